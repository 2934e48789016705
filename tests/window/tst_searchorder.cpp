// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/searchrows.h"

#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

/// In which order games are offered that fit equally well.
class SearchOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void popularGamesComeBeforeShortTitles();
    void gamesThatTheUserKnowsComeBeforePopularOnes_data();
    void gamesThatTheUserKnowsComeBeforePopularOnes();
    void amongGamesThatTheUserKnowsPopularOnesComeFirst();
};

namespace {

constexpr int sonic = 1;
constexpr int sonicR = 2;
constexpr int sonicCd = 3;

std::shared_ptr<const GameSearch> sonicGames()
{
    constexpr int mega = 1;
    return std::make_shared<const GameSearch>(Catalogue({{mega, u"Mega Drive"_s, u"md"_s}},
                                                        {{sonic, mega, u"Sonic the Hedgehog"_s, {}, 36, 360},
                                                         {sonicR, mega, u"Sonic R"_s, {}, 30, 300},
                                                         {sonicCd, mega, u"Sonic CD"_s, {}, 40, 400}}));
}

QList<int> offered(const SearchRows::Known &known, const GameSearch::Popularity &players)
{
    QList<int> games;
    for (const GameRow &row : SearchRows(sonicGames(), known, players).find(u"sonic"_s))
        games.append(row.id);
    return games;
}

} // namespace

void SearchOrderTest::popularGamesComeBeforeShortTitles()
{
    QCOMPARE(offered({}, {}), (QList<int>{sonicR, sonicCd, sonic}));
    QCOMPARE(offered({}, {{sonic, 60'000}, {sonicR, 4000}}), (QList<int>{sonic, sonicR, sonicCd}));
}

void SearchOrderTest::gamesThatTheUserKnowsComeBeforePopularOnes_data()
{
    QTest::addColumn<SearchRows::Known>("known");
    QTest::newRow("shown lately") << SearchRows::Known{.recent = {{sonicCd, u"Sonic CD"_s}}};
    QTest::newRow("played lately") << SearchRows::Known{.played = {{.id = sonicCd, .title = u"Sonic CD"_s}}};
    QTest::newRow("with progress") << SearchRows::Known{.progress = {{sonicCd, {1, 0}}}};
}

void SearchOrderTest::gamesThatTheUserKnowsComeBeforePopularOnes()
{
    QFETCH(const SearchRows::Known, known);
    QCOMPARE(offered(known, {{sonic, static_cast<int>(maxPlayers)}}), (QList<int>{sonicCd, sonic, sonicR}));
}

void SearchOrderTest::amongGamesThatTheUserKnowsPopularOnesComeFirst()
{
    const SearchRows::Known known{.progress = {{sonicCd, {1, 0}}, {sonic, {1, 0}}}};
    QCOMPARE(offered(known, {{sonic, static_cast<int>(maxPlayers)}, {sonicR, 4000}}),
             (QList<int>{sonic, sonicCd, sonicR}));
}

QTEST_GUILESS_MAIN(SearchOrderTest)
#include "tst_searchorder.moc"
