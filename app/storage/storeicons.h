// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/storedatabase.h"

#include <QHash>

/// The icons of games in lists, within a transaction.
namespace MasteryChart::StoreIcons {

template<typename T>
using Result = StoreDatabase::Result<T>;

/// Those of \a paths that are kept, which from now on are the last that were asked for.
[[nodiscard]] Result<QHash<QString, QByteArray>> icons(StoreDatabase &database, const QString &server,
                                                       const QStringList &paths);
/// Does nothing with an icon that is empty or larger than largestKeptIcon, or a path that is not kept.
[[nodiscard]] Result<void> saveIcon(StoreDatabase &database, const QString &server, const QString &path,
                                    const QByteArray &icon, qint64 limit);

} // namespace MasteryChart::StoreIcons
