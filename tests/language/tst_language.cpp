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
    void theChosenLanguageKeepsTheWaysOfTheSystem();
    void eachLanguageHasItsOwnName();
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
    row("fr_FR", u"&Fichier"_s, u"Annuler"_s);
    row("fr_CA", u"&Fichier"_s, u"Annuler"_s);
    row("es_MX", u"&Archivo"_s, u"Cancelar"_s);
    row("pt_BR", u"&Arquivo"_s, u"Cancelar"_s);
    row("pt_PT", u"&Arquivo"_s, u"Cancelar"_s);
    row("it_CH", u"&File"_s, u"Annulla"_s);
    row("pl_PL", u"&Plik"_s, u"Anuluj"_s);
    row("ru_RU", u"&Файл"_s, u"Отмена"_s);
    row("ja_JP", u"ファイル(&F)"_s, u"キャンセル"_s);
    // Qt has some of these, the program has not.
    for (const char *locale : {"tr_TR", "ar_EG", "hi_IN", "he_IL", "fa_IR", "nl_NL", "zh_CN"})
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

void LanguageTest::theChosenLanguageKeepsTheWaysOfTheSystem()
{
    const auto chosen = [](const QString &system, const QString &code) {
        return chosenLocale(code, QLocale(system)).name();
    };
    QCOMPARE(chosen(u"de_AT"_s, u"de"_s), u"de_AT"_s);
    QCOMPARE(chosen(u"de_AT"_s, {}), u"de_AT"_s);
    QCOMPARE(chosen(u"de_AT"_s, u"fr"_s), u"fr_FR"_s);
    QCOMPARE(chosen(u"de_AT"_s, u"xx"_s), u"de_AT"_s); // whatever the settings have
    QCOMPARE(chosen(u"tr_TR"_s, u"en"_s), u"tr_TR"_s); // whose users read English anyway
    QCOMPARE(chosen(u"pt_PT"_s, u"pt_BR"_s), u"pt_PT"_s);
}

void LanguageTest::eachLanguageHasItsOwnName()
{
    QCOMPARE(languageCodes(),
             (QStringList{u"de"_s, u"en"_s, u"es"_s, u"fr"_s, u"it"_s, u"ja"_s, u"pl"_s, u"pt_BR"_s, u"ru"_s}));
    QStringList names;
    for (const QString &code : languageCodes())
        names.append(nativeName(code));
    QCOMPARE(names,
             (QStringList{u"Deutsch"_s, u"English"_s, u"Español"_s, u"Français"_s, u"Italiano"_s, u"日本語"_s,
                          u"Polski"_s, u"Português (Brasil)"_s, u"Русский"_s}));
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
    row("fr", u"fr_FR"_s);
    row("pt_BR", u"pt_BR"_s);
    row("pt", u"pt_BR"_s);
    row("ja-JP", u"ja_JP"_s);
    for (const char *code : {"", "C", "tr", "ar_EG", "xx", "german", "d", "de;", "de/../en", "de\n", "*"})
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
