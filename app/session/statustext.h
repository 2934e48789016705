// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/accounts.h"
#include "session/gamesession.h"

namespace MasteryChart {

/// What is waited for and how to end that, else when and how fast the game that is shown came; empty before the first.
QString statusText(const GameSession &session, Accounts::State accounts, const Clock &clock);

} // namespace MasteryChart
