// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace MasteryChart {

/// A name to suggest for a file about \a title that any file system takes, ending in \a suffix: at most 200 bytes of
/// UTF-8, without direction characters, and none that Windows reserves.
[[nodiscard]] QString suggestedFileName(const QString &title, const QString &suffix);

/// \a text for a part of such a name: without what a file system may not take, nor leading dots and blanks; may be
/// empty.
[[nodiscard]] QString safeNamePart(const QString &text);

/// Whether Windows keeps \a name, with or without an ending, for a device.
[[nodiscard]] bool isReservedName(const QString &name);

/// The path \a file for a sentence: one line, without control and direction characters, and only the end of a long one.
[[nodiscard]] QString displayedFileName(const QString &file);

} // namespace MasteryChart
