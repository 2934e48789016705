// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/documentsink.h"

#include "chart/chartdata.h"
#include "commandline/exportcontent.h"
#include "commandline/write.h"

namespace MasteryChart {

DocumentSink::DocumentSink(const Options &options)
    : m_options(options)
    , m_list(options.format)
    , m_isWrittenAsItComes(options.isOfSeveral() && isOpenStream(options.fileBytes) && m_list.isOfLines())
{
}

std::expected<void, WriteFailure> DocumentSink::take(GameResult &game)
{
    constexpr int quick = 1; // of zlib's levels
    const ChartContent content = contentOf(game, m_options);
    const QByteArray piece = m_options.isOfSeveral() ? m_list.add(content) : dataFile(content, m_options.format);
    if (m_isWrittenAsItComes)
        return write(piece, m_options.fileBytes);
    m_pieces.append(qCompress(piece, quick));
    m_pieces.last().squeeze(); // it has room for all that might not have been compressed
    return {};
}

std::expected<void, WriteFailure> DocumentSink::end()
{
    if (m_pieces.isEmpty())
        return {};
    if (const QByteArray last = m_list.end(); m_options.isOfSeveral() && !last.isEmpty())
        m_pieces.append(qCompress(last));
    const Pieces next = [this] { return m_pieces.isEmpty() ? QByteArray() : qUncompress(m_pieces.takeFirst()); };
    return write(next, m_options.fileBytes);
}

} // namespace MasteryChart
