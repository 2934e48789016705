// SPDX-License-Identifier: GPL-3.0-or-later
#include "retroachievements/userlistloader.h"

#include "retroachievements/requests.h"
#include "retroachievements/userlistparser.h"

#include <QMetaObject>

namespace MasteryChart {

namespace {

using Kind = ServiceError::Kind;

constexpr int mostPages = 40;

/// What \a error means for a user's list. With "[]" the service says something else by a status than for other
/// requests.
ServiceError meaningOf(const ServiceError &error, const QByteArray &body, UserList list)
{
    if (list != UserList::WantToPlay || body.trimmed() != "[]")
        return error;
    switch (error.kind) {
    case Kind::CredentialsRefused:
        return {Kind::Forbidden, error.status};
    case Kind::NotFound:
        return {Kind::NoData, error.status};
    default:
        return error;
    }
}

} // namespace

UserListLoader::UserListLoader(const Transport &transport, const Service &service, const Credentials &credentials,
                               UserList list, QObject *parent)
    : QObject(parent)
    , m_transport(transport)
    , m_service(service)
    , m_credentials(credentials)
    , m_list(list)
{
    if (m_credentials.isComplete()) {
        fetchPage();
        return;
    }
    const auto refuse = [this] { Q_EMIT finished(std::unexpected(ServiceError{Kind::CredentialsMissing})); };
    QMetaObject::invokeMethod(this, refuse, Qt::QueuedConnection);
}

UserListLoader::~UserListLoader() = default;

void UserListLoader::fetchPage()
{
    ++m_pages;
    auto *fetch = new Fetch(m_transport, userListRequest(m_service, m_credentials, m_list, m_offset), this);
    m_underWay = {fetch};
    connect(fetch, &Fetch::waitingChanged, this, &UserListLoader::waitingChanged);
    connect(fetch, &Fetch::finished, this, &UserListLoader::answered);
    connect(fetch, &Fetch::finished, fetch, &QObject::deleteLater);
}

void UserListLoader::answered(const Fetch::Result &result, const QByteArray &body)
{
    m_underWay.clear();
    if (!result) {
        Q_EMIT finished(std::unexpected(meaningOf(result.error(), body, m_list)));
        return;
    }
    const auto page = parseUserList(*result, m_list, m_credentials.key);
    if (!page) {
        Q_EMIT finished(std::unexpected(unexpectedAnswer));
        return;
    }
    const qsizetype before = m_games.size();
    for (const UserGame &game : page->games) {
        if (m_known.contains(game.id))
            continue;
        m_known.insert(game.id);
        m_games.append(game);
    }
    m_offset += page->count;
    const bool isLast = m_games.size() == before || page->count < pageSize(m_list)
        || (page->total > 0 && m_offset >= page->total) || m_list == UserList::RecentlyPlayed;
    if (isLast || m_pages == mostPages)
        Q_EMIT finished(m_games);
    else
        fetchPage();
}

} // namespace MasteryChart
