// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/openwindow.h"
#include "window/helppage.h"
#include "window/toolbar.h"

#include <QComboBox>
#include <QListWidget>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

/// The help inside the program, and the button in it that deletes what is kept.
class HelpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { OpenWindow::prepare(); }
    void f1OpensItAndEscapeLeavesIt();
    void everySectionHasText();
    void itsPicturesAreOfTheSampleGames();
    void itsPicturesHaveTheColoursOfTheWindow();
    void aSmallWindowHasABoxOfTheSections();
    void theKeysAreThoseOfTheMenus();
    void itSaysWhereThingsAreKept();
    void deletingAsksFirst();
    void aWindowInItsPlaceShowsItToo();
};

namespace {

/// The images in \a page's text, in their order.
QList<QImage> imagesOf(const HelpPage &page)
{
    const QTextDocument *text = page.findChild<QTextBrowser *>()->document();
    QList<QImage> images;
    for (QTextBlock block = text->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextImageFormat format = it.fragment().charFormat().toImageFormat();
            if (format.isValid())
                images.append(text->resource(QTextDocument::ImageResource, QUrl(format.name())).value<QImage>());
        }
    }
    return images;
}

QString textOf(const HelpPage &page)
{
    return page.findChild<QTextBrowser *>()->toPlainText();
}

/// The help of \a open, opened by its key.
HelpPage *opened(const OpenWindow &open)
{
    open.press(Qt::Key_F1);
    return open.part<HelpPage>();
}

} // namespace

void HelpTest::f1OpensItAndEscapeLeavesIt()
{
    LoopbackServer server(serviceWith());
    const OpenWindow open(server, {}, startWith(14402, true));
    QTRY_COMPARE(open.columns(), 15);
    QVERIFY(!open.part<HelpPage>()); // not before it is wanted
    HelpPage *help = opened(open);
    QVERIFY(help && help->isVisible());
    QCOMPARE(open.window->windowTitle(), u"Help – Mastery Chart"_s);
    QVERIFY(help->isAncestorOf(open.window->focusWidget()));
    QVERIFY(!open.part<ToolBar>()->shareAction()->isEnabled()); // there is no chart to share
    open.press(Qt::Key_Escape);
    QVERIFY(!help->isVisible());
    QCOMPARE(open.window->windowTitle(), u"Dragster (sample data) – Mastery Chart"_s);
    opened(open);
    QTest::mouseClick(saying(help->findChildren<QPushButton *>(), u"Back to Dragster"_s), Qt::LeftButton);
    QVERIFY(!help->isVisible());
}

void HelpTest::everySectionHasText()
{
    LoopbackServer server(serviceWith());
    const OpenWindow open(server, {}, startWith(14402, true));
    HelpPage *help = opened(open);
    auto *list = help->findChild<QListWidget *>();
    QCOMPARE(list->count(), 8);
    QStringList texts;
    for (int row = 0; row < list->count(); ++row) {
        list->setCurrentRow(row);
        QVERIFY(textOf(*help).startsWith(list->item(row)->text()));
        QVERIFY(textOf(*help).size() > list->item(row)->text().size() + 100);
        QVERIFY(!texts.contains(textOf(*help)));
        texts.append(textOf(*help));
    }
}

void HelpTest::itsPicturesAreOfTheSampleGames()
{
    LoopbackServer server(serviceWith());
    const OpenWindow open(server, {}, startWith(14402, true));
    HelpPage *help = opened(open);
    QTRY_COMPARE(imagesOf(*help).size(), 1);
    QVERIFY(!imagesOf(*help).first().isNull());
    help->open(HelpSection::Id::Views);
    QTRY_COMPARE(imagesOf(*help).size(), 3);
    for (const QImage &image : imagesOf(*help))
        QVERIFY(image.width() > 300);
    QVERIFY(imagesOf(*help).at(0) != imagesOf(*help).at(1));
    QCOMPARE(server.requests().size(), 0); // from the program itself
}

void HelpTest::itsPicturesHaveTheColoursOfTheWindow()
{
    LoopbackServer server(serviceWith());
    const OpenWindow open(server, {}, startWith(14402, true));
    HelpPage *help = opened(open);
    QTRY_COMPARE(imagesOf(*help).size(), 1);
    const auto corner = [help] { return imagesOf(*help).first().pixelColor(2, 60).lightness(); };
    QVERIFY(corner() > 200);
    open.action(u"Dark"_s)->trigger();
    QTRY_VERIFY(corner() < 60);
}

void HelpTest::aSmallWindowHasABoxOfTheSections()
{
    LoopbackServer server(serviceWith());
    const OpenWindow open(server, {}, startWith(14402, true));
    HelpPage *help = opened(open);
    QTRY_COMPARE(imagesOf(*help).size(), 1);
    const auto *list = help->findChild<QListWidget *>();
    auto *box = help->findChild<QComboBox *>();
    open.window->resize(960, 720);
    QTRY_VERIFY(list->isVisible() && !box->isVisible());
    open.window->resize(360, 320);
    QTRY_VERIFY(!list->isVisible() && box->isVisible());
    const auto *text = help->findChild<QTextBrowser *>();
    QTRY_VERIFY(imagesOf(*help).first().width() <= text->width());
    box->setCurrentIndex(static_cast<int>(HelpSection::Id::Keyboard));
    QCOMPARE(help->section(), HelpSection::Id::Keyboard);
    QCOMPARE(list->currentRow(), box->currentIndex());
}

void HelpTest::theKeysAreThoseOfTheMenus()
{
    LoopbackServer server(serviceWith());
    const OpenWindow open(server, {});
    QTRY_VERIFY(!open.icon().isNull());
    open.action(u"Keyboard Shortcuts"_s)->trigger();
    const auto *help = open.part<HelpPage>();
    QVERIFY(help && help->isVisible());
    const QStringList lines = textOf(*help).split(u'\n');
    // Menus and keys change; these stay.
    const auto says = [&lines](const QString &key, const QString &what) {
        const qsizetype at = lines.indexOf(key);
        return at >= 0 && lines.value(at + 1).startsWith(what);
    };
    for (const auto &[key, what] :
         std::initializer_list<std::pair<QString, QString>>{{u"Ctrl+L"_s, u"Open Game"_s},
                                                            {u"F5"_s, u"Reload"_s},
                                                            {u"Ctrl+C"_s, u"Copy Picture"_s},
                                                            {u"Ctrl+E"_s, u"Share"_s},
                                                            {u"Ctrl+1"_s, u"Distribution"_s},
                                                            {u"Ctrl+2"_s, u"Curve"_s},
                                                            {u"Ctrl+3"_s, u"Table"_s},
                                                            {u"F6"_s, u"Go to the Chart"_s},
                                                            {u"F11"_s, u"Full Screen"_s},
                                                            {u"F1"_s, u"Contents"_s},
                                                            {u"Escape"_s, u"Stop loading"_s}}) {
        QVERIFY2(says(key, what), qPrintable(key + u": "_s + what));
    }
    int shortcuts = 0;
    for (const QAction *menu : open.window->menuBar()->actions()) {
        for (const QAction *action : menu->menu()->actions()) {
            if (action->shortcut().isEmpty())
                continue;
            ++shortcuts;
            QVERIFY2(lines.contains(action->shortcut().toString(QKeySequence::NativeText)), qPrintable(action->text()));
        }
    }
    QVERIFY(shortcuts > 10);
}

void HelpTest::itSaysWhereThingsAreKept()
{
    LoopbackServer server(serviceWith());
    const OpenWindow open(server, {}, startWith(14402, true));
    HelpPage *help = opened(open);
    help->open(HelpSection::Id::Privacy);
    QVERIFY(textOf(*help).contains(open.kept.fileName()));
    QVERIFY(textOf(*help).contains(open.settings.fileName()));
}

void HelpTest::deletingAsksFirst()
{
    LoopbackServer server(serviceWith());
    const OpenWindow open(server, {}, startWith(14402, true));
    HelpPage *help = opened(open);
    auto *button = open.part<QPushButton>(u"deleteKept"_s);
    QVERIFY(!button->isVisible()); // it belongs to one section
    help->open(HelpSection::Id::Privacy);
    QVERIFY(button->isVisible());
    const QSignalSpy confirmed(open.window.get(), &MainWindow::deletionConfirmed);
    QTest::mouseClick(button, Qt::LeftButton);
    auto *question = open.part<QMessageBox>();
    QVERIFY(question && question->isVisible());
    QTest::keyClick(question, Qt::Key_Return); // what Return does is harmless
    QTRY_VERIFY(!open.part<QMessageBox>());
    QCOMPARE(confirmed.size(), 0);
    QTest::mouseClick(button, Qt::LeftButton);
    question = open.part<QMessageBox>();
    QTest::mouseClick(saying(question->buttons(), u"Delete"_s), Qt::LeftButton);
    QCOMPARE(confirmed.size(), 1);
}

void HelpTest::aWindowInItsPlaceShowsItToo()
{
    LoopbackServer server(serviceWith());
    const OpenWindow open(server, {}, startWith(900'025, true));
    QTRY_VERIFY(!open.icon().isNull());
    opened(open);
    const MainWindow::Start state = open.window->state();
    QCOMPARE(state.game, std::optional(900'025));
    QVERIFY(state.sample);
    QCOMPARE(state.place, Place::Help);
    const OpenWindow next(server, {}, state);
    QTRY_VERIFY(next.part<HelpPage>() && next.part<HelpPage>()->isVisible());
}

QTEST_MAIN(HelpTest)
#include "tst_help.moc"
