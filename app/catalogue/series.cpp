// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/series.h"

#include "catalogue/numerals.h"

#include <algorithm>
#include <array>

namespace MasteryChart {

namespace {

struct Series
{
    QLatin1StringView abbreviation;
    QLatin1StringView name;
};

constexpr std::array series{
    Series{QLatin1StringView("bof"), QLatin1StringView("breath of fire")},
    Series{QLatin1StringView("cod"), QLatin1StringView("call of duty")},
    Series{QLatin1StringView("cv"), QLatin1StringView("castlevania")},
    Series{QLatin1StringView("dk"), QLatin1StringView("donkey kong")},
    Series{QLatin1StringView("dmc"), QLatin1StringView("devil may cry")},
    Series{QLatin1StringView("dq"), QLatin1StringView("dragon quest")},
    Series{QLatin1StringView("dw"), QLatin1StringView("dragon warrior")},
    Series{QLatin1StringView("ff"), QLatin1StringView("final fantasy")},
    Series{QLatin1StringView("fz"), QLatin1StringView("f zero")},
    Series{QLatin1StringView("gow"), QLatin1StringView("god of war")},
    Series{QLatin1StringView("gt"), QLatin1StringView("gran turismo")},
    Series{QLatin1StringView("gta"), QLatin1StringView("grand theft auto")},
    Series{QLatin1StringView("kh"), QLatin1StringView("kingdom hearts")},
    Series{QLatin1StringView("kof"), QLatin1StringView("king of fighters")},
    Series{QLatin1StringView("loz"), QLatin1StringView("legend of zelda")},
    Series{QLatin1StringView("mgs"), QLatin1StringView("metal gear solid")},
    Series{QLatin1StringView("mk"), QLatin1StringView("mortal kombat")},
    Series{QLatin1StringView("mm"), QLatin1StringView("mega man")},
    Series{QLatin1StringView("nfs"), QLatin1StringView("need for speed")},
    Series{QLatin1StringView("re"), QLatin1StringView("resident evil")},
    Series{QLatin1StringView("sf"), QLatin1StringView("street fighter")},
    Series{QLatin1StringView("sh"), QLatin1StringView("silent hill")},
    Series{QLatin1StringView("sm"), QLatin1StringView("super mario")},
    Series{QLatin1StringView("smt"), QLatin1StringView("shin megami tensei")},
    Series{QLatin1StringView("tloz"), QLatin1StringView("legend of zelda")},
};

bool isNumber(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.isDigit(); }) || !arabicNumeral(text).isEmpty();
}

/// The words that \a word stands for; empty where it is no abbreviation.
QStringList written(QStringView word)
{
    for (const Series &each : series) {
        if (!word.startsWith(each.abbreviation))
            continue;
        const QStringView number = word.sliced(each.abbreviation.size());
        if (!isNumber(number))
            continue;
        QStringList words = QString(each.name).split(u' ');
        if (!number.isEmpty())
            words.append(number.toString());
        return words;
    }
    return {};
}

} // namespace

QStringList withSeriesNames(const QStringList &words)
{
    QStringList result;
    bool isWritten = false;
    for (const QString &word : words) {
        const QStringList names = written(word);
        isWritten = isWritten || !names.isEmpty();
        if (names.isEmpty())
            result.append(word);
        else
            result.append(names);
    }
    return isWritten ? result : QStringList();
}

} // namespace MasteryChart
