// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/chartview.h"
#include "retroachievements/samplenetwork.h"
#include "storage/preferences.h"
#include "support/browser.h"
#include "support/openwindow.h"
#include "window/segments.h"
#include "window/tableview.h"
#include "window/tilestrip.h"

#include <QLayout>
#include <QSettings>
#include <QTabBar>
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
    void everyWayToChooseAViewDoesTheSame_data();
    void everyWayToChooseAViewDoesTheSame();
    void aChosenViewIsRemembered_data();
    void aChosenViewIsRemembered();
    void theTabsAreWalkedByArrows();
    void anotherMouseButtonChoosesNoTab();
    void scaleAndBarsAreGreyForACurve();
    void theBarsAreGreyWhereBothAreTheSame();
    void theTableFollowsTheChart();
    void aWideWindowShowsTheTableBesideTheChart();
    void aKeyGoesToTheChart();
    void aKeyMakesTheWindowFillTheScreen();
    void aMaximizedWindowIsMaximizedAgainAfterFillingTheScreen();
    void aChosenThemeIsAppliedAtOnce_data();
    void aChosenThemeIsAppliedAtOnce();
    void theThemeFollowsTheColoursOfTheSystem();
    void theGeometryOfTheWindowIsRemembered();
    void linksOpenInTheBrowser_data();
    void linksOpenInTheBrowser();
};

namespace {

/// What a window shows of the sample with ranges in its chart.
struct View
{
    ChartOptions options;
    VisibleViews views = VisibleViews::Chart;
    bool hasTableBeside = false;

    bool operator==(const View &) const = default;
};

constexpr int rangesGame = 900'089;

MainWindow::Start startDrawing(const ChartOptions &options)
{
    MainWindow::Start start = startWith(rangesGame, true);
    start.chart = options;
    return start;
}

/// The sample with ranges in its chart.
struct RangesWindow
{
    LoopbackServer server{serviceWith()};
    OpenWindow open{server, {}, startDrawing(ChartOptions())};
};

/// What is drawn, whatever menus and buttons say.
View drawn(const OpenWindow &open)
{
    const ChartModel &model = open.scene().model();
    View view;
    view.options.chartType = model.chartType;
    view.options.grouping = open.columns() == 21 ? Grouping::SiteRanges : Grouping::EveryCount;
    if (model.chartType == ChartType::Bars && !model.stacked)
        view.options.scale = model.axis.height(1) > 0.99 ? Scale::Share : Scale::Logarithmic;
    const bool hasTable = open.part<TableView>()->isVisible();
    if (open.part<ChartView>()->isVisible())
        view.hasTableBeside = hasTable;
    else if (hasTable)
        view.views = VisibleViews::Table;
    return view;
}

/// What tabs, segments and menu say; nullopt where the menu says something else than the others.
std::optional<View> said(const OpenWindow &open)
{
    const auto *tabs = open.part<QTabBar>(u"views"_s);
    const QString tab = tabs->tabText(tabs->currentIndex());
    View view;
    view.views = tab == u"Table" ? VisibleViews::Table : VisibleViews::Chart;
    view.options.chartType = tab == u"Curve" ? ChartType::Cumulative : ChartType::Bars;
    view.options.scale = static_cast<Scale>(open.segments(u"scale"_s)->value());
    view.options.grouping = static_cast<Grouping>(open.segments(u"grouping"_s)->value());
    const QHash<Scale, QString> scales{
        {Scale::Linear, u"Linear"_s}, {Scale::Logarithmic, u"Logarithmic"_s}, {Scale::Share, u"Share of Players"_s}};
    const QHash<Grouping, QString> groupings{{Grouping::SiteRanges, u"The Site's Ranges"_s},
                                             {Grouping::EveryCount, u"Every Count"_s}};
    const QStringList expected{tab, scales.value(view.options.scale), groupings.value(view.options.grouping)};
    const QStringList kinds{u"Distribution"_s, u"Curve"_s, u"Table"_s};
    for (const QString &action : kinds + scales.values() + groupings.values()) {
        if (open.action(action)->isChecked() != expected.contains(action))
            return std::nullopt;
    }
    return view;
}

QAbstractButton *segment(const OpenWindow &open, const QString &choice, const QString &text)
{
    return saying(open.segments(choice)->findChildren<QAbstractButton *>(), text);
}

void clickTab(const OpenWindow &open, const QString &text, Qt::MouseButton button = Qt::LeftButton)
{
    auto *tabs = open.part<QTabBar>(u"views"_s);
    for (int tab = 0; tab < tabs->count(); ++tab) {
        if (tabs->tabText(tab) == text)
            QTest::mouseClick(tabs, button, {}, tabs->tabRect(tab).center());
    }
}

} // namespace

void MainWindowViewsTest::choosingUnlocksRedrawsWithoutARequest_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QList<UnlockMode>>("modes");
    QTest::addColumn<QString>("figure");
    QTest::addColumn<bool>("hasOther"); // the other mode's figure below

    QTest::newRow("hardcore") << u"Hardcore"_s << QList{UnlockMode::Hardcore} << u"Mastered"_s << false;
    QTest::newRow("casual") << u"Casual"_s << QList{UnlockMode::Casual} << u"Completed"_s << false;
    QTest::newRow("both") << u"Both"_s << QList{UnlockMode::Hardcore, UnlockMode::Casual} << u"Mastered"_s << true;
}

void MainWindowViewsTest::choosingUnlocksRedrawsWithoutARequest()
{
    QFETCH(const QString, button);
    QFETCH(const QList<UnlockMode>, modes);
    QFETCH(const QString, figure);
    QFETCH(const bool, hasOther);

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
    const QString tile = open.part<TileStrip>()->layout()->itemAt(0)->widget()->accessibleName();
    QVERIFY2(tile.startsWith(figure), qPrintable(tile));
    QCOMPARE(tile.contains(u"casual"), hasOther);
    QCOMPARE(open.title(), u"Dragster"_s);

    // A game of its own is the next that is asked for.
    open.enter(u"3"_s);
    QTRY_COMPARE(open.failure(), sentence({ServiceError::Kind::NoData}));
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
    QTRY_VERIFY(open.title() == u"Dragster"_s && !open.icon().isNull());
    QVERIFY(open.button(u"Casual"_s)->isChecked());
    QCOMPARE(open.scene().model().series.size(), 1);
    QCOMPARE(open.scene().model().series.first().id.mode, UnlockMode::Casual);
    for (const HttpRequest &request : server.requests(distributionFile))
        QVERIFY(request.query.contains(u"h"_s));
    QCOMPARE(server.requests(distributionFile).size(), 2); // the other mode is there when it is wanted
}

namespace {

enum class Way { Menu, Shortcut, OnScreen };

/// One choice, in each of its ways.
struct Choice
{
    QString action;
    QString segments; ///< empty for the tabs
    QString onScreen; ///< a tab or a segment
    View from;
    View to;
};

void choose(const OpenWindow &open, const Choice &choice, Way way)
{
    switch (way) {
    case Way::Menu:
        open.action(choice.action)->trigger();
        break;
    case Way::Shortcut:
        QTest::keySequence(open.window.get(), open.action(choice.action)->shortcut());
        break;
    case Way::OnScreen:
        if (choice.segments.isEmpty())
            clickTab(open, choice.onScreen);
        else
            QTest::mouseClick(segment(open, choice.segments, choice.onScreen), Qt::LeftButton);
        break;
    }
}

void choiceRows()
{
    QTest::addColumn<Choice>("choice");
    QTest::addColumn<Way>("way");

    const View usual;
    View logarithmic;
    logarithmic.options.scale = Scale::Logarithmic;
    View share;
    share.options.scale = Scale::Share;
    View counts;
    counts.options.grouping = Grouping::EveryCount;
    View curve = counts; // which has a point a count
    curve.options.chartType = ChartType::Cumulative;
    View table;
    table.views = VisibleViews::Table;
    View countsTable = counts;
    countsTable.views = VisibleViews::Table;
    const auto rows = [](const char *name, const Choice &choice, bool hasShortcut) {
        QTest::addRow("%s, menu", name) << choice << Way::Menu;
        if (hasShortcut)
            QTest::addRow("%s, keys", name) << choice << Way::Shortcut;
        QTest::addRow("%s, on screen", name) << choice << Way::OnScreen;
    };
    const auto kind = [&rows](const char *name, const QString &tab, const View &from, const View &to) {
        rows(name, {tab, {}, tab, from, to}, true);
    };
    kind("curve", u"Curve"_s, counts, curve);
    kind("distribution", u"Distribution"_s, curve, counts);
    kind("table", u"Table"_s, usual, table);
    kind("distribution instead of table", u"Distribution"_s, table, usual);
    kind("curve instead of table", u"Curve"_s, countsTable, curve);
    rows("logarithmic", {u"Logarithmic"_s, u"scale"_s, u"Log"_s, usual, logarithmic}, false);
    rows("share", {u"Share of Players"_s, u"scale"_s, u"Percent"_s, usual, share}, false);
    rows("linear", {u"Linear"_s, u"scale"_s, u"Linear"_s, share, usual}, false);
    rows("every count", {u"Every Count"_s, u"grouping"_s, u"Every count"_s, usual, counts}, false);
    rows("ranges", {u"The Site's Ranges"_s, u"grouping"_s, u"Ranges"_s, counts, usual}, false);
}

void remember(const View &view)
{
    Settings settings;
    Preferences preferences(settings);
    preferences.setScale(view.options.scale);
    preferences.setChartType(view.options.chartType);
    preferences.setGrouping(view.options.grouping);
    preferences.setViews(view.views);
}

/// As the next run of the program finds it.
View remembered()
{
    Settings settings;
    const Preferences preferences(settings);
    return {preferences.chartOptions(), preferences.views()};
}

} // namespace

void MainWindowViewsTest::everyWayToChooseAViewDoesTheSame_data()
{
    choiceRows();
}

void MainWindowViewsTest::everyWayToChooseAViewDoesTheSame()
{
    QFETCH(const Choice, choice);
    QFETCH(const Way, way);

    remember(choice.from);
    LoopbackServer server(serviceWith());
    const OpenWindow open(server, {}, startDrawing(choice.from.options));
    QTRY_VERIFY(!open.icon().isNull());
    QVERIFY(drawn(open) == choice.from);
    QVERIFY(said(open) == choice.from);
    choose(open, choice, way);
    QVERIFY(drawn(open) == choice.to);
    QVERIFY(said(open) == choice.to);
    choose(open, choice, way); // again changes nothing
    QVERIFY(drawn(open) == choice.to);
    QVERIFY(said(open) == choice.to);
    QCOMPARE(server.requests().size(), 0);
}

void MainWindowViewsTest::aChosenViewIsRemembered_data()
{
    choiceRows();
}

void MainWindowViewsTest::aChosenViewIsRemembered()
{
    QFETCH(const Choice, choice);
    QFETCH(const Way, way);

    remember(choice.from);
    LoopbackServer server(serviceWith());
    {
        const OpenWindow open(server, {}, startDrawing(remembered().options));
        QTRY_COMPARE(open.title(), u"%1 (sample data)"_s.arg(SampleNetwork::title(rangesGame)));
        choose(open, choice, way);
    }
    QVERIFY(QFile::exists(QSettings().fileName()));
    QVERIFY(remembered() == choice.to);
    const OpenWindow open(server, {}, startDrawing(remembered().options));
    QTRY_VERIFY(!open.icon().isNull());
    QVERIFY(drawn(open) == choice.to);
    QVERIFY(said(open) == choice.to);
}

void MainWindowViewsTest::theTabsAreWalkedByArrows()
{
    const RangesWindow window;
    QTRY_COMPARE(window.open.columns(), 21);
    window.open.part<QTabBar>(u"views"_s)->setFocus();
    window.open.press(Qt::Key_Right);
    QCOMPARE(drawn(window.open).options.chartType, ChartType::Cumulative);
    window.open.press(Qt::Key_Right);
    QCOMPARE(drawn(window.open).views, VisibleViews::Table);
    window.open.press(Qt::Key_Left);
    QCOMPARE(drawn(window.open).views, VisibleViews::Chart);
    QVERIFY(said(window.open));
    QCOMPARE(said(window.open)->options.chartType, ChartType::Cumulative);
    window.open.press(Qt::Key_Left);
    QVERIFY(drawn(window.open) == View());
    QVERIFY(said(window.open) == View());
}

namespace {

const QStringList scalesAndBars{u"Linear"_s, u"Logarithmic"_s, u"Share of Players"_s, u"The Site's Ranges"_s,
                                u"Every Count"_s};

QList<QAbstractButton *> segmentsOf(const OpenWindow &open, const QString &choice)
{
    return open.segments(choice)->findChildren<QAbstractButton *>();
}

} // namespace

void MainWindowViewsTest::anotherMouseButtonChoosesNoTab()
{
    const RangesWindow window;
    QTRY_COMPARE(window.open.columns(), 21);
    clickTab(window.open, u"Table"_s, Qt::RightButton);
    QVERIFY(said(window.open) == View());
}

void MainWindowViewsTest::scaleAndBarsAreGreyForACurve()
{
    const RangesWindow window;
    const OpenWindow &open = window.open;
    QTRY_COMPARE(open.columns(), 21);
    const auto segments = segmentsOf(open, u"scale"_s) + segmentsOf(open, u"grouping"_s);
    QCOMPARE(segments.size(), 5);
    open.action(u"Curve"_s)->trigger();
    for (const QString &action : scalesAndBars)
        QVERIFY2(!open.action(action)->isEnabled(), qPrintable(action));
    for (const QAbstractButton *button : segments) {
        QVERIFY2(!button->isEnabled(), qPrintable(button->text()));
        QCOMPARE(button->toolTip(), u"A curve is a share of every count."_s);
    }
    open.action(u"Distribution"_s)->trigger();
    for (const QString &action : scalesAndBars)
        QVERIFY2(open.action(action)->isEnabled(), qPrintable(action));
    for (const QAbstractButton *button : segments)
        QVERIFY2(button->isEnabled(), qPrintable(button->text()));
}

void MainWindowViewsTest::theBarsAreGreyWhereBothAreTheSame()
{
    const RangesWindow window;
    const OpenWindow &open = window.open;
    QTRY_COMPARE(open.columns(), 21);
    open.enter(QString::number(SampleNetwork::defaultGame)); // 15 achievements
    QTRY_COMPARE(open.columns(), 15);
    for (const QAbstractButton *button : segmentsOf(open, u"grouping"_s)) {
        QVERIFY(!button->isEnabled());
        QCOMPARE(button->toolTip(), u"With so few achievements, every count has a bar of its own."_s);
    }
    for (const QAbstractButton *button : segmentsOf(open, u"scale"_s))
        QVERIFY(button->isEnabled());
    open.enter(QString::number(rangesGame));
    QTRY_COMPARE(open.columns(), 21);
    for (const QAbstractButton *button : segmentsOf(open, u"grouping"_s))
        QVERIFY(button->isEnabled());
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
    window.open.action(u"Distribution"_s)->trigger();
    QTest::mouseClick(window.open.button(u"Both"_s), Qt::LeftButton);
    window.open.action(u"Table"_s)->trigger();
    QCOMPARE(table->columnCount(), 9);
}

void MainWindowViewsTest::aWideWindowShowsTheTableBesideTheChart()
{
    const RangesWindow window;
    const OpenWindow &open = window.open;
    QTRY_COMPARE(open.columns(), 21);
    const auto *table = open.part<TableView>();
    QVERIFY(!table->isVisible());
    open.window->resize(1400, 900);
    QTRY_VERIFY(drawn(open).hasTableBeside);
    QCOMPARE(table->model()->rowCount(), 21);
    const auto *chart = open.part<ChartView>();
    const auto left = [](const QWidget *part) { return part->mapToGlobal(QPoint()).x(); };
    QVERIFY(left(table) >= left(chart) + chart->width());
    QVERIFY(said(open) == View());            // nothing was chosen
    QVERIFY(chart->width() > table->width()); // which leaves out what the curve shows
    QStringList heads;
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        if (!table->isColumnHidden(column))
            heads.append(table->model()->headerData(column, Qt::Horizontal).toString());
    }
    QCOMPARE(heads,
             QStringList({u"Achievements"_s, u"Hardcore\nplayers"_s, u"Hardcore\nshare"_s, u"Casual\nplayers"_s,
                          u"Casual\nshare"_s}));
    // It stays in step, and the tabs still choose.
    open.action(u"Every Count"_s)->trigger();
    QCOMPARE(table->model()->rowCount(), 89);
    clickTab(open, u"Table"_s);
    QCOMPARE(drawn(open).views, VisibleViews::Table);
    QVERIFY(!table->isColumnHidden(3)); // alone it has all
    clickTab(open, u"Distribution"_s);
    QVERIFY(drawn(open).hasTableBeside);
    open.window->resize(1399, 900);
    QTRY_VERIFY(!drawn(open).hasTableBeside);
    QCOMPARE(drawn(open).views, VisibleViews::Chart);
    QCOMPARE(open.preferences.views(), VisibleViews::Chart);
}

void MainWindowViewsTest::aKeyGoesToTheChart()
{
    const RangesWindow window;
    QTRY_COMPARE(window.open.columns(), 21);
    QVERIFY(!window.open.part<ChartView>()->hasFocus());
    QTest::keyClick(window.open.window.get(), Qt::Key_F6);
    QVERIFY(window.open.part<ChartView>()->hasFocus());
}

void MainWindowViewsTest::aKeyMakesTheWindowFillTheScreen()
{
    const RangesWindow window;
    QTRY_COMPARE(window.open.columns(), 21);
    QTest::keyClick(window.open.window.get(), Qt::Key_F11);
    QTRY_VERIFY(window.open.window->isFullScreen());
    QVERIFY(window.open.action(u"Full Screen"_s)->isChecked());
    QTest::keyClick(window.open.window.get(), Qt::Key_F11);
    QTRY_VERIFY(!window.open.window->isFullScreen());
    QVERIFY(!window.open.action(u"Full Screen"_s)->isChecked());
}

void MainWindowViewsTest::aMaximizedWindowIsMaximizedAgainAfterFillingTheScreen()
{
    const RangesWindow window;
    QTRY_COMPARE(window.open.columns(), 21);
    window.open.window->showMaximized();
    QTest::keyClick(window.open.window.get(), Qt::Key_F11);
    QTRY_VERIFY(window.open.window->isFullScreen());
    QTest::keyClick(window.open.window.get(), Qt::Key_F11);
    QTRY_VERIFY(!window.open.window->isFullScreen());
    QVERIFY(window.open.window->isMaximized());
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
