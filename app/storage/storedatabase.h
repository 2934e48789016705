// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/storeproblem.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <chrono>
#include <expected>
#include <functional>

namespace MasteryChart {

/// The database file, opened with the first transaction. All calls but the constructor come from one thread, which
/// also calls close() at the end.
///
/// What opening meets is never removed: a damaged file is renamed to "masterychart.sqlite.damaged-<time>", with its
/// -wal and -shm; a later version, and whatever is no file of its own (a link, a folder, a pipe), is left alone. A file
/// of an earlier version is made one of this version, with all that is in it.
class StoreDatabase
{
public:
    template<typename T>
    using Result = std::expected<T, StoreProblem>;
    /// Part of a transaction.
    using Work = std::function<Result<void>(StoreDatabase &)>;
    using Report = std::function<void(StoreProblem)>;

    /// \a fill is part of the transaction that makes a new file, \a filled comes after it is committed. \a report is
    /// told each problem, however often it comes. Another program that holds the file is waited for up to \a
    /// busyTimeout.
    StoreDatabase(const QString &folder, std::chrono::milliseconds busyTimeout, Work fill, std::function<void()> filled,
                  Report report);

    /// Does \a work whole or not at all; what it changes is on the disk when this returns true. Where the file turns
    /// out to be damaged, \a work is done again in a new one.
    bool transaction(const Work &work);

    /// The statement \a sql, done with \a values in the place of its question marks.
    [[nodiscard]] Result<QSqlQuery> query(const QString &sql, const QVariantList &values = {});

    /// Gives \a take each row of what query() gives, in its order, until one cannot be read.
    [[nodiscard]] Result<void> forEach(const QString &sql, const QVariantList &values,
                                       const std::function<void(const QSqlQuery &)> &take);

    /// The first column of the first row; an invalid value without a row.
    [[nodiscard]] Result<QVariant> value(const QString &sql, const QVariantList &values = {});

    /// Whether a row follows, or what kept it from being read.
    [[nodiscard]] static Result<bool> next(QSqlQuery &query);

    /// Writes what was changed into the file itself and empties the -wal, so that nothing deleted stays in it.
    void clearLog();

    /// Makes the file as small as what is in it, and removes the damaged ones beside it.
    void removeTraces();

    QString fileName() const { return m_file; }

    void close();

private:
    Result<void> attempt(const Work &work);
    Result<void> open();
    Result<void> connect();
    Result<void> makeTables();
    bool isDamaged();
    bool setAside();

    const QString m_folder;
    const QString m_file;
    const QString m_connection;
    const std::chrono::milliseconds m_busyTimeout;
    const Work m_fill;
    const std::function<void()> m_filled;
    const Report m_report;
    QSqlDatabase m_database;
};

} // namespace MasteryChart
