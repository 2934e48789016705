// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/gamefile.h"

#include <QThreadPool>

namespace MasteryChart {

/// The last good answer for each game, kept in a folder of its own so that it can be shown at once and without a
/// network. What cannot be read or written is as if it had never been kept; nothing is said of it.
///
/// Writes are done in the background, one after the other in the order of the calls; the destructor waits for them.
/// All calls come from one thread.
class GameCache
{
public:
    static constexpr qint64 usualLimit = 50 << 20; // bytes

    /// Touches nothing yet; \a folder is made, for its owner alone, when the first game is kept. Every file in it
    /// belongs to the cache; together they hold at most \a limit bytes, or the one game kept last.
    explicit GameCache(const QString &folder, qint64 limit = usualLimit);

    /// The copy kept last, after what is still being written. \a server is the address of the API, since other servers
    /// have other games with the same IDs. A place of anyone but \a user is left out. A file that does not hold the
    /// game it is named after is removed.
    std::optional<KeptGame> find(const QString &server, int gameId, AchievementSet set, const QString &user) const;

    /// Puts \a kept in the place of the copy before, or leaves that copy where gameFile() gives nothing or writing
    /// fails. The files written least recently go where the limit is exceeded.
    void keep(const QString &server, const KeptGame &kept);

    /// Takes the place of \a user out of all copies; one that cannot be written without it is removed.
    void forgetPlaces(const QString &user);

private:
    QString path(const QString &server, int gameId, AchievementSet set) const;
    void makeRoomFor(const QString &written) const;

    const QString m_folder;
    const qint64 m_limit;
    mutable QThreadPool m_writer; // the last member, so that what it still does finds the others
};

} // namespace MasteryChart
