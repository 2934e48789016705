// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/watchedloader.h"

namespace MasteryChart {

using namespace Qt::StringLiterals;

WatchedLoader::WatchedLoader(QNetworkAccessManager &network, const QUrl &api, const GameLoader::Query &query,
                             const Credentials &credentials)
    : load(std::make_unique<GameLoader>(Transport{network, limiter, clock}, serviceAt(api), credentials, query))
{
    QObject::connect(load.get(), &GameLoader::updated, load.get(), [this](GameLoader::Part part) {
        const GameSnapshot &snapshot = load->snapshot();
        const LoadReport &report = load->report();
        switch (part) {
        case GameLoader::Part::Distribution:
            heard.append(u"distribution"_s);
            distributions.append(snapshot.distribution);
            missingModes.append(report.missingMode);
            break;
        case GameLoader::Part::Details:
            heard.append(report.detailsError ? u"no details"_s : u"details"_s);
            if (report.detailsError)
                details.append(std::unexpected(*report.detailsError));
            else
                details.append(snapshot.details);
            break;
        case GameLoader::Part::Icon:
            heard.append(report.iconError ? u"no icon"_s : u"icon"_s);
            if (report.iconError)
                icons.append(std::unexpected(*report.iconError));
            else
                icons.append(snapshot.icon);
            break;
        case GameLoader::Part::Times:
            heard.append(report.timesError ? u"no times"_s : u"times"_s);
            break;
        }
    });
    QObject::connect(load.get(), &GameLoader::finished, load.get(), [this](const LoadReport &report) {
        reports.append(report);
        if (!report.error)
            return;
        heard.append(u"error"_s);
        distributions.append(std::unexpected(*report.error));
        missingModes.append(std::nullopt);
    });
}

QNetworkReply *WatchedNetwork::createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body)
{
    requests.append(request);
    return QNetworkAccessManager::createRequest(operation, request, body);
}

} // namespace MasteryChart
