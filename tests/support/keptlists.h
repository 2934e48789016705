// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/keptgames.h"

#include <QtEndian>

namespace MasteryChart {

inline const QString otherSite = QStringLiteral("https://example.org/API/");
inline const QDateTime listTime = QDateTime::fromMSecsSinceEpoch(1'800'000'000'123).toUTC();

/// A text of a user's list as it stands in the store's file: a letter has two bytes there.
inline QByteArray onDisk(const QString &text)
{
    QList<char16_t> letters(text.size());
    qToBigEndian<char16_t>(text.utf16(), text.size(), letters.data());
    return {reinterpret_cast<const char *>(letters.constData()), 2 * text.size()};
}

/// What the store answers, waited for; empty also where no answer comes.
inline KeptGameList gameListOf(Store &store, const QString &server = site)
{
    return storeAnswer<KeptGameList>([&](QObject *context, const Store::GameListCallback &answer) {
               store.gameList(server, context, answer);
           })
        .value_or(KeptGameList());
}

/// The games of \a list, system by system, each as they were kept.
inline QList<CatalogueGame> gamesIn(const KeptGameList &list)
{
    QList<CatalogueGame> games;
    for (const QList<CatalogueGame> &some : list.games)
        games.append(some);
    return games;
}

inline std::optional<KeptUserList> userListOf(Store &store, const QString &server = site, const QString &user = scott,
                                              UserList list = UserList::Completion)
{
    return storeAnswer<std::optional<KeptUserList>>([&](QObject *context, const Store::UserListCallback &answer) {
               store.userList(server, user, list, context, answer);
           })
        .value_or(std::nullopt);
}

inline QHash<int, Progress> knownProgressOf(Store &store, const QString &server = site, const QString &user = scott)
{
    return storeAnswer<QHash<int, Progress>>([&](QObject *context, const Store::ProgressCallback &answer) {
               store.knownProgress(server, user, context, answer);
           })
        .value_or(QHash<int, Progress>());
}

inline QHash<QString, QByteArray> iconsOf(Store &store, const QStringList &paths, const QString &server = site)
{
    return storeAnswer<QHash<QString, QByteArray>>([&](QObject *context, const Store::IconsCallback &answer) {
               store.icons(server, paths, context, answer);
           })
        .value_or(QHash<QString, QByteArray>());
}

} // namespace MasteryChart
