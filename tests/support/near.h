// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>

namespace MasteryChart {

/// Whether two numbers are equal but for \a tolerance, that of rounding; unlike QCOMPARE also where one of them is
/// zero.
inline bool near(double one, double other, double tolerance = 1e-9)
{
    return std::abs(one - other) < tolerance;
}

} // namespace MasteryChart
