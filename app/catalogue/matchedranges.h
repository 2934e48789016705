// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/searchquery.h"
#include "catalogue/searchtext.h"

namespace MasteryChart {

/// What in \a title meets the words of \a query that are not in \a without: ranges in order, apart from each other.
QList<TextRange> matchedRanges(const QString &title, const SearchQuery &query, WordSet without = 0);

} // namespace MasteryChart
