// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/messagehandler.h"

#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

class MessageHandlerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretsAreTakenOut_data();
    void secretsAreTakenOut();
};

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

QTEST_APPLESS_MAIN(MessageHandlerTest)
#include "tst_messagehandler.moc"
