// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catalogueservice.h"
#include "support/openwindow.h"
#include "window/accountdialog.h"
#include "window/gamefield.h"
#include "window/gameheader.h"
#include "window/gamerow.h"
#include "window/subsetrow.h"
#include "window/toolbar.h"
#include "window/yourgamespage.h"

#include <QClipboard>
#include <QLabel>
#include <QListView>
#include <QProgressBar>
#include <QTest>
#include <QToolButton>

using namespace MasteryChart;

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// From a few letters to a game on screen.
class MainWindowFindingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { OpenWindow::prepare(); }

    void aTitleIsFoundAndShown();
    void theListIsAskedForWhenAGameIsLookedFor();
    void anIdOrALinkNeedsNoList_data();
    void anIdOrALinkNeedsNoList();
    void aKeptListNeedsNoNetwork();
    void whatIsMissingIsSaidBelowTheGames();
    void howFarTheListIsIsSaidBelowTheGames();
    void withoutAnAccountTheFieldSaysWhatIsNeeded();
    void withTheSamplesNothingElseIsLookedFor();
    void signingInGoesOnWithTheSearch();
    void theGameAskedForGoesFirst();
    void whatTheListWaitsForIsSaid();
    void anIdThatNoListHasIsAskedForAsItIs();
    void aNumberMayBeATitle();
    void gamesPlayedAreOfferedInAnEmptyField();
    void pastedWordsAreLookedFor();
    void theProgramsWordsShowTheGameOrWhatFits_data();
    void theProgramsWordsShowTheGameOrWhatFits();
    void theProgramsNumberMayBeATitle_data();
    void theProgramsNumberMayBeATitle();
    void anUpdateOfTheListIsToldOf_data();
    void anUpdateOfTheListIsToldOf();
    void aGameLeadsToItsSubsetsAndBack();
    void theServiceKnowsBetterWhoseSubsetItIs();
    void aLinkToASubsetShowsIt();
    void anotherGameEndsTheSearchForASet();

    void yourGamesAreShownWhenTheyAreOpened();
    void aGameOfYoursIsShown();
    void yourGamesAreLeft_data();
    void yourGamesAreLeft();
    void reloadingRefreshesTheListThatIsLookedAt();
    void whileYourGamesAreOpenNoPictureIsTaken();
};

namespace {

QListView *listOf(const OpenWindow &open)
{
    return open.part<QListView>(u"games"_s);
}

/// The games offered, from the first on; none where the list is closed.
QList<int> offered(const OpenWindow &open)
{
    QList<int> games;
    if (!open.field()->isOffering())
        return games;
    const QAbstractItemModel *rows = listOf(open)->model();
    for (int row = 0; row < rows->rowCount(); ++row)
        games.append(rows->index(row, 0).data(gameRowRole).value<GameRow>().id);
    return games;
}

qsizetype listRequests(const LoopbackServer &server)
{
    return server.requests(systemsFile).size() + server.requests(gameListFile).size();
}

QToolButton *subsetButton(const OpenWindow &open, const QString &name)
{
    return saying(open.part<SubsetRow>()->findChildren<QToolButton *>(), name);
}

YourGamesPage *yourGames(const OpenWindow &open)
{
    return open.part<YourGamesPage>();
}

QListView *userGames(const OpenWindow &open)
{
    return open.part<QListView>(u"userGames"_s);
}

} // namespace

void MainWindowFindingTest::aTitleIsFoundAndShown()
{
    LoopbackServer server(catalogueService());
    const OpenWindow open(server, someone(), startWith(2));
    QTRY_VERIFY(!open.icon().isNull());
    open.type(u"soni"_s);
    QTRY_COMPARE(offered(open).value(0), sonic().id);
    open.press(Qt::Key_Return);
    QVERIFY(offered(open).isEmpty());
    QTRY_COMPARE(open.title(), u"Sonic the Hedgehog"_s);
    QTRY_COMPARE(open.columns(), 36);
    QCOMPARE(open.field()->text(), QString());
}

void MainWindowFindingTest::theListIsAskedForWhenAGameIsLookedFor()
{
    LoopbackServer server(catalogueService());
    OpenWindow open(server, someone(), startWith(2));
    QTRY_VERIFY(!open.icon().isNull());
    open.awaitStore();
    QCOMPARE(listRequests(server), 0);
    open.type(u"d"_s);
    QTRY_COMPARE(listRequests(server), 4);
    QTRY_VERIFY(open.footer().isEmpty());
    open.type(u"s"_s); // what is new needs no other
    QTRY_VERIFY(offered(open).contains(sonic().id));
    QCOMPARE(listRequests(server), 4);
}

void MainWindowFindingTest::anIdOrALinkNeedsNoList_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("an ID") << u"14402"_s;
    QTest::newRow("a link") << u"https://retroachievements.org/game/14402"_s;
}

void MainWindowFindingTest::anIdOrALinkNeedsNoList()
{
    QFETCH(const QString, text);
    LoopbackServer server(catalogueService());
    const OpenWindow open(server, someone(), startWith(2));
    QTRY_VERIFY(!open.icon().isNull());
    open.paste(text);
    open.press(Qt::Key_Return);
    QTRY_COMPARE(open.columns(), 15);
    QCOMPARE(listRequests(server), 0);
}

void MainWindowFindingTest::aKeptListNeedsNoNetwork()
{
    LoopbackServer server(catalogueService());
    QTemporaryDir folder;
    {
        OpenWindow open(server, someone(), startWith(14402), folder.path());
        QTRY_VERIFY(!open.icon().isNull());
        open.type(u"sonic"_s);
        QTRY_VERIFY(offered(open).contains(sonic().id) && open.footer().isEmpty());
        open.awaitStore();
    }
    const auto before = server.requests().size();
    server.setHandler(neverAnswers);
    const OpenWindow open(server, {}, {}, folder.path());
    QTRY_COMPARE(open.columns(), 15);
    open.type(u"sonic"_s);
    QTRY_COMPARE(offered(open).value(0), sonic().id);
    QCOMPARE(server.requests().size(), before);
}

void MainWindowFindingTest::whatIsMissingIsSaidBelowTheGames()
{
    LoopbackServer server(catalogueServiceBut(7, serverError()));
    const OpenWindow open(server, someone(), startWith(14402));
    QTRY_VERIFY(!open.icon().isNull());
    open.type(u"sonic"_s);
    QTRY_COMPARE(open.footer(),
                 u"The list of games has 2 of 3 systems: RetroAchievements has a problem of its own (status 500); "
                 "try again later."_s);
    QCOMPARE(offered(open).value(0), sonic().id);
}

void MainWindowFindingTest::howFarTheListIsIsSaidBelowTheGames()
{
    LoopbackServer server(catalogueServiceBut(7, HttpReply().onRelease()));
    const OpenWindow open(server, someone(), startWith(14402));
    QTRY_VERIFY(!open.icon().isNull());
    open.type(u"sonic"_s);
    QTRY_COMPARE(open.footer(), u"Getting the list of games: 2 of 3 systems"_s);
    QCOMPARE(open.part<QProgressBar>(u"searchProgress"_s)->value(), 2);
    QTRY_COMPARE(offered(open).value(0), sonic().id);
}

void MainWindowFindingTest::withoutAnAccountTheFieldSaysWhatIsNeeded()
{
    LoopbackServer server(catalogueService());
    const OpenWindow open(server, {});
    QTRY_COMPARE(open.columns(), 15);
    open.type(u"drag"_s);
    QTRY_COMPARE(open.footer(), u"To find any game, sign in."_s);
    QCOMPARE(offered(open), QList<int>{14402}); // a sample
    QCOMPARE(server.requests().size(), 0);
    auto *signIn = open.part<QAbstractButton>(u"searchAction"_s);
    QVERIFY(signIn->isVisible());
    QTest::mouseClick(signIn, Qt::LeftButton);
    QTRY_VERIFY(open.dialog()->isVisible());
}

void MainWindowFindingTest::withTheSamplesNothingElseIsLookedFor()
{
    LoopbackServer server(catalogueService());
    OpenWindow open(server, someone(), startWith(14402, true));
    QTRY_COMPARE(open.columns(), 15);
    open.type(u"drag"_s);
    QCOMPARE(offered(open), QList<int>{14402});
    open.type(u"sonic"_s);
    QCOMPARE(open.footer(), u"No game is called “sonic”."_s);
    QVERIFY(!open.part<ToolBar>()->gamesAction()->isEnabled());
    open.awaitStore();
    QCOMPARE(server.requests().size(), 0);
}

void MainWindowFindingTest::signingInGoesOnWithTheSearch()
{
    LoopbackServer server(catalogueService());
    OpenWindow open(server, {});
    QTRY_COMPARE(open.columns(), 15);
    open.type(u"sonic"_s);
    QTRY_COMPARE(open.footer(), u"To find any game, sign in."_s);
    open.accounts.save(someone());
    QTRY_COMPARE(offered(open).value(0), sonic().id);
    QCOMPARE(open.field()->text(), u"sonic"_s);
}

void MainWindowFindingTest::theGameAskedForGoesFirst()
{
    ServedCatalogue many = someCatalogue();
    for (int system = 100; system < 150; ++system)
        many.systems.append({system, u"System %1"_s.arg(system), {}});
    LoopbackServer server(catalogueService(many));
    const OpenWindow open(server, someone(), startWith(2));
    QTRY_VERIFY(!open.icon().isNull());
    open.type(u"drag"_s);
    QTRY_VERIFY(open.footer().startsWith(u"Getting the list of games:"_s));
    QTRY_VERIFY(listRequests(server) > 30); // as many as the pace leaves to it
    open.enter(u"14402"_s);
    QTRY_COMPARE(open.columns(), 15); // time stands still: nothing was waited for
    QVERIFY(listRequests(server) < 50);
}

void MainWindowFindingTest::whatTheListWaitsForIsSaid()
{
    LoopbackServer server(catalogueServiceBut(7, tooManyRequests("45")));
    OpenWindow open(server, someone(), startWith(2));
    QTRY_VERIFY(!open.icon().isNull());
    open.type(u"drag"_s);
    const QString waits = u" · RetroAchievements is busy; trying again in %1 seconds."_s;
    QTRY_VERIFY2(open.footer().endsWith(waits.arg(45)), qPrintable(open.footer()));
    QVERIFY(open.footer().startsWith(u"Getting the list of games:"_s));
    open.clock.advance(1s);
    QVERIFY2(open.footer().endsWith(waits.arg(44)), qPrintable(open.footer()));
    server.setHandler(catalogueService());
    open.clock.advance(44s);
    QTRY_COMPARE(open.footer(), QString());
}

void MainWindowFindingTest::anIdThatNoListHasIsAskedForAsItIs()
{
    ServedCatalogue catalogue = someCatalogue();
    catalogue.games.removeIf([](const CatalogueGame &game) { return game.id == 14402; });
    catalogue.games.append({500, 7, u"Number 14402 Is Alive"_s, {}, 5, 5});
    LoopbackServer server(catalogueService(catalogue));
    const OpenWindow open(server, someone(), startWith(2));
    QTRY_VERIFY(!open.icon().isNull());
    open.type(u"number"_s);
    QTRY_VERIFY(offered(open).contains(500));
    open.type(u"14402"_s);
    QTRY_VERIFY(offered(open).contains(500));
    open.press(Qt::Key_Return);
    QTRY_COMPARE(open.title(), u"Dragster"_s);
}

void MainWindowFindingTest::aNumberMayBeATitle()
{
    ServedCatalogue catalogue = someCatalogue();
    catalogue.games.append({501, 7, u"1942"_s, {}, 5, 5});
    ServedGame game = dragsterCalled(u"1942"_s);
    game.id = 501;
    LoopbackServer server(catalogueService(catalogue, {otherGame(), game}));
    const OpenWindow open(server, someone(), startWith(2));
    QTRY_VERIFY(!open.icon().isNull());
    open.type(u"number"_s);
    QTRY_VERIFY(open.footer().startsWith(u"No game is called"_s));
    open.type(u"1942"_s);
    QTRY_COMPARE(offered(open), QList<int>{501});
    open.press(Qt::Key_Return);
    QTRY_COMPARE(open.title(), u"1942"_s);
}

void MainWindowFindingTest::gamesPlayedAreOfferedInAnEmptyField()
{
    LoopbackServer server(catalogueService());
    OpenWindow open(server, someone(), startWith(2));
    QTRY_VERIFY(!open.icon().isNull());
    open.awaitStore();
    open.type({});
    open.press(Qt::Key_Down);
    QTRY_COMPARE(offered(open), (QList<int>{2, 14402, sonic().id}));
    QCOMPARE(listRequests(server), 0);
    open.press(Qt::Key_Down);
    open.press(Qt::Key_Return);
    QTRY_COMPARE(open.title(), u"Dragster"_s);
}

void MainWindowFindingTest::pastedWordsAreLookedFor()
{
    LoopbackServer server(catalogueService());
    const OpenWindow open(server, someone(), startWith(2));
    QTRY_VERIFY(!open.icon().isNull());
    open.type(u"x"_s);
    QTRY_VERIFY(open.footer().startsWith(u"No game is called"_s));
    open.press(Qt::Key_Escape);
    QGuiApplication::clipboard()->setText(u"hedgehog"_s);
    open.action(u"Paste Link or ID"_s)->trigger();
    QTRY_COMPARE(offered(open).value(0), sonic().id);
    QCOMPARE(open.field()->text(), u"hedgehog"_s);
}

void MainWindowFindingTest::theProgramsWordsShowTheGameOrWhatFits_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("title");
    QTest::newRow("a title") << u"dragster"_s << u"Dragster"_s;
    QTest::newRow("the only one that fits") << u"pokem"_s << u"Pokémon: The Demake"_s;
    QTest::newRow("several fit") << u"soni"_s << QString();
}

void MainWindowFindingTest::theProgramsWordsShowTheGameOrWhatFits()
{
    QFETCH(const QString, words);
    QFETCH(const QString, title);
    QTemporaryDir folder;
    ServedCatalogue catalogue = someCatalogue();
    ServedGame pokemon = dragsterCalled(u"Pokémon: The Demake"_s);
    pokemon.id = 14404;
    LoopbackServer server(catalogueService(catalogue, {otherGame(), dragster(), pokemon}));
    {
        OpenWindow open(server, someone(), startWith(2), folder.path());
        QTRY_VERIFY(!open.icon().isNull());
        open.type(u"x"_s);
        QTRY_COMPARE(listRequests(server), 4);
        QTRY_VERIFY(!open.footer().startsWith(u"Getting"_s));
        open.awaitStore();
    }
    MainWindow::Start start;
    start.words = words;
    const OpenWindow open(server, someone(), start, folder.path());
    if (!title.isEmpty()) {
        QTRY_COMPARE(open.title(), title);
        return;
    }
    QTRY_COMPARE(offered(open).value(0), sonic().id);
    QCOMPARE(open.field()->text(), words);
}

void MainWindowFindingTest::theProgramsNumberMayBeATitle_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QList<int>>("listed");
    QTest::newRow("an ID") << 2 << u"Other"_s << QList<int>();
    QTest::newRow("a title") << 1942 << u"1942"_s << QList<int>();
    QTest::newRow("two games' title") << 1943 << u"Game 1943"_s << QList<int>{502, 503};
    QTest::newRow("neither") << 1944 << u"Game 1944"_s << QList<int>();
}

void MainWindowFindingTest::theProgramsNumberMayBeATitle()
{
    QFETCH(const int, number);
    QTemporaryDir folder;
    ServedCatalogue catalogue = someCatalogue();
    catalogue.games += {{501, 7, u"1942"_s, {}, 5, 5}, {502, 7, u"1943"_s, {}, 5, 5}, {503, 1, u"1943"_s, {}, 5, 5}};
    ServedGame game = dragsterCalled(u"1942"_s);
    game.id = 501;
    LoopbackServer server(catalogueService(catalogue, {otherGame(), game}));
    {
        OpenWindow open(server, someone(), startWith(2), folder.path());
        QTRY_VERIFY(!open.icon().isNull());
        open.type(u"x"_s);
        QTRY_COMPARE(listRequests(server), 4);
        QTRY_VERIFY(!open.footer().startsWith(u"Getting"_s));
        open.awaitStore();
    }
    MainWindow::Start start = startWith(number);
    start.words = QString::number(number);
    const OpenWindow open(server, someone(), start, folder.path());
    QFETCH(const QString, title); // of the game that is shown, or that the failure names
    QFETCH(const QList<int>, listed);
    const auto *failed = open.part<QLabel>(u"failureHeading"_s);
    if (title.startsWith(u"Game")) {
        QTRY_VERIFY(failed->isVisible());
        QCOMPARE(failed->text(), title + u" could not be loaded");
    } else {
        QTRY_COMPARE(open.title(), title);
        QVERIFY(!failed->isVisible());
    }
    QTRY_COMPARE(offered(open), listed);
}

void MainWindowFindingTest::anUpdateOfTheListIsToldOf_data()
{
    QTest::addColumn<bool>("comes");
    QTest::newRow("it comes") << true;
    QTest::newRow("it does not") << false;
}

void MainWindowFindingTest::anUpdateOfTheListIsToldOf()
{
    QFETCH(const bool, comes);
    LoopbackServer server(comes ? catalogueService() : catalogueServiceBut(25, webPage(200)));
    OpenWindow open(server, someone(), startWith(2));
    QTRY_VERIFY(!open.icon().isNull());
    open.autoAdvance();
    open.action(u"Update the List of Games"_s)->trigger();
    if (comes)
        QTRY_COMPARE(open.status(), u"The list of games is up to date: 6 games"_s);
    else
        QTRY_VERIFY2(open.message().startsWith(u"The list of games has 2 of 3 systems: "_s),
                     qPrintable(open.message()));
    const auto before = listRequests(server);
    QCOMPARE(before, 4);
    open.action(u"Update the List of Games"_s)->trigger();
    QTRY_VERIFY(listRequests(server) > before);
}

void MainWindowFindingTest::aGameLeadsToItsSubsetsAndBack()
{
    LoopbackServer server(catalogueService());
    const OpenWindow open(server, someone(), startWith(sonic().id));
    QTRY_VERIFY(!open.icon().isNull());
    QVERIFY(!open.part<SubsetRow>()->isVisible());
    open.type(u"x"_s);
    QTRY_VERIFY(subsetButton(open, u"Bonus"_s));
    QTest::mouseClick(subsetButton(open, u"Bonus"_s), Qt::LeftButton);
    QTRY_COMPARE(open.columns(), 12);
    QTRY_VERIFY(subsetButton(open, u"Sonic the Hedgehog"_s));
    QVERIFY(!subsetButton(open, u"Bonus"_s));
    QTest::mouseClick(subsetButton(open, u"Sonic the Hedgehog"_s), Qt::LeftButton);
    QTRY_COMPARE(open.columns(), 36);
    open.enter(u"14402"_s);
    QTRY_COMPARE(open.columns(), 15);
    QTRY_VERIFY(!open.part<SubsetRow>()->isVisible());
}

void MainWindowFindingTest::theServiceKnowsBetterWhoseSubsetItIs()
{
    ServedGame subset = sonicSubset();
    subset.parent = 14402;
    LoopbackServer server(catalogueService(someCatalogue(), {dragster(), sonic(), subset}));
    const OpenWindow open(server, someone(), startWith(subset.id));
    QTRY_VERIFY(!open.icon().isNull());
    open.type(u"x"_s);
    QTRY_VERIFY(subsetButton(open, u"Dragster"_s));
    QVERIFY(!subsetButton(open, u"Sonic the Hedgehog"_s));
}

void MainWindowFindingTest::aLinkToASubsetShowsIt()
{
    LoopbackServer server(catalogueService());
    const OpenWindow open(server, someone(), startWith(14402));
    QTRY_VERIFY(!open.icon().isNull());
    open.enter(u"https://retroachievements.org/game/1?set=3572"_s);
    QTRY_COMPARE(open.columns(), 12);
    QTRY_COMPARE(open.title(), sonicSubset().title);
    QCOMPARE(open.message(), QString());
}

void MainWindowFindingTest::anotherGameEndsTheSearchForASet()
{
    LoopbackServer server([service = catalogueService()](const HttpRequest &request) {
        return request.path.startsWith(u"/v2/"_s) ? service(request).onRelease() : service(request);
    });
    const OpenWindow open(server, someone(), startWith(14402));
    QTRY_VERIFY(!open.icon().isNull());
    const int abandoned = server.abandoned();
    open.enter(u"https://retroachievements.org/game/1?set=3572"_s);
    QTRY_COMPARE(open.columns(), 36);
    open.enter(u"2"_s);
    QTRY_COMPARE(server.abandoned(), abandoned + 1);
    QTRY_COMPARE(open.columns(), 3);
    QCOMPARE(open.message(), QString());
}

void MainWindowFindingTest::yourGamesAreShownWhenTheyAreOpened()
{
    LoopbackServer server(catalogueService());
    const OpenWindow open(server, someone(), startWith(2));
    QTRY_VERIFY(!open.icon().isNull());
    for (const UserList list : userLists)
        QCOMPARE(server.requests(userListFile(list)).size(), 0);
    open.part<ToolBar>()->gamesAction()->trigger();
    QVERIFY(yourGames(open)->isVisible());
    QTRY_COMPARE(userGames(open)->model()->rowCount(), 2);
    QCOMPARE(server.requests(userListFile(UserList::RecentlyPlayed)).size(), 1);
    QCOMPARE(server.requests(userListFile(UserList::WantToPlay)).size(), 0);
    QCOMPARE(open.window->windowTitle(), u"Your Games – Mastery Chart"_s);
}

void MainWindowFindingTest::aGameOfYoursIsShown()
{
    LoopbackServer server(catalogueService());
    const OpenWindow open(server, someone(), startWith(2));
    QTRY_VERIFY(!open.icon().isNull());
    open.part<ToolBar>()->gamesAction()->trigger();
    QTRY_COMPARE(userGames(open)->model()->rowCount(), 2);
    const QRect first = userGames(open)->visualRect(userGames(open)->model()->index(0, 0));
    QTest::mouseClick(userGames(open)->viewport(), Qt::LeftButton, {}, first.center());
    QVERIFY(!yourGames(open)->isVisible());
    QTRY_COMPARE(open.title(), u"Dragster"_s);
    QTRY_COMPARE(open.columns(), 15);
}

void MainWindowFindingTest::yourGamesAreLeft_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("Escape") << true;
    QTest::newRow("Back") << false;
}

void MainWindowFindingTest::yourGamesAreLeft()
{
    QFETCH(const bool, byKey);
    LoopbackServer server(catalogueService());
    const OpenWindow open(server, someone(), startWith(2));
    QTRY_VERIFY(!open.icon().isNull());
    open.part<ToolBar>()->gamesAction()->trigger();
    QTRY_COMPARE(userGames(open)->model()->rowCount(), 2);
    const auto before = server.requests(distributionFile).size();
    if (byKey)
        open.press(Qt::Key_Escape);
    else
        QTest::mouseClick(open.button(u"Back to Other"_s), Qt::LeftButton);
    QVERIFY(!yourGames(open)->isVisible());
    QCOMPARE(open.title(), u"Other"_s);
    QCOMPARE(open.window->windowTitle(), u"Other – Mastery Chart"_s);
    QCOMPARE(server.requests(distributionFile).size(), before);
}

void MainWindowFindingTest::reloadingRefreshesTheListThatIsLookedAt()
{
    LoopbackServer server(catalogueService());
    const OpenWindow open(server, someone(), startWith(2));
    QTRY_VERIFY(!open.icon().isNull());
    open.part<ToolBar>()->gamesAction()->trigger();
    QTRY_COMPARE(userGames(open)->model()->rowCount(), 2);
    const auto before = server.requests(distributionFile).size();
    open.part<ToolBar>()->reloadAction()->trigger();
    QTRY_COMPARE(server.requests(userListFile(UserList::RecentlyPlayed)).size(), 2);
    QCOMPARE(server.requests(distributionFile).size(), before);
}

void MainWindowFindingTest::whileYourGamesAreOpenNoPictureIsTaken()
{
    LoopbackServer server(catalogueService());
    const OpenWindow open(server, someone(), startWith(2));
    QTRY_VERIFY(!open.icon().isNull());
    QVERIFY(open.part<ToolBar>()->copyAction()->isEnabled());
    open.part<ToolBar>()->gamesAction()->trigger();
    QVERIFY(!open.part<ToolBar>()->copyAction()->isEnabled());
    QVERIFY(!open.part<ToolBar>()->shareAction()->isEnabled());
    open.press(Qt::Key_Escape);
    QVERIFY(open.part<ToolBar>()->copyAction()->isEnabled());
}

QTEST_MAIN(MainWindowFindingTest)
#include "tst_mainwindowfinding.moc"
