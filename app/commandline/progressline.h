// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace MasteryChart {

/// One line on standard error that is written over and over, cut to the width of the terminal. Where that is no
/// terminal, nothing is ever written.
class ProgressLine
{
public:
    enum class Seen { OnTerminal, Never };

    explicit ProgressLine(Seen seen);
    ~ProgressLine() { clear(); }
    Q_DISABLE_COPY_MOVE(ProgressLine)

    void show(const QString &words);

    /// Leaves an empty line, and the cursor at its beginning.
    void clear();

private:
    void write(const QString &text);

    const bool m_isSeen;
    int m_length = 0; ///< columns of what stands there
};

} // namespace MasteryChart
