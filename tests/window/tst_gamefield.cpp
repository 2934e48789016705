// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/gamefield.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

class GameFieldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_field = std::make_unique<GameField>();
        m_field->setGames({{1, u"Sonic the Hedgehog"_s}, {14402, u"Dragster"_s}, {911, {}}, {2, u"Sonic 2"_s}});
        m_field->show();
        m_field->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_field.get()));
        m_field->setFocus();
    }

    void cleanup() { m_field.reset(); }

    void aPartOfATitleIsOffered()
    {
        QTest::keyClicks(m_field.get(), u"drag"_s);
        QTRY_VERIFY(popup()->isVisible());
        QCOMPARE(offered(), QStringList{u"Dragster (14402)"_s});
    }

    void downOffersAll()
    {
        QTest::keyClick(m_field.get(), Qt::Key_Down);
        QTRY_VERIFY(popup()->isVisible());
        QCOMPARE(offered().size(), 4);
    }

    void neitherWheelNorArrowsChoose()
    {
        const QSignalSpy chosen(m_field.get(), &GameField::gameChosen);
        QWheelEvent wheel(QPointF(5, 5), m_field->mapToGlobal(QPointF(5, 5)), QPoint(), QPoint(0, -120), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_field.get(), &wheel);
        QTest::keyClick(m_field.get(), Qt::Key_Down);
        QTest::keyClick(popup(), Qt::Key_Down);
        QTest::keyClick(popup(), Qt::Key_Up);
        QVERIFY(chosen.isEmpty());
    }

    void returnChoosesWhatIsMarked()
    {
        const QSignalSpy chosen(m_field.get(), &GameField::gameChosen);
        QTest::keyClicks(m_field.get(), u"drag"_s);
        QTRY_VERIFY(popup()->isVisible());
        QTest::keyClick(popup(), Qt::Key_Down);
        QTest::keyClick(popup(), Qt::Key_Return);
        QTRY_COMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toInt(), 14402);
        QCOMPARE(m_field->text(), QString());
    }

    void aClickChooses()
    {
        const QSignalSpy chosen(m_field.get(), &GameField::gameChosen);
        QTest::mouseClick(m_field.get(), Qt::LeftButton);
        QTRY_VERIFY(popup()->isVisible());
        QTest::mouseClick(popup()->viewport(), Qt::LeftButton, {},
                          popup()->visualRect(popup()->model()->index(0, 0)).center());
        QTRY_COMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toInt(), 1);
        QCOMPARE(m_field->text(), QString());
    }

    void afterTheFocusWasElsewhereAGameIsStillChosen()
    {
        const QSignalSpy chosen(m_field.get(), &GameField::gameChosen);
        m_field->clearFocus();
        m_field->setFocus();
        QTest::keyClick(m_field.get(), Qt::Key_Down);
        QTRY_VERIFY(popup()->isVisible());
        QTest::keyClick(popup(), Qt::Key_Down);
        QTest::keyClick(popup(), Qt::Key_Return);
        QTRY_COMPARE(chosen.size(), 1);
    }

    void whatIsMarkedIsNotAskedForAsTextToo()
    {
        const QSignalSpy entered(m_field.get(), &QLineEdit::returnPressed);
        const QSignalSpy chosen(m_field.get(), &GameField::gameChosen);
        QTest::keyClicks(m_field.get(), u"drag"_s);
        QTRY_VERIFY(popup()->isVisible());
        QTest::keyClick(popup(), Qt::Key_Down);
        QTest::keyClick(popup(), Qt::Key_Return);
        QTRY_COMPARE(chosen.size(), 1);
        QVERIFY(entered.isEmpty());
    }

    void theGamesAreListedByTitleAndId_data()
    {
        QTest::addColumn<RecentGame>("game");
        QTest::addColumn<QString>("text");

        QTest::newRow("a title") << RecentGame{14402, u"Dragster"_s} << u"Dragster (14402)"_s;
        QTest::newRow("no title") << RecentGame{14402, {}} << u"Game 14402"_s;
        QTest::newRow("a title with a placeholder") << RecentGame{106, u"100%1 done %2"_s} << u"100%1 done %2 (106)"_s;
    }

    void theGamesAreListedByTitleAndId()
    {
        QFETCH(const RecentGame, game);
        QFETCH(const QString, text);

        m_field->setGames({game});
        QTest::keyClick(m_field.get(), Qt::Key_Down);
        QCOMPARE(offered(), QStringList{text});
    }

    void theBeginningOfATitleGoesBeforeAPart()
    {
        m_field->setGames({{5, u"A Small Person"_s}, {1, u"Sonic the Hedgehog"_s}});
        QCOMPARE(m_field->gameNamed(u"son"_s), 1);
        QCOMPARE(m_field->gameNamed(u"person"_s), 5);
    }

    void aTitleNamesItsGame_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("game");
        QTest::newRow("whole") << u"Dragster"_s << 14402;
        QTest::newRow("in another case") << u"dragSTER"_s << 14402;
        QTest::newRow("a part of one") << u"hedge"_s << 1;
        QTest::newRow("a part of two: the newest") << u"sonic"_s << 1;
        QTest::newRow("whole, and a part of none") << u"Sonic 2"_s << 2;
        QTest::newRow("of none") << u"pitfall"_s << 0;
        QTest::newRow("a pattern is no pattern") << u".*"_s << 0;
    }

    void aTitleNamesItsGame()
    {
        QFETCH(const QString, text);
        QTEST(m_field->gameNamed(text), "game");
    }

    void titlesAreKnown()
    {
        QCOMPARE(m_field->titleOf(1), u"Sonic the Hedgehog"_s);
        QCOMPARE(m_field->titleOf(911), u"Game 911"_s);
        QCOMPARE(m_field->titleOf(3), QString());
    }

    void otherGamesLeaveTheTextAlone_data()
    {
        QTest::addColumn<int>("start");
        QTest::addColumn<int>("length"); // negative for a selection made from right to left
        QTest::addColumn<QList<RecentGame>>("games");

        const QList<RecentGame> two{{2, u"Other"_s}, {14402, u"Dragster"_s}};
        QTest::newRow("cursor at the end") << 5 << 0 << two;
        QTest::newRow("cursor inside") << 2 << 0 << two;
        QTest::newRow("selection") << 1 << 3 << two;
        QTest::newRow("selection from the right") << 4 << -3 << two;
        QTest::newRow("all selected") << 0 << 5 << two;
        QTest::newRow("no games") << 2 << 0 << QList<RecentGame>();
    }

    void otherGamesLeaveTheTextAlone()
    {
        QFETCH(const int, start);
        QFETCH(const int, length);
        QFETCH(const QList<RecentGame>, games);

        m_field->setText(u"90002"_s);
        if (length == 0)
            m_field->setCursorPosition(start);
        else
            m_field->setSelection(start, length);
        m_field->setGames(games);
        QCOMPARE(m_field->text(), u"90002"_s);
        QCOMPARE(m_field->cursorPosition(), start + length);
        QCOMPARE(m_field->selectedText(), u"90002"_s.sliced(std::min(start, start + length), std::abs(length)));
    }

private:
    QAbstractItemView *popup() const { return m_field->completer()->popup(); }

    QStringList offered() const
    {
        QStringList texts;
        for (int row = 0; row < popup()->model()->rowCount(); ++row)
            texts.append(popup()->model()->index(row, 0).data().toString());
        return texts;
    }

    std::unique_ptr<GameField> m_field;
};

QTEST_MAIN(GameFieldTest)
#include "tst_gamefield.moc"
