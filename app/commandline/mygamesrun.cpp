// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/mygamesrun.h"

#include "commandline/keystorewait.h"

namespace MasteryChart {

MyGamesRun::MyGamesRun(const ListParts &parts, const Transport &transport, QObject *parent)
    : Run(parent)
    , m_parts(parts)
    , m_transport(transport)
{
    QMetaObject::invokeMethod(this, &MyGamesRun::begin, Qt::QueuedConnection);
}

MyGamesRun::~MyGamesRun() = default;

void MyGamesRun::begin()
{
    if (!m_parts.credentials) {
        end(ExitCode::Credentials, sentence(m_parts.credentials.error()));
        return;
    }
    Accounts &accounts = m_parts.accounts;
    if (accounts.state() == Accounts::State::None)
        accounts.restore(*m_parts.credentials);
    if (accounts.state() == Accounts::State::Waiting)
        m_alarm = m_parts.clock.in(keyStoreTimeout, [this] { end(ExitCode::Credentials, slowKeyStoreNote()); });
    connect(&accounts, &Accounts::changed, this, &MyGamesRun::beginWithKey);
    beginWithKey();
}

void MyGamesRun::beginWithKey()
{
    const Accounts::State state = m_parts.accounts.state();
    if (m_isOver || m_loader || state == Accounts::State::Waiting)
        return;
    m_alarm.reset();
    if (state == Accounts::State::KeyMissing) {
        end(ExitCode::Credentials, sentence(m_parts.accounts.problem()));
        return;
    }
    m_loader = std::make_unique<UserListLoader>(m_transport, m_parts.service, m_parts.accounts.credentials(),
                                                UserList::Completion, this);
    connect(m_loader.get(), &UserListLoader::waitingChanged, this, &MyGamesRun::tellWaiting);
    connect(m_loader.get(), &UserListLoader::finished, this, &MyGamesRun::loaded);
    Q_EMIT progressed(tr("Your list of games"));
}

/// Where only the pace is kept, that is no news.
void MyGamesRun::tellWaiting()
{
    const auto wait = m_loader->waiting();
    if (!wait || !wait->because || wait->until <= m_toldUntil)
        return;
    m_toldUntil = wait->until;
    Q_EMIT waited(sentence(*wait, m_parts.clock.now()));
}

void MyGamesRun::loaded(const UserListLoader::Result &result)
{
    if (!result) {
        end(exitCodeOf(result.error().kind), sentence(result.error(), m_parts.service));
        return;
    }
    m_games = *result;
    m_games.removeIf([](const UserGame &game) { return game.achievements == 0; }); // an award is all that is left of it
    if (m_games.isEmpty())
        end(ExitCode::NoData, tr("The user has not earned anything in any game yet."));
    else
        end(ExitCode::Done);
}

void MyGamesRun::end(ExitCode code, const QString &sentence)
{
    m_isOver = true;
    m_alarm.reset();
    if (m_loader)
        m_loader.release()->deleteLater(); // it may be telling this
    if (!sentence.isEmpty())
        Q_EMIT said(sentence);
    Q_EMIT finished(code);
}

} // namespace MasteryChart
