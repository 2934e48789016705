// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/typos.h"

#include <algorithm>
#include <array>

namespace MasteryChart {

namespace {

constexpr qsizetype longestWord = 40; // nobody gets a longer one right but for a letter

using Row = std::array<int, longestWord + 3>;

} // namespace

int typosAllowed(QStringView letters)
{
    if (letters.size() < 4 || letters.size() > longestWord
        || std::ranges::all_of(letters, [](QChar c) { return c.isDigit(); }))
        return 0;
    return letters.size() < 8 ? 1 : 2;
}

quint64 lettersIn(QStringView word)
{
    quint64 letters = 0;
    for (const QChar letter : word)
        letters |= quint64(1) << (letter.unicode() % 64);
    return letters;
}

bool isTypoOf(QStringView typed, QStringView word, bool isOpen, int most)
{
    const qsizetype size = typed.size();
    if (word.size() + most < size || (!isOpen && word.size() > size + most) || size > longestWord)
        return false;
    const qsizetype length = std::min(word.size(), size + most);

    // Edit distance with swaps, a row for each letter of what was typed: entry n says how far it is from the word's
    // first n.
    Row before{};
    Row previous{};
    Row row{};
    for (qsizetype column = 0; column <= length; ++column)
        row[static_cast<size_t>(column)] = static_cast<int>(column);
    for (qsizetype line = 1; line <= size; ++line) {
        before = previous;
        previous = row;
        row[0] = static_cast<int>(line);
        int least = row[0];
        for (qsizetype column = 1; column <= length; ++column) {
            const auto here = static_cast<size_t>(column);
            const bool isSame = typed[line - 1] == word[column - 1];
            int typos = std::min({previous[here] + 1, row[here - 1] + 1, previous[here - 1] + (isSame ? 0 : 1)});
            if (line > 1 && column > 1 && typed[line - 1] == word[column - 2] && typed[line - 2] == word[column - 1])
                typos = std::min(typos, before[here - 2] + 1);
            row[here] = typos;
            least = std::min(least, typos);
        }
        if (least > most)
            return false;
    }
    if (!isOpen)
        return row[static_cast<size_t>(length)] <= most;
    return *std::min_element(row.begin(), row.begin() + length + 1) <= most;
}

} // namespace MasteryChart
