<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Accounts</name>
    <message>
        <source>The settings cannot be written; make them writable, or make room for them.</source>
        <translation>Die Einstellungen lassen sich nicht schreiben; mach sie beschreibbar oder schaffe Platz für sie.</translation>
    </message>
    <message>
        <source>The key may still be in the system&apos;s key store, out of which it could not be taken; remove it there.</source>
        <translation>Der Schlüssel ist vielleicht noch im Schlüsselspeicher des Systems, aus dem er sich nicht entfernen ließ; entferne ihn dort.</translation>
    </message>
</context>
<context>
    <name>AchievementRow</name>
    <message>
        <source>✓ yours in hardcore</source>
        <translation>✓ hast du in Hardcore</translation>
    </message>
    <message>
        <source>✓ yours in casual</source>
        <translation>✓ hast du in Casual</translation>
    </message>
    <message>
        <source>▸ Progression</source>
        <translation>▸ Fortschritt</translation>
    </message>
    <message>
        <source>◆ Win condition</source>
        <translation>◆ Siegbedingung</translation>
    </message>
    <message>
        <source>▲ Missable</source>
        <translation>▲ Verpassbar</translation>
    </message>
    <message>
        <source>▼ %1 fewer</source>
        <comment>34 % fewer players</comment>
        <translation>▼ %1 weniger</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln Punkt</numerusform>
            <numerusform>%Ln Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>median %1</source>
        <comment>1 h 25 min</comment>
        <translation>Median %1</translation>
    </message>
    <message numerus="yes">
        <source>Median time to unlock it: %1, of %Ln player(s)</source>
        <comment>1 h 25 min</comment>
        <translation>
            <numerusform>Medianzeit bis dahin: %1, von %Ln Spieler</numerusform>
            <numerusform>Medianzeit bis dahin: %1, von %Ln Spielern</numerusform>
        </translation>
    </message>
    <message>
        <source>Time to unlock it: not enough data</source>
        <translation>Zeit bis dahin: nicht genügend Daten</translation>
    </message>
    <message>
        <source>Shares are of the mode&apos;s players. Which achievement a player earned last is not known.</source>
        <translation>Anteile beziehen sich auf die Spieler des Modus. Welche Errungenschaft ein Spieler zuletzt erreicht hat, ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message>
        <source>As of just now</source>
        <translation>Stand: gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>As of %Ln minute(s) ago</source>
        <translation>
            <numerusform>Stand: vor %Ln Minute</numerusform>
            <numerusform>Stand: vor %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As of %Ln hour(s) ago</source>
        <translation>
            <numerusform>Stand: vor %Ln Stunde</numerusform>
            <numerusform>Stand: vor %Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As of %Ln day(s) ago</source>
        <translation>
            <numerusform>Stand: vor %Ln Tag</numerusform>
            <numerusform>Stand: vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>a date</comment>
        <translation>Stand: %1</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message numerus="yes">
        <source>%1 players</source>
        <translation>
            <numerusform>%1 Spieler</numerusform>
            <numerusform>%1 Spieler</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Hardcore</source>
        <translation>Hardcore</translation>
    </message>
    <message>
        <source>Casual</source>
        <translation>Casual</translation>
    </message>
    <message>
        <source>Hardcore Players</source>
        <translation>Hardcore-Spieler</translation>
    </message>
    <message>
        <source>Casual Players</source>
        <translation>Casual-Spieler</translation>
    </message>
    <message numerus="yes">
        <source>Earned %Ln achievement(s)</source>
        <translation>
            <numerusform>%Ln Errungenschaft erreicht</numerusform>
            <numerusform>%Ln Errungenschaften erreicht</numerusform>
        </translation>
    </message>
    <message>
        <source>Earned %1 achievements</source>
        <translation>%1 Errungenschaften erreicht</translation>
    </message>
    <message>
        <source>Mastered</source>
        <translation>Gemeistert</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>Mastered 8 (1.3 %)</comment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>hardcore</source>
        <translation>Hardcore</translation>
    </message>
    <message>
        <source>casual</source>
        <translation>Casual</translation>
    </message>
    <message>
        <source>Game %1</source>
        <translation>Spiel %1</translation>
    </message>
    <message>
        <source>%1 (sample data)</source>
        <translation>%1 (Beispieldaten)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln achievement(s)</source>
        <translation>
            <numerusform>%Ln Errungenschaft</numerusform>
            <numerusform>%Ln Errungenschaften</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unofficial achievement(s)</source>
        <translation>
            <numerusform>%Ln inoffizielle Errungenschaft</numerusform>
            <numerusform>%Ln inoffizielle Errungenschaften</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hardcore players</source>
        <translation>
            <numerusform>%1 Hardcore-Spieler</numerusform>
            <numerusform>%1 Hardcore-Spieler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 casual players</source>
        <translation>
            <numerusform>%1 Casual-Spieler</numerusform>
            <numerusform>%1 Casual-Spieler</numerusform>
        </translation>
    </message>
    <message>
        <source>Your hardcore progress</source>
        <translation>Dein Hardcore-Fortschritt</translation>
    </message>
    <message>
        <source>Your casual progress</source>
        <translation>Dein Casual-Fortschritt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Hardcore: 216 players</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2) got at least this far</source>
        <comment>216 players (34 %)</comment>
        <translation>%1 (%2) kamen mindestens so weit</translation>
    </message>
    <message>
        <source>Your progress: %1</source>
        <comment>a game&apos;s title</comment>
        <translation>Dein Fortschritt: %1</translation>
    </message>
    <message>
        <source>unofficial</source>
        <comment>a set of achievements</comment>
        <translation>inoffiziell</translation>
    </message>
    <message>
        <source>Players who got at least this far</source>
        <translation>Spieler, die mindestens so weit kamen</translation>
    </message>
    <message>
        <source>Share of players by achievements earned</source>
        <translation>Spieleranteil nach Errungenschaften</translation>
    </message>
    <message>
        <source>Players by achievements earned</source>
        <translation>Spieler nach erreichten Errungenschaften</translation>
    </message>
    <message>
        <source>achievements earned</source>
        <translation>erreichte Errungenschaften</translation>
    </message>
    <message>
        <source>Nobody has earned an achievement yet</source>
        <translation>Noch keine Errungenschaft erreicht</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>Median %1</translation>
    </message>
    <message>
        <source>half the set: %1</source>
        <translation>halbes Set: %1</translation>
    </message>
    <message>
        <source>Nobody has mastered this yet</source>
        <translation>Noch niemand hat das gemeistert</translation>
    </message>
    <message>
        <source>Nobody has completed this yet</source>
        <translation>Noch niemand hat das abgeschlossen</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>%1 mastered this</source>
        <comment>a name</comment>
        <translation>%1: gemeistert</translation>
    </message>
    <message>
        <source>%1 completed this</source>
        <comment>a name</comment>
        <translation>%1: abgeschlossen</translation>
    </message>
    <message>
        <source>%1 mastered this – one of %2</source>
        <comment>a name, a number of players</comment>
        <translation>%1: gemeistert – einer von %2</translation>
    </message>
    <message>
        <source>%1 completed this – one of %2</source>
        <comment>a name, a number of players</comment>
        <translation>%1: abgeschlossen – einer von %2</translation>
    </message>
    <message>
        <source>top %1</source>
        <comment>top 7.2 %</comment>
        <translation>beste %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>+12 since 12 Sep 2026</comment>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>At least %1 of the set</source>
        <translation>Mindestens %1 des Sets</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln achievement(s)</source>
        <translation>
            <numerusform>Mindestens %Ln Errungenschaft</numerusform>
            <numerusform>Mindestens %Ln Errungenschaften</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>achievements</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Hardcore players who got at least this far</source>
        <translation>Hardcore-Spieler, die mindestens so weit kamen</translation>
    </message>
    <message>
        <source>Casual players who got at least this far</source>
        <translation>Casual-Spieler, die mindestens so weit kamen</translation>
    </message>
    <message>
        <source>n = %1</source>
        <comment>a number of players</comment>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>share of the achievements earned</source>
        <translation>Anteil der erreichten Errungenschaften</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>Spiel</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Spieler</translation>
    </message>
    <message>
        <source>Achievements</source>
        <translation>Errungenschaften</translation>
    </message>
    <message>
        <source>Mastery rate</source>
        <translation>Gemeistert (%)</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Half the set</source>
        <translation>Halbes Set</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>Medianzeit</translation>
    </message>
    <message>
        <source>Your progress</source>
        <translation>Dein Fortschritt</translation>
    </message>
    <message>
        <source>%1 pts</source>
        <comment>points of a percentage</comment>
        <translation>%1 PP</translation>
    </message>
    <message>
        <source>Half of the players earned %1 or fewer</source>
        <translation>Die Hälfte der Spieler erreichte %1 oder weniger</translation>
    </message>
    <message>
        <source>Your progress: %1 of %2</source>
        <translation>Dein Fortschritt: %1 von %2</translation>
    </message>
    <message>
        <source>no hardcore players</source>
        <translation>keine Hardcore-Spieler</translation>
    </message>
    <message>
        <source>no casual players</source>
        <translation>keine Casual-Spieler</translation>
    </message>
    <message>
        <source>sample data</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>none mastered</source>
        <comment>players</comment>
        <translation>keiner hat gemeistert</translation>
    </message>
    <message>
        <source>none completed</source>
        <comment>players</comment>
        <translation>keiner hat abgeschlossen</translation>
    </message>
    <message numerus="yes">
        <source>%1 mastered (%2)</source>
        <comment>8 players mastered the set (1.3 %)</comment>
        <translation>
            <numerusform>%1 hat gemeistert (%2)</numerusform>
            <numerusform>%1 haben gemeistert (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 completed (%2)</source>
        <comment>8 players completed the set (1.3 %)</comment>
        <translation>
            <numerusform>%1 hat abgeschlossen (%2)</numerusform>
            <numerusform>%1 haben abgeschlossen (%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>median 5, 15 achievements</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 hardcore</source>
        <comment>12 of 15 achievements</comment>
        <translation>%1 von %2 Hardcore</translation>
    </message>
    <message>
        <source>%1 of %2 casual</source>
        <comment>12 of 15 achievements</comment>
        <translation>%1 von %2 Casual</translation>
    </message>
    <message>
        <source>%1, rank %2 of %3</source>
        <comment>12 of 15 hardcore, rank 18 of 632</comment>
        <translation>%1, Rang %2 von %3</translation>
    </message>
    <message>
        <source>%1, mastered, one of %2</source>
        <comment>15 of 15 hardcore, 8 players</comment>
        <translation>%1, gemeistert, einer von %2</translation>
    </message>
    <message>
        <source>%1, completed, one of %2</source>
        <comment>15 of 15 casual, 8 players</comment>
        <translation>%1, abgeschlossen, einer von %2</translation>
    </message>
    <message>
        <source>Your place is not known.</source>
        <translation>Dein Platz ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Your place: %1</source>
        <comment>12 of 15 hardcore, rank 18 of 632</comment>
        <translation>Dein Platz: %1</translation>
    </message>
    <message>
        <source>Your place: nothing earned yet</source>
        <translation>Dein Platz: noch nichts erreicht</translation>
    </message>
    <message>
        <source>Your place: nothing earned in hardcore yet</source>
        <translation>Dein Platz: in Hardcore noch nichts erreicht</translation>
    </message>
    <message>
        <source>Your place: nothing earned in casual yet</source>
        <translation>Dein Platz: in Casual noch nichts erreicht</translation>
    </message>
    <message>
        <source>%1 achievements</source>
        <comment>36–40</comment>
        <translation>%1 Errungenschaften</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>a number from 1 to 4</source>
        <translation>eine Zahl von 1 bis 4</translation>
    </message>
    <message>
        <source>There is no option “%1”; --help lists them all.</source>
        <translation>Die Option „%1“ gibt es nicht; --help nennt alle.</translation>
    </message>
    <message>
        <source>The web API key is never an argument, where others could read it; set $MASTERYCHART_KEY.</source>
        <translation>Der Web-API-Schlüssel wird nie als Argument übergeben, das andere lesen könnten; setze $MASTERYCHART_KEY.</translation>
    </message>
    <message>
        <source>An option is without its value; --help tells what each takes.</source>
        <translation>Bei einer Option fehlt der Wert; --help sagt, was jede braucht.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 nimmt keinen Wert.</translation>
    </message>
    <message>
        <source>“%1” does not fit --%2; it takes: %3.</source>
        <translation>„%1“ passt nicht zu --%2; möglich ist: %3.</translation>
    </message>
    <message>
        <source>--api-url takes an https link to an API folder; plain http only to this machine, as it would show the key.</source>
        <translation>--api-url nimmt einen https-Link zu einem API-Ordner; einfaches http nur zu diesem Rechner, da es den Schlüssel offenlegen würde.</translation>
    </message>
    <message>
        <source>Shows how far the players of a RetroAchievements game get.</source>
        <translation>Zeigt, wie weit die Spieler eines RetroAchievements-Spiels kommen.</translation>
    </message>
    <message>
        <source>Account and server:</source>
        <translation>Konto und Server:</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>WIDTHxHEIGHT of at least %1x%2, such as 900x520</source>
        <translation>WIDTHxHEIGHT von mindestens %1x%2, etwa 900x520</translation>
    </message>
    <message>
        <source>A terminal cannot show a picture; give --export a FILE, or send the output to one.</source>
        <translation>Ein Terminal kann kein Bild zeigen; gib --export eine Datei (FILE), oder leite die Ausgabe in eine um.</translation>
    </message>
    <message>
        <source>a username</source>
        <translation>ein Benutzername</translation>
    </message>
    <message>
        <source>The file&apos;s name does not say what to write; end it in one of .%1, or add --format.</source>
        <translation>Der Dateiname sagt nicht, was geschrieben werden soll; lass ihn auf eins von .%1 enden oder füge --format hinzu.</translation>
    </message>
    <message>
        <source>A picture of that --size and --scale is too large; at most 100 million pixels are painted, 32,767 in each direction.</source>
        <translation>Ein Bild mit diesem --size und --scale ist zu groß; höchstens 100 Millionen Pixel werden gezeichnet, 32.767 in jeder Richtung.</translation>
    </message>
    <message>
        <source>--%1 is without its value; it takes: %2.</source>
        <translation>Bei --%1 fehlt der Wert; möglich ist: %2.</translation>
    </message>
    <message>
        <source>Standard output has no name that says what to write; add --format.</source>
        <translation>Die Standardausgabe hat keinen Namen, der sagt, was geschrieben wird; ergänze --format.</translation>
    </message>
    <message>
        <source>--preset sets the size; leave out --size, or --preset.</source>
        <translation>--preset bestimmt die Größe; lass --size weg, oder --preset.</translation>
    </message>
    <message>
        <source>No game fits these words; try fewer of them, or give a game ID (14402).</source>
        <translation>Kein Spiel passt zu diesen Wörtern; nimm weniger davon oder gib eine Spiel-ID (14402) an.</translation>
    </message>
    <message>
        <source>No game fits all of these words; give the ID of the one that is meant:</source>
        <translation>Zu all diesen Wörtern zusammen passt kein Spiel; gib die ID des gemeinten an:</translation>
    </message>
    <message>
        <source>Several games fit; give the ID of the one that is meant:</source>
        <translation>Mehrere Spiele passen; gib die ID des gemeinten an:</translation>
    </message>
    <message>
        <source>The system&apos;s key store did not answer; unlock it and try again.</source>
        <translation>Der Schlüsselspeicher des Systems hat nicht geantwortet; entsperre ihn und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>a whole number, 1 or more</source>
        <translation>eine ganze Zahl, mindestens 1</translation>
    </message>
    <message>
        <source>That is not a game; give a game ID (14402), a link to its page, or words of its title.</source>
        <translation>Das ist kein Spiel; gib eine Spiel-ID (14402), einen Link zur Seite des Spiels oder Wörter des Titels an.</translation>
    </message>
    <message>
        <source>Several words are one title only in quotes, such as &quot;mega man 2&quot;.</source>
        <translation>Mehrere Wörter sind nur in Anführungszeichen ein Titel, etwa &quot;mega man 2&quot;.</translation>
    </message>
    <message>
        <source>Which game? Give a game ID (14402), a link to its page or words of its title, or --sample.</source>
        <translation>Welches Spiel? Gib eine Spiel-ID (14402), einen Link zur Seite des Spiels oder Wörter des Titels an, oder --sample.</translation>
    </message>
    <message>
        <source>--format goes with --export FILE or --find WORDS.</source>
        <translation>--format gehört zu --export FILE oder --find WORDS.</translation>
    </message>
    <message>
        <source>--find prints lines, or a list with --format json; it has no other format.</source>
        <translation>--find gibt Zeilen aus oder mit --format json eine Liste; ein anderes Format hat es nicht.</translation>
    </message>
    <message>
        <source>--limit goes with --find WORDS.</source>
        <translation>--limit gehört zu --find WORDS.</translation>
    </message>
    <message>
        <source>--find prints games, --export writes one; leave out --find, or --export.</source>
        <translation>--find gibt Spiele aus, --export schreibt eines; lass --find oder --export weg.</translation>
    </message>
    <message>
        <source>One picture or window compares up to 8 games; give fewer, or write csv or json.</source>
        <translation>Ein Bild oder Fenster vergleicht bis zu 8 Spiele; gib weniger an, oder schreibe csv oder json.</translation>
    </message>
    <message>
        <source>Line %1 of --games-from is no game; a line is a game ID (14402), a link to its page, or words of its title.</source>
        <translation>Zeile %1 von --games-from ist kein Spiel; eine Zeile ist eine Spiel-ID (14402), ein Link zur Seite des Spiels oder Wörter seines Titels.</translation>
    </message>
    <message>
        <source>The list of games “%1” could not be read: %2.</source>
        <translation>Die Liste der Spiele „%1“ konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>--games-from takes a list of at most 1 MiB.</source>
        <translation>--games-from nimmt eine Liste von höchstens 1 MiB.</translation>
    </message>
    <message>
        <source>--%1 %2 draws one game; give one GAME, or write csv or json.</source>
        <translation>--%1 %2 zeichnet ein Spiel; gib ein GAME an, oder schreibe csv oder json.</translation>
    </message>
    <message>
        <source>--find prints games and does nothing else with them; leave out --find, or --%1.</source>
        <translation>--find gibt Spiele aus und tut sonst nichts mit ihnen; lass --find weg, oder --%1.</translation>
    </message>
    <message>
        <source>The sample games have no history; leave out --sample.</source>
        <translation>Die Beispielspiele haben keinen Verlauf; lass --sample weg.</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>noch etwa %Ln Sekunde</numerusform>
            <numerusform>noch etwa %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>noch etwa %Ln Minute</numerusform>
            <numerusform>noch etwa %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>noch etwa %Ln Stunde</numerusform>
            <numerusform>noch etwa %Ln Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>--quiet says less, --verbose says more; leave out one of them.</source>
        <translation>--quiet sagt weniger, --verbose sagt mehr; lass eine davon weg.</translation>
    </message>
    <message>
        <source>--skip-existing goes with --export FILE.</source>
        <translation>--skip-existing gehört zu --export FILE.</translation>
    </message>
    <message>
        <source>--%1 prints on standard output; give --export a FILE.</source>
        <translation>--%1 schreibt in die Standardausgabe; --export braucht dann eine Datei (FILE).</translation>
    </message>
    <message>
        <source>Games:</source>
        <translation>Spiele:</translation>
    </message>
    <message>
        <source>Chart (the window keeps what was chosen last):</source>
        <translation>Diagramm (das Fenster merkt sich, was zuletzt gewählt war):</translation>
    </message>
    <message>
        <source>Export, without a window:</source>
        <translation>Export, ohne Fenster:</translation>
    </message>
    <message>
        <source>Messages and help:</source>
        <translation>Meldungen und Hilfe:</translation>
    </message>
    <message>
        <source>An ID, a link, or &quot;words of the title&quot;</source>
        <translation>Eine ID, ein Link oder &quot;Wörter des Titels&quot;</translation>
    </message>
    <message>
        <source>The manual says more: %1</source>
        <translation>Mehr sagt das Handbuch: %1</translation>
    </message>
    <message>
        <source>More GAMEs, one a line; - is standard input</source>
        <translation>Mehr GAMEs, je Zeile eins; -: Standardeingabe</translation>
    </message>
    <message>
        <source>Every game that you have earned something in</source>
        <translation>Jedes Spiel, in dem du etwas erreicht hast</translation>
    </message>
    <message>
        <source>The built-in sample games; no account</source>
        <translation>Die eingebauten Beispielspiele; ohne Konto</translation>
    </message>
    <message>
        <source>Print the games whose titles fit, and end</source>
        <translation>Nur die Spiele mit passendem Titel ausgeben</translation>
    </message>
    <message>
        <source>With --find: at most so many (default: 20)</source>
        <translation>Mit --find: höchstens so viele (Vorgabe: 20)</translation>
    </message>
    <message>
        <source>Fetch the list of games anew</source>
        <translation>Die Liste der Spiele neu holen</translation>
    </message>
    <message>
        <source>What is drawn (default: bars; several: curve)</source>
        <translation>Diagramm (Vorgabe: bars; mehrere: curve)</translation>
    </message>
    <message>
        <source>Unlocks to count (default: both)</source>
        <translation>Gezählte Freischaltungen (Vorgabe: both)</translation>
    </message>
    <message>
        <source>Achievements to count (default: official)</source>
        <translation>Gezählte Errungenschaften (Vorgabe: official)</translation>
    </message>
    <message>
        <source>How bars are measured (default: linear)</source>
        <translation>Maß der Säulen (Vorgabe: linear)</translation>
    </message>
    <message>
        <source>From 44 achievements on (default: ranges)</source>
        <translation>Ab 44 Errungenschaften (Vorgabe: ranges)</translation>
    </message>
    <message>
        <source>Colours (default: light)</source>
        <translation>Farben (Vorgabe: light)</translation>
    </message>
    <message>
        <source>Write and end; - is standard output. A file each with {id} {title} {system} {set} {date}.</source>
        <translation>Datei schreiben; -: Standardausgabe. Mit {id} {title} {system} {set} {date} je eine.</translation>
    </message>
    <message>
        <source>What to write (default: FILE&apos;s ending)</source>
        <translation>Was geschrieben wird (Vorgabe: Endung)</translation>
    </message>
    <message>
        <source>Leave files that exist, ask for none of them</source>
        <translation>Vorhandene Dateien lassen, nichts dazu laden</translation>
    </message>
    <message>
        <source>Size: 1200x675, 1080x1080 or 800x450</source>
        <translation>Größe: 1200x675, 1080x1080 oder 800x450</translation>
    </message>
    <message>
        <source>Logical pixels (default: 900x520)</source>
        <translation>Logische Pixel (Vorgabe: 900x520)</translation>
    </message>
    <message>
        <source>Pixels per logical pixel, 1 to 4 (default: 2)</source>
        <translation>Pixel je logisches Pixel, 1–4 (Vorgabe: 2)</translation>
    </message>
    <message>
        <source>Print three lines about each game</source>
        <translation>Drei Zeilen über jedes Spiel ausgeben</translation>
    </message>
    <message>
        <source>Print two sentences that describe the chart</source>
        <translation>Das Diagramm in zwei Sätzen beschreiben</translation>
    </message>
    <message>
        <source>Keep the answers in the history</source>
        <translation>Die Antworten im Verlauf aufbewahren</translation>
    </message>
    <message>
        <source>Else $MASTERYCHART_USER, else the saved one. Key: $MASTERYCHART_KEY, never an argument.</source>
        <translation>Sonst $MASTERYCHART_USER, sonst gespeichert. Schlüssel: $MASTERYCHART_KEY, nie Argument.</translation>
    </message>
    <message>
        <source>Another server&apos;s API folder</source>
        <translation>API-Ordner eines anderen Servers</translation>
    </message>
    <message>
        <source>Version of the web API (default: v1)</source>
        <translation>Version der Web-API (Vorgabe: v1)</translation>
    </message>
    <message>
        <source>Tell neither progress nor waits</source>
        <translation>Weder Fortschritt noch Wartezeiten nennen</translation>
    </message>
    <message>
        <source>Tell what is asked, waited for and kept</source>
        <translation>Anfragen, Wartezeiten, Aufbewahrtes nennen</translation>
    </message>
    <message>
        <source>Such as de or en (default: the system&apos;s)</source>
        <translation>Etwa de oder en (Vorgabe: die des Systems)</translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation>Diese Hilfe zeigen</translation>
    </message>
    <message>
        <source>Show the versions</source>
        <translation>Die Versionen zeigen</translation>
    </message>
    <message>
        <source>There is no option “%1”; did you mean --%2? --help lists them all.</source>
        <translation>Die Option „%1“ gibt es nicht; war --%2 gemeint? --help nennt alle.</translation>
    </message>
    <message>
        <source>“%1” does not fit --%2; did you mean %3? It takes: %4.</source>
        <translation>„%1“ passt nicht zu --%2; war %3 gemeint? Möglich ist: %4.</translation>
    </message>
    <message>
        <source>--find, --my-games and --update-games are about the games of RetroAchievements; leave out --sample.</source>
        <translation>--find, --my-games und --update-games betreffen die Spiele von RetroAchievements; lass --sample weg.</translation>
    </message>
    <message>
        <source>A FILE has no placeholder “%1”; there are {id}, {title}, {system}, {set} and {date}.</source>
        <translation>Den Platzhalter „%1“ gibt es für FILE nicht; es gibt {id}, {title}, {system}, {set} und {date}.</translation>
    </message>
    <message>
        <source>A FILE has no placeholder “%1”; did you mean {%2}? There are {id}, {title}, {system}, {set} and {date}.</source>
        <translation>Den Platzhalter „%1“ gibt es nicht; war {%2} gemeint? Es gibt {id}, {title}, {system}, {set} und {date}.</translation>
    </message>
    <message>
        <source>There is no translation “%1”; there are: %2.</source>
        <translation>Die Übersetzung „%1“ gibt es nicht; es gibt: %2.</translation>
    </message>
    <message>
        <source>Qt %1; its driver for SQLite is missing, so nothing is kept.</source>
        <translation>Qt %1; sein Treiber für SQLite fehlt, darum wird nichts aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>DropOff</name>
    <message numerus="yes">
        <source>%1 of %2 players who got here stopped (%3)</source>
        <comment>85 of 210 players</comment>
        <translation>
            <numerusform>%1 von %2 Spieler, der so weit kam, hörte hier auf (%3)</numerusform>
            <numerusform>%1 von %2 Spielern, die so weit kamen, hörten hier auf (%3)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln achievement(s)</source>
        <translation>
            <numerusform>%Ln Errungenschaft</numerusform>
            <numerusform>%Ln Errungenschaften</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 fewer than the one before it</source>
        <comment>34 %</comment>
        <translation>%1 weniger als die davor</translation>
    </message>
    <message>
        <source>You have it</source>
        <translation>Du hast sie</translation>
    </message>
    <message>
        <source>Achievement %1</source>
        <comment>its ID</comment>
        <translation>Errungenschaft %1</translation>
    </message>
    <message>
        <source>RetroAchievements tells unlocks only of the official set.</source>
        <translation>RetroAchievements nennt Freischaltungen nur vom offiziellen Set.</translation>
    </message>
    <message>
        <source>The achievements of this game are not known yet.</source>
        <translation>Die Errungenschaften dieses Spiels sind noch nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 stop at %2 of %3</source>
        <comment>41 % stop at 12 of 40</comment>
        <translation>%1 hören bei %2 von %3 auf</translation>
    </message>
    <message numerus="yes">
        <source>Most stop after %Ln achievement(s): %1 of %2 players went no further</source>
        <comment>31 % of 632 players</comment>
        <translation>
            <numerusform>Die meisten hören nach %Ln Errungenschaft auf: %1 von %2 Spielern kamen nicht weiter</numerusform>
            <numerusform>Die meisten hören nach %Ln Errungenschaften auf: %1 von %2 Spielern kamen nicht weiter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %Ln achievement(s): %1 of %2 players went no further</source>
        <comment>31 % of 632 players</comment>
        <translation>
            <numerusform>Nach %Ln Errungenschaft: %1 von %2 Spielern kamen nicht weiter</numerusform>
            <numerusform>Nach %Ln Errungenschaften: %1 von %2 Spielern kamen nicht weiter</numerusform>
        </translation>
    </message>
    <message>
        <source>Where casual players stop: share of those who got so far</source>
        <translation>Wo Casual-Spieler aufhören: Anteil derer, die so weit kamen</translation>
    </message>
    <message>
        <source>Where hardcore players stop: share of those who got so far</source>
        <translation>Wo Hardcore-Spieler aufhören: Anteil derer, die so weit kamen</translation>
    </message>
    <message>
        <source>Where casual players stop</source>
        <translation>Wo Casual-Spieler aufhören</translation>
    </message>
    <message>
        <source>Where hardcore players stop</source>
        <translation>Wo Hardcore-Spieler aufhören</translation>
    </message>
    <message>
        <source>With one achievement, nobody stops midway.</source>
        <translation>Bei einer Errungenschaft hört niemand unterwegs auf.</translation>
    </message>
    <message>
        <source>Every achievement: share of the casual players who have it</source>
        <translation>Jede Errungenschaft: Anteil der Casual-Spieler, die sie haben</translation>
    </message>
    <message>
        <source>Every achievement: share of the hardcore players who have it</source>
        <translation>Jede Errungenschaft: Anteil der Hardcore-Spieler, die sie haben</translation>
    </message>
    <message>
        <source>Players who have each achievement</source>
        <translation>Spieler, die die Errungenschaft haben</translation>
    </message>
    <message>
        <source>achievements, the most often unlocked first</source>
        <translation>Errungenschaften, die am häufigsten freigeschaltete zuerst</translation>
    </message>
    <message>
        <source>▼ %1: %2</source>
        <comment>34 %, an achievement&apos;s title</comment>
        <translation>▼ %1: %2</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>not enough data</source>
        <translation>nicht genügend Daten</translation>
    </message>
</context>
<context>
    <name>Environment</name>
    <message>
        <source>%1 has characters that cannot be sent; copy it again.</source>
        <translation>%1 enthält Zeichen, die sich nicht senden lassen; kopiere den Wert noch einmal.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>PNG image</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV-Tabelle</translation>
    </message>
    <message>
        <source>JSON data</source>
        <translation>JSON-Daten</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG-Zeichnung</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON-Zeilen</translation>
    </message>
</context>
<context>
    <name>FullStop</name>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>GameRow</name>
    <message numerus="yes">
        <source>%Ln achievement(s)</source>
        <translation>
            <numerusform>%Ln Errungenschaft</numerusform>
            <numerusform>%Ln Errungenschaften</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>12 of 15</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earned</source>
        <translation>
            <numerusform>%Ln erreicht</numerusform>
            <numerusform>%Ln erreicht</numerusform>
        </translation>
    </message>
    <message>
        <source>mastered</source>
        <translation>gemeistert</translation>
    </message>
    <message>
        <source>subset %1</source>
        <comment>Bonus</comment>
        <translation>Subset %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Recent: Dragster, Atari 2600</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>HelpContents</name>
    <message>
        <source>What the chart shows</source>
        <translation>Was das Diagramm zeigt</translation>
    </message>
    <message>
        <source>There is a bar for every number of achievements: so many players have earned exactly that many. The bar of those who have them all stands apart at the right, with a star.</source>
        <translation>Für jede Anzahl von Errungenschaften gibt es eine Säule: So viele Spieler haben genau so viele erreicht. Die Säule derer, die alle haben, steht abgesetzt rechts, mit einem Stern.</translation>
    </message>
    <message>
        <source>Gold is hardcore, grey is casual. A player with unlocks of both kinds is in one bar of each colour, so the two are never added up.</source>
        <translation>Gold ist Hardcore, Grau ist Casual. Wer auf beide Arten etwas freigeschaltet hat, steckt in je einer Säule beider Farben; darum werden die beiden nie zusammengezählt.</translation>
    </message>
    <message>
        <source>Where a game has many achievements, counts are joined to ranges, as on the site&apos;s page of the game. “Every count”, above the chart, shows each by itself.</source>
        <translation>Hat ein Spiel viele Errungenschaften, sind die Anzahlen zu Bereichen zusammengefasst, wie auf der Seite des Spiels bei RetroAchievements. „Jede Anzahl“ über dem Diagramm zeigt jede für sich.</translation>
    </message>
    <message>
        <source>“Linear” shows players, “Log” makes small bars visible, “Percent” sets each colour against its own players. On the last two the colours stand side by side, since stacked heights would be wrong there.</source>
        <translation>„Linear“ zeigt Spieler, „Log“ macht kleine Säulen sichtbar, „Prozent“ misst jede Farbe an ihren eigenen Spielern. Bei den letzten beiden stehen die Farben nebeneinander, denn gestapelt wären die Höhen dort falsch.</translation>
    </message>
    <message>
        <source>Point at a bar, or walk along the bars with the arrow keys, to read its figures. The dashed line is the median, the blue mark is your own place.</source>
        <translation>Zeige auf eine Säule oder gehe mit den Pfeiltasten an den Säulen entlang, um ihre Zahlen zu lesen. Die gestrichelte Linie ist der Median, die blaue Marke dein eigener Platz.</translation>
    </message>
    <message>
        <source>The other views</source>
        <translation>Die anderen Ansichten</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>How many of the players got at least so far. It begins at 100 % and ends at the mastery rate; where it falls steeply, players stop.</source>
        <translation>Wie viele der Spieler mindestens so weit kamen. Die Kurve beginnt bei 100 % und endet beim Anteil der Meisterungen; wo sie steil fällt, hören Spieler auf.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Every figure of the chart as a number, to select, copy and paste into a spreadsheet.</source>
        <translation>Alle Werte des Diagramms als Zahlen, zum Auswählen, Kopieren und Einfügen in eine Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>Drop-off</source>
        <translation>Abbruch</translation>
    </message>
    <message>
        <source>Where players stop: of those who got so many achievements, the share that earned no further one. The largest are marked. Below stands every achievement with the players who have it.</source>
        <translation>Wo Spieler aufhören: von denen, die so viele Errungenschaften erreichten, der Anteil, der keine weitere erreichte. Die größten Anteile sind markiert. Darunter steht jede Errungenschaft mit den Spielern, die sie haben.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>How the game has changed since you first looked at it: players, masteries, and the rate of the two. Each answer of the site that differs from the one before is kept.</source>
        <translation>Wie sich das Spiel verändert hat, seit du es zum ersten Mal angesehen hast: Spieler, Meisterungen und deren Anteil. Jede Antwort der Website, die sich von der vorigen unterscheidet, wird aufbewahrt.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Two to eight games, sets, modes or dates in one chart. Everything is a share, so that games of different sizes can be set beside each other.</source>
        <translation>Zwei bis acht Spiele, Sets, Modi oder Tage in einem Diagramm. Alles ist ein Anteil, damit sich auch verschieden große Spiele nebeneinanderstellen lassen.</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>Was die Zahlen bedeuten</translation>
    </message>
    <message>
        <source>Every figure is of one mode; the large one is hardcore&apos;s, where both are shown.</source>
        <translation>Jede Zahl gilt für einen Modus; wo beide zu sehen sind, ist die große die für Hardcore.</translation>
    </message>
    <message>
        <source>Mastered</source>
        <translation>Gemeistert</translation>
    </message>
    <message>
        <source>Players with every achievement in hardcore, and their share of the hardcore players.</source>
        <translation>Spieler mit allen Errungenschaften in Hardcore und ihr Anteil an den Hardcore-Spielern.</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Players with every achievement in casual, and their share of the casual players.</source>
        <translation>Spieler mit allen Errungenschaften in Casual und ihr Anteil an den Casual-Spielern.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Half of the players have at most so many achievements.</source>
        <translation>Die Hälfte der Spieler hat höchstens so viele Errungenschaften.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Achievements per player, and that as a share of the set.</source>
        <translation>Errungenschaften je Spieler, auch als Anteil am Set.</translation>
    </message>
    <message>
        <source>Half the set</source>
        <translation>Halbes Set</translation>
    </message>
    <message>
        <source>The share of the players who have at least half of the achievements.</source>
        <translation>Der Anteil der Spieler, die mindestens die Hälfte der Errungenschaften haben.</translation>
    </message>
    <message>
        <source>One and done</source>
        <translation>Eine und Schluss</translation>
    </message>
    <message>
        <source>The share of the players who have exactly one achievement.</source>
        <translation>Der Anteil der Spieler, die genau eine Errungenschaft haben.</translation>
    </message>
    <message>
        <source>Time to master, time to beat</source>
        <translation>Zeit zum Meistern, Zeit zum Durchspielen</translation>
    </message>
    <message>
        <source>Half of the players who did it took longer. The number below is how many did it. Times from before October 2023 are estimates of the site.</source>
        <translation>Die Hälfte der Spieler, die es geschafft haben, brauchte länger. Die Zahl darunter sagt, wie viele es geschafft haben. Zeiten von vor Oktober 2023 sind Schätzungen der Website.</translation>
    </message>
    <message>
        <source>Of the players who got so many achievements, the share that earned no further one. Counts that fewer than 20 players or one in a hundred reached are left out.</source>
        <translation>Von den Spielern, die so viele Errungenschaften erreichten, der Anteil, der keine weitere erreichte. Was weniger als 20 Spieler oder weniger als einer von hundert erreichten, ist ausgelassen.</translation>
    </message>
    <message>
        <source>Your place</source>
        <translation>Dein Platz</translation>
    </message>
    <message>
        <source>Your rank is one more than the number of players with more achievements than you. “Top 7 %” is that rank as a share of the players.</source>
        <translation>Dein Rang ist die Zahl der Spieler mit mehr Errungenschaften als du, plus eins. „Beste 7 %“ ist dieser Rang als Anteil an den Spielern.</translation>
    </message>
    <message>
        <source>Finding games</source>
        <translation>Spiele finden</translation>
    </message>
    <message>
        <source>Type a few letters of a title into the field above. The search forgives a slip, and knows that 2 and II are the same. The number of a game works as well, and so does a link to its page, pasted or dropped onto the window.</source>
        <translation>Tippe ein paar Buchstaben eines Titels in das Feld oben. Die Suche verzeiht einen Tippfehler und weiß, dass 2 und II dasselbe sind. Auch die ID eines Spiels geht, ebenso ein Link zu seiner Seite, eingefügt oder auf das Fenster gezogen.</translation>
    </message>
    <message>
        <source>“Your Games” has the games that you played last, your progress in all of them, and those that you want to play. It needs your account.</source>
        <translation>„Deine Spiele“ enthält die Spiele, die du zuletzt gespielt hast, deinen Fortschritt in allen und die, die du spielen willst. Dafür wird dein Konto gebraucht.</translation>
    </message>
    <message>
        <source>The star beside a title follows the game: its figures are kept up to date, and what is new in it is told on the page “Followed Games” of the File menu.</source>
        <translation>Mit dem Stern neben dem Titel folgst du einem Spiel: Seine Zahlen werden aktuell gehalten, und was neu ist, steht auf der Seite „Verfolgte Spiele“ im Menü „Datei“.</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>“Copy” puts a picture of what is shown on the clipboard, to be pasted into a chat. “Share” shows it first, in the size of your choice, and saves it; the picture can also be dragged out of the window.</source>
        <translation>„Kopieren“ legt ein Bild dessen, was zu sehen ist, in die Zwischenablage, zum Einfügen in einen Chat. „Teilen“ zeigt es zuerst, in der Größe deiner Wahl, und speichert es; das Bild lässt sich auch aus dem Fenster ziehen.</translation>
    </message>
    <message>
        <source>Each picture says which game it shows, where the figures come from and of which day they are. A text that describes it, for those who cannot see it, can be copied along with it.</source>
        <translation>Jedes Bild sagt, welches Spiel es zeigt, woher die Zahlen kommen und von welchem Tag sie sind. Dazu lässt sich ein Text kopieren, der es für alle beschreibt, die es nicht sehen können.</translation>
    </message>
    <message>
        <source>The figures themselves can be saved as CSV or JSON.</source>
        <translation>Die Zahlen selbst lassen sich als CSV oder JSON speichern.</translation>
    </message>
    <message>
        <source>All of this works in a terminal, too, also for many games at once: “masterychart --help” tells how.</source>
        <translation>All das geht auch im Terminal, sogar für viele Spiele auf einmal: „masterychart --help“ sagt, wie.</translation>
    </message>
    <message>
        <source>Left, Right, Home, End</source>
        <translation>Links, Rechts, Pos1, Ende</translation>
    </message>
    <message>
        <source>Walk the bars of the chart</source>
        <translation>An den Säulen des Diagramms entlanggehen</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Runter</translation>
    </message>
    <message>
        <source>In the game field: the recent games</source>
        <translation>Im Suchfeld: die letzten Spiele</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Stop loading, close a message, go back</source>
        <translation>Laden anhalten, Meldung schließen, zurück</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Where the data comes from</source>
        <translation>Woher die Daten kommen</translation>
    </message>
    <message>
        <source>All figures come from RetroAchievements, through its web API and with your own key. Mastery Chart is not made by RetroAchievements.</source>
        <translation>Alle Zahlen kommen von RetroAchievements, über die Web-API und mit deinem eigenen Schlüssel. Mastery Chart ist nicht von RetroAchievements.</translation>
    </message>
    <message>
        <source>What it cannot tell</source>
        <translation>Was die Daten nicht sagen</translation>
    </message>
    <message>
        <source>How many achievements players have is known, but not in what order they earned them, nor why they stopped. Some of them are still playing.</source>
        <translation>Bekannt ist, wie viele Errungenschaften die Spieler haben, aber nicht, in welcher Reihenfolge sie sie erreicht und warum sie aufgehört haben. Manche spielen noch.</translation>
    </message>
    <message>
        <source>Small differences from the site&apos;s page are normal: of games with many players, that page also counts users whom the API leaves out.</source>
        <translation>Kleine Unterschiede zur Seite des Spiels bei RetroAchievements sind normal: Bei Spielen mit vielen Spielern zählt sie auch Benutzer mit, die die API auslässt.</translation>
    </message>
    <message>
        <source>The history begins on the day on which you first look at a game; what was before is not published.</source>
        <translation>Der Verlauf beginnt an dem Tag, an dem du ein Spiel zum ersten Mal ansiehst; was davor war, ist nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>The program talks to RetroAchievements and to nobody else. It counts nothing about you, and asks for nothing that you do not see.</source>
        <translation>Das Programm spricht mit RetroAchievements und mit niemandem sonst. Es erfasst nichts über dich und fragt nichts ab, was du nicht zu sehen bekommst.</translation>
    </message>
    <message>
        <source>What is kept on this computer</source>
        <translation>Was auf diesem Rechner aufbewahrt wird</translation>
    </message>
    <message>
        <source>Your key is in the key store of your system, and is sent to nobody but RetroAchievements.</source>
        <translation>Dein Schlüssel liegt im Schlüsselspeicher deines Systems und wird nur an RetroAchievements gesendet.</translation>
    </message>
    <message>
        <source>Games, their history, lists and icons are in a database that you alone can read: %1</source>
        <translation>Spiele, ihr Verlauf, Listen und Symbole liegen in einer Datenbank, die nur du lesen kannst: %1</translation>
    </message>
    <message>
        <source>Your choices and usernames are in a file that you alone can read: %1</source>
        <translation>Deine Einstellungen und Benutzernamen stehen in einer Datei, die nur du lesen kannst: %1</translation>
    </message>
    <message>
        <source>Deleting it</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>The button below deletes all of that, the keys among it. Files that you saved stay.</source>
        <translation>Die Schaltfläche unten löscht all das, auch die Schlüssel. Dateien, die du gespeichert hast, bleiben.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Players over time</source>
        <translation>Spieler im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Masteries over time</source>
        <translation>Meisterungen im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Mastery rate over time</source>
        <translation>Anteil der Meisterungen im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Hardcore players</source>
        <translation>Hardcore-Spieler</translation>
    </message>
    <message>
        <source>Casual players</source>
        <translation>Casual-Spieler</translation>
    </message>
    <message numerus="yes">
        <source>%1 achievements in the set</source>
        <translation>
            <numerusform>%1 Errungenschaft im Set</numerusform>
            <numerusform>%1 Errungenschaften im Set</numerusform>
        </translation>
    </message>
    <message>
        <source>No figures are kept of this game.</source>
        <translation>Von diesem Spiel sind keine Zahlen aufbewahrt.</translation>
    </message>
    <message>
        <source>First seen on %1; figures are kept each time the game is shown.</source>
        <translation>Zuerst gesehen am %1; Zahlen werden jedes Mal aufbewahrt, wenn das Spiel gezeigt wird.</translation>
    </message>
    <message numerus="yes">
        <source>%1 → %2 achievements</source>
        <comment>58 → 60 achievements</comment>
        <translation>
            <numerusform>%1 → %2 Errungenschaft</numerusform>
            <numerusform>%1 → %2 Errungenschaften</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2.</source>
        <comment>Players over time, a game</comment>
        <translation>%2: %1.</translation>
    </message>
    <message>
        <source>%1: from %2 on %3 to %4 on %5</source>
        <comment>Hardcore: from 31,000 on a date to 31,257 on another</comment>
        <translation>%1: von %2 am %3 auf %4 am %5</translation>
    </message>
    <message numerus="yes">
        <source>%1 players</source>
        <comment>+212 players</comment>
        <translation>
            <numerusform>%1 Spieler</numerusform>
            <numerusform>%1 Spieler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 casual players</source>
        <comment>+212 casual players</comment>
        <translation>
            <numerusform>%1 Casual-Spieler</numerusform>
            <numerusform>%1 Casual-Spieler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more players</source>
        <translation>
            <numerusform>%1 Spieler mehr</numerusform>
            <numerusform>%1 Spieler mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 fewer players</source>
        <translation>
            <numerusform>%1 Spieler weniger</numerusform>
            <numerusform>%1 Spieler weniger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more casual players</source>
        <translation>
            <numerusform>%1 Casual-Spieler mehr</numerusform>
            <numerusform>%1 Casual-Spieler mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 fewer casual players</source>
        <translation>
            <numerusform>%1 Casual-Spieler weniger</numerusform>
            <numerusform>%1 Casual-Spieler weniger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 masteries</source>
        <comment>+14 masteries</comment>
        <translation>
            <numerusform>%1 Meisterung</numerusform>
            <numerusform>%1 Meisterungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 completions</source>
        <comment>+14 completions</comment>
        <translation>
            <numerusform>%1 Abschluss</numerusform>
            <numerusform>%1 Abschlüsse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more masteries</source>
        <translation>
            <numerusform>%1 Meisterung mehr</numerusform>
            <numerusform>%1 Meisterungen mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 fewer masteries</source>
        <translation>
            <numerusform>%1 Meisterung weniger</numerusform>
            <numerusform>%1 Meisterungen weniger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more completions</source>
        <translation>
            <numerusform>%1 Abschluss mehr</numerusform>
            <numerusform>%1 Abschlüsse mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 fewer completions</source>
        <translation>
            <numerusform>%1 Abschluss weniger</numerusform>
            <numerusform>%1 Abschlüsse weniger</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>5.7 % → 5.8 %</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>mastery rate from %1 to %2</source>
        <translation>Anteil der Meisterungen von %1 auf %2</translation>
    </message>
    <message>
        <source>no new players, but some got further</source>
        <translation>keine neuen Spieler, aber einige kamen weiter</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%1 achievements</source>
        <comment>to 60 achievements</comment>
        <translation>
            <numerusform>%1 Errungenschaft</numerusform>
            <numerusform>%1 Errungenschaften</numerusform>
        </translation>
    </message>
    <message>
        <source>the set grew from %1 to %2</source>
        <comment>58, 60 achievements</comment>
        <translation>das Set wuchs von %1 auf %2</translation>
    </message>
    <message>
        <source>the set shrank from %1 to %2</source>
        <comment>60, 58 achievements</comment>
        <translation>das Set schrumpfte von %1 auf %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>12 Sep – 3 Oct</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>the set grew from 58 to 60 achievements on 3 Oct</comment>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>Since %1: %2</source>
        <comment>a date: +212 players</comment>
        <translation>Seit %1: %2</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>a month</comment>
        <translation>MMM yyyy</translation>
    </message>
</context>
<context>
    <name>ImageFile</name>
    <message>
        <source>There is not enough memory for a picture of this size; choose a smaller one.</source>
        <translation>Für ein Bild dieser Größe reicht der Arbeitsspeicher nicht; wähle eine kleinere.</translation>
    </message>
    <message>
        <source>There is no picture to write.</source>
        <translation>Es gibt kein Bild zu schreiben.</translation>
    </message>
    <message>
        <source>A picture of this size cannot be painted; choose a smaller one.</source>
        <translation>Ein Bild dieser Größe lässt sich nicht zeichnen; wähle eine kleinere.</translation>
    </message>
</context>
<context>
    <name>KeyStore</name>
    <message>
        <source>The system&apos;s key store has no key for this account, or it is locked; unlock it, or enter the key again.</source>
        <translation>Der Schlüsselspeicher des Systems hat keinen Schlüssel für dieses Konto oder ist gesperrt; entsperre ihn oder gib den Schlüssel neu ein.</translation>
    </message>
    <message>
        <source>The system&apos;s key store is locked or denied access; unlock it and try again.</source>
        <translation>Der Schlüsselspeicher des Systems ist gesperrt oder hat den Zugriff verweigert; entsperre ihn und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>No key store of the system could be reached; start one, such as GNOME Keyring or KWallet.</source>
        <translation>Kein Schlüsselspeicher des Systems war zu erreichen; starte einen, etwa GNOME-Schlüsselbund oder KWallet.</translation>
    </message>
    <message>
        <source>What the system&apos;s key store has for this account is no web API key; enter the key again.</source>
        <translation>Was der Schlüsselspeicher des Systems für dieses Konto hat, ist kein Web-API-Schlüssel; gib den Schlüssel noch einmal ein.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <translation>Deutsch</translation>
    </message>
</context>
<context>
    <name>MasteryChart::AccountDialog</name>
    <message>
        <source>Version of the API</source>
        <translation>Version der API</translation>
    </message>
    <message>
        <source>&amp;Check and Save</source>
        <translation>&amp;Prüfen und speichern</translation>
    </message>
    <message>
        <source>Save &amp;Without Checking</source>
        <translation>&amp;Ohne Prüfung speichern</translation>
    </message>
    <message>
        <source>Fo&amp;rget…</source>
        <translation>&amp;Vergessen…</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>To see any game, enter your RetroAchievements username and web API key. You find the key in your &lt;a href=&quot;%1&quot;&gt;settings&lt;/a&gt;, under “Keys”.</source>
        <translation>Um jedes Spiel zu sehen, gib deinen RetroAchievements-Benutzernamen und deinen Web-API-Schlüssel ein. Den Schlüssel findest du in deinen &lt;a href=&quot;%1&quot;&gt;Einstellungen&lt;/a&gt; unter „Keys“.</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Einblenden</translation>
    </message>
    <message>
        <source>Show the key while this is pressed in</source>
        <translation>Den Schlüssel zeigen, solange dies gedrückt ist</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Enter the key from the clipboard</source>
        <translation>Den Schlüssel aus der Zwischenablage eintragen</translation>
    </message>
    <message>
        <source>User&amp;name</source>
        <translation>Benutzer&amp;name</translation>
    </message>
    <message>
        <source>Web API &amp;key</source>
        <translation>Web-API-Sch&amp;lüssel</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>V1</source>
        <translation>V1</translation>
    </message>
    <message>
        <source>The documented one</source>
        <translation>Die dokumentierte</translation>
    </message>
    <message>
        <source>V2</source>
        <translation>V2</translation>
    </message>
    <message>
        <source>One request, with the key in a header; title, icon and your place come through V1 in any case</source>
        <translation>Eine Anfrage, mit dem Schlüssel in einem Header; Titel, Symbol und dein Platz kommen in jedem Fall über V1</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Ask RetroAchievements whether the key is right, and keep it in the system&apos;s key store</source>
        <translation>RetroAchievements fragen, ob der Schlüssel stimmt, und ihn im Schlüsselspeicher des Systems aufbewahren</translation>
    </message>
    <message>
        <source>Remove the key from the system&apos;s key store, and your places from the saved games</source>
        <translation>Den Schlüssel aus dem Schlüsselspeicher des Systems entfernen und deinen Platz aus den gespeicherten Spielen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>The key is used until the program ends, but it could not be saved. %1</source>
        <translation>Der Schlüssel wird bis zum Ende des Programms verwendet, konnte aber nicht gespeichert werden. %1</translation>
    </message>
    <message>
        <source>The key of %1 is removed.</source>
        <comment>a user</comment>
        <translation>Der Schlüssel von %1 ist entfernt.</translation>
    </message>
    <message>
        <source>The key is removed, but the username is still listed. %1</source>
        <translation>Der Schlüssel ist entfernt, aber der Benutzername steht noch in der Liste. %1</translation>
    </message>
    <message>
        <source>saved; enter another to replace it</source>
        <translation>gespeichert; zum Ersetzen neu eingeben</translation>
    </message>
    <message>
        <source>in use until the program ends</source>
        <translation>in Gebrauch, bis das Programm endet</translation>
    </message>
    <message>
        <source>A username has 2 to 20 letters and digits.</source>
        <translation>Ein Benutzername hat 2 bis 20 Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>The web API key has characters that no key has; copy it again.</source>
        <translation>Der Web-API-Schlüssel enthält Zeichen, die kein Schlüssel hat; kopiere ihn noch einmal.</translation>
    </message>
    <message>
        <source>The system&apos;s key store has not given the saved key yet; unlock it, or enter the key.</source>
        <translation>Der Schlüsselspeicher des Systems hat den gespeicherten Schlüssel noch nicht herausgegeben; entsperre ihn, oder gib den Schlüssel ein.</translation>
    </message>
    <message>
        <source>The web API key is missing.</source>
        <translation>Der Web-API-Schlüssel fehlt.</translation>
    </message>
    <message>
        <source>Asking RetroAchievements…</source>
        <translation>RetroAchievements wird gefragt…</translation>
    </message>
    <message>
        <source>Forget Account</source>
        <translation>Konto vergessen</translation>
    </message>
    <message>
        <source>Remove the key of %1 from the system&apos;s key store? How far %1 got is removed from the games kept on this computer, too.</source>
        <translation>Den Schlüssel von %1 aus dem Schlüsselspeicher des Systems entfernen? Auch wie weit %1 kam, wird bei den Spielen auf diesem Rechner entfernt.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
</context>
<context>
    <name>MasteryChart::AccountMenu</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>Saved Accounts</source>
        <translation>Gespeicherte Konten</translation>
    </message>
    <message>
        <source>Where to &amp;Find the Key</source>
        <translation>Wo der Schlüssel zu &amp;finden ist</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>&amp;Username and Key…</source>
        <translation>&amp;Benutzername und Schlüssel…</translation>
    </message>
</context>
<context>
    <name>MasteryChart::AchievementList</name>
    <message>
        <source>Achievements</source>
        <translation>Errungenschaften</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>MasteryChart::AchievementModel</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
</context>
<context>
    <name>MasteryChart::AchievementsView</name>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Where players stop</source>
        <translation>Wo Spieler aufhören</translation>
    </message>
    <message>
        <source>The largest cliffs</source>
        <translation>Wo die meisten aufhören</translation>
    </message>
    <message>
        <source>Of those who got so far, the share that went no further. Counts that few players reached are left out: there a share is chance. Which achievement a player earned last is not known, nor are the names of the players near you.</source>
        <translation>Von denen, die so weit kamen, der Anteil, der nicht weiterkam. Was nur wenige Spieler erreichten, ist ausgelassen: Dort ist ein Anteil Zufall. Welche Errungenschaft ein Spieler zuletzt erreicht hat, ist nicht bekannt, und die Namen der Spieler in deiner Nähe auch nicht.</translation>
    </message>
    <message>
        <source>Unlocks</source>
        <translation>Freischaltungen</translation>
    </message>
    <message>
        <source>The most often unlocked first</source>
        <translation>Die am häufigsten freigeschaltete zuerst</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>In the order of the set</source>
        <translation>In der Reihenfolge des Sets</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>The fewest points first</source>
        <translation>Die wenigsten Punkte zuerst</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All achievements</source>
        <translation>Alle Errungenschaften</translation>
    </message>
    <message>
        <source>What I lack</source>
        <translation>Was mir fehlt</translation>
    </message>
    <message>
        <source>The most often unlocked that you lack, first</source>
        <translation>Von denen, die dir fehlen, die am häufigsten freigeschaltete zuerst</translation>
    </message>
    <message>
        <source>Too few players to tell.</source>
        <translation>Zu wenige Spieler, um es zu sagen.</translation>
    </message>
    <message>
        <source>Your own achievements are not known.</source>
        <translation>Deine eigenen Errungenschaften sind nicht bekannt.</translation>
    </message>
    <message>
        <source>You have them all.</source>
        <translation>Du hast sie alle.</translation>
    </message>
    <message>
        <source>No achievement is of this kind.</source>
        <translation>Keine Errungenschaft ist von dieser Art.</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ChangeLine</name>
    <message>
        <source>Opens the history</source>
        <translation>Öffnet den Verlauf</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ChartPane</name>
    <message>
        <source>Bars</source>
        <translation>Säulen</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Players by achievements earned</source>
        <translation>Spieler nach erreichten Errungenschaften</translation>
    </message>
    <message>
        <source>Players who got at least this far</source>
        <translation>Spieler, die mindestens so weit kamen</translation>
    </message>
    <message>
        <source>The figures as a table</source>
        <translation>Die Zahlen als Tabelle</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>The site&apos;s ranges: 20 and mastery</source>
        <translation>Die Bereiche der Website: 20 und Meisterung</translation>
    </message>
    <message>
        <source>Every count</source>
        <translation>Jede Anzahl</translation>
    </message>
    <message>
        <source>A bar for every count</source>
        <translation>Eine Säule für jede Anzahl</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Players, from zero</source>
        <translation>Spieler, von null an</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Every power of ten the same step</source>
        <translation>Jede Zehnerpotenz ein gleicher Schritt</translation>
    </message>
    <message>
        <source>Share of the mode&apos;s own players</source>
        <translation>Anteil an den Spielern des Modus</translation>
    </message>
    <message>
        <source>A curve is a share of every count.</source>
        <translation>Eine Kurve zeigt immer Anteile, und zwar für jede Anzahl.</translation>
    </message>
    <message>
        <source>With so few achievements, every count has a bar of its own.</source>
        <translation>Bei so wenigen Errungenschaften hat jede Anzahl ihre eigene Säule.</translation>
    </message>
    <message>
        <source>A table has players and percentages.</source>
        <translation>Eine Tabelle zeigt Spieler und Prozente.</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Drop-off</source>
        <translation>Abbruch</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Where players stop, and every achievement</source>
        <translation>Wo Spieler aufhören, und jede Errungenschaft</translation>
    </message>
    <message>
        <source>How the game changes</source>
        <translation>Wie sich das Spiel verändert</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ChartView</name>
    <message>
        <source>Achievement Distribution</source>
        <translation>Erfolgsverteilung</translation>
    </message>
</context>
<context>
    <name>MasteryChart::Compare</name>
    <message>
        <source>Copied the table</source>
        <translation>Die Tabelle ist kopiert</translation>
    </message>
    <message>
        <source>Added %1 to the comparison</source>
        <comment>a game</comment>
        <translation>%1 ist jetzt im Vergleich</translation>
    </message>
    <message>
        <source>%1 is compared already</source>
        <comment>a game</comment>
        <translation>%1 ist schon im Vergleich</translation>
    </message>
    <message numerus="yes">
        <source>A comparison holds %Ln game(s) at most; remove one to add another.</source>
        <translation>
            <numerusform>Ein Vergleich fasst höchstens %Ln Spiel; entferne eins, um ein anderes hinzuzufügen.</numerusform>
            <numerusform>Ein Vergleich fasst höchstens %Ln Spiele; entferne eins, um ein anderes hinzuzufügen.</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be loaded</source>
        <translation>konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Looking for earlier dates…</source>
        <translation>Frühere Tage werden gesucht…</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Nothing was kept of this game before</source>
        <translation>Von diesem Spiel ist nichts Früheres aufbewahrt</translation>
    </message>
    <message>
        <source>Save the Comparison</source>
        <translation>Vergleich speichern</translation>
    </message>
    <message>
        <source>Rename the Comparison</source>
        <translation>Vergleich umbenennen</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Saved the comparison as %1</source>
        <translation>Der Vergleich ist gespeichert: %1</translation>
    </message>
    <message>
        <source>Deleted the comparison %1; its games are still shown</source>
        <translation>Der Vergleich %1 ist gelöscht; seine Spiele sind noch zu sehen</translation>
    </message>
    <message>
        <source>Export the Table</source>
        <translation>Tabelle exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exported the table</source>
        <translation>Die Tabelle ist exportiert</translation>
    </message>
</context>
<context>
    <name>MasteryChart::CompareChips</name>
    <message>
        <source>Remove %1</source>
        <comment>a game</comment>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>&amp;Hardcore</source>
        <translation>&amp;Hardcore</translation>
    </message>
    <message>
        <source>&amp;Casual</source>
        <translation>&amp;Casual</translation>
    </message>
    <message>
        <source>Add C&amp;asual Beside It</source>
        <translation>C&amp;asual daneben hinzufügen</translation>
    </message>
    <message>
        <source>Add H&amp;ardcore Beside It</source>
        <translation>H&amp;ardcore daneben hinzufügen</translation>
    </message>
    <message>
        <source>Add an &amp;Earlier Date</source>
        <translation>Einen früheren &amp;Tag hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Open the Game</source>
        <translation>Spiel ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ComparePage</name>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>&amp;Comparison</source>
        <translation>&amp;Vergleich</translation>
    </message>
    <message>
        <source>Save, open and export comparisons</source>
        <translation>Vergleiche speichern, öffnen und exportieren</translation>
    </message>
    <message>
        <source>Find a game to compare (Ctrl+L)</source>
        <translation>Ein Spiel zum Vergleichen finden (Strg+L)</translation>
    </message>
    <message>
        <source>Share of set</source>
        <translation>Anteil am Set</translation>
    </message>
    <message>
        <source>Curves over the share of each set: sets differ in size</source>
        <translation>Kurven über dem Anteil am Set: Sets sind verschieden groß</translation>
    </message>
    <message>
        <source>Achievements</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Curves over the number of achievements</source>
        <translation>Kurven über der Zahl der Errungenschaften</translation>
    </message>
    <message>
        <source>Small charts</source>
        <translation>Kleine Diagramme</translation>
    </message>
    <message>
        <source>A small bar chart for each, on one scale</source>
        <translation>Ein kleines Säulendiagramm für jedes, auf einer Skala</translation>
    </message>
    <message>
        <source>Nothing is compared yet. Add a game: find it with Ctrl+L and press Enter, or press Ctrl+Enter on a game anywhere in the search.</source>
        <translation>Noch wird nichts verglichen. Füge ein Spiel hinzu: Suche es mit Strg+L und drücke Eingabe, oder drücke irgendwo in der Suche Strg+Eingabe auf einem Spiel.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Back to %1</source>
        <comment>a game</comment>
        <translation>&amp;Zurück zu %1</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Copy the &amp;Table</source>
        <translation>&amp;Tabelle kopieren</translation>
    </message>
    <message>
        <source>&amp;Export the Table…</source>
        <translation>Tabelle &amp;exportieren…</translation>
    </message>
    <message>
        <source>Remove &amp;All Games</source>
        <translation>&amp;Alle Spiele entfernen</translation>
    </message>
    <message>
        <source>Add a &amp;Game…</source>
        <translation>Spiel hinzufü&amp;gen…</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ComparisonModel</name>
    <message>
        <source>%1, the most</source>
        <translation>%1, am meisten</translation>
    </message>
    <message>
        <source>Share of the players who have all achievements</source>
        <translation>Anteil der Spieler, die alle Errungenschaften haben</translation>
    </message>
    <message>
        <source>Half of the players earned so many achievements or fewer</source>
        <translation>Die Hälfte der Spieler hat so viele Errungenschaften oder weniger</translation>
    </message>
    <message>
        <source>Mean share of the set that players earned</source>
        <translation>Anteil des Sets, den Spieler im Mittel erreichten</translation>
    </message>
    <message>
        <source>Share of the players who earned half of the set or more</source>
        <translation>Anteil der Spieler, die das halbe Set oder mehr erreichten</translation>
    </message>
    <message>
        <source>Median time to earn all achievements, where it is known</source>
        <translation>Medianzeit für alle Errungenschaften, wo sie bekannt ist</translation>
    </message>
    <message>
        <source>Players with an achievement in this mode. The few players of a subset chose it themselves.</source>
        <translation>Spieler mit einer Errungenschaft in diesem Modus. Die wenigen Spieler eines Subsets haben es sich selbst ausgesucht.</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ComparisonView</name>
    <message>
        <source>The compared games&apos; figures</source>
        <translation>Die Zahlen der verglichenen Spiele</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>MasteryChart::EarlierChoice</name>
    <message>
        <source>Show &amp;earlier:</source>
        <translation>&amp;Früheren Stand zeigen:</translation>
    </message>
    <message>
        <source>The outline of the distribution as it was at a date</source>
        <translation>Der Umriss der Verteilung, wie sie an einem Tag war</translation>
    </message>
    <message>
        <source>Date of the earlier distribution</source>
        <translation>Tag der früheren Verteilung</translation>
    </message>
</context>
<context>
    <name>MasteryChart::FailurePage</name>
    <message>
        <source>S&amp;ign In…</source>
        <translation>An&amp;melden…</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>Show a Sa&amp;mple</source>
        <translation>Bei&amp;spiel zeigen</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>&amp;Open Its Page</source>
        <translation>Seite des Spiels ö&amp;ffnen</translation>
    </message>
    <message>
        <source>%1 could not be loaded</source>
        <comment>a game</comment>
        <translation>%1 konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>&amp;Back to %1</source>
        <comment>a game</comment>
        <translation>&amp;Zurück zu %1</translation>
    </message>
</context>
<context>
    <name>MasteryChart::FileMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Open Game…</source>
        <translation>Spiel ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Paste Link or ID</source>
        <translation>Link oder ID &amp;einfügen</translation>
    </message>
    <message>
        <source>Sa&amp;mple Games</source>
        <translation>Beis&amp;piele</translation>
    </message>
    <message>
        <source>Copy as Te&amp;xt</source>
        <translation>Als Te&amp;xt kopieren</translation>
    </message>
    <message>
        <source>Pri&amp;nt…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Update the List of Games</source>
        <translation>Liste der Spiele aktualisie&amp;ren</translation>
    </message>
</context>
<context>
    <name>MasteryChart::FindRun</name>
    <message>
        <source>No game fits these words.</source>
        <translation>Kein Spiel passt zu diesen Wörtern.</translation>
    </message>
</context>
<context>
    <name>MasteryChart::FollowedPage</name>
    <message>
        <source>nothing new</source>
        <translation>nichts Neues</translation>
    </message>
    <message>
        <source>Ref&amp;resh</source>
        <translation>Ak&amp;tualisieren</translation>
    </message>
    <message>
        <source>Ask for the games whose figures are older than six hours</source>
        <translation>Die Spiele abfragen, deren Zahlen älter als sechs Stunden sind</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>You follow no games yet</source>
        <translation>Du folgst noch keinem Spiel</translation>
    </message>
    <message>
        <source>Choose the star beside a game&apos;s title: its figures are then kept up to date, and what is new in it is told here.</source>
        <translation>Wähle den Stern neben dem Titel eines Spiels: Seine Zahlen werden dann aktuell gehalten, und was neu ist, steht hier.</translation>
    </message>
    <message>
        <source>Followed Games</source>
        <translation>Verfolgte Spiele</translation>
    </message>
    <message>
        <source>&amp;Stop Following</source>
        <translation>Nicht mehr &amp;folgen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln game(s)</source>
        <translation>
            <numerusform>%Ln Spiel</numerusform>
            <numerusform>%Ln Spiele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with news</source>
        <translation>
            <numerusform>%Ln mit Neuem</numerusform>
            <numerusform>%Ln mit Neuem</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Back to %1</source>
        <comment>a game</comment>
        <translation>&amp;Zurück zu %1</translation>
    </message>
</context>
<context>
    <name>MasteryChart::Following</name>
    <message>
        <source>&amp;Follow This Game</source>
        <translation>Diesem Spiel fol&amp;gen</translation>
    </message>
    <message>
        <source>Follo&amp;wed Games</source>
        <translation>&amp;Verfolgte Spiele</translation>
    </message>
    <message>
        <source>You follow this game: its figures are kept up to date (Ctrl+D)</source>
        <translation>Du folgst diesem Spiel: Seine Zahlen werden aktuell gehalten (Strg+D)</translation>
    </message>
    <message>
        <source>Follow this game: keep its figures up to date (Ctrl+D)</source>
        <translation>Diesem Spiel folgen: seine Zahlen aktuell halten (Strg+D)</translation>
    </message>
</context>
<context>
    <name>MasteryChart::GameField</name>
    <message>
        <source>Game</source>
        <translation>Spiel</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Search games</source>
        <translation>Spiele suchen</translation>
    </message>
    <message>
        <source>Search games, or paste a link or ID</source>
        <translation>Spiele suchen, oder Link oder ID einfügen</translation>
    </message>
    <message>
        <source>A part of a title, a game ID such as 14402, or a link to the game&apos;s page (Ctrl+L)</source>
        <translation>Ein Teil des Titels, eine Spiel-ID wie 14402 oder ein Link zur Seite des Spiels (Strg+L)</translation>
    </message>
</context>
<context>
    <name>MasteryChart::GameFinder</name>
    <message>
        <source>Getting the list of games…</source>
        <translation>Die Liste der Spiele wird geholt…</translation>
    </message>
    <message numerus="yes">
        <source>Getting the list of games: %1 of %Ln system(s)</source>
        <comment>31 of 55 systems</comment>
        <translation>
            <numerusform>Die Liste der Spiele wird geholt: %1 von %Ln System</numerusform>
            <numerusform>Die Liste der Spiele wird geholt: %1 von %Ln Systemen</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of games could not be had: %1</source>
        <translation>Die Liste der Spiele ließ sich nicht holen: %1</translation>
    </message>
    <message numerus="yes">
        <source>The list of games has %1 of %Ln system(s): %2</source>
        <comment>53 of 55 systems</comment>
        <translation>
            <numerusform>In der Liste der Spiele ist %1 von %Ln System: %2</numerusform>
            <numerusform>In der Liste der Spiele sind %1 von %Ln Systemen: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>To find any game, sign in.</source>
        <translation>Um jedes Spiel zu finden, melde dich an.</translation>
    </message>
    <message>
        <source>Sign In…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>No game is called “%1”.</source>
        <translation>Kein Spiel heißt „%1“.</translation>
    </message>
    <message>
        <source>The list of games could not be brought up to date: %1</source>
        <translation>Die Liste der Spiele konnte nicht aktualisiert werden: %1</translation>
    </message>
</context>
<context>
    <name>MasteryChart::GameHeader</name>
    <message>
        <source>These figures were saved when the game was last loaded.</source>
        <translation>Diese Zahlen wurden beim letzten Laden des Spiels gespeichert.</translation>
    </message>
    <message>
        <source>Hardcore players only</source>
        <translation>Nur Hardcore-Spieler</translation>
    </message>
    <message>
        <source>Casual players only</source>
        <translation>Nur Casual-Spieler</translation>
    </message>
    <message>
        <source>Title and your place are missing</source>
        <translation>Titel und dein Platz fehlen</translation>
    </message>
    <message>
        <source>Title and your place could not be updated</source>
        <translation>Titel und dein Platz konnten nicht aktualisiert werden</translation>
    </message>
    <message>
        <source>RetroAchievements knows no such game, or no such user.</source>
        <translation>RetroAchievements kennt kein solches Spiel oder keinen solchen Benutzer.</translation>
    </message>
    <message>
        <source>The icon is missing</source>
        <translation>Das Symbol fehlt</translation>
    </message>
    <message>
        <source>Icon of the game</source>
        <translation>Symbol des Spiels</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Unlocks</source>
        <translation>Freischaltungen</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Copy &amp;Title</source>
        <translation>&amp;Titel kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Link</source>
        <translation>&amp;Link kopieren</translation>
    </message>
    <message>
        <source>&amp;Open Its Page</source>
        <translation>Seite des Spiels ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>an address</comment>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Hardcore and casual unlocks, stacked</source>
        <translation>Hardcore- und Casual-Freischaltungen, gestapelt</translation>
    </message>
    <message>
        <source>Hardcore</source>
        <translation>Hardcore</translation>
    </message>
    <message>
        <source>Hardcore unlocks alone</source>
        <translation>Nur Hardcore-Freischaltungen</translation>
    </message>
    <message>
        <source>Casual</source>
        <translation>Casual</translation>
    </message>
    <message>
        <source>Casual unlocks alone: what was also unlocked in hardcore does not count</source>
        <translation>Nur Casual-Freischaltungen: Was auch in Hardcore freigeschaltet wurde, zählt nicht</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Offiziell</translation>
    </message>
    <message>
        <source>The achievements that count</source>
        <translation>Die Errungenschaften, die zählen</translation>
    </message>
    <message>
        <source>Unofficial</source>
        <translation>Inoffiziell</translation>
    </message>
    <message>
        <source>Achievements that are being made, or were taken out</source>
        <translation>Errungenschaften, die noch entstehen oder herausgenommen wurden</translation>
    </message>
</context>
<context>
    <name>MasteryChart::GameLoad</name>
    <message>
        <source>There is no such sample; the sample games are %1.</source>
        <translation>Dieses Beispiel gibt es nicht; die Beispielspiele sind %1.</translation>
    </message>
    <message>
        <source>Only the figures of one mode arrived, so nothing was kept: %1</source>
        <translation>Nur die Zahlen eines Modus sind angekommen, daher wurde nichts aufbewahrt: %1</translation>
    </message>
    <message>
        <source>Only the hardcore figures arrived, so nothing was written (--unlocks hardcore writes them alone): %1</source>
        <translation>Nur die Hardcore-Zahlen sind angekommen, also wurde nichts geschrieben (--unlocks hardcore schreibt sie allein): %1</translation>
    </message>
    <message>
        <source>Only the casual figures arrived, so nothing was written (--unlocks casual writes them alone): %1</source>
        <translation>Nur die Casual-Zahlen sind angekommen, also wurde nichts geschrieben (--unlocks casual schreibt sie allein): %1</translation>
    </message>
    <message>
        <source>The median times are left out: %1</source>
        <translation>Die Medianzeiten fehlen: %1</translation>
    </message>
    <message>
        <source>Title and progress did not arrive in time and are left out.</source>
        <translation>Titel und Fortschritt kamen nicht rechtzeitig an und fehlen.</translation>
    </message>
    <message>
        <source>Title and progress are left out: RetroAchievements knows no such game, or no such user.</source>
        <translation>Titel und Fortschritt fehlen: RetroAchievements kennt dieses Spiel oder diesen Benutzer nicht.</translation>
    </message>
    <message>
        <source>Title and progress are left out: %1</source>
        <translation>Titel und Fortschritt fehlen: %1</translation>
    </message>
    <message>
        <source>The median times did not arrive in time and are left out.</source>
        <translation>Die Medianzeiten sind nicht rechtzeitig angekommen und fehlen.</translation>
    </message>
    <message>
        <source>The user&apos;s place and the achievements are left out: %1</source>
        <translation>Platz und Errungenschaften fehlen: %1</translation>
    </message>
</context>
<context>
    <name>MasteryChart::GamesRun</name>
    <message>
        <source>[%1/%2] %3</source>
        <comment>how many of how many games, and a title</comment>
        <translation>[%1/%2] %3</translation>
    </message>
</context>
<context>
    <name>MasteryChart::HelpMenu</name>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Game&apos;s Page</source>
        <translation>&amp;Seite des Spiels</translation>
    </message>
    <message>
        <source>&amp;About Mastery Chart</source>
        <translation>&amp;Über Mastery Chart</translation>
    </message>
    <message>
        <source>About Mastery Chart</source>
        <translation>Über Mastery Chart</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Lizenz</translation>
    </message>
    <message>
        <source>GNU General Public License</source>
        <translation>GNU General Public License</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Mastery Chart %1&lt;/h3&gt;&lt;p&gt;Shows how far the players of a RetroAchievements game get.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Not made by RetroAchievements.&lt;/p&gt;&lt;p&gt;Qt %2&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Mastery Chart %1&lt;/h3&gt;&lt;p&gt;Zeigt, wie weit die Spieler eines RetroAchievements-Spiels kommen.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder neuer. Nicht von RetroAchievements.&lt;/p&gt;&lt;p&gt;Qt %2&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Inhalt</translation>
    </message>
</context>
<context>
    <name>MasteryChart::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>&amp;Delete Everything That Is Kept…</source>
        <translation>Alles Aufbewahrte &amp;löschen…</translation>
    </message>
    <message>
        <source>Sections of the help</source>
        <translation>Abschnitte der Hilfe</translation>
    </message>
</context>
<context>
    <name>MasteryChart::HistoryRun</name>
    <message>
        <source>Nothing was kept of this game yet; --record keeps what the service answers.</source>
        <translation>Von diesem Spiel ist noch nichts aufbewahrt; --record bewahrt auf, was der Dienst antwortet.</translation>
    </message>
</context>
<context>
    <name>MasteryChart::HistoryView</name>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Spieler</translation>
    </message>
    <message>
        <source>Players over time</source>
        <translation>Spieler im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Masteries</source>
        <translation>Meisterungen</translation>
    </message>
    <message>
        <source>Masteries over time</source>
        <translation>Meisterungen im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Mastery rate</source>
        <translation>Gemeistert (%)</translation>
    </message>
    <message>
        <source>Share of the players who mastered the set, over time</source>
        <translation>Anteil der Spieler, die das Set gemeistert haben, im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>Änderungen, die neueste zuerst</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ListNotice</name>
    <message>
        <source>S&amp;ign In…</source>
        <translation>An&amp;melden…</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>Clear Fi&amp;lter</source>
        <translation>Fi&amp;lter löschen</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ListRun</name>
    <message numerus="yes">
        <source>List of games: %L1 of %Ln system(s)</source>
        <translation>
            <numerusform>Liste der Spiele: %L1 von %Ln System</numerusform>
            <numerusform>Liste der Spiele: %L1 von %Ln Systemen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list of games came for %L1 of %Ln system(s): %2</source>
        <translation>
            <numerusform>Die Liste der Spiele kam für %L1 von %Ln System: %2</numerusform>
            <numerusform>Die Liste der Spiele kam für %L1 von %Ln Systemen: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list of games has %L1 of %Ln system(s); --update-games asks for the others.</source>
        <translation>
            <numerusform>Die Liste der Spiele hat %L1 von %Ln System; --update-games fragt nach den übrigen.</numerusform>
            <numerusform>Die Liste der Spiele hat %L1 von %Ln Systemen; --update-games fragt nach den übrigen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MasteryChart::MainWindow</name>
    <message>
        <source>Mastery Chart</source>
        <translation>Mastery Chart</translation>
    </message>
    <message>
        <source>Waiting for the system&apos;s key store, which may be asking for its password; the sample games can be used meanwhile.</source>
        <translation>Warten auf den Schlüsselspeicher des Systems, der vielleicht nach seinem Passwort fragt; die Beispielspiele sind solange verfügbar.</translation>
    </message>
    <message>
        <source>%1 – Mastery Chart</source>
        <translation>%1 – Mastery Chart</translation>
    </message>
    <message>
        <source>Only the hardcore players are shown: %1</source>
        <translation>Nur die Hardcore-Spieler werden gezeigt: %1</translation>
    </message>
    <message>
        <source>Only the casual players are shown: %1</source>
        <translation>Nur die Casual-Spieler werden gezeigt: %1</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Angemeldet als %1</translation>
    </message>
    <message>
        <source>Sign I&amp;n…</source>
        <translation>Anme&amp;lden…</translation>
    </message>
    <message>
        <source>%1 has no unofficial achievements.</source>
        <comment>a game</comment>
        <translation>%1 hat keine inoffiziellen Errungenschaften.</translation>
    </message>
    <message>
        <source>%1 · not updated</source>
        <comment>As of 3 hours ago</comment>
        <translation>%1 · nicht aktualisiert</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message numerus="yes">
        <source>The list of games is up to date: %Ln game(s)</source>
        <translation>
            <numerusform>Die Liste der Spiele ist auf dem neuesten Stand: %Ln Spiel</numerusform>
            <numerusform>Die Liste der Spiele ist auf dem neuesten Stand: %Ln Spiele</numerusform>
        </translation>
    </message>
    <message>
        <source>No game that is known here is called that; enter a game ID such as 14402, or paste a link to the game&apos;s page.</source>
        <translation>Kein hier bekanntes Spiel heißt so; gib eine Spiel-ID wie 14402 ein oder füge einen Link zur Seite des Spiels ein.</translation>
    </message>
    <message>
        <source>Your Games</source>
        <translation>Deine Spiele</translation>
    </message>
    <message>
        <source>Followed Games</source>
        <translation>Verfolgte Spiele</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Delete Everything That Is Kept</source>
        <translation>Alles Aufbewahrte löschen</translation>
    </message>
    <message>
        <source>The saved accounts with their keys, all kept games with their history, the games that you follow, your comparisons and all settings are deleted from this computer. This cannot be undone. Files that you saved stay.</source>
        <translation>Die gespeicherten Konten mit ihren Schlüsseln, alle aufbewahrten Spiele mit ihrem Verlauf, die Spiele, denen du folgst, deine Vergleiche und alle Einstellungen werden von diesem Rechner gelöscht. Das lässt sich nicht rückgängig machen. Dateien, die du gespeichert hast, bleiben.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>MasteryChart::MastersPanel</name>
    <message>
        <source>Latest &amp;Masteries</source>
        <translation>Letzte &amp;Meisterungen</translation>
    </message>
    <message>
        <source>The ten players who mastered the game last</source>
        <translation>Die zehn Spieler, die das Spiel zuletzt gemeistert haben</translation>
    </message>
    <message>
        <source>Latest masteries</source>
        <translation>Letzte Meisterungen</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a date, a name</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Nobody has mastered this yet.</source>
        <translation>Noch niemand hat das gemeistert.</translation>
    </message>
</context>
<context>
    <name>MasteryChart::MessageBar</name>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Close this message (Escape)</source>
        <translation>Diese Meldung schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>MasteryChart::MyGamesRun</name>
    <message>
        <source>Your list of games</source>
        <translation>Die Liste deiner Spiele</translation>
    </message>
    <message>
        <source>The user has not earned anything in any game yet.</source>
        <translation>Der Benutzer hat noch in keinem Spiel etwas erreicht.</translation>
    </message>
</context>
<context>
    <name>MasteryChart::PageHead</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Back to %1</source>
        <comment>a game</comment>
        <translation>&amp;Zurück zu %1</translation>
    </message>
</context>
<context>
    <name>MasteryChart::PictureOut</name>
    <message>
        <source>Copied the picture</source>
        <translation>Bild kopiert</translation>
    </message>
    <message>
        <source>Copied what the chart shows, as text</source>
        <translation>Als Text kopiert, was das Diagramm zeigt</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ProgramWindow</name>
    <message>
        <source>Everything that was kept is deleted</source>
        <translation>Alles Aufbewahrte ist gelöscht</translation>
    </message>
</context>
<context>
    <name>MasteryChart::SearchPanel</name>
    <message>
        <source>Games</source>
        <translation>Spiele</translation>
    </message>
    <message numerus="yes">
        <source>%Ln game(s) found</source>
        <translation>
            <numerusform>%Ln Spiel gefunden</numerusform>
            <numerusform>%Ln Spiele gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MasteryChart::SearchRows</name>
    <message>
        <source>Recent</source>
        <translation>Zuletzt angesehen</translation>
    </message>
    <message>
        <source>Sample games</source>
        <translation>Beispielspiele</translation>
    </message>
    <message>
        <source>You played</source>
        <translation>Von dir gespielt</translation>
    </message>
    <message>
        <source>All games</source>
        <translation>Alle Spiele</translation>
    </message>
</context>
<context>
    <name>MasteryChart::Settings</name>
    <message>
        <source>The settings were damaged; what could not be read has its default. A copy of the damaged file is kept beside it.</source>
        <translation>Die Einstellungen waren beschädigt; was sich nicht lesen ließ, hat seinen Vorgabewert. Eine Kopie der beschädigten Datei liegt daneben.</translation>
    </message>
    <message>
        <source>The settings cannot be read; everything has its default, and changes are not kept.</source>
        <translation>Die Einstellungen lassen sich nicht lesen; alles hat seinen Vorgabewert, und Änderungen werden nicht behalten.</translation>
    </message>
    <message>
        <source>The settings are of a later version of Mastery Chart; they are left as they are, and changes are not kept.</source>
        <translation>Die Einstellungen stammen von einer späteren Version von Mastery Chart; sie bleiben, wie sie sind, und Änderungen werden nicht behalten.</translation>
    </message>
    <message>
        <source>The settings cannot be written; changes are not kept when the program ends.</source>
        <translation>Die Einstellungen lassen sich nicht schreiben; Änderungen gehen verloren, wenn das Programm endet.</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ShareSheet</name>
    <message>
        <source>Discord</source>
        <translation>Discord</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Quadrat</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>Forum</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>My &amp;place as</source>
        <translation>Mein &amp;Platz als</translation>
    </message>
    <message>
        <source>Fi&amp;gures</source>
        <translation>&amp;Zahlen</translation>
    </message>
    <message>
        <source>&amp;Date and link</source>
        <translation>&amp;Datum und Link</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>pixels</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>As large as in the window: %1 × %2</source>
        <comment>pixels</comment>
        <translation>So groß wie im Fenster: %1 × %2</translation>
    </message>
    <message>
        <source>A size of your own</source>
        <translation>Eine eigene Größe</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light, as on paper</source>
        <translation>Hell, wie auf Papier</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Dark, as in most chats</source>
        <translation>Dunkel, wie in den meisten Chats</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>S&amp;uggest</source>
        <translation>Vorsch&amp;lagen</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>Über&amp;schrift</translation>
    </message>
    <message>
        <source>Name in the picture</source>
        <translation>Name im Bild</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Copy Te&amp;xt</source>
        <translation>Te&amp;xt kopieren</translation>
    </message>
    <message>
        <source>Copied the alt text.</source>
        <translation>Der Alternativtext ist kopiert.</translation>
    </message>
    <message>
        <source>&amp;Alt text</source>
        <translation>&amp;Alternativtext</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>Sp&amp;eichern…</translation>
    </message>
    <message>
        <source>Save CS&amp;V…</source>
        <translation>CS&amp;V speichern…</translation>
    </message>
    <message>
        <source>Save &amp;JSON…</source>
        <translation>&amp;JSON speichern…</translation>
    </message>
    <message>
        <source>Copy &amp;Table</source>
        <translation>&amp;Tabelle kopieren</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 Pixel</translation>
    </message>
    <message>
        <source>Copied the picture.</source>
        <translation>Das Bild ist kopiert.</translation>
    </message>
    <message>
        <source>Copied the table.</source>
        <translation>Die Tabelle ist kopiert.</translation>
    </message>
    <message>
        <source>%1 achievement distribution</source>
        <comment>a file&apos;s name</comment>
        <translation>%1 Erfolgsverteilung</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>“%1” exists already. Replace it?</source>
        <translation>„%1“ gibt es schon. Ersetzen?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>„%1“ ist gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n pixel(s) for each pixel of the size, in each direction</source>
        <translation>
            <numerusform>%n Pixel für jedes Pixel der Größe, in jeder Richtung</numerusform>
            <numerusform>%n Pixel für jedes Pixel der Größe, in jeder Richtung</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MasteryChart::SubsetRow</name>
    <message>
        <source>Subset of</source>
        <translation>Subset von</translation>
    </message>
    <message>
        <source>Other subsets:</source>
        <translation>Andere Subsets:</translation>
    </message>
    <message>
        <source>Subsets:</source>
        <translation>Subsets:</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln achievement(s)</source>
        <comment>a title</comment>
        <translation>
            <numerusform>%1: %Ln Errungenschaft</numerusform>
            <numerusform>%1: %Ln Errungenschaften</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare the game with its subsets</source>
        <translation>Das Spiel mit seinen Subsets vergleichen</translation>
    </message>
</context>
<context>
    <name>MasteryChart::TableModel</name>
    <message>
        <source>Achievements</source>
        <translation>Errungenschaften</translation>
    </message>
    <message>
        <source>Your place</source>
        <translation>Dein Platz</translation>
    </message>
    <message>
        <source>players</source>
        <translation>Spieler</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>at least, share</source>
        <translation>mindestens, Anteil</translation>
    </message>
</context>
<context>
    <name>MasteryChart::TableView</name>
    <message>
        <source>Achievement distribution as a table</source>
        <translation>Erfolgsverteilung als Tabelle</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
</context>
<context>
    <name>MasteryChart::TileStrip</name>
    <message>
        <source>Sign in to see any game, and your place in it.</source>
        <translation>Melde dich an, um jedes Spiel und deinen Platz darin zu sehen.</translation>
    </message>
    <message>
        <source>S&amp;ign In…</source>
        <translation>An&amp;melden…</translation>
    </message>
    <message>
        <source>no achievement yet</source>
        <translation>noch keine Errungenschaft</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>nicht verfügbar</translation>
    </message>
    <message>
        <source>The times could not be loaded.</source>
        <translation>Die Zeiten konnten nicht geladen werden.</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ToolBar</name>
    <message>
        <source>Game</source>
        <translation>Spiel</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Share…</source>
        <translation>&amp;Teilen…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the picture (Ctrl+C)</source>
        <translation>Bild kopieren (Strg+C)</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Save or copy a picture to post (Ctrl+E)</source>
        <translation>Ein Bild zum Posten speichern oder kopieren (Strg+E)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Stop loading (Escape)</source>
        <translation>Laden anhalten (Esc)</translation>
    </message>
    <message>
        <source>Load the game again (F5)</source>
        <translation>Das Spiel neu laden (F5)</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Username and web API key</source>
        <translation>Benutzername und Web-API-Schlüssel</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Your &amp;Games</source>
        <translation>Deine &amp;Spiele</translation>
    </message>
    <message>
        <source>Your Games</source>
        <translation>Deine Spiele</translation>
    </message>
    <message>
        <source>What you played, your progress, and what you want to play (Ctrl+G)</source>
        <translation>Was du gespielt hast, wie weit du bist und was du spielen willst (Strg+G)</translation>
    </message>
    <message>
        <source>Comp&amp;are</source>
        <translation>Verg&amp;leichen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Set games beside each other (Ctrl+M)</source>
        <translation>Spiele nebeneinanderstellen (Strg+M)</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ViewMenu</name>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>&amp;Linear</source>
        <translation>&amp;Linear</translation>
    </message>
    <message>
        <source>L&amp;ogarithmic</source>
        <translation>L&amp;ogarithmisch</translation>
    </message>
    <message>
        <source>&amp;Share of Players</source>
        <translation>&amp;Anteil der Spieler</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Säulen</translation>
    </message>
    <message>
        <source>The Site&apos;s &amp;Ranges</source>
        <translation>Be&amp;reiche der Website</translation>
    </message>
    <message>
        <source>&amp;Every Count</source>
        <translation>&amp;Jede Anzahl</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabelle</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>&amp;As the System</source>
        <translation>&amp;Wie das System</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Dun&amp;kel</translation>
    </message>
    <message>
        <source>Go to the C&amp;hart</source>
        <translation>Zum Dia&amp;gramm</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>Voll&amp;bild</translation>
    </message>
    <message>
        <source>Distributio&amp;n</source>
        <translation>&amp;Verteilung</translation>
    </message>
    <message>
        <source>&amp;Curve</source>
        <translation>K&amp;urve</translation>
    </message>
    <message>
        <source>Dro&amp;p-off</source>
        <translation>Abbru&amp;ch</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>Verlau&amp;f</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>As the System</source>
        <translation>Wie das System</translation>
    </message>
</context>
<context>
    <name>MasteryChart::YourGamesPage</name>
    <message>
        <source>Played Lately</source>
        <translation>Zuletzt gespielt</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Want to Play</source>
        <translation>Merkliste</translation>
    </message>
    <message>
        <source>The games that you play appear here as soon as RetroAchievements knows of them.</source>
        <translation>Hier erscheinen die Spiele, die du spielst, sobald RetroAchievements von ihnen weiß.</translation>
    </message>
    <message>
        <source>A game appears here once you have earned an achievement in it, if it has more than five.</source>
        <translation>Ein Spiel mit mehr als fünf Errungenschaften erscheint hier, sobald du darin eine erreicht hast.</translation>
    </message>
    <message>
        <source>The games that you mark as “Want to Play” at RetroAchievements appear here.</source>
        <translation>Hier erscheinen die Spiele, die du dir bei RetroAchievements vormerkst („Want to Play“).</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>Your Games</source>
        <translation>Deine Spiele</translation>
    </message>
    <message>
        <source>Filter by title or system</source>
        <translation>Nach Titel oder System filtern</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>What the games are sorted by</source>
        <translation>Wonach die Spiele sortiert sind</translation>
    </message>
    <message>
        <source>Ref&amp;resh</source>
        <translation>Ak&amp;tualisieren</translation>
    </message>
    <message>
        <source>Ask RetroAchievements for this list</source>
        <translation>Diese Liste bei RetroAchievements abfragen</translation>
    </message>
    <message>
        <source>RetroAchievements shows a want-to-play list only to the user it belongs to; see whether the web API key is of the same account as the username.</source>
        <translation>RetroAchievements zeigt eine Merkliste nur dem Benutzer, dem sie gehört; sieh nach, ob der Web-API-Schlüssel zum selben Konto gehört wie der Benutzername.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Back to %1</source>
        <comment>a game</comment>
        <translation>&amp;Zurück zu %1</translation>
    </message>
    <message>
        <source>&amp;Sort: %1</source>
        <translation>&amp;Sortiert: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln game(s)</source>
        <translation>
            <numerusform>%1 von %Ln Spiel</numerusform>
            <numerusform>%1 von %Ln Spielen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln game(s)</source>
        <translation>
            <numerusform>%Ln Spiel</numerusform>
            <numerusform>%Ln Spiele</numerusform>
        </translation>
    </message>
    <message>
        <source>not updated</source>
        <translation>nicht aktualisiert</translation>
    </message>
    <message>
        <source>Sign in to see your games</source>
        <translation>Melde dich an, um deine Spiele zu sehen</translation>
    </message>
    <message>
        <source>What you played lately, your progress in all games, and what you want to play.</source>
        <translation>Was du zuletzt gespielt hast, wie weit du in allen Spielen bist und was du spielen willst.</translation>
    </message>
    <message>
        <source>No matching game</source>
        <translation>Kein passendes Spiel</translation>
    </message>
    <message>
        <source>No game in this list has all of these words in its title or system.</source>
        <translation>Kein Spiel dieser Liste hat all diese Wörter im Titel oder System.</translation>
    </message>
    <message>
        <source>Loading your games…</source>
        <translation>Deine Spiele werden geladen…</translation>
    </message>
    <message>
        <source>This list could not be loaded</source>
        <translation>Diese Liste konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>No games yet</source>
        <translation>Noch keine Spiele</translation>
    </message>
    <message>
        <source>RetroAchievements knows no user of this name; check the username.</source>
        <translation>RetroAchievements kennt keinen Benutzer dieses Namens; prüfe den Benutzernamen.</translation>
    </message>
    <message>
        <source>Compa&amp;re</source>
        <translation>Ver&amp;gleichen</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>as of %1</source>
        <comment>a date</comment>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>Bar chart</source>
        <translation>Säulendiagramm</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>%1: nobody has earned an achievement of %2 yet.</source>
        <translation>%1: Noch niemand hat eine Errungenschaft von %2 erreicht.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>%1: of %2 hardcore players of %3, %4 mastered all %5 achievements.</source>
        <translation>%1: Von %2 Hardcore-Spielern von %3 haben alle %5 Errungenschaften gemeistert: %4.</translation>
    </message>
    <message>
        <source>%1: of %2 casual players of %3, %4 completed all %5 achievements.</source>
        <translation>%1: Von %2 Casual-Spielern von %3 haben alle %5 Errungenschaften abgeschlossen: %4.</translation>
    </message>
    <message>
        <source>Half of the players earned %1 or fewer.</source>
        <translation>Die Hälfte der Spieler erreichte %1 oder weniger.</translation>
    </message>
    <message>
        <source>Nobody has mastered %1 yet</source>
        <translation>Noch niemand hat %1 gemeistert</translation>
    </message>
    <message>
        <source>Nobody has completed %1 yet</source>
        <translation>Noch niemand hat %1 abgeschlossen</translation>
    </message>
    <message>
        <source>1 in %1 players mastered %2</source>
        <translation>1 von %1 Spielern hat %2 gemeistert</translation>
    </message>
    <message>
        <source>1 in %1 players completed %2</source>
        <translation>1 von %1 Spielern hat %2 abgeschlossen</translation>
    </message>
    <message>
        <source>1 in %1 hardcore players mastered %2</source>
        <translation>1 von %1 Hardcore-Spielern hat %2 gemeistert</translation>
    </message>
    <message>
        <source>1 in %1 casual players completed %2</source>
        <translation>1 von %1 Casual-Spielern hat %2 abgeschlossen</translation>
    </message>
    <message>
        <source>Where hardcore players of %1 stop</source>
        <translation>Wo Hardcore-Spieler von %1 aufhören</translation>
    </message>
    <message>
        <source>Where casual players of %1 stop</source>
        <translation>Wo Casual-Spieler von %1 aufhören</translation>
    </message>
    <message numerus="yes">
        <source>of %1 who earned %Ln achievement(s), %2 went no further</source>
        <comment>632 players, 22 %</comment>
        <translation>
            <numerusform>von %1, die %Ln Errungenschaft erreichten, kamen %2 nicht weiter</numerusform>
            <numerusform>von %1, die %Ln Errungenschaften erreichten, kamen %2 nicht weiter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fewest have “%1”: %2 players (%3).</source>
        <comment>an achievement, 8 players (1.3 %)</comment>
        <translation>
            <numerusform>Am seltensten ist „%1“: %2 Spieler (%3).</numerusform>
            <numerusform>Am seltensten ist „%1“: %2 Spieler (%3).</numerusform>
        </translation>
    </message>
    <message>
        <source>mastery rates of hardcore players</source>
        <translation>Anteil der Hardcore-Spieler, die gemeistert haben</translation>
    </message>
    <message>
        <source>completion rates of casual players</source>
        <translation>Anteil der Casual-Spieler, die abgeschlossen haben</translation>
    </message>
    <message>
        <source>hardcore and casual</source>
        <translation>Hardcore und Casual</translation>
    </message>
    <message numerus="yes">
        <source>Small bar charts: players by achievements earned in %Ln game(s).</source>
        <translation>
            <numerusform>Kleine Säulendiagramme: Spieler nach erreichten Errungenschaften in %Ln Spiel.</numerusform>
            <numerusform>Kleine Säulendiagramme: Spieler nach erreichten Errungenschaften in %Ln Spielen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Curves: the share of the players of %Ln game(s) who got at least so far.</source>
        <translation>
            <numerusform>Kurven: der Anteil der Spieler von %Ln Spiel, die mindestens so weit kamen.</numerusform>
            <numerusform>Kurven: der Anteil der Spieler von %Ln Spielen, die mindestens so weit kamen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mastery rates: %1.</source>
        <translation>Gemeistert: %1.</translation>
    </message>
    <message>
        <source>Mastery rates (sample data): %1.</source>
        <translation>Gemeistert (Beispieldaten): %1.</translation>
    </message>
    <message numerus="yes">
        <source>The set has %Ln achievement(s).</source>
        <translation>
            <numerusform>Das Set hat %Ln Errungenschaft.</numerusform>
            <numerusform>Das Set hat %Ln Errungenschaften.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>Save</name>
    <message>
        <source>Standard output could not be written to: %1.</source>
        <translation>Auf die Standardausgabe konnte nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2; choose another place or name.</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2; wähle einen anderen Ort oder Namen.</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>there is nothing to write</source>
        <translation>es gibt nichts zu schreiben</translation>
    </message>
    <message>
        <source>it is a pipe or a device</source>
        <translation>das ist eine Pipe oder ein Gerät</translation>
    </message>
</context>
<context>
    <name>ServiceError</name>
    <message>
        <source>A username and a web API key are needed; the key is at %1 under “Keys”.</source>
        <translation>Ein Benutzername und ein Web-API-Schlüssel werden gebraucht; der Schlüssel steht auf %1 unter „Keys“.</translation>
    </message>
    <message>
        <source>RetroAchievements refused the web API key; copy it again from %1.</source>
        <translation>RetroAchievements hat den Web-API-Schlüssel abgelehnt; kopiere ihn noch einmal von %1.</translation>
    </message>
    <message>
        <source>There is no data for this game: the ID is unknown, or the set has no achievements.</source>
        <translation>Zu diesem Spiel gibt es keine Daten: Die ID ist unbekannt oder das Set hat keine Errungenschaften.</translation>
    </message>
    <message>
        <source>RetroAchievements received too many requests; wait a minute and try again.</source>
        <translation>RetroAchievements hat zu viele Anfragen erhalten; warte eine Minute und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>RetroAchievements has a problem of its own (status %1); try again later.</source>
        <translation>RetroAchievements hat selbst ein Problem (Status %1); versuche es später noch einmal.</translation>
    </message>
    <message>
        <source>RetroAchievements could not be reached; check the network connection and try again.</source>
        <translation>RetroAchievements war nicht zu erreichen; prüfe die Netzwerkverbindung und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>RetroAchievements did not answer in time; try again.</source>
        <translation>RetroAchievements hat nicht rechtzeitig geantwortet; versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The answer was not what RetroAchievements promises (status %1); try again later.</source>
        <translation>Die Antwort entsprach nicht dem, was RetroAchievements verspricht (Status %1); versuche es später noch einmal.</translation>
    </message>
    <message>
        <source>The answer was not what RetroAchievements promises; try again later.</source>
        <translation>Die Antwort entsprach nicht dem, was RetroAchievements verspricht; versuche es später noch einmal.</translation>
    </message>
    <message>
        <source>Loading was cancelled.</source>
        <translation>Das Laden wurde abgebrochen.</translation>
    </message>
    <message>
        <source>RetroAchievements did not accept the request (status 422); check the username.</source>
        <translation>RetroAchievements hat die Anfrage nicht angenommen (Status 422); prüfe den Benutzernamen.</translation>
    </message>
    <message>
        <source>A web page came in place of the figures; sign in to the network if it asks for that, or try again later.</source>
        <translation>Statt der Zahlen kam eine Webseite; melde dich beim Netzwerk an, falls es das verlangt, oder versuche es später noch einmal.</translation>
    </message>
    <message>
        <source>The address of RetroAchievements was not found; check the network connection and try again.</source>
        <translation>Die Adresse von RetroAchievements wurde nicht gefunden; prüfe die Netzwerkverbindung und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>There is no secure connection to RetroAchievements, so nothing was sent; check the machine&apos;s date, and sign in to the network if it asks for that.</source>
        <translation>Es gibt keine sichere Verbindung zu RetroAchievements, also wurde nichts gesendet; prüfe das Datum des Rechners, und melde dich beim Netzwerk an, falls es das verlangt.</translation>
    </message>
    <message>
        <source>The proxy did not let the request through; check the system&apos;s proxy settings.</source>
        <translation>Der Proxy hat die Anfrage nicht durchgelassen; prüfe die Proxy-Einstellungen des Systems.</translation>
    </message>
    <message>
        <source>The connection to RetroAchievements broke; try again.</source>
        <translation>Die Verbindung zu RetroAchievements ist abgerissen; versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The server does not offer these figures (status %1); check its address and the version of the API, or look for a newer Mastery Chart.</source>
        <translation>Der Server bietet diese Zahlen nicht an (Status %1); prüfe seine Adresse und die Version der API, oder suche nach einer neueren Version von Mastery Chart.</translation>
    </message>
    <message>
        <source>RetroAchievements blocked the request (status 403); see whether its site opens in a browser, and try again later.</source>
        <translation>RetroAchievements hat die Anfrage gesperrt (Status 403); sieh nach, ob sich die Website im Browser öffnen lässt, und versuche es später noch einmal.</translation>
    </message>
    <message>
        <source>RetroAchievements redirected to another address, which was not followed to protect the key; try again later.</source>
        <translation>RetroAchievements hat auf eine andere Adresse umgeleitet; um den Schlüssel zu schützen, wurde ihr nicht gefolgt; versuche es später noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>RetroAchievements asks for a pause; try again in %Ln minute(s).</source>
        <translation>
            <numerusform>RetroAchievements bittet um eine Pause; versuche es in %Ln Minute noch einmal.</numerusform>
            <numerusform>RetroAchievements bittet um eine Pause; versuche es in %Ln Minuten noch einmal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>RetroAchievements asks for a pause; try again in %Ln hour(s).</source>
        <translation>
            <numerusform>RetroAchievements bittet um eine Pause; versuche es in %Ln Stunde noch einmal.</numerusform>
            <numerusform>RetroAchievements bittet um eine Pause; versuche es in %Ln Stunden noch einmal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>%1 (Escape cancels)</source>
        <comment>Trying again in 4 seconds</comment>
        <translation>%1 (Esc bricht ab)</translation>
    </message>
    <message>
        <source>Loading game %1… (Escape cancels)</source>
        <translation>Spiel %1 wird geladen… (Esc bricht ab)</translation>
    </message>
    <message>
        <source>Waiting for the system&apos;s key store…</source>
        <translation>Warten auf den Schlüsselspeicher des Systems…</translation>
    </message>
    <message>
        <source>Saved copy of %1</source>
        <comment>a date and time</comment>
        <translation>Gespeicherter Stand vom %1</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <comment>a time of day</comment>
        <translation>Aktualisiert %1</translation>
    </message>
    <message>
        <source>The link names set %1; these are the figures of the game&apos;s main set.</source>
        <translation>Der Link nennt Set %1; das hier sind die Zahlen des Hauptsets.</translation>
    </message>
</context>
<context>
    <name>StoreProblem</name>
    <message>
        <source>The file of kept games is damaged; it is set aside, and a new one is begun.</source>
        <translation>Die Datei der aufbewahrten Spiele ist beschädigt; sie wird beiseitegelegt und eine neue begonnen.</translation>
    </message>
    <message>
        <source>The kept games are of a later version of Mastery Chart; they are left as they are, and nothing is kept.</source>
        <translation>Die aufbewahrten Spiele sind von einer neueren Version von Mastery Chart; sie bleiben, wie sie sind, und nichts wird aufbewahrt.</translation>
    </message>
    <message>
        <source>Another program holds the file of kept games; what it delays is not kept.</source>
        <translation>Ein anderes Programm hält die Datei der aufbewahrten Spiele fest; was es aufhält, wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>The file of kept games cannot be opened or written; nothing is kept.</source>
        <translation>Die Datei der aufbewahrten Spiele lässt sich nicht öffnen oder schreiben; nichts wird aufbewahrt.</translation>
    </message>
    <message>
        <source>The disk is full; nothing more is kept.</source>
        <translation>Der Datenträger ist voll; nichts weiter wird aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>%1 of %2</source>
        <comment>41 of 60 achievements</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>#%1</source>
        <comment>a rank</comment>
        <translation>Platz %1</translation>
    </message>
    <message>
        <source>The rank by achievements earned in this mode; equal counts share a rank.</source>
        <translation>Der Rang nach erreichten Errungenschaften in diesem Modus; wer gleich viele hat, teilt sich den Rang.</translation>
    </message>
    <message>
        <source>of %1 hardcore</source>
        <comment>players</comment>
        <translation>von %1 Hardcore</translation>
    </message>
    <message>
        <source>of %1 casual</source>
        <comment>players</comment>
        <translation>von %1 Casual</translation>
    </message>
    <message>
        <source>top %1</source>
        <comment>top 7.2 %</comment>
        <translation>beste %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln to go</source>
        <comment>41 of 60, 19 to go</comment>
        <translation>
            <numerusform>%1, noch %Ln</numerusform>
            <numerusform>%1, noch %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 players need one more to pass you</source>
        <translation>
            <numerusform>%1 Spieler braucht noch eine, um vor dir zu sein</numerusform>
            <numerusform>%1 Spieler brauchen noch eine, um vor dir zu sein</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody yet – be the first</source>
        <translation>noch niemand – sei der Erste</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>1,820 of 31,257 players</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The share of the hardcore players who earned every achievement of the set in hardcore.</source>
        <translation>Der Anteil der Hardcore-Spieler, die jede Errungenschaft des Sets in Hardcore erreicht haben.</translation>
    </message>
    <message>
        <source>The share of the casual players who earned every achievement of the set in casual.</source>
        <translation>Der Anteil der Casual-Spieler, die jede Errungenschaft des Sets in Casual erreicht haben.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>of 60 achievements</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>At least half of the players earned this many achievements or fewer.</source>
        <translation>Mindestens die Hälfte der Spieler hat so viele Errungenschaften oder weniger erreicht.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>13.0 of 60 achievements</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The mean number of achievements a player earned, as a share of the set.</source>
        <translation>Wie viele Errungenschaften ein Spieler im Mittel erreicht hat, als Anteil am Set.</translation>
    </message>
    <message>
        <source>Half the set</source>
        <translation>Halbes Set</translation>
    </message>
    <message>
        <source>reach %1</source>
        <comment>reach 30 achievements</comment>
        <translation>erreichen %1</translation>
    </message>
    <message>
        <source>The share of the players who earned at least half of the achievements.</source>
        <translation>Der Anteil der Spieler, die mindestens die Hälfte der Errungenschaften erreicht haben.</translation>
    </message>
    <message>
        <source>One and done</source>
        <translation>Eine und Schluss</translation>
    </message>
    <message>
        <source>The share of the players who earned exactly one achievement.</source>
        <translation>Der Anteil der Spieler, die genau eine Errungenschaft erreicht haben.</translation>
    </message>
    <message>
        <source>casual %1</source>
        <comment>a figure</comment>
        <translation>Casual %1</translation>
    </message>
    <message>
        <source>hardcore %1</source>
        <comment>a figure</comment>
        <translation>Hardcore %1</translation>
    </message>
    <message>
        <source>no casual players</source>
        <translation>keine Casual-Spieler</translation>
    </message>
    <message>
        <source>no hardcore players</source>
        <translation>keine Hardcore-Spieler</translation>
    </message>
    <message>
        <source>one of %1</source>
        <comment>1,820 players</comment>
        <translation>einer von %1</translation>
    </message>
    <message numerus="yes">
        <source>of %1 players</source>
        <translation>
            <numerusform>von %1 Spieler</numerusform>
            <numerusform>von %1 Spielern</numerusform>
        </translation>
    </message>
    <message>
        <source>not enough data</source>
        <translation>nicht genügend Daten</translation>
    </message>
    <message>
        <source>%1 to beat</source>
        <comment>22 h</comment>
        <translation>%1 zum Durchspielen</translation>
    </message>
    <message>
        <source>Time to master</source>
        <translation>Zeit zum Meistern</translation>
    </message>
    <message>
        <source>Time to complete</source>
        <translation>Zeit zum Abschließen</translation>
    </message>
    <message>
        <source>Half of the players who mastered the set took longer than this, half were faster.</source>
        <translation>Die Hälfte der Spieler, die das Set gemeistert haben, brauchte länger, die andere Hälfte war schneller.</translation>
    </message>
    <message>
        <source>Half of the players who completed the set took longer than this, half were faster.</source>
        <translation>Die Hälfte der Spieler, die das Set abgeschlossen haben, brauchte länger, die andere Hälfte war schneller.</translation>
    </message>
    <message>
        <source>Times from before October 2023 are estimates of RetroAchievements.</source>
        <translation>Zeiten von vor Oktober 2023 sind Schätzungen von RetroAchievements.</translation>
    </message>
    <message>
        <source>stop at %1</source>
        <comment>one achievement: players</comment>
        <translation>hören bei %1 auf</translation>
    </message>
</context>
<context>
    <name>UserGame</name>
    <message>
        <source>Beaten in casual</source>
        <translation>Im Casual-Modus durchgespielt</translation>
    </message>
    <message>
        <source>Beaten</source>
        <translation>Durchgespielt</translation>
    </message>
    <message>
        <source>Completed in casual</source>
        <translation>Im Casual-Modus abgeschlossen</translation>
    </message>
    <message>
        <source>Mastered</source>
        <translation>Gemeistert</translation>
    </message>
    <message>
        <source>%1 in casual</source>
        <comment>a percentage</comment>
        <translation>%1 im Casual-Modus</translation>
    </message>
    <message>
        <source>Played today</source>
        <translation>Heute gespielt</translation>
    </message>
    <message>
        <source>Earned today</source>
        <translation>Heute erreicht</translation>
    </message>
    <message>
        <source>Played yesterday</source>
        <translation>Gestern gespielt</translation>
    </message>
    <message>
        <source>Earned yesterday</source>
        <translation>Gestern erreicht</translation>
    </message>
    <message numerus="yes">
        <source>Played %Ln day(s) ago</source>
        <translation>
            <numerusform>Vor %Ln Tag gespielt</numerusform>
            <numerusform>Vor %Ln Tagen gespielt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Earned %Ln day(s) ago</source>
        <translation>
            <numerusform>Vor %Ln Tag erreicht</numerusform>
            <numerusform>Vor %Ln Tagen erreicht</numerusform>
        </translation>
    </message>
    <message>
        <source>Played %1</source>
        <comment>a date</comment>
        <translation>Am %1 gespielt</translation>
    </message>
    <message>
        <source>Earned %1</source>
        <comment>a date</comment>
        <translation>Am %1 erreicht</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Left to Mastery</source>
        <translation>Fehlt zum Meistern</translation>
    </message>
    <message>
        <source>Fewest Achievements</source>
        <translation>Wenigste Errungenschaften</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Other Systems</source>
        <translation>Andere Systeme</translation>
    </message>
    <message>
        <source>Without Achievements Now</source>
        <translation>Jetzt ohne Errungenschaften</translation>
    </message>
    <message>
        <source>No achievements yet</source>
        <translation>Noch keine Errungenschaften</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <comment>achievements to mastery</comment>
        <translation>
            <numerusform>Noch %Ln</numerusform>
            <numerusform>Noch %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitState</name>
    <message numerus="yes">
        <source>Pausing, so as not to ask RetroAchievements too often; going on in %Ln second(s).</source>
        <translation>
            <numerusform>Pause, um RetroAchievements nicht zu oft zu fragen; weiter in %Ln Sekunde.</numerusform>
            <numerusform>Pause, um RetroAchievements nicht zu oft zu fragen; weiter in %Ln Sekunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>RetroAchievements is busy; trying again in %Ln second(s).</source>
        <translation>
            <numerusform>RetroAchievements ist ausgelastet; neuer Versuch in %Ln Sekunde.</numerusform>
            <numerusform>RetroAchievements ist ausgelastet; neuer Versuch in %Ln Sekunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>RetroAchievements has a problem; trying again in %Ln second(s).</source>
        <translation>
            <numerusform>RetroAchievements hat ein Problem; neuer Versuch in %Ln Sekunde.</numerusform>
            <numerusform>RetroAchievements hat ein Problem; neuer Versuch in %Ln Sekunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connection broke; trying again in %Ln second(s).</source>
        <translation>
            <numerusform>Die Verbindung ist abgerissen; neuer Versuch in %Ln Sekunde.</numerusform>
            <numerusform>Die Verbindung ist abgerissen; neuer Versuch in %Ln Sekunden.</numerusform>
        </translation>
    </message>
</context>
</TS>
