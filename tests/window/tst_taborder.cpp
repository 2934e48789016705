// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catalogueservice.h"
#include "support/openwindow.h"
#include "window/accountdialog.h"
#include "window/comparepage.h"
#include "window/gamefield.h"
#include "window/messagestack.h"
#include "window/sharesheet.h"
#include "window/tableview.h"
#include "window/toolbar.h"

#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QLabel>
#include <QListView>
#include <QTest>

#include <algorithm>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

/// Tab and Shift+Tab reach everything that can be used, in the order in which it is read; one sees where the focus is.
class TabOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { OpenWindow::prepare(); }
    void tabReachesEveryControl_data() { addStates(); }
    void tabReachesEveryControl();
    void tabGoesInTheOrderOfReading_data() { addStates(); }
    void tabGoesInTheOrderOfReading();
    void everyTabStopIsSeen_data();
    void everyTabStopIsSeen();
    void targetsAreLargeEnough_data() { addStates(); }
    void targetsAreLargeEnough();

private:
    static void addStates();
    /// Brings what the row is about on screen, and returns it with the focus on its first control.
    QWidget *openState();

    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<OpenWindow> m_open;
};

namespace {

QString describe(const QWidget *widget)
{
    QString text;
    QDebug(&text).noquote() << widget;
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        text += button->text();
    return text;
}

/// Tab comes to the chosen one of a group alone; the arrows go to the others.
bool isReachedByArrows(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button && button->group() && button->group()->exclusive() && !button->isChecked();
}

/// Where the focus comes to by \a key, from where it is until it is there again; that comes first.
QList<QWidget *> reached(Qt::Key key)
{
    constexpr int more = 100; // than there are
    QList<QWidget *> places{QApplication::focusWidget()};
    for (int count = 0; count < more; ++count) {
        QTest::keyClick(QApplication::focusWidget(), key);
        QWidget *place = QApplication::focusWidget();
        if (place == places.constFirst())
            return places;
        places.append(place);
    }
    qFatal("Tab does not come back.");
}

QRect placeIn(const QWidget *window, const QWidget *widget)
{
    return {widget->mapTo(window, QPoint()), widget->size()};
}

/// Whether \a second is read after \a first: further along the same line, or below it.
bool isReadAfter(const QRect &first, const QRect &second)
{
    const bool isSameLine = first.top() <= second.center().y() && second.center().y() <= first.bottom();
    return isSameLine ? second.left() > first.left() : second.center().y() > first.center().y();
}

} // namespace

void TabOrderTest::addStates()
{
    QTest::addColumn<QString>("state");
    for (const char *state : {"game", "invitation", "message", "table", "failure", "account dialog", "share sheet",
                              "comparison", "your games", "followed games", "drop-off", "history"})
        QTest::newRow(state) << QString::fromLatin1(state);
}

QWidget *TabOrderTest::openState()
{
    QFETCH(const QString, state);

    m_open.reset();
    m_server = std::make_unique<LoopbackServer>(state == u"your games" ? catalogueService() : serviceWith());
    const bool isSample = state == u"invitation";
    m_open = std::make_unique<OpenWindow>(*m_server, isSample ? Credentials() : someone(), startWith(14402, isSample));
    const auto fail = [] { qFatal("It is not on screen."); };
    if (!QTest::qWaitFor([this] { return !m_open->icon().isNull(); }))
        fail();
    if (state == u"message")
        m_open->part<MessageStack>()->showMessage(MessageStack::Topic::Request, u"A message."_s, u"Act"_s);
    if (state == u"table") {
        m_open->action(u"Table"_s)->trigger();
        if (!QTest::qWaitFor([this] { return !m_open->part<TableView>()->grab().isNull(); }))
            fail();
    }
    if (state == u"comparison") {
        m_open->part<ToolBar>()->compareAction()->trigger();
        if (!QTest::qWaitFor([this] {
                const auto *page = m_open->part<ComparePage>();
                return page && page->isVisible() && !page->content().snapshots.isEmpty();
            }))
            fail();
    }
    if (state == u"your games") {
        m_open->part<ToolBar>()->gamesAction()->trigger();
        if (!QTest::qWaitFor([this] {
                const auto *list = m_open->part<QListView>(u"userGames"_s);
                return list && list->isVisible() && list->model()->rowCount() > 0;
            }))
            fail();
    }
    for (const QString &view : {u"Followed Games"_s, u"Drop-off"_s, u"History"_s}) {
        if (state == view.toLower())
            m_open->action(view)->trigger();
    }
    if (state == u"failure") {
        m_server->setHandler([](const HttpRequest &) { return unauthenticated(); });
        m_open->enter(u"2"_s);
        if (!QTest::qWaitFor([this] { return !m_open->failure().isEmpty(); }))
            fail();
    }
    QWidget *window = m_open->window.get();
    QWidget *first = m_open->field();
    if (state == u"account dialog") {
        m_open->accounts.save(someone());
        if (!QTest::qWaitFor([this] { return m_open->accounts.isSaved(someone().user); }))
            fail();
        m_open->dialog()->ask();
        m_open->part<QAbstractButton>(u"advanced"_s)->click();
        window = m_open->dialog();
        first = nullptr;
        for (auto *label : window->findChildren<QLabel *>()) {
            if (label->focusPolicy() & Qt::TabFocus) // the one with the link
                first = label;
        }
    } else if (state == u"share sheet") {
        m_open->part<ToolBar>()->shareAction()->trigger();
        window = m_open->part<ShareSheet>();
        for (const QWidget *place = window->findChild<QWidget *>(u"place"_s);
             auto *button : place->findChildren<QAbstractButton *>()) {
            if (button->isChecked())
                first = button;
        }
    }
    window->activateWindow(); // after a dialog, as a window manager does it
    if (!first || !QTest::qWaitFor([window] { return QApplication::activeWindow() == window; }))
        fail();
    first->setFocus(Qt::TabFocusReason);
    return window;
}

void TabOrderTest::tabReachesEveryControl()
{
    const QWidget *window = openState();
    QStringList usable;
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->isEnabled() && widget->window() == window
            && widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy() && !isReachedByArrows(widget))
            usable.append(describe(widget));
    }
    QVERIFY(usable.size() > 4);
    for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Backtab}) {
        QStringList places;
        for (const QWidget *place : reached(key))
            places.append(describe(place));
        for (const QString &place : std::as_const(usable))
            QVERIFY2(places.contains(place), qPrintable(u"Not reached: %1"_s.arg(place)));
        for (const QString &place : std::as_const(places))
            QVERIFY2(usable.contains(place), qPrintable(u"Not expected: %1"_s.arg(place)));
    }
}

void TabOrderTest::tabGoesInTheOrderOfReading()
{
    const QWidget *window = openState();
    const QList<QWidget *> forward = reached(Qt::Key_Tab);
    for (qsizetype index = 1; index < forward.size(); ++index) {
        const QWidget *before = forward.at(index - 1);
        const QWidget *after = forward.at(index);
        QVERIFY2(isReadAfter(placeIn(window, before), placeIn(window, after)),
                 qPrintable(describe(before) + u" before "_s + describe(after)));
    }
    QList<QWidget *> backward = reached(Qt::Key_Backtab);
    std::reverse(backward.begin() + 1, backward.end());
    QVERIFY(backward == forward);
}

void TabOrderTest::everyTabStopIsSeen_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("theme");
    for (const char *state :
         {"game", "table", "account dialog", "share sheet", "comparison", "your games", "drop-off"}) {
        for (const char *theme : {"Light", "Dark"})
            QTest::addRow("%s, %s", state, theme) << QString::fromLatin1(state) << QString::fromLatin1(theme);
    }
}

void TabOrderTest::everyTabStopIsSeen()
{
    QFETCH(const QString, theme);
    openState();
    m_open->action(theme)->trigger();
    for (QWidget *place : reached(Qt::Key_Tab)) {
        QCOMPARE(place, QApplication::focusWidget());
        const QImage with = place->grab().toImage();
        QTest::keyClick(place, Qt::Key_Tab);
        QVERIFY(place != QApplication::focusWidget());
        const QImage without = place->grab().toImage();
        QVERIFY2(with != without, qPrintable(u"No difference: %1"_s.arg(describe(place))));
    }
}

/// WCAG 2.2, 2.5.8: 24 pixels, or as much room around it.
void TabOrderTest::targetsAreLargeEnough()
{
    constexpr int least = 24;
    const QWidget *window = openState();
    QList<std::pair<const QWidget *, QRect>> targets;
    for (const QWidget *widget : window->findChildren<QAbstractButton *>()) {
        if (widget->isVisible() && widget->isEnabled() && widget->window() == window)
            targets.append({widget, placeIn(window, widget)});
    }
    QVERIFY(targets.size() > 4);
    for (const auto &[widget, place] : std::as_const(targets)) {
        if (place.width() >= least && place.height() >= least)
            continue;
        QRect around(0, 0, least, least);
        around.moveCenter(place.center());
        for (const auto &[other, otherPlace] : std::as_const(targets)) {
            QVERIFY2(other == widget || !around.intersects(otherPlace),
                     qPrintable(describe(widget) + u" is too near to "_s + describe(other)));
        }
    }
}

QTEST_MAIN(TabOrderTest)
#include "tst_taborder.moc"
