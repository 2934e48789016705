// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <source_location>

namespace MasteryChart {

/// What one fuzz target gives to the program; called with any bytes at all, again and again.
void fuzz(const QByteArray &bytes);

/// Says where and ends the program unless \a holds, which libFuzzer reports together with the bytes.
void check(bool holds, const std::source_location &where = std::source_location::current());

} // namespace MasteryChart
