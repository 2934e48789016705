// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "retroachievements/secret.h"

namespace MasteryChart {

/// What the service wants of its user. The key is a secret: it goes into requests and nowhere else.
struct Credentials
{
    QString user;
    Secret key;

    bool isComplete() const { return !user.isEmpty() && !key.isEmpty(); }

    bool operator==(const Credentials &) const = default;
};

} // namespace MasteryChart
