// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "support/files.h"

namespace MasteryChart {

/// The lines of the table in the file \a path, cut at tabs, without that of the headings.
inline QList<QStringList> tableIn(const QString &path)
{
    const QStringList lines = QString::fromUtf8(contentOf(path)).split(u'\n', Qt::SkipEmptyParts);
    QList<QStringList> rows;
    for (const QString &line : lines.mid(1))
        rows.append(line.split(u'\t'));
    return rows;
}

/// A list of games as long and as odd as the service's, out of the tables in \a folder. Short names are in small
/// letters, as the service's are.
inline Catalogue catalogueIn(const QString &folder)
{
    QList<System> systems;
    for (const QStringList &row : tableIn(folder + QStringLiteral("/systems.tsv")))
        systems.append({row.at(0).toInt(), row.at(3), row.at(1).toLower()});
    QList<CatalogueGame> games;
    for (const QStringList &row : tableIn(folder + QStringLiteral("/games.tsv")))
        games.append({row.at(0).toInt(), row.at(1).toInt(), row.at(4), {}, row.at(2).toInt(), row.at(3).toInt()});
    return {systems, games};
}

} // namespace MasteryChart
