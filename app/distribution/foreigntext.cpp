// SPDX-License-Identifier: GPL-3.0-or-later
#include "distribution/foreigntext.h"

#include <algorithm>

namespace MasteryChart {

namespace {

/// Whether oneLine() has nothing to do, as with nearly every text: a list of games has thousands, read at a stroke.
bool isOneLine(QStringView text)
{
    QChar before = u' ';
    const auto fits = [&before](QChar c) {
        const bool isPrintable = (c > u' ' && c < u'\x7f') || (c == u' ' && before != u' ')
            || (c > u'\x7f' && !c.isSpace() && !isControl(c.unicode()));
        before = c;
        return isPrintable;
    };
    return text.size() <= maxTextLength && std::ranges::all_of(text, fits) && (before != u' ' || text.isEmpty());
}

} // namespace

bool isControl(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return character == 0x061c || character == 0x200e || character == 0x200f
            || (character >= 0x202a && character <= 0x202e) || (character >= 0x2066 && character <= 0x2069);
    }
}

QString oneLine(const QString &text)
{
    if (isOneLine(text))
        return text;
    QString line = text;
    line.removeIf([](QChar c) { return isControl(c.unicode()) && !c.isSpace(); });
    line = line.simplified(); // afterwards: what is taken out may have stood between blanks
    if (line.size() > maxTextLength) {
        const bool splitsPair = line.at(maxTextLength - 1).isHighSurrogate();
        line.truncate(splitsPair ? maxTextLength - 1 : maxTextLength);
    }
    return line.trimmed(); // the cut may be after a blank
}

} // namespace MasteryChart
