// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/savedaccounts.h"
#include "storage/store.h"
#include "support/catalogueservice.h"
#include "support/program.h"
#include "support/storeanswer.h"
#include "support/terminal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <csignal>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

/// The list of games on the real program's command line: found in, fetched, kept, and asked which game words mean.
class FindTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theFirstSearchFetchesTheList();
    void aKeptListNeedsNeitherAccountNorNetwork_data();
    void aKeptListNeedsNeitherAccountNorNetwork();
    void theLimitIsKept();
    void jsonIsPrintedWhereItIsAskedFor();
    void noHitExitsWithFour();
    void gamesShownLatelyComeFirst();
    void whatCannotBePrintedExitsWithSix();

    void missingCredentialsExitWithThree_data();
    void missingCredentialsExitWithThree();
    void refusedCredentialsExitWithThree_data();
    void refusedCredentialsExitWithThree();
    void aServiceOutOfReachExitsWithFive_data();
    void aServiceOutOfReachExitsWithFive();

    void whatIsThereIsFoundWhereASystemFails_data();
    void whatIsThereIsFoundWhereASystemFails();
    void aPauseIsTold();
    void anUpdateThatMissesASystemExitsWithFive();
    void anUpdateFetchesAllAnew();
    void anUpdateComesBeforeAnythingElse_data();
    void anUpdateComesBeforeAnythingElse();
    void anUpdateThatFailsLeavesTheRestToDo();
    void anInterruptedUpdateKeepsWhatCame();
    void twoUpdatesAtOnceKeepTheList();
    void aFullDiskLosesNoAnswer();
    void anUpdateThatCannotBeKeptExitsWithSix();
    void progressIsForTerminals();

    void wordsAreAGameToExport_data();
    void wordsAreAGameToExport();
    void wordsOfNoOneGameExitWithFour_data();
    void wordsOfNoOneGameExitWithFour();
    void wordsAreLookedUpBeforeAnAccountIsNeeded();
    void aNumberMayBeATitleWhereTheListIsKept();
    void aNumberAloneFetchesAndMakesNoList();
    void aLinkToASubsetIsItsGame_data();
    void aLinkToASubsetIsItsGame();

private:
    /// What the program does with \a arguments and the server.
    Outcome run(const QStringList &arguments) { return m_program->run(arguments + server()); }
    QStringList server() const { return {u"--api-url"_s, m_server->url().toString()}; }

    /// Has the list fetched and kept.
    void keepList() { QCOMPARE(run({u"--update-games"_s}).exitCode, 0); }

    /// The systems whose games were asked for, in order.
    QStringList systemsAskedFor() const
    {
        QStringList systems;
        for (const HttpRequest &request : m_server->requests(gameListFile))
            systems.append(request.query.value(u"i"_s));
        return systems;
    }

    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<Program> m_program;
};

namespace {

const QString secret = u"SeCrEt+/&=key"_s;
const QByteArray dragsterLine = "14402\tAtari 2600\t15\tDragster\n"_ba;
const QByteArray hackLine = "14403\tAtari 2600\t7\t~Hack~ Dragster\n"_ba;

LoopbackServer::Handler service(const ServedCatalogue &catalogue = someCatalogue())
{
    return catalogueService(catalogue, {dragster(), otherGame(), sonic(), sonicSubset()}, secret);
}

/// service(), but \a reply to the request for the games of \a system.
LoopbackServer::Handler serviceBut(int system, const HttpReply &reply)
{
    return [system, reply, rest = service()](const HttpRequest &request) {
        return isGameList(request, system) ? reply : rest(request);
    };
}

bool isOneLine(const QByteArray &words)
{
    return words.startsWith("masterychart: ") && words.endsWith(".\n") && words.count('\n') == 1;
}

} // namespace

#define COMPARE_ENDED(outcome, code, word)                                                                             \
    do {                                                                                                               \
        QVERIFY2(isOneLine((outcome).words) && (outcome).words.contains(word), (outcome).words.constData());           \
        QVERIFY2(!(outcome).words.contains("SeCrEt"), (outcome).words.constData());                                    \
        QCOMPARE((outcome).exitCode, code);                                                                            \
    } while (false)

void FindTest::init()
{
    m_server = std::make_unique<LoopbackServer>(service());
    m_program = std::make_unique<Program>();
    m_program->setCredentials(someone().user, secret);
}

void FindTest::theFirstSearchFetchesTheList()
{
    const Outcome outcome = run({u"--find"_s, u"dragster"_s});
    QCOMPARE(outcome.words, QByteArray());
    QCOMPARE(outcome.output, dragsterLine + hackLine);
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(m_server->requests(systemsFile).size(), 1);
    QCOMPARE(systemsAskedFor().size(), 3);

    QCOMPARE(run({u"--find"_s, u"dragster"_s}).output, dragsterLine + hackLine);
    QCOMPARE(m_server->requests().size(), 4);
}

void FindTest::aKeptListNeedsNeitherAccountNorNetwork_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("isSaved"); // the account, whose key store is not there
    QTest::newRow("no account") << QString() << QString() << false;
    QTest::newRow("a key that cannot be one") << u"Someone"_s << u"SeCrEt\u001b"_s << false;
    QTest::newRow("a saved account") << QString() << QString() << true;
}

void FindTest::aKeptListNeedsNeitherAccountNorNetwork()
{
    QFETCH(const QString, user);
    QFETCH(const QString, key);
    QFETCH(const bool, isSaved);
    keepList();
    m_program->setCredentials(user, key);
    if (isSaved) {
        Settings settings(m_program->environment.value(u"XDG_CONFIG_HOME"_s) + u"/masterychart/masterychart.conf");
        SavedAccounts saved(settings, serviceAt(m_server->url()));
        saved.add(u"Someone"_s);
        saved.setLast(u"Someone"_s);
        QVERIFY(saved.write());
    }
    const QStringList arguments = QStringList{u"--find"_s, u"Drag"_s} + server();
    m_server.reset();
    const Outcome outcome = m_program->run(arguments);
    QCOMPARE(outcome.words, QByteArray());
    QCOMPARE(outcome.output, dragsterLine + hackLine);
    QCOMPARE(outcome.exitCode, 0);
}

void FindTest::theLimitIsKept()
{
    QCOMPARE(run({u"--find"_s, u"dragster"_s, u"--limit"_s, u"1"_s}).output, dragsterLine);
    ServedCatalogue many = someCatalogue();
    for (int id = 100; id < 130; ++id)
        many.games.append({id, 7, u"Part %1"_s.arg(id), {}, 5, 50});
    m_server->setHandler(service(many));
    keepList();
    QCOMPARE(run({u"--find"_s, u"part"_s}).output.count('\n'), 20);
    QCOMPARE(run({u"--find"_s, u"part"_s, u"--limit"_s, u"1000"_s}).output.count('\n'), 30);
}

void FindTest::jsonIsPrintedWhereItIsAskedFor()
{
    const Outcome outcome = run({u"--find"_s, u"pokemon"_s, u"--format"_s, u"json"_s});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.words, QByteArray());
    const QJsonArray expected{QJsonObject{{u"id"_s, 14404},
                                          {u"title"_s, u"Pokémon: The Demake"_s},
                                          {u"system"_s, u"Atari 2600"_s},
                                          {u"achievements"_s, 20},
                                          {u"points"_s, 200}}};
    QCOMPARE(QJsonDocument::fromJson(outcome.output).array(), expected);
}

void FindTest::noHitExitsWithFour()
{
    const Outcome lines = run({u"--find"_s, u"xyzzy"_s});
    COMPARE_ENDED(lines, 4, "No game fits");
    QCOMPARE(lines.output, QByteArray());
    const Outcome json = run({u"--find"_s, u"xyzzy"_s, u"--format"_s, u"json"_s});
    COMPARE_ENDED(json, 4, "No game fits");
    QCOMPARE(json.output, "[]\n"_ba);
}

void FindTest::gamesShownLatelyComeFirst()
{
    ServedCatalogue series = someCatalogue();
    series.games.append({500, 7, u"Part One"_s, {}, 5, 50});
    series.games.append({501, 7, u"Part Two"_s, {}, 5, 50});
    series.games.append({502, 7, u"Part Three"_s, {}, 5, 50});
    m_server->setHandler(service(series));
    keepList();
    {
        Store store({.folder = m_program->environment.value(u"XDG_DATA_HOME"_s) + u"/masterychart/masterychart"});
        store.addRecentGame(serviceAt(m_server->url()).name(), {501, {}});
        store.addRecentGame(serviceAt(m_server->url()).name(), {502, {}});
    }
    QCOMPARE(run({u"--find"_s, u"part"_s}).output,
             "502\tNES/Famicom\t5\tPart Three\n501\tNES/Famicom\t5\tPart Two\n500\tNES/Famicom\t5\tPart One\n"_ba);
}

void FindTest::whatCannotBePrintedExitsWithSix()
{
    m_program->setOutput(u"/dev/full"_s);
    const Outcome outcome = run({u"--find"_s, u"dragster"_s});
    COMPARE_ENDED(outcome, 6, "tandard output");
}

void FindTest::missingCredentialsExitWithThree_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("--find") << QStringList{u"--find"_s, u"dragster"_s};
    QTest::newRow("--find, JSON") << QStringList{u"--find"_s, u"dragster"_s, u"--format"_s, u"json"_s};
    QTest::newRow("--update-games") << QStringList{u"--update-games"_s};
    QTest::newRow("an update first") << QStringList{u"--update-games"_s, u"--find"_s, u"dragster"_s};
    QTest::newRow("words") << QStringList{u"dragster"_s, u"--export"_s, u"a.csv"_s};
}

void FindTest::missingCredentialsExitWithThree()
{
    QFETCH(const QStringList, arguments);
    m_program->setCredentials({}, {});
    const Outcome outcome = run(arguments);
    COMPARE_ENDED(outcome, 3, m_server->url(u"/settings"_s).toEncoded());
    QCOMPARE(outcome.output, QByteArray());
    QCOMPARE(m_server->connections(), 0);
    QCOMPARE(m_program->files(), QStringList());
}

void FindTest::refusedCredentialsExitWithThree_data()
{
    missingCredentialsExitWithThree_data();
}

void FindTest::refusedCredentialsExitWithThree()
{
    QFETCH(const QStringList, arguments);
    m_program->setCredentials(someone().user, u"SeCrEtOld"_s);
    m_program->environment.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s);
    const Outcome outcome = run(arguments);
    COMPARE_ENDED(outcome, 3, "refused the web API key");
    QCOMPARE(outcome.output, QByteArray());
    QCOMPARE(m_server->requests().size(), 1);
}

void FindTest::aServiceOutOfReachExitsWithFive_data()
{
    missingCredentialsExitWithThree_data();
}

void FindTest::aServiceOutOfReachExitsWithFive()
{
    QFETCH(const QStringList, arguments);
    const Outcome outcome =
        m_program->run(arguments + QStringList{u"--api-url"_s, LoopbackServer::deadUrl().toString()});
    COMPARE_ENDED(outcome, 5, "could not be reached");
    QCOMPARE(outcome.output, QByteArray());
    QCOMPARE(m_program->files(), QStringList());
}

void FindTest::whatIsThereIsFoundWhereASystemFails_data()
{
    QTest::addColumn<HttpReply>("reply");
    QTest::newRow("a fault") << serverError();
    QTest::newRow("a web page") << webPage(200);
    QTest::newRow("another shape") << HttpReply::answer(200, R"({"games":1})");
    QTest::newRow("cut off") << HttpReply::answer(200, R"([{"ID":2,"Title":"Oth)");
}

void FindTest::whatIsThereIsFoundWhereASystemFails()
{
    QFETCH(const HttpReply, reply);
    m_server->setHandler(serviceBut(7, reply));
    const Outcome first = run({u"--find"_s, u"dragster"_s});
    COMPARE_ENDED(first, 0, "2 of 3 systems");
    QCOMPARE(first.output, dragsterLine + hackLine);

    m_server->setHandler(service()); // but it is not asked
    const qsizetype asked = m_server->requests().size();
    const Outcome second = run({u"--find"_s, u"dragster"_s});
    COMPARE_ENDED(second, 0, "2 of 3 systems; --update-games");
    QCOMPARE(second.output, dragsterLine + hackLine);
    QCOMPARE(m_server->requests().size(), asked);
}

void FindTest::aPauseIsTold()
{
    m_server->setHandler([all = service(), replies = 0](const HttpRequest &request) mutable {
        return isGameList(request, 7) && ++replies == 1 ? tooManyRequests("1") : all(request);
    });
    const Outcome outcome = run({u"--find"_s, u"other"_s});
    QCOMPARE(outcome.words, "masterychart: RetroAchievements is busy; trying again in 1 second.\n"_ba);
    QCOMPARE(outcome.output, "2\tNES/Famicom\t3\tOther\n"_ba);
    QCOMPARE(outcome.exitCode, 0);
}

void FindTest::anUpdateThatMissesASystemExitsWithFive()
{
    m_server->setHandler(serviceBut(7, serverError()));
    const Outcome first = run({u"--update-games"_s});
    COMPARE_ENDED(first, 5, "2 of 3 systems");
    const qsizetype asked = systemsAskedFor().size();
    m_server->setHandler(service());
    const Outcome again = run({u"--update-games"_s});
    QCOMPARE(again.exitCode, 0);
    QCOMPARE(again.words, QByteArray());
    QCOMPARE(systemsAskedFor().value(asked), u"7"_s); // what is missing comes first
    QCOMPARE(run({u"--find"_s, u"other"_s}).output, "2\tNES/Famicom\t3\tOther\n"_ba);
}

void FindTest::anUpdateFetchesAllAnew()
{
    keepList();
    ServedCatalogue renamed = someCatalogue();
    for (CatalogueGame &game : renamed.games)
        game.title += u" Remastered";
    m_server->setHandler(service(renamed));
    const Outcome outcome = run({u"--update-games"_s});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.words + outcome.output, QByteArray());
    QCOMPARE(m_server->requests(systemsFile).size(), 2);
    QCOMPARE(systemsAskedFor().size(), 6);
    QCOMPARE(run({u"--find"_s, u"14402"_s}).output, "14402\tAtari 2600\t15\tDragster Remastered\n"_ba);
}

void FindTest::anUpdateComesBeforeAnythingElse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("output");
    QTest::newRow("--find") << QStringList{u"--find"_s, u"dragster"_s} << dragsterLine + hackLine;
    const QStringList csv{u"--export"_s, u"-"_s, u"--format"_s, u"csv"_s, u"--unlocks"_s, u"hardcore"_s};
    QTest::newRow("words") << QStringList{u"other"_s} + csv << "achievements,hardcore\r\n1,1\r\n2,2\r\n3,3\r\n"_ba;
    QTest::newRow("an ID") << QStringList{u"2"_s} + csv << "achievements,hardcore\r\n1,1\r\n2,2\r\n3,3\r\n"_ba;
}

void FindTest::anUpdateComesBeforeAnythingElse()
{
    QFETCH(const QStringList, arguments);
    keepList();
    const Outcome outcome = run(arguments + QStringList{u"--update-games"_s});
    QCOMPARE(outcome.words, QByteArray());
    QTEST(outcome.output, "output");
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(systemsAskedFor().size(), 6);
}

void FindTest::anUpdateThatFailsLeavesTheRestToDo()
{
    keepList();
    m_server->setHandler(serviceBut(7, serverError()));
    const Outcome outcome = run({u"--update-games"_s, u"--find"_s, u"other"_s});
    COMPARE_ENDED(outcome, 5, "2 of 3 systems");
    QCOMPARE(outcome.output, "2\tNES/Famicom\t3\tOther\n"_ba); // as it was kept
}

void FindTest::anInterruptedUpdateKeepsWhatCame()
{
    m_server->setHandler(serviceBut(7, HttpReply().onRelease()));
    m_program->start(QStringList{u"--update-games"_s} + server());
    // Two are under way at a time: when the third is asked for, one is there.
    QTRY_COMPARE_WITH_TIMEOUT(systemsAskedFor().size(), 3, 30'000);
    m_program->signal(SIGINT);
    const Outcome outcome = m_program->outcome();
    QCOMPARE(outcome.exitCode, 130);
    QCOMPARE(outcome.output, QByteArray());
    QVERIFY(!outcome.words.contains("SeCrEt"));

    const Outcome found = run({u"--find"_s, u"hedgehog"_s});
    QCOMPARE(found.exitCode, 0);
    QVERIFY2(found.output.startsWith("1\tGenesis/Mega Drive\t36\tSonic the Hedgehog\n"), found.output.constData());
}

void FindTest::twoUpdatesAtOnceKeepTheList()
{
    Program other;
    other.environment = m_program->environment;
    m_program->start(QStringList{u"--update-games"_s} + server());
    other.start(QStringList{u"--update-games"_s} + server());
    const Outcome one = m_program->outcome();
    const Outcome two = other.outcome();
    QCOMPARE(one.words + two.words, QByteArray());
    QCOMPARE(one.exitCode, 0);
    QCOMPARE(two.exitCode, 0);
    // Each asks for all three, but for those that the other has kept since it began.
    const qsizetype asked = systemsAskedFor().size();
    QVERIFY2(asked >= 3 && asked <= 6, qPrintable(QString::number(asked)));
    QCOMPARE(run({u"--find"_s, u"dragster"_s}).output, dragsterLine + hackLine);
    QCOMPARE(systemsAskedFor().size(), asked);
}

void FindTest::aFullDiskLosesNoAnswer()
{
    m_program->setDiskSpace(10);
    const Outcome outcome = run({u"--find"_s, u"dragster"_s});
    QCOMPARE(outcome.output, dragsterLine + hackLine);
    COMPARE_ENDED(outcome, 0, "kept");
}

void FindTest::anUpdateThatCannotBeKeptExitsWithSix()
{
    m_program->setDiskSpace(10);
    const Outcome outcome = run({u"--update-games"_s});
    COMPARE_ENDED(outcome, 6, "kept");
}

void FindTest::progressIsForTerminals()
{
    const Terminal terminal;
    m_program->setErrorOutput(terminal.name());
    QCOMPARE(run({u"--find"_s, u"dragster"_s}).output, dragsterLine + hackLine);
    const QByteArray seen = terminal.read();
    static const QRegularExpression lines(
        u"\\A(\rList of games: [0-3] of 3 systems *)+\r +\r\\z"_s); // and nothing is left of it
    QVERIFY2(lines.match(QString::fromUtf8(seen)).hasMatch(), seen.constData());
    QVERIFY2(seen.contains("\rList of games: 2 of 3 systems"), seen.constData());
}

void FindTest::wordsAreAGameToExport_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("id");
    QTest::newRow("a title, of a hack too") << u"dragster"_s << u"14402"_s;
    QTest::newRow("a title, of a subset too") << u"Sonic the Hedgehog"_s << u"1"_s;
    QTest::newRow("the only one") << u"hedgehog bonus"_s << u"9"_s;
    QTest::newRow("a typo") << u"othre"_s << u"2"_s;
}

void FindTest::wordsAreAGameToExport()
{
    QFETCH(const QString, words);
    QFETCH(const QString, id);
    const Outcome outcome = run({words, u"--export"_s, u"a.json"_s});
    QCOMPARE(outcome.words, QByteArray());
    QCOMPARE(outcome.exitCode, 0);
    const QJsonObject file = QJsonDocument::fromJson(m_program->content(u"a.json"_s)).object();
    QCOMPARE(QString::number(file[u"game"][u"id"].toInt()), id);
    for (const HttpRequest &request : m_server->requests(distributionFile))
        QCOMPARE(request.query.value(u"i"_s), id);
}

void FindTest::wordsOfNoOneGameExitWithFour_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("several") << u"hedgehog"_s
                             << "masterychart: Several games fit; give the ID of the one that is meant:\n"
                                "  1  Sonic the Hedgehog (Genesis/Mega Drive)\n"
                                "  9  Sonic the Hedgehog [Subset - Bonus] (Genesis/Mega Drive)\n"_ba;
    QTest::newRow("none")
        << u"xyzzy"_s << "masterychart: No game fits these words; try fewer of them, or give a game ID (14402).\n"_ba;
}

void FindTest::wordsOfNoOneGameExitWithFour()
{
    QFETCH(const QString, words);
    const Outcome outcome = run({words, u"--export"_s, u"a.json"_s});
    QTEST(outcome.words, "said");
    QCOMPARE(outcome.exitCode, 4);
    QVERIFY(m_server->requests(distributionFile).isEmpty());
    QCOMPARE(m_program->files(), QStringList());
}

void FindTest::wordsAreLookedUpBeforeAnAccountIsNeeded()
{
    keepList();
    m_program->setCredentials({}, {});
    QCOMPARE(run({u"xyzzy"_s, u"--export"_s, u"a.csv"_s}).exitCode, 4);
    QCOMPARE(run({u"dragster"_s, u"--export"_s, u"a.csv"_s}).exitCode, 3);
}

void FindTest::aNumberMayBeATitleWhereTheListIsKept()
{
    ServedCatalogue numbers = someCatalogue();
    numbers.games.append({2048, 7, u"An ID"_s, {}, 3, 30});
    numbers.games.append({3000, 7, u"2048"_s, {}, 3, 30});
    for (CatalogueGame &game : numbers.games)
        game.title = game.id == 14402 ? u"1942"_s : game.title;
    m_server->setHandler(service(numbers));
    keepList();
    const auto asked = [this](const QString &game) {
        run({game, u"--export"_s, u"a.csv"_s});
        return m_server->requests(distributionFile).last().query.value(u"i"_s);
    };
    QCOMPARE(asked(u"1942"_s), u"14402"_s);
    QCOMPARE(asked(u"2048"_s), u"2048"_s);
    QCOMPARE(asked(u"77"_s), u"77"_s);
    QCOMPARE(asked(m_server->url(u"/game/1942"_s).toString()), u"1942"_s);
}

void FindTest::aNumberAloneFetchesAndMakesNoList()
{
    QCOMPARE(run({u"14402"_s, u"--export"_s, u"a.csv"_s}).exitCode, 0);
    QVERIFY(m_server->requests(systemsFile).isEmpty());
    const QString data = m_program->environment.value(u"XDG_DATA_HOME"_s) + u"/masterychart";
    QVERIFY(!QFile::exists(data));

    Store({.folder = data + u"/masterychart"}).addRecentGame(serviceAt(m_server->url()).name(), {501, {}});
    QCOMPARE(run({u"14402"_s, u"--export"_s, u"a.csv"_s}).exitCode, 0);
    QVERIFY(m_server->requests(systemsFile).isEmpty());
}

void FindTest::aLinkToASubsetIsItsGame_data()
{
    QTest::addColumn<int>("set");
    QTest::addColumn<int>("achievements");
    QTest::addColumn<bool>("isTold");
    QTest::newRow("a set that is known") << 3572 << 12 << false;
    QTest::newRow("a set that nobody knows") << 77 << 36 << true;
}

void FindTest::aLinkToASubsetIsItsGame()
{
    QFETCH(const int, set);
    QFETCH(const int, achievements);
    QFETCH(const bool, isTold);
    const QString link = u"https://retroachievements.org/game/1?set=%1"_s.arg(set);
    const Outcome outcome = run({u"--export"_s, u"-"_s, u"--format"_s, u"json"_s, link});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(QJsonDocument::fromJson(outcome.output).object().value(u"achievements").toInt(), achievements);
    QCOMPARE(outcome.words.contains("names set"), isTold);
}

QTEST_GUILESS_MAIN(FindTest)
#include "tst_find.moc"
