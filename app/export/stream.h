// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <expected>
#include <functional>

namespace MasteryChart {

struct StreamError
{
    QString reason; ///< the system's own words
    bool interrupted = false;
    bool hasNoReader = false; ///< of a pipe: it has been closed at the other end
};

/// Gives what is to be written piece by piece, and an empty one after the last.
using Pieces = std::function<QByteArray()>;

/// Whether \a file, in the system's own bytes, is written to and not replaced: "-" for standard output, a name of an
/// open descriptor such as /dev/stdout, a pipe, or a device.
[[nodiscard]] bool isStream(const QByteArray &file);

/// Whether \a file is one that is open already, so that it can be written to again and again.
[[nodiscard]] bool isOpenStream(const QByteArray &file);

/// Whether a person would see what is written to \a file, in the system's own bytes, on a terminal.
[[nodiscard]] bool isTerminal(const QByteArray &file);

/// Writes what \a next gives to the stream \a file. Ends as soon as the descriptor \a interrupt can be read from; -1
/// for none.
[[nodiscard]] std::expected<void, StreamError> writeToStream(const Pieces &next, const QByteArray &file, int interrupt);

} // namespace MasteryChart
