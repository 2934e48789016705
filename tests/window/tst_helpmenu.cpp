// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/browser.h"
#include "support/openwindow.h"
#include "window/helpmenu.h"

#include <QFile>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

/// The page of the game, and what the program is.
class HelpMenuTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { OpenWindow::prepare(); }
    void theGamePageIsOnTheServerInUse();
    void aSampleHasNoGamePage();
    void theLicenceCanBeRead();
};

namespace {

QAction *pageAction(const OpenWindow &open)
{
    auto *menu = open.part<HelpMenu>();
    Q_EMIT menu->aboutToShow();
    return saying(menu->actions(), u"Game's Page"_s);
}

} // namespace

void HelpMenuTest::theGamePageIsOnTheServerInUse()
{
    LoopbackServer server([](const HttpRequest &request) { return serviceWith()(request).onRelease(); });
    const OpenWindow open(server, someone(), startWith(14402));
    const Browser browser;
    QTRY_COMPARE(server.inFlight(), 3);
    QVERIFY(pageAction(open)->isEnabled()); // the game that the window names
    pageAction(open)->trigger();
    const QUrl page = server.url().resolved(QUrl(u"/game/14402"_s));
    QCOMPARE(browser.opened, QList{page});
    server.setHandler(serviceWith());
    server.release();
    QTRY_COMPARE(open.columns(), 15);
    QVERIFY(pageAction(open)->isEnabled());
    pageAction(open)->trigger();
    QCOMPARE(browser.opened, QList({page, page}));
}

void HelpMenuTest::aSampleHasNoGamePage()
{
    LoopbackServer server(serviceWith());
    const OpenWindow open(server, {}, startWith(900'025, true));
    QTRY_VERIFY(!open.icon().isNull());
    QVERIFY(!pageAction(open)->isEnabled());
}

void HelpMenuTest::theLicenceCanBeRead()
{
    LoopbackServer server(serviceWith());
    const OpenWindow open(server, {});
    QTRY_VERIFY(!open.icon().isNull());
    open.action(u"About Mastery Chart"_s)->trigger();
    auto *about = open.part<QMessageBox>();
    QVERIFY(about && about->isVisible());
    QTest::mouseClick(saying(about->buttons(), u"Licence"_s), Qt::LeftButton);
    const auto *text = about->findChild<QPlainTextEdit *>();
    QVERIFY(text && text->isVisible());
    QVERIFY(about->isVisible());
    QVERIFY(text->isReadOnly());
    QFile licence(QStringLiteral(MASTERYCHART_LICENCE));
    QVERIFY(licence.open(QIODevice::ReadOnly));
    QCOMPARE(text->toPlainText(), QString::fromUtf8(licence.readAll()));
    QVERIFY(text->toPlainText().contains(u"GNU GENERAL PUBLIC LICENSE"));
    QTest::keyClick(text->window(), Qt::Key_Escape);
    QTRY_VERIFY(!about->findChild<QPlainTextEdit *>());
    QVERIFY(about->isVisible());
}

QTEST_MAIN(HelpMenuTest)
#include "tst_helpmenu.moc"
