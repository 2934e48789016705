// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/options.h"
#include "commandline/optiontable.h"

#include <QTest>

#include <functional>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

using Kind = UsageError::Kind;

/// What a row expects of the options understood.
using Expected = std::function<bool(const Options &)>;

class OptionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutArgumentsTheWindowOpensOnDefaults();
    void oneGameAloneIsPlain_data();
    void oneGameAloneIsPlain();
    void everyOptionIsUnderstood_data();
    void everyOptionIsUnderstood();
    void anotherServerIsAsked_data();
    void anotherServerIsAsked();
    void wrongUsageIsToldByKind_data();
    void wrongUsageIsToldByKind();
    void sentencesSayWhatIsRight_data();
    void sentencesSayWhatIsRight();
    void whatMayBeAKeyIsNeverRepeated_data();
    void whatMayBeAKeyIsNeverRepeated();
    void aKeyInAnyPlaceIsNotRepeated_data();
    void aKeyInAnyPlaceIsNotRepeated();
    void aFileKeepsItsBytes_data();
    void aFileKeepsItsBytes();
    void theLanguageIsReadWhateverElseIsWrong_data();
    void theLanguageIsReadWhateverElseIsWrong();
};

namespace {

std::expected<Options, UsageError> parse(const QStringList &arguments)
{
    QByteArrayList bytes{"masterychart"};
    for (const QString &argument : arguments)
        bytes.append(argument.toLocal8Bit());
    return parseArguments(bytes);
}

/// Whether \a options ask for the one game \a id.
bool isGame(const Options &options, int id)
{
    return options.games.size() == 1 && options.games.first().id == id;
}

/// Whether \a options ask for one game by \a words.
bool isTitle(const Options &options, const QString &words)
{
    return options.games == QList{AskedGame{.id = {}, .words = words, .namedSet = {}}};
}

} // namespace

void OptionsTest::withoutArgumentsTheWindowOpensOnDefaults()
{
    const auto options = parse({});
    QVERIFY(options);
    QVERIFY(options->action == Options::Action::Window);
    QVERIFY(options->games.isEmpty());
    QVERIFY(!options->record);
    QVERIFY(!options->sample);
    QVERIFY(options->modeFilter == ModeFilter::Both);
    QVERIFY(!options->grouping);
    QVERIFY(!options->chartType);
    QVERIFY(!options->axis);
    QVERIFY(options->set == AchievementSet::Official);
    QCOMPARE(options->user, QString());
    QCOMPARE(options->service.endpoint(u"x"_s), QUrl(u"https://retroachievements.org/API/x"_s));
    QCOMPARE(options->size, QSize(900, 520));
    QCOMPARE(options->scale, 2.0);
    QVERIFY(!options->theme);
}

void OptionsTest::oneGameAloneIsPlain_data()
{
    QTest::addColumn<QByteArrayList>("arguments");
    QTest::addColumn<bool>("plain");
    QTest::newRow("nothing") << QByteArrayList{"x"} << true;
    QTest::newRow("an ID") << QByteArrayList{"x", "14402"} << true;
    QTest::newRow("words") << QByteArrayList{"x", "mega man"} << true;
    QTest::newRow("behind --") << QByteArrayList{"x", "--", "14402"} << true;
    QTest::newRow("the ID of a session") << QByteArrayList{"x", "-session", "1", "14402"} << true;
    QTest::newRow("the ID of a session, with two dashes") << QByteArrayList{"x", "--session", "1"} << true;
    QTest::newRow("two games") << QByteArrayList{"x", "14402", "1"} << false;
    QTest::newRow("an option") << QByteArrayList{"x", "--sample"} << false;
    QTest::newRow("a language") << QByteArrayList{"x", "--language", "de", "14402"} << false;
    QTest::newRow("an option of Qt") << QByteArrayList{"x", "-style", "fusion"} << false;
    QTest::newRow("a flag of Qt") << QByteArrayList{"x", "-reverse", "14402"} << false;
    QTest::newRow("options of Qt beside the session") << QByteArrayList{"x", "-session", "1", "-style=fusion"} << false;
}

void OptionsTest::oneGameAloneIsPlain()
{
    QFETCH(const QByteArrayList, arguments);
    const auto options = parseArguments(arguments);
    QVERIFY(options);
    QTEST(options->isPlain, "plain");
}

void OptionsTest::everyOptionIsUnderstood_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<Expected>("expected");

    const auto row = [](const QStringList &arguments, const Expected &expected) {
        QTest::newRow(qPrintable(arguments.join(u' '))) << arguments << expected;
    };
    const auto exports = [](const QString &file, Format format) {
        return [file, format](const Options &o) {
            return o.action == Options::Action::Export && o.file == file && o.format == format;
        };
    };

    row({u"14402"_s}, [](const Options &o) { return o.action == Options::Action::Window && isGame(o, 14402); });
    row({u"１４４０２"_s}, [](const Options &o) { return isGame(o, 14402); });
    row({u"https://retroachievements.org/game/14402"_s}, [](const Options &o) { return isGame(o, 14402); });
    row({u"https://games.example/game/14402"_s, u"--api-url"_s, u"https://games.example/API/"_s},
        [](const Options &o) { return isGame(o, 14402); });
    row({u"--"_s, u"14402"_s}, [](const Options &o) { return isGame(o, 14402); });
    row({u"--sample"_s},
        [](const Options &o) { return o.sample && o.games.isEmpty() && o.action == Options::Action::Window; });
    row({u"--sample"_s, u"900089"_s}, [](const Options &o) { return o.sample && isGame(o, 900089); });

    const auto isWords = [](const QString &words) {
        return [words](const Options &o) { return o.action == Options::Action::Window && isTitle(o, words); };
    };
    row({u"Dragster"_s}, isWords(u"Dragster"_s));
    row({u" mega man 2 "_s}, isWords(u"mega man 2"_s));
    row({u"AC/DC"_s}, isWords(u"AC/DC"_s));
    row({u"pokémon"_s}, isWords(u"pokémon"_s));
    row({u"who?set=9"_s}, isWords(u"who?set=9"_s));
    for (const QString &noId : {u"0"_s, u"14402.5"_s, u"99999999999"_s})
        row({noId}, isWords(noId));
    row({u"--"_s, u"--find"_s}, isWords(u"--find"_s));
    row({u"1942"_s}, [](const Options &o) { return isGame(o, 1942) && o.games.first().words == u"1942"; });
    row({u"https://retroachievements.org/game/14402?set=9"_s}, [](const Options &o) {
        return isGame(o, 14402) && o.games.first().namedSet == 9 && o.games.first().words.isEmpty();
    });
    row({u"retroachievements.org/game/1942"_s},
        [](const Options &o) { return isGame(o, 1942) && o.games.first().words.isEmpty(); });
    row({u"--sample"_s, u"dragster"_s}, [](const Options &o) { return o.sample && isTitle(o, u"dragster"_s); });
    row({u"zelda"_s, u"--export"_s, u"a.csv"_s}, [](const Options &o) {
        return o.action == Options::Action::Export && isTitle(o, u"zelda"_s) && !o.updateGames;
    });

    const auto asksFor = [](const QList<int> &ids, Options::Action action) {
        return [=](const Options &o) {
            QList<int> asked;
            for (const AskedGame &game : o.games)
                asked.append(game.id.value_or(0)); // 0 for words
            return asked == ids && o.action == action;
        };
    };
    row({u"1"_s, u"2"_s}, asksFor({1, 2}, Options::Action::Window));
    row({u"2"_s, u"https://retroachievements.org/game/1"_s}, asksFor({2, 1}, Options::Action::Window));
    row({u"1"_s, u"mega man 2"_s, u"2"_s, u"--export"_s, u"a.csv"_s}, asksFor({1, 0, 2}, Options::Action::Export));
    row({u"--"_s, u"-session"_s, u"1"_s}, asksFor({0, 1}, Options::Action::Window));
    QStringList many;
    QList<int> ids;
    for (int id = 1; id <= 9; ++id) {
        many.append(QString::number(id));
        ids.append(id);
    }
    const auto exportOf = [](const QStringList &games, const QStringList &more) {
        return games + QStringList{u"--export"_s} + more;
    };
    row(exportOf(many, {u"a.csv"_s}), asksFor(ids, Options::Action::Export));
    row(exportOf(many, {u"a.json"_s, u"--chart=history"_s}), asksFor(ids, Options::Action::Export));
    row(exportOf(many.first(8), {u"a.png"_s}), asksFor(ids.first(8), Options::Action::Export));
    row(exportOf({u"1"_s, u"2"_s}, {u"a.csv"_s, u"--chart=achievements"_s}), asksFor({1, 2}, Options::Action::Export));
    row(exportOf({u"1"_s, u"2"_s}, {u"a.svg"_s, u"--chart=bars"_s}), asksFor({1, 2}, Options::Action::Export));

    row({u"mega"_s, u"man"_s, u"2"_s}, [](const Options &o) {
        return o.games.at(0).isBareWord && o.games.at(1).isBareWord && !o.games.at(2).isBareWord;
    });
    row({u"mega man"_s, u"zelda"_s, u"2"_s}, [](const Options &o) { // who quotes one forgets it for none
        return std::ranges::none_of(o.games, &AskedGame::isBareWord);
    });
    row({u"zelda"_s}, [](const Options &o) { return !o.games.first().isBareWord; });

    row({u"1"_s, u"--record"_s}, [](const Options &o) {
        return o.action == Options::Action::Record && o.record && o.loadsGames() && o.needsAccount();
    });
    row({u"1"_s, u"--record"_s, u"--export=a.csv"_s}, [](const Options &o) {
        return o.action == Options::Action::Export && o.record && o.loadsGames() && o.needsAccount();
    });
    row({u"1"_s, u"--export=a.csv"_s},
        [](const Options &o) { return !o.record && o.loadsGames() && !o.writesHistory() && o.needsAccount(); });
    row({u"1"_s, u"--export=a.csv"_s, u"--chart=history"_s},
        [](const Options &o) { return o.writesHistory() && !o.loadsGames() && !o.needsAccount(); });
    row({u"1"_s, u"--export=a.csv"_s, u"--chart=history"_s, u"--record"_s},
        [](const Options &o) { return o.writesHistory() && o.loadsGames() && o.needsAccount(); });
    row({u"1"_s, u"--chart=history"_s},
        [](const Options &o) { return o.action == Options::Action::Window && !o.writesHistory() && o.needsAccount(); });
    row({u"--sample"_s, u"1"_s, u"--export=a.csv"_s}, [](const Options &o) { return !o.needsAccount(); });

    const auto areMine = [](Options::Action action) {
        return [action](const Options &o) {
            return o.myGames && o.isOfSeveral() && o.needsAccount() && o.games.isEmpty() && o.action == action;
        };
    };
    row({u"--my-games"_s}, areMine(Options::Action::Window));
    row({u"--my-games"_s, u"--update-games"_s}, areMine(Options::Action::Window));
    row({u"--my-games"_s, u"--record"_s}, areMine(Options::Action::Record));
    row({u"--my-games"_s, u"--export=a.csv"_s}, areMine(Options::Action::Export));
    row({u"--my-games"_s, u"--export=a.csv"_s, u"--chart=history"_s}, areMine(Options::Action::Export));
    row({u"--my-games"_s, u"1"_s, u"--export=a.png"_s},
        [](const Options &o) { return o.comparesGames() && isGame(o, 1) && !o.isTooMany(8) && o.isTooMany(9); });
    row({u"--my-games"_s, u"--export={id}.png"_s},
        [](const Options &o) { return !o.comparesGames() && !o.isTooMany(9); });
    row({u"--my-games"_s, u"--export=a.csv"_s}, [](const Options &o) { return !o.isTooMany(9); });

    const auto finds = [](const QString &words, int limit, bool asJson) {
        return [=](const Options &o) {
            return o.action == Options::Action::Find && o.words == words && o.games.isEmpty() && o.limit == limit
                && o.findsAsJson == asJson;
        };
    };
    row({u"--find"_s, u"dragster"_s}, finds(u"dragster"_s, 20, false));
    row({u"--find= mega man "_s}, finds(u"mega man"_s, 20, false));
    row({u"--find"_s, u"14402"_s}, finds(u"14402"_s, 20, false));
    row({u"--find"_s, u"???"_s}, finds(u"???"_s, 20, false));
    row({u"--find"_s, u"-x"_s}, finds(u"-x"_s, 20, false));
    row({u"--find"_s, u"x"_s, u"--limit"_s, u"1"_s}, finds(u"x"_s, 1, false));
    row({u"--limit=2147483647"_s, u"--find"_s, u"x"_s}, finds(u"x"_s, 2147483647, false));
    row({u"--find"_s, u"x"_s, u"--format"_s, u"json"_s}, finds(u"x"_s, 20, true));
    row({u"--find"_s, u"x"_s, u"--format=JSON"_s, u"--limit"_s, u"5"_s}, finds(u"x"_s, 5, true));

    const auto updates = [](Options::Action action) {
        return [action](const Options &o) { return o.updateGames && o.action == action; };
    };
    row({u"--update-games"_s}, updates(Options::Action::UpdateGames));
    row({u"--update-games"_s, u"--user"_s, u"Someone"_s}, updates(Options::Action::UpdateGames));
    row({u"--update-games"_s, u"14402"_s}, updates(Options::Action::Window));
    row({u"--update-games"_s, u"zelda"_s}, updates(Options::Action::Window));
    row({u"--update-games"_s, u"--find"_s, u"zelda"_s}, updates(Options::Action::Find));
    row({u"1"_s, u"--update-games"_s, u"--export"_s, u"a.csv"_s}, updates(Options::Action::Export));

    row({u"--unlocks"_s, u"both"_s}, [](const Options &o) { return o.modeFilter == ModeFilter::Both; });
    row({u"--unlocks"_s, u"hardcore"_s}, [](const Options &o) { return o.modeFilter == ModeFilter::Hardcore; });
    row({u"--unlocks=casual"_s}, [](const Options &o) { return o.modeFilter == ModeFilter::Casual; });
    row({u"--set"_s, u"official"_s}, [](const Options &o) { return o.set == AchievementSet::Official; });
    row({u"--set"_s, u"unofficial"_s}, [](const Options &o) { return o.set == AchievementSet::Unofficial; });
    row({u"--user"_s, u"Someone"_s}, [](const Options &o) { return o.user == u"Someone"; });
    row({u"--bars"_s, u"ranges"_s}, [](const Options &o) { return o.grouping == Grouping::SiteRanges; });
    row({u"--bars"_s, u"counts"_s}, [](const Options &o) { return o.grouping == Grouping::EveryCount; });
    row({u"--chart"_s, u"bars"_s}, [](const Options &o) { return o.chartType == ChartType::Bars; });
    row({u"--chart=curve"_s}, [](const Options &o) { return o.chartType == ChartType::Cumulative; });
    row({u"--axis"_s, u"linear"_s}, [](const Options &o) { return o.axis == Scale::Linear; });
    row({u"--axis"_s, u"log"_s}, [](const Options &o) { return o.axis == Scale::Logarithmic; });
    row({u"--axis=share"_s}, [](const Options &o) { return o.axis == Scale::Share; });
    row({u"--sample"_s}, [](const Options &o) { return !o.version; });
    row({u"--api"_s, u"v1"_s}, [](const Options &o) { return o.version == ApiVersion::V1; });
    row({u"--api=v2"_s}, [](const Options &o) { return o.version == ApiVersion::V2; });
    row({u"--theme"_s, u"light"_s}, [](const Options &o) { return o.theme == ThemeChoice::Light; });
    row({u"--theme"_s, u"dark"_s}, [](const Options &o) { return o.theme == ThemeChoice::Dark; });
    row({u"--theme"_s, u"system"_s}, [](const Options &o) { return o.theme == ThemeChoice::System; });

    row({u"--size"_s, u"640x480"_s}, [](const Options &o) { return o.size == QSize(640, 480); });
    row({u"--size"_s, u"640X480"_s}, [](const Options &o) { return o.size == QSize(640, 480); });
    row({u"--size"_s, u"420x320"_s}, [](const Options &o) { return o.size == QSize(420, 320); });
    row({u"--preset"_s, u"discord"_s}, [](const Options &o) { return o.size == QSize(1200, 675); });
    row({u"--preset=square"_s}, [](const Options &o) { return o.size == QSize(1080, 1080); });
    row({u"--preset"_s, u"forum"_s}, [](const Options &o) { return o.size == QSize(800, 450); });
    row({u"--scale"_s, u"1"_s}, [](const Options &o) { return o.scale == 1; });
    row({u"--scale"_s, u"1.5"_s}, [](const Options &o) { return o.scale == 1.5; });
    row({u"--scale"_s, u"4"_s}, [](const Options &o) { return o.scale == 4; });
    row({u"--size"_s, u"10000x10000"_s, u"--scale"_s, u"1"_s},
        [](const Options &o) { return o.size.width() == 10000; });

    row({u"1"_s, u"--export"_s, u"a.png"_s}, exports(u"a.png"_s, Format::Png));
    row({u"1"_s, u"--export"_s, u"a.svg"_s}, exports(u"a.svg"_s, Format::Svg));
    row({u"1"_s, u"--export"_s, u"a.PDF"_s}, exports(u"a.PDF"_s, Format::Pdf));
    row({u"1"_s, u"--export"_s, u"a.png"_s, u"--format=svg"_s}, exports(u"a.png"_s, Format::Svg));
    row({u"1"_s, u"--export"_s, u"a.png"_s, u"--format=pdf"_s}, exports(u"a.png"_s, Format::Pdf));
    row({u"1"_s, u"--export"_s, u"a b/A.JSON"_s}, exports(u"a b/A.JSON"_s, Format::Json));
    row({u"--export=a.csv"_s, u"1"_s}, exports(u"a.csv"_s, Format::Csv));
    row({u"--sample"_s, u"--export"_s, u"a.png"_s}, exports(u"a.png"_s, Format::Png));
    row({u"1"_s, u"--export"_s, u"-"_s, u"--format"_s, u"png"_s}, exports(u"-"_s, Format::Png));
    row({u"1"_s, u"--export"_s, u"-"_s, u"--format"_s, u"csv"_s}, exports(u"-"_s, Format::Csv));
    row({u"1"_s, u"--export"_s, u"chart"_s, u"--format"_s, u"json"_s}, exports(u"chart"_s, Format::Json));
    row({u"1"_s, u"--export"_s, u"a.png"_s, u"--format"_s, u"csv"_s}, exports(u"a.png"_s, Format::Csv));

    const auto isPlainWindow = [](const Options &o) { return o.action == Options::Action::Window && isGame(o, 14402); };
    row({u"-session"_s, u"10d_1"_s, u"14402"_s}, isPlainWindow);
    row({u"14402"_s, u"-session"_s, u"10d_1"_s}, isPlainWindow);
    for (const QString &option :
         {u"-platform"_s, u"--platform"_s, u"-platformpluginpath"_s, u"-platformtheme"_s, u"-plugin"_s, u"-style"_s,
          u"-stylesheet"_s, u"-qwindowgeometry"_s, u"-geometry"_s, u"-qwindowtitle"_s, u"-title"_s, u"-qwindowicon"_s,
          u"-icon"_s, u"-display"_s, u"-name"_s, u"-visual"_s})
        row({option, u"x"_s, u"14402"_s}, isPlainWindow);
    for (const QString &option : {u"-style=x"_s, u"--style=x"_s, u"-stylesheet=x"_s, u"-qmljsdebugger=x"_s,
                                  u"-reverse"_s, u"-widgetcount"_s, u"-nograb"_s})
        row({option, u"14402"_s}, isPlainWindow);

    const auto helps = [](const Options &o) { return o.action == Options::Action::Help; };
    row({u"--help"_s}, helps);
    row({u"-h"_s}, helps);
    row({u"--help"_s, u"--unlocks"_s, u"nonsense"_s}, helps);
    row({u"--version"_s}, [](const Options &o) { return o.action == Options::Action::Version; });
    row({u"-v"_s}, [](const Options &o) { return o.action == Options::Action::Version; });
}

void OptionsTest::everyOptionIsUnderstood()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const Expected, expected);
    const auto options = parse(arguments);
    QVERIFY2(options, options ? "" : qPrintable(sentence(options.error())));
    QVERIFY(expected(*options));
}

void OptionsTest::anotherServerIsAsked_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("endpoint");
    QTest::newRow("https") << u"https://example.org/API/"_s << u"https://example.org/API/x"_s;
    QTest::newRow("without a slash") << u"https://example.org/API"_s << u"https://example.org/API/x"_s;
    QTest::newRow("http to localhost") << u"http://localhost:8000/API/"_s << u"http://localhost:8000/API/x"_s;
    QTest::newRow("http to 127.0.0.1") << u"http://127.0.0.1/API/"_s << u"http://127.0.0.1/API/x"_s;
    QTest::newRow("http to ::1") << u"http://[::1]:80/API/"_s << u"http://[::1]:80/API/x"_s;
}

void OptionsTest::anotherServerIsAsked()
{
    QFETCH(const QString, url);
    QFETCH(const QString, endpoint);
    const auto options = parse({u"--api-url"_s, url});
    QVERIFY(options);
    QCOMPARE(options->service.endpoint(u"x"_s), QUrl(endpoint));
}

void OptionsTest::wrongUsageIsToldByKind_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<Kind>("kind");
    const auto row = [](const QStringList &arguments, Kind kind) {
        QTest::newRow(qPrintable(arguments.join(u' '))) << arguments << kind;
    };

    row({u"--nonsense"_s}, Kind::UnknownOption);
    row({u"-x"_s}, Kind::UnknownOption);
    row({u"-session"_s}, Kind::UnknownOption);
    row({u"-sessions"_s, u"1"_s}, Kind::UnknownOption);
    row({u"-session=1"_s}, Kind::UnknownOption);
    row({u"--sample=yes"_s}, Kind::UnexpectedValue);
    row({u"--yes"_s}, Kind::UnknownOption);
    for (const QString &option : {u"--KEY"_s, u"--Key"_s, u"-K"_s, u"--api-key"_s, u"--API-KEY"_s, u"-api-key"_s,
                                  u"--web_api_key"_s, u"--y"_s}) {
        row({option, u"abc"_s}, Kind::KeyAsArgument);
        row({option + u"=abc"}, Kind::KeyAsArgument);
        row({u"--nonsense"_s, option, u"abc"_s}, Kind::KeyAsArgument);
    }
    row({u"--key"_s, u"abc"_s}, Kind::KeyAsArgument);
    row({u"--key=abc"_s}, Kind::KeyAsArgument);
    row({u"-k"_s, u"abc"_s}, Kind::KeyAsArgument);
    row({u"-kabc"_s}, Kind::KeyAsArgument);
    row({u"-y"_s, u"abc"_s}, Kind::KeyAsArgument);
    for (const QString &option : {u"--unlocks"_s, u"--set"_s, u"--user"_s, u"--api-url"_s, u"--export"_s, u"--format"_s,
                                  u"--size"_s, u"--scale"_s, u"--theme"_s, u"--bars"_s, u"--api"_s, u"--chart"_s,
                                  u"--axis"_s, u"--preset"_s, u"--find"_s, u"--limit"_s, u"--games-from"_s})
        row({option}, Kind::MissingValue);
    row({u"1"_s, u"--export="_s}, Kind::MissingValue);
    for (const QString &words : {u""_s, u" "_s, u"\t\u00a0"_s})
        row({u"--find="_s + words}, Kind::MissingValue);

    for (const QString &option : {u"--unlocks"_s, u"--set"_s, u"--theme"_s, u"--bars"_s, u"--size"_s, u"--scale"_s,
                                  u"--api"_s, u"--chart"_s, u"--axis"_s, u"--preset"_s}) {
        for (const QString &value : {u"nonsense"_s, u""_s, u"both hardcore"_s, u"Both"_s})
            row({option, value}, Kind::BadValue);
    }
    for (const QString &size : {u"900"_s, u"x"_s, u"900x"_s, u"x520"_s, u"419x320"_s, u"420x319"_s, u"100x100"_s,
                                u"900x100"_s, u"200x150"_s, u"0x0"_s, u"-900x520"_s, u"900x520x1"_s, u"900 x 520"_s,
                                u"900x520px"_s, u"99999999999x520"_s, u"900x520\n"_s})
        row({u"--size="_s + size}, Kind::BadValue);
    for (const QString &scale :
         {u"0"_s, u"0.9"_s, u"4.1"_s, u"-1"_s, u"nan"_s, u"inf"_s, u"1,5"_s, u"2x"_s, u"1e400"_s})
        row({u"--scale="_s + scale}, Kind::BadValue);
    for (const QString &limit : {u"0"_s, u"-1"_s, u"2.5"_s, u"all"_s, u""_s, u"2147483648"_s, u"1e2"_s})
        row({u"--find"_s, u"x"_s, u"--limit="_s + limit}, Kind::BadValue);
    row({u"--update-games=yes"_s}, Kind::UnexpectedValue);
    for (const QString &format : {u"gif"_s, u"jpeg"_s, u""_s})
        row({u"1"_s, u"--export"_s, u"a.png"_s, u"--format="_s + format}, Kind::BadValue);
    row({u"--size"_s, u"800x450"_s, u"--preset"_s, u"forum"_s}, Kind::SizeAndPreset);
    row({u"--size"_s, u"10000x10001"_s, u"--scale"_s, u"1"_s}, Kind::TooManyPixels);
    row({u"--size"_s, u"5001x5000"_s}, Kind::TooManyPixels);
    row({u"--size"_s, u"32768x420"_s, u"--scale"_s, u"1"_s}, Kind::TooManyPixels);
    row({u"--size"_s, u"9000x420"_s, u"--scale"_s, u"4"_s}, Kind::TooManyPixels);
    row({u"--size"_s, u"420x8192"_s, u"--scale"_s, u"4"_s}, Kind::TooManyPixels);
    row({u"--size"_s, u"99999x99999"_s, u"--scale"_s, u"4"_s}, Kind::TooManyPixels);

    for (const QString &game : {u""_s, u" "_s, u"https://example.org/game/14402"_s, u"file:///tmp/x"_s})
        row({game}, Kind::BadGame);
    row({u"1"_s, u"https://example.org/game/2"_s}, Kind::BadGame);
    const QStringList nine{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s, u"7"_s, u"8"_s, u"9"_s};
    row(nine, Kind::TooManyGames);
    row(nine + QStringList{u"--export"_s, u"a.png"_s}, Kind::TooManyGames);
    for (const QString &chart : {u"achievements"_s, u"history"_s})
        row({u"1"_s, u"2"_s, u"--export"_s, u"a.png"_s, u"--chart"_s, chart}, Kind::OneGameChart);
    row({u"--record"_s}, Kind::MissingGame);
    row({u"--record=yes"_s}, Kind::UnexpectedValue);
    row({u"--sample"_s, u"--record"_s}, Kind::HistoryOfSample);
    row({u"--sample"_s, u"--chart=history"_s, u"--export"_s, u"a.csv"_s}, Kind::HistoryOfSample);
    row({u"--find"_s, u"x"_s, u"--record"_s}, Kind::OptionOfFind);
    row({u"--find"_s, u"x"_s, u"--games-from"_s, u"list"_s}, Kind::OptionOfFind);
    row({u"--find"_s, u"x"_s, u"--my-games"_s}, Kind::OptionOfFind);
    row({u"--games-from="_s}, Kind::MissingValue);
    row({u"--games-from"_s, u"no such file"_s}, Kind::UnreadableGames);
    row({u"--games-from"_s, u"/"_s}, Kind::UnreadableGames);
    row({u"--find"_s, u"mega"_s, u"man"_s}, Kind::UnquotedWords);
    row({u"--find"_s, u"sonic"_s, u"2"_s}, Kind::UnquotedWords);
    row({u"--find"_s, u"x"_s, u"--export"_s, u"a.csv"_s}, Kind::FindWithExport);
    for (const QString &format : {u"csv"_s, u"png"_s, u"gif"_s, u""_s})
        row({u"--find"_s, u"x"_s, u"--format="_s + format}, Kind::FormatOfFind);
    row({u"--limit"_s, u"5"_s}, Kind::LimitWithoutFind);
    row({u"1"_s, u"--export"_s, u"a.csv"_s, u"--limit"_s, u"5"_s}, Kind::LimitWithoutFind);
    row({u"--update-games"_s, u"--format"_s, u"json"_s}, Kind::FormatWithoutExport);
    row({u"--sample"_s, u"--find"_s, u"x"_s}, Kind::ListOfSample);
    row({u"--sample"_s, u"--update-games"_s}, Kind::ListOfSample);
    row({u"--sample"_s, u"--my-games"_s}, Kind::ListOfSample);
    row({u"--my-games=yes"_s}, Kind::UnexpectedValue);
    row({u"--my-games"_s, u"--export"_s, u"a.png"_s, u"--chart=history"_s}, Kind::OneGameChart);
    row({u"--export"_s, u"a.png"_s}, Kind::MissingGame);
    for (const QString &file : {u"-"_s, u"chart"_s, u"a.gif"_s, u"a.jpeg"_s, u"a.png/chart"_s})
        row({u"1"_s, u"--export"_s, file}, Kind::MissingFormat);
    row({u"1"_s, u"--format"_s, u"png"_s}, Kind::FormatWithoutExport);
    for (const QString &file : {u"{titel}.png"_s, u"{name}.png"_s, u"{ID}.png"_s, u"a/{x}/{id}.png"_s})
        row({u"1"_s, u"--export"_s, file}, Kind::BadPlaceholder);
    row({u"1"_s, u"--export"_s, u"{id}/"_s, u"--format"_s, u"csv"_s}, Kind::BadValue);
    row({u"--sample"_s, u"--games-from"_s, u"/dev/null"_s, u"--export"_s, u"a.csv"_s}, Kind::MissingGame);
    row({u"1"_s, u"--skip-existing"_s}, Kind::SkipWithoutExport);
    row({u"1"_s, u"--quiet"_s, u"--verbose"_s}, Kind::QuietAndVerbose);
    row({u"1"_s, u"--text"_s, u"--export"_s, u"-"_s, u"--format"_s, u"csv"_s}, Kind::TextWithData);
    for (const QString &url : {u"http://example.org/API/"_s, u"http://192.168.1.2/API/"_s, u"ftp://localhost/API/"_s,
                               u"retroachievements.org/API/"_s, u"file:///tmp/"_s, u""_s,
                               u"http://localhost.example.org/API/"_s, u"http://127.0.0.1@example.org/API/"_s})
        row({u"--api-url"_s, url}, Kind::BadServer);
}

void OptionsTest::wrongUsageIsToldByKind()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const Kind, kind);
    const auto options = parse(arguments);
    QVERIFY(!options);
    QVERIFY2(options.error().kind == kind, qPrintable(sentence(options.error())));
    const QString words = sentence(options.error());
    QVERIFY(words.endsWith(u'.'));
    QVERIFY(!words.contains(u"%1") && !words.contains(u"%2"));
}

void OptionsTest::sentencesSayWhatIsRight_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const QStringList &arguments, const QStringList &words) {
        QTest::newRow(qPrintable(arguments.join(u' '))) << arguments << words;
    };
    row({u"--nonsense"_s}, {u"nonsense"_s, u"--help"_s});
    row({u"--key"_s, u"abc"_s}, {u"MASTERYCHART_KEY"_s});
    row({u"--unlocks"_s, u"all"_s}, {u"all"_s, u"--unlocks"_s, u"both, hardcore, casual"_s});
    row({u"--set"_s, u"all"_s}, {u"--set"_s, u"official, unofficial"_s});
    row({u"--theme"_s, u"blue"_s}, {u"--theme"_s, u"light, dark, system"_s});
    row({u"--bars"_s, u"all"_s}, {u"--bars"_s, u"ranges, counts"_s});
    row({u"--api"_s, u"V2"_s}, {u"--api"_s, u"v1, v2"_s});
    row({u"1"_s, u"--export"_s, u"-"_s, u"--format"_s, u"gif"_s},
        {u"gif"_s, u"--format"_s, u"png, svg, pdf, csv, json, jsonl"_s});
    for (const auto &[option, value] : {std::pair{u"--export"_s, u"FILE"_s},
                                        {u"--api-url"_s, u"URL"_s},
                                        {u"--user"_s, u"username"_s},
                                        {u"--size"_s, u"420x320"_s},
                                        {u"--axis"_s, u"linear, log, share"_s}})
        row({option}, {option, value});
    row({u"--chart"_s, u"pie"_s}, {u"pie"_s, u"--chart"_s, u"bars, curve"_s});
    row({u"--axis"_s, u"root"_s}, {u"root"_s, u"--axis"_s, u"linear, log, share"_s});
    row({u"--preset"_s, u"poster"_s}, {u"poster"_s, u"--preset"_s, u"discord, square, forum"_s});
    row({u"--preset"_s, u"forum"_s, u"--size"_s, u"800x450"_s}, {u"--preset"_s, u"--size"_s});
    row({u"--size"_s, u"10x10"_s}, {u"10x10"_s, u"--size"_s, u"420x320"_s});
    row({u"--scale"_s, u"9"_s}, {u"--scale"_s, u"1 to 4"_s});
    row({u"--scale"_s, u"%2"_s}, {u"“%2”"_s, u"--scale"_s});
    row({u"1"_s, u"--export"_s, u"-"_s}, {u"--format"_s});
    row({u"1"_s, u"--format"_s, u"png"_s}, {u"--export"_s, u"--find"_s});
    row({u"--export"_s, u"a.png"_s}, {u"game ID"_s, u"words"_s, u"--sample"_s});
    row({u"--games-from"_s, u"no such list"_s}, {u"no such list"_s, u"No such file"_s});
    row({u"1"_s, u"2"_s, u"--chart=history"_s, u"--export=a.png"_s}, {u"--chart history"_s, u"one GAME"_s, u"csv"_s});
    row({u"--find=x"_s, u"--record"_s}, {u"--find"_s, u"--record"_s});
    row({u"--record"_s, u"--sample"_s}, {u"--sample"_s, u"history"_s});
    row({u"--find"_s, u"mega"_s, u"man"_s}, {u"quotes"_s});
    row({u"--find"_s}, {u"--find"_s, u"WORDS"_s});
    row({u"--limit"_s, u"5"_s}, {u"--limit"_s, u"--find"_s});
    row({u"--find"_s, u"x"_s, u"--limit"_s, u"0"_s}, {u"--limit"_s, u"1 or more"_s});
    row({u"--find"_s, u"x"_s, u"--format"_s, u"csv"_s}, {u"--find"_s, u"--format json"_s});
    row({u"--find"_s, u"x"_s, u"--export"_s, u"a.csv"_s}, {u"--find"_s, u"--export"_s});
    row({u"--find"_s, u"x"_s, u"--sample"_s}, {u"--find"_s, u"--sample"_s});
    row({u"--api-url"_s, u"http://example.org"_s}, {u"--api-url"_s, u"https"_s});
    row({u"--sample=yes"_s}, {u"sample"_s});
}

void OptionsTest::sentencesSayWhatIsRight()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QStringList, words);
    const auto options = parse(arguments);
    QVERIFY(!options);
    const QString said = sentence(options.error());
    for (const QString &word : words)
        QVERIFY2(said.contains(word), qPrintable(said));
}

void OptionsTest::whatMayBeAKeyIsNeverRepeated_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const QStringList &arguments) { QTest::newRow(qPrintable(arguments.join(u' '))) << arguments; };
    row({u"--key"_s, u"SECRET"_s});
    row({u"--key=SECRET"_s});
    row({u"-k"_s, u"SECRET"_s});
    row({u"-kSECRET"_s});
    row({u"-k=SECRET"_s});
    row({u"-y"_s, u"SECRET"_s});
    row({u"-ySECRET"_s});
    row({u"-SECRET"_s});
    row({u"--api-key=SECRET"_s});
    row({u"--api-key"_s, u"SECRET"_s});
    row({u"--webapikey"_s, u"SECRET"_s});
    row({u"--find"_s, u"x"_s, u"SECRET"_s});
    row({u"--find"_s, u"SECRET"_s, u"--format"_s, u"csv"_s});
    row({u"https://example.org/game/14402?y=SECRET"_s});
    row({u"--api-url"_s, u"https://example.org/API/?y=SECRET"_s});
    row({u"--api-url"_s, u"https://Someone:SECRET@example.org/API/"_s});
    row({u"--user"_s, u"Someone"_s, u"--key"_s, u"SECRET"_s, u"--export"_s, u"a.png"_s});
}

void OptionsTest::whatMayBeAKeyIsNeverRepeated()
{
    QFETCH(const QStringList, arguments);
    const auto options = parse(arguments);
    QVERIFY(!options);
    const QString words = sentence(options.error());
    QVERIFY(!words.isEmpty());
    QVERIFY2(!words.contains(u"SECRET"), qPrintable(words));
}

void OptionsTest::aKeyInAnyPlaceIsNotRepeated_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("hinted");
    const QString key = u"a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6"_s;
    const auto row = [&](const QStringList &arguments, bool hinted = true) {
        QTest::newRow(qPrintable(arguments.join(u' ').replace(key, u"KEY"_s))) << arguments << hinted;
    };
    for (const OptionEntry &option : optionTable()) {
        const QString name = u"--"_s + option.name;
        if (option.name == OptionName::exportTo) { // a file may be called so
            row({u"1"_s, name, key}, false);
            row({u"1"_s, name + u'=' + key}, false);
            continue;
        }
        const QStringList before =
            option.name == OptionName::format ? QStringList{u"1"_s, u"--export"_s, u"x.png"_s} : QStringList();
        if (option.takesValue())
            row(before + QStringList{name, key});
        row(before + QStringList{name + u'=' + key});
        row(before + QStringList{name + u"=before " + key + u" after"});
    }
    row({key});
    row({u"mega "_s + key});
    row({u"1"_s, key});
    row({u"1"_s, u"mega "_s + key});
    row({u"mega"_s, key});
    row({u"--find"_s, u"mega"_s, key});
    row({u"--"_s + key});
    row({u"--nonsense"_s, key}, false);
    row({u"--nonsense="_s + key}, false);
    row({u"-"_s + key}, false);
    row({u"-h"_s + key}, false);
    row({u"--k"_s + key});
    row({u"--unlocks"_s, QString(key).insert(16, QChar(0x202e))});
    row({u"--unlocks"_s, QString(100, u' ') + key});
    row({u"--api-url"_s, u"http://example.org/?y="_s + key});
}

void OptionsTest::aKeyInAnyPlaceIsNotRepeated()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const bool, hinted);
    const auto options = parse(arguments);
    QVERIFY(!options);
    const QString words = sentence(options.error());
    QVERIFY(!words.isEmpty());
    QVERIFY2(!words.contains(u"a1B2"), qPrintable(words));
    QVERIFY2(!words.contains(u"o5P6"), qPrintable(words));
    QVERIFY2(!hinted || words.contains(u"MASTERYCHART_KEY"), qPrintable(words));
}

void OptionsTest::aFileKeepsItsBytes_data()
{
    QTest::addColumn<QByteArrayList>("arguments");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QByteArray &bytes, const QString &text) {
        QTest::addRow("%s, by itself", name) << QByteArrayList{"x", "1", "--export", bytes} << bytes << text;
        QTest::addRow("%s, behind =", name) << QByteArrayList{"x", "1", "--export=" + bytes} << bytes << text;
        QTest::addRow("%s, the last of two", name)
            << QByteArrayList{"x", "--export", "b\xff.csv", "1", "--export", bytes} << bytes << text;
    };
    row("ASCII", "a.png", u"a.png"_s);
    row("UTF-8", "\xc3\xa4.png", u"ä.png"_s);
    row("not UTF-8", "a\xff\xe4.png", u"a\ufffd\ufffd.png"_s);
    row("standard output", "-", u"-"_s);
    row("an equals sign", "a=b\xff.png", u"a=b\ufffd.png"_s);
}

void OptionsTest::aFileKeepsItsBytes()
{
    QFETCH(const QByteArrayList, arguments);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, text);
    const auto options = parseArguments(arguments + QByteArrayList{"--format", "png"});
    QVERIFY2(options, options ? "" : qPrintable(sentence(options.error())));
    QCOMPARE(options->fileBytes, bytes);
    QCOMPARE(options->file, text);
}

void OptionsTest::theLanguageIsReadWhateverElseIsWrong_data()
{
    QTest::addColumn<QByteArrayList>("arguments");
    QTest::addColumn<QString>("language");
    QTest::newRow("none") << QByteArrayList{"x"} << QString();
    QTest::newRow("with the help") << QByteArrayList{"x", "--help", "--language", "de"} << u"de"_s;
    QTest::newRow("behind =") << QByteArrayList{"x", "--language=de"} << u"de"_s;
    QTest::newRow("before an unknown option") << QByteArrayList{"x", "--language", "de", "--bogus"} << u"de"_s;
    QTest::newRow("behind an unknown option") << QByteArrayList{"x", "--bogus", "--language", "de"} << u"de"_s;
    QTest::newRow("without a value") << QByteArrayList{"x", "--language"} << QString();
    QTest::newRow("an argument") << QByteArrayList{"x", "--", "--language", "de"} << QString();
}

void OptionsTest::theLanguageIsReadWhateverElseIsWrong()
{
    QFETCH(const QByteArrayList, arguments);
    QTEST(askedLanguage(arguments), "language");
}

QTEST_GUILESS_MAIN(OptionsTest)
#include "tst_options.moc"
