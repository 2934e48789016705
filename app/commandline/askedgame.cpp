// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/askedgame.h"

#include "commandline/optiontable.h"
#include "retroachievements/gameid.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>

namespace MasteryChart {

namespace {

using Kind = UsageError::Kind;

constexpr qint64 largestFile = 1 << 20; // bytes; more than every game there is

/// All of \a file; an error's reason is in the system's own words.
std::expected<QByteArray, QString> contentOf(const QByteArray &name)
{
    QFile file(QFile::decodeName(name));
    if (QFileInfo(file).isDir()) // Qt would say it in words of its own
        return std::unexpected(qt_error_string(EISDIR));
    const bool isOpen =
        name == "-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    if (!isOpen)
        return std::unexpected(file.errorString());
    QByteArray content;
    while (content.size() <= largestFile) {
        const QByteArray part = file.read(largestFile);
        if (file.error() != QFileDevice::NoError)
            return std::unexpected(file.errorString());
        if (part.isEmpty()) // also where a terminal says that this was all
            break;
        content += part;
    }
    return content;
}

UsageError unreadable(const QByteArray &file, const QString &reason)
{
    return {Kind::UnreadableGames, OptionName::gamesFrom, QString::fromLocal8Bit(file), reason};
}

} // namespace

std::expected<AskedGame, UsageError> askedGame(const QString &text, const Service &service)
{
    AskedGame game{.id = gameIdFrom(text, service), .words = {}, .namedSet = {}};
    if (game.id)
        game.namedSet = setIdFrom(text);
    const bool isLink = text.contains(game.id ? u"/" : u"://");
    if (!isLink)
        game.words = text.trimmed();
    if (looksLikeKey(game.words)) // no title does
        return std::unexpected(UsageError{Kind::KeyAsArgument});
    if (!game.id && game.words.isEmpty())
        return std::unexpected(UsageError{Kind::BadGame, {}, text});
    return game;
}

QString asGiven(const AskedGame &game, const Service &service)
{
    if (!game.words.isEmpty() || !game.id)
        return game.words;
    QUrl link = service.gamePage(*game.id);
    if (game.namedSet)
        link.setQuery(u"set=" + QString::number(*game.namedSet));
    return link.toString();
}

std::expected<QList<AskedGame>, UsageError> askedGamesFrom(const QByteArray &file, const Service &service)
{
    const auto content = contentOf(file);
    if (!content)
        return std::unexpected(unreadable(file, content.error()));
    if (content->size() > largestFile)
        return std::unexpected(UsageError{Kind::TooLongGames});
    QList<AskedGame> games;
    int number = 0;
    for (const QString &text : QString::fromUtf8(*content).split(u'\n')) {
        ++number;
        const QString line = text.trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const auto game = askedGame(line, service);
        if (!game || line.contains(QChar::Null))
            return std::unexpected(UsageError{Kind::BadLine, OptionName::gamesFrom, QString::number(number)});
        games.append(*game);
    }
    return games;
}

} // namespace MasteryChart
