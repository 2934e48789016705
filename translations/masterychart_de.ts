<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccountPanel</name>
    <message>
        <source>To see any game, enter your RetroAchievements username and web API key. You find the key in your &lt;a href=&quot;https://retroachievements.org/settings&quot;&gt;settings&lt;/a&gt;, under “Keys”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the key while this is pressed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User&amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web API &amp;key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A username has 2 to 20 letters and digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web API key is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Achievement Distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Players Who Got at Least This Far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of players</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Players</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Achievements earned</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 players</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Hardcore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Casual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardcore Players</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Casual Players</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Earned %Ln achievement(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Earned %1 achievements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mastered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>Mastered 8 (1.3 %)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You: %1 %2</source>
        <comment>You: 40 hardcore</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hardcore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>casual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Game %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (sample data)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln achievement(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unofficial achievement(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hardcore players</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 casual players</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Your hardcore progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your casual progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Hardcore: 216 players</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) got at least this far</source>
        <comment>216 players (34 %)</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>Achievement Distribution</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The built-in sample games; no account, no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocks to count (default: both, stacked).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Achievements to count (default: official).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Username; else the saved account, else $MASTERYCHART_USER. The key is never an argument: the saved account, else $MASTERYCHART_KEY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another server&apos;s API folder; https, or http to this machine (default: https://retroachievements.org/API/).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the chart and end, without a window; - is standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to write (default: what FILE&apos;s ending says).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logical pixels of a picture (default: 900x520).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels per logical pixel, 1 to 4 (default: 2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours (default: system).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 44 achievements on: the site&apos;s ranges (default), or every count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A game ID (14402), or a link to its page (https://retroachievements.org/game/14402).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WIDTHxHEIGHT of at least %1x%1, such as 900x520</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number from 1 to 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option “%1”; --help lists them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web API key is never an argument, where others could read it; set $MASTERYCHART_KEY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An option is without its value; --help tells what each takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not fit --%2; it takes: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not a game; give a game ID (14402) or a link to its page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One game at a time, please: a game ID (14402) or a link to its page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which game? Give a game ID (14402) or a link to its page, or --sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s name does not say what to write; end it in .png, .csv or .json, or add --format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--format goes with --export FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--api-url takes an https link to an API folder; plain http only to this machine, as it would show the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture of that --size and --scale is too large; at most 100 million pixels are painted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows how far the players of a RetroAchievements game get.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1× (%2 × %3 pixels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” exists already. Replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Players who earned every achievement of the set in hardcore, and their share of the hardcore players.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Players who earned every achievement of the set in casual, and their share of the casual players.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>5 of 15</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least half of the players earned this many achievements or fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean completion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>36 % (5.4 of 15)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean number of achievements a player earned, as a share of the set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half the set reached by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the players who earned at least half of the achievements, rounded up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One and done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the players who earned exactly one achievement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Players</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Players with at least one hardcore unlock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Players with at least one casual unlock; a hardcore unlock does not count here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2, ahead of %3, rank %4 of %5</source>
        <comment>12 of 15, ahead of 97 %, rank 18 of 632</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your achievements in this mode, the share of its players with fewer, and your rank; equal counts share a rank.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GameBar</name>
    <message>
        <source>Game ID or link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A game ID such as 14402, or a link to the game&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Game</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardcore and casual unlocks, stacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardcore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardcore unlocks alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Casual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Casual unlocks alone: what was also unlocked in hardcore does not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unofficial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which achievements are counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mastery Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export Image…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sample Games</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Username and Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to &amp;Find the Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Game&apos;s Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Mastery Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Mastery Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;Mastery Chart %1&lt;/h3&gt;&lt;p&gt;Shows how far the players of a RetroAchievements game get.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Not made by RetroAchievements.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not a game; enter a game ID such as 14402, or paste a link to the game&apos;s page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Mastery Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading game %1… (Escape cancels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated %1 · %2 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 achievement distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Save</name>
    <message>
        <source>Standard output could not be written to: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written: %2; choose another place or name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServiceError</name>
    <message>
        <source>A username and a web API key are needed; the key is at https://retroachievements.org/settings under “Keys”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RetroAchievements refused the web API key; copy it again from https://retroachievements.org/settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no data for this game: the ID is unknown, or the set has no achievements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RetroAchievements received too many requests; wait a minute and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RetroAchievements has a problem of its own (status %1); try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RetroAchievements could not be reached; check the network connection and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RetroAchievements did not answer in time; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was not what RetroAchievements promises (status %1); try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was not what RetroAchievements promises; try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Players per &amp;Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Players Who Got at Least This &amp;Far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ogarithmic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Share of Players</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Site&apos;s &amp;Ranges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Every Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the S&amp;ystem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
