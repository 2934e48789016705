// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/foundgames.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

class FoundGamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineHasFourFieldsWhateverIsInATitle();
    void jsonIsAListOfGamesInTheirOrder();
    void noGameIsNoLineAndAnEmptyList();
};

namespace {

const Catalogue catalogue({{25, u"Atari 2600"_s, u"2600"_s}, {26, u"A\tB\nC"_s, u"abc"_s}}, {});

const QList<GameSearch::Match> found{
    {.game = {.id = 14402, .system = 25, .title = u"Dragster"_s, .achievements = 15, .points = 150}, .ranges = {}},
    {.game = {.id = 7, .system = 26, .title = u"Pokémon\t\u001b[31m\r\n\u202eRed \"日本\""_s, .achievements = 1},
     .ranges = {}},
    {.game = {.id = 8, .system = 99, .title = u"Elsewhere"_s}, .ranges = {}},
};

} // namespace

void FoundGamesTest::aLineHasFourFieldsWhateverIsInATitle()
{
    QCOMPARE(foundLines(found, catalogue),
             "14402\tAtari 2600\t15\tDragster\n"
             "7\tA B C\t1\tPokémon [31m Red \"日本\"\n"
             "8\t\t0\tElsewhere\n"_ba);
}

void FoundGamesTest::jsonIsAListOfGamesInTheirOrder()
{
    const QByteArray json = foundJson(found, catalogue);
    QVERIFY(json.endsWith("]\n"));
    const QJsonArray list = QJsonDocument::fromJson(json).array();
    QCOMPARE(list.size(), 3);
    QCOMPARE(list.first(),
             (QJsonObject{{u"id"_s, 14402},
                          {u"title"_s, u"Dragster"_s},
                          {u"system"_s, u"Atari 2600"_s},
                          {u"achievements"_s, 15},
                          {u"points"_s, 150}}));
    QCOMPARE(list.at(1)[u"title"].toString(), found.at(1).game.title);
    QVERIFY(list.at(2)[u"system"].isNull());
}

void FoundGamesTest::noGameIsNoLineAndAnEmptyList()
{
    QCOMPARE(foundLines({}, catalogue), QByteArray());
    QCOMPARE(foundJson({}, catalogue), "[]\n"_ba);
}

QTEST_APPLESS_MAIN(FoundGamesTest)
#include "tst_foundgames.moc"
