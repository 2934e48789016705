// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/storeicons.h"

#include "storage/gamefile.h"
#include "storage/store.h"
#include "storage/storeroom.h"
#include "storage/storevalues.h"

namespace MasteryChart {

namespace {

using namespace Qt::StringLiterals;
using namespace StoreValues;

template<typename T>
using Result = StoreDatabase::Result<T>;

/// What the icon that is asked for next has in its column "used".
constexpr auto nextUse = "(SELECT coalesce(max(used), 0) + 1 FROM icon)"_L1;

/// An icon that nearly was the last asked for stays in its place: a list that is scrolled writes nothing to the disk.
constexpr qsizetype lastAsked = Store::mostIcons / 4;

Result<void> markAsAsked(StoreDatabase &database, const QVariant &id)
{
    return discard(
        database.query(u"UPDATE icon SET used = %1 WHERE id = ? AND used <= %1 - ?"_s.arg(nextUse), {id, lastAsked}));
}

} // namespace

Result<QHash<QString, QByteArray>> StoreIcons::icons(StoreDatabase &database, const QString &server,
                                                     const QStringList &paths)
{
    QHash<QString, QByteArray> icons;
    for (const QString &path : paths) {
        QVariant id;
        {
            auto rows =
                database.query(u"SELECT icon.id, image FROM icon JOIN server ON server.id = server WHERE name = ? "
                               "AND path = ?"_s,
                               {server, path});
            if (!rows)
                return std::unexpected(rows.error());
            const auto found = StoreDatabase::next(*rows);
            if (!found)
                return std::unexpected(found.error());
            if (!*found)
                continue;
            const QByteArray icon = rows->value(1).toByteArray();
            if (icon.isEmpty() || icon.size() > largestKeptIcon)
                continue;
            icons.insert(path, icon);
            id = rows->value(0);
        }
        if (const auto marked = markAsAsked(database, id); !marked)
            return std::unexpected(marked.error());
    }
    return icons;
}

Result<void> StoreIcons::saveIcon(StoreDatabase &database, const QString &server, const QString &path,
                                  const QByteArray &icon, qint64 limit)
{
    if (path.isEmpty() || pathOrNothing(path).isEmpty() || icon.isEmpty() || icon.size() > largestKeptIcon)
        return {};
    const auto row = serverRow(database, server);
    if (!row)
        return std::unexpected(row.error());
    const auto saved =
        database.query(u"INSERT INTO icon (server, path, used, image) VALUES (?, ?, %1, ?) ON CONFLICT DO "
                       "UPDATE SET used = excluded.used, image = excluded.image"_s.arg(nextUse),
                       {*row, path, icon});
    if (!saved)
        return std::unexpected(saved.error());
    const auto deleted =
        database.query(u"DELETE FROM icon WHERE id IN (SELECT id FROM icon ORDER BY used DESC LIMIT -1 OFFSET ?)"_s,
                       {Store::mostIcons});
    if (!deleted)
        return std::unexpected(deleted.error());
    return StoreRoom::make(database, limit);
}

} // namespace MasteryChart
