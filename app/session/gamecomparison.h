// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/accounts.h"
#include "chartmodel/chartcontent.h"
#include "retroachievements/gameloader.h"
#include "retroachievements/samplenetwork.h"
#include "storage/store.h"

#include <QSet>

#include <memory>

namespace MasteryChart {

/// What is compared, and how much of it is there. Each game is loaded for itself: one that fails says so, and the
/// others go on. What is kept is there first; where the user stands in all of them is one request. The members are
/// remembered.
class GameComparison : public QObject
{
    Q_OBJECT

public:
    /// How a member is doing.
    struct Status
    {
        bool isLoading = false;
        std::optional<ServiceError> error = {};    ///< why the service's answer is not there; a kept one may be
        std::optional<GameSnapshot> snapshot = {}; ///< nullopt while there is nothing to show
    };

    enum class Added { Yes, AlreadyThere, TooMany };

    /// Title and system of a game, as far as they are known; both may be empty.
    using Naming = std::function<GameDetails(int gameId)>;

    /// Borrows all of it, which must outlive this.
    GameComparison(const Accounts &accounts, const Transport &transport, const Service &service, Store &store,
                   const Naming &naming, QObject *parent = nullptr);
    ~GameComparison() override;

    /// Of the next requests.
    void setVersion(ApiVersion version) { m_version = version; }

    const QList<ComparedMember> &members() const { return m_members; }
    Status status(qsizetype member) const;
    bool isLoading() const;
    std::optional<WaitState> waiting() const;

    /// What there is to draw: of the members whose snapshot is there, in their order.
    ChartContent content() const;

    Added add(const ComparedMember &member);
    void remove(qsizetype member);
    /// Nothing changes where the other mode is compared already.
    void setMode(qsizetype member, UnlockMode mode);
    void setMembers(const QList<ComparedMember> &members);

    /// Takes the members that were compared last; those that are added before the store has answered come behind
    /// them.
    void restore();
    /// Asks the service again for all that is not of an earlier date.
    void reload();

Q_SIGNALS:
    /// Members, their status or content() are others.
    void changed();
    /// waiting() may be another.
    void progressed();

private:
    /// What is loaded once, for one or both modes.
    struct Source
    {
        int gameId = 0;
        AchievementSet set = AchievementSet::Official;
        QDateTime date = {};
        bool sample = false;

        bool operator==(const Source &) const = default;
    };

    struct Load
    {
        Source source;
        bool isKeptSought = false; ///< the store has not answered yet
        bool isWanted = true;      ///< the service is to be asked, as soon as that can be
        std::unique_ptr<GameLoader> loader = {};
        std::optional<ServiceError> error = {};
        std::optional<GameSnapshot> snapshot = {};
    };

    static Source sourceOf(const ComparedMember &member);
    Load *find(const Source &source) const;
    GameSnapshot named(const GameSnapshot &snapshot) const;

    void keep();
    void membersChanged();
    void update();
    void seekKept(Load &load);
    void keptFound(const Source &source, const std::optional<GameSnapshot> &kept);
    void seekDate(const Source &source, const std::optional<GameSnapshot> &kept);
    void begin(Load &load);
    void loaded(const Source &source, const LoadReport &report);
    void askForProgress();
    void progressCame(const QList<int> &games, const Fetch::Result &result);
    void accountChanged();

    const Accounts &m_accounts;
    const Transport m_transport;
    const Service m_service;
    Store &m_store;
    const Naming m_naming;
    ApiVersion m_version = ApiVersion::V1;
    Credentials m_credentials; ///< what was loaded, was loaded with these
    QList<ComparedMember> m_members;
    SampleNetwork m_sampleNetwork; ///< with the next, before the loads that use them
    RateLimiter m_sampleLimiter;
    std::vector<std::unique_ptr<Load>> m_loads;
    QHash<int, Progress> m_progress; ///< of the user of m_credentials
    QSet<int> m_progressAsked;
    std::unique_ptr<QObject> m_progressFetch; ///< parent of the request
    bool m_isUpdateDue = false;
    bool m_isRestoring = false; ///< the store is asked; what is added meanwhile comes behind what it has
};

} // namespace MasteryChart
