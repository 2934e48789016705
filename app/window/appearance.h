// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel/theme.h"
#include "chartmodel/themechoice.h"

#include <QPalette>

namespace MasteryChart {

/// The colours of the program's widgets: the system's own, or a light or dark palette of ours over it.
class Appearance
{
public:
    /// Remembers the system's palette; there is one Appearance at a time, made before anything is shown.
    Appearance();
    /// Gives the widgets the system's palette again.
    ~Appearance();
    Q_DISABLE_COPY_MOVE(Appearance)

    void setChoice(ThemeChoice choice);

    /// The chart's theme that goes with what the widgets show now; its page is the window's own colour.
    static Theme chartTheme();

    /// The theme of a picture that goes with it, the same on every desktop.
    static const Theme &pictureTheme();

private:
    const QPalette m_system;
};

} // namespace MasteryChart
