// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/numerals.h"

#include <algorithm>
#include <array>

namespace MasteryChart {

namespace {

struct Numeral
{
    QLatin1StringView roman;
    QLatin1StringView arabic;
};

constexpr std::array numerals{
    Numeral{QLatin1StringView("i"), QLatin1StringView("1")},
    Numeral{QLatin1StringView("ii"), QLatin1StringView("2")},
    Numeral{QLatin1StringView("iii"), QLatin1StringView("3")},
    Numeral{QLatin1StringView("iv"), QLatin1StringView("4")},
    Numeral{QLatin1StringView("v"), QLatin1StringView("5")},
    Numeral{QLatin1StringView("vi"), QLatin1StringView("6")},
    Numeral{QLatin1StringView("vii"), QLatin1StringView("7")},
    Numeral{QLatin1StringView("viii"), QLatin1StringView("8")},
    Numeral{QLatin1StringView("ix"), QLatin1StringView("9")},
    Numeral{QLatin1StringView("x"), QLatin1StringView("10")},
    Numeral{QLatin1StringView("xi"), QLatin1StringView("11")},
    Numeral{QLatin1StringView("xii"), QLatin1StringView("12")},
    Numeral{QLatin1StringView("xiii"), QLatin1StringView("13")},
    Numeral{QLatin1StringView("xiv"), QLatin1StringView("14")},
    Numeral{QLatin1StringView("xv"), QLatin1StringView("15")},
    Numeral{QLatin1StringView("xvi"), QLatin1StringView("16")},
    Numeral{QLatin1StringView("xvii"), QLatin1StringView("17")},
    Numeral{QLatin1StringView("xviii"), QLatin1StringView("18")},
    Numeral{QLatin1StringView("xix"), QLatin1StringView("19")},
    Numeral{QLatin1StringView("xx"), QLatin1StringView("20")},
};

} // namespace

QLatin1StringView arabicNumeral(QStringView word)
{
    const auto isRomanDigit = [](QChar c) { return c == u'i' || c == u'v' || c == u'x'; };
    if (word.isEmpty() || word.size() > 5 || !std::ranges::all_of(word, isRomanDigit))
        return {};
    for (const Numeral &numeral : numerals) {
        if (word == numeral.roman)
            return numeral.arabic;
    }
    return {};
}

QLatin1StringView romanNumeral(QStringView word)
{
    if (word.isEmpty() || word.size() > 2 || word.front() < u'1' || word.front() > u'9')
        return {};
    for (const Numeral &numeral : numerals) {
        if (word == numeral.arabic)
            return numeral.roman;
    }
    return {};
}

} // namespace MasteryChart
