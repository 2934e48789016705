// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "window/gamesession.h"

/// What is waited for and how to end that, else when and how fast the game that is shown came; empty before the first.
QString statusText(const GameSession &session, Account::State account, const Clock &clock);
