// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/qtchartitem.h"

#include <QGraphicsLayout>
#include <QLegend>
#include <QValueAxis>

#include <algorithm>

namespace MasteryChart {

namespace {

constexpr double leastRisen = 0.001; // a transformation to nothing has no way back, of which Qt complains

} // namespace

QtChartItem::QtChartItem(QGraphicsItem *parent)
    : QChart(parent)
    , m_across(new QValueAxis(this))
    , m_up(new QValueAxis(this))
{
    legend()->hide();
    setBackgroundVisible(false);
    setMargins(QMargins());
    layout()->setContentsMargins(0, 0, 0, 0);
    m_up->setRange(0, 1);
    for (QValueAxis *axis : {m_across, m_up})
        axis->setVisible(false);
    addAxis(m_across, Qt::AlignBottom);
    addAxis(m_up, Qt::AlignLeft);
}

void QtChartItem::begin(double left, double right)
{
    removeAllSeries();
    m_across->setRange(left, right);
}

void QtChartItem::addMeasured(QAbstractSeries *series)
{
    addSeries(series);
    series->attachAxis(m_across);
    series->attachAxis(m_up);
}

void QtChartItem::placePlot(const ChartLayout &layout)
{
    resize(layout.card.size());
    setPlotArea(layout.plotArea);
}

void QtChartItem::setRisen(double share)
{
    const double zero = plotArea().bottom();
    const double risen = std::max(share, leastRisen);
    setTransform(QTransform::fromTranslate(0, zero * (1 - risen)).scale(1, risen));
}

} // namespace MasteryChart
