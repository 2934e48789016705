// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/jsonvalues.h"

#include "distribution/words.h"

#include <array>

namespace MasteryChart {

namespace {

constexpr int significantDigits = 4;

constexpr std::array typeWords{
    Word{QLatin1StringView("progression"), AchievementType::Progression},
    Word{QLatin1StringView("win_condition"), AchievementType::WinCondition},
    Word{QLatin1StringView("missable"), AchievementType::Missable},
};

} // namespace

QString modeWord(UnlockMode mode)
{
    return mode == UnlockMode::Hardcore ? QStringLiteral("hardcore") : QStringLiteral("casual");
}

QString setWord(AchievementSet set)
{
    return set == AchievementSet::Official ? QStringLiteral("official") : QStringLiteral("unofficial");
}

QString typeWord(AchievementType type)
{
    return wordFor<AchievementType>(typeWords, type);
}

QString earnedWord(const Achievement &achievement)
{
    return achievement.earned ? modeWord(*achievement.earned) : QString();
}

QString timeWord(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

QJsonValue jsonText(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue jsonRate(std::optional<double> value)
{
    if (!value)
        return {};
    return QString::number(*value, 'g', significantDigits).toDouble();
}

QJsonArray jsonCounts(const PlayerCounts &counts)
{
    QJsonArray array;
    for (const qint64 players : counts)
        array.append(players);
    return array;
}

QJsonValue jsonMedianTime(const std::optional<MedianTime> &median)
{
    if (!median)
        return {};
    return QJsonObject{{QStringLiteral("seconds"), median->seconds}, {QStringLiteral("samples"), median->samples}};
}

QJsonObject jsonStatistics(const Statistics &statistics)
{
    return {{QStringLiteral("players"), statistics.players},
            {QStringLiteral("mastered"), statistics.mastered},
            {QStringLiteral("masteryRate"), jsonRate(statistics.masteryRate)},
            {QStringLiteral("median"), statistics.median ? QJsonValue(*statistics.median) : QJsonValue()},
            {QStringLiteral("mean"), jsonRate(statistics.mean)},
            {QStringLiteral("completion"), jsonRate(statistics.completion)},
            {QStringLiteral("halfReached"), jsonRate(statistics.halfReached)},
            {QStringLiteral("oneAndDone"), jsonRate(statistics.oneAndDone)}};
}

} // namespace MasteryChart
