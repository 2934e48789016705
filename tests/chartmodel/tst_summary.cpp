// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartmodel/summary.h"
#include "language/language.h"
#include "support/chartgames.h"

#include <QTest>

using namespace MasteryChart;

using namespace ChartGames;
using namespace Qt::StringLiterals;

class SummaryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyFigureIsAsWorkedOut_data();
    void everyFigureIsAsWorkedOut();
    void everyFigureSaysWhatItCounts();
    void aModeTheGameDoesNotHaveHasNoFigures();
    void yourPlaceIsToldInOneSentence_data();
    void yourPlaceIsToldInOneSentence();
    void noPlaceIsToldWhereThereIsNone_data();
    void noPlaceIsToldWhereThereIsNone();
    void linesAreTheModesAskedFor_data();
    void linesAreTheModesAskedFor();
    void germanFiguresAreInGermanNumbers();
};

namespace {

/// "Name: value" of each figure, with plain spaces.
QStringList told(const QList<SummaryItem> &figures)
{
    QStringList lines;
    for (const SummaryItem &figure : figures)
        lines.append(QString(figure.name + u": "_s + figure.value).replace(u'\u00a0', u' '));
    return lines;
}

} // namespace

void SummaryTest::init()
{
    QLocale::setDefault(english());
    setLanguage(english());
}

void SummaryTest::everyFigureIsAsWorkedOut_data()
{
    QTest::addColumn<GameSnapshot>("game");
    QTest::addColumn<UnlockMode>("mode");
    QTest::addColumn<QStringList>("figures");

    // 632 players with 3,398 unlocks: 5.377 each, 35.8 % of 15. 216 have eight or more, 141 one.
    QTest::newRow("Dragster") << gameOf(dragsterHardcore, dragsterCasual) << UnlockMode::Hardcore
                              << QStringList{u"Mastered: 8 (1.3 %)"_s,
                                             u"Median: 5 of 15"_s,
                                             u"Mean completion: 36 % (5.4 of 15)"_s,
                                             u"Half the set reached by: 34 %"_s,
                                             u"One and done: 22 %"_s,
                                             u"Players: 632"_s};
    // 51 players with 242 unlocks: 4.745 each, 31.6 %. 9 have eight or more, 14 one; the 26th has four.
    QTest::newRow("Dragster's casual players") << gameOf(dragsterHardcore, dragsterCasual) << UnlockMode::Casual
                                               << QStringList{u"Completed: 0 (0 %)"_s,
                                                              u"Median: 4 of 15"_s,
                                                              u"Mean completion: 32 % (4.7 of 15)"_s,
                                                              u"Half the set reached by: 18 %"_s,
                                                              u"One and done: 27 %"_s,
                                                              u"Players: 51"_s};
    QTest::newRow("casual alone") << gameOf({}, dragsterHardcore) << UnlockMode::Casual
                                  << QStringList{u"Completed: 8 (1.3 %)"_s,
                                                 u"Median: 5 of 15"_s,
                                                 u"Mean completion: 36 % (5.4 of 15)"_s,
                                                 u"Half the set reached by: 34 %"_s,
                                                 u"One and done: 22 %"_s,
                                                 u"Players: 632"_s};
    QTest::newRow("nobody") << gameOf(PlayerCounts(15, 0)) << UnlockMode::Hardcore
                            << QStringList{u"Mastered: 0 (–)"_s,    u"Median: –"_s,
                                           u"Mean completion: –"_s, u"Half the set reached by: –"_s,
                                           u"One and done: –"_s,    u"Players: 0"_s};
    QTest::newRow("one achievement") << gameOf(PlayerCounts{1234}) << UnlockMode::Hardcore
                                     << QStringList{u"Mastered: 1,234 (100 %)"_s,
                                                    u"Median: 1 of 1"_s,
                                                    u"Mean completion: 100 % (1.0 of 1)"_s,
                                                    u"Half the set reached by: 100 %"_s,
                                                    u"One and done: 100 %"_s,
                                                    u"Players: 1,234"_s};
}

void SummaryTest::everyFigureIsAsWorkedOut()
{
    QFETCH(const GameSnapshot, game);
    QFETCH(const UnlockMode, mode);
    QTEST(told(summaryOf(game, mode)), "figures");
}

void SummaryTest::everyFigureSaysWhatItCounts()
{
    const GameSnapshot game = gameOf(dragsterHardcore, dragsterCasual, Progress{12, 3});
    QStringList meanings[2];
    for (const UnlockMode mode : {UnlockMode::Hardcore, UnlockMode::Casual}) {
        const QList<SummaryItem> figures = summaryOf(game, mode);
        QCOMPARE(figures.size(), 7);
        QStringList &ofMode = meanings[mode == UnlockMode::Hardcore ? 0 : 1];
        for (const SummaryItem &figure : figures) {
            QVERIFY2(figure.meaning.endsWith(u'.'), qPrintable(figure.name));
            QVERIFY2(!ofMode.contains(figure.meaning), qPrintable(figure.name));
            ofMode.append(figure.meaning);
        }
    }
    QVERIFY(meanings[0].first() != meanings[1].first()); // what mastered counts depends on the mode
    QVERIFY(meanings[0].at(5) != meanings[1].at(5));     // and so does who is a player
}

void SummaryTest::aModeTheGameDoesNotHaveHasNoFigures()
{
    QVERIFY(summaryOf(gameOf(dragsterHardcore, {}, Progress{12, 3}), UnlockMode::Casual).isEmpty());
    QVERIFY(summaryOf(gameOf({}, dragsterHardcore, Progress{12, 3}), UnlockMode::Hardcore).isEmpty());
}

void SummaryTest::yourPlaceIsToldInOneSentence_data()
{
    QTest::addColumn<UnlockMode>("mode");
    QTest::addColumn<Progress>("you");
    QTest::addColumn<QString>("sentence");

    // 612 of 632 have fewer than twelve, 17 more. 19 of 51 have fewer than three, 28 more.
    QTest::newRow("hardcore") << UnlockMode::Hardcore << Progress{12, 3}
                              << u"You: 12 of 15, ahead of 97 %, rank 18 of 632"_s;
    QTest::newRow("casual, at casual unlocks")
        << UnlockMode::Casual << Progress{12, 3} << u"You: 3 of 15, ahead of 37 %, rank 29 of 51"_s;
    QTest::newRow("one") << UnlockMode::Hardcore << Progress{1, 0} << u"You: 1 of 15, ahead of 0 %, rank 492 of 632"_s;
    QTest::newRow("mastered") << UnlockMode::Hardcore << Progress{15, 0}
                              << u"You: 15 of 15, ahead of 99 %, rank 1 of 632"_s;
}

void SummaryTest::yourPlaceIsToldInOneSentence()
{
    QFETCH(const UnlockMode, mode);
    QFETCH(const Progress, you);
    const QStringList figures = told(summaryOf(gameOf(dragsterHardcore, dragsterCasual, you), mode));
    QCOMPARE(figures.size(), 7);
    QTEST(figures.last(), "sentence");
}

void SummaryTest::noPlaceIsToldWhereThereIsNone_data()
{
    QTest::addColumn<GameSnapshot>("game");

    GameSnapshot unofficial = gameOf(dragsterHardcore, {}, Progress{12, 0});
    unofficial.set = AchievementSet::Unofficial;
    QTest::newRow("unknown") << gameOf(dragsterHardcore);
    QTest::newRow("nothing earned") << gameOf(dragsterHardcore, {}, Progress{0, 3});
    QTest::newRow("more than the set holds") << gameOf(dragsterHardcore, {}, Progress{16, 0});
    QTest::newRow("no players") << gameOf(PlayerCounts(15, 0), {}, Progress{12, 0});
    QTest::newRow("unofficial set") << unofficial;
}

void SummaryTest::noPlaceIsToldWhereThereIsNone()
{
    QFETCH(const GameSnapshot, game);
    QCOMPARE(summaryOf(game, UnlockMode::Hardcore).size(), 6);
}

void SummaryTest::linesAreTheModesAskedFor_data()
{
    QTest::addColumn<GameSnapshot>("game");
    QTest::addColumn<ModeFilter>("modeFilter");
    QTest::addColumn<QStringList>("firsts"); // of each line

    const GameSnapshot both = gameOf(dragsterHardcore, dragsterCasual);
    QTest::newRow("both are named") << both << ModeFilter::Both << QStringList{u"Hardcore"_s, u"Casual"_s};
    QTest::newRow("hardcore") << both << ModeFilter::Hardcore << QStringList{u"Mastered 8 (1.3 %)"_s};
    QTest::newRow("casual") << both << ModeFilter::Casual << QStringList{u"Completed 0 (0 %)"_s};
    QTest::newRow("one known") << gameOf(dragsterHardcore) << ModeFilter::Both << QStringList{u"Mastered 8 (1.3 %)"_s};
    QTest::newRow("the other known") << gameOf(dragsterHardcore) << ModeFilter::Casual
                                     << QStringList{u"Mastered 8 (1.3 %)"_s};
}

void SummaryTest::linesAreTheModesAskedFor()
{
    QFETCH(const GameSnapshot, game);
    QFETCH(const ModeFilter, modeFilter);
    QStringList firsts;
    for (const QStringList &line : summaryLines(game, modeFilter)) {
        firsts.append(QString(line.first()).replace(u'\u00a0', u' '));
        QVERIFY(line.size() >= 6);
        QVERIFY(line.last().startsWith(u"Players "_s));
    }
    QTEST(firsts, "firsts");
}

void SummaryTest::germanFiguresAreInGermanNumbers()
{
    QLocale::setDefault(german());
    setLanguage(german());
    const QStringList figures = told(summaryOf(gameOf(PlayerCounts{58'766, 1234}), UnlockMode::Hardcore));
    QVERIFY2(figures.first().contains(u"1.234 (2,1 %)"_s), qPrintable(figures.first()));
    QVERIFY2(figures.at(2).contains(u"1,0"_s), qPrintable(figures.at(2))); // 61,234 unlocks of 60,000 players
    QVERIFY2(figures.last().contains(u"60.000"_s), qPrintable(figures.last()));
}

QTEST_GUILESS_MAIN(SummaryTest)
#include "tst_summary.moc"
