// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <optional>

namespace MasteryChart {

/// Numbers as a person reads them: the digits are the locale's, where a percent sign stands is the language's.

/// "1,234".
QString number(qint64 players, const QLocale &locale = QLocale());

/// For tr()'s plural form: what matters to any language's rules is kept where the number is larger than an int.
int pluralForm(qint64 number);

/// "5.4".
QString decimal(double value, const QLocale &locale = QLocale());

/// A share from 0 to 1 as a percentage that keeps small ones apart: "34 %", "1.3 %", "0.04 %"; "–" for none.
QString percent(std::optional<double> share, const QLocale &locale = QLocale());

/// A share from 0 to 1 with two decimals, as in a column of a table, where the points stand under each other: "5.10 %".
QString alignedPercent(std::optional<double> share, const QLocale &locale = QLocale());

/// A share from 0 to 1 as it stands at an axis, exact and without needless digits: "24 %", "0.075 %".
QString exactPercent(double share, const QLocale &locale = QLocale());

} // namespace MasteryChart
