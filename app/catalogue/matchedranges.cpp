// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/matchedranges.h"

#include "catalogue/numerals.h"
#include "catalogue/typos.h"

#include <algorithm>

namespace MasteryChart {

namespace {

/// Finds where a title meets a word, in the order in which a search counts.
class Ranges
{
public:
    explicit Ranges(const QString &title)
        : m_text(title)
    {
    }

    bool add(const QString &word, bool isOpen)
    {
        return addStarts(word) || addNumerals(word) || addInitials(word) || addInside(word) || addTypos(word, isOpen);
    }

    QList<TextRange> inOrder()
    {
        std::ranges::sort(m_ranges, {}, &TextRange::start);
        QList<TextRange> joined;
        for (const TextRange &range : std::as_const(m_ranges)) {
            if (joined.isEmpty() || range.start > joined.last().start + joined.last().length)
                joined.append(range);
            else
                joined.last().length = std::max(joined.last().length, range.start + range.length - joined.last().start);
        }
        return joined;
    }

    /// Where a word begins, \a word may be several.
    bool addStarts(const QString &word)
    {
        return !word.isEmpty() && addWhere([&](const TextRange &at) {
            return m_text.letters().sliced(at.start).startsWith(word) ? TextRange{at.start, word.size()} : TextRange();
        });
    }

private:
    /// Adds what \a found gives for each word of the title, and each that hyphens join; returns whether it gave
    /// anything.
    template<typename Found>
    bool addWhere(Found found)
    {
        bool isFound = false;
        for (qsizetype index = 0; index < m_text.wordCount(); ++index) {
            TextRange range = found(m_text.wordRange(index));
            if (range.length == 0 && m_text.compound(index).length > 0)
                range = found(m_text.compound(index));
            if (range.length == 0)
                continue;
            m_ranges.append(m_text.source(range));
            isFound = true;
        }
        return isFound;
    }

    QStringView letters(const TextRange &range) const { return m_text.letters().sliced(range.start, range.length); }

    bool addNumerals(const QString &word)
    {
        return addWhere([&](const TextRange &at) {
            return word == arabicNumeral(letters(at)) || word == romanNumeral(letters(at)) ? at : TextRange();
        });
    }

    bool addInitials(const QString &word)
    {
        for (const Initials &initials : initialsOf(m_text)) {
            if (QStringView(initials.letters) != word)
                continue;
            for (qsizetype index = initials.first; index <= initials.last; ++index) {
                const TextRange range = m_text.wordRange(index);
                const bool isNumber = letters(range).front().isDigit() || !arabicNumeral(letters(range)).isEmpty();
                m_ranges.append(m_text.source({range.start, isNumber ? range.length : 1}));
            }
            return true;
        }
        return false;
    }

    bool addInside(const QString &word)
    {
        return addWhere([&](const TextRange &at) {
            const qsizetype inside = letters(at).indexOf(word);
            return inside >= 0 ? TextRange{at.start + inside, word.size()} : TextRange();
        });
    }

    bool addTypos(const QString &word, bool isOpen)
    {
        const int most = typosAllowed(word);
        return most > 0 && addWhere([&](const TextRange &at) {
                   return isTypoOf(word, letters(at), isOpen, most) ? at : TextRange();
               });
    }

    const SearchText m_text;
    QList<TextRange> m_ranges;
};

} // namespace

QList<TextRange> matchedRanges(const QString &title, const SearchQuery &query, WordSet without)
{
    Ranges ranges(title);
    const bool isTogether = query.words.size() > 1 && ranges.addStarts(query.name(without));
    for (qsizetype index = 0; !isTogether && index < query.words.size(); ++index) {
        if ((without >> index & 1) == 0)
            ranges.add(query.words.at(index), query.isOpen && index == query.words.size() - 1);
    }
    return ranges.inOrder();
}

} // namespace MasteryChart
