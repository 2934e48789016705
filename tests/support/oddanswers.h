// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/gameservice.h"

#include <QMetaType>

namespace MasteryChart {

/// A distribution that comes in an odd way, but is good.
struct OddAnswer
{
    const char *name = "";
    HttpReply reply = {};
    PlayerCounts counts = {}; ///< that it tells
};

const QList<OddAnswer> &oddAnswers();

} // namespace MasteryChart

Q_DECLARE_METATYPE(MasteryChart::OddAnswer)
