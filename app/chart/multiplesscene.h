// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chartscene.h"
#include "chartmodel/multiples.h"

namespace MasteryChart {

/// Small bar charts beside each other. Each is a column.
class MultiplesScene : public ChartScene
{
    Q_OBJECT

public:
    explicit MultiplesScene(QObject *parent = nullptr);

    void setMultiples(const Multiples &multiples);

    int columnCount() const override { return static_cast<int>(m_multiples.panels.size()); }
    QRectF columnRect(int column) const override { return m_panels.value(column); }
    ColumnText columnText(int column) const override { return panelText(m_multiples, column); }
    int columnAt(const QPointF &position) const override;
    bool wantsAntialiasing() const override { return true; }

protected:
    void draw() override {} // bars are shapes of the layout
    ChartLayout makeLayout(const QRectF &card) const override;
    void place() override {}

private:
    Multiples m_multiples;
    mutable QList<QRectF> m_panels; ///< of the layout made last
};

} // namespace MasteryChart
