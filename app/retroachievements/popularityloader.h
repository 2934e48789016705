// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "retroachievements/credentials.h"
#include "retroachievements/fetch.h"

#include <QHash>

namespace MasteryChart {

/// Loads how many players the games played most have, page after page at background priority. Nobody needs to know:
/// where a page does not come, there is nothing, and no error.
///
/// Starts when made; deleting it cancels it, and no signal follows.
class PopularityLoader : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostPages = 10; ///< 1,000 games

    PopularityLoader(const Transport &transport, const Service &service, const Credentials &credentials,
                     QObject *parent = nullptr);
    ~PopularityLoader() override;

    /// By game, when it has finished; empty where they did not come.
    const QHash<int, int> &players() const { return m_players; }

Q_SIGNALS:
    /// Once, never from within the constructor.
    void finished();

private:
    void fetchPage();
    void answered(const Fetch::Result &result);

    const Transport m_transport;
    const Service m_service;
    const Credentials m_credentials;
    int m_page = 0; ///< that was asked for last
    QHash<int, int> m_players;
};

} // namespace MasteryChart
