// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/achievementjson.h"

#include "distribution/distribution.h"
#include "distribution/foreigntext.h"
#include "distribution/words.h"
#include "storage/storevalues.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <array>
#include <limits>

namespace MasteryChart {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array typeWords{
    Word{"progression"_L1, AchievementType::Progression},
    Word{"win_condition"_L1, AchievementType::WinCondition},
    Word{"missable"_L1, AchievementType::Missable},
};

template<typename T>
QString compact(const T &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

qint64 bounded(const QJsonValue &value, qint64 most)
{
    const qint64 number = value.toInteger(0);
    return number > 0 && number <= most ? number : 0;
}

int boundedInt(const QJsonValue &value)
{
    return static_cast<int>(bounded(value, std::numeric_limits<int>::max()));
}

QJsonObject objectOf(const Achievement &one)
{
    QJsonObject object{{u"id"_s, one.id},
                       {u"title"_s, oneLine(one.title)},
                       {u"points"_s, one.points},
                       {u"hardcore"_s, one.hardcore},
                       {u"casual"_s, one.casual}};
    const auto addText = [&](const QString &name, const QString &text) {
        if (!text.isEmpty())
            object.insert(name, text);
    };
    addText(u"description"_s, oneLine(one.description));
    addText(u"badge"_s, StoreValues::pathOrNothing(one.badge));
    addText(u"type"_s, wordFor<AchievementType>(typeWords, one.type));
    return object;
}

Achievement achievementFrom(const QJsonValue &value)
{
    return {.id = boundedInt(value["id"_L1]),
            .title = oneLine(value["title"_L1].toString()),
            .description = oneLine(value["description"_L1].toString()),
            .points = boundedInt(value["points"_L1]),
            .type =
                valueFor<AchievementType>(typeWords, value["type"_L1].toString()).value_or(AchievementType::Standard),
            .badge = StoreValues::pathOrNothing(value["badge"_L1].toString()),
            .hardcore = bounded(value["hardcore"_L1], maxPlayers),
            .casual = bounded(value["casual"_L1], maxPlayers),
            .earned = {}};
}

/// A median is the pair of its seconds and its samples.
void addMedian(QJsonObject &object, const QString &name, const std::optional<MedianTime> &median)
{
    if (median)
        object.insert(name, QJsonArray{median->seconds, median->samples});
}

std::optional<MedianTime> medianFrom(const QJsonValue &value)
{
    const qint64 seconds = bounded(value[0], std::numeric_limits<qint64>::max());
    const int samples = boundedInt(value[1]);
    return seconds > 0 && samples > 0 ? std::optional(MedianTime{seconds, samples}) : std::nullopt;
}

} // namespace

QString AchievementJson::text(const QList<Achievement> &achievements)
{
    QJsonArray array;
    for (const Achievement &one : achievements)
        array.append(objectOf(one));
    return compact(array);
}

QList<Achievement> AchievementJson::achievements(const QString &text)
{
    QList<Achievement> achievements;
    QSet<int> known;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const auto &value : array) {
        const Achievement one = achievementFrom(value);
        if (one.id == 0 || known.contains(one.id))
            continue;
        known.insert(one.id);
        achievements.append(one);
        if (achievements.size() == maxAchievements)
            break;
    }
    return achievements;
}

QString AchievementJson::text(const GameTimes &times)
{
    QJsonObject object;
    addMedian(object, u"master"_s, times.master);
    addMedian(object, u"complete"_s, times.complete);
    addMedian(object, u"beatHardcore"_s, times.beatHardcore);
    addMedian(object, u"beat"_s, times.beat);
    QJsonObject achievements;
    for (auto one = times.achievements.cbegin(); one != times.achievements.cend(); ++one) {
        QJsonObject unlock;
        addMedian(unlock, u"hardcore"_s, one->hardcore);
        addMedian(unlock, u"casual"_s, one->casual);
        achievements.insert(QString::number(one.key()), unlock);
    }
    object.insert(u"achievements"_s, achievements);
    return compact(object);
}

std::optional<GameTimes> AchievementJson::times(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        return std::nullopt;
    GameTimes times{.master = medianFrom(document["master"_L1]),
                    .complete = medianFrom(document["complete"_L1]),
                    .beatHardcore = medianFrom(document["beatHardcore"_L1]),
                    .beat = medianFrom(document["beat"_L1]),
                    .achievements = {}};
    const QJsonObject achievements = document["achievements"_L1].toObject();
    for (auto one = achievements.begin(); one != achievements.end(); ++one) {
        const GameTimes::Unlock unlock{medianFrom(one.value()["hardcore"_L1]), medianFrom(one.value()["casual"_L1])};
        const int id = one.key().toInt();
        if (id > 0 && (unlock.hardcore || unlock.casual) && times.achievements.size() < maxAchievements)
            times.achievements.insert(id, unlock);
    }
    return times;
}

QString AchievementJson::earnedText(const QList<Achievement> &achievements)
{
    QJsonArray hardcore;
    QJsonArray casual;
    for (const Achievement &one : achievements) {
        if (one.earned)
            (*one.earned == UnlockMode::Hardcore ? hardcore : casual).append(one.id);
    }
    return compact(QJsonObject{{u"hardcore"_s, hardcore}, {u"casual"_s, casual}});
}

void AchievementJson::readEarned(const QString &text, QList<Achievement> &achievements)
{
    const QJsonObject earned = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto idsOf = [&](QLatin1StringView name) {
        QSet<int> ids;
        const QJsonArray array = earned.value(name).toArray();
        for (const auto &id : array)
            ids.insert(boundedInt(id));
        return ids;
    };
    const QSet<int> hardcore = idsOf("hardcore"_L1);
    const QSet<int> casual = idsOf("casual"_L1);
    for (Achievement &one : achievements) {
        if (hardcore.contains(one.id))
            one.earned = UnlockMode::Hardcore;
        else if (casual.contains(one.id))
            one.earned = UnlockMode::Casual;
    }
}

} // namespace MasteryChart
