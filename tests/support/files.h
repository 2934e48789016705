// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

namespace MasteryChart {

/// All that is in the file \a path; nothing where it cannot be read.
inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Whether \a content is now all that is in the file \a path.
[[nodiscard]] inline bool writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.flush();
}

} // namespace MasteryChart
