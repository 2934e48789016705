// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/watchedload.h"

using namespace Qt::StringLiterals;

WatchedLoad::WatchedLoad(QNetworkAccessManager &network, const QUrl &api, const GameLoad::What &what,
                         const Credentials &credentials)
    : traffic(network, clock)
    , load(std::make_unique<GameLoad>(traffic, Service::at(api.toString()).value(), credentials, what))
{
    QObject::connect(load.get(), &GameLoad::distributionFinished, load.get(),
                     [this](const auto &distribution, const auto &otherMode) {
                         heard.append(distribution ? u"distribution"_s : u"error"_s);
                         distributions.append(distribution);
                         otherModes.append(otherMode);
                     });
    QObject::connect(load.get(), &GameLoad::detailsFinished, load.get(), [this](const auto &gameDetails) {
        heard.append(gameDetails ? u"details"_s : u"no details"_s);
        details.append(gameDetails);
    });
    QObject::connect(load.get(), &GameLoad::iconFinished, load.get(), [this](const auto &image) {
        heard.append(image ? u"icon"_s : u"no icon"_s);
        icons.append(image);
    });
}

QNetworkReply *WatchedNetwork::createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body)
{
    requests.append(request);
    return QNetworkAccessManager::createRequest(operation, request, body);
}
