// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/openwindow.h"
#include "window/messagebar.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

/// The sentence above the chart.
class MessageBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { OpenWindow::prepare(); }
    void hidingATopicLeavesOtherMessages_data();
    void hidingATopicLeavesOtherMessages();
    void theButtonIsShownOnlyForAMessageWithAnAction();
    void messagesArePlainTextAndWrap();
};

void MessageBarTest::hidingATopicLeavesOtherMessages_data()
{
    using Topic = MessageBar::Topic;
    QTest::addColumn<QList<Topic>>("shown"); // one after the other
    QTest::addColumn<bool>("stays");         // when the key store has answered

    QTest::newRow("about the key store") << QList{Topic::KeyStore} << false;
    QTest::newRow("about something else") << QList{Topic::Other} << true;
    QTest::newRow("something else after the key store") << QList{Topic::KeyStore, Topic::Other} << true;
    QTest::newRow("the key store after something else") << QList{Topic::Other, Topic::KeyStore} << false;
}

void MessageBarTest::hidingATopicLeavesOtherMessages()
{
    QFETCH(const QList<MessageBar::Topic>, shown);
    QFETCH(const bool, stays);

    MessageBar bar;
    for (const MessageBar::Topic topic : shown)
        bar.showMessage(u"The same sentence."_s, {}, topic);
    bar.hideMessage(MessageBar::Topic::KeyStore);
    QCOMPARE(!bar.isHidden(), stays);
}

void MessageBarTest::theButtonIsShownOnlyForAMessageWithAnAction()
{
    MessageBar bar;
    const auto *action = bar.findChild<QPushButton *>(u"messageAction"_s);
    bar.showMessage(u"Something is missing."_s, u"Get It"_s);
    QVERIFY(!action->isHidden());
    QCOMPARE(action->text(), u"Get It"_s);
    bar.showMessage(u"Something is wrong."_s);
    QVERIFY(action->isHidden());
}

void MessageBarTest::messagesArePlainTextAndWrap()
{
    MessageBar bar;
    bar.showMessage(u"Short."_s);
    const int width = bar.minimumSizeHint().width();
    const QString sentence = u"“/tmp/<b>x</b>"_s + QString(200, u'W') + u".png” could not be written."_s;
    bar.showMessage(sentence);
    const auto *label = bar.findChild<QLabel *>(u"message"_s);
    QCOMPARE(label->textFormat(), Qt::PlainText);
    QCOMPARE(label->accessibleName(), sentence);
    QCOMPARE(bar.minimumSizeHint().width(), width);
}

QTEST_MAIN(MessageBarTest)
#include "tst_messagebar.moc"
