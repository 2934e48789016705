// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/gameresult.h"
#include "commandline/writefailure.h"

#include <memory>
#include <vector>

namespace MasteryChart {

/// Takes the games that came and makes something of them: files, one document, lines.
class GameSink
{
public:
    GameSink() = default;
    virtual ~GameSink() = default;
    Q_DISABLE_COPY_MOVE(GameSink)

    /// Whether it takes the games in the order in which they were asked for; else each as soon as it is here.
    virtual bool isInOrder() const { return true; }

    /// Whether what it takes goes at once where a person may see it.
    virtual bool isPrinting() const { return false; }

    /// Takes \a game. What is wrong with it alone is told by its code and notes; a failure is that of all.
    [[nodiscard]] virtual std::expected<void, WriteFailure> take(GameResult &game) = 0;

    /// All that came were taken. What is not ended leaves everything as it was but what is written already.
    [[nodiscard]] virtual std::expected<void, WriteFailure> end() = 0;
};

using GameSinks = std::vector<std::unique_ptr<GameSink>>;

} // namespace MasteryChart
