// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel/chartmodel.h"
#include "chartmodel/numbertext.h"

#include <QStringList>

namespace MasteryChart {

/// The texts of a chart, in the program's language with the locale's numbers. Used by the picture, the tooltip, the
/// table, the figures and assistive tools alike.

/// "Hardcore", "Casual".
QString modeName(UnlockMode mode);

/// "36–40", or "8" for a bin of one count.
QString rangeText(const Bin &bin, const QLocale &locale = QLocale());

/// "Earned 1 achievement", "Earned 36–40 achievements", the site's words.
QString earnedText(const Bin &bin, const QLocale &locale = QLocale());

/// "Mastered" in hardcore, "Completed" for all achievements in casual.
QString masteredName(UnlockMode mode);

/// What the heights are: "Players by achievements earned".
QString chartHeading(const ChartModel &model);

/// What is counted from left to right: "achievements earned".
QString countAxisTitle();

/// What stands in place of bars where nobody has any.
QString emptyNote();

/// "median 8", "half the set: 30", at their lines.
QString medianLabel(int median, const QLocale &locale);
QString halfTheSetLabel(int achievements, const QLocale &locale);

/// What stands at the mastery bar: "Mastered 8 (1.3 %)", of the first series: of hardcore wherever it is shown. Where
/// nobody has mastered the set, "Nobody has mastered this yet".
QString masteryLabel(const ChartModel &model);

/// What stands at a marker: "RetroFan 41 · top 7.2 %", with the mode or the series' name where several could be meant;
/// of one who has them all "RetroFan mastered this – one of 1,820". The short one leaves out the comparison with
/// others.
QString markerLabel(const ChartModel &model, const QList<GameSnapshot> &snapshots, const Marker &marker, bool isShort);

/// "Dragster", or "Game 14402" while the title is not known.
QString gameName(const QString &title, int id);
QString gameName(const GameSnapshot &game);

/// The same, and says so where it is sample data.
QString titleOf(const GameSnapshot &game);

/// "Atari 2600 · 15 achievements · 632 hardcore players".
QString subtitleOf(const GameSnapshot &game, const QLocale &locale = QLocale());

/// "Atari 2600 · 15 achievements".
QString shortSubtitleOf(const GameSnapshot &game);

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
        QString share;       ///< of the series' players
        QString spoken = {}; ///< "8 hardcore players"; empty where name and players say it
    };

    /// The user's progress, where it is in this column.
    struct YourProgress
    {
        SeriesId series;
        PaletteRole role;
        QString text;
    };

    QString title;
    QString spokenTitle = {}; ///< "Mastered, 15 achievements"; empty where the title says it
    QList<Row> rows;
    QStringList reached; ///< "216 players (34 %) got at least this far", a line a series
    QStringList changes; ///< "Hardcore: +12 since 12 Sep 2026", a line a series; empty without an earlier answer
    QList<YourProgress> yours;

    /// All of it for assistive tools: "Mastered, 15 achievements: 8 hardcore players, 1.3 %; …", then a sentence a
    /// line.
    QString spoken() const;
};

ColumnText columnText(const ChartModel &model, int column);

} // namespace MasteryChart
