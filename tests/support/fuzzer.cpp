// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fuzzer.h"

#include <cstdio>
#include <cstdlib>

namespace MasteryChart {

void check(bool holds, const std::source_location &where)
{
    if (holds)
        return;
    std::fprintf(stderr, "%s:%u: does not hold\n", where.file_name(), static_cast<unsigned>(where.line()));
    std::abort();
}

// The name and the form are libFuzzer's.
// NOLINTNEXTLINE(readability-identifier-naming, misc-use-internal-linkage)
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast)
    fuzz(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    return 0;
}

} // namespace MasteryChart
