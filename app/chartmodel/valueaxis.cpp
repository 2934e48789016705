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

ValueAxis ValueAxis::percent(const QLocale &locale)
{
    return {1, Scale::Share, locale};
}

double ValueAxis::height(double value) const
{
    if (value <= 0)
        return 0;
    if (isLogarithmic())
        return std::max(0., std::log(value / logBottom) / std::log(m_top / logBottom));
    return value / m_top;
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
    const double step = niceStep(m_top * unit / (std::max(most, 1) + 1), !isShare()) / unit;
    QList<double> values;
    for (int line = 0; line * step <= m_top * (1 + hair); ++line)
        values.append(line * step);
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
