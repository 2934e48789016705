// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/savedaccounts.h"
#include "commandline/mygamesrun.h"
#include "language/language.h"
#include "support/autoadvance.h"
#include "support/catalogueservice.h"
#include "support/fakeclock.h"
#include "support/fakekeystore.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// How the user's games are asked for, and how long the key store is waited for.
class MyGamesRunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setLanguage(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void theGamesAreThoseWithFigures();
    void aBusyServiceIsWaitedFor();
    void aKeyStoreThatDoesNotAnswerEndsTheRun();
    void aKeyThatComesInTimeIsUsed();
    void aKeyThatCannotBeHadEndsTheRun();
};

namespace {

/// A run for an account whose key is in a key store.
struct Begun
{
    Begun()
    {
        keys.keys.insert(keyStoreEntry(service, someone().user), someone().key.text());
        SavedAccounts saved(settings, service);
        saved.add(someone().user);
        saved.setLast(someone().user);
    }

    void start()
    {
        run = std::make_unique<MyGamesRun>(ListParts{games, accounts, credentials, store, clock, service},
                                           Transport{network, limiter, clock});
        QObject::connect(run.get(), &Run::said, run.get(), [this](const QString &words) { said.append(words); });
        QObject::connect(run.get(), &Run::waited, run.get(), [this](const QString &words) { waited.append(words); });
        QObject::connect(run.get(), &Run::finished, run.get(), [this](ExitCode code) { codes.append(code); });
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
    std::unique_ptr<MyGamesRun> run;
    QStringList said;
    QStringList waited;
    QList<ExitCode> codes;
};

QList<int> idsOf(const QList<UserGame> &games)
{
    QList<int> ids;
    for (const UserGame &game : games)
        ids.append(game.id);
    return ids;
}

} // namespace

void MyGamesRunTest::theGamesAreThoseWithFigures()
{
    Begun begun;
    ServedCatalogue catalogue = someCatalogue();
    UserGame withoutSet = catalogue.completion.first();
    withoutSet.id = 77;
    withoutSet.achievements = 0;
    catalogue.completion.prepend(withoutSet);
    begun.server.setHandler(catalogueService(catalogue));
    begun.start();
    QTRY_COMPARE(begun.codes, QList{ExitCode::Done});
    QCOMPARE(idsOf(begun.run->games()), (QList{14402, 1}));
    QCOMPARE(begun.said + begun.waited, QStringList());
    QCOMPARE(begun.server.requests().size(), 1);
    QCOMPARE(begun.server.requests().first().query.value(u"u"_s), someone().user);
}

void MyGamesRunTest::aBusyServiceIsWaitedFor()
{
    Begun begun;
    begun.server.setHandler([service = catalogueService(), tries = 0](const HttpRequest &request) mutable {
        return ++tries < 3 ? tooManyRequests() : service(request);
    });
    begun.start();
    const AutoAdvance autoAdvance(*begun.run, begun.clock);
    QTRY_COMPARE(begun.codes, QList{ExitCode::Done});
    QCOMPARE(begun.waited.size(), 2);
    QVERIFY2(begun.waited.first().startsWith(u"RetroAchievements is busy; trying again in "),
             qPrintable(begun.waited.first()));
    QCOMPARE(begun.said, QStringList());
}

void MyGamesRunTest::aKeyStoreThatDoesNotAnswerEndsTheRun()
{
    Begun begun;
    begun.keys.slow = true;
    begun.start();
    QTRY_COMPARE(begun.keys.calls, 1);
    begun.clock.advance(30s - 1ms);
    QCOMPARE(begun.codes, QList<ExitCode>());
    begun.clock.advance(1ms);
    QCOMPARE(begun.said, QStringList{u"The system's key store did not answer; unlock it and try again."_s});
    QCOMPARE(begun.codes, QList{ExitCode::Credentials});
    begun.keys.release(); // too late
    QTRY_COMPARE(begun.accounts.state(), Accounts::State::Ready);
    QCOMPARE(begun.codes.size(), 1);
    QVERIFY(begun.server.requests().isEmpty());
}

void MyGamesRunTest::aKeyThatComesInTimeIsUsed()
{
    Begun begun;
    begun.keys.slow = true;
    begun.start();
    QTRY_COMPARE(begun.keys.calls, 1);
    begun.clock.advance(30s - 1ms);
    begun.keys.release();
    QTRY_VERIFY(!begun.server.requests().isEmpty());
    begun.clock.advance(1ms); // the wait for the key store is over
    QTRY_COMPARE(begun.codes, QList{ExitCode::Done});
    QCOMPARE(idsOf(begun.run->games()), (QList{14402, 1}));
    QCOMPARE(begun.said, QStringList());
}

void MyGamesRunTest::aKeyThatCannotBeHadEndsTheRun()
{
    Begun begun;
    begun.keys.error = KeyStoreError{KeyStoreError::Kind::Denied};
    begun.start();
    QTRY_COMPARE(begun.codes, QList{ExitCode::Credentials});
    QCOMPARE(begun.said, QStringList{sentence(KeyStoreError{KeyStoreError::Kind::Denied})});
    QVERIFY(begun.server.requests().isEmpty());
}

QTEST_GUILESS_MAIN(MyGamesRunTest)
#include "tst_mygamesrun.moc"
