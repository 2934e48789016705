// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/progressline.h"

#include "export/stream.h"

#include <QTextStream>

namespace MasteryChart {

ProgressLine::ProgressLine(Seen seen)
    : m_isSeen(seen == Seen::OnTerminal && isTerminal("/dev/stderr"))
{
}

void ProgressLine::show(const QString &words)
{
    if (!m_isSeen)
        return;
    write(words.leftJustified(m_length)); // over what stood there
    m_length = words.size();
}

void ProgressLine::clear()
{
    if (m_length == 0)
        return;
    write(QString(m_length, u' ') + u'\r');
    m_length = 0;
}

void ProgressLine::write(const QString &text)
{
    QTextStream(stderr) << u'\r' << text << Qt::flush;
}

} // namespace MasteryChart
