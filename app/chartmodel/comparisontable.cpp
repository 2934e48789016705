// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartmodel/comparisontable.h"

#include "chartmodel/durationtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace MasteryChart {

namespace {

struct ComparisonTableText
{
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

using Table = ComparisonTable;
using Cell = Table::Cell;

QStringList headers()
{
    return {ComparisonTableText::tr("Game"),         ComparisonTableText::tr("Players"),
            ComparisonTableText::tr("Achievements"), ComparisonTableText::tr("Mastered"),
            ComparisonTableText::tr("Mastery rate"), ComparisonTableText::tr("Median"),
            ComparisonTableText::tr("Completion"),   ComparisonTableText::tr("Half the set"),
            ComparisonTableText::tr("Median time"),  ComparisonTableText::tr("Your progress")};
}

Cell countCell(std::optional<qint64> count, const QLocale &locale)
{
    if (!count)
        return {QStringLiteral("–")};
    return {number(*count, locale), static_cast<double>(*count)};
}

Cell shareCell(std::optional<double> share, const QLocale &locale)
{
    return {alignedPercent(share, locale), share};
}

Cell yourCell(const ComparedGame &game, const QLocale &locale)
{
    if (!game.earned || game.achievements == 0)
        return {QStringLiteral("–")};
    const QString text = ComparisonTableText::tr("%1 of %2", "achievements");
    return {text.arg(number(*game.earned, locale), number(game.achievements, locale)),
            static_cast<double>(*game.earned) / game.achievements};
}

QList<Cell> cellsOf(const ComparedGame &game, const QLocale &locale)
{
    const Statistics &all = game.statistics;
    const std::optional<qint64> median = all.median ? std::optional<qint64>(*all.median) : std::nullopt;
    const bool hasTime = game.time && game.time->isEnough();
    return {{game.name},
            countCell(all.players, locale),
            countCell(game.achievements, locale),
            countCell(all.mastered, locale),
            shareCell(all.masteryRate, locale),
            countCell(median, locale),
            shareCell(all.completion, locale),
            shareCell(all.halfReached, locale),
            {durationText(game.time, locale),
             hasTime ? std::optional(static_cast<double>(game.time->seconds)) : std::nullopt},
            yourCell(game, locale)};
}

/// Shares differ by points of a percentage; what is counted in other sets and crowds has no such difference.
bool isShare(int column)
{
    return column == Table::MasteryRate || column == Table::Completion || column == Table::HalfTheSet;
}

QString differenceText(double difference, const QLocale &locale)
{
    const double points = std::round(difference * 1000) / 10;
    const QString sign = points == 0 ? QStringLiteral("±") : points < 0 ? QStringLiteral("−") : QStringLiteral("+");
    return ComparisonTableText::tr("%1 pts", "points of a percentage").arg(sign + decimal(std::abs(points), locale));
}

void markBest(Table &table, int column)
{
    std::optional<double> best;
    std::optional<double> least;
    for (const Table::Row &row : std::as_const(table.rows)) {
        const auto value = row.cells.at(column).value;
        if (!value)
            continue;
        best = std::max(best.value_or(*value), *value);
        least = std::min(least.value_or(*value), *value);
    }
    for (Table::Row &row : table.rows)
        row.cells[column].isBest = best && best != least && row.cells.at(column).value == best;
}

void addDifferences(Table &table, int column, int reference, const QLocale &locale)
{
    const auto other = table.rows.at(reference).cells.at(column).value;
    for (int index = 0; index < table.rows.size(); ++index) {
        Cell &cell = table.rows[index].cells[column];
        if (index != reference && cell.value && other)
            cell.difference = differenceText(*cell.value - *other, locale);
    }
}

QByteArray quoted(const QString &text)
{
    return '"' + QString(text).replace(u'"', QStringLiteral("\"\"")).toUtf8() + '"';
}

QByteArray plain(std::optional<double> value)
{
    constexpr int significantDigits = 4;
    return value ? QByteArray::number(*value, 'g', significantDigits) : QByteArray();
}

} // namespace

ComparisonTable comparisonTable(const ChartContent &content, int reference, const QLocale &locale)
{
    Table table{headers(), {}};
    for (const ComparedGame &game : comparedGames(content, locale))
        table.rows.append({game, cellsOf(game, locale)});
    if (table.rows.isEmpty())
        return table;
    const int other = std::clamp(reference, 0, static_cast<int>(table.rows.size()) - 1);
    for (int column = 0; column < Table::Columns; ++column) {
        if (!isShare(column))
            continue;
        markBest(table, column);
        addDifferences(table, column, other, locale);
    }
    for (const int column : {Table::Players, Table::Mastered, Table::You})
        markBest(table, column);
    return table;
}

QString tabSeparated(const ComparisonTable &table)
{
    QStringList lines{table.headers.join(u'\t')};
    for (const Table::Row &row : table.rows) {
        QStringList cells;
        for (const Cell &cell : row.cells)
            cells.append(QString(cell.text).replace(u'\t', u' '));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

QByteArray comparisonCsv(const ChartContent &content, const QLocale &locale)
{
    QByteArray csv = "game,name,set,mode,date,achievements,players,mastered,masteryRate,median,mean,completion,"
                     "halfReached,medianSeconds,medianSamples,you\r\n";
    for (const ComparedGame &game : comparedGames(content, locale)) {
        const GameSnapshot &snapshot = content.snapshots.at(game.id.snapshot);
        const Statistics &all = game.statistics;
        const QByteArrayList values{
            QByteArray::number(snapshot.id),
            quoted(game.name),
            snapshot.set == AchievementSet::Official ? "official" : "unofficial",
            game.id.mode == UnlockMode::Hardcore ? "hardcore" : "casual",
            snapshot.fetchedAt.toUTC().toString(Qt::ISODate).toLatin1(),
            QByteArray::number(game.achievements),
            QByteArray::number(all.players),
            QByteArray::number(all.mastered),
            plain(all.masteryRate),
            all.median ? QByteArray::number(*all.median) : QByteArray(),
            plain(all.mean),
            plain(all.completion),
            plain(all.halfReached),
            game.time ? QByteArray::number(game.time->seconds) : QByteArray(),
            game.time ? QByteArray::number(game.time->samples) : QByteArray(),
            game.earned ? QByteArray::number(*game.earned) : QByteArray(),
        };
        csv += values.join(',') + "\r\n";
    }
    return csv;
}

} // namespace MasteryChart
