// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/chartview.h"
#include "support/catalogueservice.h"
#include "support/layoutfaults.h"
#include "support/openwindow.h"
#include "window/comparechips.h"
#include "window/comparepage.h"
#include "window/comparisonview.h"
#include "window/gamefield.h"
#include "window/segments.h"
#include "window/subsetrow.h"
#include "window/toolbar.h"

#include <QClipboard>
#include <QInputDialog>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QTest>
#include <QToolButton>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

/// Games set beside each other.
class MainWindowComparingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { OpenWindow::prepare(); }

    void theGameShownIsComparedWithOneThatIsFound();
    void controlAndReturnCompareAGameThatIsListed();
    void aGameIsTakenOut();
    void theOtherModeIsSetBesideIt();
    void escapeLeadsBackToTheGame();
    void aGameIsComparedWithItsSubsets();
    void theNinthIsRefusedInASentence();
    void whatWasComparedIsThereInTheNextRun();
    void aComparisonIsSavedAndOpened();
    void thePictureIsOfTheComparison();
    void theTableIsCopied();
    void theViewsDrawTheSameGames();
    void nothingComparedSaysHowToBegin();
    void aGameOfYoursIsAdded();
    void everythingFits_data();
    void everythingFits();

private:
    static void compare(const OpenWindow &open) { open.part<ToolBar>()->compareAction()->trigger(); }
};

namespace {

ComparePage *pageOf(const OpenWindow &open)
{
    return open.part<ComparePage>();
}

/// The names of the games that are drawn.
QStringList drawn(const OpenWindow &open)
{
    QStringList names;
    for (const ComparedGame &game : comparedGames(pageOf(open)->content()))
        names.append(game.name);
    return names;
}

QToolButton *buttonCalled(const OpenWindow &open, const QString &accessibleName)
{
    for (QToolButton *button : pageOf(open)->chips()->findChildren<QToolButton *>()) {
        if (button->isVisible() && button->accessibleName().startsWith(accessibleName))
            return button;
    }
    return nullptr;
}

void trigger(const QMenu *menu, const QString &text)
{
    for (QAction *action : menu->actions()) {
        if (action->text().remove(u'&') == text) {
            action->trigger();
            return;
        }
    }
    QFAIL(qPrintable(u"no "_s + text));
}

QMenu *comparisonMenu(const OpenWindow &open)
{
    return open.part<QToolButton>(u"comparisonMenu"_s)->menu();
}

} // namespace

void MainWindowComparingTest::theGameShownIsComparedWithOneThatIsFound()
{
    LoopbackServer server(catalogueService());
    const OpenWindow open(server, someone(), startWith(14402));
    QTRY_COMPARE(open.title(), u"Dragster"_s);
    compare(open);
    QVERIFY(pageOf(open)->isVisible());
    QTRY_COMPARE(drawn(open), QStringList{u"Dragster"_s});
    open.enter(u"2"_s);
    QTRY_COMPARE(drawn(open), (QStringList{u"Dragster"_s, u"Other"_s}));
    QVERIFY(pageOf(open)->isVisible());
    QCOMPARE(open.field()->text(), QString());
}

void MainWindowComparingTest::controlAndReturnCompareAGameThatIsListed()
{
    LoopbackServer server(catalogueService());
    const OpenWindow open(server, someone(), startWith(14402));
    QTRY_COMPARE(open.title(), u"Dragster"_s);
    open.type(u"soni"_s);
    QTRY_VERIFY(open.part<QListView>(u"games"_s) && open.part<QListView>(u"games"_s)->model()->rowCount() > 0);
    QTest::keyClick(open.field(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(pageOf(open));
    QTRY_COMPARE(drawn(open), (QStringList{u"Dragster"_s, u"Sonic the Hedgehog"_s}));
    QVERIFY(!open.field()->isOffering());
}

void MainWindowComparingTest::aGameIsTakenOut()
{
    LoopbackServer server(catalogueService());
    const OpenWindow open(server, someone(), startWith(14402));
    QTRY_COMPARE(open.title(), u"Dragster"_s);
    compare(open);
    open.enter(u"2"_s);
    QTRY_COMPARE(drawn(open).size(), 2);
    QTRY_VERIFY(buttonCalled(open, u"Remove Dragster"_s));
    buttonCalled(open, u"Remove Dragster"_s)->click();
    QTRY_COMPARE(drawn(open), QStringList{u"Other"_s});
}

void MainWindowComparingTest::theOtherModeIsSetBesideIt()
{
    LoopbackServer server(catalogueService());
    const OpenWindow open(server, someone(), startWith(14402));
    QTRY_COMPARE(open.title(), u"Dragster"_s);
    compare(open);
    QTRY_COMPARE(drawn(open), QStringList{u"Dragster"_s});
    QTRY_VERIFY(buttonCalled(open, u"Dragster"_s)); // a chip is seen a turn later
    trigger(buttonCalled(open, u"Dragster"_s)->menu(), u"Add Casual Beside It"_s);
    QTRY_COMPARE(drawn(open), (QStringList{u"Dragster"_s, u"Dragster · casual"_s}));
    QTRY_VERIFY(buttonCalled(open, u"Dragster, n"_s));
    trigger(buttonCalled(open, u"Dragster, n"_s)->menu(), u"Remove"_s);
    QTRY_COMPARE(drawn(open), QStringList{u"Dragster"_s}); // casual, which stands alone now
    QCOMPARE(pageOf(open)->content().compared.first().mode, UnlockMode::Casual);
}

void MainWindowComparingTest::escapeLeadsBackToTheGame()
{
    LoopbackServer server(catalogueService());
    const OpenWindow open(server, someone(), startWith(14402));
    QTRY_COMPARE(open.title(), u"Dragster"_s);
    compare(open);
    QVERIFY(pageOf(open)->isVisible());
    pageOf(open)->chart()->setFocus();
    open.press(Qt::Key_Escape);
    QVERIFY(!pageOf(open)->isVisible());
    QCOMPARE(open.title(), u"Dragster"_s);
}

void MainWindowComparingTest::aGameIsComparedWithItsSubsets()
{
    LoopbackServer server(catalogueService());
    const OpenWindow open(server, someone(), startWith(sonic().id));
    open.type(u"s"_s); // brings the list of games
    QTRY_VERIFY(open.part<QToolButton>(u"compareSubsets"_s));
    open.part<QToolButton>(u"compareSubsets"_s)->click();
    QTRY_COMPARE(drawn(open).size(), 2);
    QCOMPARE(pageOf(open)->content().snapshots.at(0).id, sonic().id);
    QCOMPARE(pageOf(open)->content().snapshots.at(1).id, sonicSubset().id);
}

void MainWindowComparingTest::theNinthIsRefusedInASentence()
{
    LoopbackServer server(catalogueService());
    const OpenWindow open(server, someone(), startWith(14402));
    QTRY_COMPARE(open.title(), u"Dragster"_s);
    compare(open);
    for (int game = 101; game <= 107; ++game)
        open.enter(QString::number(game));
    QVERIFY(open.message().isEmpty());
    open.enter(u"108"_s);
    QVERIFY(open.message().startsWith(u"A comparison holds 8 game"_s));
}

void MainWindowComparingTest::whatWasComparedIsThereInTheNextRun()
{
    const QTemporaryDir folder;
    LoopbackServer server(catalogueService());
    {
        OpenWindow open(server, someone(), startWith(14402), folder.path());
        QTRY_COMPARE(open.title(), u"Dragster"_s);
        compare(open);
        open.enter(u"2"_s);
        QTRY_COMPARE(drawn(open).size(), 2);
        open.awaitStore();
    }
    const OpenWindow open(server, someone(), startWith(14402), folder.path());
    QTRY_COMPARE(open.title(), u"Dragster"_s);
    compare(open);
    QTRY_COMPARE(drawn(open), (QStringList{u"Dragster"_s, u"Other"_s}));
}

void MainWindowComparingTest::aComparisonIsSavedAndOpened()
{
    LoopbackServer server(catalogueService());
    OpenWindow open(server, someone(), startWith(14402));
    QTRY_COMPARE(open.title(), u"Dragster"_s);
    compare(open);
    open.enter(u"2"_s);
    QTRY_COMPARE(drawn(open).size(), 2);
    QTRY_COMPARE(drawn(open), (QStringList{u"Dragster"_s, u"Other"_s})); // the list has come
    trigger(comparisonMenu(open), u"Save As…"_s);
    auto *dialog = open.part<QInputDialog>();
    QVERIFY(dialog);
    QCOMPARE(dialog->textValue(), u"Dragster · Other"_s);
    dialog->setTextValue(u"Two & more"_s);
    dialog->accept();
    QTRY_COMPARE(open.part<QLabel>(u"comparisonTitle"_s)->text(), u"Two & more"_s);
    open.awaitStore();
    trigger(comparisonMenu(open), u"Remove All Games"_s);
    QTRY_VERIFY(drawn(open).isEmpty());
    QMenu *saved = nullptr;
    for (QAction *action : comparisonMenu(open)->actions()) {
        if (action->menu())
            saved = action->menu();
    }
    QVERIFY(saved && saved->isEnabled());
    saved->actions().first()->trigger();
    QTRY_COMPARE(drawn(open).size(), 2);
    trigger(comparisonMenu(open), u"Delete"_s);
    QCOMPARE(open.part<QLabel>(u"comparisonTitle"_s)->text(), u"Compare"_s);
}

void MainWindowComparingTest::thePictureIsOfTheComparison()
{
    LoopbackServer server(catalogueService());
    const OpenWindow open(server, someone(), startWith(14402));
    QTRY_COMPARE(open.title(), u"Dragster"_s);
    compare(open);
    open.enter(u"2"_s);
    QTRY_COMPARE(drawn(open).size(), 2);
    QTRY_COMPARE(drawn(open), (QStringList{u"Dragster"_s, u"Other"_s}));
    open.action(u"Copy as Text"_s)->trigger();
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.contains(u"Dragster (n = 632): "_s) && text.contains(u"Other (n = 6): "_s), qPrintable(text));
    QVERIFY(open.part<ToolBar>()->copyAction()->isEnabled());
    open.part<ToolBar>()->copyAction()->trigger();
    QVERIFY(!QGuiApplication::clipboard()->image().isNull());
}

void MainWindowComparingTest::theTableIsCopied()
{
    LoopbackServer server(catalogueService());
    const OpenWindow open(server, someone(), startWith(14402));
    QTRY_COMPARE(open.title(), u"Dragster"_s);
    compare(open);
    open.enter(u"2"_s);
    QTRY_COMPARE(drawn(open).size(), 2);
    auto *table = open.part<ComparisonView>();
    QCOMPARE(table->model()->rowCount(), 2);
    table->setFocus();
    QTest::keySequence(table, QKeySequence::Copy);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"Game\tPlayers\t"_s));
    // The difference is to the row that is chosen.
    const QModelIndex rate = table->model()->index(1, 4);
    QVERIFY(rate.data().toString().contains(u"pts"_s));
    table->selectRow(1);
    QVERIFY(!table->model()->index(1, 4).data().toString().contains(u"pts"_s));
}

void MainWindowComparingTest::theViewsDrawTheSameGames()
{
    LoopbackServer server(catalogueService());
    const OpenWindow open(server, someone(), startWith(14402));
    QTRY_COMPARE(open.title(), u"Dragster"_s);
    compare(open);
    open.enter(u"2"_s);
    QTRY_COMPARE(drawn(open).size(), 2);
    QCOMPARE(pageOf(open)->chart()->chart().columnCount(), 20);
    Segments *views = open.segments(u"comparisonView"_s);
    const auto choose = [&](const QString &text) { saying(views->findChildren<QAbstractButton *>(), text)->click(); };
    choose(u"Achievements"_s);
    QCOMPARE(pageOf(open)->chart()->chart().columnCount(), 15);
    QCOMPARE(pageOf(open)->content().options.across, Across::Achievements);
    choose(u"Small charts"_s);
    QCOMPARE(pageOf(open)->chart()->chart().columnCount(), 2);
    const ChartView *chart = pageOf(open)->chart();
    QVERIFY(chart->accessibleDescription().startsWith(u"Small bar charts"_s));
    pageOf(open)->chart()->setFocus();
    open.press(Qt::Key_Home);
    QCOMPARE(chart->focusColumn(), 0);
    QVERIFY(chart->chart().columnText(0).spoken().startsWith(u"Dragster · n = 632"_s));
}

void MainWindowComparingTest::nothingComparedSaysHowToBegin()
{
    LoopbackServer server(neverAnswers);
    const OpenWindow open(server, someone(), startWith(14402));
    compare(open);
    QVERIFY(pageOf(open)->isVisible());
    const QList<QLabel *> labels = pageOf(open)->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text().startsWith(u"Nothing is compared yet."_s);
    }));
    QVERIFY(!open.part<ToolBar>()->copyAction()->isEnabled());
}

void MainWindowComparingTest::aGameOfYoursIsAdded()
{
    LoopbackServer server(catalogueService());
    const OpenWindow open(server, someone(), startWith(2));
    QTRY_VERIFY(!open.icon().isNull());
    open.part<ToolBar>()->gamesAction()->trigger();
    auto *list = open.part<QListView>(u"userGames"_s);
    QTRY_COMPARE(list->model()->rowCount(), 2);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(drawn(open), QStringList{u"Dragster"_s});
    QVERIFY(list->isVisible());
    QCOMPARE(open.status(), u"Added Dragster to the comparison"_s);
}

void MainWindowComparingTest::everythingFits_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("narrow") << QSize(360, 640);
    QTest::newRow("usual") << QSize(960, 720);
    QTest::newRow("wide") << QSize(2560, 1400);
}

void MainWindowComparingTest::everythingFits()
{
    QFETCH(const QSize, size);
    LoopbackServer server(catalogueService());
    const OpenWindow open(server, someone(), startWith(14402));
    QTRY_COMPARE(open.title(), u"Dragster"_s);
    compare(open);
    open.enter(u"2"_s);
    QTRY_COMPARE(drawn(open).size(), 2);
    open.window->resize(size);
    QTRY_COMPARE(faultsOf(pageOf(open)), QStringList());
}

QTEST_MAIN(MainWindowComparingTest)
#include "tst_mainwindowcomparing.moc"
