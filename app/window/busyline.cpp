// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/busyline.h"

#include "window/appearance.h"

namespace MasteryChart {

namespace {

constexpr int thickness = 3; // pixels

} // namespace

BusyLine::BusyLine(QWidget *parent)
    : QProgressBar(parent)
{
    setTextVisible(false);
    setFixedHeight(thickness);
    QSizePolicy policy = sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    setSizePolicy(policy);
}

void BusyLine::showEvent(QShowEvent *event)
{
    const int steps = Appearance::isMotionReduced() ? 1 : 0; // 0 for a line that moves
    setRange(0, steps);
    setValue(steps);
    QProgressBar::showEvent(event);
}

} // namespace MasteryChart
