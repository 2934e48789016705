// SPDX-License-Identifier: GPL-3.0-or-later
#include "retroachievements/gameload.h"

#include "retroachievements/answers.h"

#include <QMetaObject>

GameLoad::GameLoad(QNetworkAccessManager &network, const Service &service, const Credentials &credentials,
                   const What &what, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_service(service)
    , m_what(what)
{
    if (!credentials.isComplete()) {
        QMetaObject::invokeMethod(
            this, [this] { end(std::unexpected(ServiceError{ServiceError::Kind::CredentialsMissing})); },
            Qt::QueuedConnection);
        return;
    }
    for (const Mode mode : {Mode::Hardcore, Mode::Casual}) {
        if (includes(m_what.unlocks, mode))
            fetchSeries(credentials, mode);
    }
    connect(fetch(detailsRequest(m_service, credentials, m_what.gameId)), &Fetch::finished, this,
            &GameLoad::detailsAnswered);
}

Fetch *GameLoad::fetch(const QNetworkRequest &request)
{
    return new Fetch(m_network, request, this);
}

void GameLoad::fetchSeries(const Credentials &credentials, Mode mode)
{
    connect(fetch(distributionRequest(m_service, credentials, m_what.gameId, mode, m_what.set)), &Fetch::finished, this,
            [this, mode](const Fetch::Result &result) { seriesFinished(mode, result); });
}

void GameLoad::seriesFinished(Mode mode, const Fetch::Result &result)
{
    if (m_failed)
        return;
    if (!result) {
        end(std::unexpected(result.error()));
        return;
    }
    const auto counts = parseDistribution(*result);
    if (!counts) {
        end(std::unexpected(ServiceError{ServiceError::Kind::UnexpectedAnswer, 200}));
        return;
    }
    (mode == Mode::Hardcore ? m_hardcore : m_casual) = *counts;
    const bool complete = (m_hardcore || !includes(m_what.unlocks, Mode::Hardcore))
        && (m_casual || !includes(m_what.unlocks, Mode::Casual));
    if (!complete)
        return;
    const Distribution distribution(m_hardcore, m_casual);
    if (distribution.achievements() == 0)
        end(std::unexpected(ServiceError{ServiceError::Kind::NoData, 200}));
    else
        end(distribution);
}

void GameLoad::end(const std::expected<Distribution, ServiceError> &distribution)
{
    if (!distribution) {
        m_failed = true;
        for (Fetch *fetch : findChildren<Fetch *>())
            fetch->deleteLater();
    }
    Q_EMIT distributionFinished(distribution);
}

void GameLoad::detailsAnswered(const Fetch::Result &result)
{
    if (m_failed)
        return;
    const GameDetails details = result ? parseDetails(*result).value_or(GameDetails()) : GameDetails();
    if (m_what.icon) {
        if (const auto request = imageRequest(m_service, details.iconPath)) {
            connect(fetch(*request), &Fetch::finished, this, [this](const Fetch::Result &image) {
                if (image && !m_failed)
                    Q_EMIT iconFinished(*image);
            });
        }
    }
    Q_EMIT detailsFinished(details);
}
