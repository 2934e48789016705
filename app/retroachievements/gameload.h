// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distribution/loadedgame.h"
#include "retroachievements/fetch.h"
#include "retroachievements/requests.h"

/// One game on its way from the service. All that does not depend on an answer is requested at once, so the
/// distribution is there after one round trip; only the icon, whose address is in the details, takes a second.
///
/// Starts when made; destroying it gives up what is still on its way, and nothing is heard of it again.
class GameLoad : public QObject
{
    Q_OBJECT

public:
    struct What
    {
        int gameId = 0;
        Unlocks unlocks = Unlocks::Both;
        AchievementSet set = AchievementSet::Official;
        bool icon = false; ///< whether the icon is fetched too
    };

    /// Borrows \a network, which must outlive this.
    GameLoad(QNetworkAccessManager &network, const Service &service, const Credentials &credentials, const What &what,
             QObject *parent = nullptr);

Q_SIGNALS:
    /// Exactly once. After an error neither the details nor the icon follow.
    void distributionFinished(const std::expected<Distribution, ServiceError> &distribution);

    /// At most once, before or after the distribution. Details that cannot be had are empty.
    void detailsFinished(const GameDetails &details);

    /// At most once, after the details; an icon that cannot be had does not come.
    void iconFinished(const QByteArray &image);

private:
    Fetch *fetch(const QNetworkRequest &request);
    void fetchSeries(const Credentials &credentials, Mode mode);
    void seriesFinished(Mode mode, const Fetch::Result &result);
    void detailsAnswered(const Fetch::Result &result);
    void end(const std::expected<Distribution, ServiceError> &distribution);

    QNetworkAccessManager &m_network;
    const Service m_service;
    const What m_what;
    std::optional<Counts> m_hardcore;
    std::optional<Counts> m_casual;
    bool m_failed = false;
};
