// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/chartview.h"
#include "support/browser.h"
#include "support/openwindow.h"
#include "window/accountdialog.h"
#include "window/gamefield.h"
#include "window/segments.h"

#include <QClipboard>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = ServiceError::Kind;

/// The window never shows one game and claims another: field, header, title, chart, status and what can be copied
/// agree, whatever becomes of the game that was asked for.
class MainWindowTruthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { OpenWindow::prepare(); }

    void whileAnotherGameLoadsItIsNamed();
    void aGameThatWasShownBeforeIsNamedByItsTitle();
    void whatIsDimmedIsNeitherCopiedNorShared();
    void aFailedGameStandsInPlaceOfTheOld_data();
    void aFailedGameStandsInPlaceOfTheOld();
    void theWayBackShowsTheOldGameAgain_data();
    void theWayBackShowsTheOldGameAgain();
    void tryAgainAsksForTheFailedGame_data();
    void tryAgainAsksForTheFailedGame();
    void aFailureTakesTheFocusOfWhatItStandsFor();
    void theFailedGamesPageIsOpened();
    void aFailedSetIsOfTheGameItBelongsTo();
    void aFailedReloadKeepsTheGameAndSaysHowOldItIs();
    void whatCameForAnotherAccountIsUpdated();

    void theCommandLinesGameIsNamedWhileItIsSlow();
    void theCommandLinesGameThatDoesNotComeLeavesNoBlankWindow_data();
    void theCommandLinesGameThatDoesNotComeLeavesNoBlankWindow();
    void theCommandLinesGameThatWasStoppedCanBeTriedAgain();
    void theCommandLinesGameIsKeptWithoutAnAccountToo();

    void aLinkThatNamesASetIsToldSo();
    void theCommandLinesLinkThatNamesASetIsToldSo();
    void aMissingUnofficialSetIsSaidByNameAndGreyed();
    void aMissingOfficialSetIsNotCalledTheUnofficialOne();
    void aRealGameWithoutFiguresIsNotTakenForItsSample();
    void theSetIsOneOfTheGameThatIsNamed();
    void theChoiceOfASetIsForTheGameThatIsNamed();

    void escapeClosesTheTopmostThing();
    void aKeyThatCouldNotBeSavedIsSaidUntilDismissed();
    void aGameThatWaitsForTheKeyCanBeStopped_data();
    void aGameThatWaitsForTheKeyCanBeStopped();
};

namespace {

/// Both games; what is asked of \a held is answered on release.
LoopbackServer::Handler holding(int held)
{
    return [held, service = serviceWith({dragster(), otherGame()})](const HttpRequest &request) {
        const QString id = QString::number(held);
        const bool isHeld = request.query.value(u"i"_s) == id || request.query.value(u"g"_s) == id;
        return isHeld ? service(request).onRelease() : service(request);
    };
}

QAbstractButton *named(const OpenWindow &open, const QString &name)
{
    return open.part<QAbstractButton>(name);
}

bool canBeTaken(const OpenWindow &open)
{
    return open.action(u"Copy Picture"_s)->isEnabled() || open.action(u"Share…"_s)->isEnabled();
}

AchievementSet chosenSet(const OpenWindow &open)
{
    return static_cast<AchievementSet>(open.segments(u"set"_s)->value());
}

/// \a title is shown, whole and by every part of the window.
void verifyShown(const OpenWindow &open, const QString &title, int columns)
{
    QCOMPARE(open.failure(), QString());
    QCOMPARE(open.title(), title);
    QCOMPARE(open.window->windowTitle(), title + u" – Mastery Chart"_s);
    QVERIFY(!open.isDimmed());
    QVERIFY(open.part<ChartView>()->isVisible());
    QCOMPARE(open.columns(), columns);
    QVERIFY(!open.icon().isNull());
    QVERIFY2(open.subtitle().contains(u" players"), qPrintable(open.subtitle()));
    QVERIFY2(open.status().startsWith(u"Updated "), qPrintable(open.status()));
    QVERIFY(open.action(u"Copy Picture"_s)->isEnabled());
    QVERIFY(open.action(u"Share…"_s)->isEnabled());
    QCOMPARE(open.field()->text(), QString());
}

/// \a title is on its way, and nothing claims to be of another game.
void verifyPending(const OpenWindow &open, const QString &title)
{
    QCOMPARE(open.failure(), QString());
    QCOMPARE(open.title(), title);
    QCOMPARE(open.window->windowTitle(), title + u" – Mastery Chart"_s);
    QCOMPARE(open.subtitle(), u"Loading…"_s);
    QVERIFY(open.icon().isNull());
    QCOMPARE(open.mark(), QString());
    QCOMPARE(open.age(), QString());
    QVERIFY(!open.status().startsWith(u"Updated"));
    QVERIFY(open.isDimmed() || !open.part<ChartView>()->isVisible());
    QVERIFY(open.part<QProgressBar>(u"progress"_s)->isVisible());
    QVERIFY(open.button(u"Stop"_s));
    QVERIFY(!canBeTaken(open));
    QCOMPARE(open.field()->text(), QString());
}

/// \a title could not be loaded, and nothing claims to be of another game.
void verifyFailed(const OpenWindow &open, const QString &title, const QString &why)
{
    QCOMPARE(open.failure(), why);
    QCOMPARE(open.part<QLabel>(u"failureHeading"_s)->text(), title + u" could not be loaded"_s);
    QCOMPARE(open.window->windowTitle(), title + u" – Mastery Chart"_s);
    QVERIFY(!open.part<QLabel>(u"title"_s)->isVisible());
    QVERIFY(!open.part<ChartView>()->isVisible());
    QVERIFY(!open.status().startsWith(u"Updated"));
    QVERIFY(!open.part<QProgressBar>(u"progress"_s)->isVisible());
    QVERIFY(named(open, u"tryAgain"_s)->isVisible());
    QVERIFY(!canBeTaken(open));
    QCOMPARE(open.field()->text(), QString());
}

#define VERIFY_STATE(verification)                                                                                     \
    verification;                                                                                                      \
    if (QTest::currentTestFailed())                                                                                    \
    return

} // namespace

void MainWindowTruthTest::whileAnotherGameLoadsItIsNamed()
{
    LoopbackServer server(holding(2));
    const OpenWindow open(server, someone(), startWith(14402));
    QTRY_VERIFY(!open.icon().isNull() && open.button(u"Reload"_s));
    VERIFY_STATE(verifyShown(open, u"Dragster"_s, 15));
    open.enter(u"2"_s);
    VERIFY_STATE(verifyPending(open, u"Game 2"_s));
    QTRY_COMPARE(server.inFlight(), 3);
    VERIFY_STATE(verifyPending(open, u"Game 2"_s));
    server.release();
    QTRY_VERIFY(!open.icon().isNull());
    VERIFY_STATE(verifyShown(open, u"Other"_s, 3));
}

void MainWindowTruthTest::aGameThatWasShownBeforeIsNamedByItsTitle()
{
    LoopbackServer server(serviceWith({dragster(), otherGame()}));
    QTemporaryDir folder;
    OpenWindow open(server, someone(), startWith(2), folder.path());
    QTRY_VERIFY(!open.icon().isNull() && open.button(u"Reload"_s));
    open.enter(u"14402"_s);
    QTRY_VERIFY(open.columns() == 15 && open.button(u"Reload"_s));
    open.awaitStore();
    server.setHandler(neverAnswers);
    open.enter(u"2"_s);
    VERIFY_STATE(verifyPending(open, u"Other"_s)); // until the store has found its copy
}

void MainWindowTruthTest::whatIsDimmedIsNeitherCopiedNorShared()
{
    LoopbackServer server(holding(2));
    const OpenWindow open(server, someone(), startWith(14402));
    QTRY_VERIFY(!open.icon().isNull() && open.button(u"Reload"_s));
    QApplication::clipboard()->setText(u"before"_s);
    open.enter(u"2"_s);
    open.part<ChartView>()->setFocus();
    for (const auto &keys :
         {QKeySequence(QKeySequence::Copy), QKeySequence(QKeySequence::Save), QKeySequence(Qt::CTRL | Qt::Key_E)}) {
        QTest::keySequence(QApplication::focusWidget(), keys);
        QVERIFY(!QApplication::activeModalWidget());
    }
    QCOMPARE(QApplication::clipboard()->text(), u"before"_s);
    QVERIFY(!QApplication::clipboard()->mimeData()->hasImage());

    open.press(Qt::Key_Escape);
    QTest::keySequence(open.part<ChartView>(), QKeySequence(QKeySequence::Copy));
    QTRY_VERIFY(QApplication::clipboard()->mimeData()->hasImage()); // so the keys are right
}

void MainWindowTruthTest::aFailedGameStandsInPlaceOfTheOld_data()
{
    QTest::addColumn<int>("game");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<ServiceError>("error");

    QTest::newRow("unknown") << 3 << u"Game 3"_s << HttpReply::answer(200, "[]").bytes << ServiceError{Kind::NoData};
    QTest::newRow("a fault of the service")
        << 3 << u"Game 3"_s << serverError().bytes << ServiceError{Kind::ServerError, 500};
    QTest::newRow("a web page") << 3 << u"Game 3"_s << webPage(200).bytes << ServiceError{Kind::WebPage, 200};
    QTest::newRow("refused") << 3 << u"Game 3"_s << unauthenticated().bytes
                             << ServiceError{Kind::CredentialsRefused, 401};
}

void MainWindowTruthTest::aFailedGameStandsInPlaceOfTheOld()
{
    QFETCH(const int, game);
    QFETCH(const QString, title);
    QFETCH(const QByteArray, answer);
    QFETCH(const ServiceError, error);

    LoopbackServer server(serviceWith());
    const OpenWindow open(server, someone(), startWith(14402));
    QTRY_VERIFY(!open.icon().isNull() && open.button(u"Reload"_s));
    server.setHandler([&](const HttpRequest &) { return HttpReply{answer}; });
    open.enter(QString::number(game));
    QTRY_VERIFY(!open.failure().isEmpty());
    VERIFY_STATE(verifyFailed(open, title, sentence(error, serviceAt(server.url()))));
    QCOMPARE(named(open, u"failureSignIn"_s)->isVisible(), error.kind == Kind::CredentialsRefused);
    QCOMPARE(named(open, u"back"_s)->text(), u"&Back to Dragster"_s);
    QVERIFY(open.message().isEmpty()); // nothing is said twice
}

void MainWindowTruthTest::theWayBackShowsTheOldGameAgain_data()
{
    QTest::addColumn<QString>("way");

    QTest::newRow("while it loads: Escape") << u"escape"_s;
    QTest::newRow("while it loads: Stop") << u"stop"_s;
    QTest::newRow("after it failed: Escape") << u"failed, escape"_s;
    QTest::newRow("after it failed: Back") << u"failed, back"_s;
}

void MainWindowTruthTest::theWayBackShowsTheOldGameAgain()
{
    QFETCH(const QString, way);

    LoopbackServer server(serviceWith());
    const OpenWindow open(server, someone(), startWith(14402));
    QTRY_VERIFY(!open.icon().isNull() && open.button(u"Reload"_s));
    const QString subtitle = open.subtitle();
    const QString status = open.status();
    if (!way.startsWith(u"failed"))
        server.setHandler(neverAnswers);
    open.enter(u"2"_s);
    if (way.startsWith(u"failed"))
        QTRY_VERIFY(!open.failure().isEmpty());
    const auto before = server.requests().size();
    if (way.endsWith(u"escape"))
        open.press(Qt::Key_Escape);
    else
        QTest::mouseClick(way == u"stop" ? open.button(u"Stop"_s) : named(open, u"back"_s), Qt::LeftButton);
    VERIFY_STATE(verifyShown(open, u"Dragster"_s, 15));
    QCOMPARE(open.subtitle(), subtitle);
    QCOMPARE(open.status(), status);
    QCOMPARE(open.age(), QString());
    QCOMPARE(chosenSet(open), AchievementSet::Official);

    if (way.startsWith(u"failed"))
        QCOMPARE(server.requests().size(), before);
    server.setHandler(serviceWith());
    QTest::mouseClick(open.button(u"Reload"_s), Qt::LeftButton); // of the game that is named
    QTRY_VERIFY(open.button(u"Reload"_s));
    VERIFY_STATE(verifyShown(open, u"Dragster"_s, 15));
    QCOMPARE(server.requests(detailsFile).last().query.value(u"g"_s), u"14402"_s);
}

void MainWindowTruthTest::tryAgainAsksForTheFailedGame_data()
{
    QTest::addColumn<QString>("way");

    QTest::newRow("Try Again") << u"tryAgain"_s;
    QTest::newRow("Reload") << u"reload"_s;
}

void MainWindowTruthTest::tryAgainAsksForTheFailedGame()
{
    QFETCH(const QString, way);

    LoopbackServer server(serviceWith());
    const OpenWindow open(server, someone(), startWith(14402));
    QTRY_VERIFY(!open.icon().isNull() && open.button(u"Reload"_s));
    open.enter(u"2"_s);
    QTRY_VERIFY(!open.failure().isEmpty());
    server.setHandler(holding(2));
    if (way == u"reload")
        open.action(u"Reload"_s)->trigger();
    else
        QTest::mouseClick(named(open, way), Qt::LeftButton);
    VERIFY_STATE(verifyPending(open, u"Game 2"_s));
    QTRY_COMPARE(server.inFlight(), 3);
    server.release();
    QTRY_VERIFY(!open.icon().isNull());
    VERIFY_STATE(verifyShown(open, u"Other"_s, 3));
}

void MainWindowTruthTest::aFailureTakesTheFocusOfWhatItStandsFor()
{
    LoopbackServer server(serviceWith());
    const OpenWindow open(server, someone(), startWith(14402));
    QTRY_VERIFY(!open.icon().isNull());
    open.part<ChartView>()->setFocus();
    QApplication::clipboard()->setText(u"2"_s); // which is not there
    open.action(u"Paste Link or ID"_s)->trigger();
    QTRY_VERIFY(!open.failure().isEmpty());
    QCOMPARE(QApplication::focusWidget(), named(open, u"tryAgain"_s));
}

void MainWindowTruthTest::theFailedGamesPageIsOpened()
{
    LoopbackServer server(serviceWith());
    const OpenWindow open(server, someone(), startWith(14402));
    QTRY_VERIFY(!open.icon().isNull());
    open.enter(u"2"_s);
    QTRY_VERIFY(!open.failure().isEmpty());
    const Browser browser;
    const QUrl page = serviceAt(server.url()).gamePage(2);
    QTest::mouseClick(named(open, u"openFailedPage"_s), Qt::LeftButton);
    open.action(u"Game's Page"_s)->trigger();
    QCOMPARE(browser.opened, QList<QUrl>({page, page}));
}

void MainWindowTruthTest::aFailedSetIsOfTheGameItBelongsTo()
{
    LoopbackServer server(serviceWith());
    const OpenWindow open(server, someone(), startWith(14402));
    QTRY_VERIFY(!open.icon().isNull() && open.button(u"Reload"_s));
    server.setHandler([](const HttpRequest &) { return serverError(); });
    open.choose(AchievementSet::Unofficial);
    QTRY_VERIFY(!open.failure().isEmpty());
    VERIFY_STATE(verifyFailed(open, u"Dragster"_s, sentence({Kind::ServerError, 500})));
    server.setHandler(serviceWith());
    QTest::mouseClick(named(open, u"tryAgain"_s), Qt::LeftButton);
    QTRY_COMPARE(open.columns(), 3);
    QCOMPARE(chosenSet(open), AchievementSet::Unofficial);
}

void MainWindowTruthTest::aFailedReloadKeepsTheGameAndSaysHowOldItIs()
{
    LoopbackServer server(serviceWith());
    OpenWindow open(server, someone(), startWith(14402));
    QTRY_VERIFY(!open.icon().isNull() && open.button(u"Reload"_s));
    server.setHandler([](const HttpRequest &) { return serverError(); });
    open.action(u"Reload"_s)->trigger();
    QTRY_COMPARE(open.age(), u"As of just now · not updated"_s);
    VERIFY_STATE(verifyShown(open, u"Dragster"_s, 15));
    QCOMPARE(open.part<QLabel>(u"age"_s)->toolTip(), sentence({Kind::ServerError, 500}));
    open.clock.advance(5min);
    QCOMPARE(open.age(), u"As of 5 minutes ago · not updated"_s);

    server.setHandler(serviceWith());
    open.action(u"Reload"_s)->trigger();
    QTRY_VERIFY(open.button(u"Reload"_s));
    QCOMPARE(open.age(), QString());
    QCOMPARE(open.part<QLabel>(u"age"_s)->toolTip(), QString());
}

void MainWindowTruthTest::whatCameForAnotherAccountIsUpdated()
{
    LoopbackServer server(serviceWith());
    OpenWindow open(server, someone(), startWith(14402));
    QTRY_VERIFY(!open.icon().isNull() && open.button(u"Reload"_s));
    server.setHandler([](const HttpRequest &) { return serverError(); });
    open.action(u"Reload"_s)->trigger();
    QTRY_VERIFY(!open.age().isEmpty());
    server.setHandler(serviceWith());
    open.store.error = KeyStoreError{KeyStoreError::Kind::Unavailable};
    open.accounts.save({u"Another"_s, someone().key}); // not kept, but whose place is asked for at once
    QTRY_VERIFY(open.button(u"Reload"_s));
    QCOMPARE(open.age(), QString());
    QCOMPARE(open.title(), u"Dragster"_s);
    QCOMPARE(open.columns(), 15);
}

void MainWindowTruthTest::theCommandLinesGameIsNamedWhileItIsSlow()
{
    LoopbackServer server(holding(2));
    const OpenWindow open(server, someone(), startWith(2));
    QTRY_COMPARE(server.inFlight(), 3);
    VERIFY_STATE(verifyPending(open, u"Game 2"_s));
    QVERIFY(open.part<QLabel>(u"title"_s)->isVisible());
    server.release();
    QTRY_VERIFY(!open.icon().isNull());
    VERIFY_STATE(verifyShown(open, u"Other"_s, 3));
}

void MainWindowTruthTest::theCommandLinesGameThatDoesNotComeLeavesNoBlankWindow_data()
{
    QTest::addColumn<Credentials>("credentials");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<ServiceError>("error");

    QTest::newRow("unknown") << someone() << HttpReply::answer(200, "[]").bytes << ServiceError{Kind::NoData};
    QTest::newRow("refused") << someone() << unauthenticated().bytes << ServiceError{Kind::CredentialsRefused, 401};
    QTest::newRow("a fault") << someone() << serverError().bytes << ServiceError{Kind::ServerError, 500};
    QTest::newRow("no account") << Credentials() << QByteArray() << ServiceError{Kind::CredentialsMissing};
}

void MainWindowTruthTest::theCommandLinesGameThatDoesNotComeLeavesNoBlankWindow()
{
    QFETCH(const Credentials, credentials);
    QFETCH(const QByteArray, answer);
    QFETCH(const ServiceError, error);

    LoopbackServer server([&](const HttpRequest &) { return HttpReply{answer}; });
    const OpenWindow open(server, credentials, startWith(2));
    QTRY_VERIFY(!open.failure().isEmpty());
    VERIFY_STATE(verifyFailed(open, u"Game 2"_s, sentence(error, serviceAt(server.url()))));
    QVERIFY(!named(open, u"back"_s)->isVisible()); // to what?
    QCOMPARE(named(open, u"failureSignIn"_s)->isVisible(),
             error.kind == Kind::CredentialsRefused || error.kind == Kind::CredentialsMissing);
    open.press(Qt::Key_Escape);
    VERIFY_STATE(verifyFailed(open, u"Game 2"_s, sentence(error, serviceAt(server.url()))));
}

void MainWindowTruthTest::theCommandLinesGameThatWasStoppedCanBeTriedAgain()
{
    LoopbackServer server(neverAnswers);
    const OpenWindow open(server, someone(), startWith(2));
    QTRY_COMPARE(server.inFlight(), 3);
    open.press(Qt::Key_Escape);
    QTRY_COMPARE(server.abandoned(), 3);
    VERIFY_STATE(verifyFailed(open, u"Game 2"_s, sentence({Kind::Cancelled})));
    server.setHandler(serviceWith({otherGame()}));
    QTest::mouseClick(named(open, u"tryAgain"_s), Qt::LeftButton);
    QTRY_VERIFY(!open.icon().isNull());
    VERIFY_STATE(verifyShown(open, u"Other"_s, 3));
}

void MainWindowTruthTest::theCommandLinesGameIsKeptWithoutAnAccountToo()
{
    LoopbackServer server(serviceWith());
    QTemporaryDir folder;
    {
        OpenWindow open(server, someone(), startWith(14402), folder.path());
        QTRY_VERIFY(!open.icon().isNull() && open.button(u"Reload"_s));
        open.awaitStore();
    }
    // That there is no account may be found before the copy is.
    const OpenWindow open(server, {}, startWith(14402), folder.path());
    QTRY_COMPARE(open.age(), u"As of just now · not updated"_s);
    QCOMPARE(open.failure(), QString());
    QCOMPARE(open.columns(), 15);
    QVERIFY(open.part<ChartView>()->isVisible());
    QVERIFY(canBeTaken(open));
}

void MainWindowTruthTest::aLinkThatNamesASetIsToldSo()
{
    LoopbackServer server(holding(14402));
    const OpenWindow open(server);
    const QString told = u"The link names set 123; these are the figures of the game's main set."_s;
    open.paste(u"https://retroachievements.org/game/14402?set=123"_s);
    open.press(Qt::Key_Return);
    QTRY_COMPARE(open.message(), told); // this service does not know the set
    QTRY_COMPARE(server.inFlight(), 3);
    server.release();
    QTRY_VERIFY(open.columns() == 15 && !open.isDimmed());
    QCOMPARE(open.message(), told); // as long as the game is there
    open.enter(u"2"_s);
    QCOMPARE(open.message(), QString());
}

void MainWindowTruthTest::theCommandLinesLinkThatNamesASetIsToldSo()
{
    LoopbackServer server(serviceWith());
    MainWindow::Start start = startWith(14402);
    start.namedSet = 123;
    const OpenWindow open(server, someone(), start);
    QTRY_VERIFY(!open.icon().isNull());
    QCOMPARE(open.message(), u"The link names set 123; these are the figures of the game's main set."_s);
}

void MainWindowTruthTest::aMissingUnofficialSetIsSaidByNameAndGreyed()
{
    LoopbackServer server(serviceWith({otherGame(), dragster()}));
    const OpenWindow open(server, someone(), startWith(2));
    QTRY_VERIFY(!open.icon().isNull() && open.button(u"Reload"_s));
    QAbstractButton *unofficial = open.button(u"Unofficial"_s);
    QVERIFY(unofficial->isEnabled());
    const QString tip = unofficial->toolTip();
    open.choose(AchievementSet::Unofficial);
    QTRY_COMPARE(open.message(), u"Other has no unofficial achievements."_s);
    VERIFY_STATE(verifyShown(open, u"Other"_s, 3));
    QCOMPARE(chosenSet(open), AchievementSet::Official);
    QVERIFY(!unofficial->isEnabled());
    QCOMPARE(unofficial->toolTip(), u"Other has no unofficial achievements."_s);

    open.action(u"Reload"_s)->trigger();
    QVERIFY(!unofficial->isEnabled());
    open.enter(u"14402"_s);
    QCOMPARE(open.message(), QString());
    QVERIFY(unofficial->isEnabled()); // of this game it is not known
    QCOMPARE(unofficial->toolTip(), tip);
    QTRY_VERIFY(open.columns() == 15 && open.button(u"Reload"_s));
    open.choose(AchievementSet::Unofficial);
    QTRY_COMPARE(open.columns(), 3);
    QCOMPARE(chosenSet(open), AchievementSet::Unofficial);
    QCOMPARE(open.message(), QString());
}

void MainWindowTruthTest::aMissingOfficialSetIsNotCalledTheUnofficialOne()
{
    ServedGame game = dragster();
    game.hardcore.clear();
    game.casual.clear();
    LoopbackServer server(serviceWith({game}));
    MainWindow::Start start = startWith(14402);
    start.set = AchievementSet::Unofficial;
    const OpenWindow open(server, someone(), start);
    QTRY_VERIFY(open.columns() == 3 && open.button(u"Reload"_s));
    open.choose(AchievementSet::Official);
    QTRY_VERIFY(!open.failure().isEmpty());
    VERIFY_STATE(verifyFailed(open, u"Dragster"_s, sentence({Kind::NoData})));
    QCOMPARE(open.message(), QString());
    open.press(Qt::Key_Escape);
    VERIFY_STATE(verifyShown(open, u"Dragster"_s, 3));
    QCOMPARE(chosenSet(open), AchievementSet::Unofficial);
}

void MainWindowTruthTest::aRealGameWithoutFiguresIsNotTakenForItsSample()
{
    LoopbackServer server([](const HttpRequest &) { return HttpReply::answer(200, "[]"); });
    const OpenWindow open(server); // the sample of the same ID
    QTRY_VERIFY(open.columns() == 15 && open.button(u"Reload"_s));
    open.enter(u"14402"_s);
    QTRY_VERIFY(!open.failure().isEmpty());
    VERIFY_STATE(verifyFailed(open, u"Dragster"_s, sentence({Kind::NoData})));
    QCOMPARE(open.message(), QString());
    QCOMPARE(named(open, u"back"_s)->text(), u"&Back to Dragster (sample data)"_s);
}

void MainWindowTruthTest::theSetIsOneOfTheGameThatIsNamed()
{
    LoopbackServer server(holding(2));
    const OpenWindow open(server, someone(), startWith(14402));
    QTRY_COMPARE(open.columns(), 15);
    open.choose(AchievementSet::Unofficial);
    QTRY_VERIFY(open.columns() == 3 && open.button(u"Reload"_s));
    open.enter(u"2"_s); // its official set
    VERIFY_STATE(verifyPending(open, u"Game 2"_s));
    QCOMPARE(chosenSet(open), AchievementSet::Official);
    open.press(Qt::Key_Escape);
    VERIFY_STATE(verifyShown(open, u"Dragster"_s, 3));
    QCOMPARE(chosenSet(open), AchievementSet::Unofficial);
}

void MainWindowTruthTest::theChoiceOfASetIsForTheGameThatIsNamed()
{
    LoopbackServer server(holding(2));
    const OpenWindow open(server, someone(), startWith(14402));
    QTRY_VERIFY(!open.icon().isNull() && open.button(u"Reload"_s));
    open.enter(u"2"_s);
    QTRY_COMPARE(server.inFlight(), 3);
    const auto before = server.requests(distributionFile).size();
    open.choose(AchievementSet::Unofficial);
    VERIFY_STATE(verifyPending(open, u"Game 2"_s));
    QTRY_COMPARE(server.requests(distributionFile).size(), before + 2);
    for (const HttpRequest &request : server.requests(distributionFile).sliced(before)) {
        QCOMPARE(request.query.value(u"i"_s), u"2"_s);
        QCOMPARE(request.query.value(u"f"_s), u"5"_s);
    }
}

void MainWindowTruthTest::escapeClosesTheTopmostThing()
{
    LoopbackServer server(serviceWith());
    OpenWindow open(server, someone(), startWith(14402));
    QTRY_VERIFY(!open.icon().isNull() && open.button(u"Reload"_s));
    open.awaitStore();

    open.store.error = KeyStoreError{KeyStoreError::Kind::Unavailable};
    open.accounts.save(someone());
    QTRY_COMPARE(open.messages().size(), 1);
    open.enter(u"2"_s);
    QTRY_VERIFY(!open.failure().isEmpty());
    const QString failure = open.failure();
    open.type(u"no such title"_s);
    QTRY_VERIFY(open.footer().startsWith(u"The list of games could not be had: "));
    open.press(Qt::Key_Return);
    QTRY_COMPARE(open.messages().size(), 2);
    const QStringList messages = open.messages();
    server.setHandler(neverAnswers);
    open.dialog()->ask();
    QTRY_COMPARE(QApplication::activeWindow(), open.dialog());

    // The dialog, and nothing below it.
    open.press(Qt::Key_Escape);
    QVERIFY(!open.dialog()->isVisible());
    QCOMPARE(open.messages(), messages);
    QCOMPARE(open.failure(), failure);
    open.window->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), open.window.get());

    // The list below the field.
    open.field()->clear();
    open.field()->setFocus();
    open.press(Qt::Key_Down);
    QVERIFY(open.field()->isOffering());
    open.press(Qt::Key_Escape);
    QVERIFY(!open.field()->isOffering());
    QCOMPARE(open.messages(), messages);

    // The messages, from the newest on.
    open.press(Qt::Key_Escape);
    QCOMPARE(open.messages(), messages.sliced(1));
    QCOMPARE(open.failure(), failure);
    open.press(Qt::Key_Escape);
    QCOMPARE(open.messages(), QStringList());
    QCOMPARE(open.failure(), failure);

    // The failure, below which is the game.
    open.press(Qt::Key_Escape);
    VERIFY_STATE(verifyShown(open, u"Dragster"_s, 15));
    open.press(Qt::Key_Escape);
    VERIFY_STATE(verifyShown(open, u"Dragster"_s, 15));
    QVERIFY(open.window->isVisible());
}

void MainWindowTruthTest::aKeyThatCouldNotBeSavedIsSaidUntilDismissed()
{
    LoopbackServer server(serviceWith());
    OpenWindow open(server, {});
    QTRY_COMPARE(open.columns(), 15);
    open.store.error = KeyStoreError{KeyStoreError::Kind::Unavailable};
    open.dialog()->ask();
    open.enterAccount(someone());
    const QString notSaved = u"The key is used until the program ends, but it could not be saved. "_s
        + sentence(KeyStoreError{KeyStoreError::Kind::Unavailable});
    QTRY_COMPARE(open.message(), notSaved);
    QVERIFY(!open.dialog()->isVisible());
    QTRY_VERIFY(!open.isDimmed() && open.button(u"Reload"_s));

    open.type(u"no such title"_s);
    QTRY_VERIFY(open.footer().startsWith(u"The list of games could not be had: "));
    open.press(Qt::Key_Return);
    QTRY_COMPARE(open.messages().size(), 2);
    QCOMPARE(open.messages().last(), notSaved);
    open.enter(u"https://retroachievements.org/game/14402?set=5"_s);
    QTRY_COMPARE(open.messages().size(), 2);
    QCOMPARE(open.messages().last(), notSaved);
    QTRY_VERIFY(open.button(u"Reload"_s));
    open.enter(u"2"_s);
    QTRY_VERIFY(!open.failure().isEmpty());
    QCOMPARE(open.messages(), QStringList{notSaved});
    open.press(Qt::Key_Escape);
    QCOMPARE(open.messages(), QStringList());
    QVERIFY(!open.failure().isEmpty());
}

void MainWindowTruthTest::aGameThatWaitsForTheKeyCanBeStopped_data()
{
    QTest::addColumn<bool>("byKey");

    QTest::newRow("Escape") << true;
    QTest::newRow("Stop") << false;
}

void MainWindowTruthTest::aGameThatWaitsForTheKeyCanBeStopped()
{
    QFETCH(const bool, byKey);

    LoopbackServer server(serviceWith({dragster(), otherGame()}));
    OpenWindow open(server, {}, startWith(14402));
    QTRY_VERIFY(!open.failure().isEmpty());
    open.accounts.save(someone());
    QTRY_VERIFY(!open.icon().isNull() && open.button(u"Reload"_s));
    QTRY_COMPARE(open.accounts.users(), QStringList{someone().user});
    open.store.slow = true;
    open.accounts.switchTo(someone().user);
    const auto before = server.requests().size();
    open.enter(u"2"_s);
    VERIFY_STATE(verifyPending(open, u"Game 2"_s));
    if (byKey)
        open.press(Qt::Key_Escape);
    else
        QTest::mouseClick(open.button(u"Stop"_s), Qt::LeftButton);
    QCOMPARE(open.title(), u"Dragster"_s);
    QVERIFY(!open.isDimmed());
    QVERIFY(open.action(u"Copy Picture"_s)->isEnabled());
    open.store.release();
    QTRY_COMPARE(open.accounts.state(), Accounts::State::Ready);
    QVERIFY(open.button(u"Reload"_s)); // what was given up does not come after all
    QCOMPARE(server.requests().size(), before);
}

QTEST_MAIN(MainWindowTruthTest)
#include "tst_mainwindowtruth.moc"
