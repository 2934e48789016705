// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartmodel/valueaxis.h"

#include "chartmodel/numbertext.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace MasteryChart {

namespace {

/// Half of the smallest count: a logarithmic scale starts here, so that one player is as high as the step from one to
/// two.
constexpr double logBottom = 0.5;

constexpr double hair = 1e-9; // what a sum of steps may miss a whole by

} // namespace

double niceStep(double rough, bool whole)
{
    double power = std::pow(10, std::floor(std::log10(rough)));
    if (whole)
        power = std::max(power, 1.);
    for (const double factor : {1., 2., 2.5, 5.}) {
        const double step = factor * power;
        if (step > rough * (1 + hair) && (!whole || std::floor(step) == step))
            return step;
    }
    return 10 * power;
}

ValueAxis::ValueAxis(double top, Scale scale, const QLocale &locale)
    : m_top(top)
    , m_scale(scale)
    , m_locale(locale)
{
}

ValueAxis ValueAxis::upTo(double largest, Scale scale, const QLocale &locale)
{
    if (scale == Scale::Logarithmic)
        return {std::max(largest, 10.), scale, locale};
    if (largest > 0)
        return {largest, scale, locale};
    return {1, scale, locale};
}

ValueAxis ValueAxis::between(double smallest, double largest, Scale scale, const QLocale &locale)
{
    constexpr double closeFrom = 0.6; // of the largest
    constexpr int steps = 5;
    ValueAxis axis = upTo(largest, scale, locale);
    if (smallest < closeFrom * largest)
        return axis;
    const double unit = scale == Scale::Share ? 100 : 1;
    const double least = scale == Scale::Share ? 0.01 : 1; // a flat line is not all that there is
    const double range = std::max((largest - smallest) * unit, least);
    const double step = niceStep(range / steps, scale != Scale::Share) / unit;
    axis.m_bottom = std::max(0., std::floor(smallest / step * (1 + hair) - 1) * step);
    axis.m_top = std::max(largest, axis.m_bottom + 2 * step);
    return axis;
}

ValueAxis ValueAxis::percent(const QLocale &locale)
{
    return {1, Scale::Share, locale};
}

double ValueAxis::height(double value) const
{
    if (value <= m_bottom)
        return 0;
    if (isLogarithmic())
        return std::max(0., std::log(value / logBottom) / std::log(m_top / logBottom));
    return (value - m_bottom) / (m_top - m_bottom);
}

QList<ValueAxis::Tick> ValueAxis::ticks(int most) const
{
    QList<Tick> ticks;
    for (const double value : isLogarithmic() ? logarithmicValues(most) : linearValues(most))
        ticks.append({height(value), label(value)});
    return ticks;
}

QList<double> ValueAxis::linearValues(int most) const
{
    const double unit = isShare() ? 100 : 1; // shares are rounded as the percentages that are read
    const double step = niceStep((m_top - m_bottom) * unit / (std::max(most, 1) + 1), !isShare()) / unit;
    QList<double> values;
    for (int line = 0; m_bottom + line * step <= m_top * (1 + hair); ++line)
        values.append(m_bottom + line * step);
    return values;
}

QList<double> ValueAxis::logarithmicValues(int most) const
{
    const auto upToTop = [&](const QList<double> &factors, double ratio) {
        QList<double> values;
        for (double power = 1; power <= m_top; power *= ratio) {
            for (const double factor : factors) {
                if (power * factor <= m_top)
                    values.append(power * factor);
            }
        }
        return values;
    };
    if (const QList<double> values = upToTop({1, 2, 5}, 10); values.size() <= most)
        return values;
    double ratio = 10;
    QList<double> values = upToTop({1}, ratio);
    while (values.size() > std::max(most, 1)) {
        ratio *= 10;
        values = upToTop({1}, ratio);
    }
    return values;
}

QString ValueAxis::label(double value) const
{
    return isShare() ? exactPercent(value, m_locale) : number(static_cast<qint64>(std::llround(value)), m_locale);
}

} // namespace MasteryChart
