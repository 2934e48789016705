// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel/seriesid.h"

#include <QColor>
#include <QList>

namespace MasteryChart {

/// The colours of one snapshot's series.
struct ModeColors
{
    QColor hardcore;
    QColor casual;
};

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
    QList<ModeColors> compared; ///< of the snapshots beside the first: told apart by colour-blind readers too
    QColor highlight;           ///< behind the column under the mouse or the keyboard's focus
    QColor tooltip;
    QColor tooltipBorder;

    /// Of bars and curves. Indices beyond the palette begin again after the site's colours.
    QColor bar(const PaletteRole &role) const;

    /// Of mastery's bar where a chart has one snapshot.
    QColor masteryBar(UnlockMode mode) const
    {
        return mode == UnlockMode::Hardcore ? masteredHardcore : masteredCasual;
    }
};

const Theme &lightTheme();
const Theme &darkTheme();

/// The contrast ratio of WCAG 2, 1 to 21.
double contrast(const QColor &one, const QColor &other);

} // namespace MasteryChart
