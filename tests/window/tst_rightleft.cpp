// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/layoutfaults.h"
#include "support/openwindow.h"
#include "support/pseudolanguage.h"
#include "window/gamefield.h"
#include "window/helppage.h"
#include "window/segments.h"
#include "window/tilestrip.h"
#include "window/toolbar.h"

#include <QAction>
#include <QTest>
#include <QToolButton>

#include <optional>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

/// In a language that is written from right to left everything is mirrored but the axis of a chart.
class RightLeftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_language.reset(); }
    void theWindowIsMirrored();
    void theAxisStaysFromLeftToRight();
    void nothingIsCutOrOverlaps_data();
    void nothingIsCutOrOverlaps();
    void allThatIsReadWasTranslated();

private:
    std::optional<PseudoLanguage> m_language;
};

namespace {

int centreOf(const QWidget *part)
{
    return part->mapTo(part->window(), part->rect().center()).x();
}

} // namespace

void RightLeftTest::init()
{
    OpenWindow::prepare();
    m_language.emplace();
    QVERIFY(QCoreApplication::installTranslator(&*m_language));
    QCoreApplication::processEvents();
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
}

void RightLeftTest::theWindowIsMirrored()
{
    LoopbackServer server(serviceWith());
    const OpenWindow open(server, {}, startWith(900'025, true));
    QTRY_VERIFY(!open.icon().isNull());
    open.window->resize(1200, 800);
    QTRY_COMPARE(open.window->width(), 1200);
    QVERIFY(centreOf(open.part<QWidget>(u"icon"_s)) > centreOf(open.segments(u"unlocks"_s)));
    QVERIFY(centreOf(open.field()) > centreOf(open.part<ToolBar>()->accountButton()));
    QWidgetList tiles;
    for (QWidget *tile : open.part<TileStrip>()->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (tile->isVisible())
            tiles.append(tile);
    }
    QVERIFY(tiles.size() > 2);
    QVERIFY(tiles.at(0)->x() > tiles.at(1)->x());
}

void RightLeftTest::theAxisStaysFromLeftToRight()
{
    LoopbackServer server(serviceWith());
    const OpenWindow open(server, {}, startWith(14402, true));
    QTRY_COMPARE(open.columns(), 15);
    for (int column = 1; column < 15; ++column)
        QVERIFY(open.scene().columnRect(column - 1).right() <= open.scene().columnRect(column).left());
}

void RightLeftTest::nothingIsCutOrOverlaps_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QKeySequence>("page");
    for (const QSize size : {QSize(360, 320), QSize(480, 600), QSize(960, 720), QSize(1400, 900)}) {
        const auto row = [size](const char *name, const QKeySequence &keys) {
            QTest::addRow("%dx%d %s", size.width(), size.height(), name) << size << keys;
        };
        row("game", {});
        row("table", Qt::CTRL | Qt::Key_3);
        row("help", Qt::Key_F1);
        row("compare", Qt::CTRL | Qt::Key_M);
        row("followed", Qt::CTRL | Qt::SHIFT | Qt::Key_D);
        row("your games", Qt::CTRL | Qt::Key_G);
    }
}

void RightLeftTest::nothingIsCutOrOverlaps()
{
    QFETCH(const QSize, size);
    QFETCH(const QKeySequence, page);
    LoopbackServer server(serviceWith());
    const OpenWindow open(server);
    QTRY_VERIFY(!open.icon().isNull());
    if (!page.isEmpty())
        QTest::keyClick(open.window.get(), page[0].key(), page[0].keyboardModifiers());
    open.window->resize(size);
    QTRY_COMPARE(open.window->size(), size);
    QTRY_COMPARE(faultsOf(open.window.get()).join(u'\n'), QString());
}

void RightLeftTest::allThatIsReadWasTranslated()
{
    LoopbackServer server(serviceWith());
    const OpenWindow open(server, {}, startWith(14402, true));
    QTRY_VERIFY(!open.icon().isNull());
    open.press(Qt::Key_F1);
    open.part<HelpPage>()->open(HelpSection::Id::Privacy);
    static const QRegularExpression latin(u"[A-Za-z]{2,}"_s);
    static const QStringList names{u"Dragster"_s, u"Atari"_s, u"RetroAchievements"_s, u"AM"_s, u"PM"_s};
    QStringList left;
    const auto look = [&left](const QWidget *part, const QString &text) {
        const QString word = latin.match(QString(text).remove(QRegularExpression(u"<[^>]*>|https?:\\S+"_s))).captured();
        if (!word.isEmpty() && !names.contains(word))
            left.append(QString::fromLatin1(part->metaObject()->className()) + u": "_s + text);
    };
    for (const QLabel *label : open.window->findChildren<QLabel *>())
        look(label, label->text());
    for (const QAbstractButton *button : open.window->findChildren<QAbstractButton *>())
        look(button, button->text());
    for (const QAction *action : open.window->findChildren<QAction *>()) {
        if (action->data().typeId() != QMetaType::QString) // languages have their own names
            look(open.window.get(), action->text());
    }
    QCOMPARE(left.join(u'\n'), QString());
}

QTEST_MAIN(RightLeftTest)
#include "tst_rightleft.moc"
