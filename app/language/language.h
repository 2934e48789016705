// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

namespace MasteryChart {

/// Makes the application object speak \a locale's language where there is a translation, else English; English too is
/// loaded, for its plurals. Qt's own words follow ours, and so does the direction of writing. Later calls replace what
/// earlier ones set.
void setLanguage(const QLocale &locale);

} // namespace MasteryChart
