// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace MasteryChart {

/// Turns the first interrupt or termination signal into a Qt signal, so that what is being written is finished or left
/// as it was; the second ends the process as usual. One at a time.
class Interrupt : public QObject
{
    Q_OBJECT

public:
    explicit Interrupt(QObject *parent = nullptr);
    ~Interrupt() override;

Q_SIGNALS:
    void interrupted();
};

} // namespace MasteryChart
