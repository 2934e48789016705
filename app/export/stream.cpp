// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/stream.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>
#include <optional>
#else
#include <io.h>

#include <cstdio>
#endif

namespace MasteryChart {

#ifdef Q_OS_UNIX

namespace {

/// Closes the descriptor that it owns.
class Descriptor
{
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)

    int number() const { return m_number; }

private:
    int m_number;
};

std::unexpected<StreamError> systemError()
{
    return std::unexpected(StreamError{.reason = qt_error_string(errno), .hasNoReader = errno == EPIPE});
}

/// The open descriptor that \a file is a name of. Opening the name anew would truncate a file behind it.
std::optional<int> openDescriptor(const QByteArray &file)
{
    if (file == "-" || file == "/dev/stdout")
        return STDOUT_FILENO;
    if (file == "/dev/stderr")
        return STDERR_FILENO;
    for (const QByteArrayView folder : {"/dev/fd/", "/proc/self/fd/"}) {
        bool isNumber = false;
        const int number = file.startsWith(folder) ? file.mid(folder.size()).toInt(&isNumber) : -1;
        if (isNumber && number >= 0)
            return number;
    }
    return std::nullopt;
}

/// Waits until \a descriptor can be written to, for at most \a milliseconds unless that is -1. False when \a interrupt
/// can be read from.
bool wait(int descriptor, int interrupt, int milliseconds = -1)
{
    std::array<pollfd, 2> watched{pollfd{descriptor, POLLOUT, 0}, pollfd{interrupt, POLLIN, 0}};
    while (::poll(watched.data(), watched.size(), milliseconds) < 0) {
        if (errno != EINTR)
            return true; // the write will tell what is wrong
    }
    return watched[1].revents == 0;
}

/// Of a pipe without a reader: waits for one, so that the wait can be interrupted. -1 with errno on failure.
int openStream(const QByteArray &file, int interrupt)
{
    constexpr int pause = 50; // ms between two tries; nothing tells when a reader comes
    for (;;) {
        const int number = ::open(file.constData(), O_WRONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
        if (number >= 0 || errno != ENXIO)
            return number;
        struct stat status = {};
        if (::stat(file.constData(), &status) != 0 || !S_ISFIFO(status.st_mode)) {
            errno = ENXIO;
            return -1;
        }
        if (!wait(-1, interrupt, pause)) {
            errno = ECANCELED;
            return -1;
        }
    }
}

std::expected<void, StreamError> writePiece(const QByteArray &content, int descriptor, int interrupt)
{
    // A pipe that poll() calls ready takes so many bytes at once, even one that was opened to block.
    constexpr qsizetype chunk = PIPE_BUF;
    for (qsizetype done = 0; done < content.size();) {
        if (!wait(descriptor, interrupt))
            return std::unexpected(StreamError{QString(), true});
        const auto size = static_cast<std::size_t>(std::min(chunk, content.size() - done));
        const ssize_t written = ::write(descriptor, content.constData() + done, size);
        if (written >= 0)
            done += written;
        else if (errno != EINTR && errno != EAGAIN)
            return systemError();
    }
    return {};
}

} // namespace

bool isStream(const QByteArray &file)
{
    struct stat status = {};
    return openDescriptor(file)
        || (::stat(file.constData(), &status) == 0 && !S_ISREG(status.st_mode) && !S_ISDIR(status.st_mode));
}

bool isOpenStream(const QByteArray &file)
{
    return openDescriptor(file).has_value();
}

bool isTerminal(const QByteArray &file)
{
    if (const auto existing = openDescriptor(file))
        return ::isatty(*existing) != 0;
    struct stat status = {};
    if (::stat(file.constData(), &status) != 0 || !S_ISCHR(status.st_mode))
        return false;
    const Descriptor device(::open(file.constData(), O_WRONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
    return device.number() >= 0 && ::isatty(device.number()) != 0;
}

std::expected<void, StreamError> writeToStream(const Pieces &next, const QByteArray &file, int interrupt)
{
    const std::optional<int> existing = openDescriptor(file);
    const Descriptor opened(existing ? -1 : openStream(file, interrupt));
    const int descriptor = existing.value_or(opened.number());
    if (!existing && descriptor < 0) {
        if (errno == ECANCELED)
            return std::unexpected(StreamError{QString(), true});
        return systemError();
    }
    for (QByteArray piece = next(); !piece.isEmpty(); piece = next()) {
        if (auto written = writePiece(piece, descriptor, interrupt); !written)
            return written;
    }
    return {};
}

#else

bool isStream(const QByteArray &file)
{
    const QFileInfo existing(QFile::decodeName(file));
    return file == "-" || (existing.exists() && !existing.isFile() && !existing.isDir());
}

bool isOpenStream(const QByteArray &file)
{
    return file == "-";
}

bool isTerminal(const QByteArray &file)
{
    return file == "-" && ::_isatty(::_fileno(stdout)) != 0;
}

std::expected<void, StreamError> writeToStream(const Pieces &next, const QByteArray &file, int)
{
    QFile stream(QFile::decodeName(file));
    const bool open = file == "-" ? stream.open(stdout, QIODevice::WriteOnly)
                                  : stream.open(QIODevice::WriteOnly | QIODevice::ExistingOnly);
    bool isWritten = open;
    for (QByteArray piece = isWritten ? next() : QByteArray(); isWritten && !piece.isEmpty(); piece = next())
        isWritten = stream.write(piece) == piece.size();
    if (isWritten && stream.flush())
        return {};
    return std::unexpected(StreamError{stream.errorString()});
}

#endif

} // namespace MasteryChart
