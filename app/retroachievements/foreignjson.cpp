// SPDX-License-Identifier: GPL-3.0-or-later
#include "retroachievements/foreignjson.h"

#include "distribution/foreigntext.h"

#include <QUrl>

#include <algorithm>
#include <cmath>

namespace MasteryChart {

namespace {

std::optional<qint64> numberSpelt(const QString &digits, qint64 most)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const bool isNumber =
        !digits.isEmpty() && (digits.size() == 1 || digits.front() != u'0') && std::ranges::all_of(digits, isDigit);
    bool fits = false;
    const qint64 number = digits.toLongLong(&fits);
    return isNumber && fits && number <= most ? std::optional(number) : std::nullopt;
}

/// \a text without blanks and control characters, which a reader does not see.
QString withoutGaps(QString text)
{
    return text.removeIf([](QChar c) { return c.isSpace() || isControl(c.unicode()); });
}

} // namespace

std::optional<qint64> wholeNumber(const QJsonValue &value, qint64 most)
{
    if (value.isString())
        return numberSpelt(value.toString(), most);
    const double number = value.toDouble(-1);
    if (number < 0 || number > static_cast<double>(most) || number != std::floor(number))
        return std::nullopt;
    return static_cast<qint64>(number);
}

bool repeats(const QString &text, const Secret &key)
{
    const QString sought = withoutGaps(key.text());
    if (sought.isEmpty())
        return false;
    const QString decoded = QUrl::fromPercentEncoding(text.toUtf8());
    return withoutGaps(text).contains(sought, Qt::CaseInsensitive)
        || withoutGaps(decoded).contains(sought, Qt::CaseInsensitive);
}

} // namespace MasteryChart
