// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/optiontable.h"

#include "chartmodel/picturelayout.h"
#include "chartmodel/preset.h"
#include "export/format.h"

#include <QCoreApplication>

namespace MasteryChart {

namespace {

struct OptionText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

template<const auto &table>
QStringList wordsOf()
{
    QStringList words;
    for (const auto &entry : table)
        words.append(entry.word);
    return words;
}

QStringList formatWords()
{
    QStringList words;
    for (const FormatInfo &info : formats)
        words.append(QString(info.name));
    return words;
}

QString userForm()
{
    return OptionText::tr("a username");
}

QString sizeForm()
{
    return OptionText::tr("WIDTHxHEIGHT of at least %1x%2, such as 900x520")
        .arg(QString::number(smallestPicture.width()), QString::number(smallestPicture.height()));
}

QString scaleForm()
{
    return OptionText::tr("a number from 1 to 4");
}

QString limitForm()
{
    return OptionText::tr("a whole number, 1 or more");
}

constexpr std::array table{
    OptionEntry{.name = OptionName::gamesFrom,
                .group = OptionGroup::Games,
                .description = QT_TRANSLATE_NOOP("CommandLine", "More GAMEs, one a line; - is standard input"),
                .placeholder = QLatin1StringView("FILE")},
    OptionEntry{.name = OptionName::myGames,
                .group = OptionGroup::Games,
                .description = QT_TRANSLATE_NOOP("CommandLine", "Every game that you have earned something in")},
    OptionEntry{.name = OptionName::sample,
                .group = OptionGroup::Games,
                .description = QT_TRANSLATE_NOOP("CommandLine", "The built-in sample games; no account")},
    OptionEntry{.name = OptionName::find,
                .group = OptionGroup::Games,
                .description = QT_TRANSLATE_NOOP("CommandLine", "Print the games whose titles fit, and end"),
                .placeholder = QLatin1StringView("WORDS")},
    OptionEntry{.name = OptionName::limit,
                .group = OptionGroup::Games,
                .description = QT_TRANSLATE_NOOP("CommandLine", "With --find: at most so many (default: 20)"),
                .placeholder = QLatin1StringView("N"),
                .form = limitForm},
    OptionEntry{.name = OptionName::updateGames,
                .group = OptionGroup::Games,
                .description = QT_TRANSLATE_NOOP("CommandLine", "Fetch the list of games anew")},
    OptionEntry{.name = OptionName::chart,
                .group = OptionGroup::Chart,
                .description = QT_TRANSLATE_NOOP("CommandLine", "What is drawn (default: bars; several: curve)"),
                .words = wordsOf<chartTypeWords>},
    OptionEntry{.name = OptionName::unlocks,
                .group = OptionGroup::Chart,
                .description = QT_TRANSLATE_NOOP("CommandLine", "Unlocks to count (default: both)"),
                .words = wordsOf<unlocksWords>},
    OptionEntry{.name = OptionName::set,
                .group = OptionGroup::Chart,
                .description = QT_TRANSLATE_NOOP("CommandLine", "Achievements to count (default: official)"),
                .words = wordsOf<setWords>},
    OptionEntry{.name = OptionName::axis,
                .group = OptionGroup::Chart,
                .description = QT_TRANSLATE_NOOP("CommandLine", "How bars are measured (default: linear)"),
                .words = wordsOf<scaleWords>},
    OptionEntry{.name = OptionName::bars,
                .group = OptionGroup::Chart,
                .description = QT_TRANSLATE_NOOP("CommandLine", "From 44 achievements on (default: ranges)"),
                .words = wordsOf<groupingWords>},
    OptionEntry{.name = OptionName::theme,
                .group = OptionGroup::Chart,
                .description = QT_TRANSLATE_NOOP("CommandLine", "Colours (default: light)"),
                .words = wordsOf<themeWords>},
    OptionEntry{
        .name = OptionName::exportTo,
        .group = OptionGroup::Export,
        .description = QT_TRANSLATE_NOOP(
            "CommandLine", "Write and end; - is standard output. A file each with {id} {title} {system} {set} {date}."),
        .placeholder = QLatin1StringView("FILE")},
    OptionEntry{.name = OptionName::format,
                .group = OptionGroup::Export,
                .description = QT_TRANSLATE_NOOP("CommandLine", "What to write (default: FILE's ending)"),
                .words = formatWords},
    OptionEntry{.name = OptionName::skipExisting,
                .group = OptionGroup::Export,
                .description = QT_TRANSLATE_NOOP("CommandLine", "Leave files that exist, ask for none of them")},
    OptionEntry{.name = OptionName::preset,
                .group = OptionGroup::Export,
                .description = QT_TRANSLATE_NOOP("CommandLine", "Size: 1200x675, 1080x1080 or 800x450"),
                .words = wordsOf<pictureSizes>},
    OptionEntry{.name = OptionName::size,
                .group = OptionGroup::Export,
                .description = QT_TRANSLATE_NOOP("CommandLine", "Logical pixels (default: 900x520)"),
                .placeholder = QLatin1StringView("WIDTHxHEIGHT"),
                .form = sizeForm},
    OptionEntry{.name = OptionName::scale,
                .group = OptionGroup::Export,
                .description = QT_TRANSLATE_NOOP("CommandLine", "Pixels per logical pixel, 1 to 4 (default: 2)"),
                .placeholder = QLatin1StringView("FACTOR"),
                .form = scaleForm},
    OptionEntry{.name = OptionName::text,
                .group = OptionGroup::Export,
                .description = QT_TRANSLATE_NOOP("CommandLine", "Print three lines about each game")},
    OptionEntry{.name = OptionName::alt,
                .group = OptionGroup::Export,
                .description = QT_TRANSLATE_NOOP("CommandLine", "Print two sentences that describe the chart")},
    OptionEntry{.name = OptionName::record,
                .group = OptionGroup::Export,
                .description = QT_TRANSLATE_NOOP("CommandLine", "Keep the answers in the history")},
    OptionEntry{
        .name = OptionName::user,
        .group = OptionGroup::Account,
        .description = QT_TRANSLATE_NOOP(
            "CommandLine", "Else $MASTERYCHART_USER, else the saved one. Key: $MASTERYCHART_KEY, never an argument."),
        .placeholder = QLatin1StringView("NAME"),
        .form = userForm},
    OptionEntry{.name = OptionName::apiUrl,
                .group = OptionGroup::Account,
                .description = QT_TRANSLATE_NOOP("CommandLine", "Another server's API folder"),
                .placeholder = QLatin1StringView("URL")},
    OptionEntry{.name = OptionName::api,
                .group = OptionGroup::Account,
                .description = QT_TRANSLATE_NOOP("CommandLine", "Version of the web API (default: v1)"),
                .words = wordsOf<apiVersionWords>},
    OptionEntry{.name = OptionName::quiet,
                .group = OptionGroup::Help,
                .description = QT_TRANSLATE_NOOP("CommandLine", "Tell neither progress nor waits")},
    OptionEntry{.name = OptionName::verbose,
                .group = OptionGroup::Help,
                .description = QT_TRANSLATE_NOOP("CommandLine", "Tell what is asked, waited for and kept")},
    OptionEntry{.name = OptionName::language,
                .group = OptionGroup::Help,
                .description = QT_TRANSLATE_NOOP("CommandLine", "Such as de or en (default: the system's)"),
                .placeholder = QLatin1StringView("CODE")},
    OptionEntry{.name = OptionName::help,
                .group = OptionGroup::Help,
                .description = QT_TRANSLATE_NOOP("CommandLine", "Show this help"),
                .letter = QLatin1StringView("h")},
    OptionEntry{.name = OptionName::version,
                .group = OptionGroup::Help,
                .description = QT_TRANSLATE_NOOP("CommandLine", "Show the versions"),
                .letter = QLatin1StringView("v")},
};

} // namespace

QString OptionEntry::valueName() const
{
    return words ? words().join(u'|') : QString(placeholder);
}

std::span<const OptionEntry> optionTable()
{
    return table;
}

} // namespace MasteryChart
