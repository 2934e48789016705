// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace MasteryChart {

/// One line of plain text that asks for no width: what does not fit is cut in the middle, and is whole in the tooltip.
class ElidingLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidingLabel(QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool fits() const;
};

} // namespace MasteryChart
