// SPDX-License-Identifier: GPL-3.0-or-later
#include "retroachievements/requests.h"
#include "retroachievements/service.h"

#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

class ServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void httpsAndLoopbackAddressesAreAccepted_data();
    void httpsAndLoopbackAddressesAreAccepted();
    void otherAddressesAreRefused_data();
    void otherAddressesAreRefused();
    void pagesAreOnTheServersOwnHost_data();
    void pagesAreOnTheServersOwnHost();
    void imagesComeFromTheServicesOwnHost_data();
    void imagesComeFromTheServicesOwnHost();
    void imagesNeedAnAbsolutePath_data();
    void imagesNeedAnAbsolutePath();
};

void ServiceTest::httpsAndLoopbackAddressesAreAccepted_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("image");

    const auto row = [](const QString &url, const QString &endpoint, const QString &image) {
        QTest::newRow(qPrintable(url)) << url << endpoint + u"API_GetGame.php"_s << image + u"Images/067895.png"_s;
    };
    const QString media = u"https://media.retroachievements.org/"_s;
    row(u"https://retroachievements.org/API/"_s, u"https://retroachievements.org/API/"_s, media);
    row(u"https://retroachievements.org/API"_s, u"https://retroachievements.org/API/"_s, media);
    row(u" https://retroachievements.org/API/ "_s, u"https://retroachievements.org/API/"_s, media);
    row(u"HTTPS://RetroAchievements.org/API/"_s, u"https://retroachievements.org/API/"_s, media);
    row(u"https://ra.example/API/"_s, u"https://ra.example/API/"_s, u"https://ra.example/"_s);
    row(u"https://ra.example:8443/deep/API"_s, u"https://ra.example:8443/deep/API/"_s, u"https://ra.example:8443/"_s);
    row(u"https://ra.example"_s, u"https://ra.example/"_s, u"https://ra.example/"_s);
    row(u"http://127.0.0.1:8080/API/"_s, u"http://127.0.0.1:8080/API/"_s, u"http://127.0.0.1:8080/"_s);
    row(u"http://127.9.9.9/API/"_s, u"http://127.9.9.9/API/"_s, u"http://127.9.9.9/"_s);
    row(u"http://localhost:8080/API/"_s, u"http://localhost:8080/API/"_s, u"http://localhost:8080/"_s);
    row(u"http://LOCALHOST/API/"_s, u"http://localhost/API/"_s, u"http://localhost/"_s);
    row(u"http://[::1]:8080/API/"_s, u"http://[::1]:8080/API/"_s, u"http://[::1]:8080/"_s);
}

void ServiceTest::httpsAndLoopbackAddressesAreAccepted()
{
    QFETCH(const QString, url);

    const auto service = Service::at(url);
    QVERIFY(service);
    QTEST(service->endpoint(u"API_GetGame.php"_s).toString(), "endpoint");
    QTEST(service->image(u"/Images/067895.png"_s).toString(), "image");
}

void ServiceTest::otherAddressesAreRefused_data()
{
    QTest::addColumn<QString>("url");

    for (const char16_t *url : {u"",
                                u"   ",
                                u"/API/",
                                u"API/",
                                u"retroachievements.org/API/",
                                u"localhost:8080/API/",
                                u"127.0.0.1",
                                u"https://",
                                u"https:///API/",
                                u"https:retroachievements.org",
                                u"http://retroachievements.org/API/",
                                u"http://192.168.1.5/API/",
                                u"http://0.0.0.0/API/",
                                u"http://localhost.evil.com/API/",
                                u"http://127.0.0.1.evil.com/API/",
                                u"http://evil.com/localhost/",
                                u"http://127.0.0.1@evil.com/API/",
                                u"http://[::2]/API/",
                                u"ftp://localhost/API/",
                                u"file:///API/",
                                u"ws://localhost/API/",
                                u"https://someone:secret@ra.example/API/",
                                u"https://someone@ra.example/",
                                u"https://ra.example/API/?y=1",
                                u"https://ra.example/API/#top",
                                u"https://ra.example:99999/API/",
                                u"https://ra example/API/"}) {
        const QString text = QString::fromUtf16(url);
        QTest::newRow(text.isEmpty() ? "nothing" : qPrintable(text)) << text;
    }
}

void ServiceTest::otherAddressesAreRefused()
{
    QFETCH(const QString, url);
    QVERIFY(!Service::at(url));
}

void ServiceTest::pagesAreOnTheServersOwnHost_data()
{
    QTest::addColumn<QString>("api");
    QTest::addColumn<QUrl>("gamePage");
    QTest::addColumn<QUrl>("settingsPage");

    QTest::newRow("the site") << u"https://retroachievements.org/API/"_s
                              << QUrl(u"https://retroachievements.org/game/14402"_s)
                              << QUrl(u"https://retroachievements.org/settings"_s);
    QTest::newRow("another server") << u"https://games.example:8443/some/API"_s
                                    << QUrl(u"https://games.example:8443/game/14402"_s)
                                    << QUrl(u"https://games.example:8443/settings"_s);
}

void ServiceTest::pagesAreOnTheServersOwnHost()
{
    QFETCH(const QString, api);

    const Service service = Service::at(api).value();
    QTEST(service.gamePage(14402), "gamePage");
    QTEST(service.settingsPage(), "settingsPage");
}

void ServiceTest::imagesComeFromTheServicesOwnHost_data()
{
    QTest::addColumn<QString>("path");

    for (const char16_t *path :
         {u"/Images/067895.png", u"/", u"/Images/a b.png", u"/Images/../../../etc/passwd", u"/..//evil.com/x.png",
          u"/.//evil.com/x.png", u"/\\evil.com/x.png", u"/@evil.com/x.png", u"/:80/x.png", u"/%2F/evil.com/x.png",
          u"/Images/x.png?size=96", u"/https://evil.com/x.png"})
        QTest::newRow(qPrintable(QString::fromUtf16(path))) << QString::fromUtf16(path);
}

void ServiceTest::imagesComeFromTheServicesOwnHost()
{
    QFETCH(const QString, path);

    const QUrl image = Service().image(path);
    QVERIFY(image.isValid());
    QCOMPARE(image.scheme(), u"https"_s);
    QCOMPARE(image.authority(), u"media.retroachievements.org"_s);
}

void ServiceTest::imagesNeedAnAbsolutePath_data()
{
    QTest::addColumn<QString>("path");

    for (const char16_t *path :
         {u"", u"Images/067895.png", u"//evil.com/x.png", u"///evil.com/x.png", u"https://evil.com/x.png",
          u"file:///etc/passwd", u"../x.png", u"?x", u" /Images/x.png"})
        QTest::newRow(*path ? qPrintable(QString::fromUtf16(path)) : "nothing") << QString::fromUtf16(path);
}

void ServiceTest::imagesNeedAnAbsolutePath()
{
    QFETCH(const QString, path);
    QVERIFY(!Service().image(path).isValid());
    QVERIFY(!imageRequest(Service(), path));
}

QTEST_APPLESS_MAIN(ServiceTest)
#include "tst_service.moc"
