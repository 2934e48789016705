// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/filessink.h"

#include "chart/chartdata.h"
#include "chart/picturefile.h"
#include "commandline/exportcontent.h"
#include "commandline/write.h"

namespace MasteryChart {

namespace {

std::expected<QByteArray, ImageError> fileOf(const GameResult &game, const Options &options)
{
    const ChartContent content = contentOf(game, options);
    if (formatInfo(options.format).isPicture)
        return pictureFile(pictureOf(content, game.icon, options), options.format);
    return dataFile(content, options.format);
}

} // namespace

FilesSink::FilesSink(const Options &options, GameResults &games)
    : m_options(options)
    , m_date(QDateTime::currentDateTimeUtc().date())
    , m_names(options.fileBytes)
{
    const bool needsTitle = hasPlaceholder(options.fileBytes, "title");
    const bool needsSystem = hasPlaceholder(options.fileBytes, "system");
    for (GameResult &game : games) {
        if (!game.isDone())
            continue;
        const bool isUnknown = (needsTitle && game.title.isEmpty()) || (needsSystem && game.system.isEmpty());
        // Files that exist are left by their names, so these must not depend on which games come this time.
        if (isUnknown && !options.skipExisting)
            m_isAnyUnnamed = true;
        else
            name(game);
    }
}

void FilesSink::name(GameResult &game)
{
    game.file =
        m_names.take({.id = game.id, .title = game.title, .system = game.system, .set = m_options.set, .date = m_date});
    game.isSkipped = m_options.skipExisting && isExistingFile(game.file);
}

std::expected<void, WriteFailure> FilesSink::take(GameResult &game)
{
    if (game.file.isEmpty()) {
        if (game.title.isEmpty())
            game.title = game.snapshot.details.title;
        if (game.system.isEmpty())
            game.system = game.snapshot.details.system;
        name(game);
    }
    const auto file = fileOf(game, m_options);
    if (!file) {
        game.fail(WriteFailure(file.error()));
        return {};
    }
    const qsizetype folderEnd = game.file.lastIndexOf('/');
    if (hasPlaceholders(m_options.fileBytes.left(m_options.fileBytes.lastIndexOf('/') + 1)))
        makeFolder(game.file.left(folderEnd));
    const auto written = write(*file, game.file);
    if (written || endsEverything(written.error().code))
        return written;
    game.fail(written.error());
    return {};
}

} // namespace MasteryChart
