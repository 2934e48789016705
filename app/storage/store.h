// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distribution/gamesnapshot.h"
#include "distribution/keptanswer.h"
#include "storage/followedgame.h"
#include "storage/keptcomparison.h"
#include "storage/keptlists.h"
#include "storage/recentgames.h"
#include "storage/storeproblem.h"

#include <QObject>
#include <QSet>
#include <QThread>

#include <chrono>
#include <expected>
#include <functional>
#include <memory>

namespace MasteryChart {

class StoreDatabase;

/// Which answers belong together.
struct SnapshotKey
{
    QString server; ///< Service::name()
    int gameId = 0;
    AchievementSet set = AchievementSet::Official;
};

/// How a Store is set up.
struct StoreOptions
{
    QString folder;                                         ///< of masterychart.sqlite; made for its owner alone
    QString oldCacheFolder = {};                            ///< of version 0.1's copies; empty without
    std::function<QList<RecentGame>()> oldRecentGames = {}; ///< version 0.1's; called with the first call of the store
    std::chrono::milliseconds busyTimeout = std::chrono::seconds(5); ///< with another program that holds the file
    /// Bytes; beyond it the icons of lists go, then the oldest answers, but never the newest about a set.
    qint64 limit = 200 << 20;
};

/// What the program keeps of games, in one database: every different answer with its time, details, icons, the user's
/// own progress and lists, the games shown last, and the service's list of games. What the tables hold is in
/// storeschema.h.
///
/// No call waits for the disk: all is done in a thread of the store's own, in the order of the calls. The file is
/// opened, and made, with the first call. The destructor waits until everything asked for is done.
///
/// All calls come from the thread of the store. Each answer comes there too, later and exactly once, unless its context
/// or the store is gone by then. What cannot be read is answered as if it had never been kept.
///
/// A new database takes over what version 0.1 kept of RetroAchievements, and then removes 0.1's copies.
class Store : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype mostRecentGames = 20;
    static constexpr qsizetype mostIcons = 2000;

    explicit Store(StoreOptions options, QObject *parent = nullptr);
    ~Store() override;

    using SnapshotCallback = std::function<void(const std::optional<GameSnapshot> &)>;
    using HistoryCallback = std::function<void(const QList<KeptAnswer> &)>;
    using RecentGamesCallback = std::function<void(const QList<RecentGame> &)>;

    /// The newest answer, with Source::Store, and fetchedAt when it was last seen. The progress is \a user's or none.
    void latest(const SnapshotKey &key, const QString &user, QObject *context, const SnapshotCallback &answer);

    /// Every different answer, the oldest first.
    void history(const SnapshotKey &key, QObject *context, const HistoryCallback &answer);

    /// Keeps \a snapshot. One that equals the newest answer only moves the time at which that was last seen. A sample,
    /// a snapshot with one mode alone, and counts or a time that the service could not have sent are not kept. Details
    /// and an icon that are not known leave those that are. A title and a system are kept as
    /// oneLine(), a path beyond maxTextLength is dropped.
    /// The progress of snapshot.progressUser is kept where \a keepProgress is set.
    void save(const GameSnapshot &snapshot, bool keepProgress);

    /// Takes the progress and the lists of \a user out of the file, and their bytes with them.
    void forgetProgress(const QString &server, const QString &user);

    /// Takes everything out of the file, of every server and user, and their bytes with it; the copies of damaged files
    /// go, too.
    void forgetEverything();

    /// The path of the file.
    QString fileName() const;

    /// The games shown last, the latest first, each once, at most mostRecentGames.
    void recentGames(const QString &server, QObject *context, const RecentGamesCallback &answer);
    /// An empty title leaves the one that is known.
    void addRecentGame(const QString &server, const RecentGame &game);

    using GameListCallback = std::function<void(const KeptGameList &)>;
    using UserListCallback = std::function<void(const std::optional<KeptUserList> &)>;
    using ProgressCallback = std::function<void(const QHash<int, Progress> &)>;
    using IconsCallback = std::function<void(const QHash<QString, QByteArray> &)>;

    /// The list of games of \a server, in the order of the systems' IDs. Systems without games are in it. What is
    /// damaged of a system counts as games that never came.
    void gameList(const QString &server, QObject *context, const GameListCallback &answer);
    /// Keeps the systems of \a server, seen at \a at. One that is gone from the list goes, with its games; an empty
    /// list leaves what is known.
    void saveSystems(const QString &server, const QList<System> &systems, const QDateTime &at);
    /// Keeps the games of one system, which may be none, in the place of those before. Those of a system that is not
    /// in the list of systems are not kept. Titles and paths are kept as by save(); a game without a title is not.
    void saveSystemGames(const QString &server, int system, const QList<CatalogueGame> &games, const QDateTime &at);

    /// Keeps how many have played each of the games that are played most, which gameList() tells too.
    void savePlayers(const QString &server, const QHash<int, int> &players, const QDateTime &at);

    /// A list of \a user's. Kept under ownerHash(), as progress is, and gone with it by forgetProgress().
    void userList(const QString &server, const QString &user, UserList list, QObject *context,
                  const UserListCallback &answer);
    /// Keeps it in the place of the one before; not for an empty \a user.
    void saveUserList(const QString &server, const QString &user, UserList list, const KeptUserList &kept);

    /// What is kept of \a user's own progress, by game; of save(), not of the lists.
    void knownProgress(const QString &server, const QString &user, QObject *context, const ProgressCallback &answer);

    /// The icons of lists at \a paths, those that are kept, as the service sent them.
    void icons(const QString &server, const QStringList &paths, QObject *context, const IconsCallback &answer);
    /// Keeps an icon of at most largestKeptIcon; of more than mostIcons those not asked for for the longest time go.
    void saveIcon(const QString &server, const QString &path, const QByteArray &icon);

    using FollowedCallback = std::function<void(const QList<FollowedGame> &)>;
    using TimeCallback = std::function<void(const QDateTime &)>;

    /// The games that the user follows, in the order of their titles.
    void followedGames(const QString &server, QObject *context, const FollowedCallback &answer);
    /// An empty title leaves the one that is known.
    void follow(const QString &server, const RecentGame &game);
    void unfollow(const QString &server, int game);
    /// Keeps when the service was asked for a game because it is followed; not for one that is not.
    void saveAsked(const QString &server, int game, const QDateTime &at);

    /// When \a game was last looked at; invalid for never.
    void lookedAt(const QString &server, int game, QObject *context, const TimeCallback &answer);
    /// Keeps it of a game of which an answer is kept.
    void saveLook(const QString &server, int game, const QDateTime &at);

    using ComparisonsCallback = std::function<void(const QList<KeptComparison> &)>;

    /// The comparisons of games, the one used last first; the one without a name among them.
    void comparisons(const QString &server, QObject *context, const ComparisonsCallback &answer);
    /// Keeps it in the place of the one of that name. The name is kept as oneLine().
    void saveComparison(const QString &server, const KeptComparison &comparison);
    void removeComparison(const QString &server, const QString &name);

Q_SIGNALS:
    /// Once for each kind of problem.
    void problemFound(MasteryChart::StoreProblem problem);

private:
    using Work = std::function<std::expected<void, StoreProblem>(StoreDatabase &)>;

    template<typename T>
    void ask(const std::function<std::expected<T, StoreProblem>(StoreDatabase &)> &read, QObject *context,
             const std::function<void(const T &)> &answer);
    void run(const Work &work, const std::function<void()> &answer = {},
             const std::function<void(StoreDatabase &)> &after = {});
    void report(StoreProblem problem);
    std::expected<void, StoreProblem> takeOver(StoreDatabase &database);
    void removeTakenOver();

    const StoreOptions m_options;
    QList<RecentGame> m_oldRecentGames; ///< of version 0.1
    QStringList m_takenOver;            ///< 0.1's files whose content is in the database; of the store's own thread
    QSet<StoreProblem> m_reported;
    const std::unique_ptr<StoreDatabase> m_database; ///< of the store's own thread
    QThread m_thread;
    QObject m_worker; ///< lives in m_thread and does what it is sent
};

} // namespace MasteryChart
