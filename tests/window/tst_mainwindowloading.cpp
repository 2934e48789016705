// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/chartview.h"
#include "support/openwindow.h"
#include "support/png.h"
#include "window/gamefield.h"
#include "window/tableview.h"

#include <QNetworkReply>
#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What is on its way: one game replaced by another, given up, late, early, or never there.
class MainWindowLoadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { OpenWindow::prepare(); }
    void allIsRequestedAtOnce();
    void aNewRequestReplacesOneStillRunning();
    void theSampleReplacesAGameStillRunning();
    void escapeCancelsTheLoad_data();
    void escapeCancelsTheLoad();
    void closingTheWindowCancelsItsRequests_data();
    void closingTheWindowCancelsItsRequests();
    void theChartDoesNotWaitForTheDetails();
    void aTitleThatArrivesFirstIsShownWithItsChart();
    void theChartIsShownWhenTheDetailsFail_data();
    void theChartIsShownWhenTheDetailsFail();
    void anIconThatArrivesFirstIsShownWithItsChart();
    void anIconOfAGameThatFailedIsNotShown();
    void theIconOfThePreviousGameIsNotKept();
    void theWindowAppearsWithItsGame();
    void theWindowAppearsWhereItsGameDoesNotCome();
    void theWindowCanBeDestroyedWhileItHasTheFocus_data();
    void theWindowCanBeDestroyedWhileItHasTheFocus();
};

namespace {

/// Waits until what \a server has sent before is surely read: a request of its own takes the same way after it.
void settle(const LoopbackServer &server)
{
    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(server.url(u"/"_s))));
    QTRY_VERIFY(reply->isFinished());
}

/// Both games; what is asked of \a held is answered on release.
LoopbackServer::Handler holding(int held)
{
    return [held, service = serviceWith({dragster(), otherGame()})](const HttpRequest &request) {
        const QString id = QString::number(held);
        const bool mine = request.query.value(u"i"_s) == id || request.query.value(u"g"_s) == id;
        return mine ? service(request).onRelease() : service(request);
    };
}

/// Both games; \a file is answered on release.
LoopbackServer::Handler holding(const QString &file)
{
    return [file, service = serviceWith({dragster(), otherGame()})](const HttpRequest &request) {
        return request.file() == file ? service(request).onRelease() : service(request);
    };
}

} // namespace

void MainWindowLoadingTest::allIsRequestedAtOnce()
{
    LoopbackServer server(holding(14402));
    const OpenWindow open(server);
    open.enter(u"14402"_s);
    QTRY_COMPARE(server.inFlight(), 3);
    QCOMPARE(open.status(), u"Loading game 14402… (Escape cancels)"_s);
    server.release();
    QTRY_COMPARE(open.columns(), 15);
    QTRY_COMPARE(open.title(), u"Dragster"_s);
}

void MainWindowLoadingTest::aNewRequestReplacesOneStillRunning()
{
    LoopbackServer server(holding(14402));
    const OpenWindow open(server);
    open.enter(u"14402"_s);
    QTRY_COMPARE(server.inFlight(), 3);
    open.enter(u"2"_s);
    QCOMPARE(open.status(), u"Loading game 2… (Escape cancels)"_s);
    QTRY_COMPARE(server.abandoned(), 3);
    server.release();
    QTRY_COMPARE(open.title(), u"Other"_s);
    QTRY_VERIFY(!open.icon().isNull());
    QCOMPARE(open.columns(), 3);
    QVERIFY(!open.isDimmed());
    QCOMPARE(open.window->windowTitle(), u"Other – Mastery Chart"_s);
    QVERIFY(open.message().isEmpty());
}

void MainWindowLoadingTest::theSampleReplacesAGameStillRunning()
{
    LoopbackServer server(holding(2));
    const OpenWindow open(server, someone(), startWith(2));
    QTRY_COMPARE(server.inFlight(), 3);
    QList<QAction *> samples;
    for (QAction *action : open.window->findChildren<QAction *>()) {
        if (action->text().contains(u"900025") || action->text().contains(u"Lantern Keep"))
            samples.append(action);
    }
    QCOMPARE(samples.size(), 1);
    samples.first()->trigger();
    QTRY_COMPARE(open.title(), u"Lantern Keep (sample data)"_s);
    QTRY_COMPARE(server.abandoned(), 3);
    QCOMPARE(open.columns(), 25);
    QCOMPARE(open.window->windowTitle(), u"Lantern Keep (sample data) – Mastery Chart"_s);
}

void MainWindowLoadingTest::escapeCancelsTheLoad_data()
{
    QTest::addColumn<QString>("focus");

    QTest::newRow("in the field") << u"field"_s;
    QTest::newRow("on a button") << u"button"_s;
    QTest::newRow("on the chart") << u"chart"_s;
    QTest::newRow("in the table") << u"table"_s;
    QTest::newRow("on the unlocks") << u"unlocks"_s;
}

void MainWindowLoadingTest::escapeCancelsTheLoad()
{
    QFETCH(const QString, focus);

    LoopbackServer server(holding(2));
    const OpenWindow open(server, someone(), startWith(14402));
    QTRY_VERIFY(!open.icon().isNull());
    open.window->resize(1400, 900); // the table beside the chart
    QTRY_VERIFY(open.part<TableView>()->isVisible());
    const QString status = open.status();
    open.enter(u"2"_s);
    QTRY_COMPARE(server.inFlight(), 3);

    const QHash<QString, QWidget *> places{{u"field"_s, open.field()},
                                           {u"button"_s, open.part<QAbstractButton>(u"account"_s)},
                                           {u"unlocks"_s, open.button(u"Hardcore"_s)},
                                           {u"chart"_s, open.part<ChartView>()},
                                           {u"table"_s, open.part<TableView>()}};
    places.value(focus)->setFocus();
    open.press(Qt::Key_Escape);
    QTRY_COMPARE(server.abandoned(), 3);
    QCOMPARE(open.status(), status);
    QCOMPARE(open.title(), u"Dragster"_s);
    QCOMPARE(open.columns(), 15);
    QVERIFY(!open.isDimmed());
    QVERIFY(open.window->isVisible());

    server.setHandler(serviceWith({otherGame()}));
    open.enter(u"2"_s);
    QTRY_COMPARE(open.title(), u"Other"_s);
}

void MainWindowLoadingTest::closingTheWindowCancelsItsRequests_data()
{
    QTest::addColumn<bool>("closed");

    QTest::newRow("closed, then destroyed") << true;
    QTest::newRow("destroyed at once") << false;
}

void MainWindowLoadingTest::closingTheWindowCancelsItsRequests()
{
    QFETCH(const bool, closed);

    LoopbackServer server(holding(14402));
    OpenWindow open(server);
    open.enter(u"14402"_s);
    QTRY_COMPARE(server.inFlight(), 3);
    if (closed)
        QVERIFY(open.window->close());
    open.window.reset();
    QTRY_COMPARE(server.abandoned(), 3);
}

void MainWindowLoadingTest::theChartDoesNotWaitForTheDetails()
{
    LoopbackServer server(holding(detailsFile));
    const OpenWindow open(server, someone(), startWith(14402));
    QTRY_COMPARE(open.columns(), 15);
    QCOMPARE(open.title(), u"Game 14402"_s);
    QVERIFY(!open.isDimmed());
    QCOMPARE(open.subtitle(), u"15 achievements · 632 hardcore players · 135 casual players"_s);
    QVERIFY(open.scene().model().markers.isEmpty());
    QVERIFY2(open.status().startsWith(u"Updated "), qPrintable(open.status()));
    QCOMPARE(server.inFlight(), 1);

    server.release();
    QTRY_COMPARE(open.title(), u"Dragster"_s);
    QVERIFY(open.subtitle().startsWith(u"Atari 2600 · "));
    QCOMPARE(open.window->windowTitle(), u"Dragster – Mastery Chart"_s);
    QCOMPARE(open.scene().model().markers.size(), 1);
    QTRY_VERIFY(!open.icon().isNull());
}

void MainWindowLoadingTest::aTitleThatArrivesFirstIsShownWithItsChart()
{
    LoopbackServer server(serviceWith({dragster(), otherGame()}));
    const OpenWindow open(server, someone(), startWith(14402));
    QTRY_VERIFY(!open.icon().isNull());
    server.setHandler(holding(distributionFile));
    open.enter(u"2"_s);
    QTRY_COMPARE(server.requests(u"000002.png"_s).size(), 1); // so the details are here
    QCOMPARE(open.title(), u"Game 2"_s);
    QCOMPARE(open.columns(), 15);
    QVERIFY(open.isDimmed());
    server.release();
    QTRY_COMPARE(open.title(), u"Other"_s);
    QCOMPARE(open.columns(), 3);
}

void MainWindowLoadingTest::theChartIsShownWhenTheDetailsFail_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<HttpReply::Then>("then");

    const auto row = [](const char *name, const HttpReply &reply) { QTest::newRow(name) << reply.bytes << reply.then; };
    row("unknown user", HttpReply::answer(200, "[]"));
    row("server fault", serverError());
    row("not JSON", webPage(200));
    row("connection closed", HttpReply::close());
}

void MainWindowLoadingTest::theChartIsShownWhenTheDetailsFail()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const HttpReply::Then, then);

    LoopbackServer server(serviceBut(detailsFile, HttpReply{bytes, then}));
    const OpenWindow open(server, someone(), startWith(14402));
    QTRY_COMPARE(open.columns(), 15);
    QTRY_COMPARE(server.inFlight(), 0);
    server.setHandler([](const HttpRequest &) { return HttpReply::answer(200, "[]"); });
    open.enter(u"2"_s); // by the time of its answer, the details have failed
    QTRY_COMPARE(open.failure(), sentence({ServiceError::Kind::NoData}));
    open.press(Qt::Key_Escape);
    QCOMPARE(open.failure(), QString());
    QCOMPARE(open.title(), u"Game 14402"_s);
    QCOMPARE(open.columns(), 15);
    QVERIFY(open.icon().isNull());
}

void MainWindowLoadingTest::anIconThatArrivesFirstIsShownWithItsChart()
{
    LoopbackServer server(serviceWith({dragster(), otherGame()}));
    const OpenWindow open(server, someone(), startWith(14402));
    QTRY_VERIFY(!open.icon().isNull());

    ServedGame red = otherGame();
    red.icon = png(Qt::red);
    server.setHandler([service = serviceWith({red})](const HttpRequest &request) {
        return request.file() == distributionFile ? service(request).onRelease() : service(request);
    });
    open.enter(u"2"_s);
    QTRY_COMPARE(server.requests(u"000002.png"_s).size(), 1);
    QTRY_COMPARE(server.inFlight(), 2);
    settle(server);
    QVERIFY(open.icon().isNull()); // neither the icon of the game before, nor one without its chart

    server.release();
    QTRY_COMPARE(open.title(), u"Other"_s);
    QTRY_COMPARE(open.icon().toImage().pixelColor(20, 20), QColor(Qt::red));
}

void MainWindowLoadingTest::anIconOfAGameThatFailedIsNotShown()
{
    LoopbackServer server(serviceWith());
    const OpenWindow open(server, someone(), startWith(14402));
    QTRY_VERIFY(!open.icon().isNull());
    const QPixmap before = open.icon();

    ServedGame empty = otherGame(); // known, with an icon, but without achievements
    empty.icon = png(Qt::red);
    empty.hardcore.clear();
    empty.casual.clear();
    server.setHandler([service = serviceWith({empty})](const HttpRequest &request) {
        return request.file() == distributionFile ? service(request).onRelease() : service(request);
    });
    open.enter(u"2"_s);
    QTRY_COMPARE(server.requests(u"000002.png"_s).size(), 1);
    settle(server);
    server.release();
    QTRY_COMPARE(open.failure(), sentence({ServiceError::Kind::NoData}));
    QVERIFY(open.icon().isNull());
    open.press(Qt::Key_Escape);
    QCOMPARE(open.title(), u"Dragster"_s);
    QCOMPARE(open.icon().toImage(), before.toImage());
}

void MainWindowLoadingTest::theIconOfThePreviousGameIsNotKept()
{
    ServedGame plain = otherGame();
    plain.icon.clear();
    LoopbackServer server(serviceWith({dragster(), plain}));
    const OpenWindow open(server, someone(), startWith(14402));
    QTRY_VERIFY(!open.icon().isNull());
    open.enter(u"2"_s);
    QTRY_COMPARE(open.title(), u"Other"_s);
    QTRY_COMPARE(open.columns(), 3);
    QTRY_COMPARE(server.inFlight(), 0);
    QVERIFY(open.icon().isNull());
}

void MainWindowLoadingTest::theWindowAppearsWithItsGame()
{
    LoopbackServer server(holding(2));
    const OpenWindow open(server, someone(), startWith(2));
    QTRY_COMPARE(server.inFlight(), 3);
    open.window->hide(); // as before it was ever shown
    open.window->appear();
    QVERIFY(!open.window->isVisible());
    server.release();
    QTRY_VERIFY(open.window->isVisible());
    QCOMPARE(open.columns(), 3);
    QCOMPARE(open.window->windowTitle(), u"Other – Mastery Chart"_s);
}

void MainWindowLoadingTest::theWindowAppearsWhereItsGameDoesNotCome()
{
    LoopbackServer server(neverAnswers);
    OpenWindow open(server, someone(), startWith(2));
    open.window->hide();
    open.window->appear();
    open.clock.advance(49ms);
    QVERIFY(!open.window->isVisible());
    open.clock.advance(1ms);
    QTRY_VERIFY(open.window->isVisible());
    QCOMPARE(open.title(), u"Game 2"_s);
}

void MainWindowLoadingTest::theWindowCanBeDestroyedWhileItHasTheFocus_data()
{
    QTest::addColumn<QString>("focus");

    QTest::newRow("the chart") << u"chart"_s;
    QTest::newRow("the table") << u"table"_s;
    QTest::newRow("the field") << u"field"_s;
}

void MainWindowLoadingTest::theWindowCanBeDestroyedWhileItHasTheFocus()
{
    QFETCH(const QString, focus);

    LoopbackServer server(serviceWith());
    OpenWindow open(server, {});
    QTRY_COMPARE(open.columns(), 15);
    open.window->resize(1400, 900); // the table beside the chart
    QTRY_VERIFY(open.part<TableView>()->isVisible());
    const QHash<QString, QWidget *> places{
        {u"chart"_s, open.part<ChartView>()}, {u"table"_s, open.part<TableView>()}, {u"field"_s, open.field()}};
    places.value(focus)->setFocus();
    open.press(Qt::Key_End);
    QPointer<QWidget> focused = QApplication::focusWidget();
    QVERIFY(focused);
    open.window.reset(); // still on screen, as when the desktop's session ends
    QVERIFY(!focused);
}

QTEST_MAIN(MainWindowLoadingTest)
#include "tst_mainwindowloading.moc"
