// SPDX-License-Identifier: GPL-3.0-or-later
#include "retroachievements/fetch.h"
#include "retroachievements/networklog.h"
#include "retroachievements/requests.h"
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
    void requestsAndAnswersAreLoggedWithoutTheQuery();
    void nothingIsLoggedByDefault();
};

namespace {

QStringList lines; // that were logged

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

void NetworkLogTest::requestsAndAnswersAreLoggedWithoutTheQuery()
{
    QLoggingCategory::setFilterRules(u"masterychart.network=true"_s);
    const LoopbackServer server(serviceWith({dragster()}));
    const QString address = server.url().toString() + u"API_GetAchievementDistribution.php"_s;
    QCOMPARE(logged(server),
             (QStringList{u"masterychart.network: GET "_s + address, u"masterychart.network: 200 "_s + address}));
}

void NetworkLogTest::nothingIsLoggedByDefault()
{
    const LoopbackServer server(serviceWith({dragster()}));
    QCOMPARE(logged(server), QStringList());
}

QTEST_GUILESS_MAIN(NetworkLogTest)
#include "tst_networklog.moc"
