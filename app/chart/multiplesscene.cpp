// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/multiplesscene.h"

#include "chart/qtchartitem.h"

namespace MasteryChart {

MultiplesScene::MultiplesScene(QObject *parent)
    : ChartScene(new QtChartItem, parent)
{
}

void MultiplesScene::setMultiples(const Multiples &multiples)
{
    m_multiples = multiples;
    redraw();
}

int MultiplesScene::columnAt(const QPointF &position) const
{
    for (int column = 0; column < m_panels.size(); ++column) {
        if (m_panels.at(column).contains(position))
            return column;
    }
    return -1;
}

ChartLayout MultiplesScene::makeLayout(const QRectF &card) const
{
    const MultiplesLayout layout = makeMultiplesLayout(m_multiples, theme(), typography(), card);
    m_panels = layout.panels;
    return layout.chart;
}

} // namespace MasteryChart
