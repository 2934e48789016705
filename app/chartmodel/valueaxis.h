// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel/chartoptions.h"

#include <QLocale>
#include <QString>

namespace MasteryChart {

/// The y axis: what height a value has, and where its lines are. Heights are 0 (the x axis) to 1 (the tallest value).
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

    /// The axis for values from \a smallest to \a largest, players or shares, none of them a bar: where they are close
    /// to each other it does not begin at zero, but at a round number.
    static ValueAxis between(double smallest, double largest, Scale scale, const QLocale &locale = QLocale());

    /// From 0 to 100 %, whatever is drawn.
    static ValueAxis percent(const QLocale &locale = QLocale());

    bool isShare() const { return m_scale == Scale::Share; }
    bool isLogarithmic() const { return m_scale == Scale::Logarithmic; }

    /// The value at the top of the scale.
    double top() const { return m_top; }

    /// 0 to 1 for a value from the bottom, which is 0 but for between(), to top(). Zero has no height on any scale; one
    /// player has some on each.
    double height(double value) const;

    /// The lines, from the bottom up: as many as there are with one step of 1, 2, 2.5 or 5 times a power of ten, but
    /// not more than \a most above zero. Players come in whole numbers. On a logarithmic scale the lines are at 1, 2
    /// and 5 times the powers of ten, at 1 and 5 times, at the powers alone, or at every second power, and so on.
    QList<Tick> ticks(int most) const;

private:
    ValueAxis(double top, Scale scale, const QLocale &locale);

    QList<double> linearValues(int most) const;
    QList<double> logarithmicValues(int most) const;
    QString label(double value) const;

    double m_top = 1;
    double m_bottom = 0;
    Scale m_scale = Scale::Linear;
    QLocale m_locale;
};

/// The smallest of 1, 2, 2.5 and 5 times the powers of ten that is more than \a rough (above 0); with \a whole, of
/// those that are whole numbers.
double niceStep(double rough, bool whole);

} // namespace MasteryChart
