// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/gamefile.h"
#include "storage/storelists.h"
#include "storage/storetables.h"
#include "support/files.h"
#include "support/keptlists.h"

#include <QTemporaryDir>
#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

class StoreTablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forgottenProgressIsOverwritten();
};

namespace {

constexpr qint64 limit = 200 << 20;

} // namespace

/// Where SQLite itself would leave deleted bytes in the file, as it does unless it was compiled otherwise.
void StoreTablesTest::forgottenProgressIsOverwritten()
{
    using Result = StoreDatabase::Result<void>;
    const QTemporaryDir home;
    const QString folder = home.filePath(u"data"_s);
    StoreDatabase database(
        folder, std::chrono::seconds(5), [](StoreDatabase &) { return Result(); }, [] {}, [](StoreProblem) {});
    const auto saveGames = [](StoreDatabase &opened) -> Result {
        constexpr int games = 500; // on many pages, which are freed as a whole
        for (int id = 1; id <= games; ++id) {
            for (const QString &user : {scott, u"Other"_s}) {
                if (const auto saved = StoreTables::save(opened, snapshot(1, 0, id), ownerHash(user), limit); !saved)
                    return saved;
            }
        }
        for (const QString &user : {scott, u"Other"_s}) {
            const KeptUserList list{listTime, QList<UserGame>(2000, {.id = 1, .title = u"Title of "_s + user})};
            if (const auto saved = StoreLists::saveUserList(opened, site, ownerHash(user), UserList::Completion, list);
                !saved)
                return saved;
        }
        return {};
    };
    QVERIFY(database.transaction(saveGames));
    const auto hasTitleOf = [&](const QString &user) {
        return contentOfFolder(folder).contains(onDisk(u"Title of "_s + user));
    };
    QVERIFY(hasTitleOf(scott));
    QVERIFY(contentOfFolder(folder).contains(ownerHash(scott)));
    QVERIFY(database.transaction([](StoreDatabase &opened) -> Result {
        const auto set = opened.query(u"PRAGMA secure_delete = OFF"_s);
        return set ? Result() : std::unexpected(set.error());
    }));

    QVERIFY(database.transaction(
        [](StoreDatabase &opened) { return StoreTables::forgetProgress(opened, site, ownerHash(scott)); }));
    database.clearLog();
    QVERIFY(!contentOfFolder(folder).contains(ownerHash(scott)));
    QVERIFY(contentOfFolder(folder).contains(ownerHash(u"Other"_s)));
    QVERIFY(!hasTitleOf(scott));
    QVERIFY(hasTitleOf(u"Other"_s));
    database.close();
}

QTEST_GUILESS_MAIN(StoreTablesTest)
#include "tst_storetables.moc"
