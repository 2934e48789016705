<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AchievementRow</name>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Median time to unlock it: %1, of %Ln player(s)</source>
        <comment>1 h 25 min</comment>
        <translation>
            <numerusform>Median time to unlock it: %1, of %Ln player</numerusform>
            <numerusform>Median time to unlock it: %1, of %Ln players</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message numerus="yes">
        <source>As of %Ln minute(s) ago</source>
        <translation>
            <numerusform>As of %Ln minute ago</numerusform>
            <numerusform>As of %Ln minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As of %Ln hour(s) ago</source>
        <translation>
            <numerusform>As of %Ln hour ago</numerusform>
            <numerusform>As of %Ln hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As of %Ln day(s) ago</source>
        <translation>
            <numerusform>As of %Ln day ago</numerusform>
            <numerusform>As of %Ln days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message numerus="yes">
        <source>%1 players</source>
        <translation>
            <numerusform>%1 player</numerusform>
            <numerusform>%1 players</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Earned %Ln achievement(s)</source>
        <translation>
            <numerusform>Earned %Ln achievement</numerusform>
            <numerusform>Earned %Ln achievements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln achievement(s)</source>
        <translation>
            <numerusform>%Ln achievement</numerusform>
            <numerusform>%Ln achievements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unofficial achievement(s)</source>
        <translation>
            <numerusform>%Ln unofficial achievement</numerusform>
            <numerusform>%Ln unofficial achievements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hardcore players</source>
        <translation>
            <numerusform>%1 hardcore player</numerusform>
            <numerusform>%1 hardcore players</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 casual players</source>
        <translation>
            <numerusform>%1 casual player</numerusform>
            <numerusform>%1 casual players</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln achievement(s)</source>
        <translation>
            <numerusform>At least %Ln achievement</numerusform>
            <numerusform>At least %Ln achievements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 mastered (%2)</source>
        <comment>8 players mastered the set (1.3 %)</comment>
        <translation>
            <numerusform>%1 mastered (%2)</numerusform>
            <numerusform>%1 mastered (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 completed (%2)</source>
        <comment>8 players completed the set (1.3 %)</comment>
        <translation>
            <numerusform>%1 completed (%2)</numerusform>
            <numerusform>%1 completed (%2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>about %Ln second left</numerusform>
            <numerusform>about %Ln seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>about %Ln minute left</numerusform>
            <numerusform>about %Ln minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>about %Ln hour left</numerusform>
            <numerusform>about %Ln hours left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropOff</name>
    <message numerus="yes">
        <source>%1 of %2 players who got here stopped (%3)</source>
        <comment>85 of 210 players</comment>
        <translation>
            <numerusform>%1 of %2 player who got here stopped (%3)</numerusform>
            <numerusform>%1 of %2 players who got here stopped (%3)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln achievement(s)</source>
        <translation>
            <numerusform>%Ln achievement</numerusform>
            <numerusform>%Ln achievements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Most stop after %Ln achievement(s): %1 of %2 players went no further</source>
        <comment>31 % of 632 players</comment>
        <translation>
            <numerusform>Most stop after %Ln achievement: %1 of %2 players went no further</numerusform>
            <numerusform>Most stop after %Ln achievements: %1 of %2 players went no further</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %Ln achievement(s): %1 of %2 players went no further</source>
        <comment>31 % of 632 players</comment>
        <translation>
            <numerusform>After %Ln achievement: %1 of %2 players went no further</numerusform>
            <numerusform>After %Ln achievements: %1 of %2 players went no further</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GameRow</name>
    <message numerus="yes">
        <source>%Ln achievement(s)</source>
        <translation>
            <numerusform>%Ln achievement</numerusform>
            <numerusform>%Ln achievements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earned</source>
        <translation>
            <numerusform>%Ln earned</numerusform>
            <numerusform>%Ln earned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%1 achievements in the set</source>
        <translation>
            <numerusform>%1 achievement in the set</numerusform>
            <numerusform>%1 achievements in the set</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 → %2 achievements</source>
        <comment>58 → 60 achievements</comment>
        <translation>
            <numerusform>%1 → %2 achievement</numerusform>
            <numerusform>%1 → %2 achievements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 players</source>
        <comment>+212 players</comment>
        <translation>
            <numerusform>%1 player</numerusform>
            <numerusform>%1 players</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 casual players</source>
        <comment>+212 casual players</comment>
        <translation>
            <numerusform>%1 casual player</numerusform>
            <numerusform>%1 casual players</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more players</source>
        <translation>
            <numerusform>%1 more player</numerusform>
            <numerusform>%1 more players</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 fewer players</source>
        <translation>
            <numerusform>%1 player fewer</numerusform>
            <numerusform>%1 fewer players</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more casual players</source>
        <translation>
            <numerusform>%1 more casual player</numerusform>
            <numerusform>%1 more casual players</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 fewer casual players</source>
        <translation>
            <numerusform>%1 casual player fewer</numerusform>
            <numerusform>%1 fewer casual players</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 masteries</source>
        <comment>+14 masteries</comment>
        <translation>
            <numerusform>%1 mastery</numerusform>
            <numerusform>%1 masteries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 completions</source>
        <comment>+14 completions</comment>
        <translation>
            <numerusform>%1 completion</numerusform>
            <numerusform>%1 completions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more masteries</source>
        <translation>
            <numerusform>%1 more mastery</numerusform>
            <numerusform>%1 more masteries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 fewer masteries</source>
        <translation>
            <numerusform>%1 mastery fewer</numerusform>
            <numerusform>%1 fewer masteries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more completions</source>
        <translation>
            <numerusform>%1 more completion</numerusform>
            <numerusform>%1 more completions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 fewer completions</source>
        <translation>
            <numerusform>%1 completion fewer</numerusform>
            <numerusform>%1 fewer completions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 achievements</source>
        <comment>to 60 achievements</comment>
        <translation>
            <numerusform>%1 achievement</numerusform>
            <numerusform>%1 achievements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MasteryChart::Compare</name>
    <message numerus="yes">
        <source>A comparison holds %Ln game(s) at most; remove one to add another.</source>
        <translation>
            <numerusform>A comparison holds %Ln game at most; remove one to add another.</numerusform>
            <numerusform>A comparison holds %Ln games at most; remove one to add another.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MasteryChart::FollowedPage</name>
    <message numerus="yes">
        <source>%Ln game(s)</source>
        <translation>
            <numerusform>%Ln game</numerusform>
            <numerusform>%Ln games</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with news</source>
        <translation>
            <numerusform>%Ln with news</numerusform>
            <numerusform>%Ln with news</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MasteryChart::GameFinder</name>
    <message numerus="yes">
        <source>Getting the list of games: %1 of %Ln system(s)</source>
        <comment>31 of 55 systems</comment>
        <translation>
            <numerusform>Getting the list of games: %1 of %Ln system</numerusform>
            <numerusform>Getting the list of games: %1 of %Ln systems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list of games has %1 of %Ln system(s): %2</source>
        <comment>53 of 55 systems</comment>
        <translation>
            <numerusform>The list of games has %1 of %Ln system: %2</numerusform>
            <numerusform>The list of games has %1 of %Ln systems: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MasteryChart::ListRun</name>
    <message numerus="yes">
        <source>List of games: %L1 of %Ln system(s)</source>
        <translation>
            <numerusform>List of games: %L1 of %Ln system</numerusform>
            <numerusform>List of games: %L1 of %Ln systems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list of games came for %L1 of %Ln system(s): %2</source>
        <translation>
            <numerusform>The list of games came for %L1 of %Ln system: %2</numerusform>
            <numerusform>The list of games came for %L1 of %Ln systems: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list of games has %L1 of %Ln system(s); --update-games asks for the others.</source>
        <translation>
            <numerusform>The list of games has %L1 of %Ln system; --update-games asks for the others.</numerusform>
            <numerusform>The list of games has %L1 of %Ln systems; --update-games asks for the others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MasteryChart::MainWindow</name>
    <message numerus="yes">
        <source>The list of games is up to date: %Ln game(s)</source>
        <translation>
            <numerusform>The list of games is up to date: %Ln game</numerusform>
            <numerusform>The list of games is up to date: %Ln games</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MasteryChart::SearchPanel</name>
    <message numerus="yes">
        <source>%Ln game(s) found</source>
        <translation>
            <numerusform>%Ln game found</numerusform>
            <numerusform>%Ln games found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MasteryChart::ShareSheet</name>
    <message numerus="yes">
        <source>%n pixel(s) for each pixel of the size, in each direction</source>
        <translation>
            <numerusform>%n pixel for each pixel of the size, in each direction</numerusform>
            <numerusform>%n pixels for each pixel of the size, in each direction</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MasteryChart::SubsetRow</name>
    <message numerus="yes">
        <source>%1: %Ln achievement(s)</source>
        <comment>a title</comment>
        <translation>
            <numerusform>%1: %Ln achievement</numerusform>
            <numerusform>%1: %Ln achievements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MasteryChart::YourGamesPage</name>
    <message numerus="yes">
        <source>%1 of %Ln game(s)</source>
        <translation>
            <numerusform>%1 of %Ln game</numerusform>
            <numerusform>%1 of %Ln games</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln game(s)</source>
        <translation>
            <numerusform>%Ln game</numerusform>
            <numerusform>%Ln games</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message numerus="yes">
        <source>of %1 who earned %Ln achievement(s), %2 went no further</source>
        <comment>632 players, 22 %</comment>
        <translation>
            <numerusform>of %1 who earned %Ln achievement, %2 went no further</numerusform>
            <numerusform>of %1 who earned %Ln achievements, %2 went no further</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fewest have “%1”: %2 players (%3).</source>
        <comment>an achievement, 8 players (1.3 %)</comment>
        <translation>
            <numerusform>Fewest have “%1”: %2 player (%3).</numerusform>
            <numerusform>Fewest have “%1”: %2 players (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Small bar charts: players by achievements earned in %Ln game(s).</source>
        <translation>
            <numerusform>Small bar charts: players by achievements earned in %Ln game.</numerusform>
            <numerusform>Small bar charts: players by achievements earned in %Ln games.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Curves: the share of the players of %Ln game(s) who got at least so far.</source>
        <translation>
            <numerusform>Curves: the share of the players of %Ln game who got at least so far.</numerusform>
            <numerusform>Curves: the share of the players of %Ln games who got at least so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The set has %Ln achievement(s).</source>
        <translation>
            <numerusform>The set has %Ln achievement.</numerusform>
            <numerusform>The set has %Ln achievements.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServiceError</name>
    <message numerus="yes">
        <source>RetroAchievements asks for a pause; try again in %Ln minute(s).</source>
        <translation>
            <numerusform>RetroAchievements asks for a pause; try again in %Ln minute.</numerusform>
            <numerusform>RetroAchievements asks for a pause; try again in %Ln minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>RetroAchievements asks for a pause; try again in %Ln hour(s).</source>
        <translation>
            <numerusform>RetroAchievements asks for a pause; try again in %Ln hour.</numerusform>
            <numerusform>RetroAchievements asks for a pause; try again in %Ln hours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message numerus="yes">
        <source>%1, %Ln to go</source>
        <comment>41 of 60, 19 to go</comment>
        <translation>
            <numerusform>%1, %Ln to go</numerusform>
            <numerusform>%1, %Ln to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 players need one more to pass you</source>
        <translation>
            <numerusform>%1 player needs one more to pass you</numerusform>
            <numerusform>%1 players need one more to pass you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %1 players</source>
        <translation>
            <numerusform>of %1 player</numerusform>
            <numerusform>of %1 players</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UserGame</name>
    <message numerus="yes">
        <source>Played %Ln day(s) ago</source>
        <translation>
            <numerusform>Played %Ln day ago</numerusform>
            <numerusform>Played %Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Earned %Ln day(s) ago</source>
        <translation>
            <numerusform>Earned %Ln day ago</numerusform>
            <numerusform>Earned %Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <comment>achievements to mastery</comment>
        <translation>
            <numerusform>%Ln left</numerusform>
            <numerusform>%Ln left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitState</name>
    <message numerus="yes">
        <source>Pausing, so as not to ask RetroAchievements too often; going on in %Ln second(s).</source>
        <translation>
            <numerusform>Pausing, so as not to ask RetroAchievements too often; going on in %Ln second.</numerusform>
            <numerusform>Pausing, so as not to ask RetroAchievements too often; going on in %Ln seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>RetroAchievements is busy; trying again in %Ln second(s).</source>
        <translation>
            <numerusform>RetroAchievements is busy; trying again in %Ln second.</numerusform>
            <numerusform>RetroAchievements is busy; trying again in %Ln seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>RetroAchievements has a problem; trying again in %Ln second(s).</source>
        <translation>
            <numerusform>RetroAchievements has a problem; trying again in %Ln second.</numerusform>
            <numerusform>RetroAchievements has a problem; trying again in %Ln seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connection broke; trying again in %Ln second(s).</source>
        <translation>
            <numerusform>The connection broke; trying again in %Ln second.</numerusform>
            <numerusform>The connection broke; trying again in %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
</TS>
