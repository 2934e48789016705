// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chartscene.h"
#include "chartmodel/chartmodel.h"

namespace MasteryChart {

class DistributionItem;

/// The chart of a distribution: bars, or the curves of who got at least so far.
class DistributionScene : public ChartScene
{
    Q_OBJECT

public:
    explicit DistributionScene(QObject *parent = nullptr);

    void setModel(const ChartModel &model);
    const ChartModel &model() const { return m_model; }

    int columnCount() const override { return static_cast<int>(m_model.columns.size()); }
    QRectF columnRect(int column) const override { return layout().columnRect(m_model, column); }
    ColumnText columnText(int column) const override { return MasteryChart::columnText(m_model, column); }
    int columnAt(const QPointF &position) const override;
    bool wantsAntialiasing() const override;

protected:
    void draw() override;
    ChartLayout makeLayout(const QRectF &card) const override;
    void place() override;
    QList<Shape> dotsAt(int column) const override;

private:
    explicit DistributionScene(DistributionItem *item, QObject *parent);

    ChartModel m_model;
    DistributionItem *m_item; // the scene's
};

} // namespace MasteryChart
