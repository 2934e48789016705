// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/helpcontents.h"

#include <QCoreApplication>

#include <initializer_list>

namespace MasteryChart {

namespace {

/// For tr().
class HelpContents
{
    Q_DECLARE_TR_FUNCTIONS(HelpContents)

public:
    static HelpSection chart();
    static HelpSection views();
    static HelpSection figures();
    static HelpSection finding();
    static HelpSection sharing();
    static HelpSection keyboard(const QList<HelpKey> &keys);
    static HelpSection source();
    static HelpSection privacy(const HelpFacts &facts);
};

QString paragraphs(const QStringList &texts)
{
    QString html;
    for (const QString &text : texts)
        html += u"<p>" + text.toHtmlEscaped() + u"</p>";
    return html;
}

HelpPart plain(const QStringList &texts, HelpPicture picture = HelpPicture::None)
{
    return {.heading = {}, .text = paragraphs(texts), .picture = picture};
}

HelpPart part(const QString &heading, const QStringList &texts, HelpPicture picture = HelpPicture::None)
{
    return {.heading = heading, .text = paragraphs(texts), .picture = picture};
}

QString rowOf(const HelpKey &key)
{
    return QStringLiteral(
               "<tr><td style=\"padding: 3px 18px 3px 0\"><b>%1</b></td><td style=\"padding: 3px 0\">%2</td></tr>")
        .arg(key.keys.toHtmlEscaped(), key.does.toHtmlEscaped());
}

HelpSection HelpContents::chart()
{
    return {
        HelpSection::Id::Chart,
        tr("What the chart shows"),
        {
            plain({tr("There is a bar for every number of achievements: so many players have earned exactly that many. "
                      "The bar of those who have them all stands apart at the right, with a star.")},
                  HelpPicture::Bars),
            plain({
                tr("Gold is hardcore, grey is casual. A player with unlocks of both kinds is in one bar of each colour, so "
                   "the two are never added up."),
                tr("Where a game has many achievements, counts are joined to ranges, as on the site's page of the game. "
                   "“Every count”, above the chart, shows each by itself."),
                tr("“Linear” shows players, “Log” makes small bars visible, “Percent” sets each colour against its own "
                   "players. On the last two the colours stand side by side, since stacked heights would be wrong there."),
                tr("Point at a bar, or walk along the bars with the arrow keys, to read its figures. The dashed line is "
                   "the median, the blue mark is your own place."),
            }),
        }};
}

HelpSection HelpContents::views()
{
    return {
        HelpSection::Id::Views,
        tr("The other views"),
        {
            part(tr("Curve"),
                 {tr("How many of the players got at least so far. It begins at 100 % and ends at the mastery rate; "
                     "where it falls steeply, players stop.")},
                 HelpPicture::Curve),
            part(tr("Table"),
                 {tr("Every figure of the chart as a number, to select, copy and paste into a spreadsheet.")}),
            part(tr("Drop-off"),
                 {tr("Where players stop: of those who got so many achievements, the share that earned no further one. "
                     "The largest are marked. Below stands every achievement with the players who have it.")},
                 HelpPicture::DropOff),
            part(tr("History"),
                 {tr("How the game has changed since you first looked at it: players, masteries, and the rate of the "
                     "two. Each answer of the site that differs from the one before is kept.")}),
            part(tr("Compare"),
                 {tr("Two to eight games, sets, modes or dates in one chart. Everything is a share, so that games of "
                     "different sizes can be set beside each other.")},
                 HelpPicture::Compare),
        }};
}

HelpSection HelpContents::figures()
{
    return {
        HelpSection::Id::Figures,
        tr("What the figures mean"),
        {
            plain({tr("Every figure is of one mode; the large one is hardcore's, where both are shown.")}),
            part(tr("Mastered"),
                 {tr("Players with every achievement in hardcore, and their share of the hardcore players.")}),
            part(tr("Completed"),
                 {tr("Players with every achievement in casual, and their share of the casual players.")}),
            part(tr("Median"), {tr("Half of the players have at most so many achievements.")}),
            part(tr("Mean"), {tr("Achievements per player, and that as a share of the set.")}),
            part(tr("Half the set"), {tr("The share of the players who have at least half of the achievements.")}),
            part(tr("One and done"), {tr("The share of the players who have exactly one achievement.")}),
            part(
                tr("Time to master, time to beat"),
                {tr("Half of the players who did it took longer. The number below is how many did it. Times from before "
                    "October 2023 are estimates of the site.")}),
            part(
                tr("Drop-off"),
                {tr("Of the players who got so many achievements, the share that earned no further one. Counts that fewer "
                    "than 20 players or one in a hundred reached are left out.")}),
            part(
                tr("Your place"),
                {tr("Your rank is one more than the number of players with more achievements than you. “Top 7 %” is that "
                    "rank as a share of the players.")}),
        }};
}

HelpSection HelpContents::finding()
{
    return {
        HelpSection::Id::Finding,
        tr("Finding games"),
        {plain({
            tr("Type a few letters of a title into the field above. The search forgives a slip, and knows that 2 and II "
               "are the same. The number of a game works as well, and so does a link to its page, pasted or dropped onto "
               "the window."),
            tr("“Your Games” has the games that you played last, your progress in all of them, and those that you want to "
               "play. It needs your account."),
            tr("The star beside a title follows the game: its figures are kept up to date, and what is new in it is told "
               "on the page “Followed Games” of the File menu."),
        })}};
}

HelpSection HelpContents::sharing()
{
    return {
        HelpSection::Id::Sharing,
        tr("Sharing"),
        {plain({
            tr("“Copy” puts a picture of what is shown on the clipboard, to be pasted into a chat. “Share” shows it first, "
               "in the size of your choice, and saves it; the picture can also be dragged out of the window."),
            tr("Each picture says which game it shows, where the figures come from and of which day they are. A text that "
               "describes it, for those who cannot see it, can be copied along with it."),
            tr("The figures themselves can be saved as CSV or JSON."),
            tr("All of this works in a terminal, too, also for many games at once: “masterychart --help” tells how."),
        })}};
}

HelpSection HelpContents::keyboard(const QList<HelpKey> &keys)
{
    QString rows;
    for (const HelpKey &key : keys)
        rows += rowOf(key);
    rows += rowOf({tr("Left, Right, Home, End"), tr("Walk the bars of the chart")});
    rows += rowOf({tr("Down"), tr("In the game field: the recent games")});
    rows += rowOf({tr("Escape"), tr("Stop loading, close a message, go back")});
    return {HelpSection::Id::Keyboard, tr("Keyboard"), {{.heading = {}, .text = u"<table>" + rows + u"</table>"}}};
}

HelpSection HelpContents::source()
{
    return {
        HelpSection::Id::Source,
        tr("Where the data comes from"),
        {
            plain({tr(
                "All figures come from RetroAchievements, through its web API and with your own key. Mastery Chart is "
                "not made by RetroAchievements.")}),
            part(
                tr("What it cannot tell"),
                {
                    tr("How many achievements players have is known, but not in what order they earned them, nor why they "
                       "stopped. Some of them are still playing."),
                    tr("Small differences from the site's page are normal: of games with many players, that page also "
                       "counts users whom the API leaves out."),
                    tr("The history begins on the day on which you first look at a game; what was before is not "
                       "published."),
                }),
        }};
}

HelpSection HelpContents::privacy(const HelpFacts &facts)
{
    return {
        HelpSection::Id::Privacy,
        tr("Privacy"),
        {
            plain({tr(
                "The program talks to RetroAchievements and to nobody else. It counts nothing about you, and asks for "
                "nothing that you do not see.")}),
            part(tr("What is kept on this computer"),
                 {
                     tr("Your key is in the key store of your system, and is sent to nobody but RetroAchievements."),
                     tr("Games, their history, lists and icons are in a database that you alone can read: %1")
                         .arg(facts.database),
                     tr("Your choices and usernames are in a file that you alone can read: %1").arg(facts.settingsFile),
                 }),
            part(tr("Deleting it"),
                 {tr("The button below deletes all of that, the keys among it. Files that you saved stay.")}),
        }};
}

} // namespace

QList<HelpSection> helpContents(const HelpFacts &facts)
{
    return {HelpContents::chart(),   HelpContents::views(),       HelpContents::figures(),
            HelpContents::finding(), HelpContents::sharing(),     HelpContents::keyboard(facts.keys),
            HelpContents::source(),  HelpContents::privacy(facts)};
}

} // namespace MasteryChart
