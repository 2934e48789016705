// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/openwindow.h"
#include "window/gamefield.h"
#include "window/toolbar.h"

#include <QAccessible>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

class ToolBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { OpenWindow::prepare(); }
    void whileBusyReloadIsStop();
    void theAccountButtonInvitesOrNamesTheUser_data();
    void theAccountButtonInvitesOrNamesTheUser();
    void theAccountButtonFollowsTheAccount();
    void theAccountButtonOpensTheAccountMenu();
    void whatNeedsAGameIsOffWithoutOne();
    void reloadLoadsTheGameAgain_data();
    void reloadLoadsTheGameAgain();
    void stopGivesUpWhatIsUnderWay_data();
    void stopGivesUpWhatIsUnderWay();
    void everythingHasAnAccessibleName();
};

namespace {

QAbstractButton *buttonOf(const ToolBar &bar, QAction *action)
{
    return qobject_cast<QAbstractButton *>(bar.widgetForAction(action));
}

} // namespace

void ToolBarTest::whileBusyReloadIsStop()
{
    ToolBar bar;
    bar.show();
    const QSignalSpy reloads(&bar, &ToolBar::reloadRequested);
    const QSignalSpy stops(&bar, &ToolBar::stopRequested);
    QAbstractButton *button = buttonOf(bar, bar.reloadAction());
    QCOMPARE(button->text(), u"Reload"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(reloads.size(), 1);
    QCOMPARE(stops.size(), 0);

    bar.setBusy(true);
    QCOMPARE(button->text(), u"Stop"_s);
    QVERIFY2(button->toolTip().contains(u"Escape"), qPrintable(button->toolTip()));
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(reloads.size(), 1);
    QCOMPARE(stops.size(), 1);

    bar.setBusy(false);
    QCOMPARE(button->text(), u"Reload"_s);
    QVERIFY2(button->toolTip().contains(u"F5"), qPrintable(button->toolTip()));
}

void ToolBarTest::theAccountButtonInvitesOrNamesTheUser_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("text");

    QTest::newRow("nobody") << QString() << u"Sign In"_s;
    QTest::newRow("somebody") << u"Scott"_s << u"Scott"_s;
    QTest::newRow("the longest name") << u"A2345678901234567890"_s << u"A2345678901234567890"_s;
    QTest::newRow("longer than a name is") << QString(1000, u'W') << QString(20, u'W');
}

void ToolBarTest::theAccountButtonInvitesOrNamesTheUser()
{
    QFETCH(const QString, user);

    ToolBar bar;
    bar.setUser(u"Before"_s);
    bar.setUser(user);
    QTEST(bar.accountButton()->text(), "text");
}

void ToolBarTest::theAccountButtonFollowsTheAccount()
{
    LoopbackServer server(serviceWith());
    OpenWindow open(server, {});
    const auto *button = open.part<ToolBar>()->accountButton();
    QCOMPARE(button->text(), u"Sign In"_s);
    open.accounts.save(someone());
    QCOMPARE(button->text(), someone().user);
    QTRY_COMPARE(open.accounts.users(), QStringList{someone().user});
    open.accounts.forget(someone().user);
    QTRY_COMPARE(button->text(), u"Sign In"_s);
}

void ToolBarTest::theAccountButtonOpensTheAccountMenu()
{
    LoopbackServer server(serviceWith());
    const OpenWindow open(server, {});
    const QMenu *menu = open.part<ToolBar>()->accountButton()->menu();
    QVERIFY(menu);
    QVERIFY(menu->actions().contains(open.action(u"Username and Key…"_s)));
}

void ToolBarTest::whatNeedsAGameIsOffWithoutOne()
{
    LoopbackServer server([service = serviceWith()](const HttpRequest &request) {
        return request.file() == distributionFile ? service(request).onRelease() : service(request);
    });
    const OpenWindow open(server, someone(), startWith(14402));
    const ToolBar &bar = *open.part<ToolBar>();
    QTRY_COMPARE(server.requests(u"014402.png"_s).size(), 1); // all but the figures is here
    QVERIFY(!bar.copyAction()->isEnabled());
    QVERIFY(!bar.shareAction()->isEnabled());
    QVERIFY(bar.reloadAction()->isEnabled());
    server.release();
    QTRY_COMPARE(open.columns(), 15);
    QVERIFY(bar.copyAction()->isEnabled());
    QVERIFY(bar.shareAction()->isEnabled());
    QVERIFY(bar.reloadAction()->isEnabled());
}

void ToolBarTest::reloadLoadsTheGameAgain_data()
{
    QTest::addColumn<bool>("sample");

    QTest::newRow("a game") << false;
    QTest::newRow("a sample") << true;
}

void ToolBarTest::reloadLoadsTheGameAgain()
{
    QFETCH(const bool, sample);

    LoopbackServer server(serviceWith());
    const OpenWindow open(server, someone(), startWith(14402, sample));
    QTRY_COMPARE(open.columns(), 15);
    QTRY_VERIFY(open.button(u"Reload"_s));
    const QString title = open.title();
    const auto before = server.requests(distributionFile).size();
    QTest::mouseClick(open.button(u"Reload"_s), Qt::LeftButton);
    QVERIFY(open.button(u"Stop"_s));
    QCOMPARE(open.title(), title); // nothing is taken away meanwhile
    QVERIFY(!open.isDimmed());
    QTRY_VERIFY(open.button(u"Reload"_s));
    QCOMPARE(open.title(), title);
    QCOMPARE(server.requests(distributionFile).size(), before + (sample ? 0 : 2));
}

void ToolBarTest::stopGivesUpWhatIsUnderWay_data()
{
    QTest::addColumn<QString>("game");

    QTest::newRow("another game") << u"2"_s;
    QTest::newRow("the game that is shown") << u"14402"_s;
}

void ToolBarTest::stopGivesUpWhatIsUnderWay()
{
    QFETCH(const QString, game);

    LoopbackServer server(serviceWith());
    const OpenWindow open(server, someone(), startWith(14402));
    QTRY_VERIFY(!open.icon().isNull() && open.button(u"Reload"_s));
    server.setHandler(neverAnswers);
    open.enter(game);
    QTRY_VERIFY(server.inFlight() >= 2);
    const auto asked = server.inFlight();
    QTest::mouseClick(open.button(u"Stop"_s), Qt::LeftButton);
    QTRY_COMPARE(server.abandoned(), asked);
    QVERIFY(open.button(u"Reload"_s));
    QCOMPARE(open.title(), u"Dragster"_s);
    QCOMPARE(open.columns(), 15);
    QVERIFY(!open.isDimmed());
    QVERIFY2(open.status().startsWith(u"Updated "), qPrintable(open.status()));
}

void ToolBarTest::everythingHasAnAccessibleName()
{
    ToolBar bar;
    bar.show();
    QList<QWidget *> parts{bar.field(), bar.accountButton()};
    for (QAction *action : {bar.reloadAction(), bar.copyAction(), bar.shareAction()})
        parts.append(bar.widgetForAction(action));
    for (QWidget *part : parts) {
        QVERIFY(part);
        QVERIFY2(!QAccessible::queryAccessibleInterface(part)->text(QAccessible::Name).isEmpty(),
                 part->metaObject()->className());
        QVERIFY(part->focusPolicy() & Qt::TabFocus);
    }
}

QTEST_MAIN(ToolBarTest)
#include "tst_toolbar.moc"
