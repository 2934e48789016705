// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/achievementrow.h"

#include "chartmodel/charttext.h"
#include "chartmodel/dropoffchart.h"
#include "chartmodel/durationtext.h"

#include <QCoreApplication>

namespace MasteryChart {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AchievementRow)
};

QString earnedText(UnlockMode mode)
{
    return mode == UnlockMode::Hardcore ? Text::tr("✓ yours in hardcore") : Text::tr("✓ yours in casual");
}

QString paragraph(const QString &text)
{
    return QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
}

} // namespace

QString typeText(AchievementType type)
{
    switch (type) {
    case AchievementType::Standard:
        return {};
    case AchievementType::Progression:
        return Text::tr("▸ Progression");
    case AchievementType::WinCondition:
        return Text::tr("◆ Win condition");
    case AchievementType::Missable:
        return Text::tr("▲ Missable");
    }
    Q_UNREACHABLE();
}

QString stepText(const AchievementRow &row)
{
    return row.lost > 0 ? Text::tr("▼ %1 fewer", "34 % fewer players").arg(percent(row.lost)) : QString();
}

QString unlocksText(const AchievementRow::Unlocks &unlocks, bool isNamed)
{
    const QString text = QStringLiteral("%1 (%2)").arg(number(unlocks.unlocks), percent(unlocks.share));
    return isNamed ? QStringLiteral("%1 %2").arg(modeName(unlocks.mode), text) : text;
}

QStringList detailsOf(const AchievementRow &row)
{
    QStringList details{Text::tr("%Ln point(s)", nullptr, row.achievement.points)};
    if (row.time && row.time->isEnough())
        details.append(Text::tr("median %1", "1 h 25 min").arg(durationText(row.time->seconds)));
    if (row.achievement.earned)
        details.append(earnedText(*row.achievement.earned));
    return details;
}

QString accessibleText(const AchievementRow &row)
{
    QStringList parts{stepText(row), achievementName(row.achievement), row.achievement.description,
                      typeText(row.achievement.type)};
    for (const AchievementRow::Unlocks &unlocks : row.unlocks)
        parts.append(unlocksText(unlocks, true));
    parts += detailsOf(row);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString toolTip(const AchievementRow &row)
{
    QString tip = QStringLiteral("<p><b>%1</b></p>").arg(achievementName(row.achievement).toHtmlEscaped());
    if (!row.achievement.description.isEmpty())
        tip += paragraph(row.achievement.description);
    for (const AchievementRow::Unlocks &unlocks : row.unlocks)
        tip += paragraph(unlocksText(unlocks, true));
    if (row.time) {
        tip += paragraph(row.time->isEnough() ? Text::tr("Median time to unlock it: %1, of %Ln player(s)", "1 h 25 min",
                                                         row.time->samples)
                                                    .arg(durationText(row.time->seconds))
                                              : Text::tr("Time to unlock it: not enough data"));
    }
    return tip
        + paragraph(Text::tr("Shares are of the mode's players. Which achievement a player earned last is not known."));
}

} // namespace MasteryChart
