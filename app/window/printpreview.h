// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/picture.h"

class QWidget;

namespace MasteryChart {

/// Shows \a picture as it will be on paper, as large as the page allows, and prints it from there. Returns at once; the
/// preview belongs to \a parent.
void showPrintPreview(const Picture &picture, QWidget *parent);

} // namespace MasteryChart
