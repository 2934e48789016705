// SPDX-License-Identifier: GPL-3.0-or-later
#include "retroachievements/foreignjson.h"

#include "distribution/foreigntext.h"

#include <QUrl>

#include <algorithm>
#include <cmath>
#include <limits>

namespace MasteryChart {

namespace {

/// The number that \a digits spell; nullopt beyond \a most.
std::optional<qint64> numberSpelt(const QString &digits, qint64 most)
{
    if (!isNumber(digits))
        return std::nullopt;
    bool fits = false;
    const qint64 number = digits.toLongLong(&fits);
    return fits && number <= most ? std::optional(number) : std::nullopt;
}

/// \a text without blanks and control characters, which a reader does not see.
QString withoutGaps(QString text)
{
    return text.removeIf([](QChar c) { return c.isSpace() || isControl(c.unicode()); });
}

} // namespace

bool isNumber(QStringView text)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    return !text.isEmpty() && (text.size() == 1 || text.front() != u'0') && std::ranges::all_of(text, isDigit);
}

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

ForeignObject::ForeignObject(const QJsonObject &object, const Secret &key)
    : m_object(object)
    , m_key(key)
{
}

bool ForeignObject::has(QLatin1StringView name) const
{
    return m_object.contains(name) && !m_object.value(name).isNull();
}

int ForeignObject::id(QLatin1StringView name) const
{
    return number(name, std::numeric_limits<int>::max());
}

int ForeignObject::number(QLatin1StringView name, int most) const
{
    return static_cast<int>(wholeNumber(m_object.value(name), most).value_or(0));
}

QString ForeignObject::text(QLatin1StringView name) const
{
    const QString given = m_object.value(name).toString();
    return repeats(given, m_key) ? QString() : given; // before any cut, which could leave the half of a key
}

QString ForeignObject::line(QLatin1StringView name) const
{
    return oneLine(text(name));
}

QDateTime ForeignObject::time(QLatin1StringView name) const
{
    constexpr qsizetype withoutOffset = 19;
    constexpr qsizetype longest = 40;
    const QString given = text(name);
    if (given.size() > longest)
        return {};
    const QDateTime time = QDateTime::fromString(given.size() == withoutOffset ? given + u'Z' : given, Qt::ISODate);
    return time.timeSpec() == Qt::LocalTime ? QDateTime() : time.toUTC();
}

QString ForeignObject::path(QLatin1StringView name) const
{
    const QString path = text(name).simplified();
    return path.size() <= maxTextLength ? path : QString();
}

} // namespace MasteryChart
