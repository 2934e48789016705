// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsView>

namespace MasteryChart {

class ChartScene;

/// Shows a chart scene at the view's own size, and lets mouse and keyboard look at its columns: Left, Right, Home and
/// End move, Escape leaves.
class ChartView : public QGraphicsView
{
    Q_OBJECT

public:
    /// Borrows \a scene, which must outlive this.
    explicit ChartView(ChartScene &scene, QWidget *parent = nullptr);

    const ChartScene &chart() const { return m_scene; }

    QSize sizeHint() const override { return {900, 520}; }
    QSize minimumSizeHint() const override { return {320, 220}; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void describe(int column);

    ChartScene &m_scene;
};

} // namespace MasteryChart
