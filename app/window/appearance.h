// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel/theme.h"
#include "chartmodel/themechoice.h"

#include <memory>

namespace MasteryChart {

class DesktopAppearance;

/// The colours of the program's widgets: the system's own, or a light or dark palette of ours over it. Where the system
/// is chosen and wants the other of the two than its palette is, ours is taken; that follows the desktop at once.
class Appearance
{
public:
    /// There is one at a time, made before anything is shown.
    Appearance();
    ~Appearance();

    void setChoice(ThemeChoice choice);

    /// The chart's theme that goes with what the widgets show now; its page is the window's own colour. One with more
    /// contrast where the system asks for that, or its text is black on white, or white on black.
    static Theme chartTheme();

    /// The theme of a picture that goes with it, the same on every desktop.
    static const Theme &pictureTheme();

    /// Whether the desktop asks for less motion: what moves stands still then.
    static bool isMotionReduced();

private:
    void show();

    const std::unique_ptr<DesktopAppearance> m_desktop;
    ThemeChoice m_choice = ThemeChoice::System;
};

} // namespace MasteryChart
