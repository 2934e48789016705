// SPDX-License-Identifier: GPL-3.0-or-later
#include "retroachievements/fetch.h"
#include "retroachievements/networklog.h"
#include "retroachievements/requests.h"
#include "support/fakeclock.h"
#include "support/gameservice.h"

#include <QLoggingCategory>
#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

class NetworkLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLoggingCategory::setFilterRules({}); }
    void requestsAndAnswersAreLoggedWithHarmlessParameters();
    void onlyHarmlessParametersAreLogged_data();
    void onlyHarmlessParametersAreLogged();
    void aRetryIsLogged();
    void aWaitForTheMinuteIsLogged();
    void aPauseThatTheServiceWantsIsLogged();
    void nothingIsLoggedByDefault();
};

namespace {

QStringList lines; // that were logged

/// Has what is logged in lines, for as long as it lives.
class Listening
{
public:
    Listening()
    {
        lines.clear();
        QLoggingCategory::setFilterRules(u"masterychart.network=true"_s);
    }
    ~Listening() { qInstallMessageHandler(m_before); }
    Q_DISABLE_COPY_MOVE(Listening)

private:
    const QtMessageHandler m_before = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &message) { lines.append(message); });
};

/// Everything that is logged while a distribution is fetched.
QStringList logged(const LoopbackServer &server)
{
    lines.clear();
    const QtMessageHandler before =
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &context, const QString &message) {
            lines.append(QString::fromLatin1(context.category) + u": "_s + message);
        });
    QNetworkAccessManager network;
    SystemClock clock;
    RateLimiter limiter(clock);
    const Fetch fetch({network, limiter, clock},
                      distributionRequest(serviceAt(server.url()), someone(), dragster().id, UnlockMode::Hardcore,
                                          AchievementSet::Official),
                      nullptr);
    bool isOver = false;
    QObject::connect(&fetch, &Fetch::finished, &fetch, [&isOver] { isOver = true; });
    const bool came = QTest::qWaitFor([&isOver] { return isOver; });
    qInstallMessageHandler(before);
    return came ? lines : QStringList{u"nothing came"_s};
}

} // namespace

void NetworkLogTest::requestsAndAnswersAreLoggedWithHarmlessParameters()
{
    QLoggingCategory::setFilterRules(u"masterychart.network=true"_s);
    const LoopbackServer server(serviceWith({dragster()}));
    const QString address = server.url().toString() + u"API_GetAchievementDistribution.php?i=14402&h=1&f=3"_s;
    const qsizetype size = distributionBody(dragster().hardcore).size();
    const QStringList log = logged(server);
    QCOMPARE(log.size(), 2);
    QCOMPARE(log.first(), u"masterychart.network: GET "_s + address);
    QVERIFY2(log.last().startsWith(u"masterychart.network: 200, %1 bytes after "_s.arg(size)), qPrintable(log.last()));
    QVERIFY2(log.last().endsWith(u" s: "_s + address), qPrintable(log.last()));
}

void NetworkLogTest::nothingIsLoggedByDefault()
{
    const LoopbackServer server(serviceWith({dragster()}));
    QCOMPARE(logged(server), QStringList());
}

void NetworkLogTest::onlyHarmlessParametersAreLogged_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("logged");
    QTest::newRow("none") << u"https://example.org/x"_s << u"https://example.org/x"_s;
    QTest::newRow("a game") << u"https://example.org/x?i=1&z=Someone&y=SECRET"_s << u"https://example.org/x?i=1"_s;
    QTest::newRow("a user alone") << u"https://example.org/x?u=Someone"_s << u"https://example.org/x"_s;
    QTest::newRow("a user who is a number")
        << u"https://example.org/x?u=1&z=2&y=3&g=4"_s << u"https://example.org/x?g=4"_s;
    QTest::newRow("several games") << u"https://example.org/x?i=1%2C2&u=Someone"_s
                                   << u"https://example.org/x?i=1%2C2"_s;
    QTest::newRow("a word where a number is") << u"https://example.org/x?i=SECRET"_s << u"https://example.org/x"_s;
    QTest::newRow("a page") << u"https://example.org/x?page[number]=2&sort=-x"_s
                            << u"https://example.org/x?page[number]=2"_s;
    QTest::newRow("a password") << u"https://Someone:SECRET@example.org/x?h=1#SECRET"_s
                                << u"https://example.org/x?h=1"_s;
}

void NetworkLogTest::onlyHarmlessParametersAreLogged()
{
    QFETCH(const QString, url);
    const Listening listening;
    logRequest(QUrl(url));
    QTEST(lines.value(0).mid(4), "logged");
}

void NetworkLogTest::aRetryIsLogged()
{
    const Listening listening;
    LoopbackServer server([](const HttpRequest &) { return tooManyRequests("7"); });
    FakeClock clock;
    QNetworkAccessManager network;
    RateLimiter limiter(clock);
    const Fetch fetch(
        {network, limiter, clock},
        distributionRequest(serviceAt(server.url()), someone(), 1, UnlockMode::Hardcore, AchievementSet::Official),
        nullptr);
    QTRY_VERIFY(fetch.waiting() && fetch.waiting()->because);
    QCOMPARE(lines.value(2),
             u"again in 7.0 s after 429: "_s + server.url().toString() + distributionFile + u"?i=1&h=1&f=3"_s);
}

void NetworkLogTest::aWaitForTheMinuteIsLogged()
{
    const Listening listening;
    FakeClock clock;
    RateLimiter limiter(clock, {.parallel = 2, .perMinute = 1});
    const RateLimiter::Slot first(limiter, [] {});
    const RateLimiter::Slot second(limiter, [] {});
    QCoreApplication::sendPostedEvents();
    QCOMPARE(lines, QStringList{u"next request in 60.0 s: as many were sent as may be in a minute"_s});
}

void NetworkLogTest::aPauseThatTheServiceWantsIsLogged()
{
    const Listening listening;
    FakeClock clock;
    RateLimiter limiter(clock);
    limiter.pauseFor(std::chrono::seconds(5));
    const RateLimiter::Slot slot(limiter, [] {});
    QCoreApplication::sendPostedEvents();
    QCOMPARE(lines, QStringList{u"next request in 5.0 s: the service asked for a pause"_s});
}

QTEST_GUILESS_MAIN(NetworkLogTest)
#include "tst_networklog.moc"
