// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/textsink.h"

#include "chartmodel/gametext.h"
#include "chartmodel/picturetext.h"
#include "commandline/exportcontent.h"
#include "commandline/interrupt.h"

#include <utility>

namespace MasteryChart {

std::expected<void, WriteFailure> TextSink::take(GameResult &game)
{
    QStringList paragraph;
    if (m_words != Words::Alt)
        paragraph = gameLines(game.snapshot, m_options.modeFilter);
    if (m_words != Words::Lines && m_options.comparesGames())
        m_compared.append(game);
    else if (m_words != Words::Lines)
        paragraph.append(altText(contentOf(game, m_options)));
    return paragraph.isEmpty() ? std::expected<void, WriteFailure>() : print(paragraph);
}

std::expected<void, WriteFailure> TextSink::end()
{
    if (m_compared.isEmpty())
        return {};
    return print({altText(contentOf(m_compared, m_options))});
}

std::expected<void, WriteFailure> TextSink::print(const QStringList &paragraph)
{
    const bool isFirst = std::exchange(m_isFirst, false);
    const QString text = (isFirst ? QString() : QStringLiteral("\n")) + paragraph.join(u'\n') + u'\n';
    const auto printed = save(text.toUtf8(), QByteArrayLiteral("-"), Interrupt::descriptor());
    if (printed)
        return {};
    return std::unexpected(WriteFailure(printed.error()));
}

} // namespace MasteryChart
