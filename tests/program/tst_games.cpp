// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/store.h"
#include "support/catalogueservice.h"
#include "support/program.h"
#include "support/terminal.h"

#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <csignal>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

/// Several games, and one through time, on the real program's command line.
class GamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void severalGamesAreOneDocument();
    void severalGamesAreOnePicture_data();
    void severalGamesAreOnePicture();
    void aListComesFromAFile();
    void aListComesFromStandardInput_data();
    void aListComesFromStandardInput();
    void whatFailsIsToldAndTheOthersAreWritten();
    void nothingIsWrittenWhereNothingCame();
    void theSameGameTwiceIsAskedForOnce();
    void wordsAndSetsAreEachLookedUp();
    void wordsThatFitNoGameLeaveTheOthers();
    void aTitleWithoutQuotesExitsWithFour_data();
    void aTitleWithoutQuotesExitsWithFour();
    void refusedCredentialsEndEverything();
    void anInterruptLeavesNothing();
    void progressIsForTerminals();
    void progressFitsTheTerminal();
    void progressGoesBeforeWordsOnTheSameTerminal();
    void whatIsRecordedIsTheHistory();
    void theHistoryOfSeveralGamesIsAList();
    void aHistoryNeedsNeitherAccountNorNetwork();
    void aHistoryOfNothingExitsWithFour();
    void aRecordThatCannotBeKeptExitsWithSix();
    void anExportKeepsNothingByItself();

private:
    Outcome run(const QStringList &arguments) { return m_program->run(arguments + server()); }
    QStringList server() const { return {u"--api-url"_s, m_server->url().toString()}; }
    /// To standard output.
    Outcome exported(const QStringList &games, const QString &format, const QStringList &more = {})
    {
        return run(games + QStringList{u"--export"_s, u"-"_s, u"--format"_s, format} + more);
    }
    void serve(const QList<ServedGame> &games) { m_server->setHandler(catalogueService(someCatalogue(), games)); }
    QStringList gamesAskedFor() const
    {
        QStringList games;
        for (const HttpRequest &request : m_server->requests(distributionFile)) {
            if (!games.contains(request.query.value(u"i"_s)))
                games.append(request.query.value(u"i"_s));
        }
        games.sort();
        return games;
    }
    QString dataFolder() const { return m_program->environment.value(u"XDG_DATA_HOME"_s) + u"/masterychart"; }

    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<Program> m_program;
};

namespace {

const QString dragsterId = u"14402"_s;
const QString otherId = u"2"_s;
const QByteArray otherTable = "2,1,1,4\r\n2,2,2,5\r\n2,3,3,6\r\n"_ba;
const QByteArray tableHead = "game,achievements,hardcore,casual\r\n"_ba;

/// The games of a list in JSON.
QList<int> idsIn(const QByteArray &json)
{
    QList<int> ids;
    for (const auto &game : QJsonDocument::fromJson(json).array())
        ids.append(game[u"game"][u"id"].toInt());
    return ids;
}

ServedGame otherGameOf(const PlayerCounts &hardcore)
{
    ServedGame game = otherGame();
    game.hardcore = hardcore;
    return game;
}

} // namespace

void GamesTest::init()
{
    m_server = std::make_unique<LoopbackServer>(catalogueService());
    m_program = std::make_unique<Program>();
    m_program->setCredentials(someone().user, someone().key.text());
}

void GamesTest::severalGamesAreOneDocument()
{
    const Outcome table = exported({otherId, dragsterId}, u"csv"_s);
    QCOMPARE(table.words, QByteArray());
    QCOMPARE(table.exitCode, 0);
    QVERIFY2(table.output.startsWith(QByteArray(tableHead + otherTable + "14402,1,141,40\r\n")),
             table.output.constData());
    QCOMPARE(table.output.count('\n'), 1 + 3 + 15);

    const Outcome list = exported({dragsterId, otherId}, u"json"_s);
    QCOMPARE(list.exitCode, 0);
    QCOMPARE(idsIn(list.output), (QList{14402, 2}));
    QCOMPARE(QJsonDocument::fromJson(list.output)[0][u"you"][u"hardcore"].toInt(), 12);
}

void GamesTest::severalGamesAreOnePicture_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::newRow("by default") << QStringList();
    QTest::newRow("curves") << QStringList{u"--chart"_s, u"curve"_s};
    QTest::newRow("bars") << QStringList{u"--chart"_s, u"bars"_s};
}

void GamesTest::severalGamesAreOnePicture()
{
    QFETCH(const QStringList, more);
    m_program->setCredentials({}, {});
    const Outcome outcome = m_program->run(
        QStringList{u"--sample"_s, dragsterId, u"900025"_s, u"900089"_s, u"--export"_s, u"cmp.png"_s} + more);
    QCOMPARE(outcome.words, QByteArray());
    QCOMPARE(outcome.exitCode, 0);
    const QImage picture(m_program->path(u"cmp.png"_s));
    QCOMPARE(picture.size(), QSize(1800, 1040));
    QVERIFY(picture.text(u"Title"_s).contains(u"Dragster"));
    QVERIFY(picture.text(u"Title"_s).contains(u"Lantern Keep"));
}

void GamesTest::aListComesFromAFile()
{
    QVERIFY(m_program->write(u"list.txt"_s, "# mine\r\n\r\n2\r\n"));
    const Outcome outcome = exported({dragsterId, u"--games-from"_s, u"list.txt"_s}, u"json"_s);
    QCOMPARE(outcome.words, QByteArray());
    QCOMPARE(idsIn(outcome.output), (QList{14402, 2}));

    QVERIFY(m_program->write(u"list.txt"_s, "2\n")); // and one is no list
    QCOMPARE(exported({u"--games-from"_s, u"list.txt"_s}, u"csv"_s).output,
             "achievements,hardcore,casual\r\n1,1,4\r\n2,2,5\r\n3,3,6\r\n"_ba);

    const Outcome missing = exported({u"--games-from"_s, u"no.txt"_s}, u"json"_s);
    QCOMPARE(missing.exitCode, 2);
    QVERIFY2(missing.words.contains("no.txt") && missing.words.count('\n') == 1, missing.words.constData());
}

void GamesTest::aListComesFromStandardInput_data()
{
    QTest::addColumn<bool>("isTyped");
    QTest::newRow("a file") << false;
    QTest::newRow("a person at a terminal") << true;
}

void GamesTest::aListComesFromStandardInput()
{
    QFETCH(const bool, isTyped);
    const Terminal terminal;
    QVERIFY(terminal.type("2\n14402\n\x04"));
    QVERIFY(m_program->write(u"list.txt"_s, "2\n14402"));
    m_program->setInput(isTyped ? terminal.name() : m_program->path(u"list.txt"_s));
    const Outcome outcome = exported({u"--games-from"_s, u"-"_s}, u"json"_s);
    QCOMPARE(outcome.words, QByteArray());
    QCOMPARE(idsIn(outcome.output), (QList{2, 14402}));
}

void GamesTest::whatFailsIsToldAndTheOthersAreWritten()
{
    const Outcome table = exported({u"77"_s, otherId}, u"csv"_s);
    QCOMPARE(table.exitCode, 4);
    QVERIFY2(table.words.startsWith("masterychart: 77: ") && table.words.count('\n') == 1, table.words.constData());
    QCOMPARE(table.output, tableHead + otherTable); // a list, as two were asked for
    QCOMPARE(idsIn(exported({u"77"_s, otherId}, u"json"_s).output), QList{2});

    const Outcome picture = run({u"77"_s, otherId, u"--export"_s, u"a.png"_s});
    QCOMPARE(picture.exitCode, 4);
    QVERIFY(!QImage(m_program->path(u"a.png"_s)).isNull());
}

void GamesTest::nothingIsWrittenWhereNothingCame()
{
    const Outcome outcome = run({u"77"_s, u"78"_s, u"--export"_s, u"a.json"_s});
    QCOMPARE(outcome.exitCode, 4);
    QCOMPARE(outcome.words.count('\n'), 2);
    QCOMPARE(m_program->files(), QStringList());
}

void GamesTest::theSameGameTwiceIsAskedForOnce()
{
    QCOMPARE(exported({otherId, m_server->url(u"/game/2"_s).toString()}, u"csv"_s).output, tableHead + otherTable);
    QCOMPARE(m_server->requests(distributionFile).size(), 2);
}

void GamesTest::wordsAndSetsAreEachLookedUp()
{
    const QString link = u"https://retroachievements.org/game/1?set=%1"_s;
    const Outcome outcome = exported(
        {u"~Hack~ Dragster"_s, link.arg(3572), dragsterId, u"hedgehog bonus"_s, u"othre"_s, link.arg(77)}, u"json"_s);
    QCOMPARE(idsIn(outcome.output), (QList{9, 14402, 2, 1}));
    QCOMPARE(outcome.exitCode, 4); // nobody has the hack's figures
    const QList<QByteArray> lines = outcome.words.split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines.first().startsWith("masterychart: “~Hack~ Dragster”: "), outcome.words.constData());
    QVERIFY2(lines.at(1).startsWith("masterychart: 1: The link names set 77"), outcome.words.constData());
    QCOMPARE(m_server->requests(systemsFile).size(), 1);
}

void GamesTest::wordsThatFitNoGameLeaveTheOthers()
{
    QVERIFY(m_program->write(u"list.txt"_s, "xyzzy\n2\n"));
    const Outcome outcome = exported({u"--games-from"_s, u"list.txt"_s}, u"csv"_s);
    QCOMPARE(outcome.exitCode, 4);
    QCOMPARE(outcome.output, tableHead + otherTable);
    QVERIFY2(outcome.words.startsWith("masterychart: “xyzzy”: No game fits"), outcome.words.constData());
    QCOMPARE(outcome.words.count('\n'), 1);
}

void GamesTest::aTitleWithoutQuotesExitsWithFour_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QStringList words{u"mega"_s, u"SECRET"_s, otherId};
    QTest::newRow("for a window") << words;
    QTest::newRow("for an export") << words + QStringList{u"--export"_s, u"a.csv"_s};
    QTest::newRow("the second is none") << QStringList{u"other"_s, u"SECRET"_s, u"--export"_s, u"a.csv"_s};
}

void GamesTest::aTitleWithoutQuotesExitsWithFour()
{
    QFETCH(const QStringList, arguments);
    m_program->environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.exitCode, 4);
    QVERIFY2(outcome.words.contains("in quotes"), outcome.words.constData());
    QVERIFY2(!outcome.words.contains("SECRET"), outcome.words.constData()); // it may be a key
    QVERIFY(m_server->requests(distributionFile).isEmpty());
    QCOMPARE(m_program->files(), QStringList());
}

void GamesTest::refusedCredentialsEndEverything()
{
    m_program->setCredentials(someone().user, u"another"_s);
    const Outcome outcome = run({u"1"_s, otherId, dragsterId, u"--export"_s, u"a.csv"_s});
    QCOMPARE(outcome.exitCode, 3);
    QCOMPARE(outcome.words.count('\n'), 1);
    QCOMPARE(m_program->files(), QStringList());
}

void GamesTest::anInterruptLeavesNothing()
{
    m_server->setHandler([service = catalogueService()](const HttpRequest &request) {
        return request.query.value(u"i"_s) == dragsterId ? HttpReply().onRelease() : service(request);
    });
    m_program->start(QStringList{otherId, dragsterId, u"--export"_s, u"a.csv"_s} + server());
    QTRY_COMPARE_WITH_TIMEOUT(m_server->requests(distributionFile).size(), 4, 30'000);
    m_program->signal(SIGINT);
    const Outcome outcome = m_program->outcome();
    QCOMPARE(outcome.exitCode, 130);
    QCOMPARE(outcome.words, QByteArray());
    QCOMPARE(m_program->files(), QStringList());
}

void GamesTest::progressIsForTerminals()
{
    const Terminal terminal;
    m_program->setErrorOutput(terminal.name());
    QCOMPARE(exported({dragsterId, otherId}, u"json"_s).exitCode, 0);
    const QByteArray seen = terminal.read();
    static const QRegularExpression lines(u"\\A\r\\[1/2\\] Dragster\r\\[2/2\\] Other *\r +\r\\z"_s);
    QVERIFY2(lines.match(QString::fromUtf8(seen)).hasMatch(), seen.constData());
}

void GamesTest::progressFitsTheTerminal()
{
    serve({dragsterCalled(u"Dragster of the long title"_s), otherGame()});
    const Terminal terminal;
    terminal.setColumns(20);
    m_program->setErrorOutput(terminal.name());
    QCOMPARE(exported({dragsterId, otherId}, u"json"_s).exitCode, 0);
    QCOMPARE(terminal.read(), "\r[1/2] Dragster of t\r[2/2] Other        \r           \r"_ba);
}

void GamesTest::progressGoesBeforeWordsOnTheSameTerminal()
{
    const Terminal terminal;
    m_program->setOutput(terminal.name());
    m_program->setErrorOutput(terminal.name());
    QCOMPARE(run({dragsterId, otherId, u"--text"_s}).exitCode, 0);
    const QString seen = QString::fromUtf8(terminal.read());
    static const QRegularExpression lines(u"\\ADragster [^\r]*\r\n[^\r]*\r\n[^\r]*\r\n"
                                          "\r\\[1/2\\] Dragster\r {14}\r\r\nOther [^\r]*\r\n[^\r]*\r\n[^\r]*\r\n"
                                          "\r\\[2/2\\] Other\r {11}\r\\z"_s);
    QVERIFY2(lines.match(seen).hasMatch(), qPrintable(seen));

    m_program->setOutput(terminal.name());
    m_program->setErrorOutput(terminal.name());
    QCOMPARE(run({u"--find"_s, u"dragster"_s, u"--limit"_s, u"1"_s}).exitCode, 0);
    const QString found = QString::fromUtf8(terminal.read());
    QVERIFY2(found.contains(u"\r"_s + dragsterId + u'\t'), qPrintable(found));
}

void GamesTest::whatIsRecordedIsTheHistory()
{
    QCOMPARE(run({otherId, u"--record"_s}).exitCode, 0);
    serve({otherGameOf({1, 2, 4, 0})});
    const Outcome both = exported({otherId, u"--record"_s, u"--unlocks"_s, u"hardcore"_s}, u"csv"_s);
    QCOMPARE(both.words, QByteArray());
    QCOMPARE(both.output, "achievements,hardcore\r\n1,1\r\n2,2\r\n3,4\r\n4,0\r\n"_ba);
    QCOMPARE(run({otherId, u"--record"_s}).output, QByteArray()); // nothing new
    const qsizetype asked = m_server->requests().size();

    const Outcome history = exported({otherId, u"--chart"_s, u"history"_s}, u"csv"_s);
    QCOMPARE(history.words, QByteArray());
    QCOMPARE(history.exitCode, 0);
    static const QRegularExpression lines(
        u"\\Aat,achievements,hardcorePlayers,mastered,casualPlayers,completed\r\n"
        "20\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ,3,6,3,15,6\r\n20[^,]+Z,4,7,0,15,0\r\n\\z"_s);
    QVERIFY2(lines.match(QString::fromUtf8(history.output)).hasMatch(), history.output.constData());
    QCOMPARE(m_server->requests().size(), asked);

    serve({otherGameOf({1, 2, 4, 1})});
    const Outcome recorded = exported({otherId, u"--chart"_s, u"history"_s, u"--record"_s}, u"csv"_s);
    QCOMPARE(recorded.output.count('\n'), 4);
    QVERIFY(recorded.output.endsWith(",4,8,1,15,0\r\n"));
}

void GamesTest::theHistoryOfSeveralGamesIsAList()
{
    QVERIFY(m_program->write(u"list.txt"_s, "2\n14402\n"));
    QCOMPARE(run({u"--record"_s, u"--games-from"_s, u"list.txt"_s}).exitCode, 0);
    const Outcome table = exported({dragsterId, otherId, u"1"_s, u"--chart"_s, u"history"_s}, u"csv"_s);
    QCOMPARE(table.exitCode, 4);
    QVERIFY2(table.words.startsWith("masterychart: 1: Nothing was kept"), table.words.constData());
    const QList<QByteArray> lines = table.output.split('\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines.first().startsWith("game,at,achievements,"));
    QVERIFY(lines.at(1).startsWith("14402,20"));
    QVERIFY(lines.at(2).startsWith("2,20"));

    const Outcome list = exported({otherId, dragsterId, u"--chart"_s, u"history"_s}, u"json"_s);
    QCOMPARE(list.exitCode, 0);
    QCOMPARE(idsIn(list.output), (QList{2, 14402}));
    const QJsonDocument read = QJsonDocument::fromJson(list.output);
    QCOMPARE(read[0][u"game"][u"title"].toString(), u"Other"_s);
    QCOMPARE(read[0][u"snapshots"].toArray().size(), 1);
    QCOMPARE(read[0][u"snapshots"][0][u"hardcore"].toArray(), (QJsonArray{1, 2, 3}));
}

void GamesTest::aHistoryNeedsNeitherAccountNorNetwork()
{
    QCOMPARE(run({otherId, u"--record"_s}).exitCode, 0);
    m_program->setCredentials({}, {});
    const QStringList arguments = QStringList{otherId, u"--chart"_s, u"history"_s} + server();
    m_server.reset();
    const Outcome outcome = m_program->run(arguments + QStringList{u"--export"_s, u"a.json"_s});
    QCOMPARE(outcome.words, QByteArray());
    QCOMPARE(outcome.exitCode, 0);
    const Outcome picture = m_program->run(arguments + QStringList{u"--export"_s, u"a.png"_s});
    QCOMPARE(picture.words, QByteArray());
    QCOMPARE(picture.exitCode, 0);
    QVERIFY(!QImage(m_program->path(u"a.png"_s)).isNull());
}

void GamesTest::aHistoryOfNothingExitsWithFour()
{
    m_program->setCredentials({}, {});
    const Outcome outcome = run({otherId, u"--chart"_s, u"history"_s, u"--export"_s, u"a.csv"_s});
    QCOMPARE(outcome.exitCode, 4);
    QCOMPARE(outcome.words,
             "masterychart: Nothing was kept of this game yet; --record keeps what the service answers.\n"_ba);
    QCOMPARE(m_server->connections(), 0);
    QCOMPARE(m_program->files(), QStringList());
}

void GamesTest::aRecordThatCannotBeKeptExitsWithSix()
{
    m_program->setDiskSpace(10);
    const Outcome outcome = run({otherId, u"--record"_s});
    QCOMPARE(outcome.exitCode, 6);
    QVERIFY2(outcome.words.contains("kept") && outcome.words.count('\n') == 1, outcome.words.constData());
}

void GamesTest::anExportKeepsNothingByItself()
{
    QCOMPARE(exported({otherId, dragsterId}, u"csv"_s).exitCode, 0);
    QVERIFY(!QFile::exists(dataFolder()));
}

QTEST_GUILESS_MAIN(GamesTest)
#include "tst_games.moc"
