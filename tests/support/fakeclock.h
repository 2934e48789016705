// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "retroachievements/clock.h"

#include <QList>

namespace MasteryChart {

/// Time that passes when a test says so.
class FakeClock : public Clock
{
public:
    std::chrono::milliseconds now() const override { return m_now; }
    QDateTime date() const override { return m_date.addMSecs(m_now.count()); }
    std::unique_ptr<Alarm> in(std::chrono::milliseconds delay, const std::function<void()> &happen) override;

    /// Lets \a time pass; what was to happen in it happens, in its order.
    void advance(std::chrono::milliseconds time);

    /// Lets \a time pass in which the program does not run: what was to happen in it happens at its end.
    void suspend(std::chrono::milliseconds time);

    /// What is still to happen.
    qsizetype alarms() const { return m_alarms.size(); }

    /// What a user does who sets the clock: dates change, times do not.
    void setDate(const QDateTime &date) { m_date = date.addMSecs(-m_now.count()); }

private:
    class FakeAlarm;

    std::chrono::milliseconds m_now{0};
    QDateTime m_date = QDateTime::fromString(QStringLiteral("2026-11-22T10:00:00Z"), Qt::ISODate);
    QList<FakeAlarm *> m_alarms;
};

} // namespace MasteryChart
