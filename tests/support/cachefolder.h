// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/gamecache.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTimeZone>

namespace MasteryChart {

/// A folder for a GameCache, not made yet, in one of its own.
class CacheFolder
{
public:
    bool isValid() const { return m_home.isValid(); }
    QString path() const { return beside(QStringLiteral("cache")); }
    QString path(const QString &name) const { return QDir(path()).filePath(name); }
    QString beside(const QString &name) const { return m_home.filePath(name); }

    QStringList files() const
    {
        return QDir(path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

private:
    QTemporaryDir m_home;
};

inline const QString site = QStringLiteral("https://retroachievements.org/API/");
inline const QString dragsterFile = QStringLiteral("14402-official-92807ec528e73e1b.game"); // on the site
inline const QString scott = QStringLiteral("Scott");

/// The first count tells one copy of a game from another.
inline KeptGame game(int id, qint64 mark, const QString &placeOf = QString())
{
    KeptGame kept;
    kept.game.id = id;
    kept.game.distribution = Distribution(PlayerCounts{mark, 2, 3}, PlayerCounts{0, 0, 1});
    kept.game.details = {QStringLiteral("Game %1").arg(id), QStringLiteral("Atari 2600"),
                         QStringLiteral("/Images/1.png"), std::nullopt};
    kept.game.fetchedAt = QDateTime(QDate(2026, 11, 22), QTime(10, 0), QTimeZone::utc());
    kept.icon = "icon";
    if (!placeOf.isEmpty()) {
        kept.game.details.progress = Progress{1, 2};
        kept.placeOf = placeOwner(placeOf);
    }
    return kept;
}

/// The mark of the copy that is found; -1 without one.
inline qint64 markOf(const GameCache &cache, int id, const QString &server = site)
{
    const auto kept = cache.find(server, id, AchievementSet::Official, scott);
    return kept ? kept->game.distribution.counts(UnlockMode::Hardcore).first() : -1;
}

inline QByteArray contentOf(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

inline bool write(const QString &file, const QByteArray &content)
{
    QFile opened(file);
    return QDir().mkpath(QFileInfo(file).path()) && opened.open(QIODevice::WriteOnly)
        && opened.write(content) == content.size();
}

} // namespace MasteryChart
