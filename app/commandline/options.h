// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel/chartoptions.h"
#include "chartmodel/themechoice.h"
#include "export/format.h"
#include "retroachievements/service.h"

#include <QSize>
#include <QStringList>

#include <expected>

namespace MasteryChart {

/// What was asked for on the command line, as a plain value: no application object is needed to know it.
struct Options
{
    enum class Action { Window, Export, Help, Version };

    Action action = Action::Window;
    std::optional<int> game;
    bool sample = false;
    ModeFilter modeFilter = ModeFilter::Both;
    std::optional<Grouping> grouping; ///< nullopt where none was asked for
    AchievementSet set = AchievementSet::Official;
    QString user; ///< empty for the saved or the environment's
    Service service;
    std::optional<ApiVersion> version; ///< nullopt where none was asked for
    QString file;                      ///< to export to; "-" for standard output
    Format format = Format::Png;
    QSize size{900, 520}; ///< logical pixels
    double scale = 2;
    std::optional<ThemeChoice> theme; ///< nullopt where none was asked for
};

/// Why a command line was not understood.
struct UsageError
{
    enum class Kind {
        UnknownOption,
        KeyAsArgument,
        MissingValue,
        UnexpectedValue,
        BadValue, ///< argument is the option, value what it was given
        BadGame,  ///< not repeated in words: it may be a key in the wrong place
        TooManyGames,
        MissingGame,
        MissingFormat,
        FormatWithoutExport,
        BadServer,
        TooManyPixels,
    };

    Kind kind = Kind::UnknownOption;
    QString option = {};
    QString value = {};
};

std::expected<Options, UsageError> parseArguments(const QStringList &arguments);

/// What is wrong and what is right, in one sentence. Never shows what may be a key.
QString sentence(const UsageError &error);

/// What --help shows.
QString helpText(const QString &program);

} // namespace MasteryChart
