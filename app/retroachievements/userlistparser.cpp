// SPDX-License-Identifier: GPL-3.0-or-later
#include "retroachievements/userlistparser.h"

#include "retroachievements/foreignlist.h"

#include <QJsonDocument>

#include <algorithm>
#include <limits>

namespace MasteryChart {

namespace {

/// How a list calls what it says of a game; empty names where it says nothing of the user.
struct Names
{
    QLatin1StringView id;
    QLatin1StringView achievements;
    QLatin1StringView earned;
    QLatin1StringView earnedHardcore;
    QLatin1StringView lastPlayed;
};

constexpr Names namesIn(UserList list)
{
    switch (list) {
    case UserList::RecentlyPlayed:
        return {QLatin1StringView("GameID"), QLatin1StringView("AchievementsTotal"), QLatin1StringView("NumAchieved"),
                QLatin1StringView("NumAchievedHardcore"), QLatin1StringView("LastPlayed")};
    case UserList::Completion:
        return {QLatin1StringView("GameID"), QLatin1StringView("MaxPossible"), QLatin1StringView("NumAwarded"),
                QLatin1StringView("NumAwardedHardcore"), QLatin1StringView("MostRecentAwardedDate")};
    case UserList::WantToPlay:
        return {QLatin1StringView("ID"), QLatin1StringView("AchievementsPublished"), {}, {}, {}};
    }
    Q_UNREACHABLE();
}

UserGame::Award awardCalled(const QString &word)
{
    if (word == u"beaten-softcore" || word == u"beaten-casual") // as the mode was called, and is
        return UserGame::Award::BeatenCasual;
    if (word == u"beaten-hardcore")
        return UserGame::Award::BeatenHardcore;
    if (word == u"completed")
        return UserGame::Award::Completed;
    return word == u"mastered" ? UserGame::Award::Mastered : UserGame::Award::None;
}

/// What is earned of \a achievements, of which there may be fewer than there were; of 0, only an award is left.
std::optional<Progress> progressIn(const ForeignObject &entry, const Names &names, int achievements)
{
    const auto all = wholeNumber(entry.value(names.earned), maxAchievements);
    const auto inHardcore = wholeNumber(entry.value(names.earnedHardcore), maxAchievements);
    if (!all || !inHardcore)
        return std::nullopt;
    const int most = achievements > 0 ? achievements : maxAchievements;
    const int hardcore = std::min(static_cast<int>(*inHardcore), most);
    return Progress{hardcore, std::clamp(static_cast<int>(*all) - hardcore, 0, most - hardcore)};
}

std::optional<UserGame> parseGame(const ForeignObject &entry, const Names &names)
{
    UserGame game{.id = entry.id(names.id),
                  .system = entry.id(QLatin1StringView("ConsoleID")),
                  .title = entry.line(QLatin1StringView("Title")),
                  .systemName = entry.line(QLatin1StringView("ConsoleName")),
                  .iconPath = entry.path(QLatin1StringView("ImageIcon")),
                  .achievements = entry.number(names.achievements, maxAchievements)};
    if (game.id == 0 || game.title.isEmpty())
        return std::nullopt;
    if (names.earned.isEmpty())
        return game;
    game.progress = progressIn(entry, names, game.achievements);
    game.award = awardCalled(entry.text(QLatin1StringView("HighestAwardKind")));
    game.lastPlayed = entry.time(names.lastPlayed);
    return game;
}

} // namespace

std::expected<UserListPage, ParseError> parseUserList(const QByteArray &json, UserList list, const Secret &key)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return std::unexpected(ParseError::NotJson);
    const bool isPlain = list == UserList::RecentlyPlayed || (document.isArray() && document.array().isEmpty());
    const QJsonValue entries = isPlain ? QJsonValue(document.array()) : document[QLatin1StringView("Results")];
    if (isPlain != document.isArray() || !entries.isArray())
        return std::unexpected(ParseError::WrongShape);

    const QJsonArray all = entries.toArray();
    const auto games = parseEntries<UserGame>(all, key, [&](const ForeignObject &entry, bool &isUsable) {
        auto game = parseGame(entry, namesIn(list));
        isUsable = isUsable || game;
        return game;
    });
    if (!games)
        return std::unexpected(games.error());
    const auto total = wholeNumber(document[QLatin1StringView("Total")], std::numeric_limits<int>::max());
    const int count = static_cast<int>(all.size());
    return UserListPage{*games, count, isPlain ? count : static_cast<int>(total.value_or(0))};
}

} // namespace MasteryChart
