// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catalogueservice.h"
#include "support/openwindow.h"
#include "window/comparepage.h"
#include "window/gamefield.h"
#include "window/gamepage.h"

#include <QApplication>
#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

/// What a second start and the desktop ask of the window that is open.
class MainWindowAskedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { OpenWindow::prepare(); }

    void aGameIsShown_data();
    void aGameIsShown();
    void wordsThatFitSeveralAreLookedFor();
    void aNumberMayBeATitle();
    void whatIsNoLinkToAGameIsSaid();
    void aGameIsShownInThePlaceOfAComparison();
    void theSearchBegins();
    void theGameShownLastIsShownAgain();
    void theWindowComesForward();
    void theTokenIsLeftToNobody();
};

namespace {

ComparePage *comparison(const OpenWindow &open)
{
    return open.part<ComparePage>();
}

/// Brings the list of games, as a search did before.
void bringList(OpenWindow &open, const LoopbackServer &server)
{
    QTRY_VERIFY(!open.icon().isNull());
    open.type(u"x"_s);
    QTRY_COMPARE(server.requests(gameListFile).size(), 3);
    QTRY_VERIFY(!open.footer().startsWith(u"Getting"_s));
    open.awaitStore();
    open.type({});
}

void compare(const OpenWindow &open)
{
    open.button(u"Compare"_s)->click();
    QVERIFY(comparison(open)->isVisible());
}

} // namespace

void MainWindowAskedTest::aGameIsShown_data()
{
    QTest::addColumn<QString>("game");
    QTest::newRow("an ID") << u"14402"_s;
    QTest::newRow("an ID among spaces") << u" 14402\n"_s;
    QTest::newRow("a link") << u"https://retroachievements.org/game/14402-dragster"_s;
    QTest::newRow("a title") << u"dragster"_s;
}

void MainWindowAskedTest::aGameIsShown()
{
    QFETCH(const QString, game);
    LoopbackServer server(catalogueService());
    OpenWindow open(server, someone(), startWith(2));
    bringList(open, server);
    open.window->open(game);
    QTRY_COMPARE(open.title(), u"Dragster"_s);
    QTRY_VERIFY(!open.isDimmed());
    QCOMPARE(open.field()->text(), QString());
}

void MainWindowAskedTest::wordsThatFitSeveralAreLookedFor()
{
    LoopbackServer server(catalogueService());
    OpenWindow open(server, someone(), startWith(2));
    bringList(open, server);
    open.window->open(u"s"_s);
    QTRY_VERIFY(open.field()->isOffering());
    QCOMPARE(open.field()->text(), u"s"_s);
}

void MainWindowAskedTest::aNumberMayBeATitle()
{
    ServedCatalogue catalogue = someCatalogue();
    catalogue.games.append({501, 7, u"1942"_s, {}, 5, 5});
    ServedGame game = dragsterCalled(u"1942"_s);
    game.id = 501;
    LoopbackServer server(catalogueService(catalogue, {otherGame(), game}));
    OpenWindow open(server, someone(), startWith(2));
    bringList(open, server);
    open.window->open(u"1942"_s);
    QTRY_COMPARE(open.title(), u"1942"_s);
    QCOMPARE(server.requests(distributionFile).last().query.value(u"i"_s), u"501"_s);
}

void MainWindowAskedTest::whatIsNoLinkToAGameIsSaid()
{
    LoopbackServer server(catalogueService());
    const OpenWindow open(server, someone(), startWith(2));
    QTRY_COMPARE(open.title(), u"Other"_s);
    open.window->open(u"https://retroachievements.org/user/Someone"_s);
    QTRY_COMPARE(open.field()->text(), u"https://retroachievements.org/user/Someone"_s);
    QCOMPARE(open.title(), u"Other"_s);
}

void MainWindowAskedTest::aGameIsShownInThePlaceOfAComparison()
{
    LoopbackServer server(catalogueService());
    const OpenWindow open(server, someone(), startWith(2));
    QTRY_COMPARE(open.title(), u"Other"_s);
    compare(open);
    open.window->open(u"14402"_s);
    QTRY_COMPARE(open.title(), u"Dragster"_s);
    QVERIFY(open.part<GamePage>()->isVisible());
    QVERIFY(!comparison(open)->isVisible());
}

void MainWindowAskedTest::theSearchBegins()
{
    LoopbackServer server(catalogueService());
    const OpenWindow open(server, someone(), startWith(2));
    QTRY_COMPARE(open.title(), u"Other"_s);
    open.part<GamePage>()->setFocus();
    open.window->search();
    QTRY_VERIFY(open.field()->isOffering());
    QVERIFY(open.field()->hasFocus());
}

void MainWindowAskedTest::theGameShownLastIsShownAgain()
{
    LoopbackServer server(catalogueService());
    const OpenWindow open(server, someone(), startWith(2));
    QTRY_COMPARE(open.title(), u"Other"_s);
    compare(open);
    open.window->showGame();
    QVERIFY(open.part<GamePage>()->isVisible());
}

void MainWindowAskedTest::theWindowComesForward()
{
    LoopbackServer server(catalogueService());
    const OpenWindow open(server, someone(), startWith(2));
    open.window->showMaximized();
    open.window->showMinimized();
    open.window->comeForward({});
    QVERIFY(open.window->isVisible());
    QVERIFY(!open.window->isMinimized());
    QVERIFY(open.window->isMaximized()); // as it was
    QTRY_COMPARE(QApplication::activeWindow(), open.window.get());
}

/// Programs that this one starts, such as a browser, have no use for it.
void MainWindowAskedTest::theTokenIsLeftToNobody()
{
    LoopbackServer server(catalogueService());
    const OpenWindow open(server, someone(), startWith(2));
    open.window->comeForward({.activation = u"a token"_s, .startup = {}});
    QVERIFY(!qEnvironmentVariableIsSet("XDG_ACTIVATION_TOKEN"));
}

QTEST_MAIN(MainWindowAskedTest)
#include "tst_mainwindowasked.moc"
