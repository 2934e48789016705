// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/loopbackserver.h"

namespace MasteryChart {

// Bodies as they go over the wire, and answers that hold them.

constexpr qsizetype longestBody = 8 * 1024 * 1024; ///< that the program reads, uncompressed

/// \a body as gzip packs it.
QByteArray gzipped(const QByteArray &body);

/// \a body as "Content-Encoding: deflate" means it.
QByteArray deflated(const QByteArray &body);

/// Few bytes that unpack to \a mebibytes of blanks, after which there is a distribution.
QByteArray gzipBomb(int mebibytes);

/// Status 200 and \a body, without a word of its length but in \a headers, which end the head where they are empty.
HttpReply bare(const QByteArray &headers, const QByteArray &body, HttpReply::Then then = HttpReply::Then::Close);

/// Whether this Qt goes on to the final response after an interim one, such as 103. Older ones do so after 100 alone.
bool isInterimResponseSkipped();

/// Status 200 and \a body in chunks of \a size bytes, without the chunk that ends them.
HttpReply chunks(const QByteArray &body, qsizetype size);

} // namespace MasteryChart
