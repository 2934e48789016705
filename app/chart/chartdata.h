// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel/chartcontent.h"
#include "export/format.h"

#include <QByteArray>

namespace MasteryChart {

/// What a chart shows as a file of \a format, which is one of data. Of several snapshots it is a list.
[[nodiscard]] QByteArray dataFile(const ChartContent &content, Format format);

/// A list of \a contents, each of one snapshot, however many they are.
[[nodiscard]] QByteArray dataFile(const QList<ChartContent> &contents, Format format);

/// The table of \a content for the clipboard: UTF-8, with tabs between the values.
[[nodiscard]] QByteArray tableText(const ChartContent &content);

} // namespace MasteryChart
