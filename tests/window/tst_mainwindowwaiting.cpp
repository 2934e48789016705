// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/preferences.h"
#include "support/openwindow.h"
#include "support/png.h"
#include "window/accountdialog.h"
#include "window/segments.h"

#include <QLabel>
#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A service that is busy, or answers in part: what the window says meanwhile, and what it shows.
class MainWindowWaitingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { OpenWindow::prepare(); }

    void theStatusCountsDown()
    {
        LoopbackServer server([](const HttpRequest &) { return tooManyRequests("3"); });
        OpenWindow open(server, someone(), startWith(14402));
        QTRY_COMPARE(open.status(), u"RetroAchievements is busy; trying again in 3 seconds. (Escape cancels)"_s);
        QVERIFY(open.message().isEmpty());
        open.clock.advance(1s);
        QCOMPARE(open.status(), u"RetroAchievements is busy; trying again in 2 seconds. (Escape cancels)"_s);
        open.clock.advance(1s);
        QCOMPARE(open.status(), u"RetroAchievements is busy; trying again in 1 second. (Escape cancels)"_s);

        server.setHandler(serviceWith());
        open.autoAdvance(); // where the other mode was refused a little later
        QTRY_COMPARE(open.columns(), 15);
        QVERIFY(open.status().startsWith(u"Updated "));
        QVERIFY(open.message().isEmpty());
        QCOMPARE(open.mark(), QString());
    }

    void escapeEndsTheCountdown()
    {
        LoopbackServer server(serviceWith());
        OpenWindow open(server, someone(), startWith(14402));
        QTRY_VERIFY(!open.icon().isNull());
        const QString status = open.status();
        server.setHandler([](const HttpRequest &) { return webPage(503); });
        open.enter(u"2"_s);
        const auto first = server.requests().size();
        QTRY_COMPARE(server.requests().size(), first + 3);
        QTRY_COMPARE(server.inFlight(), 0);
        QTRY_VERIFY(open.status().startsWith(u"RetroAchievements has a problem; trying again in "));
        open.press(Qt::Key_Escape);
        QCOMPARE(open.status(), status);
        QCOMPARE(open.title(), u"Dragster"_s);
        QVERIFY(!open.isDimmed());
        const auto before = server.requests().size();
        open.clock.advance(1min);
        open.enter(u"3"_s);
        QTRY_COMPARE(server.requests().size(), before + 3); // what was given up did not go out again
        for (const HttpRequest &request : server.requests().sliced(before))
            QVERIFY(request.query.value(u"i"_s, request.query.value(u"g"_s)) == u"3");
    }

    void waitingForTheRateLimiterIsReported()
    {
        LoopbackServer server(serviceWith());
        OpenWindow open(server, someone());
        QTRY_COMPARE(open.title(), u"Dragster (sample data)"_s);
        for (int request = 0; request < 60; ++request)
            open.limiter.recordRequest();
        open.clock.advance(45s);
        open.enter(u"14402"_s);
        QTRY_COMPARE(
            open.status(),
            u"Pausing, so as not to ask RetroAchievements too often; going on in 15 seconds. (Escape cancels)"_s);
        QVERIFY(server.requests().isEmpty());
        QVERIFY(open.isDimmed());
        open.clock.advance(15s);
        QTRY_COMPARE(open.title(), u"Dragster"_s);
        QTRY_VERIFY(!open.isDimmed());
    }

    void aGameWithOneModeMissingIsMarked_data()
    {
        QTest::addColumn<QString>("missing");
        QTest::addColumn<QString>("mark");
        QTest::addColumn<QString>("message");
        QTest::addColumn<Distribution>("distribution");

        const ServedGame game = dragster();
        QTest::newRow("casual missing") << u"0"_s << u"Hardcore players only"_s
                                        << u"Only the hardcore players are shown: "_s
                                        << Distribution(game.hardcore, std::nullopt);
        QTest::newRow("hardcore missing")
            << u"1"_s << u"Casual players only"_s << u"Only the casual players are shown: "_s
            << Distribution(std::nullopt, game.casual);
    }

    void aGameWithOneModeMissingIsMarked()
    {
        QFETCH(const QString, missing);
        QFETCH(const QString, mark);
        QFETCH(const QString, message);
        QFETCH(const Distribution, distribution);

        LoopbackServer server([&](const HttpRequest &request) {
            return request.query.value(u"h"_s) == missing ? serverError() : serviceWith()(request);
        });
        const OpenWindow open(server, someone(), startWith(14402));
        QTRY_COMPARE(open.mark(), mark);
        QCOMPARE(open.message(), message + sentence({ServiceError::Kind::ServerError, 500}));
        for (const auto &modeFilter : {u"Hardcore"_s, u"Casual"_s, u"Both"_s}) {
            QTest::mouseClick(open.button(modeFilter), Qt::LeftButton);
            QCOMPARE(open.drawn(), distribution);
        }
        QTRY_VERIFY(!open.icon().isNull());
        QCOMPARE(open.mark(), mark);

        server.setHandler(serviceWith());
        open.enter(u"14402"_s);
        QTRY_COMPARE(open.mark(), QString());
        QCOMPARE(open.message(), QString());
        QCOMPARE(open.scene().model().series.size(), 2);
    }

    void aMissingTitleIsMarked()
    {
        LoopbackServer server(serviceBut(detailsFile, serverError()));
        const OpenWindow open(server, someone(), startWith(14402));
        QTRY_COMPARE(open.mark(), u"Title and your place are missing"_s);
        QCOMPARE(open.title(), u"Game 14402"_s);
        QCOMPARE(open.columns(), 15);
        QVERIFY(open.message().isEmpty());
        QVERIFY(open.part<QLabel>(u"mark"_s)->parentWidget()->toolTip().contains(
            sentence({ServiceError::Kind::ServerError, 500})));

        server.setHandler(serviceWith());
        open.enter(u"14402"_s);
        QTRY_COMPARE(open.title(), u"Dragster"_s);
        QCOMPARE(open.mark(), QString());
        server.setHandler(serviceBut(detailsFile, serverError()));
        open.enter(u"14402"_s);
        QTRY_COMPARE(open.mark(), u"Title and your place could not be updated"_s);
        QCOMPARE(open.title(), u"Dragster"_s);
        QCOMPARE(open.scene().model().markers.size(), 1);
    }

    void anUnknownUserIsMarked()
    {
        LoopbackServer server(serviceBut(detailsFile, HttpReply::answer(200, "[]")));
        const OpenWindow open(server, someone(), startWith(14402));
        QTRY_COMPARE(open.mark(), u"Title and your place are missing"_s);
        QCOMPARE(open.part<QLabel>(u"mark"_s)->parentWidget()->toolTip(),
                 u"RetroAchievements knows no such game, or no such user."_s);
    }

    void anIconThatIsNoUsablePictureIsMarked_data()
    {
        QTest::addColumn<QByteArray>("icon");

        QTest::newRow("no picture") << "GIF89a, or so it says"_ba;
        QTest::newRow("a drawing") << R"(<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>)"_ba;
        QTest::newRow("half a picture") << png(Qt::red).first(60);
        QTest::newRow("too large") << png(Qt::red, 1025);
    }

    void anIconThatIsNoUsablePictureIsMarked()
    {
        QFETCH(const QByteArray, icon);

        ServedGame game = dragster();
        game.icon = icon;
        LoopbackServer server(serviceWith({game}));
        const OpenWindow open(server, someone(), startWith(14402));
        QTRY_COMPARE(open.mark(), u"The icon is missing"_s);
        QVERIFY(open.icon().isNull());
        QCOMPARE(open.title(), u"Dragster"_s);
        QVERIFY(open.message().isEmpty());
    }

    void escapeCancelsTheRequestForTheTitleToo()
    {
        LoopbackServer server(serviceBut(detailsFile, webPage(503)));
        OpenWindow open(server, someone(), startWith(14402));
        QTRY_COMPARE(open.columns(), 15);
        QTRY_COMPARE(server.requests(detailsFile).size(), 1);
        QTRY_COMPARE(server.inFlight(), 0);
        QVERIFY(open.status().startsWith(u"Updated ")); // the title is waited for in silence
        open.press(Qt::Key_Escape);
        QCOMPARE(open.mark(), u"Title and your place are missing"_s);
        open.clock.advance(1min);
        open.enter(u"2"_s);
        QTRY_COMPARE(server.requests(detailsFile).size(), 2); // and not one more
        QCOMPARE(server.requests(detailsFile).last().query.value(u"g"_s), u"2"_s);
    }

    void theVersionOfTheApiIsChosenInTheAccountDialog()
    {
        LoopbackServer server([](const HttpRequest &request) {
            return request.path.startsWith(u"/v2/")
                ? HttpReply::answer(
                      200,
                      R"({"meta":{"promoted":{"totalAchievements":2,"distribution":[{"unlockCount":1,"playersHardcore":5,"playersCasual":6}]},"unpromoted":{"totalAchievements":0,"distribution":[]}}})")
                : serviceWith()(request);
        });
        {
            const OpenWindow open(server, someone(), startWith(14402));
            QTRY_COMPARE(open.columns(), 15);
            QTRY_COMPARE(server.inFlight(), 0);
            open.dialog()->ask();
            QTRY_COMPARE(QApplication::activeWindow(), open.dialog());
            const Segments *version = open.segments(u"version"_s);
            QCOMPARE(version->value(), static_cast<int>(ApiVersion::V1));
            QVERIFY(!version->isVisible());
            QTest::mouseClick(open.part<QAbstractButton>(u"advanced"_s), Qt::LeftButton);
            QVERIFY(version->isVisible());
            open.button(u"V1"_s)->setFocus();
            open.press(Qt::Key_Right);
            open.press(Qt::Key_Space);
            QCOMPARE(version->value(), static_cast<int>(ApiVersion::V2));
            open.dialog()->reject();
            open.enter(u"14402"_s);
            QTRY_COMPARE(open.columns(), 2);
            QCOMPARE(server.requests(distributionFile).size(), 2); // of the first time
        }
        Settings settings;
        QCOMPARE(Preferences(settings).apiVersion(), ApiVersion::V2);
    }
};

QTEST_MAIN(MainWindowWaitingTest)
#include "tst_mainwindowwaiting.moc"
