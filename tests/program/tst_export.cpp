// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/datafile.h"
#include "support/apiversion2.h"
#include "support/files.h"
#include "support/program.h"

#include <QDir>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

/// What the real program writes and sends when all goes well.
class ExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void jsonHoldsWhatTheServiceSaid();
    void jsonHoldsTheModesAskedFor_data();
    void jsonHoldsTheModesAskedFor();
    void anUnofficialSetIsAskedForAndNamed();
    void barsAreTheSitesOrOneForEveryCount_data();
    void barsAreTheSitesOrOneForEveryCount();
    void csvHoldsTheModesAskedFor_data();
    void csvHoldsTheModesAskedFor();
    void aPictureHasItsSizeTimesItsScale_data();
    void aPictureHasItsSizeTimesItsScale();
    void eachThemeHasItsOwnColours();
    void whatIsAskedForIsInThePicture_data();
    void whatIsAskedForIsInThePicture();
    void anOldFileIsReplaced();
    void standardOutputCarriesDataAlone_data();
    void standardOutputCarriesDataAlone();
    void everyFormatOfAPictureIsItself_data();
    void everyFormatOfAPictureIsItself();
    void aPresetIsTheSizeOfThePicture();
    void requestsAreAsTheServiceWantsThem_data();
    void requestsAreAsTheServiceWantsThem();
    void theUserOfTheCommandLineComesFirst();
    void theVersionOfTheApiChangesNothing_data();
    void theVersionOfTheApiChangesNothing();
    void theExportIsWrittenWhenTheTimesFail_data();
    void theExportIsWrittenWhenTheTimesFail();
    void theExportIsWrittenWhenTheDetailsFail_data();
    void theExportIsWrittenWhenTheDetailsFail();
    void aSetInALinkIsToldOf();
    void theSampleUsesNoNetwork_data();
    void theSampleUsesNoNetwork();

private:
    /// Exports from the test's server with \a more arguments.
    Outcome exported(const QString &file, const QStringList &more = {}, int game = dragster().id)
    {
        const QStringList arguments{QString::number(game), u"--api-url"_s, m_server->url().toString(), u"--export"_s,
                                    file};
        return m_program->run(arguments + more);
    }
    QJsonObject json(const QStringList &more = {}, int game = dragster().id)
    {
        const Outcome outcome = exported(u"-"_s, QStringList{u"--format"_s, u"json"_s} + more, game);
        return QJsonDocument::fromJson(outcome.output).object();
    }
    QImage picture(const QStringList &more = {}, int game = dragster().id)
    {
        return QImage::fromData(exported(u"-"_s, QStringList{u"--format"_s, u"png"_s} + more, game).output, "png");
    }

    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<Program> m_program;
};

namespace {

ServedGame largeGame()
{
    ServedGame game{.id = 50,
                    .title = u"Large"_s,
                    .system = u"SNES"_s,
                    .hardcore = PlayerCounts(50, 3),
                    .casual = PlayerCounts(50, 1),
                    .unofficialHardcore = {},
                    .unofficialCasual = {},
                    .you = {},
                    .icon = {}};
    game.hardcore.last() = 9;
    return game;
}

/// \a picture with nothing in the places that say when it was made.
QByteArray withoutTime(const QByteArray &picture)
{
    if (picture.startsWith("\x89PNG")) { // its time has a checksum
        QImage image = QImage::fromData(picture, "png");
        QByteArray words;
        for (const QString &key : image.textKeys()) {
            if (key != u"Creation Time")
                words += (key + u'=' + image.text(key) + u'\n').toUtf8();
        }
        return words + QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes());
    }
    QString text = QString::fromLatin1(picture);
    static const QRegularExpression time(
        u"(CreationDate|ModDate|CreateDate|ModifyDate|MetadataDate|DocumentID|/ID)[^\n]*"_s);
    return text.remove(time).toLatin1();
}

QJsonArray array(const PlayerCounts &counts)
{
    QJsonArray array;
    for (const qint64 players : counts)
        array.append(players);
    return array;
}

} // namespace

void ExportTest::init()
{
    m_server = std::make_unique<LoopbackServer>(serviceWith({dragster(), largeGame()}));
    m_program = std::make_unique<Program>();
    m_program->setCredentials(someone().user, someone().key.text());
}

void ExportTest::jsonHoldsWhatTheServiceSaid()
{
    const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-1);
    const Outcome outcome = exported(u"chart.json"_s);
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.output, QByteArray());
    QCOMPARE(outcome.words, QByteArray());
    QCOMPARE(m_program->files(), QStringList{u"chart.json"_s});

    const QByteArray file = m_program->content(u"chart.json"_s);
    const QDateTime fetchedAt =
        QDateTime::fromString(QJsonDocument::fromJson(file)[u"fetchedAt"].toString(), Qt::ISODate);
    QVERIFY(fetchedAt >= before && fetchedAt <= QDateTime::currentDateTimeUtc());
    const ServedGame served = dragster();
    GameTimes times;
    times.master = MedianTime{3600, 8};
    const GameSnapshot game{.id = served.id,
                            .distribution = Distribution(served.hardcore, served.casual),
                            .details = {.title = served.title,
                                        .system = served.system,
                                        .iconPath = {},
                                        .progress = served.you,
                                        .times = times},
                            .fetchedAt = fetchedAt,
                            .progressUser = someone().user};
    QCOMPARE(file, jsonFile(game, Grouping::SiteRanges));
}

void ExportTest::jsonHoldsTheModesAskedFor_data()
{
    QTest::addColumn<QString>("modeFilter");
    QTest::addColumn<bool>("hardcore");
    QTest::addColumn<bool>("casual");
    QTest::newRow("both") << u"both"_s << true << true;
    QTest::newRow("hardcore") << u"hardcore"_s << true << false;
    QTest::newRow("casual") << u"casual"_s << false << true;
}

void ExportTest::jsonHoldsTheModesAskedFor()
{
    QFETCH(const QString, modeFilter);
    QFETCH(const bool, hardcore);
    QFETCH(const bool, casual);
    const QJsonObject file = json({u"--unlocks"_s, modeFilter});
    QCOMPARE(file.value(u"hardcore"), hardcore ? array(dragster().hardcore) : QJsonValue(QJsonValue::Undefined));
    QCOMPARE(file.value(u"casual"), casual ? array(dragster().casual) : QJsonValue(QJsonValue::Undefined));
    QCOMPARE(file.value(u"you").toObject(), (QJsonObject{{u"hardcore"_s, 12}, {u"casual"_s, 0}}));

    QStringList modes;
    for (const HttpRequest &request : m_server->requests(distributionFile))
        modes.append(request.query.value(u"h"_s));
    modes.sort();
    QCOMPARE(modes, (casual ? QStringList{u"0"_s} : QStringList()) + (hardcore ? QStringList{u"1"_s} : QStringList()));
}

void ExportTest::anUnofficialSetIsAskedForAndNamed()
{
    const QJsonObject file = json({u"--set"_s, u"unofficial"_s});
    QCOMPARE(file.value(u"set").toString(), u"unofficial"_s);
    QCOMPARE(file.value(u"hardcore"), array(dragster().unofficialHardcore));
    QCOMPARE(file.value(u"casual"), array(dragster().unofficialCasual));
    QVERIFY(file.value(u"you").isNull());

    QCOMPARE(json({u"--set"_s, u"official"_s}).value(u"set").toString(), u"official"_s);
}

void ExportTest::barsAreTheSitesOrOneForEveryCount_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("bars");
    QTest::newRow("as on the site") << QStringList() << 21;
    QTest::newRow("ranges") << QStringList{u"--bars"_s, u"ranges"_s} << 21;
    QTest::newRow("counts") << QStringList{u"--bars"_s, u"counts"_s} << 50;
}

void ExportTest::barsAreTheSitesOrOneForEveryCount()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, bars);
    const QJsonObject file = json(arguments, largeGame().id);
    QCOMPARE(file.value(u"bars").toArray().size(), bars);
    QCOMPARE(file.value(u"hardcore"), array(largeGame().hardcore));

    // A line for every count, whatever the bars.
    const Outcome csv = exported(u"-"_s, QStringList{u"--format"_s, u"csv"_s} + arguments, largeGame().id);
    QCOMPARE(csv.output.count("\r\n"), 51);
}

void ExportTest::csvHoldsTheModesAskedFor_data()
{
    jsonHoldsTheModesAskedFor_data();
}

void ExportTest::csvHoldsTheModesAskedFor()
{
    QFETCH(const QString, modeFilter);
    QFETCH(const bool, hardcore);
    QFETCH(const bool, casual);
    const ServedGame served = dragster();
    const Outcome outcome = exported(u"chart.CSV"_s, {u"--unlocks"_s, modeFilter});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(m_program->content(u"chart.CSV"_s),
             csvFile(Distribution(hardcore ? std::optional(served.hardcore) : std::nullopt,
                                  casual ? std::optional(served.casual) : std::nullopt)));
}

void ExportTest::aPictureHasItsSizeTimesItsScale_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QSize>("size");
    QTest::newRow("default") << QStringList() << QSize(1800, 1040);
    QTest::newRow("a scale") << QStringList{u"--scale"_s, u"1"_s} << QSize(900, 520);
    QTest::newRow("a size") << QStringList{u"--size"_s, u"480x360"_s} << QSize(960, 720);
    QTest::newRow("both") << QStringList{u"--size"_s, u"500x400"_s, u"--scale"_s, u"1.5"_s} << QSize(750, 600);
    QTest::newRow("smallest") << QStringList{u"--size"_s, u"420x320"_s, u"--scale"_s, u"1"_s} << QSize(420, 320);
}

void ExportTest::aPictureHasItsSizeTimesItsScale()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QSize, size);
    const Outcome outcome = exported(u"chart.png"_s, arguments);
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.output, QByteArray());
    QCOMPARE(outcome.words, QByteArray());
    QCOMPARE(QImage(m_program->path(u"chart.png"_s), "png").size(), size);
}

void ExportTest::eachThemeHasItsOwnColours()
{
    constexpr int middle = 128;
    const QStringList small{u"--scale"_s, u"1"_s};
    const QImage light = picture(small + QStringList{u"--theme"_s, u"light"_s});
    const QImage dark = picture(small + QStringList{u"--theme"_s, u"dark"_s});
    QVERIFY(light.pixelColor(0, light.height() / 2).lightness() > middle);
    QVERIFY(dark.pixelColor(0, dark.height() / 2).lightness() < middle);
    // Without a window there is no system to follow.
    QCOMPARE(picture(small + QStringList{u"--theme"_s, u"system"_s}), light);
    QCOMPARE(picture(small), light);
}

void ExportTest::whatIsAskedForIsInThePicture_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unlocks") << QStringList{u"--unlocks"_s, u"casual"_s};
    QTest::newRow("set") << QStringList{u"--set"_s, u"unofficial"_s};
    QTest::newRow("bars") << QStringList{u"--bars"_s, u"counts"_s};
}

void ExportTest::whatIsAskedForIsInThePicture()
{
    QFETCH(const QStringList, arguments);
    ServedGame game = largeGame();
    game.unofficialHardcore = {1, 2, 3};
    m_server->setHandler(serviceWith({game}));
    const QImage asked = picture(arguments, game.id);
    QVERIFY(!asked.isNull());
    QVERIFY(asked != picture({}, game.id));
}

void ExportTest::anOldFileIsReplaced()
{
    QVERIFY(m_program->write(u"chart.csv"_s, QByteArray(100'000, 'x')));
    QCOMPARE(exported(u"chart.csv"_s).exitCode, 0);
    QCOMPARE(m_program->content(u"chart.csv"_s), csvFile(Distribution(dragster().hardcore, dragster().casual)));
    QCOMPARE(m_program->files(), QStringList{u"chart.csv"_s});
}

void ExportTest::standardOutputCarriesDataAlone_data()
{
    QTest::addColumn<QString>("format");
    for (const QString &format : {u"json"_s, u"csv"_s, u"png"_s, u"svg"_s, u"pdf"_s})
        QTest::newRow(qPrintable(format)) << format;
}

void ExportTest::standardOutputCarriesDataAlone()
{
    QFETCH(const QString, format);
    m_program->environment.insert(u"QT_HASH_SEED"_s, u"0"_s); // else a PDF has its fonts in any order
    const Outcome outcome = exported(u"-"_s, {u"--format"_s, format});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.words, QByteArray());
    QCOMPARE(m_program->files(), QStringList());

    // The same, but for the time, that a file gets.
    QCOMPARE(exported(u"chart"_s, {u"--format"_s, format}).exitCode, 0);
    QByteArray file = m_program->content(u"chart"_s);
    if (format == u"json") {
        QJsonObject streamed = QJsonDocument::fromJson(outcome.output).object();
        QVERIFY(!streamed.isEmpty());
        streamed.insert(u"fetchedAt"_s, QJsonDocument::fromJson(file)[u"fetchedAt"]);
        QCOMPARE(QJsonDocument(streamed).toJson(), file);
    } else {
        QVERIFY(!file.isEmpty());
        QCOMPARE(withoutTime(outcome.output), withoutTime(file));
    }
}

void ExportTest::everyFormatOfAPictureIsItself_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("end");
    QTest::newRow("png") << u"png"_s << "\x89PNG\r\n\x1a\n"_ba << "IEND\xae\x42\x60\x82"_ba;
    QTest::newRow("svg") << u"svg"_s << "<?xml"_ba << "</svg>\n"_ba;
    QTest::newRow("pdf") << u"pdf"_s << "%PDF-"_ba << "%%EOF\n"_ba;
}

void ExportTest::everyFormatOfAPictureIsItself()
{
    QFETCH(const QString, format);
    const QString name = u"chart."_s + format;
    QCOMPARE(exported(name).exitCode, 0);
    const QByteArray file = m_program->content(name);
    QFETCH(const QByteArray, start);
    QFETCH(const QByteArray, end);
    QVERIFY(file.startsWith(start));
    QVERIFY(file.endsWith(end));
    QVERIFY(!file.contains(someone().key.text().toUtf8()));
}

void ExportTest::aPresetIsTheSizeOfThePicture()
{
    QCOMPARE(picture({u"--preset"_s, u"square"_s}).size(), QSize(2160, 2160));
    QVERIFY(exported(u"-"_s, {u"--format"_s, u"svg"_s, u"--preset"_s, u"forum"_s})
                .output.contains("viewBox=\"0 0 800 450\""));
}

void ExportTest::requestsAreAsTheServiceWantsThem_data()
{
    QTest::addColumn<QString>("set");
    QTest::addColumn<QString>("flag");
    QTest::newRow("official") << u"official"_s << u"3"_s;
    QTest::newRow("unofficial") << u"unofficial"_s << u"5"_s;
}

void ExportTest::requestsAreAsTheServiceWantsThem()
{
    QFETCH(const QString, set);
    QFETCH(const QString, flag);
    QCOMPARE(exported(u"-"_s, {u"--format"_s, u"json"_s, u"--set"_s, set}).exitCode, 0);

    const QString z = someone().user;
    const QString y = someone().key.text();
    const QString id = QString::number(dragster().id);
    QList<QHash<QString, QString>> queries;
    for (const HttpRequest &request : m_server->requests(distributionFile))
        queries.append(request.query);
    QCOMPARE(queries.size(), 2);
    for (const QString &h : {u"0"_s, u"1"_s})
        QVERIFY(queries.contains({{u"z"_s, z}, {u"y"_s, y}, {u"i"_s, id}, {u"h"_s, h}, {u"f"_s, flag}}));
    QCOMPARE(m_server->requests(detailsFile).size(), 1);
    QCOMPARE(m_server->requests(detailsFile).first().query,
             (QHash<QString, QString>{{u"z"_s, z}, {u"y"_s, y}, {u"g"_s, id}, {u"u"_s, z}, {u"a"_s, u"1"_s}}));

    // The times, of the official set alone, come last.
    QCOMPARE(m_server->requests().size(), set == u"official" ? 4 : 3);
    if (set == u"official") {
        QCOMPARE(m_server->requests().last().file(), timesFile);
        QCOMPARE(m_server->requests().last().query, (QHash<QString, QString>{{u"z"_s, z}, {u"y"_s, y}, {u"i"_s, id}}));
    }
    static const QRegularExpression agent(u"\\AMasteryChart/[0-9]+\\.[0-9]+\\.[0-9]+ \\([^()]+\\)\\z"_s);
    for (const HttpRequest &request : m_server->requests()) {
        const QByteArray sent = request.headers.value("user-agent");
        QVERIFY2(agent.match(QString::fromUtf8(sent)).hasMatch(), sent.constData());
    }
}

void ExportTest::theUserOfTheCommandLineComesFirst()
{
    QCOMPARE(exported(u"-"_s, {u"--format"_s, u"csv"_s, u"--user"_s, u"SomeoneElse"_s}).exitCode, 0);
    for (const HttpRequest &request : m_server->requests())
        QCOMPARE(request.query.value(u"z"_s), u"SomeoneElse"_s);
    QVERIFY(!m_server->requests().isEmpty());
    for (const HttpRequest &request : m_server->requests(detailsFile))
        QCOMPARE(request.query.value(u"u"_s), u"SomeoneElse"_s);
}

void ExportTest::theVersionOfTheApiChangesNothing_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("remembered");
    QTest::addColumn<int>("requests");

    QTest::newRow("version 1 by default") << QStringList() << false << 0;
    QTest::newRow("version 2 where it is asked for") << QStringList{u"--api"_s, u"v2"_s} << false << 1;
    QTest::newRow("version 1 whatever the window was told") << QStringList() << true << 0;
}

void ExportTest::theVersionOfTheApiChangesNothing()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const bool, remembered);

    m_server->setHandler(serviceV2);
    if (remembered) {
        const QDir config(m_program->environment.value(u"XDG_CONFIG_HOME"_s));
        QVERIFY(config.mkpath(u"masterychart"_s));
        QVERIFY(writeFile(config.filePath(u"masterychart/masterychart.conf"_s), "[account]\napi=1\n"));
    }
    const Outcome outcome = exported(u"-"_s, QStringList{u"--format"_s, u"csv"_s} + arguments);
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.output.split('\n').value(1), "1,141,40\r"_ba);
    QCOMPARE(outcome.output.count('\n'), 16);
    QTEST(static_cast<int>(m_server->requests(u"achievement-distribution"_s).size()), "requests");
}

void ExportTest::theExportIsWrittenWhenTheTimesFail_data()
{
    QTest::addColumn<HttpReply>("reply");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("a fault") << unprocessable() << "masterychart: The median times are left out: "_ba;
    QTest::newRow("never an answer") << HttpReply().onRelease()
                                     << "masterychart: The median times did not arrive in time and are left out."_ba;
}

void ExportTest::theExportIsWrittenWhenTheTimesFail()
{
    QFETCH(const HttpReply, reply);
    QFETCH(const QByteArray, words);
    m_server->setHandler(serviceBut(timesFile, reply));
    const Outcome outcome = exported(u"chart.json"_s);
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY2(outcome.words.startsWith(words), outcome.words.constData());
    QCOMPARE(outcome.words.count('\n'), 1);
    const QJsonObject file = QJsonDocument::fromJson(m_program->content(u"chart.json"_s)).object();
    QVERIFY(file.value(u"times").isNull());
    QCOMPARE(file.value(u"game")[u"title"].toString(), u"Dragster"_s);
}

void ExportTest::theExportIsWrittenWhenTheDetailsFail_data()
{
    QTest::addColumn<HttpReply>("reply");
    QTest::addColumn<QByteArray>("words"); // what is said of it begins like this
    const QByteArray leftOut = "masterychart: Title and progress are left out: "_ba;
    const QByteArray late = "masterychart: Title and progress did not arrive in time and are left out."_ba;
    QTest::newRow("a fault") << serverError() << leftOut + "RetroAchievements has a problem of its own (status 500)";
    QTest::newRow("a web page") << webPage(200) << leftOut + "A web page came in place of the figures";
    QTest::newRow("nobody knows the user")
        << HttpReply::answer(200, "[]") << leftOut + "RetroAchievements knows no such game, or no such user.";
    QTest::newRow("a name the service refuses")
        << unprocessable() << leftOut + "RetroAchievements did not accept the request";
    QTest::newRow("a connection that breaks") << HttpReply::reset() << late;
    QTest::newRow("never an answer") << HttpReply().onRelease() << late;
}

void ExportTest::theExportIsWrittenWhenTheDetailsFail()
{
    QFETCH(const HttpReply, reply);
    QFETCH(const QByteArray, words);
    m_server->setHandler(serviceBut(detailsFile, reply));
    const Outcome outcome = exported(u"chart.json"_s);
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY2(outcome.words.startsWith(words), outcome.words.constData());
    QCOMPARE(outcome.words.count('\n'), 1);
    const QJsonObject file = QJsonDocument::fromJson(m_program->content(u"chart.json"_s)).object();
    QCOMPARE(file.value(u"game").toObject(),
             (QJsonObject{{u"id"_s, 14402}, {u"title"_s, QJsonValue()}, {u"system"_s, QJsonValue()}}));
    QVERIFY(file.value(u"you").isNull());
    QCOMPARE(file.value(u"hardcore"), array(dragster().hardcore));
}

void ExportTest::aSetInALinkIsToldOf()
{
    const QString link = m_server->url(u"/game/14402?set=9"_s).toString();
    const Outcome outcome = m_program->run(
        {link, u"--api-url"_s, m_server->url().toString(), u"--export"_s, u"-"_s, u"--format"_s, u"csv"_s});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.words, "masterychart: The link names set 9; these are the figures of the game's main set.\n"_ba);
    QVERIFY(outcome.output.startsWith("achievements,"));
}

void ExportTest::theSampleUsesNoNetwork_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("id");
    QTest::newRow("the documented game") << QStringList() << 14402;
    QTest::newRow("one that is chosen") << QStringList{u"900089"_s} << 900089;
    QTest::newRow("one by its title") << QStringList{u"lantern keep"_s} << 900025;
}

void ExportTest::theSampleUsesNoNetwork()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, id);
    const QString url = m_server->url().toString();
    for (const QString &name : {u"http_proxy"_s, u"https_proxy"_s, u"all_proxy"_s})
        m_program->environment.insert(name, m_server->url(u"/"_s).toString());
    m_program->setCredentials({}, {});

    const Outcome outcome = m_program->run(
        arguments + QStringList{u"--sample"_s, u"--api-url"_s, url, u"--export"_s, u"-"_s, u"--format"_s, u"json"_s});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.words, QByteArray());
    const QJsonObject file = QJsonDocument::fromJson(outcome.output).object();
    const QJsonObject game = file.value(u"game").toObject();
    QCOMPARE(file.value(u"sample"), QJsonValue(true));
    QCOMPARE(game.value(u"id").toInt(), id);
    QVERIFY(!game.value(u"title").toString().isEmpty());
    QVERIFY(!game.value(u"title").toString().contains(u"sample data"));
    if (id == dragster().id)
        QCOMPARE(file.value(u"hardcore"), array(dragster().hardcore));
    // Every unlock is one of a player's achievements, and nobody earned what is invented.
    const QJsonArray unlocks = file.value(u"unlocks").toArray();
    QCOMPARE(unlocks.size(), file.value(u"achievements").toInt());
    for (const QString &mode : {u"hardcore"_s, u"casual"_s}) {
        qint64 earned = 0;
        const QJsonArray players = file.value(mode).toArray();
        for (int count = 1; count <= players.size(); ++count)
            earned += count * players.at(count - 1).toInteger();
        for (const auto &unlock : unlocks) {
            earned -= unlock[mode].toInteger();
            QVERIFY(unlock["earned"_L1].isNull());
        }
        QCOMPARE(earned, 0);
    }
    QVERIFY(file.value(u"times")["master"_L1]["seconds"_L1].toInteger() > 0);
    QCOMPARE(m_server->connections(), 0);
}

QTEST_GUILESS_MAIN(ExportTest)
#include "tst_export.moc"
