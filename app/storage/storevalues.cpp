// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/storevalues.h"

#include "distribution/foreigntext.h"

namespace MasteryChart {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 latestTime = 253'402'300'799'999; // milliseconds; the year 9999 ends

bool isKeptTime(qint64 milliseconds)
{
    return milliseconds >= 0 && milliseconds <= latestTime;
}

} // namespace

bool StoreValues::isTime(const QDateTime &time)
{
    return time.isValid() && isKeptTime(time.toMSecsSinceEpoch());
}

QDateTime StoreValues::timeFrom(const QVariant &milliseconds)
{
    bool isNumber = false;
    const qint64 value = milliseconds.toLongLong(&isNumber);
    return isNumber && !milliseconds.isNull() && isKeptTime(value) ? QDateTime::fromMSecsSinceEpoch(value).toUTC()
                                                                   : QDateTime();
}

QString StoreValues::notNull(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

QString StoreValues::pathOrNothing(const QString &path)
{
    return oneLine(path) == path ? path : QString();
}

bool StoreValues::isProgress(const Progress &progress, int achievements)
{
    return progress.hardcore >= 0 && progress.casual >= 0 && progress.hardcore <= achievements - progress.casual;
}

StoreDatabase::Result<QVariant> StoreValues::serverRow(StoreDatabase &database, const QString &server)
{
    const auto made = database.query(u"INSERT INTO server (name) VALUES (?) ON CONFLICT DO NOTHING"_s, {server});
    if (!made)
        return std::unexpected(made.error());
    return database.value(u"SELECT id FROM server WHERE name = ?"_s, {server});
}

StoreDatabase::Result<void> StoreValues::discard(const StoreDatabase::Result<QSqlQuery> &query)
{
    return query ? StoreDatabase::Result<void>() : std::unexpected(query.error());
}

} // namespace MasteryChart
