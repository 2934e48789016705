// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/language.h"
#include "support/chartgames.h"
#include "window/followedpage.h"
#include "window/gamerowmodel.h"

#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

using namespace MasteryChart;

using namespace ChartGames;
using namespace Qt::StringLiterals;

class FollowedPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsNewIsTold_data();
    void whatIsNewIsTold();
    void gamesWithNewsComeFirst();
    void withoutGamesItSaysHowToFollowOne();
    void aGameIsOpenedAndLeftByKeys();
    void theCurrentGameStaysCurrent();
};

namespace {

const QDateTime then(QDate(2026, 9, 12), QTime(12, 0));

KeptAnswer answer(const PlayerCounts &hardcore)
{
    return {then, then, Distribution(hardcore, PlayerCounts(hardcore.size(), 0))};
}

FollowedGame game(int id, std::optional<KeptAnswer> looked, std::optional<KeptAnswer> newest)
{
    return {.id = id,
            .title = u"Game %1"_s.arg(id),
            .system = u"NES"_s,
            .iconPath = {},
            .askedAt = {},
            .lookedAt = {},
            .newest = std::move(newest),
            .looked = std::move(looked)};
}

FollowedGame withNews(int id)
{
    return game(id, answer({5, 1}), answer({7, 1}));
}

FollowedGame withoutNews(int id)
{
    return game(id, answer({5, 1}), answer({5, 1}));
}

QList<int> shown(const FollowedPage &page)
{
    QList<int> ids;
    for (const GameRow &row : page.findChild<GameRowModel *>()->rows())
        ids.append(row.id);
    return ids;
}

} // namespace

void FollowedPageTest::init()
{
    QLocale::setDefault(english());
    setLanguage(english());
}

void FollowedPageTest::whatIsNewIsTold_data()
{
    QTest::addColumn<FollowedGame>("game");
    QTest::addColumn<QString>("news");
    QTest::newRow("more players") << withNews(1) << u"+2 players"_s;
    QTest::newRow("nothing") << withoutNews(1) << QString();
    QTest::newRow("never looked at") << game(1, {}, answer({5, 1})) << QString();
    QTest::newRow("never asked for") << game(1, {}, {}) << QString();
    QTest::newRow("a revision") << game(1, answer({5, 1}), answer({5, 1, 0}))
                                << u"the set grew from 2 to 3 achievements"_s;
}

void FollowedPageTest::whatIsNewIsTold()
{
    QFETCH(const FollowedGame, game);
    QFETCH(const QString, news);
    QCOMPARE(newIn(game).section(u", "_s, 0, 0), news);
}

void FollowedPageTest::gamesWithNewsComeFirst()
{
    FollowedPage page;
    page.setGames({withoutNews(1), withNews(2), game(3, {}, {}), withNews(4)}, false, then);
    QCOMPARE(shown(page), QList<int>({2, 4, 1, 3}));
}

void FollowedPageTest::withoutGamesItSaysHowToFollowOne()
{
    FollowedPage page;
    const auto *place = page.findChild<QStackedWidget *>();
    QVERIFY(place->currentWidget() != page.findChild<QListView *>());
    page.setGames({withNews(2)}, false, then);
    QCOMPARE(place->currentWidget(), page.findChild<QListView *>());
}

void FollowedPageTest::aGameIsOpenedAndLeftByKeys()
{
    FollowedPage page;
    page.setGames({withNews(2), withNews(3)}, false, then);
    page.show();
    page.focusGames();
    auto *list = page.findChild<QListView *>();
    QSignalSpy chosen(&page, &FollowedPage::gameChosen);
    QSignalSpy unfollowed(&page, &FollowedPage::unfollowRequested);
    QSignalSpy back(&page, &FollowedPage::backRequested);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toInt(), 3);
    list->actions().first()->trigger();
    QCOMPARE(unfollowed.first().first().toInt(), 3);
    QTest::keyClick(list, Qt::Key_Escape);
    QCOMPARE(back.size(), 1);
}

void FollowedPageTest::theCurrentGameStaysCurrent()
{
    FollowedPage page;
    page.setGames({withNews(2), withNews(3)}, false, then);
    page.show();
    page.focusGames();
    auto *list = page.findChild<QListView *>();
    QTest::keyClick(list, Qt::Key_Down);
    page.setGames({withNews(1), withNews(2), withNews(3)}, true, then);
    QCOMPARE(list->currentIndex().row(), 2);
}

QTEST_MAIN(FollowedPageTest)
#include "tst_followedpage.moc"
