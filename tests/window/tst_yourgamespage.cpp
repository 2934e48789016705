// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/layoutfaults.h"
#include "window/gamerowmodel.h"
#include "window/yourgamespage.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QTimeZone>
#include <QWheelEvent>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(UserLists::State)

/// The page of the user's own games: what is asked for when, what is shown, and what a person can do there.
class YourGamesPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aListIsOpenedWhenItIsLookedAt();
    void withoutAnAccountNoListIsOpened();
    void theWheelOpensNoList();
    void eachTabHasItsList();
    void eachListHasItsOrders();
    void anOrderIsRememberedForItsList();
    void aFilterStaysWhenTheListChanges();
    void theStatusSaysHowManyAndHowOld_data();
    void theStatusSaysHowManyAndHowOld();
    void whyAListIsNotUpdatedIsInTheTip();
    void anEmptyPlaceSaysWhy_data();
    void anEmptyPlaceSaysWhy();
    void everyWayOnIsTold();
    void aWantToPlayListThatIsKeptFromOthersIsNoRefusedKey();
    void refreshAsksForTheListUnlessItIsOnItsWay();
    void aClickChoosesTheGame();
    void returnChoosesTheGame();
    void returnInTheFilterChoosesTheFirstMatch();
    void arrowsGoBetweenFilterAndList();
    void escapeClearsTheFilterAndThenGoesBack();
    void ctrlFGoesToTheFilter();
    void theWayBackNamesTheGame_data();
    void theWayBackNamesTheGame();
    void theCurrentGameStaysWhenTheListIsUpdated();
    void anUpdateThatChangesNothingKeepsThePlace();
    void theFocusComesBackFromAWayOn();
    void tabGoesInTheOrderOfReading();
    void mnemonicsAreUnique();
    void everyPartHasANameForScreenReaders();
    void nothingIsCutOrOverlaps_data();
    void nothingIsCutOrOverlaps();

private:
    QListView *list() const { return m_page->findChild<QListView *>(u"userGames"_s); }
    QLineEdit *filter() const { return m_page->findChild<QLineEdit *>(u"gameFilter"_s); }
    QTabBar *tabs() const { return m_page->findChild<QTabBar *>(u"userLists"_s); }
    QPushButton *button(const QString &name) const { return m_page->findChild<QPushButton *>(name); }
    QAbstractButton *refresh() const { return m_page->findChild<QAbstractButton *>(u"refreshList"_s); }
    QLabel *label(const QString &name) const { return m_page->findChild<QLabel *>(name); }
    QStringList titles() const;
    QStringList orders() const;
    void chooseOrder(const QString &name) const;
    QStringList ways() const;
    void fill() const;

    const QFont m_font = QApplication::font();
    std::unique_ptr<YourGamesPage> m_page;
};

namespace {

const QDateTime now(QDate(2026, 11, 24), QTime(12, 0), QTimeZone::utc());

UserGame game(int id, const QString &title, int achievements = 10, int hardcore = 5)
{
    return {.id = id,
            .title = title,
            .systemName = u"NES"_s,
            .achievements = achievements,
            .progress = Progress{hardcore, 0},
            .lastPlayed = now};
}

const QList played{game(1, u"Sonic"_s, 10, 2), game(2, u"Mega Man"_s, 10, 7), game(3, u"Zelda"_s, 100, 50)};

UserLists::State had(const QList<UserGame> &games)
{
    return {.games = games, .fetchedAt = now.addSecs(-3 * 3600)};
}

ServiceError error(ServiceError::Kind kind, int status = 0)
{
    return {.kind = kind, .status = status};
}

QList<UserGame> many(int count)
{
    QList<UserGame> games;
    for (int id = 1; id <= count; ++id)
        games.append(game(id, u"Game %1"_s.arg(id)));
    return games;
}

} // namespace

void YourGamesPageTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_page = std::make_unique<YourGamesPage>();
    m_page->resize(800, 600);
}

void YourGamesPageTest::cleanup()
{
    m_page.reset();
    QApplication::setFont(m_font);
}

QStringList YourGamesPageTest::titles() const
{
    QStringList titles;
    if (!list()->isVisible())
        return titles;
    for (int row = 0; row < list()->model()->rowCount(); ++row)
        titles.append(list()->model()->index(row, 0).data(gameRowRole).value<GameRow>().title);
    return titles;
}

QStringList YourGamesPageTest::orders() const
{
    QStringList names;
    for (const QAction *action : button(u"gameOrder"_s)->menu()->actions())
        names.append(action->isChecked() ? u'*' + action->text() : action->text());
    return names;
}

void YourGamesPageTest::chooseOrder(const QString &name) const
{
    for (QAction *action : button(u"gameOrder"_s)->menu()->actions()) {
        if (action->text() == name)
            action->trigger();
    }
}

QStringList YourGamesPageTest::ways() const
{
    QStringList shown;
    for (const QString &name : {u"noticeSignIn"_s, u"noticeTryAgain"_s, u"noticeClearFilter"_s}) {
        if (button(name)->isVisible())
            shown.append(name);
    }
    return shown;
}

void YourGamesPageTest::fill() const
{
    m_page->setState(UserList::RecentlyPlayed, had(played), now, {});
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void YourGamesPageTest::aListIsOpenedWhenItIsLookedAt()
{
    const QSignalSpy opened(m_page.get(), &YourGamesPage::listOpened);
    m_page->setState(UserList::RecentlyPlayed, had(played), now, {});
    QCOMPARE(opened.size(), 0);
    m_page->show();
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.at(0).at(0).value<UserList>(), UserList::RecentlyPlayed);
    QTest::mouseClick(tabs(), Qt::LeftButton, {}, tabs()->tabRect(2).center());
    QCOMPARE(opened.size(), 2);
    QCOMPARE(opened.at(1).at(0).value<UserList>(), UserList::WantToPlay);
    QCOMPARE(m_page->list(), UserList::WantToPlay);
    m_page->hide();
    m_page->show();
    QCOMPARE(opened.size(), 3);
    QCOMPARE(opened.at(2).at(0).value<UserList>(), UserList::WantToPlay);
}

void YourGamesPageTest::withoutAnAccountNoListIsOpened()
{
    const QSignalSpy opened(m_page.get(), &YourGamesPage::listOpened);
    m_page->setAccount(false);
    m_page->show();
    QCOMPARE(opened.size(), 0);
    m_page->setAccount(true); // signed in
    QCOMPARE(opened.size(), 1);
    m_page->setAccount(true);
    QCOMPARE(opened.size(), 1);
}

void YourGamesPageTest::theWheelOpensNoList()
{
    fill();
    const QSignalSpy opened(m_page.get(), &YourGamesPage::listOpened);
    const QPointF place = tabs()->tabRect(0).center();
    for (const int notches : {-1, 1}) {
        QWheelEvent wheel(place, tabs()->mapToGlobal(place), {}, {0, notches * 120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(tabs(), &wheel);
    }
    QCOMPARE(opened.size(), 0);
    QCOMPARE(m_page->list(), UserList::RecentlyPlayed);
}

void YourGamesPageTest::eachTabHasItsList()
{
    fill();
    m_page->setState(UserList::WantToPlay, had({game(9, u"Later"_s)}), now, {});
    QCOMPARE(titles(), QStringList({u"Sonic"_s, u"Mega Man"_s, u"Zelda"_s}));
    tabs()->setCurrentIndex(2);
    QCOMPARE(titles(), QStringList(u"Later"_s));
    tabs()->setCurrentIndex(0);
    QCOMPARE(titles(), QStringList({u"Sonic"_s, u"Mega Man"_s, u"Zelda"_s}));
}

void YourGamesPageTest::eachListHasItsOrders()
{
    fill();
    QCOMPARE(orders(), QStringList({u"*Lately"_s, u"Progress"_s, u"Left to Mastery"_s, u"System"_s, u"Title"_s}));
    tabs()->setCurrentIndex(1);
    QCOMPARE(orders(), QStringList({u"*Progress"_s, u"Lately"_s, u"Left to Mastery"_s, u"System"_s, u"Title"_s}));
    tabs()->setCurrentIndex(2);
    QCOMPARE(orders(), QStringList({u"*Title"_s, u"System"_s, u"Fewest Achievements"_s}));
}

void YourGamesPageTest::anOrderIsRememberedForItsList()
{
    fill();
    chooseOrder(u"Left to Mastery"_s);
    QCOMPARE(titles(), QStringList({u"Mega Man"_s, u"Sonic"_s, u"Zelda"_s}));
    QCOMPARE(button(u"gameOrder"_s)->text(), u"&Sort: Left to Mastery"_s);
    tabs()->setCurrentIndex(1);
    QCOMPARE(button(u"gameOrder"_s)->text(), u"&Sort: Progress"_s);
    tabs()->setCurrentIndex(0);
    QCOMPARE(button(u"gameOrder"_s)->text(), u"&Sort: Left to Mastery"_s);
    QCOMPARE(titles(), QStringList({u"Mega Man"_s, u"Sonic"_s, u"Zelda"_s}));
}

void YourGamesPageTest::aFilterStaysWhenTheListChanges()
{
    fill();
    m_page->setState(UserList::Completion, had(many(20) + played), now, {});
    QTest::keyClicks(filter(), u"zel"_s);
    QCOMPARE(titles(), QStringList(u"Zelda"_s));
    tabs()->setCurrentIndex(1);
    QCOMPARE(filter()->text(), u"zel"_s);
    QCOMPARE(titles(), QStringList(u"Zelda"_s));
    m_page->setState(UserList::Completion, had({game(7, u"Zelda II"_s), game(8, u"Other"_s)}), now, {});
    QCOMPARE(titles(), QStringList(u"Zelda II"_s));
}

void YourGamesPageTest::theStatusSaysHowManyAndHowOld_data()
{
    QTest::addColumn<UserLists::State>("state");
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("text"); // empty where there is no such line
    QTest::addColumn<bool>("isLoading");

    const ServiceError away = error(ServiceError::Kind::HostNotFound);
    UserLists::State state = had(played);
    QTest::newRow("kept") << state << u""_s << u"3 game(s) · As of 3 hour(s) ago"_s << false;
    QTest::newRow("filtered") << state << u"sonic"_s << u"1 of 3 game(s) · As of 3 hour(s) ago"_s << false;
    QTest::newRow("none left") << state << u"qqq"_s << u"0 of 3 game(s) · As of 3 hour(s) ago"_s << false;
    QTest::newRow("thousands") << had(many(2000)) << u""_s << u"2,000 game(s) · As of 3 hour(s) ago"_s << false;
    state.isLoading = true;
    QTest::newRow("on its way") << state << u""_s << u"3 game(s) · As of 3 hour(s) ago"_s << true;
    state.problem = away;
    QTest::newRow("on its way again") << state << u""_s << u"3 game(s) · As of 3 hour(s) ago"_s << true;
    state.isLoading = false;
    QTest::newRow("not updated") << state << u""_s << u"3 game(s) · As of 3 hour(s) ago · not updated"_s << false;
    QTest::newRow("empty") << had({}) << u""_s << u"As of 3 hour(s) ago"_s << false;
    QTest::newRow("the first time") << UserLists::State{.isLoading = true} << u""_s << QString() << true;
    QTest::newRow("failed") << UserLists::State{.problem = away} << u""_s << QString() << false;
}

void YourGamesPageTest::theStatusSaysHowManyAndHowOld()
{
    QFETCH(const UserLists::State, state);
    QFETCH(const QString, filter);

    fill();
    m_page->setState(UserList::RecentlyPlayed, state, now, u"Why."_s);
    this->filter()->setText(filter);
    const QLabel *status = label(u"listStatus"_s);
    QTEST(status->isVisible() ? status->accessibleName() : QString(), "text");
    QTEST(m_page->findChild<QProgressBar *>()->isVisible(), "isLoading");
}

void YourGamesPageTest::whyAListIsNotUpdatedIsInTheTip()
{
    fill();
    UserLists::State state = had(played);
    state.problem = error(ServiceError::Kind::HostNotFound);
    m_page->setState(UserList::RecentlyPlayed, state, now, u"The network is away."_s);
    QCOMPARE(label(u"listStatus"_s)->toolTip(), u"The network is away."_s);
    QCOMPARE(label(u"listStatus"_s)->accessibleDescription(), u"The network is away."_s);
    QCOMPARE(titles().size(), 3);
    fill();
    QCOMPARE(label(u"listStatus"_s)->toolTip(), QString());
}

void YourGamesPageTest::anEmptyPlaceSaysWhy_data()
{
    QTest::addColumn<UserList>("list");
    QTest::addColumn<UserLists::State>("state");
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("words"); // some of the sentence
    QTest::addColumn<QStringList>("ways");

    using Kind = ServiceError::Kind;
    const auto failed = [](Kind kind, int status = 0) { return UserLists::State{.problem = error(kind, status)}; };
    const QStringList again{u"noticeTryAgain"_s};
    const QStringList signIn{u"noticeSignIn"_s, u"noticeTryAgain"_s};
    const QString trouble = u"This list could not be loaded"_s;
    const auto recent = UserList::RecentlyPlayed;
    const auto wanted = UserList::WantToPlay;
    QTest::newRow("not read yet") << recent << UserLists::State() << QString() << QString() << QStringList();
    QTest::newRow("the first time") << recent << UserLists::State{.isLoading = true} << u"Loading your games…"_s
                                    << QString() << QStringList();
    QTest::newRow("nothing played") << recent << had({}) << u"No games yet"_s << u"that you play"_s << QStringList();
    QTest::newRow("nothing earned") << UserList::Completion << had({}) << u"No games yet"_s << u"earned"_s
                                    << QStringList();
    QTest::newRow("nothing wanted") << wanted << had({}) << u"No games yet"_s << u"“Want to Play”"_s << QStringList();
    QTest::newRow("no network") << recent << failed(Kind::HostNotFound) << trouble << u"Why."_s << again;
    QTest::newRow("no key") << recent << failed(Kind::CredentialsMissing) << trouble << u"Why."_s << signIn;
    QTest::newRow("key refused") << recent << failed(Kind::CredentialsRefused, 401) << trouble << u"Why."_s << signIn;
    QTest::newRow("username refused") << recent << failed(Kind::InvalidRequest, 422) << trouble << u"Why."_s << signIn;
    QTest::newRow("shown to its owner alone")
        << wanted << failed(Kind::Forbidden, 401) << trouble << u"only to the user it belongs to"_s << signIn;
    QTest::newRow("a gateway") << wanted << failed(Kind::Forbidden, 403) << trouble << u"Why."_s << again;
    QTest::newRow("a gateway, of another list")
        << recent << failed(Kind::Forbidden, 403) << trouble << u"Why."_s << again;
}

void YourGamesPageTest::anEmptyPlaceSaysWhy()
{
    QFETCH(const UserList, list);
    QFETCH(const UserLists::State, state);
    QFETCH(const QString, words);

    m_page->setState(list, state, now, state.problem ? u"Why."_s : QString());
    m_page->show();
    tabs()->setCurrentIndex(static_cast<int>(list));
    QVERIFY(!this->list()->isVisible());
    QTEST(label(u"noticeHeading"_s)->accessibleName(), "heading");
    const QString sentence = label(u"noticeSentence"_s)->accessibleName();
    QVERIFY2(words.isEmpty() ? sentence.isEmpty() : sentence.contains(words), qPrintable(sentence));
    QTEST(ways(), "ways");
}

void YourGamesPageTest::everyWayOnIsTold()
{
    m_page->setAccount(false);
    m_page->show();
    const QSignalSpy signIn(m_page.get(), &YourGamesPage::signInRequested);
    const QSignalSpy asked(m_page.get(), &YourGamesPage::refreshRequested);
    const QSignalSpy back(m_page.get(), &YourGamesPage::backRequested);
    QCOMPARE(ways(), QStringList(u"noticeSignIn"_s));
    QVERIFY(!tabs()->isVisible());
    QTest::mouseClick(button(u"noticeSignIn"_s), Qt::LeftButton);
    QCOMPARE(signIn.size(), 1);

    m_page->setAccount(true);
    tabs()->setCurrentIndex(1);
    m_page->setState(UserList::Completion, {.problem = error(ServiceError::Kind::TimedOut)}, now, u"Why."_s);
    QTest::mouseClick(button(u"noticeTryAgain"_s), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.at(0).at(0).value<UserList>(), UserList::Completion);

    m_page->setState(UserList::Completion, had(played), now, {});
    filter()->setText(u"qqq"_s);
    QCOMPARE(ways(), QStringList(u"noticeClearFilter"_s));
    QTest::mouseClick(button(u"noticeClearFilter"_s), Qt::LeftButton);
    QCOMPARE(filter()->text(), QString());
    QCOMPARE(titles().size(), 3);

    QTest::mouseClick(button(u"backToGame"_s), Qt::LeftButton);
    QCOMPARE(back.size(), 1);
}

void YourGamesPageTest::aWantToPlayListThatIsKeptFromOthersIsNoRefusedKey()
{
    UserLists::State state = had(played);
    state.problem = error(ServiceError::Kind::Forbidden, 401);
    m_page->setState(UserList::WantToPlay, state, now, u"Blocked."_s);
    m_page->show();
    tabs()->setCurrentIndex(2);
    QCOMPARE(titles().size(), 3);
    QVERIFY(label(u"listStatus"_s)->toolTip().contains(u"only to the user it belongs to"));
}

void YourGamesPageTest::refreshAsksForTheListUnlessItIsOnItsWay()
{
    fill();
    const QSignalSpy asked(m_page.get(), &YourGamesPage::refreshRequested);
    QTest::mouseClick(refresh(), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.at(0).at(0).value<UserList>(), UserList::RecentlyPlayed);
    UserLists::State state = had(played);
    state.isLoading = true;
    m_page->setState(UserList::RecentlyPlayed, state, now, {});
    QTest::mouseClick(refresh(), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
}

void YourGamesPageTest::aClickChoosesTheGame()
{
    fill();
    const QSignalSpy chosen(m_page.get(), &YourGamesPage::gameChosen);
    const QRect row = list()->visualRect(list()->model()->index(1, 0));
    QTest::mouseClick(list()->viewport(), Qt::RightButton, {}, row.center());
    QCOMPARE(chosen.size(), 0);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, row.center());
    QCOMPARE(chosen, QList<QVariantList>{{2}});
}

void YourGamesPageTest::returnChoosesTheGame()
{
    fill();
    const QSignalSpy chosen(m_page.get(), &YourGamesPage::gameChosen);
    m_page->focusGames();
    QCOMPARE(QApplication::focusWidget(), list());
    QVERIFY(list()->selectionModel()->isSelected(list()->model()->index(0, 0))); // one sees where the keys go
    QTest::keyClick(list(), Qt::Key_Return);
    QTest::keyClick(list(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Enter);
    QCOMPARE(chosen, QList<QVariantList>({{1}, {2}}));
}

void YourGamesPageTest::returnInTheFilterChoosesTheFirstMatch()
{
    fill();
    const QSignalSpy chosen(m_page.get(), &YourGamesPage::gameChosen);
    filter()->setFocus();
    QTest::keyClick(filter(), Qt::Key_Return); // nothing typed
    QTest::keyClicks(filter(), u"q"_s);
    QTest::keyClick(filter(), Qt::Key_Return); // nothing there
    QCOMPARE(chosen.size(), 0);
    filter()->clear();
    QTest::keyClicks(filter(), u"e"_s);
    QTest::keyClick(filter(), Qt::Key_Return);
    QCOMPARE(chosen, QList<QVariantList>{{1}}); // for its system
}

void YourGamesPageTest::arrowsGoBetweenFilterAndList()
{
    fill();
    filter()->setFocus();
    QTest::keyClick(filter(), Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), list());
    QCOMPARE(list()->currentIndex().row(), 0);
    QTest::keyClick(list(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Up);
    QCOMPARE(QApplication::focusWidget(), list());
    QTest::keyClick(list(), Qt::Key_Up);
    QCOMPARE(QApplication::focusWidget(), filter());
    QVERIFY(list()->selectionModel()->selectedRows().isEmpty());
    filter()->setText(u"qqq"_s);
    QTest::keyClick(filter(), Qt::Key_Down); // there is no list
    QCOMPARE(QApplication::focusWidget(), filter());
}

void YourGamesPageTest::escapeClearsTheFilterAndThenGoesBack()
{
    fill();
    const QSignalSpy back(m_page.get(), &YourGamesPage::backRequested);
    filter()->setFocus();
    QTest::keyClicks(filter(), u"son"_s);
    QTest::keyClick(filter(), Qt::Key_Escape);
    QCOMPARE(filter()->text(), QString());
    QCOMPARE(back.size(), 0);
    QTest::keyClick(filter(), Qt::Key_Escape);
    QCOMPARE(back.size(), 1);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Escape);
    QCOMPARE(back.size(), 2);
    tabs()->setFocus();
    QTest::keyClick(tabs(), Qt::Key_Escape);
    QCOMPARE(back.size(), 3);
}

void YourGamesPageTest::ctrlFGoesToTheFilter()
{
    fill();
    filter()->setText(u"s"_s);
    list()->setFocus();
    QTest::keySequence(m_page.get(), QKeySequence::Find);
    QCOMPARE(QApplication::focusWidget(), filter());
    QCOMPARE(filter()->selectedText(), u"s"_s);
}

void YourGamesPageTest::theWayBackNamesTheGame_data()
{
    QTest::addColumn<QString>("game");
    QTest::addColumn<QString>("text");

    QTest::newRow("none") << QString() << u"&Back"_s;
    QTest::newRow("a game") << u"Sonic"_s << u"&Back to Sonic"_s;
    QTest::newRow("no mnemonic in it") << u"Tom & Jerry"_s << u"&Back to Tom && Jerry"_s;
    QTest::newRow("a placeholder") << u"100%1"_s << u"&Back to 100%1"_s;
}

void YourGamesPageTest::theWayBackNamesTheGame()
{
    QFETCH(const QString, game);

    m_page->setBack(game);
    QTEST(button(u"backToGame"_s)->text(), "text");
    m_page->setBack(QString(500, u'&'));
    QVERIFY(button(u"backToGame"_s)->sizeHint().width() < 300);
}

void YourGamesPageTest::theCurrentGameStaysWhenTheListIsUpdated()
{
    fill();
    m_page->focusGames();
    QTest::keyClick(list(), Qt::Key_Down);
    m_page->setState(UserList::RecentlyPlayed, had(many(1).mid(1) + QList{game(8, u"New"_s)} + played), now, {});
    QCOMPARE(list()->currentIndex().row(), 2);
    QVERIFY(list()->selectionModel()->isSelected(list()->currentIndex()));
    QCOMPARE(QApplication::focusWidget(), list());
}

void YourGamesPageTest::anUpdateThatChangesNothingKeepsThePlace()
{
    m_page->setState(UserList::RecentlyPlayed, had(many(200)), now, {});
    m_page->show();
    list()->scrollToBottom();
    const QModelIndex last = list()->indexAt({10, list()->viewport()->height() - 5});
    QCOMPARE(last.row(), 199);
    const QSignalSpy reset(list()->model(), &QAbstractItemModel::modelReset);
    m_page->setState(UserList::RecentlyPlayed, had(many(200)), now.addSecs(60), {});
    QCOMPARE(reset.size(), 0);
    QCOMPARE(list()->indexAt({10, list()->viewport()->height() - 5}), last);
    filter()->setText(u"game"_s); // another list begins with its first
    QCOMPARE(list()->indexAt({10, 5}).row(), 0);
}

void YourGamesPageTest::theFocusComesBackFromAWayOn()
{
    m_page->setState(UserList::RecentlyPlayed, {.problem = error(ServiceError::Kind::TimedOut)}, now, u"Why."_s);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->focusGames();
    QCOMPARE(QApplication::focusWidget(), button(u"noticeTryAgain"_s));
    m_page->setState(UserList::RecentlyPlayed, had(played), now, {});
    QCOMPARE(QApplication::focusWidget(), list());
}

void YourGamesPageTest::tabGoesInTheOrderOfReading()
{
    fill();
    button(u"backToGame"_s)->setFocus();
    QList<QWidget *> places;
    for (int count = 0; count < 6; ++count) {
        places.append(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(places,
             QList<QWidget *>({button(u"backToGame"_s), tabs(), filter(), button(u"gameOrder"_s), refresh(), list()}));
    QCOMPARE(QApplication::focusWidget(), button(u"backToGame"_s));
}

void YourGamesPageTest::mnemonicsAreUnique()
{
    // Also those of the window's menus, and of its messages.
    QStringList used{u"Alt+F"_s, u"Alt+V"_s, u"Alt+A"_s, u"Alt+H"_s, u"Alt+N"_s};
    int count = 0;
    for (const QAbstractButton *each : m_page->findChildren<QAbstractButton *>()) {
        const QString mnemonic = QKeySequence::mnemonic(each->text()).toString();
        if (mnemonic.isEmpty())
            continue;
        ++count;
        QVERIFY2(!used.contains(mnemonic), qPrintable(each->text()));
        used.append(mnemonic);
    }
    QCOMPARE(count, 6);
}

void YourGamesPageTest::everyPartHasANameForScreenReaders()
{
    fill();
    for (QWidget *part : m_page->findChildren<QWidget *>()) {
        if (!part->isVisible() || !(part->focusPolicy() & Qt::TabFocus))
            continue;
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(part);
        QVERIFY(accessible);
        QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(), qPrintable(part->objectName()));
    }
    QCOMPARE(list()->accessibleName(), u"Played Lately"_s);
    tabs()->setCurrentIndex(2);
    QCOMPARE(list()->accessibleName(), u"Want to Play"_s);
}

void YourGamesPageTest::nothingIsCutOrOverlaps_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("type"); // times its own size
    QTest::addColumn<UserLists::State>("state");

    UserLists::State old = had(many(2000));
    old.problem = error(ServiceError::Kind::HostNotFound);
    for (const QSize size : {QSize(352, 160), QSize(360, 320), QSize(480, 600), QSize(960, 720), QSize(1600, 900)}) {
        for (const double type : {1.0, 2.0}) {
            const auto row = [&](const char *name, const UserLists::State &state) {
                QTest::addRow("%s, %dx%d, type %d %%", name, size.width(), size.height(), static_cast<int>(type * 100))
                    << size << type << state;
            };
            row("games", had(played));
            row("old", old);
            row("empty", had({}));
            row("failed", {.problem = error(ServiceError::Kind::CredentialsRefused)});
        }
    }
}

void YourGamesPageTest::nothingIsCutOrOverlaps()
{
    QFETCH(const QSize, size);
    QFETCH(const double, type);
    QFETCH(const UserLists::State, state);

    QFont font = m_font;
    font.setPointSizeF(font.pointSizeF() * type);
    QApplication::setFont(font);
    m_page = std::make_unique<YourGamesPage>();
    m_page->setBack(u"Sonic the Hedgehog 2 & Knuckles"_s);
    m_page->setState(UserList::RecentlyPlayed, state, now, sentence(error(ServiceError::Kind::CredentialsRefused)));
    chooseOrder(u"Left to Mastery"_s);
    m_page->resize(size);
    m_page->show();
    QTRY_COMPARE(m_page->size(), size);
    QTRY_COMPARE(faultsOf(m_page.get()).join(u'\n'), QString());
}

QTEST_MAIN(YourGamesPageTest)
#include "tst_yourgamespage.moc"
