// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqliteversion.h"

#include <QSqlDatabase>
#include <QSqlQuery>

namespace MasteryChart {

QString sqliteVersion()
{
    const QString driverName = QStringLiteral("QSQLITE");
    if (!QSqlDatabase::isDriverAvailable(driverName))
        return {};
    const QString connection = QStringLiteral("version");
    QString version;
    {
        QSqlDatabase memory = QSqlDatabase::addDatabase(driverName, connection);
        memory.setDatabaseName(QStringLiteral(":memory:"));
        if (memory.open()) {
            QSqlQuery query(QStringLiteral("SELECT sqlite_version()"), memory);
            if (query.next())
                version = query.value(0).toString();
        }
    }
    QSqlDatabase::removeDatabase(connection); // when nothing holds it any more
    return version;
}

} // namespace MasteryChart
