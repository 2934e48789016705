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

    const QString code = languageFor(locale);
    auto *ours = new QTranslator(application);
    if (ours->load(translationsName + u'_' + code, QString(translationsFolder)))
        QCoreApplication::installTranslator(ours);

    // The words of Qt's own dialogs, in the language that ours were found in: in another one they would be mixed with
    // English words, and might turn the window to read from right to left. Without them Qt speaks English.
    auto *qt = new QTranslator(application);
    if (qt->load(QLocale(code), QStringLiteral("qtbase"), QStringLiteral("_"),
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
}

QString languageFor(const QLocale &locale)
{
    const QStringList codes = languageCodes();
    for (const QString &wanted : locale.uiLanguages()) {
        for (const QString &code : codes) {
            if (QLocale(code).language() == QLocale(wanted).language())
                return code;
        }
    }
    return QStringLiteral("en");
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
    static const QRegularExpression form(QStringLiteral("\\A[A-Za-z]{2,3}([-_][0-9A-Za-z]+)*\\z"));
    const QLocale locale(code);
    if (!form.match(code).hasMatch() || QLocale(languageFor(locale)).language() != locale.language())
        return std::nullopt;
    return locale;
}

QLocale chosenLocale(const QString &code, const QLocale &system)
{
    const auto chosen = localeOf(code);
    return chosen && languageFor(*chosen) != languageFor(system) ? *chosen : system;
}

QString nativeName(const QString &code)
{
    const char *const english = QT_TRANSLATE_NOOP("Language", "English"); // each language has its own name there
    QTranslator translator;
    const bool isThere = translator.load(translationsName + u'_' + code, QString(translationsFolder));
    const QString name = isThere ? translator.translate("Language", english) : QString();
    return name.isEmpty() ? QString::fromLatin1(english) : name;
}

} // namespace MasteryChart
