// SPDX-License-Identifier: GPL-3.0-or-later
#include "retroachievements/gamelistparser.h"

#include "retroachievements/foreignlist.h"

#include <QJsonDocument>

#include <algorithm>

namespace MasteryChart {

namespace {

constexpr qsizetype longestShortName = 16;
constexpr int mostPoints = 1'000'000'000;

/// Whether the value says no.
bool isDenied(const QJsonValue &value)
{
    return value == QJsonValue(false) || wholeNumber(value, 1) == 0;
}

/// What \a read makes of each entry of the list \a json.
template<typename Value, typename Read>
std::expected<QList<Value>, ParseError> parseList(const QByteArray &json, const Secret &key, Read read)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return std::unexpected(ParseError::NotJson);
    if (!document.isArray())
        return std::unexpected(ParseError::WrongShape);
    return parseEntries<Value>(document.array(), key, read);
}

/// "md" of "https://static.retroachievements.org/assets/images/system/md.png"; empty for anything else.
QString shortNameOf(const QString &iconUrl)
{
    const QString file = iconUrl.sliced(iconUrl.lastIndexOf(u'/') + 1);
    const QString name = file.first(std::max<qsizetype>(file.indexOf(u'.'), 0)).toLower();
    const bool isName =
        name.size() <= longestShortName && std::ranges::all_of(name, [](QChar c) {
            return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_' || c == u'+';
        });
    return isName ? name : QString();
}

} // namespace

std::expected<QList<System>, ParseError> parseSystems(const QByteArray &json, const Secret &key)
{
    return parseList<System>(json, key, [](const ForeignObject &entry, bool &isUsable) -> std::optional<System> {
        const System system{entry.id(QLatin1StringView("ID")), entry.line(QLatin1StringView("Name")),
                            shortNameOf(entry.text(QLatin1StringView("IconURL")))};
        if (system.id == 0 || system.name.isEmpty())
            return std::nullopt;
        isUsable = true;
        if (isDenied(entry.value(QLatin1StringView("Active")))
            || isDenied(entry.value(QLatin1StringView("IsGameSystem"))))
            return std::nullopt;
        return system;
    });
}

std::expected<QList<CatalogueGame>, ParseError> parseGameList(const QByteArray &json, int system, const Secret &key)
{
    return parseList<CatalogueGame>(
        json, key, [&](const ForeignObject &entry, bool &isUsable) -> std::optional<CatalogueGame> {
            const bool isOther =
                entry.has(QLatin1StringView("ConsoleID")) && entry.id(QLatin1StringView("ConsoleID")) != system;
            const CatalogueGame game{entry.id(QLatin1StringView("ID")),
                                     system,
                                     entry.line(QLatin1StringView("Title")),
                                     entry.path(QLatin1StringView("ImageIcon")),
                                     entry.number(QLatin1StringView("NumAchievements"), maxAchievements),
                                     entry.number(QLatin1StringView("Points"), mostPoints)};
            if (isOther || game.id == 0 || game.title.isEmpty())
                return std::nullopt;
            isUsable = true;
            return game;
        });
}

} // namespace MasteryChart
