// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/filename.h"

#include "distribution/foreigntext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace MasteryChart {

namespace {

struct FileNameText
{
    Q_DECLARE_TR_FUNCTIONS(Save)
};

constexpr qsizetype maxBytes = 200; // with what a save adds for a while, below any file system's 255
constexpr qsizetype maxDisplayed = 200;

/// \a text with \a replacement for each control character.
QString withoutControl(QString text, QChar replacement)
{
    std::ranges::replace_if(text, [](QChar c) { return isControl(c.unicode()); }, replacement);
    return text;
}

} // namespace

QString safeNamePart(const QString &text)
{
    static const QRegularExpression unsafe(QStringLiteral("[<>:\"/\\\\|?*]+"));
    static const QRegularExpression hidden(QStringLiteral("\\A[. ]+"));
    const QString name = withoutControl(text, u' ').replace(unsafe, QStringLiteral(" "));
    return name.simplified().remove(hidden);
}

bool isReservedName(const QString &name)
{
    static const QRegularExpression reserved(
        QStringLiteral(
            "\\A(CON|CONIN\\$|CONOUT\\$|PRN|AUX|NUL|COM[0-9\\x{b9}\\x{b2}\\x{b3}]|LPT[0-9\\x{b9}\\x{b2}\\x{b3}])\\s*(\\.|\\z)"),
        QRegularExpression::CaseInsensitiveOption);
    return reserved.match(name).hasMatch();
}

QString suggestedFileName(const QString &title, const QString &suffix)
{
    QString name = safeNamePart(title);
    if (isReservedName(name))
        name.prepend(u'_');
    while (name.toUtf8().size() + 1 + suffix.toUtf8().size() > maxBytes)
        name.chop(1);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    if (name.isEmpty())
        name = FileNameText::tr("chart");
    return name + u'.' + suffix;
}

QString displayedFileName(const QString &file)
{
    QString shown = withoutControl(file, QChar::ReplacementCharacter);
    if (shown.size() <= maxDisplayed)
        return shown;
    shown = shown.right(maxDisplayed);
    if (shown.front().isLowSurrogate())
        shown.remove(0, 1);
    return u'…' + shown;
}

} // namespace MasteryChart
