// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/watchedloader.h"

namespace MasteryChart {

using namespace Qt::StringLiterals;

WatchedLoader::WatchedLoader(QNetworkAccessManager &network, const QUrl &api, const GameLoader::Query &what,
                             const Credentials &credentials)
    : limiter(network, clock)
    , load(std::make_unique<GameLoader>(limiter, Service::at(api.toString()).value(), credentials, what))
{
    QObject::connect(load.get(), &GameLoader::distributionFinished, load.get(),
                     [this](const auto &distribution, const auto &missingMode) {
                         heard.append(distribution ? u"distribution"_s : u"error"_s);
                         distributions.append(distribution);
                         otherModes.append(missingMode);
                     });
    QObject::connect(load.get(), &GameLoader::detailsFinished, load.get(), [this](const auto &gameDetails) {
        heard.append(gameDetails ? u"details"_s : u"no details"_s);
        details.append(gameDetails);
    });
    QObject::connect(load.get(), &GameLoader::iconFinished, load.get(), [this](const auto &image) {
        heard.append(image ? u"icon"_s : u"no icon"_s);
        icons.append(image);
    });
}

QNetworkReply *WatchedNetwork::createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body)
{
    requests.append(request);
    return QNetworkAccessManager::createRequest(operation, request, body);
}

} // namespace MasteryChart
