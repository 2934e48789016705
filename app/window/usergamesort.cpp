// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/usergamesort.h"

#include "catalogue/matchedranges.h"
#include "catalogue/numerals.h"
#include "catalogue/sorttitle.h"
#include "chartmodel/numbertext.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>

namespace MasteryChart {

namespace {

struct UserGameText
{
    Q_DECLARE_TR_FUNCTIONS(UserGame)
};

/// Where a game stands in the orders by progress, from first to last.
enum class Stage { Open, Mastered, NoSet };

Stage stageOf(const UserGame &game)
{
    if (game.achievements == 0)
        return Stage::NoSet;
    const std::optional<int> left = game.left();
    if (!left)
        return game.award == UserGame::Award::Mastered ? Stage::Mastered : Stage::Open;
    return *left > 0 ? Stage::Open : Stage::Mastered; // a set may grow after it was mastered
}

QString nameOf(UserGame::Award award)
{
    switch (award) {
    case UserGame::Award::None:
        return {};
    case UserGame::Award::BeatenCasual:
        return UserGameText::tr("Beaten in casual");
    case UserGame::Award::BeatenHardcore:
        return UserGameText::tr("Beaten");
    case UserGame::Award::Completed:
        return UserGameText::tr("Completed in casual");
    case UserGame::Award::Mastered:
        return UserGameText::tr("Mastered");
    }
    Q_UNREACHABLE();
}

double shareOf(const UserGame &game, UnlockMode mode)
{
    const bool hasShare = game.progress && game.achievements > 0;
    return hasShare ? static_cast<double>(game.progress->earned(mode)) / game.achievements : 0;
}

/// How much is earned, in hardcore where anything is.
QString shareText(const UserGame &game)
{
    if (!game.progress)
        return {};
    if (game.progress->hardcore > 0 || game.progress->casual == 0)
        return percent(shareOf(game, UnlockMode::Hardcore));
    const QString share = percent(shareOf(game, UnlockMode::Casual));
    return game.award == UserGame::Award::None ? UserGameText::tr("%1 in casual", "a percentage").arg(share) : share;
}

/// "Played 2 days ago", "Earned yesterday"; the date from a month on, and where the clock was set back.
QString whenText(const UserGame &game, bool isPlayed, const QDateTime &now)
{
    constexpr int month = 30;
    if (!game.lastPlayed.isValid())
        return {};
    const QDate then = game.lastPlayed.toLocalTime().date();
    const int days = static_cast<int>(then.daysTo(now.toLocalTime().date()));
    if (days == 0)
        return isPlayed ? UserGameText::tr("Played today") : UserGameText::tr("Earned today");
    if (days == 1)
        return isPlayed ? UserGameText::tr("Played yesterday") : UserGameText::tr("Earned yesterday");
    if (days > 1 && days < month)
        return isPlayed ? UserGameText::tr("Played %Ln day(s) ago", nullptr, days)
                        : UserGameText::tr("Earned %Ln day(s) ago", nullptr, days);
    const QString date = QLocale().toString(then, QLocale::ShortFormat);
    return isPlayed ? UserGameText::tr("Played %1", "a date").arg(date)
                    : UserGameText::tr("Earned %1", "a date").arg(date);
}

} // namespace

QList<UserGameOrder> ordersOf(UserList list)
{
    if (list == UserList::WantToPlay)
        return {UserGameOrder::Title, UserGameOrder::System, UserGameOrder::Achievements};
    QList orders{UserGameOrder::Lately, UserGameOrder::Progress, UserGameOrder::Left, UserGameOrder::System,
                 UserGameOrder::Title};
    if (list == UserList::Completion)
        orders.swapItemsAt(0, 1);
    return orders;
}

QString nameOf(UserGameOrder order)
{
    switch (order) {
    case UserGameOrder::Lately:
        return UserGameText::tr("Lately");
    case UserGameOrder::Progress:
        return UserGameText::tr("Progress");
    case UserGameOrder::Left:
        return UserGameText::tr("Left to Mastery");
    case UserGameOrder::Achievements:
        return UserGameText::tr("Fewest Achievements");
    case UserGameOrder::System:
        return UserGameText::tr("System");
    case UserGameOrder::Title:
        return UserGameText::tr("Title");
    }
    Q_UNREACHABLE();
}

UserGameSort::Words::Words(const QString &text)
{
    const SearchText words(text);
    spaced = u' ';
    for (qsizetype index = 0; index < words.wordCount(); ++index) {
        starts.append(words.wordRange(index).start);
        spaced += words.word(index);
        spaced += u' ';
    }
    letters = words.letters().toString();
}

bool UserGameSort::Words::has(const QString &word) const
{
    // Within a word, from the start of one over several, or the same number in the other digits.
    if (spaced.contains(word))
        return true;
    const auto beginsAt = [&](qsizetype start) { return QStringView(letters).sliced(start).startsWith(word); };
    if (std::ranges::any_of(starts, beginsAt))
        return true;
    const auto hasNumber = [this](QLatin1StringView number) {
        return !number.isEmpty() && spaced.contains(QString(u' ' + number + u' '));
    };
    return hasNumber(arabicNumeral(word)) || hasNumber(romanNumeral(word));
}

UserGameSort::UserGameSort(const QList<UserGame> &games, UserList list)
    : m_list(list)
    , m_games(games)
{
    m_entries.reserve(static_cast<size_t>(games.size()));
    QHash<QString, Words> systems; // there are few
    for (const UserGame &game : games) {
        auto system = systems.constFind(game.systemName);
        if (system == systems.cend())
            system = systems.insert(game.systemName, Words(game.systemName));
        m_entries.push_back({sortTitle(game.title), Words(game.title), *system});
    }
}

QList<GameRow> UserGameSort::rows(UserGameOrder order, const QString &filter, const QDateTime &now)
{
    if (m_order != order)
        sort(order);
    const QList<SearchQuery> queries = searchQueries(filter);
    QList<GameRow> rows;
    QString section;
    for (const int index : m_sorted) {
        const auto marked = match(index, queries);
        if (!marked)
            continue;
        const UserGame &game = m_games.at(index);
        const QString heading = this->heading(index, order);
        rows.append({.id = game.id,
                     .title = game.title,
                     .marked = *marked,
                     .system = game.systemName,
                     .iconPath = game.iconPath,
                     .achievements = game.achievements,
                     .progress = game.achievements > 0 ? game.progress : std::nullopt,
                     .note = note(game, order, now),
                     .heading = heading == section ? QString() : heading});
        section = heading;
    }
    return rows;
}

void UserGameSort::sort(UserGameOrder order)
{
    m_order = order;
    m_sorted.clear();
    for (int index = 0; index < static_cast<int>(m_games.size()); ++index)
        m_sorted.push_back(index);
    const auto sortBy = [&](auto key) {
        std::ranges::stable_sort(m_sorted, {}, [&](int index) { return key(m_games.at(index), index); });
    };
    if (order == UserGameOrder::Lately)
        return;
    sortBy([&](const UserGame &, int index) -> const QString & {
        return m_entries[static_cast<size_t>(index)].sortTitle;
    });
    switch (order) {
    case UserGameOrder::Progress:
        sortBy([&](const UserGame &game, int) {
            return std::tuple(stageOf(game), -shareOf(game, UnlockMode::Hardcore), -shareOf(game, UnlockMode::Casual));
        });
        break;
    case UserGameOrder::Left:
        sortBy([&](const UserGame &game, int) {
            return std::tuple(stageOf(game), game.left().value_or(game.achievements),
                              -shareOf(game, UnlockMode::Casual));
        });
        break;
    case UserGameOrder::Achievements: // none yet comes last
        sortBy([](const UserGame &game, int) { return std::tuple(game.achievements == 0, game.achievements); });
        break;
    case UserGameOrder::System:
        sortBy([&](const UserGame &game, int index) {
            return std::tuple(game.systemName.isEmpty(),
                              QStringView(m_entries[static_cast<size_t>(index)].system.spaced));
        });
        break;
    case UserGameOrder::Lately:
    case UserGameOrder::Title:
        break;
    }
}

std::optional<QList<TextRange>> UserGameSort::match(int game, const QList<SearchQuery> &queries) const
{
    if (queries.isEmpty())
        return QList<TextRange>();
    const Entry &entry = m_entries[static_cast<size_t>(game)];
    for (const SearchQuery &query : queries) {
        WordSet elsewhere = 0; // words that the title does not have
        bool isMet = true;
        for (qsizetype index = 0; isMet && index < query.words.size(); ++index) {
            const QString &word = query.words.at(index);
            if (entry.title.has(word))
                continue;
            elsewhere |= WordSet(1) << index;
            isMet = entry.system.has(word);
        }
        if (isMet)
            return matchedRanges(m_games.at(game).title, query, elsewhere);
    }
    return std::nullopt;
}

QString UserGameSort::heading(int game, UserGameOrder order) const
{
    const UserGame &shown = m_games.at(game);
    if (order == UserGameOrder::System)
        return shown.systemName.isEmpty() ? UserGameText::tr("Other Systems") : shown.systemName;
    if (order != UserGameOrder::Progress && order != UserGameOrder::Left)
        return {};
    switch (stageOf(shown)) {
    case Stage::Open:
        return {};
    case Stage::Mastered:
        return UserGameText::tr("Mastered");
    case Stage::NoSet:
        return UserGameText::tr("Without Achievements Now");
    }
    Q_UNREACHABLE();
}

QString UserGameSort::note(const UserGame &game, UserGameOrder order, const QDateTime &now) const
{
    if (m_list == UserList::WantToPlay)
        return game.achievements == 0 ? UserGameText::tr("No achievements yet") : QString();
    const Stage stage = stageOf(game);
    const std::optional<int> left = game.left();
    QStringList parts;
    if (order == UserGameOrder::Lately)
        parts.append(whenText(game, m_list == UserList::RecentlyPlayed, now));
    else if (order == UserGameOrder::Progress && stage == Stage::Open)
        parts.append(shareText(game));
    else if (order == UserGameOrder::Left && stage == Stage::Open && left)
        parts.append(UserGameText::tr("%Ln left", "achievements to mastery", *left));
    parts.append(nameOf(stage == Stage::Mastered ? UserGame::Award::Mastered : game.award));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace MasteryChart
