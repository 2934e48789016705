// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <optional>

namespace MasteryChart {

/// The word for a value of an enumeration, on the command line and in the settings alike. A table of words is an array
/// of these, with one entry for each value.
template<typename Value>
struct Word
{
    QLatin1StringView word;
    Value value;
};

/// The word for \a value in \a table; empty where the table has none.
template<typename Value>
constexpr QLatin1StringView wordFor(const auto &table, Value value)
{
    for (const Word<Value> &entry : table) {
        if (entry.value == value)
            return entry.word;
    }
    return {};
}

/// The value that \a table has for \a word.
template<typename Value>
std::optional<Value> valueFor(const auto &table, const QString &word)
{
    for (const Word<Value> &entry : table) {
        if (word == entry.word)
            return entry.value;
    }
    return std::nullopt;
}

} // namespace MasteryChart
