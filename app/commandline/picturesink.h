// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/gamesink.h"
#include "commandline/options.h"

namespace MasteryChart {

/// Writes one picture of all games, which compares several; whole or not at all. Needs a QApplication.
class PictureSink : public GameSink
{
public:
    explicit PictureSink(const Options &options)
        : m_options(options)
    {
    }

    [[nodiscard]] std::expected<void, WriteFailure> take(GameResult &game) override;
    [[nodiscard]] std::expected<void, WriteFailure> end() override;

private:
    const Options m_options;
    GameResults m_games;
};

} // namespace MasteryChart
