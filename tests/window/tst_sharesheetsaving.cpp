// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/chartview.h"
#include "chart/picturefile.h"
#include "export/datafile.h"
#include "support/browser.h"
#include "support/droproot.h"
#include "support/files.h"
#include "support/fulldisk.h"
#include "support/fullmemory.h"
#include "support/opensheet.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLayout>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

/// File > Share, as a person goes through it: what is saved.
class ShareSheetSavingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }
    void init() { OpenWindow::prepare(); }

    void everyFormatIsSaved_data();
    void everyFormatIsSaved();
    void theDataAreSaved_data();
    void theDataAreSaved();
    void aNameIsSuggested_data();
    void aNameIsSuggested();
    void theEndingIsAppended_data();
    void theEndingIsAppended();
    void anExistingFileIsAskedAbout_data();
    void anExistingFileIsAskedAbout();
    void nothingIsSavedWithoutAName();
    void cancelSavesNothing();
    void theFolderIsRemembered();
    void aFolderThatIsMissingIsMade();
    void theFolderOfAFileCanBeShown();

    void aFileThatCannotBeWrittenIsReported_data();
    void aFileThatCannotBeWrittenIsReported();
    void aFailureLeavesWhatWasThere_data();
    void aFailureLeavesWhatWasThere();
    void aFailureIsForgottenWithTheNextSave();
    void aPictureThatCannotBePaintedIsReported_data();
    void aPictureThatCannotBePaintedIsReported();
    void aFileNameIsShownAsPlainText();
    void aFileNameCannotReverseTheTextAroundIt();
    void aLongFileNameDoesNotResizeTheSheet();

    void theSheetDoesNotWaitForTheDisk();
    void theFileIsWrittenThoughTheSheetIsClosed();
    void theFileIsWrittenThoughTheWindowIsClosed_data();
    void theFileIsWrittenThoughTheWindowIsClosed();
    void aFailureAfterTheSheetIsToldInTheWindow();
    void aSaveThatEndsLaterHidesNoOtherFailure();
    void theGameOnScreenWhenTheSheetOpenedIsShared();
    void closingSavesNothing_data();
    void closingSavesNothing();
    void theKeyIsInNoFile_data();
    void theKeyIsInNoFile();
};

namespace {

/// The question on screen.
QMessageBox *question()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        auto *box = qobject_cast<QMessageBox *>(window);
        if (box && box->isVisible())
            return box;
    }
    return nullptr;
}

/// Keeps the threads that write files busy.
class BusyPool
{
public:
    BusyPool()
    {
        m_pool.setMaxThreadCount(1);
        m_pool.start([this] { m_end.acquire(); });
    }

    ~BusyPool()
    {
        finish();
        m_pool.setMaxThreadCount(m_threads);
    }

    Q_DISABLE_COPY_MOVE(BusyPool)

    /// Lets them do what has come up meanwhile, and waits for that.
    void finish()
    {
        m_end.release();
        m_pool.waitForDone();
    }

private:
    QThreadPool &m_pool = pictureWriters();
    const int m_threads = m_pool.maxThreadCount();
    QSemaphore m_end;
};

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

} // namespace

void ShareSheetSavingTest::everyFormatIsSaved_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("start");

    QTest::newRow("PNG") << u"PNG"_s << "\x89PNG"_ba;
    QTest::newRow("SVG") << u"SVG"_s << "<?xml"_ba;
    QTest::newRow("PDF") << u"PDF"_s << "%PDF-"_ba;
}

void ShareSheetSavingTest::everyFormatIsSaved()
{
    QFETCH(const QString, format);
    QFETCH(const QByteArray, start);

    const QTemporaryDir folder;
    const SampleWindow sample;
    const OpenSheet sheet(sample.open);
    sheet.click(format);
    const QString file = folder.filePath(u"chart."_s + format.toLower());
    sheet.save(file);
    QCOMPARE(sheet.status(), u"Saved “chart.%1”."_s.arg(format.toLower()));
    QVERIFY(sheet->isVisible());
    QCOMPARE(filesIn(folder.path()), QStringList{QFileInfo(file).fileName()});
    const QByteArray content = contentOf(file);
    QVERIFY(content.startsWith(start));
    if (format == u"PNG")
        QVERIFY(isSame(QImage::fromData(content), paint(sheet->picture()).value()));
    else
        QCOMPARE(content.size(), pictureFile(sheet->picture(), sheet->format())->size());
}

void ShareSheetSavingTest::theDataAreSaved_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("name");

    QTest::newRow("CSV") << u"Save CSV…"_s << u"chart.csv"_s;
    QTest::newRow("JSON") << u"Save JSON…"_s << u"chart.json"_s;
}

void ShareSheetSavingTest::theDataAreSaved()
{
    QFETCH(const QString, button);
    QFETCH(const QString, name);

    const QTemporaryDir folder;
    LoopbackServer server(serviceWith());
    const OpenWindow open(server, someone(), startWith(14402));
    QTRY_VERIFY(!open.icon().isNull());
    const OpenSheet sheet(open);
    sheet.click(u"PDF"_s); // which is of the picture alone
    sheet.save(folder.filePath(name), button);
    const GameSnapshot game = sheet->picture().content.snapshots.first();
    const QByteArray data = name.endsWith(u"csv") ? csvFile(open.drawn())
                                                  : jsonFile(gameJson(game, sheet->picture().content.options.grouping));
    QCOMPARE(contentOf(folder.filePath(name)), data);
    QCOMPARE(sheet.status(), u"Saved “%1”."_s.arg(name));
}

void ShareSheetSavingTest::aNameIsSuggested_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("name");

    const QString save = u"Save…"_s;
    QTest::newRow("a game") << u"Dragster"_s << save << u"Dragster achievement distribution.png"_s;
    QTest::newRow("as data") << u"Dragster"_s << u"Save CSV…"_s << u"Dragster achievement distribution.csv"_s;
    QTest::newRow("not for a file's name") << u"A/B: \"Two\"?"_s << save << u"A B Two achievement distribution.png"_s;
    QTest::newRow("title not known") << QString() << save << u"Game 14402 achievement distribution.png"_s;
    QTest::newRow("the sample") << u"sample"_s << save << u"Dragster (sample data) achievement distribution.png"_s;
}

void ShareSheetSavingTest::aNameIsSuggested()
{
    QFETCH(const QString, title);
    QFETCH(const QString, button);
    QFETCH(const QString, name);

    LoopbackServer server(serviceWith({dragsterCalled(title)}));
    const OpenWindow open(server, someone(), startWith(14402, title == u"sample"));
    QTRY_VERIFY(!open.icon().isNull());
    const OpenSheet sheet(open);
    const QFileDialog *dialog = sheet.ask(button);
    QCOMPARE(dialog->selectedFiles(), QStringList{open.preferences.exportFolder() + u'/' + name});
    QCOMPARE(OpenSheet::nameIn(dialog)->text(), name);
}

void ShareSheetSavingTest::theEndingIsAppended_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("written");

    QTest::newRow("no ending") << u"PNG"_s << u"chart"_s << u"chart.png"_s;
    QTest::newRow("the right ending") << u"PNG"_s << u"chart.png"_s << u"chart.png"_s;
    QTest::newRow("in capitals") << u"PNG"_s << u"chart.PNG"_s << u"chart.PNG"_s;
    QTest::newRow("a dot in the name") << u"PNG"_s << u"Vol. 2"_s << u"Vol. 2.png"_s;
    QTest::newRow("the ending of another format") << u"SVG"_s << u"chart.png"_s << u"chart.png.svg"_s;
    QTest::newRow("blanks around it") << u"PNG"_s << u" chart.png "_s << u"chart.png"_s;
}

void ShareSheetSavingTest::theEndingIsAppended()
{
    QFETCH(const QString, format);
    QFETCH(const QString, typed);
    QFETCH(const QString, written);

    const QTemporaryDir folder;
    const SampleWindow sample;
    const OpenSheet sheet(sample.open);
    sheet.click(format);
    sheet.save(folder.path() + u'/' + typed);
    QCOMPARE(filesIn(folder.path()), QStringList{written});
    QVERIFY2(sheet.status().contains(written), qPrintable(sheet.status()));
}

void ShareSheetSavingTest::anExistingFileIsAskedAbout_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<bool>("replaced");

    // The dialog asks about what was typed, the sheet about what that becomes.
    QTest::newRow("replace") << u"chart.png"_s << u"Yes"_s << true;
    QTest::newRow("keep") << u"chart.png"_s << u"No"_s << false;
    QTest::newRow("replace, ending appended") << u"chart"_s << u"Replace"_s << true;
    QTest::newRow("keep, ending appended") << u"chart"_s << u"Cancel"_s << false;
    QTest::newRow("keep, blanks removed") << u"chart.png "_s << u"Cancel"_s << false;
}

void ShareSheetSavingTest::anExistingFileIsAskedAbout()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, answer);
    QFETCH(const bool, replaced);

    const QTemporaryDir folder;
    const QString file = folder.filePath(u"chart.png"_s);
    QVERIFY(writeFile(file, "old"));
    const SampleWindow sample;
    const OpenSheet sheet(sample.open);
    const QPointer<QFileDialog> dialog = sheet.ask();
    OpenSheet::nameIn(dialog)->setText(folder.path() + u'/' + typed);
    QStringList questions;
    const auto reply = [&] {
        if (QMessageBox *box = question()) {
            questions.append(box->text());
            QTest::mouseClick(saying(box->buttons(), answer), Qt::LeftButton);
        }
    };
    QTimer::singleShot(0, sheet.get(), reply); // while the dialog waits for the answer to its own question
    QTest::mouseClick(OpenSheet::saveIn(dialog), Qt::LeftButton);
    reply();
    pictureWriters().waitForDone();
    QTRY_COMPARE(!sheet.status().isEmpty(), replaced);
    QCOMPARE(questions.size(), 1);
    QVERIFY2(questions.first().contains(u"chart.png"), qPrintable(questions.first()));
    QCOMPARE(contentOf(file).startsWith("\x89PNG"), replaced);
    QVERIFY(replaced || contentOf(file) == "old");
    QCOMPARE(filesIn(folder.path()), QStringList{u"chart.png"_s});
    QVERIFY(sheet->isVisible());
}

void ShareSheetSavingTest::nothingIsSavedWithoutAName()
{
    const SampleWindow sample;
    const OpenSheet sheet(sample.open);
    const QFileDialog *dialog = sheet.ask();
    QVERIFY(OpenSheet::saveIn(dialog)->isEnabled());
    OpenSheet::nameIn(dialog)->selectAll();
    QTest::keyClick(OpenSheet::nameIn(dialog), Qt::Key_Delete);
    QVERIFY(!OpenSheet::saveIn(dialog)->isEnabled());
}

void ShareSheetSavingTest::cancelSavesNothing()
{
    const QTemporaryDir folder;
    const SampleWindow sample;
    const OpenSheet sheet(sample.open);
    const QPointer<QFileDialog> dialog = sheet.ask();
    OpenSheet::nameIn(dialog)->setText(folder.filePath(u"chart.png"_s));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
    pictureWriters().waitForDone();
    QVERIFY(sheet->isVisible());
    QCOMPARE(sheet.status(), QString());
    QVERIFY(filesIn(folder.path()).isEmpty());
}

void ShareSheetSavingTest::theFolderIsRemembered()
{
    const QTemporaryDir folder;
    const QString suggested = folder.filePath(u"Dragster (sample data) achievement distribution.png"_s);
    {
        const SampleWindow sample;
        const OpenSheet sheet(sample.open);
        sheet.save(folder.filePath(u"one.png"_s));
        QCOMPARE(sheet.ask()->selectedFiles(), QStringList{suggested});
    }
    const SampleWindow later;
    QCOMPARE(OpenSheet(later.open).ask()->selectedFiles(), QStringList{suggested});
}

void ShareSheetSavingTest::aFolderThatIsMissingIsMade()
{
    const QTemporaryDir folder;
    const SampleWindow sample;
    const OpenSheet sheet(sample.open);
    const QString file = folder.filePath(u"charts/of mine/chart.png"_s);
    sheet.save(file);
    QCOMPARE(sheet.status(), u"Saved “chart.png”."_s);
    QVERIFY(!QImage(file, "PNG").isNull());
    QCOMPARE(sample.open.preferences.exportFolder(), folder.filePath(u"charts/of mine"_s));
}

void ShareSheetSavingTest::theFolderOfAFileCanBeShown()
{
    const QTemporaryDir folder;
    const QString charts = folder.filePath(u"Bé%20 &lt; <b> charts #1"_s);
    const SampleWindow sample;
    const OpenSheet sheet(sample.open);
    sheet.save(charts + u"/chart.png"_s);
    Browser browser;
    QVERIFY(sheet.showFolder()->isVisible());
    QTest::keyClick(sheet.get(), Qt::Key_F, Qt::AltModifier);
    QTRY_COMPARE(browser.opened, QList{QUrl::fromLocalFile(charts)});
}

void ShareSheetSavingTest::aFileThatCannotBeWrittenIsReported_data()
{
    QTest::addColumn<QString>("file");

    QTest::newRow("a file in the place of a folder") << u"file/chart.png"_s;
    QTest::newRow("no permission for a folder") << u"locked/charts/chart.png"_s;
    QTest::newRow("no permission for a file") << u"locked/chart.png"_s;
    QTest::newRow("a folder in the place of the file") << u"folder.png"_s;
    QTest::newRow("a pipe, which nobody may ever read") << u"pipe.png"_s;
}

void ShareSheetSavingTest::aFileThatCannotBeWrittenIsReported()
{
    QFETCH(const QString, file);

    const QTemporaryDir folder;
    const QString path = folder.filePath(file);
    QVERIFY(QFile::setPermissions(folder.path(), QFile::Permissions(0x7755)));
    QVERIFY(writeFile(folder.filePath(u"file"_s), "old"));
    QVERIFY(QDir(folder.path()).mkdir(u"locked"_s));
    QVERIFY(QFile::setPermissions(folder.filePath(u"locked"_s), QFile::Permissions(0x5555)));
    const SampleWindow sample;
    const OpenSheet sheet(sample.open);
    const QStringList suggested = sheet.ask()->selectedFiles();
    QTest::keyClick(sheet->findChild<QFileDialog *>(), Qt::Key_Escape);
    QTRY_VERIFY(!sheet->findChild<QFileDialog *>());
    {
        BusyPool pool;
        sheet.begin(path);
        // Between the question and the write.
        QVERIFY(!file.startsWith(u"folder") || QDir(folder.path()).mkdir(file));
        QVERIFY(!file.startsWith(u"pipe") || ::mkfifo(path.toLocal8Bit().constData(), 0666) == 0);
        const DropRoot noRoot;
        pool.finish();
    }
    QTRY_VERIFY2(sheet.status().contains(path), qPrintable(sheet.status()));
    QVERIFY2(sheet.status().contains(u"could not be written"), qPrintable(sheet.status()));
    QVERIFY(!sheet.showFolder()->isVisible());
    QVERIFY(sheet->isVisible());
    QVERIFY(sample.open.messages().isEmpty());
    QVERIFY(filesIn(folder.filePath(u"locked"_s)).isEmpty());
    QCOMPARE(sheet.ask()->selectedFiles(), suggested); // a folder that did not work is not remembered
}

void ShareSheetSavingTest::aFailureLeavesWhatWasThere_data()
{
    QTest::addColumn<bool>("isFull");

    QTest::newRow("the disk is full") << true;
    QTest::newRow("no permission") << false;
}

void ShareSheetSavingTest::aFailureLeavesWhatWasThere()
{
    QFETCH(const bool, isFull);

    const QTemporaryDir folder;
    const QString file = folder.filePath(u"chart.png"_s);
    const SampleWindow sample;
    const OpenSheet sheet(sample.open);
    {
        BusyPool pool;
        sheet.begin(file);
        QVERIFY(writeFile(file, "old"));
        std::optional<FullDisk> disk;
        std::optional<DropRoot> noRoot;
        if (isFull) {
            disk.emplace(1000);
        } else {
            QVERIFY(QFile::setPermissions(folder.path(), QFile::Permissions(0x5555)));
            noRoot.emplace();
        }
        pool.finish();
    }
    QVERIFY(QFile::setPermissions(folder.path(), QFile::Permissions(0x7700)));
    QTRY_VERIFY2(sheet.status().contains(u"could not be written"), qPrintable(sheet.status()));
    QCOMPARE(contentOf(file), "old"_ba);
    QCOMPARE(filesIn(folder.path()), QStringList{u"chart.png"_s});
}

void ShareSheetSavingTest::aFailureIsForgottenWithTheNextSave()
{
    const QTemporaryDir folder;
    QVERIFY(writeFile(folder.filePath(u"file"_s), "old"));
    const SampleWindow sample;
    const OpenSheet sheet(sample.open);
    sheet.save(folder.filePath(u"file/chart.png"_s));
    QVERIFY2(sheet.status().contains(u"could not be written"), qPrintable(sheet.status()));
    sheet.save(folder.filePath(u"chart.png"_s));
    QTRY_COMPARE(sheet.status(), u"Saved “chart.png”."_s);
}

void ShareSheetSavingTest::aPictureThatCannotBePaintedIsReported_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("hasMemory");
    QTest::addColumn<bool>("isCopied");
    QTest::addColumn<QString>("sentence");

    const QString noMemory = u"There is not enough memory for a picture of this size; choose a smaller one."_s;
    const QString tooWide = u"A picture of this size cannot be painted; choose a smaller one."_s;
    QTest::newRow("copied, no memory") << 1000 << false << true << noMemory;
    QTest::newRow("copied, too wide") << 8300 << true << true << tooWide;
    QTest::newRow("saved, no memory") << 1000 << false << false << noMemory;
    QTest::newRow("saved, too wide") << 8300 << true << false << tooWide;
}

void ShareSheetSavingTest::aPictureThatCannotBePaintedIsReported()
{
    QFETCH(const int, width);
    QFETCH(const bool, hasMemory);
    QFETCH(const bool, isCopied);

    const QTemporaryDir folder;
    const SampleWindow sample;
    sample.open.window->resize(width, 700);
    QGuiApplication::clipboard()->setText(u"before"_s);
    const OpenSheet sheet(sample.open);
    sheet.click(u"Window"_s);
    sheet.click(u"4×"_s);
    sheet.awaitPreview();
    QAbstractButton *button = sheet.button(u"Copy Picture"_s);
    if (!isCopied) {
        const QFileDialog *dialog = sheet.ask();
        OpenSheet::nameIn(dialog)->setText(folder.filePath(u"chart.png"_s));
        button = OpenSheet::saveIn(dialog);
    }
    {
        std::optional<FullMemory> memory;
        if (!hasMemory)
            memory.emplace(rlim_t{64} << 20);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    QTEST(sheet.status(), "sentence");
    QVERIFY(sheet->isVisible());
    QVERIFY(filesIn(folder.path()).isEmpty());
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
}

void ShareSheetSavingTest::aFileNameIsShownAsPlainText()
{
    const QTemporaryDir folder;
    QVERIFY(writeFile(folder.filePath(u"<b>x<_b> & &amp;.png"_s), "old"));
    const SampleWindow sample;
    const OpenSheet sheet(sample.open);
    sheet.save(folder.filePath(u"<i>y<_i> & &amp;.png"_s));
    QCOMPARE(sheet.status(), u"Saved “<i>y<_i> & &amp;.png”."_s);
    QCOMPARE(sheet.part<QLabel>(u"shareStatus"_s)->textFormat(), Qt::PlainText);

    sheet.begin(folder.filePath(u"<b>x<_b> & &amp;"_s));
    const QMessageBox *box = question();
    QVERIFY(box);
    QCOMPARE(box->textFormat(), Qt::PlainText);
    QCOMPARE(box->text(), u"“<b>x<_b> & &amp;.png” exists already. Replace it?"_s);
}

void ShareSheetSavingTest::aFileNameCannotReverseTheTextAroundIt()
{
    const QTemporaryDir folder;
    const SampleWindow sample;
    const OpenSheet sheet(sample.open);
    const QString name = u"a\u202eb\u2066"_s;
    sheet.save(folder.filePath(name + u".png"_s));
    QVERIFY(QFile::exists(folder.filePath(name + u".png"_s)));
    QCOMPARE(sheet.status(), u"Saved “a\ufffdb\ufffd.png”."_s);

    sheet.begin(folder.filePath(name));
    const QMessageBox *box = question();
    QVERIFY(box);
    QCOMPARE(box->text(), u"“a\ufffdb\ufffd.png” exists already. Replace it?"_s);
}

void ShareSheetSavingTest::aLongFileNameDoesNotResizeTheSheet()
{
    const QTemporaryDir folder;
    const SampleWindow sample;
    const OpenSheet sheet(sample.open);
    sheet.save(folder.filePath(u"chart.png"_s)); // from now on there is a line for what is told
    const QSize size = sheet->size();
    const int least = sheet->minimumSizeHint().width();
    sheet.save(folder.filePath(QString(200, u'W') + u".png"_s));
    QTRY_VERIFY2(sheet.status().contains(u"WWW"), qPrintable(sheet.status()));
    sheet->layout()->activate();
    QCOMPARE(sheet->minimumSizeHint().width(), least);
    QCOMPARE(sheet->size().width(), size.width());
}

void ShareSheetSavingTest::theSheetDoesNotWaitForTheDisk()
{
    const QTemporaryDir folder;
    const SampleWindow sample;
    const OpenSheet sheet(sample.open);
    const QString file = folder.filePath(u"chart.png"_s);
    BusyPool pool;
    sheet.begin(file);
    QVERIFY(filesIn(folder.path()).isEmpty());
    QCOMPARE(sheet.status(), QString());
    sheet.click(u"Square"_s); // for the next
    sheet.awaitPreview();

    pool.finish();
    QTRY_COMPARE(sheet.status(), u"Saved “chart.png”."_s);
    QCOMPARE(QImage(file, "PNG").size(), QSize(2400, 1350));
}

void ShareSheetSavingTest::theFileIsWrittenThoughTheSheetIsClosed()
{
    const QTemporaryDir folder;
    const SampleWindow sample;
    const OpenSheet sheet(sample.open);
    const QString file = folder.filePath(u"chart.png"_s);
    BusyPool pool;
    sheet.begin(file);
    sheet.close();
    pool.finish();
    QTRY_VERIFY(!sheet.get()); // it is gone then
    QVERIFY(!QImage(file, "PNG").isNull());
    QCOMPARE(sample.open.preferences.exportFolder(), folder.path());
    QVERIFY(sample.open.messages().isEmpty());
}

void ShareSheetSavingTest::theFileIsWrittenThoughTheWindowIsClosed_data()
{
    QTest::addColumn<bool>("isWritten");

    QTest::newRow("closed before it is written") << false;
    QTest::newRow("closed before it is reported") << true;
}

void ShareSheetSavingTest::theFileIsWrittenThoughTheWindowIsClosed()
{
    QFETCH(const bool, isWritten);

    const QTemporaryDir folder;
    const QString file = folder.filePath(u"chart.png"_s);
    BusyPool pool;
    {
        const SampleWindow sample;
        const OpenSheet sheet(sample.open);
        sheet.begin(file);
        if (isWritten)
            pool.finish();
    }
    QCOMPARE(QFile::exists(file), isWritten);
    pool.finish();
    QCoreApplication::processEvents();
    QVERIFY(!QImage(file, "PNG").isNull());
    QCOMPARE(filesIn(folder.path()), QStringList{u"chart.png"_s});
}

void ShareSheetSavingTest::aFailureAfterTheSheetIsToldInTheWindow()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"file/chart.png"_s);
    QVERIFY(writeFile(folder.filePath(u"file"_s), "old"));
    const SampleWindow sample;
    const OpenSheet sheet(sample.open);
    BusyPool pool;
    sheet.begin(file);
    sheet.close();
    QVERIFY(sample.open.messages().isEmpty());
    pool.finish();
    QTRY_VERIFY2(sample.open.message().contains(file), qPrintable(sample.open.message()));
    QTRY_VERIFY(!sheet.get());
    QCOMPARE(sample.open.columns(), 15);
    QVERIFY(sample.open.part<ChartView>()->isVisible());
}

void ShareSheetSavingTest::aSaveThatEndsLaterHidesNoOtherFailure()
{
    const QTemporaryDir folder;
    const QString failing = folder.filePath(u"file/chart.png"_s);
    QVERIFY(writeFile(folder.filePath(u"file"_s), "old"));
    const SampleWindow sample;
    const OpenSheet first(sample.open);
    BusyPool pool;
    first.begin(failing);
    first.close();
    const OpenSheet second(sample.open);
    second.begin(folder.filePath(u"chart.png"_s));
    pool.finish();
    QTRY_COMPARE(second.status(), u"Saved “chart.png”."_s);
    QTRY_VERIFY2(sample.open.message().contains(failing), qPrintable(sample.open.message()));
    second.close();
    QVERIFY(sample.open.message().contains(failing));
}

void ShareSheetSavingTest::theGameOnScreenWhenTheSheetOpenedIsShared()
{
    const QTemporaryDir folder;
    LoopbackServer server(serviceWith());
    const OpenWindow open(server, someone(), startWith(14402));
    QTRY_VERIFY(!open.icon().isNull());
    const qint64 before = open.drawn().statistics(UnlockMode::Hardcore).players;

    ServedGame newer = dragster();
    newer.hardcore.first() += 1000;
    server.setHandler(
        [service = serviceWith({newer})](const HttpRequest &request) { return service(request).onRelease(); });
    open.action(u"Reload"_s)->trigger();
    QTRY_VERIFY(server.inFlight() > 0);
    const OpenSheet sheet(open);
    const QImage asOpened = paint(sheet->picture()).value();
    connect(&server, &LoopbackServer::requestArrived, &server, &LoopbackServer::release, Qt::QueuedConnection);
    server.release();
    QTRY_COMPARE(open.drawn().statistics(UnlockMode::Hardcore).players, before + 1000);
    QCOMPARE(sheet->picture().content.snapshots.first().distribution.statistics(UnlockMode::Hardcore).players, before);
    sheet.save(folder.filePath(u"chart.png"_s));
    QCOMPARE(sheet.status(), u"Saved “chart.png”."_s);
    QVERIFY(isSame(QImage(folder.filePath(u"chart.png"_s)), asOpened));
}

void ShareSheetSavingTest::closingSavesNothing_data()
{
    QTest::addColumn<QString>("button"); // Escape without

    QTest::newRow("Escape") << QString();
    QTest::newRow("Close") << u"Close"_s;
}

void ShareSheetSavingTest::closingSavesNothing()
{
    QFETCH(const QString, button);

    const SampleWindow sample;
    QGuiApplication::clipboard()->setText(u"before"_s);
    const OpenSheet sheet(sample.open);
    if (button.isEmpty())
        sheet.close();
    else
        sheet.click(button);
    QTRY_VERIFY(!sheet.get());
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
}

void ShareSheetSavingTest::theKeyIsInNoFile_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("button");

    QTest::newRow("PNG") << u"PNG"_s << u"Save…"_s;
    QTest::newRow("SVG") << u"SVG"_s << u"Save…"_s;
    QTest::newRow("PDF") << u"PDF"_s << u"Save…"_s;
    QTest::newRow("CSV") << u"PNG"_s << u"Save CSV…"_s;
    QTest::newRow("JSON") << u"PNG"_s << u"Save JSON…"_s;
}

void ShareSheetSavingTest::theKeyIsInNoFile()
{
    QFETCH(const QString, format);
    QFETCH(const QString, button);

    const QTemporaryDir folder;
    LoopbackServer server(serviceWith());
    const OpenWindow open(server, someone(), startWith(14402));
    QTRY_VERIFY(!open.icon().isNull());
    const OpenSheet sheet(open);
    sheet.click(format);
    sheet.save(folder.filePath(u"chart"_s), button);
    QCOMPARE(filesIn(folder.path()).size(), 1);
    const QString file = folder.filePath(filesIn(folder.path()).first());
    QVERIFY(!contentOf(file).isEmpty());
    QVERIFY(!contentOf(file).contains(someone().key.text().toUtf8()));
    const QImage image(file);
    for (const QString &name : image.textKeys())
        QVERIFY2(!image.text(name).contains(someone().key.text()), qPrintable(name));
}

QTEST_MAIN(ShareSheetSavingTest)
#include "tst_sharesheetsaving.moc"
