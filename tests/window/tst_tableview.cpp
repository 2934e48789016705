// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/language.h"
#include "support/gameservice.h"
#include "window/tablemodel.h"
#include "window/tableview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QRegularExpression>
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
    void headersNameTheModes_data();
    void headersNameTheModes();
    void eachRangeIsARow();
    void aModeWithoutPlayersHasNoShares();
    void numbersFollowTheLocale();
    void columnsSortByNumber_data();
    void columnsSortByNumber();
    void aClickOnAHeaderSorts();
    void theSortOrderIsKeptForTheNextGame();
    void sortingByARemovedColumnFallsBackToTheFirst();
    void cellsAreCopiedAsTheyAreSeen_data();
    void cellsAreCopiedAsTheyAreSeen();
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
    const QStringList firstHardcore{u"141"_s, u"22 %"_s, u"632"_s, u"100 %"_s};
    const QStringList firstCasual{u"40"_s, u"30 %"_s, u"135"_s, u"100 %"_s};
    const QStringList eighthHardcore{u"67"_s, u"11 %"_s, u"216"_s, u"34 %"_s};
    const QStringList eighthCasual{u"9"_s, u"6.7 %"_s, u"33"_s, u"24 %"_s};
    const QStringList lastHardcore{u"8"_s, u"1.3 %"_s, u"8"_s, u"1.3 %"_s};
    const QStringList lastCasual{u"2"_s, u"1.5 %"_s, u"2"_s, u"1.5 %"_s};
    QTest::newRow("both, one") << ModeFilter::Both << 0 << QStringList{u"1"_s} + firstHardcore + firstCasual;
    QTest::newRow("both, eight") << ModeFilter::Both << 7 << QStringList{u"8"_s} + eighthHardcore + eighthCasual;
    QTest::newRow("both, mastery") << ModeFilter::Both << 14 << QStringList{u"15"_s} + lastHardcore + lastCasual;
    QTest::newRow("hardcore, eight") << ModeFilter::Hardcore << 7 << QStringList{u"8"_s} + eighthHardcore;
    QTest::newRow("casual, eight") << ModeFilter::Casual << 7 << QStringList{u"8"_s} + eighthCasual;
    QTest::newRow("casual, nobody") << ModeFilter::Casual << 13
                                    << QStringList{u"14"_s, u"0"_s, u"0 %"_s, u"2"_s, u"1.5 %"_s};
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

void TableViewTest::headersNameTheModes_data()
{
    QTest::addColumn<ModeFilter>("modeFilter");
    QTest::addColumn<QStringList>("texts");

    const QStringList hardcore{u"Hardcore"_s, u"Share"_s, u"At least"_s, u"Share at least"_s};
    const QStringList casual{u"Casual"_s, u"Share"_s, u"At least"_s, u"Share at least"_s};
    QTest::newRow("both") << ModeFilter::Both << QStringList{u"Achievements"_s} + hardcore + casual;
    QTest::newRow("hardcore") << ModeFilter::Hardcore << QStringList{u"Achievements"_s} + hardcore;
    QTest::newRow("casual") << ModeFilter::Casual << QStringList{u"Achievements"_s} + casual;
}

void TableViewTest::headersNameTheModes()
{
    QFETCH(const ModeFilter, modeFilter);
    QFETCH(const QStringList, texts);

    TableModel model;
    model.setChart(dragsterChart(modeFilter));
    QCOMPARE(headers(model), texts);
}

void TableViewTest::eachRangeIsARow()
{
    TableModel model;
    model.setChart(chartOf(falling(), falling(), ModeFilter::Hardcore));
    QCOMPARE(model.rowCount(), 21);
    // 44 and 43 players earned one and two; the rest of 990 at least three.
    QCOMPARE(row(model, 0), (QStringList{u"1–2"_s, u"87"_s, u"8.8 %"_s, u"990"_s, u"100 %"_s}));
    QCOMPARE(row(model, 1).at(3), u"903"_s);
    QCOMPARE(row(model, 20), (QStringList{u"44"_s, u"1"_s, u"0.10 %"_s, u"1"_s, u"0.10 %"_s}));

    model.setChart(chartOf(falling(), falling(), ModeFilter::Hardcore, Grouping::EveryCount));
    QCOMPARE(model.rowCount(), 44);
    QCOMPARE(row(model, 1).first(2), (QStringList{u"2"_s, u"43"_s}));
}

void TableViewTest::aModeWithoutPlayersHasNoShares()
{
    TableModel model;
    model.setChart(chartOf({5, 0, 5}, {0, 0, 0}));
    QCOMPARE(row(model, 0),
             (QStringList{u"1"_s, u"5"_s, u"50 %"_s, u"10"_s, u"100 %"_s, u"0"_s, u"–"_s, u"0"_s, u"–"_s}));
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
            cells.append(view.model()->index(number, 0).data().toString());
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
    QCOMPARE(view.model()->index(14, 0).data().toString(), u"15"_s);
}

void TableViewTest::cellsAreCopiedAsTheyAreSeen_data()
{
    QTest::addColumn<int>("sortedBy");
    QTest::addColumn<QRect>("selected"); // left column, top row
    QTest::addColumn<QString>("text");

    QTest::newRow("one cell") << 0 << QRect(1, 0, 1, 1) << u"141"_s;
    QTest::newRow("a block") << 0 << QRect(0, 0, 2, 3) << u"1\t141\n2\t51\n3\t41"_s;
    QTest::newRow("in the order on screen") << 1 << QRect(0, 0, 2, 3) << u"12\t3\n14\t3\n13\t6"_s;
    QTest::newRow("nothing") << 0 << QRect() << u"before"_s;
}

void TableViewTest::cellsAreCopiedAsTheyAreSeen()
{
    QFETCH(const int, sortedBy);
    QFETCH(const QRect, selected);
    QFETCH(const QString, text);

    TableView view;
    view.setChart(dragsterChart());
    view.sortByColumn(sortedBy, Qt::AscendingOrder);
    for (int column = selected.left(); column <= selected.right(); ++column) {
        for (int number = selected.bottom(); number >= selected.top(); --number) // against the order
            view.selectionModel()->select(view.model()->index(number, column), QItemSelectionModel::Select);
    }
    QGuiApplication::clipboard()->setText(u"before"_s);
    QTest::keySequence(&view, QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), text);
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
