// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel/chartoptions.h"
#include "chartmodel/themechoice.h"
#include "retroachievements/service.h"

#include <QStringList>

#include <array>
#include <span>

namespace MasteryChart {

// The words that options take; further tables stand beside their enumerations.
inline constexpr std::array unlocksWords{
    Word{QLatin1StringView("both"), ModeFilter::Both},
    Word{QLatin1StringView("hardcore"), ModeFilter::Hardcore},
    Word{QLatin1StringView("casual"), ModeFilter::Casual},
};
inline constexpr std::array setWords{
    Word{QLatin1StringView("official"), AchievementSet::Official},
    Word{QLatin1StringView("unofficial"), AchievementSet::Unofficial},
};

/// The options' names, without their dashes.
namespace OptionName {
inline constexpr QLatin1StringView sample("sample");
inline constexpr QLatin1StringView gamesFrom("games-from");
inline constexpr QLatin1StringView myGames("my-games");
inline constexpr QLatin1StringView record("record");
inline constexpr QLatin1StringView unlocks("unlocks");
inline constexpr QLatin1StringView set("set");
inline constexpr QLatin1StringView chart("chart");
inline constexpr QLatin1StringView axis("axis");
inline constexpr QLatin1StringView bars("bars");
inline constexpr QLatin1StringView theme("theme");
inline constexpr QLatin1StringView find("find");
inline constexpr QLatin1StringView limit("limit");
inline constexpr QLatin1StringView updateGames("update-games");
inline constexpr QLatin1StringView user("user");
inline constexpr QLatin1StringView apiUrl("api-url");
inline constexpr QLatin1StringView api("api");
inline constexpr QLatin1StringView exportTo("export");
inline constexpr QLatin1StringView format("format");
inline constexpr QLatin1StringView skipExisting("skip-existing");
inline constexpr QLatin1StringView text("text");
inline constexpr QLatin1StringView alt("alt");
inline constexpr QLatin1StringView preset("preset");
inline constexpr QLatin1StringView size("size");
inline constexpr QLatin1StringView scale("scale");
inline constexpr QLatin1StringView quiet("quiet");
inline constexpr QLatin1StringView verbose("verbose");
inline constexpr QLatin1StringView language("language");
inline constexpr QLatin1StringView help("help");
inline constexpr QLatin1StringView version("version");
} // namespace OptionName

/// The headings of --help.
enum class OptionGroup { Games, Chart, Export, Account, Help };

/// What there is to know of one option. Parser, help and error texts read it; manual and completions in resources/ are
/// held equal to it by a test.
struct OptionEntry
{
    QLatin1StringView name;
    OptionGroup group = OptionGroup::Chart;
    /// English, to be translated in the context "CommandLine". The help fits a small terminal: 45 characters make a
    /// line of it, and what takes more to say is said in the manual.
    const char *description = nullptr;
    QLatin1StringView placeholder = {}; ///< of a value that is free, such as "FILE"
    QStringList (*words)() = nullptr;   ///< that the value is one of
    QString (*form)() = nullptr;        ///< of a value that is free but not any text: what an error says it takes
    QLatin1StringView letter = {};      ///< the option's short form

    [[nodiscard]] bool takesValue() const { return words || !placeholder.isEmpty(); }

    /// The value as help and manual show it, such as "light|dark|system" or "FILE"; empty for an option without one.
    [[nodiscard]] QString valueName() const;
};

/// Every option, in the order of --help.
[[nodiscard]] std::span<const OptionEntry> optionTable();

} // namespace MasteryChart
