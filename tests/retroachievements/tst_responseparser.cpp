// SPDX-License-Identifier: GPL-3.0-or-later
#include "retroachievements/responseparser.h"
#include "support/dragstercounts.h"

#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

class ResponseParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodDistributionIsRead_data();
    void aGoodDistributionIsRead();
    void aBadDistributionIsRefused_data();
    void aBadDistributionIsRefused();
    void aDistributionCutOffAnywhereIsRefused();
    void detailsAreReadAsFarAsTheyAreGood_data();
    void detailsAreReadAsFarAsTheyAreGood();
    void aSubsetNamesItsGame_data();
    void aSubsetNamesItsGame();
    void theSetOfALinkIsRead_data();
    void theSetOfALinkIsRead();
    void badSetsAreRefused_data();
    void badSetsAreRefused();
    void yourPlaceIsTakenFromTheTotals_data();
    void yourPlaceIsTakenFromTheTotals();
    void badDetailsAreRefused_data();
    void badDetailsAreRefused();
};

namespace {

const QByteArray documented = R"({"1":141,"2":51,"3":41,"4":49,"5":57,"6":41,"7":36,"8":67,"9":75,"10":28,"11":26,)"
                              R"("12":3,"13":6,"14":3,"15":8})"_ba;

// What stands where an answer should: the same for every endpoint.
const QByteArray webPage = "<!DOCTYPE html>\n<html><body><h1>Just a moment...</h1></body></html>\n"_ba;
const QByteArray unauthenticated =
    R"({"message":"Unauthenticated.",)"
    R"("errors":[{"status":"401","code":"unauthorized","title":"Unauthenticated."}]})"_ba;

PlayerCounts largestSet()
{
    PlayerCounts counts(10'000, 0);
    counts.last() = 3;
    return counts;
}

void addNotJsonRows()
{
    const auto row = [](const char *name, const QByteArray &json) {
        QTest::newRow(name) << json << ParseError::NotJson;
    };
    row("empty body", "");
    row("blanks", " \r\n ");
    row("a web page", webPage);
    row("plain text", "Too many requests.");
    row("a warning before the answer", "<b>Warning</b>: something\n" + documented);
    row("words after the answer", documented + "<!-- 12 ms -->");
    row("two answers", documented + documented);
    row("a number", "42");
    row("a string", "\"unknown\"");
    row("null", "null");
    row("true", "true");
    row("a bracket", "{");
    row("a name without quotes", "{1:5}");
    row("a comma too many", R"({"1":5,})");
    row("bytes that are no UTF-8", "{\"1\":\"\xff\xfe\"}");
    row("UTF-16",
        QByteArray("\xff\xfe{\0\"\0"
                   "1\0\"\0:\0"
                   "5\0}\0",
                   16));
    row("zeros", QByteArray(64, '\0'));
    row("nested without end", QByteArray(100'000, '['));
}

} // namespace

void ResponseParserTest::aGoodDistributionIsRead_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<PlayerCounts>("counts");

    const auto row = [](const char *name, const QByteArray &json, const PlayerCounts &counts) {
        QTest::newRow(name) << json << counts;
    };
    row("the documented sample", documented, dragsterHardcore);
    row("no data", "[]", {});
    row("no data, as an object", "{}", {});
    row("blanks around no data", "\n[ ]\r\n", {});
    row("one achievement", R"({"1":7})", {7});
    row("all zero is data", R"({"1":0,"2":0,"3":0})", {0, 0, 0});
    row("numeric strings", R"({"1":"141","2":"0","3":"41"})", {141, 0, 41});
    row("numbers and strings", R"({"1":141,"2":"51"})", {141, 51});
    row("any order", R"({"3":41,"1":141,"2":51})", {141, 51, 41});
    row("two digits are not sorted as text", R"({"10":10,"9":9,"2":2,"1":1})", {1, 2, 0, 0, 0, 0, 0, 0, 9, 10});
    row("gaps are zero", R"({"2":51,"5":1})", {0, 51, 0, 0, 1});
    row("spread over lines", "{\r\n  \"1\" : 141 ,\r\n\t\"2\" : 51\r\n}\r\n", {141, 51});
    row("a byte order mark", "\xef\xbb\xbf{\"1\":141,\"2\":51}", {141, 51});
    row("a whole number with a point", R"({"1":5.0})", {5});
    row("a whole number with an exponent", R"({"1":1e3})", {1000});
    row("minus zero", R"({"1":-0})", {0});
    row("the most players", R"({"1":1000000000})", {1'000'000'000});
    row("the most players, as a string", R"({"1":"1000000000"})", {1'000'000'000});
    row("the largest set", R"({"10000":3})", largestSet());
}

void ResponseParserTest::aGoodDistributionIsRead()
{
    QFETCH(const QByteArray, json);

    const auto actual = parseDistribution(json);
    QVERIFY(actual);
    QTEST(*actual, "counts");
}

void ResponseParserTest::aBadDistributionIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<ParseError>("fault");

    addNotJsonRows();

    const auto shape = [](const char *name, const QByteArray &json) {
        QTest::newRow(name) << json << ParseError::WrongShape;
    };
    shape("an array that is not empty", "[1,2,3]");
    shape("an array of an object", R"([{"1":5}])");
    shape("a failure", R"({"success":false})");
    shape("the answer to a wrong key", unauthenticated);
    shape("the answer to a wrong parameter", R"({"message":"The i field is required.","errors":{"i":["..."]}})");
    shape("the details instead", R"({"ID":14402,"Title":"Dragster"})");
    shape("key 0", R"({"0":5,"1":5})");
    shape("key -1", R"({"-1":5})");
    shape("key +1", R"({"+1":5})");
    shape("key 1.5", R"({"1.5":5})");
    shape("key 1e2", R"({"1e2":5})");
    shape("key 01", R"({"01":5})");
    shape("key 0x1", R"({"0x1":5})");
    shape("key of letters", R"({"abc":5})");
    shape("key of digits and letters", R"({"12a":5})");
    shape("empty key", R"({"":5})");
    shape("key with a blank", R"({" 1":5})");
    shape("key in other digits", R"({"١":5})");
    shape("one bad key among good ones", R"({"1":141,"2":51,"total":192})");
    shape("huge key with a leading zero", R"({"099999999999999999999":5})");

    const auto count = [](const char *name, const QByteArray &json) {
        QTest::newRow(name) << json << ParseError::BadCount;
    };
    count("negative count", R"({"1":-5})");
    count("negative count, as a string", R"({"1":"-5"})");
    count("fractional count", R"({"1":5.5})");
    count("fractional count, as a string", R"({"1":"5.5"})");
    count("tiny fraction", R"({"1":1e-9})");
    count("one player too many", R"({"1":1000000001})");
    count("one player too many, as a string", R"({"1":"1000000001"})");
    count("a count beyond 64 bits", R"({"1":99999999999999999999999})");
    count("a count beyond 64 bits, as a string", R"({"1":"99999999999999999999999"})");
    count("a count beyond 64 bits that wraps to one", R"({"1":18446744073709551617})");
    count("a count with a huge exponent", R"({"1":1e300})");
    count("null", R"({"1":null})");
    count("true", R"({"1":true})");
    count("an array", R"({"1":[5]})");
    count("an object", R"({"1":{"players":5}})");
    count("digits and letters", R"({"1":"12a"})");
    count("empty string", R"({"1":""})");
    count("string with a blank", R"({"1":" 5"})");
    count("string with separators", R"({"1":"1,000"})");
    count("string with a leading zero", R"({"1":"05"})");
    count("string in other digits", R"({"1":"٥"})");
    count("one bad count among good ones", R"({"1":141,"2":51,"3":"many"})");

    const auto tooMany = [](const char *name, const QByteArray &json) {
        QTest::newRow(name) << json << ParseError::TooManyAchievements;
    };
    tooMany("key 10001", R"({"10001":5})");
    tooMany("key 99999999999", R"({"99999999999":5})");
    tooMany("key beyond 64 bits", R"({"99999999999999999999999999":5})");
    tooMany("key beyond 64 bits that wraps to one", R"({"18446744073709551617":5})");
    tooMany("key of 100,000 digits", "{\"" + QByteArray(100'000, '9') + "\":5}");
}

void ResponseParserTest::aBadDistributionIsRefused()
{
    QFETCH(const QByteArray, json);

    const auto actual = parseDistribution(json);
    QVERIFY(!actual);
    QTEST(actual.error(), "fault");
}

void ResponseParserTest::aDistributionCutOffAnywhereIsRefused()
{
    for (qsizetype size = 0; size < documented.size(); ++size) {
        const auto actual = parseDistribution(documented.first(size));
        QVERIFY2(!actual, documented.first(size).constData());
        QCOMPARE(actual.error(), ParseError::NotJson);
    }
}

void ResponseParserTest::detailsAreReadAsFarAsTheyAreGood_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("iconPath");

    const auto row = [](const char *name, const QByteArray &json, const QString &title, const QString &system = {},
                        const QString &iconPath = {}) { QTest::newRow(name) << json << title << system << iconPath; };
    row("all of them",
        R"({"ID":14402,"Title":"Dragster","ConsoleID":25,"ConsoleName":"Atari 2600","ImageIcon":"/Images/026368.png"})",
        u"Dragster"_s, u"Atari 2600"_s, u"/Images/026368.png"_s);
    row("no such game or user", "[]", {});
    row("an empty object", "{}", {});
    row("nulls", R"({"Title":null,"ConsoleName":null,"ImageIcon":null})", {});
    row("title alone", R"({"Title":"Dragster"})", u"Dragster"_s);
    row("title null", R"({"Title":null,"ConsoleName":"Atari 2600"})", {}, u"Atari 2600"_s);
    row("other kinds of values", R"({"Title":12,"ConsoleName":["Atari"],"ImageIcon":{"url":"/x"}})", {});
    row("other names", R"({"title":"Dragster","message":"ok"})", {});
    row("beyond ASCII", R"({"Title":"Pok\u00e9mon \u2013 緑"})", u"Pokémon – 緑"_s);
    row("markup stays text", R"({"Title":"<b>Dragster</b> & friends"})", u"<b>Dragster</b> & friends"_s);
    row("blanks and lines", R"({"Title":"  The\n Long\t\tWay  "})", u"The Long Way"_s);
    const QString long200(200, u'x');
    row("as long as a title may be", "{\"Title\":\"" + long200.toUtf8() + "\"}", long200);
    row("too long",
        "{\"Title\":\"" + QByteArray(1'000'000, 'x') + "\",\"ConsoleName\":\"" + QByteArray(201, 'x') + "\"}", long200,
        long200);
    row("too long, a pair at the cut", "{\"Title\":\"" + QByteArray(199, 'x') + "\\ud83d\\ude00\"}",
        long200.first(199));
    row("too long, a blank at the cut", "{\"Title\":\"" + QByteArray(199, 'x') + " yy\"}", long200.first(199));
    row("control characters", R"({"Title":"Dr\u0007ag\u0000st\u009ber","ConsoleName":"\u001b[31mAtari"})",
        u"Dragster"_s, u"[31mAtari"_s);
    row("control characters between blanks", R"({"Title":"Drag \u0000 \u0007 ster \u202e"})", u"Drag ster"_s);
    row("direction characters",
        R"({"Title":"\u202eD\u202ar\u202ba\u202cg\u202ds\u2066t\u2067e\u2068r\u2069\u200e\u200f\u061c"})",
        u"Dragster"_s);
    row("joiners stay", R"({"Title":"\u0645\u06cc\u200c\u062e"})", QString::fromUtf16(u"\u0645\u06cc\u200c\u062e"));
    row("a byte order mark", "\xef\xbb\xbf{\"Title\":\"Dragster\"}", u"Dragster"_s);
}

void ResponseParserTest::detailsAreReadAsFarAsTheyAreGood()
{
    QFETCH(const QByteArray, json);

    const auto actual = parseDetails(json);
    QVERIFY(actual);
    QTEST(actual->title, "title");
    QTEST(actual->system, "system");
    QTEST(actual->iconPath, "iconPath");
    QVERIFY(!actual->progress);
}

void ResponseParserTest::aSubsetNamesItsGame_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<int>("parent");

    QTest::newRow("a subset") << R"(,"ParentGameID":1446)"_ba << 1446;
    QTest::newRow("a string") << R"(,"ParentGameID":"1446")"_ba << 1446;
    QTest::newRow("a game") << R"(,"ParentGameID":null)"_ba << 0;
    QTest::newRow("missing") << ""_ba << 0;
    QTest::newRow("0") << R"(,"ParentGameID":0)"_ba << 0;
    QTest::newRow("itself") << R"(,"ParentGameID":20277)"_ba << 0;
    QTest::newRow("itself, as a string") << R"(,"ParentGameID":"20277")"_ba << 0;
    QTest::newRow("negative") << R"(,"ParentGameID":-1)"_ba << 0;
    QTest::newRow("fractional") << R"(,"ParentGameID":1.5)"_ba << 0;
    QTest::newRow("the largest ID") << R"(,"ParentGameID":2147483647)"_ba << 2'147'483'647;
    QTest::newRow("beyond any ID") << R"(,"ParentGameID":2147483648)"_ba << 0;
    QTest::newRow("words") << R"(,"ParentGameID":"Mario")"_ba << 0;
    QTest::newRow("a list") << R"(,"ParentGameID":[1446])"_ba << 0;
}

void ResponseParserTest::aSubsetNamesItsGame()
{
    QFETCH(const QByteArray, members);
    const auto actual = parseDetails(R"({"ID":20277,"Title":"T [Subset - Bonus]")" + members + '}');
    QVERIFY(actual);
    QCOMPARE(actual->title, u"T [Subset - Bonus]"_s);
    QTEST(actual->parent, "parent");
}

namespace {

/// Version 2's answer for a set with \a attributes.
QByteArray setWith(const QByteArray &attributes)
{
    return R"({"jsonapi":{"version":"1.0"},"data":{"type":"achievement-sets","id":"12","attributes":{)" + attributes
        + "}}}";
}

} // namespace

void ResponseParserTest::theSetOfALinkIsRead_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<NamedSet>("set");

    const auto row = [](const char *name, const QByteArray &attributes, const NamedSet &set) {
        QTest::newRow(name) << setWith(attributes) << set;
    };
    row("a subset", R"("title":"Bonus","pointsTotal":500,"types":[{"gameId":1446,"type":"bonus"}])",
        {u"Bonus"_s, 1446});
    row("the main set", R"("title":null,"types":[{"gameId":1446,"type":"core"}])", {{}, 1446});
    row("without a title", R"("types":[{"gameId":"1446"}])", {{}, 1446});
    row("several games", R"("title":"Bonus","types":[{"gameId":5},{"gameId":6}])", {u"Bonus"_s, 5});
    row("a title that is none", R"("title":7,"types":[{"gameId":5}])", {{}, 5});
    row("control characters", R"("title":" \u202eBo\u0007nus\n","types":[{"gameId":5}])", {u"Bonus"_s, 5});
    row("a long title", R"("title":")" + QByteArray(1'000'000, 'x') + R"(","types":[{"gameId":5}])",
        {QString(200, u'x'), 5});
    row("the key", R"("title":"the kEy123","types":[{"gameId":5}])", {{}, 5});
}

void ResponseParserTest::theSetOfALinkIsRead()
{
    QFETCH(const QByteArray, json);
    const auto actual = parseAchievementSet(json, Secret(u"KEY123"_s));
    QVERIFY(actual);
    QTEST(*actual, "set");
}

void ResponseParserTest::badSetsAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<ParseError>("fault");

    addNotJsonRows();
    const auto row = [](const char *name, const QByteArray &json) {
        QTest::newRow(name) << json << ParseError::WrongShape;
    };
    row("nothing", "[]");
    row("an empty object", "{}");
    row("an unknown set", R"({"message":"Not Found","errors":[{"status":"404","title":"Not Found"}]})");
    row("a list of sets", R"({"data":[{"attributes":{"types":[{"gameId":5}]}}]})");
    row("no attributes", R"({"data":{"type":"achievement-sets","id":"12"}})");
    row("no types", setWith(R"("title":"Bonus")"));
    row("empty types", setWith(R"("title":"Bonus","types":[])"));
    row("types that are an object", setWith(R"("types":{"0":{"gameId":5}})"));
    row("types that are numbers", setWith(R"("types":[5])"));
    row("no game", setWith(R"("types":[{"type":"core"}])"));
    row("game 0", setWith(R"("types":[{"gameId":0}])"));
    row("a game beyond any ID", setWith(R"("types":[{"gameId":2147483648}])"));
}

void ResponseParserTest::badSetsAreRefused()
{
    QFETCH(const QByteArray, json);
    const auto actual = parseAchievementSet(json);
    QVERIFY(!actual);
    QTEST(actual.error(), "fault");
}

void ResponseParserTest::yourPlaceIsTakenFromTheTotals_data()
{
    QTest::addColumn<QByteArray>("all");
    QTest::addColumn<QByteArray>("hardcoreOfThem");
    QTest::addColumn<std::optional<Progress>>("you");

    const auto row = [](const char *name, const QByteArray &all, const QByteArray &hardcoreOfThem,
                        std::optional<Progress> you) { QTest::newRow(name) << all << hardcoreOfThem << you; };
    row("hardcore alone", "12", "12", Progress{12, 0});
    row("casual is what is left", "12", "5", Progress{5, 7});
    row("casual alone", "12", "0", Progress{0, 12});
    row("nothing yet", "0", "0", Progress{0, 0});
    row("strings, as in older answers", R"("12")", R"("5")", Progress{5, 7});
    row("a number and a string", "12", R"("5")", Progress{5, 7});
    row("the largest set", "10000", "10000", Progress{10'000, 0});
    row("more than the largest set", "10001", "5", std::nullopt);
    row("more hardcore than all", "5", "12", std::nullopt);
    row("null", "null", "null", std::nullopt);
    row("one of them null", "12", "null", std::nullopt);
    row("negative", "12", "-5", std::nullopt);
    row("fractional", "12.5", "5", std::nullopt);
    row("words", R"("twelve")", "5", std::nullopt);
    row("empty strings", R"("")", R"("")", std::nullopt);
    row("true", "true", "true", std::nullopt);
    row("arrays", "[12]", "[5]", std::nullopt);
}

void ResponseParserTest::yourPlaceIsTakenFromTheTotals()
{
    QFETCH(const QByteArray, all);
    QFETCH(const QByteArray, hardcoreOfThem);
    QFETCH(const std::optional<Progress>, you);

    const auto actual = parseDetails("{\"Title\":\"Dragster\",\"NumAwardedToUser\":" + all
                                     + ",\"NumAwardedToUserHardcore\":" + hardcoreOfThem + '}');
    QVERIFY(actual);
    QCOMPARE(actual->title, u"Dragster"_s);
    QVERIFY(actual->progress == you);
}

void ResponseParserTest::badDetailsAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<ParseError>("fault");

    addNotJsonRows();
    QTest::newRow("an array that is not empty") << "[1,2,3]"_ba << ParseError::WrongShape;
}

void ResponseParserTest::badDetailsAreRefused()
{
    QFETCH(const QByteArray, json);

    const auto actual = parseDetails(json);
    QVERIFY(!actual);
    QTEST(actual.error(), "fault");
}

QTEST_APPLESS_MAIN(ResponseParserTest)
#include "tst_responseparser.moc"
