// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/gametitle.h"

#include <algorithm>
#include <array>

namespace MasteryChart {

namespace {

constexpr QLatin1StringView deprecatedTag("Z");
constexpr std::array tagNames{
    QLatin1StringView("Demo"),
    QLatin1StringView("Hack"),
    QLatin1StringView("Homebrew"),
    QLatin1StringView("Prototype"),
    QLatin1StringView("Test Kit"),
    QLatin1StringView("Unlicensed"),
    deprecatedTag,
};

bool isTag(QStringView text)
{
    return std::ranges::any_of(tagNames, [&](QLatin1StringView name) { return text == name; });
}

/// Takes the tags out of \a title, and returns them.
QStringList takeTags(QString &title)
{
    QStringList tags;
    qsizetype first = title.indexOf(u'~');
    while (first >= 0) {
        const qsizetype second = title.indexOf(u'~', first + 1);
        if (second < 0)
            break;
        const QStringView between = QStringView(title).sliced(first + 1, second - first - 1);
        if (isTag(between)) {
            tags.append(between.toString());
            title.remove(first, second - first + 1);
            first = title.indexOf(u'~', first);
        } else {
            first = second; // it may open a tag itself
        }
    }
    if (!tags.isEmpty())
        title = std::move(title).simplified();
    return tags;
}

/// Where the suffix "[Subset - Name]" begins in \a title, with a hyphen or a dash; -1 without.
qsizetype subsetSuffix(QStringView title, QString &name)
{
    static constexpr QLatin1StringView opening("[Subset ");
    const qsizetype start = title.indexOf(opening);
    if (start <= 0)
        return -1;
    const QStringView rest = title.sliced(start + opening.size());
    if (rest.size() < 2 || !QStringView(u"-\u2013\u2014").contains(rest.front()))
        return -1;
    const qsizetype end = rest.indexOf(u']');
    name = rest.sliced(1, (end < 0 ? rest.size() : end) - 1).trimmed().toString();
    return name.isEmpty() ? -1 : start;
}

} // namespace

bool GameTitle::isDeprecated() const
{
    return tags.contains(deprecatedTag);
}

GameTitle gameTitleFrom(const QString &title)
{
    GameTitle parts;
    parts.plain = title;
    if (const qsizetype suffix = subsetSuffix(title, parts.subset); suffix > 0) {
        parts.parent = title.first(suffix).trimmed();
        parts.plain = parts.parent;
    } else {
        parts.subset.clear();
    }
    parts.tags = takeTags(parts.plain);
    if (parts.plain.contains(QLatin1StringView(" | "))) {
        parts.alternatives = parts.plain.split(QStringLiteral(" | "), Qt::SkipEmptyParts);
        for (QString &alternative : parts.alternatives)
            alternative = alternative.trimmed();
        parts.plain = parts.alternatives.isEmpty() ? QString() : parts.alternatives.takeFirst();
    }
    if (parts.plain.isEmpty())
        parts.plain = title;
    return parts;
}

} // namespace MasteryChart
