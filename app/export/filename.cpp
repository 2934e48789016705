// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/filename.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace MasteryChart {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Save)
};

constexpr qsizetype maxBytes = 200; // with what a save adds for a while, below any file system's 255
constexpr qsizetype maxDisplayed = 200;

/// Characters that are not seen, and change how others are shown.
const QRegularExpression &invisible()
{
    static const QRegularExpression pattern(QStringLiteral(
        "[\\x{00}-\\x{1f}\\x{7f}-\\x{9f}\\x{061c}\\x{200e}\\x{200f}\\x{2028}-\\x{202e}\\x{2066}-\\x{2069}]"));
    return pattern;
}

} // namespace

QString suggestedFileName(const QString &title, const QString &suffix)
{
    static const QRegularExpression unsafe(QStringLiteral("[<>:\"/\\\\|?*]+"));
    static const QRegularExpression hidden(QStringLiteral("\\A[. ]+"));
    static const QRegularExpression reserved(
        QStringLiteral("\\A(CON|PRN|AUX|NUL|COM[0-9\\x{b9}\\x{b2}\\x{b3}]|LPT[0-9\\x{b9}\\x{b2}\\x{b3}])\\s*(\\.|\\z)"),
        QRegularExpression::CaseInsensitiveOption);
    QString name = title;
    name.replace(invisible(), QStringLiteral(" ")).replace(unsafe, QStringLiteral(" "));
    name = name.simplified().remove(hidden);
    if (reserved.match(name).hasMatch())
        name.prepend(u'_');
    while (name.toUtf8().size() + 1 + suffix.toUtf8().size() > maxBytes)
        name.chop(1);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    if (name.isEmpty())
        name = Text::tr("chart");
    return name + u'.' + suffix;
}

QString displayedFileName(const QString &file)
{
    QString shown = file;
    shown.replace(invisible(), QString(QChar::ReplacementCharacter));
    if (shown.size() <= maxDisplayed)
        return shown;
    shown = shown.right(maxDisplayed);
    if (shown.front().isLowSurrogate())
        shown.remove(0, 1);
    return u'…' + shown;
}

} // namespace MasteryChart
