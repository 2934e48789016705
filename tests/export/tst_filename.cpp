// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/filename.h"
#include "export/save.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

class FileNameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSuggestedNameIsTheTitleAndTheEnding_data();
    void aSuggestedNameIsTheTitleAndTheEnding();
    void aSuggestedNameCanBeSaved_data();
    void aSuggestedNameCanBeSaved();
    void aDisplayedNameIsOneLineThatNothingTurns_data();
    void aDisplayedNameIsOneLineThatNothingTurns();
};

void FileNameTest::aSuggestedNameIsTheTitleAndTheEnding_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("name");
    const auto row = [](const QString &title, const QString &name) {
        QTest::newRow(qPrintable(title)) << title << name;
    };
    row(u"Dragster"_s, u"Dragster.png"_s);
    row(u"Dragster (sample data)"_s, u"Dragster (sample data).png"_s);
    row(u"Dr. Mario"_s, u"Dr. Mario.png"_s);
    row(u"Fate/stay night"_s, u"Fate stay night.png"_s);
    row(u"Zelda: A Link"_s, u"Zelda A Link.png"_s);
    row(u"Pokémon 赤 🎮"_s, u"Pokémon 赤 🎮.png"_s);
    row(u"  two  blanks "_s, u"two blanks.png"_s);
    row(u".hack"_s, u"hack.png"_s);
    row(u"...If"_s, u"If.png"_s);
    row(u"..\\..\\evil"_s, u"evil.png"_s);
    row(u"../../evil"_s, u"evil.png"_s);
    row(u"CON"_s, u"_CON.png"_s);
    row(u"conout$"_s, u"_conout$.png"_s);
    row(u"nul.x"_s, u"_nul.x.png"_s);
    row(u"Com1"_s, u"_Com1.png"_s);
    row(u"LPT\u00b2"_s, u"_LPT\u00b2.png"_s);
    row(u"Contra"_s, u"Contra.png"_s);
    row(u"COM 1"_s, u"COM 1.png"_s);
    QTest::newRow("direction characters") << u"\u202egnp\u2066a\u2069\u200eb\u200f"_s << u"gnp a b.png"_s;
    QTest::newRow("control characters") << u"a\nb\tc\u007fd\u0001"_s << u"a b c d.png"_s;
}

void FileNameTest::aSuggestedNameIsTheTitleAndTheEnding()
{
    QFETCH(const QString, title);
    QFETCH(const QString, name);
    QCOMPARE(suggestedFileName(title, u"png"_s), name);
}

void FileNameTest::aSuggestedNameCanBeSaved_data()
{
    QTest::addColumn<QString>("title");
    QTest::newRow("very long") << QString(5000, u'x');
    QTest::newRow("very long, in Japanese") << QString(5000, u'赤');
    QTest::newRow("very long, in pictures") << u"🎮"_s.repeated(5000);
    QTest::newRow("very long, cut within a picture") << u'x' + u"🎮"_s.repeated(5000);
    QTest::newRow("nothing") << QString();
    QTest::newRow("nothing that a name may hold") << u"???"_s;
    QTest::newRow("dots alone") << u"..."_s;
    QTest::newRow("slashes and dots alone") << u"/../."_s;
}

void FileNameTest::aSuggestedNameCanBeSaved()
{
    QFETCH(const QString, title);
    const QString name = suggestedFileName(title, u"png"_s);
    const QTemporaryDir folder;
    QVERIFY(save("picture", folder.filePath(name)));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList{name});
    QVERIFY2(!name.startsWith(u'.') && !name.startsWith(u' '), qPrintable(name));
    QVERIFY(name.isValidUtf16());
    QCOMPARE_LE(name.toUtf8().size(), 200);
}

void FileNameTest::aDisplayedNameIsOneLineThatNothingTurns_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("shown");
    QTest::newRow("a path") << u"/tmp/Pokémon 赤 🎮.png"_s << u"/tmp/Pokémon 赤 🎮.png"_s;
    QTest::newRow("standard output") << u"-"_s << u"-"_s;
    QTest::newRow("control characters") << u"a\nb\x1b[31mc\u009bd\u007f"_s << u"a\ufffdb\ufffd[31mc\ufffdd\ufffd"_s;
    QTest::newRow("direction characters")
        << u"\u202egnp\u2066a\u2069\u200eb\u200f\u061c"_s << u"\ufffdgnp\ufffda\ufffd\ufffdb\ufffd\ufffd"_s;
    QTest::newRow("line ends") << u"a\u2028b\u2029c"_s << u"a\ufffdb\ufffdc"_s;
    QTest::newRow("as long as may be") << QString(200, u'x') << QString(200, u'x');
    QTest::newRow("longer") << u"begin"_s + QString(200, u'x') << u'…' + QString(200, u'x');
    QTest::newRow("cut within a character") << u"🎮"_s + QString(199, u'x') << u'…' + QString(199, u'x');
}

void FileNameTest::aDisplayedNameIsOneLineThatNothingTurns()
{
    QFETCH(const QString, file);
    QTEST(displayedFileName(file), "shown");
}

QTEST_GUILESS_MAIN(FileNameTest)
#include "tst_filename.moc"
