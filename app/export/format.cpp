// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/format.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace MasteryChart {

const FormatInfo &formatInfo(Format format)
{
    return *std::ranges::find(formats, format, &FormatInfo::format);
}

QString formatDescription(Format format)
{
    return QCoreApplication::translate("Format", formatInfo(format).description);
}

QString formatFilter(Format format)
{
    return formatDescription(format) + u" (*." + formatInfo(format).name + u')';
}

QString formatNames(QStringView separator)
{
    QString names;
    for (const FormatInfo &info : formats) {
        if (!names.isEmpty())
            names += separator;
        names += info.name;
    }
    return names;
}

std::optional<Format> formatFromName(const QString &name)
{
    const auto named = [&name](const FormatInfo &info) { return name.compare(info.name, Qt::CaseInsensitive) == 0; };
    const auto *const found = std::ranges::find_if(formats, named);
    return found == formats.end() ? std::nullopt : std::optional(found->format);
}

std::optional<Format> formatFromFileName(const QString &fileName)
{
    return formatFromName(QFileInfo(fileName).suffix());
}

} // namespace MasteryChart
