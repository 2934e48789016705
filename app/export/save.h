// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <expected>

namespace MasteryChart {

/// Why a file could not be written.
struct SaveError
{
    QString file;   ///< "-" for standard output
    QString reason; ///< the system's own words, such as "No space left on device"
};

/// Writes \a content to \a file, or to standard output for "-". A file is either written whole or left as it was; a
/// device or a pipe cannot be replaced, so it is written to.
std::expected<void, SaveError> save(const QByteArray &content, const QString &file);

/// What happened and what to do, in one sentence.
QString sentence(const SaveError &error);

/// A name to suggest for a file about \a title that any file system takes, ending in \a ending.
QString suggestedFileName(const QString &title, const QString &ending);

} // namespace MasteryChart
