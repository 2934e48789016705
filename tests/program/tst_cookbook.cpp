// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catalogueservice.h"
#include "support/files.h"
#include "support/program.h"

#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

/// Every task of the cookbook, run as it stands there, by a shell that finds the real program under its name;
/// and whether its document's table of options is that of the program.
class CookbookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTableHasEveryOption();
    void eachTaskIsTested();
    void eachTaskDoesWhatItSays_data();
    void eachTaskDoesWhatItSays();
};

namespace {

/// A task as the cookbook has it.
struct Task
{
    QString title;
    QString script;
};

/// What a task has done, and by which requests.
struct Done
{
    const Program &program;
    const LoopbackServer &server;
    QByteArray output;

    QStringList files() const { return program.files(); }
    QList<QByteArray> lines(const QString &file) const { return linesOf(program.content(file)); }
    QList<QByteArray> lines() const { return linesOf(output); }

private:
    static QList<QByteArray> linesOf(QByteArray content)
    {
        content.replace("\r\n", "\n");
        if (content.endsWith('\n'))
            content.chop(1);
        return content.split('\n');
    }
};

/// What the reader of a task has already, and what is to be there at its end.
struct Expected
{
    QString title;
    QHash<QString, QByteArray> given; ///< files, by name
    void (*check)(const Done &);
};

constexpr int gamesOfWeek = 10;

QString document()
{
    return QString::fromUtf8(contentOf(QStringLiteral(MASTERYCHART_COMMAND_LINE)));
}

/// The options that \a text names, each once.
QStringList optionsIn(const QString &text)
{
    static const QRegularExpression option(u"(?<![\\w-])--[a-z][a-z-]*"_s);
    QStringList options;
    for (const auto &found : option.globalMatch(text))
        options.append(found.captured());
    options.removeDuplicates();
    options.sort();
    return options;
}

QList<Task> tasks()
{
    const QString cookbook = document().section(u"\n## Cookbook\n"_s, 1).section(u"\n## "_s, 0, 0);
    static const QRegularExpression block(
        u"^```sh\\n(.*?)^```$"_s, QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    QList<Task> tasks;
    for (const QString &text : cookbook.split(u"\n### "_s).sliced(1)) {
        const QString title = text.section(u'\n', 0, 0);
        for (const auto &found : block.globalMatch(text))
            tasks.append({title, found.captured(1)});
    }
    return tasks;
}

QString titleOf(int id)
{
    switch (id) {
    case 1:
        return u"Sonic the Hedgehog"_s;
    case 2:
        return u"Sonic the Hedgehog 2"_s;
    case 3:
        return u"Sonic CD"_s;
    default:
        return u"Game %1"_s.arg(id);
    }
}

/// Games 1 to 10, three of them with a name, and Dragster.
QList<ServedGame> servedGames()
{
    QList<ServedGame> games{dragster()};
    games.first().achievements = R"({"1":{"ID":1,"Title":"Start, if you can","Points":5,"NumAwarded":90,)"
                                 R"("NumAwardedHardcore":50},"2":{"ID":2,"Title":"Finish","Points":10,)"
                                 R"("NumAwarded":70,"NumAwardedHardcore":60}})";
    for (int id = 1; id <= gamesOfWeek; ++id) {
        ServedGame game = otherGame();
        game.id = id;
        game.title = titleOf(id);
        game.hardcore = {id, 2, 3};
        games.append(game);
    }
    return games;
}

ServedCatalogue servedCatalogue()
{
    ServedCatalogue catalogue = someCatalogue();
    catalogue.games.clear();
    for (const ServedGame &game : servedGames())
        catalogue.games.append({.id = game.id,
                                .system = game.id == dragster().id ? 25 : 7,
                                .title = game.title,
                                .iconPath = u"/Images/%1.png"_s.arg(game.id),
                                .achievements = static_cast<int>(game.hardcore.size())});
    return catalogue;
}

QByteArray week()
{
    QByteArray list = "# this week\n";
    for (int id = 1; id <= gamesOfWeek; ++id)
        list += QByteArray::number(id) + '\n';
    return list;
}

QSize sizeOf(const Done &done, const QString &picture)
{
    return QImage::fromData(done.program.content(picture)).size();
}

void checkWeeklyPost(const Done &done)
{
    QStringList expected{u"alt.txt"_s, u"week.txt"_s};
    for (int id = 1; id <= gamesOfWeek; ++id)
        expected.append(titleOf(id) + u".png");
    QStringList files = done.files();
    files.sort();
    expected.sort();
    QCOMPARE(files, expected);
    QCOMPARE(sizeOf(done, u"Sonic CD.png"_s), QSize(2400, 1350));
    const QByteArray alt = done.program.content(u"alt.txt"_s);
    QCOMPARE(alt.split('\n').count(""), gamesOfWeek); // a blank line between two, and what follows the last
    QVERIFY2(alt.contains("Sonic CD") && alt.contains("Game 10"), alt.constData());
}

void checkSpreadsheet(const Done &done)
{
    QCOMPARE(done.files(), QStringList{u"my-games.csv"_s});
    const auto lines = done.lines(u"my-games.csv"_s);
    QCOMPARE(lines.size(), 1 + 15 + 3);
    QCOMPARE(lines.first(), "game,achievements,hardcore,casual"_ba);
    QCOMPARE(lines.at(1), "14402,1,141,40"_ba);
    QCOMPARE(lines.last(), "1,3,3,6"_ba);
}

void checkWiki(const Done &done)
{
    QCOMPARE(done.files(), (QStringList{u"Dragster.svg"_s, u"Dragster.txt"_s}));
    QVERIFY(done.program.content(u"Dragster.svg"_s).contains("<svg"));
    const auto alt = done.lines(u"Dragster.txt"_s);
    QCOMPARE(alt.size(), 1);
    QVERIFY2(alt.first().contains("Dragster") && alt.first().contains("632"), alt.first().constData());
}

void checkBot(const Done &done)
{
    QCOMPARE(done.files(), QStringList());
    const auto lines = done.lines();
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.first(), "Sonic the Hedgehog (NES)"_ba);
    QVERIFY2(lines.at(1).startsWith("6 hardcore players, 3 mastered"), lines.at(1).constData());
}

void checkRevision(const Done &done)
{
    QCOMPARE(done.files(), QStringList{u"dragster.csv"_s});
    const auto lines = done.lines(u"dragster.csv"_s);
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines.at(1).endsWith("Z,15,632,8,135,2"), lines.at(1).constData());
    QCOMPARE(done.server.requests(distributionFile).size(), 2); // of the first line alone
}

void checkComparison(const Done &done)
{
    QCOMPARE(done.files(), QStringList{u"sonic.png"_s});
    QCOMPARE(sizeOf(done, u"sonic.png"_s), QSize(2400, 1350));
    const QString title = QImage::fromData(done.program.content(u"sonic.png"_s)).text(u"Title"_s);
    for (int id = 1; id <= 3; ++id)
        QVERIFY2(title.contains(titleOf(id)), qPrintable(title));
}

void checkStops(const Done &done)
{
    QCOMPARE(done.files(), QStringList{u"achievements.csv"_s});
    QCOMPARE(done.lines(u"achievements.csv"_s).size(), 3);
    QCOMPARE(done.lines(), (QList{"60\t10\tFinish"_ba, "50\t5\tStart, if you can"_ba}));
}

void checkRates(const Done &done)
{
    QCOMPARE(done.files(), (QStringList{u"rates.csv"_s, u"week.txt"_s}));
    const auto lines = done.lines(u"rates.csv"_s);
    QCOMPARE(lines.size(), gamesOfWeek);
    QCOMPARE(lines.first(), "\"Sonic the Hedgehog\",6,0.5"_ba);
    QCOMPARE(lines.last(), "\"Game 10\",15,0.2"_ba);
}

void checkResumption(const Done &done)
{
    const QString half = u"figures/1.json"_s;
    QCOMPARE(done.program.content(half), "there already\n"_ba);
    for (int id = 2; id <= gamesOfWeek; ++id) {
        const QByteArray json = done.program.content(u"figures/%1.json"_s.arg(id));
        QCOMPARE(QJsonDocument::fromJson(json)[u"game"][u"id"].toInt(), id);
    }
    QCOMPARE(done.server.requests(distributionFile).size(), 2 * (gamesOfWeek - 1));
}

void checkWords(const Done &done)
{
    QStringList expected;
    for (int id = 1; id <= 3; ++id)
        expected.append(titleOf(id) + u" (NES Famicom).png");
    QStringList files = done.files();
    files.sort();
    expected.sort();
    QCOMPARE(files, expected);
    for (const QString &file : files)
        QCOMPARE(sizeOf(done, file), QSize(1800, 1040));
}

const QList<Expected> &expectations()
{
    static const QList<Expected> all{
        {u"A weekly post of ten games"_s, {{u"week.txt"_s, week()}}, checkWeeklyPost},
        {u"A spreadsheet of all my games"_s, {}, checkSpreadsheet},
        {u"A chart in a wiki"_s, {}, checkWiki},
        {u"A bot's answer"_s, {}, checkBot},
        {u"What a set's revision did"_s, {}, checkRevision},
        {u"Three games in one picture"_s, {}, checkComparison},
        {u"Where players stop"_s, {}, checkStops},
        {u"Mastery rates side by side"_s, {{u"week.txt"_s, week()}}, checkRates},
        {u"Hundreds of games, and on after an interruption"_s,
         {{u"all.txt"_s, week()}, {u"figures/1.json"_s, "there already\n"}},
         checkResumption},
        {u"From words to charts"_s, {}, checkWords},
    };
    return all;
}

} // namespace

void CookbookTest::theTableHasEveryOption()
{
    Program program;
    const Outcome help = program.run({u"--help"_s});
    QCOMPARE(help.exitCode, 0);
    const QString table = document().section(u"\n| option | meaning |\n"_s, 1).section(u"\n\n"_s, 0, 0);
    QVERIFY(table.contains(u"--export"));
    QCOMPARE(optionsIn(table), optionsIn(QString::fromUtf8(help.output)));
}

void CookbookTest::eachTaskIsTested()
{
    QStringList written;
    for (const Task &task : tasks())
        written.append(task.title);
    QStringList tested;
    for (const Expected &expected : expectations())
        tested.append(expected.title);
    QCOMPARE(written, tested);
    QCOMPARE(written.size(), 10);
}

void CookbookTest::eachTaskDoesWhatItSays_data()
{
    QTest::addColumn<int>("index");
    for (int index = 0; index < expectations().size(); ++index)
        QTest::newRow(qPrintable(expectations().at(index).title)) << index;
}

void CookbookTest::eachTaskDoesWhatItSays()
{
    QFETCH(const int, index);
    const Expected &expected = expectations().at(index);
    const LoopbackServer server(catalogueService(servedCatalogue(), servedGames()));
    Program program;
    program.setCredentials(someone().user, someone().key.text());
    for (auto file = expected.given.cbegin(); file != expected.given.cend(); ++file) {
        QVERIFY(QDir().mkpath(QFileInfo(program.path(file.key())).path()));
        QVERIFY(program.write(file.key(), file.value()));
    }

    // The program by its name, at the service of this test.
    const QTemporaryDir bin;
    const QString command = bin.filePath(u"masterychart"_s);
    QVERIFY(writeFile(command,
                      "#!/bin/sh\nexec '" MASTERYCHART_PROGRAM "' --api-url '" + server.url().toString().toUtf8()
                          + "' \"$@\"\n"));
    QVERIFY(QFile::setPermissions(command, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    program.environment.insert(u"PATH"_s, bin.path() + u':' + program.environment.value(u"PATH"_s));
    program.setProgram(u"bash"_s);
    const Outcome outcome = program.run({u"-e"_s, u"-o"_s, u"pipefail"_s, u"-c"_s, tasks().at(index).script});
    QCOMPARE(outcome.words, QByteArray());
    QCOMPARE(outcome.exitCode, 0);
    expected.check({program, server, outcome.output});
}

QTEST_GUILESS_MAIN(CookbookTest)
#include "tst_cookbook.moc"
