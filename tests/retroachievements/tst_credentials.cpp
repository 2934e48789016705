// SPDX-License-Identifier: GPL-3.0-or-later
#include "retroachievements/credentials.h"

#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

/// What credentials are made of.
class CredentialsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextTakenFromASecretOutlivesIt()
    {
        const QString text = Secret(u"shown once"_s).text();
        QCOMPARE(text, u"shown once"_s);
    }

    void aSecretLeavesTheTextItWasMadeFromAlone()
    {
        const QString original = u"still here"_s;
        {
            const Secret first(original);
            const Secret second(first); // NOLINT(performance-unnecessary-copy-initialization): it is what is tested
            QCOMPARE(second, first);
        }
        QCOMPARE(original, u"still here"_s); // a secret wipes its own copy, not one that is shared
    }

    void namesAreJudgedAsTheServiceDoes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("fits");
        QTest::newRow("two letters") << u"ab"_s << true;
        QTest::newRow("twenty") << u"a2345678901234567890"_s << true;
        QTest::newRow("a ULID") << u"01ARZ3NDEKTSV4RRFFQ69G5FAV"_s << true;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("one letter") << u"a"_s << false;
        QTest::newRow("twenty-one") << u"a23456789012345678901"_s << false;
        QTest::newRow("a blank") << u"a b"_s << false;
        QTest::newRow("an underscore") << u"a_b"_s << false;
        QTest::newRow("an accent") << u"ren\u00e9"_s << false;
        QTest::newRow("digits of another script") << u"ab\u0663"_s << false;
    }

    void namesAreJudgedAsTheServiceDoes()
    {
        QFETCH(QString, name);
        QTEST(isUserName(name), "fits");
    }

    void onlyWhatAHeaderCanHoldIsSendable_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("fits");
        QTest::newRow("a key") << u"0123456789abcdefABCDEF0123456789"_s << true;
        QTest::newRow("marks") << u"a+b/&=?#%~ !"_s << true;
        QTest::newRow("longest") << QString(256, u'a') << true;
        QTest::newRow("too long") << QString(257, u'a') << false;
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("a carriage return") << u"a\rb"_s << false;
        QTest::newRow("a line feed") << u"a\nb"_s << false;
        QTest::newRow("a tab") << u"a\tb"_s << false;
        QTest::newRow("NUL") << u"a\0b"_s << false;
        QTest::newRow("DEL") << u"a\u007fb"_s << false;
        QTest::newRow("an accent") << u"\u00e9"_s << false;
        QTest::newRow("what becomes a line feed in a byte") << u"a\u010ab"_s << false;
    }

    void onlyWhatAHeaderCanHoldIsSendable()
    {
        QFETCH(const QString, text);
        QTEST(isSendable(text), "fits");
    }
};

QTEST_APPLESS_MAIN(CredentialsTest)
#include "tst_credentials.moc"
