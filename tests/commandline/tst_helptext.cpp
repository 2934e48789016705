// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/helptext.h"
#include "commandline/optiontable.h"
#include "language/language.h"
#include "support/languages.h"

#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

class HelpTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOptionIsNamed_data();
    void everyOptionIsNamed();
    void linesFitATerminal_data();
    void linesFitATerminal();
};

void HelpTextTest::everyOptionIsNamed_data()
{
    addLanguageRows();
}

void HelpTextTest::everyOptionIsNamed()
{
    QFETCH(const QLocale, locale);
    setLanguage(locale);
    const QString help = helpText();
    QVERIFY2(help.contains(u": masterychart [options] [GAME...]\n"), qPrintable(help));
    for (const QString &option : {u"--sample"_s,
                                  u"--unlocks both|hardcore|casual"_s,
                                  u"--set official|unofficial"_s,
                                  u"--user NAME"_s,
                                  u"--api-url URL"_s,
                                  u"--export FILE"_s,
                                  u"--format png|svg|pdf|csv|json|jsonl"_s,
                                  u"--preset discord|square|forum"_s,
                                  u"--chart bars|curve|achievements|history"_s,
                                  u"--axis linear|log|share"_s,
                                  u"--size WIDTHxHEIGHT"_s,
                                  u"--scale FACTOR"_s,
                                  u"--theme light|dark|system"_s,
                                  u"--bars ranges|counts"_s,
                                  u"--api v1|v2"_s,
                                  u"--find WORDS"_s,
                                  u"--limit N"_s,
                                  u"--update-games"_s,
                                  u"--games-from FILE"_s,
                                  u"--record"_s,
                                  u"-h, --help"_s,
                                  u"-v, --version"_s,
                                  u"MASTERYCHART_KEY"_s,
                                  u"MASTERYCHART_USER"_s})
        QVERIFY2(help.contains(option), qPrintable(option));
    for (const OptionEntry &option : optionTable())
        QVERIFY2(help.contains(u"--"_s + option.name), option.name.data());
    QVERIFY(!help.contains(u"--key"));
    QVERIFY(QString(help).replace(u'\u00a0', u' ').contains(u"{id} {title} {system} {set} {date}")); // on one line
    QVERIFY(help.endsWith(u"man masterychart\n"));
}

void HelpTextTest::linesFitATerminal_data()
{
    everyOptionIsNamed_data();
}

void HelpTextTest::linesFitATerminal()
{
    QFETCH(const QLocale, locale);
    setLanguage(locale);
    const QString help = helpText();
    QVERIFY(help.endsWith(u'\n') && !help.endsWith(u"\n\n"));
    QVERIFY2(help.count(u'\n') < 50, qPrintable(help)); // with the prompt that follows
    for (const QString &line : help.split(u'\n')) {
        QVERIFY2(line.size() < 80, qPrintable(line));
        QVERIFY2(!line.endsWith(u' '), qPrintable(line));
    }
}

QTEST_GUILESS_MAIN(HelpTextTest)
#include "tst_helptext.moc"
