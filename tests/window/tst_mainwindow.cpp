// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/openwindow.h"
#include "window/accountdialog.h"
#include "window/gamefield.h"
#include "window/segments.h"

#include <QListView>
#include <QTest>
#include <QWheelEvent>

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
    void aPartOfARecentTitleNamesItsGame();
    void textThatIsNoGameIsReported_data();
    void textThatIsNoGameIsReported();
    void returnInAnEmptyFieldDoesNothing();
    void aSuccessfulLoadTakesTheFailureAway();
    void aRefusedKeyOffersTheAccountDialog();
    void unknownGamesNeedAnAccount();
    void anAccountLoadsTheTypedGame();
    void aKeyThatCouldNotBeSavedLoadsTheTypedGameToo();
    void anAccountReplacesTheSampleByTheRealGame();
    void theUnofficialSetIsRequested();
    void aSetThatCannotBeLoadedIsNotLeftSelected_data();
    void aSetThatCannotBeLoadedIsNotLeftSelected();
    void returnInTheFieldLoadsTheGameOnce_data();
    void returnInTheFieldLoadsTheGameOnce();
    void aRecentGameIsChosenReloadedAndItsSetChosen_data();
    void aRecentGameIsChosenReloadedAndItsSetChosen();
    void neitherWheelNorArrowKeysAskForAGame();
    void aGameThatArrivesLeavesTheFieldAlone();
    void theNextGameIsTypedIntoTheEmptyField();
};

namespace {

/// Whether all of a game is on screen, and nothing else is on its way.
bool shows(const OpenWindow &open, const QString &title, int columns)
{
    return open.title() == title && !open.isDimmed() && open.columns() == columns && open.action(u"Reload"_s);
}

/// The list below the field, on screen or not.
QListView *offered(const OpenWindow &open)
{
    return open.part<SearchPanel>()->findChild<QListView *>();
}

/// Marks the game called \a title in the list, with the keyboard, and presses Return.
void chooseOffered(const OpenWindow &open, const QString &title)
{
    open.field()->setFocus();
    open.press(Qt::Key_Down);
    QVERIFY(offered(open)->isVisible());
    for (int step = 0; step < offered(open)->model()->rowCount(); ++step) {
        if (offered(open)->currentIndex().data().toString() == title)
            break;
        open.press(Qt::Key_Down);
    }
    QCOMPARE(offered(open)->currentIndex().data().toString(), title);
    open.press(Qt::Key_Return);
}

void turnWheel(QWidget *over)
{
    const QPointF centre = over->rect().center();
    QWheelEvent wheel(centre, over->mapToGlobal(centre), QPoint(), QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(over, &wheel);
}

} // namespace

void MainWindowTest::theFirstStartShowsTheSample()
{
    LoopbackServer server(serviceWith());
    const OpenWindow open(server, {});
    QTRY_COMPARE(open.title(), u"Dragster (sample data)"_s);
    QCOMPARE(open.columns(), 15);
    QCOMPARE(open.drawn().counts(UnlockMode::Hardcore), dragster().hardcore);
    QVERIFY(open.scene().model().markers.isEmpty()); // nobody has a place in what is invented
    QCOMPARE(open.window->windowTitle(), u"Dragster (sample data) – Mastery Chart"_s);
    QVERIFY(open.part<QAbstractButton>(u"signIn"_s)->isVisible());
    QVERIFY(!open.dialog()->isVisible());
    QVERIFY(open.message().isEmpty());
    QCOMPARE(open.field()->text(), QString()); // for the first key typed
    QVERIFY(open.field()->hasFocus());
    QVERIFY(!QApplication::activeModalWidget());
    QTRY_VERIFY(!open.icon().isNull());
    QCOMPARE(server.connections(), 0);
}

void MainWindowTest::theGameOnTheCommandLineIsShown()
{
    LoopbackServer server(serviceWith({dragster(), otherGame()}));
    const OpenWindow open(server, someone(), startWith(2));
    QTRY_VERIFY(shows(open, u"Other"_s, 3));
    QCOMPARE(open.field()->text(), QString());
    QVERIFY(!open.dialog()->isVisible());
    QVERIFY(!open.part<QAbstractButton>(u"signIn"_s));
}

void MainWindowTest::theSampleOnTheCommandLineNeedsNoAccount()
{
    LoopbackServer server(serviceWith());
    const OpenWindow open(server, {}, startWith(900'025, true));
    QTRY_COMPARE(open.title(), u"Lantern Keep (sample data)"_s);
    QCOMPARE(open.columns(), 25);
    QVERIFY(!open.dialog()->isVisible());
    open.enter(u"900089"_s);
    QTRY_COMPARE(open.title(), u"The Long Way to Orrery (sample data)"_s);
    QCOMPARE(server.connections(), 0);
}

void MainWindowTest::aTypedGameIsShown()
{
    LoopbackServer server(serviceWith());
    const OpenWindow open(server);
    QVERIFY(!open.dialog()->isVisible());
    open.enter(u"14402"_s);
    QCOMPARE(open.status(), u"Loading game 14402… (Escape cancels)"_s);
    QCOMPARE(open.field()->text(), QString());
    QTRY_VERIFY(shows(open, u"Dragster"_s, 15));
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
    QVERIFY(open.action(u"Copy Picture"_s)->isEnabled());
    QVERIFY(open.action(u"Share…"_s)->isEnabled());
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
    QTRY_VERIFY(shows(open, u"Dragster"_s, 15));
    QTRY_VERIFY(!open.isDimmed());
    QCOMPARE(server.requests(detailsFile).first().query.value(u"g"_s), u"14402"_s);
}

void MainWindowTest::aPartOfARecentTitleNamesItsGame()
{
    LoopbackServer server(serviceWith({dragster(), otherGame()}));
    OpenWindow open(server, someone(), startWith(14402));
    QTRY_VERIFY(shows(open, u"Dragster"_s, 15));
    open.enter(u"2"_s);
    QTRY_VERIFY(shows(open, u"Other"_s, 3));
    open.awaitStore();
    open.type(u"drag"_s);
    QVERIFY(offered(open)->isVisible());
    open.press(Qt::Key_Return);
    QTRY_VERIFY(shows(open, u"Dragster"_s, 15));
}

void MainWindowTest::textThatIsNoGameIsReported_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("a title that was never shown") << u"Pitfall"_s;
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
    QTRY_VERIFY(!open.footer().isEmpty() && !open.footer().startsWith(u"Getting")); // no list, either
    open.press(Qt::Key_Return);
    QTRY_COMPARE(
        open.message(),
        u"No game that is known here is called that; enter a game ID such as 14402, or paste a link to the game's page."_s);
    QCOMPARE(open.field()->text(), text);
    QCOMPARE(open.field()->selectedText(), text); // the next is typed over it
    QVERIFY(open.field()->hasFocus());
    QCOMPARE(open.title(), u"Dragster"_s);
    QCOMPARE(open.columns(), 15);

    open.enter(u"2"_s);
    QTRY_VERIFY(shows(open, u"Other"_s, 3));
    QVERIFY(open.message().isEmpty());
    // All that was asked for since of any game.
    const QStringList ofGames{distributionFile, detailsFile};
    for (const HttpRequest &request : server.requests().sliced(before)) {
        if (ofGames.contains(request.file()))
            QVERIFY(request.query.value(u"i"_s) == u"2" || request.query.value(u"g"_s) == u"2");
    }
}

void MainWindowTest::returnInAnEmptyFieldDoesNothing()
{
    LoopbackServer server(serviceWith());
    const OpenWindow open(server, someone(), startWith(14402));
    QTRY_VERIFY(!open.icon().isNull());
    const auto before = server.requests().size();
    open.enter(u"  "_s);
    open.field()->clear();
    open.press(Qt::Key_Return);
    QVERIFY(open.message().isEmpty());
    QVERIFY2(open.status().startsWith(u"Updated "), qPrintable(open.status()));
    QCOMPARE(server.requests().size(), before);
}

void MainWindowTest::aSuccessfulLoadTakesTheFailureAway()
{
    LoopbackServer server([](const HttpRequest &) { return serverError(); });
    const OpenWindow open(server);
    open.enter(u"14402"_s);
    QTRY_COMPARE(open.failure(), sentence({Kind::ServerError, 500}));
    server.setHandler(serviceWith());
    open.enter(u"14402"_s);
    QTRY_VERIFY(shows(open, u"Dragster"_s, 15));
    QCOMPARE(open.failure(), QString());
    QVERIFY(open.message().isEmpty());
}

void MainWindowTest::aRefusedKeyOffersTheAccountDialog()
{
    LoopbackServer server(serviceWith());
    const OpenWindow open(server, {someone().user, Secret(u"old"_s)});
    open.enter(u"14402"_s);
    QTRY_COMPARE(open.failure(), sentence({Kind::CredentialsRefused, 401}, serviceAt(server.url())));
    QVERIFY(!open.dialog()->isVisible());
    QTest::mouseClick(open.part<QAbstractButton>(u"failureSignIn"_s), Qt::LeftButton);
    QVERIFY(open.dialog()->isVisible());

    open.enterAccount(someone());
    QTRY_VERIFY(shows(open, u"Dragster"_s, 15));
    QCOMPARE(open.failure(), QString());
    QVERIFY(open.message().isEmpty());
    QVERIFY(!open.dialog()->isVisible());
}

void MainWindowTest::unknownGamesNeedAnAccount()
{
    LoopbackServer server(serviceWith({otherGame()}));
    const OpenWindow open(server, {});
    QTRY_COMPARE(open.columns(), 15);
    open.enter(u"2"_s);
    QTRY_COMPARE(open.failure(), sentence({Kind::CredentialsMissing}, serviceAt(server.url())));
    QVERIFY(!open.dialog()->isVisible());
    QVERIFY(open.part<QAbstractButton>(u"failureSignIn"_s)->isVisible());

    QTest::mouseClick(open.part<QAbstractButton>(u"back"_s), Qt::LeftButton);
    QCOMPARE(open.title(), u"Dragster (sample data)"_s);
    QCOMPARE(open.columns(), 15);
    QCOMPARE(open.failure(), QString());
    QCOMPARE(server.connections(), 0);
}

void MainWindowTest::anAccountLoadsTheTypedGame()
{
    LoopbackServer server(serviceWith({otherGame()}));
    const OpenWindow open(server, {});
    open.enter(u"2"_s);
    QTRY_COMPARE(open.failure(), sentence({Kind::CredentialsMissing}, serviceAt(server.url())));
    open.dialog()->ask();
    open.enterAccount(someone());
    QTRY_VERIFY(shows(open, u"Other"_s, 3));
    QVERIFY(!open.dialog()->isVisible());
    QVERIFY(open.accounts.credentials() == someone());
    for (const HttpRequest &request : server.requests(distributionFile))
        QCOMPARE(request.query.value(u"y"_s), someone().key.text());
    QCOMPARE(server.requests(distributionFile).size(), 2);
}

void MainWindowTest::aKeyThatCouldNotBeSavedLoadsTheTypedGameToo()
{
    LoopbackServer server(serviceWith({otherGame()}));
    OpenWindow open(server, {});
    open.store.error = KeyStoreError{KeyStoreError::Kind::Unavailable};
    open.enter(u"2"_s);
    QTRY_COMPARE(open.failure(), sentence({Kind::CredentialsMissing}, serviceAt(server.url())));
    open.dialog()->ask();
    open.enterAccount(someone());
    QTRY_VERIFY(shows(open, u"Other"_s, 3));
}

void MainWindowTest::anAccountReplacesTheSampleByTheRealGame()
{
    LoopbackServer server(serviceWith());
    const OpenWindow open(server, {});
    QTRY_COMPARE(open.title(), u"Dragster (sample data)"_s);
    QTest::mouseClick(open.part<QAbstractButton>(u"signIn"_s), Qt::LeftButton);
    QVERIFY(open.dialog()->isVisible());
    open.enterAccount(someone());
    QTRY_VERIFY(shows(open, u"Dragster"_s, 15));
    QVERIFY(!open.part<QAbstractButton>(u"signIn"_s));
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
        QTRY_COMPARE(open.message(), u"Other has no unofficial achievements."_s);
    }
    QCOMPARE(open.segments(u"set"_s)->value(), static_cast<int>(AchievementSet::Official));
    QCOMPARE(open.failure(), QString());
    QVERIFY(!open.isDimmed());
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
    QTRY_VERIFY(shows(open, u"Dragster"_s, 15));
    const auto before = server.requests(distributionFile).size();
    open.enter(u"2"_s);
    QTRY_VERIFY(open.status().startsWith(u"Updated ") && open.columns() == 3);
    QCOMPARE(server.requests(distributionFile).size(), before + 2);
}

void MainWindowTest::aRecentGameIsChosenReloadedAndItsSetChosen_data()
{
    QTest::addColumn<QString>("steps"); // c: choose the game, r: reload, u and o: the two sets

    for (const char *steps : {"cr", "crr", "cur", "cru", "cuor", "cuc", "crc", "rcr", "ucr"})
        QTest::newRow(steps) << QString::fromLatin1(steps);
}

void MainWindowTest::aRecentGameIsChosenReloadedAndItsSetChosen()
{
    QFETCH(const QString, steps);

    ServedGame game = otherGame();
    game.unofficialHardcore = {1, 1, 1, 1, 1};
    game.unofficialCasual = {1, 1, 1, 1, 1};
    LoopbackServer server(serviceWith({dragster(), game}));
    OpenWindow open(server, someone(), startWith(2));
    QTRY_VERIFY(shows(open, u"Other"_s, 3)); // with its title
    open.enter(u"14402"_s);
    QTRY_VERIFY(shows(open, u"Dragster"_s, 15));
    open.awaitStore();

    GameSession::Request expected{.gameId = 14402};
    for (const QChar step : steps) {
        const auto before = server.requests(distributionFile).size();
        if (step == u'c') {
            chooseOffered(open, u"Other"_s);
            expected = {.gameId = 2};
        } else if (step == u'r') {
            open.action(u"Reload"_s)->trigger();
        } else {
            expected.set = step == u'u' ? AchievementSet::Unofficial : AchievementSet::Official;
            open.choose(expected.set);
        }
        const bool isUnofficial = expected.set == AchievementSet::Unofficial;
        QTRY_COMPARE(server.requests(distributionFile).size(), before + 2);
        const HttpRequest request = server.requests(distributionFile).last();
        QCOMPARE(request.query.value(u"i"_s), QString::number(expected.gameId));
        QCOMPARE(request.query.value(u"f"_s), isUnofficial ? u"5"_s : u"3"_s);
        const int columns = expected.gameId == 2 ? (isUnofficial ? 5 : 3) : (isUnofficial ? 3 : 15);
        QTRY_VERIFY(shows(open, expected.gameId == 2 ? u"Other"_s : u"Dragster"_s, columns));
        QVERIFY2(open.status().startsWith(u"Updated "), qPrintable(open.status()));
        QCOMPARE(open.segments(u"set"_s)->value(), static_cast<int>(expected.set));
        QCOMPARE(open.field()->text(), QString());
        QVERIFY(open.message().isEmpty());
    }
}

void MainWindowTest::neitherWheelNorArrowKeysAskForAGame()
{
    LoopbackServer server(serviceWith({dragster(), otherGame()}));
    OpenWindow open(server, someone(), startWith(2));
    QTRY_VERIFY(shows(open, u"Other"_s, 3)); // with its title
    open.enter(u"14402"_s);
    QTRY_VERIFY(shows(open, u"Dragster"_s, 15));
    open.awaitStore();
    const auto before = server.requests().size();
    const auto isUntouched = [&] { return open.status().startsWith(u"Updated ") && shows(open, u"Dragster"_s, 15); };

    open.field()->setFocus();
    for (QWidget *over : QList<QWidget *>{open.field(), open.segments(u"set"_s), open.segments(u"unlocks"_s)}) {
        turnWheel(over);
        QVERIFY2(isUntouched(), qPrintable(over->objectName()));
    }
    for (const auto &name : {u"set"_s, u"unlocks"_s}) {
        for (auto *segment : open.segments(name)->findChildren<QAbstractButton *>()) {
            turnWheel(segment);
            segment->setFocus();
            for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Up, Qt::Key_Right, Qt::Key_Left})
                open.press(key);
            QVERIFY2(isUntouched(), qPrintable(name));
        }
    }
    open.field()->setFocus();
    for (const Qt::Key key : {Qt::Key_Up, Qt::Key_Down})
        open.press(key);
    QVERIFY(offered(open)->isVisible());
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Up})
        open.press(key);
    turnWheel(offered(open)->viewport());
    open.press(Qt::Key_Escape);
    QVERIFY(isUntouched());
    QCOMPARE(open.segments(u"set"_s)->value(), static_cast<int>(AchievementSet::Official));
    QCOMPARE(open.segments(u"unlocks"_s)->value(), static_cast<int>(ModeFilter::Both));
    QCOMPARE(server.requests().size(), before);
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
    QVERIFY(!open.isDimmed());
    QCOMPARE(open.field()->text(), u"200"_s);
    QCOMPARE(open.field()->cursorPosition(), 1);
}

void MainWindowTest::theNextGameIsTypedIntoTheEmptyField()
{
    LoopbackServer server(serviceWith({dragster(), otherGame()}));
    const OpenWindow open(server, someone(), startWith(14402));
    QTRY_VERIFY(shows(open, u"Dragster"_s, 15));
    QTest::keyClicks(QApplication::focusWidget(), u"2"_s);
    open.press(Qt::Key_Return);
    QTRY_VERIFY(shows(open, u"Other"_s, 3));
    QTest::keyClicks(QApplication::focusWidget(), u"14402"_s);
    open.press(Qt::Key_Return);
    QTRY_VERIFY(shows(open, u"Dragster"_s, 15));
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
