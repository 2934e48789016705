// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace MasteryChart {

/// The one of \a words that \a typed was most likely meant to be: with the fewest typos, at most one in a word of up to
/// five letters and two in a longer one; empty where none is near.
QString nearest(const QString &typed, const QStringList &words);

} // namespace MasteryChart
