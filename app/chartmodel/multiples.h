// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel/chartlayout.h"
#include "chartmodel/comparison.h"

namespace MasteryChart {

/// The distributions of compared games as small bar charts beside each other, all with one scale: the share of a
/// game's own players.
struct Multiples
{
    struct Panel
    {
        ComparedGame game;
        QString figure; ///< mastery rate
        QList<Bin> columns;
        QList<double> heights;         ///< 0 to 1, one for each column; the last is mastery
        std::optional<int> yours = {}; ///< the column with the user's progress
    };

    QString heading;
    ValueAxis axis = ValueAxis::percent();
    QList<Panel> panels;
    QString dotsName = {}; ///< what marks the user's place: "RetroFan"
    QLocale locale = {};
};

Multiples makeMultiples(const ChartContent &content, const QLocale &locale = QLocale());

/// What is told of the panel at \a index.
ColumnText panelText(const Multiples &multiples, int index);

/// Where everything is, and the panels.
struct MultiplesLayout
{
    ChartLayout chart;
    QList<QRectF> panels; ///< each with its name
};

MultiplesLayout makeMultiplesLayout(const Multiples &multiples, const Theme &theme, const Typography &typography,
                                    const QRectF &card);

} // namespace MasteryChart
