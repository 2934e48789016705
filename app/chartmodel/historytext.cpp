// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartmodel/historytext.h"

#include <QCoreApplication>

namespace MasteryChart {

namespace {

struct HistoryText
{
    Q_DECLARE_TR_FUNCTIONS(History)
};

/// How a change of a number is told.
enum class Style { Line, Spoken };

QString playersChange(qint64 players, UnlockMode mode, Style style, const QLocale &locale)
{
    const bool isHardcore = mode == UnlockMode::Hardcore;
    const int form = pluralForm(qAbs(players));
    if (style == Style::Line)
        return (isHardcore ? HistoryText::tr("%1 players", "+212 players", form)
                           : HistoryText::tr("%1 casual players", "+212 casual players", form))
            .arg(signedNumber(players, locale));
    const QString count = number(qAbs(players), locale);
    if (isHardcore)
        return (players > 0 ? HistoryText::tr("%1 more players", nullptr, form)
                            : HistoryText::tr("%1 fewer players", nullptr, form))
            .arg(count);
    return (players > 0 ? HistoryText::tr("%1 more casual players", nullptr, form)
                        : HistoryText::tr("%1 fewer casual players", nullptr, form))
        .arg(count);
}

QString mastersChange(qint64 mastered, UnlockMode mode, Style style, const QLocale &locale)
{
    const bool isHardcore = mode == UnlockMode::Hardcore;
    const int form = pluralForm(qAbs(mastered));
    if (style == Style::Line)
        return (isHardcore ? HistoryText::tr("%1 masteries", "+14 masteries", form)
                           : HistoryText::tr("%1 completions", "+14 completions", form))
            .arg(signedNumber(mastered, locale));
    const QString count = number(qAbs(mastered), locale);
    if (isHardcore)
        return (mastered > 0 ? HistoryText::tr("%1 more masteries", nullptr, form)
                             : HistoryText::tr("%1 fewer masteries", nullptr, form))
            .arg(count);
    return (mastered > 0 ? HistoryText::tr("%1 more completions", nullptr, form)
                         : HistoryText::tr("%1 fewer completions", nullptr, form))
        .arg(count);
}

QStringList changesIn(const std::optional<Difference> &difference, UnlockMode mode, Style style, const QLocale &locale)
{
    QStringList parts;
    if (!difference || difference->isEmpty())
        return parts;
    if (difference->players != 0)
        parts.append(playersChange(difference->players, mode, style, locale));
    if (difference->mastered != 0)
        parts.append(mastersChange(difference->mastered, mode, style, locale));
    const QString before = percent(difference->rateBefore, locale);
    const QString after = percent(difference->rateAfter, locale);
    if (before != after && difference->rateBefore && difference->rateAfter)
        parts.append(style == Style::Line ? HistoryText::tr("%1 → %2", "5.7 % → 5.8 %").arg(before, after)
                                          : HistoryText::tr("mastery rate from %1 to %2").arg(before, after));
    if (parts.isEmpty())
        parts.append(HistoryText::tr("no new players, but some got further"));
    return parts;
}

QString capitalized(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

} // namespace

QString momentText(const QDateTime &at, const QDateTime &now, const QLocale &locale)
{
    const QDateTime then = at.toLocalTime();
    const QDate today = now.toLocalTime().date();
    if (then.date() == today)
        return locale.toString(then.time(), QLocale::ShortFormat);
    if (then.date().year() == today.year())
        return locale.toString(then.date(), HistoryText::tr("d MMM", "a date"));
    return dayText(at, locale);
}

QString dayText(const QDateTime &at, const QLocale &locale)
{
    return locale.toString(at.toLocalTime().date(), HistoryText::tr("d MMM yyyy", "a date"));
}

QString signedNumber(qint64 difference, const QLocale &locale)
{
    const QString sign = difference > 0 ? QStringLiteral("+")
        : difference < 0                ? QStringLiteral("−")
                                        : QStringLiteral("±");
    return sign + number(qAbs(difference), locale);
}

QStringList changes(const std::optional<Difference> &difference, UnlockMode mode, const QLocale &locale)
{
    return changesIn(difference, mode, Style::Line, locale);
}

QString revisionText(const Revision &revision)
{
    const QString achievements =
        HistoryText::tr("%1 achievements", "to 60 achievements", revision.after).arg(number(revision.after));
    return (revision.after > revision.before ? HistoryText::tr("the set grew from %1 to %2", "58, 60 achievements")
                                             : HistoryText::tr("the set shrank from %1 to %2", "60, 58 achievements"))
        .arg(number(revision.before), achievements);
}

QString periodText(const HistoryStep &step, const QDateTime &now, const QLocale &locale)
{
    const QString from = momentText(step.from, now, locale);
    const QString to = momentText(step.to, now, locale);
    return from == to ? to : HistoryText::tr("%1 – %2", "12 Sep – 3 Oct").arg(from, to);
}

ChangeText changeSinceText(const HistoryStep &step, ModeFilter modes, const QDateTime &now, const QLocale &locale)
{
    if (step.revision) {
        const QString line =
            capitalized(HistoryText::tr("%1 on %2", "the set grew from 58 to 60 achievements on 3 Oct")
                            .arg(revisionText(*step.revision), momentText(step.revision->at, now, locale)));
        return {line, line};
    }
    const QString since = momentText(step.from, now, locale);
    for (const UnlockMode mode : {UnlockMode::Hardcore, UnlockMode::Casual}) {
        if (!contains(modes, mode) || !step.in(mode) || step.in(mode)->isEmpty())
            continue;
        const auto line = [&](Style style) {
            return HistoryText::tr("Since %1: %2", "a date: +212 players")
                .arg(since, changesIn(step.in(mode), mode, style, locale).join(QStringLiteral(", ")));
        };
        return {line(Style::Line), line(Style::Spoken)};
    }
    return {};
}

} // namespace MasteryChart
