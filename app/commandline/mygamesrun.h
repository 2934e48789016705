// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/usergame.h"
#include "commandline/listrun.h"
#include "retroachievements/userlistloader.h"

#include <memory>

namespace MasteryChart {

/// Asks for every game in which the user has earned something (UserList::Completion), as the service lists them. Says
/// why where there is none: NoData for a user without games, Credentials, or Service. Keeps nothing.
class MyGamesRun : public Run
{
    Q_OBJECT

public:
    MyGamesRun(const ListParts &parts, const Transport &transport, QObject *parent = nullptr);
    ~MyGamesRun() override;

    /// Those with figures, the latest first; complete when the run has ended with Done.
    const QList<UserGame> &games() const { return m_games; }

private:
    void begin();
    void beginWithKey();
    void tellWaiting();
    void loaded(const UserListLoader::Result &result);
    void end(ExitCode code, const QString &sentence = {});

    const ListParts m_parts;
    const Transport m_transport;
    QList<UserGame> m_games;
    std::unique_ptr<UserListLoader> m_loader;
    std::unique_ptr<Clock::Alarm> m_alarm;    ///< ends the wait for the key store
    std::chrono::milliseconds m_toldUntil{0}; ///< of the last wait that was told
    bool m_isOver = false;
};

} // namespace MasteryChart
