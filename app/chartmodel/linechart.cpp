// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartmodel/linechart.h"

#include <algorithm>

namespace MasteryChart {

int LineChart::stopAt(double x) const
{
    if (stops.isEmpty())
        return -1;
    const auto after = std::ranges::lower_bound(stops, x);
    if (after == stops.begin())
        return 0;
    if (after == stops.end())
        return static_cast<int>(stops.size()) - 1;
    const int index = static_cast<int>(after - stops.begin());
    return x - stops.at(index - 1) < *after - x ? index - 1 : index;
}

LineChart::Span LineChart::spanOf(int stop) const
{
    const double x = stops.at(stop);
    const double before = stop > 0 ? (stops.at(stop - 1) + x) / 2 : -1;
    const double after = stop + 1 < stops.size() ? (stops.at(stop + 1) + x) / 2 : 2;
    // The first and the last reach as far on either side.
    const double left = before < 0 ? x - (after > 1 ? 1 : after - x) : before;
    const double right = after > 1 ? x + (before < 0 ? 1 : x - before) : after;
    return {std::max(0., left), std::min(1., right)};
}

std::optional<double> LineChart::heightAt(const Curve &curve, double x)
{
    constexpr double hair = 1e-9; // what a sum of shares may miss a whole by
    const QList<QPointF> &points = curve.points;
    if (points.isEmpty() || x < points.first().x() - hair || x > points.last().x() + hair)
        return std::nullopt;
    const auto after = std::ranges::find_if(points, [&](const QPointF &point) { return point.x() >= x - hair; });
    if (after == points.begin() || after == points.end() || after->x() - x <= hair)
        return (after == points.end() ? points.last() : *after).y();
    const QPointF &before = *(after - 1);
    if (curve.hasSteps)
        return before.y();
    return before.y() + (after->y() - before.y()) * (x - before.x()) / (after->x() - before.x());
}

} // namespace MasteryChart
