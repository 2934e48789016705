// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/storeroom.h"

namespace MasteryChart {

namespace {

using namespace Qt::StringLiterals;

/// How many rows \a sql deleted.
StoreDatabase::Result<int> deleteSome(StoreDatabase &database, const QString &sql)
{
    const auto deleted = database.query(sql);
    if (!deleted)
        return std::unexpected(deleted.error());
    return deleted->numRowsAffected();
}

StoreDatabase::Result<int> deleteIcons(StoreDatabase &database)
{
    return deleteSome(database, u"DELETE FROM icon WHERE id IN (SELECT id FROM icon ORDER BY used LIMIT 50)"_s);
}

StoreDatabase::Result<int> deleteAnswers(StoreDatabase &database)
{
    return deleteSome(
        database,
        u"DELETE FROM answer WHERE id IN (SELECT old.id FROM answer AS old WHERE EXISTS (SELECT 1 FROM answer AS "
        "new WHERE new.server = old.server AND new.game = old.game AND new.official = old.official AND "
        "(new.last_seen, new.id) > (old.last_seen, old.id)) ORDER BY old.last_seen LIMIT 50)"_s);
}

} // namespace

StoreDatabase::Result<void> StoreRoom::make(StoreDatabase &database, qint64 limit)
{
    while (true) {
        const auto used = database.value(u"SELECT (page_count - freelist_count) * page_size "
                                         "FROM pragma_page_count, pragma_freelist_count, pragma_page_size"_s);
        if (!used)
            return std::unexpected(used.error());
        if (used->toLongLong() <= limit)
            return {};
        auto deleted = deleteIcons(database);
        if (deleted && *deleted < 1)
            deleted = deleteAnswers(database);
        if (!deleted)
            return std::unexpected(deleted.error());
        if (*deleted < 1)
            return {};
    }
}

} // namespace MasteryChart
