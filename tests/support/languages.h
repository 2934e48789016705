// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QLocale>
#include <QTest>

namespace MasteryChart {

/// The languages that the program speaks, as far as masterychart_language is linked.
inline QList<QLocale> languages()
{
    const QString prefix = QStringLiteral("masterychart_");
    QList<QLocale> locales;
    for (const QString &file : QDir(QStringLiteral(":/i18n")).entryList({prefix + u"*.qm"}))
        locales.append(QLocale(file.chopped(3).sliced(prefix.size())));
    if (locales.size() < 2)
        qFatal("The translations are missing.");
    return locales;
}

/// A row of test data for each of them, with a column "locale".
inline void addLanguageRows()
{
    QTest::addColumn<QLocale>("locale");
    for (const QLocale &locale : languages())
        QTest::newRow(qPrintable(QLocale::languageToString(locale.language()))) << locale;
}

} // namespace MasteryChart
