// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distribution/standing.h"
#include "storage/storedatabase.h"

#include <QDateTime>

/// Values as columns hold them, for the store alone.
namespace MasteryChart::StoreValues {

/// Whether \a time can be kept.
bool isTime(const QDateTime &time);
/// The time a column holds in milliseconds since 1970; invalid where it holds none that is kept.
QDateTime timeFrom(const QVariant &milliseconds);

/// \a text as a column takes it, which may be empty but not null.
QString notNull(const QString &text);

/// \a path where it is one line, as every path that the service gives; else nothing.
QString pathOrNothing(const QString &path);

/// Whether a user can have earned that much of a set of \a achievements.
bool isProgress(const Progress &progress, int achievements);

/// The row of \a server, made where it is missing.
[[nodiscard]] StoreDatabase::Result<QVariant> serverRow(StoreDatabase &database, const QString &server);

/// What became of a statement that answers nothing.
[[nodiscard]] StoreDatabase::Result<void> discard(const StoreDatabase::Result<QSqlQuery> &query);

} // namespace MasteryChart::StoreValues
