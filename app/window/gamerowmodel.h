// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/gamerow.h"

#include <QAbstractListModel>

namespace MasteryChart {

/// Games as a list for GameDelegate, and for screen readers.
class GameRowModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit GameRowModel(QObject *parent = nullptr);

    void setRows(const QList<GameRow> &rows);
    const QList<GameRow> &rows() const { return m_rows; }
    const GameRow &row(int row) const { return m_rows.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<GameRow> m_rows;
};

} // namespace MasteryChart
