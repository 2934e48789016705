// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/openwindow.h"
#include "window/messagebar.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

/// One sentence above the content.
class MessageBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { OpenWindow::prepare(); }
    void theButtonIsShownOnlyForAMessageWithAnAction();
    void whatIsPressedIsTold();
    void messagesArePlainTextAndWrap();
    void aPictureOfAWarningHasAName();
};

void MessageBarTest::theButtonIsShownOnlyForAMessageWithAnAction()
{
    const MessageBar withAction(u"Something is missing."_s, u"Get It"_s);
    QCOMPARE(withAction.findChild<QPushButton *>(u"messageAction"_s)->text(), u"Get It"_s);
    const MessageBar without(u"Something is wrong."_s, {});
    QVERIFY(!without.findChild<QPushButton *>(u"messageAction"_s));
}

void MessageBarTest::whatIsPressedIsTold()
{
    MessageBar bar(u"Something is missing."_s, u"Get It"_s);
    const QSignalSpy acted(&bar, &MessageBar::actionRequested);
    const QSignalSpy dismissed(&bar, &MessageBar::dismissed);
    bar.findChild<QPushButton *>(u"messageAction"_s)->click();
    QCOMPARE(acted.size(), 1);
    QCOMPARE(dismissed.size(), 0);
    bar.findChild<QToolButton *>(u"dismiss"_s)->click();
    QCOMPARE(acted.size(), 1);
    QCOMPARE(dismissed.size(), 1);
}

void MessageBarTest::messagesArePlainTextAndWrap()
{
    const MessageBar brief(u"Short."_s, {});
    const QString sentence = u"“/tmp/<b>x</b>"_s + QString(200, u'W') + u".png” could not be written."_s;
    const MessageBar bar(sentence, {});
    const auto *label = bar.findChild<QLabel *>(u"message"_s);
    QCOMPARE(label->textFormat(), Qt::PlainText);
    QCOMPARE(label->accessibleName(), sentence);
    QCOMPARE(bar.minimumSizeHint().width(), brief.minimumSizeHint().width());
}

void MessageBarTest::aPictureOfAWarningHasAName()
{
    const MessageBar bar(u"Something is wrong."_s, {});
    for (const QLabel *label : bar.findChildren<QLabel *>())
        QVERIFY(label->pixmap().isNull() || label->accessibleName() == u"Warning"_s);
    QVERIFY(!bar.findChild<QToolButton *>(u"dismiss"_s)->accessibleName().isEmpty());
}

QTEST_MAIN(MessageBarTest)
#include "tst_messagebar.moc"
