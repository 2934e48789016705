// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/chartview.h"
#include "chart/distributionscene.h"
#include "chart/tooltip.h"
#include "language/language.h"
#include "support/chartgames.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace MasteryChart;

using namespace ChartGames;

using Keys = QList<Qt::Key>;
using Columns = QList<int>;

class ChartViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keysMoveAlongTheColumns_data();
    void keysMoveAlongTheColumns();
    void escapeWithoutACurrentColumnIsIgnored();
    void aViewWithoutDataIgnoresKeys();
    void currentChangedIsEmittedOnlyForAnotherColumn();
    void aNewModelResetsTheCurrentColumn();
    void theAccessibleDescriptionIsOfTheWholeChart();
    void theColumnUnderTheMouseIsCurrent();
    void losingTheFocusLeavesTheColumn();
    void theHighlightIsBehindTheCurrentBar_data();
    void theHighlightIsBehindTheCurrentBar();
    void theTooltipIsBesideItsBar_data();
    void theTooltipIsBesideItsBar();
    void theTooltipIsOnTheSideWithMoreRoom();
    void draggingTheChartIsToldOnce();
    void aClickIsNoDrag();
    void theColumnIsKeptWhenThemeOrSizeChange();
    void theSceneIsAsLargeAsTheView();
    void aChartIsNotMirrored();
    void theFocusFrameIsVisible_data();
    void theFocusFrameIsVisible();
    void theMinimumSizeIsThatOfTheSmallestChart();
    void fontsFollowTheApplication();
};

namespace {

/// Dragster in a view of the usual size.
struct Shown
{
    DistributionScene scene;
    ChartView view{scene};

    explicit Shown(const GameSnapshot &game = gameOf(dragsterHardcore, dragsterCasual, Progress{12, 3}),
                   const ChartOptions &options = {})
    {
        scene.setModel(makeChartModel({game}, options));
        view.resize(900, 520);
        view.show();
    }
};

const Tooltip *tooltipOf(const ChartScene &scene)
{
    for (QGraphicsItem *item : scene.items()) {
        if (const auto *tooltip = dynamic_cast<const Tooltip *>(item))
            return tooltip->isVisible() ? tooltip : nullptr;
    }
    return nullptr;
}

Columns told(const QSignalSpy &spy)
{
    Columns columns;
    for (const QList<QVariant> &arguments : spy)
        columns.append(arguments.first().toInt());
    return columns;
}

} // namespace

void ChartViewTest::init()
{
    QLocale::setDefault(english());
    setLanguage(english());
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
}

void ChartViewTest::keysMoveAlongTheColumns_data()
{
    QTest::addColumn<Keys>("keys");
    QTest::addColumn<int>("column");

    QTest::newRow("Right begins at the first") << Keys{Qt::Key_Right} << 0;
    QTest::newRow("Left begins at the last") << Keys{Qt::Key_Left} << 14;
    QTest::newRow("Right and right") << Keys{Qt::Key_Right, Qt::Key_Right} << 1;
    QTest::newRow("Right and back") << Keys{Qt::Key_Right, Qt::Key_Right, Qt::Key_Left} << 0;
    QTest::newRow("not beyond the first") << Keys{Qt::Key_Home, Qt::Key_Left} << 0;
    QTest::newRow("not beyond the last") << Keys{Qt::Key_End, Qt::Key_Right} << 14;
    QTest::newRow("Home") << Keys{Qt::Key_End, Qt::Key_Home} << 0;
    QTest::newRow("End") << Keys{Qt::Key_End} << 14;
    QTest::newRow("over the gap before mastery") << Keys{Qt::Key_End, Qt::Key_Left} << 13;
    QTest::newRow("Escape leaves") << Keys{Qt::Key_End, Qt::Key_Escape} << -1;
    QTest::newRow("another key does nothing") << Keys{Qt::Key_Home, Qt::Key_A} << 0;
}

void ChartViewTest::keysMoveAlongTheColumns()
{
    QFETCH(const Keys, keys);
    Shown shown;
    for (const Qt::Key key : keys)
        QTest::keyClick(&shown.view, key);
    QTEST(shown.scene.current(), "column");
    QCOMPARE(tooltipOf(shown.scene) != nullptr, shown.scene.current() >= 0);
}

void ChartViewTest::escapeWithoutACurrentColumnIsIgnored()
{
    Shown shown;
    const auto press = [&] {
        QKeyEvent event(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
        event.accept();
        QApplication::sendEvent(&shown.view, &event);
        return event.isAccepted();
    };
    shown.scene.setCurrent(3);
    QVERIFY(press());
    QVERIFY(!press());
}

void ChartViewTest::aViewWithoutDataIgnoresKeys()
{
    DistributionScene scene;
    ChartView view(scene);
    view.show();
    for (const Qt::Key key : {Qt::Key_Home, Qt::Key_Left, Qt::Key_Right, Qt::Key_End, Qt::Key_Escape})
        QTest::keyClick(&view, key);
    QCOMPARE(scene.current(), -1);
    QTest::mouseMove(view.viewport(), QPoint(100, 100));
    QCOMPARE(scene.current(), -1);
}

void ChartViewTest::currentChangedIsEmittedOnlyForAnotherColumn()
{
    Shown shown;
    const QSignalSpy spy(&shown.scene, &ChartScene::currentChanged);
    for (const Qt::Key key :
         {Qt::Key_Home, Qt::Key_Home, Qt::Key_Left, Qt::Key_Right, Qt::Key_End, Qt::Key_Escape, Qt::Key_Escape})
        QTest::keyClick(&shown.view, key);
    QCOMPARE(told(spy), Columns({0, 1, 14, -1}));
}

void ChartViewTest::aNewModelResetsTheCurrentColumn()
{
    Shown shown;
    shown.scene.setCurrent(14);
    const QSignalSpy spy(&shown.scene, &ChartScene::currentChanged);
    shown.scene.setModel(makeChartModel({gameOf(PlayerCounts{1, 2, 3})}, {}));
    QCOMPARE(told(spy), Columns{-1});
    QCOMPARE(shown.scene.current(), -1);
    QVERIFY(!tooltipOf(shown.scene));
}

void ChartViewTest::theAccessibleDescriptionIsOfTheWholeChart()
{
    Shown shown;
    QVERIFY(!shown.view.accessibleName().isEmpty());
    shown.view.setAccessibleDescription(QStringLiteral("What the chart shows"));
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_End, Qt::Key_Escape}) {
        QTest::keyClick(&shown.view, key);
        QCOMPARE(shown.view.accessibleDescription(), QStringLiteral("What the chart shows"));
    }
}

void ChartViewTest::theColumnUnderTheMouseIsCurrent()
{
    Shown shown;
    QVERIFY(QTest::qWaitForWindowExposed(&shown.view));
    const auto moveTo = [&](double x, double y) { QTest::mouseMove(shown.view.viewport(), QPointF(x, y).toPoint()); };
    const QRectF area = shown.scene.layout().plotArea;
    for (const int column : {0, 7, 14}) {
        const QRectF rect = shown.scene.layout().columnRect(shown.scene.model(), column);
        for (const double x : {rect.left() + 2, rect.center().x(), rect.right() - 2}) {
            for (const double y : {area.top() + 1, area.bottom() - 2}) { // the whole height, not the bar alone
                moveTo(x, y);
                QTRY_COMPARE(shown.scene.current(), column);
                moveTo(area.left() - 5, area.center().y());
                QTRY_COMPARE(shown.scene.current(), -1);
            }
        }
    }
    shown.scene.setCurrent(3);
    const QRectF mastery = shown.scene.layout().columnRect(shown.scene.model(), 14);
    moveTo(mastery.left() - mastery.width() / 2, area.center().y());
    QTRY_COMPARE(shown.scene.current(), -1); // the gap

    shown.scene.setCurrent(3);
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(&shown.view, &leave);
    QCOMPARE(shown.scene.current(), -1);
}

void ChartViewTest::losingTheFocusLeavesTheColumn()
{
    DistributionScene scene;
    scene.setModel(makeChartModel({gameOf(dragsterHardcore)}, {}));
    QWidget window;
    auto *layout = new QHBoxLayout(&window);
    auto *view = new ChartView(scene);
    auto *field = new QLineEdit;
    layout->addWidget(view);
    layout->addWidget(field);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    view->setFocus();
    QTRY_VERIFY(view->hasFocus());
    QTest::keyClick(view, Qt::Key_End);
    QCOMPARE(scene.current(), 14);
    field->setFocus();
    QTRY_COMPARE(scene.current(), -1);
}

void ChartViewTest::theHighlightIsBehindTheCurrentBar_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::newRow("light") << lightTheme();
    QTest::newRow("dark") << darkTheme();
}

void ChartViewTest::theHighlightIsBehindTheCurrentBar()
{
    QFETCH(const Theme, theme);
    Shown shown(gameOf(PlayerCounts{40, 5, 20, 10, 30}));
    shown.scene.setTheme(theme);
    const QRectF rect = shown.scene.layout().columnRect(shown.scene.model(), 1);
    const QPoint above(static_cast<int>(rect.center().x()), static_cast<int>(rect.top() + rect.height() * 0.6));
    const QPoint beside(static_cast<int>(rect.left()) - 4, above.y());
    const QPoint on(above.x(), static_cast<int>(rect.bottom()) - 4);
    for (const bool looked : {false, true, false}) {
        shown.scene.setCurrent(looked ? 1 : -1);
        const QImage image = shown.view.grab().toImage();
        QCOMPARE(image.pixelColor(above), looked ? theme.highlight : theme.card);
        QCOMPARE(image.pixelColor(QPoint(static_cast<int>(rect.left()) + 2, above.y())),
                 looked ? theme.highlight : theme.card);
        QVERIFY(image.pixelColor(beside) != theme.highlight);
        QCOMPARE(image.pixelColor(on), theme.hardcore);
    }
}

void ChartViewTest::theTooltipIsBesideItsBar_data()
{
    QTest::addColumn<GameSnapshot>("game");
    QTest::addColumn<ChartOptions>("options");
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QSize>("size");

    const GameSnapshot small = gameOf(dragsterHardcore, dragsterCasual, Progress{8, 8});
    const GameSnapshot ranges = gameOf(fallingCounts(89, 30'000), fallingCounts(89, 7'000), Progress{89, 89});
    ChartOptions every;
    every.grouping = Grouping::EveryCount;
    ChartOptions curve;
    curve.chartType = ChartType::Cumulative;
    for (const QLocale &locale : {english(), german()}) {
        for (const QSize size :
             {QSize(420, 320), QSize(480, 400), QSize(640, 360), QSize(900, 520), QSize(1920, 1080)}) {
            const auto row = [&](const char *name, const GameSnapshot &game, const ChartOptions &options) {
                QTest::addRow("%s, %dx%d, %s", name, size.width(), size.height(), qPrintable(locale.name()))
                    << game << options << locale << size;
            };
            row("15", small, {});
            row("1", gameOf(PlayerCounts{7}, PlayerCounts{3}, Progress{1, 1}), {});
            row("2", gameOf(PlayerCounts{1000, 999}, PlayerCounts{1000, 3}, Progress{2, 1}), {});
            row("ranges", ranges, {});
            row("counts", ranges, every);
            row("curve", ranges, curve);
        }
    }
}

void ChartViewTest::theTooltipIsBesideItsBar()
{
    QFETCH(const GameSnapshot, game);
    QFETCH(const ChartOptions, options);
    QFETCH(const QLocale, locale);
    QFETCH(const QSize, size);

    QLocale::setDefault(locale);
    setLanguage(locale);
    DistributionScene scene;
    scene.setModel(makeChartModel({game}, options));
    scene.setSize(size);
    for (int column = 0; column < scene.model().columns.size(); ++column) {
        scene.setCurrent(column);
        const Tooltip *tooltip = tooltipOf(scene);
        QVERIFY(tooltip);
        const QRectF box = tooltip->sceneBoundingRect();
        const QRectF rect = scene.layout().columnRect(scene.model(), column);
        const QString where = QStringLiteral("column %1: %2 to %3 by %4, its column %5 to %6")
                                  .arg(column)
                                  .arg(box.left())
                                  .arg(box.right())
                                  .arg(box.height())
                                  .arg(rect.left())
                                  .arg(rect.right());
        QVERIFY2(scene.sceneRect().contains(box), qPrintable(where));
        const double room = std::max(rect.left(), scene.sceneRect().right() - rect.right());
        if (size.width() >= 480 && room > size.width() / 2.) // one wide column leaves no place beside it
            QVERIFY2(box.left() >= rect.right() || box.right() <= rect.left(), qPrintable(where));
    }
}

void ChartViewTest::theTooltipIsOnTheSideWithMoreRoom()
{
    Shown shown;
    for (int column = 0; column < shown.scene.model().columns.size(); ++column) {
        shown.scene.setCurrent(column);
        const QRectF rect = shown.scene.layout().columnRect(shown.scene.model(), column);
        const QRectF box = tooltipOf(shown.scene)->sceneBoundingRect();
        const bool hasMoreAtTheRight = 900 - rect.right() > rect.left();
        QVERIFY2(hasMoreAtTheRight ? box.left() >= rect.right() : box.right() <= rect.left(),
                 qPrintable(QString::number(column)));
    }
}

void ChartViewTest::draggingTheChartIsToldOnce()
{
    Shown shown;
    const QSignalSpy dragged(&shown.view, &ChartView::dragStarted);
    QWidget *viewport = shown.view.viewport();
    QTest::mousePress(viewport, Qt::LeftButton, {}, {300, 200});
    for (const QPoint &place : {QPoint(301, 200), QPoint(340, 220), QPoint(400, 260)}) {
        QMouseEvent move(QEvent::MouseMove, place, viewport->mapToGlobal(place), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(viewport, &move);
        QCOMPARE(dragged.size(), place.x() > 301 ? 1 : 0);
    }
}

void ChartViewTest::aClickIsNoDrag()
{
    Shown shown;
    const QSignalSpy dragged(&shown.view, &ChartView::dragStarted);
    QWidget *viewport = shown.view.viewport();
    QTest::mouseClick(viewport, Qt::LeftButton, {}, {300, 200});
    QMouseEvent move(QEvent::MouseMove, QPointF(400, 260), viewport->mapToGlobal(QPoint(400, 260)), Qt::NoButton,
                     Qt::NoButton, {});
    QCoreApplication::sendEvent(viewport, &move);
    QVERIFY(dragged.isEmpty());
}

void ChartViewTest::theColumnIsKeptWhenThemeOrSizeChange()
{
    Shown shown;
    shown.scene.setCurrent(14);
    shown.scene.setTheme(darkTheme());
    QCOMPARE(shown.scene.current(), 14);
    shown.view.resize(480, 400);
    QCOMPARE(shown.scene.current(), 14);
    const QRectF rect = shown.scene.layout().columnRect(shown.scene.model(), 14);
    QVERIFY(tooltipOf(shown.scene));
    QVERIFY(tooltipOf(shown.scene)->sceneBoundingRect().right() <= rect.left());
    const QImage image = shown.view.grab().toImage();
    QCOMPARE(image.pixelColor(static_cast<int>(rect.left()) + 1, static_cast<int>(rect.bottom()) - 3),
             darkTheme().highlight);
}

void ChartViewTest::theSceneIsAsLargeAsTheView()
{
    Shown shown;
    for (const QSize size : {QSize(900, 520), QSize(480, 400), QSize(1400, 800)}) {
        shown.view.resize(size);
        QCOMPARE(shown.scene.sceneRect(), QRectF(QPointF(), shown.view.viewport()->size()));
        QCOMPARE(shown.scene.layout().card.size(), QSizeF(size));
        QCOMPARE(shown.view.grab().toImage().pixelColor(size.width() - 1, size.height() - 1), lightTheme().page);
    }
}

void ChartViewTest::aChartIsNotMirrored()
{
    const auto shownIn = [](Qt::LayoutDirection direction) {
        QGuiApplication::setLayoutDirection(direction);
        Shown shown;
        shown.scene.setCurrent(11); // with a tooltip that has all of its parts
        const QImage image = shown.view.grab().toImage();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        return image;
    };
    QCOMPARE(shownIn(Qt::RightToLeft), shownIn(Qt::LeftToRight));
}

void ChartViewTest::theFocusFrameIsVisible_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::newRow("light") << lightTheme();
    QTest::newRow("dark") << darkTheme();
}

void ChartViewTest::theFocusFrameIsVisible()
{
    QFETCH(const Theme, theme);
    Shown shown;
    shown.scene.setTheme(theme);
    shown.view.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&shown.view));
    for (const bool focused : {true, false, true}) {
        if (focused)
            shown.view.setFocus();
        else
            shown.view.clearFocus();
        QTRY_COMPARE(shown.view.hasFocus(), focused);
        const QImage image = shown.view.grab().toImage();
        for (const QPoint edge : {QPoint(0, 260), QPoint(450, 0), QPoint(899, 260), QPoint(450, 519)}) {
            const bool isFrame = contrast(image.pixelColor(edge), theme.page) >= 3;
            QCOMPARE(isFrame, focused);
        }
    }
}

void ChartViewTest::theMinimumSizeIsThatOfTheSmallestChart()
{
    Shown shown;
    QCOMPARE(shown.view.minimumSizeHint(), smallestChart);
}

void ChartViewTest::fontsFollowTheApplication()
{
    const QFont before = QApplication::font();
    Shown shown;
    QVERIFY(QTest::qWaitForWindowExposed(&shown.view));
    QFont bold = before;
    bold.setItalic(true);
    QApplication::setFont(bold);
    QTRY_VERIFY(shown.scene.layout().texts.first().font.italic());
    QApplication::setFont(before);
}

QTEST_MAIN(ChartViewTest)
#include "tst_chartview.moc"
