// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel/chartoptions.h"

#include <QLocale>
#include <QString>

namespace MasteryChart {

/// The y axis as it is drawn: what height a value has, and the lines with their labels. Heights are 0 (the x axis) to 1
/// (the top of the scale).
class ValueAxis
{
public:
    struct Tick
    {
        double height = 0;
        QString label;
    };

    /// The axis for values up to \a largest: players, or with Scale::Share a share from 0 to 1.
    static ValueAxis upTo(double largest, Scale scale, const QLocale &locale = QLocale());

    /// From 0 to 100 %, whatever is drawn.
    static ValueAxis percent(const QLocale &locale = QLocale());

    bool isShare() const { return m_scale == Scale::Share; }

    /// The value at the top of the scale.
    double top() const { return m_top; }

    /// 0 to 1 for a value from 0 to top(). Zero has no height on any scale; one player has some on each.
    double height(double value) const;

    /// From the bottom up. The site's five lines on a linear scale, the powers of ten on a logarithmic one.
    const QList<Tick> &ticks() const { return m_ticks; }

private:
    ValueAxis(double top, Scale scale);

    void addTick(double value, const QString &label);

    double m_top = 1;
    Scale m_scale = Scale::Linear;
    QList<Tick> m_ticks;
};

/// The step between the site's five lines for bars up to \a largest (above 0), such as 40 for 141: a quarter of it,
/// rounded up to a twentieth (below ten, a tenth) of the power of ten above. Players come in whole numbers, so with \a
/// whole the step is at least 1.
double niceStep(double largest, bool whole);

} // namespace MasteryChart
