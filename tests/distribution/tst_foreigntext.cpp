// SPDX-License-Identifier: GPL-3.0-or-later
#include "distribution/foreigntext.h"

#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

class ForeignTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void controlCharactersAreKnown_data();
    void controlCharactersAreKnown();
    void textsBecomeOneLine_data();
    void textsBecomeOneLine();
};

void ForeignTextTest::controlCharactersAreKnown_data()
{
    QTest::addColumn<uint>("first");
    QTest::addColumn<uint>("last");
    QTest::addColumn<bool>("control");

    const auto row = [](const char *name, uint first, uint last, bool control) {
        QTest::newRow(name) << first << last << control;
    };
    row("C0", 0x00, 0x1f, true);
    row("ASCII", 0x20, 0x7e, false);
    row("DEL and C1", 0x7f, 0x9f, true);
    row("Latin", 0xa0, 0x24f, false);
    row("the Arabic letter mark", 0x61c, 0x61c, true);
    row("joiners, which letters need", 0x200b, 0x200d, false);
    row("marks of direction", 0x200e, 0x200f, true);
    row("dashes and quotes", 0x2010, 0x2027, false);
    row("breaks, embeddings and overrides", 0x2028, 0x202e, true);
    row("beside them", 0x202f, 0x2065, false);
    row("isolates", 0x2066, 0x2069, true);
    row("beyond 16 bits", 0x1f600, 0x1f64f, false);
}

void ForeignTextTest::controlCharactersAreKnown()
{
    QFETCH(const uint, first);
    QFETCH(const uint, last);
    QFETCH(const bool, control);
    for (uint character = first; character <= last; ++character)
        QVERIFY2(isControl(character) == control, qPrintable(QString::number(character, 16)));
}

void ForeignTextTest::textsBecomeOneLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");

    const QString most(maxTextLength, u'x');
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("a line") << u"Dragster"_s << u"Dragster"_s;
    QTest::newRow("lines and tabs") << u" a\n\tb\u2028c\u2029 "_s << u"a b c"_s;
    QTest::newRow("control and direction") << u"\u001b[2JDrag\u202eretsgarD\u202c"_s << u"[2JDragretsgarD"_s;
    QTest::newRow("control alone") << u"\u0000\u0007\u202e"_s << QString();
    QTest::newRow("the longest") << most << most;
    QTest::newRow("too long") << most + u'y' << most;
    QTest::newRow("a pair at the cut") << most.chopped(1) + u"\U0001f600"_s << most.chopped(1);
    QTest::newRow("a blank at the cut") << most.chopped(1) + u" y"_s << most.chopped(1);
}

void ForeignTextTest::textsBecomeOneLine()
{
    QFETCH(const QString, text);
    QTEST(oneLine(text), "line");
}

QTEST_APPLESS_MAIN(ForeignTextTest)
#include "tst_foreigntext.moc"
