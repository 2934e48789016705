// SPDX-License-Identifier: GPL-3.0-or-later
#include "retroachievements/gamelistparser.h"

#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

class GameListParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void systemsAreRead_data();
    void systemsAreRead();
    void gamesAreRead_data();
    void gamesAreRead();
    void whatIsNoListIsRefused_data();
    void whatIsNoListIsRefused();
    void aListCutOffAnywhereIsRefused();
    void longTextsAreCut();
    void textsThatRepeatTheKeyAreLeftOut();
    void aLongListIsRead();
};

namespace {

constexpr int megaDrive = 1;

const QByteArray documentedSystems =
    R"([{"ID":1,"Name":"Mega Drive","IconURL":"https:\/\/static.retroachievements.org\/assets\/images\/system\/md.png",)"
    R"("Active":true,"IsGameSystem":true}])"_ba;
const QByteArray documentedGames =
    R"([{"Title":"Advanced Busterhawk: Gley Lancer","ID":3684,"ConsoleID":1,"ConsoleName":"Mega Drive",)"
    R"("ImageIcon":"\/Images\/020895.png","NumAchievements":44,"NumLeaderboards":33,"Points":595,)"
    R"("DateModified":"2022-11-20 03:44:12","ForumTopicID":1936}])"_ba;

const System documentedSystem{megaDrive, u"Mega Drive"_s, u"md"_s};
const CatalogueGame gleyLancer{3684, megaDrive, u"Advanced Busterhawk: Gley Lancer"_s, u"/Images/020895.png"_s,
                               44,   595};

/// A list of one game with \a members beside an ID and a title.
QByteArray gameWith(const QByteArray &members)
{
    return R"([{"ID":1,"Title":"T")" + members + "}]";
}

} // namespace

void GameListParserTest::systemsAreRead_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QList<System>>("systems");

    const auto row = [](const char *name, const QByteArray &json, const QList<System> &systems) {
        QTest::newRow(name) << json << systems;
    };
    const System bare{1, u"MD"_s, {}};
    row("the documented sample", documentedSystems, {documentedSystem});
    row("none", "[]", {});
    row("an ID as a string", R"([{"ID":"1","Name":"MD"}])", {bare});
    row("nulls", R"([{"ID":1,"Name":"MD","IconURL":null,"Active":null,"IsGameSystem":null}])", {bare});
    row("other kinds of values", R"([{"ID":1,"Name":"MD","IconURL":7,"Active":"yes","IsGameSystem":[]}])", {bare});
    row("not active", R"([{"ID":1,"Name":"MD"},{"ID":2,"Name":"Wii","Active":false}])", {bare});
    row("not for games", R"([{"ID":1,"Name":"MD"},{"ID":100,"Name":"Hubs","IsGameSystem":false}])", {bare});
    row("no as a number", R"([{"ID":1,"Name":"MD","Active":1},{"ID":2,"Name":"Wii","Active":0}])", {bare});
    row("no as a string", R"([{"ID":1,"Name":"MD","Active":"1"},{"ID":2,"Name":"Wii","Active":"0"}])", {bare});
    row("all of them not active", R"([{"ID":2,"Name":"Wii","Active":false}])", {});
    row("an ID twice", R"([{"ID":1,"Name":"MD"},{"ID":1,"Name":"Other"},{"ID":"1","Name":"Third"}])", {bare});
    row("IDs that are none",
        R"([{"ID":0,"Name":"a"},{"ID":-1,"Name":"b"},{"ID":1.5,"Name":"c"},{"ID":null,"Name":"d"},)"
        R"({"Name":"e"},{"ID":2147483648,"Name":"f"},{"ID":"01","Name":"g"},{"ID":1,"Name":"MD"}])",
        {bare});
    row("without a name",
        R"([{"ID":2},{"ID":3,"Name":null},{"ID":4,"Name":" "},{"ID":5,"Name":5},{"ID":1,"Name":"MD"}])", {bare});
    row("blanks in a name", R"([{"ID":1,"Name":" Mega\n Drive\u202e "}])", {{1, u"Mega Drive"_s, {}}});
    const auto icon = [&](const char *name, const QByteArray &url, const QString &shortName) {
        row(name, R"([{"ID":1,"Name":"MD","IconURL":")" + url + "\"}]", {{1, u"MD"_s, shortName}});
    };
    icon("a relative icon", "/assets/ps1.png", u"ps1"_s);
    icon("a file alone", "snes.webp", u"snes"_s);
    icon("capital letters", "/SNES.PNG", u"snes"_s);
    icon("a hyphen", "/pc-fx.png", u"pc-fx"_s);
    icon("two endings", "/md.min.png", u"md"_s);
    icon("no ending", "/md", {});
    icon("no name", "/.png", {});
    icon("a folder", "/system/", {});
    icon("markup", "/<b>.png", {});
    icon("a blank", "/m d.png", {});
    icon("a long name", "/" + QByteArray(17, 'x') + ".png", {});
    icon("the longest name", "/" + QByteArray(16, 'x') + ".png", QString(16, u'x'));
}

void GameListParserTest::systemsAreRead()
{
    QFETCH(const QByteArray, json);
    const auto actual = parseSystems(json);
    QVERIFY(actual);
    QTEST(*actual, "systems");
}

void GameListParserTest::gamesAreRead_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QList<CatalogueGame>>("games");

    const auto row = [](const char *name, const QByteArray &json, const QList<CatalogueGame> &games) {
        QTest::newRow(name) << json << games;
    };
    const CatalogueGame bare{1, megaDrive, u"T"_s, {}, 0, 0};
    const auto one = [&](const char *name, const QByteArray &members) { row(name, gameWith(members), {bare}); };
    row("the documented sample", documentedGames, {gleyLancer});
    row("none", "[]", {});
    row("strings for numbers",
        R"([{"Title":"T","ID":"1","ConsoleID":"1","ImageIcon":"/i.png","NumAchievements":"44","Points":"595"}])",
        {{1, megaDrive, u"T"_s, u"/i.png"_s, 44, 595}});
    one("nothing else", "");
    one("nulls", R"(,"ConsoleID":null,"ImageIcon":null,"NumAchievements":null,"Points":null,"DateModified":null)");
    one("other kinds of values", R"(,"ImageIcon":7,"NumAchievements":"many","Points":{})");
    one("below 0", R"(,"NumAchievements":-1,"Points":-5)");
    one("fractions", R"(,"NumAchievements":1.5,"Points":0.1)");
    one("too many", R"(,"NumAchievements":10001,"Points":1000000001)");
    one("far too many", R"(,"NumAchievements":1e300,"Points":"99999999999999999999")");
    row("the most", gameWith(R"(,"NumAchievements":10000,"Points":1000000000)"),
        {{1, megaDrive, u"T"_s, {}, 10'000, 1'000'000'000}});
    row("another system",
        R"([{"ID":1,"Title":"T"},{"ID":2,"Title":"U","ConsoleID":2},{"ID":3,"Title":"V","ConsoleID":"x"}])", {bare});
    row("an ID twice", R"([{"ID":1,"Title":"T"},{"ID":1,"Title":"U"}])", {bare});
    row("IDs that are none",
        R"([{"ID":0,"Title":"a"},{"ID":-1,"Title":"b"},{"ID":1.5,"Title":"c"},{"ID":null,"Title":"d"},)"
        R"({"Title":"e"},{"ID":2147483648,"Title":"f"},{"ID":"x","Title":"g"},{"ID":1,"Title":"T"}])",
        {bare});
    row("the largest ID", R"([{"ID":2147483647,"Title":"T"}])", {{2'147'483'647, megaDrive, u"T"_s, {}, 0, 0}});
    row("without a title",
        R"([{"ID":2},{"ID":3,"Title":null},{"ID":4,"Title":""},{"ID":5,"Title":["x"]},{"ID":1,"Title":"T"}])", {bare});
    row("beyond ASCII", R"([{"ID":1,"Title":"Pok\u00e9mon \u7dd1"}])", {{1, megaDrive, u"Pokémon 緑"_s, {}, 0, 0}});
    row("control characters and direction", R"([{"ID":1,"Title":" \u202eT\u0007 \n "}])", {bare});
    row("markup stays text", R"([{"ID":1,"Title":"<b>T</b>"}])", {{1, megaDrive, u"<b>T</b>"_s, {}, 0, 0}});
    row("the order stays", R"([{"ID":2,"Title":"U"},{"ID":1,"Title":"T"}])", {{2, megaDrive, u"U"_s, {}, 0, 0}, bare});
}

void GameListParserTest::gamesAreRead()
{
    QFETCH(const QByteArray, json);
    const auto actual = parseGameList(json, megaDrive);
    QVERIFY(actual);
    QTEST(*actual, "games");
}

void GameListParserTest::whatIsNoListIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<ParseError>("fault");

    const auto row = [](const char *name, const QByteArray &json, ParseError fault) {
        QTest::newRow(name) << json << fault;
    };
    row("empty body", "", ParseError::NotJson);
    row("a web page", "<!DOCTYPE html>\n<html></html>", ParseError::NotJson);
    row("null", "null", ParseError::NotJson);
    row("words after the answer", documentedGames + "<!-- 12 ms -->", ParseError::NotJson);
    row("nested without end", QByteArray(100'000, '['), ParseError::NotJson);
    row("a failure", R"({"success":false})", ParseError::WrongShape);
    row("an empty object", "{}", ParseError::WrongShape);
    row("an entry alone", documentedGames.sliced(1).chopped(1), ParseError::WrongShape);
    row("a list of numbers", "[1,2,3]", ParseError::WrongShape);
    row("a list of lists", "[[],[]]", ParseError::WrongShape);
    row("a list of nulls", "[null]", ParseError::WrongShape);
    row("one entry that is none", documentedGames.chopped(1) + ",7]", ParseError::WrongShape);
    row("a list of something else", R"([{"User":"x","ULID":"y"}])", ParseError::WrongShape);
    row("empty entries", "[{},{}]", ParseError::WrongShape);
    row("the answer to a wrong key", R"({"message":"Unauthenticated.","errors":[{"status":"401"}]})",
        ParseError::WrongShape);
}

void GameListParserTest::whatIsNoListIsRefused()
{
    QFETCH(const QByteArray, json);
    const auto systems = parseSystems(json);
    QVERIFY(!systems);
    QTEST(systems.error(), "fault");
    const auto games = parseGameList(json, megaDrive);
    QVERIFY(!games);
    QTEST(games.error(), "fault");
}

void GameListParserTest::aListCutOffAnywhereIsRefused()
{
    for (qsizetype size = 0; size < documentedGames.size(); ++size)
        QVERIFY2(!parseGameList(documentedGames.first(size), megaDrive), documentedGames.first(size).constData());
}

void GameListParserTest::longTextsAreCut()
{
    const QByteArray million(1'000'000, 'x');
    const QString most(200, u'x');
    const auto games =
        parseGameList(R"([{"ID":1,"Title":")" + million + R"(","ImageIcon":"/)" + million + "\"}]", megaDrive);
    QVERIFY(games);
    QCOMPARE(*games, (QList<CatalogueGame>{{1, megaDrive, most, {}, 0, 0}}));
    const auto systems = parseSystems(R"([{"ID":1,"Name":")" + million + R"(","IconURL":"/)" + million + ".png\"}]");
    QVERIFY(systems);
    QCOMPARE(*systems, (QList<System>{{1, most, {}}}));
}

void GameListParserTest::textsThatRepeatTheKeyAreLeftOut()
{
    const Secret key(u"kEy123"_s);
    const auto games = parseGameList(R"([{"ID":1,"Title":"a KEY123 b"},{"ID":2,"Title":"k e y 1 2 3"},)"
                                     R"({"ID":3,"Title":"%6bey123"},{"ID":4,"Title":"T","ImageIcon":"/key123.png"}])",
                                     megaDrive, key);
    QVERIFY(games);
    QCOMPARE(*games, (QList<CatalogueGame>{{4, megaDrive, u"T"_s, {}, 0, 0}}));
    const auto systems =
        parseSystems(R"([{"ID":1,"Name":"key123"},{"ID":2,"Name":"MD","IconURL":"/kEy123.png"}])", key);
    QVERIFY(systems);
    QCOMPARE(*systems, (QList<System>{{2, u"MD"_s, {}}}));
}

void GameListParserTest::aLongListIsRead()
{
    QByteArray json = "[";
    for (int id = 1; id <= 20'000; ++id)
        json += R"({"ID":)" + QByteArray::number(id) + R"(,"Title":"Game"},)";
    json.back() = ']';
    const auto games = parseGameList(json, megaDrive);
    QVERIFY(games);
    QCOMPARE(games->size(), 20'000);
    QCOMPARE(games->last().id, 20'000);
}

QTEST_APPLESS_MAIN(GameListParserTest)
#include "tst_gamelistparser.moc"
