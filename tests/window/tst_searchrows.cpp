// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/programname.h"
#include "window/searchrows.h"

#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

class SearchRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyQueryOffersWhatIsKnown();
    void aQueryFindsInAllSections_data();
    void aQueryFindsInAllSections();
    void theSectionOfTheBestMatchComesFirst();
    void noGameStandsTwice();
    void aKnownGameIsFoundWithoutTheList();
    void aRowSaysWhatIsKnownOfTheGame();
    void manyKnownGamesLeaveRoomForTheList();
    void aTitleIsThatOfTheListOrOfTheGamesKnown();
};

namespace {

std::shared_ptr<const GameSearch> someList()
{
    const QList<System> systems{{1, u"Genesis/Mega Drive"_s, u"md"_s}, {25, u"Atari 2600"_s, u"2600"_s}};
    const QList<CatalogueGame> games{
        {1, 1, u"Sonic the Hedgehog"_s, u"/Images/1.png"_s, 36, 360},
        {2, 1, u"Sonic the Hedgehog 2"_s, {}, 40, 400},
        {3, 1, u"~Hack~ Sonic Delta"_s, {}, 5, 50},
        {14402, 25, u"Dragster"_s, {}, 15, 150},
        {14405, 25, u"Dragster Rally"_s, {}, 10, 100},
    };
    return std::make_shared<const GameSearch>(Catalogue(systems, games));
}

SearchRows::Known someKnown()
{
    return {.recent = {{14402, u"Dragster"_s}, {7, u"Sonic Somewhere Else"_s}},
            .samples = {},
            .played = {{.id = 2,
                        .system = 1,
                        .title = u"Sonic the Hedgehog 2"_s,
                        .systemName = u"Genesis/Mega Drive"_s,
                        .achievements = 40,
                        .progress = Progress{10, 2}},
                       {.id = 14402, .system = 25, .title = u"Dragster"_s, .progress = Progress{12, 0}}},
            .progress = {{3, Progress{5, 0}}}};
}

/// "Recent: 14402" where a section begins, else the ID alone.
QStringList namesOf(const QList<GameRow> &rows)
{
    QStringList names;
    for (const GameRow &row : rows)
        names.append(row.heading.isEmpty() ? QString::number(row.id) : u"%1: %2"_s.arg(row.heading).arg(row.id));
    return names;
}

} // namespace

void SearchRowsTest::anEmptyQueryOffersWhatIsKnown()
{
    const SearchRows rows(someList(), someKnown());
    for (const QString &nothing : {u""_s, u"  "_s})
        QCOMPARE(namesOf(rows.find(nothing)), (QStringList{u"Recent: 14402"_s, u"7"_s, u"You played: 2"_s}));
    QVERIFY(SearchRows().find({}).isEmpty());
}

void SearchRowsTest::aQueryFindsInAllSections_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("rows");
    QTest::newRow("known ones first where all fit alike")
        << u"sonic"_s << QStringList{u"Recent: 7"_s, u"You played: 2"_s, u"All games: 1"_s, u"3"_s};
    QTest::newRow("in the list alone") << u"rally"_s << QStringList{u"All games: 14405"_s};
    QTest::newRow("in what is known alone") << u"somewhere"_s << QStringList{u"Recent: 7"_s};
    QTest::newRow("by system") << u"2600 drag"_s << QStringList{u"Recent: 14402"_s, u"All games: 14405"_s};
    QTest::newRow("by ID") << u"14402"_s << QStringList{u"Recent: 14402"_s};
    QTest::newRow("nothing") << u"zzzzzz"_s << QStringList();
}

void SearchRowsTest::aQueryFindsInAllSections()
{
    QFETCH(const QString, query);
    QFETCH(const QStringList, rows);
    QCOMPARE(namesOf(SearchRows(someList(), someKnown()).find(query)), rows);
}

void SearchRowsTest::theSectionOfTheBestMatchComesFirst()
{
    const SearchRows rows(someList(), someKnown());
    QCOMPARE(namesOf(rows.find(u"sonic the hedgehog"_s)), (QStringList{u"All games: 1"_s, u"You played: 2"_s}));
}

void SearchRowsTest::noGameStandsTwice()
{
    SearchRows::Known known = someKnown();
    known.samples = {{14402, u"Dragster"_s}};
    const SearchRows rows(someList(), known);
    QCOMPARE(namesOf(rows.find(u"dragster"_s)), (QStringList{u"Recent: 14402"_s, u"All games: 14405"_s}));
    QCOMPARE(rows.find({}).size(), 3);
}

void SearchRowsTest::aKnownGameIsFoundWithoutTheList()
{
    SearchRows::Known known = someKnown();
    known.samples = {{900025, u"Twenty-Five"_s}};
    const SearchRows rows(std::make_shared<const GameSearch>(), known);
    QCOMPARE(namesOf(rows.find(u"drag"_s)), QStringList{u"Recent: 14402"_s});
    QCOMPARE(namesOf(rows.find(u"twenty"_s)), QStringList{u"Sample games: 900025"_s});
    QCOMPARE(namesOf(rows.find(u"hedgehog"_s)), QStringList{u"You played: 2"_s});
    QCOMPARE(rows.find(u"hedgehog"_s).first().system, u"Genesis/Mega Drive"_s);
}

void SearchRowsTest::aRowSaysWhatIsKnownOfTheGame()
{
    const SearchRows rows(someList(), someKnown());
    const GameRow dragster = rows.find(u"dragster"_s).first();
    QCOMPARE(dragster.title, u"Dragster"_s);
    QCOMPARE(dragster.system, u"Atari 2600"_s);
    QCOMPARE(dragster.achievements, 15);
    QCOMPARE(dragster.progress, std::optional(Progress{12, 0}));
    QCOMPARE(dragster.marked, (QList<TextRange>{{0, 8}}));
    const GameRow sonic = rows.find(u"sonic the hedgehog"_s).first();
    QCOMPARE(sonic.iconPath, u"/Images/1.png"_s);
    QVERIFY(!sonic.progress);
    QCOMPARE(rows.find(u"sonic delta"_s).first().progress, std::optional(Progress{5, 0}));
    const SearchRows untitled(someList(), {.recent = {{911, {}}}});
    QCOMPARE(untitled.find({}).first().title, u"Game 911"_s);
}

void SearchRowsTest::manyKnownGamesLeaveRoomForTheList()
{
    SearchRows::Known known;
    constexpr int many = 20;
    for (int game = 0; game < many; ++game)
        known.recent.append({1000 + game, u"Sonic %1"_s.arg(game)});
    const SearchRows rows(someList(), known);
    const QList<GameRow> found = rows.find(u"sonic"_s);
    QCOMPARE(found.at(SearchRows::mostKnown).heading, u"All games"_s);
    QCOMPARE(rows.find({}).size(), many);
}

void SearchRowsTest::aTitleIsThatOfTheListOrOfTheGamesKnown()
{
    const SearchRows rows(someList(), someKnown());
    QCOMPARE(rows.titleOf(14402), u"Dragster"_s);
    QCOMPARE(rows.titleOf(7), u"Sonic Somewhere Else"_s);
    QCOMPARE(rows.titleOf(14405), u"Dragster Rally"_s);
    QCOMPARE(rows.titleOf(12), QString());
}

QTEST_GUILESS_MAIN(SearchRowsTest)
#include "tst_searchrows.moc"
