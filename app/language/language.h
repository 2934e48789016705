// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

#include <optional>

namespace MasteryChart {

/// Makes the application object speak \a locale's language where there is a translation, else English; English too is
/// loaded, for its plurals. Qt's own words follow ours, and so does the direction of writing. Later calls replace what
/// earlier ones set.
void setLanguage(const QLocale &locale);

/// The codes of the languages that there are, such as "de", in alphabetical order.
QStringList languageCodes();

/// What \a code stands for, a language or one of a country ("de", "de_AT", "de-AT"); nullopt unless it is one of those
/// that there are.
std::optional<QLocale> localeOf(const QString &code);

} // namespace MasteryChart
