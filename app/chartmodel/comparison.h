// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel/chartcontent.h"
#include "chartmodel/linechart.h"

namespace MasteryChart {

/// How many a chart compares at most: so many colours are told apart.
constexpr int mostCompared = 8;

/// One of what is compared: a game, a subset, a mode or a day of one, as chart, table and file name it.
struct ComparedGame
{
    SeriesId id;
    QString name;   ///< not the same as another's
    QString detail; ///< "n = 632": what a share is of always stands beside the name
    PaletteRole role = {};
    Qt::PenStyle style = Qt::SolidLine;
    int achievements = 0; ///< in its set
    Statistics statistics = {};
    std::optional<int> earned = {};      ///< by the user whose progress it is
    QString user = {};                   ///< empty where it is not known whose that is
    std::optional<MedianTime> time = {}; ///< to master it, or to complete it in casual
};

/// Whether \a content shows more than one game: then it is a comparison, of whatever chart type.
bool isComparison(const ChartContent &content);

/// What \a content compares, at most mostCompared: its compared, else each snapshot in hardcore; in casual where the
/// options show that alone, and where nobody plays it in hardcore.
QList<ComparedGame> comparedGames(const ChartContent &content, const QLocale &locale = QLocale());

/// The pen that the compared game at \a index is drawn with, beside its colour.
Qt::PenStyle comparedStyle(qsizetype index);

/// "n = 632".
QString sampleSize(qint64 players, const QLocale &locale = QLocale());

/// The curves of who got at least so far: over the share of the set, or over achievements.
LineChart comparisonChart(const ChartContent &content, const QLocale &locale = QLocale());

} // namespace MasteryChart
