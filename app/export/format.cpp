// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/format.h"

#include <QFileInfo>

namespace MasteryChart {

std::optional<Format> formatFromName(const QString &name)
{
    const QString lower = name.toLower();
    if (lower == u"png")
        return Format::Png;
    if (lower == u"json")
        return Format::Json;
    if (lower == u"csv")
        return Format::Csv;
    return std::nullopt;
}

std::optional<Format> formatFromFileName(const QString &fileName)
{
    return formatFromName(QFileInfo(fileName).suffix());
}

} // namespace MasteryChart
