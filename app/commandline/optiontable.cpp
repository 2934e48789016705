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
    OptionEntry{.name = OptionName::sample,
                .group = OptionGroup::Chart,
                .description = QT_TRANSLATE_NOOP("CommandLine", "The built-in sample games; no account, no network.")},
    OptionEntry{.name = OptionName::gamesFrom,
                .group = OptionGroup::Chart,
                .description = QT_TRANSLATE_NOOP(
                    "CommandLine",
                    "More GAMEs, one a line; blank lines and lines that begin with # are skipped, - is standard "
                    "input."),
                .placeholder = QLatin1StringView("FILE")},
    OptionEntry{
        .name = OptionName::myGames,
        .group = OptionGroup::Chart,
        .description = QT_TRANSLATE_NOOP(
            "CommandLine", "Every game in which you have earned something, the latest first, after the GAMEs.")},
    OptionEntry{.name = OptionName::unlocks,
                .group = OptionGroup::Chart,
                .description = QT_TRANSLATE_NOOP("CommandLine", "Unlocks to count (default: both, stacked)."),
                .words = wordsOf<unlocksWords>},
    OptionEntry{.name = OptionName::set,
                .group = OptionGroup::Chart,
                .description = QT_TRANSLATE_NOOP("CommandLine", "Achievements to count (default: official)."),
                .words = wordsOf<setWords>},
    OptionEntry{.name = OptionName::chart,
                .group = OptionGroup::Chart,
                .description = QT_TRANSLATE_NOOP(
                    "CommandLine",
                    "Bars of the players by achievements earned, a curve of those who got at least so far, every "
                    "achievement with where players stop, or what was kept through time (default: in a window the one "
                    "chosen last, in an export bars, of several games the curve)."),
                .words = wordsOf<chartTypeWords>},
    OptionEntry{.name = OptionName::axis,
                .group = OptionGroup::Chart,
                .description = QT_TRANSLATE_NOOP(
                    "CommandLine",
                    "How bars are measured: in players, with every power of ten the same step, or as a share of the "
                    "mode's players (default: in a window the one chosen last, in an export linear)."),
                .words = wordsOf<scaleWords>},
    OptionEntry{.name = OptionName::bars,
                .group = OptionGroup::Chart,
                .description = QT_TRANSLATE_NOOP(
                    "CommandLine",
                    "From 44 achievements on: the site's ranges, or every count (default: in a window the ones chosen "
                    "last, in an export ranges)."),
                .words = wordsOf<groupingWords>},
    OptionEntry{.name = OptionName::theme,
                .group = OptionGroup::Chart,
                .description = QT_TRANSLATE_NOOP(
                    "CommandLine", "Colours (default: in a window the ones chosen last, in an export light)."),
                .words = wordsOf<themeWords>},
    OptionEntry{.name = OptionName::find,
                .group = OptionGroup::Games,
                .description = QT_TRANSLATE_NOOP(
                    "CommandLine",
                    "Print the games whose titles fit, best first, and end: ID, system, achievements and title, with "
                    "tabs between them, or a list with --format json."),
                .placeholder = QLatin1StringView("WORDS")},
    OptionEntry{.name = OptionName::limit,
                .group = OptionGroup::Games,
                .description = QT_TRANSLATE_NOOP("CommandLine", "At most so many games (default: 20)."),
                .placeholder = QLatin1StringView("N"),
                .form = limitForm},
    OptionEntry{
        .name = OptionName::updateGames,
        .group = OptionGroup::Games,
        .description = QT_TRANSLATE_NOOP(
            "CommandLine", "Fetch the list of games anew, by itself or before anything else that is asked for.")},
    OptionEntry{.name = OptionName::user,
                .group = OptionGroup::Account,
                .description = QT_TRANSLATE_NOOP(
                    "CommandLine",
                    "Username; else $MASTERYCHART_USER, else the saved account. The key is never an argument: "
                    "$MASTERYCHART_KEY, else the saved account's."),
                .placeholder = QLatin1StringView("NAME"),
                .form = userForm},
    OptionEntry{.name = OptionName::apiUrl,
                .group = OptionGroup::Account,
                .description =
                    QT_TRANSLATE_NOOP("CommandLine",
                                      "Another server's API folder; https, or http to this machine (default: "
                                      "https://retroachievements.org/API/)."),
                .placeholder = QLatin1StringView("URL")},
    OptionEntry{.name = OptionName::api,
                .group = OptionGroup::Account,
                .description = QT_TRANSLATE_NOOP(
                    "CommandLine",
                    "Version of the API: v1, documented, or v2, one request with the key in a header (default: in a "
                    "window the one chosen last, else v1)."),
                .words = wordsOf<apiVersionWords>},
    OptionEntry{.name = OptionName::exportTo,
                .group = OptionGroup::Export,
                .description = QT_TRANSLATE_NOOP(
                    "CommandLine",
                    "Write the chart and end, without a window; - is standard output. Of several games, a picture "
                    "compares 2 to 8, and data is a list."),
                .placeholder = QLatin1StringView("FILE")},
    OptionEntry{.name = OptionName::record,
                .group = OptionGroup::Export,
                .description = QT_TRANSLATE_NOOP("CommandLine",
                                                 "Keep the answers in the history, as the window does; without "
                                                 "--export, only that.")},
    OptionEntry{.name = OptionName::format,
                .group = OptionGroup::Export,
                .description = QT_TRANSLATE_NOOP("CommandLine",
                                                 "What to write (default: what FILE's ending says; with --find: json, "
                                                 "in place of lines)."),
                .words = formatWords},
    OptionEntry{.name = OptionName::skipExisting,
                .group = OptionGroup::Export,
                .description =
                    QT_TRANSLATE_NOOP("CommandLine", "Leave files that exist, and do not ask for their games.")},
    OptionEntry{.name = OptionName::text,
                .group = OptionGroup::Export,
                .description = QT_TRANSLATE_NOOP("CommandLine", "Print three lines about each game.")},
    OptionEntry{.name = OptionName::alt,
                .group = OptionGroup::Export,
                .description = QT_TRANSLATE_NOOP("CommandLine", "Print two sentences that describe the chart.")},
    OptionEntry{.name = OptionName::preset,
                .group = OptionGroup::Export,
                .description = QT_TRANSLATE_NOOP("CommandLine",
                                                 "The size of a picture for a place: 1200x675, 1080x1080 or 800x450."),
                .words = wordsOf<pictureSizes>},
    OptionEntry{.name = OptionName::size,
                .group = OptionGroup::Export,
                .description = QT_TRANSLATE_NOOP("CommandLine", "Logical pixels of a picture (default: 900x520)."),
                .placeholder = QLatin1StringView("WIDTHxHEIGHT"),
                .form = sizeForm},
    OptionEntry{.name = OptionName::scale,
                .group = OptionGroup::Export,
                .description = QT_TRANSLATE_NOOP("CommandLine", "Pixels per logical pixel, 1 to 4 (default: 2)."),
                .placeholder = QLatin1StringView("FACTOR"),
                .form = scaleForm},
    OptionEntry{.name = OptionName::quiet,
                .group = OptionGroup::Help,
                .description = QT_TRANSLATE_NOOP("CommandLine", "No progress.")},
    OptionEntry{.name = OptionName::verbose,
                .group = OptionGroup::Help,
                .description =
                    QT_TRANSLATE_NOOP("CommandLine", "Say what is asked for, waited for and kept, without the key.")},
    OptionEntry{.name = OptionName::language,
                .group = OptionGroup::Help,
                .description = QT_TRANSLATE_NOOP("CommandLine", "Language of all words (default: the system's)."),
                .placeholder = QLatin1StringView("CODE")},
    OptionEntry{.name = OptionName::help,
                .group = OptionGroup::Help,
                .description = QT_TRANSLATE_NOOP("CommandLine", "Show this help."),
                .letter = QLatin1StringView("h")},
    OptionEntry{.name = OptionName::version,
                .group = OptionGroup::Help,
                .description = QT_TRANSLATE_NOOP("CommandLine", "Show the version."),
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
