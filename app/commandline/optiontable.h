// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel/chartoptions.h"
#include "chartmodel/themechoice.h"
#include "retroachievements/service.h"

#include <QStringList>

#include <array>
#include <span>

namespace MasteryChart {

/// A word that an option takes, and what it means.
template<typename Value>
struct OptionWord
{
    QLatin1StringView word;
    Value value;
};

inline constexpr std::array unlocksWords{
    OptionWord{QLatin1StringView("both"), ModeFilter::Both},
    OptionWord{QLatin1StringView("hardcore"), ModeFilter::Hardcore},
    OptionWord{QLatin1StringView("casual"), ModeFilter::Casual},
};
inline constexpr std::array setWords{
    OptionWord{QLatin1StringView("official"), AchievementSet::Official},
    OptionWord{QLatin1StringView("unofficial"), AchievementSet::Unofficial},
};
inline constexpr std::array barsWords{
    OptionWord{QLatin1StringView("ranges"), Grouping::SiteRanges},
    OptionWord{QLatin1StringView("counts"), Grouping::EveryCount},
};
inline constexpr std::array themeWords{
    OptionWord{QLatin1StringView("light"), ThemeChoice::Light},
    OptionWord{QLatin1StringView("dark"), ThemeChoice::Dark},
    OptionWord{QLatin1StringView("system"), ThemeChoice::System},
};
inline constexpr std::array apiWords{
    OptionWord{QLatin1StringView("v1"), ApiVersion::V1},
    OptionWord{QLatin1StringView("v2"), ApiVersion::V2},
};

/// The options' names, without their dashes.
namespace OptionName {
inline constexpr QLatin1StringView sample("sample");
inline constexpr QLatin1StringView unlocks("unlocks");
inline constexpr QLatin1StringView set("set");
inline constexpr QLatin1StringView bars("bars");
inline constexpr QLatin1StringView theme("theme");
inline constexpr QLatin1StringView user("user");
inline constexpr QLatin1StringView apiUrl("api-url");
inline constexpr QLatin1StringView api("api");
inline constexpr QLatin1StringView exportTo("export");
inline constexpr QLatin1StringView format("format");
inline constexpr QLatin1StringView size("size");
inline constexpr QLatin1StringView scale("scale");
inline constexpr QLatin1StringView help("help");
inline constexpr QLatin1StringView version("version");
} // namespace OptionName

/// The headings of --help.
enum class OptionGroup { Chart, Account, Export, Help };

/// What there is to know of one option. Parser, help and error texts read it.
struct OptionEntry
{
    QLatin1StringView name;
    OptionGroup group = OptionGroup::Chart;
    const char *description = nullptr;  ///< English, to be translated in the context "CommandLine"
    QLatin1StringView placeholder = {}; ///< of a value that is free, such as "FILE"
    QStringList (*words)() = nullptr;   ///< that the value is one of
    QString (*form)() = nullptr;        ///< of a value that is free but not any text: what an error says it takes
    QLatin1StringView letter = {};      ///< the option's short form

    [[nodiscard]] bool takesValue() const { return words || !placeholder.isEmpty(); }

    /// The value as --help shows it, such as "light|dark|system" or "FILE"; empty for an option without one.
    [[nodiscard]] QString valueName() const;
};

/// Every option, in the order of --help.
[[nodiscard]] std::span<const OptionEntry> optionTable();

} // namespace MasteryChart
