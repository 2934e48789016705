// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/chartview.h"
#include "support/openwindow.h"
#include "support/storeanswer.h"
#include "window/changeline.h"
#include "window/chartpane.h"
#include "window/earlierchoice.h"
#include "window/followedpage.h"
#include "window/historymodel.h"
#include "window/historyview.h"

#include <QAction>
#include <QCheckBox>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

/// How a game changes, and which games are followed, in the window.
class MainWindowChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theHeaderSaysWhatChangedAndLeadsToTheHistory();
    void aGameSeenForTheFirstTimeHasNothingToTell();
    void theSampleHasNoHistory();
    void theEarlierDistributionIsSeenWhereItIsChosen();
    void whatIsSharedIsWhatIsSeen();
    void theHistoryListsWhatChanged();
    void theLatestMastersComeOnDemand();
    void aGameIsFollowedByItsStarAndFoundInTheList();

private:
    /// Shows Dragster, which was looked at two days ago: \a then players with one achievement, \a now today.
    std::unique_ptr<OpenWindow> openAfterwards(qint64 then, qint64 now);

    LoopbackServer m_server{nullptr};
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

ServedGame dragsterWith(qint64 first)
{
    ServedGame game = dragster();
    game.hardcore.first() = first;
    return game;
}

HttpReply withMasters(const HttpRequest &request)
{
    if (request.file() != u"API_GetGameRankAndScore.php")
        return serviceWith()(request);
    return HttpReply::answer(200, R"([{"User":"<b>Ann</b>","LastAward":"2023-06-07 14:43:18"}])");
}

bool isLoaded(const OpenWindow &window)
{
    return window.action(u"Reload"_s) && window.title() == dragster().title && !window.isDimmed();
}

} // namespace

void MainWindowChangesTest::init()
{
    OpenWindow::prepare();
    m_folder = std::make_unique<QTemporaryDir>();
    m_server.setHandler(serviceWith());
}

std::unique_ptr<OpenWindow> MainWindowChangesTest::openAfterwards(qint64 then, qint64 now)
{
    const ServedGame game = dragsterWith(then);
    const QString server = serviceAt(m_server.url()).name();
    const QDateTime at = FakeClock().date().addDays(-2);
    {
        Store store({.folder = m_folder->path()});
        store.save({.id = game.id,
                    .distribution = Distribution(game.hardcore, game.casual),
                    .fetchedAt = at,
                    .server = server},
                   false);
        store.saveLook(server, game.id, at);
    }
    m_server.setHandler(serviceWith({dragsterWith(now)}));
    auto window = std::make_unique<OpenWindow>(m_server, someone(), startWith(game.id), m_folder->path());
    waitFor([&] { return isLoaded(*window); });
    window->awaitStore();
    return window;
}

void MainWindowChangesTest::theHeaderSaysWhatChangedAndLeadsToTheHistory()
{
    const auto window = openAfterwards(100, 107);
    auto *line = window->part<ChangeLine>();
    QTRY_VERIFY(line->isVisible());
    QVERIFY2(line->text().contains(u"+7 players"), qPrintable(line->text()));
    QVERIFY(line->accessibleName().contains(u"7 more players"));
    line->click();
    QTRY_VERIFY(window->part<HistoryView>() && window->part<HistoryView>()->isVisible());
    QCOMPARE(window->part<ChartPane>()->options().chartType, ChartType::History);
}

void MainWindowChangesTest::aGameSeenForTheFirstTimeHasNothingToTell()
{
    OpenWindow window(m_server, someone(), startWith(14402), m_folder->path());
    QTRY_VERIFY(isLoaded(window));
    window.awaitStore();
    QVERIFY(window.part<ChangeLine>()->isHidden());
    QVERIFY(window.part<EarlierChoice>()->isHidden());
}

void MainWindowChangesTest::theSampleHasNoHistory()
{
    OpenWindow window(m_server, {}, startWith(14402, true), m_folder->path());
    window.awaitStore();
    QVERIFY(window.part<ChangeLine>()->isHidden());
    QVERIFY(window.part<QToolButton>(u"follow"_s)->isHidden());
    QVERIFY(!window.action(u"Follow This Game"_s)->isEnabled());
}

void MainWindowChangesTest::theEarlierDistributionIsSeenWhereItIsChosen()
{
    const auto window = openAfterwards(100, 107);
    auto *choice = window->part<EarlierChoice>();
    QTRY_VERIFY(choice->isVisible());
    QVERIFY(!window->scene().model().hasEarlier());
    choice->findChild<QCheckBox *>()->click();
    QVERIFY(window->scene().model().hasEarlier());
    QVERIFY(window->scene().columnText(0).changes.first().contains(u"+7 since"));
    choice->findChild<QCheckBox *>()->click();
    QVERIFY(!window->scene().model().hasEarlier());
}

void MainWindowChangesTest::whatIsSharedIsWhatIsSeen()
{
    const auto window = openAfterwards(100, 107);
    auto *choice = window->part<EarlierChoice>();
    QTRY_VERIFY(choice->isVisible());
    const auto *pane = window->part<ChartPane>();
    QVERIFY(!pane->content().earlier);
    choice->findChild<QCheckBox *>()->click();
    QVERIFY(pane->content().earlier);
    QCOMPARE(pane->content().earlier->distribution.counts(UnlockMode::Hardcore).first(), 100);
    QCOMPARE(pane->content().history.size(), 2);
}

void MainWindowChangesTest::theHistoryListsWhatChanged()
{
    const auto window = openAfterwards(100, 107);
    QTRY_VERIFY(window->part<ChangeLine>()->isVisible());
    window->part<ChangeLine>()->click();
    const auto *model = window->part<HistoryView>()->findChild<HistoryModel *>();
    QCOMPARE(model->rowCount(), 1);
    QVERIFY(model->index(0).data().toString().contains(u"+7 players"));
    QCOMPARE(window->part<HistoryView>()->scene().chart().curves.size(), 2);
}

void MainWindowChangesTest::theLatestMastersComeOnDemand()
{
    m_server.setHandler(withMasters);
    OpenWindow window(m_server, someone(), startWith(14402), m_folder->path());
    QTRY_VERIFY(isLoaded(window));
    window.part<ChartPane>()->openHistory();
    QVERIFY(m_server.requests(u"API_GetGameRankAndScore.php"_s).isEmpty());
    window.part<QPushButton>(u"askMasters"_s)->click();
    auto *list = window.part<QListWidget>(u"masters"_s);
    QTRY_COMPARE(list->count(), 1);
    QVERIFY2(list->item(0)->text().endsWith(u"<b>Ann</b>"), qPrintable(list->item(0)->text())); // as it is
}

void MainWindowChangesTest::aGameIsFollowedByItsStarAndFoundInTheList()
{
    OpenWindow window(m_server, someone(), startWith(14402), m_folder->path());
    QTRY_VERIFY(isLoaded(window));
    auto *star = window.part<QToolButton>(u"follow"_s);
    QTRY_VERIFY(star->isVisible() && star->isEnabled());
    QVERIFY(!star->isChecked());
    star->click();
    window.awaitStore();
    QTRY_VERIFY(star->isChecked());
    window.action(u"Followed Games"_s)->trigger();
    const auto *page = window.part<FollowedPage>();
    QTRY_VERIFY(page->isVisible());
    const auto *list = page->findChild<QListView *>();
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QVERIFY(list->model()->index(0, 0).data().toString().contains(dragster().title));
    window.press(Qt::Key_Escape);
    QTRY_VERIFY(!page->isVisible());
    star->click();
    window.awaitStore();
    QTRY_VERIFY(!star->isChecked());
}

QTEST_MAIN(MainWindowChangesTest)
#include "tst_mainwindowchanges.moc"
