// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace MasteryChart {

/// The version of the SQLite that the store speaks to, such as "3.40.1"; empty where Qt's driver for it is missing.
/// Makes no file.
QString sqliteVersion();

} // namespace MasteryChart
