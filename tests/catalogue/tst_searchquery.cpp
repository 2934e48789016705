// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/searchquery.h"
#include "catalogue/series.h"

#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

class SearchQueryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seriesAreWrittenOut_data();
    void seriesAreWrittenOut();
    void aQueryIsReadAsItStands_data();
    void aQueryIsReadAsItStands();
    void anAbbreviationIsReadTwice();
    void wordsCanBeLeftOut();
    void nothingToReadGivesNothing_data();
    void nothingToReadGivesNothing();
    void onlyAsMuchIsReadAsATitleHolds();
};

void SearchQueryTest::seriesAreWrittenOut_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("written");

    const auto row = [](const QString &typed, const QString &written) {
        QTest::newRow(qPrintable(typed)) << typed << written;
    };
    row(u"bof2"_s, u"breath of fire 2"_s);
    row(u"cod"_s, u"call of duty"_s);
    row(u"cv3"_s, u"castlevania 3"_s);
    row(u"dk"_s, u"donkey kong"_s);
    row(u"dmc"_s, u"devil may cry"_s);
    row(u"dq5"_s, u"dragon quest 5"_s);
    row(u"dw"_s, u"dragon warrior"_s);
    row(u"ff"_s, u"final fantasy"_s);
    row(u"ff7"_s, u"final fantasy 7"_s);
    row(u"ffvii"_s, u"final fantasy vii"_s);
    row(u"ff vii"_s, u"final fantasy vii"_s);
    row(u"fz"_s, u"f zero"_s);
    row(u"gow"_s, u"god of war"_s);
    row(u"gt2"_s, u"gran turismo 2"_s);
    row(u"gta"_s, u"grand theft auto"_s);
    row(u"kh2"_s, u"kingdom hearts 2"_s);
    row(u"kof97"_s, u"king of fighters 97"_s);
    row(u"loz"_s, u"legend of zelda"_s);
    row(u"tloz"_s, u"legend of zelda"_s);
    row(u"mgs2"_s, u"metal gear solid 2"_s);
    row(u"mkii"_s, u"mortal kombat ii"_s);
    row(u"mm2"_s, u"mega man 2"_s);
    row(u"mmx"_s, u"mega man x"_s);
    row(u"nfs"_s, u"need for speed"_s);
    row(u"re4 gc"_s, u"resident evil 4 gc"_s);
    row(u"snes sf2"_s, u"snes street fighter 2"_s);
    row(u"sh"_s, u"silent hill"_s);
    row(u"sm64"_s, u"super mario 64"_s);
    row(u"smt"_s, u"shin megami tensei"_s);
    row(u"zelda"_s, QString());
    row(u"ffx2x"_s, QString());
    row(u"shy"_s, QString());
    row(u"7"_s, QString());
}

void SearchQueryTest::seriesAreWrittenOut()
{
    QFETCH(const QString, typed);
    QTEST(withSeriesNames(typed.split(u' ')).join(u' '), "written");
}

void SearchQueryTest::aQueryIsReadAsItStands_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("isOpen");

    const auto row = [](const QString &typed, const QString &words, bool isOpen = true) {
        QTest::newRow(qPrintable(typed)) << typed << words << isOpen;
    };
    row(u"zelda"_s, u"zelda"_s);
    row(u"zelda "_s, u"zelda"_s, false);
    row(u"Pac-Man"_s, u"pac man"_s);
    row(u"Dr. Mario!"_s, u"dr mario"_s, false);
    row(u"The Simpsons"_s, u"simpsons"_s);
    row(u"Simpsons, The"_s, u"simpsons"_s);
    row(u"the"_s, u"the"_s);
    row(u"the "_s, u"the"_s, false);
    row(u"link to the past"_s, u"link to the past"_s);
}

void SearchQueryTest::aQueryIsReadAsItStands()
{
    QFETCH(const QString, typed);
    const QList<SearchQuery> queries = searchQueries(typed);
    QCOMPARE(queries.size(), 1);
    QTEST(queries.first().words.join(u' '), "words");
    QTEST(queries.first().isOpen, "isOpen");
    QVERIFY(!queries.first().isSeries);
}

void SearchQueryTest::anAbbreviationIsReadTwice()
{
    const QList<SearchQuery> queries = searchQueries(u"FF VII "_s);
    QCOMPARE(queries.size(), 2);
    QCOMPARE(queries.first().words.join(u' '), u"ff vii"_s);
    QVERIFY(!queries.first().isSeries && !queries.first().isOpen);
    QCOMPARE(queries.last().words.join(u' '), u"final fantasy vii"_s);
    QVERIFY(queries.last().isSeries && !queries.last().isOpen);
}

void SearchQueryTest::wordsCanBeLeftOut()
{
    const SearchQuery query{.words = {u"snes"_s, u"zelda"_s, u"iii"_s}};
    QCOMPARE(query.allWords(), WordSet(0b111));
    QCOMPARE(query.name(), u"sneszeldaiii"_s);
    QCOMPARE(query.nameInArabic(), u"sneszelda3"_s);
    QCOMPARE(query.name(0b001), u"zeldaiii"_s);
    QCOMPARE(query.nameInArabic(0b011), u"3"_s);
    QCOMPARE(query.name(query.allWords()), QString());
}

void SearchQueryTest::nothingToReadGivesNothing_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("nothing") << QString();
    QTest::newRow("blanks") << u" \t\n"_s;
    QTest::newRow("punctuation") << u"!?-:;~[]()"_s;
    QTest::newRow("emoji") << u"\U0001f600\U0001f3ae"_s;
    QTest::newRow("marks alone") << u"\u0301\u200f\u202e"_s;
    QTest::newRow("half a pair") << QString(QChar(0xd83d));
}

void SearchQueryTest::nothingToReadGivesNothing()
{
    QFETCH(const QString, typed);
    QVERIFY(searchQueries(typed).isEmpty());
}

void SearchQueryTest::onlyAsMuchIsReadAsATitleHolds()
{
    QCOMPARE(searchQueries(QString(10'000, u'x')).first().words, QStringList{QString(200, u'x')});
    const QList<SearchQuery> many = searchQueries(u"a "_s.repeated(100) + u"ff"_s);
    QCOMPARE(many.size(), 1);
    QCOMPARE(many.first().words.size(), 32);
    QCOMPARE(many.first().allWords(), ~WordSet(0));
    // Written out, an abbreviation may be too much.
    const QList<SearchQuery> series = searchQueries(u"ff "_s.repeated(30));
    QCOMPARE(series.last().words.size(), 32);
}

QTEST_APPLESS_MAIN(SearchQueryTest)
#include "tst_searchquery.moc"
