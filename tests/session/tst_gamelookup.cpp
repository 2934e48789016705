// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/language.h"
#include "session/gamelookup.h"

#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

/// Which game is meant by words.
class GameLookupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setLanguage(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void wordsMeanOneGame_data();
    void wordsMeanOneGame();
    void severalGamesAreTold_data();
    void severalGamesAreTold();
    void whereNoneFitsTheNearestAreTold_data();
    void whereNoneFitsTheNearestAreTold();
    void atMostFiveAreTold();
    void aNumberIsAnIdFirst_data();
    void aNumberIsAnIdFirst();
    void theSampleGamesHaveTitles();
};

namespace {

const GameSearch &search()
{
    static const GameSearch all(Catalogue({{1, u"Genesis/Mega Drive"_s, u"md"_s}, {7, u"NES"_s, u"nes"_s}},
                                          {
                                              {.id = 1, .system = 1, .title = u"Sonic the Hedgehog"_s},
                                              {.id = 2, .system = 1, .title = u"Sonic the Hedgehog 2"_s},
                                              {.id = 3, .system = 1, .title = u"~Hack~ Sonic the Hedgehog"_s},
                                              {.id = 4, .system = 1, .title = u"Sonic the Hedgehog [Subset - Bonus]"_s},
                                              {.id = 5, .system = 7, .title = u"1942"_s},
                                              {.id = 6, .system = 7, .title = u"Final Fantasy III"_s},
                                              {.id = 7, .system = 7, .title = u"Tetris"_s},
                                              {.id = 8, .system = 1, .title = u"Tetris"_s},
                                              {.id = 9, .system = 7, .title = u"~Hack~ Only a Hack"_s},
                                              {.id = 10, .system = 7, .title = u"1943"_s},
                                              {.id = 11, .system = 1, .title = u"1943"_s},
                                              {.id = 12, .system = 99, .title = u"Gargoyle's Quest"_s},
                                              {.id = 13, .system = 7, .title = u"Gargoyle's Quest II"_s},
                                              {.id = 1944, .system = 7, .title = u"Zany Golf"_s},
                                              {.id = 15, .system = 7, .title = u"1944"_s},
                                              {.id = 16, .system = 7, .title = u"Fantasm"_s},
                                          }));
    return all;
}

} // namespace

void GameLookupTest::wordsMeanOneGame_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("id");
    QTest::newRow("a title among others that begin so") << u"sonic the hedgehog"_s << 1;
    QTest::newRow("without its article") << u"Sonic Hedgehog 2"_s << 2;
    QTest::newRow("another numeral") << u"final fantasy 3"_s << 6;
    QTest::newRow("the only one without a typo") << u"fantasy"_s << 6;
    QTest::newRow("the only one, with a typo") << u"final fantsy"_s << 6;
    QTest::newRow("the only one, a hack") << u"only a hack"_s << 9;
    QTest::newRow("a hack where its tag is typed") << u"hack sonic the hedgehog"_s << 3;
    QTest::newRow("a subset where its name is typed") << u"sonic the hedgehog bonus"_s << 4;
    QTest::newRow("one of two by its system") << u"tetris nes"_s << 7;
    QTest::newRow("the first of a series") << u"gargoyles quest"_s << 12;
}

void GameLookupTest::wordsMeanOneGame()
{
    QFETCH(const QString, words);
    const auto game = gameCalled(words, search());
    QVERIFY2(game, game ? "" : qPrintable(sentence(game.error())));
    QTEST(*game, "id");
}

void GameLookupTest::severalGamesAreTold_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("candidates");
    QTest::newRow("one title on two systems")
        << u"tetris"_s << QStringList{u"  7  Tetris (NES)"_s, u"  8  Tetris (Genesis/Mega Drive)"_s};
    QTest::newRow("a word of two, one of a system without a name")
        << u"gargoyle"_s << QStringList{u"  12  Gargoyle's Quest"_s, u"  13  Gargoyle's Quest II (NES)"_s};
    QTest::newRow("none") << u"xyzzy plugh"_s << QStringList();
    QTest::newRow("nothing to look for") << u"???"_s << QStringList();
}

void GameLookupTest::severalGamesAreTold()
{
    QFETCH(const QString, words);
    QFETCH(const QStringList, candidates);
    const auto game = gameCalled(words, search());
    QVERIFY(!game);
    QCOMPARE(game.error().candidates, candidates);
    const QString said = sentence(game.error());
    QCOMPARE(said.count(u'\n'), candidates.size());
    QVERIFY(candidates.isEmpty() ? said.startsWith(u"No game fits") : said.startsWith(u"Several games fit"));
    QVERIFY(candidates.isEmpty() || said.endsWith(u'\n' + candidates.join(u'\n')));
}

void GameLookupTest::whereNoneFitsTheNearestAreTold_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("candidates");
    QTest::newRow("a word too many") << u"final fantasy iii atari"_s << QStringList{u"  6  Final Fantasy III (NES)"_s};
    QTest::newRow("a wrong word at the beginning") << u"xyzzy golf"_s << QStringList{u"  1944  Zany Golf (NES)"_s};
    QTest::newRow("each word another game")
        << u"golf tetris"_s
        << QStringList{u"  1944  Zany Golf (NES)"_s, u"  7  Tetris (NES)"_s, u"  8  Tetris (Genesis/Mega Drive)"_s};
}

void GameLookupTest::whereNoneFitsTheNearestAreTold()
{
    QFETCH(const QString, words);
    QFETCH(const QStringList, candidates);
    const auto game = gameCalled(words, search());
    QVERIFY(!game); // however near, it is not what was asked for
    QCOMPARE(game.error().candidates, candidates);
    QCOMPARE(sentence(game.error()),
             u"No game fits all of these words; give the ID of the one that is meant:\n"_s + candidates.join(u'\n'));
}

void GameLookupTest::atMostFiveAreTold()
{
    QList<CatalogueGame> games;
    for (int id = 1; id <= 100; ++id)
        games.append({.id = id, .title = u"Same"_s});
    const auto game = gameCalled(u"same"_s, GameSearch(Catalogue({}, games)));
    QVERIFY(!game);
    QCOMPARE(game.error().candidates.size(), 5);
}

void GameLookupTest::aNumberIsAnIdFirst_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("id"); // 0 where it is not one game
    QTest::newRow("an ID of the list") << 7 << 7;
    QTest::newRow("an ID of the list, and a title") << 1944 << 1944;
    QTest::newRow("a title") << 1942 << 5;
    QTest::newRow("a title on two systems") << 1943 << 0;
    QTest::newRow("neither") << 14402 << 14402;
    QTest::newRow("the start of titles") << 194 << 194;
}

void GameLookupTest::aNumberIsAnIdFirst()
{
    QFETCH(const int, number);
    const auto game = gameNumbered(number, QString::number(number), search());
    QTEST(game.value_or(0), "id");
    QCOMPARE(gameNumbered(number, QString::number(number), GameSearch()).value_or(0), number);
}

void GameLookupTest::theSampleGamesHaveTitles()
{
    const GameSearch samples = sampleSearch();
    QCOMPARE(gameCalled(u"dragster"_s, samples).value_or(0), 14402);
    QCOMPARE(gameCalled(u"lantern"_s, samples).value_or(0), 900025);
    QCOMPARE(gameCalled(u"Orrery"_s, samples).value_or(0), 900089);
    QVERIFY(!gameCalled(u"sonic"_s, samples));
}

QTEST_GUILESS_MAIN(GameLookupTest)
#include "tst_gamelookup.moc"
