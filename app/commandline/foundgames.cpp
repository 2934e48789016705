// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/foundgames.h"

#include "distribution/foreigntext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace MasteryChart {

namespace {

/// The name of the system that \a game is for; empty when it is not known.
QString systemOf(const CatalogueGame &game, const Catalogue &catalogue)
{
    return catalogue.system(game.system).value_or(System()).name;
}

} // namespace

QByteArray foundLines(const QList<GameSearch::Match> &games, const Catalogue &catalogue)
{
    QString lines;
    for (const GameSearch::Match &match : games) {
        const CatalogueGame &game = match.game;
        lines += QStringLiteral("%1\t%2\t%3\t%4\n")
                     .arg(QString::number(game.id), oneLine(systemOf(game, catalogue)),
                          QString::number(game.achievements), oneLine(game.title));
    }
    return lines.toUtf8();
}

QByteArray foundJson(const QList<GameSearch::Match> &games, const Catalogue &catalogue)
{
    if (games.isEmpty())
        return QByteArrayLiteral("[]\n");
    QJsonArray list;
    for (const GameSearch::Match &match : games) {
        const QString system = systemOf(match.game, catalogue);
        list.append(QJsonObject{{QStringLiteral("id"), match.game.id},
                                {QStringLiteral("title"), match.game.title},
                                {QStringLiteral("system"), system.isEmpty() ? QJsonValue() : QJsonValue(system)},
                                {QStringLiteral("achievements"), match.game.achievements},
                                {QStringLiteral("points"), match.game.points}});
    }
    return QJsonDocument(list).toJson();
}

} // namespace MasteryChart
