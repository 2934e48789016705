// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/subsets.h"

#include <QTest>

#include <algorithm>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

class SubsetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void subsetsAreThoseOfTheTitleOnTheSystem_data();
    void subsetsAreThoseOfTheTitleOnTheSystem();
    void aParentHasTheTitleInFrontOfTheSubset_data();
    void aParentHasTheTitleInFrontOfTheSubset();
};

namespace {

const Catalogue &games()
{
    static const Catalogue catalogue({{1, u"Mega Drive"_s, u"md"_s}, {2, u"Nintendo 64"_s, u"n64"_s}},
                                     {
                                         {1, 2, u"Super Mario 64"_s},
                                         {2, 2, u"Super Mario 64 [Subset - Multi]"_s},
                                         {3, 2, u"Super Mario 64 [Subset - Bonus]"_s},
                                         {4, 1, u"Super Mario 64 [Subset - Pirate]"_s},
                                         {5, 2, u"Super Mario 64 Returns [Subset - Bonus]"_s},
                                         {6, 2, u"~Z~ Super Mario 64 [Subset - Old]"_s},
                                         {7, 1, u"~Hack~ Sonic [Subset - Bonus]"_s},
                                         {8, 1, u"~Hack~ Sonic"_s},
                                         {9, 1, u"Sonic"_s},
                                         {10, 1, u"Alone [Subset - Bonus]"_s},
                                         {11, 2, u"Super Mario 64 [Subset \u2013 Dashed]"_s},
                                     });
    return catalogue;
}

QList<int> idsOf(const QList<CatalogueGame> &found)
{
    QList<int> ids;
    for (const CatalogueGame &game : found)
        ids.append(game.id);
    return ids;
}

} // namespace

void SubsetsTest::subsetsAreThoseOfTheTitleOnTheSystem_data()
{
    QTest::addColumn<int>("game");
    QTest::addColumn<QList<int>>("subsets");
    QTest::newRow("a game") << 1 << QList<int>{3, 11, 2};
    QTest::newRow("a subset has the others of its game") << 2 << QList<int>{3, 11};
    QTest::newRow("tags are part of the title") << 8 << QList<int>{7};
    QTest::newRow("a game without") << 9 << QList<int>{};
    QTest::newRow("a subset whose game is not listed") << 10 << QList<int>{};
}

void SubsetsTest::subsetsAreThoseOfTheTitleOnTheSystem()
{
    QFETCH(const int, game);
    QFETCH(const QList<int>, subsets);
    QList<int> found = idsOf(subsetsOf(games(), *games().game(game)));
    QList<int> expected = subsets;
    std::ranges::sort(found);
    std::ranges::sort(expected);
    QCOMPARE(found, expected);
}

void SubsetsTest::aParentHasTheTitleInFrontOfTheSubset_data()
{
    QTest::addColumn<int>("subset");
    QTest::addColumn<int>("parent"); // 0 for none
    QTest::newRow("a subset") << 2 << 1;
    QTest::newRow("with a dash") << 11 << 1;
    QTest::newRow("of a tagged game") << 7 << 8;
    QTest::newRow("of another system") << 4 << 0;
    QTest::newRow("a game") << 1 << 0;
    QTest::newRow("whose game is not listed") << 10 << 0;
}

void SubsetsTest::aParentHasTheTitleInFrontOfTheSubset()
{
    QFETCH(const int, subset);
    QFETCH(const int, parent);
    const auto found = parentOf(games(), *games().game(subset));
    QCOMPARE(found ? found->id : 0, parent);
}

QTEST_APPLESS_MAIN(SubsetsTest)
#include "tst_subsets.moc"
