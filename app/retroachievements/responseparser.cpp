// SPDX-License-Identifier: GPL-3.0-or-later
#include "retroachievements/responseparser.h"

#include "distribution/foreigntext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>
#include <cmath>

namespace MasteryChart {

namespace {

/// The object that an answer is; an empty one for "[]", with which the service says that it has nothing.
std::expected<QJsonObject, ParseError> parse(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return std::unexpected(ParseError::NotJson);
    const bool nothing = document.isArray() && document.array().isEmpty();
    if (!document.isObject() && !nothing)
        return std::unexpected(ParseError::WrongShape);
    return document.object();
}

/// Whether \a text is how a number is spelt: digits without sign, space or leading zero.
bool isNumber(QStringView text)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    return !text.isEmpty() && (text.size() == 1 || text.front() != u'0') && std::ranges::all_of(text, isDigit);
}

/// The number that \a digits spell; nullopt beyond \a most.
std::optional<qint64> wholeNumber(QStringView digits, qint64 most)
{
    if (!isNumber(digits))
        return std::nullopt;
    bool fits = false;
    const qint64 number = digits.toLongLong(&fits);
    return fits && number <= most ? std::optional(number) : std::nullopt;
}

/// A whole number from 0 to \a most, written as a JSON number or as a string.
std::optional<qint64> wholeNumber(const QJsonValue &value, qint64 most)
{
    if (value.isString())
        return wholeNumber(QStringView(value.toString()), most);
    const double number = value.toDouble(-1);
    if (number < 0 || number > static_cast<double>(most) || number != std::floor(number))
        return std::nullopt;
    return static_cast<qint64>(number);
}

/// \a text without blanks and control characters, which a reader does not see.
QString withoutGaps(QString text)
{
    return text.removeIf([](QChar c) { return c.isSpace() || isControl(c.unicode()); });
}

bool repeats(const QString &text, const Secret &key)
{
    const QString sought = withoutGaps(key.text());
    if (sought.isEmpty())
        return false;
    const QString decoded = QUrl::fromPercentEncoding(text.toUtf8());
    return withoutGaps(text).contains(sought, Qt::CaseInsensitive)
        || withoutGaps(decoded).contains(sought, Qt::CaseInsensitive);
}

} // namespace

std::expected<PlayerCounts, ParseError> parseDistribution(const QByteArray &json)
{
    const auto object = parse(json);
    if (!object)
        return std::unexpected(object.error());

    PlayerCounts counts;
    for (auto entry = object->begin(); entry != object->end(); ++entry) {
        const QString key = entry.key();
        if (!isNumber(key) || key == u"0")
            return std::unexpected(ParseError::WrongShape);
        const auto earned = wholeNumber(QStringView(key), maxAchievements);
        if (!earned)
            return std::unexpected(ParseError::TooManyAchievements);
        const auto players = wholeNumber(entry.value(), maxPlayers);
        if (!players)
            return std::unexpected(ParseError::BadCount);
        if (*earned > counts.size())
            counts.resize(*earned);
        counts[*earned - 1] = *players;
    }
    return counts;
}

std::expected<Distribution, ParseError> parseDistributionV2(const QByteArray &json, AchievementSet set)
{
    const auto object = parse(json);
    if (!object)
        return std::unexpected(object.error());
    const QJsonObject meta = object->value(QLatin1StringView("meta")).toObject();
    const QJsonValue part =
        meta.value(set == AchievementSet::Official ? QLatin1StringView("promoted") : QLatin1StringView("unpromoted"));
    const QJsonValue total = part[QLatin1StringView("totalAchievements")];
    const QJsonValue entries = part[QLatin1StringView("distribution")];
    if (!wholeNumber(total, maxPlayers) || !entries.isArray())
        return std::unexpected(ParseError::WrongShape);
    const auto achievements = wholeNumber(total, maxAchievements);
    if (!achievements)
        return std::unexpected(ParseError::TooManyAchievements);

    PlayerCounts hardcore(*achievements, 0);
    PlayerCounts casual(*achievements, 0);
    const QJsonArray all = entries.toArray();
    for (const auto &entry : all) {
        const auto earned = wholeNumber(entry[QLatin1StringView("unlockCount")], *achievements);
        if (!earned || *earned == 0)
            return std::unexpected(ParseError::WrongShape);
        const auto inHardcore = wholeNumber(entry[QLatin1StringView("playersHardcore")], maxPlayers);
        const auto inCasual = wholeNumber(entry[QLatin1StringView("playersCasual")], maxPlayers);
        if (!inHardcore || !inCasual)
            return std::unexpected(ParseError::BadCount);
        hardcore[*earned - 1] = *inHardcore;
        casual[*earned - 1] = *inCasual;
    }
    return Distribution(hardcore, casual);
}

bool isUnknownGameV2(const QByteArray &json)
{
    const QJsonValue errors = QJsonDocument::fromJson(json).object().value(QLatin1StringView("errors"));
    return !errors[0][QLatin1StringView("detail")].toString().isEmpty();
}

std::expected<GameDetails, ParseError> parseDetails(const QByteArray &json, const Secret &key)
{
    const auto object = parse(json);
    if (!object)
        return std::unexpected(object.error());

    const auto text = [&](QLatin1StringView name) {
        const QString given = object->value(name).toString();
        return repeats(given, key) ? QString() : given; // before any cut, which could leave the half of a key
    };
    const auto number = [&](QLatin1StringView name) { return wholeNumber(object->value(name), maxAchievements); };

    GameDetails details{oneLine(text(QLatin1StringView("Title"))), oneLine(text(QLatin1StringView("ConsoleName"))),
                        text(QLatin1StringView("ImageIcon")).simplified(), std::nullopt};
    const auto all = number(QLatin1StringView("NumAwardedToUser"));
    const auto hardcore = number(QLatin1StringView("NumAwardedToUserHardcore"));
    if (all && hardcore && *hardcore <= *all)
        details.progress = Progress{static_cast<int>(*hardcore), static_cast<int>(*all - *hardcore)};
    return details;
}

} // namespace MasteryChart
