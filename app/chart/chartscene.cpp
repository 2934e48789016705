// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/chartscene.h"

#include "chart/backgrounditem.h"
#include "chart/foregrounditem.h"
#include "chart/qtchartitem.h"
#include "chart/tooltip.h"
#include "chartmodel/charttext.h"

namespace MasteryChart {

namespace {

constexpr double sharpFrom = 4; // pixels, a column's width
constexpr double dotSide = 9;

} // namespace

ChartScene::ChartScene(QObject *parent)
    : QGraphicsScene(parent)
    , m_background(new BackgroundItem)
    , m_chart(new QtChartItem)
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

void ChartScene::setModel(const ChartModel &model)
{
    m_model = model;
    setCurrent(-1);
    m_chart->setModel(m_model, m_theme);
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
    m_chart->setModel(m_model, m_theme);
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
    m_chart->setVisible(!m_model.columns.isEmpty());
    if (sceneRect().isEmpty())
        return;
    if (m_model.columns.isEmpty()) { // the card alone
        m_layout = {};
        m_layout.card = sceneRect();
        m_background->setLayout(m_layout, m_theme);
        return;
    }
    m_layout = makeChartLayout(m_model, m_theme, m_typography, sceneRect());
    m_chart->place(m_layout, m_model);
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
        const QRectF rect = m_layout.columnRect(m_model, column);
        m_background->setHighlight(rect);
        m_foreground->setPointedAt(curveDots());
        m_tooltip->setText(columnText(m_model, column), m_theme, m_typography, rect, m_layout.card);
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

QList<Shape> ChartScene::curveDots() const
{
    QList<Shape> dots;
    if (m_model.chartType != ChartType::Cumulative)
        return dots;
    const double x = m_layout.x(m_model, m_current);
    for (qsizetype index = 0; index < m_model.series.size(); ++index) {
        const Series &series = m_model.series.at(index);
        QRectF dot(0, 0, dotSide, dotSide);
        dot.moveCenter({x, m_layout.y(m_model, index, series.heights.at(m_current))});
        dots.append({Shape::Kind::Dot, dot, m_theme.bar(series.role), m_theme.card});
    }
    return dots;
}

int ChartScene::columnAt(const QPointF &position) const
{
    if (!m_layout.plotArea.contains(position))
        return -1;
    return m_model.columnAt((position.x() - m_layout.plotArea.left()) / m_layout.plotArea.width() * m_model.width());
}

bool ChartScene::wantsAntialiasing() const
{
    return m_model.chartType == ChartType::Cumulative || m_layout.plotArea.width() < sharpFrom * m_model.width();
}

} // namespace MasteryChart
