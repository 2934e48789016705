// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace MasteryChart {

/// How many typos a word of \a letters may have: one from four letters on, two from eight. None in a number.
/// Source: the site's own search.
int typosAllowed(QStringView letters);

/// Which letters and digits \a word has, as bits. A typo changes two of them at most.
quint64 lettersIn(QStringView word);

/// Whether \a typed becomes \a word, or where \a isOpen the start of it, with at most \a most typos: a letter too many,
/// one missing, a wrong one, or two neighbours that changed places.
bool isTypoOf(QStringView typed, QStringView word, bool isOpen, int most);

} // namespace MasteryChart
