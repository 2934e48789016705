// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel/numbertext.h"
#include "distribution/history.h"

#include <QStringList>

namespace MasteryChart {

/// What is said of how a game changes. Times are told as those of the place where the user is.

/// "14:05" of the day that it is \a now, "12 Sep" of the same year, else "12 Sep 2025".
QString momentText(const QDateTime &at, const QDateTime &now, const QLocale &locale = QLocale());

/// "12 Sep 2026", whatever day it is.
QString dayText(const QDateTime &at, const QLocale &locale = QLocale());

/// "+212", "−3", "±0".
QString signedNumber(qint64 difference, const QLocale &locale = QLocale());

/// What changed of one mode: "+212 players", "+14 masteries", "5.7 % → 5.8 %"; what stayed is left out, but not all.
/// Nothing without a difference.
QStringList changes(const std::optional<Difference> &difference, UnlockMode mode, const QLocale &locale = QLocale());

/// "the set grew from 58 to 60 achievements".
QString revisionText(const Revision &revision);

/// "12 Sep – 3 Oct", or one of the two where both read the same.
QString periodText(const HistoryStep &step, const QDateTime &now, const QLocale &locale = QLocale());

/// What changed since a step's from, in a line and for who hears it.
struct ChangeText
{
    QString line;   ///< "Since 12 Sep: +212 players, +14 masteries, 5.7 % → 5.8 %"
    QString spoken; ///< "Since 12 Sep: 212 more players, 14 more masteries, mastery rate from 5.7 % to 5.8 %"
};

/// Empty texts where \a modes has no mode that changed. Of both modes hardcore's change is told, unless nothing changed
/// there.
ChangeText changeSinceText(const HistoryStep &step, ModeFilter modes, const QDateTime &now,
                           const QLocale &locale = QLocale());

} // namespace MasteryChart
