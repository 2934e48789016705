// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel/charttext.h"
#include "chartmodel/valueaxis.h"

#include <QPointF>

#include <functional>

namespace MasteryChart {

/// Lines over an axis, in numbers and words: games beside each other, or one game through time. Positions are 0 (left,
/// bottom) to 1. Pure; sizes and fonts come later.
struct LineChart
{
    /// Of the x axis, or a line through the whole plot.
    struct Mark
    {
        double x = 0;
        QString label;
    };

    struct Curve
    {
        QString name;   ///< cut where there is no room
        QString detail; ///< "n = 632": never cut, but left out in the smallest charts
        QString figure; ///< what the curve ends with: "5.8 %"
        PaletteRole role = {};
        Qt::PenStyle style = Qt::SolidLine;
        QList<QPointF> points; ///< from left to right
        bool hasSteps = false; ///< each value holds until the next point; else straight from point to point
    };

    /// A place on a curve.
    struct Dot
    {
        qsizetype curve = 0; ///< index
        QPointF at;
    };

    QString heading;                            ///< what the heights are
    QString acrossTitle;                        ///< what the x axis counts; may be empty
    std::function<QList<Mark>(int)> ticks = {}; ///< of the x axis from left to right, at most so many
    ValueAxis axis = ValueAxis::percent();      ///< of the heights
    QList<Curve> curves = {};
    QList<Mark> marks = {}; ///< from left to right
    QList<Dot> dots = {};
    QString dotsName = {};                      ///< what the dots are: "RetroFan"
    QList<double> stops = {};                   ///< ascending: the columns that can be pointed at
    std::function<ColumnText(int)> textAt = {}; ///< what is told of a stop, made when it is asked for
    QString note = {};                          ///< in place of the curves where there is nothing to draw

    bool isEmpty() const { return curves.isEmpty() && note.isEmpty(); }

    /// The stop that is closest to \a x; -1 where there are none.
    int stopAt(double x) const;

    /// Half of the way to its neighbours, at most to the chart's edges.
    struct Span
    {
        double left = 0;
        double right = 0;
    };
    Span spanOf(int stop) const;

    /// The height of \a curve at \a x: nullopt before its first and behind its last point.
    static std::optional<double> heightAt(const Curve &curve, double x);
};

} // namespace MasteryChart
