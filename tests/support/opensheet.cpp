// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/opensheet.h"

#include <algorithm>
#include <cstdlib>
#include <span>

namespace MasteryChart {

bool isSame(const QImage &one, const QImage &other)
{
    constexpr int unseen = 16; // of 255
    const QImage left = one.convertToFormat(QImage::Format_RGB888);
    const QImage right = other.convertToFormat(QImage::Format_RGB888);
    if (left.isNull() || left.size() != right.size())
        return false;
    for (int y = 0; y < left.height(); ++y) {
        const auto line = std::span(left.constScanLine(y), static_cast<std::size_t>(left.width()) * 3);
        const uchar *value = right.constScanLine(y);
        if (!std::ranges::all_of(line, [&value](uchar of) { return std::abs(of - *value++) <= unseen; }))
            return false;
    }
    return true;
}

} // namespace MasteryChart
