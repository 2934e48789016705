// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

namespace MasteryChart {

/// How long a key store may take, which may be asking its user for a password.
constexpr std::chrono::seconds keyStoreTimeout{30};

/// What is said of one that took longer, in one sentence.
QString slowKeyStoreNote();

} // namespace MasteryChart
