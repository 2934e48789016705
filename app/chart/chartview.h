// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel/chartlayout.h"

#include <QGraphicsView>

#include <optional>

namespace MasteryChart {

class ChartScene;

/// Shows a chart scene at the view's own size. The mouse and the keyboard choose the scene's current column: Left,
/// Right, Home and End move, Escape leaves.
class ChartView : public QGraphicsView
{
    Q_OBJECT

public:
    /// Borrows \a scene, which must outlive this.
    explicit ChartView(ChartScene &scene, QWidget *parent = nullptr);

    const ChartScene &chart() const { return m_scene; }

    /// The column that the keyboard moved to, or -1. The mouse does not change it: assistive tools follow the keyboard.
    int focusColumn() const { return m_focusColumn; }

    QSize sizeHint() const override { return {900, 520}; }
    QSize minimumSizeHint() const override { return smallestChart; }

Q_SIGNALS:
    /// The keyboard moved to another column, or left the columns.
    void focusColumnChanged(int column);
    /// The mouse took hold of the chart and moves away with it.
    void dragStarted();

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void moveTo(int column);

    ChartScene &m_scene;
    int m_focusColumn = -1;
    std::optional<QPoint> m_pressed; ///< where, until it is a drag
};

} // namespace MasteryChart
