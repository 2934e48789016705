// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/writefailure.h"

namespace MasteryChart {

/// As save(), unless the program was interrupted, or is meanwhile.
[[nodiscard]] std::expected<void, WriteFailure> write(const Pieces &next, const QByteArray &file);
[[nodiscard]] std::expected<void, WriteFailure> write(const QByteArray &content, const QByteArray &file);

} // namespace MasteryChart
