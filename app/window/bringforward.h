// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace MasteryChart {

struct LaunchToken;

/// Shows \a window in front of the others, out of the task bar where it is there, and gives it the keyboard. A desktop
/// that guards the keyboard wants \a token for that.
void bringForward(QWidget &window, const LaunchToken &token);

} // namespace MasteryChart
