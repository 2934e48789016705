// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace MasteryChart {

/// What is in the main window. It asks for the height that its wrapped lines need at its width, which a main window
/// leaves out.
class CentralWidget : public QWidget
{
    Q_OBJECT

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void keepHeight();
};

} // namespace MasteryChart
