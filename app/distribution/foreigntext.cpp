// SPDX-License-Identifier: GPL-3.0-or-later
#include "distribution/foreigntext.h"

namespace MasteryChart {

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
