// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/options.h"

#include "retroachievements/gameid.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

#include <array>
#include <utility>

namespace MasteryChart {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr int shortestSide = 100;         // logical pixels
constexpr double maxPixels = 100'000'000; // pixels, 400 MB while they are painted

/// The words an option takes, and what they mean.
template<typename Value>
using Words = QList<std::pair<QString, Value>>;

const Words<ModeFilter> &unlocksWords()
{
    static const Words<ModeFilter> words{{QStringLiteral("both"), ModeFilter::Both},
                                         {QStringLiteral("hardcore"), ModeFilter::Hardcore},
                                         {QStringLiteral("casual"), ModeFilter::Casual}};
    return words;
}

const Words<AchievementSet> &setWords()
{
    static const Words<AchievementSet> words{{QStringLiteral("official"), AchievementSet::Official},
                                             {QStringLiteral("unofficial"), AchievementSet::Unofficial}};
    return words;
}

const Words<ThemeChoice> &themeWords()
{
    static const Words<ThemeChoice> words{{QStringLiteral("light"), ThemeChoice::Light},
                                          {QStringLiteral("dark"), ThemeChoice::Dark},
                                          {QStringLiteral("system"), ThemeChoice::System}};
    return words;
}

const Words<Grouping> &groupingWords()
{
    static const Words<Grouping> words{{QStringLiteral("ranges"), Grouping::SiteRanges},
                                       {QStringLiteral("counts"), Grouping::EveryCount}};
    return words;
}

const Words<ApiVersion> &versionWords()
{
    static const Words<ApiVersion> words{{QStringLiteral("v1"), ApiVersion::V1},
                                         {QStringLiteral("v2"), ApiVersion::V2}};
    return words;
}

std::unexpected<UsageError> wrong(UsageError::Kind kind, const QString &option = {}, const QString &value = {})
{
    return std::unexpected(UsageError{kind, option, value});
}

/// Every option that takes a value, as the parser and the help know it.
void addOptions(QCommandLineParser &parser)
{
    const auto add = [&](QLatin1StringView name, const QString &value, const QString &description) {
        parser.addOption(QCommandLineOption(QString(name), description, value));
    };
    parser.addOption(
        QCommandLineOption(QStringLiteral("sample"), Text::tr("The built-in sample games; no account, no network.")));
    add(QLatin1StringView("unlocks"), QStringLiteral("both|hardcore|casual"),
        Text::tr("Unlocks to count (default: both, stacked)."));
    add(QLatin1StringView("set"), QStringLiteral("official|unofficial"),
        Text::tr("Achievements to count (default: official)."));
    add(QLatin1StringView("user"), QStringLiteral("NAME"),
        Text::tr("Username; else $MASTERYCHART_USER, else the saved account. The key is never an argument: "
                 "$MASTERYCHART_KEY, else the saved account's."));
    add(QLatin1StringView("api-url"), QStringLiteral("URL"),
        Text::tr(
            "Another server's API folder; https, or http to this machine (default: https://retroachievements.org/API/)."));
    add(QLatin1StringView("api"), QStringLiteral("v1|v2"),
        Text::tr("Version of the API: v1, documented (default), or v2, one request with the key in a header."));
    add(QLatin1StringView("export"), QStringLiteral("FILE"),
        Text::tr("Write the chart and end, without a window; - is standard output."));
    add(QLatin1StringView("format"), formatNames(u"|"),
        Text::tr("What to write (default: what FILE's ending says)."));
    add(QLatin1StringView("size"), QStringLiteral("WIDTHxHEIGHT"),
        Text::tr("Logical pixels of a picture (default: 900x520)."));
    add(QLatin1StringView("scale"), QStringLiteral("FACTOR"),
        Text::tr("Pixels per logical pixel, 1 to 4 (default: 2)."));
    add(QLatin1StringView("theme"), QStringLiteral("light|dark|system"), Text::tr("Colours (default: system)."));
    add(QLatin1StringView("bars"), QStringLiteral("ranges|counts"),
        Text::tr("From 44 achievements on: the site's ranges (default), or every count."));
    parser.addOption(QCommandLineOption({QStringLiteral("h"), QStringLiteral("help")}, Text::tr("Show this help.")));
    parser.addOption(
        QCommandLineOption({QStringLiteral("v"), QStringLiteral("version")}, Text::tr("Show the version.")));
    parser.addPositionalArgument(
        QStringLiteral("GAME"),
        Text::tr("A game ID (14402), or a link to its page (https://retroachievements.org/game/14402)."),
        QStringLiteral("[GAME]"));
}

/// Turns the parser's findings into Options, a group of them at a time; each step is skipped after an error.
class Reader
{
public:
    explicit Reader(const QCommandLineParser &parser)
        : m_parser(parser)
    {
    }

    std::expected<Options, UsageError> read()
    {
        if (m_parser.isSet(QStringLiteral("help"))) {
            m_options.action = Options::Action::Help;
            return m_options;
        }
        if (m_parser.isSet(QStringLiteral("version"))) {
            m_options.action = Options::Action::Version;
            return m_options;
        }
        m_options.sample = m_parser.isSet(QStringLiteral("sample"));
        m_options.user = m_parser.value(QStringLiteral("user"));
        readWord(QStringLiteral("unlocks"), unlocksWords(), m_options.modeFilter);
        readWord(QStringLiteral("set"), setWords(), m_options.set);
        readWord(QStringLiteral("bars"), groupingWords(), m_options.grouping);
        readWord(QStringLiteral("theme"), themeWords(), m_options.theme);
        readWord(QStringLiteral("api"), versionWords(), m_options.version);
        readServer();
        readGame();
        readPicture();
        readExport();
        if (m_error)
            return std::unexpected(*m_error);
        return m_options;
    }

private:
    void fail(UsageError::Kind kind, const QString &option = {}, const QString &value = {})
    {
        if (!m_error)
            m_error = UsageError{kind, option, value};
    }

    template<typename Value, typename Target>
    void readWord(const QString &option, const Words<Value> &words, Target &value)
    {
        if (!m_parser.isSet(option))
            return;
        const QString given = m_parser.value(option);
        for (const auto &[word, meaning] : words) {
            if (given == word) {
                value = meaning;
                return;
            }
        }
        fail(UsageError::Kind::BadValue, option, given);
    }

    void readServer()
    {
        if (!m_parser.isSet(QStringLiteral("api-url")))
            return;
        if (const auto service = Service::at(m_parser.value(QStringLiteral("api-url"))))
            m_options.service = *service;
        else
            fail(UsageError::Kind::BadServer);
    }

    void readGame()
    {
        const QStringList games = m_parser.positionalArguments();
        if (games.size() > 1)
            fail(UsageError::Kind::TooManyGames);
        if (games.size() != 1)
            return;
        m_options.game = gameIdFrom(games.first());
        if (!m_options.game)
            fail(UsageError::Kind::BadGame);
    }

    void readPicture()
    {
        static const QRegularExpression widthByHeight(QStringLiteral("\\A([1-9][0-9]{0,4})[xX]([1-9][0-9]{0,4})\\z"));
        if (m_parser.isSet(QStringLiteral("size"))) {
            const QString given = m_parser.value(QStringLiteral("size"));
            const auto match = widthByHeight.match(given);
            m_options.size = QSize(match.captured(1).toInt(), match.captured(2).toInt());
            if (m_options.size.width() < shortestSide || m_options.size.height() < shortestSide)
                fail(UsageError::Kind::BadValue, QStringLiteral("size"), given);
        }
        if (m_parser.isSet(QStringLiteral("scale"))) {
            const QString given = m_parser.value(QStringLiteral("scale"));
            m_options.scale = given.toDouble();
            if (!(m_options.scale >= 1 && m_options.scale <= 4))
                fail(UsageError::Kind::BadValue, QStringLiteral("scale"), given);
        }
        if (m_options.size.width() * m_options.scale * m_options.size.height() * m_options.scale > maxPixels)
            fail(UsageError::Kind::TooManyPixels);
    }

    void readExport()
    {
        const bool hasFormat = m_parser.isSet(QStringLiteral("format"));
        if (!m_parser.isSet(QStringLiteral("export"))) {
            if (hasFormat)
                fail(UsageError::Kind::FormatWithoutExport);
            return;
        }
        m_options.action = Options::Action::Export;
        m_options.file = m_parser.value(QStringLiteral("export"));
        if (m_options.file.isEmpty())
            fail(UsageError::Kind::MissingValue, QStringLiteral("export"));
        const QString given = m_parser.value(QStringLiteral("format"));
        const auto format = hasFormat ? formatFromName(given) : formatFromFileName(m_options.file);
        if (!format)
            fail(hasFormat ? UsageError::Kind::BadValue : UsageError::Kind::MissingFormat, QStringLiteral("format"),
                 given);
        m_options.format = format.value_or(Format::Png);
        if (!m_options.game && !m_options.sample)
            fail(UsageError::Kind::MissingGame);
    }

    const QCommandLineParser &m_parser;
    Options m_options;
    std::optional<UsageError> m_error;
};

QString wordsFor(const QString &option)
{
    if (option == u"unlocks")
        return QStringLiteral("both, hardcore, casual");
    if (option == u"set")
        return QStringLiteral("official, unofficial");
    if (option == u"theme")
        return QStringLiteral("light, dark, system");
    if (option == u"bars")
        return QStringLiteral("ranges, counts");
    if (option == u"format")
        return formatNames(u", ");
    if (option == u"api")
        return QStringLiteral("v1, v2");
    if (option == u"size")
        return Text::tr("WIDTHxHEIGHT of at least %1x%1, such as 900x520").arg(shortestSide);
    return Text::tr("a number from 1 to 4");
}

} // namespace

std::expected<Options, UsageError> parseArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments)) {
        const QStringList unknown = parser.unknownOptionNames();
        if (unknown.isEmpty()) {
            for (const auto &flag : {QStringLiteral("sample"), QStringLiteral("help"), QStringLiteral("version")}) {
                if (parser.isSet(flag) && arguments.indexOf(u"--" + flag) < 0)
                    return wrong(UsageError::Kind::UnexpectedValue, flag);
            }
            return wrong(UsageError::Kind::MissingValue);
        }
        // Whatever looks like a key is one: it is not repeated.
        if (unknown.first().startsWith(u'k') || unknown.first() == u"y")
            return wrong(UsageError::Kind::KeyAsArgument);
        return wrong(UsageError::Kind::UnknownOption, unknown.first());
    }
    return Reader(parser).read();
}

QString sentence(const UsageError &error)
{
    switch (error.kind) {
    case UsageError::Kind::UnknownOption:
        return Text::tr("There is no option “%1”; --help lists them all.").arg(error.option);
    case UsageError::Kind::KeyAsArgument:
        return Text::tr("The web API key is never an argument, where others could read it; set $MASTERYCHART_KEY.");
    case UsageError::Kind::MissingValue:
        return Text::tr("An option is without its value; --help tells what each takes.");
    case UsageError::Kind::UnexpectedValue:
        return Text::tr("--%1 takes no value.").arg(error.option);
    case UsageError::Kind::BadValue:
        return Text::tr("“%1” does not fit --%2; it takes: %3.").arg(error.value, error.option, wordsFor(error.option));
    case UsageError::Kind::BadGame:
        return Text::tr("That is not a game; give a game ID (14402) or a link to its page.");
    case UsageError::Kind::TooManyGames:
        return Text::tr("One game at a time, please: a game ID (14402) or a link to its page.");
    case UsageError::Kind::MissingGame:
        return Text::tr("Which game? Give a game ID (14402) or a link to its page, or --sample.");
    case UsageError::Kind::MissingFormat:
        return Text::tr("The file's name does not say what to write; end it in .png, .csv or .json, or add --format.");
    case UsageError::Kind::FormatWithoutExport:
        return Text::tr("--format goes with --export FILE.");
    case UsageError::Kind::BadServer:
        return Text::tr(
            "--api-url takes an https link to an API folder; plain http only to this machine, as it would show the key.");
    case UsageError::Kind::TooManyPixels:
        return Text::tr("A picture of that --size and --scale is too large; at most 100 million pixels are painted.");
    }
    Q_UNREACHABLE();
}

QString helpText(const QString &program)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Text::tr("Shows how far the players of a RetroAchievements game get."));
    addOptions(parser);
    QString text = parser.helpText();
    text.replace(QCoreApplication::arguments().value(0), program);
    return text;
}

} // namespace MasteryChart
