// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/exportsink.h"
#include "commandline/gamesrun.h"
#include "language/language.h"
#include "support/autoadvance.h"
#include "support/fakekeystore.h"
#include "support/faultyserver.h"
#include "support/files.h"
#include "support/program.h"
#include "support/terminal.h"
#include "support/waitfor.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <csignal>

using namespace MasteryChart;

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Place = Fault::Place;

/// What becomes of a batch of games when one fails, when credentials are refused in the middle of it, and when it is
/// killed and begun again. The real program runs where nobody waits; where time has to pass, its loading runs here.
class BatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aGameThatFailsLeavesTheOthers_data();
    void aGameThatFailsLeavesTheOthers();
    void aGameThatFailsAfterAWaitLeavesTheOthers_data();
    void aGameThatFailsAfterAWaitLeavesTheOthers();
    void aLongPauseLeavesWhatIsWritten();
    void theFirstFailureOfTheListIsTheProgramsEnd_data();
    void theFirstFailureOfTheListIsTheProgramsEnd();
    void refusedCredentialsLeaveWhatIsWritten_data();
    void refusedCredentialsLeaveWhatIsWritten();
    void progressIsForTerminals_data();
    void progressIsForTerminals();
    void aKilledBatchGoesOn_data();
    void aKilledBatchGoesOn();
    void aBatchThatIsKilledAtAFileGoesOn_data();
    void aBatchThatIsKilledAtAFileGoesOn();

private:
    QHash<QString, QByteArray> m_whole; ///< by name, each file that an undisturbed batch writes
};

namespace {

constexpr int gameCount = 5;
constexpr int firstGame = 11;
constexpr int failing = 13; // the third of them

const QString eachItsFile = u"{id}.csv"_s;
const QString oneTable = u"all.csv"_s;
const QString oneListOfLines = u"all.jsonl"_s;

QList<int> gameIds()
{
    QList<int> ids;
    for (int id = firstGame; id < firstGame + gameCount; ++id)
        ids.append(id);
    return ids;
}

QString fileOf(int game)
{
    return u"%1.csv"_s.arg(game);
}

/// Each has more achievements than the one before.
QList<ServedGame> servedGames()
{
    QList<ServedGame> served;
    for (const int id : gameIds()) {
        ServedGame game = otherGame();
        game.id = id;
        game.title = u"Title %1"_s.arg(id);
        game.hardcore = PlayerCounts(10 * (id - firstGame + 1), id);
        game.casual = game.hardcore;
        served.append(game);
    }
    return served;
}

bool isOf(const HttpRequest &request, int game)
{
    return isDistribution(request) && request.query.value(u"i"_s) == QString::number(game);
}

bool isOfFailing(const HttpRequest &request)
{
    return isOf(request, failing);
}

/// What such a request gets, while all others get what the service has.
LoopbackServer::Handler serviceBut(const QHash<int, HttpReply> &replies)
{
    return [service = serviceWith(servedGames()), replies](const HttpRequest &request) {
        for (auto reply = replies.cbegin(); reply != replies.cend(); ++reply) {
            if (isOf(request, reply.key()))
                return reply.value();
        }
        return service(request);
    };
}

/// The real program with five games.
class Batch
{
public:
    Batch() { program.setCredentials(someone().user, someone().key.text()); }

    void start(const QUrl &api, const QString &file, const QStringList &more = {})
    {
        QStringList arguments;
        for (const int id : gameIds())
            arguments.append(QString::number(id));
        arguments += QStringList{u"--api-url"_s, api.toString(), u"--export"_s, file} + more;
        program.start(arguments);
    }

    Outcome run(const QUrl &api, const QString &file, const QStringList &more = {})
    {
        start(api, file, more);
        return program.outcome();
    }

    Program program;
};

bool takesTime(const Fault &fault)
{
    return fault.triedAgain || fault.timeout > 0s;
}

/// Whether it makes every request after it fail.
bool isLongPause(const Fault &fault)
{
    return fault.error.kind == ServiceError::Kind::TooManyRequests && fault.error.pause > 0s;
}

/// The faults that one request of several can meet, but those that end everything.
QList<Fault> faultsOfOneRequest(bool thatTakeTime)
{
    QList<Fault> faults;
    for (const Fault &fault : allFaults()) {
        if (fault.place == Place::Server && fault.exitCode != 3 && !isLongPause(fault)
            && takesTime(fault) == thatTakeTime)
            faults.append(fault);
    }
    return faults;
}

/// \a json without when it came, which is another in each run.
QByteArray timeless(const QByteArray &json)
{
    QJsonObject object = QJsonDocument::fromJson(json).object();
    object.remove(u"fetchedAt"_s);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// The lines of a document, as far as they are the same in each run, without those about \a game; 0 for all.
QList<QByteArray> linesWithout(int game, const QByteArray &document)
{
    QList<QByteArray> lines;
    for (const QByteArray &line : document.split('\n')) {
        const bool isObject = line.startsWith('{');
        const int about =
            isObject ? QJsonDocument::fromJson(line)[u"game"][u"id"].toInt() : line.split(',').first().toInt();
        if (about != game || game == 0)
            lines.append(isObject ? timeless(line) : line);
    }
    return lines;
}

/// What a kill in the middle of writing may leave: files that no later run takes for whole ones.
QStringList leftovers(const Program &program)
{
    static const QRegularExpression temporary(u"\\A1\\d\\.csv\\.[A-Za-z]{6}\\z"_s);
    return program.files().filter(temporary);
}

} // namespace

void BatchTest::initTestCase()
{
    setLanguage(QLocale(QLocale::English, QLocale::UnitedStates));
    const LoopbackServer server(serviceWith(servedGames()));
    Batch batch;
    for (const QString &file : {eachItsFile, oneTable, oneListOfLines}) {
        const Outcome outcome = batch.run(server.url(), file);
        QCOMPARE(outcome.words, QByteArray());
        QCOMPARE(outcome.exitCode, 0);
    }
    for (const QString &file : batch.program.files())
        m_whole.insert(file, batch.program.content(file));
    QCOMPARE(m_whole.size(), gameCount + 2);
}

void BatchTest::aGameThatFailsLeavesTheOthers_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("file");
    QSet<ServiceError::Kind> seen;
    for (const Fault &fault : faultsOfOneRequest(false)) {
        QStringList files{eachItsFile};
        if (!seen.contains(fault.error.kind))
            files += {oneTable, oneListOfLines};
        seen.insert(fault.error.kind);
        for (const QString &file : files)
            QTest::addRow("%s, %s", fault.name, qPrintable(file)) << fault << file;
    }
}

void BatchTest::aGameThatFailsLeavesTheOthers()
{
    QFETCH(const Fault, fault);
    QFETCH(const QString, file);

    const FaultyServer faulty(fault, isOfFailing, serviceWith(servedGames()));
    Batch batch;
    const Outcome outcome =
        batch.run(faulty.api(), file, {u"--quiet"_s}); // a broken connection may be another game's, too
    QCOMPARE(outcome.exitCode, fault.exitCode);
    QCOMPARE(QString::fromUtf8(outcome.words),
             u"masterychart: 13: "_s + sentence(fault.error, serviceAt(faulty.api())) + u'\n');
    if (file != eachItsFile) {
        QCOMPARE(batch.program.files(), QStringList{file});
        QCOMPARE(linesWithout(0, batch.program.content(file)), linesWithout(failing, m_whole.value(file)));
        return;
    }
    QCOMPARE(batch.program.files(), (QStringList{fileOf(11), fileOf(12), fileOf(14), fileOf(15)}));
    for (const QString &name : batch.program.files())
        QCOMPARE(batch.program.content(name), m_whole.value(name));
}

void BatchTest::aGameThatFailsAfterAWaitLeavesTheOthers_data()
{
    QTest::addColumn<Fault>("fault");
    for (const Fault &fault : faultsOfOneRequest(true))
        QTest::newRow(fault.name) << fault;
}

void BatchTest::aGameThatFailsAfterAWaitLeavesTheOthers()
{
    QFETCH(const Fault, fault);

    FaultyServer faulty(fault, isOfFailing, serviceWith(servedGames()));
    QNetworkAccessManager network;
    FakeClock clock;
    RateLimiter limiter(clock);
    FakeKeyStore store;
    const QTemporaryDir folder;
    Options options;
    options.action = Options::Action::Export;
    options.service = serviceAt(faulty.api());
    options.format = Format::Csv;
    options.fileBytes = QFile::encodeName(folder.filePath(eachItsFile));
    GameResults results;
    for (const int id : gameIds()) {
        options.games.append({.id = id, .words = {}, .namedSet = {}});
        results.append({.id = id, .name = QString::number(id), .namedSet = {}});
    }
    const QTemporaryDir home;
    Settings settings(home.filePath(u"settings.conf"_s));
    Accounts accounts(store, settings, options.service);
    accounts.restore(someone());
    GameSinks sinks;
    sinks.push_back(exportSink(options, results));
    const GamesRun run({network, limiter, clock}, options, accounts, {}, results, sinks);
    QStringList said;
    QList<ExitCode> codes;
    connect(&run, &GamesRun::said, this, [&](const QString &words) { said.append(words); });
    connect(&run, &GamesRun::finished, this, [&](ExitCode code) { codes.append(code); });
    const AutoAdvance autoAdvance(run, clock);
    const auto written = [&folder] { return QDir(folder.path()).entryList(QDir::Files); };
    const QStringList others{fileOf(11), fileOf(12), fileOf(14), fileOf(15)};
    if (fault.timeout > 0s) {
        QVERIFY(waitFor([&] { return written() == others; })); // while it waits
        faulty.letTimePass(run, clock, 2);
        QCOMPARE(said, QStringList());
        clock.advance(1ms);
    }
    QVERIFY(waitFor([&] { return !codes.isEmpty(); }));
    QCOMPARE(codes, QList{static_cast<ExitCode>(fault.exitCode)});
    QCOMPARE(said, QStringList{u"13: "_s + sentence(fault.error, options.service)});
    QCOMPARE(written(), others);
    for (const QString &name : others)
        QCOMPARE(contentOf(folder.filePath(name)), m_whole.value(name));
}

void BatchTest::aLongPauseLeavesWhatIsWritten()
{
    const QByteArray pause = "300"_ba;
    const LoopbackServer server(serviceBut({{failing, tooManyRequests(pause)}}));
    Batch batch;
    const Outcome outcome = batch.run(server.url(), eachItsFile);
    QCOMPARE(outcome.exitCode, 5);
    const QStringList files = batch.program.files();
    QVERIFY(!files.contains(fileOf(failing)));
    for (const QString &name : files)
        QCOMPARE(batch.program.content(name), m_whole.value(name));
    QCOMPARE(outcome.words.count('\n'), gameCount - files.size());
}

void BatchTest::theFirstFailureOfTheListIsTheProgramsEnd_data()
{
    QTest::addColumn<HttpReply>("second");
    QTest::addColumn<HttpReply>("fourth");
    QTest::addColumn<int>("exitCode");
    const HttpReply nothing = HttpReply::answer(200, "[]");
    QTest::newRow("a fault, then no data") << serverError() << nothing << 5;
    QTest::newRow("no data, then a fault") << nothing << serverError() << 4;
}

void BatchTest::theFirstFailureOfTheListIsTheProgramsEnd()
{
    QFETCH(const HttpReply, second);
    QFETCH(const HttpReply, fourth);

    LoopbackServer server(serviceBut({{12, second.onRelease()}, {14, fourth}}));
    Batch batch;
    batch.start(server.url(), eachItsFile);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(batch.program.path(fileOf(15))), 30'000); // after the fourth has failed
    server.release();
    const Outcome outcome = batch.program.outcome();
    QTEST(outcome.exitCode, "exitCode");
    const auto lines = outcome.words.split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines.at(0).startsWith("masterychart: 12: "), outcome.words.constData());
    QVERIFY2(lines.at(1).startsWith("masterychart: 14: "), outcome.words.constData());
    QCOMPARE(batch.program.files(), (QStringList{fileOf(11), fileOf(13), fileOf(15)}));
}

void BatchTest::refusedCredentialsLeaveWhatIsWritten_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("left");
    QTest::newRow("a file each") << eachItsFile << QStringList{fileOf(11), fileOf(12), fileOf(14), fileOf(15)};
    QTest::newRow("a table") << oneTable << QStringList();
    QTest::newRow("lines") << u"-"_s << QStringList{u"out"_s};
}

void BatchTest::refusedCredentialsLeaveWhatIsWritten()
{
    QFETCH(const QString, file);
    QFETCH(const QStringList, left);

    LoopbackServer server(serviceBut({{failing, unauthenticated().onRelease()}}));
    Batch batch;
    const bool isOfLines = file == u"-";
    if (isOfLines)
        batch.program.setOutput(batch.program.path(u"out"_s));
    batch.start(server.url(), file, isOfLines ? QStringList{u"--format"_s, u"jsonl"_s} : QStringList());
    const auto areOthersAsked = [&] {
        return std::ranges::count_if(server.requests(distributionFile),
                                     [](const HttpRequest &request) { return isOf(request, 15); })
            == 2;
    };
    QTRY_VERIFY_WITH_TIMEOUT(areOthersAsked(), 30'000);
    if (file == eachItsFile)
        QTRY_COMPARE_WITH_TIMEOUT(batch.program.files(), left, 30'000);
    if (isOfLines)
        QTRY_COMPARE_WITH_TIMEOUT(batch.program.content(u"out"_s).count('\n'), 2, 30'000);
    server.release();
    const Outcome outcome = batch.program.outcome();
    QCOMPARE(outcome.exitCode, 3);
    QCOMPARE(QString::fromUtf8(outcome.words),
             u"masterychart: "_s
                 + sentence(ServiceError{ServiceError::Kind::CredentialsRefused, 401}, serviceAt(server.url()))
                 + u'\n');
    QCOMPARE(batch.program.files(), left);
    for (const QString &name : left) {
        if (!isOfLines)
            QCOMPARE(batch.program.content(name), m_whole.value(name));
    }
    if (isOfLines)
        QCOMPARE(linesWithout(0, batch.program.content(u"out"_s)).first(2),
                 linesWithout(0, m_whole.value(oneListOfLines)).first(2));
}

void BatchTest::progressIsForTerminals_data()
{
    QTest::addColumn<bool>("isTerminal");
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<bool>("isSeen");
    QTest::newRow("a terminal") << true << QStringList() << true;
    QTest::newRow("a terminal, quietly") << true << QStringList{u"--quiet"_s} << false;
    QTest::newRow("a pipe") << false << QStringList() << false;
}

void BatchTest::progressIsForTerminals()
{
    QFETCH(const bool, isTerminal);
    QFETCH(const QStringList, more);
    QFETCH(const bool, isSeen);

    const LoopbackServer server(serviceWith(servedGames()));
    const Terminal terminal;
    Batch batch;
    if (isTerminal)
        batch.program.setErrorOutput(terminal.name());
    const Outcome outcome = batch.run(server.url(), oneListOfLines, more);
    QCOMPARE(outcome.exitCode, 0);
    const QByteArray seen = isTerminal ? terminal.read() : outcome.words;
    if (!isSeen) {
        QCOMPARE(seen, QByteArray());
        return;
    }
    for (int place = 1; place <= gameCount; ++place) {
        const QByteArray number = QByteArray::number(place);
        const QByteArray words = "\r[" + number + "/5] Title 1" + number;
        QVERIFY2(seen.contains(words), seen.constData());
    }
    QVERIFY2(seen.endsWith("\r"), seen.constData()); // and nothing is left of it
}

void BatchTest::aKilledBatchGoesOn_data()
{
    QTest::addColumn<int>("atRequest");
    for (int request = 1; request <= 2 * gameCount; ++request)
        QTest::addRow("at request %d", request) << request;
}

void BatchTest::aKilledBatchGoesOn()
{
    QFETCH(const int, atRequest);

    LoopbackServer server(serviceWith(servedGames()));
    Batch batch;
    server.setHandler([&, service = serviceWith(servedGames())](const HttpRequest &request) {
        if (server.requests().size() < atRequest)
            return service(request);
        batch.program.signal(SIGKILL);
        return HttpReply::close();
    });
    QCOMPARE(batch.run(server.url(), eachItsFile).exitCode, -1);
    QStringList before = batch.program.files();
    const QStringList left = leftovers(batch.program);
    before.removeIf([&left](const QString &name) { return left.contains(name); });
    for (const QString &name : before)
        QCOMPARE(batch.program.content(name), m_whole.value(name));

    const qsizetype asked = server.requests().size();
    server.setHandler(serviceWith(servedGames()));
    const Outcome outcome = batch.run(server.url(), eachItsFile, {u"--skip-existing"_s});
    QCOMPARE(outcome.words, QByteArray());
    QCOMPARE(outcome.exitCode, 0);
    for (const int id : gameIds())
        QCOMPARE(batch.program.content(fileOf(id)), m_whole.value(fileOf(id)));
    for (const HttpRequest &request : server.requests().sliced(asked))
        QVERIFY2(!before.contains(fileOf(request.query.value(u"i"_s).toInt())), request.target.constData());
    QCOMPARE(server.requests().size() - asked, 2 * (gameCount - before.size()));
    QCOMPARE(batch.program.files().size(), gameCount + left.size());
}

void BatchTest::aBatchThatIsKilledAtAFileGoesOn_data()
{
    QTest::addColumn<int>("game");
    for (const int id : gameIds())
        QTest::addRow("at the file of game %d", id) << id;
}

void BatchTest::aBatchThatIsKilledAtAFileGoesOn()
{
    QFETCH(const int, game);

    // The files of the games before it are shorter than its own, and of the others each is longer.
    LoopbackServer server(serviceWith(servedGames()));
    Batch batch;
    batch.program.killAtByte(static_cast<int>(m_whole.value(fileOf(game)).size()) - 1);
    QCOMPARE(batch.run(server.url(), eachItsFile).exitCode, -1);
    const QStringList left = leftovers(batch.program);
    QVERIFY(left.size() <= 1); // none, where the file system has files without a name
    QStringList before = batch.program.files();
    before.removeIf([&left](const QString &name) { return left.contains(name); });
    for (const QString &name : before)
        QCOMPARE(batch.program.content(name), m_whole.value(name));
    QVERIFY(!before.contains(fileOf(game)));

    const qsizetype asked = server.requests().size();
    const Outcome outcome = batch.run(server.url(), eachItsFile, {u"--skip-existing"_s});
    QCOMPARE(outcome.words, QByteArray());
    QCOMPARE(outcome.exitCode, 0);
    for (const int id : gameIds())
        QCOMPARE(batch.program.content(fileOf(id)), m_whole.value(fileOf(id)));
    QCOMPARE(server.requests().size() - asked, 2 * (gameCount - before.size()));
    QCOMPARE(batch.program.files().size(), gameCount + left.size());
}

QTEST_GUILESS_MAIN(BatchTest)
#include "tst_batch.moc"
