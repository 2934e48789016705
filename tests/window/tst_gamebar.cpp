// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartmodel/theme.h"
#include "support/openwindow.h"
#include "window/appearance.h"
#include "window/gamebar.h"

#include <QAccessible>
#include <QComboBox>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

/// The field for the game, the unlocks and the set.
class GameBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { OpenWindow::prepare(); }
    void aNewListOfGamesLeavesTheTypedTextAlone_data();
    void aNewListOfGamesLeavesTheTypedTextAlone();
    void theGamesAreListed_data();
    void theGamesAreListed();
    void theChosenUnlocksHaveEnoughContrast_data();
    void theChosenUnlocksHaveEnoughContrast();
    void theArrowKeysChooseTheUnlocks();
    void controlsHaveAccessibleNames();
};

void GameBarTest::aNewListOfGamesLeavesTheTypedTextAlone_data()
{
    QTest::addColumn<bool>("chosenBefore"); // what is typed over was chosen from the list
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("length"); // negative for a selection made from right to left
    QTest::addColumn<QList<RecentGame>>("games");

    const QList<RecentGame> two{{2, u"Other"_s}, {14402, u"Dragster"_s}};
    for (const bool chosen : {false, true}) {
        const char *where = chosen ? ", chosen before" : "";
        QTest::addRow("cursor at the end%s", where) << chosen << 5 << 0 << two;
        QTest::addRow("cursor inside%s", where) << chosen << 2 << 0 << two;
        QTest::addRow("selection%s", where) << chosen << 1 << 3 << two;
        QTest::addRow("selection from the right%s", where) << chosen << 4 << -3 << two;
        QTest::addRow("all selected%s", where) << chosen << 0 << 5 << two;
        QTest::addRow("no games%s", where) << chosen << 2 << 0 << QList<RecentGame>();
    }
}

void GameBarTest::aNewListOfGamesLeavesTheTypedTextAlone()
{
    QFETCH(const bool, chosenBefore);
    QFETCH(const int, start);
    QFETCH(const int, length);
    QFETCH(const QList<RecentGame>, games);

    GameBar bar;
    bar.setGames({{14402, u"Dragster"_s}, {1, u"Sonic"_s}});
    if (chosenBefore)
        bar.findChild<QComboBox *>()->setCurrentIndex(1);
    auto *field = bar.findChild<QLineEdit *>();
    field->setText(u"90002"_s);
    if (length == 0)
        field->setCursorPosition(start);
    else
        field->setSelection(start, length);
    bar.setGames(games);
    QCOMPARE(field->text(), u"90002"_s);
    QCOMPARE(field->cursorPosition(), start + length);
    QCOMPARE(field->selectedText(), u"90002"_s.sliced(std::min(start, start + length), std::abs(length)));
    QCOMPARE(bar.findChild<QComboBox *>()->count(), games.size());
}

void GameBarTest::theGamesAreListed_data()
{
    QTest::addColumn<RecentGame>("game");
    QTest::addColumn<QString>("text");

    QTest::newRow("a title") << RecentGame{14402, u"Dragster"_s} << u"Dragster (14402)"_s;
    QTest::newRow("no title") << RecentGame{14402, {}} << u"Game (14402)"_s;
    QTest::newRow("a title with a placeholder") << RecentGame{106, u"100%1 done %2"_s} << u"100%1 done %2 (106)"_s;
}

void GameBarTest::theGamesAreListed()
{
    QFETCH(const RecentGame, game);

    GameBar bar;
    bar.setGames({game});
    QTEST(bar.findChild<QComboBox *>()->itemText(0), "text");
}

void GameBarTest::theChosenUnlocksHaveEnoughContrast_data()
{
    QTest::addColumn<ThemeChoice>("choice");
    QTest::addColumn<ModeFilter>("filter");

    const auto row = [](const char *name, ThemeChoice choice) {
        QTest::addRow("%s, both", name) << choice << ModeFilter::Both;
        QTest::addRow("%s, hardcore", name) << choice << ModeFilter::Hardcore;
        QTest::addRow("%s, casual", name) << choice << ModeFilter::Casual;
    };
    row("light", ThemeChoice::Light);
    row("dark", ThemeChoice::Dark);
    row("system", ThemeChoice::System);
}

void GameBarTest::theChosenUnlocksHaveEnoughContrast()
{
    QFETCH(const ThemeChoice, choice);
    QFETCH(const ModeFilter, filter);

    Appearance appearance;
    appearance.setChoice(choice);
    GameBar bar;
    bar.setModeFilter(filter);
    bar.show();
    QVERIFY(QTest::qWaitForWindowExposed(&bar));
    for (QToolButton *segment : bar.findChildren<QToolButton *>()) {
        if (!segment->isChecked())
            continue;
        const QImage image = segment->grab().toImage();
        // Its back is the most frequent colour; of the letters' edges, the middle of a stroke differs most from it.
        QMap<QRgb, int> pixels;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                ++pixels[image.pixel(x, y)];
        }
        const QColor back(pixels.key(*std::ranges::max_element(pixels)));
        double best = 1;
        for (auto entry = pixels.cbegin(); entry != pixels.cend(); ++entry) {
            if (entry.value() > 1)
                best = std::max(best, contrast(QColor(entry.key()), back));
        }
        QVERIFY2(best >= 4.5, qPrintable(u"%1 on %2"_s.arg(best).arg(back.name())));
        return;
    }
    QFAIL("No unlocks are chosen.");
}

void GameBarTest::theArrowKeysChooseTheUnlocks()
{
    GameBar bar;
    bar.show();
    QVERIFY(QTest::qWaitForWindowActive(&bar));
    for (QToolButton *segment : bar.findChildren<QToolButton *>()) {
        if (segment->isChecked())
            segment->setFocus();
    }
    for (const ModeFilter filter : {ModeFilter::Hardcore, ModeFilter::Casual}) {
        QTest::keyClick(bar.window()->focusWidget(), Qt::Key_Right);
        QCOMPARE(bar.modeFilter(), filter);
    }
    QTest::keyClick(bar.window()->focusWidget(), Qt::Key_Left);
    QCOMPARE(bar.modeFilter(), ModeFilter::Hardcore);
}

void GameBarTest::controlsHaveAccessibleNames()
{
    GameBar bar;
    bar.show();
    for (QComboBox *box : bar.findChildren<QComboBox *>())
        QVERIFY(!QAccessible::queryAccessibleInterface(box)->text(QAccessible::Name).isEmpty());
    for (QToolButton *segment : bar.findChildren<QToolButton *>()) {
        const QAccessibleInterface *button = QAccessible::queryAccessibleInterface(segment);
        QCOMPARE(button->text(QAccessible::Name), segment->text());
        QCOMPARE(button->text(QAccessible::Description), segment->toolTip());
        QCOMPARE(button->parent()->text(QAccessible::Name), u"Unlocks"_s);
    }
}

QTEST_MAIN(GameBarTest)
#include "tst_gamebar.moc"
