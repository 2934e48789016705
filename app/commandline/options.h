// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel/chartoptions.h"
#include "chartmodel/themechoice.h"
#include "commandline/usageerror.h"
#include "export/format.h"
#include "retroachievements/service.h"

#include <QByteArrayList>
#include <QSize>

#include <expected>

namespace MasteryChart {

/// What was asked for on the command line, as a plain value: no application object is needed to know it.
struct Options
{
    enum class Action { Window, Export, Find, UpdateGames, Help, Version };

    Action action = Action::Window;
    std::optional<int> game;
    /// Of a title: of the GAME, where that is no link, and with a number as well, which may be a title too (1942); or
    /// of the games to find.
    QString words;
    std::optional<int> namedSet; ///< that the link to the game named, which is not the one that is shown
    bool sample = false;
    bool updateGames = false; ///< before anything else
    int limit = 20;           ///< of the games found
    bool findsAsJson = false; ///< else as lines
    ModeFilter modeFilter = ModeFilter::Both;
    std::optional<ChartType> chartType; ///< as the next two: nullopt where none was asked for
    std::optional<Scale> axis;
    std::optional<Grouping> grouping;
    AchievementSet set = AchievementSet::Official;
    QString user; ///< empty for the saved or the environment's
    Service service;
    std::optional<ApiVersion> version; ///< nullopt where none was asked for
    QString file;                      ///< to export to, as text; "-" for standard output
    QByteArray fileBytes;              ///< the same in the system's own bytes, which need not be text
    Format format = Format::Png;
    QSize size{900, 520}; ///< logical pixels
    double scale = 2;
    std::optional<ThemeChoice> theme; ///< nullopt where none was asked for
};

/// What the program's name and \a arguments, in the bytes that the system hands over, ask for.
[[nodiscard]] std::expected<Options, UsageError> parseArguments(const QByteArrayList &arguments);

} // namespace MasteryChart
