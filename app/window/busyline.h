// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProgressBar>

namespace MasteryChart {

/// A thin line that moves while something is loaded, or is just there where the desktop asks for less motion. Its place
/// is kept while it is hidden, so that nothing jumps.
class BusyLine : public QProgressBar
{
    Q_OBJECT

public:
    explicit BusyLine(QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
};

} // namespace MasteryChart
