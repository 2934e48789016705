// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/exportsink.h"

#include "commandline/documentsink.h"
#include "commandline/filessink.h"
#include "commandline/picturesink.h"

namespace MasteryChart {

std::unique_ptr<GameSink> exportSink(const Options &options, GameResults &games)
{
    if (options.writesFiles())
        return std::make_unique<FilesSink>(options, games);
    if (options.skipExisting && isExistingFile(options.fileBytes)) {
        for (GameResult &game : games)
            game.isSkipped = true;
    }
    if (options.writesPicture())
        return std::make_unique<PictureSink>(options);
    return std::make_unique<DocumentSink>(options);
}

} // namespace MasteryChart
