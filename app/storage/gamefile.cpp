// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/gamefile.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace MasteryChart {

namespace {

constexpr qsizetype ownerDigits = 64;

constexpr auto officialWord = QLatin1StringView("official");
constexpr auto unofficialWord = QLatin1StringView("unofficial");

constexpr auto idKey = QLatin1StringView("id");
constexpr auto setKey = QLatin1StringView("set");
constexpr auto fetchedAtKey = QLatin1StringView("fetchedAt");
constexpr auto hardcoreKey = QLatin1StringView("hardcore");
constexpr auto casualKey = QLatin1StringView("casual");
constexpr auto titleKey = QLatin1StringView("title");
constexpr auto systemKey = QLatin1StringView("system");
constexpr auto iconPathKey = QLatin1StringView("iconPath");
constexpr auto iconKey = QLatin1StringView("icon");
constexpr auto progressKey = QLatin1StringView("place");
constexpr auto ownerKey = QLatin1StringView("of");

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

/// The first line of the file that goes on with \a json.
QByteArray firstLine(const QByteArray &json)
{
    return "masterychart-game 1 " + sha256(json) + '\n';
}

bool isOwner(const QByteArray &text)
{
    return text.size() == ownerDigits
        && std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

bool areCounts(const PlayerCounts &counts)
{
    return std::ranges::all_of(counts, [](qint64 players) { return players >= 0 && players <= maxPlayers; });
}

QJsonArray array(const PlayerCounts &counts)
{
    QJsonArray array;
    for (const qint64 players : counts)
        array.append(players);
    return array;
}

PlayerCounts countsFrom(const QJsonValue &value)
{
    PlayerCounts counts;
    for (const auto &players : value.toArray())
        counts.append(players.toInteger());
    return counts;
}

/// \a text where the file brings it back as it is: Qt drops a byte order mark in front of what it reads.
QString keepable(const QString &text)
{
    return text.size() <= longestKeptText && !text.startsWith(QChar::ByteOrderMark) ? text : QString();
}

/// Empty for progress that is not kept.
QJsonObject progressObject(const KeptGame &kept)
{
    const std::optional<Progress> you = kept.game.progress();
    if (!you || !isOwner(kept.progressOwner) || you->hardcore < 0 || you->casual < 0
        || you->hardcore > kept.game.distribution.achievements() - you->casual)
        return {};
    return {{ownerKey, QLatin1StringView(kept.progressOwner)}, {hardcoreKey, you->hardcore}, {casualKey, you->casual}};
}

/// What \a file says, true or not.
KeptGame valuesFrom(const QJsonObject &file)
{
    KeptGame kept;
    kept.game = {
        .id = file.value(idKey).toInt(),
        .set = file.value(setKey) == officialWord ? AchievementSet::Official : AchievementSet::Unofficial,
        .distribution = Distribution(countsFrom(file.value(hardcoreKey)), countsFrom(file.value(casualKey))),
        .details = {.title = file.value(titleKey).toString(),
                    .system = file.value(systemKey).toString(),
                    .iconPath = file.value(iconPathKey).toString(),
                    .progress = std::nullopt},
        .fetchedAt = QDateTime::fromString(file.value(fetchedAtKey).toString(), Qt::ISODateWithMs),
        .source = GameSnapshot::Source::Store,
    };
    kept.icon = QByteArray::fromBase64(file.value(iconKey).toString().toLatin1());
    const QJsonObject progress = file.value(progressKey).toObject();
    if (!progress.isEmpty()) {
        kept.game.details.progress = {progress.value(hardcoreKey).toInt(), progress.value(casualKey).toInt()};
        kept.progressOwner = progress.value(ownerKey).toString().toLatin1();
    }
    return kept;
}

} // namespace

QByteArray ownerHash(const QString &user)
{
    return user.isEmpty() ? QByteArray() : sha256("masterychart-place " + user.toLower().toUtf8());
}

QByteArray gameFile(const KeptGame &kept)
{
    const GameSnapshot &game = kept.game;
    const Distribution &distribution = game.distribution;
    const PlayerCounts hardcore = distribution.counts(UnlockMode::Hardcore);
    const PlayerCounts casual = distribution.counts(UnlockMode::Casual);
    const QString fetchedAt = game.fetchedAt.toUTC().toString(Qt::ISODateWithMs);
    const bool bothModes = distribution.has(UnlockMode::Hardcore) && distribution.has(UnlockMode::Casual);
    if (game.isSample() || game.id < 1 || !bothModes || distribution.achievements() < 1
        || distribution.achievements() > maxAchievements || !areCounts(hardcore) || !areCounts(casual)
        || fetchedAt.isEmpty())
        return {};

    const QByteArray icon = kept.icon.size() <= largestKeptIcon ? kept.icon : QByteArray();
    QJsonObject file{
        {idKey, game.id},
        {setKey, game.set == AchievementSet::Official ? officialWord : unofficialWord},
        {fetchedAtKey, fetchedAt},
        {hardcoreKey, array(hardcore)},
        {casualKey, array(casual)},
        {titleKey, keepable(game.details.title)},
        {systemKey, keepable(game.details.system)},
        {iconPathKey, keepable(game.details.iconPath)},
        {iconKey, QString::fromLatin1(icon.toBase64())},
    };
    const QJsonObject you = progressObject(kept);
    if (!you.isEmpty())
        file.insert(progressKey, you);
    const QByteArray json = QJsonDocument(file).toJson(QJsonDocument::Compact);
    return firstLine(json) + json;
}

std::optional<KeptGame> readGameFile(const QByteArray &file)
{
    if (file.size() > largestGameFile)
        return std::nullopt;
    const QByteArray json = file.mid(file.indexOf('\n') + 1);
    if (!file.startsWith(firstLine(json)))
        return std::nullopt;
    const KeptGame kept = valuesFrom(QJsonDocument::fromJson(json).object());
    // Whatever is missing, of the wrong kind, out of range or spelt in another way would not be written like this.
    return gameFile(kept) == file ? std::optional(kept) : std::nullopt;
}

} // namespace MasteryChart
