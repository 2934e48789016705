// SPDX-License-Identifier: GPL-3.0-or-later
#include "retroachievements/popularityparser.h"
#include "support/catalogueservice.h"

#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

using Players = QHash<int, int>;

class PopularityParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void playersAreRead_data();
    void playersAreRead();
    void whatIsNoPageIsRefused_data();
    void whatIsNoPageIsRefused();
    void aPageCutOffAnywhereIsRefused();
};

namespace {

/// An entry with these two values, as they stand in JSON.
QByteArray game(const QByteArray &id, const QByteArray &players)
{
    return R"({"type":"games","id":)" + id + R"(,"attributes":{"playersTotal":)" + players + "}}";
}

QByteArray page(const QByteArray &entries)
{
    return R"({"jsonapi":{"version":"1.0"},"data":[)" + entries + "]}";
}

const QByteArray good = game(R"("1")", "100");
const Players goodPlayers{{1, 100}};

} // namespace

void PopularityParserTest::playersAreRead_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Players>("players");
    const auto row = [](const char *name, const QByteArray &json, const Players &players) {
        QTest::newRow(name) << json << players;
    };
    const auto another = [&](const char *name, const QByteArray &entry) {
        row(name, page(good + ',' + entry), goodPlayers);
    };
    row("as the service tells them", popularityBody({{1, 3}, {7, 40'000}}), {{1, 3}, {7, 40'000}});
    row("none", page({}), {});
    row("an ID as a number", page(game("1", "100")), goodPlayers);
    row("players as a text", page(game(R"("1")", R"("100")")), goodPlayers);
    row("the largest", page(game(R"("2147483647")", "1000000000")), {{2'147'483'647, 1'000'000'000}});
    row("no players", page(game(R"("1")", "0")), {});
    another("no players, another", game(R"("2")", "0"));
    another("too many players", game(R"("2")", "1000000001"));
    another("far too many players", game(R"("2")", "1e300"));
    another("fewer than no players", game(R"("2")", "-1"));
    another("half a player", game(R"("2")", "1.5"));
    another("players that are null", game(R"("2")", "null"));
    another("players that are a list", game(R"("2")", "[3]"));
    another("an ID of 0", game(R"("0")", "3"));
    another("an ID below 0", game(R"("-2")", "3"));
    another("an ID that is too large", game(R"("2147483648")", "3"));
    another("an ID that is a word", game(R"("sonic")", "3"));
    another("an ID that is null", game("null", "3"));
    another("an ID twice", game("1", "3"));
    another("no attributes", R"({"type":"games","id":"2"})");
    another("attributes that are a list", R"({"type":"games","id":"2","attributes":[3]})");
    another("an empty entry", "{}");
}

void PopularityParserTest::playersAreRead()
{
    QFETCH(const QByteArray, json);
    const auto actual = parsePopularity(json);
    QVERIFY(actual);
    QTEST(*actual, "players");
}

void PopularityParserTest::whatIsNoPageIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<ParseError>("fault");
    const auto row = [](const char *name, const QByteArray &json, ParseError fault) {
        QTest::newRow(name) << json << fault;
    };
    row("empty body", "", ParseError::NotJson);
    row("a web page", "<!DOCTYPE html><html></html>", ParseError::NotJson);
    row("nested without end", QByteArray(100'000, '['), ParseError::NotJson);
    row("a list", "[" + good + "]", ParseError::WrongShape);
    row("an empty list", "[]", ParseError::WrongShape);
    row("an empty object", "{}", ParseError::WrongShape);
    row("one game", R"({"data":)" + good + "}", ParseError::WrongShape);
    row("no data", R"({"data":null})", ParseError::WrongShape);
    row("numbers", page("1,2"), ParseError::WrongShape);
    row("a number among games", page(good + ",7"), ParseError::WrongShape);
    row("something else", page(R"({"type":"systems","id":"1","attributes":{"name":"MD"}})"), ParseError::WrongShape);
    row("an error", R"({"message":"Unauthenticated.","errors":[{"status":"401"}]})", ParseError::WrongShape);
}

void PopularityParserTest::whatIsNoPageIsRefused()
{
    QFETCH(const QByteArray, json);
    const auto actual = parsePopularity(json);
    QVERIFY(!actual);
    QTEST(actual.error(), "fault");
}

void PopularityParserTest::aPageCutOffAnywhereIsRefused()
{
    const QByteArray whole = page(good);
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY2(!parsePopularity(whole.first(size)), whole.first(size).constData());
}

QTEST_APPLESS_MAIN(PopularityParserTest)
#include "tst_popularityparser.moc"
