// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/openwindow.h"
#include "window/gameheader.h"

#include <QApplication>
#include <QLabel>
#include <QScreen>
#include <QTemporaryFile>
#include <QTest>
#include <QWindow>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

/// What foreign texts and another screen do to the header and to the window around it.
class GameHeaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { OpenWindow::prepare(); }
    void aTitleOfAnyLengthFits_data();
    void aTitleOfAnyLengthFits();
    void theWindowTitleIsTheTitleOfTheGame_data();
    void theWindowTitleIsTheTitleOfTheGame();
    void theTooltipOfTheTitleIsTheAddressOfTheGamePage();
    void theIconHasTheResolutionOfItsScreen();
    void iconsHaveAccessibleNames();
};

namespace {

QString withoutBreaks(QString text)
{
    return text.remove(QChar(0x200b));
}

} // namespace

void GameHeaderTest::aTitleOfAnyLengthFits_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("shown");

    QTest::newRow("80 letters") << QString(80, u'W') << QString(80, u'W');
    QTest::newRow("200 letters") << QString(200, u'W') << QString(200, u'W');
    QTest::newRow("20,000 letters") << QString(20'000, u'W') << QString(200, u'W');
    QTest::newRow("1,000,000 letters") << QString(1'000'000, u'W') << QString(200, u'W');
    QTest::newRow("words") << QString(u"word "_s).repeated(40).trimmed() << QString(u"word "_s).repeated(40).trimmed();
    QTest::newRow("HTML") << u"<h1>Big</h1><img src=x>"_s << u"<h1>Big</h1><img src=x>"_s;
    QTest::newRow("a placeholder") << u"100%1 done"_s << u"100%1 done"_s;
}

void GameHeaderTest::aTitleOfAnyLengthFits()
{
    QFETCH(const QString, title);
    QFETCH(const QString, shown);

    LoopbackServer server(serviceWith({dragsterCalled(u"Short"_s)}));
    LoopbackServer longTitle(serviceWith({dragsterCalled(title)}));
    const OpenWindow shortOne(server, someone(), startWith(14402));
    QTRY_COMPARE(shortOne.title(), u"Short"_s);
    const OpenWindow open(longTitle, someone(), startWith(14402));
    QTRY_COMPARE(withoutBreaks(open.title()), shown);
    QCOMPARE(open.part<QLabel>(u"title"_s)->accessibleName(), shown);
    QTRY_VERIFY(!open.icon().isNull());
    QCOMPARE(open.window->minimumSizeHint().width(), shortOne.window->minimumSizeHint().width());
    QCOMPARE(open.window->width(), shortOne.window->width());
    const auto *label = open.part<QLabel>(u"title"_s);
    QTRY_VERIFY(label->height() >= label->heightForWidth(label->width())); // all of it is seen
    const QFontMetrics metrics(label->font());
    QVERIFY(shown.contains(u' ') || shown.size() < 80 || label->height() >= 2 * metrics.height());
}

void GameHeaderTest::theWindowTitleIsTheTitleOfTheGame_data()
{
    QTest::addColumn<QString>("title");

    QTest::newRow("a game") << u"Dragster"_s;
    QTest::newRow("Qt's mark of what is not saved") << u"The [*] Game [*]"_s;
    QTest::newRow("the mark twice") << u"The [*][*] Game"_s;
    QTest::newRow("a placeholder") << u"100%1 done"_s;
}

void GameHeaderTest::theWindowTitleIsTheTitleOfTheGame()
{
    QFETCH(const QString, title);

    LoopbackServer server(serviceWith({dragsterCalled(title)}));
    const OpenWindow open(server, someone(), startWith(14402));
    QTRY_COMPARE(open.title(), title);
    QTRY_COMPARE(open.window->windowHandle()->title(), title + u" – Mastery Chart"_s); // as the desktop gets it
}

void GameHeaderTest::theTooltipOfTheTitleIsTheAddressOfTheGamePage()
{
    LoopbackServer server(serviceWith());
    const OpenWindow sample(server, {}, startWith(14402, true));
    QTRY_VERIFY(!sample.icon().isNull());
    QCOMPARE(sample.part<QLabel>(u"title"_s)->toolTip(), QString());
    const OpenWindow open(server, someone(), startWith(14402));
    QTRY_COMPARE(open.title(), u"Dragster"_s);
    QCOMPARE(open.part<QLabel>(u"title"_s)->toolTip(), server.url().resolved(QUrl(u"/game/14402"_s)).toString());
}

void GameHeaderTest::theIconHasTheResolutionOfItsScreen()
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    QCOMPARE(screens.size(), 2);
    QCOMPARE(screens.last()->devicePixelRatio(), 2.0);
    LoopbackServer server(serviceWith());
    const OpenWindow open(server, {}, startWith(14402, true));
    QTRY_VERIFY(!open.icon().isNull());
    QCOMPARE(open.icon().devicePixelRatio(), 1.0);
    open.window->move(screens.last()->geometry().topLeft() + QPoint(10, 10));
    QTRY_COMPARE(open.window->devicePixelRatio(), 2.0);
    QTRY_COMPARE(open.icon().devicePixelRatio(), 2.0);
    QCOMPARE(open.icon().deviceIndependentSize(), QSizeF(48, 48));
}

void GameHeaderTest::iconsHaveAccessibleNames()
{
    LoopbackServer server(serviceBut(distributionFile, serverError()));
    const OpenWindow open(server, {}, startWith(14402, true));
    QTRY_VERIFY(!open.icon().isNull());
    for (const QLabel *label : open.window->findChildren<QLabel *>()) {
        if (!label->pixmap().isNull())
            QVERIFY2(!label->accessibleName().isEmpty(), qPrintable(label->objectName()));
    }
}

/// Two screens, the second twice as fine.
int main(int argc, char *argv[])
{
    QTemporaryFile screens;
    if (!screens.open())
        return 1;
    screens.write(R"({"screens": [
        {"name": "one", "x": 0, "y": 0, "width": 1600, "height": 1200, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1},
        {"name": "two", "x": 1600, "y": 0, "width": 1600, "height": 1200, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    ]})");
    screens.close();
    qputenv("QT_QPA_PLATFORM", QByteArray("offscreen:configfile=" + screens.fileName().toUtf8()));
    // A window of this platform takes its ratio from here in every Qt, but from the screen's "dpr" in older ones alone.
    qputenv("QT_SCREEN_SCALE_FACTORS", "one=1;two=2");
    const QApplication application(argc, argv);
    GameHeaderTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_gameheader.moc"
