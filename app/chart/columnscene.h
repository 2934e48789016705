// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chartscene.h"
#include "chartmodel/columnchart.h"

namespace MasteryChart {

class ColumnItem;

/// A chart of columns: where players stop, or the unlocks of every achievement.
class ColumnScene : public ChartScene
{
    Q_OBJECT

public:
    explicit ColumnScene(QObject *parent = nullptr);

    void setModel(const ColumnChart &model);
    const ColumnChart &model() const { return m_model; }

    int columnCount() const override { return m_model.columnCount(); }
    QRectF columnRect(int column) const override { return MasteryChart::columnRect(layout(), m_model, column); }
    ColumnText columnText(int column) const override { return m_model.textOf(column); }
    int columnAt(const QPointF &position) const override;
    bool wantsAntialiasing() const override;

protected:
    void draw() override;
    ChartLayout makeLayout(const QRectF &card) const override;
    void place() override;
    ChartLayout makeEmptyLayout(const QRectF &card) const override { return makeLayout(card); }

private:
    explicit ColumnScene(ColumnItem *item, QObject *parent);

    ColumnChart m_model;
    ColumnItem *m_item; // the scene's
};

} // namespace MasteryChart
