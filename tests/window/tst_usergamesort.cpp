// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/usergamesort.h"

#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;
using Award = UserGame::Award;
using Order = UserGameOrder;

/// In which order the user's games stand, which of them a filter leaves, and what is said of each.
class UserGameSortTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachListHasTheOrdersThatMakeSense();
    void gamesAreSorted_data();
    void gamesAreSorted();
    void equalGamesStandByTitle();
    void aFilterLeavesTheGamesThatHaveAllWords_data();
    void aFilterLeavesTheGamesThatHaveAllWords();
    void whatTheFilterFoundIsMarked_data();
    void whatTheFilterFoundIsMarked();
    void aFilterKeepsTheOrderAndTheHeadings();
    void theNoteIsAboutWhatTheGamesAreSortedBy_data();
    void theNoteIsAboutWhatTheGamesAreSortedBy();
    void timesAreTold_data();
    void timesAreTold();
    void sectionsBeginWithAHeading_data();
    void sectionsBeginWithAHeading();
    void aGameWithoutASetHasNoProgress();
    void aRowHasAllThatIsKnown();
};

namespace {

const QDateTime now(QDate(2026, 11, 24), QTime(12, 0));

UserGame game(int id, const QString &title, const QString &system, int achievements = 10, int hardcore = 0,
              int casual = 0)
{
    return {.id = id,
            .title = title,
            .systemName = system,
            .achievements = achievements,
            .progress = Progress{hardcore, casual}};
}

UserGame with(UserGame game, Award award)
{
    game.award = award;
    return game;
}

UserGame playedAt(UserGame game, const QDateTime &time)
{
    game.lastPlayed = time;
    return game;
}

/// What stands in the titles' place: the words that tests are about.
QStringList titlesOf(const QList<GameRow> &rows)
{
    QStringList titles;
    for (const GameRow &row : rows)
        titles.append(row.title);
    return titles;
}

QList<GameRow> rowsOf(const QList<UserGame> &games, Order order, const QString &filter = {},
                      UserList list = UserList::Completion)
{
    return UserGameSort(games, list).rows(order, filter, now.toUTC());
}

} // namespace

void UserGameSortTest::eachListHasTheOrdersThatMakeSense()
{
    QCOMPARE(ordersOf(UserList::RecentlyPlayed),
             QList({Order::Lately, Order::Progress, Order::Left, Order::System, Order::Title}));
    QCOMPARE(ordersOf(UserList::Completion),
             QList({Order::Progress, Order::Lately, Order::Left, Order::System, Order::Title}));
    QCOMPARE(ordersOf(UserList::WantToPlay), QList({Order::Title, Order::System, Order::Achievements}));
}

void UserGameSortTest::gamesAreSorted_data()
{
    QTest::addColumn<Order>("order");
    QTest::addColumn<QStringList>("titles");

    QTest::newRow("as given") << Order::Lately
                              << QStringList({u"The Zombies"_s, u"~Hack~ Alpha"_s, u"Mega Man X"_s, u"Mega Man 2"_s,
                                              u"Done"_s, u"Award Only"_s, u"Casual"_s, u"Big"_s});
    QTest::newRow("the nearest to mastery first, the mastered apart")
        << Order::Progress
        << QStringList({u"Big"_s, u"Mega Man 2"_s, u"Mega Man X"_s, u"Casual"_s, u"The Zombies"_s, u"~Hack~ Alpha"_s,
                        u"Done"_s, u"Award Only"_s});
    QTest::newRow("the fewest left first, the mastered apart")
        << Order::Left
        << QStringList({u"Mega Man 2"_s, u"Mega Man X"_s, u"Casual"_s, u"The Zombies"_s, u"~Hack~ Alpha"_s, u"Big"_s,
                        u"Done"_s, u"Award Only"_s});
    QTest::newRow("by system, whatever its case, an unknown one last")
        << Order::System
        << QStringList({u"Done"_s, u"Award Only"_s, u"Casual"_s, u"Mega Man 2"_s, u"Mega Man X"_s, u"Big"_s,
                        u"The Zombies"_s, u"~Hack~ Alpha"_s});
    QTest::newRow("by title as the site does it")
        << Order::Title
        << QStringList({u"Award Only"_s, u"Big"_s, u"Casual"_s, u"Done"_s, u"Mega Man 2"_s, u"Mega Man X"_s,
                        u"The Zombies"_s, u"~Hack~ Alpha"_s});
    QTest::newRow("the fewest achievements first, none last")
        << Order::Achievements
        << QStringList({u"Casual"_s, u"Done"_s, u"Mega Man 2"_s, u"Mega Man X"_s, u"The Zombies"_s, u"~Hack~ Alpha"_s,
                        u"Big"_s, u"Award Only"_s});
}

void UserGameSortTest::gamesAreSorted()
{
    QFETCH(const Order, order);

    const QList games{
        game(1, u"The Zombies"_s, u"SNES"_s, 10, 0, 3),
        game(2, u"~Hack~ Alpha"_s, u""_s, 10),
        game(3, u"Mega Man X"_s, u"nes"_s, 10, 5, 0),
        game(4, u"Mega Man 2"_s, u"NES"_s, 10, 7, 1),
        with(game(5, u"Done"_s, u"Atari 2600"_s, 10, 10, 0), Award::Mastered),
        with(game(6, u"Award Only"_s, u"Mega Drive"_s, 0), Award::Mastered),
        with(game(7, u"Casual"_s, u"Mega Drive"_s, 9, 0, 9), Award::Completed),
        game(8, u"Big"_s, u"PlayStation"_s, 100, 80, 0),
    };
    QTEST(titlesOf(rowsOf(games, order)), "titles");
}

void UserGameSortTest::equalGamesStandByTitle()
{
    const QList games{game(1, u"Beta"_s, u"NES"_s), game(2, u"The Alpha"_s, u"NES"_s), game(3, u"Gamma 10"_s, u"NES"_s),
                      game(4, u"Gamma IX"_s, u"NES"_s)};
    for (const Order order : {Order::Progress, Order::Left, Order::System, Order::Achievements, Order::Title}) {
        QCOMPARE(titlesOf(rowsOf(games, order)),
                 QStringList({u"The Alpha"_s, u"Beta"_s, u"Gamma IX"_s, u"Gamma 10"_s}));
    }
}

void UserGameSortTest::aFilterLeavesTheGamesThatHaveAllWords_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QList<int>>("ids");

    const QList all{1, 2, 3, 4, 5, 6, 7};
    QTest::newRow("nothing") << u""_s << all;
    QTest::newRow("no word") << u" -! "_s << all;
    QTest::newRow("a word") << u"zelda"_s << QList{1};
    QTest::newRow("one that is begun") << u"zel"_s << QList{1};
    QTest::newRow("words in any order") << u"past zelda link"_s << QList{1};
    QTest::newRow("without the apostrophe") << u"links"_s << QList<int>();
    QTest::newRow("without accents") << u"pokemon"_s << QList{2};
    QTest::newRow("with accents and capitals") << u"POKÉMON"_s << QList{2};
    QTest::newRow("without the hyphen") << u"pacman"_s << QList{3};
    QTest::newRow("with a blank") << u"pac man"_s << QList{3};
    QTest::newRow("inside a word") << u"elda"_s << QList{1};
    QTest::newRow("over two words") << u"finalfantasy"_s << QList{4};
    QTest::newRow("from the middle of one to the next") << u"alfant"_s << QList<int>();
    QTest::newRow("Arabic digits for Roman") << u"fantasy 7"_s << QList{4};
    QTest::newRow("Roman digits for Arabic") << u"sonic ii"_s << QList{5};
    QTest::newRow("a series by its initials") << u"ff7"_s << QList{4};
    QTest::newRow("an article in front") << u"the legend"_s << QList{1};
    QTest::newRow("the system") << u"mega drive"_s << QList{5, 6};
    QTest::newRow("system and title") << u"drive knuckles"_s << QList{6};
    QTest::newRow("a tag") << u"hack"_s << QList{6};
    QTest::newRow("a subset") << u"bonus"_s << QList{7};
    QTest::newRow("a word that none has") << u"zelda sonic"_s << QList<int>();
    QTest::newRow("a typo is not met: one sees what is typed") << u"zelfa"_s << QList<int>();
    QTest::newRow("marks are no pattern") << u"zel*.?"_s << QList{1};
    QTest::newRow("a long one") << QString(5000, u'z') << QList<int>();
}

void UserGameSortTest::aFilterLeavesTheGamesThatHaveAllWords()
{
    QFETCH(const QString, filter);

    const QList games{
        game(1, u"The Legend of Zelda: A Link to the Past"_s, u"SNES/Super Famicom"_s),
        game(2, u"Pokémon Red Version"_s, u"Game Boy"_s),
        game(3, u"Pac-Man"_s, u"Arcade"_s),
        game(4, u"Final Fantasy VII"_s, u"PlayStation"_s),
        game(5, u"Sonic the Hedgehog 2"_s, u"Mega Drive"_s),
        game(6, u"~Hack~ Knuckles"_s, u"Mega Drive"_s),
        game(7, u"B Game [Subset - Bonus]"_s, u"NES"_s),
    };
    QList<int> ids;
    for (const GameRow &row : rowsOf(games, Order::Lately, filter))
        ids.append(row.id);
    QTEST(ids, "ids");
}

void UserGameSortTest::whatTheFilterFoundIsMarked_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QList<TextRange>>("marked");

    QTest::newRow("nothing") << u""_s << QList<TextRange>();
    QTest::newRow("words of the title") << u"hedge sonic"_s << QList<TextRange>({{0, 5}, {10, 5}});
    QTest::newRow("a word of the system") << u"drive sonic"_s << QList<TextRange>({{0, 5}});
    QTest::newRow("the other digits") << u"ii"_s << QList<TextRange>({{19, 1}});
}

void UserGameSortTest::whatTheFilterFoundIsMarked()
{
    QFETCH(const QString, filter);

    const QList<GameRow> rows = rowsOf({game(5, u"Sonic the Hedgehog 2"_s, u"Mega Drive"_s)}, Order::Title, filter);
    QCOMPARE(rows.size(), 1);
    QTEST(rows.constFirst().marked, "marked");
    // What is met by the system is not looked for in the title, where something like it may stand.
    QCOMPARE(rowsOf({game(1, u"Drove"_s, u"Mega Drive"_s)}, Order::Title, u"drive"_s).constFirst().marked,
             QList<TextRange>());
}

void UserGameSortTest::aFilterKeepsTheOrderAndTheHeadings()
{
    const QList games{game(1, u"Sonic 3"_s, u"Mega Drive"_s), game(2, u"Sonic 2"_s, u"Game Gear"_s),
                      game(3, u"Columns"_s, u"Game Gear"_s), game(4, u"Sonic 1"_s, u"Mega Drive"_s)};
    const QList<GameRow> rows = rowsOf(games, Order::System, u"sonic"_s);
    QCOMPARE(titlesOf(rows), QStringList({u"Sonic 2"_s, u"Sonic 1"_s, u"Sonic 3"_s}));
    QCOMPARE(rows.at(0).heading, u"Game Gear"_s);
    QCOMPARE(rows.at(1).heading, u"Mega Drive"_s);
    QCOMPARE(rows.at(2).heading, QString());
}

void UserGameSortTest::theNoteIsAboutWhatTheGamesAreSortedBy_data()
{
    QTest::addColumn<UserGame>("game");
    QTest::addColumn<UserList>("list");
    QTest::addColumn<Order>("order");
    QTest::addColumn<QString>("note");

    const UserGame some = playedAt(game(1, u"A"_s, u"NES"_s, 12, 9, 0), now.addDays(-2));
    const UserGame beaten = with(some, Award::BeatenHardcore);
    const UserGame casual = with(playedAt(game(1, u"A"_s, u"NES"_s, 10, 0, 8), now), Award::BeatenCasual);
    const UserGame mastered = with(playedAt(game(1, u"A"_s, u"NES"_s, 10, 10, 0), now), Award::Mastered);
    const UserGame grown = with(game(1, u"A"_s, u"NES"_s, 12, 10, 0), Award::Mastered); // the set, since
    const UserGame noAward = game(1, u"A"_s, u"NES"_s, 10, 10, 0);
    UserGame unknown = game(1, u"A"_s, u"NES"_s, 10);
    unknown.progress.reset();
    const auto played = UserList::RecentlyPlayed;
    const auto all = UserList::Completion;
    QTest::newRow("played") << some << played << Order::Lately << u"Played 2 day(s) ago"_s;
    QTest::newRow("earned") << some << all << Order::Lately << u"Earned 2 day(s) ago"_s;
    QTest::newRow("no time") << game(1, u"A"_s, u"NES"_s) << played << Order::Lately << QString();
    QTest::newRow("left") << some << all << Order::Left << u"3 left"_s;
    QTest::newRow("share") << some << all << Order::Progress << u"75\u00a0%"_s;
    QTest::newRow("nothing more to a system") << some << all << Order::System << QString();
    QTest::newRow("award and left") << beaten << all << Order::Left << u"3 left · Beaten"_s;
    QTest::newRow("award and time") << beaten << played << Order::Lately << u"Played 2 day(s) ago · Beaten"_s;
    QTest::newRow("award and title") << beaten << all << Order::Title << u"Beaten"_s;
    QTest::newRow("casual share") << casual << all << Order::Progress << u"80\u00a0% · Beaten in casual"_s;
    QTest::newRow("casual share, no award")
        << game(1, u"A"_s, u"NES"_s, 10, 0, 2) << all << Order::Progress << u"20\u00a0% in casual"_s;
    QTest::newRow("casual, left to mastery") << casual << all << Order::Left << u"10 left · Beaten in casual"_s;
    QTest::newRow("completed") << with(casual, Award::Completed) << all << Order::Title << u"Completed in casual"_s;
    QTest::newRow("mastered, none left") << mastered << all << Order::Left << u"Mastered"_s;
    QTest::newRow("mastered, all earned") << mastered << all << Order::Progress << u"Mastered"_s;
    QTest::newRow("mastered today") << mastered << played << Order::Lately << u"Played today · Mastered"_s;
    QTest::newRow("mastered before the set grew") << grown << all << Order::Left << u"2 left · Mastered"_s;
    QTest::newRow("all earned, no award known") << noAward << played << Order::Left << u"Mastered"_s;
    QTest::newRow("no progress known") << unknown << played << Order::Left << QString();
    QTest::newRow("only the award is left")
        << with(game(1, u"A"_s, u"NES"_s, 0), Award::Mastered) << all << Order::Left << u"Mastered"_s;
    QTest::newRow("to play") << unknown << UserList::WantToPlay << Order::Title << QString();
    QTest::newRow("to play, some day") << game(1, u"A"_s, u"NES"_s, 0) << UserList::WantToPlay << Order::Title
                                       << u"No achievements yet"_s;
}

void UserGameSortTest::theNoteIsAboutWhatTheGamesAreSortedBy()
{
    QFETCH(const UserGame, game);
    QFETCH(const UserList, list);
    QFETCH(const Order, order);

    QTEST(rowsOf({game}, order, {}, list).constFirst().note, "note");
}

void UserGameSortTest::timesAreTold_data()
{
    QTest::addColumn<QDateTime>("time");
    QTest::addColumn<QString>("note");

    QTest::newRow("now") << now << u"Played today"_s;
    QTest::newRow("this morning") << now.addSecs(-11 * 3600) << u"Played today"_s;
    QTest::newRow("later than it can be, today") << now.addSecs(3600) << u"Played today"_s;
    QTest::newRow("last night") << now.addSecs(-13 * 3600) << u"Played yesterday"_s;
    QTest::newRow("a week") << now.addDays(-7) << u"Played 7 day(s) ago"_s;
    QTest::newRow("almost a month") << now.addDays(-29) << u"Played 29 day(s) ago"_s;
    QTest::newRow("a month") << now.addDays(-30) << u"Played 10/25/26"_s;
    QTest::newRow("the future") << now.addDays(1) << u"Played 11/25/26"_s;
}

void UserGameSortTest::timesAreTold()
{
    QFETCH(const QDateTime, time);

    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const UserGame played = playedAt(game(1, u"A"_s, u"NES"_s), time.toUTC());
    QTEST(rowsOf({played}, Order::Lately, {}, UserList::RecentlyPlayed).constFirst().note, "note");
}

void UserGameSortTest::sectionsBeginWithAHeading_data()
{
    QTest::addColumn<Order>("order");
    QTest::addColumn<QStringList>("headings");

    const QStringList stages{QString(), QString(), u"Mastered"_s, QString(), u"Without Achievements Now"_s};
    QTest::newRow("lately") << Order::Lately << QStringList({{}, {}, {}, {}, {}});
    QTest::newRow("title") << Order::Title << QStringList({{}, {}, {}, {}, {}});
    QTest::newRow("progress") << Order::Progress << stages;
    QTest::newRow("left") << Order::Left << stages;
    QTest::newRow("system") << Order::System << QStringList({u"Arcade"_s, {}, u"NES"_s, {}, u"Other Systems"_s});
}

void UserGameSortTest::sectionsBeginWithAHeading()
{
    QFETCH(const Order, order);

    const QList games{with(game(1, u"A"_s, u"NES"_s, 10, 10, 0), Award::Mastered), game(2, u"B"_s, u"Arcade"_s),
                      game(3, u"C"_s, u"NES"_s, 4, 4, 0), with(game(4, u"D"_s, u""_s, 0), Award::Completed),
                      game(5, u"E"_s, u"Arcade"_s, 10, 5, 0)};
    QStringList headings;
    for (const GameRow &row : rowsOf(games, order))
        headings.append(row.heading);
    QTEST(headings, "headings");
}

void UserGameSortTest::aGameWithoutASetHasNoProgress()
{
    const QList<GameRow> rows = rowsOf({game(1, u"A"_s, u"NES"_s, 0), game(2, u"B"_s, u"NES"_s, 5)}, Order::Title);
    QCOMPARE(rows.at(0).progress, std::nullopt);
    QVERIFY(rows.at(1).progress);
}

void UserGameSortTest::aRowHasAllThatIsKnown()
{
    UserGame known = game(14402, u"Dragster"_s, u"Atari 2600"_s, 15, 12, 1);
    known.iconPath = u"/Images/052222.png"_s;
    const QList<GameRow> rows = rowsOf({known}, Order::Left);
    QCOMPARE(rows,
             QList({GameRow{.id = 14402,
                            .title = u"Dragster"_s,
                            .system = u"Atari 2600"_s,
                            .iconPath = u"/Images/052222.png"_s,
                            .achievements = 15,
                            .progress = Progress{12, 1},
                            .note = u"3 left"_s}}));
}

QTEST_APPLESS_MAIN(UserGameSortTest)
#include "tst_usergamesort.moc"
