// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagehandler.h"

#include <QLoggingCategory>
#include <QTemporaryFile>
#include <QTest>

#include <unistd.h>

#include <cstdio>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

class MessageHandlerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretsAreTakenOut_data();
    void secretsAreTakenOut();
    void whatIsShownHoldsNoSecret_data();
    void whatIsShownHoldsNoSecret();
    void requestsAreToldLikeOtherWords();
};

namespace {

/// What is written to standard error while \a action runs.
QByteArray errorOutputOf(const std::function<void()> &action)
{
    QTemporaryFile file;
    if (!file.open())
        return "no file";
    const int before = ::dup(STDERR_FILENO);
    ::dup2(file.handle(), STDERR_FILENO);
    action();
    std::fflush(stderr);
    ::dup2(before, STDERR_FILENO);
    ::close(before);
    file.seek(0);
    return file.readAll();
}

} // namespace

void MessageHandlerTest::secretsAreTakenOut_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("shown");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("words") << u"What is this? Nothing."_s << u"What is this? Nothing."_s;
    QTest::newRow("an address") << u"GET https://example.org/API/x.php"_s << u"GET https://example.org/API/x.php"_s;
    QTest::newRow("a query") << u"GET https://example.org/API/x.php?y=SECRET&z=Someone"_s
                             << u"GET https://example.org/API/x.php?…"_s;
    QTest::newRow("a query of other shape") << u"https://example.org?SECRET"_s << u"https://example.org?…"_s;
    QTest::newRow("a harmless query") << u"GET https://example.org/API/x.php?i=1,2%2C3&f=5"_s
                                      << u"GET https://example.org/API/x.php?i=1,2%2C3&f=5"_s;
    QTest::newRow("a harmless parameter and a name")
        << u"https://example.org/x.php?i=1&z=5"_s << u"https://example.org/x.php?…"_s;
    QTest::newRow("a harmless parameter and a line")
        << u"https://example.org/x.php?i=1 y=2"_s << u"https://example.org/x.php?…"_s;
    QTest::newRow("a query with blanks and quotes")
        << uR"(QUrl("https://example.org/?y=SEC \"RET"))"_s << uR"(QUrl("https://example.org/?…)"_s;
    QTest::newRow("a query without its server")
        << u"GET /API/x.php?z=Someone&y=SECRET HTTP/1.1"_s << u"GET /API/x.php?…"_s;
    QTest::newRow("two lines") << u"https://a.org/?y=SECRET\nhttps://b.org/?y=SECRET"_s
                               << u"https://a.org/?…\nhttps://b.org/?…"_s;
    QTest::newRow("a password") << u"https://Someone:SECRET@example.org/x"_s << u"https://example.org/x"_s;
    QTest::newRow("a key") << u"x-api-key: a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6."_s << u"x-api-key: …."_s;
}

void MessageHandlerTest::secretsAreTakenOut()
{
    QFETCH(const QString, message);
    QFETCH(const QString, shown);
    QCOMPARE(withoutSecrets(message), shown);
}

void MessageHandlerTest::whatIsShownHoldsNoSecret_data()
{
    QTest::addColumn<QByteArray>("debug");
    QTest::addColumn<QByteArray>("shown");
    QTest::newRow("asked for") << "1"_ba
                               << "default: GET https://h/x?…\nmasterychart.some: GET https://h/y?…\n"
                                  "default: GET https://h/z?…\n"_ba;
    QTest::newRow("not asked for") << "0"_ba << "GET https://h/z?…\n"_ba;
}

void MessageHandlerTest::whatIsShownHoldsNoSecret()
{
    QFETCH(const QByteArray, debug);
    qputenv("MASTERYCHART_DEBUG", debug);
    const QtMessageHandler before = qInstallMessageHandler(nullptr);
    const QByteArray shown = errorOutputOf([] {
        installMessageHandler();
        qWarning("GET https://h/x?y=SECRET");
        const QLoggingCategory category("masterychart.some", QtInfoMsg);
        qCDebug(category, "GET https://h/y?y=SECRET");
        qCritical("GET https://h/z?y=SECRET");
    });
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});
    QTEST(shown, "shown");
}

void MessageHandlerTest::requestsAreToldLikeOtherWords()
{
    qputenv("MASTERYCHART_DEBUG", "0");
    const QtMessageHandler before = qInstallMessageHandler(nullptr);
    const QByteArray shown = errorOutputOf([] {
        installMessageHandler();
        tellRequests();
        qWarning("of Qt");
        const QLoggingCategory category("masterychart.some", QtInfoMsg);
        qCDebug(category, "one\nline\x1b[31m, https://h/y?y=SECRET");
    });
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});
    QCOMPARE(shown, "masterychart: one line [31m, https://h/y?…\n"_ba);
}

QTEST_APPLESS_MAIN(MessageHandlerTest)
#include "tst_messagehandler.moc"
