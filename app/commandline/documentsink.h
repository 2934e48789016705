// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/datalist.h"
#include "commandline/gamesink.h"
#include "commandline/options.h"

namespace MasteryChart {

/// Writes one document of data about all games: an object or a table of one, a list or a longer table of several. It is
/// written whole or not at all, and until then its pieces are kept compressed; but to what is open already, such as
/// standard output, lines go as they come.
class DocumentSink : public GameSink
{
public:
    explicit DocumentSink(const Options &options);

    bool isPrinting() const override { return m_isWrittenAsItComes; }
    [[nodiscard]] std::expected<void, WriteFailure> take(GameResult &game) override;
    [[nodiscard]] std::expected<void, WriteFailure> end() override;

private:
    const Options m_options;
    DataList m_list;
    const bool m_isWrittenAsItComes;
    QByteArrayList m_pieces; ///< made and not written; compressed
};

} // namespace MasteryChart
