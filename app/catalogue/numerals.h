// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QStringView>

namespace MasteryChart {

/// The numbers 1 to 20 in titles, which stand there in Arabic digits or in Roman ones, here always in lower case.

/// \a word in Arabic digits: "vii" becomes "7". Empty for anything but a Roman number.
QLatin1StringView arabicNumeral(QStringView word);

/// \a word in Roman digits: "7" becomes "vii". Empty for anything but an Arabic number.
QLatin1StringView romanNumeral(QStringView word);

} // namespace MasteryChart
