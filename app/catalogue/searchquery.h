// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace MasteryChart {

/// Some of a query's words: a bit for each, the lowest for the first.
using WordSet = quint32;

/// One way to read what was typed, made ready to be looked for.
struct SearchQuery
{
    QStringList words;     ///< as in SearchText, without articles; at most as many as a WordSet has bits
    bool isSeries = false; ///< with an abbreviation written out: "ff7" read as "final fantasy 7"
    bool isOpen = false;   ///< the last word may go on: there is no blank behind it

    WordSet allWords() const;

    /// The words that are not in \a without, one behind the other.
    QString name(WordSet without = 0) const;

    /// The same with Roman numbers written in Arabic digits.
    QString nameInArabic(WordSet without = 0) const;
};

/// The ways to read \a typed, as it stands first. None where there is neither a letter nor a digit. Only as much of it
/// is read as a title can be long.
QList<SearchQuery> searchQueries(const QString &typed);

} // namespace MasteryChart
