// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/textsink.h"

#include "chartmodel/gametext.h"
#include "chartmodel/picturetext.h"
#include "commandline/exportcontent.h"
#include "commandline/write.h"

#include <utility>

namespace MasteryChart {

std::expected<void, WriteFailure> TextSink::take(GameResult &game)
{
    QStringList paragraph;
    if (m_words.lines)
        paragraph = gameLines(game.snapshot, m_options.modeFilter);
    if (m_words.alt && m_options.comparesGames())
        m_compared.append(game);
    else if (m_words.alt)
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
    return write(text.toUtf8(), QByteArrayLiteral("-"));
}

} // namespace MasteryChart
