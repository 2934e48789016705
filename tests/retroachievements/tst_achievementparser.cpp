// SPDX-License-Identifier: GPL-3.0-or-later
#include "retroachievements/achievementparser.h"

#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

class AchievementParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerAsTheServiceGivesItIsRead();
    void achievementsStandInTheOrderOfTheSet_data();
    void achievementsStandInTheOrderOfTheSet();
    void whatIsWrongWithAValueHarmsNothingElse_data();
    void whatIsWrongWithAValueHarmsNothingElse();
    void aBadgeLeadsNowhereElse_data();
    void aBadgeLeadsNowhereElse();
    void aTextThatRepeatsTheKeyIsLeftOut();
    void noMoreThanTheMostAreRead();
    void whatIsYoursNeedsYourProgress();
    void timesAreRead();
    void aTimeThatIsNoneIsNotKnown_data();
    void aTimeThatIsNoneIsNotKnown();
    void whatIsNoAnswerOfTimesIsRefused_data();
    void whatIsNoAnswerOfTimesIsRefused();
};

namespace {

QByteArray details(const QByteArray &achievements)
{
    return R"({"ID":228,"Title":"A","NumAwardedToUser":2,"NumAwardedToUserHardcore":1,"Achievements":)" + achievements
        + '}';
}

QList<Achievement> read(const QByteArray &achievements, const Secret &key = {})
{
    return parseDetails(details(achievements), key).value_or(GameDetails()).achievements;
}

/// One achievement, of \a members beside its ID.
Achievement readOne(const QByteArray &members)
{
    return read(R"([{"ID":7,)" + members + "}]").value(0);
}

} // namespace

void AchievementParserTest::anAnswerAsTheServiceGivesItIsRead()
{
    const QList<Achievement> achievements = read(
        R"({"342":{"ID":342,"NumAwarded":75168,"NumAwardedHardcore":37024,"Title":"Giddy Up!","Description":)"
        R"("Catch a ride","Points":1,"TrueRatio":1,"Author":"x","DateModified":"2023-01-01 00:00:00","DateCreated":)"
        R"("2012-11-02 00:03:12","BadgeName":"46580","DisplayOrder":1,"MemAddr":"ab","type":null,"Type":"progression",)"
        R"("DateEarned":"2024-01-01 10:00:00","DateEarnedHardcore":"2024-01-01 10:00:00"},)"
        R"("341":{"ID":341,"NumAwarded":4,"NumAwardedHardcore":1,"Title":"Unleash The Dragon","Description":"","Points":)"
        R"(10,"BadgeName":"00002","DisplayOrder":2,"Type":null,"DateEarned":"2024-01-01 10:00:00"}})");
    QCOMPARE(achievements,
             (QList<Achievement>{{342, u"Giddy Up!"_s, u"Catch a ride"_s, 1, AchievementType::Progression,
                                  u"/Badge/46580.png"_s, 37024, 38144, UnlockMode::Hardcore},
                                 {341,
                                  u"Unleash The Dragon"_s,
                                  {},
                                  10,
                                  AchievementType::Standard,
                                  u"/Badge/00002.png"_s,
                                  1,
                                  3,
                                  UnlockMode::Casual}}));
}

void AchievementParserTest::achievementsStandInTheOrderOfTheSet_data()
{
    QTest::addColumn<QByteArray>("achievements");
    QTest::addColumn<QList<int>>("ids");
    QTest::newRow("by place") << R"({"1":{"ID":1,"DisplayOrder":2},"2":{"ID":2,"DisplayOrder":1}})"_ba
                              << QList<int>{2, 1};
    QTest::newRow("a list") << R"([{"ID":1,"DisplayOrder":2},{"ID":2,"DisplayOrder":1}])"_ba << QList<int>{2, 1};
    QTest::newRow("one place") << R"([{"ID":10,"DisplayOrder":0},{"ID":9,"DisplayOrder":0}])"_ba << QList<int>{9, 10};
    QTest::newRow("texts") << R"([{"ID":"10","DisplayOrder":"3"},{"ID":"9","DisplayOrder":"4"}])"_ba
                           << QList<int>{10, 9};
    QTest::newRow("twice") << R"([{"ID":1},{"ID":1},{"ID":2}])"_ba << QList<int>{1, 2};
    QTest::newRow("without an ID") << R"([{"ID":0},{"Title":"x"},{"ID":-1},{"ID":null},5,null,{"ID":2}])"_ba
                                   << QList<int>{2};
    QTest::newRow("none") << "{}"_ba << QList<int>{};
    QTest::newRow("none, a list") << "[]"_ba << QList<int>{};
    QTest::newRow("null") << "null"_ba << QList<int>{};
    QTest::newRow("a number") << "3"_ba << QList<int>{};
}

void AchievementParserTest::achievementsStandInTheOrderOfTheSet()
{
    QFETCH(const QByteArray, achievements);
    QList<int> ids;
    for (const Achievement &one : read(achievements))
        ids.append(one.id);
    QTEST(ids, "ids");
}

void AchievementParserTest::whatIsWrongWithAValueHarmsNothingElse_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<Achievement>("expected");
    Achievement plain;
    plain.id = 7;
    const auto row = [&](const char *name, const QByteArray &members, const std::function<void(Achievement &)> &set) {
        Achievement expected = plain;
        set(expected);
        QTest::newRow(name) << members << expected;
    };
    const auto nothing = [](Achievement &) {};
    row("fewer than in hardcore", R"("NumAwarded":3,"NumAwardedHardcore":5)",
        [](Achievement &one) { one.hardcore = 5; });
    row("below zero", R"("NumAwarded":-3,"NumAwardedHardcore":-5,"Points":-1)", nothing);
    row("too many", R"("NumAwarded":1000000001,"NumAwardedHardcore":1e300)", nothing);
    row("parts", R"("NumAwarded":1.5,"Points":0.5)", nothing);
    row("texts of digits", R"("NumAwarded":"9","NumAwardedHardcore":"4","Points":"5")", [](Achievement &one) {
        one.hardcore = 4;
        one.casual = 5;
        one.points = 5;
    });
    row("an unknown type", R"("Type":"golden")", nothing);
    row("a win condition", R"("Type":"win_condition")",
        [](Achievement &one) { one.type = AchievementType::WinCondition; });
    row("missable", R"("Type":"missable")", [](Achievement &one) { one.type = AchievementType::Missable; });
    row("a title in two lines", R"("Title":" a\nb ")", [](Achievement &one) { one.title = u"a b"_s; });
    row("a title that is none", R"("Title":{"a":1},"Description":5)", nothing);
    row("a date that is null", R"("DateEarned":null,"DateEarnedHardcore":"")", nothing);
}

void AchievementParserTest::whatIsWrongWithAValueHarmsNothingElse()
{
    QFETCH(const QByteArray, members);
    QFETCH(const Achievement, expected);
    QCOMPARE(readOne(members), expected);
}

void AchievementParserTest::aBadgeLeadsNowhereElse_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("path");
    QTest::newRow("digits") << R"("00123")"_ba << u"/Badge/00123.png"_s;
    QTest::newRow("letters") << R"("ab_C-1")"_ba << u"/Badge/ab_C-1.png"_s;
    QTest::newRow("a folder above") << R"("..\/..\/x")"_ba << QString();
    QTest::newRow("a query") << R"("1?x=y")"_ba << QString();
    QTest::newRow("another host") << R"("\/\/evil.example\/x")"_ba << QString();
    QTest::newRow("a percent sign") << R"("%2e")"_ba << QString();
    QTest::newRow("letters that are none") << R"("ä")"_ba << QString();
    QTest::newRow("empty") << R"("")"_ba << QString();
    QTest::newRow("a number") << "5"_ba << QString();
    QTest::newRow("too long") << '"' + QByteArray(41, 'a') + '"' << QString();
}

void AchievementParserTest::aBadgeLeadsNowhereElse()
{
    QFETCH(const QByteArray, name);
    QTEST(readOne(R"("BadgeName":)" + name).badge, "path");
}

void AchievementParserTest::aTextThatRepeatsTheKeyIsLeftOut()
{
    const Achievement one =
        read(R"([{"ID":7,"Title":"my s3cr3t","Description":"S3CR3T","BadgeName":"s3cr3t"}])", Secret(u"s3cr3t"_s))
            .value(0);
    QCOMPARE(one.id, 7);
    QCOMPARE(one.title + one.description + one.badge, QString());
}

void AchievementParserTest::noMoreThanTheMostAreRead()
{
    QByteArray many = "[";
    for (int id = 1; id <= maxAchievements + 1; ++id)
        many += (id > 1 ? ",{\"ID\":" : "{\"ID\":") + QByteArray::number(id) + '}';
    QCOMPARE(read(many + ']').size(), maxAchievements);
}

void AchievementParserTest::whatIsYoursNeedsYourProgress()
{
    const auto known = parseDetails(R"({"Title":"A","Achievements":[{"ID":1,"DateEarned":"2024-01-01 10:00:00"}]})");
    QVERIFY(known);
    QVERIFY(!known->progress);
    QCOMPARE(known->achievements.size(), 1);
    QVERIFY(!known->achievements.first().earned);
}

void AchievementParserTest::timesAreRead()
{
    const auto times = parseProgression(
        R"({"ID":228,"Title":"Super Mario World","NumDistinctPlayers":79281,"TimesUsedInBeatMedian":4493,)"
        R"("TimesUsedInHardcoreBeatMedian":8249,"MedianTimeToBeat":17878,"MedianTimeToBeatHardcore":19224,)"
        R"("TimesUsedInCompletionMedian":155,"TimesUsedInMasteryMedian":1091,"MedianTimeToComplete":67017,)"
        R"("MedianTimeToMaster":79744,"NumAchievements":89,"Achievements":[{"ID":342,"Title":"Giddy Up!",)"
        R"("NumAwarded":75168,"NumAwardedHardcore":37024,"TimesUsedInUnlockMedian":63,)"
        R"("TimesUsedInHardcoreUnlockMedian":69,"MedianTimeToUnlock":274,"MedianTimeToUnlockHardcore":323},)"
        R"({"ID":343,"TimesUsedInUnlockMedian":0,"TimesUsedInHardcoreUnlockMedian":3,"MedianTimeToUnlock":0,)"
        R"("MedianTimeToUnlockHardcore":9},{"ID":344,"MedianTimeToUnlock":null}]})");
    QVERIFY(times && *times);
    QCOMPARE((*times)->master, (MedianTime{79744, 1091}));
    QCOMPARE((*times)->complete, (MedianTime{67017, 155}));
    QCOMPARE((*times)->beatHardcore, (MedianTime{19224, 8249}));
    QCOMPARE((*times)->beat, (MedianTime{17878, 4493}));
    const QHash<int, GameTimes::Unlock> unlocks{{342, {MedianTime{323, 69}, MedianTime{274, 63}}},
                                                {343, {MedianTime{9, 3}, std::nullopt}}};
    QCOMPARE((*times)->achievements, unlocks);
}

void AchievementParserTest::aTimeThatIsNoneIsNotKnown_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, const QByteArray &seconds, const QByteArray &samples) {
        QTest::newRow(name) << R"({"MedianTimeToMaster":)" + seconds + R"(,"TimesUsedInMasteryMedian":)" + samples
                + '}';
    };
    QTest::newRow("nothing is told") << "{}"_ba;
    row("null", "null", "0");
    row("zero", "0", "7");
    row("of nobody", "7", "0");
    row("of null", "7", "null");
    row("below zero", "-7", "7");
    row("part of a second", "7.5", "7");
    row("longer than anybody lives", "99999999999", "7");
    row("a list", "[7]", "7");
}

void AchievementParserTest::aTimeThatIsNoneIsNotKnown()
{
    QFETCH(const QByteArray, json);
    const auto times = parseProgression(json);
    QVERIFY(times && *times);
    QVERIFY(!(*times)->master);
    QCOMPARE(**times, GameTimes());
}

void AchievementParserTest::whatIsNoAnswerOfTimesIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<ParseError>("error");
    QTest::newRow("nothing") << ""_ba << ParseError::NotJson;
    QTest::newRow("a web page") << "<html>"_ba << ParseError::NotJson;
    QTest::newRow("cut off") << R"({"MedianTimeToMaster":7)"_ba << ParseError::NotJson;
    QTest::newRow("a list") << "[1]"_ba << ParseError::WrongShape;
}

void AchievementParserTest::whatIsNoAnswerOfTimesIsRefused()
{
    QFETCH(const QByteArray, json);
    const auto times = parseProgression(json);
    QVERIFY(!times);
    QTEST(times.error(), "error");
    // What the service says of a game that it does not know is no mistake.
    const auto unknown = parseProgression("[]");
    QVERIFY(unknown && !*unknown);
}

QTEST_APPLESS_MAIN(AchievementParserTest)

#include "tst_achievementparser.moc"
