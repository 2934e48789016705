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

/// Whether RetroAchievements could have given this name: 2 to 20 letters and digits, or a ULID of 26 characters.
bool isUserName(const QString &name);

/// Whether \a text, a name or a key, can be sent as it is: 1 to 256 printable characters of ASCII, which no header of a
/// request gives a meaning to.
bool isSendable(const QString &text);

} // namespace MasteryChart
