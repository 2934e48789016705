// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel/chartlayout.h"

#include <QGraphicsScene>

namespace MasteryChart {

class ForegroundItem;
class BackgroundItem;
class QtChartItem;
class Tooltip;

/// The whole picture of a game: card, bars, labels, markers, and the tooltip of the column that is looked at. Its scene
/// rectangle is the picture, in logical pixels.
class ChartScene : public QGraphicsScene
{
    Q_OBJECT

public:
    explicit ChartScene(QObject *parent = nullptr);

    void setModel(const ChartModel &plot);
    void setCaptions(const PictureText &captions);
    void setTheme(const Theme &theme);
    void setSize(const QSizeF &size);

    const ChartModel &model() const { return m_model; }
    const ChartLayout &layout() const { return m_layout; }
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

    ChartModel m_model;
    PictureText m_captions;
    Theme m_theme = lightTheme();
    ChartLayout m_layout;
    int m_current = -1;

    BackgroundItem *m_backdrop; // the items are the scene's
    QtChartItem *m_chart;
    ForegroundItem *m_annotations;
    Tooltip *m_tooltip;
};

} // namespace MasteryChart
