// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/accounts.h"
#include "account/environment.h"
#include "commandline/run.h"
#include "session/gamelist.h"

namespace MasteryChart {

/// What a run needs that reads or fetches the list of games. All of it must outlive the run.
struct ListParts
{
    GameList &games;
    Accounts &accounts; ///< restored from credentials only when something is fetched
    const std::expected<Credentials, EnvironmentError> &credentials;
    Store &store; ///< that of games
    Clock &clock;
    Service service;
};

/// Has the list of games ready when it ends, and says what is missing of it.
///
/// Asks for an account, which may be in the key store, only when something is fetched. Ends with Done where there is
/// anything to look through; where all was to be fetched anew, only when all came and is kept.
class ListRun : public Run
{
    Q_OBJECT

public:
    enum class Need {
        Kept, ///< what is kept, and if that is nothing
        Any,  ///< that, and where it is nothing at all the service's
        New,  ///< all of it anew
    };

    ListRun(const ListParts &parts, Need need, QObject *parent = nullptr);

    /// What is said of a fetch that has come so far.
    static QString progressText(const GameList::Coverage &coverage);

private:
    void begin();
    void haveRead();
    void fetch();
    void tellProgress();
    void haveFetched();
    void tellMissing();
    ExitCode outcome() const;
    void end(ExitCode code);
    void fail(const QString &sentence, ExitCode code);

    const ListParts m_parts;
    const Need m_need;
    std::unique_ptr<Clock::Alarm> m_alarm;    ///< ends the wait for the key store
    std::chrono::milliseconds m_toldUntil{0}; ///< of the last wait that was told
    bool m_isFetching = false;
    bool m_isKept = true; ///< no problem of the store was found
    bool m_isOver = false;
};

} // namespace MasteryChart
