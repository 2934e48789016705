// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartmodel/seriesname.h"
#include "support/chartgames.h"

#include <QTest>

using namespace MasteryChart;

using namespace ChartGames;
using namespace Qt::StringLiterals;

using Snapshots = QList<GameSnapshot>;
using Ids = QList<SeriesId>;

class SeriesNameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTellTheSeriesApart_data();
    void namesTellTheSeriesApart();
};

namespace {

GameSnapshot snapshotOf(int id, const QString &title, const QDateTime &at = QDateTime(QDate(2026, 11, 5), QTime(8, 0)))
{
    GameSnapshot game = gameOf(PlayerCounts{1});
    game.id = id;
    game.details.title = title;
    game.fetchedAt = at;
    return game;
}

constexpr SeriesId hardcore(int snapshot)
{
    return {snapshot, UnlockMode::Hardcore};
}

constexpr SeriesId casual(int snapshot)
{
    return {snapshot, UnlockMode::Casual};
}

} // namespace

void SeriesNameTest::namesTellTheSeriesApart_data()
{
    QTest::addColumn<Snapshots>("snapshots");
    QTest::addColumn<Ids>("series");
    QTest::addColumn<QStringList>("names");

    const GameSnapshot dragsterGame = snapshotOf(14402, u"Dragster"_s);
    const GameSnapshot pitfall = snapshotOf(14403, u"Pitfall!"_s);
    const auto at = [](int day, int hour) {
        return QDateTime(QDate(2026, 11, day), QTime(hour, 0)); // local time
    };
    GameSnapshot unofficial = dragsterGame;
    unofficial.set = AchievementSet::Unofficial;
    GameSnapshot elsewhere = snapshotOf(14402, u"Other"_s);
    elsewhere.server = u"https://ra.example/API/"_s;

    QTest::newRow("one snapshot: the modes")
        << Snapshots{dragsterGame} << Ids{hardcore(0), casual(0)} << QStringList{u"Hardcore"_s, u"Casual"_s};
    QTest::newRow("two games of one mode: the titles")
        << Snapshots{dragsterGame, pitfall} << Ids{hardcore(0), hardcore(1)}
        << QStringList{u"Dragster"_s, u"Pitfall!"_s};
    QTest::newRow("two games of both modes")
        << Snapshots{dragsterGame, pitfall} << Ids{hardcore(0), casual(0), hardcore(1), casual(1)}
        << QStringList{u"Dragster · Hardcore"_s, u"Dragster · Casual"_s, u"Pitfall! · Hardcore"_s,
                       u"Pitfall! · Casual"_s};
    QTest::newRow("two games, each of another mode") << Snapshots{dragsterGame, pitfall} << Ids{hardcore(0), casual(1)}
                                                     << QStringList{u"Dragster · Hardcore"_s, u"Pitfall! · Casual"_s};
    QTest::newRow("one game on two days: the dates")
        << Snapshots{snapshotOf(14402, u"Dragster"_s, at(1, 9)), snapshotOf(14402, u"Dragster"_s, at(24, 9))}
        << Ids{hardcore(0), hardcore(1)} << QStringList{u"Dragster · 11/1/26"_s, u"Dragster · 11/24/26"_s};
    QTest::newRow("one game twice, another once: dates where they are needed")
        << Snapshots{snapshotOf(14402, u"Dragster"_s, at(1, 9)), pitfall, snapshotOf(14402, u"Dragster"_s, at(24, 9))}
        << Ids{hardcore(0), hardcore(1), hardcore(2)}
        << QStringList{u"Dragster · 11/1/26"_s, u"Pitfall!"_s, u"Dragster · 11/24/26"_s};
    QTest::newRow("one game twice on a day: with the time")
        << Snapshots{snapshotOf(14402, u"Dragster"_s, at(1, 9)), snapshotOf(14402, u"Dragster"_s, at(1, 17))}
        << Ids{hardcore(0), hardcore(1)}
        << QStringList{u"Dragster · 11/1/26 9:00 AM"_s, u"Dragster · 11/1/26 5:00 PM"_s};
    QTest::newRow("the two sets of a game") << Snapshots{dragsterGame, unofficial} << Ids{hardcore(0), hardcore(1)}
                                            << QStringList{u"Dragster"_s, u"Dragster · unofficial"_s};
    QTest::newRow("the same ID on another server is another game")
        << Snapshots{dragsterGame, elsewhere} << Ids{hardcore(0), hardcore(1)}
        << QStringList{u"Dragster"_s, u"Other"_s};
    QTest::newRow("nothing is drawn of the first")
        << Snapshots{dragsterGame, pitfall} << Ids{hardcore(1)} << QStringList{u"Pitfall!"_s};
}

void SeriesNameTest::namesTellTheSeriesApart()
{
    QFETCH(const Snapshots, snapshots);
    QFETCH(const Ids, series);
    QStringList names;
    for (QString name : seriesNames(snapshots, series, english())) // newer locale data binds the time otherwise
        names.append(name.replace(u'\u202f', u' ').replace(u"26, "_s, u"26 "_s));
    QTEST(names, "names");
}

QTEST_APPLESS_MAIN(SeriesNameTest)
#include "tst_seriesname.moc"
