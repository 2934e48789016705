// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distribution/gamesnapshot.h"
#include "retroachievements/credentials.h"

#include <QNetworkAccessManager>

namespace MasteryChart {

/// A network that holds the built-in sample games and nothing else: it answers the service's own requests from
/// resources, at once and whoever asks, so that the sample takes the same way as any game. What it does not hold gets
/// the service's "no data".
class SampleNetwork : public QNetworkAccessManager
{
    Q_OBJECT

public:
    using QNetworkAccessManager::QNetworkAccessManager;

    /// The documented sample game of the API.
    static constexpr int defaultGame = 14402;

    /// The IDs of the built-in games.
    static QList<int> games();
    static GameDetails details(int game);
    static QString title(int game) { return details(game).title; }

    /// What a request to it is made with; it looks at none.
    static Credentials credentials();

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body) override;
};

} // namespace MasteryChart
