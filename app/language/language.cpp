// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace MasteryChart {

void setLanguage(const QLocale &locale)
{
    QCoreApplication *application = QCoreApplication::instance();
    qDeleteAll(application->findChildren<QTranslator *>(Qt::FindDirectChildrenOnly));

    auto *ours = new QTranslator(application);
    const QString name = QStringLiteral("masterychart");
    const QString folder = QStringLiteral(":/i18n");
    if (ours->load(locale, name, QStringLiteral("_"), folder) || ours->load(name + u"_en", folder))
        QCoreApplication::installTranslator(ours);

    // The words of Qt's own dialogs, in the language that ours were found in: in another one they would be mixed with
    // English words, and might turn the window to read from right to left. Without them Qt speaks English.
    auto *qt = new QTranslator(application);
    if (qt->load(QLocale(ours->language()), QStringLiteral("qtbase"), QStringLiteral("_"),
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
}

} // namespace MasteryChart
