// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel/chartlayout.h"
#include "chartmodel/charttext.h"

#include <QGraphicsScene>
#include <QVariantAnimation>

namespace MasteryChart {

class ForegroundItem;
class BackgroundItem;
class QtChartItem;
class Tooltip;

/// A chart: its card, what Qt Charts draws, labels, markers, and the tooltip of the current column. Each kind of chart
/// is a scene of its own. A column is what can be pointed at, be it a bar, a place on curves, or a day. The scene's
/// rectangle is the card, in logical pixels. Needs a QApplication.
class ChartScene : public QGraphicsScene
{
    Q_OBJECT

public:
    void setTheme(const Theme &theme);
    void setTypography(const Typography &typography);
    const Typography &typography() const { return m_typography; }
    void setSize(const QSizeF &size);

    const ChartLayout &layout() const { return m_layout; }
    const Theme &theme() const { return m_theme; }

    /// From left to right; none before there is anything to draw.
    virtual int columnCount() const = 0;
    /// All of \a column: its width, and the plot area's height.
    virtual QRectF columnRect(int column) const = 0;
    /// What the tooltip and assistive tools tell of \a column.
    virtual ColumnText columnText(int column) const = 0;
    /// The column at \a position, which may be above its bar; -1 for none.
    virtual int columnAt(const QPointF &position) const = 0;
    /// Curves need smoothing, and so do bars thinner than a few pixels; wider bars are sharper without.
    virtual bool wantsAntialiasing() const = 0;

    /// The column that is highlighted and has a tooltip, or -1.
    int current() const { return m_current; }
    void setCurrent(int column);

    /// Lets what is drawn rise from zero to its height within \a duration ms, 0 for at once: other figures are there.
    void rise(int duration);

Q_SIGNALS:
    /// Another column, or none, became current().
    void currentChanged(int column);
    /// Another chart is shown, and no column is current().
    void modelChanged();

protected:
    /// Takes \a chart, which draws what draw() gives it.
    explicit ChartScene(QtChartItem *chart, QObject *parent);

    /// To be called when there is something else to draw.
    void redraw();

    /// Whether there is nothing but the card.
    virtual bool isEmpty() const { return columnCount() == 0; }
    /// Gives the series to what draws them, in the colours of theme().
    virtual void draw() = 0;
    /// Places what is drawn in \a card; called where it is not isEmpty().
    virtual ChartLayout makeLayout(const QRectF &card) const = 0;
    /// What \a card shows without a column: nothing, if nothing else is said.
    virtual ChartLayout makeEmptyLayout(const QRectF &card) const;
    /// Puts what Qt Charts draws where layout() has it.
    virtual void place() = 0;
    /// What marks \a column on curves.
    virtual QList<Shape> dotsAt(int column) const;

private:
    void arrange();

    Theme m_theme = lightTheme();
    Typography m_typography = Typography::ofApplication();
    QSizeF m_size; // empty until it is set; sceneRect() would then be that of the items
    ChartLayout m_layout;
    int m_current = -1;
    QVariantAnimation m_rising;

    BackgroundItem *m_background; // the items are the scene's
    QtChartItem *m_chart;
    ForegroundItem *m_foreground;
    Tooltip *m_tooltip;
};

} // namespace MasteryChart
