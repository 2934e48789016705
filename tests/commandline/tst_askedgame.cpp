// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/askedgame.h"
#include "commandline/options.h"
#include "support/files.h"

#include <QTemporaryDir>
#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

/// The file of --games-from.
class AskedGameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGameCanBeAskedForAgain_data();
    void aGameCanBeAskedForAgain();
    void aLineIsAGame_data();
    void aLineIsAGame();
    void aLineThatIsNoGameIsTold_data();
    void aLineThatIsNoGameIsTold();
    void aListHasAnEnd();
    void argumentsComeFirst();
    void theGamesOfTheFileCount();

private:
    std::expected<QList<AskedGame>, UsageError> gamesOf(const QByteArray &content)
    {
        const QString file = m_folder.filePath(u"list"_s);
        return writeFile(file, content) ? askedGamesFrom(QFile::encodeName(file), Service())
                                        : std::unexpected(UsageError());
    }

    const QTemporaryDir m_folder;
};

namespace {

AskedGame number(int id)
{
    return {.id = id, .words = QString::number(id), .namedSet = {}};
}

AskedGame title(const QString &words)
{
    return {.id = {}, .words = words, .namedSet = {}};
}

} // namespace

void AskedGameTest::aGameCanBeAskedForAgain_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("again");
    const QString site = u"https://retroachievements.org/game/"_s;
    QTest::newRow("an ID") << u"1942"_s << u"1942"_s;
    QTest::newRow("words") << u" mega man "_s << u"mega man"_s;
    QTest::newRow("a link") << u"retroachievements.org/game/14402-dragster#top"_s << site + u"14402";
    QTest::newRow("a link with a set") << site + u"1?set=9&y=a-key" << site + u"1?set=9";
}

void AskedGameTest::aGameCanBeAskedForAgain()
{
    QFETCH(const QString, text);
    QFETCH(const QString, again);
    const auto game = askedGame(text, Service());
    QVERIFY(game);
    QCOMPARE(asGiven(*game, Service()), again);
    QCOMPARE(askedGame(again, Service()), *game);
}

void AskedGameTest::aLineIsAGame_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QList<AskedGame>>("games");
    QTest::newRow("nothing") << ""_ba << QList<AskedGame>();
    QTest::newRow("one, without an end of the line") << "14402"_ba << QList{number(14402)};
    QTest::newRow("in their order") << "2\n1\n2\n"_ba << QList{number(2), number(1), number(2)};
    QTest::newRow("lines of Windows, after a byte order mark") << "\xef\xbb\xbf"
                                                                  "1\r\n2\r\n"_ba
                                                               << QList{number(1), number(2)};
    QTest::newRow("blank lines and comments") << "\n  \n# mine\n\t1 \n #2\n\r\n3"_ba << QList{number(1), number(3)};
    QTest::newRow("words need no quotes")
        << "mega man 2\nPok\xc3\xa9mon\n"_ba << QList{title(u"mega man 2"_s), title(u"Pokémon"_s)};
    QTest::newRow("a link to a set") << "https://retroachievements.org/game/1?set=9\n"_ba
                                     << QList{AskedGame{.id = 1, .words = {}, .namedSet = 9}};
    QTest::newRow("more than a picture compares")
        << QByteArray("5\n").repeated(1000) << QList<AskedGame>(1000, number(5));
}

void AskedGameTest::aLineIsAGame()
{
    QFETCH(const QByteArray, content);
    const auto games = gamesOf(content);
    QVERIFY(games);
    QTEST(*games, "games");
}

void AskedGameTest::aLineThatIsNoGameIsTold_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("line");
    QTest::newRow("another site's link") << "1\n\nhttps://example.org/game/2\n"_ba << u"3"_s;
    QTest::newRow("a key") << "a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6"_ba << u"1"_s;
    QTest::newRow("no text") << QByteArray("1\nx\0y\n", 6) << u"2"_s;
}

void AskedGameTest::aLineThatIsNoGameIsTold()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, line);
    const auto games = gamesOf(content);
    QVERIFY(!games);
    QVERIFY(games.error().kind == UsageError::Kind::BadLine);
    const QString said = sentence(games.error());
    QVERIFY2(said.startsWith(u"Line %1 "_s.arg(line)), qPrintable(said));
    QVERIFY(!said.contains(u"a1B2") && !said.contains(u"example"));
}

void AskedGameTest::aListHasAnEnd()
{
    const auto games = askedGamesFrom("/dev/zero", Service());
    QVERIFY(!games);
    QVERIFY(games.error().kind == UsageError::Kind::TooLongGames);
}

void AskedGameTest::argumentsComeFirst()
{
    const QString file = m_folder.filePath(u"list"_s);
    QVERIFY(writeFile(file, "2\n1\n"));
    const auto options = parseArguments({"masterychart", "--games-from", QFile::encodeName(file), "9", "--record"});
    QVERIFY(options);
    QCOMPARE(options->games, (QList{number(9), number(2), number(1)}));
    QVERIFY(options->isOfSeveral());
}

void AskedGameTest::theGamesOfTheFileCount()
{
    const QString file = m_folder.filePath(u"list"_s);
    const auto parsed = [file](const QByteArray &content, const QByteArrayList &arguments) {
        return writeFile(file, content)
            ? parseArguments(QByteArrayList{"masterychart", "--games-from", QFile::encodeName(file)} + arguments)
            : std::unexpected(UsageError());
    };
    QVERIFY(parsed("# none\n", {"--record"}).error().kind == UsageError::Kind::MissingGame);
    QVERIFY(parsed("", {"--export", "a.csv"}).error().kind == UsageError::Kind::MissingGame);
    QVERIFY(parsed("", {}));
    QVERIFY(parsed("1\n2\n3\n4\n5\n6\n7\n8\n", {"9", "--export", "a.png"}).error().kind
            == UsageError::Kind::TooManyGames);
    QVERIFY(parsed("1\n2\n3\n4\n5\n6\n7\n8\n", {"--export", "a.png"}));
    QVERIFY(parsed("2\n", {"1", "--chart", "history", "--export", "a.png"}).error().kind
            == UsageError::Kind::OneGameChart);
    QVERIFY(parsed("1\n", {"--update-games"})->action == Options::Action::Window);
}

QTEST_GUILESS_MAIN(AskedGameTest)
#include "tst_askedgame.moc"
