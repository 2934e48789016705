// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel/chartlayout.h"

#include <QGraphicsScene>
#include <QVariantAnimation>

namespace MasteryChart {

class ForegroundItem;
class BackgroundItem;
class QtChartItem;
class Tooltip;

/// The whole chart: card, bars, labels, markers, and the tooltip of the current column. Its scene rectangle is the
/// card, in logical pixels. Needs a QApplication.
class ChartScene : public QGraphicsScene
{
    Q_OBJECT

public:
    explicit ChartScene(QObject *parent = nullptr);

    void setModel(const ChartModel &model);
    void setTheme(const Theme &theme);
    void setTypography(const Typography &typography);
    const Typography &typography() const { return m_typography; }
    void setSize(const QSizeF &size);

    const ChartModel &model() const { return m_model; }
    const ChartLayout &layout() const { return m_layout; }
    const Theme &theme() const { return m_theme; }

    /// The column that is highlighted and has a tooltip, or -1.
    int current() const { return m_current; }
    void setCurrent(int column);

    /// Lets what is drawn rise from zero to its height within \a duration ms, 0 for at once: other figures are there.
    void rise(int duration);

    /// The column at \a position, which may be above its bar; -1 for none.
    int columnAt(const QPointF &position) const;

    /// Curves need smoothing, and so do bars thinner than a few pixels; wider bars are sharper without.
    bool wantsAntialiasing() const;

Q_SIGNALS:
    /// Another column, or none, became current().
    void currentChanged(int column);
    /// Another chart is shown, and no column is current().
    void modelChanged();

private:
    void arrange();
    /// Where the current column meets the curves.
    QList<Shape> curveDots() const;

    ChartModel m_model;
    Theme m_theme = lightTheme();
    Typography m_typography = Typography::ofApplication();
    ChartLayout m_layout;
    int m_current = -1;
    QVariantAnimation m_rising;

    BackgroundItem *m_background; // the items are the scene's
    QtChartItem *m_chart;
    ForegroundItem *m_foreground;
    Tooltip *m_tooltip;
};

} // namespace MasteryChart
