// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace MasteryChart {

/// What scrolls in the main window. It asks for no more than the height that its wrapped lines need at its width, so
/// that the chart takes what is left of the window, and no more.
class CentralWidget : public QWidget
{
    Q_OBJECT

public:
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void keepHeight();
};

} // namespace MasteryChart
