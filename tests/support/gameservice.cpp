// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/gameservice.h"

#include "support/dragstercounts.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace MasteryChart {

using namespace Qt::StringLiterals;

namespace {

/// The shape the service gives most of its errors.
HttpReply errorReply(int status, const QByteArray &code, const QByteArray &title)
{
    const QByteArray number = QByteArray::number(status);
    return HttpReply::answer(status,
                             "{\"message\":\"" + title + "\",\"errors\":[{\"status\":\"" + number + "\",\"code\":\""
                                 + code + "\",\"title\":\"" + title + "\"}]}");
}

const PlayerCounts &countsOf(const ServedGame &game, bool hardcore, bool official)
{
    if (official)
        return hardcore ? game.hardcore : game.casual;
    return hardcore ? game.unofficialHardcore : game.unofficialCasual;
}

QString iconPath(const ServedGame &game)
{
    return u"/Images/%1.png"_s.arg(game.id, 6, 10, QChar(u'0'));
}

HttpReply distributionReply(const HttpRequest &request, const ServedGame &game)
{
    const bool hardcore = request.query.value(u"h"_s, u"0"_s) == u"1";
    const bool official = request.query.value(u"f"_s, u"3"_s) == u"3";
    return HttpReply::answer(200, distributionBody(countsOf(game, hardcore, official)));
}

HttpReply detailsReply(const HttpRequest &request, const ServedGame &game)
{
    static const QRegularExpression userName(u"\\A[A-Za-z0-9]{2,20}\\z"_s);
    if (!userName.match(request.query.value(u"u"_s)).hasMatch())
        return unprocessable();
    return HttpReply::answer(200, game.id == 0 ? "[]"_ba : detailsBody(game));
}

} // namespace

ServedGame dragster()
{
    return {.id = 14402,
            .title = u"Dragster"_s,
            .system = u"Atari 2600"_s,
            .hardcore = dragsterHardcore,
            .casual = {40, 18, 11, 9, 12, 7, 5, 9, 13, 4, 3, 1, 1, 0, 2},
            .unofficialHardcore = {4, 0, 1},
            .unofficialCasual = {2, 1, 0},
            .you = {12, 0},
            .icon = QByteArray::fromBase64(
                "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGPY4KAAAAK0ARHxdlc/AAAAAElFTkSuQmCC")};
}

ServedGame dragsterCalled(const QString &title)
{
    ServedGame game = dragster();
    game.title = title;
    return game;
}

ServedGame otherGame()
{
    return {.id = 2,
            .title = u"Other"_s,
            .system = u"NES"_s,
            .hardcore = {1, 2, 3},
            .casual = {4, 5, 6},
            .unofficialHardcore = {},
            .unofficialCasual = {},
            .you = {},
            .icon = dragster().icon};
}

Service serviceAt(const QUrl &api)
{
    return Service::at(api.toString()).value();
}

HttpReply neverAnswers(const HttpRequest &)
{
    return HttpReply().onRelease();
}

const Credentials &someone()
{
    static const Credentials someone{u"Someone"_s, Secret(u"abc123+/&=DEF"_s)};
    return someone;
}

LoopbackServer::Handler serviceWith(const QList<ServedGame> &games, const QString &key)
{
    return [games, key](const HttpRequest &request) {
        const auto icon = std::ranges::find(games, request.path, iconPath);
        if (icon != games.end() && !icon->icon.isEmpty())
            return HttpReply::answer(200, icon->icon, "image/png");
        if (!request.path.contains(u"/API/"))
            return webPage(404);
        if (request.query.value(u"y"_s) != key)
            return unauthenticated();

        const bool details = request.file() == detailsFile;
        const int id = request.query.value(details ? u"g"_s : u"i"_s).toInt();
        const auto found = std::ranges::find(games, id, &ServedGame::id);
        const ServedGame game = found != games.end() ? *found : ServedGame();
        if (details)
            return detailsReply(request, game);
        if (request.file() == distributionFile)
            return distributionReply(request, game);
        if (request.file() == timesFile)
            return game.id == 0 ? HttpReply::answer(404, "[]") : HttpReply::answer(200, game.times);
        if (request.file() == checkFile)
            return HttpReply::answer(200, R"({"Title":"Sonic the Hedgehog"})");
        return notFound();
    };
}

LoopbackServer::Handler serviceBut(const QString &file, const HttpReply &reply)
{
    return [service = serviceWith(), file, reply](const HttpRequest &request) {
        return request.file() == file ? reply : service(request);
    };
}

QByteArray distributionBody(const PlayerCounts &counts)
{
    QByteArray body;
    for (qsizetype index = 0; index < counts.size(); ++index) {
        body += body.isEmpty() ? '{' : ',';
        body += '"' + QByteArray::number(index + 1) + "\":" + QByteArray::number(counts.at(index));
    }
    return body.isEmpty() ? "[]"_ba : QByteArray(body + '}');
}

QByteArray detailsBody(const ServedGame &game)
{
    QJsonObject details{{u"ID"_s, game.id},
                        {u"Title"_s, game.title},
                        {u"ParentGameID"_s, game.parent > 0 ? QJsonValue(game.parent) : QJsonValue::Null},
                        {u"ConsoleName"_s, game.system},
                        {u"ImageIcon"_s, iconPath(game)},
                        {u"NumAchievements"_s, game.hardcore.size()},
                        {u"NumAwardedToUser"_s, game.you.hardcore + game.you.casual},
                        {u"NumAwardedToUserHardcore"_s, game.you.hardcore}};
    if (!game.achievements.isEmpty())
        details.insert(u"Achievements"_s, QJsonDocument::fromJson(game.achievements).object());
    return QJsonDocument(details).toJson(QJsonDocument::Compact);
}

HttpReply unauthenticated()
{
    return errorReply(401, "unauthorized", "Unauthenticated.");
}

HttpReply notFound()
{
    return errorReply(404, "not_found", "Not Found");
}

HttpReply unprocessable()
{
    return HttpReply::answer(422,
                             R"({"message":"The u field is required.","errors":{"u":["The u field is required."]}})");
}

HttpReply serverError()
{
    return HttpReply::answer(500, R"({"message":"Server Error"})");
}

HttpReply webPage(int status)
{
    return HttpReply::answer(status, "<!DOCTYPE html><html><body><h1>One moment, please</h1></body></html>",
                             "text/html");
}

HttpReply tooManyRequests(const QByteArray &retryAfter)
{
    return HttpReply::answer(429, {}, "text/html", {"Retry-After: " + retryAfter});
}

HttpReply redirect(const QUrl &target)
{
    return HttpReply::answer(302, {}, "text/html", {"Location: " + target.toEncoded()});
}

} // namespace MasteryChart
