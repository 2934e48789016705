// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/nocoredumps.h"

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace MasteryChart {

#ifdef Q_OS_LINUX

NoCoreDumps::NoCoreDumps()
    : m_before(::prctl(PR_GET_DUMPABLE))
{
    ::prctl(PR_SET_DUMPABLE, 0);
}

NoCoreDumps::~NoCoreDumps()
{
    if (m_before > 0)
        ::prctl(PR_SET_DUMPABLE, m_before);
}

#else

NoCoreDumps::NoCoreDumps() = default;
NoCoreDumps::~NoCoreDumps() = default;

#endif

} // namespace MasteryChart
