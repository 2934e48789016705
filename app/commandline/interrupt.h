// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace MasteryChart {

/// Turns the first signal that asks the program to end (SIGINT, SIGTERM, SIGHUP) into a Qt signal, so that what is
/// being written is finished or left as it was; one that comes after a moment ends the process as usual. One object at
/// a time.
///
/// What runs without the event loop, such as painting or a write that blocks, looks at signalNumber() or waits for
/// descriptor() as well. On systems without these signals nothing is ever emitted.
class Interrupt : public QObject
{
    Q_OBJECT

public:
    explicit Interrupt(QObject *parent = nullptr);
    ~Interrupt() override;

    /// Of the signal that came; 0 before.
    [[nodiscard]] static int signalNumber();

    /// For poll(), which calls it readable from the signal on; do not read from it. -1 where there is none.
    [[nodiscard]] static int descriptor();

Q_SIGNALS:
    void interrupted();
};

} // namespace MasteryChart
