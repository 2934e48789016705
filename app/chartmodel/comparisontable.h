// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel/comparison.h"

namespace MasteryChart {

/// The figures of compared games beside each other, as a table, as text and as a file.
struct ComparisonTable
{
    enum Column {
        Game,
        Players,
        Achievements,
        Mastered,
        MasteryRate,
        Median,
        Completion, ///< mean share of the set
        HalfTheSet, ///< share of the players who got that far
        Time,       ///< median, to master it
        You,
        Columns,
    };

    struct Cell
    {
        QString text;                     ///< "–" where there is none
        std::optional<double> value = {}; ///< what is sorted by
        QString difference = {}; ///< to the reference: "+2.1 pts"; empty in its own row, and where there is none
        bool isBest = false;     ///< of its column, where more is better and others have less
    };

    struct Row
    {
        ComparedGame game;
        QList<Cell> cells; ///< one for each column
    };

    QStringList headers; ///< one for each column
    QList<Row> rows;     ///< in the order of what is compared
};

/// The differences are those to the row \a reference.
ComparisonTable comparisonTable(const ChartContent &content, int reference = 0, const QLocale &locale = QLocale());

/// \a table in lines, its cells separated by tabs, for a spreadsheet.
QString tabSeparated(const ComparisonTable &table);

/// RFC 4180, never translated: a header, then a line for each compared game, each ending in CRLF.
QByteArray comparisonCsv(const ChartContent &content, const QLocale &locale = QLocale());

} // namespace MasteryChart
