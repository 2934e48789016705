// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/gameservice.h"

#include <QMetaType>

/// A distribution that comes in an odd way, but is good.
struct OddAnswer
{
    const char *name = "";
    HttpReply reply = {};
    Counts counts = {}; ///< that it tells
};

const QList<OddAnswer> &oddAnswers();

Q_DECLARE_METATYPE(OddAnswer)
