// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel/chartmodel.h"
#include "chartmodel/numbertext.h"

#include <QStringList>

namespace MasteryChart {

/// The texts of a chart, in the program's language with the locale's numbers. Used by the picture, the tooltip, the
/// table, the summary and assistive tools alike.

/// "Hardcore", "Casual".
QString modeName(UnlockMode mode);

/// "36–40", or "8" for a bin of one count.
QString rangeText(const Bin &bin, const QLocale &locale = QLocale());

/// "Earned 1 achievement", "Earned 36–40 achievements", the site's words.
QString earnedText(const Bin &bin, const QLocale &locale = QLocale());

/// "Mastered" in hardcore, "Completed" for all achievements in casual.
QString masteredName(UnlockMode mode);

/// What stands at the mastery bar: "Mastered 8 (1.3 %)", of the first series: of hardcore wherever it is shown.
QString masteryLabel(const ChartModel &model);

/// What stands at a marker: "You: 12", with the mode or the series' name where several could be meant.
QString markerLabel(const ChartModel &model, const Marker &marker);

/// "Dragster", or "Game 14402" while the title is not known; says so where it is sample data.
QString titleOf(const GameSnapshot &game);

/// "Atari 2600 · 15 achievements · 632 hardcore players".
QString subtitleOf(const GameSnapshot &game, const QLocale &locale = QLocale());

/// The title of a picture of \a snapshots: "Dragster · Pitfall!".
QString pictureTitle(const QList<GameSnapshot> &snapshots);

/// What stands below the title of a picture, which may be looked at years later: of one game its subtitle, with the
/// date of figures that are a kept copy; of several their systems; may be empty.
QString pictureSubtitle(const QList<GameSnapshot> &snapshots, const QLocale &locale = QLocale());

/// What is told of one column.
struct ColumnText
{
    /// The players of one series.
    struct Row
    {
        SeriesId series;
        PaletteRole role;
        QString name;
        QString players;
        QString share; ///< of the series' players
    };

    /// The user's progress, where it is in this column.
    struct YourProgress
    {
        SeriesId series;
        PaletteRole role;
        QString text;
    };

    QString title;
    QList<Row> rows;
    QStringList reached; ///< "216 players (34 %) got at least this far", a line a series
    QList<YourProgress> yours;

    /// All of it in one sentence after another, for assistive tools.
    QString spoken() const;
};

ColumnText columnText(const ChartModel &model, int column);

} // namespace MasteryChart
