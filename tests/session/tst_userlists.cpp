// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/userlists.h"
#include "support/catalogueservice.h"
#include "support/programname.h"
#include "support/sessionparts.h"
#include "support/storeanswer.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

class UserListsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingIsAskedForBeforeAListIsOpened();
    void anOpenedListComes_data();
    void anOpenedListComes();
    void whatIsKeptIsReadWithoutTheService();
    void whatIsFreshIsNotAskedForAgain();
    void whatIsOldIsAskedForWhenItIsOpened();
    void aRefreshAsksInAnyCase();
    void whatIsThereStaysWhereTheServiceFails();
    void aListOfSomebodyElseIsNoRefusedKey();
    void anotherAccountHasOtherLists();
    void theListsOfAnAccountThatIsNotSavedAreNotKept();
    void aListWaitsForTheKey();
    void anotherKeyIsTriedForWhatDidNotCome();

private:
    struct Parts;

    std::unique_ptr<LoopbackServer> m_server; ///< another for each test: what the one before asked for may come late
    std::unique_ptr<QTemporaryDir> m_folder;
};

struct UserListsTest::Parts : SessionParts
{
    explicit Parts(const LoopbackServer &server, const QString &folder, const Credentials &credentials = someone())
        : SessionParts(server.url(), folder, credentials)
    {
    }

    bool isLoaded(UserList list) const { return lists.state(list).fetchedAt.isValid() && !lists.state(list).isLoading; }

    UserLists lists{accounts, transport(), service, store};
};

void UserListsTest::init()
{
    useProgramName();
    QSettings().clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<LoopbackServer>(catalogueService());
}

void UserListsTest::nothingIsAskedForBeforeAListIsOpened()
{
    const auto before = m_server->requests().size();
    Parts parts(*m_server, m_folder->path());
    QSignalSpy changed(&parts.lists, &UserLists::changed);
    parts.lists.read(UserList::RecentlyPlayed);
    QVERIFY(changed.wait());
    QVERIFY(parts.lists.state(UserList::RecentlyPlayed).games.isEmpty());
    QVERIFY(!parts.lists.state(UserList::RecentlyPlayed).fetchedAt.isValid());
    QCOMPARE(m_server->requests().size(), before);
}

void UserListsTest::anOpenedListComes_data()
{
    QTest::addColumn<UserList>("list");
    QTest::addColumn<QList<UserGame>>("games");
    const ServedCatalogue served = someCatalogue();
    QTest::newRow("played lately") << UserList::RecentlyPlayed << served.recentlyPlayed;
    QTest::newRow("completion") << UserList::Completion << served.completion;
    QTest::newRow("want to play") << UserList::WantToPlay << served.wantToPlay;
}

void UserListsTest::anOpenedListComes()
{
    QFETCH(const UserList, list);
    QFETCH(const QList<UserGame>, games);
    QVERIFY(!games.isEmpty());
    const auto before = m_server->requests().size();
    Parts parts(*m_server, m_folder->path());
    parts.lists.open(list);
    QTRY_VERIFY(parts.isLoaded(list));
    QCOMPARE(parts.lists.state(list).games, games);
    QCOMPARE(parts.lists.state(list).fetchedAt, parts.clock.date());
    QVERIFY(!parts.lists.state(list).problem);
    QCOMPARE(m_server->requests().size(), before + 1);
    QCOMPARE(m_server->requests().constLast().file(), userListFile(list));
}

void UserListsTest::whatIsKeptIsReadWithoutTheService()
{
    {
        Parts parts(*m_server, m_folder->path(), {});
        parts.accounts.save(someone());
        QTRY_VERIFY(parts.accounts.isSaved(someone().user));
        parts.lists.open(UserList::Completion);
        QTRY_VERIFY(parts.isLoaded(UserList::Completion));
    }
    const auto before = m_server->requests().size();
    Parts parts(*m_server, m_folder->path());
    parts.lists.read(UserList::Completion);
    QTRY_VERIFY(parts.isLoaded(UserList::Completion));
    QCOMPARE(parts.lists.state(UserList::Completion).games, someCatalogue().completion);
    QCOMPARE(m_server->requests().size(), before);
}

void UserListsTest::whatIsFreshIsNotAskedForAgain()
{
    Parts parts(*m_server, m_folder->path());
    parts.lists.open(UserList::Completion);
    QTRY_VERIFY(parts.isLoaded(UserList::Completion));
    const auto before = m_server->requests().size();
    parts.clock.advance(UserLists::maxAge - std::chrono::seconds(1));
    parts.lists.open(UserList::Completion);
    QVERIFY(!parts.lists.state(UserList::Completion).isLoading);
    parts.lists.open(UserList::WantToPlay); // the next one comes, and alone
    QTRY_VERIFY(parts.isLoaded(UserList::WantToPlay));
    QCOMPARE(m_server->requests().size(), before + 1);
}

void UserListsTest::whatIsOldIsAskedForWhenItIsOpened()
{
    Parts parts(*m_server, m_folder->path());
    parts.lists.open(UserList::Completion);
    QTRY_VERIFY(parts.isLoaded(UserList::Completion));
    parts.clock.advance(UserLists::maxAge);
    parts.lists.open(UserList::Completion);
    QVERIFY(parts.lists.state(UserList::Completion).isLoading);
    QVERIFY(!parts.lists.state(UserList::Completion).games.isEmpty());
    QTRY_COMPARE(parts.lists.state(UserList::Completion).fetchedAt, parts.clock.date());
}

void UserListsTest::aRefreshAsksInAnyCase()
{
    Parts parts(*m_server, m_folder->path());
    parts.lists.open(UserList::WantToPlay);
    QTRY_VERIFY(parts.isLoaded(UserList::WantToPlay));
    ServedCatalogue other = someCatalogue();
    other.wantToPlay.clear();
    m_server->setHandler(catalogueService(other));
    parts.lists.refresh(UserList::WantToPlay);
    QTRY_VERIFY(parts.lists.state(UserList::WantToPlay).games.isEmpty());
}

void UserListsTest::whatIsThereStaysWhereTheServiceFails()
{
    Parts parts(*m_server, m_folder->path());
    parts.lists.open(UserList::Completion);
    QTRY_VERIFY(parts.isLoaded(UserList::Completion));
    const QDateTime at = parts.lists.state(UserList::Completion).fetchedAt;
    m_server->setHandler(catalogueServiceBut(userListFile(UserList::Completion), serverError()));
    parts.clock.advance(UserLists::maxAge);
    parts.lists.refresh(UserList::Completion);
    QTRY_VERIFY(parts.lists.state(UserList::Completion).problem);
    QCOMPARE(parts.lists.state(UserList::Completion).problem->kind, ServiceError::Kind::ServerError);
    QCOMPARE(parts.lists.state(UserList::Completion).games, someCatalogue().completion);
    QCOMPARE(parts.lists.state(UserList::Completion).fetchedAt, at);
    QVERIFY(!parts.lists.state(UserList::Completion).isLoading);
    m_server->setHandler(catalogueService());
    parts.lists.refresh(UserList::Completion);
    QTRY_VERIFY(!parts.lists.state(UserList::Completion).problem);
}

void UserListsTest::aListOfSomebodyElseIsNoRefusedKey()
{
    m_server->setHandler(catalogueServiceBut(userListFile(UserList::WantToPlay), HttpReply::answer(401, "[]")));
    Parts parts(*m_server, m_folder->path());
    parts.lists.open(UserList::WantToPlay);
    QTRY_VERIFY(parts.lists.state(UserList::WantToPlay).problem);
    QCOMPARE(parts.lists.state(UserList::WantToPlay).problem->kind, ServiceError::Kind::Forbidden);
}

void UserListsTest::anotherAccountHasOtherLists()
{
    Parts parts(*m_server, m_folder->path());
    parts.lists.open(UserList::Completion);
    QTRY_VERIFY(parts.isLoaded(UserList::Completion));
    parts.accounts.save({u"Another"_s, someone().key});
    QTRY_COMPARE(parts.accounts.credentials().user, u"Another"_s);
    QVERIFY(parts.lists.state(UserList::Completion).games.isEmpty());
    parts.lists.open(UserList::Completion);
    QTRY_VERIFY(parts.isLoaded(UserList::Completion));
    QCOMPARE(m_server->requests().constLast().query.value(u"u"_s), u"Another"_s);
}

void UserListsTest::theListsOfAnAccountThatIsNotSavedAreNotKept()
{
    {
        Parts parts(*m_server, m_folder->path());
        parts.lists.open(UserList::Completion);
        QTRY_VERIFY(parts.isLoaded(UserList::Completion));
    }
    Parts parts(*m_server, m_folder->path());
    parts.lists.read(UserList::Completion);
    QVERIFY(waitForStore(parts.store));
    QVERIFY(!parts.lists.state(UserList::Completion).fetchedAt.isValid());
}

void UserListsTest::aListWaitsForTheKey()
{
    Parts parts(*m_server, m_folder->path(), {});
    parts.accounts.save(someone());
    QTRY_VERIFY(parts.accounts.isSaved(someone().user));
    Accounts accounts(parts.keyStore, parts.settings, parts.service);
    UserLists lists(accounts, parts.transport(), parts.service, parts.store);
    parts.keyStore.slow = true;
    accounts.restore({});
    lists.open(UserList::Completion);
    QVERIFY(waitForStore(parts.store));
    const auto before = m_server->requests().size();
    QVERIFY(!lists.state(UserList::Completion).isLoading);
    parts.keyStore.release();
    QTRY_VERIFY(lists.state(UserList::Completion).fetchedAt.isValid());
    QCOMPARE(m_server->requests().size(), before + 1);
}

void UserListsTest::anotherKeyIsTriedForWhatDidNotCome()
{
    Parts parts(*m_server, m_folder->path(), {someone().user, Secret(u"wrong"_s)});
    parts.lists.open(UserList::Completion);
    QTRY_VERIFY(parts.lists.state(UserList::Completion).problem);
    parts.accounts.save(someone());
    QTRY_VERIFY(parts.isLoaded(UserList::Completion));
    QVERIFY(!parts.lists.state(UserList::Completion).problem);
}

QTEST_GUILESS_MAIN(UserListsTest)
#include "tst_userlists.moc"
