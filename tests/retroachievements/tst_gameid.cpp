// SPDX-License-Identifier: GPL-3.0-or-later
#include "retroachievements/gameid.h"

#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

class GameIdTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theGameMeantIsFound_data();
    void theGameMeantIsFound();
    void textThatMeansNoGameIsRefused_data();
    void textThatMeansNoGameIsRefused();
    void linksOfAnotherServerAreUnderstoodThere_data();
    void linksOfAnotherServerAreUnderstoodThere();
    void thePageOfAGameIsALinkToIt_data();
    void thePageOfAGameIsALinkToIt();
};

void GameIdTest::theGameMeantIsFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("id");

    const auto row = [](const QString &text, int id = 14402) { QTest::newRow(qPrintable(text)) << text << id; };
    row(u"14402"_s);
    row(u"1"_s, 1);
    row(u"2147483647"_s, 2'147'483'647);
    row(u"00014402"_s);
    row(u"１４４０２"_s);
    row(u"١٤٤٠٢"_s);
    row(u"०१४४०२"_s);
    row(u"𝟏𝟒𝟒𝟎𝟐"_s);
    row(u"https://retroachievements.org/game/１４４０２"_s);
    QTest::newRow("blanks around an ID") << u"  14402\t\r\n"_s << 14402;
    row(u"https://retroachievements.org/game/14402"_s);
    row(u"http://retroachievements.org/game/14402"_s);
    row(u"https://www.retroachievements.org/game/14402"_s);
    row(u"retroachievements.org/game/14402"_s);
    row(u"www.retroachievements.org/game/14402"_s);
    QTest::newRow("blanks around a link") << u" https://retroachievements.org/game/14402 \n"_s << 14402;
    row(u"https://retroachievements.org/game/14402/"_s);
    row(u"https://retroachievements.org/game/14402-dragster"_s);
    row(u"https://retroachievements.org/game/14402-dragster/"_s);
    row(u"https://retroachievements.org/game/14402-été"_s);
    row(u"https://retroachievements.org/game/14402?f=5&unlocks=1"_s);
    row(u"https://retroachievements.org/game/14402/?f=5"_s);
    row(u"https://retroachievements.org/game/14402#achievements"_s);
    row(u"https://retroachievements.org/game/14402-dragster?f=5#top"_s);
    row(u"https://retroachievements.org/game/14402/comments"_s);
    row(u"https://retroachievements.org/game/14402-dragster/hashes?page=2"_s);
    row(u"HTTPS://WWW.RetroAchievements.ORG/Game/14402"_s);
    row(u"https://retroachievements.org/game/0014402"_s);
}

void GameIdTest::theGameMeantIsFound()
{
    QFETCH(const QString, text);
    QFETCH(const int, id);

    const auto actual = gameIdFrom(text, Service());
    QVERIFY(actual);
    QCOMPARE(*actual, id);
}

void GameIdTest::textThatMeansNoGameIsRefused_data()
{
    QTest::addColumn<QString>("text");

    const auto row = [](const QString &text) { QTest::newRow(text.isEmpty() ? "nothing" : qPrintable(text)) << text; };
    row({});
    row(u"   "_s);
    for (const char16_t *text : {u"0",          u"000",         u"-5",
                                 u"+5",         u"12.5",        u"1e3",
                                 u"0x10",       u"144 02",      u"14,402",
                                 u"2147483648", u"99999999999", u"99999999999999999999",
                                 u"14402abc",   u"14402/",      u"14402-dragster",
                                 u"14402?f=5",  u"14402#top",   u"#14402",
                                 u"½",          u"²",           u"٠",
                                 u"٢١٤٧٤٨٣٦٤٨", u"十四",        u"Dragster"})
        row(QString::fromUtf16(text));
    // Not links either, whatever stands behind.
    for (const char16_t *text :
         {u"014402/", u"0014402/comments", u"00014402-dragster/hashes", u"014402?to=/", u"014402#/"})
        row(QString::fromUtf16(text));
    for (const char16_t *text : {u"https://retroachievements.org",
                                 u"https://retroachievements.org/game/",
                                 u"https://retroachievements.org/game/0",
                                 u"https://retroachievements.org/game/-1",
                                 u"https://retroachievements.org/game/dragster",
                                 u"https://retroachievements.org/game/14402abc",
                                 u"https://retroachievements.org/game/1.5",
                                 u"https://retroachievements.org/game/2147483648",
                                 u"https://retroachievements.org/game/99999999999",
                                 u"https://retroachievements.org/user/14402",
                                 u"https://retroachievements.org/achievement/14402",
                                 u"https://retroachievements.org/14402",
                                 u"https://retroachievements.org/system/25/game/14402",
                                 u"https://retroachievements.org.evil.com/game/1",
                                 u"retroachievements.org.evil.com/game/1",
                                 u"https://evilretroachievements.org/game/1",
                                 u"https://evil.com/game/1",
                                 u"https://retroachievementsXorg/game/1",
                                 u"https://evil.com/retroachievements.org/game/1",
                                 u"https://evil.com/?u=https://retroachievements.org/game/1",
                                 u"https://retroachievements.org@evil.com/game/1",
                                 u"ftp://retroachievements.org/game/1",
                                 u"javascript://retroachievements.org/game/1",
                                 u"file:///retroachievements.org/game/1",
                                 u"see https://retroachievements.org/game/1",
                                 u"https://retroachievements.org/game/1 and more"})
        row(QString::fromUtf16(text));
}

void GameIdTest::textThatMeansNoGameIsRefused()
{
    QFETCH(const QString, text);
    QVERIFY(!gameIdFrom(text, Service()));
}

void GameIdTest::linksOfAnotherServerAreUnderstoodThere_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("meansAGame");

    const auto row = [](const QString &text, bool meansAGame) {
        QTest::newRow(qPrintable(text)) << text << meansAGame;
    };
    row(u"14402"_s, true);
    row(u"https://games.example:8443/game/14402"_s, true);
    row(u"http://games.example:8443/game/14402-dragster?f=5"_s, true);
    row(u"Games.Example:8443/Game/14402/"_s, true);
    row(u"https://retroachievements.org/game/14402"_s, true);
    row(u"www.retroachievements.org/game/14402"_s, true);
    row(u"https://games.example/game/14402"_s, false); // another port is another server
    row(u"https://gamesXexample:8443/game/14402"_s, false);
    row(u"https://games.example:8443.evil.com/game/14402"_s, false);
    row(u"https://evil.com/games.example:8443/game/14402"_s, false);
    row(u"https://games.example:8443/some/game/14402"_s, false);
    row(u"https://games.example:8443/game/14402abc"_s, false);
}

void GameIdTest::linksOfAnotherServerAreUnderstoodThere()
{
    QFETCH(const QString, text);
    QFETCH(const bool, meansAGame);

    const Service service = Service::at(u"https://games.example:8443/some/API"_s).value();
    QCOMPARE(gameIdFrom(text, service), meansAGame ? std::optional(14402) : std::nullopt);
    if (!text.contains(u"retroachievements"))
        QCOMPARE(gameIdFrom(text, Service()).has_value(), text == u"14402");
}

void GameIdTest::thePageOfAGameIsALinkToIt_data()
{
    QTest::addColumn<QString>("api");

    for (const QString &api : {u"https://retroachievements.org/API/"_s, u"https://games.example:8443/some/API"_s,
                               u"http://127.0.0.1:8080/API/"_s, u"http://[::1]:8080/API/"_s})
        QTest::newRow(qPrintable(api)) << api;
}

void GameIdTest::thePageOfAGameIsALinkToIt()
{
    QFETCH(const QString, api);

    const Service service = Service::at(api).value();
    QCOMPARE(gameIdFrom(service.gamePage(2'147'483'647).toString(), service), std::optional(2'147'483'647));
}

QTEST_APPLESS_MAIN(GameIdTest)
#include "tst_gameid.moc"
