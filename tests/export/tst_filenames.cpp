// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/filenames.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

class FileNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placeholdersAreFilledIn_data();
    void placeholdersAreFilledIn();
    void titlesAreMadeSafe_data();
    void titlesAreMadeSafe();
    void longTitlesAreCut_data();
    void longTitlesAreCut();
    void noNameIsGivenTwice();
    void namesThatDifferInCaseAreTheSame();
    void theFileSystemTakesThem();
    void bytesThatAreNoTextStay();
    void patternsAreKnown_data();
    void patternsAreKnown();
};

namespace {

FileNameValues dragster()
{
    return {.id = 14402,
            .title = u"Dragster"_s,
            .system = u"Atari 2600"_s,
            .set = AchievementSet::Official,
            .date = QDate(2026, 11, 24)};
}

FileNameValues called(const QString &title, const QString &system = u"NES"_s)
{
    return {.id = 7, .title = title, .system = system, .set = AchievementSet::Unofficial, .date = QDate(2026, 1, 2)};
}

QByteArray nameOf(const QByteArray &pattern, const FileNameValues &values)
{
    return FileNames(pattern).take(values);
}

const QString longTitle = u"Ä"_s.repeated(300);

} // namespace

void FileNamesTest::placeholdersAreFilledIn_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("name");
    const auto row = [](const QByteArray &pattern, const QByteArray &name) {
        QTest::newRow(pattern.constData()) << pattern << name;
    };
    row("{id}.png", "14402.png");
    row("{title}.png", "Dragster.png");
    row("{system} - {title} ({set}, {date}).svg", "Atari 2600 - Dragster (official, 2026-11-24).svg");
    row("{title}{title}", "DragsterDragster");
    row("{system}/{title}.csv", "Atari 2600/Dragster.csv");
    row("charts.d/a{id}b.json", "charts.d/a14402b.json");
    row("/{id}.png", "/14402.png");
    row("../{id}.png", "../14402.png");
    row("{ID} {x} {} {{id}} {id", "{ID} {x} {} {14402} {id"); // others are what they are
    row(".{id}", ".14402");
    row("{id}. .png", "14402. .png");
}

void FileNamesTest::placeholdersAreFilledIn()
{
    QFETCH(const QByteArray, pattern);
    QFETCH(const QByteArray, name);
    QCOMPARE(nameOf(pattern, dragster()), name);
}

void FileNamesTest::titlesAreMadeSafe_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("name");
    const auto row = [](const QString &title, const QString &name, const QByteArray &pattern = "{title}.png") {
        QTest::addRow("%s in %s", qPrintable(title), pattern.constData()) << pattern << title << name;
    };
    row(u"../../etc/passwd"_s, u"etc passwd.png"_s);
    row(u".."_s, u"7.png"_s);
    row(u""_s, u"7.png"_s);
    row(u" ... "_s, u"7.png"_s);
    row(u"/"_s, u"7.png"_s);
    row(u"a/b\\c:d*e?f\"g<h>i|j"_s, u"a b c d e f g h i j.png"_s);
    row(u"tab\tand\nbreak\u0007"_s, u"tab and break.png"_s);
    row(u"turned \u202Egnp.exe\u202C \u200F\u2066"_s, u"turned gnp.exe.png"_s);
    row(u".hidden"_s, u"hidden.png"_s);
    row(u"CON"_s, u"_CON.png"_s);
    row(u"com1.fast"_s, u"_com1.fast.png"_s);
    row(u"Console"_s, u"Console.png"_s);
    row(u"Super Mario Bros."_s, u"Super Mario Bros..png"_s);
    row(u"Super Mario Bros."_s, u"Super Mario Bros"_s, "{title}");
    row(u"Dr."_s, u"Dr/7.png"_s, "{title}/{id}.png");
    row(u".."_s, u"7/7.png"_s, "{title}/{id}.png");
    row(u"NUL"_s, u"_NUL/a.png"_s, "{title}/a.png");
    row(u"ポケットモンスター 🎮"_s, u"ポケットモンスター 🎮.png"_s);
}

void FileNamesTest::titlesAreMadeSafe()
{
    QFETCH(const QByteArray, pattern);
    QFETCH(const QString, title);
    QFETCH(const QString, name);
    QCOMPARE(QString::fromUtf8(nameOf(pattern, called(title))), name);
}

void FileNamesTest::longTitlesAreCut_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QString>("title");
    QTest::newRow("two bytes each") << "{title}.png"_ba << longTitle;
    QTest::newRow("four bytes each") << "{title}.png"_ba << u"🎮"_s.repeated(100);
    QTest::newRow("system and title") << "{system} {title}.png"_ba << longTitle;
    QTest::newRow("a folder") << "{title}/{id}.png"_ba << longTitle;
    QTest::newRow("no ending") << "{title}"_ba << longTitle;
}

void FileNamesTest::longTitlesAreCut()
{
    QFETCH(const QByteArray, pattern);
    QFETCH(const QString, title);
    FileNames names(pattern);
    const FileNameValues values = called(title, u"x"_s.repeated(150));
    QSet<QByteArray> all;
    for (int copies = 0; copies < 12; ++copies) {
        const QByteArray name = names.take(values);
        all.insert(name);
        for (const QByteArray &part : name.split('/'))
            QVERIFY2(part.size() <= 240, part.constData());
        QVERIFY(!QString::fromUtf8(name).contains(QChar::ReplacementCharacter)); // not cut within a character
        QCOMPARE(QString::fromUtf8(name).toUtf8(), name);
    }
    QCOMPARE(all.size(), 12);
}

void FileNamesTest::noNameIsGivenTwice()
{
    FileNames names("{title}.png");
    QCOMPARE(names.take(called(u"Tetris"_s)), "Tetris.png"_ba);
    QCOMPARE(names.take(called(u"Tetris"_s)), "Tetris (2).png"_ba);
    QCOMPARE(names.take(called(u"Tetris (3)"_s)), "Tetris (3).png"_ba);
    QCOMPARE(names.take(called(u"Tetris"_s)), "Tetris (4).png"_ba);
    FileNames constant("{set}");
    QCOMPARE(constant.take(called(u"A"_s)), "unofficial"_ba);
    QCOMPARE(constant.take(called(u"B"_s)), "unofficial (2)"_ba);
    FileNames folders("{title}/chart.v2.png");
    QCOMPARE(folders.take(called(u"A"_s)), "A/chart.v2.png"_ba);
    QCOMPARE(folders.take(called(u"A"_s)), "A/chart.v2 (2).png"_ba);
}

void FileNamesTest::namesThatDifferInCaseAreTheSame()
{
    FileNames names("{title}.png");
    QCOMPARE(names.take(called(u"DOOM"_s)), "DOOM.png"_ba);
    QCOMPARE(names.take(called(u"Doom"_s)), "Doom (2).png"_ba);
    QCOMPARE(names.take(called(u"Pokémon"_s)), u"Pokémon.png"_s.toUtf8());
    QCOMPARE(names.take(called(u"POKE\u0301MON"_s)), u"POKE\u0301MON (2).png"_s.toUtf8()); // the same letters
}

void FileNamesTest::theFileSystemTakesThem()
{
    const QTemporaryDir folder;
    FileNames names(QFile::encodeName(folder.path()) + "/{title}.png");
    for (const QString &title :
         {longTitle, u"\0x"_s, u"a\0b"_s, u"/"_s, u"..."_s, u"\u2028"_s, QString(QChar(0xd800))}) {
        const QByteArray name = names.take(called(title));
        QFile file(QFile::decodeName(name));
        QVERIFY2(file.open(QIODevice::WriteOnly | QIODevice::NewOnly), name.constData());
        QCOMPARE(QFileInfo(file).absolutePath(), QDir(folder.path()).absolutePath());
    }
}

void FileNamesTest::bytesThatAreNoTextStay()
{
    QCOMPARE(nameOf("a\xff{id}\xfe.png", dragster()),
             "a\xff"
             "14402\xfe.png"_ba);
}

void FileNamesTest::patternsAreKnown_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<bool>("isPattern");
    QTest::addColumn<bool>("isOfTitle");
    QTest::addColumn<QStringList>("others");
    QTest::newRow("none") << "chart.png"_ba << false << false << QStringList();
    QTest::newRow("ID") << "{id}.png"_ba << true << false << QStringList();
    QTest::newRow("title") << "a/{title}"_ba << true << true << QStringList();
    QTest::newRow("system") << "{system}/{id}"_ba << true << true << QStringList();
    QTest::newRow("unknown") << "{titel} {1}.png"_ba << false << false << QStringList{u"titel"_s, u"1"_s};
    QTest::newRow("open") << "{id"_ba << false << false << QStringList();
    QTest::newRow("over folders") << "{i/d}"_ba << false << false << QStringList();
}

void FileNamesTest::patternsAreKnown()
{
    QFETCH(const QByteArray, pattern);
    QTEST(hasPlaceholders(pattern), "isPattern");
    QTEST(hasPlaceholder(pattern, "title") || hasPlaceholder(pattern, "system"), "isOfTitle");
    QTEST(otherPlaceholders(pattern), "others");
}

QTEST_GUILESS_MAIN(FileNamesTest)
#include "tst_filenames.moc"
