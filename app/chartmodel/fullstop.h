// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace MasteryChart {

/// \a words, made a sentence with the full stop of the program's language; one that is a sentence stays as it is.
QString withFullStop(const QString &words);

} // namespace MasteryChart
