// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/usageerror.h"
#include "export/format.h"

#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

class UsageErrorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foreignTextIsShortAndPlain_data();
    void foreignTextIsShortAndPlain();
    void everyFormatIsNamedWhereNoneIs();
    void standardOutputNeedsAFormat();
    void theOptionWithoutItsValueIsNamed();
    void whatWasMeantIsSuggested_data();
    void whatWasMeantIsSuggested();
    void keysAreRecognised_data();
    void keysAreRecognised();
};

void UsageErrorTest::foreignTextIsShortAndPlain_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("shown");
    QTest::newRow("a word") << u"blue"_s << u"blue"_s;
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("as long as may be") << QString(40, u'-') << QString(40, u'-');
    QTest::newRow("longer") << QString(41, u'-') << QString(39, u'-') + u'…';
    QTest::newRow("a million") << QString(1'000'000, u'-') << QString(39, u'-') + u'…';
    QTest::newRow("cut within a character") << QString(38, u'-') + u"😀😀"_s << QString(38, u'-') + u'…';
    QTest::newRow("colours of a terminal") << u"\u001b[31mred\u009b0m"_s << u"[31mred0m"_s;
    QTest::newRow("a new line") << u"a\nb\rc\u2028d\u2029e"_s << u"abcde"_s;
    QTest::newRow("writing turned round") << u"a\u202eb\u2066c\u200fd"_s << u"abcd"_s;
    QTest::newRow("half a character") << u"a"_s + QChar(0xd800) + u'b' << u"a\ufffdb"_s;
    QTest::newRow("other scripts") << u"ünï 日本"_s << u"ünï 日本"_s;
}

void UsageErrorTest::foreignTextIsShortAndPlain()
{
    QFETCH(const QString, given);
    QFETCH(const QString, shown);
    QCOMPARE(sentence({UsageError::Kind::BadValue, u"theme"_s, given}),
             u"“%1” does not fit --theme; it takes: light, dark, system."_s.arg(shown));
    QCOMPARE(sentence({UsageError::Kind::UnknownOption, given}),
             u"There is no option “%1”; --help lists them all."_s.arg(shown));
}

void UsageErrorTest::everyFormatIsNamedWhereNoneIs()
{
    const QString said = sentence({UsageError::Kind::MissingFormat});
    for (const FormatInfo &info : formats)
        QVERIFY2(said.contains(u" ."_s + info.name + u','), qPrintable(said));
}

void UsageErrorTest::standardOutputNeedsAFormat()
{
    QCOMPARE(sentence({UsageError::Kind::MissingFormat, u"format"_s, u"-"_s}),
             u"Standard output has no name that says what to write; add --format."_s);
}

void UsageErrorTest::theOptionWithoutItsValueIsNamed()
{
    QCOMPARE(sentence({UsageError::Kind::MissingValue, u"theme"_s}),
             u"--theme is without its value; it takes: light, dark, system."_s);
    QCOMPARE(sentence({UsageError::Kind::MissingValue, u"unheard-of"_s}),
             u"An option is without its value; --help tells what each takes."_s);
}

void UsageErrorTest::whatWasMeantIsSuggested_data()
{
    QTest::addColumn<UsageError>("error");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const UsageError &error, const QString &said) {
        QTest::newRow(name) << error << said;
    };
    const QString others = u"? --help lists them all."_s;
    row("an option with two letters that changed places", {UsageError::Kind::UnknownOption, u"exprot"_s},
        u"There is no option “exprot”; did you mean --export"_s + others);
    row("in capitals", {UsageError::Kind::UnknownOption, u"THEME"_s},
        u"There is no option “THEME”; did you mean --theme"_s + others);
    row("the beginning of one option", {UsageError::Kind::UnknownOption, u"skip"_s},
        u"There is no option “skip”; did you mean --skip-existing"_s + others);
    row("the beginning of several", {UsageError::Kind::UnknownOption, u"s"_s},
        u"There is no option “s”; --help lists them all."_s);
    row("nothing near", {UsageError::Kind::UnknownOption, u"colour-scheme"_s},
        u"There is no option “colour-scheme”; --help lists them all."_s);
    row("a word of an option", {UsageError::Kind::BadValue, u"theme"_s, u"drak"_s},
        u"“drak” does not fit --theme; did you mean dark? It takes: light, dark, system."_s);
    row("a word of another option", {UsageError::Kind::BadValue, u"theme"_s, u"curve"_s},
        u"“curve” does not fit --theme; it takes: light, dark, system."_s);
    row("an option without words", {UsageError::Kind::BadValue, u"limit"_s, u"O"_s},
        u"“O” does not fit --limit; it takes: a whole number, 1 or more."_s);
    row("an unknown placeholder", {UsageError::Kind::BadPlaceholder, {}, u"{name}"_s},
        u"A FILE has no placeholder “{name}”; there are {id}, {title}, {system}, {set} and {date}."_s);
    row("a placeholder", {UsageError::Kind::BadPlaceholder, {}, u"{titel}"_s},
        u"A FILE has no placeholder “{titel}”; did you mean {title}? There are {id}, {title}, {system}, {set} and "
        "{date}."_s);
    row("a language", {UsageError::Kind::BadLanguage, u"language"_s, u"fr"_s, u"de, en"_s},
        u"There is no translation “fr”; there are: de, en."_s);
}

void UsageErrorTest::whatWasMeantIsSuggested()
{
    QFETCH(const UsageError, error);
    QTEST(sentence(error), "said");
}

void UsageErrorTest::keysAreRecognised_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isKey");
    QTest::newRow("32 letters and digits") << u"a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6"_s << true;
    QTest::newRow("more") << QString(64, u'f') << true;
    QTest::newRow("31") << QString(31, u'f') << false;
    QTest::newRow("in a link") << u"https://example.org/?z=Someone&y="_s + QString(32, u'f') << true;
    QTest::newRow("with a control character within") << QString(16, u'f') + u'\t' + QString(16, u'f') << true;
    QTest::newRow("words") << u"these are more than thirty-two letters in all"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void UsageErrorTest::keysAreRecognised()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isKey);
    QCOMPARE(looksLikeKey(text), isKey);
}

QTEST_APPLESS_MAIN(UsageErrorTest)
#include "tst_usageerror.moc"
