// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/layout.h"

#include <QGraphicsScene>

class Annotations;
class Backdrop;
class PlotChart;
class Tooltip;

/// The whole picture of a game: card, bars, labels, markers, and the tooltip of the column that is looked at. Its scene
/// rectangle is the picture, in logical pixels.
class ChartScene : public QGraphicsScene
{
    Q_OBJECT

public:
    explicit ChartScene(QObject *parent = nullptr);

    void setPlot(const Plot &plot);
    void setCaptions(const Captions &captions);
    void setTheme(const Theme &theme);
    void setSize(const QSizeF &size);

    const Plot &plot() const { return m_plot; }
    const Layout &layout() const { return m_layout; }
    const Theme &theme() const { return m_theme; }

    /// The column whose band and tooltip are shown, or -1.
    int current() const { return m_current; }
    void setCurrent(int column);

    /// The column at \a position in the plot's height, or -1.
    int columnAt(const QPointF &position) const;

    /// Curves need smoothing, and so do bars thinner than a few pixels; wider bars are sharper without.
    bool wantsAntialiasing() const;

Q_SIGNALS:
    /// When current() became another column, and when what is told of it changed.
    void currentChanged(int column);

private:
    void arrange();

    Plot m_plot;
    Captions m_captions;
    Theme m_theme = lightTheme();
    Layout m_layout;
    int m_current = -1;

    Backdrop *m_backdrop; // the items are the scene's
    PlotChart *m_chart;
    Annotations *m_annotations;
    Tooltip *m_tooltip;
};
