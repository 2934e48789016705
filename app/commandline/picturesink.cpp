// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/picturesink.h"

#include "chart/picturefile.h"
#include "commandline/exportcontent.h"
#include "commandline/write.h"

namespace MasteryChart {

std::expected<void, WriteFailure> PictureSink::take(GameResult &game)
{
    m_games.append(game);
    return {};
}

std::expected<void, WriteFailure> PictureSink::end()
{
    if (m_games.isEmpty())
        return {};
    // Of several games no icon was loaded.
    const Picture picture = pictureOf(contentOf(m_games, m_options), m_games.first().icon, m_options);
    const auto file = pictureFile(picture, m_options.format);
    if (!file)
        return std::unexpected(WriteFailure(file.error()));
    return write(*file, m_options.fileBytes);
}

} // namespace MasteryChart
