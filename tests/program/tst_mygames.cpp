// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catalogueservice.h"
#include "support/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

/// --my-games on the real program's command line: every game of the user's.
class MyGamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theyFollowTheGamesThatWereGiven();
    void oneOfThemIsAListToo();
    void theirFilesAreNamedBeforeTheyCome();
    void moreThanEightAreNoPicture();
    void aUserWithoutGamesExitsWithFour();
    void anotherUserIsAskedFor();
    void withoutCredentialsNothingIsAsked();
    void whatDoesNotComeEndsEverything_data();
    void whatDoesNotComeEndsEverything();
    void theSampleHasNone();

private:
    Outcome run(const QStringList &arguments)
    {
        return m_program->run(arguments + QStringList{u"--my-games"_s, u"--api-url"_s, m_server->url().toString()});
    }
    void serve(const QList<UserGame> &games)
    {
        ServedCatalogue catalogue = someCatalogue();
        catalogue.completion = games;
        m_server->setHandler(catalogueService(catalogue));
    }

    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<Program> m_program;
};

namespace {

/// To standard output.
QStringList exported(const QString &format)
{
    return {u"--export"_s, u"-"_s, u"--format"_s, format};
}

/// The games of a list in JSON.
QList<int> idsIn(const QByteArray &json)
{
    QList<int> ids;
    for (const auto &game : QJsonDocument::fromJson(json).array())
        ids.append(game[u"game"][u"id"].toInt());
    return ids;
}

UserGame played(int id)
{
    return {.id = id, .title = u"Game %1"_s.arg(id), .systemName = u"NES"_s, .achievements = 3, .progress = Progress()};
}

QString completionFile()
{
    return userListFile(UserList::Completion);
}

} // namespace

void MyGamesTest::init()
{
    m_server = std::make_unique<LoopbackServer>(catalogueService());
    m_program = std::make_unique<Program>();
    m_program->setCredentials(someone().user, someone().key.text());
}

void MyGamesTest::theyFollowTheGamesThatWereGiven()
{
    const Outcome outcome = run(QStringList{u"2"_s, u"1"_s} + exported(u"json"_s));
    QCOMPARE(outcome.words, QByteArray());
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(idsIn(outcome.output), (QList{2, 1, 14402})); // and each once
    QCOMPARE(m_server->requests(completionFile()).size(), 1);
    QVERIFY(m_server->requests(gameListFile).isEmpty());
}

void MyGamesTest::oneOfThemIsAListToo()
{
    serve({played(2)});
    const Outcome outcome = run(exported(u"csv"_s));
    QCOMPARE(outcome.words, QByteArray());
    QCOMPARE(outcome.output, "game,achievements,hardcore,casual\r\n2,1,1,4\r\n2,2,2,5\r\n2,3,3,6\r\n"_ba);
}

void MyGamesTest::theirFilesAreNamedBeforeTheyCome()
{
    QVERIFY(m_program->write(u"Dragster (Atari 2600).csv"_s, "old"));
    const Outcome outcome = run({u"--export"_s, u"{title} ({system}).csv"_s, u"--skip-existing"_s});
    QCOMPARE(outcome.words, QByteArray());
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(m_program->files(),
             (QStringList{u"Dragster (Atari 2600).csv"_s, u"Sonic the Hedgehog (Genesis Mega Drive).csv"_s}));
    QCOMPARE(m_program->content(u"Dragster (Atari 2600).csv"_s), "old"_ba);
    for (const HttpRequest &request : m_server->requests(distributionFile))
        QCOMPARE(request.query.value(u"i"_s), u"1"_s);
    QVERIFY(m_server->requests(detailsFile).isEmpty());
}

void MyGamesTest::moreThanEightAreNoPicture()
{
    QList<UserGame> games;
    for (int id = 1; id <= 9; ++id)
        games.append(played(id));
    serve(games);
    const Outcome outcome = run({u"--export"_s, u"a.png"_s});
    QCOMPARE(outcome.exitCode, 2);
    QCOMPARE(outcome.words,
             "masterychart: One picture or window compares up to 8 games; give fewer, or write csv or json.\n"_ba);
    QCOMPARE(m_server->requests().size(), 1);
    QCOMPARE(m_program->files(), QStringList());

    games.removeLast();
    serve(games);
    QCOMPARE(run({u"1"_s, u"--export"_s, u"a.png"_s}).exitCode, 4); // most of them are unknown
    QCOMPARE(m_program->files(), QStringList{u"a.png"_s});
}

void MyGamesTest::aUserWithoutGamesExitsWithFour()
{
    serve({});
    const Outcome outcome = run(QStringList{u"2"_s} + exported(u"csv"_s));
    QCOMPARE(outcome.exitCode, 4);
    QCOMPARE(outcome.words, "masterychart: The user has not earned anything in any game yet.\n"_ba);
    QCOMPARE(outcome.output, QByteArray());
    QCOMPARE(m_server->requests().size(), 1);
}

void MyGamesTest::anotherUserIsAskedFor()
{
    QCOMPARE(run(exported(u"csv"_s) + QStringList{u"--user"_s, u"Another"_s}).exitCode, 0);
    QCOMPARE(m_server->requests(completionFile()).first().query.value(u"u"_s), u"Another"_s);
}

void MyGamesTest::withoutCredentialsNothingIsAsked()
{
    m_program->setCredentials({}, {});
    const Outcome outcome = run({u"--chart"_s, u"history"_s, u"--export"_s, u"a.csv"_s}); // which else needs none
    QCOMPARE(outcome.exitCode, 3);
    QCOMPARE(outcome.words.count('\n'), 1);
    QCOMPARE(m_server->connections(), 0);
}

void MyGamesTest::whatDoesNotComeEndsEverything_data()
{
    QTest::addColumn<HttpReply>("reply");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("a refused key") << unauthenticated() << 3;
    QTest::newRow("a fault of the service") << serverError() << 5;
    QTest::newRow("something else") << HttpReply::answer(200, "[{}]") << 5;
}

void MyGamesTest::whatDoesNotComeEndsEverything()
{
    QFETCH(const HttpReply, reply);
    m_server->setHandler(catalogueServiceBut(completionFile(), reply));
    const Outcome outcome = run({u"2"_s, u"--export"_s, u"a.csv"_s});
    QTEST(outcome.exitCode, "exitCode");
    QVERIFY2(outcome.words.startsWith("masterychart: ") && outcome.words.count('\n') == 1, outcome.words.constData());
    QVERIFY(m_server->requests(distributionFile).isEmpty());
    QCOMPARE(m_program->files(), QStringList());
}

void MyGamesTest::theSampleHasNone()
{
    const Outcome outcome = run({u"--sample"_s, u"--export"_s, u"a.csv"_s});
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.words.contains("--my-games"), outcome.words.constData());
    QCOMPARE(m_server->connections(), 0);
}

QTEST_GUILESS_MAIN(MyGamesTest)
#include "tst_mygames.moc"
