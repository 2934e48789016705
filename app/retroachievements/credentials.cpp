// SPDX-License-Identifier: GPL-3.0-or-later
#include "retroachievements/credentials.h"

#include <algorithm>

namespace MasteryChart {

bool isUserName(const QString &name)
{
    constexpr int shortest = 2;
    constexpr int longest = 20;
    constexpr int ulid = 26;
    const auto isAllowed = [](QChar c) { return c.unicode() < 128 && c.isLetterOrNumber(); };
    const bool fits = (name.size() >= shortest && name.size() <= longest) || name.size() == ulid;
    return fits && std::ranges::all_of(name, isAllowed);
}

bool isSendable(const QString &text)
{
    constexpr qsizetype longest = 256;
    const auto isPrintable = [](QChar c) { return c >= u' ' && c <= u'~'; };
    return !text.isEmpty() && text.size() <= longest && std::ranges::all_of(text, isPrintable);
}

} // namespace MasteryChart
