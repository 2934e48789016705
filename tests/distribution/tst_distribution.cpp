// SPDX-License-Identifier: GPL-3.0-or-later
#include "distribution/bins.h"
#include "distribution/gamesnapshot.h"
#include "distribution/standing.h"
#include "support/dragstercounts.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

using Lasts = QList<int>;

class DistributionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void modesAreIncludedAsAskedFor();
    void theShorterModeIsFilledUpWithZeros();
    void aModeNotAskedForIsAbsent();
    void onlyKeepsTheSetAndDropsTheOtherMode();
    void anEmptyDistributionHasNoBins();
    void binsAreTheSites_data();
    void binsAreTheSites();
    void rangesEndWhereTheSiteEndsThem_data();
    void rangesEndWhereTheSiteEndsThem();
    void everyCountHasItsBinWhenAskedFor_data();
    void everyCountHasItsBinWhenAskedFor();
    void aModeThatIsAbsentHasEmptyBins();
    void beyondTheSetThereIsNobody();
    void copiesShareWhatWasCalculated();
    void equalCountsAreEqual();
    void statisticsAreAsDefined_data();
    void statisticsAreAsDefined();
    void statisticsThatNeedAPlayerAreAbsentWithoutOne_data();
    void statisticsThatNeedAPlayerAreAbsentWithoutOne();
    void reachedAtLeastSumsFromTheEnd_data();
    void reachedAtLeastSumsFromTheEnd();
    void standingIsAsDefined_data();
    void standingIsAsDefined();
    void standingIsAbsentOutsideTheSet_data();
    void standingIsAbsentOutsideTheSet();
    void yourPlaceBelongsToTheOfficialSet();
};

namespace {

QJsonArray siteCases()
{
    QFile file(QFINDTESTDATA("../data/buckets-public.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
}

PlayerCounts countsFrom(const QJsonValue &value)
{
    PlayerCounts counts;
    for (const auto &count : value.toArray())
        counts.append(count.toInteger());
    return counts;
}

/// A bin with its players.
struct FilledBin
{
    Bin bin;
    qint64 hardcore = 0;
    qint64 casual = 0;

    bool operator==(const FilledBin &) const = default;
};

QList<FilledBin> filledBinsFrom(const QJsonValue &value)
{
    QList<FilledBin> filled;
    for (const auto &bin : value.toArray())
        filled.append({{bin[0].toInt(), bin[1].toInt()}, bin[2].toInteger(), bin[3].toInteger()});
    return filled;
}

QList<FilledBin> filledBins(const Distribution &distribution, Grouping grouping)
{
    QList<FilledBin> filled;
    for (const Bin &bin : bins(distribution.achievements(), grouping)) {
        filled.append(
            {bin, distribution.players(UnlockMode::Hardcore, bin), distribution.players(UnlockMode::Casual, bin)});
    }
    return filled;
}

/// \a counts as a distribution of hardcore alone.
Distribution hardcoreOf(const PlayerCounts &counts)
{
    return Distribution(counts, std::nullopt);
}

} // namespace

void DistributionTest::modesAreIncludedAsAskedFor()
{
    QVERIFY(contains(ModeFilter::Both, UnlockMode::Hardcore));
    QVERIFY(contains(ModeFilter::Both, UnlockMode::Casual));
    QVERIFY(contains(ModeFilter::Hardcore, UnlockMode::Hardcore));
    QVERIFY(!contains(ModeFilter::Hardcore, UnlockMode::Casual));
    QVERIFY(!contains(ModeFilter::Casual, UnlockMode::Hardcore));
    QVERIFY(contains(ModeFilter::Casual, UnlockMode::Casual));
}

void DistributionTest::theShorterModeIsFilledUpWithZeros()
{
    const Distribution grown(PlayerCounts{5, 6}, PlayerCounts{1, 2, 3});
    QCOMPARE(grown.achievements(), 3);
    QCOMPARE(grown.counts(UnlockMode::Hardcore), PlayerCounts({5, 6, 0}));
    QCOMPARE(grown.counts(UnlockMode::Casual), PlayerCounts({1, 2, 3}));

    const Distribution oneEmpty(PlayerCounts{5, 6}, PlayerCounts{});
    QCOMPARE(oneEmpty.achievements(), 2);
    QVERIFY(oneEmpty.has(UnlockMode::Casual));
    QCOMPARE(oneEmpty.counts(UnlockMode::Casual), PlayerCounts({0, 0}));
}

void DistributionTest::aModeNotAskedForIsAbsent()
{
    const Distribution casual(std::nullopt, PlayerCounts{1, 2, 3});
    QCOMPARE(casual.achievements(), 3);
    QVERIFY(!casual.has(UnlockMode::Hardcore));
    QVERIFY(casual.has(UnlockMode::Casual));
    QCOMPARE(casual.counts(UnlockMode::Hardcore), PlayerCounts());
    QCOMPARE(casual.counts(UnlockMode::Casual), PlayerCounts({1, 2, 3}));
}

void DistributionTest::onlyKeepsTheSetAndDropsTheOtherMode()
{
    const Distribution both(PlayerCounts{5, 6}, PlayerCounts{1, 2, 3});
    QCOMPARE(both.only(ModeFilter::Both), both);

    const Distribution hardcore = both.only(ModeFilter::Hardcore);
    QVERIFY(hardcore.has(UnlockMode::Hardcore) && !hardcore.has(UnlockMode::Casual));
    QCOMPARE(hardcore.achievements(), 3);
    QCOMPARE(hardcore.counts(UnlockMode::Hardcore), PlayerCounts({5, 6, 0}));

    const Distribution casual = both.only(ModeFilter::Casual);
    QVERIFY(!casual.has(UnlockMode::Hardcore) && casual.has(UnlockMode::Casual));
    QCOMPARE(casual.counts(UnlockMode::Casual), PlayerCounts({1, 2, 3}));
}

void DistributionTest::anEmptyDistributionHasNoBins()
{
    for (const Distribution &nothing : {Distribution(), Distribution(PlayerCounts{}, PlayerCounts{})}) {
        QCOMPARE(nothing.achievements(), 0);
        QVERIFY(bins(nothing.achievements(), Grouping::SiteRanges).isEmpty());
        QVERIFY(bins(nothing.achievements(), Grouping::EveryCount).isEmpty());
    }
    QVERIFY(!Distribution().has(UnlockMode::Hardcore));
    QVERIFY(Distribution(PlayerCounts{}, std::nullopt).has(UnlockMode::Hardcore));
}

void DistributionTest::binsAreTheSites_data()
{
    QTest::addColumn<PlayerCounts>("hardcore");
    QTest::addColumn<PlayerCounts>("casual");
    QTest::addColumn<QList<FilledBin>>("expected");

    const QJsonArray cases = siteCases();
    QCOMPARE(cases.size(), 205);
    for (qsizetype number = 0; number < cases.size(); ++number) {
        const QJsonObject site = cases[number].toObject();
        const PlayerCounts hardcore = countsFrom(site["hardcore"_L1]);
        QCOMPARE(hardcore.size(), site["n"_L1].toInt());
        QTest::addRow("N=%lld, case %lld", static_cast<long long>(hardcore.size()), static_cast<long long>(number + 1))
            << hardcore << countsFrom(site["casual"_L1]) << filledBinsFrom(site["buckets"_L1]);
    }
}

void DistributionTest::binsAreTheSites()
{
    QFETCH(const PlayerCounts, hardcore);
    QFETCH(const PlayerCounts, casual);
    QFETCH(const QList<FilledBin>, expected);

    QCOMPARE(filledBins(Distribution(hardcore, casual), Grouping::SiteRanges), expected);
}

void DistributionTest::rangesEndWhereTheSiteEndsThem_data()
{
    QTest::addColumn<int>("achievements");
    QTest::addColumn<Lasts>("lasts");

    Lasts everyCount;
    for (int count = 1; count <= 43; ++count)
        everyCount.append(count);

    QTest::newRow("N=1: mastery alone") << 1 << Lasts{1};
    QTest::newRow("N=43: the last set without ranges") << 43 << everyCount;
    QTest::newRow("N=44: the first set with ranges")
        << 44 << Lasts{2, 4, 6, 9, 11, 13, 15, 17, 19, 22, 24, 26, 28, 30, 32, 34, 37, 39, 41, 43, 44};
    QTest::newRow("N=83: other ranges when multiplied first")
        << 83 << Lasts{4, 8, 12, 16, 21, 25, 29, 33, 37, 41, 45, 49, 53, 57, 61, 66, 70, 74, 78, 82, 83};
    QTest::newRow("N=339: other ranges when multiplied first")
        << 339
        << Lasts{17, 34, 51, 68, 85, 101, 118, 135, 152, 169, 186, 203, 220, 237, 253, 270, 287, 304, 321, 338, 339};
}

void DistributionTest::rangesEndWhereTheSiteEndsThem()
{
    QFETCH(const int, achievements);
    QFETCH(const Lasts, lasts);

    const QList<Bin> ranges = bins(achievements, Grouping::SiteRanges);
    Lasts actual;
    int before = 0;
    for (const Bin &range : ranges) {
        QCOMPARE(range.first, before + 1);
        before = range.last;
        actual.append(range.last);
    }
    QCOMPARE(actual, lasts);
    QCOMPARE(ranges.last().first, achievements);
}

void DistributionTest::everyCountHasItsBinWhenAskedFor_data()
{
    QTest::addColumn<int>("achievements");

    for (const int achievements : {1, 2, 43, 44, 83, 339, 2001})
        QTest::addRow("N=%d", achievements) << achievements;
}

void DistributionTest::everyCountHasItsBinWhenAskedFor()
{
    QFETCH(const int, achievements);

    PlayerCounts hardcore;
    PlayerCounts casual;
    QList<FilledBin> expected;
    for (int count = 1; count <= achievements; ++count) {
        hardcore.append(1000 + count);
        casual.append(5000 - count);
        expected.append({{count, count}, 1000 + count, 5000 - count});
    }
    QCOMPARE(filledBins(Distribution(hardcore, casual), Grouping::EveryCount), expected);
}

void DistributionTest::aModeThatIsAbsentHasEmptyBins()
{
    for (const Grouping grouping : {Grouping::SiteRanges, Grouping::EveryCount}) {
        const Distribution both(PlayerCounts(60, 2), PlayerCounts(60, 3));
        for (const Bin &bin : bins(60, grouping)) {
            const qint64 counts = bin.last - bin.first + 1;
            QCOMPARE(both.only(ModeFilter::Hardcore).players(UnlockMode::Hardcore, bin), 2 * counts);
            QCOMPARE(both.only(ModeFilter::Hardcore).players(UnlockMode::Casual, bin), 0);
            QCOMPARE(both.only(ModeFilter::Casual).players(UnlockMode::Hardcore, bin), 0);
            QCOMPARE(both.only(ModeFilter::Casual).players(UnlockMode::Casual, bin), 3 * counts);
        }
    }
}

void DistributionTest::beyondTheSetThereIsNobody()
{
    const Distribution three(PlayerCounts{5, 3, 2}, std::nullopt);
    QCOMPARE(three.players(UnlockMode::Hardcore, {2, 3}), 5);
    QCOMPARE(three.players(UnlockMode::Hardcore, {3, 9}), 2); // a bin of a longer set
    QCOMPARE(three.players(UnlockMode::Hardcore, {4, 9}), 0);
    QCOMPARE(three.playersFrom(UnlockMode::Hardcore, 1), 10);
    QCOMPARE(three.playersFrom(UnlockMode::Hardcore, 3), 2);
    QCOMPARE(three.playersFrom(UnlockMode::Hardcore, 4), 0);
    QCOMPARE(three.playersFrom(UnlockMode::Casual, 1), 0);
}

void DistributionTest::copiesShareWhatWasCalculated()
{
    const Distribution original(PlayerCounts{5, 3, 2}, PlayerCounts{1, 0, 0});
    const Distribution copy = original; // NOLINT(performance-unnecessary-copy-initialization): it is what is tested
    const Distribution part = original.only(ModeFilter::Casual);
    for (const UnlockMode mode : {UnlockMode::Hardcore, UnlockMode::Casual}) {
        QCOMPARE(&copy.statistics(mode), &original.statistics(mode));
        QCOMPARE(&copy.reachedAtLeast(mode), &original.reachedAtLeast(mode));
    }
    QCOMPARE(&part.statistics(UnlockMode::Casual), &original.statistics(UnlockMode::Casual));
    QCOMPARE(part.statistics(UnlockMode::Hardcore).players, 0);
}

void DistributionTest::equalCountsAreEqual()
{
    const Distribution one(PlayerCounts{5, 3}, PlayerCounts{1, 0});
    QVERIFY(one == Distribution(PlayerCounts{5, 3}, PlayerCounts{1, 0}));
    QVERIFY(one != Distribution(PlayerCounts{5, 3}, PlayerCounts{1, 1}));
    QVERIFY(one != Distribution(PlayerCounts{5, 4}, PlayerCounts{1, 0}));
    QVERIFY(one != one.only(ModeFilter::Hardcore));
    QVERIFY(one.only(ModeFilter::Casual) != one);
    QVERIFY(Distribution() == Distribution());
}

void DistributionTest::statisticsAreAsDefined_data()
{
    QTest::addColumn<PlayerCounts>("counts");
    QTest::addColumn<qint64>("players");
    QTest::addColumn<qint64>("mastered");
    QTest::addColumn<int>("median");
    QTest::addColumn<double>("mean");
    QTest::addColumn<double>("halfReached");
    QTest::addColumn<double>("oneAndDone");

    const auto row = [](const char *name, const PlayerCounts &counts, qint64 players, qint64 mastered, int median,
                        double mean, double halfReached, double oneAndDone) {
        QTest::newRow(name) << counts << players << mastered << median << mean << halfReached << oneAndDone;
    };
    row("the documented sample", dragsterHardcore, 632, 8, 5, 3398.0 / 632, 216.0 / 632, 141.0 / 632);
    row("one achievement", {7}, 7, 7, 1, 1, 1, 1);
    row("one player, who mastered", {0, 0, 0, 0, 1}, 1, 1, 5, 5, 1, 0);
    row("one player, with one", {1, 0, 0, 0, 0}, 1, 0, 1, 1, 0, 1);
    row("even players, between two counts: the lower", {2, 0, 0, 2}, 4, 2, 1, 10.0 / 4, 0.5, 0.5);
    row("even players, within one count", {1, 2, 0, 1}, 4, 1, 2, 9.0 / 4, 3.0 / 4, 0.25);
    row("odd players: the middle one", {1, 1, 1}, 3, 1, 2, 2, 2.0 / 3, 1.0 / 3);
    row("odd players, one more below", {2, 0, 1}, 3, 1, 1, 5.0 / 3, 1.0 / 3, 2.0 / 3);
    row("odd players, one more above", {1, 0, 2}, 3, 2, 3, 7.0 / 3, 2.0 / 3, 1.0 / 3);
    row("half of an even set is counted from the half on", {1, 1, 1, 1}, 4, 1, 2, 10.0 / 4, 3.0 / 4, 0.25);
    row("half of an odd set is rounded up", {1, 1, 1, 1, 1}, 5, 1, 3, 3, 3.0 / 5, 0.2);
    row("as many players as an answer may hold", PlayerCounts(10'000, 1'000'000'000), 10'000'000'000'000, 1'000'000'000,
        5000, 5000.5, 5001.0 / 10'000, 1.0 / 10'000);
}

void DistributionTest::statisticsAreAsDefined()
{
    QFETCH(const PlayerCounts, counts);
    QFETCH(const qint64, players);
    QFETCH(const qint64, mastered);
    QFETCH(const double, mean);

    const Statistics actual = hardcoreOf(counts).statistics(UnlockMode::Hardcore);
    QCOMPARE(actual.players, players);
    QCOMPARE(actual.mastered, mastered);
    QVERIFY(actual.masteryRate && actual.median && actual.mean && actual.completion && actual.halfReached
            && actual.oneAndDone);
    QCOMPARE(*actual.masteryRate, static_cast<double>(mastered) / static_cast<double>(players));
    QTEST(*actual.median, "median");
    QCOMPARE(*actual.mean, mean);
    QCOMPARE(*actual.completion, mean / static_cast<double>(counts.size()));
    QTEST(*actual.halfReached, "halfReached");
    QTEST(*actual.oneAndDone, "oneAndDone");
}

void DistributionTest::statisticsThatNeedAPlayerAreAbsentWithoutOne_data()
{
    QTest::addColumn<PlayerCounts>("counts");

    QTest::newRow("no set") << PlayerCounts();
    QTest::newRow("one achievement nobody has") << PlayerCounts{0};
    QTest::newRow("a set nobody played") << PlayerCounts(44, 0);
}

void DistributionTest::statisticsThatNeedAPlayerAreAbsentWithoutOne()
{
    QFETCH(const PlayerCounts, counts);

    const Statistics nobody = hardcoreOf(counts).statistics(UnlockMode::Hardcore);
    QCOMPARE(nobody.players, 0);
    QCOMPARE(nobody.mastered, 0);
    QVERIFY(!nobody.masteryRate && !nobody.median && !nobody.mean && !nobody.completion && !nobody.halfReached
            && !nobody.oneAndDone);
    QVERIFY(!share(0, 0));
}

void DistributionTest::reachedAtLeastSumsFromTheEnd_data()
{
    QTest::addColumn<PlayerCounts>("counts");
    QTest::addColumn<PlayerCounts>("reached");

    QTest::newRow("no set") << PlayerCounts() << PlayerCounts();
    QTest::newRow("one achievement") << PlayerCounts{7} << PlayerCounts{7};
    QTest::newRow("gaps") << PlayerCounts{0, 3, 0, 2, 0} << PlayerCounts{5, 5, 2, 2, 0};
    QTest::newRow("the documented sample")
        << dragsterHardcore << PlayerCounts{632, 491, 440, 399, 350, 293, 252, 216, 149, 74, 46, 20, 17, 11, 8};
}

void DistributionTest::reachedAtLeastSumsFromTheEnd()
{
    QFETCH(const PlayerCounts, counts);
    QTEST(hardcoreOf(counts).reachedAtLeast(UnlockMode::Hardcore), "reached");
    QTEST(Distribution(std::nullopt, counts).reachedAtLeast(UnlockMode::Casual), "reached");
}

void DistributionTest::standingIsAsDefined_data()
{
    QTest::addColumn<PlayerCounts>("counts");
    QTest::addColumn<int>("earned");
    QTest::addColumn<double>("ahead");
    QTest::addColumn<qint64>("rank");

    QTest::newRow("12 of the documented sample") << dragsterHardcore << 12 << 612.0 / 632 << qint64{18};
    QTest::newRow("one of the documented sample") << dragsterHardcore << 1 << 0.0 << qint64{492};
    QTest::newRow("mastery is first, with ties") << dragsterHardcore << 15 << 624.0 / 632 << qint64{1};
    QTest::newRow("equal counts share a rank") << PlayerCounts{1, 5, 2} << 2 << 1.0 / 8 << qint64{3};
    QTest::newRow("a count nobody else has") << PlayerCounts{3, 0, 1} << 2 << 3.0 / 4 << qint64{2};
    QTest::newRow("first without mastery") << PlayerCounts{3, 1, 0} << 2 << 3.0 / 4 << qint64{1};
    QTest::newRow("alone") << PlayerCounts{0, 0, 1} << 3 << 0.0 << qint64{1};
    QTest::newRow("one achievement") << PlayerCounts{9} << 1 << 0.0 << qint64{1};
}

void DistributionTest::standingIsAsDefined()
{
    QFETCH(const PlayerCounts, counts);
    QFETCH(const int, earned);

    const auto actual = standing(hardcoreOf(counts), UnlockMode::Hardcore, earned);
    QVERIFY(actual);
    QTEST(actual->ahead, "ahead");
    QTEST(actual->rank, "rank");
}

void DistributionTest::standingIsAbsentOutsideTheSet_data()
{
    QTest::addColumn<PlayerCounts>("counts");
    QTest::addColumn<int>("earned");

    QTest::newRow("nothing earned") << dragsterHardcore << 0;
    QTest::newRow("less than nothing") << dragsterHardcore << -1;
    QTest::newRow("more than the set holds") << dragsterHardcore << 16;
    QTest::newRow("no set") << PlayerCounts() << 1;
    QTest::newRow("no players") << PlayerCounts(15, 0) << 12;
    QTest::newRow("no players, all earned") << PlayerCounts(15, 0) << 15;
}

void DistributionTest::standingIsAbsentOutsideTheSet()
{
    QFETCH(const PlayerCounts, counts);
    QFETCH(const int, earned);
    QVERIFY(!standing(hardcoreOf(counts), UnlockMode::Hardcore, earned));
}

void DistributionTest::yourPlaceBelongsToTheOfficialSet()
{
    GameSnapshot game;
    QVERIFY(!game.progress());
    game.details.progress = Progress{12, 3};
    QVERIFY(game.progress() == std::optional(Progress{12, 3}));
    QCOMPARE(game.progress()->earned(UnlockMode::Hardcore), 12);
    QCOMPARE(game.progress()->earned(UnlockMode::Casual), 3);
    game.set = AchievementSet::Unofficial;
    QVERIFY(!game.progress());
}

QTEST_APPLESS_MAIN(DistributionTest)
#include "tst_distribution.moc"
