// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/met.h"
#include "catalogue/searchtext.h"

#include <span>

namespace MasteryChart {

/// The words of titles, each once, with the games that have it. A number in a title is there as it is written and as
/// the other numeral; words that hyphens join are there as one, too.
class Vocabulary
{
public:
    class Builder;

    /// Sets for each game how well a word of its title meets \a word, but for typos.
    void meet(const QString &word, MetByGame &games) const;

    /// Sets Met::Typo for each game that does not meet \a word but for typos; where \a isOpen, the word may go on.
    void meetWithTypos(const QString &word, bool isOpen, MetByGame &games) const;

    /// Calls \a take with each game that has exactly \a word in its title.
    template<typename Take>
    void forEachGameWith(QStringView word, Take take) const
    {
        for (const quint32 use : usesOf(word))
            take(use / 2);
    }

private:
    QStringView wordAt(size_t word) const;
    size_t placeOf(QStringView word) const;
    std::span<const quint32> usesOf(QStringView word) const;
    std::span<const quint32> usesAt(size_t word) const;
    void raise(size_t word, Met met, MetByGame &games) const;

    QString m_words;                  ///< one behind the other
    std::vector<quint32> m_starts;    ///< of each in m_words, and one more, for the end
    std::vector<quint32> m_table;     ///< where each is in m_starts, one more, at placeOf() it; 0 elsewhere
    std::vector<quint64> m_letters;   ///< lettersIn() each
    std::vector<quint32> m_firstUses; ///< of each in m_uses, and one more
    std::vector<quint32> m_uses;      ///< games, times two; one more where the title has the word as the other numeral
};

/// Makes a vocabulary title by title.
class Vocabulary::Builder
{
public:
    /// \a games is about how many titles there will be.
    explicit Builder(size_t games);

    /// Takes the title of the next game; the first game is 0.
    void add(const SearchText &title);

    /// The vocabulary of all that was added; nothing is to be added any more.
    Vocabulary take();

private:
    struct Use
    {
        quint32 word = 0;
        quint32 use = 0; ///< as in m_uses of the vocabulary
    };

    quint32 numberOf(QStringView word);
    void enlargeTable();

    Vocabulary m_vocabulary;
    std::vector<Use> m_uses;
    quint32 m_game = 0;
};

} // namespace MasteryChart
