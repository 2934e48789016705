// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/datafile.h"

#include "export/jsonvalues.h"

#include <QJsonDocument>

namespace MasteryChart {

namespace {

constexpr QByteArrayView endOfLine("\r\n");

/// A field of RFC 4180.
QByteArray field(const QString &text, char separator)
{
    const QByteArray bytes = text.toUtf8();
    if (!bytes.contains(separator) && !bytes.contains('"') && !bytes.contains('\r') && !bytes.contains('\n'))
        return bytes;
    return '"' + QByteArray(bytes).replace('"', "\"\"") + '"';
}

} // namespace

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
        file += ',' + modeWord(mode).toLatin1();
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
        file += timeWord(answer.firstSeen).toLatin1() + ',' + QByteArray::number(answer.distribution.achievements());
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
        names.append(modeWord(mode).toLatin1());
    QByteArray file = line(names << "earned");
    if (game.set != AchievementSet::Official)
        return file;
    for (const Achievement &achievement : game.details.achievements) {
        QByteArrayList fields{QByteArray::number(achievement.id), field(achievement.title, separator),
                              QByteArray::number(achievement.points), typeWord(achievement.type).toLatin1()};
        for (const UnlockMode mode : modes)
            fields.append(QByteArray::number(achievement.unlocks(mode)));
        file += line(fields << earnedWord(achievement).toLatin1());
    }
    return file;
}

} // namespace MasteryChart
