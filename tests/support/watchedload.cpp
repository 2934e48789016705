// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/watchedload.h"

using namespace Qt::StringLiterals;

WatchedLoad::WatchedLoad(QNetworkAccessManager &network, const QUrl &api, const GameLoad::What &what,
                         const Credentials &credentials)
    : load(std::make_unique<GameLoad>(network, Service::at(api.toString()).value(), credentials, what))
{
    QObject::connect(load.get(), &GameLoad::distributionFinished, load.get(), [this](const auto &distribution) {
        heard.append(distribution ? u"distribution"_s : u"error"_s);
        distributions.append(distribution);
    });
    QObject::connect(load.get(), &GameLoad::detailsFinished, load.get(), [this](const GameDetails &gameDetails) {
        heard.append(u"details"_s);
        details.append(gameDetails);
    });
    QObject::connect(load.get(), &GameLoad::iconFinished, load.get(), [this](const QByteArray &image) {
        heard.append(u"icon"_s);
        icons.append(image);
    });
}

QNetworkReply *WatchedNetwork::createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body)
{
    requests.append(request);
    return QNetworkAccessManager::createRequest(operation, request, body);
}
