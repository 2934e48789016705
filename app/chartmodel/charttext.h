// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel/chartmodel.h"

#include <QStringList>

namespace MasteryChart {

/// The words and numbers of a chart, in the program's language and the locale's numbers. Used by the picture, the
/// tooltip, the table, the figures and assistive tools alike.

/// "1,234".
QString number(qint64 players);

/// A share from 0 to 1 as a percentage that keeps small ones apart: "34 %", "1.3 %", "0.04 %"; "–" for none.
QString percent(std::optional<double> share);

/// "Hardcore", "Casual".
QString modeName(UnlockMode mode);

/// "Hardcore Players", "Casual Players", the site's words.
QString playersName(UnlockMode mode);

/// "36–40", or "8" for a bar of one count.
QString rangeText(const Bar &bar);

/// "Earned 1 achievement", "Earned 36–40 achievements", the site's words.
QString earnedText(const Bar &bar);

/// "Mastered" in hardcore, "Completed" for all achievements in casual.
QString masteredName(UnlockMode mode);

/// The mode whose mastery is named at the bar: hardcore wherever it is shown.
UnlockMode masteryMode(const Distribution &distribution);

/// What stands at the mastery bar: "Mastered 8 (1.3 %)".
QString masteryLabel(const Distribution &distribution);

/// What stands at a marker: "You: 12", with the mode where both are marked.
QString markerLabel(const Marker &marker, bool bothMarked);

/// "Dragster", or "Game 14402" while the title is not known; says so where it is sample data.
QString titleOf(const GameSnapshot &game);

/// "Atari 2600 · 15 achievements · 632 hardcore players".
QString subtitleOf(const GameSnapshot &game);

/// The same below a picture, which may be looked at years later: with the date of figures that are a kept copy.
QString captionOf(const GameSnapshot &game);

/// What is told of one column.
struct ColumnText
{
    struct Row
    {
        UnlockMode mode = UnlockMode::Hardcore;
        QString name;
        QString players;
        QString share; ///< of the mode's players
    };

    QString title;
    QList<Row> rows;
    QStringList reached;   ///< "216 players (34 %) got at least this far", a line a mode
    QList<UnlockMode> you; ///< the modes in which the user stands here
    QString yourProgress(UnlockMode mode) const;

    /// All of it in one sentence after another, for assistive tools.
    QString spoken() const;
};

ColumnText columnText(const ChartModel &plot, int column);

} // namespace MasteryChart
