// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/language.h"
#include "support/languages.h"

#include <QGuiApplication>
#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

/// One program speaks one language, whatever Qt would have for it.
class LanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void qtSpeaksTheLanguageOfTheProgram_data();
    void qtSpeaksTheLanguageOfTheProgram();
    void codesAreThoseOfTheTranslations();
    void aCodeNamesALocale_data();
    void aCodeNamesALocale();
};

namespace {

QString ours()
{
    return QCoreApplication::translate("MasteryChart::FileMenu", "&File");
}

QString qts()
{
    return QCoreApplication::translate("QPlatformTheme", "Cancel");
}

} // namespace

void LanguageTest::qtSpeaksTheLanguageOfTheProgram_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("menu");
    QTest::addColumn<QString>("button");
    const auto row = [](const char *locale, const QString &menu, const QString &button) {
        QTest::newRow(locale) << QString::fromLatin1(locale) << menu << button;
    };
    row("en_US", u"&File"_s, u"Cancel"_s);
    row("de_DE", u"&Datei"_s, u"Abbrechen"_s);
    row("de_AT", u"&Datei"_s, u"Abbrechen"_s);
    row("C", u"&File"_s, u"Cancel"_s);
    // Qt has these, the program has not.
    for (const char *locale : {"fr_FR", "pl_PL", "ja_JP", "he_IL", "ar_EG", "fa_IR"})
        row(locale, u"&File"_s, u"Cancel"_s);
}

void LanguageTest::qtSpeaksTheLanguageOfTheProgram()
{
    QFETCH(const QString, locale);
    QFETCH(const QString, menu);
    QFETCH(const QString, button);
    setLanguage(QLocale(QLocale::German)); // which is to leave nothing behind
    setLanguage(QLocale(locale));
    QCOMPARE(ours(), menu);
    QCOMPARE(qts(), button);
    QCoreApplication::processEvents();
    QVERIFY(QGuiApplication::layoutDirection() == Qt::LeftToRight);
}

void LanguageTest::codesAreThoseOfTheTranslations()
{
    QStringList codes;
    for (const QLocale &locale : languages())
        codes.append(languageFor(locale));
    codes.sort();
    QCOMPARE(languageCodes(), codes);
}

void LanguageTest::aCodeNamesALocale_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("locale"); // empty for none
    const auto row = [](const char *code, const QString &locale) {
        QTest::newRow(code) << QString::fromLatin1(code) << locale;
    };
    row("de", u"de_DE"_s);
    row("en", u"en_US"_s);
    row("DE", u"de_DE"_s);
    row("de_AT", u"de_AT"_s);
    row("de-AT", u"de_AT"_s);
    row("en_GB", u"en_GB"_s);
    for (const char *code : {"", "C", "fr", "fr_FR", "xx", "german", "d", "de;", "de/../en", "de\n", "*"})
        row(code, QString());
}

void LanguageTest::aCodeNamesALocale()
{
    QFETCH(const QString, code);
    QFETCH(const QString, locale);
    const auto found = localeOf(code);
    QCOMPARE(found ? found->name() : QString(), locale);
}

QTEST_MAIN(LanguageTest)
#include "tst_language.moc"
