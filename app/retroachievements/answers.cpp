// SPDX-License-Identifier: GPL-3.0-or-later
#include "retroachievements/answers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace {

std::expected<QJsonDocument, AnswerFault> parse(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return std::unexpected(AnswerFault::NotJson);
    return document;
}

/// The number that \a digits spell, without sign, space or leading zero; nullopt beyond \a most.
std::optional<qint64> wholeNumber(QStringView digits, qint64 most)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (digits.isEmpty() || (digits.size() > 1 && digits.front() == u'0') || !std::ranges::all_of(digits, isDigit))
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

} // namespace

std::expected<Counts, AnswerFault> parseDistribution(const QByteArray &json)
{
    const auto document = parse(json);
    if (!document)
        return std::unexpected(document.error());
    if (document->isArray() && document->array().isEmpty())
        return Counts();
    if (!document->isObject())
        return std::unexpected(AnswerFault::WrongShape);

    const QJsonObject object = document->object();
    Counts counts;
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const QString key = entry.key();
        const auto earned = wholeNumber(QStringView(key), std::numeric_limits<qint64>::max());
        if (!earned || *earned == 0) {
            const bool onlyTooLong = !earned && std::ranges::all_of(key, [](QChar c) { return c >= u'0' && c <= u'9'; })
                && !key.startsWith(u'0') && !key.isEmpty();
            return std::unexpected(onlyTooLong ? AnswerFault::TooManyAchievements : AnswerFault::WrongShape);
        }
        if (*earned > maxAchievements)
            return std::unexpected(AnswerFault::TooManyAchievements);
        const auto players = wholeNumber(entry.value(), maxPlayers);
        if (!players)
            return std::unexpected(AnswerFault::BadCount);
        if (*earned > counts.size())
            counts.resize(*earned);
        counts[*earned - 1] = *players;
    }
    return counts;
}

std::expected<GameDetails, AnswerFault> parseDetails(const QByteArray &json)
{
    const auto document = parse(json);
    if (!document)
        return std::unexpected(document.error());
    if (document->isArray() && document->array().isEmpty())
        return GameDetails();
    if (!document->isObject())
        return std::unexpected(AnswerFault::WrongShape);

    const QJsonObject object = document->object();
    const auto text = [&](QLatin1StringView name) { return object.value(name).toString().simplified(); };
    const auto number = [&](QLatin1StringView name) { return wholeNumber(object.value(name), maxAchievements); };

    GameDetails details{text(QLatin1StringView("Title")), text(QLatin1StringView("ConsoleName")),
                        text(QLatin1StringView("ImageIcon")), std::nullopt};
    const auto all = number(QLatin1StringView("NumAwardedToUser"));
    const auto hardcore = number(QLatin1StringView("NumAwardedToUserHardcore"));
    if (all && hardcore && *hardcore <= *all)
        details.you = Progress{static_cast<int>(*hardcore), static_cast<int>(*all - *hardcore)};
    return details;
}
