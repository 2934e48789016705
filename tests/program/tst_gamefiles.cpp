// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catalogueservice.h"
#include "support/program.h"

#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

/// A file for each game, on the real program's command line: names, what is skipped, and words beside them.
class GameFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void eachGameHasItsFile_data();
    void eachGameHasItsFile();
    void namesComeFromTheListOfGames();
    void withoutAListNamesComeWithTheGame();
    void aTableNeedsNoTitle();
    void gamesOfOneTitleHaveFilesOfTheirOwn();
    void aBatchThatGoesOnLosesNoGame_data();
    void aBatchThatGoesOnLosesNoGame();
    void closedStreamsHarmNothing();
    void aHistoryThatExistsIsNotAskedFor();
    void foldersAreMade();
    void aFolderThatCannotBeMadeIsTold();
    void filesThatExistStay();
    void aDocumentThatExistsStays();
    void whereAllExistNoAccountIsNeeded();
    void aPictureComparesNoMoreThanEightButFilesAreMany();
    void wordsGoWithFiles();
    void wordsOfAComparisonAreOne();
    void whatChangedIsInTheDocument();
    void aPipeGetsWhatAFileGets_data();
    void aPipeGetsWhatAFileGets();

private:
    Outcome run(const QStringList &arguments)
    {
        return m_program->run(arguments + QStringList{u"--api-url"_s, m_server->url().toString()});
    }

    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<Program> m_program;
};

namespace {

const QByteArray otherTable = "achievements,hardcore,casual\r\n1,1,4\r\n2,2,5\r\n3,3,6\r\n"_ba;

QList<ServedGame> twins()
{
    ServedGame first = otherGame();
    ServedGame second = otherGame();
    second.id = 3;
    second.hardcore = {9, 9, 9};
    second.title = first.title.toUpper();
    return {first, second};
}

} // namespace

void GameFilesTest::init()
{
    m_server = std::make_unique<LoopbackServer>(catalogueService());
    m_program = std::make_unique<Program>();
    m_program->setCredentials(someone().user, someone().key.text());
}

void GameFilesTest::eachGameHasItsFile_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("png") << u"png"_s << "\x89PNG"_ba;
    QTest::newRow("svg") << u"svg"_s << "<?xml"_ba;
    QTest::newRow("pdf") << u"pdf"_s << "%PDF"_ba;
    QTest::newRow("csv") << u"csv"_s << "achievements,hardcore,casual\r\n"_ba;
    QTest::newRow("json") << u"json"_s << "{"_ba;
    QTest::newRow("jsonl") << u"jsonl"_s << "{\"achievements\""_ba;
}

void GameFilesTest::eachGameHasItsFile()
{
    QFETCH(const QString, ending);
    QFETCH(const QByteArray, start);
    const Outcome outcome = run({u"14402"_s, u"2"_s, u"1"_s, u"--export"_s, u"{id}."_s + ending});
    QCOMPARE(outcome.words, QByteArray());
    QCOMPARE(outcome.output, QByteArray());
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(m_program->files(), (QStringList{u"1."_s + ending, u"14402."_s + ending, u"2."_s + ending}));
    for (const QString &file : m_program->files())
        QVERIFY2(m_program->content(file).startsWith(start), qPrintable(file));
}

void GameFilesTest::namesComeFromTheListOfGames()
{
    QCOMPARE(run({u"--update-games"_s}).exitCode, 0);
    const Outcome outcome = run({u"dragster"_s, u"2"_s, u"--export"_s, u"{system}, {title} ({set}).csv"_s});
    QCOMPARE(outcome.words, QByteArray());
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(m_program->files(),
             (QStringList{u"Atari 2600, Dragster (official).csv"_s, u"NES Famicom, Other (official).csv"_s}));
    QCOMPARE(m_program->content(u"NES Famicom, Other (official).csv"_s), otherTable);
    QCOMPARE(m_server->requests(detailsFile).size(), 0);
}

void GameFilesTest::withoutAListNamesComeWithTheGame()
{
    const Outcome outcome = run({u"14402"_s, u"2"_s, u"--export"_s, u"{title}.json"_s});
    QCOMPARE(outcome.words, QByteArray());
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(m_program->files(), (QStringList{u"Dragster.json"_s, u"Other.json"_s}));
}

void GameFilesTest::aTableNeedsNoTitle()
{
    const Outcome outcome = run({u"14402"_s, u"2"_s, u"--export"_s, u"{title}.csv"_s});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(m_program->files(), (QStringList{u"14402.csv"_s, u"2.csv"_s}));
    QCOMPARE(m_server->requests().size(), 4);
}

void GameFilesTest::gamesOfOneTitleHaveFilesOfTheirOwn()
{
    m_server->setHandler(serviceWith(twins()));
    const Outcome outcome = run({u"3"_s, u"2"_s, u"--export"_s, u"{title}.json"_s});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(m_program->files(), (QStringList{u"Other (2).json"_s, u"OTHER.json"_s}));
}

void GameFilesTest::aBatchThatGoesOnLosesNoGame_data()
{
    QTest::addColumn<QList<CatalogueGame>>("listed");
    QTest::addColumn<QStringList>("files");
    const QList<ServedGame> games = twins();
    QTest::newRow("games of the list")
        << QList<CatalogueGame>{{.id = 3, .system = 7, .title = games.last().title, .achievements = 3},
                                {.id = 2, .system = 7, .title = games.first().title, .achievements = 3}}
        << QStringList{u"Other (2).json"_s, u"OTHER.json"_s};
    QTest::newRow("games that it does not have")
        << QList<CatalogueGame>{{.id = 1, .system = 7, .title = u"Another"_s, .achievements = 3}}
        << QStringList{u"2.json"_s, u"3.json"_s};
}

void GameFilesTest::aBatchThatGoesOnLosesNoGame()
{
    QFETCH(const QList<CatalogueGame>, listed);
    QFETCH(const QStringList, files);
    const QList<ServedGame> games = twins();
    ServedCatalogue catalogue = someCatalogue();
    catalogue.games = listed;
    const QStringList arguments{u"3"_s, u"2"_s, u"--export"_s, u"{title}.json"_s, u"--skip-existing"_s};
    m_server->setHandler(catalogueService(catalogue, {games.first()})); // not 3, whose name is the first
    QCOMPARE(run(arguments).exitCode, 4);
    QCOMPARE(m_program->files(), QStringList{files.first()});

    const qsizetype asked = m_server->requests().size();
    m_server->setHandler(catalogueService(catalogue, games));
    QCOMPARE(run(arguments).exitCode, 0);
    QCOMPARE(m_program->files(), files);
    const QByteArray third = m_program->content(files.last());
    QCOMPARE(QJsonDocument::fromJson(third)[u"game"][u"id"].toInt(), 3);
    for (const HttpRequest &request : m_server->requests().sliced(asked))
        QVERIFY(request.query.value(u"i"_s) != u"2" && request.query.value(u"g"_s) != u"2");
}

void GameFilesTest::closedStreamsHarmNothing()
{
    m_program->setProgram(u"/bin/sh"_s);
    const QString closed = u"exec \"$0\" \"$@\" <&- >&- 2>&-"_s;
    const QStringList arguments{u"-c"_s,       closed,       QStringLiteral(MASTERYCHART_PROGRAM),
                                u"--sample"_s, u"14402"_s,   u"777"_s,
                                u"--export"_s, u"{id}.csv"_s};
    QCOMPARE(m_program->run(arguments).exitCode, 4); // there is no sample 777, which nobody hears
    QCOMPARE(m_program->files(), QStringList{u"14402.csv"_s});

    const Outcome outcome = m_program->run({u"-c"_s, u"exec \"$0\" \"$@\" >&-"_s, QStringLiteral(MASTERYCHART_PROGRAM),
                                            u"--sample"_s, u"--export"_s, u"-"_s, u"--format"_s, u"csv"_s});
    QCOMPARE(outcome.exitCode, 6);
    QVERIFY2(outcome.words.contains("Bad file descriptor"), outcome.words.constData());
}

void GameFilesTest::aHistoryThatExistsIsNotAskedFor()
{
    QVERIFY(m_program->write(u"2.csv"_s, "mine"));
    const Outcome outcome =
        run({u"2"_s, u"--chart"_s, u"history"_s, u"--record"_s, u"--export"_s, u"{id}.csv"_s, u"--skip-existing"_s});
    QCOMPARE(outcome.words, QByteArray());
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(m_server->requests().size(), 0);
}

void GameFilesTest::foldersAreMade()
{
    const Outcome outcome = run({u"14402"_s, u"2"_s, u"--export"_s, u"{system}/{id}/chart.json"_s});
    QCOMPARE(outcome.words, QByteArray());
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(QFileInfo::exists(m_program->path(u"Atari 2600/14402/chart.json"_s)));
    QVERIFY(QFileInfo::exists(m_program->path(u"NES/2/chart.json"_s)));
    // Only those that a placeholder names: any other may be a slip.
    QCOMPARE(run({u"2"_s, u"--export"_s, u"slip/{id}.csv"_s}).exitCode, 6);
    QVERIFY(!QFileInfo::exists(m_program->path(u"slip"_s)));
}

void GameFilesTest::aFolderThatCannotBeMadeIsTold()
{
    QVERIFY(m_program->write(u"2"_s, "a file"));
    const Outcome outcome = run({u"2"_s, u"14402"_s, u"--export"_s, u"{id}/a.csv"_s});
    QCOMPARE(outcome.exitCode, 6);
    QVERIFY2(outcome.words.startsWith("masterychart: 2: “2/a.csv” could not be written: "), outcome.words.constData());
    QCOMPARE(outcome.words.count('\n'), 1);
    QVERIFY(QFileInfo::exists(m_program->path(u"14402/a.csv"_s)));
    QCOMPARE(m_program->content(u"2"_s), "a file"_ba);
}

void GameFilesTest::filesThatExistStay()
{
    QVERIFY(m_program->write(u"14402.csv"_s, "mine"));
    const Outcome outcome = run({u"14402"_s, u"2"_s, u"--export"_s, u"{id}.csv"_s, u"--skip-existing"_s});
    QCOMPARE(outcome.words, QByteArray());
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(m_program->content(u"14402.csv"_s), "mine"_ba);
    QCOMPARE(m_program->content(u"2.csv"_s), otherTable);
    for (const HttpRequest &request : m_server->requests())
        QCOMPARE(request.query.value(u"i"_s), u"2"_s);
    // Without the option it is replaced, as any file is.
    QCOMPARE(run({u"14402"_s, u"--export"_s, u"{id}.csv"_s}).exitCode, 0);
    QVERIFY(m_program->content(u"14402.csv"_s).startsWith("achievements"));
}

void GameFilesTest::aDocumentThatExistsStays()
{
    QVERIFY(m_program->write(u"all.csv"_s, "mine"));
    const Outcome outcome = run({u"14402"_s, u"2"_s, u"--export"_s, u"all.csv"_s, u"--skip-existing"_s});
    QCOMPARE(outcome.words, QByteArray());
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(m_program->content(u"all.csv"_s), "mine"_ba);
    QCOMPARE(m_server->requests().size(), 0);
}

void GameFilesTest::whereAllExistNoAccountIsNeeded()
{
    m_program->setCredentials({}, {});
    QVERIFY(m_program->write(u"2.csv"_s, "mine"));
    QCOMPARE(run({u"2"_s, u"--export"_s, u"{id}.csv"_s}).exitCode, 3);
    const Outcome outcome = run({u"2"_s, u"--export"_s, u"{id}.csv"_s, u"--skip-existing"_s});
    QCOMPARE(outcome.words, QByteArray());
    QCOMPARE(outcome.exitCode, 0);
}

void GameFilesTest::aPictureComparesNoMoreThanEightButFilesAreMany()
{
    QStringList ids;
    QList<ServedGame> games;
    for (int id = 1; id <= 9; ++id) {
        ids.append(QString::number(id));
        games.append(otherGame());
        games.last().id = id;
    }
    m_server->setHandler(serviceWith(games));
    QCOMPARE(run(ids + QStringList{u"--export"_s, u"all.svg"_s}).exitCode, 2);
    const Outcome outcome = run(ids + QStringList{u"--export"_s, u"{id}.svg"_s, u"--chart"_s, u"achievements"_s});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(m_program->files().size(), 9);
}

void GameFilesTest::wordsGoWithFiles()
{
    const Outcome outcome = run({u"14402"_s, u"2"_s, u"--export"_s, u"{id}.csv"_s, u"--text"_s, u"--alt"_s});
    QCOMPARE(outcome.words, QByteArray());
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(m_program->files(), (QStringList{u"14402.csv"_s, u"2.csv"_s}));
    const QList<QByteArray> lines = outcome.output.split('\n');
    QCOMPARE(lines.size(), 4 + 1 + 4 + 1);
    QCOMPARE(lines.at(0), "Dragster (Atari 2600)"_ba);
    QCOMPARE(lines.at(4), ""_ba);
    QCOMPARE(lines.at(5), "Other (NES)"_ba);
    QVERIFY(lines.at(8).startsWith("Bar chart: of 6 hardcore players of Other"));
    // Each game is asked for once, whatever is made of it.
    QCOMPARE(m_server->requests(distributionFile).size(), 4);

    const Outcome alone = run({u"2"_s, u"--text"_s, u"--unlocks"_s, u"hardcore"_s});
    QCOMPARE(alone.exitCode, 0);
    QCOMPARE(alone.output.count('\n'), 3);
    QVERIFY(!alone.output.contains("casual"));
}

void GameFilesTest::wordsOfAComparisonAreOne()
{
    const Outcome outcome = run({u"14402"_s, u"2"_s, u"--export"_s, u"both.png"_s, u"--alt"_s});
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY2(outcome.output.startsWith("Curves: "), outcome.output.constData());
    QCOMPARE(outcome.output.count('\n'), 1);
    QCOMPARE(QImage(m_program->path(u"both.png"_s)).text(u"Description"_s).toUtf8() + '\n', outcome.output);
}

void GameFilesTest::whatChangedIsInTheDocument()
{
    const auto changes = [this] {
        const Outcome outcome = run({u"2"_s, u"--export"_s, u"-"_s, u"--format"_s, u"json"_s, u"--record"_s});
        return QJsonDocument::fromJson(outcome.output)[u"changes"];
    };
    QVERIFY(changes().isNull());
    ServedGame later = otherGame();
    later.hardcore = {1, 2, 5};
    m_server->setHandler(serviceWith({later}));
    const QJsonValue changed = changes();
    QCOMPARE(changed[u"hardcore"][u"players"].toInt(), 2);
    QCOMPARE(changed[u"hardcore"][u"mastered"].toInt(), 2);
    QCOMPARE(changed[u"casual"][u"players"].toInt(-1), 0);
    // What is recorded with it is no change the next time.
    QCOMPARE(changes()[u"hardcore"][u"players"].toInt(-1), 0);
}

void GameFilesTest::aPipeGetsWhatAFileGets_data()
{
    QTest::addColumn<QString>("format");
    for (const QString &format : {u"csv"_s, u"json"_s, u"jsonl"_s, u"png"_s, u"svg"_s})
        QTest::newRow(qPrintable(format)) << format;
}

void GameFilesTest::aPipeGetsWhatAFileGets()
{
    QFETCH(const QString, format);
    const QStringList games{u"--sample"_s, u"14402"_s, u"900025"_s};
    const Outcome piped = m_program->run(games + QStringList{u"--export"_s, u"-"_s, u"--format"_s, format});
    QCOMPARE(piped.exitCode, 0);
    QCOMPARE(m_program->run(games + QStringList{u"--export"_s, u"all."_s + format}).exitCode, 0);
    const QByteArray file = m_program->content(u"all."_s + format);
    QVERIFY(!file.isEmpty());
    QCOMPARE(piped.output.size(), file.size()); // pictures and JSON say when they were made
}

QTEST_GUILESS_MAIN(GameFilesTest)
#include "tst_gamefiles.moc"
