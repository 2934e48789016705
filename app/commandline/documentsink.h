// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/datalist.h"
#include "commandline/gamesink.h"
#include "commandline/options.h"

namespace MasteryChart {

/// Writes one document of data about all games: an object or a table of one, a list or a longer table of several. A
/// file is written whole or not at all; to a pipe lines go as they come.
class DocumentSink : public GameSink
{
public:
    explicit DocumentSink(const Options &options);

    [[nodiscard]] std::expected<void, WriteFailure> take(GameResult &game) override;
    [[nodiscard]] std::expected<void, WriteFailure> end() override;

private:
    [[nodiscard]] std::expected<void, WriteFailure> flush();

    const Options m_options;
    const bool m_isWrittenAsItComes;
    DataList m_list;
    QByteArray m_pending; ///< made and not written
    bool m_isEmpty = true;
};

} // namespace MasteryChart
