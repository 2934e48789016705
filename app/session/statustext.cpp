// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/statustext.h"

#include <QCoreApplication>
#include <QLocale>

namespace MasteryChart {

namespace {

struct StatusSentence
{
    Q_DECLARE_TR_FUNCTIONS(StatusText)
};

} // namespace

QString statusText(const GameSession &session, Accounts::State accounts, const Clock &clock)
{
    const SessionGame &shown = session.shown();
    if (const auto waiting = session.waiting())
        return StatusSentence::tr("%1 (Escape cancels)", "Trying again in 4 seconds")
            .arg(sentence(*waiting, clock.now()));
    if (session.isLoading())
        return StatusSentence::tr("Loading game %1… (Escape cancels)").arg(session.request().gameId);
    if (accounts == Accounts::State::Waiting)
        return StatusSentence::tr("Waiting for the system's key store…");
    if (shown.snapshot.id == 0)
        return {};
    const QLocale locale;
    const QDateTime then = shown.snapshot.fetchedAt.toLocalTime();
    if (shown.snapshot.isKept())
        return StatusSentence::tr("Saved copy of %1", "a date and time")
            .arg(locale.toString(then, QLocale::ShortFormat));
    return StatusSentence::tr("Updated %1", "a time of day").arg(locale.toString(then.time(), QLocale::ShortFormat));
}

QString namedSetNote(int set)
{
    return StatusSentence::tr("The link names set %1; these are the figures of the game's main set.")
        .arg(QString::number(set));
}

} // namespace MasteryChart
