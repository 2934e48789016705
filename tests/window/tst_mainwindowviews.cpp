// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/chartview.h"
#include "storage/preferences.h"
#include "support/browser.h"
#include "support/openwindow.h"
#include "window/summarystrip.h"
#include "window/tableview.h"

#include <QLabel>
#include <QSettings>
#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

/// What of a game is drawn, and how; none of it asks the service again.
class MainWindowViewsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { OpenWindow::prepare(); }
    void choosingUnlocksRedrawsWithoutARequest_data();
    void choosingUnlocksRedrawsWithoutARequest();
    void theChosenUnlocksStayForTheNextGame();
    void theViewMenuChangesWhatIsDrawn_data();
    void theViewMenuChangesWhatIsDrawn();
    void choicesInTheViewMenuAreRemembered_data();
    void choicesInTheViewMenuAreRemembered();
    void theViewMenusShortcutsWork_data();
    void theViewMenusShortcutsWork();
    void scaleAndRangesAreDisabledForACurve();
    void theViewMenuShowsAndHidesChartAndTable_data();
    void theViewMenuShowsAndHidesChartAndTable();
    void theTableFollowsTheChart();
    void aChosenThemeIsAppliedAtOnce_data();
    void aChosenThemeIsAppliedAtOnce();
    void theThemeFollowsTheColoursOfTheSystem();
    void theGeometryOfTheWindowIsRemembered();
    void linksOpenInTheBrowser_data();
    void linksOpenInTheBrowser();
};

namespace {

/// The sample with ranges in its chart.
struct RangesWindow
{
    LoopbackServer server{serviceWith()};
    OpenWindow open{server, {}, startWith(900'089, true)};
};

ChartOptions drawn(const OpenWindow &open)
{
    const ChartModel &model = open.scene().model();
    ChartOptions options;
    options.chartType = model.chartType;
    options.grouping = open.columns() == 21 ? Grouping::SiteRanges : Grouping::EveryCount;
    if (model.chartType == ChartType::Bars && !model.stacked)
        options.scale = model.axis.height(1) > 0.99 ? Scale::Share : Scale::Logarithmic;
    return options;
}

/// As the next run of the program finds them.
ChartOptions rememberedOptions()
{
    Settings settings;
    return Preferences(settings).chartOptions();
}

} // namespace

void MainWindowViewsTest::choosingUnlocksRedrawsWithoutARequest_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QList<UnlockMode>>("modes");
    QTest::addColumn<qsizetype>("summaryLines");

    QTest::newRow("hardcore") << u"Hardcore"_s << QList{UnlockMode::Hardcore} << qsizetype{1};
    QTest::newRow("casual") << u"Casual"_s << QList{UnlockMode::Casual} << qsizetype{1};
    QTest::newRow("both") << u"Both"_s << QList{UnlockMode::Hardcore, UnlockMode::Casual} << qsizetype{2};
}

void MainWindowViewsTest::choosingUnlocksRedrawsWithoutARequest()
{
    QFETCH(const QString, button);
    QFETCH(const QList<UnlockMode>, modes);
    QFETCH(const qsizetype, summaryLines);

    LoopbackServer server(serviceWith());
    const OpenWindow open(server, someone(), startWith(14402));
    QTRY_VERIFY(!open.icon().isNull());
    const auto requests = server.requests().size();

    QTest::mouseClick(open.button(modes.size() == 2 ? u"Casual"_s : u"Both"_s), Qt::LeftButton);
    QTest::mouseClick(open.button(button), Qt::LeftButton);
    QVERIFY(open.button(button)->isChecked());
    const ChartModel &model = open.scene().model();
    QCOMPARE(model.series.size(), modes.size());
    for (qsizetype index = 0; index < modes.size(); ++index)
        QCOMPARE(model.series.at(index).id.mode, modes.at(index));
    const auto *figures = open.part<SummaryStrip>();
    QCOMPARE(figures->findChildren<QWidget *>(Qt::FindDirectChildrenOnly).size(), summaryLines);
    QCOMPARE(open.title(), u"Dragster"_s);

    // A game of its own is the next that is asked for.
    open.enter(u"3"_s);
    QTRY_COMPARE(open.message(), sentence({ServiceError::Kind::NoData}));
    QCOMPARE(server.requests().at(requests).query.contains(u"z"_s), true);
    for (const HttpRequest &request : server.requests().sliced(requests))
        QVERIFY(request.query.value(u"i"_s) == u"3" || request.query.value(u"g"_s) == u"3");
}

void MainWindowViewsTest::theChosenUnlocksStayForTheNextGame()
{
    LoopbackServer server(serviceWith());
    const OpenWindow open(server);
    QTest::mouseClick(open.button(u"Casual"_s), Qt::LeftButton); // of the sample that it begins with
    open.enter(u"14402"_s);
    QTRY_COMPARE(open.title(), u"Dragster"_s);
    QCOMPARE(open.scene().model().series.size(), 1);
    QCOMPARE(open.scene().model().series.first().id.mode, UnlockMode::Casual);
    for (const HttpRequest &request : server.requests(distributionFile))
        QVERIFY(request.query.contains(u"h"_s));
    QCOMPARE(server.requests(distributionFile).size(), 2); // the other mode is there when it is wanted
}

namespace {

void viewRows()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QKeySequence>("shortcut");
    QTest::addColumn<ChartOptions>("from");
    QTest::addColumn<ChartOptions>("to");

    const ChartOptions usual;
    ChartOptions logarithmic;
    logarithmic.scale = Scale::Logarithmic;
    ChartOptions share;
    share.scale = Scale::Share;
    ChartOptions counts;
    counts.grouping = Grouping::EveryCount;
    ChartOptions curve = counts; // which has a point a count
    curve.chartType = ChartType::Cumulative;
    const auto row = [](const char *name, const QString &action, const QString &keys, const ChartOptions &from,
                        const ChartOptions &to) { QTest::newRow(name) << action << QKeySequence(keys) << from << to; };
    row("logarithmic", u"Logarithmic"_s, u"Ctrl+2"_s, usual, logarithmic);
    row("share", u"Share of Players"_s, u"Ctrl+3"_s, usual, share);
    row("linear", u"Linear"_s, u"Ctrl+1"_s, share, usual);
    row("every count", u"Every Count"_s, u"Ctrl+5"_s, usual, counts);
    row("ranges", u"The Site's Ranges"_s, u"Ctrl+4"_s, counts, usual);
    row("curve", u"Players Who Got at Least This Far"_s, u"Ctrl+R"_s, usual, curve);
    row("bars", u"Players per Count"_s, u"Ctrl+B"_s, curve, counts);
}

} // namespace

void MainWindowViewsTest::theViewMenuChangesWhatIsDrawn_data()
{
    viewRows();
}

void MainWindowViewsTest::theViewMenuChangesWhatIsDrawn()
{
    QFETCH(const QString, action);
    QFETCH(const ChartOptions, from);
    QFETCH(const ChartOptions, to);

    LoopbackServer server(serviceWith());
    MainWindow::Start start = startWith(900'089, true);
    start.chart = from;
    const OpenWindow open(server, {}, start);
    QTRY_VERIFY(!open.icon().isNull());
    QVERIFY(drawn(open) == from);
    QVERIFY(!open.action(action)->isChecked());
    open.action(action)->trigger();
    QVERIFY(open.action(action)->isChecked());
    QVERIFY(drawn(open) == to);
}

void MainWindowViewsTest::choicesInTheViewMenuAreRemembered_data()
{
    viewRows();
}

void MainWindowViewsTest::choicesInTheViewMenuAreRemembered()
{
    QFETCH(const QString, action);
    QFETCH(const ChartOptions, from);
    QFETCH(const ChartOptions, to);

    LoopbackServer server(serviceWith());
    {
        Settings settings;
        Preferences preferences(settings);
        preferences.setScale(from.scale);
        preferences.setChartType(from.chartType);
        preferences.setGrouping(from.grouping);
    }
    {
        MainWindow::Start start = startWith(900'089, true);
        start.chart = rememberedOptions();
        QVERIFY(start.chart == from);
        const OpenWindow open(server, {}, start);
        open.action(action)->trigger();
    }
    QVERIFY(QFile::exists(QSettings().fileName()));
    MainWindow::Start again = startWith(900'089, true);
    again.chart = rememberedOptions();
    const OpenWindow open(server, {}, again);
    QTRY_VERIFY(!open.icon().isNull());
    QVERIFY(drawn(open) == to);
    QVERIFY(open.action(action)->isChecked());
}

void MainWindowViewsTest::theViewMenusShortcutsWork_data()
{
    viewRows();
}

void MainWindowViewsTest::theViewMenusShortcutsWork()
{
    QFETCH(const QKeySequence, shortcut);
    QFETCH(const ChartOptions, from);
    QFETCH(const ChartOptions, to);

    LoopbackServer server(serviceWith());
    MainWindow::Start start = startWith(900'089, true);
    start.chart = from;
    const OpenWindow open(server, {}, start);
    QTRY_VERIFY(!open.icon().isNull());
    QTest::keySequence(open.window.get(), shortcut);
    QVERIFY(drawn(open) == to);
}

void MainWindowViewsTest::scaleAndRangesAreDisabledForACurve()
{
    const RangesWindow window;
    const QStringList meaningless{u"Linear"_s, u"Logarithmic"_s, u"Share of Players"_s, u"The Site's Ranges"_s,
                                  u"Every Count"_s};
    window.open.action(u"Players Who Got at Least This Far"_s)->trigger();
    for (const QString &action : meaningless)
        QVERIFY2(!window.open.action(action)->isEnabled(), qPrintable(action));
    window.open.action(u"Players per Count"_s)->trigger();
    for (const QString &action : meaningless)
        QVERIFY2(window.open.action(action)->isEnabled(), qPrintable(action));
}

void MainWindowViewsTest::theViewMenuShowsAndHidesChartAndTable_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<bool>("chart");
    QTest::addColumn<bool>("table");

    QTest::newRow("chart") << u"Chart"_s << true << false;
    QTest::newRow("both") << u"Chart and Table"_s << true << true;
    QTest::newRow("table") << u"Table"_s << false << true;
}

void MainWindowViewsTest::theViewMenuShowsAndHidesChartAndTable()
{
    QFETCH(const QString, action);
    QFETCH(const bool, chart);
    QFETCH(const bool, table);

    const auto shows = [&](const OpenWindow &open) {
        return open.part<ChartView>()->isVisible() == chart && open.part<TableView>()->isVisible() == table
            && (!table || open.part<TableView>()->model()->rowCount() == 21);
    };
    {
        const RangesWindow window;
        QTRY_COMPARE(window.open.columns(), 21);
        QVERIFY(!window.open.part<TableView>()->isVisible()); // at first the chart alone
        window.open.action(table && !chart ? u"Chart"_s : u"Table"_s)->trigger();
        window.open.action(action)->trigger();
        QVERIFY(shows(window.open));
    }
    const RangesWindow again;
    QTRY_COMPARE(again.open.columns(), 21);
    QVERIFY(shows(again.open));
    QVERIFY(again.open.action(action)->isChecked());
}

void MainWindowViewsTest::theTableFollowsTheChart()
{
    const RangesWindow window;
    const auto *table = window.open.part<TableView>()->model();
    QTRY_COMPARE(window.open.columns(), 21);
    window.open.action(u"Table"_s)->trigger();
    QCOMPARE(table->columnCount(), 9);
    window.open.action(u"Every Count"_s)->trigger();
    QCOMPARE(table->rowCount(), 89);
    QTest::mouseClick(window.open.button(u"Hardcore"_s), Qt::LeftButton);
    QCOMPARE(table->columnCount(), 5);
    window.open.enter(u"900025"_s);
    QTRY_COMPARE(table->rowCount(), 25);
    // What changed while the table was hidden is in it when it comes back.
    window.open.action(u"Chart"_s)->trigger();
    QTest::mouseClick(window.open.button(u"Both"_s), Qt::LeftButton);
    window.open.action(u"Chart and Table"_s)->trigger();
    QCOMPARE(table->columnCount(), 9);
}

void MainWindowViewsTest::aChosenThemeIsAppliedAtOnce_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<ThemeChoice>("choice");
    QTest::addColumn<bool>("dark");

    QTest::newRow("dark") << u"Dark"_s << ThemeChoice::Dark << true;
    QTest::newRow("light") << u"Light"_s << ThemeChoice::Light << false;
    QTest::newRow("as the system, which is light here") << u"As the System"_s << ThemeChoice::System << false;
}

void MainWindowViewsTest::aChosenThemeIsAppliedAtOnce()
{
    QFETCH(const QString, action);
    QFETCH(const ThemeChoice, choice);
    QFETCH(const bool, dark);

    LoopbackServer server(serviceWith());
    MainWindow::Start start = startWith(14402, true);
    start.theme = dark ? ThemeChoice::Light : ThemeChoice::Dark;
    const OpenWindow open(server, {}, start);
    QTRY_COMPARE(open.columns(), 15);
    QCOMPARE(open.scene().theme().hardcore, (dark ? lightTheme() : darkTheme()).hardcore);

    open.action(action)->trigger();
    const Theme &theme = dark ? darkTheme() : lightTheme();
    QTRY_COMPARE(open.scene().theme().hardcore, theme.hardcore);
    QCOMPARE(open.scene().theme().card, theme.card);
    const QColor page = open.window->palette().color(QPalette::Window);
    QCOMPARE(open.scene().theme().page, page);
    QCOMPARE(page.lightness() < 128, dark);
    QVERIFY(contrast(open.window->palette().color(QPalette::WindowText), page) >= 4.5);
    // What is on screen too, at the card's middle of the left side, where nothing is written.
    const QImage chart = open.part<ChartView>()->grab().toImage();
    const QPoint card = open.scene().layout().card.topLeft().toPoint() + QPoint(8, 8);
    QCOMPARE(chart.pixelColor(card), theme.card);
    QCOMPARE(open.preferences.theme(), choice);
    QVERIFY(open.action(action)->isChecked());
}

void MainWindowViewsTest::theThemeFollowsTheColoursOfTheSystem()
{
    LoopbackServer server(serviceWith());
    const OpenWindow open(server, {});
    QTRY_COMPARE(open.columns(), 15);
    QCOMPARE(open.scene().theme().hardcore, lightTheme().hardcore);
    QApplication::setPalette(QPalette(QColor(0x303030), QColor(0x202020))); // as a desktop that turns dark
    QTRY_COMPARE(open.scene().theme().hardcore, darkTheme().hardcore);
    QCOMPARE(open.scene().theme().page, QColor(0x202020));
}

void MainWindowViewsTest::theGeometryOfTheWindowIsRemembered()
{
    LoopbackServer server(serviceWith());
    const QSize size(700, 640);
    {
        const OpenWindow open(server, someone());
        QVERIFY(open.window->size() != size);
        open.window->resize(size);
        QTRY_COMPARE(open.window->size(), size);
    }
    const OpenWindow again(server, someone());
    QCOMPARE(again.window->size(), size);
}

void MainWindowViewsTest::linksOpenInTheBrowser_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QUrl>("page"); // of the server that the window asks

    QTest::newRow("the key's page") << u"Where to Find the Key"_s << QUrl(u"/settings"_s);
}

void MainWindowViewsTest::linksOpenInTheBrowser()
{
    QFETCH(const QString, action);
    QFETCH(const QUrl, page);

    Browser browser;
    LoopbackServer server(serviceWith());
    const OpenWindow open(server, {});
    QTRY_COMPARE(open.columns(), 15);
    QVERIFY(browser.opened.isEmpty());
    open.action(action)->trigger();
    QCOMPARE(browser.opened, QList{server.url().resolved(page)});
}

QTEST_MAIN(MainWindowViewsTest)
#include "tst_mainwindowviews.moc"
