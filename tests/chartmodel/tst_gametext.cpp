// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartmodel/gametext.h"
#include "distribution/foreigntext.h"
#include "language/language.h"
#include "support/chartgames.h"

#include <QTest>

using namespace MasteryChart;

using namespace ChartGames;
using namespace Qt::StringLiterals;

class GameTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { speak(english()); }
    void theGameIsNamed_data();
    void theGameIsNamed();
    void foreignTextIsOneLine();
    void theFiguresOfTheModesAskedForAreTold_data();
    void theFiguresOfTheModesAskedForAreTold();
    void thePlaceIsTold_data();
    void thePlaceIsTold();
    void germanSpeaksGerman();

private:
    static void speak(const QLocale &locale)
    {
        QLocale::setDefault(locale);
        setLanguage(locale);
    }
};

namespace {

/// \a text with the no-break space that the program writes before a percent sign.
QString boundText(QString text)
{
    return text.replace(u" %"_s, u"\u00a0%"_s);
}

const PlayerCounts nobody = PlayerCounts(15, 0);
const PlayerCounts fewCasual{20, 5, 4, 3, 2, 2, 1, 1, 1, 0, 0, 0, 0, 0, 2}; // 41 players

} // namespace

void GameTextTest::theGameIsNamed_data()
{
    QTest::addColumn<GameSnapshot>("game");
    QTest::addColumn<QString>("line");

    const GameSnapshot dragster = gameOf(dragsterHardcore);
    QTest::newRow("title and system") << dragster << u"Dragster (Atari 2600)"_s;
    GameSnapshot game = dragster;
    game.details.system.clear();
    QTest::newRow("no system") << game << u"Dragster"_s;
    game.details.title.clear();
    QTest::newRow("nothing known") << game << u"Game 14402"_s;
    game.details.system = u"Atari 2600"_s;
    QTest::newRow("no title") << game << u"Game 14402 (Atari 2600)"_s;
    game = dragster;
    game.set = AchievementSet::Unofficial;
    QTest::newRow("unofficial") << game << u"Dragster (Atari 2600) · unofficial"_s;
    game.source = GameSnapshot::Source::Sample;
    QTest::newRow("unofficial sample") << game << u"Dragster (Atari 2600) · unofficial · sample data"_s;
    game = dragster;
    game.source = GameSnapshot::Source::Sample;
    QTest::newRow("sample") << game << u"Dragster (Atari 2600) · sample data"_s;
    game = dragster;
    game.source = GameSnapshot::Source::Store;
    QTest::newRow("kept") << game << u"Dragster (Atari 2600)"_s;
    game.details.title = u"R-Type: 100 %1 *“é”*"_s;
    QTest::newRow("a title is data") << game << u"R-Type: 100 %1 *“é”* (Atari 2600)"_s;
}

void GameTextTest::theGameIsNamed()
{
    QFETCH(const GameSnapshot, game);
    const QStringList lines = gameLines(game, ModeFilter::Both);
    QCOMPARE(lines.size(), 3);
    QTEST(lines.first(), "line");
}

void GameTextTest::foreignTextIsOneLine()
{
    GameSnapshot game = gameOf(dragsterHardcore);
    game.details.title = u"Drag\nster \u202eII\x1b[31m"_s + QString(300, u'x');
    game.details.system = u"Atari\r\n\u2066"
                          "2600\t"_s
        + QString(300, u'y');
    const QStringList lines = gameLines(game, ModeFilter::Both);
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines.first().startsWith(u"Drag ster II[31mxxx"_s), qPrintable(lines.first()));
    QVERIFY2(lines.first().contains(u"x (Atari 2600 yyy"_s), qPrintable(lines.first()));
    QVERIFY(lines.first().size() <= 2 * maxTextLength + 3);
    for (const QString &line : lines) {
        for (const QChar c : line)
            QVERIFY(!isControl(c.unicode()));
    }
    game.details.title = u"\n\u202e "_s; // nothing that is seen
    game.details.system = u"\u200f"_s;
    QCOMPARE(gameLines(game, ModeFilter::Both).first(), u"Game 14402"_s);
}

void GameTextTest::theFiguresOfTheModesAskedForAreTold_data()
{
    QTest::addColumn<GameSnapshot>("game");
    QTest::addColumn<ModeFilter>("modeFilter");
    QTest::addColumn<QString>("line");

    const GameSnapshot both = gameOf(dragsterHardcore, fewCasual);
    const QString hardcore = u"632 hardcore players, 8 mastered (1.3 %), median 5 of 15"_s;
    QTest::newRow("both") << both << ModeFilter::Both
                          << hardcore + u"; 41 casual players, 2 completed (4.9 %), median 2"_s;
    QTest::newRow("hardcore alone") << both << ModeFilter::Hardcore << hardcore;
    QTest::newRow("casual alone") << both << ModeFilter::Casual
                                  << u"41 casual players, 2 completed (4.9 %), median 2 of 15"_s;
    QTest::newRow("one mode known") << gameOf(dragsterHardcore) << ModeFilter::Both << hardcore;
    QTest::newRow("no master") << gameOf(PlayerCounts{2, 1, 0}, PlayerCounts{1, 0, 0}) << ModeFilter::Both
                               << u"3 hardcore players, none mastered, median 1 of 3; "
                                  "1 casual player, none completed, median 1"_s;
    QTest::newRow("one player") << gameOf(PlayerCounts{1}, PlayerCounts{1}) << ModeFilter::Both
                                << u"1 hardcore player, 1 mastered (100 %), median 1 of 1; "
                                   "1 casual player, 1 completed (100 %), median 1"_s;
    QTest::newRow("no hardcore players") << gameOf(nobody, fewCasual) << ModeFilter::Both
                                         << u"no hardcore players; "
                                            "41 casual players, 2 completed (4.9 %), median 2 of 15"_s;
    QTest::newRow("no casual players") << gameOf(dragsterHardcore, nobody) << ModeFilter::Both
                                       << hardcore + u"; no casual players"_s;
    const QString none = u"Nobody has earned an achievement yet."_s;
    QTest::newRow("nobody") << gameOf(nobody, nobody) << ModeFilter::Both << none;
    QTest::newRow("nobody in hardcore") << gameOf(nobody, fewCasual) << ModeFilter::Hardcore << none;
    QTest::newRow("no set") << gameOf(PlayerCounts{}, PlayerCounts{}) << ModeFilter::Both << none;
    QTest::newRow("many") << gameOf(PlayerCounts{3'000'000, 1234}) << ModeFilter::Both
                          << u"3,001,234 hardcore players, 1,234 mastered (0.04 %), median 1 of 2"_s;
}

void GameTextTest::theFiguresOfTheModesAskedForAreTold()
{
    QFETCH(const GameSnapshot, game);
    QFETCH(const ModeFilter, modeFilter);
    QFETCH(const QString, line);
    const QStringList lines = gameLines(game, modeFilter);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(1), boundText(line));
}

void GameTextTest::thePlaceIsTold_data()
{
    QTest::addColumn<GameSnapshot>("game");
    QTest::addColumn<ModeFilter>("modeFilter");
    QTest::addColumn<QString>("line");

    const auto of = [](int hardcore, int casual) {
        return gameOf(dragsterHardcore, fewCasual, Progress{hardcore, casual});
    };
    const QString unknown = u"Your place is not known."_s;
    QTest::newRow("not known") << gameOf(dragsterHardcore, fewCasual) << ModeFilter::Both << unknown;
    GameSnapshot unofficial = of(12, 0);
    unofficial.set = AchievementSet::Unofficial;
    QTest::newRow("of another set") << unofficial << ModeFilter::Both << unknown;
    QTest::newRow("hardcore") << of(12, 0) << ModeFilter::Both << u"Your place: 12 of 15 hardcore, rank 18 of 632"_s;
    QTest::newRow("casual") << of(0, 3) << ModeFilter::Both << u"Your place: 3 of 15 casual, rank 13 of 41"_s;
    QTest::newRow("both") << of(12, 3) << ModeFilter::Both
                          << u"Your place: 12 of 15 hardcore, rank 18 of 632; 3 of 15 casual, rank 13 of 41"_s;
    QTest::newRow("hardcore of both") << of(12, 3) << ModeFilter::Hardcore
                                      << u"Your place: 12 of 15 hardcore, rank 18 of 632"_s;
    QTest::newRow("mastered") << of(15, 0) << ModeFilter::Both
                              << u"Your place: 15 of 15 hardcore, mastered, one of 8"_s;
    QTest::newRow("completed") << of(0, 15) << ModeFilter::Both
                               << u"Your place: 15 of 15 casual, completed, one of 2"_s;
    QTest::newRow("nothing") << of(0, 0) << ModeFilter::Both << u"Your place: nothing earned yet"_s;
    QTest::newRow("nothing in hardcore") << of(0, 3) << ModeFilter::Hardcore
                                         << u"Your place: nothing earned in hardcore yet"_s;
    QTest::newRow("nothing in casual") << of(3, 0) << ModeFilter::Casual
                                       << u"Your place: nothing earned in casual yet"_s;
    QTest::newRow("more than the set has") << of(16, 0) << ModeFilter::Both << unknown;
    QTest::newRow("nobody else") << gameOf(nobody, fewCasual, Progress{3, 0}) << ModeFilter::Both << unknown;
}

void GameTextTest::thePlaceIsTold()
{
    QFETCH(const GameSnapshot, game);
    QFETCH(const ModeFilter, modeFilter);
    const QStringList lines = gameLines(game, modeFilter);
    QCOMPARE(lines.size(), 3);
    QTEST(lines.at(2), "line");
}

void GameTextTest::germanSpeaksGerman()
{
    speak(german());
    GameSnapshot game = gameOf(PlayerCounts{1234, 1}, PlayerCounts{1, 2}, Progress{1, 2});
    QCOMPARE(gameLines(game, ModeFilter::Both),
             QStringList({u"Dragster (Atari 2600)"_s,
                          boundText(u"1.235 Hardcore-Spieler, 1 hat gemeistert (0,08 %), Median 1 von 2; "
                                    "3 Casual-Spieler, 2 haben abgeschlossen (67 %), Median 2"_s),
                          u"Dein Platz: 1 von 2 Hardcore, Rang 2 von 1.235; "
                          "2 von 2 Casual, abgeschlossen, einer von 2"_s}));
    game.source = GameSnapshot::Source::Sample;
    game.distribution = Distribution(PlayerCounts{1, 0}, PlayerCounts{0, 0});
    game.details.progress = Progress{};
    QCOMPARE(gameLines(game, ModeFilter::Both),
             QStringList({u"Dragster (Atari 2600) · Beispieldaten"_s,
                          u"1 Hardcore-Spieler, keiner hat gemeistert, Median 1 von 2; keine Casual-Spieler"_s,
                          u"Dein Platz: noch nichts erreicht"_s}));
}

QTEST_GUILESS_MAIN(GameTextTest)
#include "tst_gametext.moc"
