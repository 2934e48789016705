// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catalogueservice.h"
#include "support/files.h"
#include "support/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

/// Whether the schema that is installed says what the real program writes. A validator that we did not write judges.
class SchemaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void samplesFit_data();
    void samplesFit();
    void aGameWithAllThatTheServiceKnowsFits();
    void oddTitlesFit();
    void changesAndHistoryFit();
    void foundGamesFit();
    void whatIsNotDescribedIsRefused_data();
    void whatIsNotDescribedIsRefused();

private:
    Outcome run(const QStringList &arguments) const
    {
        return m_program->run(arguments + QStringList{u"--api-url"_s, m_server->url().toString()});
    }
    Outcome exported(const QStringList &arguments, const QString &format = u"json"_s) const
    {
        return run(arguments + QStringList{u"--export"_s, u"-"_s, u"--format"_s, format});
    }

    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<Program> m_program;
};

namespace {

const QString dragsterGame = u"14402"_s;

/// What the validator says of \a json, each line of which is a document if it \a isOfLines; empty where it fits.
QByteArray faultsIn(const QByteArray &json, bool isOfLines = false)
{
    QProcess validator;
    validator.setProcessChannelMode(QProcess::MergedChannels);
    QStringList arguments{QStringLiteral(MASTERYCHART_SCHEMA)};
    if (isOfLines)
        arguments.append(u"--lines"_s);
    validator.start(QStringLiteral(MASTERYCHART_VALIDATOR), arguments);
    validator.write(json);
    validator.closeWriteChannel();
    if (!validator.waitForFinished(-1))
        return validator.errorString().toUtf8();
    const QByteArray words = validator.readAll();
    const bool isValid = validator.exitStatus() == QProcess::NormalExit && validator.exitCode() == 0;
    return isValid == words.isEmpty() ? words : "exit status against words: " + words;
}

QJsonObject objectIn(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

/// \a object with \a value where \a path leads: members and places in lists.
QJsonValue changed(const QJsonValue &object, const QStringList &path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    if (object.isArray()) {
        QJsonArray array = object.toArray();
        const int index = path.first().toInt();
        array[index] = changed(array.at(index), path.sliced(1), value);
        return array;
    }
    QJsonObject changedObject = object.toObject();
    changedObject[path.first()] = changed(changedObject.value(path.first()), path.sliced(1), value);
    return changedObject;
}

/// Dragster with achievements and times, of which some are not known.
ServedGame fullDragster()
{
    ServedGame game = dragster();
    game.achievements = R"({"1":{"ID":1,"Title":"First “Öl”","Description":"Do <it>","Points":5,"type":"win_condition",
        "NumAwarded":400,"NumAwardedHardcore":320,"DateEarnedHardcore":"2026-01-01 00:00:00","DisplayOrder":1},
        "2":{"ID":2,"Title":"Second","Description":"","Points":0,"NumAwarded":9,"NumAwardedHardcore":8,"DisplayOrder":2}})";
    game.times = R"({"MedianTimeToMaster":3600,"TimesUsedInMasteryMedian":8,"Achievements":[{"ID":1,
        "MedianTimeToUnlockHardcore":60,"TimesUsedInHardcoreUnlockMedian":7}]})";
    return game;
}

} // namespace

#define VERIFY_FITS(outcome, ...)                                                                                      \
    do {                                                                                                               \
        QVERIFY2((outcome).exitCode == 0, (outcome).words.constData());                                                \
        const QByteArray faults = faultsIn((outcome).output __VA_OPT__(, ) __VA_ARGS__);                               \
        QVERIFY2(faults.isEmpty(), faults.constData());                                                                \
    } while (false)

void SchemaTest::init()
{
    m_server = std::make_unique<LoopbackServer>(catalogueService(someCatalogue(), {fullDragster(), otherGame()}));
    m_program = std::make_unique<Program>();
    m_program->setCredentials(someone().user, someone().key.text());
}

void SchemaTest::samplesFit_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("format");
    const QStringList all{dragsterGame, u"900025"_s, u"900089"_s};
    QTest::newRow("one") << QStringList{dragsterGame} << u"json"_s;
    QTest::newRow("several") << all << u"json"_s;
    QTest::newRow("lines") << all << u"jsonl"_s;
    QTest::newRow("hardcore alone") << all + QStringList{u"--unlocks"_s, u"hardcore"_s} << u"json"_s;
    QTest::newRow("casual alone") << all + QStringList{u"--unlocks"_s, u"casual"_s} << u"jsonl"_s;
    QTest::newRow("unofficial") << QStringList{u"900089"_s, u"--set"_s, u"unofficial"_s} << u"json"_s;
    QTest::newRow("every count") << QStringList{u"900025"_s, u"--bars"_s, u"counts"_s} << u"json"_s;
    QTest::newRow("achievements") << QStringList{dragsterGame, u"--chart"_s, u"achievements"_s} << u"json"_s;
}

void SchemaTest::samplesFit()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, format);
    const Outcome outcome =
        m_program->run(QStringList{u"--sample"_s, u"--export"_s, u"-"_s, u"--format"_s, format} + arguments);
    VERIFY_FITS(outcome, format == u"jsonl");
}

void SchemaTest::aGameWithAllThatTheServiceKnowsFits()
{
    const Outcome outcome = exported({dragsterGame});
    VERIFY_FITS(outcome);
    const QJsonObject game = objectIn(outcome.output);
    for (const QString &name : {u"user"_s, u"you"_s, u"standing"_s, u"times"_s, u"unlocks"_s, u"steps"_s})
        QVERIFY2(!game.value(name).isNull(), qPrintable(name));
    QCOMPARE(game[u"standing"][u"hardcore"][u"rank"].toInt(), 18);
    QCOMPARE(game[u"unlocks"][0][u"times"][u"hardcore"][u"seconds"].toInt(), 60);
    QVERIFY(game[u"changes"].isNull());
    VERIFY_FITS(exported({dragsterGame, u"--set"_s, u"unofficial"_s}));
}

void SchemaTest::oddTitlesFit()
{
    const QString title = u"~Hack~ “Pokémon” 赤 \\ \"\u00a0\U0001F3AE\uFEFF <b>&amp;%1"_s;
    m_server->setHandler(serviceWith({dragsterCalled(title), otherGame()}));
    const Outcome outcome = exported({dragsterGame});
    VERIFY_FITS(outcome);
    QVERIFY(objectIn(outcome.output)[u"game"][u"title"].toString().contains(u"赤 \\ \""));
    VERIFY_FITS(exported({dragsterGame, u"2"_s}, u"jsonl"_s), true);
}

void SchemaTest::changesAndHistoryFit()
{
    QCOMPARE(run({u"2"_s, u"--record"_s}).exitCode, 0);
    ServedGame game = otherGame();
    game.hardcore = {1, 3, 5};
    m_server->setHandler(serviceWith({game}));
    const Outcome changes = exported({u"2"_s, u"--record"_s});
    VERIFY_FITS(changes);
    const QJsonObject since = objectIn(changes.output).value(u"changes").toObject();
    QCOMPARE(since[u"hardcore"][u"players"].toInt(), 3);
    QCOMPARE(since[u"hardcore"][u"counts"].toArray(), (QJsonArray{0, 1, 2}));
    QCOMPARE(since[u"casual"][u"mastered"].toInt(), 0);

    game.hardcore.append(1);
    m_server->setHandler(serviceWith({game}));
    const Outcome revision = exported({u"2"_s});
    VERIFY_FITS(revision);
    QVERIFY(objectIn(revision.output)[u"changes"][u"hardcore"].isNull());
    QCOMPARE(objectIn(revision.output)[u"changes"][u"achievements"].toInt(), 3);

    const QStringList history{u"2"_s, u"--chart"_s, u"history"_s};
    const Outcome one = exported(history);
    VERIFY_FITS(one);
    QCOMPARE(objectIn(one.output).value(u"snapshots").toArray().size(), 2);
    VERIFY_FITS(exported(history + QStringList{u"--unlocks"_s, u"casual"_s}, u"jsonl"_s), true);
}

void SchemaTest::foundGamesFit()
{
    const Outcome outcome = run({u"--find"_s, u"dragster"_s, u"--format"_s, u"json"_s});
    VERIFY_FITS(outcome);
    QCOMPARE(QJsonDocument::fromJson(outcome.output).array().size(), 2);
    const Outcome nothing = run({u"--find"_s, u"xyzzy"_s, u"--format"_s, u"json"_s});
    QCOMPARE(nothing.exitCode, 4);
    QCOMPARE(faultsIn(nothing.output), QByteArray());
}

void SchemaTest::whatIsNotDescribedIsRefused_data()
{
    QTest::addColumn<QStringList>("path");
    QTest::addColumn<QJsonValue>("value");
    const QJsonValue absent(QJsonValue::Undefined);
    QTest::newRow("another member") << QStringList{u"other"_s} << QJsonValue(1);
    QTest::newRow("another member within") << QStringList{u"unlocks"_s, u"0"_s, u"other"_s} << QJsonValue(1);
    QTest::newRow("a member that is missing") << QStringList{u"changes"_s} << absent;
    QTest::newRow("no mode") << QStringList{u"dropOff"_s} << QJsonValue(QJsonObject());
    QTest::newRow("another schema") << QStringList{u"schema"_s} << QJsonValue(2);
    QTest::newRow("a number as a text") << QStringList{u"achievements"_s} << QJsonValue(u"15"_s);
    QTest::newRow("a share in percent") << QStringList{u"statistics"_s, u"hardcore"_s, u"masteryRate"_s}
                                        << QJsonValue(1.3);
    QTest::newRow("half a player") << QStringList{u"hardcore"_s, u"0"_s} << QJsonValue(0.5);
    QTest::newRow("fewer than no players")
        << QStringList{u"bars"_s, u"0"_s, u"reached"_s, u"casual"_s} << QJsonValue(-1);
    QTest::newRow("a time of another place")
        << QStringList{u"fetchedAt"_s} << QJsonValue(u"2026-11-22T10:00:00+01:00"_s);
    QTest::newRow("a type of our own") << QStringList{u"unlocks"_s, u"0"_s, u"type"_s} << QJsonValue(u"hard"_s);
}

void SchemaTest::whatIsNotDescribedIsRefused()
{
    QFETCH(const QStringList, path);
    QFETCH(const QJsonValue, value);
    const Outcome outcome = m_program->run({u"--sample"_s, u"--export"_s, u"-"_s, u"--format"_s, u"json"_s});
    VERIFY_FITS(outcome);
    const QJsonObject broken = changed(objectIn(outcome.output), path, value).toObject();
    const QByteArray faults = faultsIn(QJsonDocument(broken).toJson());
    QVERIFY2(faults.startsWith("$"), faults.constData());
    QVERIFY(!faultsIn(QJsonDocument(QJsonArray{broken}).toJson()).isEmpty());
    QVERIFY(!faultsIn("{").isEmpty());
}

QTEST_GUILESS_MAIN(SchemaTest)
#include "tst_schema.moc"
