// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/chartscene.h"
#include "chart/chartview.h"
#include "chart/wording.h"
#include "support/chartgames.h"

#include <QAccessible>
#include <QTest>

using namespace ChartGames;
using namespace Qt::StringLiterals;

class ChartAccessibleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        scene = std::make_unique<ChartScene>();
        view = std::make_unique<ChartView>(*scene);
        scene->setPlot(plotOf(gameOf(Counts{141, 51, 0, 8}, Counts{38, 17, 12, 2}), {}));
        view->resize(600, 400);
        view->show();
        QVERIFY(QTest::qWaitForWindowExposed(view.get()));
        chart = QAccessible::queryAccessibleInterface(view.get());
        QVERIFY(chart);
    }

    void cleanup()
    {
        view.reset();
        scene.reset();
    }

    void everyColumnIsAnItemOfAList()
    {
        QCOMPARE(chart->role(), QAccessible::List);
        QCOMPARE(chart->childCount(), 4);
        for (int column = 0; column < 4; ++column) {
            QAccessibleInterface *item = chart->child(column);
            QVERIFY(item && item->isValid());
            QCOMPARE(item->role(), QAccessible::ListItem);
            QCOMPARE(item->text(QAccessible::Name), columnText(scene->plot(), column).spoken());
            QCOMPARE(chart->indexOfChild(item), column);
            QCOMPARE(item->parent(), chart);
        }
        QVERIFY(!chart->child(4));
        QVERIFY(!chart->child(-1));
        QVERIFY(chart->child(2)->text(QAccessible::Name).contains(u"Hardcore Players: 0"_s)); // a zero is said
    }

    void itemsAreWhereTheirColumnsAre()
    {
        for (int column = 0; column < 4; ++column) {
            const QRect rect = chart->child(column)->rect();
            QVERIFY(QRect(view->mapToGlobal(QPoint()), view->size()).contains(rect));
            QCOMPARE(chart->childAt(rect.center().x(), rect.center().y()), chart->child(column));
        }
    }

    void theColumnThatIsLookedAtHasTheFocus()
    {
        QVERIFY(!chart->focusChild());
        QTest::keyClick(view.get(), Qt::Key_End);
        QCOMPARE(chart->focusChild(), chart->child(3));
        QVERIFY(chart->child(3)->state().focused);
        QVERIFY(!chart->child(2)->state().focused);
    }

    void itemsOfAPlotThatIsGoneAreInvalid()
    {
        QAccessibleInterface *last = chart->child(3);
        scene->setPlot(plotOf(gameOf(Counts{5, 1}, Counts{0, 0}), {}));
        QCOMPARE(chart->childCount(), 2);
        QVERIFY(!last->isValid());
        QCOMPARE(last->text(QAccessible::Name), QString());
    }

private:
    std::unique_ptr<ChartScene> scene;
    std::unique_ptr<ChartView> view;
    QAccessibleInterface *chart = nullptr;
};

QTEST_MAIN(ChartAccessibleTest)
#include "tst_chartaccessible.moc"
