// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/chartscene.h"

#include "chart/backgrounditem.h"
#include "chart/foregrounditem.h"
#include "chart/qtchartitem.h"
#include "chart/tooltip.h"

namespace MasteryChart {

ChartScene::ChartScene(QtChartItem *chart, QObject *parent)
    : QGraphicsScene(parent)
    , m_background(new BackgroundItem)
    , m_chart(chart)
    , m_foreground(new ForegroundItem)
    , m_tooltip(new Tooltip)
{
    setItemIndexMethod(NoIndex);
    for (QGraphicsItem *item : std::initializer_list<QGraphicsItem *>{m_background, m_chart, m_foreground, m_tooltip})
        addItem(item);
    m_tooltip->hide();
    setBackgroundBrush(m_theme.page);
    m_chart->hide();
    m_rising.setStartValue(0.);
    m_rising.setEndValue(1.);
    m_rising.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_rising, &QVariantAnimation::valueChanged, this,
            [this](const QVariant &share) { m_chart->setRisen(share.toDouble()); });
}

void ChartScene::redraw()
{
    setCurrent(-1);
    draw();
    arrange();
    Q_EMIT modelChanged();
}

void ChartScene::setTypography(const Typography &typography)
{
    if (m_typography == typography)
        return;
    m_typography = typography;
    arrange();
}

void ChartScene::setTheme(const Theme &theme)
{
    m_theme = theme;
    setBackgroundBrush(m_theme.page);
    draw();
    arrange();
}

void ChartScene::setSize(const QSizeF &size)
{
    if (m_size == size)
        return;
    m_size = size;
    setSceneRect(QRectF(QPointF(), size));
    arrange();
}

void ChartScene::arrange()
{
    m_chart->setVisible(!isEmpty());
    if (m_size.isEmpty())
        return;
    const QRectF card(QPointF(), m_size);
    if (isEmpty()) {
        m_layout = makeEmptyLayout(card);
        m_background->setLayout(m_layout, m_theme);
        m_foreground->setLayout(m_layout);
        return;
    }
    m_layout = makeLayout(card);
    place();
    m_background->setLayout(m_layout, m_theme);
    m_foreground->setLayout(m_layout);
    setCurrent(m_current);
}

void ChartScene::setCurrent(int column)
{
    const bool other = column != m_current;
    m_current = column;
    if (column < 0) {
        m_background->setHighlight(QRectF());
        m_foreground->setPointedAt({});
        m_tooltip->hide();
    } else {
        const QRectF rect = columnRect(column);
        m_background->setHighlight(rect);
        m_foreground->setPointedAt(dotsAt(column));
        m_tooltip->setText(columnText(column), m_theme, m_typography, rect, m_layout.card);
    }
    if (other)
        Q_EMIT currentChanged(column);
}

void ChartScene::rise(int duration)
{
    m_rising.stop();
    m_chart->setRisen(duration > 0 ? 0 : 1);
    m_rising.setDuration(duration);
    m_rising.start();
}

ChartLayout ChartScene::makeEmptyLayout(const QRectF &card) const
{
    ChartLayout layout;
    layout.card = card;
    return layout;
}

QList<Shape> ChartScene::dotsAt(int) const
{
    return {};
}

} // namespace MasteryChart
