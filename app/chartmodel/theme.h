// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distribution/unlockmode.h"

#include <QColor>

namespace MasteryChart {

/// The colours of a picture. They are the site's wherever its contrast is enough to read them: text has at least 4.5:1
/// and a bar at least 3:1 against the card.
struct Theme
{
    QColor page;
    QColor card;
    QColor cardBorder;
    QColor heading;
    QColor text;
    QColor mutedText;
    QColor grid;
    QColor axis;
    QColor hardcore;
    QColor casual;
    QColor masteredHardcore;
    QColor masteredCasual;
    QColor band; ///< behind the bar that is looked at
    QColor tooltip;
    QColor tooltipBorder;

    const QColor &bar(UnlockMode mode) const { return mode == UnlockMode::Hardcore ? hardcore : casual; }
    const QColor &masteryBar(UnlockMode mode) const
    {
        return mode == UnlockMode::Hardcore ? masteredHardcore : masteredCasual;
    }
};

const Theme &lightTheme();
const Theme &darkTheme();

/// The contrast ratio of WCAG 2, 1 to 21.
double contrast(const QColor &one, const QColor &other);

} // namespace MasteryChart
