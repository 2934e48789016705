// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <unistd.h>

namespace MasteryChart {

/// While it lives, the process may do no more than any user: root is allowed to write everywhere.
class DropRoot
{
public:
    DropRoot()
    {
        constexpr uid_t nobody = 65534;
        if (m_before == 0 && ::seteuid(nobody) != 0)
            qFatal("The test cannot give up being root");
    }
    ~DropRoot()
    {
        if (m_before == 0 && ::seteuid(m_before) != 0)
            qFatal("The test cannot be root again");
    }
    Q_DISABLE_COPY_MOVE(DropRoot)

private:
    const uid_t m_before = ::geteuid();
};

} // namespace MasteryChart
