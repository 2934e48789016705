// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/listrun.h"

#include "commandline/keystorewait.h"

#include <utility>

namespace MasteryChart {

ListRun::ListRun(const ListParts &parts, Need need, QObject *parent)
    : Run(parent)
    , m_parts(parts)
    , m_need(need)
{
    connect(&m_parts.games, &GameList::ready, this, &ListRun::haveRead);
    connect(&m_parts.games, &GameList::progressed, this, &ListRun::tellProgress);
    connect(&m_parts.games, &GameList::fetchFinished, this, [this] {
        // What the store has to say of keeping the list comes before its answer.
        m_parts.store.recentGames({}, this, [this](const QList<RecentGame> &) { haveFetched(); });
    });
    connect(&m_parts.store, &Store::problemFound, this, [this](StoreProblem problem) {
        m_isKept = m_isKept && problem == StoreProblem::Damaged; // then another file is begun
        Q_EMIT said(sentence(problem));
    });
    QMetaObject::invokeMethod(this, &ListRun::begin, Qt::QueuedConnection);
}

void ListRun::begin()
{
    if (m_need == Need::New)
        fetch();
    else
        m_parts.games.read();
}

void ListRun::haveRead()
{
    if (m_isFetching || m_isOver)
        return;
    const bool isEmpty = m_parts.games.search()->catalogue().games().isEmpty();
    if (m_need == Need::Any && isEmpty) {
        fetch();
        return;
    }
    if (m_need == Need::Any)
        tellMissing();
    end(ExitCode::Done);
}

void ListRun::fetch()
{
    m_isFetching = true;
    if (!m_parts.credentials) {
        fail(sentence(m_parts.credentials.error()), ExitCode::Credentials);
        return;
    }
    if (m_parts.accounts.state() == Accounts::State::None)
        m_parts.accounts.restore(*m_parts.credentials);
    if (m_parts.accounts.state() == Accounts::State::Waiting) {
        m_alarm = m_parts.clock.in(keyStoreTimeout, [this] { fail(slowKeyStoreNote(), ExitCode::Credentials); });
        connect(&m_parts.accounts, &Accounts::changed, this, [this] { m_alarm.reset(); });
    }
    m_parts.games.fetch(m_need == Need::New ? GameList::Fetching::All : GameList::Fetching::Missing);
}

QString ListRun::progressText(const GameList::Coverage &coverage)
{
    return tr("List of games: %L1 of %Ln system(s)", nullptr, coverage.of).arg(coverage.systems);
}

void ListRun::tellProgress()
{
    if (!m_isFetching || m_isOver)
        return;
    const auto waiting = m_parts.games.waiting();
    if (waiting && waiting->because && waiting->until > m_toldUntil) {
        m_toldUntil = waiting->until;
        Q_EMIT waited(sentence(*waiting, m_parts.clock.now()));
    }
    const GameList::Coverage coverage = m_parts.games.coverage();
    if (coverage.of > 0)
        Q_EMIT progressed(progressText(coverage));
}

void ListRun::haveFetched()
{
    if (m_isOver)
        return;
    tellMissing();
    end(outcome());
}

/// Says what the list is without, and why.
void ListRun::tellMissing()
{
    const GameList::Coverage coverage = m_parts.games.coverage();
    const auto &problem = m_parts.games.problem();
    if (problem && m_parts.accounts.state() == Accounts::State::KeyMissing) {
        Q_EMIT said(sentence(m_parts.accounts.problem()));
    } else if (problem && coverage.systems == 0) {
        Q_EMIT said(sentence(*problem, m_parts.service));
    } else if (problem) {
        Q_EMIT said(tr("The list of games came for %L1 of %Ln system(s): %2", nullptr, coverage.of)
                        .arg(coverage.systems)
                        .arg(sentence(*problem, m_parts.service)));
    } else if (!coverage.isComplete() && coverage.of > 0) {
        Q_EMIT said(
            tr("The list of games has %L1 of %Ln system(s); --update-games asks for the others.", nullptr, coverage.of)
                .arg(coverage.systems));
    }
}

ExitCode ListRun::outcome() const
{
    const auto &problem = m_parts.games.problem();
    const bool isUsable = !m_parts.games.search()->catalogue().games().isEmpty();
    if (!problem)
        return m_need == Need::New && !m_isKept ? ExitCode::NotWritten : ExitCode::Done;
    if (m_need == Need::Any && isUsable)
        return ExitCode::Done;
    const ExitCode code = exitCodeOf(problem->kind);
    return code == ExitCode::Credentials ? code : ExitCode::Service;
}

void ListRun::end(ExitCode code)
{
    m_isOver = true;
    m_alarm.reset();
    Q_EMIT finished(code);
}

void ListRun::fail(const QString &sentence, ExitCode code)
{
    if (m_isOver)
        return;
    Q_EMIT said(sentence);
    end(code);
}

} // namespace MasteryChart
