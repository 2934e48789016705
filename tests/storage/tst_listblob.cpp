// SPDX-License-Identifier: GPL-3.0-or-later
#include "distribution/foreigntext.h"
#include "storage/listblob.h"

#include <QDataStream>
#include <QIODevice>
#include <QTest>

#include <functional>
#include <limits>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

class ListBlobTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gamesComeBack_data();
    void gamesComeBack();
    void gamesAreKeptAsTheStoreKeepsThem_data();
    void gamesAreKeptAsTheStoreKeepsThem();
    void aWrongGameRefusesTheList_data();
    void aWrongGameRefusesTheList();
    void aListThatIsTooLargeIsNotKept();
    void gamesOfUsersComeBack();
    void gamesOfUsersAreKeptAsTheStoreKeepsThem_data();
    void gamesOfUsersAreKeptAsTheStoreKeepsThem();
    void aBlobCutOffAnywhereIsRefused();
    void aBlobThatGoesOnIsRefused();
    void anotherFormatIsRefused();
    void moreGamesThanThereIsRoomForAreRefused_data();
    void moreGamesThanThereIsRoomForAreRefused();
    void anyByteMayBeChanged();
};

namespace {

constexpr int atari = 25;
constexpr qsizetype countAt = 4; // behind the format

const CatalogueGame dragster{14402, atari, u"Dragster"_s, u"/Images/026368.png"_s, 15, 200};
const CatalogueGame subset{std::numeric_limits<int>::max(), atari, u"Pokémon \U0001f600 [Subset - Bonus]"_s, {}, 0, 0};

UserGame playedDragster()
{
    return {.id = 14402,
            .system = atari,
            .title = u"Dragster"_s,
            .systemName = u"Atari 2600"_s,
            .iconPath = u"/Images/026368.png"_s,
            .achievements = 15,
            .progress = Progress{10, 5},
            .award = UserGame::Award::Completed,
            .lastPlayed = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123).toUTC()};
}

/// A game whose page the service emptied: an award is all that is left.
UserGame emptiedGame()
{
    return {.id = 1, .title = u"é"_s, .progress = Progress{7, 0}, .award = UserGame::Award::BeatenHardcore};
}

UserGame bareGame()
{
    return {.id = 2, .title = u"x"_s};
}

QByteArray gamesOfAll()
{
    return gamesBlob({dragster, subset});
}

QByteArray userGamesOfAll()
{
    return userGamesBlob({playedDragster(), emptiedGame(), bareGame()});
}

/// A list of one game as somebody else would write it.
QByteArray forged(const CatalogueGame &game)
{
    QByteArray blob;
    QDataStream stream(&blob, QIODevice::WriteOnly);
    stream << qint32{1} << qint32{1} << game.id << game.achievements << game.points;
    return blob + QString(game.title + u'\n' + game.iconPath + u'\n').toUtf8();
}

} // namespace

void ListBlobTest::gamesComeBack_data()
{
    QTest::addColumn<QList<CatalogueGame>>("games");
    QTest::newRow("several") << QList{subset, dragster};
    QTest::newRow("none") << QList<CatalogueGame>();
    QTest::newRow("the longest texts") << QList{
        CatalogueGame{1, atari, QString(maxTextLength, u'\u30bd'), QString(maxTextLength, u'/'), 10'000, 1}};
}

void ListBlobTest::gamesComeBack()
{
    QFETCH(const QList<CatalogueGame>, games);
    const QByteArray blob = gamesBlob(games);
    QVERIFY(!blob.isEmpty());
    QCOMPARE(gamesFrom(blob, atari), games);
}

void ListBlobTest::gamesAreKeptAsTheStoreKeepsThem_data()
{
    QTest::addColumn<CatalogueGame>("given");
    QTest::addColumn<QList<CatalogueGame>>("kept");
    const auto row = [](const char *name, const std::function<void(CatalogueGame &)> &give,
                        const std::function<void(CatalogueGame &)> &keep) {
        CatalogueGame given = dragster;
        give(given);
        CatalogueGame kept = dragster;
        if (keep)
            keep(kept);
        QTest::newRow(name) << given << (keep ? QList{kept} : QList<CatalogueGame>());
    };
    row("no ID", [](auto &game) { game.id = 0; }, {});
    row("an ID below 0", [](auto &game) { game.id = -1; }, {});
    row("no title", [](auto &game) { game.title = u" \n"_s; }, {});
    row(
        "a title of two lines", [](auto &game) { game.title = u"a\n\u202eb"_s; },
        [](auto &game) { game.title = u"a b"_s; });
    row(
        "a title of a million letters", [](auto &game) { game.title = QString(1'000'000, u'x'); },
        [](auto &game) { game.title = QString(maxTextLength, u'x'); });
    row(
        "byte order marks", [](auto &game) { game.title = game.iconPath = u"\ufeff a\ufeff"_s; },
        [](auto &game) {
            game.title = u"a"_s;
            game.iconPath.clear();
        });
    row("a byte order mark alone", [](auto &game) { game.title = u"\ufeff"_s; }, {});
    row(
        "a path of two lines", [](auto &game) { game.iconPath = u"/a\n/b"_s; },
        [](auto &game) { game.iconPath.clear(); });
    row(
        "a path that is too long", [](auto &game) { game.iconPath = QString(maxTextLength + 1, u'/'); },
        [](auto &game) { game.iconPath.clear(); });
    row(
        "fewer achievements than none", [](auto &game) { game.achievements = -1; },
        [](auto &game) { game.achievements = 0; });
    row(
        "too many achievements", [](auto &game) { game.achievements = maxAchievements + 1; },
        [](auto &game) { game.achievements = maxAchievements; });
    row("fewer points than none", [](auto &game) { game.points = -1; }, [](auto &game) { game.points = 0; });
}

void ListBlobTest::gamesAreKeptAsTheStoreKeepsThem()
{
    QFETCH(const CatalogueGame, given);
    QFETCH(const QList<CatalogueGame>, kept);
    QCOMPARE(gamesFrom(gamesBlob({given}), atari), kept);
}

void ListBlobTest::aWrongGameRefusesTheList_data()
{
    QTest::addColumn<CatalogueGame>("wrong");
    const auto row = [](const char *name, const std::function<void(CatalogueGame &)> &change) {
        CatalogueGame wrong = dragster;
        change(wrong);
        QTest::newRow(name) << wrong;
    };
    row("no ID", [](auto &game) { game.id = 0; });
    row("an ID below 0", [](auto &game) { game.id = -1; });
    row("no title", [](auto &game) { game.title.clear(); });
    row("a title with a control character", [](auto &game) { game.title = u"Drag\u202ester"_s; });
    row("a title that is too long", [](auto &game) { game.title = QString(maxTextLength + 1, u'x'); });
    row("a title of two lines", [](auto &game) { game.title = u"a\nb"_s; });
    row("a path with a control character", [](auto &game) { game.iconPath = u"/\u001b"_s; });
    row("a path that is too long", [](auto &game) { game.iconPath = QString(maxTextLength + 1, u'/'); });
    row("fewer achievements than none", [](auto &game) { game.achievements = -1; });
    row("too many achievements", [](auto &game) { game.achievements = maxAchievements + 1; });
    row("fewer points than none", [](auto &game) { game.points = -1; });
}

void ListBlobTest::aWrongGameRefusesTheList()
{
    QFETCH(const CatalogueGame, wrong);
    QCOMPARE(forged(dragster), gamesBlob({dragster}));
    QVERIFY(!gamesFrom(forged(wrong), atari));
}

void ListBlobTest::aListThatIsTooLargeIsNotKept()
{
    QList<CatalogueGame> games(largestListBlob / (2 * maxTextLength), dragster);
    for (CatalogueGame &game : games)
        game.title = game.iconPath = QString(maxTextLength, u'x');
    QVERIFY(gamesBlob(games).isEmpty());
    games.resize(games.size() / 2);
    QVERIFY(!gamesBlob(games).isEmpty());
}

void ListBlobTest::gamesOfUsersComeBack()
{
    const QList<UserGame> games{emptiedGame(), playedDragster(), bareGame()};
    QCOMPARE(userGamesFrom(userGamesBlob(games)), games);
    QCOMPARE(userGamesFrom(userGamesBlob({})), QList<UserGame>());
    for (const auto award : {UserGame::Award::None, UserGame::Award::BeatenCasual, UserGame::Award::BeatenHardcore,
                             UserGame::Award::Completed, UserGame::Award::Mastered}) {
        UserGame game = bareGame();
        game.award = award;
        QCOMPARE(userGamesFrom(userGamesBlob({game})), QList{game});
    }
}

void ListBlobTest::gamesOfUsersAreKeptAsTheStoreKeepsThem_data()
{
    QTest::addColumn<UserGame>("given");
    QTest::addColumn<QList<UserGame>>("kept");
    const auto row = [](const char *name, const std::function<void(UserGame &)> &give,
                        const std::function<void(UserGame &)> &keep) {
        UserGame given = playedDragster();
        give(given);
        UserGame kept = playedDragster();
        if (keep)
            keep(kept);
        QTest::newRow(name) << given << (keep ? QList{kept} : QList<UserGame>());
    };
    row("no ID", [](auto &game) { game.id = 0; }, {});
    row("no title", [](auto &game) { game.title.clear(); }, {});
    row(
        "texts of two lines", [](auto &game) { game.title = game.systemName = game.iconPath = u"a\n\u202eb"_s; },
        [](auto &game) {
            game.title = game.systemName = u"a b"_s;
            game.iconPath.clear();
        });
    row("a system below 0", [](auto &game) { game.system = -1; }, [](auto &game) { game.system = 0; });
    row(
        "more earned than there are", [](auto &game) { game.progress = Progress{15, 1}; },
        [](auto &game) { game.progress.reset(); });
    row(
        "less earned than nothing", [](auto &game) { game.progress = Progress{-1, 1}; },
        [](auto &game) { game.progress.reset(); });
    row(
        "a time before 1970", [](auto &game) { game.lastPlayed = QDateTime::fromMSecsSinceEpoch(-2000).toUTC(); },
        [](auto &game) { game.lastPlayed = {}; });
}

void ListBlobTest::gamesOfUsersAreKeptAsTheStoreKeepsThem()
{
    QFETCH(const UserGame, given);
    QFETCH(const QList<UserGame>, kept);
    QCOMPARE(userGamesFrom(userGamesBlob({given})), kept);
}

void ListBlobTest::aBlobCutOffAnywhereIsRefused()
{
    const QByteArray games = gamesOfAll();
    for (qsizetype length = 0; length < games.size(); ++length)
        QVERIFY(!gamesFrom(games.first(length), atari));
    const QByteArray userGames = userGamesOfAll();
    for (qsizetype length = 0; length < userGames.size(); ++length)
        QVERIFY(!userGamesFrom(userGames.first(length)));
}

void ListBlobTest::aBlobThatGoesOnIsRefused()
{
    QVERIFY(!gamesFrom(gamesOfAll() + '\0', atari));
    QVERIFY(!userGamesFrom(userGamesOfAll() + '\0'));
    QVERIFY(!gamesFrom(gamesBlob({}) + '\0', atari));
    QVERIFY(!userGamesFrom(userGamesBlob({}) + '\0'));
}

void ListBlobTest::anotherFormatIsRefused()
{
    QByteArray games = gamesOfAll();
    QByteArray userGames = userGamesOfAll();
    games[countAt - 1] = userGames[countAt - 1] = 2;
    QVERIFY(!gamesFrom(games, atari));
    QVERIFY(!userGamesFrom(userGames));
}

void ListBlobTest::moreGamesThanThereIsRoomForAreRefused_data()
{
    QTest::addColumn<QByteArray>("count");
    QTest::newRow("one more") << QByteArray("\0\0\0\x04", 4);
    QTest::newRow("the most") << QByteArray("\x7f\xff\xff\xff", 4);
    QTest::newRow("fewer than none") << QByteArray("\xff\xff\xff\xff", 4);
}

void ListBlobTest::moreGamesThanThereIsRoomForAreRefused()
{
    QFETCH(const QByteArray, count);
    QVERIFY(!gamesFrom(gamesOfAll().replace(countAt, count.size(), count), atari));
    QVERIFY(!userGamesFrom(userGamesOfAll().replace(countAt, count.size(), count)));
}

/// Whatever is read is what could have been written.
void ListBlobTest::anyByteMayBeChanged()
{
    const QByteArray games = gamesOfAll();
    const QByteArray userGames = userGamesOfAll();
    int refused = 0;
    for (const char byte : {'\0', '\n', '\x01', '\x7f', '\xff'}) {
        for (qsizetype i = 0; i < games.size(); ++i) {
            QByteArray changed = games;
            changed[i] = byte;
            const auto read = gamesFrom(changed, atari);
            QVERIFY(!read || gamesFrom(gamesBlob(*read), atari) == read);
            refused += read ? 0 : 1;
        }
        for (qsizetype i = 0; i < userGames.size(); ++i) {
            QByteArray changed = userGames;
            changed[i] = byte;
            const auto read = userGamesFrom(changed);
            QVERIFY(!read || userGamesBlob(*read) == changed);
            refused += read ? 0 : 1;
        }
    }
    QVERIFY(refused > 200);
}

QTEST_GUILESS_MAIN(ListBlobTest)
#include "tst_listblob.moc"
