// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/chartscene.h"
#include "chart/chartview.h"
#include "chartmodel/charttext.h"
#include "support/chartgames.h"

#include <QAccessible>
#include <QTest>

using namespace MasteryChart;

using namespace ChartGames;
using namespace Qt::StringLiterals;

class ChartAccessibleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_scene = std::make_unique<ChartScene>();
        m_view = std::make_unique<ChartView>(*m_scene);
        m_scene->setModel(makeChartModel(gameOf(PlayerCounts{141, 51, 0, 8}, PlayerCounts{38, 17, 12, 2}), {}));
        m_view->resize(600, 400);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_chart = QAccessible::queryAccessibleInterface(m_view.get());
        QVERIFY(m_chart);
    }

    void cleanup()
    {
        m_view.reset();
        m_scene.reset();
    }

    void everyColumnIsAnItemOfAList()
    {
        QCOMPARE(m_chart->role(), QAccessible::List);
        QCOMPARE(m_chart->childCount(), 4);
        for (int column = 0; column < 4; ++column) {
            QAccessibleInterface *item = m_chart->child(column);
            QVERIFY(item && item->isValid());
            QCOMPARE(item->role(), QAccessible::ListItem);
            QCOMPARE(item->text(QAccessible::Name), columnText(m_scene->model(), column).spoken());
            QCOMPARE(m_chart->indexOfChild(item), column);
            QCOMPARE(item->parent(), m_chart);
        }
        QVERIFY(!m_chart->child(4));
        QVERIFY(!m_chart->child(-1));
        QVERIFY(m_chart->child(2)->text(QAccessible::Name).contains(u"Hardcore Players: 0"_s)); // a zero is said
    }

    void itemsAreWhereTheirColumnsAre()
    {
        for (int column = 0; column < 4; ++column) {
            const QRect rect = m_chart->child(column)->rect();
            QVERIFY(QRect(m_view->mapToGlobal(QPoint()), m_view->size()).contains(rect));
            QCOMPARE(m_chart->childAt(rect.center().x(), rect.center().y()), m_chart->child(column));
        }
    }

    void theColumnThatIsLookedAtHasTheFocus()
    {
        QVERIFY(!m_chart->focusChild());
        QTest::keyClick(m_view.get(), Qt::Key_End);
        QCOMPARE(m_chart->focusChild(), m_chart->child(3));
        QVERIFY(m_chart->child(3)->state().focused);
        QVERIFY(!m_chart->child(2)->state().focused);
    }

    void itemsOfAPlotThatIsGoneAreInvalid()
    {
        QAccessibleInterface *last = m_chart->child(3);
        m_scene->setModel(makeChartModel(gameOf(PlayerCounts{5, 1}, PlayerCounts{0, 0}), {}));
        QCOMPARE(m_chart->childCount(), 2);
        QVERIFY(!last->isValid());
        QCOMPARE(last->text(QAccessible::Name), QString());
    }

private:
    std::unique_ptr<ChartScene> m_scene;
    std::unique_ptr<ChartView> m_view;
    QAccessibleInterface *m_chart = nullptr;
};

QTEST_MAIN(ChartAccessibleTest)
#include "tst_chartaccessible.moc"
