// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/stream.h"

#include <QByteArray>
#include <QString>

#include <expected>

namespace MasteryChart {

/// Why a file could not be written.
struct SaveError
{
    QString file;             ///< "-" for standard output
    QString reason;           ///< the system's own words, such as "No space left on device"
    bool interrupted = false; ///< the user ended the write; there is nothing to tell
    bool hasNoReader = false; ///< who read the pipe has seen enough; there is nothing to tell either
};

/// Replaces or makes the regular file \a file: it is either written whole or left as it was. Fails for a pipe or a
/// device, for a folder, and for an empty \a content.
[[nodiscard]] std::expected<void, SaveError> saveFile(const QByteArray &content, const QString &file);

/// Writes \a content to \a file: to a regular file as saveFile() does; to standard output for "-"; and to an open
/// descriptor (/dev/stdout, /dev/fd/3), a pipe or a device, which cannot be replaced, at its current end. \a file is in
/// the system's own bytes, which need not be text.
///
/// A pipe that nobody reads blocks; as soon as \a interrupt, a descriptor, can be read from, the write ends.
[[nodiscard]] std::expected<void, SaveError> save(const QByteArray &content, const QByteArray &file,
                                                  int interrupt = -1);
[[nodiscard]] std::expected<void, SaveError> save(const QByteArray &content, const QString &file, int interrupt = -1);
/// The same of what \a next gives, which is at least one piece.
[[nodiscard]] std::expected<void, SaveError> save(const Pieces &next, const QByteArray &file, int interrupt = -1);

/// Whether there is a regular file \a file, in the system's own bytes, that save() would replace.
[[nodiscard]] bool isExistingFile(const QByteArray &file);

/// Makes the folder \a folder, in the system's own bytes, and those above it, as far as that is possible.
void makeFolder(const QByteArray &folder);

/// What happened and what to do, in one sentence.
[[nodiscard]] QString sentence(const SaveError &error);

} // namespace MasteryChart
