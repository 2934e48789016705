// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distribution/gamesnapshot.h"

#include <QLocale>
#include <QStringList>

namespace MasteryChart {

/// One number of the strip below the chart.
struct SummaryItem
{
    QString name;
    QString value;
    QString meaning; ///< what it counts, for a tooltip
};

/// The statistics of one mode, the user's progress last; none for a mode the game does not have.
QList<SummaryItem> summaryOf(const GameSnapshot &game, UnlockMode mode, const QLocale &locale = QLocale());

/// The statistics of each mode in \a modeFilter as words, a list a mode: "Mastered 8 (1.3 %)". Each list begins with
/// the mode's name where there are two.
QList<QStringList> summaryLines(const GameSnapshot &game, ModeFilter modeFilter, const QLocale &locale = QLocale());

} // namespace MasteryChart
