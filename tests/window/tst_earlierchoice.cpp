// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/chartgames.h"
#include "window/earlierchoice.h"

#include <QCheckBox>
#include <QLabel>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

using namespace MasteryChart;

using namespace ChartGames;
using namespace Qt::StringLiterals;

class EarlierChoiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(english()); }
    void itIsOffAtFirst();
    void onlyAnswersAboutTheSameSizeCanBeChosen();
    void theSliderGoesThroughTheDates();
    void whatIsChosenStaysWhileItIsThere();
};

namespace {

KeptAnswer ofDay(int day, int achievements)
{
    const QDateTime at(QDate(2026, 9, day), QTime(12, 0));
    return {at, at, Distribution(PlayerCounts(achievements, day), std::nullopt)};
}

} // namespace

void EarlierChoiceTest::itIsOffAtFirst()
{
    EarlierChoice choice;
    QVERIFY(choice.isEmpty());
    choice.setHistory({ofDay(1, 2), ofDay(2, 2)});
    QVERIFY(!choice.isEmpty());
    QVERIFY(!choice.earlier());
}

void EarlierChoiceTest::onlyAnswersAboutTheSameSizeCanBeChosen()
{
    EarlierChoice choice;
    choice.setHistory({ofDay(1, 3), ofDay(2, 2), ofDay(3, 3)});
    choice.findChild<QCheckBox *>()->click();
    QVERIFY(choice.earlier());
    QCOMPARE(choice.earlier()->lastSeen, ofDay(1, 3).lastSeen);
    choice.setHistory({ofDay(1, 2), ofDay(3, 3)}); // the newest alone is of its size
    QVERIFY(choice.isEmpty() && !choice.earlier());
    choice.setHistory({ofDay(3, 3)});
    QVERIFY(choice.isEmpty());
}

void EarlierChoiceTest::theSliderGoesThroughTheDates()
{
    EarlierChoice choice;
    choice.setHistory({ofDay(1, 2), ofDay(2, 2), ofDay(4, 2), ofDay(9, 2)});
    choice.show();
    auto *slider = choice.findChild<QSlider *>();
    QVERIFY(!slider->isEnabled());
    choice.findChild<QCheckBox *>()->click();
    QSignalSpy chosen(&choice, &EarlierChoice::chosen);
    QTest::keyClick(slider, Qt::Key_Right);
    QTest::keyClick(slider, Qt::Key_Right);
    QCOMPARE(chosen.size(), 2);
    QCOMPARE(choice.earlier()->lastSeen, ofDay(4, 2).lastSeen);
    QCOMPARE(choice.findChild<QLabel *>(u"earlierDay"_s)->text(), u"4 Sep 2026"_s);
    QCOMPARE(slider->accessibleDescription(), u"4 Sep 2026"_s);
    QTest::keyClick(slider, Qt::Key_End); // the newest itself is not among them
    QCOMPARE(choice.earlier()->lastSeen, ofDay(4, 2).lastSeen);
}

void EarlierChoiceTest::whatIsChosenStaysWhileItIsThere()
{
    EarlierChoice choice;
    choice.setHistory({ofDay(1, 2), ofDay(2, 2), ofDay(4, 2)});
    choice.findChild<QCheckBox *>()->click();
    choice.findChild<QSlider *>()->setValue(1);
    choice.setHistory({ofDay(1, 2), ofDay(2, 2), ofDay(4, 2), ofDay(9, 2)});
    QCOMPARE(choice.earlier()->lastSeen, ofDay(2, 2).lastSeen);
    choice.setHistory({ofDay(20, 5), ofDay(21, 5)}); // another game
    QVERIFY(!choice.earlier());
}

QTEST_MAIN(EarlierChoiceTest)
#include "tst_earlierchoice.moc"
