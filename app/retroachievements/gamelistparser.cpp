// SPDX-License-Identifier: GPL-3.0-or-later
#include "retroachievements/gamelistparser.h"

#include "distribution/foreigntext.h"
#include "retroachievements/foreignjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <limits>

namespace MasteryChart {

namespace {

constexpr qsizetype longestShortName = 16;
constexpr qint64 mostPoints = 1'000'000'000;

/// One entry of a list.
class Entry
{
public:
    Entry(const QJsonObject &object, const Secret &key)
        : m_object(object)
        , m_key(key)
    {
    }

    /// 0 where it is not usable.
    int id(QLatin1StringView name) const { return number(name, std::numeric_limits<int>::max()); }

    int number(QLatin1StringView name, qint64 most) const
    {
        return static_cast<int>(wholeNumber(m_object.value(name), most).value_or(0));
    }

    QString text(QLatin1StringView name) const
    {
        const QString given = m_object.value(name).toString();
        return repeats(given, m_key) ? QString() : given; // before any cut, which could leave the half of a key
    }

    bool has(QLatin1StringView name) const { return !m_object.value(name).isNull() && m_object.contains(name); }

    bool isDenied(QLatin1StringView name) const
    {
        const QJsonValue value = m_object.value(name);
        return value == QJsonValue(false) || wholeNumber(value, 1) == 0;
    }

private:
    const QJsonObject m_object;
    const Secret &m_key;
};

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
    const QJsonArray entries = document.array();
    QList<Value> values;
    values.reserve(entries.size());
    QSet<int> known;
    bool isUsable = entries.isEmpty();
    for (const QJsonValue &entry : entries) {
        if (!entry.isObject())
            return std::unexpected(ParseError::WrongShape);
        const std::optional<Value> value = read(Entry(entry.toObject(), key), isUsable);
        if (!value || known.contains(value->id))
            continue;
        known.insert(value->id);
        values.append(*value);
    }
    if (!isUsable)
        return std::unexpected(ParseError::WrongShape);
    return values;
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

QString pathOf(const QString &given)
{
    const QString path = given.simplified();
    return path.size() <= maxTextLength ? path : QString();
}

} // namespace

std::expected<QList<System>, ParseError> parseSystems(const QByteArray &json, const Secret &key)
{
    return parseList<System>(json, key, [](const Entry &entry, bool &isUsable) -> std::optional<System> {
        const System system{entry.id(QLatin1StringView("ID")), oneLine(entry.text(QLatin1StringView("Name"))),
                            shortNameOf(entry.text(QLatin1StringView("IconURL")))};
        if (system.id == 0 || system.name.isEmpty())
            return std::nullopt;
        isUsable = true;
        if (entry.isDenied(QLatin1StringView("Active")) || entry.isDenied(QLatin1StringView("IsGameSystem")))
            return std::nullopt;
        return system;
    });
}

std::expected<QList<CatalogueGame>, ParseError> parseGameList(const QByteArray &json, int system, const Secret &key)
{
    return parseList<CatalogueGame>(json, key, [&](const Entry &entry, bool &isUsable) -> std::optional<CatalogueGame> {
        const bool isOther =
            entry.has(QLatin1StringView("ConsoleID")) && entry.id(QLatin1StringView("ConsoleID")) != system;
        const CatalogueGame game{entry.id(QLatin1StringView("ID")),
                                 system,
                                 oneLine(entry.text(QLatin1StringView("Title"))),
                                 pathOf(entry.text(QLatin1StringView("ImageIcon"))),
                                 entry.number(QLatin1StringView("NumAchievements"), maxAchievements),
                                 entry.number(QLatin1StringView("Points"), mostPoints)};
        if (isOther || game.id == 0 || game.title.isEmpty())
            return std::nullopt;
        isUsable = true;
        return game;
    });
}

} // namespace MasteryChart
