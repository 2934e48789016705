// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/chartaccessible.h"
#include "chart/chartview.h"
#include "chart/distributionscene.h"
#include "chartmodel/charttext.h"
#include "support/chartgames.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QLineEdit>
#include <QTest>

using namespace MasteryChart;

using namespace ChartGames;
using namespace Qt::StringLiterals;

namespace {

struct Told
{
    QObject *object = nullptr;
    QAccessible::Event type = {};
    int child = -1;
};

QList<Told> told; // since it was last cleared

} // namespace

/// Stands in for Qt's, which tells nobody as long as no assistive tool listens.
void QAccessible::updateAccessibility(QAccessibleEvent *event)
{
    told.append({event->object(), event->type(), event->child()});
}

class ChartAccessibleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeChartsAccessible(); }

    void init()
    {
        m_scene = std::make_unique<DistributionScene>();
        m_window = std::make_unique<QWidget>();
        m_field = new QLineEdit;
        m_view = new ChartView(*m_scene);
        auto *layout = new QVBoxLayout(m_window.get());
        layout->addWidget(m_field);
        layout->addWidget(m_view);
        m_scene->setModel(makeChartModel({gameOf(PlayerCounts{141, 51, 0, 8}, PlayerCounts{38, 17, 12, 2})}, {}));
        m_window->resize(700, 500);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_view->setFocus();
        QTRY_VERIFY(m_view->hasFocus());
        m_chart = QAccessible::queryAccessibleInterface(m_view);
        QVERIFY(m_chart);
        told.clear();
    }

    void cleanup()
    {
        m_window.reset();
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
        QVERIFY(m_chart->child(2)->text(QAccessible::Name).contains(u"0 hardcore players"_s)); // a zero is said
    }

    void itemsHaveTheRectanglesOfTheirColumns()
    {
        for (int column = 0; column < 4; ++column) {
            const QRect rect = m_chart->child(column)->rect();
            QVERIFY(QRect(m_view->mapToGlobal(QPoint()), m_view->size()).contains(rect));
            QCOMPARE(m_chart->childAt(rect.center().x(), rect.center().y()), m_chart->child(column));
        }
    }

    void theColumnChosenByKeyboardHasTheFocus()
    {
        QVERIFY(!m_chart->focusChild());
        QTest::keyClick(m_view, Qt::Key_End);
        QCOMPARE(m_chart->focusChild(), m_chart->child(3));
        QVERIFY(m_chart->child(3)->state().focused);
        QVERIFY(!m_chart->child(2)->state().focused);
        m_field->setFocus();
        QTRY_VERIFY(!m_view->hasFocus());
        QVERIFY(!m_chart->focusChild());
        QVERIFY(!m_chart->child(3)->state().focused);
    }

    void aKeySendsAFocusEventForItsColumn()
    {
        QTest::keyClick(m_view, Qt::Key_Home);
        QTest::keyClick(m_view, Qt::Key_Home); // stays
        QTest::keyClick(m_view, Qt::Key_Right);
        QCOMPARE(focusEvents(), QList<int>({0, 1}));
    }

    void theMouseSendsNoFocusEvents()
    {
        m_field->setFocus();
        QTRY_VERIFY(m_field->hasFocus());
        for (const bool viewHasFocus : {false, true}) {
            if (viewHasFocus) {
                m_view->setFocus();
                QTRY_VERIFY(m_view->hasFocus());
            }
            told.clear();
            for (const int column : {0, 3, 1}) {
                const QPointF centre = m_scene->layout().columnRect(m_scene->model(), column).center();
                QTest::mouseMove(m_view->viewport(), m_view->mapFromScene(centre));
                QTRY_COMPARE(m_scene->current(), column);
                QVERIFY(!m_chart->child(column)->state().focused);
            }
            QVERIFY(!m_chart->focusChild());
            QVERIFY(told.isEmpty());
        }
    }

    void aNewChartSendsAReorderEvent()
    {
        QTest::keyClick(m_view, Qt::Key_End);
        told.clear();
        m_scene->setModel(makeChartModel({gameOf(PlayerCounts{5, 1}, PlayerCounts{0, 0})}, {}));
        const auto reset = std::ranges::count_if(told, [&](const Told &event) {
            return event.object == m_view && event.type == QAccessible::ObjectReorder;
        });
        QCOMPARE(reset, 1);
        QVERIFY(focusEvents().isEmpty());
        QVERIFY(!m_chart->focusChild());
    }

    void itemsOfAReplacedChartAreInvalid()
    {
        QAccessibleInterface *last = m_chart->child(3);
        m_scene->setModel(makeChartModel({gameOf(PlayerCounts{5, 1}, PlayerCounts{0, 0})}, {}));
        QCOMPARE(m_chart->childCount(), 2);
        QVERIFY(!last->isValid());
        QCOMPARE(last->text(QAccessible::Name), QString());
    }

private:
    /// The columns that were told to have the focus now.
    QList<int> focusEvents() const
    {
        QList<int> columns;
        for (const Told &event : told) {
            if (event.object == m_view && event.type == QAccessible::Focus)
                columns.append(event.child);
        }
        return columns;
    }

    std::unique_ptr<DistributionScene> m_scene;
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_field = nullptr; // both are the window's
    ChartView *m_view = nullptr;
    QAccessibleInterface *m_chart = nullptr;
};

QTEST_MAIN(ChartAccessibleTest)
#include "tst_chartaccessible.moc"
