// SPDX-License-Identifier: GPL-3.0-or-later
#include "retroachievements/userprogressparser.h"

#include <QTest>

using namespace MasteryChart;

using Games = QHash<int, Progress>;

class UserProgressParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void progressIsRead_data();
    void progressIsRead();
    void whatIsNoAnswerIsRefused_data();
    void whatIsNoAnswerIsRefused();
    void anAnswerCutOffAnywhereIsRefused();
};

namespace {

QByteArray entry(const QByteArray &id, const QByteArray &all, const QByteArray &hardcore)
{
    return '"' + id + R"(":{"NumPossibleAchievements":36,"PossibleScore":400,"NumAchieved":)" + all
        + R"(,"ScoreAchieved":10,"NumAchievedHardcore":)" + hardcore + R"(,"ScoreAchievedHardcore":5})";
}

const QByteArray good = entry("1", "12", "10");
const Games goodGames{{1, {10, 2}}};

} // namespace

void UserProgressParserTest::progressIsRead_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Games>("games");
    const auto another = [](const char *name, const QByteArray &other) {
        QTest::newRow(name) << QByteArray('{' + good + ',' + other + '}') << goodGames;
    };
    QTest::newRow("one") << QByteArray('{' + good + '}') << goodGames;
    QTest::newRow("two") << QByteArray('{' + good + ',' + entry("7", "0", "0") + '}')
                         << Games{{1, {10, 2}}, {7, {0, 0}}};
    QTest::newRow("numbers as texts") << QByteArray('{' + entry("1", R"("12")", R"("10")") + '}') << goodGames;
    QTest::newRow("more in hardcore than at all") << QByteArray('{' + entry("1", "3", "5") + '}') << Games{{1, {5, 0}}};
    QTest::newRow("none") << QByteArray("[]") << Games();
    another("no game", entry("0", "1", "1"));
    another("a negative game", entry("-3", "1", "1"));
    another("a name", entry("x", "1", "1"));
    another("an ID too large", entry("2147483648", "1", "1"));
    another("too many", entry("2", "10001", "1"));
    another("negative", entry("2", "-1", "0"));
    another("a fraction", entry("2", "1.5", "1"));
    another("null", entry("2", "null", "1"));
    another("no object", R"("2":3)");
}

void UserProgressParserTest::progressIsRead()
{
    QFETCH(const QByteArray, json);
    QFETCH(const Games, games);
    const auto read = parseUserProgress(json);
    QVERIFY(read);
    QCOMPARE(*read, games);
}

void UserProgressParserTest::whatIsNoAnswerIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<ParseError>("error");
    QTest::newRow("nothing") << QByteArray() << ParseError::NotJson;
    QTest::newRow("a page") << QByteArray("<html>") << ParseError::NotJson;
    QTest::newRow("a number") << QByteArray("3") << ParseError::NotJson;
    QTest::newRow("an empty object") << QByteArray("{}") << ParseError::WrongShape;
    QTest::newRow("a list of something") << QByteArray("[1]") << ParseError::WrongShape;
    QTest::newRow("an error") << QByteArray(R"({"message":"x","errors":[]})") << ParseError::WrongShape;
    QTest::newRow("no game that can be used") << QByteArray('{' + entry("x", "1", "1") + '}') << ParseError::WrongShape;
}

void UserProgressParserTest::whatIsNoAnswerIsRefused()
{
    QFETCH(const QByteArray, json);
    QFETCH(const ParseError, error);
    const auto read = parseUserProgress(json);
    QVERIFY(!read);
    QCOMPARE(read.error(), error);
}

void UserProgressParserTest::anAnswerCutOffAnywhereIsRefused()
{
    const QByteArray whole = '{' + good + '}';
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY(!parseUserProgress(whole.left(size)));
}

QTEST_GUILESS_MAIN(UserProgressParserTest)
#include "tst_userprogressparser.moc"
