// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/storecomparisons.h"

#include "chartmodel/comparison.h"
#include "distribution/foreigntext.h"
#include "storage/storevalues.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace MasteryChart {

namespace {

using namespace Qt::StringLiterals;
using namespace StoreValues;

template<typename T>
using Result = StoreDatabase::Result<T>;

QString written(const QList<ComparedMember> &members)
{
    QJsonArray array;
    for (const ComparedMember &member : members) {
        QJsonObject object{{u"game"_s, member.gameId},
                           {u"official"_s, member.set == AchievementSet::Official},
                           {u"hardcore"_s, member.mode == UnlockMode::Hardcore}};
        if (member.date.isValid())
            object.insert(u"date"_s, member.date.toMSecsSinceEpoch());
        if (member.sample)
            object.insert(u"sample"_s, true);
        array.append(object);
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<ComparedMember> membersIn(const QByteArray &json)
{
    QList<ComparedMember> members;
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    for (const QJsonValue &value : array) {
        const ComparedMember member{
            .gameId = value["game"_L1].toInt(),
            .set = value["official"_L1].toBool(true) ? AchievementSet::Official : AchievementSet::Unofficial,
            .mode = value["hardcore"_L1].toBool(true) ? UnlockMode::Hardcore : UnlockMode::Casual,
            .date = timeFrom(value["date"_L1].toVariant()),
            .sample = value["sample"_L1].toBool()};
        if (member.gameId > 0 && !members.contains(member) && members.size() < mostCompared)
            members.append(member);
    }
    return members;
}

} // namespace

Result<QList<KeptComparison>> StoreComparisons::comparisons(StoreDatabase &database, const QString &server)
{
    QList<KeptComparison> found;
    const auto read = database.forEach(
        u"SELECT comparison.name, members FROM comparison JOIN server ON server.id = server WHERE server.name = ? "
        "ORDER BY used DESC"_s,
        {server}, [&](const QSqlQuery &row) {
            found.append({oneLine(row.value(0).toString()), membersIn(row.value(1).toByteArray())});
        });
    if (!read)
        return std::unexpected(read.error());
    return found;
}

Result<void> StoreComparisons::save(StoreDatabase &database, const QString &server, const KeptComparison &comparison)
{
    const auto row = serverRow(database, server);
    if (!row)
        return std::unexpected(row.error());
    return discard(database.query(
        u"INSERT INTO comparison (server, name, members, used) VALUES (?, ?, ?, (SELECT coalesce(max(used), 0) + 1 "
        "FROM comparison)) ON CONFLICT DO UPDATE SET members = excluded.members, used = excluded.used"_s,
        {*row, notNull(oneLine(comparison.name)), written(comparison.members)}));
}

Result<void> StoreComparisons::remove(StoreDatabase &database, const QString &server, const QString &name)
{
    return discard(
        database.query(u"DELETE FROM comparison WHERE name = ? AND server = (SELECT id FROM server WHERE name = ?)"_s,
                       {notNull(oneLine(name)), server}));
}

} // namespace MasteryChart
