// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QTranslator>

namespace MasteryChart {

namespace {

constexpr QLatin1StringView translationsFolder(":/i18n");
constexpr QLatin1StringView translationsName("masterychart");

} // namespace

void setLanguage(const QLocale &locale)
{
    QCoreApplication *application = QCoreApplication::instance();
    qDeleteAll(application->findChildren<QTranslator *>(Qt::FindDirectChildrenOnly));

    auto *ours = new QTranslator(application);
    if (ours->load(locale, QString(translationsName), QStringLiteral("_"), QString(translationsFolder))
        || ours->load(translationsName + u"_en", QString(translationsFolder)))
        QCoreApplication::installTranslator(ours);

    // The words of Qt's own dialogs, in the language that ours were found in: in another one they would be mixed with
    // English words, and might turn the window to read from right to left. Without them Qt speaks English.
    auto *qt = new QTranslator(application);
    if (qt->load(QLocale(ours->language()), QStringLiteral("qtbase"), QStringLiteral("_"),
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
}

QStringList languageCodes()
{
    QStringList codes;
    const QString prefix = translationsName + u'_';
    const QString suffix = QStringLiteral(".qm");
    for (const QString &file :
         QDir(QString(translationsFolder)).entryList({prefix + u'*' + suffix}, QDir::Files, QDir::Name))
        codes.append(file.sliced(prefix.size()).chopped(suffix.size()));
    return codes;
}

std::optional<QLocale> localeOf(const QString &code)
{
    static const QRegularExpression form(QStringLiteral("\\A([A-Za-z]{2,3})([-_][0-9A-Za-z]+)*\\z"));
    const QString language = form.match(code).captured(1).toLower();
    const QLocale locale(code);
    if (!languageCodes().contains(language) || locale.language() != QLocale(language).language())
        return std::nullopt;
    return locale;
}

} // namespace MasteryChart
