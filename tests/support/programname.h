// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace MasteryChart {

/// Gives the test the names under which the program keeps its settings.
inline void useProgramName()
{
    QCoreApplication::setOrganizationName(QStringLiteral("masterychart"));
    QCoreApplication::setApplicationName(QStringLiteral("masterychart"));
}

} // namespace MasteryChart
