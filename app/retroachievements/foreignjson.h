// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "retroachievements/secret.h"

#include <QJsonValue>

#include <optional>

namespace MasteryChart {

/// What parsers ask of a value that somebody else wrote.

/// A whole number from 0 to \a most, written as a JSON number or as a string of digits.
std::optional<qint64> wholeNumber(const QJsonValue &value, qint64 most);

/// Whether \a text has \a key in it: in upper or lower case, as in a URL, or with blanks and control characters in
/// between. Such a text is neither shown nor kept.
bool repeats(const QString &text, const Secret &key);

} // namespace MasteryChart
