// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "retroachievements/httptransfer.h"
#include "retroachievements/serviceerror.h"

#include <expected>

namespace MasteryChart {

/// How a response is judged, status before content. Pure.

/// The body of a response with status 200, or why there is none.
[[nodiscard]] std::expected<QByteArray, ServiceError> bodyOrError(const HttpResponse &response);

} // namespace MasteryChart
