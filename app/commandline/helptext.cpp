// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/helptext.h"

#include "commandline/optiontable.h"

#include <QCoreApplication>

namespace MasteryChart {

namespace {

struct HelpSentence
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr qsizetype lineLength = 79;        // characters
constexpr qsizetype descriptionColumn = 30; // where descriptions begin

QString heading(OptionGroup group)
{
    switch (group) {
    case OptionGroup::Chart:
        return HelpSentence::tr("Chart:");
    case OptionGroup::Games:
        return HelpSentence::tr("List of games:");
    case OptionGroup::Account:
        return HelpSentence::tr("Account and server:");
    case OptionGroup::Export:
        return HelpSentence::tr("Export:");
    case OptionGroup::Help:
        return HelpSentence::tr("Help:");
    }
    Q_UNREACHABLE();
}

/// \a name and, from the same column everywhere, the lines of its \a description.
QString entry(const QString &name, const QString &description)
{
    QString text;
    QString line = u"  " + name;
    if (line.size() + 2 > descriptionColumn) {
        text += line + u'\n';
        line.clear();
    }
    line = line.leftJustified(descriptionColumn - 1);
    for (const QString &word : description.split(u' ')) {
        if (line.size() + 1 + word.size() > lineLength && !line.trimmed().isEmpty()) {
            text += line + u'\n';
            line = QString(descriptionColumn - 1, u' ');
        }
        line += u' ' + word;
    }
    return text + line + u'\n';
}

QString name(const OptionEntry &option)
{
    QString text = option.letter.isEmpty() ? QString() : u'-' + QString(option.letter) + u", ";
    text += u"--" + QString(option.name);
    return option.takesValue() ? text + u" <" + option.valueName() + u'>' : text;
}

} // namespace

QString helpText()
{
    QString text = HelpSentence::tr("Usage: %1").arg(QStringLiteral("masterychart [options] [GAME...]")) + u'\n';
    text += HelpSentence::tr("Shows how far the players of a RetroAchievements game get.") + u"\n\n";
    text += entry(
        QStringLiteral("GAME"),
        HelpSentence::tr("A game ID (14402), a link to its page (https://retroachievements.org/game/14402), or words "
                         "of its title (\"mega man 2\"). Several games are compared."));
    std::optional<OptionGroup> group;
    for (const OptionEntry &option : optionTable()) {
        if (option.group != group)
            text += u'\n' + heading(option.group) + u'\n';
        group = option.group;
        text += entry(name(option), HelpSentence::tr(option.description));
    }
    return text;
}

} // namespace MasteryChart
