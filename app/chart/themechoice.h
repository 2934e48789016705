// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What the user chose; System is whatever the desktop uses.
enum class ThemeChoice { System, Light, Dark };
