// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartmodel/fullstop.h"

#include <QCoreApplication>

namespace MasteryChart {

namespace {

/// For tr().
class FullStop
{
    Q_DECLARE_TR_FUNCTIONS(FullStop)
};

} // namespace

QString withFullStop(const QString &words)
{
    const bool isSentence = words.endsWith(u'.') || words.endsWith(u'。');
    return isSentence ? words : FullStop::tr("%1.", "a sentence").arg(words);
}

} // namespace MasteryChart
