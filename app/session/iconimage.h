// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>

namespace MasteryChart {

/// The picture in \a bytes, a PNG, JPEG or GIF of at most 1,024 pixels a side (the service's icons have 96); null for
/// anything else.
QImage iconImage(const QByteArray &bytes);

} // namespace MasteryChart
