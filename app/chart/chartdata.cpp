// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/chartdata.h"

#include "chart/datalist.h"
#include "chartmodel/comparisontable.h"
#include "export/datafile.h"

#include <algorithm>
#include <ranges>

namespace MasteryChart {

namespace {

/// The last answer that was kept before the one that is shown; the one that is seen behind it, where there is one.
std::optional<KeptAnswer> earlierOf(const ChartContent &content)
{
    if (content.earlier)
        return content.earlier;
    const QDateTime shown = content.snapshots.first().fetchedAt;
    const auto isBefore = [&shown](const KeptAnswer &answer) { return answer.lastSeen < shown; };
    const auto latestFirst = std::views::reverse(content.history);
    const auto last = std::ranges::find_if(latestFirst, isBefore);
    return last == latestFirst.end() ? std::nullopt : std::optional(*last);
}

/// The part of a file that is about the one snapshot of \a content.
QJsonObject jsonOf(const ChartContent &content)
{
    const GameSnapshot &game = content.snapshots.first();
    return content.options.chartType == ChartType::History
        ? historyJson(game, content.history)
        : gameJson(game, content.options.grouping, earlierOf(content));
}

QByteArray csvOf(const ChartContent &content, char separator)
{
    const GameSnapshot &game = content.snapshots.first();
    switch (content.options.chartType) {
    case ChartType::Achievements:
        return achievementsCsv(game, separator);
    case ChartType::History:
        return historyCsv(content.history).replace(',', separator); // there is none within a value
    case ChartType::Bars:
    case ChartType::Cumulative:
        break;
    }
    return csvFile(game.distribution).replace(',', separator);
}

} // namespace

QByteArray dataFile(const ChartContent &content, Format format)
{
    if (content.snapshots.size() > 1 && format == Format::Csv)
        return comparisonCsv(content);
    if (content.snapshots.size() > 1) {
        DataList list(format);
        QByteArray file;
        for (const GameSnapshot &game : content.snapshots)
            file += list.add({.snapshots = {game}, .options = content.options});
        return file + list.end();
    }
    if (format == Format::Csv)
        return csvOf(content, ',');
    return format == Format::Jsonl ? jsonLine(jsonOf(content)) : jsonFile(jsonOf(content));
}

QByteArray tableText(const ChartContent &content)
{
    const QByteArray table =
        isComparison(content) ? tabSeparated(comparisonTable(content)).toUtf8() : csvOf(content, '\t');
    return QByteArray(table).replace("\r\n", "\n");
}

} // namespace MasteryChart
