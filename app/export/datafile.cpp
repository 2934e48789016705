// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/datafile.h"

#include "distribution/words.h"

#include <QJsonDocument>

#include <array>

namespace MasteryChart {

namespace {

constexpr int significantDigits = 4;
constexpr QByteArrayView endOfLine("\r\n");
constexpr int schema = 1; // of the JSON; raised when a member changes its meaning

QString key(UnlockMode mode)
{
    return mode == UnlockMode::Hardcore ? QStringLiteral("hardcore") : QStringLiteral("casual");
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue rounded(std::optional<double> value)
{
    if (!value)
        return {};
    return QString::number(*value, 'g', significantDigits).toDouble();
}

constexpr std::array typeWords{
    Word{QLatin1StringView("progression"), AchievementType::Progression},
    Word{QLatin1StringView("win_condition"), AchievementType::WinCondition},
    Word{QLatin1StringView("missable"), AchievementType::Missable},
};

QString typeWord(const Achievement &achievement)
{
    return wordFor<AchievementType>(typeWords, achievement.type);
}

QString earnedWord(const Achievement &achievement)
{
    return achievement.earned ? key(*achievement.earned) : QString();
}

QJsonValue object(const std::optional<MedianTime> &median)
{
    if (!median)
        return {};
    return QJsonObject{{QStringLiteral("seconds"), median->seconds}, {QStringLiteral("samples"), median->samples}};
}

QJsonValue timesOf(const GameSnapshot &game)
{
    const auto &times = game.details.times;
    if (game.set != AchievementSet::Official || !times)
        return {};
    return QJsonObject{{QStringLiteral("master"), object(times->master)},
                       {QStringLiteral("complete"), object(times->complete)},
                       {QStringLiteral("beatHardcore"), object(times->beatHardcore)},
                       {QStringLiteral("beat"), object(times->beat)}};
}

QJsonValue unlocksOf(const GameSnapshot &game)
{
    if (game.set != AchievementSet::Official || game.details.achievements.isEmpty())
        return {};
    QJsonArray unlocks;
    for (const Achievement &achievement : game.details.achievements) {
        QJsonObject one{{QStringLiteral("id"), achievement.id},
                        {QStringLiteral("title"), orNull(achievement.title)},
                        {QStringLiteral("points"), achievement.points},
                        {QStringLiteral("type"), orNull(typeWord(achievement))},
                        {QStringLiteral("earned"), orNull(earnedWord(achievement))}};
        for (const UnlockMode mode : game.distribution.modes())
            one.insert(key(mode), achievement.unlocks(mode));
        unlocks.append(one);
    }
    return unlocks;
}

/// A field of RFC 4180.
QByteArray field(const QString &text, char separator)
{
    const QByteArray bytes = text.toUtf8();
    if (!bytes.contains(separator) && !bytes.contains('"') && !bytes.contains('\r') && !bytes.contains('\n'))
        return bytes;
    return '"' + QByteArray(bytes).replace('"', "\"\"") + '"';
}

QJsonArray array(const PlayerCounts &counts)
{
    QJsonArray array;
    for (const qint64 players : counts)
        array.append(players);
    return array;
}

QJsonObject object(const Statistics &statistics)
{
    return {{QStringLiteral("players"), statistics.players},
            {QStringLiteral("mastered"), statistics.mastered},
            {QStringLiteral("masteryRate"), rounded(statistics.masteryRate)},
            {QStringLiteral("median"), statistics.median ? QJsonValue(*statistics.median) : QJsonValue()},
            {QStringLiteral("mean"), rounded(statistics.mean)},
            {QStringLiteral("completion"), rounded(statistics.completion)},
            {QStringLiteral("halfReached"), rounded(statistics.halfReached)},
            {QStringLiteral("oneAndDone"), rounded(statistics.oneAndDone)}};
}

QJsonObject whichGame(const GameSnapshot &game)
{
    return {{QStringLiteral("id"), game.id},
            {QStringLiteral("title"), orNull(game.details.title)},
            {QStringLiteral("system"), orNull(game.details.system)}};
}

QString nameOf(AchievementSet set)
{
    return set == AchievementSet::Official ? QStringLiteral("official") : QStringLiteral("unofficial");
}

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

/// What \a distribution says, without its bars.
void insertFigures(QJsonObject &into, const Distribution &distribution)
{
    QJsonObject statistics;
    for (const UnlockMode mode : distribution.modes()) {
        into.insert(key(mode), array(distribution.counts(mode)));
        statistics.insert(key(mode), object(distribution.statistics(mode)));
    }
    into.insert(QStringLiteral("achievements"), distribution.achievements());
    into.insert(QStringLiteral("statistics"), statistics);
}

} // namespace

QJsonObject gameJson(const GameSnapshot &game, Grouping grouping)
{
    QJsonObject file{
        {QStringLiteral("schema"), schema},
        {QStringLiteral("sample"), game.isSample()},
        {QStringLiteral("game"), whichGame(game)},
        {QStringLiteral("set"), nameOf(game.set)},
        {QStringLiteral("fetchedAt"), timeText(game.fetchedAt)},
    };
    insertFigures(file, game.distribution);
    const QList<UnlockMode> modes = game.distribution.modes();

    QJsonArray allBars;
    for (const Bin &bin : bins(game.distribution.achievements(), grouping)) {
        QJsonObject one{{QStringLiteral("first"), bin.first}, {QStringLiteral("last"), bin.last}};
        for (const UnlockMode mode : modes)
            one.insert(key(mode), game.distribution.players(mode, bin));
        allBars.append(one);
    }
    file.insert(QStringLiteral("bars"), allBars);

    QJsonValue progress;
    if (const auto you = game.progress())
        progress = QJsonObject{{key(UnlockMode::Hardcore), you->hardcore}, {key(UnlockMode::Casual), you->casual}};
    file.insert(QStringLiteral("you"), progress);
    file.insert(QStringLiteral("times"), timesOf(game));
    file.insert(QStringLiteral("unlocks"), unlocksOf(game));
    return file;
}

QJsonObject historyJson(const GameSnapshot &game, const QList<KeptAnswer> &answers)
{
    QJsonArray snapshots;
    for (const KeptAnswer &answer : answers) {
        QJsonObject snapshot{{QStringLiteral("at"), timeText(answer.firstSeen)}};
        insertFigures(snapshot, answer.distribution);
        snapshots.append(snapshot);
    }
    return {{QStringLiteral("game"), whichGame(game)},
            {QStringLiteral("set"), nameOf(game.set)},
            {QStringLiteral("snapshots"), snapshots}};
}

QByteArray jsonFile(const QJsonObject &one)
{
    return QJsonDocument(one).toJson();
}

QByteArray jsonLine(const QJsonObject &one)
{
    return QJsonDocument(one).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray jsonItem(const QByteArray &one)
{
    QByteArray item = "    " + one.trimmed();
    return item.replace('\n', "\n    "); // there is none within a value
}

QByteArray csvFile(const Distribution &distribution)
{
    const QList<UnlockMode> modes = distribution.modes();
    QByteArray file = "achievements";
    for (const UnlockMode mode : modes)
        file += ',' + key(mode).toLatin1();
    file += endOfLine;
    for (int count = 1; count <= distribution.achievements(); ++count) {
        file += QByteArray::number(count);
        for (const UnlockMode mode : modes)
            file += ',' + QByteArray::number(distribution.counts(mode).at(count - 1));
        file += endOfLine;
    }
    return file;
}

QByteArray historyCsv(const QList<KeptAnswer> &answers)
{
    const QList<UnlockMode> modes = answers.isEmpty() ? QList<UnlockMode>() : answers.first().distribution.modes();
    QByteArray file = "at,achievements";
    for (const UnlockMode mode : modes)
        file += mode == UnlockMode::Hardcore ? ",hardcorePlayers,mastered" : ",casualPlayers,completed";
    file += endOfLine;
    for (const KeptAnswer &answer : answers) {
        file += timeText(answer.firstSeen).toLatin1() + ',' + QByteArray::number(answer.distribution.achievements());
        for (const UnlockMode mode : modes) {
            const Statistics &statistics = answer.distribution.statistics(mode);
            file += ',' + QByteArray::number(statistics.players) + ',' + QByteArray::number(statistics.mastered);
        }
        file += endOfLine;
    }
    return file;
}

QByteArray csvOfOneOf(int id, const QByteArray &csv, bool isFirst)
{
    QByteArray file;
    const QByteArray game = QByteArray::number(id) + ',';
    qsizetype start = 0;
    for (qsizetype end = 0; (end = csv.indexOf(endOfLine, start)) >= 0; start = end + endOfLine.size()) {
        const bool isHeader = start == 0;
        if (isHeader && !isFirst)
            continue;
        file += isHeader ? QByteArray("game,") : game;
        file += QByteArrayView(csv).sliced(start, end - start + endOfLine.size());
    }
    return file;
}

QByteArray achievementsCsv(const GameSnapshot &game, char separator)
{
    const QList<UnlockMode> modes = game.distribution.modes();
    const auto line = [separator](const QByteArrayList &fields) -> QByteArray {
        return fields.join(separator) + "\r\n";
    };
    QByteArrayList names{"id", "title", "points", "type"};
    for (const UnlockMode mode : modes)
        names.append(key(mode).toLatin1());
    QByteArray file = line(names << "earned");
    if (game.set != AchievementSet::Official)
        return file;
    for (const Achievement &achievement : game.details.achievements) {
        QByteArrayList fields{QByteArray::number(achievement.id), field(achievement.title, separator),
                              QByteArray::number(achievement.points), typeWord(achievement).toLatin1()};
        for (const UnlockMode mode : modes)
            fields.append(QByteArray::number(achievement.unlocks(mode)));
        file += line(fields << earnedWord(achievement).toLatin1());
    }
    return file;
}

} // namespace MasteryChart
