// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/gameicons.h"

#include "retroachievements/fetch.h"
#include "retroachievements/gamelistloader.h"
#include "retroachievements/requests.h"
#include "session/iconimage.h"
#include "storage/store.h"

namespace MasteryChart {

namespace {

/// Before what is on screen is looked for: whoever scrolls or types is past it by then.
constexpr std::chrono::milliseconds patience{150};

constexpr int mostInMemory = 400; ///< some 15 MB of the service's icons

/// The image host serves files; the pace of the API (RateLimit) is not meant for it.
constexpr RateLimit imageLimit{.parallel = 4, .perMinute = 300};

} // namespace

GameIcons::GameIcons(const Transport &transport, const Service &service, Store &store, QObject *parent)
    : QObject(parent)
    , m_limiter(transport.clock, imageLimit)
    , m_transport{transport.network, m_limiter, transport.clock}
    , m_service(service)
    , m_store(store)
    , m_images(mostInMemory)
{
}

GameIcons::~GameIcons()
{
    qDeleteAll(m_fetches); // before the limiter
}

QImage GameIcons::icon(const QString &path) const
{
    const QImage *image = m_images.object(path);
    return image ? *image : QImage();
}

void GameIcons::setWanted(const QObject *list, const QStringList &paths)
{
    if (m_wantedBy.value(list) == paths)
        return;
    if (paths.isEmpty())
        m_wantedBy.remove(list);
    else
        m_wantedBy.insert(list, paths);
    m_looking = m_transport.clock.in(patience, [this] { look(); });
}

QStringList GameIcons::wanted() const
{
    QStringList paths;
    for (const QStringList &some : m_wantedBy)
        paths.append(some);
    paths.removeDuplicates();
    return paths;
}

void GameIcons::look()
{
    m_looking.reset();
    const QStringList paths = wanted();
    for (auto fetch = m_fetches.begin(); fetch != m_fetches.end();) {
        if (paths.contains(fetch.key())) {
            ++fetch;
        } else {
            delete fetch.value();
            fetch = m_fetches.erase(fetch);
        }
    }
    QStringList missing;
    for (const QString &path : paths) {
        if (!path.isEmpty() && !m_images.contains(path) && !m_failed.contains(path) && !m_fetches.contains(path))
            missing.append(path);
    }
    if (missing.isEmpty())
        return;
    m_store.icons(m_service.name(), missing, this, [this, missing](const QHash<QString, QByteArray> &kept) {
        for (const QString &path : missing) {
            const QImage image = iconImage(kept.value(path));
            if (!image.isNull())
                take(path, image);
            else if (wanted().contains(path))
                fetch(path);
        }
    });
}

void GameIcons::fetch(const QString &path)
{
    const auto request = imageRequest(m_service, path);
    if (!request || m_fetches.contains(path) || m_images.contains(path))
        return;
    auto *fetch = new Fetch(m_transport, *request, this);
    m_fetches.insert(path, fetch);
    connect(fetch, &Fetch::finished, this, [this, path, fetch](const Fetch::Result &result) {
        m_fetches.remove(path);
        fetch->deleteLater();
        const QImage image = result ? iconImage(*result) : QImage();
        if (image.isNull()) {
            if (result || !concernsEveryRequest(result.error())) // else there was no connection
                m_failed.insert(path);
            return;
        }
        m_store.saveIcon(m_service.name(), path, *result);
        take(path, image);
    });
}

void GameIcons::take(const QString &path, const QImage &image)
{
    m_images.insert(path, new QImage(image));
    Q_EMIT iconReady(path);
}

} // namespace MasteryChart
