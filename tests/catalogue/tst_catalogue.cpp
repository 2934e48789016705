// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue.h"

#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

class CatalogueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gamesAndSystemsAreInTheOrderOfTheirIds();
    void theFirstOfTwoWithOneIdStays();
    void gamesBySystemAreGivenInTheOrderOfTheSystems();
    void anIdThatIsNotThereGivesNothing();
};

namespace {

const System megaDrive{1, u"Genesis/Mega Drive"_s, u"md"_s};
const System atari{25, u"Atari 2600"_s, u"2600"_s};
const CatalogueGame sonic{.id = 1, .system = 1, .title = u"Sonic the Hedgehog"_s, .achievements = 23, .points = 305};
const CatalogueGame dragster{.id = 14402, .system = 25, .title = u"Dragster"_s, .iconPath = u"/Images/026368.png"_s};

} // namespace

void CatalogueTest::gamesAndSystemsAreInTheOrderOfTheirIds()
{
    const Catalogue catalogue({atari, megaDrive}, {dragster, sonic});
    QCOMPARE(catalogue.systems(), (QList{megaDrive, atari}));
    QCOMPARE(catalogue.games(), (QList{sonic, dragster}));
    QCOMPARE(catalogue.system(25), atari);
    QCOMPARE(catalogue.game(14402), dragster);
}

void CatalogueTest::theFirstOfTwoWithOneIdStays()
{
    CatalogueGame other = sonic;
    other.title = u"Sonic again"_s;
    const Catalogue catalogue({megaDrive, {1, u"Other"_s, {}}}, {dragster, sonic, other});
    QCOMPARE(catalogue.games(), (QList{sonic, dragster}));
    QCOMPARE(catalogue.systems(), QList{megaDrive});
}

void CatalogueTest::gamesBySystemAreGivenInTheOrderOfTheSystems()
{
    CatalogueGame other = sonic;
    other.system = 25;
    const QMap<int, QList<CatalogueGame>> games{
        {25, {dragster, other}},
        {1, {sonic}},
        {40, {{.id = 7, .system = 40, .title = u"Game"_s}}},
    };
    const Catalogue catalogue = Catalogue::bySystem({atari, megaDrive}, games);
    QCOMPARE(catalogue.systems(), (QList{megaDrive, atari}));
    QCOMPARE(catalogue.games(), (QList{sonic, games.value(40).first(), dragster}));
}

void CatalogueTest::anIdThatIsNotThereGivesNothing()
{
    const Catalogue catalogue({megaDrive}, {sonic});
    for (const int id : {-1, 0, 2, 14402}) {
        QVERIFY(!catalogue.system(id));
        QVERIFY(!catalogue.game(id));
    }
    QVERIFY(!Catalogue().game(1));
}

QTEST_APPLESS_MAIN(CatalogueTest)
#include "tst_catalogue.moc"
