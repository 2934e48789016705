// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/gamefinder.h"

#include "retroachievements/gameid.h"
#include "retroachievements/samplenetwork.h"
#include "window/gamefield.h"

#include <utility>

namespace MasteryChart {

namespace {

/// The built-in games; their answers are read once.
const QList<RecentGame> &sampleGames()
{
    static const QList<RecentGame> games = [] {
        QList<RecentGame> all;
        for (const int game : SampleNetwork::games())
            all.append({game, SampleNetwork::title(game)});
        return all;
    }();
    return games;
}

} // namespace

GameFinder::GameFinder(GameField &field, const Accounts &accounts, const Transport &transport, const Service &service,
                       Store &store, bool samplesAlone, QObject *parent)
    : QObject(parent)
    , m_field(field)
    , m_accounts(accounts)
    , m_clock(transport.clock)
    , m_samplesAlone(samplesAlone)
    , m_service(service)
    , m_store(store)
    , m_list(accounts, transport, service, store)
    , m_userLists(accounts, transport, service, store)
    , m_icons(transport, service, store)
{
    m_field.setGameIcons(&m_icons);
    connect(&m_field, &GameField::searchEdited, this, &GameFinder::search);
    connect(&m_list, &GameList::ready, this, &GameFinder::updateRows);
    connect(&m_list, &GameList::changed, this, &GameFinder::updateRows);
    connect(&m_list, &GameList::progressed, this, &GameFinder::tellProgress);
    connect(&m_list, &GameList::fetchFinished, this, &GameFinder::tellProgress);
    connect(&m_userLists, &UserLists::changed, this, [this](UserList list) {
        if (list != UserList::WantToPlay)
            updateRows();
    });
    connect(&m_accounts, &Accounts::changed, this, [this] {
        m_progress.clear();
        m_isSearching = false; // what an account was missing for can be had now
        if (m_field.isOffering())
            prepare();
        updateRows();
    });
    // The next search is another one.
    connect(&m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            m_isSearching = false;
    });
    updateRows();
}

bool GameFinder::hasAccount() const
{
    return !m_samplesAlone
        && (m_accounts.state() == Accounts::State::Ready || m_accounts.state() == Accounts::State::Waiting);
}

void GameFinder::setRecentGames(const QList<RecentGame> &games)
{
    m_known.recent = games;
    updateRows();
}

int GameFinder::gameCalled(const QString &words) const
{
    const QList<GameRow> rows = m_rows.find(words);
    return rows.isEmpty() ? 0 : rows.first().id;
}

bool GameFinder::mayFindMore() const
{
    return hasAccount() && (m_list.isFetching() || (!m_list.problem() && !m_list.coverage().isComplete()));
}

void GameFinder::search(const QString &query)
{
    m_query = query;
    prepare();
    showRows();
}

/// What a search needs, and is not there before the first: begins with the field, and again with each new search.
void GameFinder::prepare()
{
    const QString query = m_query.trimmed();
    const bool isWords = !query.isEmpty() && !gameIdFrom(query, m_service);
    if (m_samplesAlone || (std::exchange(m_isSearching, isWords) && isWords))
        return;
    m_list.read();
    m_userLists.read(UserList::Completion);
    if (!hasAccount() || (!isWords && !query.isEmpty())) // a link or an ID needs no more
        return;
    m_userLists.open(UserList::RecentlyPlayed);
    m_store.knownProgress(m_service.name(), m_accounts.credentials().user, this,
                          [this, user = m_accounts.credentials().user](const QHash<int, Progress> &progress) {
                              if (user != m_accounts.credentials().user)
                                  return;
                              m_progress = progress;
                              updateRows();
                          });
    if (isWords)
        m_list.fetch(GameList::Fetching::Old);
}

void GameFinder::updateRows()
{
    m_known.played = m_userLists.state(UserList::RecentlyPlayed).games;
    m_known.progress = m_progress;
    for (const UserGame &game : m_userLists.state(UserList::Completion).games) {
        if (game.progress)
            m_known.progress.insert(game.id, *game.progress);
    }
    m_known.samples = hasAccount() ? QList<RecentGame>() : sampleGames();
    QList<int> systems;
    const auto add = [&systems](int system) {
        if (system > 0 && !systems.contains(system))
            systems.append(system);
    };
    for (const RecentGame &game : std::as_const(m_known.recent)) {
        if (const auto listed = m_list.search()->catalogue().game(game.id))
            add(listed->system);
    }
    for (const UserGame &game : std::as_const(m_known.played))
        add(game.system);
    m_list.setFirstSystems(systems);
    m_rows = SearchRows(m_list.search(), m_known, m_list.popularity());
    if (m_field.isOffering())
        showRows();
    Q_EMIT titlesChanged();
}

void GameFinder::showRows()
{
    const QString query = m_query.trimmed();
    const auto id = gameIdFrom(query, m_service);
    const bool isLink = id && query.contains(u'/');
    const QList<GameRow> rows = isLink ? QList<GameRow>() : m_rows.find(query);
    m_hasRows = !rows.isEmpty();
    // An ID that no list has is asked for as it is.
    const bool isOtherId = id && !rows.isEmpty() && rows.first().id != *id && rows.first().title != query;
    m_field.setRows(rows, isOtherId);
    showFooter();
}

/// Says it again where it changes with time.
void GameFinder::tellProgress()
{
    m_nextSecond.reset();
    if (const auto waiting = m_list.waiting())
        m_nextSecond = m_clock.in(untilNextSecond(*waiting, m_clock.now()), [this] { tellProgress(); });
    if (m_field.isOffering())
        showFooter();
    Q_EMIT progressed();
}

QString GameFinder::progressText() const
{
    const GameList::Coverage coverage = m_list.coverage();
    if (!m_list.isFetching() || !hasAccount())
        return {};
    const QString progress = coverage.of == 0
        ? tr("Getting the list of games…")
        : tr("Getting the list of games: %1 of %Ln system(s)", "31 of 55 systems", coverage.of)
              .arg(QLocale().toString(coverage.systems));
    const auto waiting = m_list.waiting();
    return waiting ? progress % QStringLiteral(" · ") % sentence(*waiting, m_clock.now()) : progress;
}

QString GameFinder::problemText() const
{
    const GameList::Coverage coverage = m_list.coverage();
    const auto &problem = m_list.problem();
    if (!problem)
        return {};
    const QString why = sentence(*problem, m_service);
    if (coverage.known == 0)
        return tr("The list of games could not be had: %1").arg(why);
    if (coverage.known == coverage.of)
        return tr("The list of games could not be brought up to date: %1").arg(why);
    return tr("The list of games has %1 of %Ln system(s): %2", "53 of 55 systems", coverage.of)
        .arg(QLocale().toString(coverage.known), why);
}

void GameFinder::showFooter()
{
    const GameList::Coverage coverage = m_list.coverage();
    const QString query = m_query.trimmed();
    const bool isWords = !query.isEmpty() && !gameIdFrom(query, m_service);
    SearchPanel::Footer footer;
    if (const QString progress = progressText(); !progress.isEmpty()) {
        footer.text = progress;
        footer.done = coverage.systems;
        footer.of = coverage.of;
    } else if (!hasAccount() && !m_samplesAlone && coverage.known == 0) {
        footer.text = tr("To find any game, sign in.");
        footer.action = tr("Sign In…");
    } else if (m_list.problem() && isWords) {
        footer.text = problemText();
    } else if (isWords && !m_hasRows && (m_list.isReady() || m_samplesAlone)) {
        footer.text = tr("No game is called “%1”.").arg(query);
    }
    m_field.setFooter(footer);
}

} // namespace MasteryChart
