// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/busyline.h"

namespace MasteryChart {

namespace {

constexpr int thickness = 3; // pixels

} // namespace

BusyLine::BusyLine(QWidget *parent)
    : QProgressBar(parent)
{
    setTextVisible(false);
    setRange(0, 0);
    setFixedHeight(thickness);
    QSizePolicy policy = sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    setSizePolicy(policy);
}

} // namespace MasteryChart
