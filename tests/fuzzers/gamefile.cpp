// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/gamefile.h"

#include "retroachievements/responseparser.h"
#include "support/fuzzer.h"

#include <QCryptographicHash>
#include <QTimeZone>

using namespace MasteryChart;

namespace {

/// A file as a hand that can compute would forge it.
QByteArray withChecksum(const QByteArray &json)
{
    return "masterychart-game 1 " + QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex() + '\n' + json;
}

void checkCounts(const PlayerCounts &counts, int achievements)
{
    check(counts.size() == achievements);
    for (const qint64 players : counts)
        check(players >= 0 && players <= maxPlayers);
}

void readBack(const QByteArray &file)
{
    const auto kept = readGameFile(file);
    if (!kept)
        return;
    check(gameFile(*kept) == file);
    check(kept->game.isKept() && kept->game.id > 0 && kept->game.fetchedAt.isValid());
    const int achievements = kept->game.distribution.achievements();
    check(achievements > 0 && achievements <= maxAchievements);
    checkCounts(kept->game.distribution.counts(UnlockMode::Hardcore), achievements);
    checkCounts(kept->game.distribution.counts(UnlockMode::Casual), achievements);
    const GameDetails &details = kept->game.details;
    for (const QString &text : {details.title, details.system, details.iconPath})
        check(text.size() <= longestKeptText);
    check(kept->icon.size() <= largestKeptIcon);
    check(details.progress.has_value() == !kept->progressOwner.isEmpty());
    if (details.progress) {
        check(kept->game.set == AchievementSet::Official
              && kept->progressOwner.size() == ownerHash(QStringLiteral("x")).size());
        check(details.progress->hardcore >= 0 && details.progress->casual >= 0);
        check(details.progress->hardcore + details.progress->casual <= achievements);
    }
}

/// A game whose texts and icon are \a bytes.
KeptGame game(const QByteArray &bytes)
{
    KeptGame kept;
    kept.game.id = 14402;
    kept.game.distribution = Distribution(PlayerCounts{141, 51, 8}, PlayerCounts{20, 0, 1});
    kept.game.details.title = QString::fromUtf8(bytes);
    kept.game.details.system = QString::fromLatin1(bytes);
    for (qsizetype i = 1; i < bytes.size(); i += 2) // half a pair of surrogates among them
        kept.game.details.iconPath += QChar(static_cast<uchar>(bytes[i - 1]), static_cast<uchar>(bytes[i]));
    kept.game.fetchedAt = QDateTime(QDate(2026, 11, 22), QTime(10, 0), QTimeZone::utc());
    kept.icon = bytes;
    return kept;
}

} // namespace

void MasteryChart::fuzz(const QByteArray &bytes)
{
    readBack(bytes);
    readBack(withChecksum(bytes));
    check(readGameFile(gameFile(game(bytes))).has_value());
}
