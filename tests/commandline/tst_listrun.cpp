// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/savedaccounts.h"
#include "commandline/listrun.h"
#include "language/language.h"
#include "support/catalogueservice.h"
#include "support/fakeclock.h"
#include "support/fakekeystore.h"
#include "support/storeanswer.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// When a run that needs the list of games asks the key store, and how long it waits for it.
class ListRunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setLanguage(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void aKeptListNeedsNoKeyStore_data();
    void aKeptListNeedsNoKeyStore();
    void aKeyStoreThatDoesNotAnswerEndsTheRun();
    void aKeyThatComesInTimeIsUsed();
    void aKeyThatCannotBeHadEndsTheRun();
};

namespace {

using Need = ListRun::Need;

/// The list of games of a service, with an account whose key is in a key store.
struct Begun
{
    Begun()
    {
        keys.keys.insert(keyStoreEntry(service, someone().user), someone().key.text());
        SavedAccounts saved(settings, service);
        saved.add(someone().user);
        saved.setLast(someone().user);
    }

    void keepList()
    {
        store.saveSystems(service.name(), someCatalogue().systems, clock.date());
        store.saveSystemGames(service.name(), 25, {{.id = 14402, .system = 25, .title = u"Dragster"_s}}, clock.date());
    }

    ListRun &run(Need need)
    {
        return list.emplace(ListParts{games, accounts, credentials, store, clock, service}, need);
    }

    const QTemporaryDir folder;
    LoopbackServer server{catalogueService()};
    const Service service = serviceAt(server.url());
    Settings settings{folder.filePath(u"settings.conf"_s)};
    QNetworkAccessManager network;
    FakeClock clock;
    RateLimiter limiter{clock};
    FakeKeyStore keys;
    Accounts accounts{keys, settings, service};
    const std::expected<Credentials, EnvironmentError> credentials = Credentials();
    Store store{{.folder = folder.path()}};
    GameList games{accounts, {network, limiter, clock}, service, store};
    std::optional<ListRun> list;
};

ExitCode codeOf(const QSignalSpy &finished)
{
    return finished.first().first().value<ExitCode>();
}

} // namespace

void ListRunTest::aKeptListNeedsNoKeyStore_data()
{
    QTest::addColumn<Need>("need");
    QTest::addColumn<QStringList>("said");
    const QString others = u"The list of games has 1 of 3 systems; --update-games asks for the others."_s;
    QTest::newRow("any list") << Need::Any << QStringList{others};
    QTest::newRow("what is kept") << Need::Kept << QStringList();
}

void ListRunTest::aKeptListNeedsNoKeyStore()
{
    QFETCH(const Need, need);
    Begun begun;
    begun.keepList();
    const ListRun &run = begun.run(need);
    const QSignalSpy said(&run, &ListRun::said);
    const QSignalSpy finished(&run, &ListRun::finished);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(codeOf(finished), ExitCode::Done);
    QCOMPARE(begun.keys.calls, 0);
    QVERIFY(begun.games.search()->catalogue().game(14402));
    QStringList words;
    for (const auto &signal : said)
        words.append(signal.first().toString());
    QTEST(words, "said");
    QVERIFY(begun.server.requests().isEmpty());
}

void ListRunTest::aKeyStoreThatDoesNotAnswerEndsTheRun()
{
    Begun begun;
    begun.keys.slow = true;
    const ListRun &run = begun.run(Need::New);
    const QSignalSpy said(&run, &ListRun::said);
    const QSignalSpy finished(&run, &ListRun::finished);
    QTRY_COMPARE(begun.keys.calls, 1);
    begun.clock.advance(30s - 1ms);
    QCOMPARE(said.size(), 0);
    begun.clock.advance(1ms);
    QCOMPARE(said.size(), 1);
    QCOMPARE(said.first().first().toString(), u"The system's key store did not answer; unlock it and try again."_s);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(codeOf(finished), ExitCode::Credentials);
}

void ListRunTest::aKeyThatComesInTimeIsUsed()
{
    Begun begun;
    begun.keys.slow = true;
    const ListRun &run = begun.run(Need::Any);
    const QSignalSpy said(&run, &ListRun::said);
    const QSignalSpy finished(&run, &ListRun::finished);
    QTRY_COMPARE(begun.keys.calls, 1);
    begun.clock.advance(30s - 1ms);
    begun.keys.release();
    QTRY_VERIFY(!begun.server.requests().isEmpty());
    begun.clock.advance(1ms); // the wait for the key store is over
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(codeOf(finished), ExitCode::Done);
    QCOMPARE(said.size(), 0);
    QVERIFY(begun.games.coverage().isComplete());
}

void ListRunTest::aKeyThatCannotBeHadEndsTheRun()
{
    Begun begun;
    begun.keys.error = KeyStoreError{KeyStoreError::Kind::Denied};
    const ListRun &run = begun.run(Need::Any);
    const QSignalSpy said(&run, &ListRun::said);
    const QSignalSpy finished(&run, &ListRun::finished);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(codeOf(finished), ExitCode::Credentials);
    QCOMPARE(said.size(), 1);
    QCOMPARE(said.first().first().toString(), sentence(KeyStoreError{KeyStoreError::Kind::Denied}));
    QVERIFY(begun.server.requests().isEmpty());
}

QTEST_GUILESS_MAIN(ListRunTest)
#include "tst_listrun.moc"
