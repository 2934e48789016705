// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QThreadPool;

namespace MasteryChart {

/// Where pictures are written, until the application ends, which waits for them. Not Qt's own pool: painting waits for
/// that, and would wait for a slow disk.
QThreadPool &pictureWriters();

} // namespace MasteryChart
