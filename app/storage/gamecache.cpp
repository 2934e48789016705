// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/gamecache.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace MasteryChart {

namespace {

constexpr auto ownersFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto ownersFolder = ownersFile | QFileDevice::ExeOwner;
constexpr qsizetype serverDigits = 16;

/// Whether something that the cache did not make is at \a path, such as a folder or a link.
bool isForeign(const QString &path)
{
    const QFileInfo info(path);
    return info.isSymLink() || (info.exists() && !info.isFile());
}

/// nullopt where nothing can be read; nothing of a file that is too large.
std::optional<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (isForeign(path) || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.size() <= largestGameFile ? file.readAll() : QByteArray();
}

bool write(const QByteArray &content, const QString &path)
{
    QSaveFile file(path);
    // flush() by itself: commit() of Qt 6.4 does not notice that what was still buffered found no room.
    return !isForeign(path) && file.open(QIODevice::WriteOnly) && file.setPermissions(ownersFile)
        && file.write(content) == content.size() && file.flush() && file.commit();
}

/// Files alone, neither links nor folders; the one written least recently comes first.
QFileInfoList filesIn(const QString &folder)
{
    return QDir(folder).entryInfoList(QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDir::Time | QDir::Reversed);
}

void withoutPlace(KeptGame &kept)
{
    kept.game.details.progress.reset();
    kept.placeOf.clear();
}

} // namespace

GameCache::GameCache(const QString &folder, qint64 limit)
    : m_folder(QDir::cleanPath(folder))
    , m_limit(limit)
{
    m_writer.setMaxThreadCount(1);
}

std::optional<KeptGame> GameCache::find(const QString &server, int gameId, AchievementSet set,
                                        const QString &user) const
{
    m_writer.waitForDone();
    const QString file = path(server, gameId, set);
    const auto content = contentOf(file);
    if (!content)
        return std::nullopt;
    auto kept = readGameFile(*content);
    if (!kept || kept->game.id != gameId || kept->game.set != set) {
        QFile::remove(file);
        return std::nullopt;
    }
    if (kept->placeOf != placeOwner(user))
        withoutPlace(*kept);
    return kept;
}

void GameCache::keep(const QString &server, const KeptGame &kept)
{
    m_writer.start([this, kept, file = path(server, kept.game.id, kept.game.set)] {
        const QByteArray content = gameFile(kept);
        if (content.isEmpty())
            return;
        QDir().mkpath(QFileInfo(m_folder).path());
        QDir().mkdir(m_folder, ownersFolder);
        if (write(content, file))
            makeRoomFor(file);
    });
}

void GameCache::forgetPlaces(const QString &user)
{
    m_writer.start([this, owner = placeOwner(user)] {
        if (owner.isEmpty())
            return;
        for (const QFileInfo &info : filesIn(m_folder)) {
            const QString file = info.filePath();
            auto kept = readGameFile(contentOf(file).value_or(QByteArray()));
            if (kept && kept->placeOf != owner)
                continue;
            if (kept)
                withoutPlace(*kept);
            // A file that says nothing, such as half of one after a crash, may still hold the place.
            if (!kept || !write(gameFile(*kept), file))
                QFile::remove(file);
        }
    });
}

QString GameCache::path(const QString &server, int gameId, AchievementSet set) const
{
    const QByteArray serverHash = QCryptographicHash::hash(server.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QStringLiteral("%1/%2-%3-%4.game")
        .arg(m_folder, QString::number(gameId),
             set == AchievementSet::Official ? QStringLiteral("official") : QStringLiteral("unofficial"),
             QString::fromLatin1(serverHash.first(serverDigits)));
}

void GameCache::makeRoomFor(const QString &written) const
{
    const QFileInfoList files = filesIn(m_folder);
    qint64 size = 0;
    for (const QFileInfo &file : files)
        size += file.size();
    for (const QFileInfo &file : files) {
        if (size <= m_limit)
            return;
        if (file != QFileInfo(written) && QFile::remove(file.filePath()))
            size -= file.size();
    }
}

} // namespace MasteryChart
