// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <cstdlib>

namespace MasteryChart {

/// A terminal that a program can write to, and read from.
class Terminal
{
public:
    Terminal()
        : m_end(::posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK))
    {
        ::grantpt(m_end);
        ::unlockpt(m_end);
        m_otherEnd = ::open(::ptsname(m_end), O_RDWR | O_NOCTTY); // stays open, for else what was written is lost
    }

    ~Terminal()
    {
        ::close(m_otherEnd);
        ::close(m_end);
    }

    Q_DISABLE_COPY_MOVE(Terminal)

    void setColumns(unsigned short columns) const
    {
        struct winsize size = {};
        size.ws_col = columns;
        ::ioctl(m_end, TIOCSWINSZ, &size);
    }

    QString name() const { return QString::fromLocal8Bit(::ptsname(m_end)); }

    /// What a person types; Ctrl+D is "\x04".
    bool type(const QByteArray &keys) const
    {
        return ::write(m_end, keys.constData(), static_cast<size_t>(keys.size())) == keys.size();
    }

    /// What was written so far.
    QByteArray read() const
    {
        QByteArray content(4096, '\0');
        content.truncate(qMax<qsizetype>(0, ::read(m_end, content.data(), static_cast<size_t>(content.size()))));
        return content;
    }

private:
    int m_end;
    int m_otherEnd = -1;
};

} // namespace MasteryChart
