// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "retroachievements/responseparser.h"

#include <QDateTime>

namespace MasteryChart {

/// Somebody who mastered a game.
struct Master
{
    QString user; ///< a oneLine()
    QDateTime at; ///< UTC; when the last of the achievements was earned

    bool operator==(const Master &) const = default;
};

constexpr qsizetype mostMasters = 10; ///< the service tells no more

/// Who mastered a game last, out of the answer to latestMastersRequest() ("[]" is nobody), in its order. Pure. An entry
/// without a name or a time is left out; a list in which nothing can be used is of the WrongShape, unless it is empty,
/// and so is what the service says of a game that it does not know. A name that repeats the key counts as missing, see
/// parseDetails().
[[nodiscard]] std::expected<QList<Master>, ParseError> parseMasters(const QByteArray &json, const Secret &key = {});

} // namespace MasteryChart
