// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/matchedranges.h"

#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

class MatchedRangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasTypedIsMarked_data();
    void whatWasTypedIsMarked();
    void wordsOfTheSystemAreNotMarked();
};

namespace {

/// \a title with square brackets around \a ranges.
QString marked(QString title, const QList<TextRange> &ranges)
{
    for (auto range = ranges.crbegin(); range != ranges.crend(); ++range)
        title.insert(range->start + range->length, u'>').insert(range->start, u'<');
    return title;
}

} // namespace

void MatchedRangesTest::whatWasTypedIsMarked_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("expected");

    const auto row = [](const QString &typed, const QString &title, const QString &expected) {
        QTest::addRow("%s, %s", qPrintable(typed), qPrintable(title)) << typed << title << expected;
    };
    row(u"zelda"_s, u"The Legend of Zelda"_s, u"The Legend of <Zelda>"_s);
    row(u"zel"_s, u"The Legend of Zelda"_s, u"The Legend of <Zel>da"_s);
    row(u"zelda leg"_s, u"The Legend of Zelda"_s, u"The <Leg>end of <Zelda>"_s);
    row(u"legend of zel"_s, u"The Legend of Zelda"_s, u"The <Legend of Zel>da"_s);
    row(u"elda"_s, u"Zelda"_s, u"Z<elda>"_s);
    row(u"pacman"_s, u"Ms. Pac-Man"_s, u"Ms. <Pac-Man>"_s);
    row(u"pac man"_s, u"Ms. Pac-Man"_s, u"Ms. <Pac-Man>"_s);
    row(u"pacm"_s, u"Ms. Pac-Man"_s, u"Ms. <Pac-M>an"_s);
    row(u"packman"_s, u"Ms. Pac-Man"_s, u"Ms. <Pac-Man>"_s);
    row(u"links"_s, u"Link's Awakening"_s, u"<Link's> Awakening"_s);
    row(u"pokemon"_s, u"Pokémon"_s, u"<Pokémon>"_s);
    row(u"poke"_s, u"Poke\u0301mon"_s, u"<Poke\u0301>mon"_s);
    row(u"sonic sonic"_s, u"Sonic & Sonic"_s, u"<Sonic> & <Sonic>"_s);
    row(u"sonic so"_s, u"Sonic"_s, u"<Sonic>"_s);
    row(u"fantasy 7"_s, u"Final Fantasy VII"_s, u"Final <Fantasy> <VII>"_s);
    row(u"fantasy vii"_s, u"Final Fantasy 7"_s, u"Final <Fantasy> <7>"_s);
    row(u"fantasy vi"_s, u"Final Fantasy VII"_s, u"Final <Fantasy VI>I"_s);
    row(u"oot"_s, u"Zelda: Ocarina of Time"_s, u"Zelda: <O>carina <o>f <T>ime"_s);
    row(u"smb3"_s, u"Super Mario Bros. III"_s, u"<S>uper <M>ario <B>ros. <III>"_s);
    row(u"metriod"_s, u"Super Metroid"_s, u"Super <Metroid>"_s);
    row(u"mteroi"_s, u"Super Metroid"_s, u"Super <Metroid>"_s);
    row(u"mtero "_s, u"Super Metroid"_s, u"Super Metroid"_s); // the word is at its end
    row(u"dothack"_s, u".hack//Infection"_s, u"<.hack>//Infection"_s);
    row(u"bonus"_s, u"Game [Subset - Bonus]"_s, u"Game [Subset - <Bonus>]"_s);
    row(u"other"_s, u"Game"_s, u"Game"_s);
}

void MatchedRangesTest::whatWasTypedIsMarked()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, title);
    QTEST(marked(title, matchedRanges(title, searchQueries(typed).first())), "expected");
}

void MatchedRangesTest::wordsOfTheSystemAreNotMarked()
{
    const QString title = u"NES Zelda Classics"_s;
    const SearchQuery query = searchQueries(u"nes zelda"_s).first();
    QCOMPARE(marked(title, matchedRanges(title, query)), u"<NES Zelda> Classics"_s);
    QCOMPARE(marked(title, matchedRanges(title, query, 0b01)), u"NES <Zelda> Classics"_s);
    QVERIFY(matchedRanges(title, query, query.allWords()).isEmpty());
}

QTEST_APPLESS_MAIN(MatchedRangesTest)
#include "tst_matchedranges.moc"
