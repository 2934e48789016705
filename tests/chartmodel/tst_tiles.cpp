// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartmodel/tiles.h"
#include "language/language.h"
#include "support/chartgames.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace MasteryChart;

using namespace ChartGames;
using namespace Qt::StringLiterals;

class TilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyFigureHasItsTile_data();
    void everyFigureHasItsTile();
    void everyFigureSaysWhatItCounts();
    void aModeTheGameDoesNotHaveGivesWayToTheOther();
    void theOtherModeIsTheSecondLine();
    void aModeWithoutPlayersIsSaid();
    void yourTileSaysWhereYouStand();
    void yourRankIsThatOfTheMode_data();
    void yourRankIsThatOfTheMode();
    void noPlaceIsToldWhereThereIsNone_data();
    void noPlaceIsToldWhereThereIsNone();
    void whoHasAllIsCelebrated();
    void aPlaceInOneModeIsShownThere();
    void nobodyHasNoTiles();
    void germanFiguresAreInGermanNumbers();
    void everyDigitIsTheUsersOwn_data();
    void everyDigitIsTheUsersOwn();
    void theTimeToMasterIsThatOfTheMode_data();
    void theTimeToMasterIsThatOfTheMode();
    void theTimeIsOfTheOfficialSetAndKnown();
};

namespace {

/// "Name: value, details" of each of \a tiles, with plain spaces.
QStringList told(const QList<Tile> &tiles)
{
    QStringList lines;
    for (const Tile &tile : tiles) {
        const QString line = tile.name + u": "_s + tile.value + u", "_s + tile.details.join(u" / "_s);
        lines.append(QString(line).replace(u'\u00a0', u' '));
    }
    return lines;
}

QString bound(QString text)
{
    return text.replace(u" %"_s, u"\u00a0%"_s);
}

Tile tileOf(const QList<Tile> &tiles, Tile::Kind kind)
{
    const auto found = std::ranges::find(tiles, kind, &Tile::kind);
    return found == tiles.end() ? Tile{.name = u"none"_s, .value = {}, .details = {}, .other = {}, .meaning = {}}
                                : *found;
}

} // namespace

void TilesTest::init()
{
    QLocale::setDefault(english());
    setLanguage(english());
}

void TilesTest::everyFigureHasItsTile_data()
{
    QTest::addColumn<GameSnapshot>("game");
    QTest::addColumn<ModeFilter>("modeFilter");
    QTest::addColumn<QStringList>("figures");

    // 632 players with 3,398 unlocks: 5.377 each, 35.8 % of 15. 216 have eight or more, 141 one.
    QTest::newRow("Dragster") << gameOf(dragsterHardcore, dragsterCasual) << ModeFilter::Both
                              << QStringList{u"Mastered: 1.3 %, 8 of 632"_s, u"Median: 5, of 15"_s,
                                             u"Mean: 36 %, 5.4 of 15"_s, u"Half the set: 34 %, reach 8"_s,
                                             u"One and done: 22 %, stop at 1"_s};
    // 51 players with 242 unlocks: 4.745 each, 31.6 %. 9 have eight or more, 14 one; the 26th has four.
    QTest::newRow("Dragster's casual players")
        << gameOf(dragsterHardcore, dragsterCasual) << ModeFilter::Casual
        << QStringList{u"Completed: 0 %, nobody yet – be the first"_s, u"Median: 4, of 15"_s,
                       u"Mean: 32 %, 4.7 of 15"_s, u"Half the set: 18 %, reach 8"_s,
                       u"One and done: 27 %, stop at 1"_s};
    QTest::newRow("casual alone") << gameOf({}, dragsterHardcore) << ModeFilter::Both
                                  << QStringList{u"Completed: 1.3 %, 8 of 632"_s, u"Median: 5, of 15"_s,
                                                 u"Mean: 36 %, 5.4 of 15"_s, u"Half the set: 34 %, reach 8"_s,
                                                 u"One and done: 22 %, stop at 1"_s};
    QTest::newRow("one achievement") << gameOf(PlayerCounts{1234}) << ModeFilter::Both
                                     << QStringList{u"Mastered: 100 %, 1,234 of 1,234"_s, u"Median: 1, of 1"_s,
                                                    u"Mean: 100 %, 1.0 of 1"_s, u"Half the set: 100 %, reach 1"_s,
                                                    u"One and done: 100 %, stop at 1"_s};
}

void TilesTest::everyFigureHasItsTile()
{
    QFETCH(const GameSnapshot, game);
    QFETCH(const ModeFilter, modeFilter);
    QTEST(told(tilesOf(game, modeFilter)), "figures");
}

void TilesTest::everyFigureSaysWhatItCounts()
{
    const GameSnapshot game = gameOf(dragsterHardcore, dragsterCasual, Progress{12, 3});
    QStringList mastered;
    for (const ModeFilter modeFilter : {ModeFilter::Hardcore, ModeFilter::Casual}) {
        const QList<Tile> tiles = tilesOf(game, modeFilter);
        QCOMPARE(tiles.size(), 6);
        QStringList meanings;
        for (const Tile &tile : tiles) {
            QVERIFY2(tile.meaning.endsWith(u'.'), qPrintable(tile.name));
            QVERIFY2(!meanings.contains(tile.meaning), qPrintable(tile.name));
            QVERIFY2(tile.other.isEmpty(), qPrintable(tile.name));
            meanings.append(tile.meaning);
        }
        mastered.append(meanings.first());
    }
    QVERIFY(mastered.first() != mastered.last()); // what mastered counts depends on the mode
}

void TilesTest::aModeTheGameDoesNotHaveGivesWayToTheOther()
{
    for (const GameSnapshot &game :
         {gameOf(dragsterHardcore, {}, Progress{12, 3}), gameOf({}, dragsterHardcore, Progress{3, 12})}) {
        const QStringList all = told(tilesOf(game, ModeFilter::Both));
        QCOMPARE(all.size(), 6);
        QCOMPARE(told(tilesOf(game, ModeFilter::Casual)), all);
        QCOMPARE(told(tilesOf(game, ModeFilter::Hardcore)), all);
    }
}

void TilesTest::theOtherModeIsTheSecondLine()
{
    const QList<Tile> tiles = tilesOf(gameOf(dragsterHardcore, dragsterHardcore), ModeFilter::Both);
    QCOMPARE(tileOf(tiles, Tile::Kind::Median).other, u"casual 5"_s);
    QCOMPARE(tileOf(tiles, Tile::Kind::Mastered).other, bound(u"casual 1.3 %"_s));
    const QList<Tile> hardcore = tilesOf(gameOf(dragsterHardcore, dragsterHardcore), ModeFilter::Hardcore);
    QVERIFY(tileOf(hardcore, Tile::Kind::Median).other.isEmpty());
    const QList<Tile> casual = tilesOf(gameOf(dragsterHardcore, dragsterHardcore), ModeFilter::Casual);
    QCOMPARE(tileOf(casual, Tile::Kind::Mastered).name, u"Completed"_s);
}

void TilesTest::aModeWithoutPlayersIsSaid()
{
    const QList<Tile> tiles = tilesOf(gameOf(dragsterHardcore, PlayerCounts(15, 0)), ModeFilter::Both);
    QCOMPARE(tiles.first().other, u"no casual players"_s);
    QVERIFY(tileOf(tiles, Tile::Kind::Median).other.isEmpty());
    const QList<Tile> casual = tilesOf(gameOf(PlayerCounts(15, 0), dragsterHardcore), ModeFilter::Both);
    QCOMPARE(casual.first().name, u"Completed"_s);
    QCOMPARE(casual.first().other, u"no hardcore players"_s);
}

void TilesTest::yourTileSaysWhereYouStand()
{
    GameSnapshot game = gameOf(dragsterHardcore, dragsterCasual, Progress{12, 0});
    game.progressUser = u"RetroFan"_s;
    const Tile you = tilesOf(game, ModeFilter::Both).last();
    QCOMPARE(you.kind, Tile::Kind::You);
    QCOMPARE(you.name, u"RetroFan"_s);
    QCOMPARE(you.value, u"#18"_s);
    QCOMPARE(you.details,
             QStringList({u"of 632 hardcore"_s, bound(u"top 2.8 %"_s), u"12 of 15, 3 to go"_s,
                          u"2 players need one more to pass you"_s}));
    QCOMPARE(you.progress, 0.8);
    QVERIFY(!you.celebrates);
}

void TilesTest::yourRankIsThatOfTheMode_data()
{
    QTest::addColumn<ModeFilter>("modeFilter");
    QTest::addColumn<Progress>("you");
    QTest::addColumn<QString>("sentence");

    // 612 of 632 have fewer than twelve, 17 more. 19 of 51 have fewer than three, 28 more.
    QTest::newRow("casual, at casual unlocks")
        << ModeFilter::Casual << Progress{12, 3}
        << u"You: #29, of 51 casual / top 57 % / 3 of 15, 12 to go / 3 players need one more to pass you"_s;
    QTest::newRow("the first") << ModeFilter::Hardcore << Progress{1, 0}
                               << u"You: #492, of 632 hardcore / top 78 % / 1 of 15, 14 to go / 140 players need one "
                                  "more to pass you"_s;
}

void TilesTest::yourRankIsThatOfTheMode()
{
    QFETCH(const ModeFilter, modeFilter);
    QFETCH(const Progress, you);
    QTEST(told(tilesOf(gameOf(dragsterHardcore, dragsterCasual, you), modeFilter)).last(), "sentence");
}

void TilesTest::noPlaceIsToldWhereThereIsNone_data()
{
    QTest::addColumn<GameSnapshot>("game");

    GameSnapshot unofficial = gameOf(dragsterHardcore, {}, Progress{12, 0});
    unofficial.set = AchievementSet::Unofficial;
    QTest::newRow("unknown") << gameOf(dragsterHardcore);
    QTest::newRow("nothing earned") << gameOf(dragsterHardcore, {}, Progress{0, 3});
    QTest::newRow("more than the set holds") << gameOf(dragsterHardcore, {}, Progress{16, 0});
    QTest::newRow("unofficial set") << unofficial;
}

void TilesTest::noPlaceIsToldWhereThereIsNone()
{
    QFETCH(const GameSnapshot, game);
    const QList<Tile> tiles = tilesOf(game, ModeFilter::Hardcore);
    QCOMPARE(tiles.size(), 5);
    QCOMPARE(tileOf(tiles, Tile::Kind::You).name, u"none"_s);
}

void TilesTest::whoHasAllIsCelebrated()
{
    const Tile you = tilesOf(gameOf(dragsterHardcore, {}, Progress{15, 0}), ModeFilter::Both).last();
    QVERIFY(you.celebrates);
    QCOMPARE(you.name, u"You"_s);
    QCOMPARE(you.value, u"★ Mastered"_s); // a rank that eight share would say less
    QCOMPARE(you.details, QStringList({u"one of 8"_s, u"of 632 hardcore"_s}));
}

void TilesTest::aPlaceInOneModeIsShownThere()
{
    const Tile you = tilesOf(gameOf(dragsterHardcore, dragsterHardcore, Progress{0, 12}), ModeFilter::Both).last();
    QCOMPARE(you.kind, Tile::Kind::You);
    QCOMPARE(you.details.first(), u"of 632 casual"_s);
    QVERIFY(tilesOf(gameOf(dragsterHardcore, dragsterHardcore, Progress{0, 0}), ModeFilter::Both).last().kind
            != Tile::Kind::You);
}

void TilesTest::nobodyHasNoTiles()
{
    QVERIFY(tilesOf(gameOf(PlayerCounts(15, 0), PlayerCounts(15, 0)), ModeFilter::Both).isEmpty());
    QVERIFY(tilesOf(GameSnapshot(), ModeFilter::Both).isEmpty());
}

void TilesTest::germanFiguresAreInGermanNumbers()
{
    QLocale::setDefault(german());
    setLanguage(german());
    const QStringList tiles = told(tilesOf(gameOf(PlayerCounts{58'766, 1234}), ModeFilter::Both));
    QVERIFY2(tiles.first().contains(u"2,1 %"_s), qPrintable(tiles.first()));
    QVERIFY2(tiles.first().contains(u"1.234"_s), qPrintable(tiles.first()));
    QVERIFY2(tiles.first().contains(u"60.000"_s), qPrintable(tiles.first()));
    QVERIFY2(tiles.at(2).contains(u"1,0"_s), qPrintable(tiles.at(2))); // 61,234 unlocks of 60,000 players
}

void TilesTest::everyDigitIsTheUsersOwn_data()
{
    QTest::addColumn<QString>("locale");
    QTest::newRow("Arabic") << u"ar_EG"_s;
    QTest::newRow("Persian") << u"fa_IR"_s;
    QTest::newRow("Marathi") << u"mr_IN"_s;
}

void TilesTest::everyDigitIsTheUsersOwn()
{
    QFETCH(const QString, locale);
    const QStringList lines = told(tilesOf(gameOf(PlayerCounts{58'766, 1234}), ModeFilter::Both, QLocale(locale)));
    QVERIFY(lines.size() > 3);
    static const QRegularExpression latin(u"[0-9]"_s);
    for (const QString &line : lines)
        QVERIFY2(!line.contains(latin), qPrintable(line));
}

void TilesTest::theTimeToMasterIsThatOfTheMode_data()
{
    QTest::addColumn<GameTimes>("times");
    QTest::addColumn<ModeFilter>("filter");
    QTest::addColumn<QString>("line");
    const GameTimes all{.master = MedianTime{79'744, 1'091},
                        .complete = MedianTime{5'100, 5},
                        .beatHardcore = MedianTime{19'224, 800},
                        .beat = MedianTime{60, 4},
                        .achievements = {}};
    const auto row = [](const char *name, const GameTimes &times, ModeFilter filter, const QString &line) {
        QTest::newRow(name) << times << filter << line;
    };
    row("hardcore", all, ModeFilter::Both, u"Time to master: 22 h, of 1,091 players / 5 h 20 min to beat"_s);
    row("casual", all, ModeFilter::Casual, u"Time to complete: 1 h 25 min, of 5 players"_s);
    row("too few", {.master = MedianTime{60, 4}, .complete = {}, .beatHardcore = {}, .beat = {}, .achievements = {}},
        ModeFilter::Both, u"Time to master: –, not enough data"_s);
    row("nobody", {}, ModeFilter::Both, u"Time to master: –, not enough data"_s);
}

void TilesTest::theTimeToMasterIsThatOfTheMode()
{
    QFETCH(const GameTimes, times);
    QFETCH(const ModeFilter, filter);
    GameSnapshot game = gameOf(dragsterHardcore, dragsterCasual);
    game.details.times = times;
    QTEST(told({tileOf(tilesOf(game, filter), Tile::Kind::TimeToMaster)}).first(), "line");
}

void TilesTest::theTimeIsOfTheOfficialSetAndKnown()
{
    GameSnapshot game = gameOf(dragsterHardcore, dragsterCasual);
    QCOMPARE(tileOf(tilesOf(game, ModeFilter::Both), Tile::Kind::TimeToMaster).name, u"none"_s);
    game.details.times = GameTimes();
    QCOMPARE(tilesOf(game, ModeFilter::Both).size(), 6);
    game.set = AchievementSet::Unofficial;
    QCOMPARE(tileOf(tilesOf(game, ModeFilter::Both), Tile::Kind::TimeToMaster).name, u"none"_s);
}

QTEST_GUILESS_MAIN(TilesTest)
#include "tst_tiles.moc"
