// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "retroachievements/credentials.h"

#include <expected>

namespace MasteryChart {

/// A variable that cannot be what it is named after: it has characters that no name and no key has.
struct EnvironmentError
{
    const char *variable = nullptr;
};

/// Which variable it is, in one sentence that does not repeat what it holds.
QString sentence(const EnvironmentError &error);

/// The credentials in $MASTERYCHART_USER and $MASTERYCHART_KEY; what is not set is empty. They are used for this run
/// and never stored. The key is taken out of the environment, so that no program that is started later has it: call
/// this once, first thing in main, before there are other threads.
[[nodiscard]] std::expected<Credentials, EnvironmentError> takeEnvironmentCredentials();

} // namespace MasteryChart
