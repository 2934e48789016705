// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/textrange.h"

#include <QStringList>
#include <QVarLengthArray>

namespace MasteryChart {

/// A text as it is compared with others: words of small letters and digits, without accents and punctuation. What
/// stands within a word and is not heard is left out ("Link's" is "links"); "&" is "and"; ".hack" is "dothack".
class SearchText
{
public:
    explicit SearchText(QStringView text);

    /// The words without anything in between: "pacman" of "Pac-Man".
    QStringView letters() const { return {m_letters.constData(), m_letters.size()}; }

    qsizetype wordCount() const { return m_words.size(); }
    QStringView word(qsizetype index) const;
    TextRange wordRange(qsizetype index) const; ///< of the word in letters()

    /// Where in letters() a word is with those that hyphens join to it; empty where it is not the first of such.
    TextRange compound(qsizetype index) const;

    /// Whether a word is an article that nobody needs to type: in front of others ("The Simpsons"), unless a hyphen
    /// joins it to them ("A-Train"), or behind a comma ("Simpsons, The").
    bool isArticle(qsizetype index) const;

    /// Whether a word is the first after a colon or a dash, as that of a subtitle is. The very first is, too.
    bool startsPart(qsizetype index) const { return m_words[index].startsPart; }

    /// Which part of the text that was given became \a range of letters(), with the marks on its last letter.
    TextRange source(const TextRange &range) const;

private:
    struct Word
    {
        qsizetype start = 0; ///< in m_letters
        bool startsPart = false;
        bool followsComma = false;
        bool precedesHyphen = false;
    };

    class Folder;

    QVarLengthArray<QChar, 64> m_letters;
    QVarLengthArray<TextRange, 64> m_sources; ///< where each letter comes from
    QVarLengthArray<Word, 16> m_words;
};

constexpr qsizetype fewestInitials = 3;
constexpr qsizetype mostInitials = 10;

/// What people may call a game by its first letters, if they are neither too few nor too many: those of its whole
/// title, and of each part of it, with and without an article in front. Numbers come in Arabic digits: "smb3" of "Super
/// Mario Bros. III".
struct Initials
{
    QVarLengthArray<QChar, mostInitials> letters = {};
    qsizetype first = 0; ///< of the words whose initials they are
    qsizetype last = 0;  ///< of the same, included
};
QVarLengthArray<Initials, 4> initialsOf(const SearchText &text);

} // namespace MasteryChart
