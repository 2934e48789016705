// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/chartscene.h"

#include "chart/annotations.h"
#include "chart/qtchartitem.h"
#include "chart/tooltip.h"
#include "chartmodel/charttext.h"

namespace MasteryChart {

namespace {

constexpr double sharpFrom = 4; // pixels a column

} // namespace

ChartScene::ChartScene(QObject *parent)
    : QGraphicsScene(parent)
    , m_backdrop(new BackgroundItem)
    , m_chart(new QtChartItem)
    , m_annotations(new ForegroundItem)
    , m_tooltip(new Tooltip)
{
    setItemIndexMethod(NoIndex);
    for (QGraphicsItem *item : std::initializer_list<QGraphicsItem *>{m_backdrop, m_chart, m_annotations, m_tooltip})
        addItem(item);
    m_tooltip->hide();
    setBackgroundBrush(m_theme.page);
}

void ChartScene::setModel(const ChartModel &plot)
{
    m_model = plot;
    m_current = -1;
    m_chart->show(m_model, m_theme);
    arrange();
    Q_EMIT currentChanged(m_current);
}

void ChartScene::setCaptions(const PictureText &captions)
{
    m_captions = captions;
    arrange();
}

void ChartScene::setTheme(const Theme &theme)
{
    m_theme = theme;
    setBackgroundBrush(m_theme.page);
    m_chart->show(m_model, m_theme);
    arrange();
}

void ChartScene::setSize(const QSizeF &size)
{
    if (sceneRect().size() == size)
        return;
    setSceneRect(QRectF(QPointF(), size));
    arrange();
}

void ChartScene::arrange()
{
    if (m_model.columns.isEmpty() || sceneRect().isEmpty())
        return;
    m_layout = makeChartLayout(m_model, m_captions, m_theme, sceneRect().size());
    m_chart->place(sceneRect().size(), m_layout.plot);
    m_backdrop->show(m_layout, m_theme);
    m_annotations->show(m_layout, m_captions.icon);
    setCurrent(m_current);
}

void ChartScene::setCurrent(int column)
{
    const bool other = column != m_current;
    m_current = column;
    if (column < 0) {
        m_backdrop->setBand(QRectF());
        m_tooltip->hide();
    } else {
        const QRectF band = m_layout.band(m_model, column);
        m_backdrop->setBand(band);
        m_tooltip->show(columnText(m_model, column), m_theme, band, m_layout.page);
    }
    if (other)
        Q_EMIT currentChanged(column);
}

int ChartScene::columnAt(const QPointF &position) const
{
    if (!m_layout.plot.contains(position))
        return -1;
    return m_model.columnAt((position.x() - m_layout.plot.left()) / m_layout.plot.width() * m_model.width());
}

bool ChartScene::wantsAntialiasing() const
{
    return m_model.chartType == ChartType::Cumulative || m_layout.plot.width() < sharpFrom * m_model.width();
}

} // namespace MasteryChart
