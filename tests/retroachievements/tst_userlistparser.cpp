// SPDX-License-Identifier: GPL-3.0-or-later
#include "retroachievements/userlistparser.h"
#include "support/catalogueservice.h"

#include <QTest>

#include <algorithm>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

class UserListParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDocumentedAnswersAreRead_data();
    void theDocumentedAnswersAreRead();
    void gamesAreRead_data();
    void gamesAreRead();
    void pagesAreCounted_data();
    void pagesAreCounted();
    void whatIsNoListIsRefused_data();
    void whatIsNoListIsRefused();
    void aListCutOffAnywhereIsRefused();
    void longTextsAreCut();
    void textsThatRepeatTheKeyAreLeftOut();
    void theWantedHaveNoProgress();
    void whatTheTestsServiceSaysIsRead_data();
    void whatTheTestsServiceSaysIsRead();
};

namespace {

using Award = UserGame::Award;

QDateTime utc(const QString &time)
{
    return QDateTime::fromString(time, Qt::ISODate);
}

const QByteArray documentedRecent =
    R"([{"GameID":11332,"ConsoleID":12,"ConsoleName":"PlayStation","Title":"Final Fantasy Origins",)"
    R"("ImageIcon":"\/Images\/060249.png","ImageTitle":"\/Images\/026707.png","ImageIngame":"\/Images\/026708.png",)"
    R"("ImageBoxArt":"\/Images\/046257.png","LastPlayed":"2023-10-27 00:30:04","AchievementsTotal":119,)"
    R"("NumPossibleAchievements":119,"PossibleScore":945,"NumAchieved":38,"ScoreAchieved":382,)"
    R"("NumAchievedHardcore":38,"ScoreAchievedHardcore":382}])"_ba;
const QByteArray documentedCompletion =
    R"({"Count":1,"Total":1287,"Results":[{"GameID":20246,"Title":"~Hack~ Knuckles the Echidna in Sonic the Hedgehog",)"
    R"("ImageIcon":"\/Images\/074560.png","ConsoleID":1,"ConsoleName":"Mega Drive","MaxPossible":0,"NumAwarded":0,)"
    R"("NumAwardedHardcore":0,"MostRecentAwardedDate":"2023-10-27T02:52:34+00:00",)"
    R"("HighestAwardKind":"beaten-hardcore","HighestAwardDate":"2023-10-27T02:52:34+00:00"}]})"_ba;
const QByteArray documentedWanted =
    R"({"Count":1,"Total":1287,"Results":[{"ID":20246,"Title":"Knuckles","ConsoleID":1,)"
    R"("ConsoleName":"Genesis\/Mega Drive","ImageIcon":"\/Images\/074560.png","PointsTotal":1500,)"
    R"("AchievementsPublished":50}]})"_ba;

/// A page of the completion list with \a games.
QByteArray pageOf(const QByteArray &games)
{
    return R"({"Count":1,"Total":1,"Results":[)" + games + "]}";
}

/// A page of one game with \a members beside an ID and a title.
QByteArray pageWith(const QByteArray &members)
{
    return pageOf(R"({"GameID":1,"Title":"T")" + members + "}");
}

const UserGame bare{.id = 1, .title = u"T"_s};

} // namespace

void UserListParserTest::theDocumentedAnswersAreRead_data()
{
    QTest::addColumn<UserList>("list");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<UserListPage>("page");

    const UserGame origins{.id = 11332,
                           .system = 12,
                           .title = u"Final Fantasy Origins"_s,
                           .systemName = u"PlayStation"_s,
                           .iconPath = u"/Images/060249.png"_s,
                           .achievements = 119,
                           .progress = Progress{38, 0},
                           .award = Award::None,
                           .lastPlayed = utc(u"2023-10-27T00:30:04Z"_s)};
    QTest::newRow("recently played") << UserList::RecentlyPlayed << documentedRecent << UserListPage{{origins}, 1, 1};
    const UserGame knuckles{.id = 20246,
                            .system = 1,
                            .title = u"~Hack~ Knuckles the Echidna in Sonic the Hedgehog"_s,
                            .systemName = u"Mega Drive"_s,
                            .iconPath = u"/Images/074560.png"_s,
                            .achievements = 0,
                            .progress = Progress{0, 0},
                            .award = Award::BeatenHardcore,
                            .lastPlayed = utc(u"2023-10-27T02:52:34Z"_s)};
    QTest::newRow("completion") << UserList::Completion << documentedCompletion << UserListPage{{knuckles}, 1, 1287};
    const UserGame wanted{.id = 20246,
                          .system = 1,
                          .title = u"Knuckles"_s,
                          .systemName = u"Genesis/Mega Drive"_s,
                          .iconPath = u"/Images/074560.png"_s,
                          .achievements = 50};
    QTest::newRow("want to play") << UserList::WantToPlay << documentedWanted << UserListPage{{wanted}, 1, 1287};
}

void UserListParserTest::theDocumentedAnswersAreRead()
{
    QFETCH(const UserList, list);
    QFETCH(const QByteArray, json);
    const auto actual = parseUserList(json, list);
    QVERIFY(actual);
    QTEST(*actual, "page");
}

void UserListParserTest::gamesAreRead_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QList<UserGame>>("games");

    const auto row = [](const char *name, const QByteArray &json, const QList<UserGame> &games) {
        QTest::newRow(name) << json << games;
    };
    const auto one = [&](const QByteArray &name, const QByteArray &members, const UserGame &game = bare) {
        row(name.constData(), pageWith(members), {game});
    };
    one("nothing else", "");
    one("nulls",
        R"(,"ConsoleID":null,"ConsoleName":null,"ImageIcon":null,"MaxPossible":null,"NumAwarded":null,)"
        R"("NumAwardedHardcore":null,"MostRecentAwardedDate":null,"HighestAwardKind":null)");
    one("other kinds of values",
        R"(,"ConsoleID":[],"ConsoleName":7,"ImageIcon":{},"MaxPossible":"many","NumAwarded":true,)"
        R"("NumAwardedHardcore":[1],"MostRecentAwardedDate":5,"HighestAwardKind":1)");
    one("out of range", R"(,"ConsoleID":-1,"MaxPossible":10001,"NumAwarded":-1,"NumAwardedHardcore":1e300)");
    UserGame strings = bare;
    strings.system = 25;
    strings.achievements = 15;
    strings.progress = Progress{12, 1};
    one("strings for numbers", R"(,"ConsoleID":"25","MaxPossible":"15","NumAwarded":"13","NumAwardedHardcore":"12")",
        strings);
    row("an ID as a string", pageOf(R"({"GameID":"1","Title":"T"})"), {bare});
    row("an ID twice", pageOf(R"({"GameID":1,"Title":"T"},{"GameID":"1","Title":"U"})"), {bare});
    row("IDs that are none",
        pageOf(R"({"GameID":0,"Title":"a"},{"GameID":-1,"Title":"b"},{"GameID":1.5,"Title":"c"},{"Title":"d"},)"
               R"({"GameID":null,"Title":"e"},{"GameID":2147483648,"Title":"f"},{"ID":5,"Title":"g"},)"
               R"({"GameID":1,"Title":"T"})"),
        {bare});
    row("without a title",
        pageOf(R"({"GameID":2},{"GameID":3,"Title":null},{"GameID":4,"Title":" "},{"GameID":1,"Title":"T"})"), {bare});
    row("control characters and direction", pageOf(R"({"GameID":1,"Title":" \u202eT\u0007 \n "})"), {bare});
    row("none", pageOf({}), {});
    row("nothing", "[]", {});

    const auto progress = [&](const char *name, const QByteArray &members, int achievements,
                              const std::optional<Progress> &expected) {
        UserGame game = bare;
        game.achievements = achievements;
        game.progress = expected;
        one(name, members, game);
    };
    progress("all in hardcore", R"(,"MaxPossible":9,"NumAwarded":9,"NumAwardedHardcore":9)", 9, Progress{9, 0});
    progress("all in casual", R"(,"MaxPossible":9,"NumAwarded":9,"NumAwardedHardcore":0)", 9, Progress{0, 9});
    progress("more in hardcore than in all", R"(,"MaxPossible":9,"NumAwarded":2,"NumAwardedHardcore":3)", 9,
             Progress{3, 0});
    progress("more than there are", R"(,"MaxPossible":9,"NumAwarded":12,"NumAwardedHardcore":4)", 9, Progress{4, 5});
    progress("more in hardcore than there are", R"(,"MaxPossible":9,"NumAwarded":12,"NumAwardedHardcore":11)", 9,
             Progress{9, 0});
    progress("an award alone", R"(,"MaxPossible":0,"NumAwarded":12,"NumAwardedHardcore":7)", 0, Progress{7, 5});
    progress("hardcore unknown", R"(,"MaxPossible":9,"NumAwarded":3)", 9, std::nullopt);
    progress("all unknown", R"(,"MaxPossible":9,"NumAwardedHardcore":3)", 9, std::nullopt);

    const auto award = [&](const char *word, Award expected) {
        UserGame game = bare;
        game.award = expected;
        one(word, R"(,"HighestAwardKind":")" + QByteArray(word) + '"', game);
    };
    award("beaten-softcore", Award::BeatenCasual);
    award("beaten-casual", Award::BeatenCasual);
    award("beaten-hardcore", Award::BeatenHardcore);
    award("completed", Award::Completed);
    award("mastered", Award::Mastered);
    award("Mastered", Award::None);
    award("event", Award::None);
    award("", Award::None);

    const auto date = [&](const QByteArray &text, const QString &expected) {
        UserGame game = bare;
        game.lastPlayed = expected.isEmpty() ? QDateTime() : utc(expected);
        one("date " + text.first(std::min<qsizetype>(text.size(), 40)), R"(,"MostRecentAwardedDate":")" + text + '"',
            game);
    };
    date("2023-10-27 00:30:04", u"2023-10-27T00:30:04Z"_s);
    date("2023-03-26 02:30:00", u"2023-03-26T02:30:00Z"_s); // which no clock in Berlin showed
    date("2023-10-27T02:52:34+00:00", u"2023-10-27T02:52:34Z"_s);
    date("2023-10-27T02:52:34+02:00", u"2023-10-27T00:52:34Z"_s);
    date("2023-10-27T02:52:34Z", u"2023-10-27T02:52:34Z"_s);
    date("2026-01-10T15:34:00.000000Z", u"2026-01-10T15:34:00Z"_s);
    date("2023-10-27", {});
    date("2023-13-27 00:30:04", {});
    date("2023-10-27T02:52", {});
    date("27.10.2023 00:30:04", {});
    date("0000-00-00 00:00:00", {});
    date("yesterday", {});
    date(QByteArray(1'000'000, '9'), {});
}

void UserListParserTest::gamesAreRead()
{
    QFETCH(const QByteArray, json);
    const auto actual = parseUserList(json, UserList::Completion);
    QVERIFY(actual);
    QTEST(actual->games, "games");
    for (const UserGame &game : actual->games)
        QVERIFY(!game.lastPlayed.isValid() || game.lastPlayed.timeSpec() == Qt::UTC);
}

void UserListParserTest::pagesAreCounted_data()
{
    QTest::addColumn<UserList>("list");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("total");

    const auto page = [](const char *name, const QByteArray &members, int total) {
        QTest::newRow(name) << UserList::Completion << "{" + members + R"("Results":[{"GameID":1,"Title":"T"}]})" << 1
                            << total;
    };
    page("what came counts", R"("Count":77,"Total":5,)", 5);
    page("no total", "", 0);
    page("a total as a string", R"("Total":"1287",)", 1287);
    page("a total that is null", R"("Total":null,)", 0);
    page("a total below 0", R"("Total":-5,)", 0);
    page("a total beyond any number", R"("Total":1e300,)", 0);
    QTest::newRow("games that cannot be used count too")
        << UserList::Completion << pageOf(R"({"GameID":1,"Title":"T"},{"GameID":1,"Title":"U"},{"GameID":0})") << 3
        << 1;
    QTest::newRow("a plain list is all there is")
        << UserList::RecentlyPlayed << R"([{"GameID":1,"Title":"T"},{"GameID":2,"Title":"U"}])"_ba << 2 << 2;
    QTest::newRow("nothing") << UserList::WantToPlay << "[]"_ba << 0 << 0;
}

void UserListParserTest::pagesAreCounted()
{
    QFETCH(const UserList, list);
    QFETCH(const QByteArray, json);
    const auto actual = parseUserList(json, list);
    QVERIFY(actual);
    QTEST(actual->count, "count");
    QTEST(actual->total, "total");
}

void UserListParserTest::whatIsNoListIsRefused_data()
{
    QTest::addColumn<UserList>("list");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<ParseError>("fault");

    const auto row = [](const char *name, UserList list, const QByteArray &json, ParseError fault) {
        QTest::newRow(name) << list << json << fault;
    };
    const auto both = [&](const char *name, const QByteArray &json, ParseError fault) {
        row(qPrintable(u"%1, plain"_s.arg(QLatin1StringView(name))), UserList::RecentlyPlayed, json, fault);
        row(qPrintable(u"%1, in pages"_s.arg(QLatin1StringView(name))), UserList::WantToPlay, json, fault);
    };
    both("empty body", "", ParseError::NotJson);
    both("a web page", "<!DOCTYPE html>\n<html></html>", ParseError::NotJson);
    both("null", "null", ParseError::NotJson);
    both("nested without end", QByteArray(100'000, '['), ParseError::NotJson);
    both("a failure", R"({"success":false})", ParseError::WrongShape);
    both("an empty object", "{}", ParseError::WrongShape);
    both("a list of numbers", "[1,2,3]", ParseError::WrongShape);
    both("the answer to a wrong key", R"({"message":"Unauthenticated.","errors":[{"status":"401"}]})",
         ParseError::WrongShape);
    row("a page in place of a list", UserList::RecentlyPlayed, documentedCompletion, ParseError::WrongShape);
    row("a list in place of a page", UserList::Completion, documentedRecent, ParseError::WrongShape);
    row("results that are an object", UserList::Completion, R"({"Total":1,"Results":{"1":{}}})",
        ParseError::WrongShape);
    row("results that are null", UserList::Completion, R"({"Total":0,"Results":null})", ParseError::WrongShape);
    row("results that are no objects", UserList::Completion, pageOf("7"), ParseError::WrongShape);
    row("one result that is none", UserList::Completion, pageOf(R"({"GameID":1,"Title":"T"},null)"),
        ParseError::WrongShape);
    row("results of something else", UserList::Completion, pageOf(R"({"User":"x"})"), ParseError::WrongShape);
    row("a list of something else", UserList::RecentlyPlayed, R"([{"User":"x"}])", ParseError::WrongShape);
}

void UserListParserTest::whatIsNoListIsRefused()
{
    QFETCH(const UserList, list);
    QFETCH(const QByteArray, json);
    const auto games = parseUserList(json, list);
    QVERIFY(!games);
    QTEST(games.error(), "fault");
}

void UserListParserTest::aListCutOffAnywhereIsRefused()
{
    for (qsizetype size = 0; size < documentedCompletion.size(); ++size) {
        const QByteArray part = documentedCompletion.first(size);
        QVERIFY2(!parseUserList(part, UserList::Completion), part.constData());
    }
}

void UserListParserTest::longTextsAreCut()
{
    const QByteArray million(1'000'000, 'x');
    const auto page =
        parseUserList(pageOf(R"({"GameID":1,"Title":")" + million + R"(","ConsoleName":")" + million
                             + R"(","ImageIcon":"/)" + million + R"(","HighestAwardKind":")" + million + "\"}"),
                      UserList::Completion);
    QVERIFY(page);
    const QString most(200, u'x');
    QCOMPARE(page->games, (QList<UserGame>{{.id = 1, .title = most, .systemName = most}}));
}

void UserListParserTest::textsThatRepeatTheKeyAreLeftOut()
{
    const Secret key(u"kEy123"_s);
    const auto page = parseUserList(pageOf(R"({"GameID":2,"Title":"a KEY123 b"},{"GameID":3,"Title":"%6bey123"},)"
                                           R"({"GameID":1,"Title":"T","ConsoleName":"k e y 1 2 3",)"
                                           R"("ImageIcon":"/key123.png"})"),
                                    UserList::Completion, key);
    QVERIFY(page);
    QCOMPARE(page->games, QList<UserGame>{bare});
}

void UserListParserTest::theWantedHaveNoProgress()
{
    const auto page = parseUserList(R"({"Results":[{"ID":1,"Title":"T","NumAwarded":3,"NumAwardedHardcore":3,"":4}]})",
                                    UserList::WantToPlay);
    QVERIFY(page);
    QCOMPARE(page->games, QList<UserGame>{bare});
}

void UserListParserTest::whatTheTestsServiceSaysIsRead_data()
{
    QTest::addColumn<UserList>("list");
    QTest::addColumn<QList<UserGame>>("games");

    const ServedCatalogue catalogue = someCatalogue();
    QTest::newRow("recently played") << UserList::RecentlyPlayed << catalogue.recentlyPlayed;
    QTest::newRow("completion") << UserList::Completion << catalogue.completion;
    QTest::newRow("want to play") << UserList::WantToPlay << catalogue.wantToPlay;
}

void UserListParserTest::whatTheTestsServiceSaysIsRead()
{
    QFETCH(const UserList, list);
    QFETCH(const QList<UserGame>, games);
    const auto page = parseUserList(userListBody(list, games), list);
    QVERIFY(page);
    QCOMPARE(page->games, games);
}

QTEST_APPLESS_MAIN(UserListParserTest)
#include "tst_userlistparser.moc"
