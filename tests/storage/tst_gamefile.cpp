// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/gamefile.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTimeZone>

#include <functional>
#include <limits>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

class GameFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsKeptComesBack_data();
    void whatIsKeptComesBack();
    void whatCannotBeKeptGivesNoFile_data();
    void whatCannotBeKeptGivesNoFile();
    void whatGoesTooFarIsLeftOut_data();
    void whatGoesTooFarIsLeftOut();
    void theTimeIsKeptInUtc();
    void theLargestGameFits();
    void aFileCutOffAnywhereIsRefused();
    void aFileWithAnyByteChangedIsRefused();
    void aFileThatGoesOnIsRefused();
    void anotherVersionIsRefused_data();
    void anotherVersionIsRefused();
    void wrongContentIsRefusedThoughItsChecksumIsRight_data();
    void wrongContentIsRefusedThoughItsChecksumIsRight();
    void whatIsNotJsonIsRefusedThoughItsChecksumIsRight_data();
    void whatIsNotJsonIsRefusedThoughItsChecksumIsRight();
    void aNameIsTheSameInAnyCase();
    void nothingOfANameIsInTheFile();
};

namespace {

const QDateTime fetched(QDate(2026, 11, 22), QTime(10, 0, 0, 123), QTimeZone::utc());

KeptGame keptDragster()
{
    KeptGame kept;
    kept.game.id = 14402;
    kept.game.distribution = Distribution(PlayerCounts{141, 51, 8}, PlayerCounts{20, 0, 1});
    kept.game.details = {u"Dragster"_s, u"Atari 2600"_s, u"/Images/026368.png"_s, Progress{1, 2}};
    kept.game.fetchedAt = fetched;
    kept.icon = QByteArray("\x89PNG\r\n\x1a\n\0\xff", 10);
    kept.progressOwner = ownerHash(u"Scott"_s);
    return kept;
}

using Change = std::function<void(KeptGame &)>;

/// Dragster with \a change made to it.
KeptGame keptDragster(const Change &change)
{
    KeptGame kept = keptDragster();
    change(kept);
    return kept;
}

void noPlace(KeptGame &kept)
{
    kept.game.details.progress.reset();
    kept.progressOwner.clear();
}

QByteArray withChecksum(const QByteArray &json)
{
    return "masterychart-game 1 " + QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex() + '\n' + json;
}

QByteArray withChecksum(const QJsonObject &object)
{
    return withChecksum(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QByteArray jsonOf(const QByteArray &file)
{
    return file.mid(file.indexOf('\n') + 1);
}

void compare(const KeptGame &actual, const KeptGame &expected)
{
    QCOMPARE(actual.game.id, expected.game.id);
    QCOMPARE(actual.game.set, expected.game.set);
    QCOMPARE(actual.game.distribution, expected.game.distribution);
    QCOMPARE(actual.game.details.title, expected.game.details.title);
    QCOMPARE(actual.game.details.system, expected.game.details.system);
    QCOMPARE(actual.game.details.iconPath, expected.game.details.iconPath);
    QCOMPARE(actual.game.details.progress, expected.game.details.progress);
    QCOMPARE(actual.game.fetchedAt, expected.game.fetchedAt);
    QCOMPARE(actual.icon, expected.icon);
    QCOMPARE(actual.progressOwner, expected.progressOwner);
}

} // namespace

Q_DECLARE_METATYPE(KeptGame)

void GameFileTest::whatIsKeptComesBack_data()
{
    QTest::addColumn<KeptGame>("kept");
    const auto row = [](const char *name, const Change &change) { QTest::newRow(name) << keptDragster(change); };
    row("all there is", [](KeptGame &) {});
    row("without a place", noPlace);
    row("unofficial", [](KeptGame &kept) {
        kept.game.set = AchievementSet::Unofficial;
        noPlace(kept);
    });
    row("without details and icon", [](KeptGame &kept) {
        kept.game.details = {};
        kept.progressOwner.clear();
        kept.icon.clear();
    });
    row("a place without an unlock", [](KeptGame &kept) { kept.game.details.progress = Progress{0, 0}; });
    row("a place with the whole set", [](KeptGame &kept) { kept.game.details.progress = Progress{3, 0}; });
    row("one achievement", [](KeptGame &kept) {
        kept.game.distribution = Distribution(PlayerCounts{0}, PlayerCounts{1'000'000'000});
        kept.game.details.progress = Progress{0, 1};
    });
    row("10,000 achievements", [](KeptGame &kept) {
        kept.game.distribution = Distribution(PlayerCounts(10'000, 7), PlayerCounts(10'000, 1'000'000'000));
    });
    row("the first game", [](KeptGame &kept) { kept.game.id = 1; });
    row("the last game", [](KeptGame &kept) { kept.game.id = std::numeric_limits<int>::max(); });
    row("a whole second", [](KeptGame &kept) { kept.game.fetchedAt = fetched.addMSecs(-123); });
    for (const QString &title :
         {u"ポケットモンスター 赤"_s, u"Тетрис"_s, u"مطر"_s, u"🎮 \"quoted\" \\ </script>"_s,
          u"two\nlines\u0000\u001f\u2028"_s, u"e\u0301"_s, u"half a \xd83c"_s, QString(1000, u'赤')})
        row(qPrintable(title.simplified().left(20)), [&](KeptGame &kept) { kept.game.details.title = title; });
}

void GameFileTest::whatIsKeptComesBack()
{
    QFETCH(const KeptGame, kept);
    const QByteArray file = gameFile(kept);
    QVERIFY(file.startsWith("masterychart-game 1 "));
    const auto read = readGameFile(file);
    QVERIFY(read);
    compare(*read, kept);
    QVERIFY(read->game.isKept());
}

void GameFileTest::whatCannotBeKeptGivesNoFile_data()
{
    QTest::addColumn<KeptGame>("kept");
    const auto row = [](const char *name, const Change &change) { QTest::newRow(name) << keptDragster(change); };
    const auto counts = [&](const char *name, const std::optional<PlayerCounts> &hardcore,
                            const std::optional<PlayerCounts> &casual) {
        row(name, [&](KeptGame &kept) { kept.game.distribution = Distribution(hardcore, casual); });
    };
    QTest::newRow("nothing") << KeptGame();
    row("a sample", [](KeptGame &kept) { kept.game.source = GameSnapshot::Source::Sample; });
    row("no game", [](KeptGame &kept) { kept.game.id = 0; });
    row("a negative game", [](KeptGame &kept) { kept.game.id = -14402; });
    counts("hardcore alone", PlayerCounts{1, 2}, std::nullopt);
    counts("casual alone", std::nullopt, PlayerCounts{1, 2});
    counts("neither mode", std::nullopt, std::nullopt);
    counts("no achievements", PlayerCounts(), PlayerCounts());
    counts("too many achievements", PlayerCounts(10'001, 0), PlayerCounts(10'001, 0));
    counts("a negative count", PlayerCounts{1, -1}, PlayerCounts{1, 1});
    counts("too many players", PlayerCounts{1, 1}, PlayerCounts{1, 1'000'000'001});
    row("no time", [](KeptGame &kept) { kept.game.fetchedAt = {}; });
    row("a time that cannot be written",
        [](KeptGame &kept) { kept.game.fetchedAt = QDateTime(QDate(10'000, 1, 1), QTime(0, 0), QTimeZone::utc()); });
}

void GameFileTest::whatCannotBeKeptGivesNoFile()
{
    QFETCH(const KeptGame, kept);
    QCOMPARE(gameFile(kept), QByteArray());
}

void GameFileTest::whatGoesTooFarIsLeftOut_data()
{
    QTest::addColumn<KeptGame>("kept");
    QTest::addColumn<KeptGame>("read");
    const auto row = [](const char *name, const Change &before, const Change &after) {
        QTest::newRow(name) << keptDragster(before) << keptDragster(after);
    };
    const auto place = [&](const char *name, const Progress &you) {
        row(name, [&](KeptGame &kept) { kept.game.details.progress = you; }, noPlace);
    };
    constexpr int most = std::numeric_limits<int>::max();
    place("a place beyond the set", {2, 2});
    place("a place far beyond the set", {most, most});
    place("a place below the set", {-1, 2});
    place("a casual place below the set", {2, -1});
    place("a place far below the set", {most, std::numeric_limits<int>::min()});
    row("a place of nobody", [](KeptGame &kept) { kept.progressOwner.clear(); }, noPlace);
    row("a place under a name", [](KeptGame &kept) { kept.progressOwner = "Scott"; }, noPlace);
    row("a place under a long name", [](KeptGame &kept) { kept.progressOwner = QByteArray(64, 'S'); }, noPlace);
    row("an owner without a place", [](KeptGame &kept) { kept.game.details.progress.reset(); }, noPlace);
    row(
        "a place beside an unofficial set", [](KeptGame &kept) { kept.game.set = AchievementSet::Unofficial; },
        [&](KeptGame &kept) {
            noPlace(kept);
            kept.game.set = AchievementSet::Unofficial;
        });
    row(
        "an icon that is too large", [](KeptGame &kept) { kept.icon = QByteArray(largestKeptIcon + 1, 'x'); },
        [](KeptGame &kept) { kept.icon.clear(); });
    const QString tooLong(1001, u'x');
    row(
        "texts that are too long",
        [&](KeptGame &kept) { kept.game.details = {tooLong, tooLong, tooLong, kept.game.details.progress}; },
        [](KeptGame &kept) { kept.game.details = {{}, {}, {}, kept.game.details.progress}; });
    const QString marked = u"\ufeffDragster"_s;
    row(
        "texts with a byte order mark in front",
        [&](KeptGame &kept) { kept.game.details = {marked, marked, marked, kept.game.details.progress}; },
        [](KeptGame &kept) { kept.game.details = {{}, {}, {}, kept.game.details.progress}; });
}

void GameFileTest::whatGoesTooFarIsLeftOut()
{
    QFETCH(const KeptGame, kept);
    QFETCH(const KeptGame, read);
    const auto actual = readGameFile(gameFile(kept));
    QVERIFY(actual);
    compare(*actual, read);
}

void GameFileTest::theTimeIsKeptInUtc()
{
    const KeptGame kept =
        keptDragster([](KeptGame &game) { game.game.fetchedAt = fetched.toTimeZone(QTimeZone(5400)); });
    QCOMPARE(kept.game.fetchedAt.time().hour(), 11);
    const auto read = readGameFile(gameFile(kept));
    QVERIFY(read);
    QCOMPARE(read->game.fetchedAt, fetched);
    QCOMPARE(read->game.fetchedAt.timeSpec(), Qt::UTC);
}

void GameFileTest::theLargestGameFits()
{
    const QString text(1000, u'\u0001'); // written as \u0001
    const KeptGame kept = keptDragster([&](KeptGame &game) {
        game.game.distribution = Distribution(PlayerCounts(10'000, 1'000'000'000), PlayerCounts(10'000, 1'000'000'000));
        game.game.details = {text, text, text, Progress{10'000, 0}};
        game.icon = QByteArray(largestKeptIcon, '\xff');
    });
    const QByteArray file = gameFile(kept);
    QVERIFY(file.size() <= largestGameFile);
    const auto read = readGameFile(file);
    QVERIFY(read);
    compare(*read, kept);
}

void GameFileTest::aFileCutOffAnywhereIsRefused()
{
    const QByteArray file = gameFile(keptDragster());
    for (qsizetype length = 0; length < file.size(); ++length)
        QVERIFY2(!readGameFile(file.first(length)), qPrintable(QString::number(length)));
}

void GameFileTest::aFileWithAnyByteChangedIsRefused()
{
    const QByteArray file = gameFile(keptDragster());
    for (qsizetype at = 0; at < file.size(); ++at) {
        for (const int bits : {0x01, 0x20, 0x80, 0xff}) {
            QByteArray changed = file;
            changed[at] = static_cast<char>(changed.at(at) ^ bits);
            QVERIFY2(!readGameFile(changed), qPrintable(QString::number(at)));
        }
    }
}

void GameFileTest::aFileThatGoesOnIsRefused()
{
    const QByteArray file = gameFile(keptDragster());
    for (const QByteArray &more : {"\n"_ba, " "_ba, QByteArray(1, '\0'), file})
        QVERIFY(!readGameFile(file + more));
    QVERIFY(!readGameFile(withChecksum(jsonOf(file) + QByteArray(largestGameFile, ' '))));
}

void GameFileTest::anotherVersionIsRefused_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("of the file") << "game 1 "_ba << "game 2 "_ba;
    QTest::newRow("none") << "game 1 "_ba << "game "_ba;
    QTest::newRow("another program's file") << "masterychart"_ba << "mastery"_ba;
    QTest::newRow("a line that ends as on Windows") << "\n"_ba << "\r\n"_ba;
}

void GameFileTest::anotherVersionIsRefused()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QByteArray file = gameFile(keptDragster());
    QVERIFY(file.contains(before));
    QVERIFY(!readGameFile(file.replace(before, after)));
}

void GameFileTest::wrongContentIsRefusedThoughItsChecksumIsRight_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    const auto rows = [](const char *key, const QByteArrayList &values) {
        for (QByteArray value : values) {
            value.replace("SCOTT", QByteArray('"' + ownerHash(u"Scott"_s) + '"'));
            const QJsonArray parsed = QJsonDocument::fromJson('[' + value + ']').array();
            QTest::addRow("%s: %s", key, value.left(100).constData()) << QString::fromLatin1(key) << parsed.at(0);
        }
    };
    for (const char *key : {"id", "set", "fetchedAt", "hardcore", "casual", "title", "system", "iconPath", "icon"})
        rows(key, {"", "null", "true", "-1", "[]", "{}", "[[]]"}); // the first takes the member away
    rows("id", {"0", "1.5", "2147483648", "4294967297", "1e300", "\"14402\""});
    rows("set", {"\"\"", "\"Official\"", "\"both\"", "\"unofficial\""}); // the last has no place
    rows("fetchedAt",
         {"\"\"", "\"now\"", "\"2026-11-22\"", "\"2026-11-22T10:00:00.123\"", "\"2026-11-22T10:00:00Z\"",
          "\"2026-11-22T10:00:00.123+01:00\"", "\"2026-13-22T10:00:00.123Z\"", "\"2026-11-22T10:00:00.123Z \"",
          '"' + QByteArray(100'000, '1') + '"'});
    for (const char *mode : {"hardcore", "casual"})
        rows(mode,
             {"[1,-1,1]", "[1,1.5,1]", "[1,1000000001,1]", "[1,1e300,1]", "[1,\"1\",1]", "[1,true,1]", "[1,null,1]",
              "[1,[1],1]", "[1,1]", "[1,1,1,1]", "\"1,1,1\"", '[' + QByteArrayList(10'001, "1").join(',') + ']'});
    for (const char *text : {"title", "system", "iconPath"})
        rows(text, {'"' + QByteArray(1001, 'x') + '"'});
    rows("icon",
         {"\"YQ\"", "\"YQ==\\n\"", "\"YR==\"", "\"Y Q==\"", "\"Y-_=\"", "\"\\u00e9\"", "\"=\"",
          '"' + QByteArray(largestKeptIcon + 1, 'x').toBase64() + '"'});
    rows("place",
         {"null", "true", "\"1\"", "[]", "{}", "{\"of\":SCOTT,\"hardcore\":1}", "{\"of\":SCOTT,\"casual\":1}",
          "{\"hardcore\":1,\"casual\":1}", "{\"of\":SCOTT,\"hardcore\":2,\"casual\":2}",
          "{\"of\":SCOTT,\"hardcore\":-1,\"casual\":1}", "{\"of\":SCOTT,\"hardcore\":1.5,\"casual\":1}",
          "{\"of\":SCOTT,\"hardcore\":1,\"casual\":\"1\"}",
          "{\"of\":SCOTT,\"hardcore\":2147483647,\"casual\":2147483647}",
          "{\"of\":SCOTT,\"hardcore\":2147483647,\"casual\":-2147483648}",
          "{\"of\":\"Scott\",\"hardcore\":1,\"casual\":1}",
          "{\"of\":\"" + QByteArray(64, 'A') + "\",\"hardcore\":1,\"casual\":1}",
          "{\"of\":\"" + QByteArray(65, 'a') + "\",\"hardcore\":1,\"casual\":1}",
          "{\"of\":SCOTT,\"hardcore\":1,\"casual\":1,\"key\":\"secret\"}"});
    rows("key", {"\"secret\""});
}

void GameFileTest::wrongContentIsRefusedThoughItsChecksumIsRight()
{
    QFETCH(const QString, key);
    QFETCH(const QJsonValue, value);
    QJsonObject content = QJsonDocument::fromJson(jsonOf(gameFile(keptDragster()))).object();
    QVERIFY(readGameFile(withChecksum(content)));
    content.insert(key, value);
    QVERIFY(!readGameFile(withChecksum(content)));
}

void GameFileTest::whatIsNotJsonIsRefusedThoughItsChecksumIsRight_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray json = jsonOf(gameFile(keptDragster()));
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a list") << "[]"_ba;
    QTest::newRow("an empty object") << "{}"_ba;
    QTest::newRow("bytes") << QByteArray("\0\xff\xfe{", 4);
    QTest::newRow("depth") << QByteArray(largestGameFile / 2, '[');
    QTest::newRow("half an object") << json.chopped(1);
    QTest::newRow("spaces") << ' ' + json;
    QTest::newRow("a member twice") << "{\"id\":14402," + json.mid(1);
    QTest::newRow("a number spelt in another way") << QByteArray(json).replace("14402", "14402.0");
    QTest::newRow("a letter spelt in another way") << QByteArray(json).replace("Dragster", "\\u0044ragster");
    QTest::newRow("text that is not UTF-8") << QByteArray(json).replace("Dragster", "Dragster\xff");
}

void GameFileTest::whatIsNotJsonIsRefusedThoughItsChecksumIsRight()
{
    QFETCH(const QByteArray, content);
    QVERIFY(!readGameFile(withChecksum(content)));
}

void GameFileTest::aNameIsTheSameInAnyCase()
{
    QCOMPARE(ownerHash(u"SCOTT"_s), ownerHash(u"scott"_s));
    QCOMPARE(ownerHash(u"Scott"_s), ownerHash(u"scott"_s));
    QVERIFY(ownerHash(u"Scott"_s) != ownerHash(u"Scot"_s));
    QCOMPARE(ownerHash(QString()), QByteArray());
}

void GameFileTest::nothingOfANameIsInTheFile()
{
    const QString user = u"Xylophonist77"_s;
    const QByteArray file = gameFile(keptDragster([&](KeptGame &kept) { kept.progressOwner = ownerHash(user); }));
    QVERIFY(readGameFile(file)->game.details.progress);
    const QByteArray lower = file.toLower();
    for (qsizetype at = 0; at + 4 <= user.size(); ++at)
        QVERIFY(!lower.contains(user.mid(at, 4).toLower().toUtf8()));
    // Nor is it what anyone's table of hashed names has.
    const QByteArray name = user.toLower().toUtf8();
    QVERIFY(!lower.contains(name.toHex()));
    QVERIFY(!lower.contains(QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex()));
}

QTEST_GUILESS_MAIN(GameFileTest)
#include "tst_gamefile.moc"
