// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel/seriesid.h"

#include <QColor>
#include <QList>

namespace MasteryChart {

/// The colours of a picture. Text has at least 4.5:1 and a bar, or its outline, at least 3:1 against the card; hardcore
/// is the site's gold, darkened on white. Mastery is told from hardcore by its brightness, whatever colours are seen.
struct Theme
{
    QColor page;
    QColor card;
    QColor cardBorder;
    QColor text;
    QColor mutedText;
    QColor grid;
    QColor axis;
    QColor hardcore;
    QColor casual;
    QColor mastered;        ///< all achievements in hardcore
    QColor completed;       ///< all achievements in casual
    QColor masteryOutline;  ///< around the bars of both
    QColor figure;          ///< of the largest number of a picture: a gold that is read as text
    QColor you;             ///< the user's place, and what has the keyboard's focus
    QList<QColor> compared; ///< of what is compared: told apart by colour-blind readers too
    QColor highlight;       ///< behind the column under the mouse or the keyboard's focus
    QColor tooltip;
    QColor tooltipBorder;

    /// Of bars and curves. Indices beyond what is compared begin again with its first.
    QColor bar(const PaletteRole &role) const;

    /// Of mastery's bar where a chart has one snapshot.
    QColor masteryBar(UnlockMode mode) const { return mode == UnlockMode::Hardcore ? mastered : completed; }

    /// Black or white: what is better read on \a fill.
    static QColor textOn(const QColor &fill);
};

const Theme &lightTheme();
const Theme &darkTheme();

/// The contrast ratio of WCAG 2, 1 to 21.
double contrast(const QColor &one, const QColor &other);

} // namespace MasteryChart
