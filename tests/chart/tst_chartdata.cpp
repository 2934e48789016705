// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/chartdata.h"
#include "chart/datalist.h"
#include "chartmodel/comparisontable.h"
#include "export/datafile.h"

#include <QJsonDocument>
#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

/// Which data a chart becomes.
class ChartDataTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneGameIsItself();
    void severalGamesAreAList();
    void aListOfOneIsAList();
    void changesAreThoseSinceTheEarlierAnswer();
    void aHistoryIsItsAnswers();
    void whatChangedIsSinceTheLastAnswerBefore();
    void achievementsAreTheirLines();
    void theClipboardHasTabs();
};

namespace {

GameSnapshot game(int id)
{
    return {.id = id, .distribution = Distribution(PlayerCounts{id, 2}, std::nullopt)};
}

ChartContent chart(int id, ChartType chartType = ChartType::Bars)
{
    const QDateTime at = QDateTime::fromString(u"2026-11-01T10:00:00Z"_s, Qt::ISODate);
    return {.snapshots = {game(id)},
            .options = {.grouping = Grouping::EveryCount, .chartType = chartType},
            .history = {{at, at, game(id).distribution}}};
}

QByteArray listFile(const QList<ChartContent> &contents, Format format)
{
    DataList list(format);
    QByteArray file;
    for (const ChartContent &content : contents)
        file += list.add(content);
    return file + list.end();
}

} // namespace

void ChartDataTest::oneGameIsItself()
{
    QCOMPARE(dataFile(chart(7), Format::Json), jsonFile(game(7), Grouping::EveryCount));
    QCOMPARE(dataFile(chart(7), Format::Csv), csvFile(game(7).distribution));
    QCOMPARE(dataFile(chart(7), Format::Jsonl),
             QJsonDocument(gameJson(game(7), Grouping::EveryCount)).toJson(QJsonDocument::Compact) + '\n');
    QCOMPARE(dataFile(chart(7, ChartType::Cumulative), Format::Csv), csvFile(game(7).distribution));
}

void ChartDataTest::severalGamesAreAList()
{
    ChartContent content = chart(7, ChartType::Cumulative);
    content.snapshots.append(game(9));
    QCOMPARE(dataFile(content, Format::Csv), comparisonCsv(content));
    QCOMPARE(listFile({chart(7), chart(9)}, Format::Csv),
             "game,achievements,hardcore\r\n7,1,7\r\n7,2,2\r\n9,1,9\r\n9,2,2\r\n"_ba);
    const QJsonArray list{gameJson(game(7), Grouping::EveryCount), gameJson(game(9), Grouping::EveryCount)};
    QCOMPARE(dataFile(content, Format::Json), QJsonDocument(list).toJson());
    QCOMPARE(listFile({chart(7), chart(9)}, Format::Json), QJsonDocument(list).toJson());
    QCOMPARE(dataFile(content, Format::Jsonl), jsonLine(list.at(0).toObject()) + jsonLine(list.at(1).toObject()));
}

void ChartDataTest::aListOfOneIsAList()
{
    QCOMPARE(listFile({chart(7)}, Format::Csv), "game,achievements,hardcore\r\n7,1,7\r\n7,2,2\r\n"_ba);
    QVERIFY(QJsonDocument::fromJson(listFile({chart(7)}, Format::Json)).isArray());
    QCOMPARE(listFile({}, Format::Json), QJsonDocument(QJsonArray()).toJson());
}

void ChartDataTest::changesAreThoseSinceTheEarlierAnswer()
{
    ChartContent content = chart(7);
    content.earlier = content.history.first();
    const QJsonObject changed = gameJson(game(7), Grouping::EveryCount, content.earlier);
    QVERIFY(changed.value(u"changes").isObject());
    QCOMPARE(dataFile(content, Format::Json), jsonFile(changed));
    QCOMPARE(dataFile(content, Format::Jsonl), jsonLine(changed));
}

void ChartDataTest::aHistoryIsItsAnswers()
{
    const ChartContent history = chart(7, ChartType::History);
    QCOMPARE(dataFile(history, Format::Csv), historyCsv(history.history));
    QCOMPARE(dataFile(history, Format::Json), jsonFile(historyJson(game(7), history.history)));
    QCOMPARE(listFile({history, chart(9, ChartType::History)}, Format::Csv),
             "game,at,achievements,hardcorePlayers,mastered\r\n"
             "7,2026-11-01T10:00:00Z,2,9,2\r\n9,2026-11-01T10:00:00Z,2,11,2\r\n"_ba);
}

void ChartDataTest::whatChangedIsSinceTheLastAnswerBefore()
{
    const auto changes = [](const ChartContent &content) {
        return QJsonDocument::fromJson(dataFile(content, Format::Json))[u"changes"];
    };
    const QDateTime now = QDateTime::fromString(u"2026-11-20T10:00:00Z"_s, Qt::ISODate);
    ChartContent content = chart(9);
    content.snapshots.first().fetchedAt = now;
    content.history.clear();
    QVERIFY(changes(content).isNull());
    content.history = {{now.addDays(-9), now.addDays(-8), game(1).distribution},
                       {now.addDays(-7), now.addDays(-2), game(4).distribution},
                       {now, now, game(9).distribution}};
    QCOMPARE(changes(content)[u"since"].toString(), u"2026-11-18T10:00:00Z"_s);
    QCOMPARE(changes(content)[u"hardcore"][u"players"].toInt(), 5);
    content.earlier = content.history.first(); // which is chosen
    QCOMPARE(changes(content)[u"hardcore"][u"players"].toInt(), 8);
}

void ChartDataTest::achievementsAreTheirLines()
{
    ChartContent content = chart(7, ChartType::Achievements);
    Achievement achievement;
    achievement.id = 5;
    achievement.title = u"One, two"_s;
    content.snapshots.first().details.achievements = {achievement};
    QCOMPARE(dataFile(content, Format::Csv), achievementsCsv(content.snapshots.first()));
    QCOMPARE(listFile({content}, Format::Csv),
             "game,id,title,points,type,hardcore,earned\r\n7,5,\"One, two\",0,,0,\r\n"_ba);
    QCOMPARE(tableText(content), "id\ttitle\tpoints\ttype\thardcore\tearned\n5\tOne, two\t0\t\t0\t\n"_ba);
}

void ChartDataTest::theClipboardHasTabs()
{
    QCOMPARE(tableText(chart(7)), "achievements\thardcore\n1\t7\n2\t2\n"_ba);
    ChartContent content = chart(7);
    content.snapshots.append(game(9));
    QCOMPARE(tableText(content), tabSeparated(comparisonTable(content)).toUtf8());
}

QTEST_GUILESS_MAIN(ChartDataTest)
#include "tst_chartdata.moc"
