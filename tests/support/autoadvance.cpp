// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/autoadvance.h"

#include "retroachievements/fetch.h"

#include <algorithm>

namespace MasteryChart {

AutoAdvance::AutoAdvance(const QObject &asker, FakeClock &clock)
{
    m_timer.callOnTimeout(&m_timer, [&asker, &clock] {
        if (!asker.findChildren<HttpTransfer *>().isEmpty())
            return; // an answer is on its way
        std::optional<WaitState> next;
        for (const Fetch *fetch : asker.findChildren<Fetch *>()) {
            const auto waiting = fetch->waiting();
            if (waiting && (!next || waiting->until < next->until))
                next = waiting;
        }
        if (next)
            clock.advance(std::max(next->until - clock.now(), std::chrono::milliseconds(0)));
    });
    m_timer.start(0);
}

} // namespace MasteryChart
