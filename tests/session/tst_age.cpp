// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/language.h"
#include "session/age.h"

#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

/// How old figures are said to be.
class AgeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agesAreInWholeMinutesHoursOrDays_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("german");

        constexpr qint64 minute = 60;
        constexpr qint64 hour = 60 * minute;
        constexpr qint64 day = 24 * hour;
        const auto row = [](const char *name, qint64 seconds, const QString &english, const QString &german) {
            QTest::newRow(name) << seconds << english << german;
        };
        row("now", 0, u"As of just now"_s, u"Stand: gerade eben"_s);
        row("a little in the future", 1 - minute, u"As of just now"_s, u"Stand: gerade eben"_s);
        row("in the future", -5 * day, u"As of Friday, November 27, 2026"_s, u"Stand: Freitag, 27. November 2026"_s);
        row("almost a minute", minute - 1, u"As of just now"_s, u"Stand: gerade eben"_s);
        row("a minute", minute, u"As of 1 minute ago"_s, u"Stand: vor 1 Minute"_s);
        row("almost two", 2 * minute - 1, u"As of 1 minute ago"_s, u"Stand: vor 1 Minute"_s);
        row("almost an hour", hour - 1, u"As of 59 minutes ago"_s, u"Stand: vor 59 Minuten"_s);
        row("an hour", hour, u"As of 1 hour ago"_s, u"Stand: vor 1 Stunde"_s);
        row("three hours", 3 * hour, u"As of 3 hours ago"_s, u"Stand: vor 3 Stunden"_s);
        row("almost a day", day - 1, u"As of 23 hours ago"_s, u"Stand: vor 23 Stunden"_s);
        row("a day", day, u"As of 1 day ago"_s, u"Stand: vor 1 Tag"_s);
        row("almost a month", 30 * day - 1, u"As of 29 days ago"_s, u"Stand: vor 29 Tagen"_s);
        row("a month", 30 * day, u"As of Friday, October 23, 2026"_s, u"Stand: Freitag, 23. Oktober 2026"_s);
        row("years", 3650 * day, u"As of Thursday, November 24, 2016"_s, u"Stand: Donnerstag, 24. November 2016"_s);
    }

    void agesAreInWholeMinutesHoursOrDays()
    {
        QFETCH(const qint64, seconds);

        const QDateTime now = QDateTime::fromString(u"2026-11-22T12:00:00Z"_s, Qt::ISODate);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        setLanguage(QLocale());
        QTEST(asOf(now.addSecs(-seconds), now), "english");
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        setLanguage(QLocale());
        QTEST(asOf(now.addSecs(-seconds), now), "german");
    }
};

QTEST_GUILESS_MAIN(AgeTest)
#include "tst_age.moc"
