// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartmodel/dropoffchart.h"
#include "chartmodel/picturelayout.h"
#include "language/language.h"
#include "support/chartgames.h"

#include <QTest>

#include <algorithm>

using namespace MasteryChart;

using namespace ChartGames;
using namespace Qt::StringLiterals;

class ColumnChartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingOverlapsAndNothingIsCut_data();
    void nothingOverlapsAndNothingIsCut();
    void calloutsCoverNoColumn_data();
    void calloutsCoverNoColumn();
    void theLargestCliffIsNamedWhereThereIsRoom();
    void aNoteStandsInPlaceOfColumns();
};

namespace {

GameSnapshot gameWith(int achievements)
{
    GameSnapshot game = gameOf(fallingCounts(achievements, 20'000));
    for (int id = 1; id <= achievements; ++id) {
        Achievement one;
        one.id = id;
        one.title = id % 3 == 0 ? u"A Rather Long Title of the Achievement Number %1"_s.arg(id) : u"Nr %1"_s.arg(id);
        one.hardcore = 20'000 / id;
        game.details.achievements.append(one);
    }
    return game;
}

void addCharts()
{
    QTest::addColumn<ColumnChart>("chart");
    QTest::addColumn<QSizeF>("size");
    for (const int achievements : {1, 2, 15, 100, 121, 2'000}) {
        for (const QSizeF &size : {QSizeF(320, 130), QSizeF(320, 220), QSizeF(900, 240), QSizeF(1140, 400)}) {
            const GameSnapshot game = gameWith(achievements);
            QTest::addRow("drop-off, %d, %.0f x %.0f", achievements, size.width(), size.height())
                << dropOffChart(game, ModeFilter::Both) << size;
            QTest::addRow("unlocks, %d, %.0f x %.0f", achievements, size.width(), size.height())
                << unlockChart(game, ModeFilter::Both) << size;
        }
    }
}

ChartLayout laidOut(const ColumnChart &chart, const QSizeF &size)
{
    return makeColumnLayout(chart, lightTheme(), Typography::ofApplication(), QRectF(QPointF(), size));
}

bool isCallout(const ColumnChart &chart, const TextItem &item)
{
    return std::ranges::any_of(chart.callouts, [&](const ColumnChart::Callout &callout) {
        return item.text == callout.label || item.text == callout.shortLabel;
    });
}

} // namespace

void ColumnChartTest::init()
{
    QLocale::setDefault(english());
    setLanguage(english());
}

void ColumnChartTest::nothingOverlapsAndNothingIsCut_data()
{
    addCharts();
}

void ColumnChartTest::nothingOverlapsAndNothingIsCut()
{
    QFETCH(const ColumnChart, chart);
    QFETCH(const QSizeF, size);
    const ChartLayout layout = laidOut(chart, size);
    for (qsizetype one = 0; one < layout.texts.size(); ++one) {
        const TextItem &item = layout.texts.at(one);
        QVERIFY2(layout.card.contains(item.rect), qPrintable(item.text));
        QVERIFY2(!item.text.endsWith(u'…'), qPrintable(item.text));
        for (qsizetype other = 0; other < one; ++other) {
            const TextItem &before = layout.texts.at(other);
            QVERIFY2(!item.rect.adjusted(1, 1, -1, -1).intersects(before.rect.adjusted(1, 1, -1, -1)),
                     qPrintable(item.text + u" | "_s + before.text));
        }
    }
}

void ColumnChartTest::calloutsCoverNoColumn_data()
{
    addCharts();
}

void ColumnChartTest::calloutsCoverNoColumn()
{
    QFETCH(const ColumnChart, chart);
    QFETCH(const QSizeF, size);
    const ChartLayout layout = laidOut(chart, size);
    for (const TextItem &item : layout.texts) {
        if (!isCallout(chart, item))
            continue;
        for (int column = 0; column < chart.columnCount(); ++column) {
            QRectF bar = columnRect(layout, chart, column);
            bar.setTop(bar.bottom() - chart.height(column) * layout.plotArea.height());
            // A column may be thinner than a pixel: what a text's edge touches is not covered.
            QVERIFY2(!item.rect.adjusted(1, 0, -1, 0).intersects(bar), qPrintable(item.text));
        }
    }
}

void ColumnChartTest::theLargestCliffIsNamedWhereThereIsRoom()
{
    const ColumnChart chart = dropOffChart(gameWith(15), ModeFilter::Both);
    const auto hasText = [](const ChartLayout &layout, const QString &text) {
        return std::ranges::find(layout.texts, text, &TextItem::text) != layout.texts.end();
    };
    QVERIFY(hasText(laidOut(chart, {900, 300}), chart.callouts.first().label));
}

void ColumnChartTest::aNoteStandsInPlaceOfColumns()
{
    const ColumnChart chart = dropOffChart(gameOf(PlayerCounts{5}), ModeFilter::Both);
    const ChartLayout layout = laidOut(chart, {400, 200});
    QCOMPARE(layout.texts.last().text, chart.note);
    QVERIFY(layout.lines.isEmpty());
}

QTEST_MAIN(ColumnChartTest)

#include "tst_columnchart.moc"
