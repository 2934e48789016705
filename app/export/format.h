// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace MasteryChart {

/// What a chart can be exported as.
enum class Format { Png, Json, Csv };

/// The format called \a name, in any case: "png", "json", "csv".
std::optional<Format> formatFromName(const QString &name);

/// The format that the ending of \a fileName names.
std::optional<Format> formatFromFileName(const QString &fileName);

} // namespace MasteryChart
