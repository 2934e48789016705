// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/datafile.h"
#include "support/dragstercounts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

class DataFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonHoldsTheGameToTheLetter_data();
    void jsonHoldsTheGameToTheLetter();
    void jsonWritesFiguresAsPeopleReadThem_data();
    void jsonWritesFiguresAsPeopleReadThem();
    void jsonBarsAreTheSitesRangesOrEveryCount();
    void jsonTellsTheTimeInUtc();
    void csvHasALineForEveryCount_data();
    void csvHasALineForEveryCount();
    void aListOfGamesIsAnArray();
    void tablesOfSeveralGamesNameTheGame_data();
    void tablesOfSeveralGamesNameTheGame();
    void historyIsATableOfFigures_data();
    void historyIsATableOfFigures();
    void historyIsAListOfSnapshots();
    void jsonTellsTimesAndUnlocks();
    void timesAndUnlocksAreOfTheOfficialSetAlone();
    void yourPlaceIsThatOfEachMode();
    void whereManyStopIsTold();
    void changesAreSinceTheEarlierAnswer();
    void aSetOfAnotherSizeIsNeverSubtracted();
    void achievementsAreALineEachInTheOrderOfTheSet_data();
    void achievementsAreALineEachInTheOrderOfTheSet();
};

namespace {

GameSnapshot game(std::optional<PlayerCounts> hardcore, std::optional<PlayerCounts> casual)
{
    return {.id = 7,
            .distribution = Distribution(std::move(hardcore), std::move(casual)),
            .details = {.title = u"Pitfall!"_s,
                        .system = u"Atari 2600"_s,
                        .iconPath = u"/Images/1.png"_s,
                        .progress = Progress{2, 1}},
            .fetchedAt = QDateTime(QDate(2026, 11, 22), QTime(10, 0), QTimeZone::utc()),
            .progressUser = u"Scott"_s};
}

QDateTime day(int of)
{
    return QDateTime(QDate(2026, 11, of), QTime(10, 0), QTimeZone::utc());
}

/// The set grows by one achievement; the second answer was given for two days.
QList<KeptAnswer> someHistory(ModeFilter modeFilter = ModeFilter::Both)
{
    return {{day(1), day(1), Distribution(PlayerCounts{6, 3, 2}, PlayerCounts{0, 4, 0}).only(modeFilter)},
            {day(2), day(4), Distribution(PlayerCounts{6, 3, 1, 1}, PlayerCounts{0, 0, 0, 0}).only(modeFilter)}};
}

/// One member of a game's JSON, in a line.
QByteArray memberOf(const GameSnapshot &game, const QString &name, const std::optional<KeptAnswer> &earlier = {})
{
    const QJsonObject file = gameJson(game, Grouping::SiteRanges, earlier);
    return QJsonDocument(QJsonObject{{name, file.value(name)}}).toJson(QJsonDocument::Compact);
}

GameSnapshot withAchievements(std::optional<PlayerCounts> hardcore, std::optional<PlayerCounts> casual)
{
    GameSnapshot snapshot = game(std::move(hardcore), std::move(casual));
    Achievement one;
    one.id = 9;
    one.title = u"A, \"b\""_s;
    one.description = u"Do it"_s;
    one.points = 5;
    one.type = AchievementType::Progression;
    one.hardcore = 320;
    one.casual = 41;
    one.earned = UnlockMode::Hardcore;
    Achievement other;
    other.id = 4;
    other.hardcore = 1;
    snapshot.details.achievements = {one, other};
    GameTimes times;
    times.master = MedianTime{79'744, 1'091};
    times.complete = MedianTime{9, 2};
    times.achievements.insert(9, {.hardcore = MedianTime{60, 7}, .casual = {}});
    snapshot.details.times = times;
    return snapshot;
}

} // namespace

void DataFileTest::jsonHoldsTheGameToTheLetter_data()
{
    QTest::addColumn<GameSnapshot>("loaded");
    QTest::addColumn<QByteArray>("json");

    const GameSnapshot both = game(PlayerCounts{6, 3, 2}, PlayerCounts{0, 4, 0});
    QTest::newRow("both modes") << both << R"({
        "schema": 1, "sample": false, "game": {"id": 7, "title": "Pitfall!", "system": "Atari 2600"}, "set": "official", "achievements": 3,
        "hardcore": [6, 3, 2], "casual": [0, 4, 0],
        "bars": [{"first": 1, "last": 1, "hardcore": 6, "casual": 0, "reached": {"hardcore": 11, "casual": 4}},
                 {"first": 2, "last": 2, "hardcore": 3, "casual": 4, "reached": {"hardcore": 5, "casual": 4}},
                 {"first": 3, "last": 3, "hardcore": 2, "casual": 0, "reached": {"hardcore": 2, "casual": 0}}],
        "statistics": {"hardcore": {"players": 11, "mastered": 2, "masteryRate": 0.1818, "median": 1, "mean": 1.636,
                                       "completion": 0.5455, "halfReached": 0.4545, "oneAndDone": 0.5455},
                       "casual": {"players": 4, "mastered": 0, "masteryRate": 0, "median": 2, "mean": 2,
                                     "completion": 0.6667, "halfReached": 1, "oneAndDone": 0}},
        "you": {"hardcore": 2, "casual": 1}, "user": "Scott",
        "standing": {"hardcore": {"rank": 3, "ahead": 0.5455},
                     "casual": {"rank": 5, "ahead": 0}},
        "dropOff": {"hardcore": [], "casual": []}, "times": null, "unlocks": null, "steps": null, "changes": null,
        "fetchedAt": "2026-11-22T10:00:00Z"})"_ba;

    QTest::newRow("hardcore alone") << game(PlayerCounts{6, 3, 2}, std::nullopt) << R"({
        "schema": 1, "sample": false, "game": {"id": 7, "title": "Pitfall!", "system": "Atari 2600"}, "set": "official", "achievements": 3,
        "hardcore": [6, 3, 2],
        "bars": [{"first": 1, "last": 1, "hardcore": 6, "reached": {"hardcore": 11}},
                 {"first": 2, "last": 2, "hardcore": 3, "reached": {"hardcore": 5}},
                 {"first": 3, "last": 3, "hardcore": 2, "reached": {"hardcore": 2}}],
        "statistics": {"hardcore": {"players": 11, "mastered": 2, "masteryRate": 0.1818, "median": 1, "mean": 1.636,
                                       "completion": 0.5455, "halfReached": 0.4545, "oneAndDone": 0.5455}},
        "you": {"hardcore": 2, "casual": 1}, "user": "Scott",
        "standing": {"hardcore": {"rank": 3, "ahead": 0.5455}}, "dropOff": {"hardcore": []}, "times": null, "unlocks": null, "steps": null, "changes": null,
        "fetchedAt": "2026-11-22T10:00:00Z"})"_ba;

    QTest::newRow("casual alone") << game(std::nullopt, PlayerCounts{0, 4}) << R"({
        "schema": 1, "sample": false, "game": {"id": 7, "title": "Pitfall!", "system": "Atari 2600"}, "set": "official", "achievements": 2,
        "casual": [0, 4],
        "bars": [{"first": 1, "last": 1, "casual": 0, "reached": {"casual": 4}},
                 {"first": 2, "last": 2, "casual": 4, "reached": {"casual": 4}}],
        "statistics": {"casual": {"players": 4, "mastered": 4, "masteryRate": 1, "median": 2, "mean": 2,
                                     "completion": 1, "halfReached": 1, "oneAndDone": 0}},
        "you": {"hardcore": 2, "casual": 1}, "user": "Scott",
        "standing": {"casual": {"rank": 5, "ahead": 0}}, "dropOff": {"casual": []}, "times": null, "unlocks": null, "steps": null, "changes": null,
        "fetchedAt": "2026-11-22T10:00:00Z"})"_ba;

    GameSnapshot unofficial = game(PlayerCounts{1}, PlayerCounts{0});
    unofficial.set = AchievementSet::Unofficial;
    QTest::newRow("an unofficial set, where you have no place; nobody casual") << unofficial << R"({
        "schema": 1, "sample": false, "game": {"id": 7, "title": "Pitfall!", "system": "Atari 2600"}, "set": "unofficial", "achievements": 1,
        "hardcore": [1], "casual": [0], "bars": [{"first": 1, "last": 1, "hardcore": 1, "casual": 0, "reached": {"hardcore": 1, "casual": 0}}],
        "statistics": {"hardcore": {"players": 1, "mastered": 1, "masteryRate": 1, "median": 1, "mean": 1,
                                       "completion": 1, "halfReached": 1, "oneAndDone": 1},
                       "casual": {"players": 0, "mastered": 0, "masteryRate": null, "median": null, "mean": null,
                                     "completion": null, "halfReached": null, "oneAndDone": null}},
        "you": null, "user": null, "standing": null,
        "dropOff": {"hardcore": [], "casual": []}, "times": null, "unlocks": null, "steps": null, "changes": null,
        "fetchedAt": "2026-11-22T10:00:00Z"})"_ba;

    GameSnapshot bare = game(PlayerCounts{1}, std::nullopt);
    bare.details = {};
    QTest::newRow("nothing known but the counts") << bare << R"({
        "schema": 1, "sample": false, "game": {"id": 7, "title": null, "system": null}, "set": "official", "achievements": 1,
        "hardcore": [1], "bars": [{"first": 1, "last": 1, "hardcore": 1, "reached": {"hardcore": 1}}],
        "statistics": {"hardcore": {"players": 1, "mastered": 1, "masteryRate": 1, "median": 1, "mean": 1,
                                       "completion": 1, "halfReached": 1, "oneAndDone": 1}},
        "you": null, "user": null, "standing": null, "dropOff": {"hardcore": []},
        "times": null, "unlocks": null, "steps": null, "changes": null,
        "fetchedAt": "2026-11-22T10:00:00Z"})"_ba;

    GameSnapshot sample = bare;
    sample.source = GameSnapshot::Source::Sample;
    sample.details.title = u"Pokémon \"赤\""_s;
    QTest::newRow("a sample, whose title is as it is") << sample << R"json({
        "schema": 1, "sample": true, "game": {"id": 7, "title": "Pokémon \"赤\"", "system": null},
        "set": "official", "achievements": 1,
        "hardcore": [1], "bars": [{"first": 1, "last": 1, "hardcore": 1, "reached": {"hardcore": 1}}],
        "statistics": {"hardcore": {"players": 1, "mastered": 1, "masteryRate": 1, "median": 1, "mean": 1,
                                       "completion": 1, "halfReached": 1, "oneAndDone": 1}},
        "you": null, "user": null, "standing": null, "dropOff": {"hardcore": []},
        "times": null, "unlocks": null, "steps": null, "changes": null,
        "fetchedAt": "2026-11-22T10:00:00Z"})json"_ba;
}

void DataFileTest::jsonHoldsTheGameToTheLetter()
{
    QFETCH(const GameSnapshot, loaded);
    QFETCH(const QByteArray, json);
    const QJsonObject expected = QJsonDocument::fromJson(json).object();
    QVERIFY(!expected.isEmpty());

    QJsonParseError error;
    const QJsonObject written = QJsonDocument::fromJson(jsonFile(loaded, Grouping::SiteRanges), &error).object();
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(written.keys(), expected.keys());
    for (const QString &name : expected.keys())
        QCOMPARE(written.value(name), expected.value(name));
}

void DataFileTest::jsonWritesFiguresAsPeopleReadThem_data()
{
    QTest::addColumn<PlayerCounts>("hardcore");
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("a rate has four significant digits") << dragsterHardcore << "\"masteryRate\": 0.01266,"_ba;
    QTest::newRow("a mean has four significant digits") << dragsterHardcore << "\"mean\": 5.377,"_ba;
    QTest::newRow("leading zeros are not significant")
        << PlayerCounts{123'456'788, 1} << "\"masteryRate\": 8.1e-09,"_ba;
    QTest::newRow("a tie takes the lower median") << PlayerCounts{2, 0, 2} << "\"median\": 1,"_ba;
    QTest::newRow("more players than a double can count")
        << PlayerCounts{9'007'199'254'740'993, 0} << "\"players\": 9007199254740993\n"_ba;
}

void DataFileTest::jsonWritesFiguresAsPeopleReadThem()
{
    QFETCH(const PlayerCounts, hardcore);
    QFETCH(const QByteArray, text);
    const QByteArray file = jsonFile(game(hardcore, std::nullopt), Grouping::SiteRanges);
    QVERIFY2(file.contains(text), file.constData());
}

void DataFileTest::jsonBarsAreTheSitesRangesOrEveryCount()
{
    const auto barsIn = [](qsizetype achievements, Grouping grouping) {
        const QByteArray file = jsonFile(game(PlayerCounts(achievements, 1), std::nullopt), grouping);
        const QJsonObject object = QJsonDocument::fromJson(file).object();
        return std::pair(object.value(u"bars").toArray(), object.value(u"hardcore").toArray().size());
    };
    const auto reached = [](int players) { return QJsonObject{{u"hardcore"_s, players}}; };
    const QJsonObject mastery{{u"first"_s, 44}, {u"last"_s, 44}, {u"hardcore"_s, 1}, {u"reached"_s, reached(1)}};

    const auto [ranges, counts] = barsIn(44, Grouping::SiteRanges);
    QCOMPARE(ranges.size(), 21);
    QCOMPARE(ranges.first().toObject(),
             (QJsonObject{{u"first"_s, 1}, {u"last"_s, 2}, {u"hardcore"_s, 2}, {u"reached"_s, reached(44)}}));
    QCOMPARE(ranges.last().toObject(), mastery);
    QCOMPARE(counts, 44);

    const auto [every, sameCounts] = barsIn(44, Grouping::EveryCount);
    QCOMPARE(every.size(), 44);
    QCOMPARE(every.first().toObject(),
             (QJsonObject{{u"first"_s, 1}, {u"last"_s, 1}, {u"hardcore"_s, 1}, {u"reached"_s, reached(44)}}));
    QCOMPARE(every.last().toObject(), mastery);
    QCOMPARE(sameCounts, 44);

    QCOMPARE(barsIn(43, Grouping::SiteRanges), barsIn(43, Grouping::EveryCount));
}

void DataFileTest::jsonTellsTheTimeInUtc()
{
    GameSnapshot loaded = game(PlayerCounts{1}, std::nullopt);
    loaded.fetchedAt = QDateTime(QDate(2026, 11, 22), QTime(0, 30, 15, 999), QTimeZone(2 * 60 * 60));
    const QJsonObject object = QJsonDocument::fromJson(jsonFile(loaded, Grouping::SiteRanges)).object();
    QCOMPARE(object.value(u"fetchedAt").toString(), u"2026-11-21T22:30:15Z"_s);
}

void DataFileTest::csvHasALineForEveryCount_data()
{
    QTest::addColumn<Distribution>("distribution");
    QTest::addColumn<QByteArray>("csv");

    QTest::newRow("both modes") << Distribution(PlayerCounts{6, 0, 2}, PlayerCounts{0, 4, 1000})
                                << "achievements,hardcore,casual\r\n1,6,0\r\n2,0,4\r\n3,2,1000\r\n"_ba;
    QTest::newRow("hardcore alone") << Distribution(PlayerCounts{6, 3}, std::nullopt)
                                    << "achievements,hardcore\r\n1,6\r\n2,3\r\n"_ba;
    QTest::newRow("casual alone") << Distribution(std::nullopt, PlayerCounts{5, 0})
                                  << "achievements,casual\r\n1,5\r\n2,0\r\n"_ba;
    QTest::newRow("nobody") << Distribution(PlayerCounts{0}, PlayerCounts{0})
                            << "achievements,hardcore,casual\r\n1,0,0\r\n"_ba;
    QByteArray many = "achievements,hardcore\r\n";
    for (int count = 1; count <= 50; ++count)
        many += QByteArray::number(count) + ",9007199254740993\r\n";
    QTest::newRow("a set the site groups, and large numbers")
        << Distribution(PlayerCounts(50, 9'007'199'254'740'993), std::nullopt) << many;
}

void DataFileTest::csvHasALineForEveryCount()
{
    QFETCH(const Distribution, distribution);
    QFETCH(const QByteArray, csv);
    QCOMPARE(csvFile(distribution), csv);
}

void DataFileTest::aListOfGamesIsAnArray()
{
    const QJsonObject one = gameJson(game(PlayerCounts{6}, std::nullopt), Grouping::SiteRanges);
    const QByteArray item = jsonItem(jsonFile(one));
    QCOMPARE("[\n" + item + ",\n" + item + "\n]\n", QJsonDocument(QJsonArray{one, one}).toJson());
}

using Tables = QList<std::pair<int, QByteArray>>; // by game

void DataFileTest::tablesOfSeveralGamesNameTheGame_data()
{
    QTest::addColumn<Tables>("tables");
    QTest::addColumn<QByteArray>("csv");
    const std::pair<int, QByteArray> first{14402, "achievements,hardcore\r\n1,6\r\n2,3\r\n"};
    QTest::newRow("two") << Tables{first, {7, "achievements,hardcore\r\n1,9\r\n"}}
                         << "game,achievements,hardcore\r\n14402,1,6\r\n14402,2,3\r\n7,1,9\r\n"_ba;
    QTest::newRow("one") << Tables{first} << "game,achievements,hardcore\r\n14402,1,6\r\n14402,2,3\r\n"_ba;
    QTest::newRow("a table without lines") << Tables{{1, "id,title\r\n"}, {2, "id,title\r\n5,\"a, \"\"b\"\"\"\r\n"}}
                                           << "game,id,title\r\n2,5,\"a, \"\"b\"\"\"\r\n"_ba;
}

void DataFileTest::tablesOfSeveralGamesNameTheGame()
{
    QFETCH(const Tables, tables);
    QFETCH(const QByteArray, csv);
    QByteArray file;
    for (const auto &[game, table] : tables)
        file += csvOfOneOf(game, table, file.isEmpty());
    QCOMPARE(file, csv);
}

void DataFileTest::historyIsATableOfFigures_data()
{
    QTest::addColumn<ModeFilter>("modeFilter");
    QTest::addColumn<QByteArray>("csv");
    QTest::newRow("both modes") << ModeFilter::Both
                                << "at,achievements,hardcorePlayers,mastered,casualPlayers,completed\r\n"
                                   "2026-11-01T10:00:00Z,3,11,2,4,0\r\n2026-11-02T10:00:00Z,4,11,1,0,0\r\n"_ba;
    QTest::newRow("hardcore alone") << ModeFilter::Hardcore
                                    << "at,achievements,hardcorePlayers,mastered\r\n"
                                       "2026-11-01T10:00:00Z,3,11,2\r\n2026-11-02T10:00:00Z,4,11,1\r\n"_ba;
    QTest::newRow("casual alone") << ModeFilter::Casual
                                  << "at,achievements,casualPlayers,completed\r\n"
                                     "2026-11-01T10:00:00Z,3,4,0\r\n2026-11-02T10:00:00Z,4,0,0\r\n"_ba;
}

void DataFileTest::historyIsATableOfFigures()
{
    QFETCH(const ModeFilter, modeFilter);
    QFETCH(const QByteArray, csv);
    QCOMPARE(historyCsv(someHistory(modeFilter)), csv);
}

void DataFileTest::historyIsAListOfSnapshots()
{
    const QJsonObject expected = QJsonDocument::fromJson(R"({
        "schema": 1, "game": {"id": 7, "title": "Pitfall!", "system": "Atari 2600"}, "set": "official",
        "snapshots": [
            {"at": "2026-11-01T10:00:00Z", "until": "2026-11-01T10:00:00Z", "achievements": 3, "casual": [0, 4, 0],
             "statistics": {"casual": {"players": 4, "mastered": 0, "masteryRate": 0, "median": 2, "mean": 2,
                                       "completion": 0.6667, "halfReached": 1, "oneAndDone": 0}}},
            {"at": "2026-11-02T10:00:00Z", "until": "2026-11-04T10:00:00Z", "achievements": 4, "casual": [0, 0, 0, 0],
             "statistics": {"casual": {"players": 0, "mastered": 0, "masteryRate": null, "median": null, "mean": null,
                                       "completion": null, "halfReached": null, "oneAndDone": null}}}]})")
                                     .object();
    QVERIFY(!expected.isEmpty());
    QCOMPARE(historyJson(game(PlayerCounts{1}, std::nullopt), someHistory(ModeFilter::Casual)), expected);
}

void DataFileTest::jsonTellsTimesAndUnlocks()
{
    GameSnapshot game = withAchievements(PlayerCounts{6, 3, 2}, PlayerCounts{0, 4, 0});
    QCOMPARE(memberOf(game, u"unlocks"_s),
             R"({"unlocks":[{"casual":41,"description":"Do it","earned":"hardcore","hardcore":320,"id":9,"points":5,)"
             R"("times":{"casual":null,"hardcore":{"samples":7,"seconds":60}},)"
             R"("title":"A, \"b\"","type":"progression"},)"
             R"({"casual":0,"description":null,"earned":null,"hardcore":1,"id":4,"points":0,)"
             R"("times":{"casual":null,"hardcore":null},"title":null,"type":null}]})"_ba);
    QCOMPARE(memberOf(game, u"times"_s),
             R"({"times":{"beat":null,"beatHardcore":null,"complete":{"samples":2,"seconds":9},)"
             R"("master":{"samples":1091,"seconds":79744}}})"_ba);
    game = withAchievements(PlayerCounts{6, 3, 2}, std::nullopt);
    QVERIFY(!memberOf(game, u"unlocks"_s).contains("casual"));
}

void DataFileTest::timesAndUnlocksAreOfTheOfficialSetAlone()
{
    GameSnapshot game = withAchievements(PlayerCounts{6, 3, 2}, PlayerCounts{0, 4, 0});
    game.set = AchievementSet::Unofficial;
    const QJsonObject file = QJsonDocument::fromJson(jsonFile(gameJson(game, Grouping::SiteRanges))).object();
    QVERIFY(file.value(u"times").isNull());
    QVERIFY(file.value(u"unlocks").isNull());
    QVERIFY(file.value(u"steps").isNull());
    QCOMPARE(achievementsCsv(game), "id,title,points,type,hardcore,casual,earned\r\n"_ba);
}

void DataFileTest::yourPlaceIsThatOfEachMode()
{
    GameSnapshot loaded = game(dragsterHardcore, PlayerCounts(15, 1));
    loaded.details.progress = Progress{12, 0};
    QCOMPARE(memberOf(loaded, u"standing"_s),
             R"({"standing":{"casual":null,"hardcore":{"ahead":0.9684,"rank":18}}})"_ba);
    QCOMPARE(memberOf(loaded, u"user"_s), R"({"user":"Scott"})"_ba);
    loaded.details.progress = Progress{16, 0};
    QCOMPARE(memberOf(loaded, u"standing"_s), R"({"standing":{"casual":null,"hardcore":null}})"_ba);
    loaded.progressUser.clear();
    QCOMPARE(memberOf(loaded, u"user"_s), R"({"user":null})"_ba);
}

void DataFileTest::whereManyStopIsTold()
{
    GameSnapshot loaded = withAchievements(PlayerCounts{30, 0, 70, 5}, PlayerCounts{1, 1, 1, 1});
    QCOMPARE(memberOf(loaded, u"dropOff"_s),
             R"({"dropOff":{"casual":[],"hardcore":[{"achievements":3,"reached":75,"share":0.9333,"stopped":70},)"
             R"({"achievements":1,"reached":105,"share":0.2857,"stopped":30}]}})"_ba);
    QCOMPARE(memberOf(loaded, u"steps"_s),
             R"({"steps":{"casual":[{"id":4,"lost":1}],"hardcore":[{"id":4,"lost":0.9969}]}})"_ba);
    const QByteArray steps = memberOf(loaded, u"steps"_s);
    std::ranges::reverse(loaded.details.achievements); // the set's order is another
    QCOMPARE(memberOf(loaded, u"steps"_s), steps);
    loaded.details.achievements.clear();
    QCOMPARE(memberOf(loaded, u"steps"_s), R"({"steps":null})"_ba);
}

void DataFileTest::changesAreSinceTheEarlierAnswer()
{
    const GameSnapshot now = game(PlayerCounts{5, 3, 3}, PlayerCounts{0, 4, 0});
    const KeptAnswer earlier{day(2), day(4), Distribution(PlayerCounts{6, 1, 2}, PlayerCounts{0, 0, 0})};
    QCOMPARE(
        memberOf(now, u"changes"_s, earlier),
        R"({"changes":{"achievements":3,"casual":{"counts":[0,4,0],"mastered":0,"masteryRateAfter":0,)"
        R"("masteryRateBefore":null,"players":4},"hardcore":{"counts":[-1,2,1],"mastered":1,)"
        R"("masteryRateAfter":0.2727,"masteryRateBefore":0.2222,"players":2},"since":"2026-11-04T10:00:00Z"}})"_ba);
    QVERIFY(!memberOf(game(PlayerCounts{5, 3, 3}, std::nullopt), u"changes"_s, earlier).contains("casual"));
    const KeptAnswer ofOneMode{day(2), day(4), earlier.distribution.only(ModeFilter::Hardcore)};
    QVERIFY(memberOf(now, u"changes"_s, ofOneMode).contains(R"("casual":null)"));
    QCOMPARE(memberOf(now, u"changes"_s), R"({"changes":null})"_ba);
}

void DataFileTest::aSetOfAnotherSizeIsNeverSubtracted()
{
    const KeptAnswer earlier{day(2), day(4), Distribution(PlayerCounts{6, 1}, std::nullopt)};
    QCOMPARE(memberOf(game(PlayerCounts{5, 3, 3}, std::nullopt), u"changes"_s, earlier),
             R"({"changes":{"achievements":2,"hardcore":null,"since":"2026-11-04T10:00:00Z"}})"_ba);
}

void DataFileTest::achievementsAreALineEachInTheOrderOfTheSet_data()
{
    QTest::addColumn<GameSnapshot>("game");
    QTest::addColumn<QByteArray>("csv");
    QTest::newRow("both modes") << withAchievements(PlayerCounts{6, 3, 2}, PlayerCounts{0, 4, 0})
                                << "id,title,points,type,hardcore,casual,earned\r\n"
                                   "9,\"A, \"\"b\"\"\",5,progression,320,41,hardcore\r\n4,,0,,1,0,\r\n"_ba;
    QTest::newRow("casual alone") << withAchievements(std::nullopt, PlayerCounts{0, 4, 0})
                                  << "id,title,points,type,casual,earned\r\n"
                                     "9,\"A, \"\"b\"\"\",5,progression,41,hardcore\r\n4,,0,,0,\r\n"_ba;
    GameSnapshot formula = withAchievements(PlayerCounts{1}, std::nullopt);
    formula.details.achievements = {formula.details.achievements.last()};
    formula.details.achievements.first().title = u"=1+1"_s; // data stays data
    QTest::newRow("what a spreadsheet would run")
        << formula << "id,title,points,type,hardcore,earned\r\n4,=1+1,0,,1,\r\n"_ba;
    QTest::newRow("not known") << game(PlayerCounts{1}, std::nullopt) << "id,title,points,type,hardcore,earned\r\n"_ba;
}

void DataFileTest::achievementsAreALineEachInTheOrderOfTheSet()
{
    QFETCH(const GameSnapshot, game);
    QTEST(achievementsCsv(game), "csv");
}

QTEST_GUILESS_MAIN(DataFileTest)
#include "tst_datafile.moc"
