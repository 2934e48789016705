// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/gamesearch.h"

#include <QTest>

#include <limits>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

/// Each rule by itself, with a handful of games. What comes of all of them is in tst_gamesearchlist.
class GameSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void betterFitsComeFirst();
    void everyFitIsSaid_data();
    void everyFitIsSaid();
    void subsetsAndTagsComeLater();
    void whoTypesALabelGetsIt_data();
    void whoTypesALabelGetsIt();
    void popularGamesComeFirst();
    void wholeWordsThenShortTitlesComeFirst();
    void equalsComeInTheOrderOfTheirIds();
    void deprecatedPagesAreNeverFound();
    void anIdComesFirst_data();
    void anIdComesFirst();
    void systemsAreWordsToo_data();
    void systemsAreWordsToo();
    void alternativeTitlesAreTitles();
    void typosHaveALimit_data();
    void typosHaveALimit();
    void aTypoNeverComesBeforeAnExactHit();
    void aLimitCuts();
    void hostileQueriesFindNothing_data();
    void hostileQueriesFindNothing();
    void hostileTitlesAreFound_data();
    void hostileTitlesAreFound();
    void emptyCataloguesHaveNothing();
    void whatWasTypedIsMarked();
};

namespace {

using Fit = GameSearch::Fit;

constexpr int megaDrive = 1;
constexpr int superNintendo = 3;

const QList<System> systems{
    {megaDrive, u"Genesis/Mega Drive"_s, u"md"_s},
    {superNintendo, u"SNES/Super Famicom"_s, u"snes"_s},
    {4, u"Game Boy"_s, u"gb"_s},
    {12, u"PlayStation"_s, u"ps1"_s},
};

/// Games with \a titles and the IDs 10001, 10002 and so on, all of one system.
GameSearch searchIn(const QStringList &titles, int system = 99)
{
    QList<CatalogueGame> games;
    for (const QString &title : titles)
        games.append({.id = 10'001 + static_cast<int>(games.size()), .system = system, .title = title});
    return GameSearch(Catalogue(systems, games));
}

QStringList titlesOf(const QList<GameSearch::Match> &matches)
{
    QStringList titles;
    for (const GameSearch::Match &match : matches)
        titles.append(match.game.title);
    return titles;
}

constexpr int all = 1000;

} // namespace

void GameSearchTest::betterFitsComeFirst()
{
    // The shortest title fits worst, and so on: length alone would turn them around.
    const QStringList titles{u"Sonid"_s, u"Sa Sonica"_s, u"Super Sonic and his Friends"_s,
                             u"Sonic and all of his Friends"_s};
    const GameSearch search = searchIn(titles + QStringList{u"Ultrasonic"_s, u"Sonic"_s});
    QCOMPARE(titlesOf(search.find(u"sonic"_s, all)),
             (QStringList{u"Sonic"_s, u"Sonic and all of his Friends"_s, u"Super Sonic and his Friends"_s,
                          u"Sa Sonica"_s, u"Ultrasonic"_s, u"Sonid"_s}));
}

void GameSearchTest::everyFitIsSaid_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("title");
    QTest::addColumn<Fit>("fit");

    const auto row = [](const QString &query, const QString &title, Fit fit) {
        QTest::addRow("%s, %s", qPrintable(query), qPrintable(title)) << query << title << fit;
    };
    row(u"10001"_s, u"Dragster"_s, Fit::Id);
    row(u"dragster"_s, u"Dragster"_s, Fit::Title);
    row(u"PACMAN"_s, u"Pac-Man"_s, Fit::Title);
    row(u"pac man"_s, u"Pacman"_s, Fit::Title);
    row(u"links awakening"_s, u"Link's Awakening"_s, Fit::Title);
    row(u"the simpsons"_s, u"Simpsons, The"_s, Fit::Title);
    row(u"simpsons, the"_s, u"The Simpsons"_s, Fit::Title);
    row(u"simpsons"_s, u"The Simpsons"_s, Fit::Title);
    row(u"a-train"_s, u"A-Train"_s, Fit::Title);
    row(u"atrain"_s, u"A-Train"_s, Fit::Title);
    row(u"train"_s, u"A-Train"_s, Fit::WordStart);
    row(u"final fantasy 7"_s, u"Final Fantasy VII"_s, Fit::Title);
    row(u"final fantasy vii"_s, u"Final Fantasy 7"_s, Fit::Title);
    row(u"ff7"_s, u"Final Fantasy VII"_s, Fit::Title);
    row(u"ffvii"_s, u"Final Fantasy 7"_s, Fit::Title);
    row(u"ff"_s, u"Final Fantasy VII"_s, Fit::Series);
    row(u"drag"_s, u"Dragster"_s, Fit::Start);
    row(u"mega man 2"_s, u"Mega Man 2 [Subset - Bonus]"_s, Fit::Start);
    row(u"mega man 2 bonus"_s, u"Mega Man 2 [Subset - Bonus]"_s, Fit::Title);
    row(u"Mega Man 2 [Subset - Bonus]"_s, u"Mega Man 2 [Subset - Bonus]"_s, Fit::Title);
    row(u"~Hack~ Kaizo"_s, u"~Hack~ Kaizo"_s, Fit::Title);
    row(u"kaizo"_s, u"~Hack~ Kaizo"_s, Fit::Title);
    row(u"zelda legend"_s, u"The Legend of Zelda"_s, Fit::WordStart);
    row(u"ocarina"_s, u"The Legend of Zelda: Ocarina of Time"_s, Fit::WordStart);
    row(u"oot"_s, u"The Legend of Zelda: Ocarina of Time"_s, Fit::WordStart);
    row(u"mega man 1"_s, u"Mega Man 12"_s, Fit::Start);
    row(u"agster"_s, u"Dragster"_s, Fit::Inside);
    row(u"dragstre"_s, u"Dragster"_s, Fit::Typo);
    row(u".hack"_s, u".hack//Infection"_s, Fit::Start);
    row(u"dothack"_s, u".hack//Infection"_s, Fit::Start);
    row(u"pokemon"_s, u"Pokémon"_s, Fit::Title);
    row(u"ポケモン"_s, u"ポケモン 赤"_s, Fit::Start);
}

void GameSearchTest::everyFitIsSaid()
{
    QFETCH(const QString, query);
    QFETCH(const QString, title);
    const auto matches = searchIn({title}).find(query, all);
    QCOMPARE(matches.size(), 1);
    QCOMPARE(matches.first().game.title, title);
    QTEST(matches.first().fit, "fit");
}

void GameSearchTest::subsetsAndTagsComeLater()
{
    const GameSearch search = searchIn({u"~Hack~ Sonic A [Subset - B]"_s, u"Sonic A [Subset - B]"_s,
                                        u"~Hack~ Sonic A"_s, u"Sonic with a Title as Long as No Other"_s});
    QCOMPARE(titlesOf(search.find(u"sonic"_s, all)),
             (QStringList{u"Sonic with a Title as Long as No Other"_s, u"~Hack~ Sonic A"_s, u"Sonic A [Subset - B]"_s,
                          u"~Hack~ Sonic A [Subset - B]"_s}));
}

void GameSearchTest::whoTypesALabelGetsIt_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("title");
    const auto row = [](const QString &label, const QString &title) {
        QTest::newRow(qPrintable(label)) << label << title;
    };
    row(u"hack"_s, u"~Hack~ Sonic"_s);
    row(u"homebrew"_s, u"~Homebrew~ Sonic"_s);
    row(u"demo"_s, u"~Homebrew~ ~Demo~ Sonic"_s);
    row(u"prototype"_s, u"~Prototype~ Sonic"_s);
    row(u"test kit"_s, u"~Test Kit~ Sonic"_s);
    row(u"unlicensed"_s, u"~Unlicensed~ Sonic"_s);
    row(u"subset"_s, u"Sonic [Subset - Bonus]"_s);
    row(u"bonus"_s, u"Sonic [Subset - Bonus]"_s);
    row(u"oak"_s, u"Sonic [Subset - Professor Oak Challenge]"_s);
}

void GameSearchTest::whoTypesALabelGetsIt()
{
    QFETCH(const QString, label);
    QFETCH(const QString, title);
    // It has the word too, in a title as long as need be to come later.
    const QString plain = u"The " + label + u" of Sonic and of Everybody Who is Anybody in Green Hill Zone"_s;
    const QString query = u"sonic " + label;
    QCOMPARE(titlesOf(searchIn({plain, title}).find(query, all)), (QStringList{title, plain}));
    const QString other = u"~Prototype~ Demo of ~Hack~ Sonic Test Bonus Kit"_s;
    QCOMPARE(titlesOf(searchIn({other, u"The Sonic Title That is Longer Than the Other One of These Two"_s})
                          .find(u"sonic t"_s, all))
                 .last(),
             other);
}

void GameSearchTest::popularGamesComeFirst()
{
    const QStringList titles{u"Sonic"_s, u"Sonic 2"_s, u"Sonic Spinball"_s, u"Sonic and Knuckles"_s,
                             u"~Hack~ Sonic X"_s};
    const GameSearch search = searchIn(titles);
    QCOMPARE(titlesOf(search.find(u"sonic"_s, all)), titles);
    const GameSearch::Popularity popularity{{10'003, 5}, {10'004, 70'000}, {10'005, std::numeric_limits<int>::max()}};
    QCOMPARE(
        titlesOf(search.find(u"sonic"_s, all, popularity)),
        (QStringList{u"Sonic"_s, u"Sonic and Knuckles"_s, u"Sonic Spinball"_s, u"Sonic 2"_s, u"~Hack~ Sonic X"_s}));
    QCOMPARE(search.find(u"sonic"_s, all, {{10'001, std::numeric_limits<int>::min()}}).size(), 5);
}

void GameSearchTest::wholeWordsThenShortTitlesComeFirst()
{
    const GameSearch search = searchIn({u"Marionette"_s, u"Mario and Luigi"_s, u"Mario Land"_s});
    QCOMPARE(titlesOf(search.find(u"mario"_s, all)),
             (QStringList{u"Mario Land"_s, u"Mario and Luigi"_s, u"Marionette"_s}));
}

void GameSearchTest::equalsComeInTheOrderOfTheirIds()
{
    const GameSearch search(Catalogue(systems,
                                      {{.id = 7, .system = 4, .title = u"Tetris"_s},
                                       {.id = 3, .system = 3, .title = u"Tetris"_s},
                                       {.id = 5, .system = 1, .title = u"TETRIS"_s}}));
    QList<int> ids;
    for (const auto &match : search.find(u"tetris"_s, all))
        ids.append(match.game.id);
    QCOMPARE(ids, (QList{3, 5, 7}));
}

void GameSearchTest::deprecatedPagesAreNeverFound()
{
    const GameSearch search = searchIn({u"~Z~ Sonic"_s, u"~Hack~ ~Z~ Sonic [Subset - Z]"_s}, megaDrive);
    for (const QString &query : {u"sonic"_s, u"~z~ sonic"_s, u"z"_s, u"md"_s, u"hack"_s, u"snoic"_s, u"subset"_s})
        QVERIFY2(search.find(query, all).isEmpty(), qPrintable(query));
    QVERIFY(search.find(u"10001"_s, all).isEmpty());
}

void GameSearchTest::anIdComesFirst_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("titles");
    QTest::newRow("an ID alone") << u"10001"_s << QStringList{u"Dragster"_s};
    QTest::newRow("blanks around") << u" 10001 "_s << QStringList{u"Dragster"_s};
    QTest::newRow("an ID that is a title too") << u"10002"_s << QStringList{u"10003"_s, u"10002"_s};
    QTest::newRow("its own title") << u"10004"_s << QStringList{u"10004"_s};
    QTest::newRow("a title alone") << u"1942"_s << QStringList{u"1942"_s};
    QTest::newRow("the start of a title") << u"194"_s << QStringList{u"1942"_s};
    QTest::newRow("a number and a word") << u"10001 x"_s << QStringList();
    QTest::newRow("beyond 32 bits") << u"4294977297"_s << QStringList();
    QTest::newRow("a sign") << u"+10001"_s << QStringList();
    QTest::newRow("no typos in numbers") << u"1943"_s << QStringList();
}

void GameSearchTest::anIdComesFirst()
{
    QFETCH(const QString, query);
    const GameSearch search = searchIn({u"Dragster"_s, u"10003"_s, u"10002"_s, u"10004"_s, u"1942"_s});
    QTEST(titlesOf(search.find(query, all)), "titles");
}

void GameSearchTest::systemsAreWordsToo_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QList<int>>("found");
    const auto row = [](const QString &query, const QList<int> &found) {
        QTest::newRow(qPrintable(query)) << query << found;
    };
    row(u"sonic"_s, {1, 2, 4});
    row(u"md sonic"_s, {1});
    row(u"sonic md"_s, {1});
    row(u"sonic mega drive"_s, {1});
    row(u"megadrive sonic"_s, {1});
    row(u"genesis sonic"_s, {1});
    row(u"gene sonic"_s, {1});
    row(u"ge sonic"_s, {});
    row(u"snes sonic"_s, {2});
    row(u"sonic famicom"_s, {2});
    row(u"psx final fantasy"_s, {5});
    row(u"ps1 ff7"_s, {5});
    row(u"gb sonic"_s, {4});
    row(u"game boy"_s, {3, 4}); // the title, then the system
    row(u"game boy gallery"_s, {3});
    row(u"md"_s, {1});
    row(u"md gb sonic"_s, {});
}

void GameSearchTest::systemsAreWordsToo()
{
    QFETCH(const QString, query);
    const GameSearch search(Catalogue(systems,
                                      {{.id = 1, .system = megaDrive, .title = u"Sonic"_s},
                                       {.id = 2, .system = superNintendo, .title = u"Sonic 4"_s},
                                       {.id = 3, .system = 4, .title = u"Game Boy Gallery"_s},
                                       {.id = 4, .system = 4, .title = u"Sonic 6"_s},
                                       {.id = 5, .system = 12, .title = u"Final Fantasy VII"_s}}));
    QList<int> ids;
    for (const auto &match : search.find(query, all))
        ids.append(match.game.id);
    QTEST(ids, "found");
}

void GameSearchTest::alternativeTitlesAreTitles()
{
    const GameSearch search =
        searchIn({u"Seiken Densetsu 3 | Trials of Mana"_s, u"Mana, the Trials of it, and More"_s});
    QCOMPARE(titlesOf(search.find(u"trials of mana"_s, all)).first(), u"Seiken Densetsu 3 | Trials of Mana"_s);
    QCOMPARE(search.find(u"trials of mana"_s, 1).first().fit, Fit::Title);
    QCOMPARE(search.find(u"seiken densetsu iii"_s, 1).first().fit, Fit::Title);
    QCOMPARE(search.find(u"mana seiken"_s, 1).first().fit, Fit::WordStart);
}

void GameSearchTest::typosHaveALimit_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("isFound");
    const auto row = [](const QString &query, bool isFound) { QTest::newRow(qPrintable(query)) << query << isFound; };
    row(u"metriod"_s, true);
    row(u"metrod"_s, true);
    row(u"metrooid"_s, true);
    row(u"matroid"_s, true);
    row(u"metrx"_s, true); // it may go on
    row(u"metrx "_s, false);
    row(u"mtr"_s, false); // too short
    row(u"metrxxd"_s, false);
    row(u"preimhunters"_s, false);
    row(u"primehnutesr"_s, false);
    row(u"huntesr"_s, true);
    row(u"metriod hunetrs"_s, true); // each word may have one
    row(u"expeditiom"_s, true);
    row(u"expediiton"_s, true);
    row(u"exxpediiton"_s, true);
    row(u"exxpediitom"_s, false);
}

void GameSearchTest::typosHaveALimit()
{
    QFETCH(const QString, query);
    QTEST(!searchIn({u"Metroid Prime: Hunters Expedition"_s}).find(query, all).isEmpty(), "isFound");
}

void GameSearchTest::aTypoNeverComesBeforeAnExactHit()
{
    const GameSearch search = searchIn({u"Battle"_s, u"~Hack~ The Wide World of Bottled Water [Subset - Bonus]"_s});
    QCOMPARE(titlesOf(search.find(u"bottle"_s, all, {{10'001, 1'000'000}})),
             (QStringList{u"~Hack~ The Wide World of Bottled Water [Subset - Bonus]"_s, u"Battle"_s}));
    // Not even looked for where enough fits.
    QCOMPARE(search.find(u"bottle"_s, 1).size(), 1);
}

void GameSearchTest::aLimitCuts()
{
    const GameSearch search = searchIn({u"Sonic"_s, u"Sonic 2"_s, u"Sonic 3"_s, u"10001"_s});
    QCOMPARE(search.find(u"sonic"_s, 2).size(), 2);
    QCOMPARE(search.find(u"sonic"_s, 3).size(), 3);
    QCOMPARE(search.find(u"sonic"_s, std::numeric_limits<int>::max()).size(), 3);
    QCOMPARE(titlesOf(search.find(u"10001"_s, 1)), QStringList{u"Sonic"_s});
    QVERIFY(search.find(u"sonic"_s, 0).isEmpty());
    QVERIFY(search.find(u"sonic"_s, -1).isEmpty());
}

void GameSearchTest::hostileQueriesFindNothing_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("nothing") << QString();
    QTest::newRow("blanks") << u"  \t\n"_s;
    QTest::newRow("punctuation") << u"!?-:;,.~[]()/\\'\"*&%$"_s.remove(u'&');
    QTest::newRow("emoji") << u"\U0001f600\U0001f3ae"_s;
    QTest::newRow("a letter, 10,000 times") << QString(10'000, u'q');
    QTest::newRow("words, 10,000 letters") << u"qwert zuiop "_s.repeated(834);
    QTest::newRow("other scripts") << u"שלום العالم"_s;
    QTest::newRow("direction alone") << u"\u202e\u200f\u2066"_s;
    QTest::newRow("half a pair") << QString(QChar(0xd83d)) + QChar(0xd83d);
    QTest::newRow("zeros") << QString(5, QChar(0));
    QTest::newRow("marks alone") << QString(1000, QChar(0x0301));
    QTest::newRow("a pattern") << u".*q^$|[q-q]+"_s;
    QTest::newRow("digits without end") << QString(10'000, u'9');
}

void GameSearchTest::hostileQueriesFindNothing()
{
    QFETCH(const QString, query);
    const GameSearch search = searchIn({u"Sonic the Hedgehog"_s, u"1942"_s, u"Pokémon"_s}, megaDrive);
    QVERIFY(search.find(query, all).isEmpty());
}

void GameSearchTest::hostileTitlesAreFound_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("query");
    QTest::newRow("direction") << u"\u202eSonic\u202c"_s << u"sonic"_s;
    QTest::newRow("right to left") << u"סוניק"_s << u"סוני"_s;
    QTest::newRow("beyond 16 bits") << u"\U00020000\U00020001"_s << u"\U00020000"_s;
    QTest::newRow("emoji between") << u"So\U0001f600nic"_s << u"so nic"_s;
    QTest::newRow("long") << QString(10'000, u'x') << QString(100, u'x');
    QTest::newRow("many words") << u"ab "_s.repeated(3000) << u"ab ab"_s;
    QTest::newRow("many marks") << u"a" + QString(1000, QChar(0x0301)) + u'b' << u"ab"_s;
    QTest::newRow("expanding") << QString(100, QChar(0xfdfa)) << u"صلى"_s;
    QTest::newRow("tildes") << u"~"_s.repeated(500) + u"a"_s << u"a"_s;
    QTest::newRow("brackets") << u"[Subset - "_s.repeated(50) << u"subset"_s;
}

void GameSearchTest::hostileTitlesAreFound()
{
    QFETCH(const QString, title);
    QFETCH(const QString, query);
    const auto matches = searchIn({u"~~"_s, title, u"\U0001f600"_s}).find(query, all);
    QCOMPARE(titlesOf(matches), QStringList{title});
    for (const TextRange &range : matches.first().ranges)
        QVERIFY(range.start >= 0 && range.length > 0 && range.start + range.length <= title.size());
}

void GameSearchTest::emptyCataloguesHaveNothing()
{
    QVERIFY(GameSearch().find(u"sonic"_s, all).isEmpty());
    QVERIFY(GameSearch(Catalogue()).find(u"1"_s, all).isEmpty());
    QVERIFY(GameSearch(Catalogue(systems, {})).find(u"md"_s, all).isEmpty());
    // Games without systems, as while the list comes.
    const GameSearch search(Catalogue({}, {{.id = 1, .system = 1, .title = u"Sonic"_s}}));
    QCOMPARE(search.find(u"sonic"_s, all).size(), 1);
    QVERIFY(search.find(u"md sonic"_s, all).isEmpty());
}

void GameSearchTest::whatWasTypedIsMarked()
{
    const GameSearch search = searchIn({u"Final Fantasy VII"_s}, 12);
    QCOMPARE(search.find(u"ps1 ff7"_s, 1).first().ranges, (QList<TextRange>{{0, 5}, {6, 7}, {14, 3}}));
    QCOMPARE(search.find(u"fantasy psx"_s, 1).first().ranges, (QList<TextRange>{{6, 7}}));
    QVERIFY(search.find(u"10001"_s, 1).first().ranges.isEmpty());
    QVERIFY(search.find(u"psx"_s, 1).first().ranges.isEmpty());
}

QTEST_APPLESS_MAIN(GameSearchTest)
#include "tst_gamesearch.moc"
