// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/write.h"

#include "commandline/interrupt.h"

namespace MasteryChart {

namespace {

std::expected<void, WriteFailure> written(const auto &content, const QByteArray &file)
{
    if (Interrupt::signalNumber() != 0)
        return std::unexpected(WriteFailure::interrupted());
    const auto saved = save(content, file, Interrupt::descriptor());
    if (saved)
        return {};
    return std::unexpected(WriteFailure(saved.error()));
}

} // namespace

std::expected<void, WriteFailure> write(const Pieces &next, const QByteArray &file)
{
    return written(next, file);
}

std::expected<void, WriteFailure> write(const QByteArray &content, const QByteArray &file)
{
    return written(content, file);
}

} // namespace MasteryChart
