// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel/chartoptions.h"
#include "chartmodel/themechoice.h"
#include "commandline/askedgame.h"
#include "export/filenames.h"
#include "export/format.h"
#include "retroachievements/service.h"

#include <QByteArrayList>
#include <QSize>

#include <expected>

namespace MasteryChart {

/// What was asked for on the command line, as a plain value: no application object is needed to know it.
struct Options
{
    enum class Action {
        Window,
        Export, ///< and print, where text or alt is set
        Print,  ///< and nothing else
        Record, ///< and nothing else
        Find,
        UpdateGames,
        Help,
        Version
    };

    Action action = Action::Window;
    QList<AskedGame> games; ///< the arguments, then the lines of --games-from; may be none for a window and the sample
    bool myGames = false;   ///< after these, every game of the user's
    bool isPlain = false;   ///< nothing but one game at the most was given: any window will do
    bool sample = false;
    bool record = false;       ///< the answers are kept
    bool text = false;         ///< lines about each game are printed
    bool alt = false;          ///< sentences that describe the chart are printed
    bool skipExisting = false; ///< files that exist stay, and their games are not asked for
    bool quiet = false;        ///< without progress and waits
    bool verbose = false;      ///< with what is asked, waited for and kept
    bool updateGames = false;  ///< before anything else
    QString words;             ///< of the games to find
    int limit = 20;            ///< of the games found
    bool findsAsJson = false;  ///< else as lines
    ModeFilter modeFilter = ModeFilter::Both;
    std::optional<ChartType> chartType; ///< as the next two: nullopt where none was asked for
    std::optional<Scale> axis;
    std::optional<Grouping> grouping;
    AchievementSet set = AchievementSet::Official;
    QString language; ///< a code, understood or not; empty where none was asked for
    QString user;     ///< empty for the saved or the environment's
    Service service;
    std::optional<ApiVersion> version; ///< nullopt where none was asked for
    QString file;                      ///< to export to, as text; "-" for standard output
    QByteArray fileBytes;              ///< the same in the system's own bytes, which need not be text
    Format format = Format::Png;
    QSize size{900, 520}; ///< logical pixels
    double scale = 2;
    std::optional<ThemeChoice> theme; ///< nullopt where none was asked for

    /// One file for several games is a list, or a comparison, however many of them come.
    bool isOfSeveral() const { return myGames || games.size() > 1; }
    /// Whether the answers that are kept are what is written or described.
    bool writesHistory() const { return (action == Action::Export || alt) && chartType == ChartType::History; }
    /// Whether each game has a file of its own.
    bool writesFiles() const { return action == Action::Export && hasPlaceholders(fileBytes); }
    bool writesPicture() const { return action == Action::Export && formatInfo(format).isPicture; }
    bool writesJson() const { return action == Action::Export && (format == Format::Json || format == Format::Jsonl); }
    /// Whether one picture is to show several games.
    bool comparesGames() const { return writesPicture() && isOfSeveral() && !writesFiles(); }
    /// Whether \a count games are more than a picture or a window compares.
    bool isTooMany(qsizetype count) const;
    /// Whether words are to be found in the list of games.
    bool needsList() const;
    /// Whether there is nothing to do without an account.
    bool needsAccount() const { return !sample && (action == Action::Window || myGames || loadsGames()); }
    /// Whether the service is asked for the games.
    bool loadsGames() const
    {
        return record || text || ((action == Action::Export || action == Action::Print) && !writesHistory());
    }
};

/// What the program's name and \a arguments, in the bytes that the system hands over, ask for. Reads the file of
/// --games-from, to its end.
[[nodiscard]] std::expected<Options, UsageError> parseArguments(const QByteArrayList &arguments);

/// The code of the language that \a arguments ask for, understood or not, so that what is wrong with them is said in
/// it; empty for the system's. Any text.
[[nodiscard]] QString askedLanguage(const QByteArrayList &arguments);

} // namespace MasteryChart
