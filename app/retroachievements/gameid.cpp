// SPDX-License-Identifier: GPL-3.0-or-later
#include "retroachievements/gameid.h"

#include <QRegularExpression>
#include <QUrlQuery>

namespace MasteryChart {

namespace {

/// \a text with the digits of any script, such as "١٤٤٠٢", written as "14402".
QString withAsciiDigits(const QString &text)
{
    QList<uint> characters = text.toUcs4();
    for (uint &character : characters) {
        if (QChar::isDigit(character))
            character = u'0' + static_cast<uint>(QChar::digitValue(character));
    }
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.constData()), characters.size());
}

} // namespace

std::optional<int> gameIdFrom(const QString &text, const Service &service)
{
    // The site writes /game/14402 and /game/14402-dragster; sub-pages such as /game/14402/comments mean the game too.
    const QString host = QRegularExpression::escape(service.gamePage(1).authority());
    const QRegularExpression idOrLink(QStringLiteral("\\A(?<link>(?:https?://)?(?:(?:www\\.)?retroachievements\\.org|")
                                          + host + QStringLiteral(")/game/)?0*(?<id>[1-9][0-9]{0,9})(?<end>.*)\\z"),
                                      QRegularExpression::CaseInsensitiveOption);
    const auto match = idOrLink.match(withAsciiDigits(text.trimmed()));
    if (!match.hasMatch())
        return std::nullopt;
    const QString end = match.captured(u"end");
    const bool isLink = match.capturedLength(u"link") > 0;
    if (!end.isEmpty() && !(isLink && QStringView(u"-/?#").contains(end.front())))
        return std::nullopt;
    bool fits = false;
    const int id = match.captured(u"id").toInt(&fits);
    return fits ? std::optional(id) : std::nullopt;
}

std::optional<int> setIdFrom(const QString &link)
{
    const qsizetype query = link.indexOf(u'?');
    if (query < 0)
        return std::nullopt;
    const QString words = link.mid(query + 1).section(u'#', 0, 0);
    bool isNumber = false;
    const int set = QUrlQuery(words).queryItemValue(QStringLiteral("set")).toInt(&isNumber);
    return isNumber && set > 0 ? std::optional(set) : std::nullopt;
}

} // namespace MasteryChart
