// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distribution/gamesnapshot.h"
#include "retroachievements/fetch.h"
#include "retroachievements/requests.h"

#include <QPointer>

namespace MasteryChart {

/// What of a game did not come, and why.
struct LoadReport
{
    std::optional<ServiceError> error;        ///< there is no distribution; then nothing else came either
    std::optional<ServiceError> missingMode;  ///< the distribution has one of the two modes that were asked for
    std::optional<ServiceError> detailsError; ///< title, system, icon and progress; NoData for an unknown user or game
    std::optional<ServiceError> iconError;    ///< the icon alone
    std::optional<ServiceError> timesError;   ///< the median times

    bool operator==(const LoadReport &) const = default;
};

/// Loads one game from the service and joins the answers. All that does not depend on an answer is requested at once,
/// so the distribution is there after one round trip; only the icon, whose address is in the details, takes a second.
/// The median times are asked for when distribution and details are here, behind everything else where nobody waits
/// for them.
///
/// Starts when made; deleting it cancels what is still under way, and no signal follows.
class GameLoader : public QObject
{
    Q_OBJECT

public:
    struct Query
    {
        int gameId = 0;
        ModeFilter modeFilter = ModeFilter::Both;
        AchievementSet set = AchievementSet::Official;
        bool details = true;       ///< whether title, system and the user's progress are requested
        bool icon = false;         ///< whether the icon is requested too; needs the details
        GameDetails known = {};    ///< details from an earlier load: they stay until newer ones come
        QByteArray knownIcon = {}; ///< the image at known.iconPath, which is not requested again
        bool times = false;        ///< whether the median times are requested, where known.times are old or missing
        ApiVersion version = ApiVersion::V1;
        RateLimiter::Priority priority = RateLimiter::Priority::Normal;
        RateLimiter::Priority timesPriority = RateLimiter::Priority::Background; ///< of the median times
    };

    enum class Part { Distribution, Details, Icon, Times };

    GameLoader(const Transport &transport, const Service &service, const Credentials &credentials, const Query &query,
               QObject *parent = nullptr);

    /// What an earlier load of the same game knew, where that is found only after the request was sent: it stays until
    /// newer details come, and neither its icon nor median times of the last day are requested again.
    void setKnown(const GameSnapshot &known);

    /// As much as has come. Without achievements until the distribution is there.
    const GameSnapshot &snapshot() const { return m_snapshot; }

    /// What is known not to come.
    const LoadReport &report() const { return m_report; }

    /// Whether \a part was asked for and has neither come nor failed.
    bool isPending(Part part) const { return m_pending.contains(part); }

    /// What the distribution waits for; nullopt while it is under way, and when it is here.
    std::optional<WaitState> waiting() const;

Q_SIGNALS:
    /// \a part has come, or is known not to come: snapshot() and report() tell. Once for each part; not for the
    /// distribution's error, which finished() tells.
    void updated(MasteryChart::GameLoader::Part part);

    /// Exactly once, after all updates, never from within the constructor: nothing is pending any more.
    void finished(const MasteryChart::LoadReport &report);

    /// waiting() may have changed.
    void waitingChanged();

private:
    Fetch *fetch(const QNetworkRequest &request);
    /// A fetch that the distribution needs.
    Fetch *fetchDistribution(const QNetworkRequest &request);
    /// Version 1: starts a request for each mode that was asked for.
    void fetchModes(const Credentials &credentials);
    /// Version 2: starts the one request for both modes.
    void fetchBothModes(const Credentials &credentials);
    void modeFinished(UnlockMode mode, const Fetch::Result &result);
    void modesFinished();
    void distributionFinished(const Distribution &distribution, const std::optional<ServiceError> &missingMode = {});
    void detailsFinished(const Fetch::Result &result, const Credentials &credentials);
    void iconFinished(const Fetch::Result &result);
    /// Starts the request for the median times, where they are wanted and nothing else is waited for.
    void fetchTimes();
    void timesFinished(const Fetch::Result &result);
    bool hasFreshTimes() const;
    void settle(Part part);
    /// Ends everything: without a distribution nothing else is of use.
    void fail(const ServiceError &error);

    const Transport m_transport;
    const Service m_service;
    const Query m_query;
    const Credentials m_credentials;
    QList<Fetch *> m_distributionFetches; ///< while the distribution is not here
    std::optional<std::expected<PlayerCounts, ServiceError>> m_hardcore;
    std::optional<std::expected<PlayerCounts, ServiceError>> m_casual;
    QPointer<Fetch> m_timesFetch;
    QList<Part> m_pending;
    GameSnapshot m_snapshot;
    LoadReport m_report;
};

} // namespace MasteryChart
