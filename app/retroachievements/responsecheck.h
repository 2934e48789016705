// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "retroachievements/httptransfer.h"
#include "retroachievements/serviceerror.h"

#include <expected>

namespace MasteryChart {

/// How an answer is judged, status before content. Pure.

/// The body of an answer with status 200, or why there is none.
[[nodiscard]] std::expected<QByteArray, ServiceError> bodyOrError(const HttpResponse &answer);

} // namespace MasteryChart
