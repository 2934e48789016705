// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/accounts.h"
#include "session/gamesession.h"

namespace MasteryChart {

/// What is waited for and how to end that, else when the game that is shown came; empty before the first.
QString statusText(const GameSession &session, Accounts::State accounts, const Clock &clock);

/// What is said where a link named \a set: it is not the one that is shown.
[[nodiscard]] QString namedSetNote(int set);

} // namespace MasteryChart
