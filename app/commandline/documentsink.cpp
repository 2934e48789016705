// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/documentsink.h"

#include "chart/chartdata.h"
#include "commandline/exportcontent.h"
#include "commandline/interrupt.h"
#include "export/stream.h"

#include <utility>

namespace MasteryChart {

DocumentSink::DocumentSink(const Options &options)
    : m_options(options)
    , m_isWrittenAsItComes(isStream(options.fileBytes))
    , m_list(options.format)
{
}

std::expected<void, WriteFailure> DocumentSink::take(GameResult &game)
{
    const ChartContent content = contentOf(game, m_options);
    m_pending += m_options.isOfSeveral() ? m_list.add(content) : dataFile(content, m_options.format);
    m_isEmpty = false;
    if (m_isWrittenAsItComes && m_options.isOfSeveral() && m_list.isOfLines())
        return flush();
    return {};
}

std::expected<void, WriteFailure> DocumentSink::end()
{
    if (m_isEmpty)
        return {};
    if (m_options.isOfSeveral())
        m_pending += m_list.end();
    return m_pending.isEmpty() ? std::expected<void, WriteFailure>() : flush();
}

std::expected<void, WriteFailure> DocumentSink::flush()
{
    if (Interrupt::signalNumber() != 0)
        return std::unexpected(WriteFailure::interrupted());
    const auto saved = save(std::exchange(m_pending, {}), m_options.fileBytes, Interrupt::descriptor());
    if (saved)
        return {};
    return std::unexpected(WriteFailure(saved.error()));
}

} // namespace MasteryChart
