// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/storelog.h"

#include <QLoggingCategory>

namespace MasteryChart {

namespace {

Q_LOGGING_CATEGORY(storeLog, "masterychart.store", QtInfoMsg)

/// Such as "14402" or "14402, unofficial".
QString gameOf(int id, AchievementSet set)
{
    const QString text = QString::number(id);
    return set == AchievementSet::Official ? text : text + u", unofficial";
}

QString timeOf(const QDateTime &at)
{
    return at.isValid() ? at.toUTC().toString(Qt::ISODate) : QStringLiteral("no time");
}

QString endOf(std::optional<StoreProblem> problem)
{
    if (!problem)
        return {};
    switch (*problem) {
    case StoreProblem::Damaged:
        return QStringLiteral(" failed: damaged");
    case StoreProblem::NewerVersion:
        return QStringLiteral(" failed: made by a newer version");
    case StoreProblem::Locked:
        return QStringLiteral(" failed: locked");
    case StoreProblem::NotWritable:
        return QStringLiteral(" failed: not writable");
    case StoreProblem::DiskFull:
        return QStringLiteral(" failed: disk full");
    }
    Q_UNREACHABLE();
}

} // namespace

void logLatest(const SnapshotKey &key, const std::optional<GameSnapshot> &found)
{
    if (found)
        qCDebug(storeLog).noquote().nospace()
            << "kept answer of " << timeOf(found->fetchedAt) << " for game " << gameOf(key.gameId, key.set);
    else
        qCDebug(storeLog).noquote().nospace() << "no kept answer for game " << gameOf(key.gameId, key.set);
}

void logHistory(const SnapshotKey &key, qsizetype answers)
{
    qCDebug(storeLog).noquote().nospace() << answers << " kept answers for game " << gameOf(key.gameId, key.set);
}

void logGameList(const KeptGameList &list)
{
    if (list.isEmpty()) {
        qCDebug(storeLog) << "no kept list of games";
        return;
    }
    qsizetype games = 0;
    for (const QList<CatalogueGame> &ofSystem : list.games)
        games += ofSystem.size();
    qCDebug(storeLog).noquote().nospace()
        << "kept list of " << games << " games in " << list.gamesAt.size() << " systems, of " << timeOf(list.systemsAt);
}

void logSaved(const GameSnapshot &snapshot, std::optional<StoreProblem> problem)
{
    qCDebug(storeLog).noquote().nospace() << "keeping the answer of " << timeOf(snapshot.fetchedAt) << " for game "
                                          << gameOf(snapshot.id, snapshot.set) << endOf(problem);
}

void logSavedSystem(int system, qsizetype games, std::optional<StoreProblem> problem)
{
    qCDebug(storeLog).noquote().nospace() << "keeping the " << games << " games of system " << system << endOf(problem);
}

} // namespace MasteryChart
