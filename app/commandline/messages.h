// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;

namespace MasteryChart {

/// A sentence for a person, on standard error.
void printError(const QString &sentence);

} // namespace MasteryChart
