// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartmodel/preset.h"
#include "export/datafile.h"
#include "support/files.h"
#include "support/opensheet.h"
#include "window/gamepage.h"
#include "window/segments.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

/// File > Share, as a person goes through it: what is chosen, seen and copied.
class ShareSheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }
    void init() { OpenWindow::prepare(); }

    void thePreviewIsThePictureItself();
    void thePreviewFitsTheSheet();
    void aSizeIsChosen_data();
    void aSizeIsChosen();
    void aSizeOfOnesOwnIsChosen();
    void theColoursAreTheWindowsAtFirst_data();
    void theColoursAreTheWindowsAtFirst();
    void theColoursAreChosen();
    void thePictureShowsWhatTheWindowShows();
    void thePixelsAreSaid_data();
    void thePixelsAreSaid();
    void aDrawingHasNoPixels_data();
    void aDrawingHasNoPixels();
    void theWordsAreChosen_data();
    void theWordsAreChosen();
    void aHeadlineIsSuggested();
    void aPlaceThatIsNotKnownCannotBeShown();

    void thePictureIsCopied();
    void returnCopiesThePictureWhateverHasTheFocus();
    void theAltTextIsCopied();
    void theTableIsCopied();
};

namespace {

/// All that the drawing \a file says in its picture.
QString textOf(const QString &file)
{
    QXmlStreamReader xml(contentOf(file));
    QStringList texts;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"text")
            texts.append(xml.readElementText().trimmed());
    }
    return texts.join(u'\n');
}

} // namespace

void ShareSheetTest::thePreviewIsThePictureItself()
{
    const SampleWindow sample;
    const OpenSheet sheet(sample.open);
    sheet.awaitPreview();
    QCOMPARE(sheet->picture().content.snapshots.first().id, SampleNetwork::defaultGame);
    QVERIFY(!sheet->picture().icon.isNull());
}

void ShareSheetTest::thePreviewFitsTheSheet()
{
    const SampleWindow sample;
    const OpenSheet sheet(sample.open);
    sheet.awaitPreview();
    const QSize before = sheet.preview().size();
    sheet->resize(sheet->size() + QSize(300, 200));
    QTRY_VERIFY(sheet.preview().width() > before.width());
    sheet.awaitPreview();
}

void ShareSheetTest::aSizeIsChosen_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QSize>("size");

    QTest::newRow("Discord") << u"Discord"_s << QSize(1200, 675);
    QTest::newRow("Square") << u"Square"_s << QSize(1080, 1080);
    QTest::newRow("Forum") << u"Forum"_s << QSize(800, 450);
    QTest::newRow("Window") << u"Window"_s << QSize();
}

void ShareSheetTest::aSizeIsChosen()
{
    QFETCH(const QString, place);
    QFETCH(QSize, size);

    const QTemporaryDir folder;
    const SampleWindow sample;
    if (size.isEmpty())
        size = sample.open.part<GamePage>()->viewport()->size();
    const OpenSheet sheet(sample.open);
    QCOMPARE(sheet->picture().size, pictureSizes.front().value);
    sheet.click(place);
    QVERIFY(sheet.button(place)->toolTip().contains(u"%1 × %2"_s.arg(size.width()).arg(size.height())));
    QCOMPARE(sheet->picture().size, size);
    sheet.awaitPreview();
    sheet.save(folder.filePath(u"chart.png"_s));
    QCOMPARE(QImage(folder.filePath(u"chart.png"_s)).size(), size * 2);
}

void ShareSheetTest::aSizeOfOnesOwnIsChosen()
{
    const SampleWindow sample;
    const OpenSheet sheet(sample.open);
    const QList<QSpinBox *> sides = sheet->findChildren<QSpinBox *>();
    QCOMPARE(sides.size(), 2);
    QVERIFY(!sides.first()->isEnabled());
    sheet.click(u"Own"_s);
    QVERIFY(sides.first()->isEnabled());
    sides.first()->setValue(700);
    sides.last()->setValue(650);
    QCOMPARE(sheet->picture().size, QSize(700, 650));
    sheet.awaitPreview();
    sides.first()->setValue(1);
    sides.last()->setValue(1);
    QCOMPARE(sheet->picture().size, smallestPicture);
    sheet.awaitPreview();
}

void ShareSheetTest::theColoursAreTheWindowsAtFirst_data()
{
    QTest::addColumn<ThemeChoice>("choice");
    QTest::addColumn<QColor>("page");

    QTest::newRow("light") << ThemeChoice::Light << lightTheme().page;
    QTest::newRow("dark") << ThemeChoice::Dark << darkTheme().page;
}

void ShareSheetTest::theColoursAreTheWindowsAtFirst()
{
    QFETCH(const ThemeChoice, choice);

    MainWindow::Start start;
    start.theme = choice;
    const SampleWindow sample(start);
    const OpenSheet sheet(sample.open);
    sheet.awaitPreview();
    QTEST(sheet.preview().pixelColor(0, sheet.preview().height() / 2), "page");
}

void ShareSheetTest::theColoursAreChosen()
{
    MainWindow::Start start;
    start.theme = ThemeChoice::Light;
    const SampleWindow sample(start);
    const OpenSheet sheet(sample.open);
    sheet.awaitPreview();
    for (const auto &[text, theme] : {std::pair{u"Dark"_s, darkTheme()}, {u"Light"_s, lightTheme()}}) {
        sheet.click(text);
        QTRY_COMPARE(sheet.preview().pixelColor(0, sheet.preview().height() / 2), theme.page);
        sheet.awaitPreview();
    }
}

void ShareSheetTest::thePictureShowsWhatTheWindowShows()
{
    const QTemporaryDir folder;
    const SampleWindow sample;
    QTest::mouseClick(sample.open.button(u"Casual"_s), Qt::LeftButton);
    QTest::keySequence(sample.open.window.get(), QKeySequence(Qt::CTRL | Qt::Key_2));
    const OpenSheet sheet(sample.open);
    QCOMPARE(sheet->picture().content.options.modeFilter, ModeFilter::Casual);
    QCOMPARE(sheet->picture().content.options.chartType, ChartType::Cumulative);
    sheet.awaitPreview();
    sheet.click(u"SVG"_s);
    sheet.save(folder.filePath(u"chart.svg"_s));
    const QString text = textOf(folder.filePath(u"chart.svg"_s));
    QVERIFY2(text.contains(u"Completed"), qPrintable(text));
    QVERIFY2(!text.contains(u"Mastered"), qPrintable(text));
}

void ShareSheetTest::thePixelsAreSaid_data()
{
    QTest::addColumn<int>("scale");

    for (int scale = 1; scale <= 4; ++scale)
        QTest::addRow("%dx", scale) << scale;
}

void ShareSheetTest::thePixelsAreSaid()
{
    QFETCH(const int, scale);

    const QTemporaryDir folder;
    const SampleWindow sample;
    const OpenSheet sheet(sample.open);
    QTRY_COMPARE(sheet.pixels(), u"2400 × 1350 pixels"_s);
    sheet.click(u"Forum"_s);
    sheet.click(u"%1×"_s.arg(scale));
    const QSize size(800 * scale, 450 * scale);
    QTRY_COMPARE(sheet.pixels(), u"%1 × %2 pixels"_s.arg(size.width()).arg(size.height()));
    sheet.save(folder.filePath(u"chart.png"_s));
    const QImage image(folder.filePath(u"chart.png"_s));
    QCOMPARE(image.size(), size);
    QVERIFY(isSame(image, paint(sheet->picture()).value()));
}

void ShareSheetTest::aDrawingHasNoPixels_data()
{
    QTest::addColumn<QString>("format");

    QTest::newRow("SVG") << u"SVG"_s;
    QTest::newRow("PDF") << u"PDF"_s;
}

void ShareSheetTest::aDrawingHasNoPixels()
{
    QFETCH(const QString, format);

    const SampleWindow sample;
    const OpenSheet sheet(sample.open);
    QTRY_VERIFY(!sheet.pixels().isEmpty());
    QVERIFY(sheet.part<Segments>(u"scale"_s)->isEnabled());
    sheet.click(format);
    QTRY_COMPARE(sheet.pixels(), QString());
    QVERIFY(!sheet.part<Segments>(u"scale"_s)->isEnabled());
    sheet.click(u"PNG"_s);
    QTRY_VERIFY(!sheet.pixels().isEmpty());
    QVERIFY(sheet.part<Segments>(u"scale"_s)->isEnabled());
}

void ShareSheetTest::theWordsAreChosen_data()
{
    QTest::addColumn<std::function<void(const OpenSheet &)>>("choose");
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("isThere"); // after the choice; the other way round before it

    using Choose = std::function<void(const OpenSheet &)>;
    const auto toggle = [](const QString &box) -> Choose {
        return [box](const OpenSheet &sheet) { sheet.click(box); };
    };
    const auto type = [](const QString &field, const QString &text) -> Choose {
        return [field, text](const OpenSheet &sheet) {
            sheet.part<QLineEdit>(field)->selectAll();
            QTest::keyClicks(sheet.part<QLineEdit>(field), text);
        };
    };
    QTest::newRow("a headline") << type(u"headline"_s, u"Nobody is quicker"_s) << u"Nobody is quicker"_s << true;
    QTest::newRow("no place") << toggle(u"My place as"_s) << u"Someone"_s << false;
    QTest::newRow("another name") << type(u"name"_s, u"RetroFan"_s) << u"RetroFan"_s << true;
    QTest::newRow("one's own name no more") << type(u"name"_s, u"RetroFan"_s) << u"Someone"_s << false;
    QTest::newRow("blanks for a name") << type(u"name"_s, u"  "_s) << u"Someone"_s << false;
    QTest::newRow("no figures") << toggle(u"Figures"_s) << u"Half the set"_s << false;
    QTest::newRow("no source") << toggle(u"Date and link"_s) << u"/game/14402"_s << false;
}

void ShareSheetTest::theWordsAreChosen()
{
    QFETCH(const std::function<void(const OpenSheet &)>, choose);
    QFETCH(const QString, word);
    QFETCH(const bool, isThere);

    const QTemporaryDir folder;
    LoopbackServer server(serviceWith());
    const OpenWindow open(server, someone(), startWith(14402));
    QTRY_VERIFY(!open.icon().isNull());
    const OpenSheet sheet(open);
    sheet.awaitPreview();
    const QImage preview = sheet.preview();
    sheet.click(u"SVG"_s);
    sheet.save(folder.filePath(u"before.svg"_s));
    const QString before = textOf(folder.filePath(u"before.svg"_s));
    QVERIFY2(before.contains(word) != isThere, qPrintable(before));

    choose(sheet);
    QTRY_VERIFY(!isSame(sheet.preview(), preview));
    sheet.awaitPreview();
    sheet.save(folder.filePath(u"after.svg"_s));
    const QString after = textOf(folder.filePath(u"after.svg"_s));
    QVERIFY2(after.contains(word) == isThere, qPrintable(after));
}

void ShareSheetTest::aHeadlineIsSuggested()
{
    LoopbackServer server(serviceWith());
    const OpenWindow open(server, someone(), startWith(14402));
    QTRY_VERIFY(!open.icon().isNull());
    const OpenSheet sheet(open);
    QCOMPARE(sheet->picture().words.headline, QString());
    QTest::mouseClick(sheet.part<QAbstractButton>(u"suggest"_s), Qt::LeftButton);
    QCOMPARE(sheet->picture().words.headline, u"1 in 79 hardcore players mastered Dragster"_s); // 8 of 632
    sheet.awaitPreview();
}

void ShareSheetTest::aPlaceThatIsNotKnownCannotBeShown()
{
    LoopbackServer server(serviceWith());
    MainWindow::Start start = startWith(14402);
    start.set = AchievementSet::Unofficial; // in which nobody has one
    const OpenWindow open(server, someone(), start);
    QTRY_COMPARE(open.columns(), 3);
    const OpenSheet sheet(open);
    QVERIFY(!sheet.button<QCheckBox>(u"My place as"_s)->isEnabled());
    QVERIFY(!sheet.button<QCheckBox>(u"My place as"_s)->isChecked());
    QVERIFY(!sheet.part<QLineEdit>(u"name"_s)->isEnabled());
    QVERIFY(!sheet->picture().content.snapshots.first().progress());
    sheet.awaitPreview();
}

void ShareSheetTest::thePictureIsCopied()
{
    const SampleWindow sample;
    QGuiApplication::clipboard()->clear();
    const OpenSheet sheet(sample.open);
    sheet.click(u"Square"_s);
    QTest::keyClick(sheet.get(), Qt::Key_Return); // what is done most
    QCOMPARE(sheet.status(), u"Copied the picture."_s);
    QCOMPARE(QGuiApplication::clipboard()->image().size(), QSize(2160, 2160));
    QVERIFY(isSame(QGuiApplication::clipboard()->image(), paint(sheet->picture()).value()));
    QVERIFY(sheet->isVisible());
}

void ShareSheetTest::returnCopiesThePictureWhateverHasTheFocus()
{
    const SampleWindow sample;
    const OpenSheet sheet(sample.open);
    auto *headline = sheet.part<QLineEdit>(u"headline"_s);
    headline->setText(u"My own words"_s);
    headline->setFocus();
    QTest::keyClick(headline, Qt::Key_Return);
    QCOMPARE(sheet.status(), u"Copied the picture."_s);
    QCOMPARE(headline->text(), u"My own words"_s); // not the one that is suggested
}

void ShareSheetTest::theAltTextIsCopied()
{
    LoopbackServer server(serviceWith());
    const OpenWindow open(server, someone(), startWith(14402));
    QTRY_VERIFY(!open.icon().isNull());
    const OpenSheet sheet(open);
    sheet.click(u"Copy Text"_s);
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.startsWith(u"Bar chart: of 632 hardcore players of Dragster, 8 "), qPrintable(text));
    QCOMPARE(text, sheet.part<QLineEdit>(u"altText"_s)->text());
    QCOMPARE(sheet.status(), u"Copied the alt text."_s);
}

void ShareSheetTest::theTableIsCopied()
{
    LoopbackServer server(serviceWith());
    const OpenWindow open(server, someone(), startWith(14402));
    QTRY_VERIFY(!open.icon().isNull());
    const OpenSheet sheet(open);
    sheet.click(u"Copy Table"_s);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    const QStringList csv = QString::fromUtf8(csvFile(open.drawn())).split(u"\r\n"_s);
    QCOMPARE(lines.size(), csv.size());
    QCOMPARE(lines.at(1), u"1\t141\t40"_s); // achievements, hardcore, casual
    for (qsizetype line = 0; line < lines.size(); ++line)
        QCOMPARE(lines.at(line).split(u'\t'), csv.at(line).split(u','));
    QCOMPARE(sheet.status(), u"Copied the table."_s);
}

QTEST_MAIN(ShareSheetTest)
#include "tst_sharesheet.moc"
