// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartmodel/chartlayout.h"
#include "chartmodel/charttext.h"
#include "language/language.h"
#include "support/chartgames.h"
#include "support/languages.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <tuple>

using namespace MasteryChart;

using namespace ChartGames;
using namespace Qt::StringLiterals;

class ChartLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void everyTextIsWholeAndInsideThePicture_data() { addPictures(); }
    void everyTextIsWholeAndInsideThePicture();
    void noTwoTextsOverlap_data() { addPictures(); }
    void noTwoTextsOverlap();
    void noTextIsSmallerThanNinePoints_data() { addPictures(); }
    void noTextIsSmallerThanNinePoints();
    void masteryIsLabelledAtItsColumn_data() { addPictures(); }
    void masteryIsLabelledAtItsColumn();
    void noTextStandsOnABar_data() { addPictures({ChartType::Bars}); }
    void noTextStandsOnABar();
    void noTextStandsOnACurve_data() { addPictures({ChartType::Cumulative}); }
    void noTextStandsOnACurve();
    void masterysNumberAlwaysStandsUnderItsBar_data() { addPictures(); }
    void masterysNumberAlwaysStandsUnderItsBar();
    void everyMarkerIsSeen_data() { addPictures(); }
    void everyMarkerIsSeen();
    void theLegendNamesWhatIsDrawn_data() { addPictures(); }
    void theLegendNamesWhatIsDrawn();
    void eachPanelIsNamed();
    void columnsFillThePlotInOrder_data() { addPictures(); }
    void columnsFillThePlotInOrder();
    void comparedGamesFit_data();
    void comparedGamesFit();

private:
    void addPictures(const QList<ChartType> &shapes = {ChartType::Bars, ChartType::Cumulative});
};

namespace {

constexpr double hair = 0.01;

struct NamedGame
{
    const char *name;
    GameSnapshot game;
    Grouping grouping = Grouping::SiteRanges;
};

QList<NamedGame> games()
{
    GameSnapshot longTitle = gameOf(dragsterHardcore, dragsterCasual);
    longTitle.details.title = u"The Extraordinarily Long Voyage of a Game That Nobody Ever Found Short "_s.repeated(3);
    longTitle.details.system = u"A Console Whose Maker Could Not Stop Naming Things"_s.repeated(3);
    const PlayerCounts set89 = fallingCounts(89, 3000);
    PlayerCounts halfMastered(12, 10);
    halfMastered.last() = 105;
    PlayerCounts nearlyAllMastered(12, 1);
    nearlyAllMastered.last() = 110;

    return {
        {"1", gameOf(PlayerCounts{7}, PlayerCounts{3}, Progress{1, 1})},
        {"15", gameOf(dragsterHardcore, dragsterCasual)},
        {"15 hardcore", gameOf(dragsterHardcore, {}, Progress{12, 3})},
        {"15 casual", gameOf({}, dragsterHardcore, Progress{12, 3})},
        {"25", gameOf(fallingCounts(25, 12345), fallingCounts(25, 2345), Progress{9, 2})},
        {"89 ranges", gameOf(set89, fallingCounts(89, 700), Progress{40, 3})},
        {"89 counts", gameOf(set89, fallingCounts(89, 700), Progress{40, 3}), Grouping::EveryCount},
        {"2000", gameOf(fallingCounts(2000, 8500), fallingCounts(2000, 900), Progress{1234, 56}), Grouping::EveryCount},
        {"giant",
         gameOf(PlayerCounts{1'000'000'000, 0, 3, 1}, PlayerCounts{1'000'000'000, 7, 1, 999'999'999}, Progress{4, 4})},
        {"both markers on one bar", gameOf(dragsterHardcore, dragsterCasual, Progress{8, 8})},
        {"markers at both ends", gameOf(dragsterHardcore, dragsterCasual, Progress{1, 15})},
        {"markers at mastery", gameOf(set89, set89, Progress{89, 89})},
        {"markers at one", gameOf(dragsterHardcore, dragsterCasual, Progress{1, 1})},
        {"nobody", gameOf(PlayerCounts(15, 0), PlayerCounts(15, 0), Progress{3, 4})},
        {"half of all mastered", gameOf(halfMastered, halfMastered, Progress{12, 11})},
        {"nearly all mastered", gameOf(nearlyAllMastered, nearlyAllMastered, Progress{12, 12})},
        {"long title", longTitle},
    };
}

Typography typography()
{
    return {.base = QGuiApplication::font(), .dpi = 96};
}

/// What every picture is tested with.
struct Drawn
{
    ChartModel model;
    ChartLayout layout;
};

/// The picture of the test's current row.
Drawn draw()
{
    QFETCH_GLOBAL(const QLocale, locale);
    QFETCH(const GameSnapshot, game);
    QFETCH(const ChartOptions, options);
    QFETCH(const QSizeF, size);

    QLocale::setDefault(locale);
    setLanguage(locale);
    Drawn drawn{makeChartModel({game}, options), {}};
    drawn.layout = makeChartLayout(drawn.model, lightTheme(), typography(), QRectF(QPointF(), size));
    return drawn;
}

bool hasPlayers(const ChartModel &model)
{
    return std::ranges::any_of(model.series, [](const Series &series) { return series.statistics.players > 0; });
}

QList<Line> markerLines(const ChartLayout &layout)
{
    QList<Line> lines;
    for (const Line &stroke : layout.lines) {
        if (stroke.pen.widthF() == 2)
            lines.append(stroke);
    }
    return lines;
}

bool holds(const QRectF &outer, const QRectF &inner)
{
    return outer.adjusted(-hair, -hair, hair, hair).contains(inner);
}

/// The text \a wanted in the card, or nullptr; the figures below it may say the same.
const TextItem *textNamed(const ChartLayout &layout, const QString &wanted)
{
    const auto found = std::ranges::find_if(
        layout.texts, [&](const TextItem &text) { return text.text == wanted && holds(layout.card, text.rect); });
    return found == layout.texts.end() ? nullptr : &*found;
}

bool overlap(const QRectF &one, const QRectF &other)
{
    return one.adjusted(hair, hair, -hair, -hair).intersects(other);
}

QList<TextItem> textsInThePlot(const ChartLayout &layout)
{
    QList<TextItem> texts;
    std::ranges::copy_if(layout.texts, std::back_inserter(texts),
                         [&](const TextItem &text) { return overlap(layout.plotArea, text.rect); });
    return texts;
}

QString describe(const TextItem &text)
{
    const QRectF &rect = text.rect;
    return QStringLiteral("\"%1\" at %2,%3 %4x%5")
        .arg(text.text)
        .arg(rect.x())
        .arg(rect.y())
        .arg(rect.width())
        .arg(rect.height());
}

} // namespace

void ChartLayoutTest::initTestCase_data()
{
    addLanguageRows();
}

void ChartLayoutTest::addPictures(const QList<ChartType> &shapes)
{
    QTest::addColumn<GameSnapshot>("game");
    QTest::addColumn<ChartOptions>("options");
    QTest::addColumn<QSizeF>("size");

    const QList<std::tuple<const char *, Scale, ChartType>> views{
        {"linear", Scale::Linear, ChartType::Bars},
        {"logarithmic", Scale::Logarithmic, ChartType::Bars},
        {"share", Scale::Share, ChartType::Bars},
        {"curve", Scale::Linear, ChartType::Cumulative},
    };
    for (const NamedGame &named : games()) {
        for (const auto &[view, scale, chartType] : views) {
            if (!shapes.contains(chartType))
                continue;
            for (const QSize size :
                 {smallestChart, QSize(480, 400), QSize(900, 520), QSize(1400, 800), QSize(3840, 2160)}) {
                QTest::addRow("%s, %s, %dx%d", named.name, view, size.width(), size.height())
                    << named.game << ChartOptions{ModeFilter::Both, named.grouping, scale, chartType} << QSizeF(size);
            }
        }
    }
}

void ChartLayoutTest::everyTextIsWholeAndInsideThePicture()
{
    const Drawn drawn = draw();
    QVERIFY(drawn.layout.texts.size() > 5);
    QVERIFY(holds(drawn.layout.card, drawn.layout.plotArea));
    QVERIFY(drawn.layout.plotArea.width() > 100);
    QVERIFY(drawn.layout.plotArea.height() > 50);
    for (const TextItem &text : drawn.layout.texts) {
        QVERIFY2(holds(drawn.layout.card, text.rect), qPrintable(describe(text)));
        const QFontMetricsF metrics(text.font);
        QVERIFY2(!text.text.isEmpty(), qPrintable(describe(text)));
        QVERIFY2(metrics.horizontalAdvance(text.text) <= text.rect.width() + hair, qPrintable(describe(text)));
        QVERIFY2(metrics.height() <= text.rect.height() + 1, qPrintable(describe(text)));
        QVERIFY2(!text.text.contains(u'…'), qPrintable(describe(text)));
    }
    for (const Line &stroke : drawn.layout.grid + drawn.layout.lines) {
        QVERIFY(holds(drawn.layout.card, QRectF(stroke.line.p1(), QSizeF())));
        QVERIFY(holds(drawn.layout.card, QRectF(stroke.line.p2(), QSizeF())));
    }
}

void ChartLayoutTest::noTwoTextsOverlap()
{
    const Drawn drawn = draw();
    const QList<TextItem> &texts = drawn.layout.texts;
    for (qsizetype one = 0; one < texts.size(); ++one) {
        for (qsizetype other = 0; other < one; ++other) {
            QVERIFY2(!overlap(texts.at(one).rect, texts.at(other).rect),
                     qPrintable(describe(texts.at(one)) + u" over "_s + describe(texts.at(other))));
        }
        for (const Shape &swatch : drawn.layout.swatches)
            QVERIFY2(!overlap(texts.at(one).rect, swatch.rect), qPrintable(describe(texts.at(one))));
    }
}

void ChartLayoutTest::noTextIsSmallerThanNinePoints()
{
    const Drawn drawn = draw();
    for (const TextItem &text : drawn.layout.texts) {
        QVERIFY2(text.font.pixelSize() > 0, qPrintable(describe(text)));
        QVERIFY2(text.font.pixelSize() * 72 / typography().dpi >= 9, qPrintable(describe(text)));
    }
}

void ChartLayoutTest::masteryIsLabelledAtItsColumn()
{
    const Drawn drawn = draw();
    if (!hasPlayers(drawn.model)) {
        QVERIFY(textNamed(drawn.layout, emptyNote()));
        return;
    }
    const TextItem *label = textNamed(drawn.layout, masteryLabel(drawn.model));
    if (std::ranges::any_of(drawn.model.markers, &Marker::mastered)) {
        QVERIFY(!label); // the user's own says it
        return;
    }
    if (!label && drawn.model.markers.size() == 2 && drawn.layout.card.width() < 500)
        return; // the user's places need all the room
    QVERIFY(label);
    // Over its column, or as near as the plot's end lets it; its star is before it.
    const QRectF &area = drawn.layout.plotArea;
    const auto star = std::ranges::find_if(drawn.layout.shapes, [&](const Shape &shape) {
        return shape.kind == Shape::Kind::Star && std::abs(shape.rect.center().y() - label->rect.center().y()) < 1;
    });
    QVERIFY(star != drawn.layout.shapes.end());
    const QRectF whole = label->rect.united(star->rect);
    const double x = drawn.layout.x(drawn.model, static_cast<int>(drawn.model.columns.size()) - 1);
    QVERIFY(holds(drawn.layout.card, whole));
    QVERIFY(whole.left() <= x && x <= whole.right());
    const bool atAnEnd = whole.right() >= area.right() - 2;
    QVERIFY(atAnEnd || std::abs(whole.center().x() - x) < 4);
}

void ChartLayoutTest::noTextStandsOnABar()
{
    const Drawn drawn = draw();
    const QRectF &area = drawn.layout.plotArea;
    const QList<TextItem> texts = textsInThePlot(drawn.layout);
    for (int column = 0; column < drawn.model.columns.size(); ++column) {
        const QRectF rect = drawn.layout.columnRect(drawn.model, column);
        const double height = drawn.model.height(column) * area.height();
        QList<QRectF> bars{QRectF(rect.left(), area.bottom() - height, rect.width(), height)};
        if (drawn.model.hasPanels()) // one above the other, with room between
            bars = {drawn.layout.barRect(drawn.model, 0, column), drawn.layout.barRect(drawn.model, 1, column)};
        for (const QRectF &bar : bars) {
            for (const TextItem &text : texts)
                QVERIFY2(!overlap(bar, text.rect), qPrintable(describe(text)));
        }
    }
}

void ChartLayoutTest::noTextStandsOnACurve()
{
    const Drawn drawn = draw();
    const QRectF &area = drawn.layout.plotArea;
    for (const Series &series : drawn.model.series) {
        const auto heightOf = [&](int column) { return area.bottom() - series.heights.at(column) * area.height(); };
        for (const TextItem &text : textsInThePlot(drawn.layout)) {
            for (int column = 0; column < series.heights.size(); ++column) {
                const QRectF rect = drawn.layout.columnRect(drawn.model, column);
                const double y = heightOf(column);
                if (rect.left() < text.rect.right() && text.rect.left() < rect.right())
                    QVERIFY2(y <= text.rect.top() || y >= text.rect.bottom(), qPrintable(describe(text)));
                // The step down to the next count.
                const bool isBeside = rect.right() <= text.rect.left() || rect.right() >= text.rect.right();
                if (column + 1 < series.heights.size() && !isBeside)
                    QVERIFY2(heightOf(column + 1) <= text.rect.top() || y >= text.rect.bottom(),
                             qPrintable(describe(text)));
            }
        }
    }
}

void ChartLayoutTest::masterysNumberAlwaysStandsUnderItsBar()
{
    const Drawn drawn = draw();
    const double x = drawn.layout.x(drawn.model, static_cast<int>(drawn.model.columns.size()) - 1);
    const QString last = number(drawn.model.achievements());
    const auto under = std::ranges::find_if(drawn.layout.texts, [&](const TextItem &text) {
        return text.text == last && text.rect.top() >= drawn.layout.plotArea.bottom() && text.rect.left() <= x
            && x <= text.rect.right();
    });
    QVERIFY(under != drawn.layout.texts.end());
}

void ChartLayoutTest::everyMarkerIsSeen()
{
    const Drawn drawn = draw();
    const QList<Line> lines = markerLines(drawn.layout);
    if (!hasPlayers(drawn.model)) {
        QVERIFY(lines.isEmpty());
        return;
    }
    QCOMPARE(lines.size(), drawn.model.markers.size());
    for (qsizetype index = 0; index < lines.size(); ++index) {
        const Marker &marker = drawn.model.markers.at(index);
        const QLineF &line = lines.at(index).line;
        QCOMPARE(lines.at(index).pen.color(), marker.mastered ? lightTheme().masteryOutline : lightTheme().you);
        QCOMPARE(line.x1(), line.x2());
        if (!marker.mastered) { // that one ends on its bar
            const auto series = std::ranges::find(drawn.model.series, marker.series, &Series::id);
            const double end = drawn.model.panel(series - drawn.model.series.begin()).bottom;
            const QRectF &plot = drawn.layout.plotArea;
            QCOMPARE(line.y2(), plot.bottom() - end * plot.height());
        }
        QVERIFY(line.y1() <= drawn.layout.plotArea.top());
        QVERIFY(std::abs(line.x1() - drawn.layout.x(drawn.model, marker)) <= 6);
        const TextItem *label = textNamed(drawn.layout, marker.label);
        if (!label && drawn.layout.card.width() < 400)
            label = textNamed(drawn.layout, marker.shortLabel);
        QVERIFY(label);
        const auto pill = std::ranges::find_if(drawn.layout.shapes, [&](const Shape &shape) {
            return shape.kind == Shape::Kind::Pill && shape.rect.contains(label->rect);
        });
        QVERIFY(pill != drawn.layout.shapes.end());
        QVERIFY(pill->rect.left() <= line.x1() && line.x1() <= pill->rect.right());
    }
    if (lines.size() == 2) // each 2 wide, with a gap between them
        QVERIFY(std::abs(lines.first().line.x1() - lines.last().line.x1()) >= 3);
}

void ChartLayoutTest::theLegendNamesWhatIsDrawn()
{
    const Drawn drawn = draw();
    QList<QColor> colors;
    for (const Series &series : drawn.model.series) {
        QVERIFY(textNamed(drawn.layout, modeName(series.id.mode)));
        colors.append(lightTheme().bar(series.role));
    }
    if (drawn.model.chartType == ChartType::Bars) {
        for (const Series &series : drawn.model.series) {
            const UnlockMode mode = series.id.mode;
            if (&series != &drawn.model.series.first() && series.statistics.players == 0)
                continue;
            QVERIFY(textNamed(drawn.layout, masteredName(mode)));
            colors.append(lightTheme().masteryBar(mode));
        }
    }
    QCOMPARE(drawn.layout.swatches.size(), colors.size());
    for (qsizetype index = 0; index < colors.size(); ++index) {
        QCOMPARE(drawn.layout.swatches.at(index).fill, colors.at(index));
        QVERIFY(holds(drawn.layout.card, drawn.layout.swatches.at(index).rect));
        QVERIFY(!overlap(drawn.layout.plotArea, drawn.layout.swatches.at(index).rect));
    }
}

void ChartLayoutTest::eachPanelIsNamed()
{
    QFETCH_GLOBAL(const QLocale, locale);
    QLocale::setDefault(locale);
    setLanguage(locale);
    ChartOptions options;
    options.grouping = Grouping::EveryCount;
    options.scale = Scale::Logarithmic;
    const GameSnapshot game = gameOf(fallingCounts(200, 30'000), fallingCounts(200, 7'000));
    const ChartModel model = makeChartModel({game}, options);
    QVERIFY(model.hasPanels());
    const ChartLayout layout = makeChartLayout(model, lightTheme(), typography(), QRectF(0, 0, 1100, 600));
    for (qsizetype index = 0; index < model.series.size(); ++index) {
        const auto isInPanel = [&](const TextItem &text) {
            return text.text == model.series.at(index).name && text.rect.left() > layout.plotArea.left()
                && text.rect.top() >= layout.y(model, index, 1) && text.rect.bottom() <= layout.y(model, index, 0);
        };
        QCOMPARE(std::ranges::count_if(layout.texts, isInPanel), 1);
    }
}

void ChartLayoutTest::columnsFillThePlotInOrder()
{
    const Drawn drawn = draw();
    const QRectF &area = drawn.layout.plotArea;
    double right = area.left();
    for (int column = 0; column < drawn.model.columns.size(); ++column) {
        const QRectF rect = drawn.layout.columnRect(drawn.model, column);
        const bool mastery = column + 1 == drawn.model.columns.size();
        const double before = mastery ? drawn.model.masteryGap * area.width() / drawn.model.width() : 0;
        QVERIFY(std::abs(rect.left() - right - before) < hair);
        QVERIFY(std::abs(rect.center().x() - drawn.layout.x(drawn.model, column)) < hair);
        QCOMPARE(rect.top(), area.top());
        QCOMPARE(rect.height(), area.height());
        right = rect.right();
    }
    QVERIFY(std::abs(right - area.right()) < hair);
}

void ChartLayoutTest::comparedGamesFit_data()
{
    QTest::addColumn<QList<GameSnapshot>>("games");
    QTest::addColumn<ChartType>("chartType");
    QTest::addColumn<QSizeF>("size");

    const auto several = [](int number, const QString &title, bool bothModes) {
        QList<GameSnapshot> games;
        for (int index = 0; index < number; ++index) {
            const PlayerCounts counts = fallingCounts(20 + 30 * index, 900);
            games.append(gameOf(counts, bothModes ? std::optional(counts) : std::nullopt, Progress{9 + index, 0}));
            games.last().id += index;
            games.last().details.title = title + QString::number(index);
        }
        return games;
    };
    GameSnapshot later = gameOf(dragsterHardcore, dragsterCasual, Progress{8, 8});
    later.fetchedAt = QDateTime(QDate(2026, 11, 24), QTime(12, 0));
    GameSnapshot earlier = later;
    earlier.fetchedAt = QDateTime(QDate(2025, 11, 24), QTime(12, 0));
    const QString longTitle = u"The Extraordinarily Long Voyage of a Game That Nobody Ever Found Short "_s.repeated(2);
    const QList<std::pair<const char *, QList<GameSnapshot>>> comparisons{
        {"2", several(2, u"Dragster "_s, false)},         {"2 in both modes", several(2, u"Dragster "_s, true)},
        {"8", several(8, u"Dragster "_s, false)},         {"8 in both modes, long titles", several(8, longTitle, true)},
        {"2, long titles", several(2, longTitle, false)}, {"one at two dates", {earlier, later}},
    };
    for (const auto &[name, games] : comparisons) {
        for (const ChartType chartType : {ChartType::Bars, ChartType::Cumulative}) {
            for (const QSize size : {smallestChart, QSize(900, 520), QSize(3840, 2160)}) {
                QTest::addRow("%s, %s, %dx%d", name, chartType == ChartType::Bars ? "bars" : "curves", size.width(),
                              size.height())
                    << games << chartType << QSizeF(size);
            }
        }
    }
}

void ChartLayoutTest::comparedGamesFit()
{
    QFETCH_GLOBAL(const QLocale, locale);
    QFETCH(const QList<GameSnapshot>, games);
    QFETCH(const ChartType, chartType);
    QFETCH(const QSizeF, size);
    setLanguage(locale);
    const ChartModel model = makeChartModel(games, {.chartType = chartType}, locale);
    const ChartLayout layout = makeChartLayout(model, lightTheme(), typography(), QRectF(QPointF(), size));

    QVERIFY(holds(layout.card, layout.plotArea));
    QVERIFY(layout.plotArea.width() > 100);
    QVERIFY(layout.plotArea.height() > 50);
    for (qsizetype one = 0; one < layout.texts.size(); ++one) {
        const TextItem &text = layout.texts.at(one);
        QVERIFY2(holds(layout.card, text.rect), qPrintable(describe(text)));
        QVERIFY2(!text.text.isEmpty(), qPrintable(describe(text)));
        QVERIFY2(QFontMetricsF(text.font).horizontalAdvance(text.text) <= text.rect.width() + hair,
                 qPrintable(describe(text)));
        for (qsizetype other = 0; other < one; ++other) {
            QVERIFY2(!overlap(text.rect, layout.texts.at(other).rect),
                     qPrintable(describe(text) + u" over "_s + describe(layout.texts.at(other))));
        }
    }
    // The legend has a swatch for each series, as far as there is room.
    QVERIFY(!layout.swatches.isEmpty());
    if (size.width() >= 900)
        QVERIFY(layout.swatches.size() == model.series.size() || games.last().details.title.size() > 50);
    for (qsizetype index = 0; index < layout.swatches.size(); ++index) {
        QCOMPARE(layout.swatches.at(index).fill, lightTheme().bar(model.series.at(index).role));
        QVERIFY(!overlap(layout.plotArea, layout.swatches.at(index).rect));
    }
    QCOMPARE(markerLines(layout).size(), model.markers.size());
}

QTEST_MAIN(ChartLayoutTest)
#include "tst_chartlayout.moc"
