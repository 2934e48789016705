// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/segments.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QBoxLayout>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

class SegmentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_segments = std::make_unique<Segments>(u"Scale"_s);
        for (const int value : {10, 20, 30})
            m_segments->add(value, u"Choice %1"_s.arg(value), u"Tip %1"_s.arg(value));
        m_segments->show();
        m_segments->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_segments.get()));
    }

    void theFirstIsChosenAtFirst() { QCOMPARE(m_segments->value(), 10); }

    void aClickChoosesAndIsTold()
    {
        const QSignalSpy chosen(m_segments.get(), &Segments::chosen);
        QTest::mouseClick(button(1), Qt::LeftButton);
        QCOMPARE(m_segments->value(), 20);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toInt(), 20);
    }

    void theWholeSegmentIsHit()
    {
        for (const QPoint &corner : {QPoint(1, 1), QPoint(button(2)->width() - 2, button(2)->height() - 2)}) {
            m_segments->setValue(10);
            QTest::mouseClick(button(2), Qt::LeftButton, {}, corner);
            QCOMPARE(m_segments->value(), 30);
        }
    }

    void settingIsNotTold()
    {
        const QSignalSpy chosen(m_segments.get(), &Segments::chosen);
        m_segments->setValue(30);
        QCOMPARE(m_segments->value(), 30);
        QVERIFY(chosen.isEmpty());
    }

    void arrowsGoToTheNextWhichTheSpaceBarChooses()
    {
        m_segments->setValueEnabled(20, false);
        const QSignalSpy chosen(m_segments.get(), &Segments::chosen);
        button(0)->setFocus();
        QTest::keyClick(button(0), Qt::Key_Right); // past what cannot be chosen
        QVERIFY(button(2)->hasFocus());
        QTest::keyClick(button(2), Qt::Key_Right); // nothing is there
        QVERIFY(button(2)->hasFocus());
        QCOMPARE(m_segments->value(), 10);
        QVERIFY(chosen.isEmpty());
        QTest::keyClick(button(2), Qt::Key_Space);
        QCOMPARE(m_segments->value(), 30);
        QCOMPARE(chosen.size(), 1);
        QTest::keyClick(button(2), Qt::Key_Left);
        QVERIFY(button(0)->hasFocus());
    }

    void tabComesToTheChosenOneAlone()
    {
        QWidget window;
        auto *layout = new QHBoxLayout(&window);
        auto *before = new QLineEdit;
        auto *after = new QLineEdit;
        for (QWidget *part : std::initializer_list<QWidget *>{before, m_segments.release(), after})
            layout->addWidget(part);
        auto *segments = window.findChild<Segments *>();
        segments->setValue(20); // not the first
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const auto go = [](Qt::Key key) {
            QTest::keyClick(QApplication::focusWidget(), key);
            return QApplication::focusWidget();
        };
        const auto buttons = segments->findChildren<QAbstractButton *>();
        before->setFocus();
        QCOMPARE(go(Qt::Key_Tab), buttons.at(1));
        QCOMPARE(go(Qt::Key_Tab), after);
        QCOMPARE(go(Qt::Key_Backtab), buttons.at(1));
        QCOMPARE(go(Qt::Key_Right), buttons.at(2)); // which is not chosen
        QCOMPARE(go(Qt::Key_Tab), after);
        QCOMPARE(go(Qt::Key_Backtab), buttons.at(1));
        segments->setValue(30);
        QCOMPARE(go(Qt::Key_Backtab), before);
        QCOMPARE(go(Qt::Key_Tab), buttons.at(2));
        segments->setValueEnabled(30, false);
        before->setFocus();
        QCOMPARE(go(Qt::Key_Tab), buttons.at(0)); // the first that can be chosen
    }

    void screenReadersAreToldOfRadioButtons()
    {
        QAccessibleInterface *segment = QAccessible::queryAccessibleInterface(button(1));
        QVERIFY(segment);
        QCOMPARE(segment->role(), QAccessible::RadioButton);
        QCOMPARE(segment->text(QAccessible::Name), u"Choice 20"_s);
        QCOMPARE(segment->text(QAccessible::Description), u"Tip 20"_s);
        QCOMPARE(m_segments->accessibleName(), u"Scale"_s);
    }

    void whatCannotBeChosenSaysWhy()
    {
        m_segments->setValueEnabled(20, false, u"There is none"_s);
        QVERIFY(!button(1)->isEnabled());
        QCOMPARE(button(1)->toolTip(), u"There is none"_s);
        QTest::mouseClick(button(1), Qt::LeftButton);
        QCOMPARE(m_segments->value(), 10);
        m_segments->setValueEnabled(20, true);
        QCOMPARE(button(1)->toolTip(), u"Tip 20"_s);
    }

    void whyIsPlainText()
    {
        const QString why = u"<b>There</b> is none"_s;
        m_segments->setValueEnabled(20, false, why);
        QTextDocument tip;
        tip.setHtml(button(1)->toolTip());
        QCOMPARE(tip.toPlainText(), why);
        QCOMPARE(button(1)->accessibleDescription(), why);
    }

    void theWheelChoosesNothing()
    {
        QWheelEvent wheel(QPointF(5, 5), button(0)->mapToGlobal(QPointF(5, 5)), QPoint(), QPoint(0, -120), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(button(0), &wheel);
        QCOMPARE(m_segments->value(), 10);
    }

private:
    QAbstractButton *button(int index) const { return m_segments->findChildren<QAbstractButton *>().at(index); }

    std::unique_ptr<Segments> m_segments;
};

QTEST_MAIN(SegmentsTest)
#include "tst_segments.moc"
