// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/numerals.h"
#include "catalogue/searchtext.h"

#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

class SearchTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsBecomeWords_data();
    void textsBecomeWords();
    void articlesAreKnown_data();
    void articlesAreKnown();
    void compoundsAreKnown();
    void lettersKnowWhereTheyComeFrom_data();
    void lettersKnowWhereTheyComeFrom();
    void initialsAreTaken_data();
    void initialsAreTaken();
    void numeralsTurnBothWays();
    void otherWordsAreNoNumerals_data();
    void otherWordsAreNoNumerals();
};

namespace {

QStringList wordsOf(const SearchText &text)
{
    QStringList words;
    for (qsizetype index = 0; index < text.wordCount(); ++index)
        words.append(text.word(index).toString());
    return words;
}

} // namespace

void SearchTextTest::textsBecomeWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");

    const auto row = [](const QString &text, const QString &words) {
        QTest::addRow("%s", qPrintable(text)) << text << words;
    };
    row(u"Dragster"_s, u"dragster"_s);
    row(u"  TWO\tWords\n"_s, u"two words"_s);
    row(u"Pac-Man"_s, u"pac man"_s);
    row(u"F-Zero X"_s, u"f zero x"_s);
    row(u"R.B.I. Baseball '94"_s, u"r b i baseball 94"_s);
    row(u"Link's Awakening"_s, u"links awakening"_s);
    row(u"Link\u2019s Awakening"_s, u"links awakening"_s);
    row(u"Street Fighter II': Turbo"_s, u"street fighter ii turbo"_s);
    row(u"Astérix & Obélix"_s, u"asterix and obelix"_s);
    row(u"Chip'n Dale&Friends"_s, u"chipn dale and friends"_s);
    row(u".hack//Infection"_s, u"dothack infection"_s);
    row(u".HACK"_s, u"dothack"_s);
    row(u"Game .hack"_s, u"game dothack"_s);
    row(u"x.hack"_s, u"x hack"_s);
    row(u"NetHack"_s, u"nethack"_s);
    row(u"Pokémon"_s, u"pokemon"_s);
    row(u"Poke\u0301mon"_s, u"pokemon"_s);
    row(u"Dòngdòngnǎo"_s, u"dongdongnao"_s);
    row(u"Straße Ærø Łódź œuvre Þór"_s, u"strasse aero lodz oeuvre thor"_s);
    row(u"Alien³"_s, u"alien3"_s);
    row(u"Ranma ½"_s, u"ranma 1 2"_s);
    row(u"720°"_s, u"720"_s);
    row(u"ＦＵＬＬ　Ｗｉｄｔｈ"_s, u"full width"_s);
    row(u"Снег"_s, u"снег"_s);
    row(u"ΑΒΓ"_s, u"αβγ"_s);
    row(u"がんばれ"_s, u"かんはれ"_s); // on both sides of a comparison
    row(u"שלום עולם"_s, u"שלום עולם"_s);
    row(u"a\u200fb\u202ec"_s, u"abc"_s);
    row(u"go\u0001on"_s, u"go on"_s);
    row(u"smile \U0001f600 on"_s, u"smile on"_s);
    row(u"\U0001d400\U0001d401"_s, u"ab"_s);
    row(u"!?-:;()[]{}/\\"_s, QString());
    row(u"\U0001f600\U0001f3ae"_s, QString());
    row(QString(QChar(0xd83d)) + u"half"_s, u"half"_s);
    row(QString(), QString());
}

void SearchTextTest::textsBecomeWords()
{
    QFETCH(const QString, text);
    const SearchText folded(text);
    QTEST(wordsOf(folded).join(u' '), "words");
    QCOMPARE(folded.letters().toString(), wordsOf(folded).join(QString()));
}

void SearchTextTest::articlesAreKnown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<qsizetype>>("articles");

    const auto row = [](const QString &text, const QList<qsizetype> &articles) {
        QTest::newRow(qPrintable(text)) << text << articles;
    };
    row(u"The Simpsons"_s, {0});
    row(u"A Bug's Life"_s, {0});
    row(u"An American Tail"_s, {0});
    row(u"Legend of Zelda, The: A Link to the Past"_s, {3});
    row(u"Bug's Life, A"_s, {2});
    row(u"The Game, The"_s, {0, 2});
    row(u"A-Train"_s, {});
    row(u"The"_s, {});
    row(u"Over the Hedge"_s, {});
    row(u"Theme Park"_s, {});
    row(u"One, Two"_s, {});
}

void SearchTextTest::articlesAreKnown()
{
    QFETCH(const QString, text);
    const SearchText folded(text);
    QList<qsizetype> articles;
    for (qsizetype index = 0; index < folded.wordCount(); ++index) {
        if (folded.isArticle(index))
            articles.append(index);
    }
    QTEST(articles, "articles");
}

void SearchTextTest::compoundsAreKnown()
{
    const SearchText text(u"Go Pac-Man-World - X-Men"_s);
    QCOMPARE(wordsOf(text).join(u' '), u"go pac man world x men"_s);
    QCOMPARE(text.compound(0), TextRange());
    QCOMPARE(text.compound(1), (TextRange{2, 11}));
    QCOMPARE(text.compound(2), TextRange());
    QCOMPARE(text.compound(3), TextRange());
    QCOMPARE(text.compound(4), (TextRange{13, 4}));
    QCOMPARE(text.compound(5), TextRange());
    QCOMPARE(SearchText(u"Pac-").compound(0), (TextRange{0, 3}));
}

void SearchTextTest::lettersKnowWhereTheyComeFrom_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("letters");
    QTest::addColumn<QString>("source");

    const auto row = [](const QString &text, const QString &letters, const QString &source) {
        QTest::addRow("%s", qPrintable(text)) << text << letters << source;
    };
    row(u"Pac-Man"_s, u"pacman"_s, u"Pac-Man"_s);
    row(u"Pac-Man"_s, u"acm"_s, u"ac-M"_s);
    row(u"Link's"_s, u"links"_s, u"Link's"_s);
    row(u"Pokémon"_s, u"poke"_s, u"Poké"_s);
    row(u"Poke\u0301mon"_s, u"poke"_s, u"Poke\u0301"_s);
    row(u"Alien³"_s, u"3"_s, u"³"_s);
    row(u"Straße"_s, u"stras"_s, u"Straß"_s);
    row(u"A & B"_s, u"and"_s, u"&"_s);
    row(u".hack"_s, u"dothack"_s, u".hack"_s);
    row(u"x \U0001d400y"_s, u"a"_s, u"\U0001d400"_s);
}

void SearchTextTest::lettersKnowWhereTheyComeFrom()
{
    QFETCH(const QString, text);
    QFETCH(const QString, letters);
    const SearchText folded(text);
    const qsizetype at = folded.letters().indexOf(letters);
    QVERIFY(at >= 0);
    const TextRange range = folded.source({at, letters.size()});
    QTEST(text.sliced(range.start, range.length), "source");
}

void SearchTextTest::initialsAreTaken_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("all");

    const auto row = [](const QString &text, const QStringList &all) {
        QTest::newRow(qPrintable(text)) << text << all;
    };
    row(u"Super Mario World"_s, {u"smw"_s});
    row(u"Super Mario Bros. 3"_s, {u"smb3"_s});
    row(u"Super Mario Bros. III"_s, {u"smb3"_s});
    row(u"The Legend of Zelda: Ocarina of Time"_s, {u"tloz"_s, u"loz"_s, u"oot"_s, u"tlozoot"_s, u"lozoot"_s});
    row(u"Zelda: A Link to the Past"_s, {u"alttp"_s, u"lttp"_s, u"zalttp"_s});
    row(u"Castlevania - Symphony of the Night"_s, {u"sotn"_s, u"csotn"_s});
    row(u"Tony Hawk's Pro Skater 2"_s, {u"thps2"_s});
    row(u"I Love Softball"_s, {u"ils"_s});
    row(u"Mega Man"_s, {});
    row(u"Dragster"_s, {});
    row(QString(), {});
}

void SearchTextTest::initialsAreTaken()
{
    QFETCH(const QString, text);
    QStringList all;
    for (const Initials &initials : initialsOf(SearchText(text)))
        all.append(QStringView(initials.letters).toString());
    QTEST(all, "all");
}

void SearchTextTest::numeralsTurnBothWays()
{
    const QStringList roman = u"i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx"_s.split(u' ');
    for (int number = 1; number <= 20; ++number) {
        QCOMPARE(arabicNumeral(roman.at(number - 1)), QString::number(number));
        QCOMPARE(romanNumeral(QString::number(number)), roman.at(number - 1));
    }
}

void SearchTextTest::otherWordsAreNoNumerals_data()
{
    QTest::addColumn<QString>("word");
    for (const QString &word :
         {u""_s, u"0"_s, u"21"_s, u"07"_s, u"xxi"_s, u"iiii"_s, u"vv"_s, u"ix2"_s, u"mix"_s, u"VII"_s, u"٣"_s})
        QTest::addRow("%s", qPrintable(word)) << word;
}

void SearchTextTest::otherWordsAreNoNumerals()
{
    QFETCH(const QString, word);
    QVERIFY(arabicNumeral(word).isEmpty());
    QVERIFY(romanNumeral(word).isEmpty());
}

QTEST_APPLESS_MAIN(SearchTextTest)
#include "tst_searchtext.moc"
