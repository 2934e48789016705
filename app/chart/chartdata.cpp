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

QByteArray csvOf(const QList<ChartContent> &contents)
{
    QList<CsvOfGame> tables;
    for (const ChartContent &content : contents)
        tables.append({content.snapshots.first().id, csvOf(content, ',')});
    return csvOfSeveral(tables);
}

/// One for each snapshot of \a content.
QList<ChartContent> singles(const ChartContent &content)
{
    QList<ChartContent> contents;
    for (const GameSnapshot &game : content.snapshots)
        contents.append({.snapshots = {game}, .options = content.options});
    return contents;
}

} // namespace

QByteArray dataFile(const ChartContent &content, Format format)
{
    if (content.snapshots.size() > 1)
        return format == Format::Csv ? comparisonCsv(content) : dataFile(singles(content), format);
    if (format == Format::Csv)
        return csvOf(content, ',');
    return format == Format::Jsonl ? jsonLine(jsonOf(content)) : jsonFile(jsonOf(content));
}

QByteArray dataFile(const QList<ChartContent> &contents, Format format)
{
    if (format == Format::Csv)
        return csvOf(contents);
    if (format == Format::Jsonl) {
        QByteArray lines;
        for (const ChartContent &content : contents)
            lines += jsonLine(jsonOf(content));
        return lines;
    }
    QJsonArray list;
    for (const ChartContent &content : contents)
        list.append(jsonOf(content));
    return jsonFile(list);
}

QByteArray tableText(const ChartContent &content)
{
    const QByteArray table =
        isComparison(content) ? tabSeparated(comparisonTable(content)).toUtf8() : csvOf(content, '\t');
    return QByteArray(table).replace("\r\n", "\n");
}

} // namespace MasteryChart
