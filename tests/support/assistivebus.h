// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace MasteryChart {

/// A session bus of its own with the buses of assistive tools beside it, as a desktop has them, and nothing else on it.
/// Programs that inherit the environment find both. Made before the application object and gone after it.
class AssistiveBus
{
public:
    AssistiveBus();
    ~AssistiveBus();
    Q_DISABLE_COPY_MOVE(AssistiveBus)

    /// Of the session bus.
    QString address() const { return m_address; }

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
};

} // namespace MasteryChart
