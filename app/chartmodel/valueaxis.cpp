// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartmodel/valueaxis.h"

#include "chartmodel/numbertext.h"

#include <algorithm>
#include <cmath>

namespace MasteryChart {

namespace {

/// Half of the smallest count: a logarithmic scale starts here, so that one player is as high as the step from one to
/// two.
constexpr double logBottom = 0.5;

constexpr int intervals = 4;

} // namespace

double niceStep(double largest, bool whole)
{
    const double rough = largest / intervals;
    const double digits = std::floor(std::log10(rough)) + 1;
    const double power = std::pow(10, digits);
    const double parts = digits == 1 ? 10 : 20;
    // The rounding error is taken off before rounding up: 0.2 is 4 parts of 20, not 5. Multiplying first keeps whole
    // steps whole.
    const double step = std::ceil(rough / power * parts - 1e-9) * power / parts;
    return whole ? std::ceil(step) : step;
}

ValueAxis::ValueAxis(double top, Scale scale)
    : m_top(top)
    , m_scale(scale)
{
}

ValueAxis ValueAxis::upTo(double largest, Scale scale, const QLocale &locale)
{
    const auto players = [&](double value) { return number(static_cast<qint64>(std::llround(value)), locale); };

    if (scale == Scale::Logarithmic) {
        // 1, 2 or 5 times a power of ten; the lines stay at the powers.
        double power = 1;
        while (power * 10 <= largest)
            power *= 10;
        double top = power;
        for (const double factor : {1., 2., 5., 10.}) {
            top = power * factor;
            if (top >= largest)
                break;
        }
        ValueAxis axis(std::max(top, 10.), scale);
        for (double tick = 1; tick <= axis.m_top; tick *= 10)
            axis.addTick(tick, players(tick));
        return axis;
    }

    const bool share = scale == Scale::Share;
    const double unit = share ? 100 : 1; // shares are rounded as the percentages that are read
    const double step = largest > 0 ? niceStep(largest * unit, !share) / unit : (share ? 0.25 : 1);
    const bool fewPlayers = !share && largest <= intervals; // one line a player, none beyond
    const int lines = fewPlayers ? std::max(1, static_cast<int>(std::ceil(largest))) : intervals;
    ValueAxis axis(step * lines, scale);
    for (int line = 0; line <= lines; ++line)
        axis.addTick(step * line, share ? exactPercent(step * line, locale) : players(step * line));
    return axis;
}

ValueAxis ValueAxis::percent(const QLocale &locale)
{
    return upTo(1, Scale::Share, locale);
}

double ValueAxis::height(double value) const
{
    if (value <= 0)
        return 0;
    if (m_scale == Scale::Logarithmic)
        return std::max(0., std::log(value / logBottom) / std::log(m_top / logBottom));
    return value / m_top;
}

void ValueAxis::addTick(double value, const QString &label)
{
    m_ticks.append({height(value), label});
}

} // namespace MasteryChart
