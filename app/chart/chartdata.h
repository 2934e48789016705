// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel/chartcontent.h"
#include "export/format.h"

#include <QByteArray>

namespace MasteryChart {

/// What a chart shows as a file of \a format, which is one of data. Of several snapshots it is a
/// list of them in JSON, and the table of their figures in CSV.
[[nodiscard]] QByteArray dataFile(const ChartContent &content, Format format);

/// The same table as in a CSV file, for the clipboard: with tabs between the cells, which programs of tables take apart
/// by themselves.
[[nodiscard]] QByteArray tableText(const ChartContent &content);

} // namespace MasteryChart
