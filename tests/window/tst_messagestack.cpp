// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/messagestack.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace MasteryChart;

using namespace Qt::StringLiterals;
using Topic = MessageStack::Topic;

class MessageStackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_stack = new MessageStack;
        auto *layout = new QVBoxLayout(m_window.get());
        layout->addWidget(m_stack);
        m_window->show();
    }

    void cleanup() { m_window.reset(); }

    void noMessageHidesAnother()
    {
        m_stack->showMessage(Topic::Account, u"The key is not saved."_s);
        m_stack->showMessage(Topic::Request, u"There is no data."_s);
        QCOMPARE(texts(), QStringList({u"There is no data."_s, u"The key is not saved."_s}));
    }

    void oneAboutTheSameTakesItsPlace()
    {
        m_stack->showMessage(Topic::Request, u"One."_s);
        m_stack->showMessage(Topic::Request, u"Two."_s);
        QCOMPARE(texts(), QStringList{u"Two."_s});
    }

    void itIsTakenBackByItsTopic()
    {
        m_stack->showMessage(Topic::Account, u"The key is not saved."_s);
        m_stack->showMessage(Topic::Request, u"There is no data."_s);
        m_stack->hideMessage(Topic::Request);
        m_stack->hideMessage(Topic::Export); // there is none
        QCOMPARE(texts(), QStringList{u"The key is not saved."_s});
    }

    void theNewestIsDismissedFirst()
    {
        m_stack->showMessage(Topic::Account, u"One."_s);
        m_stack->showMessage(Topic::Request, u"Two."_s);
        QVERIFY(m_stack->dismissNewest());
        QCOMPARE(texts(), QStringList{u"One."_s});
        QVERIFY(m_stack->dismissNewest());
        QVERIFY(texts().isEmpty());
        QVERIFY(m_stack->isHidden());
        QVERIFY(!m_stack->dismissNewest());
    }

    void eachHasAButtonToClose()
    {
        m_stack->showMessage(Topic::Account, u"One."_s);
        QTest::mouseClick(m_stack->findChild<QAbstractButton *>(u"dismiss"_s), Qt::LeftButton);
        QVERIFY(texts().isEmpty());
    }

    void anActionIsTold()
    {
        const QSignalSpy asked(m_stack, &MessageStack::actionRequested);
        m_stack->showMessage(Topic::Request, u"No button."_s);
        QVERIFY(!m_stack->findChild<QAbstractButton *>(u"messageAction"_s));
        m_stack->showMessage(Topic::Account, u"One."_s, u"Sign In…"_s);
        QTest::mouseClick(m_stack->findChild<QAbstractButton *>(u"messageAction"_s), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
    }

    void foreignTextIsPlain()
    {
        m_stack->showMessage(Topic::Request, u"<b>bold</b>"_s);
        QCOMPARE(texts(), QStringList{u"<b>bold</b>"_s});
        QCOMPARE(m_stack->findChild<QLabel *>(u"message"_s)->textFormat(), Qt::PlainText);
    }

private:
    QStringList texts() const
    {
        QStringList texts;
        for (int row = 0; row < m_stack->layout()->count(); ++row)
            texts.append(m_stack->layout()->itemAt(row)->widget()->findChild<QLabel *>(u"message"_s)->text());
        return texts;
    }

    std::unique_ptr<QWidget> m_window;
    MessageStack *m_stack = nullptr; ///< in the window
};

QTEST_MAIN(MessageStackTest)
#include "tst_messagestack.moc"
