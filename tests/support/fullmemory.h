// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

#include <sys/resource.h>
#include <unistd.h>

namespace MasteryChart {

/// While it lives, this process gets at most \a bytes of memory more, as where others have taken the rest.
class FullMemory
{
public:
    explicit FullMemory(rlim_t bytes)
    {
        QFile statm(QStringLiteral("/proc/self/statm"));
        const QByteArray pages = statm.open(QIODevice::ReadOnly) ? statm.readAll().split(' ').first() : QByteArray();
        const rlim_t taken = pages.toULongLong() * static_cast<rlim_t>(::sysconf(_SC_PAGESIZE));
        ::getrlimit(RLIMIT_AS, &m_before);
        const rlimit limit{taken + bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_AS, &limit);
    }
    ~FullMemory() { ::setrlimit(RLIMIT_AS, &m_before); }
    Q_DISABLE_COPY_MOVE(FullMemory)

private:
    rlimit m_before = {};
};

} // namespace MasteryChart
