// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartmodel/charttext.h"
#include "language/language.h"
#include "support/chartgames.h"

#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

#include <optional>

using namespace MasteryChart;

using namespace ChartGames;
using namespace Qt::StringLiterals;

using MaybeShare = std::optional<double>;

class ChartTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { speak(english()); }
    void numbersAreGrouped_data();
    void numbersAreGrouped();
    void percentagesKeepSmallSharesApart_data();
    void percentagesKeepSmallSharesApart();
    void noShareIsRoundedToNothingOrToAll();
    void axisAndTextsPutTheSignWhereTheLanguageHasIt();
    void rangesAndTitlesAreTheSites_data();
    void rangesAndTitlesAreTheSites();
    void masteryIsNamedByItsMode_data();
    void masteryIsNamedByItsMode();
    void markersSayTheModeWhereBothAreMarked();
    void whoHasAllIsCelebrated();
    void aPlayerWithoutANameIsYou();
    void titlesAreKnownOrNumbered_data();
    void titlesAreKnownOrNumbered();
    void subtitlesCountWithPlurals_data();
    void subtitlesCountWithPlurals();
    void aColumnIsToldInFull();
    void aColumnOfOneModeIsToldWithoutItsName();
    void zeroIsANumber();
    void masteryIsNamedInItsColumn_data();
    void masteryIsNamedInItsColumn();
    void yourProgressIsToldWhereYouStand();
    void aColumnWithoutPlayersHasNoShares();
    void allOfAColumnIsSpoken();
    void comparedGamesAreToldByTheirNames();
    void germanCountsInGerman();
    void germanPluralsDiffer();

private:
    static void speak(const QLocale &locale)
    {
        QLocale::setDefault(locale);
        setLanguage(locale);
    }
};

namespace {

/// \a text with the no-break spaces that the program writes before a percent sign and after < and >.
QString bound(QString text)
{
    return text.replace(u" %"_s, u"\u00a0%"_s).replace(u"< "_s, u"<\u00a0"_s).replace(u"> "_s, u">\u00a0"_s);
}

QStringList bound(const QStringList &texts)
{
    QStringList result;
    for (const QString &text : texts)
        result.append(bound(text));
    return result;
}

/// \a text without its digits and groupings, to compare words alone.
QString words(QString text)
{
    static const QRegularExpression digits(QStringLiteral("[0-9.,]"));
    return text.remove(digits);
}

} // namespace

void ChartTextTest::numbersAreGrouped_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<qint64>("value");
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing") << english() << qint64{0} << u"0"_s;
    QTest::newRow("English") << english() << qint64{1234} << u"1,234"_s;
    QTest::newRow("German") << german() << qint64{1234} << u"1.234"_s;
    QTest::newRow("a giant") << english() << qint64{1'000'000'000} << u"1,000,000,000"_s;
    QTest::newRow("more than an int") << german() << qint64{10'000'000'000} << u"10.000.000.000"_s;
}

void ChartTextTest::numbersAreGrouped()
{
    QFETCH(const QLocale, locale);
    QFETCH(const qint64, value);
    QLocale::setDefault(locale);
    QTEST(number(value), "text");
}

void ChartTextTest::percentagesKeepSmallSharesApart_data()
{
    QTest::addColumn<MaybeShare>("share");
    QTest::addColumn<QString>("text");

    const auto row = [](MaybeShare share, const QString &text) {
        QTest::newRow(qPrintable(text)) << share << bound(text);
    };
    QTest::newRow("no players") << MaybeShare() << u"–"_s;
    row(0, u"0 %"_s);
    row(1, u"100 %"_s);
    row(1e-12, u"< 0.01 %"_s);
    row(0.000099, u"< 0.01 %"_s);
    row(0.0001, u"0.01 %"_s);
    row(0.00042, u"0.04 %"_s);
    row(0.0075, u"0.75 %"_s);
    row(8. / 632, u"1.3 %"_s);
    row(0.02, u"2.0 %"_s);
    row(0.0994, u"9.9 %"_s);
    row(0.09951, u"10 %"_s);
    row(0.1, u"10 %"_s);
    row(216. / 632, u"34 %"_s);
    row(0.5, u"50 %"_s);
    row(0.988, u"99 %"_s);
    row(0.9912, u"99.1 %"_s);
    row(0.9996, u"99.96 %"_s);
    row(0.99995, u"> 99.99 %"_s);
    row(1 - 1e-12, u"> 99.99 %"_s);
}

void ChartTextTest::percentagesKeepSmallSharesApart()
{
    QFETCH(const MaybeShare, share);
    QTEST(percent(share), "text");
}

void ChartTextTest::noShareIsRoundedToNothingOrToAll()
{
    const QStringList lies{percent(0),          percent(1),           bound(u"0.0 %"_s),  bound(u"0.00 %"_s),
                           bound(u"100.0 %"_s), bound(u"100.00 %"_s), bound(u"10.0 %"_s), bound(u"1.00 %"_s)};
    for (int part = 1; part < 100'000; ++part) {
        const QString text = percent(part / 100'000.);
        QVERIFY2(!lies.contains(text), qPrintable(QStringLiteral("%1 of 100000 is %2").arg(part).arg(text)));
    }
}

void ChartTextTest::axisAndTextsPutTheSignWhereTheLanguageHasIt()
{
    /// Turkish puts it first.
    class Turkish : public QTranslator
    {
    public:
        bool isEmpty() const override { return false; }
        QString translate(const char *, const char *source, const char *, int) const override
        {
            return QString::fromUtf8(source) == u"%1\u00a0%" ? u"%%1"_s : QString();
        }
    };
    Turkish translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    const QString text = percent(0.34, english());
    const QString label = ValueAxis::percent(english()).ticks(4).last().label;
    QCoreApplication::removeTranslator(&translator);
    QCOMPARE(text, u"%34"_s);
    QCOMPARE(label, u"%100"_s);
}

void ChartTextTest::rangesAndTitlesAreTheSites_data()
{
    QTest::addColumn<Bin>("bin");
    QTest::addColumn<QString>("range");
    QTest::addColumn<QString>("earned");

    QTest::newRow("one") << Bin{1, 1} << u"1"_s << u"Earned 1 achievement"_s;
    QTest::newRow("eight") << Bin{8, 8} << u"8"_s << u"Earned 8 achievements"_s;
    QTest::newRow("a range, with an en dash") << Bin{36, 40} << u"36–40"_s << u"Earned 36–40 achievements"_s;
    QTest::newRow("from one on") << Bin{1, 4} << u"1–4"_s << u"Earned 1–4 achievements"_s;
    QTest::newRow("thousands") << Bin{1901, 1999} << u"1,901–1,999"_s << u"Earned 1,901–1,999 achievements"_s;
    QTest::newRow("one thousand") << Bin{2000, 2000} << u"2,000"_s << u"Earned 2,000 achievements"_s;
}

void ChartTextTest::rangesAndTitlesAreTheSites()
{
    QFETCH(const Bin, bin);
    QTEST(rangeText(bin), "range");
    QTEST(earnedText(bin), "earned");
}

void ChartTextTest::masteryIsNamedByItsMode_data()
{
    QTest::addColumn<GameSnapshot>("game");
    QTest::addColumn<QString>("label");

    QTest::newRow("hardcore") << gameOf(dragsterHardcore) << u"Mastered 8 (1.3 %)"_s;
    QTest::newRow("both: hardcore's") << gameOf(dragsterHardcore, dragsterCasual) << u"Mastered 8 (1.3 %)"_s;
    QTest::newRow("casual") << gameOf({}, dragsterHardcore) << u"Completed 8 (1.3 %)"_s;
    QTest::newRow("nobody mastered it") << gameOf({}, dragsterCasual) << u"Nobody has completed this yet"_s;
    QTest::newRow("nobody plays it") << gameOf(PlayerCounts(15, 0)) << u"Nobody has mastered this yet"_s;
    QTest::newRow("one achievement") << gameOf(PlayerCounts{7}) << u"Mastered 7 (100 %)"_s;
    QTest::newRow("thousands") << gameOf(PlayerCounts{58'766, 1234}) << u"Mastered 1,234 (2.1 %)"_s;
}

void ChartTextTest::masteryIsNamedByItsMode()
{
    QFETCH(const GameSnapshot, game);
    QFETCH(const QString, label);
    QCOMPARE(masteryLabel(makeChartModel({game}, {})), bound(label));
}

void ChartTextTest::markersSayTheModeWhereBothAreMarked()
{
    const auto labels = [](const Progress &you, QString Marker::*label) {
        QStringList texts;
        const PlayerCounts counts(2000, 1);
        GameSnapshot game = gameOf(counts, counts, you);
        game.progressUser = u"RetroFan"_s;
        for (const Marker &marker : makeChartModel({game}, {}).markers)
            texts.append(marker.*label);
        return texts;
    };
    QCOMPARE(labels({12, 0}, &Marker::label), QStringList{bound(u"RetroFan 12 · top 99.5 %"_s)});
    QCOMPARE(labels({0, 1234}, &Marker::label), QStringList{bound(u"RetroFan 1,234 · top 38 %"_s)});
    QCOMPARE(
        labels({12, 1234}, &Marker::label),
        QStringList({bound(u"RetroFan 12 hardcore · top 99.5 %"_s), bound(u"RetroFan 1,234 casual · top 38 %"_s)}));
    QCOMPARE(labels({12, 1234}, &Marker::shortLabel),
             QStringList({u"RetroFan 12 hardcore"_s, u"RetroFan 1,234 casual"_s}));
}

void ChartTextTest::whoHasAllIsCelebrated()
{
    GameSnapshot game = gameOf(dragsterHardcore, dragsterHardcore, Progress{15, 0});
    game.progressUser = u"RetroFan"_s;
    const Marker hardcore = makeChartModel({game}, {}).markers.first();
    QVERIFY(hardcore.mastered);
    QCOMPARE(hardcore.label, u"RetroFan mastered this – one of 8"_s);
    QCOMPARE(hardcore.shortLabel, u"RetroFan mastered this"_s);
    game.details.progress = Progress{0, 15};
    QCOMPARE(makeChartModel({game}, {}).markers.first().label, u"RetroFan completed this – one of 8"_s);
    game.details.progress = Progress{14, 0};
    QVERIFY(!makeChartModel({game}, {}).markers.first().mastered);
}

void ChartTextTest::aPlayerWithoutANameIsYou()
{
    const Marker marker = makeChartModel({gameOf(dragsterHardcore, {}, Progress{12, 0})}, {}).markers.first();
    QCOMPARE(marker.label, bound(u"You 12 · top 2.8 %"_s));
}

void ChartTextTest::titlesAreKnownOrNumbered_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<bool>("sample");
    QTest::addColumn<QString>("text");

    QTest::newRow("known") << u"Dragster"_s << false << u"Dragster"_s;
    QTest::newRow("unknown: the ID, not grouped") << QString() << false << u"Game 14402"_s;
    QTest::newRow("sample") << u"Dragster"_s << true << u"Dragster (sample data)"_s;
    QTest::newRow("sample, unknown") << QString() << true << u"Game 14402 (sample data)"_s;
    QTest::newRow("a title with a place marker") << u"100%1 %2"_s << true << u"100%1 %2 (sample data)"_s;
}

void ChartTextTest::titlesAreKnownOrNumbered()
{
    QFETCH(const QString, title);
    QFETCH(const bool, sample);
    GameSnapshot game = gameOf(dragsterHardcore);
    game.details.title = title;
    game.source = sample ? GameSnapshot::Source::Sample : GameSnapshot::Source::Service;
    QTEST(titleOf(game), "text");
}

void ChartTextTest::subtitlesCountWithPlurals_data()
{
    QTest::addColumn<GameSnapshot>("game");
    QTest::addColumn<QString>("text");

    GameSnapshot withoutSystem = gameOf(dragsterHardcore);
    withoutSystem.details.system.clear();
    GameSnapshot unofficial = gameOf(PlayerCounts{1});
    unofficial.set = AchievementSet::Unofficial;
    QTest::newRow("one of each") << gameOf(PlayerCounts{1}, PlayerCounts{1})
                                 << u"Atari 2600 · 1 achievement · 1 hardcore player · 1 casual player"_s;
    QTest::newRow("many") << gameOf(dragsterHardcore, dragsterCasual)
                          << u"Atari 2600 · 15 achievements · 632 hardcore players · 51 casual players"_s;
    QTest::newRow("no system") << withoutSystem << u"15 achievements · 632 hardcore players"_s;
    QTest::newRow("casual alone") << gameOf({}, PlayerCounts{0, 0})
                                  << u"Atari 2600 · 2 achievements · 0 casual players"_s;
    QTest::newRow("unofficial") << unofficial << u"Atari 2600 · 1 unofficial achievement · 1 hardcore player"_s;
    // 2^32 + 1: whoever counts in an int takes it for one.
    QTest::newRow("more than an int") << gameOf(PlayerCounts{4'294'967'297})
                                      << u"Atari 2600 · 1 achievement · 4,294,967,297 hardcore players"_s;
}

void ChartTextTest::subtitlesCountWithPlurals()
{
    QFETCH(const GameSnapshot, game);
    QTEST(subtitleOf(game), "text");
}

void ChartTextTest::aColumnIsToldInFull()
{
    // Eight earned: 67 of 632 hardcore players, 216 with eight or more; 0 of 51 in casual, 9 with eight or more.
    const ColumnText text = columnText(makeChartModel({gameOf(dragsterHardcore, dragsterCasual)}, {}), 7);
    QCOMPARE(text.title, u"Earned 8 achievements"_s);
    QCOMPARE(text.rows.size(), 2);
    QCOMPARE(text.rows.first().series, SeriesId({0, UnlockMode::Hardcore}));
    QCOMPARE(text.rows.first().name, u"Hardcore Players"_s);
    QCOMPARE(text.rows.first().players, u"67"_s);
    QCOMPARE(text.rows.first().share, bound(u"11 %"_s));
    QCOMPARE(text.rows.last().series, SeriesId({0, UnlockMode::Casual}));
    QCOMPARE(text.rows.last().name, u"Casual Players"_s);
    QCOMPARE(text.rows.last().players, u"0"_s);
    QCOMPARE(text.rows.last().share, bound(u"0 %"_s));
    QCOMPARE(text.reached,
             bound(QStringList{u"Hardcore: 216 players (34 %) got at least this far"_s,
                               u"Casual: 9 players (18 %) got at least this far"_s}));
    QVERIFY(text.yours.isEmpty());
}

void ChartTextTest::aColumnOfOneModeIsToldWithoutItsName()
{
    const ChartModel ranges = makeChartModel({gameOf(PlayerCounts(89, 100))}, {});
    const ColumnText text = columnText(ranges, 8);
    QCOMPARE(text.title, u"Earned 36–40 achievements"_s);
    QCOMPARE(text.rows.size(), 1);
    QCOMPARE(text.rows.first().players, u"500"_s);
    QCOMPARE(text.rows.first().share, bound(u"5.6 %"_s));
    // From 36 on, not from 40: 54 counts of 100.
    QCOMPARE(text.reached, bound(QStringList{u"5,400 players (61 %) got at least this far"_s}));
    QCOMPARE(columnText(makeChartModel({gameOf(PlayerCounts{4, 1})}, {}), 1).reached,
             bound(QStringList{u"1 player (20 %) got at least this far"_s}));
}

void ChartTextTest::zeroIsANumber()
{
    const ColumnText text = columnText(makeChartModel({gameOf(PlayerCounts{5, 0, 1})}, {}), 1);
    QCOMPARE(text.rows.first().players, u"0"_s);
    QCOMPARE(text.rows.first().share, bound(u"0 %"_s));
}

void ChartTextTest::masteryIsNamedInItsColumn_data()
{
    QTest::addColumn<GameSnapshot>("game");
    QTest::addColumn<QString>("title");

    QTest::newRow("hardcore") << gameOf(dragsterHardcore) << u"Mastered – Earned 15 achievements"_s;
    QTest::newRow("both") << gameOf(dragsterHardcore, dragsterCasual) << u"Mastered – Earned 15 achievements"_s;
    QTest::newRow("casual") << gameOf({}, dragsterHardcore) << u"Completed – Earned 15 achievements"_s;
    QTest::newRow("one achievement") << gameOf(PlayerCounts{7}) << u"Mastered – Earned 1 achievement"_s;
}

void ChartTextTest::masteryIsNamedInItsColumn()
{
    QFETCH(const GameSnapshot, game);
    const ChartModel model = makeChartModel({game}, {});
    QTEST(columnText(model, static_cast<int>(model.columns.size()) - 1).title, "title");
}

void ChartTextTest::yourProgressIsToldWhereYouStand()
{
    const auto told = [](const ChartModel &model, int column) {
        QStringList texts;
        for (const ColumnText::YourProgress &your : columnText(model, column).yours)
            texts.append(your.text);
        return texts;
    };
    const QString hardcore = u"Your hardcore progress"_s;
    const QString casual = u"Your casual progress"_s;
    const ChartModel model = makeChartModel({gameOf(dragsterHardcore, dragsterCasual, Progress{12, 3})}, {});
    QCOMPARE(told(model, 11), QStringList{hardcore});
    QCOMPARE(told(model, 2), QStringList{casual});
    QVERIFY(told(model, 3).isEmpty());
    QCOMPARE(told(makeChartModel({gameOf(dragsterHardcore, dragsterHardcore, Progress{8, 8})}, {}), 7),
             QStringList({hardcore, casual}));
}

void ChartTextTest::aColumnWithoutPlayersHasNoShares()
{
    const ColumnText text = columnText(makeChartModel({gameOf(PlayerCounts(3, 0))}, {}), 1);
    QCOMPARE(text.rows.first().players, u"0"_s);
    QCOMPARE(text.rows.first().share, u"–"_s);
    QCOMPARE(text.reached, QStringList{u"0 players (–) got at least this far"_s});
}

void ChartTextTest::allOfAColumnIsSpoken()
{
    const ChartModel model = makeChartModel({gameOf(dragsterHardcore, dragsterCasual, Progress{8, 0})}, {});
    QCOMPARE(columnText(model, 7).spoken(),
             bound(u"8 achievements: 67 hardcore players, 11 %; 0 casual players, 0 %. "
                   "Hardcore: 216 players (34 %) got at least this far. "
                   "Casual: 9 players (18 %) got at least this far. Your hardcore progress"_s));
    QVERIFY(
        columnText(model, 14).spoken().startsWith(bound(u"Mastered, 15 achievements: 8 hardcore players, 1.3 %; "_s)));
    const ChartModel ranges = makeChartModel({gameOf(PlayerCounts(60, 1))}, {});
    QVERIFY(columnText(ranges, 1).spoken().startsWith(bound(u"4–6 achievements: 3 hardcore players, 5.0 %. "_s)));
}

void ChartTextTest::comparedGamesAreToldByTheirNames()
{
    GameSnapshot pitfall = gameOf(PlayerCounts{5, 2, 1, 0, 2}, {}, Progress{2, 0});
    pitfall.id = 14403;
    pitfall.details.title = u"Pitfall!"_s;
    const ChartModel model = makeChartModel({gameOf(PlayerCounts{4, 0, 2}), pitfall}, {});
    const ColumnText second = columnText(model, 1);
    QCOMPARE(second.title, u"Earned 2 achievements"_s);
    QCOMPARE(second.spoken(),
             bound(u"2 achievements: Dragster: 0, 0 %; Pitfall!: 2, 20 %. "
                   "Dragster: 2 players (33 %) got at least this far. "
                   "Pitfall!: 5 players (50 %) got at least this far. Your progress: Pitfall!"_s));
    QCOMPARE(second.rows.last().series, SeriesId({1, UnlockMode::Hardcore}));
    QCOMPARE(second.rows.last().role, PaletteRole({1, UnlockMode::Hardcore}));
    QCOMPARE(second.yours.first().series, SeriesId({1, UnlockMode::Hardcore}));
    QCOMPARE(model.markers.first().label, u"You 2 (Pitfall!)"_s);
    QCOMPARE(columnText(model, 4).title, u"Earned 5 achievements"_s); // mastery of one of them alone
    const ChartModel equal = makeChartModel({gameOf(PlayerCounts{4, 2}), gameOf(PlayerCounts{4, 3})}, {});
    QCOMPARE(columnText(equal, 1).title, u"Mastered – Earned 2 achievements"_s);
}

void ChartTextTest::germanCountsInGerman()
{
    speak(german());
    QCOMPARE(percent(8. / 632), bound(u"1,3 %"_s));
    QCOMPARE(rangeText({1901, 1999}), u"1.901–1.999"_s);
    const ColumnText text = columnText(makeChartModel({gameOf(PlayerCounts{58'766, 1234})}, {}), 1);
    QCOMPARE(text.rows.first().players, u"1.234"_s);
    QCOMPARE(text.rows.first().share, bound(u"2,1 %"_s));
    QVERIFY2(text.reached.first().contains(u"1.234"_s), qPrintable(text.reached.first()));
    QVERIFY2(earnedText({2000, 2000}).contains(u"2.000"_s), qPrintable(earnedText({2000, 2000})));
    QVERIFY(subtitleOf(gameOf(PlayerCounts(1234, 5))).contains(u"1.234"_s));
    QVERIFY(titleOf(gameOf(dragsterHardcore)) == u"Dragster"_s);
}

void ChartTextTest::germanPluralsDiffer()
{
    const QString englishTitle = earnedText({8, 8});
    speak(german());
    QVERIFY(earnedText({8, 8}) != englishTitle);
    QVERIFY(words(earnedText({1, 1})) != words(earnedText({8, 8})));
    QCOMPARE(words(earnedText({7, 7})), words(earnedText({8, 8})));
    const auto subtitle = [](int achievements) { return words(subtitleOf(gameOf(PlayerCounts(achievements, 3)))); };
    QVERIFY(subtitle(1) != subtitle(8)); // eine Errungenschaft, acht Errungenschaften
    QCOMPARE(subtitle(7), subtitle(8));
    for (const GameSnapshot &game :
         {gameOf(PlayerCounts{1}), gameOf(PlayerCounts{8}), gameOf({}, PlayerCounts{1}), gameOf({}, PlayerCounts{8})}) {
        QVERIFY2(!subtitleOf(game).contains(u"(s)"_s), qPrintable(subtitleOf(game)));
        QVERIFY2(!earnedText({1, 1}).contains(u"(s)"_s), qPrintable(earnedText({1, 1})));
    }
}

QTEST_GUILESS_MAIN(ChartTextTest)
#include "tst_charttext.moc"
