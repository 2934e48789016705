// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/openwindow.h"
#include "window/gamebar.h"

#include <QAbstractButton>
#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

using Kind = ServiceError::Kind;

/// A game in, its chart on screen.
class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { OpenWindow::prepare(); }
    void theFirstStartShowsTheSample();
    void theGameOnTheCommandLineIsShown();
    void theSampleOnTheCommandLineNeedsNoAccount();
    void aTypedGameIsShown();
    void aPastedIdOrLinkIsShown_data();
    void aPastedIdOrLinkIsShown();
    void theShowButtonLoadsTheTypedGame();
    void textThatIsNoGameIsReported_data();
    void textThatIsNoGameIsReported();
    void aSuccessfulLoadHidesTheMessage();
    void aRefusedKeyOffersTheAccountPanel();
    void unknownGamesNeedAnAccount();
    void anAccountLoadsTheTypedGame();
    void anAccountReplacesTheSampleByTheRealGame();
    void theUnofficialSetIsRequested();
    void aSetThatCannotBeLoadedIsNotLeftSelected_data();
    void aSetThatCannotBeLoadedIsNotLeftSelected();
    void returnInTheFieldLoadsTheGameOnce_data();
    void returnInTheFieldLoadsTheGameOnce();
    void aGameThatArrivesLeavesTheFieldAlone();
    void theNextGameIsTypedOverTheOneShown();
};

void MainWindowTest::theFirstStartShowsTheSample()
{
    LoopbackServer server(serviceWith());
    const OpenWindow open(server, {});
    QTRY_COMPARE(open.title(), u"Dragster (sample data)"_s);
    QCOMPARE(open.columns(), 15);
    QCOMPARE(open.drawn().counts(UnlockMode::Hardcore), dragster().hardcore);
    QCOMPARE(open.window->windowTitle(), u"Dragster (sample data) – Mastery Chart"_s);
    QVERIFY(open.saysSampleData());
    QVERIFY(open.panel()->isVisible());
    QVERIFY(open.action(u"Username and Key"_s)->isChecked());
    QVERIFY(open.message().isEmpty());
    QCOMPARE(open.field()->text(), u"14402"_s);
    QCOMPARE(open.field()->selectedText(), u"14402"_s); // the first key typed replaces it
    QVERIFY(open.field()->hasFocus());
    QVERIFY(!QApplication::activeModalWidget());
    QTRY_VERIFY(!open.icon().isNull());
    QCOMPARE(server.connections(), 0);
}

void MainWindowTest::theGameOnTheCommandLineIsShown()
{
    LoopbackServer server(serviceWith({dragster(), otherGame()}));
    const OpenWindow open(server, someone(), startWith(2));
    QTRY_COMPARE(open.title(), u"Other"_s);
    QCOMPARE(open.field()->text(), u"2"_s);
    QVERIFY(!open.panel()->isVisible());
    QVERIFY(!open.saysSampleData());
}

void MainWindowTest::theSampleOnTheCommandLineNeedsNoAccount()
{
    LoopbackServer server(serviceWith());
    const OpenWindow open(server, {}, startWith(900'025, true));
    QTRY_COMPARE(open.title(), u"Lantern Keep (sample data)"_s);
    QCOMPARE(open.columns(), 25);
    QVERIFY(open.saysSampleData());
    QVERIFY(!open.panel()->isVisible());
    open.enter(u"900089"_s);
    QTRY_COMPARE(open.title(), u"The Long Way to Orrery (sample data)"_s);
    QCOMPARE(server.connections(), 0);
}

void MainWindowTest::aTypedGameIsShown()
{
    LoopbackServer server(serviceWith());
    const OpenWindow open(server);
    QVERIFY(!open.panel()->isVisible());
    open.enter(u"14402"_s);
    QCOMPARE(open.status(), u"Loading game 14402… (Escape cancels)"_s);
    QTRY_COMPARE(open.title(), u"Dragster"_s);
    QCOMPARE(open.subtitle(), u"Atari 2600 · 15 achievements · 632 hardcore players · 135 casual players"_s);
    QCOMPARE(open.window->windowTitle(), u"Dragster – Mastery Chart"_s);
    QCOMPARE(open.columns(), 15);
    QCOMPARE(open.drawn(), Distribution(dragster().hardcore, dragster().casual));
    QCOMPARE(open.scene().model().series.size(), 2);
    QCOMPARE(open.scene().model().markers.size(), 1);
    QCOMPARE(open.scene().model().markers.first().earned, 12);
    QTRY_VERIFY(!open.icon().isNull());
    QVERIFY2(open.status().startsWith(u"Updated "), qPrintable(open.status()));
    QVERIFY(open.message().isEmpty());
    QVERIFY(!open.saysSampleData());
    QVERIFY(open.action(u"Export Image…"_s)->isEnabled());
}

void MainWindowTest::aPastedIdOrLinkIsShown_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("link") << u"https://retroachievements.org/game/14402"_s;
    QTest::newRow("without scheme") << u"retroachievements.org/game/14402"_s;
    QTest::newRow("www") << u"https://www.retroachievements.org/game/14402"_s;
    QTest::newRow("slug") << u"https://retroachievements.org/game/14402-dragster"_s;
    QTest::newRow("trailing slash") << u"retroachievements.org/game/14402/"_s;
    QTest::newRow("query and fragment") << u"http://retroachievements.org/game/14402?set=1&f=5#top"_s;
    QTest::newRow("blanks around it") << u" \t https://retroachievements.org/game/14402 "_s;
    QTest::newRow("end of line") << u"https://retroachievements.org/game/14402\n"_s;
    QTest::newRow("ID with blanks") << u"  14402 "_s;
}

void MainWindowTest::aPastedIdOrLinkIsShown()
{
    QFETCH(const QString, text);

    LoopbackServer server(serviceWith());
    const OpenWindow open(server);
    open.paste(text);
    open.press(Qt::Key_Return);
    QCOMPARE(open.field()->text(), u"14402"_s);
    QTRY_COMPARE(open.title(), u"Dragster"_s);
}

void MainWindowTest::theShowButtonLoadsTheTypedGame()
{
    LoopbackServer server(serviceWith());
    const OpenWindow open(server);
    open.type(u"14402"_s);
    QTest::mouseClick(open.button(u"Show"_s), Qt::LeftButton);
    QTRY_COMPARE(open.title(), u"Dragster"_s);
}

void MainWindowTest::textThatIsNoGameIsReported_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing") << QString();
    QTest::newRow("a title") << u"Dragster"_s;
    QTest::newRow("zero") << u"0"_s;
    QTest::newRow("negative") << u"-2"_s;
    QTest::newRow("too large for an ID") << u"2147483648"_s;
    QTest::newRow("another site") << u"https://example.org/game/2"_s;
    QTest::newRow("another page of the site") << u"https://retroachievements.org/user/2"_s;
    QTest::newRow("two games") << u"2 14402"_s;
}

void MainWindowTest::textThatIsNoGameIsReported()
{
    QFETCH(const QString, text);

    LoopbackServer server(serviceWith({dragster(), otherGame()}));
    const OpenWindow open(server, someone(), startWith(14402));
    QTRY_VERIFY(!open.icon().isNull());
    const auto before = server.requests().size();

    open.type(text);
    if (text.isEmpty())
        open.field()->clear();
    open.press(Qt::Key_Return);
    QCOMPARE(open.message(),
             u"That is not a game; enter a game ID such as 14402, or paste a link to the game's page."_s);
    QCOMPARE(open.field()->text(), text);
    QVERIFY(open.field()->hasFocus());
    QCOMPARE(open.title(), u"Dragster"_s);
    QCOMPARE(open.columns(), 15);

    open.enter(u"2"_s);
    QTRY_COMPARE(open.title(), u"Other"_s);
    QVERIFY(open.message().isEmpty());
    for (const HttpRequest &request : server.requests().sliced(before)) // all that was asked for since
        QVERIFY(request.query.value(u"i"_s) == u"2" || request.query.value(u"g"_s) == u"2" || request.query.isEmpty());
}

void MainWindowTest::aSuccessfulLoadHidesTheMessage()
{
    LoopbackServer server([](const HttpRequest &) { return serverError(); });
    const OpenWindow open(server);
    open.enter(u"14402"_s);
    QTRY_COMPARE(open.message(), sentence({Kind::ServerError, 500}));
    server.setHandler(serviceWith());
    open.press(Qt::Key_Return);
    QTRY_COMPARE(open.title(), u"Dragster"_s);
    QVERIFY(open.message().isEmpty());
}

void MainWindowTest::aRefusedKeyOffersTheAccountPanel()
{
    LoopbackServer server(serviceWith());
    const OpenWindow open(server, {someone().user, Secret(u"old"_s)});
    open.enter(u"14402"_s);
    QTRY_COMPARE(open.message(), sentence({Kind::CredentialsRefused, 401}, serviceAt(server.url())));
    QVERIFY(!open.panel()->isVisible());
    QTest::mouseClick(open.button(u"Account…"_s), Qt::LeftButton);
    QVERIFY(open.panel()->isVisible());
    QVERIFY(open.action(u"Username and Key"_s)->isChecked());

    open.enterAccount(someone());
    QTRY_COMPARE(open.title(), u"Dragster"_s);
    QVERIFY(open.message().isEmpty());
    QVERIFY(!open.panel()->isVisible());
}

void MainWindowTest::unknownGamesNeedAnAccount()
{
    LoopbackServer server(serviceWith({otherGame()}));
    const OpenWindow open(server, {});
    QTRY_COMPARE(open.title(), u"Dragster (sample data)"_s);
    open.enter(u"2"_s);
    QTRY_COMPARE(open.message(), sentence({Kind::CredentialsMissing}, serviceAt(server.url())));
    QCOMPARE(open.title(), u"Dragster (sample data)"_s);
    QVERIFY(open.saysSampleData());
    QVERIFY(!open.button(u"Account…"_s)); // the panel is open already

    open.action(u"Username and Key"_s)->trigger();
    open.enter(u"2"_s);
    QTRY_COMPARE(open.message(), sentence({Kind::CredentialsMissing}, serviceAt(server.url())));
    QVERIFY(open.button(u"Account…"_s)->isVisible());
    QCOMPARE(server.connections(), 0);
}

void MainWindowTest::anAccountLoadsTheTypedGame()
{
    LoopbackServer server(serviceWith({otherGame()}));
    const OpenWindow open(server, {});
    open.enter(u"2"_s);
    QTRY_COMPARE(open.message(), sentence({Kind::CredentialsMissing}, serviceAt(server.url())));
    open.enterAccount(someone());
    QTRY_COMPARE(open.title(), u"Other"_s);
    QVERIFY(!open.saysSampleData());
    QVERIFY(!open.panel()->isVisible());
    QVERIFY(open.accounts.credentials() == someone());
    for (const HttpRequest &request : server.requests(distributionFile))
        QCOMPARE(request.query.value(u"y"_s), someone().key.text());
    QCOMPARE(server.requests(distributionFile).size(), 2);
}

void MainWindowTest::anAccountReplacesTheSampleByTheRealGame()
{
    LoopbackServer server(serviceWith());
    const OpenWindow open(server, {});
    QTRY_COMPARE(open.title(), u"Dragster (sample data)"_s);
    open.enterAccount(someone());
    QTRY_COMPARE(open.title(), u"Dragster"_s);
    QVERIFY(!open.saysSampleData());
    QCOMPARE(open.drawn().counts(UnlockMode::Casual), dragster().casual);
}

void MainWindowTest::theUnofficialSetIsRequested()
{
    LoopbackServer server(serviceWith());
    const OpenWindow open(server, someone(), startWith(14402));
    QTRY_COMPARE(open.columns(), 15);
    open.choose(AchievementSet::Unofficial);
    QTRY_COMPARE(open.columns(), 3);
    QCOMPARE(open.drawn(), Distribution(dragster().unofficialHardcore, PlayerCounts{2, 1, 0}));
    QTRY_VERIFY(open.subtitle().contains(u"3 unofficial achievements"));
    QVERIFY(open.scene().model().markers.isEmpty()); // the user's place is in the official set
    const auto requests = server.requests(distributionFile);
    QCOMPARE(requests.size(), 4);
    QCOMPARE(requests.at(2).query.value(u"f"_s), u"5"_s);
    QCOMPARE(requests.at(3).query.value(u"f"_s), u"5"_s);
    open.choose(AchievementSet::Official);
    QTRY_COMPARE(server.requests(distributionFile).size(), 6);
    QTRY_COMPARE(open.columns(), 15);
}

void MainWindowTest::aSetThatCannotBeLoadedIsNotLeftSelected_data()
{
    QTest::addColumn<bool>("cancelled");

    QTest::newRow("the game has no such set") << false;
    QTest::newRow("cancelled") << true;
}

void MainWindowTest::aSetThatCannotBeLoadedIsNotLeftSelected()
{
    QFETCH(const bool, cancelled);

    LoopbackServer server(serviceWith({otherGame()})); // without unofficial achievements
    const OpenWindow open(server, someone(), startWith(2));
    QTRY_COMPARE(open.columns(), 3);
    QTRY_COMPARE(server.inFlight(), 0);
    if (cancelled)
        server.setHandler(neverAnswers);
    open.choose(AchievementSet::Unofficial);
    if (cancelled) {
        QTRY_VERIFY(server.inFlight() > 0);
        open.press(Qt::Key_Escape);
    } else {
        QTRY_COMPARE(open.message(), sentence({ServiceError::Kind::NoData}));
    }
    QCOMPARE(open.part<GameBar>()->set(), AchievementSet::Official);
    QCOMPARE(open.columns(), 3);
}

void MainWindowTest::returnInTheFieldLoadsTheGameOnce_data()
{
    QTest::addColumn<QString>("title");

    QTest::newRow("title known") << u"Other"_s;
    QTest::newRow("title not known") << QString(); // the field's list offers the ID itself
}

void MainWindowTest::returnInTheFieldLoadsTheGameOnce()
{
    QFETCH(const QString, title);

    ServedGame game = otherGame();
    game.title = title;
    LoopbackServer server(serviceWith({dragster(), game}));
    const OpenWindow open(server, someone(), startWith(2));
    QTRY_COMPARE(open.columns(), 3);
    open.enter(u"14402"_s);
    QTRY_COMPARE(open.title(), u"Dragster"_s);
    const auto before = server.requests(distributionFile).size();
    open.enter(u"2"_s);
    QTRY_VERIFY(open.status().startsWith(u"Updated ") && open.columns() == 3);
    QCOMPARE(server.requests(distributionFile).size(), before + 2);
}

void MainWindowTest::aGameThatArrivesLeavesTheFieldAlone()
{
    LoopbackServer server(
        [service = serviceWith()](const HttpRequest &request) { return service(request).onRelease(); });
    const OpenWindow open(server, someone(), startWith(14402));
    QTRY_COMPARE(server.inFlight(), 3);
    open.type(u"200"_s); // already the next one
    open.field()->setCursorPosition(1);
    server.release();
    QTRY_COMPARE(open.title(), u"Dragster"_s);
    QCOMPARE(open.field()->text(), u"200"_s);
    QCOMPARE(open.field()->cursorPosition(), 1);
}

void MainWindowTest::theNextGameIsTypedOverTheOneShown()
{
    LoopbackServer server(serviceWith({dragster(), otherGame()}));
    const OpenWindow open(server, someone(), startWith(14402));
    QTRY_COMPARE(open.title(), u"Dragster"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"2"_s);
    open.press(Qt::Key_Return);
    QTRY_COMPARE(open.title(), u"Other"_s);
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
