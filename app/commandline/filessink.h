// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/gamesink.h"
#include "commandline/options.h"
#include "export/filenames.h"

namespace MasteryChart {

/// Writes a file for each game, as soon as the game is here; each is whole or as it was. A file that cannot be written
/// is a failure of its game. Folders whose names have placeholders are made.
///
/// A picture needs a QApplication, data only a QCoreApplication.
class FilesSink : public GameSink
{
public:
    /// Names the files of \a games, as far as what they need is known already, and marks those games whose files exist
    /// and are to stay: then all are named now, by what is known.
    FilesSink(const Options &options, GameResults &games);

    /// A name that waits for its game's title depends on those that others took before.
    bool isInOrder() const override { return m_isAnyUnnamed; }
    [[nodiscard]] std::expected<void, WriteFailure> take(GameResult &game) override;
    [[nodiscard]] std::expected<void, WriteFailure> end() override { return {}; }

private:
    void name(GameResult &game);

    const Options m_options;
    const QDate m_date;
    FileNames m_names;
    bool m_isAnyUnnamed = false;
};

} // namespace MasteryChart
