// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace MasteryChart {

/// What a chart can be exported as.
enum class Format { Png, Svg, Pdf, Csv, Json, Jsonl };

struct FormatInfo
{
    Format format = Format::Png;
    QLatin1StringView name;            ///< in lower case; also the ending of its files
    bool isPicture = true;             ///< else data
    const char *description = nullptr; ///< for formatDescription()
};

/// Every format there is. Parser, help and dialogs read it.
inline constexpr std::array formats{
    FormatInfo{Format::Png, QLatin1StringView("png"), true, QT_TRANSLATE_NOOP("Format", "PNG image")},
    FormatInfo{Format::Svg, QLatin1StringView("svg"), true, QT_TRANSLATE_NOOP("Format", "SVG drawing")},
    FormatInfo{Format::Pdf, QLatin1StringView("pdf"), true, QT_TRANSLATE_NOOP("Format", "PDF document")},
    FormatInfo{Format::Csv, QLatin1StringView("csv"), false, QT_TRANSLATE_NOOP("Format", "CSV table")},
    FormatInfo{Format::Json, QLatin1StringView("json"), false, QT_TRANSLATE_NOOP("Format", "JSON data")},
    FormatInfo{Format::Jsonl, QLatin1StringView("jsonl"), false, QT_TRANSLATE_NOOP("Format", "JSON lines")},
};

[[nodiscard]] const FormatInfo &formatInfo(Format format);

/// Such as "PNG image", in the user's language.
[[nodiscard]] QString formatDescription(Format format);

/// For a file dialog: "PNG image (*.png)".
[[nodiscard]] QString formatFilter(Format format);

/// All names, with \a separator between two.
[[nodiscard]] QString formatNames(QStringView separator);

/// The format called \a name, in any case: "png", "json", "csv".
[[nodiscard]] std::optional<Format> formatFromName(const QString &name);

/// The format that the ending of \a fileName names.
[[nodiscard]] std::optional<Format> formatFromFileName(const QString &fileName);

} // namespace MasteryChart
