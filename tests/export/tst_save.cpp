// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/save.h"
#include "support/droproot.h"
#include "support/fulldisk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

class SaveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewFileHoldsTheContent_data();
    void aNewFileHoldsTheContent();
    void anOldFileIsReplaced();
    void aLinkStaysALinkToWhatIsReplaced();
    void aPlaceThatCannotBeWrittenToIsTold_data();
    void aPlaceThatCannotBeWrittenToIsTold();
    void aFolderWithoutPermissionKeepsItsFile();
    void aWriteThatFailsHalfwayLeavesAllAsItWas_data();
    void aWriteThatFailsHalfwayLeavesAllAsItWas();
    void aPipeIsWrittenToAndStays();
    void aFullDeviceIsToldAndStays_data();
    void aFullDeviceIsToldAndStays();
    void sentencesNameTheFileAndTheReason();
    void aSuggestedNameIsTheTitleAndTheEnding_data();
    void aSuggestedNameIsTheTitleAndTheEnding();
    void aSuggestedNameCanBeSaved_data();
    void aSuggestedNameCanBeSaved();

private:
    QString path(const QString &name = u"chart.json"_s) const { return m_folder->filePath(name); }
    QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

    std::optional<QTemporaryDir> m_folder;
};

namespace {

QByteArray contentOf(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

bool write(const QString &file, const QByteArray &content)
{
    QFile opened(file);
    return opened.open(QIODevice::WriteOnly) && opened.write(content) == content.size();
}

} // namespace

void SaveTest::init()
{
    m_folder.emplace();
    QVERIFY(m_folder->isValid());
}

void SaveTest::aNewFileHoldsTheContent_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("text") << "{\"game\": null}\r\n"_ba;
    QTest::newRow("bytes of every value") << QByteArray("\x89PNG\r\n\x1a\n\0\xff", 10);
    QTest::newRow("a megabyte") << QByteArray(1 << 20, 'x');
}

void SaveTest::aNewFileHoldsTheContent()
{
    QFETCH(const QByteArray, content);
    QVERIFY(save(content, path()));
    QCOMPARE(files(), QStringList{u"chart.json"_s});
    QCOMPARE(contentOf(path()), content);
}

void SaveTest::anOldFileIsReplaced()
{
    QVERIFY(write(path(), "something longer than the new content"));
    QVERIFY(save("new", path()));
    QCOMPARE(contentOf(path()), "new"_ba);
    QCOMPARE(files(), QStringList{u"chart.json"_s});
}

void SaveTest::aLinkStaysALinkToWhatIsReplaced()
{
    QVERIFY(write(path(), "old"));
    QVERIFY(QFile::link(path(), path(u"link.json"_s)));
    QVERIFY(save("new", path(u"link.json"_s)));
    QCOMPARE(QFileInfo(path(u"link.json"_s)).symLinkTarget(), path());
    QCOMPARE(contentOf(path()), "new"_ba);
}

void SaveTest::aPlaceThatCannotBeWrittenToIsTold_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a folder that is not there") << u"missing/chart.json"_s;
    QTest::newRow("a folder that is a file") << u"file/chart.json"_s;
    QTest::newRow("a folder in the file's place") << u"folder"_s;
    QTest::newRow("a folder in the file's place, as a folder is written") << u"folder/"_s;
    QTest::newRow("a name that is too long") << QString(300, u'x');
}

void SaveTest::aPlaceThatCannotBeWrittenToIsTold()
{
    QFETCH(const QString, name);
    QVERIFY(write(path(u"file"_s), "old"));
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));

    const auto saved = save("new", path(name));
    QVERIFY(!saved);
    QCOMPARE(saved.error().file, path(name));
    QVERIFY(!saved.error().reason.isEmpty());
    QCOMPARE(files(), (QStringList{u"file"_s, u"folder"_s}));
    QCOMPARE(contentOf(path(u"file"_s)), "old"_ba);
    QVERIFY(QFileInfo(path(u"folder"_s)).isDir());
    QVERIFY(QDir(path(u"folder"_s)).isEmpty());
}

void SaveTest::aFolderWithoutPermissionKeepsItsFile()
{
    QVERIFY(write(path(), "old"));
    // The file itself could be written to, but not without the danger of leaving half of it.
    QVERIFY(QFile::setPermissions(path(), QFile::Permissions(0x6666)));
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x5555)));

    const auto replaced = [this] {
        const DropRoot anyUser;
        return save("new", path());
    }();
    const auto added = [this] {
        const DropRoot anyUser;
        return save("new", path(u"other.json"_s));
    }();
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7700)));
    QVERIFY(!replaced);
    QVERIFY(!replaced.error().reason.isEmpty());
    QVERIFY(!added);
    QVERIFY(!added.error().reason.isEmpty());
    QCOMPARE(files(), QStringList{u"chart.json"_s});
    QCOMPARE(contentOf(path()), "old"_ba);
}

void SaveTest::aWriteThatFailsHalfwayLeavesAllAsItWas_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<int>("size");
    const QStringList none;
    const QStringList old{u"chart.json"_s};
    // What is short is buffered: the disk is found full when all seems to be written.
    QTest::newRow("no file, found while writing") << none << 100'000;
    QTest::newRow("no file, found at the end") << none << 100;
    QTest::newRow("an old file, found while writing") << old << 100'000;
    QTest::newRow("an old file, found at the end") << old << 100;
}

void SaveTest::aWriteThatFailsHalfwayLeavesAllAsItWas()
{
    QFETCH(const QStringList, before);
    QFETCH(const int, size);
    for (const QString &file : before)
        QVERIFY(write(path(file), "old"));
    const auto saved = [this, size] {
        const FullDisk disk(10);
        return save(QByteArray(size, 'x'), path());
    }();
    QCOMPARE(files(), before);
    QCOMPARE(contentOf(path()), before.isEmpty() ? QByteArray() : "old"_ba);
    QVERIFY(!saved);
    QVERIFY(!saved.error().reason.isEmpty());
}

void SaveTest::aPipeIsWrittenToAndStays()
{
    const QByteArray pipe = QFile::encodeName(path(u"pipe"_s));
    QCOMPARE(::mkfifo(pipe.constData(), S_IRUSR | S_IWUSR), 0);
    QFile reader;
    QVERIFY(reader.open(::open(pipe.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC),
                        QIODevice::ReadOnly | QIODevice::Unbuffered, QFile::AutoCloseHandle));

    QVERIFY(save("through the pipe", path(u"pipe"_s)));
    QCOMPARE(reader.read(100), "through the pipe"_ba);
    struct stat status = {};
    QCOMPARE(::lstat(pipe.constData(), &status), 0);
    QVERIFY(S_ISFIFO(status.st_mode));
    QCOMPARE(files(), QStringList{u"pipe"_s});
}

void SaveTest::aFullDeviceIsToldAndStays_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::newRow("when all is written") << qsizetype{10};
    QTest::newRow("while it is written") << qsizetype{1 << 20};
}

void SaveTest::aFullDeviceIsToldAndStays()
{
    QFETCH(const qsizetype, size);
    const auto saved = [size] {
        const DropRoot anyUser; // who could not replace the device even if save() tried
        return save(QByteArray(size, 'x'), u"/dev/full"_s);
    }();
    QVERIFY(!saved);
    QCOMPARE(saved.error().file, u"/dev/full"_s);
    QCOMPARE(saved.error().reason, qt_error_string(ENOSPC));
    struct stat status = {};
    QCOMPARE(::lstat("/dev/full", &status), 0);
    QVERIFY(S_ISCHR(status.st_mode));
}

void SaveTest::sentencesNameTheFileAndTheReason()
{
    const QString file = sentence(SaveError{u"a %1 %2.png"_s, u"No space left"_s});
    QVERIFY(file.contains(u"“a %1 %2.png”"));
    QVERIFY(file.contains(u"No space left"));
    const QString output = sentence(SaveError{u"-"_s, u"No space left"_s});
    QVERIFY(output.contains(u"tandard output"));
    QVERIFY(output.contains(u"No space left"));
}

void SaveTest::aSuggestedNameIsTheTitleAndTheEnding_data()
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
    QTest::newRow("control characters") << u"a\nb\tc\u007fd\u0001"_s << u"a b c d.png"_s;
}

void SaveTest::aSuggestedNameIsTheTitleAndTheEnding()
{
    QFETCH(const QString, title);
    QFETCH(const QString, name);
    QCOMPARE(suggestedFileName(title, u"png"_s), name);
}

void SaveTest::aSuggestedNameCanBeSaved_data()
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

void SaveTest::aSuggestedNameCanBeSaved()
{
    QFETCH(const QString, title);
    const QString name = suggestedFileName(title, u"png"_s);
    QVERIFY(save("picture", path(name)));
    QCOMPARE(files(), QStringList{name});
    QVERIFY2(!name.startsWith(u'.') && !name.startsWith(u' '), qPrintable(name));
    QVERIFY(name.isValidUtf16());
}

QTEST_GUILESS_MAIN(SaveTest)
#include "tst_save.moc"
