// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/chartview.h"
#include "chartmodel/picturetext.h"
#include "support/openwindow.h"
#include "window/appearance.h"
#include "window/tableview.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QTest>
#include <QTimer>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

/// What leaves the window without the sheet for sharing: through the clipboard, dragged, on paper.
class MainWindowSharingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void controlCCopiesThePictureInOneStep();
    void thePictureNamesThePlayerAndNobodyElse();
    void controlCInTheTableCopiesItsRows();
    void whatTheChartShowsIsCopiedAsText();
    void titleAndLinkAreCopiedFromTheTitle();
    void aSampleHasNoLinkToCopy();
    void thePictureIsPrintedWithAPreview();
    void nothingIsCopiedOrPrintedWhileAnotherGameIsOnItsWay();
    void theMenuOfTheChartCopiesAndShares();
};

namespace {

const QMimeData *clipboard()
{
    return QGuiApplication::clipboard()->mimeData();
}

QStringList textsOf(const QList<QAction *> &actions)
{
    QStringList texts;
    for (const QAction *action : actions)
        texts.append(action->text().remove(u'&'));
    return texts;
}

} // namespace

void MainWindowSharingTest::init()
{
    OpenWindow::prepare();
    QGuiApplication::clipboard()->clear();
}

void MainWindowSharingTest::controlCCopiesThePictureInOneStep()
{
    LoopbackServer server(serviceWith());
    const OpenWindow open(server, someone(), startWith(14402));
    QTRY_VERIFY(!open.icon().isNull());
    open.part<ChartView>()->setFocus();
    QTest::keySequence(open.part<ChartView>(), QKeySequence::Copy);
    const auto copied = qvariant_cast<QImage>(clipboard()->imageData());
    QCOMPARE(copied.size(), QSize(2400, 1350)); // sharp where it is posted
    QCOMPARE(open.status(), u"Copied the picture"_s);
}

void MainWindowSharingTest::thePictureNamesThePlayerAndNobodyElse()
{
    LoopbackServer server(serviceWith());
    const OpenWindow open(server, someone(), startWith(14402));
    QTRY_VERIFY(!open.icon().isNull());
    open.action(u"Copy Picture"_s)->trigger();
    const auto copied = qvariant_cast<QImage>(clipboard()->imageData());
    QCOMPARE(open.scene().model().markers.size(), 1);
    QVERIFY(open.scene().model().markers.first().label.startsWith(someone().user));
    // The same picture as the command line's: of the snapshot alone, whatever the window looks like.
    open.window->resize(500, 400);
    open.action(u"Copy Picture"_s)->trigger();
    QCOMPARE(qvariant_cast<QImage>(clipboard()->imageData()), copied);
}

void MainWindowSharingTest::controlCInTheTableCopiesItsRows()
{
    LoopbackServer server(serviceWith());
    const OpenWindow open(server, someone(), startWith(14402));
    QTRY_COMPARE(open.columns(), 15);
    open.action(u"Table"_s)->trigger();
    open.part<TableView>()->setFocus();
    QTest::keySequence(open.part<TableView>(), QKeySequence::Copy);
    QVERIFY(!clipboard()->hasImage());
    QCOMPARE(clipboard()->text().count(u'\n'), 15); // headers and a line for each count
    QVERIFY(clipboard()->hasHtml());
}

void MainWindowSharingTest::whatTheChartShowsIsCopiedAsText()
{
    LoopbackServer server(serviceWith());
    const OpenWindow open(server, someone(), startWith(14402));
    QTRY_COMPARE(open.title(), u"Dragster"_s);
    QTRY_COMPARE(open.columns(), 15);
    open.action(u"Copy as Text"_s)->trigger();
    QVERIFY2(clipboard()->text().startsWith(u"Bar chart: of 632 hardcore players of Dragster, 8 "_s),
             qPrintable(clipboard()->text()));
}

void MainWindowSharingTest::titleAndLinkAreCopiedFromTheTitle()
{
    LoopbackServer server(serviceWith());
    const OpenWindow open(server, someone(), startWith(14402));
    QTRY_COMPARE(open.title(), u"Dragster"_s);
    const auto *title = open.part<QLabel>(u"title"_s);
    QCOMPARE(textsOf(title->actions()), QStringList({u"Copy Title"_s, u"Copy Link"_s, u"Open Its Page"_s}));
    title->actions().at(0)->trigger();
    QCOMPARE(clipboard()->text(), u"Dragster"_s);
    title->actions().at(1)->trigger();
    QCOMPARE(clipboard()->text(), serviceAt(server.url()).gamePage(14402).toString());
}

void MainWindowSharingTest::aSampleHasNoLinkToCopy()
{
    LoopbackServer server(serviceWith());
    const OpenWindow open(server, {});
    QTRY_COMPARE(open.columns(), 15);
    const auto *title = open.part<QLabel>(u"title"_s);
    QVERIFY(title->actions().at(0)->isEnabled());
    QVERIFY(!title->actions().at(1)->isEnabled());
    QVERIFY(!title->actions().at(2)->isEnabled());
}

void MainWindowSharingTest::thePictureIsPrintedWithAPreview()
{
    LoopbackServer server(serviceWith());
    const OpenWindow open(server, someone(), startWith(14402));
    QTRY_COMPARE(open.columns(), 15);
    open.action(u"Print…"_s)->trigger();
    const auto preview = [&]() -> QDialog * {
        for (QDialog *dialog : open.window->findChildren<QDialog *>()) {
            if (dialog->inherits("QPrintPreviewDialog"))
                return dialog;
        }
        return nullptr;
    };
    QVERIFY(preview());
    QVERIFY(preview()->isVisible());
    // Paper is light, whatever the window: the page has the bars of the light theme.
    const QPointer<QDialog> shown = preview();
    const auto bars = [&] {
        const QImage image = shown->grab().toImage();
        for (int y = 0; y < image.height(); y += 2) {
            for (int x = 0; x < image.width(); x += 2) {
                if (image.pixelColor(x, y) == lightTheme().hardcore)
                    return true;
            }
        }
        return false;
    };
    QTRY_VERIFY(bars());
    shown->close();
    QTRY_VERIFY(!shown);
}

void MainWindowSharingTest::nothingIsCopiedOrPrintedWhileAnotherGameIsOnItsWay()
{
    LoopbackServer server([service = serviceWith({dragster(), otherGame()})](const HttpRequest &request) {
        return request.query.value(u"i"_s) == u"2" ? service(request).onRelease() : service(request);
    });
    const OpenWindow open(server, someone(), startWith(14402));
    QTRY_COMPARE(open.columns(), 15);
    open.enter(u"2"_s);
    for (const QString &text : {u"Copy Picture"_s, u"Share…"_s, u"Copy as Text"_s, u"Print…"_s})
        QVERIFY2(!open.action(text)->isEnabled(), qPrintable(text));
    QTRY_COMPARE(server.inFlight(), 2);
    server.release();
    QTRY_COMPARE(open.columns(), 3);
    for (const QString &text : {u"Copy Picture"_s, u"Share…"_s, u"Copy as Text"_s, u"Print…"_s})
        QVERIFY2(open.action(text)->isEnabled(), qPrintable(text));
}

void MainWindowSharingTest::theMenuOfTheChartCopiesAndShares()
{
    LoopbackServer server(serviceWith());
    const OpenWindow open(server, {});
    const auto *chart = open.part<ChartView>();
    QCOMPARE(chart->contextMenuPolicy(), Qt::ActionsContextMenu);
    QCOMPARE(textsOf(chart->actions()), QStringList({u"Copy Picture"_s, u"Share…"_s}));
}

QTEST_MAIN(MainWindowSharingTest)
#include "tst_mainwindowsharing.moc"
