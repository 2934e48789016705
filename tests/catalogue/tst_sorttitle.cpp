// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/sorttitle.h"

#include <QTest>

#include <algorithm>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

class SortTitleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachRuleHolds_data();
    void eachRuleHolds();
    void titlesComeInTheOrderPeopleExpect();
};

void SortTitleTest::eachRuleHolds_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("sorted");

    const auto row = [](const QString &title, const QString &sorted) {
        QTest::newRow(qPrintable(title)) << title << sorted;
    };
    row(QString(), QString());
    row(u"Dragster"_s, u"dragster"_s);
    // Roman numbers
    row(u"Ys I"_s, u"ys 00001"_s);
    row(u"Final Fantasy VII"_s, u"final fantasy 00007"_s);
    row(u"Final Fantasy xiv"_s, u"final fantasy 00014"_s);
    row(u"Final Fantasy XX"_s, u"final fantasy 00020"_s);
    row(u"Wizardry XXI"_s, u"wizardry xxi"_s);
    row(u"Metroid II: Return of Samus"_s, u"metroid 00002 return of samus"_s);
    row(u"Metroid II : Return of Samus"_s, u"metroid 00002 return of samus"_s);
    row(u"Dragon Quest I & II"_s, u"dragon quest 00001 00002"_s);
    row(u"Final Fantasy X-2"_s, u"final fantasy 00010-00002"_s);
    row(u"Final Fantasy X-12"_s, u"final fantasy 00010-00012"_s);
    row(u"Kingdom Hearts II Final Mix"_s, u"kingdom hearts ii final mix"_s);
    row(u"Mega Man X"_s, u"mega man 00010"_s);
    row(u"Mega Man X4"_s, u"mega man x00004"_s);
    row(u"X-Men"_s, u"x-men"_s);
    row(u"Hawaii"_s, u"hawaii"_s);
    row(u"Mix: The Game"_s, u"mix the game"_s);
    row(u"Street Fighter II': Turbo"_s, u"street fighter ii turbo"_s);
    // Arabic numbers
    row(u"Mega Man 2"_s, u"mega man 00002"_s);
    row(u"Mega Man 10"_s, u"mega man 00010"_s);
    row(u"FIFA 2001"_s, u"fifa 02001"_s);
    row(u"12345"_s, u"12345"_s);
    row(u"123456"_s, u"123456"_s);
    row(u"007: GoldenEye"_s, u"0000007 goldeneye"_s);
    row(u"0"_s, u"00000"_s);
    row(u"00042"_s, u"00042"_s);
    row(u"000042"_s, u"000000042"_s);
    row(u"1080°"_s, u"01080"_s);
    row(u"3-D Worldrunner"_s, u"00003-d worldrunner"_s);
    // Articles
    row(u"The Simpsons"_s, u"simpsons"_s);
    row(u"the simpsons"_s, u"simpsons"_s);
    row(u"A Bug's Life"_s, u"bugs life"_s);
    row(u"An American Tail"_s, u"american tail"_s);
    row(u"Theme Park"_s, u"theme park"_s);
    row(u"Anetha"_s, u"anetha"_s);
    row(u"A-Train"_s, u"a-train"_s);
    row(u"Grinch, The"_s, u"grinch"_s);
    row(u"Legend of Zelda, The: A Link to the Past"_s, u"legend of zelda a link to the past"_s);
    row(u"Bug's Life, A"_s, u"bugs life"_s);
    row(u"Alone, Then Together"_s, u"alone then together"_s);
    row(u"Over the Hedge"_s, u"over the hedge"_s);
    // Case, accents, punctuation
    row(u"POKÉMON Stadium"_s, u"pokemon stadium"_s);
    row(u"Pokémon"_s, u"pokemon"_s);
    row(u"Luigi's Mansion"_s, u"luigis mansion"_s);
    row(u"Super Mario Bros."_s, u"super mario bros"_s);
    row(u".hack//Infection"_s, u"hackinfection"_s);
    row(u"Pac-Man"_s, u"pac-man"_s);
    row(u"Puyo Puyo~n"_s, u"puyo puyo~n"_s);
    row(u"ストリート"_s, u"ストリート"_s);
    row(u"Снег"_s, u"снег"_s);
    // Tags
    row(u"~Hack~ Kaizo"_s, u"zzzz{hack kaizo"_s);
    row(u"~Hack~ The 1st Annual Contest"_s, u"zzzz{hack 00001st annual contest"_s);
    row(u"~Hack~ ~Demo~ Bob"_s, u"zzzz{hack ~demo~ bob"_s);
    row(u"~Test Kit~ 240p"_s, u"zzzz{test kit 00240p"_s);
    row(u"~Hack~ Zelda II"_s, u"zzzz{hack zelda 00002"_s);
    row(u"~Hack"_s, u"~hack"_s);
}

void SortTitleTest::eachRuleHolds()
{
    QFETCH(const QString, title);
    QTEST(sortTitle(title), "sorted");
}

void SortTitleTest::titlesComeInTheOrderPeopleExpect()
{
    const QStringList order{u"Final Fantasy"_s,
                            u"Final Fantasy II"_s,
                            u"Final Fantasy 3"_s,
                            u"Final Fantasy IX"_s,
                            u"Final Fantasy X"_s,
                            u"Final Fantasy X-2"_s,
                            u"Final Fantasy XI"_s,
                            u"Pokémon Red"_s,
                            u"Pokemon Yellow"_s,
                            u"The Simpsons"_s,
                            u"Zool"_s,
                            u"Zzyzzyxx"_s,
                            u"~Hack~ Alpha"_s,
                            u"~Hack~ Mega Man 2"_s,
                            u"~Hack~ Mega Man 10"_s,
                            u"~Homebrew~ Apotris"_s};
    QStringList sorted = order;
    std::ranges::reverse(sorted);
    std::ranges::sort(sorted, {}, sortTitle);
    QCOMPARE(sorted, order);
}

QTEST_APPLESS_MAIN(SortTitleTest)
#include "tst_sorttitle.moc"
