// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/store.h"

#include "retroachievements/service.h"
#include "storage/gamefile.h"
#include "storage/storecomparisons.h"
#include "storage/storedatabase.h"
#include "storage/storefollowed.h"
#include "storage/storeicons.h"
#include "storage/storelists.h"
#include "storage/storelog.h"
#include "storage/storetables.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QPointer>

#include <memory>
#include <ranges>

namespace MasteryChart {

namespace {

using namespace Qt::StringLiterals;

/// What version 0.1 called the file of a copy of a game on RetroAchievements.
QString oldFileName(int gameId, AchievementSet set)
{
    constexpr qsizetype digits = 16;
    const QByteArray server = QCryptographicHash::hash(Service().name().toUtf8(), QCryptographicHash::Sha256).toHex();
    return u"%1-%2-%3.game"_s.arg(QString::number(gameId),
                                  set == AchievementSet::Official ? u"official"_s : u"unofficial"_s,
                                  QString::fromLatin1(server.first(digits)));
}

/// A copy of version 0.1, in a file named after it.
std::optional<KeptGame> oldCopy(const QFileInfo &info)
{
    QFile file(info.filePath());
    if (info.size() > largestGameFile || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    auto kept = readGameFile(file.read(largestGameFile + 1));
    return kept && info.fileName() == oldFileName(kept->game.id, kept->game.set) ? kept : std::nullopt;
}

/// What was in the way.
std::optional<StoreProblem> problemIn(const std::expected<void, StoreProblem> &done)
{
    return done ? std::nullopt : std::optional(done.error());
}

} // namespace

Store::Store(StoreOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_database(std::make_unique<StoreDatabase>(
          m_options.folder, m_options.busyTimeout, [this](StoreDatabase &database) { return takeOver(database); },
          [this] { removeTakenOver(); }, [this](StoreProblem problem) { report(problem); }))
{
    m_worker.moveToThread(&m_thread);
}

Store::~Store()
{
    if (!m_thread.isRunning())
        return;
    QMetaObject::invokeMethod(
        &m_worker,
        [this] {
            m_database->close();
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

void Store::latest(const SnapshotKey &key, const QString &user, QObject *context, const SnapshotCallback &answer)
{
    ask<std::optional<GameSnapshot>>(
        [=](StoreDatabase &database) {
            auto found = StoreTables::latest(database, key, ownerHash(user));
            if (found && *found && (*found)->details.progress)
                (*found)->progressUser = user;
            return found;
        },
        context,
        [=](const std::optional<GameSnapshot> &found) {
            logLatest(key, found);
            answer(found);
        });
}

void Store::history(const SnapshotKey &key, QObject *context, const HistoryCallback &answer)
{
    ask<QList<KeptAnswer>>([=](StoreDatabase &database) { return StoreTables::history(database, key); }, context,
                           [=](const QList<KeptAnswer> &found) {
                               logHistory(key, found.size());
                               answer(found);
                           });
}

void Store::save(const GameSnapshot &snapshot, bool keepProgress)
{
    run([=, owner = keepProgress ? ownerHash(snapshot.progressUser) : QByteArray(),
         limit = m_options.limit](StoreDatabase &database) {
        const auto saved = StoreTables::save(database, snapshot, owner, limit);
        logSaved(snapshot, problemIn(saved));
        return saved;
    });
}

void Store::forgetProgress(const QString &server, const QString &user)
{
    run([=](StoreDatabase &database) { return StoreTables::forgetProgress(database, server, ownerHash(user)); }, {},
        [](StoreDatabase &database) { database.clearLog(); });
}

void Store::forgetEverything()
{
    run(
        [](StoreDatabase &database) -> StoreDatabase::Result<void> {
            const auto emptied = database.query(u"DELETE FROM server"_s); // every table hangs on it
            return emptied ? StoreDatabase::Result<void>() : std::unexpected(emptied.error());
        },
        {}, [](StoreDatabase &database) { database.removeTraces(); });
}

QString Store::fileName() const
{
    return m_database->fileName();
}

void Store::recentGames(const QString &server, QObject *context, const RecentGamesCallback &answer)
{
    ask<QList<RecentGame>>([=](StoreDatabase &database) { return StoreTables::recentGames(database, server); }, context,
                           answer);
}

void Store::addRecentGame(const QString &server, const RecentGame &game)
{
    run([=](StoreDatabase &database) { return StoreTables::addRecentGame(database, server, game); });
}

void Store::gameList(const QString &server, QObject *context, const GameListCallback &answer)
{
    ask<KeptGameList>([=](StoreDatabase &database) { return StoreLists::gameList(database, server); }, context,
                      [=](const KeptGameList &list) {
                          logGameList(list);
                          answer(list);
                      });
}

void Store::saveSystems(const QString &server, const QList<System> &systems, const QDateTime &at)
{
    run([=](StoreDatabase &database) { return StoreLists::saveSystems(database, server, systems, at); });
}

void Store::saveSystemGames(const QString &server, int system, const QList<CatalogueGame> &games, const QDateTime &at)
{
    run([=](StoreDatabase &database) {
        const auto saved = StoreLists::saveSystemGames(database, server, system, games, at);
        logSavedSystem(system, games.size(), problemIn(saved));
        return saved;
    });
}

void Store::savePlayers(const QString &server, const QHash<int, int> &players, const QDateTime &at)
{
    run([=](StoreDatabase &database) { return StoreLists::savePlayers(database, server, players, at); });
}

void Store::userList(const QString &server, const QString &user, UserList list, QObject *context,
                     const UserListCallback &answer)
{
    ask<std::optional<KeptUserList>>(
        [=](StoreDatabase &database) { return StoreLists::userList(database, server, ownerHash(user), list); }, context,
        answer);
}

void Store::saveUserList(const QString &server, const QString &user, UserList list, const KeptUserList &kept)
{
    run([=](StoreDatabase &database) {
        return StoreLists::saveUserList(database, server, ownerHash(user), list, kept);
    });
}

void Store::knownProgress(const QString &server, const QString &user, QObject *context, const ProgressCallback &answer)
{
    ask<QHash<int, Progress>>(
        [=](StoreDatabase &database) { return StoreTables::knownProgress(database, server, ownerHash(user)); }, context,
        answer);
}

void Store::icons(const QString &server, const QStringList &paths, QObject *context, const IconsCallback &answer)
{
    ask<QHash<QString, QByteArray>>([=](StoreDatabase &database) { return StoreIcons::icons(database, server, paths); },
                                    context, answer);
}

void Store::saveIcon(const QString &server, const QString &path, const QByteArray &icon)
{
    run([=, limit = m_options.limit](StoreDatabase &database) {
        return StoreIcons::saveIcon(database, server, path, icon, limit);
    });
}

void Store::followedGames(const QString &server, QObject *context, const FollowedCallback &answer)
{
    ask<QList<FollowedGame>>([=](StoreDatabase &database) { return StoreFollowed::games(database, server); }, context,
                             answer);
}

void Store::follow(const QString &server, const RecentGame &game)
{
    run([=](StoreDatabase &database) { return StoreFollowed::add(database, server, game); });
}

void Store::unfollow(const QString &server, int game)
{
    run([=](StoreDatabase &database) { return StoreFollowed::remove(database, server, game); });
}

void Store::saveAsked(const QString &server, int game, const QDateTime &at)
{
    run([=](StoreDatabase &database) { return StoreFollowed::saveAsked(database, server, game, at); });
}

void Store::lookedAt(const QString &server, int game, QObject *context, const TimeCallback &answer)
{
    ask<QDateTime>([=](StoreDatabase &database) { return StoreFollowed::lookedAt(database, server, game); }, context,
                   answer);
}

void Store::saveLook(const QString &server, int game, const QDateTime &at)
{
    run([=](StoreDatabase &database) { return StoreFollowed::saveLook(database, server, game, at); });
}

void Store::comparisons(const QString &server, QObject *context, const ComparisonsCallback &answer)
{
    ask<QList<KeptComparison>>([=](StoreDatabase &database) { return StoreComparisons::comparisons(database, server); },
                               context, answer);
}

void Store::saveComparison(const QString &server, const KeptComparison &comparison)
{
    run([=](StoreDatabase &database) { return StoreComparisons::save(database, server, comparison); });
}

void Store::removeComparison(const QString &server, const QString &name)
{
    run([=](StoreDatabase &database) { return StoreComparisons::remove(database, server, name); });
}

/// Answers with what \a read finds in the store's own thread; with nothing where it cannot be had.
template<typename T>
void Store::ask(const std::function<std::expected<T, StoreProblem>(StoreDatabase &)> &read, QObject *context,
                const std::function<void(const T &)> &answer)
{
    const auto answered = std::make_shared<T>();
    run(
        [=](StoreDatabase &database) -> std::expected<void, StoreProblem> {
            auto found = read(database);
            if (!found)
                return std::unexpected(found.error());
            *answered = *std::move(found);
            return {};
        },
        [=, there = QPointer(context)] {
            if (there)
                answer(*answered);
        });
}

/// Does \a work in the store's own thread, then \a after there, then \a answer here.
void Store::run(const Work &work, const std::function<void()> &answer,
                const std::function<void(StoreDatabase &)> &after)
{
    if (!m_thread.isRunning()) {
        if (m_options.oldRecentGames)
            m_oldRecentGames = m_options.oldRecentGames();
        m_thread.start();
    }
    QMetaObject::invokeMethod(
        &m_worker,
        [this, work, answer, after] {
            if (m_database->transaction(work) && after)
                after(*m_database);
            if (answer)
                QMetaObject::invokeMethod(this, [answer] { answer(); }, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

/// From any thread.
void Store::report(StoreProblem problem)
{
    QMetaObject::invokeMethod(
        this,
        [this, problem] {
            if (m_reported.contains(problem))
                return;
            m_reported.insert(problem);
            Q_EMIT problemFound(problem);
        },
        Qt::QueuedConnection);
}

std::expected<void, StoreProblem> Store::takeOver(StoreDatabase &database)
{
    m_takenOver.clear();
    const QString server = Service().name();
    for (const RecentGame &game : m_oldRecentGames | std::views::reverse) {
        if (const auto added = StoreTables::addRecentGame(database, server, game); !added)
            return added;
    }
    if (m_options.oldCacheFolder.isEmpty() || QFileInfo(QDir::cleanPath(m_options.oldCacheFolder)).isSymLink())
        return {};
    const QDir folder(m_options.oldCacheFolder);
    for (const QFileInfo &info : folder.entryInfoList({u"*.game"_s}, QDir::Files | QDir::NoSymLinks)) {
        auto kept = oldCopy(info);
        if (!kept)
            continue;
        kept->game.server = server;
        kept->game.icon = kept->icon;
        if (const auto saved = StoreTables::save(database, kept->game, kept->progressOwner, m_options.limit); !saved)
            return saved;
        m_takenOver.append(info.filePath());
    }
    return {};
}

void Store::removeTakenOver()
{
    for (const QString &file : std::as_const(m_takenOver))
        QFile::remove(file);
    m_takenOver.clear();
}

} // namespace MasteryChart
