// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/gamesink.h"

namespace MasteryChart {

/// Keeps what it takes, in the order in which it takes it.
class CollectingSink : public GameSink
{
public:
    explicit CollectingSink(GameResults &games, bool isInOrder = true)
        : m_games(games)
        , m_isInOrder(isInOrder)
    {
    }

    bool isInOrder() const override { return m_isInOrder; }

    std::expected<void, WriteFailure> take(GameResult &game) override
    {
        m_games.append(game);
        return {};
    }

    std::expected<void, WriteFailure> end() override { return {}; }

private:
    GameResults &m_games;
    const bool m_isInOrder;
};

/// One sink, which adds to \a games.
inline GameSinks collectingIn(GameResults &games, bool isInOrder = true)
{
    GameSinks sinks;
    sinks.push_back(std::make_unique<CollectingSink>(games, isInOrder));
    return sinks;
}

} // namespace MasteryChart
