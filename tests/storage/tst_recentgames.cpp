// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/recentgames.h"
#include "storage/settings.h"
#include "support/programname.h"

#include <QSettings>
#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

/// What version 0.1 kept in the settings.
class RecentGamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theGamesOfVersion01AreRead();
    void whatIsNoGameIsLeftOut();
    void atMostTwentyAreRead();
};

void RecentGamesTest::init()
{
    useProgramName();
    QSettings().clear();
}

namespace {

/// As version 0.1 did it.
void write(const QList<QPair<QVariant, QVariant>> &games)
{
    QSettings settings;
    settings.beginWriteArray(u"recent"_s, static_cast<int>(games.size()));
    for (int i = 0; i < games.size(); ++i) {
        settings.setArrayIndex(i);
        settings.setValue(u"id"_s, games.at(i).first);
        settings.setValue(u"title"_s, games.at(i).second);
    }
    settings.endArray();
}

} // namespace

void RecentGamesTest::theGamesOfVersion01AreRead()
{
    write({{14402, u"Dragster"_s}, {1, u""_s}});
    QCOMPARE(oldRecentGames(Settings()), (QList<RecentGame>{{14402, u"Dragster"_s}, {1, {}}}));
}

void RecentGamesTest::whatIsNoGameIsLeftOut()
{
    QCOMPARE(oldRecentGames(Settings()), QList<RecentGame>());
    write({{-1, u"x"_s}, {u"x"_s, u"x"_s}, {7, u"y"_s}});
    QCOMPARE(oldRecentGames(Settings()), (QList<RecentGame>{{7, u"y"_s}}));
}

void RecentGamesTest::atMostTwentyAreRead()
{
    QList<QPair<QVariant, QVariant>> games;
    for (int id = 1; id <= 30; ++id)
        games.append({id, u"x"_s});
    write(games);
    QSettings().setValue(u"recent/size"_s, 1'000'000'000);
    const QList<RecentGame> read = oldRecentGames(Settings());
    QCOMPARE(read.size(), 20);
    QCOMPARE(read.last().id, 20);
}

QTEST_GUILESS_MAIN(RecentGamesTest)
#include "tst_recentgames.moc"
