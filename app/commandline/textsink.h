// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/gamesink.h"
#include "commandline/options.h"

namespace MasteryChart {

/// Prints words on standard output: three lines about each game, sentences that describe its chart, or both; a blank
/// line between two games. Where one picture compares the games, its sentences come at the end.
class TextSink : public GameSink
{
public:
    struct Words
    {
        bool lines = false; ///< three about each game
        bool alt = false;   ///< sentences that describe the chart
    };

    TextSink(const Options &options, Words words)
        : m_options(options)
        , m_words(words)
    {
    }

    bool isPrinting() const override { return true; }
    [[nodiscard]] std::expected<void, WriteFailure> take(GameResult &game) override;
    [[nodiscard]] std::expected<void, WriteFailure> end() override;

private:
    [[nodiscard]] std::expected<void, WriteFailure> print(const QStringList &paragraph);

    const Options m_options;
    const Words m_words;
    GameResults m_compared;
    bool m_isFirst = true;
};

} // namespace MasteryChart
