// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/options.h"

#include "chart/picture.h"
#include "chartmodel/comparison.h"
#include "chartmodel/picturelayout.h"
#include "chartmodel/preset.h"
#include "commandline/optiontable.h"
#include "commandline/qtoptions.h"
#include "retroachievements/credentials.h"

#include <QCommandLineParser>
#include <QRegularExpression>

#include <algorithm>

namespace MasteryChart {

namespace {

constexpr qint64 maxPixels = 100'000'000; // 400 MB while they are painted

// The parser sees each byte of the command line as one character, so that none is lost: a file's name need not be text.
QString parsedFrom(const QByteArray &argument)
{
    return QString::fromLatin1(argument);
}

QStringList parsedFrom(const QByteArrayList &arguments)
{
    QStringList parsed;
    for (const QByteArray &argument : withoutQtOptions(arguments))
        parsed.append(parsedFrom(argument));
    return parsed;
}

QByteArray bytesOf(const QString &parsed)
{
    return parsed.toLatin1();
}

QString textOf(const QString &parsed)
{
    return QString::fromLocal8Bit(bytesOf(parsed));
}

void addOptions(QCommandLineParser &parser)
{
    for (const OptionEntry &option : optionTable()) {
        QStringList names{QString(option.name)};
        if (!option.letter.isEmpty())
            names.append(QString(option.letter));
        parser.addOption(QCommandLineOption(names, {}, option.valueName()));
    }
}

/// Whether \a argument is an option that sounds as if it took a key, such as --key=…, -k…, --API-Key or -y….
bool asksForKey(const QString &argument)
{
    static const QRegularExpression option(QStringLiteral("\\A(-[ky]|--(k|y(=|\\z))|--?[^=]*key)"),
                                           QRegularExpression::CaseInsensitiveOption);
    return argument.contains(option);
}

/// What is wrong where the parser does not understand \a arguments.
UsageError errorOf(const QCommandLineParser &parser, const QStringList &arguments)
{
    const QStringList unknown = parser.unknownOptionNames();
    if (!unknown.isEmpty()) {
        // Whatever may be a key is one: it is not repeated.
        if (std::ranges::any_of(arguments, asksForKey))
            return {UsageError::Kind::KeyAsArgument};
        return {UsageError::Kind::UnknownOption, textOf(unknown.first())};
    }
    for (const OptionEntry &option : optionTable()) {
        if (option.takesValue())
            continue;
        const QString flag = u"--" + QString(option.name) + u'=';
        for (const QString &argument : arguments) {
            if (argument.startsWith(flag))
                return {UsageError::Kind::UnexpectedValue, option.name, textOf(argument.mid(flag.size()))};
        }
    }
    // What is left is an option at the end, without the value that would follow.
    QString last = arguments.last();
    last.remove(0, last.startsWith(u"--") ? 2 : 1);
    return {UsageError::Kind::MissingValue, textOf(last)};
}

/// Whether it is a title of several words, or no word of one.
bool isQuotedOrLink(const QString &argument)
{
    return argument.contains(u' ') || argument.contains(u"://");
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
        if (isSet(OptionName::help)) {
            m_options.action = Options::Action::Help;
            return m_options;
        }
        if (isSet(OptionName::version)) {
            m_options.action = Options::Action::Version;
            return m_options;
        }
        m_options.sample = isSet(OptionName::sample);
        readUser();
        readWord(OptionName::unlocks, unlocksWords, m_options.modeFilter);
        readWord(OptionName::set, setWords, m_options.set);
        readWord(OptionName::chart, chartTypeWords, m_options.chartType);
        readWord(OptionName::axis, scaleWords, m_options.axis);
        readWord(OptionName::bars, groupingWords, m_options.grouping);
        readWord(OptionName::theme, themeWords, m_options.theme);
        readWord(OptionName::api, apiVersionWords, m_options.version);
        readServer();
        readFind();
        readGames();
        readPicture();
        readExport();
        readPrint();
        readRecord();
        readManners();
        readUpdate();
        readGamesFrom();
        checkGames();
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

    void fail(const UsageError &error)
    {
        if (!m_error)
            m_error = error;
    }

    bool isSet(QLatin1StringView option) const { return m_parser.isSet(option); }
    QString value(QLatin1StringView option) const { return textOf(m_parser.value(option)); }

    void readWord(QLatin1StringView option, const auto &words, auto &value)
    {
        if (!isSet(option))
            return;
        const QString given = this->value(option);
        using Value = std::remove_cvref_t<decltype(words.front().value)>;
        const auto meaning = valueFor<Value>(words, given);
        if (!meaning)
            fail(UsageError::Kind::BadValue, option, given);
        else if constexpr (requires { value = meaning; })
            value = meaning;
        else
            value = *meaning;
    }

    void readUser()
    {
        m_options.user = value(OptionName::user);
        if (looksLikeKey(m_options.user)) // longer than any username
            fail(UsageError::Kind::KeyAsArgument);
        if (isSet(OptionName::user) && !isSendable(m_options.user))
            fail(UsageError::Kind::BadValue, OptionName::user, m_options.user);
    }

    void readServer()
    {
        if (!isSet(OptionName::apiUrl))
            return;
        const QString url = value(OptionName::apiUrl);
        if (const auto service = Service::at(url))
            m_options.service = *service;
        else
            fail(UsageError::Kind::BadServer, OptionName::apiUrl, url);
    }

    void readFind()
    {
        if (isSet(OptionName::limit)) {
            const QString given = value(OptionName::limit);
            bool isNumber = false;
            m_options.limit = given.toInt(&isNumber);
            if (!isNumber || m_options.limit < 1)
                fail(UsageError::Kind::BadValue, OptionName::limit, given);
            if (!isSet(OptionName::find))
                fail(UsageError::Kind::LimitWithoutFind);
        }
        if (!isSet(OptionName::find))
            return;
        m_options.action = Options::Action::Find;
        m_options.words = value(OptionName::find).trimmed();
        if (looksLikeKey(m_options.words)) // no title does
            fail(UsageError::Kind::KeyAsArgument);
        if (m_options.words.isEmpty())
            fail(UsageError::Kind::MissingValue, OptionName::find);
        if (!m_parser.positionalArguments().isEmpty())
            fail(UsageError::Kind::UnquotedWords, {}, textOf(m_parser.positionalArguments().join(u' ')));
        for (const QLatin1StringView option :
             {OptionName::gamesFrom, OptionName::myGames, OptionName::record, OptionName::text, OptionName::alt}) {
            if (isSet(option))
                fail(UsageError::Kind::OptionOfFind, option);
        }
    }

    void readGames()
    {
        if (isSet(OptionName::find))
            return;
        m_options.myGames = isSet(OptionName::myGames);
        const QStringList arguments = m_parser.positionalArguments();
        const bool mayBeOneTitle = arguments.size() > 1 && std::ranges::none_of(arguments, isQuotedOrLink);
        for (const QString &argument : arguments) {
            auto game = askedGame(textOf(argument), m_options.service);
            if (!game) {
                fail(game.error());
                return;
            }
            game->isBareWord = mayBeOneTitle && !game->id && !game->words.isEmpty();
            m_options.games.append(*game);
        }
    }

    /// The last to be read, as it may wait for somebody to type them.
    void readGamesFrom()
    {
        if (!isSet(OptionName::gamesFrom) || m_error)
            return;
        const QByteArray file = bytesOf(m_parser.value(OptionName::gamesFrom));
        if (file.isEmpty())
            fail(UsageError::Kind::MissingValue, OptionName::gamesFrom);
        else if (const auto games = askedGamesFrom(file, m_options.service))
            m_options.games += *games;
        else
            fail(games.error());
    }

    void readPicture()
    {
        static const QRegularExpression widthByHeight(QStringLiteral("\\A([1-9][0-9]{0,4})[xX]([1-9][0-9]{0,4})\\z"));
        if (isSet(OptionName::size)) {
            const QString given = value(OptionName::size);
            const auto match = widthByHeight.match(given);
            m_options.size = QSize(match.captured(1).toInt(), match.captured(2).toInt());
            if (m_options.size.width() < smallestPicture.width() || m_options.size.height() < smallestPicture.height())
                fail(UsageError::Kind::BadValue, OptionName::size, given);
        }
        if (isSet(OptionName::preset)) {
            readWord(OptionName::preset, pictureSizes, m_options.size);
            if (isSet(OptionName::size))
                fail(UsageError::Kind::SizeAndPreset);
        }
        if (isSet(OptionName::scale)) {
            const QString given = value(OptionName::scale);
            m_options.scale = given.toDouble();
            if (!(m_options.scale >= 1 && m_options.scale <= 4))
                fail(UsageError::Kind::BadValue, OptionName::scale, given);
        }
        const QSize pixels = imageSize(m_options.size, m_options.scale);
        if (std::max(pixels.width(), pixels.height()) > maxPictureSide
            || qint64{pixels.width()} * pixels.height() > maxPixels)
            fail(UsageError::Kind::TooManyPixels);
    }

    void readExport()
    {
        const bool hasFormat = isSet(OptionName::format);
        if (!isSet(OptionName::exportTo)) {
            if (hasFormat && isSet(OptionName::find))
                readFindFormat();
            else if (hasFormat)
                fail(UsageError::Kind::FormatWithoutExport);
            return;
        }
        if (isSet(OptionName::find))
            fail(UsageError::Kind::FindWithExport);
        m_options.action = Options::Action::Export;
        m_options.fileBytes = bytesOf(m_parser.value(OptionName::exportTo));
        m_options.file = value(OptionName::exportTo);
        if (m_options.file.isEmpty())
            fail(UsageError::Kind::MissingValue, OptionName::exportTo);
        const QString given = value(OptionName::format);
        const auto format = hasFormat ? formatFromName(given) : formatFromFileName(m_options.file);
        if (!format)
            fail(hasFormat ? UsageError::Kind::BadValue : UsageError::Kind::MissingFormat, OptionName::format,
                 hasFormat ? given : m_options.file);
        m_options.format = format.value_or(Format::Png);
        if (m_options.fileBytes.endsWith('/'))
            fail(UsageError::Kind::BadValue, OptionName::exportTo, m_options.file);
        checkPlaceholders();
    }

    /// What is in braces is a part of a file's name, unless it looks like a placeholder.
    void checkPlaceholders()
    {
        static const QRegularExpression letters(QStringLiteral("\\A[A-Za-z]+\\z"));
        for (const QString &word : otherPlaceholders(m_options.fileBytes)) {
            if (word.contains(letters))
                fail(UsageError::Kind::BadPlaceholder, {}, u'{' + word + u'}');
        }
    }

    void readPrint()
    {
        m_options.skipExisting = isSet(OptionName::skipExisting);
        if (m_options.skipExisting && !isSet(OptionName::exportTo))
            fail(UsageError::Kind::SkipWithoutExport);
        m_options.text = isSet(OptionName::text);
        m_options.alt = isSet(OptionName::alt);
        if (!m_options.text && !m_options.alt)
            return;
        if (m_options.action == Options::Action::Window)
            m_options.action = Options::Action::Print;
        else if (m_options.fileBytes == "-")
            fail(UsageError::Kind::TextWithData, m_options.text ? OptionName::text : OptionName::alt);
    }

    void readManners()
    {
        m_options.quiet = isSet(OptionName::quiet);
        m_options.verbose = isSet(OptionName::verbose);
        if (m_options.quiet && m_options.verbose)
            fail(UsageError::Kind::QuietAndVerbose);
        const QString language = value(OptionName::language); // what there is of them is known elsewhere
        if (looksLikeKey(language))
            fail(UsageError::Kind::KeyAsArgument);
        if (isSet(OptionName::language) && language.isEmpty())
            fail(UsageError::Kind::MissingValue, OptionName::language);
        m_options.language = language;
    }

    void readRecord()
    {
        m_options.record = isSet(OptionName::record);
        if (m_options.record && m_options.action == Options::Action::Window)
            m_options.action = Options::Action::Record;
        if (m_options.sample && (m_options.record || m_options.writesHistory()))
            fail(UsageError::Kind::HistoryOfSample);
    }

    /// Whether there are games for what is to be done, and not too many.
    void checkGames()
    {
        const bool isWindow = m_options.action == Options::Action::Window;
        const bool isExport = m_options.action == Options::Action::Export;
        const bool needsGame =
            isExport || m_options.action == Options::Action::Print || m_options.action == Options::Action::Record;
        const bool hasDefault = m_options.sample && !isSet(OptionName::gamesFrom);
        if (needsGame && m_options.games.isEmpty() && !m_options.myGames && !hasDefault)
            fail(UsageError::Kind::MissingGame);
        if (!m_options.comparesGames() && !(isWindow && m_options.isOfSeveral()))
            return;
        if (m_options.isTooMany(m_options.games.size()))
            fail(UsageError::Kind::TooManyGames);
        const ChartType chart = m_options.chartType.value_or(ChartType::Cumulative);
        if (isExport && (chart == ChartType::Achievements || chart == ChartType::History))
            fail(UsageError::Kind::OneGameChart, OptionName::chart, wordFor(chartTypeWords, chart));
    }

    void readFindFormat()
    {
        const QString given = value(OptionName::format);
        m_options.findsAsJson = formatFromName(given) == Format::Json;
        if (!m_options.findsAsJson)
            fail(UsageError::Kind::FormatOfFind, {}, given);
    }

    void readUpdate()
    {
        m_options.updateGames = isSet(OptionName::updateGames);
        if (m_options.sample && (m_options.updateGames || m_options.myGames || isSet(OptionName::find)))
            fail(UsageError::Kind::ListOfSample);
        if (m_options.updateGames && m_options.action == Options::Action::Window && m_options.games.isEmpty()
            && !m_options.myGames && !isSet(OptionName::gamesFrom))
            m_options.action = Options::Action::UpdateGames;
    }

    const QCommandLineParser &m_parser;
    Options m_options;
    std::optional<UsageError> m_error;
};

} // namespace

bool Options::needsList() const
{
    return action == Action::Find
        || std::ranges::any_of(games, [](const AskedGame &game) { return !game.id.has_value(); });
}

bool Options::isTooMany(qsizetype count) const
{
    return (comparesGames() || action == Action::Window) && count > mostCompared;
}

std::expected<Options, UsageError> parseArguments(const QByteArrayList &arguments)
{
    const QStringList parsed = parsedFrom(arguments);
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(parsed))
        return std::unexpected(errorOf(parser, parsed));
    auto options = Reader(parser).read();
    if (options) {
        const bool hasOptions = !parser.optionNames().isEmpty() || hasLookOptions(arguments);
        options->isPlain = !hasOptions && options->games.size() < 2;
    }
    return options;
}

QString askedLanguage(const QByteArrayList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    parser.parse(parsedFrom(arguments)); // reads on after what it does not know
    return textOf(parser.value(OptionName::language));
}

} // namespace MasteryChart
