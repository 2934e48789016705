// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/vocabulary.h"

#include "catalogue/numerals.h"
#include "catalogue/typos.h"

#include <QHashFunctions>

#include <bit>
#include <utility>

namespace MasteryChart {

namespace {

/// Whether \a bits has more than \a most that are set.
bool hasMoreBits(quint64 bits, int most)
{
    for (int each = 0; each < most; ++each)
        bits &= bits - 1; // takes the lowest
    return bits != 0;
}

} // namespace

Vocabulary::Builder::Builder(size_t games)
{
    // About as much as the service's titles need.
    m_uses.reserve(games * 6);
    m_vocabulary.m_starts.push_back(0);
    m_vocabulary.m_table.resize(std::bit_ceil(2 * games + 2));
}

void Vocabulary::Builder::add(const SearchText &title)
{
    for (qsizetype index = 0; index < title.wordCount(); ++index) {
        const TextRange compound = title.compound(index);
        if (compound.length > 0)
            m_uses.push_back({numberOf(title.letters().sliced(compound.start, compound.length)), m_game * 2});
    }
    for (qsizetype index = 0; index < title.wordCount(); ++index) {
        const QStringView word = title.word(index);
        m_uses.push_back({numberOf(word), m_game * 2});
        QLatin1StringView numeral = arabicNumeral(word);
        if (numeral.isEmpty())
            numeral = romanNumeral(word);
        if (!numeral.isEmpty())
            m_uses.push_back({numberOf(QString(numeral)), m_game * 2 + 1});
    }
    ++m_game;
}

quint32 Vocabulary::Builder::numberOf(QStringView word)
{
    const size_t place = m_vocabulary.placeOf(word);
    if (m_vocabulary.m_table[place] != 0)
        return m_vocabulary.m_table[place] - 1;
    m_vocabulary.m_words += word;
    m_vocabulary.m_starts.push_back(static_cast<quint32>(m_vocabulary.m_words.size()));
    m_vocabulary.m_letters.push_back(lettersIn(word));
    const auto count = static_cast<quint32>(m_vocabulary.m_letters.size());
    m_vocabulary.m_table[place] = count;
    if (count > m_vocabulary.m_table.size() / 2)
        enlargeTable();
    return count - 1;
}

void Vocabulary::Builder::enlargeTable()
{
    m_vocabulary.m_table.assign(2 * m_vocabulary.m_table.size(), 0);
    for (size_t word = 0; word < m_vocabulary.m_letters.size(); ++word)
        m_vocabulary.m_table[m_vocabulary.placeOf(m_vocabulary.wordAt(word))] = static_cast<quint32>(word + 1);
}

Vocabulary Vocabulary::Builder::take()
{
    // The uses, sorted by word.
    std::vector<quint32> &firsts = m_vocabulary.m_firstUses;
    firsts.assign(m_vocabulary.m_letters.size() + 1, 0);
    for (const Use &use : m_uses)
        ++firsts[use.word + 1];
    for (size_t word = 1; word < firsts.size(); ++word)
        firsts[word] += firsts[word - 1];
    std::vector<quint32> next(firsts);
    m_vocabulary.m_uses.resize(m_uses.size());
    for (const Use &use : m_uses)
        m_vocabulary.m_uses[next[use.word]++] = use.use;
    return std::move(m_vocabulary);
}

void Vocabulary::meet(const QString &word, MetByGame &games) const
{
    const quint64 letters = lettersIn(word);
    for (size_t index = 0; index < m_letters.size(); ++index) {
        if ((letters & ~m_letters[index]) != 0)
            continue;
        const QStringView other = wordAt(index);
        if (other.startsWith(word))
            raise(index, other.size() == word.size() ? Met::Whole : Met::Start, games);
        else if (word.size() > 1 && other.contains(word))
            raise(index, Met::Inside, games);
    }
}

void Vocabulary::meetWithTypos(const QString &word, bool isOpen, MetByGame &games) const
{
    const int most = typosAllowed(word);
    if (most == 0)
        return;
    const quint64 letters = lettersIn(word);
    for (size_t index = 0; index < m_letters.size(); ++index) {
        // Each typo brings one letter that the word does not have, at most, and hides one that it has.
        if (hasMoreBits(letters & ~m_letters[index], most)
            || (!isOpen && hasMoreBits(m_letters[index] & ~letters, most)))
            continue;
        if (isTypoOf(word, wordAt(index), isOpen, most))
            raise(index, Met::Typo, games);
    }
}

QStringView Vocabulary::wordAt(size_t word) const
{
    return QStringView(m_words).sliced(m_starts[word], m_starts[word + 1] - m_starts[word]);
}

/// Where \a word is in m_table, or would be; there are more places than words.
size_t Vocabulary::placeOf(QStringView word) const
{
    const size_t mask = m_table.size() - 1;
    size_t place = qHash(word, QHashSeed::globalSeed()) & mask;
    while (m_table[place] != 0 && wordAt(m_table[place] - 1) != word)
        place = (place + 1) & mask;
    return place;
}

std::span<const quint32> Vocabulary::usesOf(QStringView word) const
{
    const quint32 number = m_table.empty() ? 0 : m_table[placeOf(word)];
    return number == 0 ? std::span<const quint32>() : usesAt(number - 1);
}

std::span<const quint32> Vocabulary::usesAt(size_t word) const
{
    return std::span(m_uses).subspan(m_firstUses[word], m_firstUses[word + 1] - m_firstUses[word]);
}

void Vocabulary::raise(size_t word, Met met, MetByGame &games) const
{
    for (const quint32 use : usesAt(word)) {
        const bool isNumeral = (use & 1) != 0;
        if (!isNumeral)
            improve(games[use / 2], met);
        else if (met == Met::Whole)
            improve(games[use / 2], Met::Numeral);
    }
}

} // namespace MasteryChart
