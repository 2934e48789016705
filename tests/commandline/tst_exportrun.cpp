// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/savedaccounts.h"
#include "commandline/exportrun.h"
#include "language/language.h"
#include "support/fakeclock.h"
#include "support/fakekeystore.h"
#include "support/gameservice.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// How long an export waits for a key store.
class ExportRunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setLanguage(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void aKeyStoreThatDoesNotAnswerEndsTheExport();
    void aKeyThatComesInTimeIsUsed();
};

namespace {

/// An export to a file whose key is in a slow store.
struct Waiting
{
    Waiting()
        : server(serviceWith({dragster()}))
    {
        const Service service = serviceAt(server.url());
        store.keys.insert(keyStoreEntry(service, someone().user), someone().key.text());
        store.slow = true;
        SavedAccounts(settings, service).add(someone().user);
        accounts.emplace(store, settings, service);
        accounts->restore({someone().user, Secret()});
        Options options;
        options.game = dragster().id;
        options.service = service;
        options.file = file();
        options.format = Format::Csv;
        run.emplace(Transport{network, limiter, clock}, options, *accounts);
    }

    QString file() const { return folder.filePath(u"chart.csv"_s); }

    const QTemporaryDir folder;
    const QTemporaryDir home;
    Settings settings{home.filePath(u"settings.conf"_s)};
    QNetworkAccessManager network;
    LoopbackServer server;
    FakeClock clock;
    FakeKeyStore store;
    std::optional<Accounts> accounts;
    RateLimiter limiter{clock};
    std::optional<ExportRun> run;
};

} // namespace

void ExportRunTest::aKeyStoreThatDoesNotAnswerEndsTheExport()
{
    Waiting waiting;
    QSignalSpy said(&*waiting.run, &ExportRun::said);
    QSignalSpy finished(&*waiting.run, &ExportRun::finished);
    waiting.clock.advance(30s - 1ms);
    QCOMPARE(said.size(), 0);
    QCOMPARE(finished.size(), 0);
    waiting.clock.advance(1ms);
    QCOMPARE(said.size(), 1);
    QCOMPARE(said.first().first().toString(), u"The system's key store did not answer; unlock it and try again."_s);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().value<ExitCode>(), ExitCode::Credentials);
}

void ExportRunTest::aKeyThatComesInTimeIsUsed()
{
    Waiting waiting;
    QSignalSpy said(&*waiting.run, &ExportRun::said);
    QSignalSpy finished(&*waiting.run, &ExportRun::finished);
    waiting.clock.advance(30s - 1ms);
    waiting.store.release();
    QTRY_VERIFY(!waiting.server.requests().isEmpty());
    waiting.clock.advance(1ms); // the wait for the store is over
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().value<ExitCode>(), ExitCode::Done);
    QCOMPARE(said.size(), 0);
    QVERIFY(QFile::exists(waiting.file()));
}

QTEST_GUILESS_MAIN(ExportRunTest)
#include "tst_exportrun.moc"
