// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <vector>

namespace MasteryChart {

/// How well a word of a query is met, from best to worst.
enum class Met : quint8 {
    Whole,   ///< by a word that is the same
    Numeral, ///< by the same number, Roman or Arabic
    Start,   ///< by the start of a word, or of several without the blanks
    Inside,  ///< by a part of a word
    Typo,    ///< but for a typo or two
    Not,
};

/// How well each game of a SearchIndex meets a word.
using MetByGame = std::vector<Met>;

inline void improve(Met &met, Met better)
{
    met = std::min(met, better);
}

} // namespace MasteryChart
