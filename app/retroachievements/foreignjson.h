// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "retroachievements/secret.h"

#include <QDateTime>
#include <QJsonObject>
#include <QJsonValue>

#include <optional>

namespace MasteryChart {

/// What parsers ask of a value that somebody else wrote.

/// Whether \a text is how a whole number is spelt: digits without sign, blank or leading zero.
bool isNumber(QStringView text);

/// A whole number from 0 to \a most, written as a JSON number or as a string of digits.
std::optional<qint64> wholeNumber(const QJsonValue &value, qint64 most);

/// Whether \a text has \a key in it: in upper or lower case, as in a URL, or with blanks and control characters in
/// between. Such a text is neither shown nor kept.
bool repeats(const QString &text, const Secret &key);

/// An object that somebody else wrote. What is null, missing, of another kind or out of range is 0 or empty.
class ForeignObject
{
public:
    /// Borrows \a key, which must outlive this: a text that repeats() it is empty.
    ForeignObject(const QJsonObject &object, const Secret &key);

    bool has(QLatin1StringView name) const; ///< and it is not null
    QJsonValue value(QLatin1StringView name) const { return m_object.value(name); }
    int id(QLatin1StringView name) const; ///< above 0, or 0
    int number(QLatin1StringView name, int most) const;
    QString text(QLatin1StringView name) const; ///< as it is, of any length
    QString line(QLatin1StringView name) const; ///< a oneLine()
    /// UTC, of "2023-10-27 00:30:04", which is UTC too, or of ISO 8601 with an offset; invalid for anything else.
    QDateTime time(QLatin1StringView name) const;
    QString path(QLatin1StringView name) const; ///< empty where it is longer than maxTextLength

private:
    const QJsonObject m_object;
    const Secret &m_key;
};

} // namespace MasteryChart
