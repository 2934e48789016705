// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/save.h"

#include "export/filename.h"
#include "export/stream.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <utility>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <filesystem>
#endif

namespace MasteryChart {

namespace {

struct SaveText
{
    Q_DECLARE_TR_FUNCTIONS(Save)
};

std::unexpected<SaveError> failure(const QString &file, const QString &reason)
{
    return std::unexpected(SaveError{file, reason});
}

Pieces once(const QByteArray &content)
{
    return [content, isGiven = false]() mutable { return std::exchange(isGiven, true) ? QByteArray() : content; };
}

std::expected<void, SaveError> saveDecodable(const Pieces &next, const QString &file)
{
    QSaveFile whole(file);
    bool isWritten = whole.open(QIODevice::WriteOnly);
    for (QByteArray piece = isWritten ? next() : QByteArray(); isWritten && !piece.isEmpty(); piece = next())
        isWritten = whole.write(piece) == piece.size();
    // flush() by itself: commit() of Qt 6.4 does not notice that what was still buffered found no room.
    if (isWritten && whole.flush() && whole.commit())
        return {};
    return failure(file, whole.errorString());
}

#ifdef Q_OS_UNIX

bool writeAll(int descriptor, const QByteArray &content)
{
    for (qsizetype done = 0; done < content.size();) {
        const ssize_t written =
            ::write(descriptor, content.constData() + done, static_cast<std::size_t>(content.size() - done));
        if (written < 0 && errno != EINTR)
            return false;
        done += std::max<ssize_t>(written, 0);
    }
    return true;
}

/// As QSaveFile does, for a name that no QString can hold.
std::expected<void, SaveError> saveUndecodable(const Pieces &next, const QByteArray &file)
{
    const auto systemFailure = [&file] { return failure(QFile::decodeName(file), qt_error_string(errno)); };
    std::error_code unresolved;
    const std::filesystem::path named(file.toStdString());
    const auto existing = std::filesystem::canonical(named, unresolved); // a link stays a link
    const QByteArray target = QByteArray::fromStdString((unresolved ? named : existing).string());

    struct stat status = {};
    const bool replaces = ::stat(target.constData(), &status) == 0;
    if (replaces && !S_ISREG(status.st_mode)) {
        errno = S_ISDIR(status.st_mode) ? EISDIR : EINVAL;
        return systemFailure();
    }
    const mode_t mask = ::umask(0);
    ::umask(mask);
    const mode_t permissions = replaces ? status.st_mode & mode_t{0777} : mode_t{0666} & ~mask;

    QByteArray temporary = target.left(target.lastIndexOf('/') + 1) + ".masterychart-XXXXXX";
    const int descriptor = ::mkostemp(temporary.data(), O_CLOEXEC);
    if (descriptor < 0)
        return systemFailure();
    bool written = true;
    for (QByteArray piece = next(); written && !piece.isEmpty(); piece = next())
        written = writeAll(descriptor, piece);
    written = written && ::fchmod(descriptor, permissions) == 0 && ::fsync(descriptor) == 0;
    const int writeError = errno;
    const bool closed = ::close(descriptor) == 0;
    if (written && closed && ::rename(temporary.constData(), target.constData()) == 0)
        return {};
    if (!written)
        errno = writeError;
    const auto failed = systemFailure();
    ::unlink(temporary.constData());
    return failed;
}

#endif

} // namespace

std::expected<void, SaveError> saveFile(const QByteArray &content, const QString &file)
{
    if (content.isEmpty())
        return failure(file, SaveText::tr("there is nothing to write"));
    if (isStream(QFile::encodeName(file)))
        return failure(file, SaveText::tr("it is a pipe or a device"));
    return saveDecodable(once(content), file);
}

std::expected<void, SaveError> save(const QByteArray &content, const QByteArray &file, int interrupt)
{
    if (content.isEmpty())
        return failure(QFile::decodeName(file), SaveText::tr("there is nothing to write"));
    return save(once(content), file, interrupt);
}

std::expected<void, SaveError> save(const Pieces &next, const QByteArray &file, int interrupt)
{
    const QString name = QFile::decodeName(file);
    if (isStream(file)) {
        const auto written = writeToStream(next, file, interrupt);
        if (!written)
            return std::unexpected(
                SaveError{name, written.error().reason, written.error().interrupted, written.error().hasNoReader});
        return {};
    }
#ifdef Q_OS_UNIX
    if (QFile::encodeName(name) != file)
        return saveUndecodable(next, file);
#endif
    return saveDecodable(next, name);
}

std::expected<void, SaveError> save(const QByteArray &content, const QString &file, int interrupt)
{
    return save(content, QFile::encodeName(file), interrupt);
}

bool isExistingFile(const QByteArray &file)
{
#ifdef Q_OS_UNIX
    struct stat status = {};
    return !isStream(file) && ::stat(file.constData(), &status) == 0 && S_ISREG(status.st_mode);
#else
    return !isStream(file) && QFileInfo(QFile::decodeName(file)).isFile();
#endif
}

void makeFolder(const QByteArray &folder)
{
#ifdef Q_OS_UNIX
    std::error_code failed; // which the save tells
    std::filesystem::create_directories(std::filesystem::path(folder.toStdString()), failed);
#else
    QDir().mkpath(QFile::decodeName(folder));
#endif
}

QString sentence(const SaveError &error)
{
    if (error.file == u"-")
        return SaveText::tr("Standard output could not be written to: %1.").arg(error.reason);
    return SaveText::tr("“%1” could not be written: %2; choose another place or name.")
        .arg(displayedFileName(error.file), error.reason);
}

} // namespace MasteryChart
