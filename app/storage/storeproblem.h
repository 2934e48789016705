// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace MasteryChart {

/// Why the store does not keep or find things. The program works on in each case.
enum class StoreProblem {
    Damaged,      ///< the file is set aside under another name, and an empty one is begun
    NewerVersion, ///< the file is of a later version of the program and is left as it is
    Locked,       ///< another program holds the file for too long
    NotWritable,  ///< the folder or the file cannot be opened or changed, or something else stands in its place
    DiskFull,
};

/// What happened, in one sentence.
QString sentence(StoreProblem problem);

} // namespace MasteryChart
