// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>

namespace MasteryChart {

/// The settings file: what is remembered from run to run, none of it secret. Written atomically by Qt.
namespace Settings {

enum class Condition {
    Good,
    Unreadable,   ///< broken or locked away: what cannot be read has its default
    NewerVersion, ///< of a later version of the program: left as it is; what changes now is forgotten at the end
};

/// The one settings file; opened by the first call, which comes after the application object has its names.
QSettings &file();

/// How file() was found.
Condition condition();

/// What is wrong and what follows, in one sentence; empty when nothing is.
QString sentence(Condition condition);

} // namespace Settings

} // namespace MasteryChart
