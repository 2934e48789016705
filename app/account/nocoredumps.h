// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace MasteryChart {

/// While it exists, the system writes no memory of this process to a file when it crashes, and no other process of the
/// user can read it: the key is in that memory. Where the system does not offer this, nothing happens.
class NoCoreDumps
{
public:
    NoCoreDumps();
    ~NoCoreDumps();
    Q_DISABLE_COPY_MOVE(NoCoreDumps)

private:
    int m_before = 0;
};

} // namespace MasteryChart
