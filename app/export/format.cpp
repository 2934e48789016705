// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/format.h"

#include <QFileInfo>

std::optional<Format> formatCalled(const QString &name)
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

std::optional<Format> formatOf(const QString &fileName)
{
    return formatCalled(QFileInfo(fileName).suffix());
}
