// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEvent>
#include <QTimer>

namespace MasteryChart {

/// Lets events happen until \a condition holds, and not a moment longer, unlike QTRY_VERIFY; false if it never does.
template<typename Condition>
bool waitFor(const Condition &condition)
{
    constexpr std::chrono::seconds timeout{10};
    const QDeadlineTimer deadline(timeout);
    QTimer last; // an event to end the wait with
    last.start(timeout);
    while (!condition() && !deadline.hasExpired()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return condition();
}

} // namespace MasteryChart
