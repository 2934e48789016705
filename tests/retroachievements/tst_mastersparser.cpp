// SPDX-License-Identifier: GPL-3.0-or-later
#include "retroachievements/mastersparser.h"

#include <QTest>
#include <QTimeZone>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

class MastersParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theServicesAnswerIsRead();
    void nobodyIsAnEmptyList();
    void whatCannotBeUsedIsLeftOut();
    void foreignNamesAreOneLine();
    void aNameThatRepeatsTheKeyIsMissing();
    void noMoreThanTenAreTaken();
    void otherAnswersAreNotBelieved_data();
    void otherAnswersAreNotBelieved();
};

void MastersParserTest::theServicesAnswerIsRead()
{
    const auto masters = parseMasters(
        R"([{"User":"Arekdias","ULID":"00003EMFWR7XB8SDPEHB3K56ZQ","NumAchievements":15,"TotalScore":219,
             "LastAward":"2023-06-07 14:43:18"},
            {"User":"Scott","ULID":null,"NumAchievements":15,"TotalScore":219,"LastAward":"2023-06-05T01:02:03+02:00"}])");
    QVERIFY(masters);
    QCOMPARE(*masters,
             QList<Master>({{u"Arekdias"_s, QDateTime(QDate(2023, 6, 7), QTime(14, 43, 18), QTimeZone::utc())},
                            {u"Scott"_s, QDateTime(QDate(2023, 6, 4), QTime(23, 2, 3), QTimeZone::utc())}}));
}

void MastersParserTest::nobodyIsAnEmptyList()
{
    const auto masters = parseMasters("[]");
    QVERIFY(masters && masters->isEmpty());
}

void MastersParserTest::whatCannotBeUsedIsLeftOut()
{
    const auto masters = parseMasters(R"([{"User":"","LastAward":"2023-06-07 14:43:18"},
        {"User":"A","LastAward":null},{"User":"B","LastAward":"yesterday"},{"LastAward":"2023-06-07 14:43:18"},
        {"User":7,"LastAward":"2023-06-07 14:43:18"},{"User":"C","LastAward":"2023-06-07 14:43:18"}])");
    QVERIFY(masters);
    QCOMPARE(masters->size(), 1);
    QCOMPARE(masters->first().user, u"C"_s);
}

void MastersParserTest::foreignNamesAreOneLine()
{
    const QByteArray name = "a\\nb" + QByteArray(1000, 'x');
    const auto masters = parseMasters("[{\"User\":\"" + name + "\",\"LastAward\":\"2023-06-07 14:43:18\"}]");
    QVERIFY(masters);
    QVERIFY(masters->first().user.startsWith(u"a b"));
    QCOMPARE(masters->first().user.size(), 200);
}

void MastersParserTest::aNameThatRepeatsTheKeyIsMissing()
{
    QVERIFY(!parseMasters(R"([{"User":"xSeCrEt","LastAward":"2023-06-07 14:43:18"}])", Secret(u"secret"_s)));
}

void MastersParserTest::noMoreThanTenAreTaken()
{
    QByteArray entries;
    for (int index = 0; index < 12; ++index)
        entries += (index > 0 ? "," : "") + QByteArray(R"({"User":"A","LastAward":"2023-06-07 14:43:18"})");
    QCOMPARE(parseMasters('[' + entries + ']')->size(), 10);
}

void MastersParserTest::otherAnswersAreNotBelieved_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<ParseError>("error");
    QTest::newRow("nothing") << QByteArray() << ParseError::NotJson;
    QTest::newRow("half a list") << "[{"_ba << ParseError::NotJson;
    QTest::newRow("an unknown game") << R"({"success":false})"_ba << ParseError::WrongShape;
    QTest::newRow("numbers") << "[7]"_ba << ParseError::WrongShape;
    QTest::newRow("nothing usable") << R"([{"Nobody":1}])"_ba << ParseError::WrongShape;
}

void MastersParserTest::otherAnswersAreNotBelieved()
{
    QFETCH(const QByteArray, json);
    const auto masters = parseMasters(json);
    QVERIFY(!masters);
    QTEST(masters.error(), "error");
}

QTEST_GUILESS_MAIN(MastersParserTest)
#include "tst_mastersparser.moc"
