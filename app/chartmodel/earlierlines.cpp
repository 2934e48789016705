// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartmodel/earlierlines.h"

namespace MasteryChart {

namespace {

constexpr double capWidth = 2;
constexpr double sideWidth = 1;
constexpr double beyond = 3; // pixels, on either side of a bar

/// The tops of the bars of then and of now, each in a column, from the x axis.
struct Tops
{
    QList<double> earlier;
    QList<double> now;
};

void addBars(ChartLayout &layout, const ChartModel &model, const Theme &theme, qsizetype index, const Tops &tops)
{
    const QPen cap(theme.text, capWidth, Qt::SolidLine, Qt::FlatCap);
    const QPen side(theme.text, sideWidth, Qt::DotLine, Qt::FlatCap);
    for (int column = 0; column < model.columns.size(); ++column) {
        if (tops.earlier.at(column) <= 0)
            continue;
        const QRectF bar = layout.barRect(model, index, column);
        const double y = layout.y(model, index, tops.earlier.at(column));
        const double now = layout.y(model, index, tops.now.at(column));
        layout.lines.append({QLineF(bar.left() - beyond, y, bar.right() + beyond, y), cap});
        if (y >= now)
            continue;
        for (const double x : {bar.left(), bar.right()})
            layout.lines.append({QLineF(x, y, x, now), side});
    }
}

void addSteps(ChartLayout &layout, const ChartModel &model, const Theme &theme, qsizetype index, const Tops &tops)
{
    const QPen pen(theme.text, sideWidth);
    const int last = static_cast<int>(model.columns.size()) - 1;
    double before = layout.y(model, index, 0);
    for (int column = 0; column <= last; ++column) {
        const QRectF whole = layout.columnRect(model, column);
        const double y = layout.y(model, index, tops.earlier.at(column));
        if (column < last && y != before) // before mastery there is a gap
            layout.lines.append({QLineF(whole.left(), before, whole.left(), y), pen});
        layout.lines.append({QLineF(whole.left(), y, whole.right(), y), pen});
        before = y;
    }
}

} // namespace

void addEarlierLines(ChartLayout &layout, const ChartModel &model, const Theme &theme)
{
    const bool areSteps = model.isDense() || model.hasPanels();
    Tops tops{QList<double>(model.columns.size(), 0), QList<double>(model.columns.size(), 0)};
    for (qsizetype index = 0; index < model.series.size(); ++index) {
        const Series &series = model.series.at(index);
        for (qsizetype column = 0; column < model.columns.size(); ++column) {
            const double below = model.stacked ? 1 : 0;
            tops.earlier[column] = below * tops.earlier.at(column) + series.earlierHeights.at(column);
            tops.now[column] = below * tops.now.at(column) + series.heights.at(column);
        }
        if (model.stacked && index + 1 < model.series.size())
            continue; // one line for the whole stack: more would not tell what they belong to
        (areSteps ? addSteps : addBars)(layout, model, theme, index, tops);
    }
}

} // namespace MasteryChart
