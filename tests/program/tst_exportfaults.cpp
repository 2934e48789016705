// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/gamesrun.h"
#include "language/language.h"
#include "support/autoadvance.h"
#include "support/bodies.h"
#include "support/fakekeystore.h"
#include "support/faultyserver.h"
#include "support/oddanswers.h"
#include "support/program.h"
#include "support/waitfor.h"

#include <QRegularExpression>
#include <QTest>

#include <sys/resource.h>

using namespace MasteryChart;

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Place = Fault::Place;

/// Every fault of the distribution on the command line: the exit code, the sentence, and no file. The real program runs
/// where nobody waits; where time has to pass, its loading runs here.
class ExportFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setLanguage(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void aGzipBombCostsNoMemory(); // before the other tests, for they count too
    void theProgramReportsTheFault_data();
    void theProgramReportsTheFault();
    void anExportThatWaitsReportsIt_data();
    void anExportThatWaitsReportsIt();
    void theProgramTriesAgain();
    void halfAnAnswerIsNotWritten_data();
    void halfAnAnswerIsNotWritten();
    void oddAnswersAreWritten_data();
    void oddAnswersAreWritten();
};

namespace {

const QString tooMany = u"masterychart: RetroAchievements received too many requests; wait a minute and try again.\n"_s;

/// The real program, and what it is asked to export.
class Exporting
{
public:
    Exporting() { m_program.setCredentials(someone().user, someone().key.text()); }

    Outcome run(const FaultyServer &faulty, const QString &file)
    {
        if (faulty.proxy().isValid())
            m_program.environment.insert(u"https_proxy"_s, faulty.proxy().toString(QUrl::RemovePath));
        return m_program.run(
            {QString::number(dragster().id), u"--api-url"_s, faulty.api().toString(), u"--export"_s, file});
    }

    Program &program() { return m_program; }

private:
    Program m_program;
};

bool takesTime(const Fault &fault)
{
    return fault.triedAgain || fault.timeout > 0s;
}

/// The most memory that any program run so far has used, in KiB.
long mostMemory()
{
    rusage usage{};
    ::getrusage(RUSAGE_CHILDREN, &usage);
    return usage.ru_maxrss;
}

} // namespace

void ExportFaultsTest::aGzipBombCostsNoMemory()
{
    constexpr int mebibytes = 128;
    const QByteArray bomb = gzipBomb(mebibytes);
    Exporting exporting;
    FaultyServer faulty({}, [](const HttpRequest &) { return false; });
    QCOMPARE(exporting.run(faulty, u"chart.csv"_s).exitCode, 0);
    const long before = mostMemory();

    faulty.meet({.reply = HttpReply::answer(200, bomb, "application/json", {"Content-Encoding: gzip"})},
                isDistribution);
    const Outcome outcome = exporting.run(faulty, u"chart.csv"_s);
    QCOMPARE(outcome.exitCode, 5);
    QCOMPARE(QString::fromUtf8(outcome.words),
             u"masterychart: The answer was not what RetroAchievements promises; try again later.\n"_s);
    const long growth = (mostMemory() - before) / 1024;
    QVERIFY2(growth < 24, qPrintable(u"It took %1 MiB."_s.arg(growth)));
}

void ExportFaultsTest::theProgramReportsTheFault_data()
{
    QTest::addColumn<Fault>("fault");
    for (const Fault &fault : allFaults()) {
        if (!takesTime(fault))
            QTest::newRow(fault.name) << fault;
    }
}

void ExportFaultsTest::theProgramReportsTheFault()
{
    QFETCH(const Fault, fault);

    const FaultyServer faulty(fault, isDistribution);
    Exporting exporting;
    QVERIFY(exporting.program().write(u"old.json"_s, "old"));
    const Outcome outcome = exporting.run(faulty, u"old.json"_s);
    QCOMPARE(outcome.exitCode, fault.exitCode);
    QCOMPARE(QString::fromUtf8(outcome.words),
             u"masterychart: "_s + sentence(fault.error, serviceAt(faulty.api())) + u'\n');
    QCOMPARE(outcome.output, QByteArray());
    QCOMPARE(exporting.program().files(), QStringList{u"old.json"_s});
    QCOMPARE(exporting.program().content(u"old.json"_s), "old"_ba);
}

void ExportFaultsTest::anExportThatWaitsReportsIt_data()
{
    QTest::addColumn<Fault>("fault");
    for (const Fault &fault : allFaults()) {
        if (takesTime(fault))
            QTest::newRow(fault.name) << fault;
    }
}

void ExportFaultsTest::anExportThatWaitsReportsIt()
{
    QFETCH(const Fault, fault);

    FaultyServer faulty(fault, isDistribution);
    QNetworkAccessManager network;
    faulty.useProxyFor(network);
    FakeClock clock;
    RateLimiter limiter(clock);
    FakeKeyStore store;
    Options options;
    options.action = Options::Action::Export;
    options.service = serviceAt(faulty.api());
    const QTemporaryDir home;
    Settings settings(home.filePath(u"settings.conf"_s));
    Accounts accounts(store, settings, options.service);
    accounts.restore(someone());
    options.format = Format::Json;
    const GameResult game{.id = dragster().id, .name = {}, .namedSet = {}};
    GameSinks sinks;
    const GamesRun run({network, limiter, clock}, options, accounts, {}, {game}, sinks);
    QStringList said;
    QList<ExitCode> codes;
    connect(&run, &GamesRun::said, this, [&](const QString &words) { said.append(words); });
    connect(&run, &GamesRun::waited, this, [&](const QString &words) { said.append(words); });
    connect(&run, &GamesRun::finished, this, [&](ExitCode code) { codes.append(code); });
    const AutoAdvance autoAdvance(run, clock);
    if (fault.timeout > 0s) {
        faulty.letTimePass(run, clock, fault.place == Place::Server ? 2 : 3);
        QCOMPARE(said, QStringList());
        clock.advance(1ms);
    }
    QVERIFY(waitFor([&] { return !codes.isEmpty(); }));
    QCOMPARE(codes, QList{static_cast<ExitCode>(fault.exitCode)});
    QCOMPARE(said.takeLast(), sentence(fault.error, options.service));
    static const QRegularExpression waiting(
        u"\\A(RetroAchievements is busy|RetroAchievements has a problem|The connection broke); trying again in "
        "\\d+ seconds?\\.\\z"_s);
    QCOMPARE(said.size() >= 3, fault.triedAgain);
    QCOMPARE(said.filter(waiting), said);
}

void ExportFaultsTest::theProgramTriesAgain()
{
    const FaultyServer faulty({.reply = HttpReply::answer(429, {}, "text/html", {"Retry-After: 1"})}, isMode(1));
    Exporting exporting;
    exporting.program().environment.insert(u"MASTERYCHART_USER"_s, someone().user);
    const Outcome outcome =
        exporting.program().run({QString::number(dragster().id), u"--api-url"_s, faulty.api().toString(), u"--export"_s,
                                 u"chart.csv"_s, u"--unlocks"_s, u"hardcore"_s});
    QCOMPARE(outcome.exitCode, 5);
    const QString wait = u"masterychart: RetroAchievements is busy; trying again in 1 second.\n"_s;
    QCOMPARE(QString::fromUtf8(outcome.words), wait.repeated(3) + tooMany);
    QCOMPARE(faulty.server.requests(distributionFile).size(), 4);
    QCOMPARE(exporting.program().files(), QStringList());
}

void ExportFaultsTest::halfAnAnswerIsNotWritten_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<QString>("half");
    QTest::newRow("hardcore")
        << 1 << u"Only the casual figures arrived, so nothing was written (--unlocks casual writes them alone): "_s;
    QTest::newRow("casual")
        << 0 << u"Only the hardcore figures arrived, so nothing was written (--unlocks hardcore writes them alone): "_s;
}

void ExportFaultsTest::halfAnAnswerIsNotWritten()
{
    QFETCH(const int, mode);
    QFETCH(const QString, half);

    const FaultyServer faulty({.reply = serverError()}, isMode(mode));
    Exporting exporting;
    const Outcome outcome = exporting.run(faulty, u"chart.json"_s);
    QCOMPARE(outcome.exitCode, 5);
    QCOMPARE(QString::fromUtf8(outcome.words),
             u"masterychart: "_s + half
                 + u"RetroAchievements has a problem of its own (status 500); try again later.\n"_s);
    QCOMPARE(outcome.output, QByteArray());
    QCOMPARE(exporting.program().files(), QStringList());
}

void ExportFaultsTest::oddAnswersAreWritten_data()
{
    QTest::addColumn<OddAnswer>("answer");
    for (const OddAnswer &answer : oddAnswers())
        QTest::newRow(answer.name) << answer;
}

void ExportFaultsTest::oddAnswersAreWritten()
{
    QFETCH(const OddAnswer, answer);

    const FaultyServer faulty({.reply = answer.reply}, isDistribution);
    Exporting exporting;
    const Outcome outcome = exporting.run(faulty, u"chart.csv"_s);
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.words, QByteArray());
    const QList<QByteArray> lines = exporting.program().content(u"chart.csv"_s).split('\n');
    QCOMPARE(lines.size(), answer.counts.size() + 2); // with the names, and with what follows the last line's end
    const QByteArray last = QByteArray::number(answer.counts.last());
    QCOMPARE(lines.at(answer.counts.size()), QByteArray::number(answer.counts.size()) + ',' + last + ',' + last + '\r');
}

QTEST_GUILESS_MAIN(ExportFaultsTest)
#include "tst_exportfaults.moc"
