// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/gamesearch.h"
#include "catalogue/usergame.h"
#include "storage/recentgames.h"
#include "window/gamerow.h"

#include <QCoreApplication>

#include <memory>

namespace MasteryChart {

/// What is offered under the field for a game. Pure.
class SearchRows
{
    Q_DECLARE_TR_FUNCTIONS(MasteryChart::SearchRows)

public:
    /// What is known without the service's list of games.
    struct Known
    {
        QList<RecentGame> recent = {};      ///< shown here, the latest first
        QList<RecentGame> samples = {};     ///< the built-in games, where those are offered
        QList<UserGame> played = {};        ///< played by the user, the latest first
        QHash<int, Progress> progress = {}; ///< the user's own, by game
    };

    static constexpr int mostKnown = 5;   ///< rows in a section but the last, as soon as something is typed
    static constexpr int mostListed = 50; ///< rows in the last section

    SearchRows() = default;

    /// \a list is the service's list of games, as far as it is there. Of games that fit equally well, those the user
    /// knows come first, then those with more \a players.
    SearchRows(std::shared_ptr<const GameSearch> list, const Known &known, const GameSearch::Popularity &players = {});

    /// What fits \a query, in sections; that of the best match comes first, so that the first row is the best match.
    /// For an empty query the recent games and those played lately.
    QList<GameRow> find(const QString &query) const;

    /// What \a game is called; empty where it is in no list.
    QString titleOf(int game) const;

private:
    enum Section { Recent, Samples, Played, Listed };

    void add(Section section, const CatalogueGame &game, const QString &system);
    GameRow row(const CatalogueGame &game, const QList<TextRange> &marked) const;

    std::shared_ptr<const GameSearch> m_list = std::make_shared<const GameSearch>();
    GameSearch m_known;
    QList<CatalogueGame> m_games;   ///< the known ones, in the order of their sections
    QHash<int, Section> m_sections; ///< of the known games
    QHash<int, QString> m_systems;  ///< of the known games, their systems' names
    QHash<int, Progress> m_progress;
    GameSearch::Popularity m_popularity;
};

} // namespace MasteryChart
