// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/gameload.h"
#include "commandline/run.h"

#include <map>
#include <memory>

namespace MasteryChart {

/// Loads the GAMEs, some at a time as the pace allows. Each is told in their order: a failure and what is missing in a
/// sentence, and that it is here as progress. One that fails leaves the others to come; refused credentials end all.
class GamesRun : public Run
{
    Q_OBJECT

public:
    /// Passes over those of \a games that failed before. Waits for the key of \a accounts, which the sample does not
    /// need. Borrows \a accounts, \a store and what \a transport holds; all must outlive this. With a \a store, the
    /// answers are kept, and where that is not possible, the run ends with NotWritten.
    GamesRun(const Transport &transport, const Options &options, const Accounts &accounts, Store *store,
             const GameResults &games, QObject *parent = nullptr);
    ~GamesRun() override;

    /// With what was loaded; complete when the run has ended.
    const GameResults &games() const { return m_games; }

private:
    void begin();
    void beginWithKey();
    void startNext();
    void loaded(qsizetype index);
    void tellInOrder();
    void tellWaiting(const WaitState &wait);
    void awaitStore();
    void fail(const QString &sentence); ///< for want of credentials
    void end(ExitCode code);

    const Transport m_transport;
    const Options m_options;
    const Accounts &m_accounts;
    Store *m_store;
    GameResults m_games;
    std::map<qsizetype, std::unique_ptr<GameLoad>> m_loads; ///< under way, by index
    std::unique_ptr<Clock::Alarm> m_alarm;                  ///< ends the wait for the key store
    std::chrono::milliseconds m_toldUntil{-1};              ///< of the last wait that was told
    qsizetype m_next = 0;                                   ///< that is started
    qsizetype m_told = 0;                                   ///< how many were told
    bool m_isKept = true;                                   ///< no problem of the store was found
    bool m_isOver = false;
};

} // namespace MasteryChart
