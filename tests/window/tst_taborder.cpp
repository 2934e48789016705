// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/openwindow.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

/// Tab and Shift+Tab reach everything that can be used.
class TabOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { OpenWindow::prepare(); }
    void tabReachesEveryControlInOrder_data();
    void tabReachesEveryControlInOrder();
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

/// Where the focus comes to by \a key, from where it is until it is there again.
QStringList reached(Qt::Key key)
{
    constexpr int more = 100; // than there are
    const QWidget *first = QApplication::focusWidget();
    QStringList places;
    for (int count = 0; count < more; ++count) {
        QTest::keyClick(QApplication::focusWidget(), key);
        const QString place = describe(QApplication::focusWidget());
        if (!places.contains(place)) // a text with a link keeps the focus for the link
            places.append(place);
        if (QApplication::focusWidget() == first)
            break;
    }
    return places;
}

} // namespace

void TabOrderTest::tabReachesEveryControlInOrder_data()
{
    QTest::addColumn<Credentials>("credentials");

    QTest::newRow("no account") << Credentials();
    QTest::newRow("an account") << someone();
}

void TabOrderTest::tabReachesEveryControlInOrder()
{
    QFETCH(const Credentials, credentials);

    LoopbackServer server(serviceWith());
    const OpenWindow open(server, credentials, startWith(14402, true));
    QTRY_VERIFY(!open.icon().isNull());
    open.panel()->show();
    open.field()->setFocus();

    QStringList usable;
    for (const QWidget *widget : open.window->findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->isEnabled() && widget->window() == open.window.get()
            && widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy())
            usable.append(describe(widget));
    }
    QVERIFY(usable.size() > 8);
    for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Backtab}) {
        const QStringList places = reached(key);
        for (const QString &place : std::as_const(usable))
            QVERIFY2(places.contains(place), qPrintable(u"Not reached: %1"_s.arg(place)));
        for (const QString &place : places)
            QVERIFY2(usable.contains(place), qPrintable(u"Not expected: %1"_s.arg(place)));
    }
}

QTEST_MAIN(TabOrderTest)
#include "tst_taborder.moc"
