// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>

namespace MasteryChart {

/// \a arguments without what Qt itself takes when it opens a window, such as "-session ID" from a session manager that
/// starts the program again, or "-platform NAME". Those behind "--" stay.
[[nodiscard]] QByteArrayList withoutQtOptions(const QByteArrayList &arguments);

/// Whether Qt takes any of \a arguments but the session's ID: a look, a place or a display of their own.
[[nodiscard]] bool hasLookOptions(const QByteArrayList &arguments);

} // namespace MasteryChart
