// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/listblob.h"

#include "distribution/foreigntext.h"
#include "storage/storevalues.h"

#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

#include <algorithm>

namespace MasteryChart {

namespace {

using namespace StoreValues;

constexpr auto streamVersion = QDataStream::Qt_6_0;
constexpr qint32 format = 1;

constexpr qsizetype sizeOfNumber = sizeof(qint32);
constexpr qsizetype sizeOfHead = 2 * sizeOfNumber;
constexpr qsizetype numbersOfGame = 3;
constexpr qsizetype numbersOfUserGame = 11; ///< at least: a text has one, its length, and the time two
constexpr qint64 noTime = -1;

qint32 numberAt(const QByteArray &blob, qsizetype index)
{
    return qFromBigEndian<qint32>(blob.constData() + index * sizeOfNumber);
}

/// How many games \a blob has, each of at least \a numbers numbers; nullopt where it is not ours or too short for them.
std::optional<qsizetype> countIn(const QByteArray &blob, qsizetype numbers)
{
    if (blob.size() < sizeOfHead || blob.size() > largestListBlob || numberAt(blob, 0) != format)
        return std::nullopt;
    const qsizetype count = numberAt(blob, 1);
    return count >= 0 && count <= (blob.size() - sizeOfHead) / (numbers * sizeOfNumber) ? std::optional(count)
                                                                                        : std::nullopt;
}

/// The next line of \a text, in UTF-8, which then begins behind it.
std::optional<QString> takeLine(QByteArrayView &text)
{
    const qsizetype end = text.indexOf('\n');
    if (end < 0)
        return std::nullopt;
    const QString line = QString::fromUtf8(text.first(end));
    text = text.sliced(end + 1);
    return line;
}

/// \a text without what Qt drops in front of UTF-8.
QString withoutMark(const QString &text)
{
    return QString(text).remove(QChar::ByteOrderMark);
}

QByteArray orNothing(const QByteArray &blob)
{
    return blob.size() <= largestListBlob ? blob : QByteArray();
}

/// \a game as it is kept; nullopt for one that is not.
std::optional<UserGame> keptGame(UserGame game)
{
    game.title = oneLine(game.title);
    if (game.id < 1 || game.title.isEmpty())
        return std::nullopt;
    game.system = std::max(game.system, 0);
    game.systemName = oneLine(game.systemName);
    game.iconPath = pathOrNothing(game.iconPath);
    game.achievements = std::clamp(game.achievements, 0, maxAchievements);
    const int most = game.achievements > 0 ? game.achievements : maxAchievements; // of 0, only an award is left
    if (game.progress && !isProgress(*game.progress, most))
        game.progress.reset();
    if (!isTime(game.lastPlayed))
        game.lastPlayed = {};
    return game;
}

QDataStream &operator<<(QDataStream &stream, const UserGame &game)
{
    const Progress progress = game.progress.value_or(Progress());
    return stream << qint32{game.id} << qint32{game.system} << game.title << game.systemName << game.iconPath
                  << qint32{game.achievements} << game.progress.has_value() << qint32{progress.hardcore}
                  << qint32{progress.casual} << static_cast<qint32>(game.award)
                  << (game.lastPlayed.isValid() ? game.lastPlayed.toMSecsSinceEpoch() : noTime);
}

/// Whatever is no award is none.
QDataStream &operator>>(QDataStream &stream, UserGame &game)
{
    bool hasProgress = false;
    Progress progress;
    qint32 award = 0;
    qint64 lastPlayed = noTime;
    stream >> game.id >> game.system >> game.title >> game.systemName >> game.iconPath >> game.achievements
        >> hasProgress >> progress.hardcore >> progress.casual >> award >> lastPlayed;
    if (hasProgress)
        game.progress = progress;
    if (award > 0 && award <= static_cast<qint32>(UserGame::Award::Mastered))
        game.award = static_cast<UserGame::Award>(award);
    game.lastPlayed = timeFrom(lastPlayed);
    return stream;
}

} // namespace

QByteArray gamesBlob(const QList<CatalogueGame> &games)
{
    QList<qint32> numbers;
    QString texts;
    for (const CatalogueGame &game : games) {
        const QString title = oneLine(withoutMark(game.title));
        if (game.id < 1 || title.isEmpty())
            continue;
        numbers << game.id << std::clamp(game.achievements, 0, maxAchievements) << std::max(game.points, 0);
        texts += title % u'\n' % pathOrNothing(withoutMark(game.iconPath)) % u'\n';
    }
    QByteArray blob;
    QDataStream stream(&blob, QIODevice::WriteOnly);
    stream.setVersion(streamVersion);
    stream << format << static_cast<qint32>(numbers.size() / numbersOfGame);
    for (const qint32 number : std::as_const(numbers))
        stream << number;
    return orNothing(blob + texts.toUtf8());
}

std::optional<QList<CatalogueGame>> gamesFrom(const QByteArray &blob, int system)
{
    const auto count = countIn(blob, numbersOfGame);
    if (!count)
        return std::nullopt;
    QByteArrayView texts = QByteArrayView(blob).sliced(sizeOfHead + *count * numbersOfGame * sizeOfNumber);
    QList<CatalogueGame> games;
    games.reserve(*count);
    for (qsizetype number = 2; games.size() < *count; number += numbersOfGame) {
        auto title = takeLine(texts);
        auto iconPath = takeLine(texts);
        if (!title || !iconPath)
            return std::nullopt;
        CatalogueGame game{numberAt(blob, number),     system,
                           *std::move(title),          *std::move(iconPath),
                           numberAt(blob, number + 1), numberAt(blob, number + 2)};
        if (game.id < 1 || game.title.isEmpty() || oneLine(game.title) != game.title
            || oneLine(game.iconPath) != game.iconPath || game.achievements < 0 || game.achievements > maxAchievements
            || game.points < 0)
            return std::nullopt;
        games.append(std::move(game));
    }
    return texts.isEmpty() ? std::optional(games) : std::nullopt;
}

QByteArray userGamesBlob(const QList<UserGame> &games)
{
    QList<UserGame> kept;
    for (const UserGame &game : games) {
        if (const auto made = keptGame(game))
            kept.append(*made);
    }
    QByteArray blob;
    QDataStream stream(&blob, QIODevice::WriteOnly);
    stream.setVersion(streamVersion);
    stream << format << static_cast<qint32>(kept.size());
    for (const UserGame &game : std::as_const(kept))
        stream << game;
    return orNothing(blob);
}

std::optional<QList<UserGame>> userGamesFrom(const QByteArray &blob)
{
    const auto count = countIn(blob, numbersOfUserGame);
    if (!count)
        return std::nullopt;
    QDataStream stream(blob);
    stream.setVersion(streamVersion);
    stream.skipRawData(sizeOfHead);
    QList<UserGame> games;
    while (games.size() < *count && stream.status() == QDataStream::Ok)
        stream >> games.emplaceBack();
    return userGamesBlob(games) == blob ? std::optional(games) : std::nullopt;
}

} // namespace MasteryChart
