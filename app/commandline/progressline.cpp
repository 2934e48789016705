// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/progressline.h"

#include "export/stream.h"

#include <QList>
#include <QTextStream>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <sys/ioctl.h>
#include <unistd.h>
#endif

namespace MasteryChart {

namespace {

/// Of the terminal that standard error is.
int terminalColumns()
{
#ifdef Q_OS_UNIX
    struct winsize size = {};
    if (::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        return size.ws_col;
#endif
    return 80; // as most are
}

/// How many columns \a character takes: two from Hangul on, where most are as wide as that.
int columnsOf(char32_t character)
{
    constexpr char32_t hangul = 0x1100;
    if (QChar::isMark(character))
        return 0;
    return character >= hangul ? 2 : 1;
}

} // namespace

ProgressLine::ProgressLine(Seen seen)
    : m_isSeen(seen == Seen::OnTerminal && isTerminal("/dev/stderr"))
{
}

void ProgressLine::show(const QString &words)
{
    if (!m_isSeen)
        return;
    // The last column stays free: some terminals go to the next line with it.
    const int most = terminalColumns() - 1;
    QString line;
    int length = 0;
    for (const char32_t character : words.toUcs4()) {
        if (length + columnsOf(character) > most)
            break;
        length += columnsOf(character);
        line += QString::fromUcs4(&character, 1);
    }
    const int rest = std::min(m_length, most) - length; // of what stood there
    write(line + QString(std::max(rest, 0), u' '));
    m_length = length;
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
