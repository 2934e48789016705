// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "retroachievements/gameloader.h"
#include "support/autoadvance.h"
#include "support/fakeclock.h"
#include "support/gameservice.h"

#include <QNetworkAccessManager>

#include <memory>

namespace MasteryChart {

/// A load and all that it says. Time stands still, but for autoAdvance().
class WatchedLoader
{
public:
    WatchedLoader(QNetworkAccessManager &network, const QUrl &api,
                  const GameLoader::Query &query = {.gameId = dragster().id, .icon = true},
                  const Credentials &credentials = someone());

    FakeClock clock;
    RateLimiter limiter{clock};
    std::unique_ptr<GameLoader> load;

    QStringList heard; ///< "distribution" or "error", "details" or "no details", "icon" or "no icon", "times" or "no
                       ///< times", as they came
    QList<std::expected<Distribution, ServiceError>> distributions;
    QList<std::optional<ServiceError>> missingModes;
    QList<std::expected<GameDetails, ServiceError>> details;
    QList<std::expected<QByteArray, ServiceError>> icons;
    QList<LoadReport> reports; ///< one for each finished()

    /// From now on, no time is spent waiting for the next try.
    void autoAdvance() { m_autoAdvance.emplace(*load, clock); }

private:
    std::optional<AutoAdvance> m_autoAdvance;
};

/// A network that notes what is asked of it.
class WatchedNetwork : public QNetworkAccessManager
{
    Q_OBJECT

public:
    QList<QNetworkRequest> requests;

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body) override;
};

} // namespace MasteryChart
