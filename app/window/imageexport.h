// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/picture.h"

#include <functional>

class QWidget;

namespace MasteryChart {

class Preferences;

/// Asks in a dialog over \a parent for file and scale, and writes \a picture there at that scale. It is the picture as
/// it is now: another game may arrive while the dialog is open. \a done is called with the file, as a person reads it,
/// or with a sentence about what went wrong; not at all where the user cancels.
///
/// The file is written in a thread of its own, to its end even where \a parent is gone by then; \a done is not called
/// after that. \a preferences are used as long as \a parent lives.
void exportImage(const Picture &picture, Preferences &preferences, QWidget *parent,
                 const std::function<void(const std::expected<QString, QString> &)> &done);

} // namespace MasteryChart
