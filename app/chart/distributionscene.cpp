// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/distributionscene.h"

#include "chart/distributionitem.h"

namespace MasteryChart {

namespace {

constexpr double sharpFrom = 4; // pixels, a column's width
constexpr double dotSide = 9;

} // namespace

DistributionScene::DistributionScene(QObject *parent)
    : DistributionScene(new DistributionItem, parent)
{
}

DistributionScene::DistributionScene(DistributionItem *item, QObject *parent)
    : ChartScene(item, parent)
    , m_item(item)
{
}

void DistributionScene::setModel(const ChartModel &model)
{
    m_model = model;
    redraw();
}

void DistributionScene::draw()
{
    m_item->setModel(m_model, theme());
}

ChartLayout DistributionScene::makeLayout(const QRectF &card) const
{
    return makeChartLayout(m_model, theme(), typography(), card);
}

void DistributionScene::place()
{
    m_item->place(layout(), m_model);
}

QList<Shape> DistributionScene::dotsAt(int column) const
{
    QList<Shape> dots;
    if (m_model.chartType != ChartType::Cumulative)
        return dots;
    const double x = layout().x(m_model, column);
    for (qsizetype index = 0; index < m_model.series.size(); ++index) {
        const Series &series = m_model.series.at(index);
        QRectF dot(0, 0, dotSide, dotSide);
        dot.moveCenter({x, layout().y(m_model, index, series.heights.at(column))});
        dots.append({Shape::Kind::Dot, dot, theme().bar(series.role), theme().card});
    }
    return dots;
}

int DistributionScene::columnAt(const QPointF &position) const
{
    const QRectF &plot = layout().plotArea;
    if (!plot.contains(position))
        return -1;
    return m_model.columnAt((position.x() - plot.left()) / plot.width() * m_model.width());
}

bool DistributionScene::wantsAntialiasing() const
{
    return m_model.chartType == ChartType::Cumulative || layout().plotArea.width() < sharpFrom * m_model.width();
}

} // namespace MasteryChart
