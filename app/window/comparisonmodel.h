// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel/comparisontable.h"

#include <QAbstractTableModel>

namespace MasteryChart {

/// The figures of compared games, a row each. The best of a column is bold; what is beside a share is its difference
/// to the game that is chosen.
class ComparisonModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int sortRole = Qt::UserRole; ///< what a cell sorts by; nothing where it has none

    using QAbstractTableModel::QAbstractTableModel;

    void setContent(const ChartContent &content);
    const ChartContent &content() const { return m_content; }
    const ComparisonTable &table() const { return m_table; }

    /// The row that differences are to.
    void setReference(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString tip(int column) const;

    ChartContent m_content;
    int m_reference = 0;
    ComparisonTable m_table;
};

} // namespace MasteryChart
