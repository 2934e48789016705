// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/layoutfaults.h"
#include "support/openwindow.h"
#include "window/messagestack.h"
#include "window/toolbar.h"

#include <QAction>
#include <QApplication>
#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

/// The window with type of twice the size, as WCAG 2.2 asks for it (1.4.4): nothing is cut, nothing lies on other
/// things.
class LargeTypeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { OpenWindow::prepare(); }
    void cleanupTestCase() { QApplication::setFont(m_font); }
    void everythingHasItsPlace_data();
    void everythingHasItsPlace();

private:
    const QFont m_font = QApplication::font();
};

void LargeTypeTest::initTestCase()
{
    QFont font = m_font;
    font.setPointSizeF(font.pointSizeF() * 2);
    QApplication::setFont(font);
}

void LargeTypeTest::everythingHasItsPlace_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QSize>("size");
    for (const char *state :
         {"game", "invitation", "message", "Curve", "Table", "Drop-off", "History", "Followed Games", "failure"}) {
        for (const QSize size : {QSize(360, 320), QSize(640, 480), QSize(960, 720)}) {
            // These pages do not scroll, and want more than the smallest window.
            const QLatin1StringView page(state);
            if (size.width() == 360
                && (page == QLatin1StringView("failure") || page == QLatin1StringView("Followed Games")))
                continue;
            QTest::addRow("%s, %dx%d", state, size.width(), size.height()) << QString::fromLatin1(state) << size;
        }
    }
}

void LargeTypeTest::everythingHasItsPlace()
{
    QFETCH(const QString, state);
    QFETCH(const QSize, size);
    LoopbackServer server(serviceWith());
    const bool isSample = state == u"invitation";
    const OpenWindow open(server, isSample ? Credentials() : someone(), startWith(14402, isSample));
    QTRY_VERIFY(!open.icon().isNull());
    if (state == u"message") {
        open.part<MessageStack>()->showMessage(MessageStack::Topic::Request, u"A message of some words."_s, u"Act"_s);
    } else if (state == u"failure") {
        open.enter(u"2"_s);
        QTRY_VERIFY(!open.failure().isEmpty());
    } else if (state.at(0).isUpper()) {
        open.action(state)->trigger();
    }
    open.window->resize(size); // or as small as it gets
    QTRY_COMPARE(faultsOf(open.window.get()).join(u'\n'), QString());
}

QTEST_MAIN(LargeTypeTest)
#include "tst_largetype.moc"
