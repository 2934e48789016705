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
constexpr qsizetype descriptionColumn = 34; // where descriptions begin

QString heading(OptionGroup group)
{
    switch (group) {
    case OptionGroup::Games:
        return HelpSentence::tr("Games:");
    case OptionGroup::Chart:
        return HelpSentence::tr("Chart (the window keeps what was chosen last):");
    case OptionGroup::Export:
        return HelpSentence::tr("Export, without a window:");
    case OptionGroup::Account:
        return HelpSentence::tr("Account and server:");
    case OptionGroup::Help:
        return HelpSentence::tr("Messages and help:");
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
    return option.takesValue() ? text + u' ' + option.valueName() : text;
}

} // namespace

QString helpText()
{
    QString text = HelpSentence::tr("Usage: %1").arg(QStringLiteral("masterychart [options] [GAME...]")) + u'\n';
    text += HelpSentence::tr("Shows how far the players of a RetroAchievements game get.") + u'\n';
    std::optional<OptionGroup> group;
    for (const OptionEntry &option : optionTable()) {
        if (option.group != group) {
            text += u'\n' + heading(option.group) + u'\n';
            if (option.group == OptionGroup::Games)
                text += entry(QStringLiteral("GAME"), HelpSentence::tr("An ID, a link, or \"words of the title\""));
        }
        group = option.group;
        text += entry(name(option), HelpSentence::tr(option.description));
    }
    text += u'\n' + HelpSentence::tr("The manual says more: %1").arg(QStringLiteral("man masterychart")) + u'\n';
    return text;
}

} // namespace MasteryChart
