// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QVariant>

namespace MasteryChart {

/// Does \a statement in the database \a file, past the store; the rows of its answer, their columns joined by a bar.
inline QStringList rowsOf(const QString &file, const QString &statement)
{
    const QString connection = QStringLiteral("test");
    QStringList rows;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        database.setDatabaseName(file);
        if (database.open()) {
            QSqlQuery query(statement, database);
            while (query.next()) {
                QStringList row;
                for (int column = 0; column < query.record().count(); ++column)
                    row.append(query.value(column).toString());
                rows.append(row.join(QLatin1Char('|')));
            }
        }
    }
    QSqlDatabase::removeDatabase(connection);
    return rows;
}

/// The first row of the answer; empty without one.
inline QString sqlIn(const QString &file, const QString &statement)
{
    return rowsOf(file, statement).value(0);
}

} // namespace MasteryChart
