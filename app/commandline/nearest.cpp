// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/nearest.h"

#include "catalogue/typos.h"

namespace MasteryChart {

QString nearest(const QString &typed, const QStringList &words)
{
    constexpr qsizetype shortWord = 5; // letters
    const QString folded = typed.toCaseFolded();
    const int most = typed.size() > shortWord ? 2 : 1;
    for (int typos = 0; typos <= most; ++typos) {
        for (const QString &word : words) {
            if (isTypoOf(folded, word.toCaseFolded(), false, typos))
                return word;
        }
    }
    return {};
}

} // namespace MasteryChart
