// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/browser.h"
#include "support/chartgames.h"
#include "support/openwindow.h"
#include "window/gameheader.h"

#include <QApplication>
#include <QLabel>
#include <QScreen>
#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>
#include <QTimeZone>
#include <QToolButton>
#include <QWindow>

using namespace MasteryChart;

using namespace ChartGames;
using namespace Qt::StringLiterals;

/// What the header says, and what foreign texts and another screen do to it and to the window around it.
class GameHeaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { OpenWindow::prepare(); }
    void aTitleOfAnyLengthFits_data();
    void aTitleOfAnyLengthFits();
    void theWindowTitleIsTheTitleOfTheGame_data();
    void theWindowTitleIsTheTitleOfTheGame();
    void thePageOfTheGameIsOneClickAway();
    void aGameThatIsLoadingHasItsNameAlone();
    void aNoteTakesThePlaceOfTheAgeAndSaysWhy();
    void theUnofficialSetIsGreyWhereThereIsNone();
    void whatIsChosenIsTold();
    void theIconHasTheResolutionOfItsScreen();
    void iconsHaveAccessibleNames();
};

namespace {

QString withoutBreaks(QString text)
{
    return text.remove(QChar(0x200b));
}

const QDateTime now(QDate(2026, 11, 24), QTime(12, 0), QTimeZone::utc());

/// A header alone on screen.
struct Header
{
    Header() { header.show(); }

    bool isShown(const QString &name) const { return header.findChild<QWidget *>(name)->isVisible(); }
    QString text(const QString &name) const
    {
        const auto *label = header.findChild<QLabel *>(name);
        return label->isVisible() ? label->text() : QString();
    }

    GameHeader header{serviceAt(QUrl(u"https://example.org/API/"_s))};
};

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

void GameHeaderTest::thePageOfTheGameIsOneClickAway()
{
    const Browser browser;
    LoopbackServer server(serviceWith());
    const OpenWindow sample(server, {}, startWith(14402, true));
    QTRY_VERIFY(!sample.icon().isNull());
    QVERIFY(sample.part<QToolButton>(u"openPage"_s)->isHidden()); // it has none
    const OpenWindow open(server, someone(), startWith(14402));
    QTRY_COMPARE(open.title(), u"Dragster"_s);
    auto *page = open.part<QToolButton>(u"openPage"_s);
    const QUrl address = server.url().resolved(QUrl(u"/game/14402"_s));
    QTRY_VERIFY(page->isVisible());
    QCOMPARE(page->toolTip(), u"Open "_s + address.toString());
    QCOMPARE(page->accessibleName(), page->toolTip());
    QTest::mouseClick(page, Qt::LeftButton);
    QCOMPARE(browser.opened, QList{address});
}

void GameHeaderTest::aGameThatIsLoadingHasItsNameAlone()
{
    Header header;
    SessionGame kept{.snapshot = gameOf(dragsterHardcore)};
    kept.snapshot.source = GameSnapshot::Source::Store;
    kept.snapshot.fetchedAt = now.addSecs(-3600);
    kept.icon = QImage(8, 8, QImage::Format_RGB32);
    kept.report.missingMode = ServiceError{ServiceError::Kind::ConnectionFailed};
    header.header.setGame(kept, now);
    QCOMPARE(header.text(u"title"_s), u"Dragster"_s);
    QCOMPARE(header.text(u"age"_s), u"As of 1 hour ago"_s);
    QCOMPARE(header.text(u"mark"_s), u"Hardcore players only"_s);
    QVERIFY(header.isShown(u"icon"_s));

    header.header.setPending(u"Sonic the Hedgehog"_s, u"Loading…"_s);
    QVERIFY(header.isShown(u"icon"_s)); // its place stays, so that nothing jumps
    QCOMPARE(header.text(u"title"_s), u"Sonic the Hedgehog"_s);
    QCOMPARE(header.text(u"subtitle"_s), u"Loading…"_s);
    QCOMPARE(header.text(u"age"_s), QString());
    QCOMPARE(header.text(u"mark"_s), QString());
    QVERIFY(header.header.findChild<QLabel *>(u"icon"_s)->pixmap().isNull());
    QVERIFY(!header.isShown(u"openPage"_s));
}

void GameHeaderTest::aNoteTakesThePlaceOfTheAgeAndSaysWhy()
{
    Header header;
    SessionGame kept{.snapshot = gameOf(dragsterHardcore)};
    kept.snapshot.source = GameSnapshot::Source::Store;
    kept.snapshot.fetchedAt = now.addSecs(-3600);
    header.header.setNote(u"As of 1 hour ago · not updated"_s, u"The network is away."_s);
    header.header.setGame(kept, now);
    const auto *age = header.header.findChild<QLabel *>(u"age"_s);
    QCOMPARE(age->text(), u"As of 1 hour ago · not updated"_s);
    QCOMPARE(age->toolTip(), u"The network is away."_s);
    QCOMPARE(age->accessibleDescription(), u"The network is away."_s);
    header.header.setNote({}, {});
    header.header.setGame(kept, now);
    QCOMPARE(age->text(), u"As of 1 hour ago"_s);
    QVERIFY(age->toolTip().startsWith(u"These figures were saved"));
}

void GameHeaderTest::theUnofficialSetIsGreyWhereThereIsNone()
{
    LoopbackServer server(serviceWith({dragster(), otherGame()}));
    const OpenWindow open(server, someone(), startWith(2));
    QTRY_COMPARE(open.title(), u"Other"_s);
    QTRY_COMPARE(open.columns(), 3);
    const auto *unofficial = open.button(u"Unofficial"_s);
    open.choose(AchievementSet::Unofficial);
    const QString why = u"Other has no unofficial achievements."_s;
    QTRY_COMPARE(open.message(), why);
    QVERIFY(!unofficial->isEnabled());
    QCOMPARE(unofficial->toolTip(), why);
    QVERIFY(open.button(u"Official"_s)->isChecked());
    QCOMPARE(open.columns(), 3);
    QVERIFY(!open.isDimmed());
    open.enter(u"14402"_s); // which has some
    QTRY_COMPARE(open.columns(), 15);
    QVERIFY(unofficial->isEnabled());
    QVERIFY(unofficial->toolTip() != why);
}

void GameHeaderTest::whatIsChosenIsTold()
{
    Header header;
    header.header.setModeFilter(ModeFilter::Casual);
    header.header.setSet(AchievementSet::Unofficial);
    QCOMPARE(header.header.modeFilter(), ModeFilter::Casual);
    QCOMPARE(header.header.set(), AchievementSet::Unofficial);
    const QSignalSpy modes(&header.header, &GameHeader::modeFilterChosen);
    const QSignalSpy sets(&header.header, &GameHeader::setChosen);
    const auto segments = header.header.findChildren<QAbstractButton *>();
    saying(segments, u"Hardcore"_s)->click();
    QCOMPARE(modes.size(), 1);
    QCOMPARE(modes.first().first().value<ModeFilter>(), ModeFilter::Hardcore);
    saying(segments, u"Official"_s)->click();
    QCOMPARE(sets.size(), 1);
    QCOMPARE(sets.first().first().value<AchievementSet>(), AchievementSet::Official);
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
    QCOMPARE(open.icon().deviceIndependentSize(), QSizeF(56, 56));
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
