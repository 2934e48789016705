// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/save.h"
#include "support/droproot.h"
#include "support/files.h"
#include "support/fulldisk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <filesystem>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

class SaveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aNewFileHoldsTheContent_data();
    void aNewFileHoldsTheContent();
    void anOldFileIsReplaced();
    void aLinkStaysALinkToWhatIsReplaced();
    void aPathThatCannotBeWrittenIsReported_data();
    void aPathThatCannotBeWrittenIsReported();
    void aFolderWithoutPermissionKeepsItsFile();
    void aWriteThatFailsHalfwayLeavesAllAsItWas_data();
    void aWriteThatFailsHalfwayLeavesAllAsItWas();
    void emptyContentIsNeverWritten_data();
    void emptyContentIsNeverWritten();
    void aFileNameThatIsNotUtf8IsKept_data();
    void aFileNameThatIsNotUtf8IsKept();
    void aFullDiskLeavesAFileWhoseNameIsNotUtf8();
    void anOpenDescriptorIsWrittenToAtItsEnd_data();
    void anOpenDescriptorIsWrittenToAtItsEnd();
    void aBlockedPipeIsLeftOnAnInterrupt_data();
    void aBlockedPipeIsLeftOnAnInterrupt();
    void aPipeOrADeviceIsNoFile();
    void aPipeIsWrittenToAndStays();
    void aFullDeviceIsReportedAndStays_data();
    void aFullDeviceIsReportedAndStays();
    void sentencesNameTheFileAndTheReason();

private:
    QString path(const QString &name = u"chart.json"_s) const { return m_folder->filePath(name); }
    QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

    std::optional<QTemporaryDir> m_folder;
};

namespace {

/// All names in \a folder, also those that are no text, which QDir leaves out.
std::vector<std::string> namesOf(const QTemporaryDir &folder)
{
    std::vector<std::string> names;
    for (const auto &entry : std::filesystem::directory_iterator(folder.path().toStdString()))
        names.push_back(entry.path().filename().string());
    return names;
}

} // namespace

void SaveTest::init()
{
    m_folder.emplace();
    QVERIFY(m_folder->isValid());
}

void SaveTest::cleanup()
{
    std::filesystem::remove_all(m_folder->path().toStdString());
}

void SaveTest::aNewFileHoldsTheContent_data()
{
    QTest::addColumn<QByteArray>("content");
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
    QVERIFY(writeFile(path(), "something longer than the new content"));
    QVERIFY(save("new", path()));
    QCOMPARE(contentOf(path()), "new"_ba);
    QCOMPARE(files(), QStringList{u"chart.json"_s});
}

void SaveTest::aLinkStaysALinkToWhatIsReplaced()
{
    QVERIFY(writeFile(path(), "old"));
    QVERIFY(QFile::link(path(), path(u"link.json"_s)));
    QVERIFY(save("new", path(u"link.json"_s)));
    QCOMPARE(QFileInfo(path(u"link.json"_s)).symLinkTarget(), path());
    QCOMPARE(contentOf(path()), "new"_ba);
}

void SaveTest::aPathThatCannotBeWrittenIsReported_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a folder that is not there") << u"missing/chart.json"_s;
    QTest::newRow("a folder that is a file") << u"file/chart.json"_s;
    QTest::newRow("a folder in the file's place") << u"folder"_s;
    QTest::newRow("a folder in the file's place, as a folder is written") << u"folder/"_s;
    QTest::newRow("a name that is too long") << QString(300, u'x');
}

void SaveTest::aPathThatCannotBeWrittenIsReported()
{
    QFETCH(const QString, name);
    QVERIFY(writeFile(path(u"file"_s), "old"));
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
    QVERIFY(writeFile(path(), "old"));
    // The file itself could be written to, but not without the danger of leaving half of it.
    QVERIFY(QFile::setPermissions(path(), QFile::Permissions(0x6666)));
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x5555)));

    const auto replaced = [this] {
        const DropRoot noRoot;
        return save("new", path());
    }();
    const auto added = [this] {
        const DropRoot noRoot;
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
        QVERIFY(writeFile(path(file), "old"));
    const auto saved = [this, size] {
        const FullDisk disk(10);
        return save(QByteArray(size, 'x'), path());
    }();
    QCOMPARE(files(), before);
    QCOMPARE(contentOf(path()), before.isEmpty() ? QByteArray() : "old"_ba);
    QVERIFY(!saved);
    QVERIFY(!saved.error().reason.isEmpty());
}

void SaveTest::emptyContentIsNeverWritten_data()
{
    QTest::addColumn<bool>("exists");
    QTest::newRow("no file") << false;
    QTest::newRow("an old file") << true;
}

void SaveTest::emptyContentIsNeverWritten()
{
    QFETCH(const bool, exists);
    if (exists)
        QVERIFY(writeFile(path(), "old"));
    QVERIFY(!save(QByteArray(), path()));
    QVERIFY(!saveFile(QByteArray(), path()));
    QCOMPARE(QFile::exists(path()), exists);
    QCOMPARE(contentOf(path()), exists ? "old"_ba : QByteArray());
}

void SaveTest::aFileNameThatIsNotUtf8IsKept_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("a Latin 1 letter") << "Pok\xe9mon.json"_ba;
    QTest::newRow("in a folder that is no text either") << "f\xfc/Pok\xe9mon.json"_ba;
    QTest::newRow("a link to it") << "link\xe9.json"_ba;
}

void SaveTest::aFileNameThatIsNotUtf8IsKept()
{
    QFETCH(const QByteArray, name);
    const QByteArray folder = QFile::encodeName(m_folder->path()) + '/';
    const QByteArray file = folder + name;
    QCOMPARE(::mkdir(QByteArray(folder + "f\xfc").constData(), S_IRWXU), 0);
    QVERIFY(writeFile(path(u"target.json"_s), "old"));
    QCOMPARE(::symlink("target.json", QByteArray(folder + "link\xe9.json").constData()), 0);

    for (const QByteArray &content : {"first"_ba, "second"_ba}) {
        QVERIFY(save(content, file));
        const int written = ::open(file.constData(), O_RDONLY | O_CLOEXEC);
        QVERIFY(written >= 0);
        QFile opened;
        QVERIFY(opened.open(written, QIODevice::ReadOnly, QFile::AutoCloseHandle));
        QCOMPARE(opened.readAll(), content);
    }
    struct stat status = {};
    QCOMPARE(::lstat(file.constData(), &status), 0);
    QCOMPARE(S_ISLNK(status.st_mode), name.startsWith("link"));
    for (const std::string &left : namesOf(*m_folder))
        QVERIFY2(!left.starts_with(".masterychart"), left.c_str());
}

void SaveTest::aFullDiskLeavesAFileWhoseNameIsNotUtf8()
{
    const QByteArray file = QFile::encodeName(m_folder->path()) + "/Pok\xe9mon.json";
    QVERIFY(save("old", file));
    const auto saved = [&file] {
        const FullDisk disk(10);
        return save(QByteArray(100'000, 'x'), file);
    }();
    QVERIFY(!saved);
    QCOMPARE(saved.error().reason, qt_error_string(EFBIG));
    struct stat status = {};
    QCOMPARE(::stat(file.constData(), &status), 0);
    QCOMPARE(status.st_size, off_t{3});
    QCOMPARE(namesOf(*m_folder).size(), 1U);
}

void SaveTest::anOpenDescriptorIsWrittenToAtItsEnd_data()
{
    QTest::addColumn<QByteArray>("folder");
    QTest::newRow("/dev/fd") << "/dev/fd/"_ba;
    QTest::newRow("/proc/self/fd") << "/proc/self/fd/"_ba;
}

void SaveTest::anOpenDescriptorIsWrittenToAtItsEnd()
{
    QFETCH(const QByteArray, folder);
    QFile log(path());
    QVERIFY(log.open(QIODevice::Append | QIODevice::Unbuffered));
    QCOMPARE(log.write("before "), 7);
    QVERIFY(save("after", folder + QByteArray::number(log.handle())));
    QCOMPARE(contentOf(path()), "before after"_ba);
    QCOMPARE(files(), QStringList{u"chart.json"_s});
}

void SaveTest::aBlockedPipeIsLeftOnAnInterrupt_data()
{
    QTest::addColumn<bool>("hasReader");
    QTest::newRow("nobody has opened it") << false;
    QTest::newRow("nobody reads from it") << true;
}

void SaveTest::aBlockedPipeIsLeftOnAnInterrupt()
{
    QFETCH(const bool, hasReader);
    const QByteArray pipe = QFile::encodeName(path(u"pipe"_s));
    QCOMPARE(::mkfifo(pipe.constData(), S_IRUSR | S_IWUSR), 0);
    QFile reader;
    if (hasReader)
        QVERIFY(reader.open(::open(pipe.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC), QIODevice::ReadOnly,
                            QFile::AutoCloseHandle));
    std::array<int, 2> interrupt{};
    QCOMPARE(::pipe(interrupt.data()), 0);
    QCOMPARE(::write(interrupt.back(), "x", 1), 1);

    const auto saved = save(QByteArray(1 << 20, 'x'), pipe, interrupt.front());
    for (const int end : interrupt)
        ::close(end);
    QVERIFY(!saved);
    QVERIFY(saved.error().interrupted);
}

void SaveTest::aPipeOrADeviceIsNoFile()
{
    QCOMPARE(::mkfifo(QFile::encodeName(path(u"pipe"_s)).constData(), S_IRUSR | S_IWUSR), 0);
    for (const QString &file : {path(u"pipe"_s), u"/dev/null"_s, u"/dev/stdout"_s}) {
        const auto saved = saveFile("content", file);
        QVERIFY(!saved);
        QVERIFY(sentence(saved.error()).contains(u"pipe or a device"));
    }
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

void SaveTest::aFullDeviceIsReportedAndStays_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::newRow("when all is written") << qsizetype{10};
    QTest::newRow("while it is written") << qsizetype{1 << 20};
}

void SaveTest::aFullDeviceIsReportedAndStays()
{
    QFETCH(const qsizetype, size);
    const auto saved = [size] {
        const DropRoot noRoot; // who could not replace the device even if save() tried
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
    const QString odd = sentence(SaveError{u"/tmp/a\033[31m\n\u202egnp.exe"_s + QString(5000, u'x'), u"No"_s});
    QVERIFY(odd.size() < 300);
    QVERIFY(!odd.contains(u'\033') && !odd.contains(u'\n') && !odd.contains(u'\u202e'));
    const QString unseen = sentence(SaveError{u"a\033b\u202ec.png"_s, u"No"_s});
    QVERIFY2(unseen.contains(u"a\ufffdb\ufffdc.png"), qPrintable(unseen));
    const QString output = sentence(SaveError{u"-"_s, u"No space left"_s});
    QVERIFY(output.contains(u"tandard output"));
    QVERIFY(output.contains(u"No space left"));
}

QTEST_GUILESS_MAIN(SaveTest)
#include "tst_save.moc"
