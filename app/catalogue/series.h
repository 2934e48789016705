// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace MasteryChart {

/// \a words with the abbreviation of a series written out, with or without a number: "ff7" becomes "final", "fantasy"
/// and "7". Empty where there is none.
/// Source: the series that the site's own search knows.
QStringList withSeriesNames(const QStringList &words);

} // namespace MasteryChart
