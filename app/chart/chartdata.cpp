// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/chartdata.h"

#include "chartmodel/comparisontable.h"
#include "export/datafile.h"

namespace MasteryChart {

namespace {

/// The part of a file that is about the one snapshot of \a content.
QJsonObject jsonOf(const ChartContent &content)
{
    const GameSnapshot &game = content.snapshots.first();
    return content.options.chartType == ChartType::History ? historyJson(game, content.history)
                                                           : gameJson(game, content.options.grouping);
}

QByteArray csvOf(const ChartContent &content)
{
    const GameSnapshot &game = content.snapshots.first();
    switch (content.options.chartType) {
    case ChartType::Achievements:
        return achievementsCsv(game);
    case ChartType::History:
        return historyCsv(content.history);
    case ChartType::Bars:
    case ChartType::Cumulative:
        break;
    }
    return csvFile(game.distribution);
}

} // namespace

QByteArray dataFile(const ChartContent &content, Format format)
{
    if (content.snapshots.size() == 1)
        return format == Format::Json ? jsonFile(jsonOf(content)) : csvOf(content);
    if (format == Format::Csv)
        return comparisonCsv(content);
    QList<ChartContent> contents;
    for (const GameSnapshot &game : content.snapshots)
        contents.append({.snapshots = {game}, .options = content.options});
    return dataFile(contents, format);
}

QByteArray dataFile(const QList<ChartContent> &contents, Format format)
{
    if (format == Format::Json) {
        QJsonArray list;
        for (const ChartContent &content : contents)
            list.append(jsonOf(content));
        return jsonFile(list);
    }
    QList<CsvOfGame> tables;
    for (const ChartContent &content : contents)
        tables.append({content.snapshots.first().id, csvOf(content)});
    return csvOfSeveral(tables);
}

QByteArray tableText(const ChartContent &content)
{
    if (isComparison(content))
        return tabSeparated(comparisonTable(content)).toUtf8();
    const bool hasTitles = content.snapshots.size() == 1 && content.options.chartType == ChartType::Achievements;
    const QByteArray table = hasTitles ? achievementsCsv(content.snapshots.first(), '\t')
                                       : dataFile(content, Format::Csv).replace(',', '\t');
    return QByteArray(table).replace("\r", "");
}

} // namespace MasteryChart
