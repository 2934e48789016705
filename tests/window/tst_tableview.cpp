// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/chartview.h"
#include "language/language.h"
#include "support/gameservice.h"
#include "window/chartpane.h"
#include "window/tablemodel.h"
#include "window/tableview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMimeData>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

class TableViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void eachRowIsABarOfTheChart_data();
    void eachRowIsABarOfTheChart();
    void headersNameTheModeOfEachColumn_data();
    void headersNameTheModeOfEachColumn();
    void eachRangeIsARow();
    void aModeWithoutPlayersHasNoShares();
    void numbersFollowTheLocale();
    void columnsSortByNumber_data();
    void columnsSortByNumber();
    void aClickOnAHeaderSorts();
    void theSortOrderIsKeptForTheNextGame();
    void sortingByARemovedColumnFallsBackToTheFirst();
    void rowsAreCopiedWithHeadersAndRawNumbers_data();
    void rowsAreCopiedWithHeadersAndRawNumbers();
    void allRowsAreCopiedWhereNoneIsSelected();
    void aRangeIsCopiedSoThatASpreadsheetTakesItForNoDay();
    void rowsAreCopiedAsHtmlToo();
    void decimalsStandBelowEachOther();
    void noShareIsARoundedNothingOrAll();
    void masteryAndTheOwnRowAreMarked();
    void theColumnsFillTheWidth();
    void aWiderViewAsksForNoMoreRoom();
    void theRowUnderTheMouseIsToldAndMarked();
    void aRowChosenByTheKeyboardIsTold();
    void markingARowLeavesTheSelection();
    void chartAndTableMarkTheSame();
    void theTableAloneNeedsNoChart();
    void cellsAreReadOnly();
    void tabMovesTheFocusOutOfTheTable();
};

namespace {

ChartModel chartOf(PlayerCounts hardcore, PlayerCounts casual, ModeFilter modeFilter = ModeFilter::Both,
                   Grouping grouping = Grouping::SiteRanges)
{
    GameSnapshot game;
    game.id = 14402;
    game.distribution = Distribution(std::move(hardcore), std::move(casual));
    ChartOptions options;
    options.modeFilter = modeFilter;
    options.grouping = grouping;
    return makeChartModel({game}, options);
}

ChartModel dragsterChart(ModeFilter modeFilter = ModeFilter::Both)
{
    return chartOf(dragster().hardcore, dragster().casual, modeFilter);
}

GameSnapshot dragsterSnapshot()
{
    GameSnapshot game;
    game.id = 14402;
    game.distribution = Distribution(dragster().hardcore, dragster().casual);
    return game;
}

/// 44 achievements, from where the site joins counts into ranges.
PlayerCounts falling()
{
    PlayerCounts counts;
    for (int count = 1; count <= 44; ++count)
        counts.append(45 - count);
    return counts;
}

QStringList row(const QAbstractItemModel &model, int number)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells.append(model.index(number, column).data().toString().replace(u'\u00a0', u' '));
    return cells;
}

/// The rows of \a view that are marked as pointed at.
QList<int> markedRows(const TableView &view)
{
    QList<int> rows;
    for (int number = 0; number < view.model()->rowCount(); ++number) {
        if (view.model()->index(number, 0).data(Qt::BackgroundRole).isValid())
            rows.append(number);
    }
    return rows;
}

QStringList headers(const QAbstractItemModel &model)
{
    QStringList texts;
    for (int column = 0; column < model.columnCount(); ++column)
        texts.append(model.headerData(column, Qt::Horizontal).toString());
    return texts;
}

} // namespace

void TableViewTest::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    setLanguage(QLocale());
}

void TableViewTest::eachRowIsABarOfTheChart_data()
{
    QTest::addColumn<ModeFilter>("modeFilter");
    QTest::addColumn<int>("number");
    QTest::addColumn<QStringList>("cells");

    // Worked out by hand from API.md's sample: 632 hardcore players, 135 casual ones.
    const QStringList firstHardcore{u"141"_s, u"22.31 %"_s, u"632"_s, u"100.00 %"_s};
    const QStringList firstCasual{u"40"_s, u"29.63 %"_s, u"135"_s, u"100.00 %"_s};
    const QStringList eighthHardcore{u"67"_s, u"10.60 %"_s, u"216"_s, u"34.18 %"_s};
    const QStringList eighthCasual{u"9"_s, u"6.67 %"_s, u"33"_s, u"24.44 %"_s};
    const QStringList lastHardcore{u"8"_s, u"1.27 %"_s, u"8"_s, u"1.27 %"_s};
    const QStringList lastCasual{u"2"_s, u"1.48 %"_s, u"2"_s, u"1.48 %"_s};
    QTest::newRow("both, one") << ModeFilter::Both << 0 << QStringList{u"1"_s} + firstHardcore + firstCasual;
    QTest::newRow("both, eight") << ModeFilter::Both << 7 << QStringList{u"8"_s} + eighthHardcore + eighthCasual;
    QTest::newRow("both, mastery") << ModeFilter::Both << 14 << QStringList{u"★ 15"_s} + lastHardcore + lastCasual;
    QTest::newRow("hardcore, eight") << ModeFilter::Hardcore << 7 << QStringList{u"8"_s} + eighthHardcore;
    QTest::newRow("casual, eight") << ModeFilter::Casual << 7 << QStringList{u"8"_s} + eighthCasual;
    QTest::newRow("casual, nobody") << ModeFilter::Casual << 13
                                    << QStringList{u"14"_s, u"0"_s, u"0.00 %"_s, u"2"_s, u"1.48 %"_s};
}

void TableViewTest::eachRowIsABarOfTheChart()
{
    QFETCH(const ModeFilter, modeFilter);
    QFETCH(const int, number);
    QFETCH(const QStringList, cells);

    TableModel model;
    model.setChart(dragsterChart(modeFilter));
    QCOMPARE(model.rowCount(), 15);
    QCOMPARE(row(model, number), cells);
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    QCOMPARE(model.columnCount(model.index(0, 0)), 0);
}

void TableViewTest::headersNameTheModeOfEachColumn_data()
{
    QTest::addColumn<ModeFilter>("modeFilter");
    QTest::addColumn<QStringList>("texts");

    const QStringList hardcore{u"Hardcore\nplayers"_s, u"Hardcore\nshare"_s, u"Hardcore\nat least"_s,
                               u"Hardcore\nat least, share"_s};
    const QStringList casual{u"Casual\nplayers"_s, u"Casual\nshare"_s, u"Casual\nat least"_s,
                             u"Casual\nat least, share"_s};
    QTest::newRow("both") << ModeFilter::Both << QStringList{u"Achievements"_s} + hardcore + casual;
    QTest::newRow("hardcore") << ModeFilter::Hardcore << QStringList{u"Achievements"_s} + hardcore;
    QTest::newRow("casual") << ModeFilter::Casual << QStringList{u"Achievements"_s} + casual;
}

void TableViewTest::headersNameTheModeOfEachColumn()
{
    QFETCH(const ModeFilter, modeFilter);
    QFETCH(const QStringList, texts);

    TableModel model;
    model.setChart(dragsterChart(modeFilter));
    QCOMPARE(headers(model), texts);
    QCOMPARE(QSet<QString>(texts.begin(), texts.end()).size(), texts.size()); // none stands there twice
}

void TableViewTest::eachRangeIsARow()
{
    TableModel model;
    model.setChart(chartOf(falling(), falling(), ModeFilter::Hardcore));
    QCOMPARE(model.rowCount(), 21);
    // 44 and 43 players earned one and two; the rest of 990 at least three.
    QCOMPARE(row(model, 0), (QStringList{u"1–2"_s, u"87"_s, u"8.79 %"_s, u"990"_s, u"100.00 %"_s}));
    QCOMPARE(row(model, 1).at(3), u"903"_s);
    QCOMPARE(row(model, 20), (QStringList{u"★ 44"_s, u"1"_s, u"0.10 %"_s, u"1"_s, u"0.10 %"_s}));

    model.setChart(chartOf(falling(), falling(), ModeFilter::Hardcore, Grouping::EveryCount));
    QCOMPARE(model.rowCount(), 44);
    QCOMPARE(row(model, 1).first(2), (QStringList{u"2"_s, u"43"_s}));
}

void TableViewTest::aModeWithoutPlayersHasNoShares()
{
    TableModel model;
    model.setChart(chartOf({5, 0, 5}, {0, 0, 0}));
    QCOMPARE(row(model, 0),
             (QStringList{u"1"_s, u"5"_s, u"50.00 %"_s, u"10"_s, u"100.00 %"_s, u"0"_s, u"–"_s, u"0"_s, u"–"_s}));
}

void TableViewTest::numbersFollowTheLocale()
{
    TableModel model;
    model.setChart(chartOf({1'234'567, 3}, {0, 1}));
    QCOMPARE(row(model, 0).at(1), u"1,234,567"_s);
    QCOMPARE(row(model, 1).at(2), u"< 0.01 %"_s);
    QLocale::setDefault(QLocale(QLocale::German));
    model.setChart(chartOf({1'234'567, 3}, {0, 1}));
    QCOMPARE(row(model, 0).at(1), u"1.234.567"_s);
    QCOMPARE(row(model, 1).at(2), u"< 0,01 %"_s);
    QCOMPARE(model.index(0, 1).data(TableModel::SortRole).toDouble(), 1'234'567.);
}

void TableViewTest::columnsSortByNumber_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QStringList>("ascending"); // of the first column

    // As text, 10 comes before 9, "1,000" before "20" and "<0.01 %" after all.
    QTest::newRow("achievements") << 0 << QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s,
                                                      u"6"_s, u"7"_s, u"8"_s, u"9"_s, u"10"_s};
    QTest::newRow("players") << 1 << QStringList{u"9"_s, u"4"_s, u"3"_s, u"10"_s, u"2"_s,
                                                 u"6"_s, u"7"_s, u"5"_s, u"8"_s,  u"1"_s};
    QTest::newRow("share") << 2 << QStringList{u"9"_s, u"4"_s, u"3"_s, u"10"_s, u"2"_s,
                                               u"6"_s, u"7"_s, u"5"_s, u"8"_s,  u"1"_s};
    QTest::newRow("players with at least")
        << 3 << QStringList{u"10"_s, u"9"_s, u"8"_s, u"7"_s, u"6"_s, u"5"_s, u"4"_s, u"3"_s, u"2"_s, u"1"_s};
    QTest::newRow("share with at least") << 4 << QStringList{u"10"_s, u"9"_s, u"8"_s, u"7"_s, u"6"_s,
                                                             u"5"_s,  u"4"_s, u"3"_s, u"2"_s, u"1"_s};
}

void TableViewTest::columnsSortByNumber()
{
    QFETCH(const int, column);
    QFETCH(const QStringList, ascending);

    TableView view;
    view.setChart(chartOf({100'000, 20, 3, 2, 700, 30, 100, 5'000, 1, 9}, {}, ModeFilter::Hardcore));
    const auto first = [&] {
        QStringList cells;
        for (int number = 0; number < view.model()->rowCount(); ++number)
            cells.append(view.model()->index(number, 0).data().toString().remove(u"★ "_s));
        return cells;
    };
    view.sortByColumn(column, Qt::AscendingOrder);
    QCOMPARE(first(), ascending);
    view.sortByColumn(column, Qt::DescendingOrder);
    QCOMPARE(first(), QStringList(ascending.crbegin(), ascending.crend()));
}

void TableViewTest::aClickOnAHeaderSorts()
{
    TableView view;
    view.setChart(dragsterChart());
    view.resize(700, 400);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QCOMPARE(view.model()->index(0, 0).data().toString(), u"1"_s);
    const auto *header = view.horizontalHeader();
    const QPoint players(header->sectionViewportPosition(1) + header->sectionSize(1) / 2, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, players);
    const QString once = view.model()->index(0, 1).data().toString();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, players);
    const QString twice = view.model()->index(0, 1).data().toString();
    QCOMPARE((QStringList{once, twice}), (QStringList{u"3"_s, u"141"_s}));
}

void TableViewTest::theSortOrderIsKeptForTheNextGame()
{
    TableView view;
    view.setChart(dragsterChart());
    view.sortByColumn(1, Qt::DescendingOrder);
    view.setChart(chartOf({3, 9, 5}, {1, 1, 1}));
    QCOMPARE(view.model()->index(0, 1).data().toString(), u"9"_s);
    QCOMPARE(view.model()->index(2, 1).data().toString(), u"3"_s);
}

void TableViewTest::sortingByARemovedColumnFallsBackToTheFirst()
{
    TableView view;
    view.setChart(dragsterChart());
    view.sortByColumn(5, Qt::DescendingOrder); // casual players
    view.setChart(dragsterChart(ModeFilter::Hardcore));
    QCOMPARE(view.model()->rowCount(), 15);
    QCOMPARE(view.model()->index(0, 0).data().toString(), u"1"_s);
    QCOMPARE(view.model()->index(14, 0).data().toString(), u"★ 15"_s);
}

void TableViewTest::rowsAreCopiedWithHeadersAndRawNumbers_data()
{
    QTest::addColumn<int>("sortedBy");
    QTest::addColumn<QList<int>>("selected"); // rows, as they are clicked
    QTest::addColumn<QStringList>("copied");

    const QString first = u"1\t141\t0.2231012658\t632\t1"_s;
    const QString second = u"2\t51\t0.08069620253\t491\t0.7768987342"_s;
    QTest::newRow("one row") << 0 << QList<int>{0} << QStringList{first};
    QTest::newRow("rows, in the order on screen") << 0 << QList<int>{14, 0} << QStringList{first, u"15\t8"_s};
    QTest::newRow("sorted by players") << 1 << QList<int>{0, 1, 2} << QStringList{u"12\t3"_s, u"14\t3"_s, u"13\t6"_s};
    QTest::newRow("two rows") << 0 << QList<int>{1, 0} << QStringList{first, second};
}

void TableViewTest::rowsAreCopiedWithHeadersAndRawNumbers()
{
    QFETCH(const int, sortedBy);
    QFETCH(const QList<int>, selected);
    QFETCH(const QStringList, copied);

    QLocale::setDefault(QLocale(QLocale::German)); // which writes 0,2231
    TableView view;
    view.setChart(dragsterChart(ModeFilter::Hardcore));
    view.sortByColumn(sortedBy, Qt::AscendingOrder);
    for (const int number : selected)
        view.selectionModel()->select(view.model()->index(number, 0),
                                      QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QTest::keySequence(&view, QKeySequence::Copy);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 1 + copied.size());
    QCOMPARE(lines.first(),
             u"Achievements\tHardcore players\tHardcore share\tHardcore at least\tHardcore at least, share"_s);
    for (qsizetype line = 0; line < copied.size(); ++line)
        QVERIFY2(lines.at(line + 1).startsWith(copied.at(line)), qPrintable(lines.at(line + 1)));
}

void TableViewTest::allRowsAreCopiedWhereNoneIsSelected()
{
    TableView view;
    view.setChart(chartOf({1'234'567, 3}, {0, 0}));
    view.copy();
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(1), u"1\t1234567\t0.99999757\t1234570\t1\t0\t\t0\t"_s); // nobody has no share
}

void TableViewTest::aRangeIsCopiedSoThatASpreadsheetTakesItForNoDay()
{
    TableView view;
    view.setChart(chartOf(falling(), falling(), ModeFilter::Hardcore));
    view.copy();
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QVERIFY2(lines.at(1).startsWith(u"1–2\t87\t"), qPrintable(lines.at(1)));           // "1-2" is one
    QVERIFY2(lines.constLast().startsWith(u"44\t1\t"), qPrintable(lines.constLast())); // without its star
}

void TableViewTest::rowsAreCopiedAsHtmlToo()
{
    TableView view;
    view.setChart(chartOf({5, 15}, {}, ModeFilter::Hardcore));
    view.copy();
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(
        copied->html(),
        u"<table><tr><th>Achievements</th><th>Hardcore players</th><th>Hardcore share</th><th>Hardcore at least</th>"
        "<th>Hardcore at least, share</th></tr>"
        "<tr><td>1</td><td>5</td><td>0.25</td><td>20</td><td>1</td></tr>"
        "<tr><td>2</td><td>15</td><td>0.75</td><td>15</td><td>0.75</td></tr></table>"_s);
}

void TableViewTest::decimalsStandBelowEachOther()
{
    TableModel model;
    model.setChart(dragsterChart());
    for (const int column : {2, 4, 6, 8}) {
        for (int number = 0; number < model.rowCount(); ++number) {
            const QModelIndex cell = model.index(number, column);
            static const QRegularExpression twoDecimals(u"^[0-9]+\\.[0-9]{2}\u00a0%$"_s);
            QVERIFY2(twoDecimals.match(cell.data().toString()).hasMatch(), qPrintable(cell.data().toString()));
            QVERIFY(cell.data(Qt::TextAlignmentRole).value<Qt::Alignment>().testFlag(Qt::AlignRight));
        }
    }
}

void TableViewTest::noShareIsARoundedNothingOrAll()
{
    TableModel model;
    model.setChart(chartOf({1'000'000, 1, 0}, {}, ModeFilter::Hardcore));
    QCOMPARE(row(model, 0).at(2), u"> 99.99 %"_s);
    QCOMPARE(row(model, 0).at(4), u"100.00 %"_s);
    QCOMPARE(row(model, 1).at(2), u"< 0.01 %"_s);
    QCOMPARE(row(model, 2).at(2), u"0.00 %"_s);
}

void TableViewTest::masteryAndTheOwnRowAreMarked()
{
    TableModel model;
    model.setChart(dragsterChart());
    const auto isBold = [&](int number) { return model.index(number, 1).data(Qt::FontRole).value<QFont>().bold(); };
    QVERIFY(isBold(14));
    QVERIFY(row(model, 14).first().startsWith(u'★'));
    QVERIFY(!isBold(11));

    GameSnapshot game = dragsterSnapshot();
    game.details.progress = Progress{12, 0};
    game.progressUser = u"Someone"_s;
    model.setChart(makeChartModel({game}, {}));
    QVERIFY(isBold(14));
    QVERIFY(isBold(11));
    QVERIFY(!isBold(10));
    QCOMPARE(model.index(11, 3).data(Qt::ToolTipRole).toString(), u"Your place"_s);
    QVERIFY(model.index(11, 3).data(Qt::ForegroundRole).isValid());
    QVERIFY(!model.index(14, 3).data(Qt::ForegroundRole).isValid());
}

void TableViewTest::theColumnsFillTheWidth()
{
    TableView view;
    view.setChart(dragsterChart());
    view.resize(1200, 400);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QTRY_COMPARE(view.horizontalHeader()->length(), view.viewport()->width());
    view.resize(300, 400); // scrolls: no figure is cut
    for (int column = 0; column < view.model()->columnCount(); ++column)
        QTRY_VERIFY(view.columnWidth(column) >= view.horizontalHeader()->sectionSizeHint(column));
}

void TableViewTest::aWiderViewAsksForNoMoreRoom()
{
    TableView view;
    view.setChart(dragsterChart());
    const int asked = view.sizeHint().width();
    view.resize(2 * asked, 400);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QTRY_COMPARE(view.horizontalHeader()->length(), view.viewport()->width());
    QCOMPARE(view.sizeHint().width(), asked);
}

void TableViewTest::theRowUnderTheMouseIsToldAndMarked()
{
    TableView view;
    view.setChart(dragsterChart());
    view.sortByColumn(0, Qt::DescendingOrder);
    view.resize(700, 500);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QSignalSpy pointed(&view, &TableView::columnPointed);
    const QModelIndex third = view.model()->index(2, 1);
    QTest::mouseMove(view.viewport(), view.visualRect(third).center());
    QTRY_COMPARE(pointed.size(), 1);
    QCOMPARE(pointed.takeFirst().constFirst().toInt(), 12); // 15, 14, 13 achievements
    QCOMPARE(markedRows(view), QList<int>{2});
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(&view, &leave);
    QCOMPARE(pointed.size(), 1);
    QCOMPARE(pointed.first().constFirst().toInt(), -1);
    QCOMPARE(markedRows(view), QList<int>());
}

void TableViewTest::aRowChosenByTheKeyboardIsTold()
{
    TableView view;
    view.setChart(dragsterChart());
    view.show();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    view.setFocus();
    QSignalSpy pointed(&view, &TableView::columnPointed);
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(pointed.constLast().constFirst().toInt(), 1);
    QTest::keyClick(&view, Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(pointed.constLast().constFirst().toInt(), 14);
}

void TableViewTest::markingARowLeavesTheSelection()
{
    TableView view;
    view.setChart(dragsterChart());
    view.selectRow(3);
    for (const int column : {7, -1, 99})
        view.showColumn(column);
    QCOMPARE(view.selectionModel()->selectedRows().size(), 1);
    QCOMPARE(view.currentIndex().row(), 3);
}

void TableViewTest::chartAndTableMarkTheSame()
{
    ChartPane pane({});
    pane.setGame(dragsterSnapshot());
    pane.resize(1300, 600);
    pane.show();
    QVERIFY(QTest::qWaitForWindowActive(&pane));
    QVERIFY(pane.table()->isVisible()); // beside the chart
    pane.chart()->setFocus();
    QTest::keyClick(pane.chart(), Qt::Key_Home);
    QTest::keyClick(pane.chart(), Qt::Key_Right);
    QCOMPARE(pane.scene().current(), 1);
    QCOMPARE(markedRows(*pane.table()), QList<int>{1});
    QTest::mouseMove(pane.table()->viewport(), pane.table()->visualRect(pane.table()->model()->index(4, 0)).center());
    QTRY_COMPARE(pane.scene().current(), 4);
    QCOMPARE(markedRows(*pane.table()), QList<int>{4});
}

void TableViewTest::theTableAloneNeedsNoChart()
{
    ChartPane pane({});
    pane.setViews(VisibleViews::Table);
    pane.setGame(dragsterSnapshot());
    pane.show();
    QVERIFY(QTest::qWaitForWindowActive(&pane));
    pane.table()->setFocus();
    QTest::keyClick(pane.table(), Qt::Key_Down);
    QCOMPARE(pane.scene().current(), 1);
    QCOMPARE(markedRows(*pane.table()), QList<int>{1});
}

void TableViewTest::cellsAreReadOnly()
{
    TableView view;
    view.setChart(dragsterChart());
    for (int column = 0; column < view.model()->columnCount(); ++column)
        QVERIFY(!view.model()->flags(view.model()->index(0, column)).testFlag(Qt::ItemIsEditable));
    QVERIFY(!view.model()->setData(view.model()->index(0, 1), 1));
}

void TableViewTest::tabMovesTheFocusOutOfTheTable()
{
    QWidget window;
    auto *view = new TableView(&window);
    view->setChart(dragsterChart());
    auto *after = new QWidget(&window);
    after->setFocusPolicy(Qt::TabFocus);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    view->setFocus();
    QVERIFY(view->hasFocus());
    QTest::keyClick(view, Qt::Key_Tab);
    QVERIFY(after->hasFocus());
}

QTEST_MAIN(TableViewTest)
#include "tst_tableview.moc"
