// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/searchpanel.h"
#include "window/visibleicons.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

/// The list under the line of text in which a game is looked for.
class SearchPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }

    void itIsPartOfTheWindow();
    void itStandsUnderTheFieldWithinTheWindow_data();
    void itStandsUnderTheFieldWithinTheWindow();
    void itMovesWithTheWindow();
    void nineRowsAreOnScreen();
    void nothingToShowIsNotShown();
    void theFooterAloneIsShown();
    void theFooterSaysHowFarItIs();
    void theFootersTextIsPlain();
    void laterRowsKeepTheCurrentGame();
    void aGameThatIsGoneIsNotCurrent();
    void theFirstThatWasChosenIsTheNewFirst();
    void laterRowsKeepThePlace();
    void theKeysMoveWithinTheList();
    void theMouseMarksAndChooses();
    void theWheelScrollsAndChoosesNothing();
    void aMouseThatRestsMarksNothing();
    void aPressElsewhereCloses();
    void aPressInItDoesNot();
    void anotherFocusCloses();
    void tabReachesTheButtonAndEscapeComesBack();
    void theFieldKeepsTheFocus();
    void aScreenReaderIsToldOfTheCurrentRow();
    void onlyVisibleIconsAreWanted();

private:
    QListView *list() const { return m_panel->findChild<QListView *>(); }
    QRect rowRect(int row) const { return list()->visualRect(list()->model()->index(row, 0)); }
    void move(Qt::Key key) const
    {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
        m_panel->move(&event);
    }

    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_field = nullptr;
    QPushButton *m_other = nullptr;
    SearchPanel *m_panel = nullptr;
};

namespace {

QList<GameRow> games(int count)
{
    QList<GameRow> rows;
    rows.reserve(count);
    for (int id = 1; id <= count; ++id)
        rows.append({.id = id, .title = u"Game of %1"_s.arg(id), .iconPath = u"/Images/%1.png"_s.arg(id)});
    return rows;
}

void turnWheel(QWidget *over)
{
    const QPointF centre = over->rect().center();
    QWheelEvent wheel(centre, over->mapToGlobal(centre), QPoint(), QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(over, &wheel);
}

QStringList spoken; // what has the focus, since it was last cleared

} // namespace

// These stand in for Qt's, which tell nobody as long as no assistive tool listens.
bool QAccessible::isActive()
{
    return true;
}

void QAccessible::updateAccessibility(QAccessibleEvent *event)
{
    if (event->type() != Focus || event->child() < 0)
        return;
    if (const QAccessibleInterface *row = event->accessibleInterface())
        spoken.append(row->text(Name));
}

void SearchPanelTest::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(960, 720);
    auto *layout = new QVBoxLayout(m_window.get());
    m_field = new QLineEdit;
    m_field->setMaximumWidth(320);
    m_other = new QPushButton(u"Other"_s);
    m_panel = new SearchPanel(m_field);
    layout->addWidget(m_field);
    layout->addStretch(1);
    layout->addWidget(m_other, 0, Qt::AlignRight);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_field->setFocus();
}

void SearchPanelTest::itIsPartOfTheWindow()
{
    m_panel->setRows(games(3));
    QVERIFY(!m_panel->isVisible());
    m_panel->open();
    QVERIFY(m_panel->isVisible());
    QVERIFY(!m_panel->isWindow());
    QCOMPARE(m_panel->parentWidget(), m_window.get());
    QCOMPARE(m_window->childAt(m_panel->geometry().center())->window(), m_window.get());
    QVERIFY(m_panel->isAncestorOf(m_window->childAt(m_panel->geometry().center()))); // above all else
    m_panel->close();
    QVERIFY(!m_panel->isVisible());
}

void SearchPanelTest::itStandsUnderTheFieldWithinTheWindow_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    for (const QSize size : {QSize(360, 320), QSize(360, 720), QSize(960, 720), QSize(2000, 900), QSize(200, 120)}) {
        QTest::addRow("%d x %d", size.width(), size.height()) << size << Qt::LeftToRight;
        QTest::addRow("%d x %d, right to left", size.width(), size.height()) << size << Qt::RightToLeft;
    }
}

void SearchPanelTest::itStandsUnderTheFieldWithinTheWindow()
{
    QFETCH(const QSize, size);
    QFETCH(const Qt::LayoutDirection, direction);

    m_window->setLayoutDirection(direction);
    m_window->resize(size);
    m_window->layout()->activate();
    m_panel->setRows(games(50));
    m_panel->setFooter({.text = u"31 of 55 systems"_s, .done = 31, .of = 55, .action = u"Sign In…"_s});
    m_panel->open();
    const QRect place = m_panel->geometry();
    QVERIFY(m_window->rect().contains(place));
    QVERIFY(place.top() > m_field->geometry().bottom());
    QVERIFY(place.top() < m_field->geometry().bottom() + 12);
    QVERIFY(place.width() >= std::min(m_field->width(), size.width() - 20));
    if (size.width() >= 960) {
        QVERIFY(place.width() > 450);
        QVERIFY(place.width() < 700);
        if (direction == Qt::LeftToRight)
            QCOMPARE(place.left(), m_field->geometry().left());
        else
            QCOMPARE(place.right(), m_field->geometry().right());
    }
}

void SearchPanelTest::itMovesWithTheWindow()
{
    m_panel->setRows(games(50));
    m_panel->open();
    m_window->resize(360, 300);
    QTRY_VERIFY(m_window->rect().contains(m_panel->geometry()));
}

void SearchPanelTest::nineRowsAreOnScreen()
{
    m_window->resize(960, 1200);
    m_panel->setRows(games(50));
    m_panel->open();
    QCOMPARE(list()->viewport()->height() / rowRect(0).height(), 9);
    m_panel->setRows(games(3));
    QTRY_COMPARE(list()->viewport()->height() / rowRect(0).height(), 3);
    QVERIFY(!list()->verticalScrollBar()->isVisible());
}

void SearchPanelTest::nothingToShowIsNotShown()
{
    m_panel->open();
    QVERIFY(!m_panel->isVisible());
    m_panel->setRows(games(1)); // as soon as there is something
    QVERIFY(m_panel->isVisible());
    m_panel->setRows({});
    QVERIFY(!m_panel->isVisible());
    m_panel->close();
    m_panel->setRows(games(1));
    QVERIFY(!m_panel->isVisible());
}

void SearchPanelTest::theFooterAloneIsShown()
{
    m_panel->open();
    m_panel->setFooter({.text = u"No game is called that."_s});
    QVERIFY(m_panel->isVisible());
    QVERIFY(!list()->isVisible());
    QVERIFY(m_panel->height() < 100);
    QVERIFY(!m_panel->findChild<QAbstractButton *>(u"searchAction"_s)->isVisible());
    QVERIFY(!m_panel->findChild<QProgressBar *>()->isVisible());
}

void SearchPanelTest::theFooterSaysHowFarItIs()
{
    const QSignalSpy asked(m_panel, &SearchPanel::actionRequested);
    m_panel->setRows(games(3));
    m_panel->open();
    const int before = m_panel->height();
    m_panel->setFooter({.text = u"31 of 55 systems"_s, .done = 31, .of = 55, .action = u"Sign I&n…"_s});
    QVERIFY(m_panel->height() > before);
    const auto *bar = m_panel->findChild<QProgressBar *>();
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->value(), 31);
    QCOMPARE(bar->maximum(), 55);
    QCOMPARE(bar->accessibleName(), u"31 of 55 systems"_s);
    auto *button = m_panel->findChild<QAbstractButton *>(u"searchAction"_s);
    QCOMPARE(button->text(), u"Sign I&n…"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    m_panel->setFooter({});
    QCOMPARE(m_panel->height(), before);
}

void SearchPanelTest::theFootersTextIsPlain()
{
    m_panel->open();
    m_panel->setFooter({.text = u"<b>No game</b>"_s});
    const auto *text = m_panel->findChild<QLabel *>(u"searchState"_s);
    QVERIFY(text->textFormat() == Qt::PlainText);
    QVERIFY(text->isVisible());
}

void SearchPanelTest::laterRowsKeepTheCurrentGame()
{
    m_panel->setRows(games(5));
    m_panel->open();
    QCOMPARE(m_panel->current(), 0);
    m_panel->chooseFirst();
    move(Qt::Key_Down);
    QCOMPARE(m_panel->current(), 2);
    m_panel->setRows(QList<GameRow>{{.id = 90, .title = u"Another"_s}} + games(9));
    QCOMPARE(m_panel->current(), 2);
    QCOMPARE(list()->currentIndex().row(), 2);
}

void SearchPanelTest::aGameThatIsGoneIsNotCurrent()
{
    m_panel->setRows(games(5));
    m_panel->open();
    m_panel->chooseFirst();
    move(Qt::Key_Down);
    m_panel->setRows({{.id = 90, .title = u"Another"_s}});
    QCOMPARE(m_panel->current(), 0);
}

void SearchPanelTest::theFirstThatWasChosenIsTheNewFirst()
{
    m_panel->setRows(games(5));
    m_panel->open();
    m_panel->chooseFirst();
    m_panel->setRows(QList<GameRow>{{.id = 90, .title = u"Another"_s}} + games(9));
    QCOMPARE(m_panel->current(), 90);
    m_panel->chooseNone();
    m_panel->setRows(games(5));
    QCOMPARE(m_panel->current(), 0);
}

void SearchPanelTest::laterRowsKeepThePlace()
{
    m_panel->setRows(games(50));
    m_panel->open();
    list()->verticalScrollBar()->setValue(400);
    m_panel->setRows(games(60));
    QCOMPARE(list()->verticalScrollBar()->value(), 400);
    m_panel->chooseFirst();
    QCOMPARE(list()->verticalScrollBar()->value(), 0);
}

void SearchPanelTest::theKeysMoveWithinTheList()
{
    m_panel->setRows(games(50));
    m_panel->open();
    move(Qt::Key_Down);
    QCOMPARE(m_panel->current(), 1);
    move(Qt::Key_Up);
    QCOMPARE(m_panel->current(), 1); // not around
    move(Qt::Key_PageDown);
    const int page = m_panel->current();
    QVERIFY2(page > 5 && page < 12, qPrintable(QString::number(page)));
    QVERIFY(list()->viewport()->rect().contains(rowRect(page - 1)));
    for (int step = 0; step < 60; ++step)
        move(Qt::Key_Down);
    QCOMPARE(m_panel->current(), 50);
    QVERIFY(list()->viewport()->rect().contains(rowRect(49)));
    move(Qt::Key_PageUp);
    QVERIFY(m_panel->current() < 50);
}

void SearchPanelTest::theMouseMarksAndChooses()
{
    const QSignalSpy chosen(m_panel, &SearchPanel::gameChosen);
    m_panel->setRows(games(50));
    m_panel->open();
    m_panel->chooseFirst();
    QTest::mouseMove(list()->viewport(), rowRect(3).center());
    QTRY_COMPARE(m_panel->current(), 4);
    QVERIFY(chosen.isEmpty());
    QCOMPARE(list()->verticalScrollBar()->value(), 0);
    QTest::mouseClick(list()->viewport(), Qt::RightButton, {}, rowRect(3).center());
    QVERIFY(chosen.isEmpty());
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, rowRect(3).center());
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toInt(), 4);
}

void SearchPanelTest::theWheelScrollsAndChoosesNothing()
{
    const QSignalSpy chosen(m_panel, &SearchPanel::gameChosen);
    m_panel->setRows(games(50));
    m_panel->open();
    m_panel->chooseFirst();
    turnWheel(list()->viewport());
    QVERIFY(list()->verticalScrollBar()->value() > 0);
    QCOMPARE(m_panel->current(), 1);
    QVERIFY(chosen.isEmpty());
}

void SearchPanelTest::aMouseThatRestsMarksNothing()
{
    m_panel->setRows(games(50));
    m_panel->open();
    m_panel->chooseFirst();
    QTest::mouseMove(list()->viewport(), rowRect(4).center());
    QTRY_COMPARE(m_panel->current(), 5);
    for (int step = 0; step < 20; ++step)
        move(Qt::Key_Down);
    QCOMPARE(m_panel->current(), 25);
    m_panel->chooseFirst();
    const QPoint centre = rowRect(4).center();
    QMouseEvent again(QEvent::MouseMove, centre, list()->viewport()->mapToGlobal(centre), Qt::NoButton, Qt::NoButton,
                      Qt::NoModifier);
    QCoreApplication::sendEvent(list()->viewport(), &again);
    QCOMPARE(m_panel->current(), 1);
}

void SearchPanelTest::aPressElsewhereCloses()
{
    m_panel->setRows(games(3));
    m_panel->open();
    QTest::mousePress(m_window.get(), Qt::LeftButton, {}, m_window->rect().bottomLeft() + QPoint(5, -5));
    QVERIFY(!m_panel->isVisible());
    QVERIFY(!m_panel->isOpen());
}

void SearchPanelTest::aPressInItDoesNot()
{
    m_panel->setRows(games(50));
    m_panel->setFooter({.text = u"Something"_s});
    m_panel->open();
    QTest::mouseClick(m_panel->findChild<QLabel *>(u"searchState"_s), Qt::LeftButton);
    QTest::mouseClick(m_panel, Qt::LeftButton, {}, QPoint(m_panel->width() / 2, 1));
    QTest::mouseClick(list()->verticalScrollBar(), Qt::LeftButton);
    QTest::mouseClick(m_field, Qt::LeftButton);
    QVERIFY(m_panel->isVisible());
    QVERIFY(m_field->hasFocus());
}

void SearchPanelTest::anotherFocusCloses()
{
    m_panel->setRows(games(3));
    m_panel->open();
    m_other->setFocus();
    QVERIFY(!m_panel->isVisible());
}

void SearchPanelTest::tabReachesTheButtonAndEscapeComesBack()
{
    const QSignalSpy asked(m_panel, &SearchPanel::actionRequested);
    m_panel->setFooter({.text = u"Something"_s, .action = u"Sign In…"_s});
    m_panel->open();
    QTest::keyClick(m_field, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"searchAction"_s);
    QVERIFY(m_panel->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(asked.size(), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(m_field->hasFocus());
    QTest::keyClick(m_field, Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), m_other);
    QVERIFY(!m_panel->isVisible());
}

void SearchPanelTest::theFieldKeepsTheFocus()
{
    m_panel->setRows(games(3));
    m_panel->open();
    list()->setFocus();
    QVERIFY(m_field->hasFocus());
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, rowRect(0).center());
    QVERIFY(m_field->hasFocus());
}

void SearchPanelTest::aScreenReaderIsToldOfTheCurrentRow()
{
    m_panel->setRows({{.id = 1, .title = u"Dragster"_s, .system = u"Atari 2600"_s, .heading = u"Recent"_s},
                      {.id = 2, .title = u"~Hack~ Other"_s}});
    m_panel->open();
    QVERIFY(list()->hasFocus()); // newer Qt tells of no other list
    spoken.clear();
    move(Qt::Key_Down);
    move(Qt::Key_Down);
    QCOMPARE(spoken, QStringList({u"Recent: Dragster, Atari 2600"_s, u"Other, hack"_s}));
}

void SearchPanelTest::onlyVisibleIconsAreWanted()
{
    constexpr int all = 13'717;
    m_window->resize(960, 1200);
    m_panel->setRows(games(all));
    m_panel->open();
    const auto wanted = [this] { return VisibleIcons::paths(list()); };
    QCOMPARE(wanted().size(), 9);
    QCOMPARE(wanted().first(), u"/Images/1.png"_s);
    list()->verticalScrollBar()->setValue(list()->verticalScrollBar()->maximum());
    QCOMPARE(wanted().size(), 9);
    QCOMPARE(wanted().constLast(), u"/Images/13717.png"_s);
    list()->verticalScrollBar()->setValue(rowRect(0).height() / 2 + rowRect(1).height());
    QVERIFY(wanted().size() <= 10);
    m_panel->setRows({{.id = 1, .title = u"Without an icon"_s}});
    QCOMPARE(wanted(), QStringList());
}

QTEST_MAIN(SearchPanelTest)
#include "tst_searchpanel.moc"
