// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "retroachievements/ratelimiter.h"
#include "retroachievements/service.h"
#include "retroachievements/transport.h"

#include <QCache>
#include <QHash>
#include <QImage>
#include <QSet>
#include <QStringList>

#include <memory>

namespace MasteryChart {

class Fetch;
class Store;

/// The icons of games in lists: from memory, from the store, or from the service's image host, which is asked for those
/// on screen alone.
class GameIcons : public QObject
{
    Q_OBJECT

public:
    /// Borrows \a store and what \a transport holds; all must outlive this.
    GameIcons(const Transport &transport, const Service &service, Store &store, QObject *parent = nullptr);
    ~GameIcons() override;

    /// The icon at \a path, where it is in memory; else null. Asks nobody.
    QImage icon(const QString &path) const;

    /// What \a list has on screen now, which may be nothing. Those that are not in memory are looked for in a moment,
    /// unless it is something else by then; one that could not be had is not asked for again in this run.
    void setWanted(const QObject *list, const QStringList &paths);

Q_SIGNALS:
    /// icon() has it from now on.
    void iconReady(const QString &path);

private:
    void look();
    QStringList wanted() const;
    void fetch(const QString &path);
    void take(const QString &path, const QImage &image);

    RateLimiter m_limiter;
    const Transport m_transport; ///< with that limiter
    const Service m_service;
    Store &m_store;
    QCache<QString, QImage> m_images;
    QHash<const QObject *, QStringList> m_wantedBy; ///< by list
    QSet<QString> m_failed;
    QHash<QString, Fetch *> m_fetches; ///< under way, by path
    std::unique_ptr<Clock::Alarm> m_looking;
};

} // namespace MasteryChart
