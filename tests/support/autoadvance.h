// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fakeclock.h"

#include <QTimer>

namespace MasteryChart {

/// Lets time pass whenever all that some object asks of the service is waiting for it, so that no test does.
class AutoAdvance
{
public:
    /// Looks at the fetches below \a asker, which must outlive this.
    AutoAdvance(const QObject &asker, FakeClock &clock);

private:
    QTimer m_timer;
};

} // namespace MasteryChart
