// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel/chartmodel.h"

#include <QAbstractTableModel>

namespace MasteryChart {

/// What a chart shows as a table. Each column of the chart is a row; each series has four columns: its players, their
/// share, and those who got at least this far, with their share. Mastery's row and the user's own are marked.
class TableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        SortRole = Qt::UserRole, ///< what a cell sorts by; a number, or nothing for the share of no players
        ChartColumnRole,         ///< which of the chart's columns the row is
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setChart(const ChartModel &model);

    /// The chart's column whose row is marked, since it is pointed at there or here; -1 for none.
    int pointed() const { return m_pointed; }
    void setPointed(int column);

    /// Whether \a column counts those who got at least so far.
    bool isCumulative(int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    enum class Kind { Achievements, Players, Share, Reached, ReachedShare };

    /// What is in one column of the table.
    struct Cell
    {
        Kind kind = Kind::Achievements;
        int series = 0; ///< index into the chart's series
    };

    Cell cellAt(int column) const;
    /// A column's name under that of its series.
    QString grouped(const Cell &column, const QString &name) const;
    bool isMastery(int row) const;
    bool isYours(int row) const;
    /// Players, a share from 0 to 1 (none where there are no players), or the first count of the row.
    std::optional<double> value(int row, const Cell &cell) const;

    ChartModel m_chart;
    int m_pointed = -1;
};

} // namespace MasteryChart
