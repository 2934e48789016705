// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "retroachievements/gameload.h"
#include "support/fakeclock.h"
#include "support/gameservice.h"
#include "support/hurry.h"

#include <QNetworkAccessManager>

#include <memory>

/// A load and all that it says. Time stands still, but for hurry().
class WatchedLoad
{
public:
    WatchedLoad(QNetworkAccessManager &network, const QUrl &api,
                const GameLoad::What &what = {.gameId = dragster().id, .icon = true},
                const Credentials &credentials = someone());

    FakeClock clock;
    Traffic traffic;
    std::unique_ptr<GameLoad> load;

    QStringList heard; ///< "distribution" or "error", "details" or "no details", "icon" or "no icon", as they came
    QList<std::expected<Distribution, ServiceError>> distributions;
    QList<std::optional<ServiceError>> otherModes;
    QList<std::expected<GameDetails, ServiceError>> details;
    QList<std::expected<QByteArray, ServiceError>> icons;

    /// From now on, no time is spent waiting for the next try.
    void hurry() { m_hurry.emplace(*load, clock); }

private:
    std::optional<Hurry> m_hurry;
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
