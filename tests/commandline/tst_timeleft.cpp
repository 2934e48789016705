// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/timeleft.h"
#include "language/language.h"

#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TimeLeftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSlowerOfSpeedAndLimitCounts_data();
    void theSlowerOfSpeedAndLimitCounts();
    void itIsSaidRoundly_data();
    void itIsSaidRoundly();
};

namespace {

using Left = std::optional<std::chrono::seconds>;

} // namespace

void TimeLeftTest::theSlowerOfSpeedAndLimitCounts_data()
{
    QTest::addColumn<GamesProgress>("progress");
    QTest::addColumn<Left>("left");
    QTest::newRow("before the first") << GamesProgress{.done = 0, .of = 100, .elapsed = 0s} << Left();
    QTest::newRow("after the last") << GamesProgress{.done = 100, .of = 100, .elapsed = 60s} << Left();
    QTest::newRow("a quick service") << GamesProgress{.done = 5, .of = 10, .elapsed = 1s} << Left();
    QTest::newRow("a slow service") << GamesProgress{.done = 2, .of = 10, .elapsed = 20s} << Left(80s);
    // 100 games of 2 requests are sent in the first, the second, the third and the fourth minute.
    QTest::newRow("the limit") << GamesProgress{.done = 30, .of = 100, .requests = 2, .elapsed = 6s} << Left(174s);
    QTest::newRow("the limit, reached exactly")
        << GamesProgress{.done = 30, .of = 60, .requests = 2, .elapsed = 6s} << Left(54s);
    QTest::newRow("within the limit") << GamesProgress{.done = 20, .of = 30, .requests = 2, .elapsed = 1s} << Left();
}

void TimeLeftTest::theSlowerOfSpeedAndLimitCounts()
{
    QFETCH(const GamesProgress, progress);
    QTEST(timeLeft(progress), "left");
}

void TimeLeftTest::itIsSaidRoundly_data()
{
    QTest::addColumn<std::chrono::seconds>("left");
    QTest::addColumn<QString>("text");
    const auto row = [](std::chrono::seconds left, const QString &text) {
        QTest::newRow(qPrintable(text + u' ' + QString::number(left.count()))) << left << text;
    };
    row(5s, u"about 5 seconds left"_s);
    row(6s, u"about 10 seconds left"_s);
    row(90s, u"about 90 seconds left"_s);
    row(91s, u"about 2 minutes left"_s);
    row(149s, u"about 2 minutes left"_s);
    row(99min, u"about 99 minutes left"_s);
    row(100min, u"about 2 hours left"_s);
    row(80min * 60, u"about 80 hours left"_s);
}

void TimeLeftTest::itIsSaidRoundly()
{
    setLanguage(QLocale(QLocale::English, QLocale::UnitedStates));
    QFETCH(const std::chrono::seconds, left);
    QTEST(timeLeftText(left), "text");
}

QTEST_GUILESS_MAIN(TimeLeftTest)
#include "tst_timeleft.moc"
