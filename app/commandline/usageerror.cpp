// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/usageerror.h"

#include "commandline/nearest.h"
#include "commandline/optiontable.h"
#include "distribution/foreigntext.h"
#include "export/filename.h"
#include "export/filenames.h"
#include "export/format.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace MasteryChart {

namespace {

struct UsageErrorText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr qsizetype longestQuote = 40; // UTF-16 code units

/// \a given without what moves a terminal's cursor, turns its writing round, or hides within a key.
QString printable(const QString &given)
{
    QString text;
    for (const char32_t character : given.toUcs4()) {
        if (!isControl(character) && QChar::category(character) != QChar::Other_Format)
            text += QString::fromUcs4(&character, 1);
    }
    return text;
}

QString shortened(QString text)
{
    if (text.size() <= longestQuote)
        return text;
    text.truncate(longestQuote - 1);
    if (text.back().isHighSurrogate())
        text.chop(1);
    return text + u'…';
}

/// The option that \a typed was most likely meant to be: one that is near, else the only one that begins so.
QString nearestOption(const QString &typed)
{
    constexpr qsizetype shortest = 3; // letters that say anything
    QStringList names;
    QStringList longer;
    for (const OptionEntry &option : optionTable()) {
        names.append(option.name);
        if (typed.size() >= shortest && option.name.startsWith(typed))
            longer.append(option.name);
    }
    const QString near = nearest(typed, names);
    return near.isEmpty() && longer.size() == 1 ? longer.first() : near;
}

/// The word of \a option that \a typed was most likely meant to be.
QString nearestWord(const QString &option, const QString &typed)
{
    const auto entry = std::ranges::find(optionTable(), option, &OptionEntry::name);
    return entry != optionTable().end() && entry->words ? nearest(typed, entry->words()) : QString();
}

/// The placeholder that \a typed, in its braces, was most likely meant to be.
QString nearestPlaceholder(const QString &typed)
{
    return nearest(typed.mid(1).chopped(typed.size() > 1 ? 1 : 0), placeholderNames());
}

/// What \a option takes; empty for none that we know.
QString valueFor(const QString &option)
{
    const auto entry = std::ranges::find(optionTable(), option, &OptionEntry::name);
    if (entry == optionTable().end())
        return {};
    if (entry->form)
        return entry->form();
    return entry->words ? entry->words().join(QStringLiteral(", ")) : entry->valueName();
}

} // namespace

bool looksLikeKey(const QString &text)
{
    static const QRegularExpression key(QStringLiteral("[0-9A-Za-z]{32}"));
    return printable(text).contains(key);
}

QString quoted(const QString &given)
{
    return shortened(printable(given));
}

QString sentence(const UsageError &error)
{
    if (looksLikeKey(error.option) || looksLikeKey(error.value))
        return sentence(UsageError{UsageError::Kind::KeyAsArgument});
    const QString option = quoted(error.option);
    const QString value = quoted(error.value);
    switch (error.kind) {
    case UsageError::Kind::UnknownOption:
        if (const QString near = nearestOption(error.option); !near.isEmpty())
            return UsageErrorText::tr("There is no option “%1”; did you mean --%2? --help lists them all.")
                .arg(option, near);
        return UsageErrorText::tr("There is no option “%1”; --help lists them all.").arg(option);
    case UsageError::Kind::KeyAsArgument:
        return UsageErrorText::tr(
            "The web API key is never an argument, where others could read it; set $MASTERYCHART_KEY.");
    case UsageError::Kind::MissingValue:
        if (valueFor(error.option).isEmpty())
            return UsageErrorText::tr("An option is without its value; --help tells what each takes.");
        return UsageErrorText::tr("--%1 is without its value; it takes: %2.").arg(option, valueFor(error.option));
    case UsageError::Kind::UnexpectedValue:
        return UsageErrorText::tr("--%1 takes no value.").arg(option);
    case UsageError::Kind::BadValue:
        if (const QString near = nearestWord(error.option, error.value); !near.isEmpty())
            return UsageErrorText::tr("“%1” does not fit --%2; did you mean %3? It takes: %4.")
                .arg(value, option, near, valueFor(error.option));
        return UsageErrorText::tr("“%1” does not fit --%2; it takes: %3.").arg(value, option, valueFor(error.option));
    case UsageError::Kind::BadGame:
        return UsageErrorText::tr(
            "That is not a game; give a game ID (14402), a link to its page, or words of its title.");
    case UsageError::Kind::TooManyGames:
        return UsageErrorText::tr("One picture or window compares up to 8 games; give fewer, or write csv or json.");
    case UsageError::Kind::BadLine:
        return UsageErrorText::
            tr("Line %1 of --games-from is no game; a line is a game ID (14402), a link to its page, or words of its title.")
                .arg(value);
    case UsageError::Kind::UnreadableGames:
        return UsageErrorText::tr("The list of games “%1” could not be read: %2.")
            .arg(displayedFileName(error.value), error.reason);
    case UsageError::Kind::TooLongGames:
        return UsageErrorText::tr("--games-from takes a list of at most 1 MiB.");
    case UsageError::Kind::OneGameChart:
        return UsageErrorText::tr("--%1 %2 draws one game; give one GAME, or write csv or json.").arg(option, value);
    case UsageError::Kind::UnquotedWords:
        return UsageErrorText::tr("Several words are one title only in quotes, such as \"mega man 2\".");
    case UsageError::Kind::MissingGame:
        return UsageErrorText::tr(
            "Which game? Give a game ID (14402), a link to its page or words of its title, or --sample.");
    case UsageError::Kind::MissingFormat:
        if (error.value == u'-')
            return UsageErrorText::tr("Standard output has no name that says what to write; add --format.");
        return UsageErrorText::tr("The file's name does not say what to write; end it in one of .%1, or add --format.")
            .arg(formatNames(u", ."));
    case UsageError::Kind::FormatWithoutExport:
        return UsageErrorText::tr("--format goes with --export FILE or --find WORDS.");
    case UsageError::Kind::FormatOfFind:
        return UsageErrorText::tr("--find prints lines, or a list with --format json; it has no other format.");
    case UsageError::Kind::LimitWithoutFind:
        return UsageErrorText::tr("--limit goes with --find WORDS.");
    case UsageError::Kind::FindWithExport:
        return UsageErrorText::tr("--find prints games, --export writes one; leave out --find, or --export.");
    case UsageError::Kind::OptionOfFind:
        return UsageErrorText::tr("--find prints games and does nothing else with them; leave out --find, or --%1.")
            .arg(option);
    case UsageError::Kind::HistoryOfSample:
        return UsageErrorText::tr("The sample games have no history; leave out --sample.");
    case UsageError::Kind::ListOfSample:
        return UsageErrorText::tr(
            "--find, --my-games and --update-games are about the games of RetroAchievements; leave out --sample.");
    case UsageError::Kind::BadServer:
        return UsageErrorText::tr(
            "--api-url takes an https link to an API folder; plain http only to this machine, as it would show the key.");
    case UsageError::Kind::TooManyPixels:
        return UsageErrorText::tr(
            "A picture of that --size and --scale is too large; at most 100 million pixels are painted, 32,767 in each direction.");
    case UsageError::Kind::SizeAndPreset:
        return UsageErrorText::tr("--preset sets the size; leave out --size, or --preset.");
    case UsageError::Kind::QuietAndVerbose:
        return UsageErrorText::tr("--quiet says less, --verbose says more; leave out one of them.");
    case UsageError::Kind::SkipWithoutExport:
        return UsageErrorText::tr("--skip-existing goes with --export FILE.");
    case UsageError::Kind::TextWithData:
        return UsageErrorText::tr("--%1 prints on standard output; give --export a FILE.").arg(option);
    case UsageError::Kind::BadPlaceholder:
        if (nearestPlaceholder(error.value).isEmpty())
            return UsageErrorText::tr(
                       "A FILE has no placeholder “%1”; there are {id}, {title}, {system}, {set} and {date}.")
                .arg(value);
        return UsageErrorText::tr("A FILE has no placeholder “%1”; did you mean {%2}? There are {id}, {title}, "
                                  "{system}, {set} and {date}.")
            .arg(value, nearestPlaceholder(error.value));
    case UsageError::Kind::BadLanguage:
        return UsageErrorText::tr("There is no translation “%1”; there are: %2.").arg(value, error.reason);
    case UsageError::Kind::PictureToTerminal:
        return UsageErrorText::tr("A terminal cannot show a picture; give --export a FILE, or send the output to one.");
    }
    Q_UNREACHABLE();
}

} // namespace MasteryChart
