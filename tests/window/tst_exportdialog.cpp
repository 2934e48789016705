// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/chartview.h"
#include "support/files.h"
#include "support/fullmemory.h"
#include "support/openwindow.h"
#include "support/pixels.h"
#include "window/exportdialog.h"

#include <QApplication>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QLayout>
#include <QMessageBox>
#include <QRegularExpression>
#include <QSemaphore>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

/// File > Export Image, as a person goes through it.
class ExportDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { OpenWindow::prepare(); }
    void theDialogSuggestsAName_data();
    void theDialogSuggestsAName();
    void theScalesSayHowManyPixels();
    void thePictureHasTheSizeThatWasChosen_data();
    void thePictureHasTheSizeThatWasChosen();
    void thePictureShowsWhatTheWindowShows();
    void theFolderIsRemembered();
    void aRelativePathIsInTheSuggestedFolder_data();
    void aRelativePathIsInTheSuggestedFolder();
    void aFileNameIsShownAsPlainText();
    void aFileNameCannotReverseTheTextAroundIt();
    void aLongFileNameDoesNotResizeTheWindow();
    void theWindowDoesNotWaitForTheDisk();
    void theFileIsWrittenThoughTheWindowIsClosed_data();
    void theFileIsWrittenThoughTheWindowIsClosed();
    void theEndingIsAppended_data();
    void theEndingIsAppended();
    void anExistingFileIsAskedAbout_data();
    void anExistingFileIsAskedAbout();
    void aFileThatCannotBeWrittenIsReported_data();
    void aFileThatCannotBeWrittenIsReported();
    void aPictureThatCannotBePaintedIsReported_data();
    void aPictureThatCannotBePaintedIsReported();
    void aSaveThatEndsLaterHidesNoOtherMessage();
    void aSaveThatEndsLaterHidesNoOtherFailure();
    void nothingIsWrittenWithoutAName();
    void cancelWritesNothing();
    void theGameOnScreenWhenTheDialogOpenedIsExported();
    void theKeyIsNotInTheFile();
};

namespace {

/// A window with its export dialog open.
class Export
{
public:
    explicit Export(const OpenWindow &open)
        : m_open(open)
    {
        open.action(u"Export Image…"_s)->trigger();
        dialog = open.part<ExportDialog>();
        if (!dialog || !QTest::qWaitForWindowActive(dialog))
            qFatal("There is no export dialog.");
        file = dialog->findChild<QLineEdit *>(u"file"_s);
        scale = dialog->findChild<QComboBox *>(u"scale"_s);
        write = saying(dialog->findChildren<QAbstractButton *>(), u"Export"_s);
    }

    /// Exports to \a path, and waits until that is told.
    void to(const QString &path) const
    {
        begin(path);
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
    }

    /// Begins to export to \a path, and waits for the dialog to go.
    void begin(const QString &path) const
    {
        file->setText(path);
        QTest::mouseClick(write, Qt::LeftButton);
        QTRY_VERIFY(!m_open.part<ExportDialog>());
        m_open.window->activateWindow(); // as a desktop does
        QVERIFY(QTest::qWaitForWindowActive(m_open.window.get()));
    }

    ExportDialog *dialog = nullptr;
    QLineEdit *file = nullptr;
    QComboBox *scale = nullptr;
    QAbstractButton *write = nullptr;

private:
    const OpenWindow &m_open;
};

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
    QThreadPool &m_pool = *QThreadPool::globalInstance();
    const int m_threads = m_pool.maxThreadCount();
    QSemaphore m_end;
};

/// The sizes that the scales promise.
QList<QSize> promised(const QComboBox &scale)
{
    static const QRegularExpression pixels(u"([\\d,]+) × ([\\d,]+) pixels"_s);
    QList<QSize> sizes;
    for (int index = 0; index < scale.count(); ++index) {
        const auto match = pixels.match(scale.itemText(index));
        sizes.append(QSize(match.captured(1).remove(u',').toInt(), match.captured(2).remove(u',').toInt()));
    }
    return sizes;
}

} // namespace

void ExportDialogTest::theDialogSuggestsAName_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("name");

    QTest::newRow("a game") << u"Dragster"_s << u"Dragster achievement distribution.png"_s;
    QTest::newRow("not for a file's name") << u"A/B: \"Two\"?"_s << u"A B Two achievement distribution.png"_s;
    QTest::newRow("title not known") << QString() << u"Game 14402 achievement distribution.png"_s;
    QTest::newRow("the sample") << u"sample"_s << u"Dragster (sample data) achievement distribution.png"_s;
}

void ExportDialogTest::theDialogSuggestsAName()
{
    QFETCH(const QString, title);
    QFETCH(const QString, name);

    LoopbackServer server(serviceWith({dragsterCalled(title)}));
    const OpenWindow open(server, someone(), startWith(14402, title == u"sample"));
    QTRY_VERIFY(!open.icon().isNull());
    const Export asked(open);
    QCOMPARE(asked.file->text(), open.preferences.exportFolder() + u'/' + name);
    QVERIFY(!asked.dialog->windowTitle().isEmpty());
}

void ExportDialogTest::theScalesSayHowManyPixels()
{
    LoopbackServer server(serviceWith());
    const OpenWindow open(server, {});
    QTRY_COMPARE(open.columns(), 15);
    const Export asked(open);
    const QList<QSize> sizes = promised(*asked.scale);
    QCOMPARE(sizes.size(), 4);
    const QSize once = sizes.first();
    // The chart with its title and figures, as wide as the window shows it.
    const QSize chart = open.part<ChartView>()->size();
    QCOMPARE(once.width(), chart.width());
    QVERIFY(once.height() > chart.height() && once.height() < open.window->height());
    for (int scale = 1; scale <= 4; ++scale) {
        QCOMPARE(sizes.at(scale - 1), once * scale);
        QVERIFY(asked.scale->itemText(scale - 1).startsWith(QString::number(scale) + u'×'));
    }
    QCOMPARE(asked.scale->currentIndex(), 1); // 2x
}

void ExportDialogTest::thePictureHasTheSizeThatWasChosen_data()
{
    QTest::addColumn<int>("index");

    for (int index = 0; index < 4; ++index)
        QTest::addRow("%dx", index + 1) << index;
}

void ExportDialogTest::thePictureHasTheSizeThatWasChosen()
{
    QFETCH(const int, index);

    const QTemporaryDir folder;
    LoopbackServer server(serviceWith());
    const OpenWindow open(server, {});
    QTRY_COMPARE(open.columns(), 15);
    const Export asked(open);
    asked.scale->setCurrentIndex(index);
    const QSize size = promised(*asked.scale).at(index);
    asked.to(folder.filePath(u"chart.png"_s));
    QImage image;
    QVERIFY(image.load(folder.filePath(u"chart.png"_s), "PNG"));
    QCOMPARE(image.size(), size);
    QVERIFY2(open.status().contains(u"chart.png"), qPrintable(open.status()));
    QVERIFY(open.message().isEmpty());
}

void ExportDialogTest::thePictureShowsWhatTheWindowShows()
{
    const QTemporaryDir folder;
    LoopbackServer server(serviceWith());
    MainWindow::Start start;
    start.theme = ThemeChoice::Dark;
    const OpenWindow open(server, {}, start);
    QTRY_COMPARE(open.columns(), 15);
    QTest::mouseClick(open.button(u"Casual"_s), Qt::LeftButton);
    Export(open).to(folder.filePath(u"chart.png"_s));
    const QImage image(folder.filePath(u"chart.png"_s));
    QCOMPARE(image.pixelColor(0, 0), open.scene().theme().page);
    const int casual = countIn(image, image.rect(), darkTheme().casual);
    QVERIFY2(casual > 1000, qPrintable(QString::number(casual)));
    QCOMPARE(countIn(image, image.rect(), darkTheme().hardcore), 0);
}

void ExportDialogTest::theFolderIsRemembered()
{
    const QTemporaryDir folder;
    LoopbackServer server(serviceWith());
    {
        const OpenWindow open(server, {});
        QTRY_COMPARE(open.columns(), 15);
        Export(open).to(folder.filePath(u"one.png"_s));
        const Export again(open);
        QCOMPARE(again.file->text(), folder.filePath(u"Dragster (sample data) achievement distribution.png"_s));
    }
    const OpenWindow later(server, {});
    QTRY_COMPARE(later.columns(), 15);
    const Export asked(later);
    QCOMPARE(asked.file->text(), folder.filePath(u"Dragster (sample data) achievement distribution.png"_s));
}

void ExportDialogTest::aRelativePathIsInTheSuggestedFolder_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("file");

    QTest::newRow("a name") << u"dragster"_s << u"/some/folder/dragster.png"_s;
    QTest::newRow("in a folder of it") << u"charts/dragster.png"_s << u"/some/folder/charts/dragster.png"_s;
    QTest::newRow("a path") << u"/other/dragster.png"_s << u"/other/dragster.png"_s;
}

void ExportDialogTest::aRelativePathIsInTheSuggestedFolder()
{
    QFETCH(const QString, typed);

    const ExportDialog dialog({900, 600}, u"/some/folder/suggested.png"_s, nullptr);
    QCOMPARE(dialog.file(), u"/some/folder/suggested.png"_s);
    dialog.findChild<QLineEdit *>(u"file"_s)->setText(typed);
    QTEST(dialog.file(), "file");
}

void ExportDialogTest::aFileNameIsShownAsPlainText()
{
    const QTemporaryDir folder;
    QVERIFY(QFile(folder.filePath(u"<b>x<_b>.png"_s)).open(QIODevice::WriteOnly));
    ExportDialog dialog({900, 600}, folder.filePath(u"<b>x<_b>.png"_s), nullptr);
    dialog.show();
    QTest::mouseClick(saying(dialog.findChildren<QAbstractButton *>(), u"Export"_s), Qt::LeftButton);
    const auto *question = dialog.findChild<QMessageBox *>();
    QVERIFY(question);
    QCOMPARE(question->textFormat(), Qt::PlainText);
}

void ExportDialogTest::aFileNameCannotReverseTheTextAroundIt()
{
    const QTemporaryDir folder;
    LoopbackServer server(serviceWith());
    const OpenWindow open(server, {});
    QTRY_COMPARE(open.columns(), 15);
    const QString file = folder.filePath(u"a\u202eb\u2066.png"_s);
    Export(open).to(file);
    QVERIFY(QFile::exists(file));
    QVERIFY2(open.status().endsWith(u"/a\ufffdb\ufffd.png”"), qPrintable(open.status()));

    const Export again(open);
    again.file->setText(file);
    QTest::mouseClick(again.write, Qt::LeftButton);
    const auto *question = again.dialog->findChild<QMessageBox *>();
    QVERIFY(question);
    QCOMPARE(question->text(), u"“a\ufffdb\ufffd.png” exists already. Replace it?"_s);
}

void ExportDialogTest::aLongFileNameDoesNotResizeTheWindow()
{
    const QTemporaryDir folder;
    LoopbackServer server(serviceWith());
    const OpenWindow open(server, {});
    QTRY_COMPARE(open.columns(), 15);
    const QSize size = open.window->size();
    const int least = open.window->minimumSizeHint().width();
    const QString file = folder.filePath(QString(200, u'W') + u"<b>.png"_s);
    Export(open).to(file);
    QVERIFY(QFile::exists(file));
    QTRY_VERIFY(open.status().startsWith(u"Saved “"));
    const auto *label = open.window->statusBar()->findChild<QLabel *>();
    QVERIFY(label->fontMetrics().horizontalAdvance(label->text()) > open.window->width());
    open.window->layout()->activate();
    QCOMPARE(open.window->minimumSizeHint().width(), least);
    QCOMPARE(open.window->size(), size);
    QVERIFY(label->width() < size.width());
    QCOMPARE(label->textFormat(), Qt::PlainText);
}

void ExportDialogTest::theWindowDoesNotWaitForTheDisk()
{
    const QTemporaryDir folder;
    LoopbackServer server(serviceWith());
    const OpenWindow open(server, {});
    QTRY_COMPARE(open.columns(), 15);
    const QString file = folder.filePath(u"chart.png"_s);
    BusyPool pool;
    Export(open).begin(file);
    QVERIFY(QDir(folder.path()).isEmpty());
    QVERIFY(!open.status().contains(u"Saved"));
    QTest::mouseClick(open.button(u"Casual"_s), Qt::LeftButton);
    QCOMPARE(open.drawn().modes(), QList{UnlockMode::Casual});

    pool.finish();
    QTRY_COMPARE(open.status(), u"Saved “%1”"_s.arg(file));
    QVERIFY(!QImage(file, "PNG").isNull());
}

void ExportDialogTest::theFileIsWrittenThoughTheWindowIsClosed_data()
{
    QTest::addColumn<bool>("isWritten");
    QTest::newRow("closed before it is written") << false;
    QTest::newRow("closed before it is reported") << true;
}

void ExportDialogTest::theFileIsWrittenThoughTheWindowIsClosed()
{
    QFETCH(const bool, isWritten);

    const QTemporaryDir folder;
    LoopbackServer server(serviceWith());
    const QString file = folder.filePath(u"chart.png"_s);
    BusyPool pool;
    {
        const OpenWindow open(server, {});
        QTRY_COMPARE(open.columns(), 15);
        Export(open).begin(file);
        if (isWritten)
            pool.finish();
    }
    QCOMPARE(QFile::exists(file), isWritten);
    pool.finish();
    QCoreApplication::processEvents();
    QVERIFY(!QImage(file, "PNG").isNull());
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"chart.png"_s});
}

void ExportDialogTest::theEndingIsAppended_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("written");

    QTest::newRow("no ending") << u"chart"_s << u"chart.png"_s;
    QTest::newRow("the right ending") << u"chart.png"_s << u"chart.png"_s;
    QTest::newRow("in capitals") << u"chart.PNG"_s << u"chart.PNG"_s;
    QTest::newRow("a dot in the name") << u"Vol. 2"_s << u"Vol. 2.png"_s;
    QTest::newRow("blanks around it") << u"  chart.png "_s << u"chart.png"_s;
}

void ExportDialogTest::theEndingIsAppended()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, written);

    const QTemporaryDir folder;
    LoopbackServer server(serviceWith());
    const OpenWindow open(server, {});
    QTRY_COMPARE(open.columns(), 15);
    const QString blanks = typed.startsWith(u' ') ? u"  "_s : QString();
    Export(open).to(blanks + folder.filePath(typed.mid(blanks.size())));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{written});
}

void ExportDialogTest::anExistingFileIsAskedAbout_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<bool>("replaced");

    QTest::newRow("replace") << u"chart.png"_s << u"Replace"_s << true;
    QTest::newRow("cancel") << u"chart.png"_s << u"Cancel"_s << false;
    QTest::newRow("replace, ending appended") << u"chart"_s << u"Replace"_s << true;
    QTest::newRow("cancel, ending appended") << u"chart"_s << u"Cancel"_s << false;
}

void ExportDialogTest::anExistingFileIsAskedAbout()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, answer);
    QFETCH(const bool, replaced);

    const QTemporaryDir folder;
    QFile existing(folder.filePath(u"chart.png"_s));
    QVERIFY(existing.open(QIODevice::WriteOnly) && existing.write("old") == 3);
    existing.close();
    LoopbackServer server(serviceWith());
    const OpenWindow open(server, {});
    QTRY_COMPARE(open.columns(), 15);
    const Export asked(open);
    asked.file->setText(folder.filePath(typed));
    QTest::mouseClick(asked.write, Qt::LeftButton);
    auto *question = asked.dialog->findChild<QMessageBox *>();
    QVERIFY(question && question->isVisible());
    QVERIFY2(question->text().contains(u"chart.png"), qPrintable(question->text()));
    QCOMPARE(contentOf(existing.fileName()), "old"_ba);
    QTest::mouseClick(saying(question->buttons(), answer), Qt::LeftButton);
    QTRY_COMPARE(open.part<ExportDialog>() == nullptr, replaced); // else another name can be given
    QThreadPool::globalInstance()->waitForDone();
    QCOMPARE(contentOf(existing.fileName()).startsWith("\x89PNG"), replaced);
    QVERIFY(replaced || contentOf(existing.fileName()) == "old");
}

void ExportDialogTest::aFileThatCannotBeWrittenIsReported_data()
{
    QTest::addColumn<QString>("file");

    QTest::newRow("no such folder") << u"missing/chart.png"_s;
    QTest::newRow("a file in the place of a folder") << u"file/chart.png"_s;
}

void ExportDialogTest::aFileThatCannotBeWrittenIsReported()
{
    QFETCH(const QString, file);

    const QTemporaryDir folder;
    QVERIFY(QFile(folder.filePath(u"file"_s)).open(QIODevice::WriteOnly));
    LoopbackServer server(serviceWith());
    const OpenWindow open(server, {});
    QTRY_COMPARE(open.columns(), 15);
    const Export asked(open);
    const QString suggested = asked.file->text();
    asked.to(folder.filePath(file));
    QVERIFY2(open.message().contains(folder.filePath(file)), qPrintable(open.message()));
    QVERIFY2(open.message().contains(u"could not be written"), qPrintable(open.message()));
    QCOMPARE(open.columns(), 15);
    QVERIFY(open.part<ChartView>()->isVisible());
    QVERIFY(!QFile::exists(folder.filePath(file)));

    const Export again(open);
    QCOMPARE(again.file->text(), suggested); // a folder that did not work is not remembered
    again.to(folder.filePath(u"chart.png"_s));
    QVERIFY(open.message().isEmpty());
}

void ExportDialogTest::aPictureThatCannotBePaintedIsReported_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("hasMemory");
    QTest::addColumn<QString>("sentence");

    QTest::newRow("no memory") << 1000 << false
                               << u"There is not enough memory for a picture of this size; choose a smaller one."_s;
    QTest::newRow("too wide") << 8300 << true << u"A picture of this size cannot be painted; choose a smaller one."_s;
}

void ExportDialogTest::aPictureThatCannotBePaintedIsReported()
{
    QFETCH(const int, width);
    QFETCH(const bool, hasMemory);

    const QTemporaryDir folder;
    LoopbackServer server(serviceWith());
    const OpenWindow open(server, {});
    QTRY_COMPARE(open.columns(), 15);
    open.window->resize(width, 700);
    const Export asked(open);
    asked.scale->setCurrentIndex(3); // 4x
    {
        std::optional<FullMemory> memory;
        if (!hasMemory)
            memory.emplace(rlim_t{64} << 20);
        asked.to(folder.filePath(u"chart.png"_s));
    }
    QTEST(open.message(), "sentence");
    QVERIFY(QDir(folder.path()).isEmpty());
}

void ExportDialogTest::aSaveThatEndsLaterHidesNoOtherMessage()
{
    const QTemporaryDir folder;
    LoopbackServer server(serviceWith());
    const OpenWindow open(server, {});
    QTRY_COMPARE(open.columns(), 15);
    const QString file = folder.filePath(u"chart.png"_s);
    BusyPool pool;
    Export(open).begin(file);
    open.enter(u"pitfall"_s);
    QVERIFY2(open.message().contains(u"not a game"), qPrintable(open.message()));
    pool.finish();
    QTRY_COMPARE(open.status(), u"Saved “%1”"_s.arg(file));
    QVERIFY2(open.message().contains(u"not a game"), qPrintable(open.message()));
}

void ExportDialogTest::aSaveThatEndsLaterHidesNoOtherFailure()
{
    const QTemporaryDir folder;
    LoopbackServer server(serviceWith());
    const OpenWindow open(server, {});
    QTRY_COMPARE(open.columns(), 15);
    const QString missing = folder.filePath(u"missing/chart.png"_s);
    BusyPool pool;
    Export(open).begin(missing);
    const Export other(open);
    pool.finish();
    QTRY_VERIFY2(open.message().contains(missing), qPrintable(open.message()));
    const QString file = folder.filePath(u"chart.png"_s);
    other.to(file);
    QTRY_COMPARE(open.status(), u"Saved “%1”"_s.arg(file));
    QVERIFY2(open.message().contains(missing), qPrintable(open.message()));
}

void ExportDialogTest::nothingIsWrittenWithoutAName()
{
    LoopbackServer server(serviceWith());
    const OpenWindow open(server, {});
    QTRY_COMPARE(open.columns(), 15);
    const Export asked(open);
    QVERIFY(asked.write->isEnabled());
    asked.file->setText(u"  "_s);
    QVERIFY(!asked.write->isEnabled());
}

void ExportDialogTest::cancelWritesNothing()
{
    const QTemporaryDir folder;
    LoopbackServer server(serviceWith());
    const OpenWindow open(server, {});
    QTRY_COMPARE(open.columns(), 15);
    const Export asked(open);
    asked.file->setText(folder.filePath(u"chart.png"_s));
    QTest::keyClick(asked.dialog, Qt::Key_Escape);
    QTRY_VERIFY(!open.part<ExportDialog>());
    QVERIFY(QDir(folder.path()).isEmpty());
}

void ExportDialogTest::theGameOnScreenWhenTheDialogOpenedIsExported()
{
    const QTemporaryDir folder;
    LoopbackServer server(serviceWith({dragster()}));
    const OpenWindow open(server, someone(), startWith(14402));
    QTRY_VERIFY(!open.icon().isNull());
    Export(open).to(folder.filePath(u"before.png"_s));

    server.setHandler(
        [service = serviceWith({otherGame()})](const HttpRequest &request) { return service(request).onRelease(); });
    open.enter(u"2"_s);
    QTRY_COMPARE(server.inFlight(), 3);
    const Export asked(open); // for Dragster, whose name is suggested
    QVERIFY(asked.file->text().contains(u"Dragster"));
    server.release();
    QTRY_COMPARE(open.title(), u"Other"_s);
    asked.to(folder.filePath(u"after.png"_s));
    QCOMPARE(QImage(folder.filePath(u"after.png"_s)), QImage(folder.filePath(u"before.png"_s)));
}

void ExportDialogTest::theKeyIsNotInTheFile()
{
    const QTemporaryDir folder;
    LoopbackServer server(serviceWith());
    const OpenWindow open(server, someone(), startWith(14402));
    QTRY_VERIFY(!open.icon().isNull());
    Export(open).to(folder.filePath(u"chart.png"_s));
    const QByteArray content = contentOf(folder.filePath(u"chart.png"_s));
    QVERIFY(content.startsWith("\x89PNG"));
    QVERIFY(!content.contains(someone().key.text().toUtf8()));
    QVERIFY(!content.contains("tEXt") && !content.contains("iTXt") && !content.contains("zTXt"));
}

QTEST_MAIN(ExportDialogTest)
#include "tst_exportdialog.moc"
