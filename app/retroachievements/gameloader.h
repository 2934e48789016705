// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distribution/gamesnapshot.h"
#include "retroachievements/fetch.h"
#include "retroachievements/requests.h"

namespace MasteryChart {

/// One game on its way from the service. All that does not depend on an answer is requested at once, so the
/// distribution is there after one round trip; only the icon, whose address is in the details, takes a second.
///
/// Starts when made; destroying it gives up what is still on its way, and nothing is heard of it again.
class GameLoader : public QObject
{
    Q_OBJECT

public:
    struct Query
    {
        int gameId = 0;
        ModeFilter modeFilter = ModeFilter::Both;
        AchievementSet set = AchievementSet::Official;
        bool icon = false;      ///< whether the icon is fetched too
        QString knownIcon = {}; ///< path of an icon that is here, and is not fetched again
        ApiVersion version = ApiVersion::V1;
    };

    /// Borrows \a limiter, which must outlive this.
    GameLoader(RateLimiter &limiter, const Service &service, const Credentials &credentials, const Query &query,
               QObject *parent = nullptr);

    /// What the distribution waits for; nullopt while it is on its way, and when it is here.
    std::optional<WaitState> waiting() const;

    /// Whether anything is still on its way.
    bool isBusy() const { return m_underWay > 0; }

Q_SIGNALS:
    /// Exactly once. \a otherMode says why the distribution has only one of two modes that were asked for; it is
    /// nullopt where it has them all. After an error neither the details nor the icon follow.
    void distributionFinished(const std::expected<Distribution, ServiceError> &distribution,
                              const std::optional<ServiceError> &missingMode);

    /// Once, before or after the distribution, unless that failed. Where the service has no such user or game, the
    /// error is NoData.
    void detailsFinished(const std::expected<GameDetails, ServiceError> &details);

    /// At most once, after details that name an icon which is not known.
    void iconFinished(const std::expected<QByteArray, ServiceError> &image);

    /// waiting() may be another.
    void waitingChanged();

private:
    Fetch *fetch(const QNetworkRequest &request);
    /// A fetch that the distribution needs.
    Fetch *fetchDistribution(const QNetworkRequest &request);
    void fetchModes(const Credentials &credentials);
    void fetchBothModes(const Credentials &credentials);
    void modeFinished(UnlockMode mode, const Fetch::Result &result);
    void modesFinished();
    void end(const std::expected<Distribution, ServiceError> &distribution,
             const std::optional<ServiceError> &missingMode = {});
    void detailsAnswered(const Fetch::Result &result);

    RateLimiter &m_limiter;
    const Service m_service;
    const Query m_query;
    QList<Fetch *> m_distributionFetches; ///< what the distribution is made of, while it is not here
    std::optional<std::expected<PlayerCounts, ServiceError>> m_hardcore;
    std::optional<std::expected<PlayerCounts, ServiceError>> m_casual;
    int m_underWay = 0;
    bool m_failed = false;
};

} // namespace MasteryChart
