// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace MasteryChart {

/// Why a command line was not understood.
struct UsageError
{
    enum class Kind {
        UnknownOption,
        KeyAsArgument,
        MissingValue,
        UnexpectedValue,
        BadValue,        ///< option was given value
        BadGame,         ///< not repeated in words: it may be a key in the wrong place
        BadLine,         ///< the same in the file of --games-from; value is the line's number
        UnreadableGames, ///< that file, value, for reason
        TooLongGames,    ///< that file
        TooManyGames,    ///< for one picture
        OneGameChart,    ///< option value draws one game, and several were given
        UnquotedWords,   ///< several arguments that may be one title; not repeated either
        MissingGame,
        MissingFormat,
        FormatWithoutExport,
        FormatOfFind,
        LimitWithoutFind,
        FindWithExport,
        OptionOfFind, ///< option does not go with --find
        ListOfSample, ///< --find, --my-games or --update-games with --sample
        HistoryOfSample,
        BadServer,
        TooManyPixels,
        SizeAndPreset,
        QuietAndVerbose,
        SkipWithoutExport,
        TextWithData,   ///< --export writes to standard output, where option would print
        BadPlaceholder, ///< value in FILE is nearly one
        BadLanguage,    ///< value is none that the program speaks; reason lists those
        PictureToTerminal,
    };

    Kind kind = Kind::UnknownOption;
    QString option = {}; ///< as it was given, foreign text
    QString value = {};  ///< as it was given, foreign text
    QString reason = {}; ///< the system's own words, or what there is
};

/// Whether \a text has what looks like a web API key in it: 32 letters and digits in a row.
[[nodiscard]] bool looksLikeKey(const QString &text);

/// At most the beginning of \a given, which is foreign text, for a sentence.
[[nodiscard]] QString quoted(const QString &given);

/// What is wrong and what is right, in one sentence, with what was probably meant where that is near. Repeats at most
/// the beginning of what was given, without control and direction characters, and nothing of what looks like a key.
[[nodiscard]] QString sentence(const UsageError &error);

} // namespace MasteryChart
