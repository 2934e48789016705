// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/gamerow.h"

#include "catalogue/gametitle.h"
#include "chartmodel/charttext.h"
#include "chartmodel/numbertext.h"

#include <QCoreApplication>

#include <algorithm>

namespace MasteryChart {

namespace {

struct GameRowText
{
    Q_DECLARE_TR_FUNCTIONS(GameRow)
};

int earned(const GameRow &row)
{
    return row.progress ? row.progress->hardcore + row.progress->casual : 0;
}

QStringList shownTags(const GameTitle &title)
{
    return title.isDeprecated() ? QStringList() : title.tags;
}

/// Where \a title goes on behind the tags in front of it.
qsizetype endOfTags(const QString &title, const QStringList &tags)
{
    qsizetype end = 0;
    for (const QString &tag : tags) {
        const QString written = u'~' + tag + u'~';
        const qsizetype at = title.indexOf(written, end);
        if (at >= 0 && QStringView(title).sliced(end, at - end).trimmed().isEmpty())
            end = at + written.size();
    }
    return end;
}

/// Of \a ranges, what lies in \a part, counted from its beginning.
QList<TextRange> within(const TextRange &part, const QList<TextRange> &ranges)
{
    QList<TextRange> inside;
    for (const TextRange &range : ranges) {
        const qsizetype start = std::max(range.start, part.start);
        const qsizetype end = std::min(range.start + range.length, part.start + part.length);
        if (start < end)
            inside.append({start - part.start, end - start});
    }
    return inside;
}

} // namespace

ShownTitle shownTitle(const GameRow &row)
{
    if (row.title.isEmpty())
        return {.text = gameName({}, row.id)};
    const GameTitle title = gameTitleFrom(row.title);
    ShownTitle shown{.text = title.plain, .badges = shownTags(title)};
    if (title.isSubset())
        shown.badges.append(title.subset);
    TextRange part{row.title.indexOf(title.plain, endOfTags(row.title, title.tags)), title.plain.size()};
    if (part.start < 0) // a tag was in the middle of it
        return shown;
    shown.marked = within(part, row.marked);
    if (!shown.marked.isEmpty() || title.alternatives.isEmpty())
        return shown;
    const QString &last = title.alternatives.constLast();
    part.length = row.title.indexOf(last, part.start + part.length) + last.size() - part.start;
    if (const QList<TextRange> marked = within(part, row.marked); !marked.isEmpty()) {
        shown.text = row.title.sliced(part.start, part.length);
        shown.marked = marked;
    }
    return shown;
}

QStringList detailsOf(const GameRow &row)
{
    QStringList details;
    if (!row.system.isEmpty())
        details.append(row.system);
    if (row.achievements > 0)
        details.append(GameRowText::tr("%Ln achievement(s)", nullptr, row.achievements));
    if (row.progress && row.achievements > 0) {
        const QString text = GameRowText::tr("%1 of %2", "12 of 15").arg(number(earned(row)), number(row.achievements));
        details.append(row.isMastered() ? QStringLiteral("★ ") + text : text);
    } else if (row.progress) {
        details.append(GameRowText::tr("%Ln earned", nullptr, earned(row)));
    }
    return details;
}

QString accessibleText(const GameRow &row)
{
    const GameTitle title = gameTitleFrom(row.title);
    QStringList parts{row.title.isEmpty() ? shownTitle(row).text : title.plain};
    if (!row.system.isEmpty())
        parts.append(row.system);
    if (row.achievements > 0)
        parts.append(GameRowText::tr("%Ln achievement(s)", nullptr, row.achievements));
    if (row.isMastered())
        parts.append(GameRowText::tr("mastered"));
    else if (row.progress)
        parts.append(GameRowText::tr("%Ln earned", nullptr, earned(row)));
    for (const QString &tag : shownTags(title))
        parts.append(tag.toLower());
    if (title.isSubset())
        parts.append(GameRowText::tr("subset %1", "Bonus").arg(title.subset));
    if (!row.note.isEmpty())
        parts.append(row.note);
    const QString text = parts.join(QStringLiteral(", "));
    return row.heading.isEmpty() ? text
                                 : GameRowText::tr("%1: %2", "Recent: Dragster, Atari 2600").arg(row.heading, text);
}

} // namespace MasteryChart
