// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/gamefield.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <algorithm>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

/// Where a game is looked for, with the list below it.
class GameFieldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }

    void whatIsTypedIsLookedFor();
    void whatIsPastedIsLookedFor();
    void theFocusAloneOpensNothing();
    void anEmptyFieldOffersGames_data();
    void anEmptyFieldOffersGames();
    void theShortcutListsWhatFitsTheText();
    void clearingOffersGames();
    void returnChoosesTheFirstOfWhatWasTyped();
    void returnChoosesWhatIsMarked();
    void afterDownReturnChoosesTheFirst();
    void returnWithoutWordsChoosesNothing_data();
    void returnWithoutWordsChoosesNothing();
    void returnWithoutGamesAsksForTheText();
    void anotherTextMarksTheFirstAgain();
    void gamesThatComeLaterAreChosenToo();
    void whatIsMarkedIsNotAskedForAsTextToo();
    void controlReturnAsksForAComparison();
    void neitherWheelNorArrowsChoose();
    void aClickChooses();
    void escapeClosesTheListAndLeavesTheText();
    void theNextEscapeIsTheWindows();
    void afterTheFocusWasElsewhereAGameIsStillChosen();
    void theListIsMadeWhenItIsNeeded();
    void aTextThatIsSetOpensNothing();
    void aTextThatIsSetCloses();
    void theCursorsKeysStayTheFields();
    void theFootersActionIsTold();
    void otherGamesLeaveTheTextAlone_data();
    void otherGamesLeaveTheTextAlone();
    void theTextIsOfLimitedLength();
    void theFieldGoesBeforeItsWindow();

private:
    SearchPanel *panel() const { return m_window->findChild<SearchPanel *>(); }
    bool isListed() const { return panel() && panel()->isVisible(); }
    QListView *list() const { return panel()->findChild<QListView *>(); }
    QStringList listed() const;
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void type(const QString &text) const { QTest::keyClicks(QApplication::focusWidget(), text); }

    std::unique_ptr<QWidget> m_window;
    GameField *m_field = nullptr;
    QPushButton *m_other = nullptr;
    QStringList m_asked; ///< what was looked for
};

namespace {

const QList<GameRow> &games()
{
    static const QList<GameRow> all{{.id = 1, .title = u"Sonic the Hedgehog"_s, .heading = u"Recent"_s},
                                    {.id = 14402, .title = u"Dragster"_s},
                                    {.id = 911},
                                    {.id = 2, .title = u"Sonic 2"_s}};
    return all;
}

QList<GameRow> found(const QString &text)
{
    QList<GameRow> rows;
    std::ranges::copy_if(games(), std::back_inserter(rows),
                         [&](const GameRow &row) { return row.title.contains(text.trimmed(), Qt::CaseInsensitive); });
    return rows;
}

} // namespace

void GameFieldTest::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(600, 500);
    auto *layout = new QVBoxLayout(m_window.get());
    m_field = new GameField;
    m_other = new QPushButton(u"Other"_s);
    layout->addWidget(m_field);
    layout->addStretch(1);
    layout->addWidget(m_other);
    m_asked.clear();
    connect(m_field, &GameField::searchEdited, m_field, [this](const QString &text) {
        m_asked.append(text);
        m_field->setRows(found(text));
    });
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_field->setFocus();
}

QStringList GameFieldTest::listed() const
{
    QStringList texts;
    for (int row = 0; isListed() && row < list()->model()->rowCount(); ++row)
        texts.append(list()->model()->index(row, 0).data().toString());
    return texts;
}

void GameFieldTest::whatIsTypedIsLookedFor()
{
    type(u"dra"_s);
    QCOMPARE(m_asked, QStringList({u"d"_s, u"dr"_s, u"dra"_s}));
    QCOMPARE(listed(), QStringList{u"Dragster"_s});
    QVERIFY(m_field->hasFocus());
}

void GameFieldTest::whatIsPastedIsLookedFor()
{
    QApplication::clipboard()->setText(u"Dragster"_s);
    QTest::keySequence(m_field, QKeySequence::Paste);
    QCOMPARE(m_asked, QStringList{u"Dragster"_s});
    QVERIFY(isListed());
}

void GameFieldTest::theFocusAloneOpensNothing()
{
    m_other->setFocus();
    for (const auto reason : {Qt::TabFocusReason, Qt::ActiveWindowFocusReason, Qt::OtherFocusReason}) {
        m_other->setFocus();
        m_field->setFocus(reason);
        QVERIFY(m_asked.isEmpty());
    }
}

void GameFieldTest::anEmptyFieldOffersGames_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"the Down key", "a click", "the shortcut", "the icon", "what was typed is taken back"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void GameFieldTest::anEmptyFieldOffersGames()
{
    QFETCH(const QString, how);
    if (how == u"the Down key") {
        press(Qt::Key_Down);
    } else if (how == u"a click") {
        QTest::mouseClick(m_field, Qt::LeftButton);
    } else if (how == u"the shortcut") {
        m_other->setFocus();
        m_field->beginSearch();
    } else if (how == u"the icon") {
        QTest::mouseClick(m_field->findChildren<QToolButton *>().constFirst(), Qt::LeftButton);
    } else {
        type(u"d"_s);
        press(Qt::Key_Backspace);
    }
    QCOMPARE(m_asked.constLast(), QString());
    QCOMPARE(listed().size(), 4);
    QVERIFY(m_field->hasFocus());
}

void GameFieldTest::theShortcutListsWhatFitsTheText()
{
    m_field->setText(u"drag"_s);
    m_field->beginSearch();
    QCOMPARE(m_asked, QStringList{u"drag"_s});
    QCOMPARE(m_field->selectedText(), u"drag"_s); // the next is typed over it
}

void GameFieldTest::clearingOffersGames()
{
    type(u"drag"_s);
    QTest::mouseClick(m_field->findChildren<QToolButton *>().constLast(), Qt::LeftButton);
    QCOMPARE(m_field->text(), QString());
    QCOMPARE(listed().size(), 4);
}

void GameFieldTest::returnChoosesTheFirstOfWhatWasTyped()
{
    const QSignalSpy chosen(m_field, &GameField::gameChosen);
    type(u"drag"_s);
    press(Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toInt(), 14402);
    QCOMPARE(m_field->text(), QString());
    QVERIFY(!isListed());
}

void GameFieldTest::returnChoosesWhatIsMarked()
{
    const QSignalSpy chosen(m_field, &GameField::gameChosen);
    type(u"sonic"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Enter);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toInt(), 2);
}

void GameFieldTest::afterDownReturnChoosesTheFirst()
{
    const QSignalSpy chosen(m_field, &GameField::gameChosen);
    press(Qt::Key_Down);
    QVERIFY(chosen.isEmpty());
    press(Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toInt(), 1);
}

void GameFieldTest::returnWithoutWordsChoosesNothing_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("blanks") << u"  "_s;
}

void GameFieldTest::returnWithoutWordsChoosesNothing()
{
    QFETCH(const QString, text);
    const QSignalSpy chosen(m_field, &GameField::gameChosen);
    m_field->beginSearch();
    type(text);
    QVERIFY(isListed());
    QCOMPARE(panel()->current(), 0);
    m_field->setRows(games().sliced(1)); // nor what comes later
    press(Qt::Key_Return);
    QVERIFY(chosen.isEmpty());
    QVERIFY(!isListed());
}

void GameFieldTest::returnWithoutGamesAsksForTheText()
{
    const QSignalSpy entered(m_field, &QLineEdit::returnPressed);
    const QSignalSpy chosen(m_field, &GameField::gameChosen);
    m_field->setFooter({.text = u"No game is called that."_s});
    type(u"14402"_s);
    QVERIFY(isListed());
    press(Qt::Key_Return);
    QCOMPARE(entered.size(), 1);
    QVERIFY(chosen.isEmpty());
    QCOMPARE(m_field->text(), u"14402"_s);
    QVERIFY(!isListed()); // what is said of the text is below
}

void GameFieldTest::anotherTextMarksTheFirstAgain()
{
    type(u"soni"_s);
    press(Qt::Key_Down);
    QCOMPARE(panel()->current(), 2);
    type(u"c"_s);
    QCOMPARE(panel()->current(), 1);
}

void GameFieldTest::gamesThatComeLaterAreChosenToo()
{
    const QSignalSpy chosen(m_field, &GameField::gameChosen);
    type(u"pit"_s);
    QVERIFY(!isListed());
    m_field->setRows({{.id = 5, .title = u"Pitfall"_s}});
    QVERIFY(isListed());
    m_field->setRows({{.id = 6, .title = u"Pit"_s}, {.id = 5, .title = u"Pitfall"_s}});
    QCOMPARE(panel()->current(), 6); // the best one is meant
    press(Qt::Key_Down);
    QCOMPARE(panel()->current(), 5);
    m_field->setRows({{.id = 7, .title = u"Pit"_s}, {.id = 6, .title = u"Pit"_s}, {.id = 5, .title = u"Pitfall"_s}});
    press(Qt::Key_Return); // the one that was marked
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toInt(), 5);
}

void GameFieldTest::whatIsMarkedIsNotAskedForAsTextToo()
{
    const QSignalSpy entered(m_field, &QLineEdit::returnPressed);
    const QSignalSpy chosen(m_field, &GameField::gameChosen);
    type(u"drag"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QVERIFY(entered.isEmpty());
}

void GameFieldTest::controlReturnAsksForAComparison()
{
    const QSignalSpy compared(m_field, &GameField::compareRequested);
    const QSignalSpy chosen(m_field, &GameField::gameChosen);
    const QSignalSpy entered(m_field, &QLineEdit::returnPressed);
    type(u"drag"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(compared.size(), 1);
    QCOMPARE(compared.first().first().toInt(), 14402);
    QVERIFY(chosen.isEmpty());
    QVERIFY(entered.isEmpty());
    QCOMPARE(m_field->text(), u"drag"_s);
}

void GameFieldTest::neitherWheelNorArrowsChoose()
{
    const QSignalSpy chosen(m_field, &GameField::gameChosen);
    QWheelEvent wheel(QPointF(5, 5), m_field->mapToGlobal(QPointF(5, 5)), QPoint(), QPoint(0, -120), Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_field, &wheel);
    QVERIFY(m_asked.isEmpty());
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Up, Qt::Key_PageDown, Qt::Key_PageUp})
        press(key);
    QCoreApplication::sendEvent(m_field, &wheel);
    QVERIFY(chosen.isEmpty());
    QVERIFY(isListed());
}

void GameFieldTest::aClickChooses()
{
    const QSignalSpy chosen(m_field, &GameField::gameChosen);
    QTest::mouseClick(m_field, Qt::LeftButton);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
                      list()->visualRect(list()->model()->index(1, 0)).center());
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toInt(), 14402);
    QCOMPARE(m_field->text(), QString());
    QVERIFY(!isListed());
}

void GameFieldTest::escapeClosesTheListAndLeavesTheText()
{
    type(u"drag"_s);
    press(Qt::Key_Escape);
    QVERIFY(!isListed());
    QCOMPARE(m_field->text(), u"drag"_s);
    QVERIFY(m_field->hasFocus());
    m_field->setRows(games()); // nor does it come back by itself
    QVERIFY(!isListed());
    const QSignalSpy entered(m_field, &QLineEdit::returnPressed);
    press(Qt::Key_Return);
    QCOMPARE(entered.size(), 1);
}

void GameFieldTest::theNextEscapeIsTheWindows()
{
    class Keys : public QObject
    {
    public:
        QList<int> keys;
        bool eventFilter(QObject *, QEvent *event) override
        {
            if (event->type() == QEvent::KeyPress)
                keys.append(static_cast<QKeyEvent *>(event)->key());
            return false;
        }
    } window;
    m_window->installEventFilter(&window);
    type(u"drag"_s);
    press(Qt::Key_Escape);
    QVERIFY(window.keys.isEmpty());
    press(Qt::Key_Escape);
    QCOMPARE(window.keys, QList<int>{Qt::Key_Escape});
}

void GameFieldTest::afterTheFocusWasElsewhereAGameIsStillChosen()
{
    const QSignalSpy chosen(m_field, &GameField::gameChosen);
    type(u"drag"_s);
    m_other->setFocus();
    QVERIFY(!isListed());
    m_field->setFocus();
    QVERIFY(!isListed());
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toInt(), 14402);
}

void GameFieldTest::theListIsMadeWhenItIsNeeded()
{
    m_field->setFocus();
    m_field->setText(u"Dragster"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    QVERIFY(!m_field->isOffering());
    QVERIFY(!panel());
    m_field->selectAll();
    type(u"s"_s);
    QVERIFY(isListed());
}

void GameFieldTest::aTextThatIsSetOpensNothing()
{
    m_field->setText(u"drag"_s);
    QVERIFY(m_asked.isEmpty());
}

void GameFieldTest::aTextThatIsSetCloses()
{
    type(u"drag"_s);
    m_field->clear();
    QVERIFY(!isListed());
}

void GameFieldTest::theCursorsKeysStayTheFields()
{
    type(u"sonic"_s);
    press(Qt::Key_Home);
    QCOMPARE(m_field->cursorPosition(), 0);
    press(Qt::Key_Right);
    QCOMPARE(m_field->cursorPosition(), 1);
    press(Qt::Key_End);
    QCOMPARE(m_field->cursorPosition(), 5);
    QCOMPARE(panel()->current(), 1);
    QVERIFY(isListed());
}

void GameFieldTest::theFootersActionIsTold()
{
    const QSignalSpy asked(m_field, &GameField::actionRequested);
    m_field->setFooter({.text = u"Sign in to search all games."_s, .action = u"Sign In…"_s});
    type(u"x"_s);
    QTest::mouseClick(panel()->findChild<QAbstractButton *>(u"searchAction"_s), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QVERIFY(!isListed());
}

void GameFieldTest::otherGamesLeaveTheTextAlone_data()
{
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("length"); // negative for a selection made from right to left
    QTest::addColumn<int>("count");

    QTest::newRow("cursor at the end") << 5 << 0 << 2;
    QTest::newRow("cursor inside") << 2 << 0 << 2;
    QTest::newRow("selection") << 1 << 3 << 2;
    QTest::newRow("selection from the right") << 4 << -3 << 2;
    QTest::newRow("all selected") << 0 << 5 << 2;
    QTest::newRow("no games") << 2 << 0 << 0;
}

void GameFieldTest::otherGamesLeaveTheTextAlone()
{
    QFETCH(const int, start);
    QFETCH(const int, length);
    QFETCH(const int, count);

    type(u"90002"_s);
    if (length == 0)
        m_field->setCursorPosition(start);
    else
        m_field->setSelection(start, length);
    m_field->setRows(games().first(count));
    QCOMPARE(m_field->text(), u"90002"_s);
    QCOMPARE(m_field->cursorPosition(), start + length);
    QCOMPARE(m_field->selectedText(), u"90002"_s.sliced(std::min(start, start + length), std::abs(length)));
}

void GameFieldTest::theTextIsOfLimitedLength()
{
    QApplication::clipboard()->setText(QString(1'000'000, u'x'));
    QTest::keySequence(m_field, QKeySequence::Paste);
    QCOMPARE(m_asked.constLast().size(), 2048);
}

void GameFieldTest::theFieldGoesBeforeItsWindow()
{
    type(u"sonic"_s);
    QVERIFY(isListed());
    delete m_field;
    QVERIFY(!panel());
}

QTEST_MAIN(GameFieldTest)
#include "tst_gamefield.moc"
