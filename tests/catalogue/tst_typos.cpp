// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/typos.h"

#include <QTest>

#include <bit>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

class TyposTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void longerWordsMayHaveMore_data();
    void longerWordsMayHaveMore();
    void typosAreCounted_data();
    void typosAreCounted();
    void aTypoChangesFewLetters();
};

void TyposTest::longerWordsMayHaveMore_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("typos");
    QTest::newRow("3") << u"mar"_s << 0;
    QTest::newRow("4") << u"mari"_s << 1;
    QTest::newRow("7") << u"metroid"_s << 1;
    QTest::newRow("8") << u"castleva"_s << 2;
    QTest::newRow("40") << QString(40, u'x') << 2;
    QTest::newRow("longer than any word") << QString(41, u'x') << 0;
    QTest::newRow("a number") << u"1942"_s << 0;
    QTest::newRow("a long number") << u"123456789"_s << 0;
    QTest::newRow("not only digits") << u"194x"_s << 1;
    QTest::newRow("nothing") << QString() << 0;
}

void TyposTest::longerWordsMayHaveMore()
{
    QFETCH(const QString, word);
    QTEST(typosAllowed(word), "typos");
}

void TyposTest::typosAreCounted_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("typos"); ///< the fewest with which it is the word; 3 stands for more than 2
    QTest::addColumn<int>("typosOfStart");

    const auto row = [](const QString &typed, const QString &word, int typos, int typosOfStart) {
        QTest::addRow("%s, %s", qPrintable(typed), qPrintable(word)) << typed << word << typos << typosOfStart;
    };
    row(u"metroid"_s, u"metroid"_s, 0, 0);
    row(u"metriod"_s, u"metroid"_s, 1, 1); // neighbours changed places
    row(u"metroiid"_s, u"metroid"_s, 1, 1);
    row(u"metrid"_s, u"metroid"_s, 1, 1);
    row(u"matroid"_s, u"metroid"_s, 1, 1);
    row(u"netroid"_s, u"metroid"_s, 1, 1);
    row(u"emtroid"_s, u"metroid"_s, 1, 1);
    row(u"etroid"_s, u"metroid"_s, 1, 1);
    row(u"metroi"_s, u"metroid"_s, 1, 0);
    row(u"metr"_s, u"metroid"_s, 3, 0);
    row(u"mter"_s, u"metroid"_s, 3, 1);
    row(u"metroidx"_s, u"metroid"_s, 1, 1);
    row(u"metroidxy"_s, u"metroid"_s, 2, 2);
    row(u"metroidxyz"_s, u"metroid"_s, 3, 3);
    row(u"castelvannia"_s, u"castlevania"_s, 2, 2);
    row(u"catselvania"_s, u"castlevania"_s, 2, 2);
    row(u"dragon"_s, u"metroid"_s, 3, 3);
    row(u"a"_s, u""_s, 1, 1);
    row(u""_s, u"ab"_s, 2, 0);
    row(QString(41, u'x'), QString(41, u'x'), 3, 3); // not looked at
    row(u"xxxx"_s, QString(200, u'x'), 3, 0);
}

void TyposTest::typosAreCounted()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, word);
    QFETCH(const int, typos);
    QFETCH(const int, typosOfStart);
    for (int most = 0; most <= 2; ++most) {
        QCOMPARE(isTypoOf(typed, word, false, most), typos <= most);
        QCOMPARE(isTypoOf(typed, word, true, most), typosOfStart <= most);
    }
}

void TyposTest::aTypoChangesFewLetters()
{
    QCOMPARE(lettersIn(u"banana"_s), lettersIn(u"nab"_s));
    QCOMPARE(std::popcount(lettersIn(u"metroid"_s)), 7);
    QCOMPARE(std::popcount(lettersIn(u"metroid"_s) & ~lettersIn(u"metrid"_s)), 1);
    QCOMPARE(lettersIn(QString()), quint64(0));
}

QTEST_APPLESS_MAIN(TyposTest)
#include "tst_typos.moc"
