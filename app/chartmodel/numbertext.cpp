// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartmodel/numbertext.h"

#include <QCoreApplication>

namespace MasteryChart {

namespace {

struct NumberText
{
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

constexpr double least = 0.01; // percent

QString withPercentSign(const QString &number)
{
    return NumberText::tr("%1\u00a0%", "a percentage").arg(number);
}

} // namespace

QString number(qint64 players, const QLocale &locale)
{
    return locale.toString(players);
}

int pluralForm(qint64 number)
{
    return static_cast<int>(number < 1'000'000 ? number : 1'000'000 + number % 1'000'000);
}

QString decimal(double value, const QLocale &locale)
{
    return locale.toString(value, 'f', 1);
}

QString percent(std::optional<double> share, const QLocale &locale)
{
    if (!share)
        return QStringLiteral("–");
    const double value = *share * 100;
    const auto text = [&](double rounded, int decimals) {
        return withPercentSign(locale.toString(rounded, 'f', decimals));
    };
    // Two significant digits below ten, and never a rounded 0 or 100 for what is neither.
    if (value > 0 && value < least)
        return QStringLiteral("<\u00a0") + text(least, 2);
    if (value < 100 && value > 100 - least)
        return QStringLiteral(">\u00a0") + text(100 - least, 2);
    if (value > 0 && value < 9.95)
        return text(value, value < 0.995 ? 2 : 1);
    if (value > 99 && value < 100)
        return text(value, value < 99.9 ? 1 : 2);
    return text(value, 0);
}

QString alignedPercent(std::optional<double> share, const QLocale &locale)
{
    if (!share)
        return QStringLiteral("–");
    const double value = *share * 100;
    const auto text = [&](double rounded) { return withPercentSign(locale.toString(rounded, 'f', 2)); };
    if (value > 0 && value < least)
        return QStringLiteral("<\u00a0") + text(least);
    if (value < 100 && value > 100 - least)
        return QStringLiteral(">\u00a0") + text(100 - least);
    return text(value);
}

QString exactPercent(double share, const QLocale &locale)
{
    constexpr int significantDigits = 4;
    return withPercentSign(locale.toString(share * 100, 'g', significantDigits));
}

} // namespace MasteryChart
