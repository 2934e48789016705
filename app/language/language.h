// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

#include <optional>

namespace MasteryChart {

/// Makes the application object speak languageFor(\a locale); English too is loaded, for its plurals. Qt's own words
/// follow ours, and so does the direction of writing. Later calls replace what earlier ones set.
void setLanguage(const QLocale &locale);

/// The codes of the languages that there are, such as "de" or "pt_BR", in alphabetical order.
QStringList languageCodes();

/// The code of the language that a user of \a locale reads best, whichever country's it is; "en" where there is none.
QString languageFor(const QLocale &locale);

/// What \a code stands for, a language or one of a country ("de", "de_AT", "de-AT"); nullopt unless it is one of those
/// that there are.
std::optional<QLocale> localeOf(const QString &code);

/// The way to write words, numbers and dates of who chose the language \a code: the \a system's own where that speaks
/// it (Austria's German), or where \a code is empty or not one of those that there are.
QLocale chosenLocale(const QString &code, const QLocale &system = QLocale::system());

/// What its speakers call the language \a code, such as "Deutsch", to choose from.
QString nativeName(const QString &code);

} // namespace MasteryChart
