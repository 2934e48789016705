// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartmodel/historytext.h"
#include "language/language.h"
#include "support/chartgames.h"

#include <QTest>

using namespace MasteryChart;

using namespace ChartGames;
using namespace Qt::StringLiterals;

class HistoryTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void momentsSayNoMoreThanIsNeeded_data();
    void momentsSayNoMoreThanIsNeeded();
    void differencesHaveTheirSign();
    void whatChangedIsTold_data();
    void whatChangedIsTold();
    void aChangeIsHeardInWords();
    void aRevisionIsToldInPlaceOfADifference();
    void hardcoreIsToldUnlessNothingChangedThere();
};

namespace {

QDateTime local(int year, int month, int day, int hour = 12)
{
    return {QDate(year, month, day), QTime(hour, 5)};
}

const QDateTime now = local(2026, 11, 26);

Distribution hardcore(const PlayerCounts &counts)
{
    return {counts, PlayerCounts(counts.size(), 0)};
}

HistoryStep step(const Distribution &before, const Distribution &after)
{
    const QDateTime then = local(2026, 9, 12);
    return *changeSince({{then, then, before}, {local(2026, 10, 3), now, after}}, then);
}

QString plain(QString text)
{
    return text.replace(QChar(0x202f), u' ').replace(QChar(0xa0), u' ');
}

} // namespace

void HistoryTextTest::init()
{
    QLocale::setDefault(english());
    setLanguage(english());
}

void HistoryTextTest::momentsSayNoMoreThanIsNeeded_data()
{
    QTest::addColumn<QDateTime>("at");
    QTest::addColumn<QString>("text");
    QTest::newRow("today") << local(2026, 11, 26, 14) << u"2:05 PM"_s;
    QTest::newRow("this year") << local(2026, 9, 12) << u"12 Sep"_s;
    QTest::newRow("another year") << local(2025, 9, 12) << u"12 Sep 2025"_s;
    QTest::newRow("of the future, where a clock was set back") << local(2027, 1, 2) << u"2 Jan 2027"_s;
}

void HistoryTextTest::momentsSayNoMoreThanIsNeeded()
{
    QFETCH(const QDateTime, at);
    QTEST(plain(momentText(at, now)), "text");
}

void HistoryTextTest::differencesHaveTheirSign()
{
    QCOMPARE(signedNumber(1212), u"+1,212"_s);
    QCOMPARE(signedNumber(-3), u"−3"_s);
    QCOMPARE(signedNumber(0), u"±0"_s);
}

void HistoryTextTest::whatChangedIsTold_data()
{
    QTest::addColumn<PlayerCounts>("before");
    QTest::addColumn<PlayerCounts>("after");
    QTest::addColumn<QString>("text");
    // 57 of 1,000; 71 of 1,212 are 5.858 %.
    QTest::newRow("more") << PlayerCounts{943, 57} << PlayerCounts{1141, 71}
                          << u"Since 12 Sep: +212 players, +14 masteries, 5.7 % → 5.9 %"_s;
    QTest::newRow("fewer stay negative") << PlayerCounts{943, 57} << PlayerCounts{900, 50}
                                         << u"Since 12 Sep: −50 players, −7 masteries, 5.7 % → 5.3 %"_s;
    QTest::newRow("what stayed is left out")
        << PlayerCounts{0, 943, 57} << PlayerCounts{0, 945, 57} << u"Since 12 Sep: +2 players"_s;
    QTest::newRow("only further") << PlayerCounts{10, 943, 57} << PlayerCounts{9, 944, 57}
                                  << u"Since 12 Sep: no new players, but some got further"_s;
}

void HistoryTextTest::whatChangedIsTold()
{
    QFETCH(const PlayerCounts, before);
    QFETCH(const PlayerCounts, after);
    QTEST(plain(changeSinceText(step(hardcore(before), hardcore(after)), ModeFilter::Both, now).line), "text");
}

void HistoryTextTest::aChangeIsHeardInWords()
{
    QCOMPARE(plain(changeSinceText(step(hardcore({943, 57}), hardcore({1141, 71})), ModeFilter::Both, now).spoken),
             u"Since 12 Sep: 212 more players, 14 more masteries, mastery rate from 5.7 % to 5.9 %"_s);
    QCOMPARE(plain(changeSinceText(step(hardcore({943, 57}), hardcore({900, 50})), ModeFilter::Both, now).spoken),
             u"Since 12 Sep: 50 fewer players, 7 fewer masteries, mastery rate from 5.7 % to 5.3 %"_s);
}

void HistoryTextTest::aRevisionIsToldInPlaceOfADifference()
{
    const HistoryStep grown = step(hardcore(PlayerCounts(58, 1)), hardcore(PlayerCounts(60, 1)));
    QCOMPARE(changeSinceText(grown, ModeFilter::Both, now).line, u"The set grew from 58 to 60 achievements on 3 Oct"_s);
    const HistoryStep shrunk = step(hardcore(PlayerCounts(60, 1)), hardcore(PlayerCounts(58, 1)));
    QCOMPARE(changeSinceText(shrunk, ModeFilter::Both, now).line,
             u"The set shrank from 60 to 58 achievements on 3 Oct"_s);
}

void HistoryTextTest::hardcoreIsToldUnlessNothingChangedThere()
{
    const HistoryStep casual = step({PlayerCounts{5, 1}, PlayerCounts{5, 1}}, {PlayerCounts{5, 1}, PlayerCounts{9, 3}});
    QCOMPARE(plain(changeSinceText(casual, ModeFilter::Both, now).line),
             u"Since 12 Sep: +6 casual players, +2 completions, 17 % → 25 %"_s);
    QCOMPARE(changeSinceText(casual, ModeFilter::Hardcore, now).line, QString());
    const HistoryStep both = step({PlayerCounts{5, 1}, PlayerCounts{5, 1}}, {PlayerCounts{8, 1}, PlayerCounts{9, 1}});
    QVERIFY(changeSinceText(both, ModeFilter::Both, now).line.contains(u"+3 players"));
    QVERIFY(changeSinceText(both, ModeFilter::Casual, now).line.contains(u"+4 casual players"));
}

QTEST_MAIN(HistoryTextTest)
#include "tst_historytext.moc"
