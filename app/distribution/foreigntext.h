// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace MasteryChart {

/// Text that a server or a file brings, made fit to be shown and kept.

constexpr qsizetype maxTextLength = 200; ///< of a title or a system, in UTF-16 units; the longest known is below 150

/// Whether \a character is not seen itself, but changes how others are shown: control characters, breaks of lines and
/// paragraphs, and what turns the direction of writing (Unicode's Bidi_Control).
bool isControl(char32_t character);

/// \a text as one line of at most maxTextLength, without control characters. Not cut within a character.
QString oneLine(const QString &text);

} // namespace MasteryChart
