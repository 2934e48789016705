// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/subsets.h"

#include <QTest>

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
    void theServiceKnowsTheFamilyBetter_data();
    void theServiceKnowsTheFamilyBetter();
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
    QCOMPARE(idsOf(subsetsOf(games(), *games().game(game))), subsets);
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

void SubsetsTest::theServiceKnowsTheFamilyBetter_data()
{
    using Source = GameSnapshot::Source;
    QTest::addColumn<int>("game");
    QTest::addColumn<Source>("source");
    QTest::addColumn<QString>("title"); // of the answer; empty where it has no details
    QTest::addColumn<int>("said");      // the parent
    QTest::addColumn<int>("parent");
    QTest::addColumn<QList<int>>("subsets");
    const QString bonus = u"Super Mario 64 [Subset - Bonus]"_s;
    QTest::newRow("a game") << 1 << Source::Service << u"Super Mario 64"_s << 0 << 0 << QList<int>{3, 11, 2};
    QTest::newRow("a confirmed subset") << 3 << Source::Service << bonus << 1 << 1 << QList<int>{11, 2};
    QTest::newRow("a subset without details") << 3 << Source::Service << QString() << 0 << 1 << QList<int>{11, 2};
    QTest::newRow("a kept subset") << 3 << Source::Store << bonus << 0 << 1 << QList<int>{11, 2};
    QTest::newRow("a game that is called so") << 3 << Source::Service << bonus << 0 << 0 << QList<int>();
    QTest::newRow("of another game") << 3 << Source::Service << bonus << 9 << 9 << QList<int>();
    QTest::newRow("of an unknown game") << 3 << Source::Service << bonus << 99 << 99 << QList<int>();
    QTest::newRow("not called so") << 9 << Source::Service << u"Sonic"_s << 1 << 1 << QList<int>();
    QTest::newRow("unknown itself") << 50 << Source::Service << u"New"_s << 1 << 1 << QList<int>();
    QTest::newRow("a sample") << 1 << Source::Sample << u"Super Mario 64"_s << 0 << 0 << QList<int>();
}

void SubsetsTest::theServiceKnowsTheFamilyBetter()
{
    QFETCH(const int, game);
    QFETCH(const GameSnapshot::Source, source);
    QFETCH(const QString, title);
    QFETCH(const int, said);
    QFETCH(const int, parent);
    GameSnapshot snapshot{.id = game};
    snapshot.source = source;
    snapshot.details.title = title;
    snapshot.details.parent = said;
    const GameFamily family = familyOf(snapshot, games());
    QCOMPARE(family.parent.value_or(CatalogueGame()).id, parent);
    QCOMPARE(family.parent.value_or(CatalogueGame()), games().game(parent).value_or(CatalogueGame{.id = parent}));
    QTEST(idsOf(family.subsets), "subsets");
}

QTEST_APPLESS_MAIN(SubsetsTest)
#include "tst_subsets.moc"
