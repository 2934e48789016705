// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace MasteryChart {

/// A name to suggest for a file about \a title that any file system takes, ending in \a suffix: at most 200 bytes of
/// UTF-8, without direction characters, and none that Windows reserves.
[[nodiscard]] QString suggestedFileName(const QString &title, const QString &suffix);

/// The path \a file for a sentence: one line, without control and direction characters, and only the end of a long one.
[[nodiscard]] QString displayedFileName(const QString &file);

} // namespace MasteryChart
