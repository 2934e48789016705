<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message>
        <source>The settings cannot be written; make them writable, or make room for them.</source>
        <translation>Die Einstellungen lassen sich nicht schreiben; mach sie schreibbar, oder schaffe Platz für sie.</translation>
    </message>
    <message>
        <source>The key may still be in the system&apos;s key store, out of which it could not be taken; remove it there.</source>
        <translation>Der Schlüssel ist vielleicht noch im Schlüsselspeicher des Systems, aus dem er sich nicht nehmen ließ; entferne ihn dort.</translation>
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
    <message>
        <source>Achievement Distribution</source>
        <translation>Verteilung der Erfolge</translation>
    </message>
    <message>
        <source>Players Who Got at Least This Far</source>
        <translation>Spieler, die mindestens so weit kamen</translation>
    </message>
    <message>
        <source>Share of players</source>
        <translation>Anteil der Spieler</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Spieler</translation>
    </message>
    <message>
        <source>Achievements earned</source>
        <translation>Erreichte Erfolge</translation>
    </message>
    <message>
        <source>Half of the players: median %1</source>
        <translation>Die Hälfte der Spieler: Median %1</translation>
    </message>
    <message>
        <source>Half the set (%1): reached by %2</source>
        <translation>Halbes Set (%1): erreicht von %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 players</source>
        <translation>
            <numerusform>%1 Spieler</numerusform>
            <numerusform>%1 Spieler</numerusform>
        </translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <comment>a percentage</comment>
        <translation>%1&#xa0;%</translation>
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
            <numerusform>%Ln Erfolg erreicht</numerusform>
            <numerusform>%Ln Erfolge erreicht</numerusform>
        </translation>
    </message>
    <message>
        <source>Earned %1 achievements</source>
        <translation>%1 Erfolge erreicht</translation>
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
        <source>You: %1</source>
        <translation>Du: %1</translation>
    </message>
    <message>
        <source>You: %1 %2</source>
        <comment>You: 40 hardcore</comment>
        <translation>Du: %1 %2</translation>
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
            <numerusform>%Ln Erfolg</numerusform>
            <numerusform>%Ln Erfolge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unofficial achievement(s)</source>
        <translation>
            <numerusform>%Ln inoffizieller Erfolg</numerusform>
            <numerusform>%Ln inoffizielle Erfolge</numerusform>
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
        <source>as of %1</source>
        <comment>a date</comment>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Your progress: %1</source>
        <comment>a game&apos;s title</comment>
        <translation>Dein Fortschritt: %1</translation>
    </message>
    <message>
        <source>You: %1 (%2)</source>
        <comment>You: 40 (a game&apos;s title)</comment>
        <translation>Du: %1 (%2)</translation>
    </message>
    <message>
        <source>unofficial</source>
        <comment>a set of achievements</comment>
        <translation>inoffiziell</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The built-in sample games; no account, no network.</source>
        <translation>Die eingebauten Beispielspiele; ohne Konto, ohne Netz.</translation>
    </message>
    <message>
        <source>Unlocks to count (default: both, stacked).</source>
        <translation>Welche Freischaltungen zählen (sonst: beide, gestapelt).</translation>
    </message>
    <message>
        <source>Achievements to count (default: official).</source>
        <translation>Welche Erfolge zählen (sonst: offizielle).</translation>
    </message>
    <message>
        <source>Username; else $MASTERYCHART_USER, else the saved account. The key is never an argument: $MASTERYCHART_KEY, else the saved account&apos;s.</source>
        <translation>Benutzername; sonst $MASTERYCHART_USER, sonst das gespeicherte Konto. Der Schlüssel ist nie ein Argument: $MASTERYCHART_KEY, sonst der des gespeicherten Kontos.</translation>
    </message>
    <message>
        <source>Another server&apos;s API folder; https, or http to this machine (default: https://retroachievements.org/API/).</source>
        <translation>API-Ordner eines anderen Servers; https, oder http zu diesem Rechner (sonst: https://retroachievements.org/API/).</translation>
    </message>
    <message>
        <source>Write the chart and end, without a window; - is standard output.</source>
        <translation>Das Diagramm ohne Fenster schreiben; - ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>What to write (default: what FILE&apos;s ending says).</source>
        <translation>Was geschrieben wird (sonst: was die Endung von FILE sagt).</translation>
    </message>
    <message>
        <source>Logical pixels of a picture (default: 900x520).</source>
        <translation>Logische Pixel eines Bildes (sonst: 900x520).</translation>
    </message>
    <message>
        <source>Pixels per logical pixel, 1 to 4 (default: 2).</source>
        <translation>Pixel je logischem Pixel, 1 bis 4 (sonst: 2).</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version zeigen.</translation>
    </message>
    <message>
        <source>A game ID (14402), or a link to its page (https://retroachievements.org/game/14402).</source>
        <translation>Eine Spiel-ID (14402) oder ein Link zur Seite des Spiels (https://retroachievements.org/game/14402).</translation>
    </message>
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
        <translation>Der Web-API-Schlüssel ist nie ein Argument, das andere lesen könnten; setze $MASTERYCHART_KEY.</translation>
    </message>
    <message>
        <source>An option is without its value; --help tells what each takes.</source>
        <translation>Einer Option fehlt ihr Wert; --help sagt, was jede braucht.</translation>
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
        <source>That is not a game; give a game ID (14402) or a link to its page.</source>
        <translation>Das ist kein Spiel; gib eine Spiel-ID (14402) oder einen Link zu seiner Seite an.</translation>
    </message>
    <message>
        <source>One game at a time, please: a game ID (14402) or a link to its page.</source>
        <translation>Bitte ein Spiel auf einmal: eine Spiel-ID (14402) oder einen Link zu seiner Seite.</translation>
    </message>
    <message>
        <source>Which game? Give a game ID (14402) or a link to its page, or --sample.</source>
        <translation>Welches Spiel? Gib eine Spiel-ID (14402), einen Link zu seiner Seite oder --sample an.</translation>
    </message>
    <message>
        <source>--format goes with --export FILE.</source>
        <translation>--format gehört zu --export FILE.</translation>
    </message>
    <message>
        <source>--api-url takes an https link to an API folder; plain http only to this machine, as it would show the key.</source>
        <translation>--api-url nimmt einen https-Link zu einem API-Ordner; einfaches http nur zu diesem Rechner, da es den Schlüssel zeigen würde.</translation>
    </message>
    <message>
        <source>Shows how far the players of a RetroAchievements game get.</source>
        <translation>Zeigt, wie weit die Spieler eines RetroAchievements-Spiels kommen.</translation>
    </message>
    <message>
        <source>Chart:</source>
        <translation>Diagramm:</translation>
    </message>
    <message>
        <source>Account and server:</source>
        <translation>Konto und Server:</translation>
    </message>
    <message>
        <source>Export:</source>
        <translation>Export:</translation>
    </message>
    <message>
        <source>Help:</source>
        <translation>Hilfe:</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>WIDTHxHEIGHT of at least %1x%2, such as 900x520</source>
        <translation>BREITExHÖHE von mindestens %1x%2, etwa 900x520</translation>
    </message>
    <message>
        <source>From 44 achievements on: the site&apos;s ranges, or every count (default: in a window the ones chosen last, in an export ranges).</source>
        <translation>Ab 44 Erfolgen: die Bereiche der Website oder jede Anzahl (sonst: im Fenster wie zuletzt gewählt, im Export ranges).</translation>
    </message>
    <message>
        <source>Colours (default: in a window the ones chosen last, in an export light).</source>
        <translation>Farben (sonst: im Fenster wie zuletzt gewählt, im Export light).</translation>
    </message>
    <message>
        <source>Version of the API: v1, documented, or v2, one request with the key in a header (default: in a window the one chosen last, else v1).</source>
        <translation>Version der API: v1, dokumentiert, oder v2, eine Anfrage mit dem Schlüssel in einem Header (sonst: im Fenster wie zuletzt gewählt, sonst v1).</translation>
    </message>
    <message>
        <source>A terminal cannot show a picture; give --export a FILE, or send the output to one.</source>
        <translation>Ein Terminal kann kein Bild zeigen; gib --export eine Datei, oder leite die Ausgabe in eine um.</translation>
    </message>
    <message>
        <source>a username</source>
        <translation>einen Benutzernamen</translation>
    </message>
    <message>
        <source>The file&apos;s name does not say what to write; end it in one of .%1, or add --format.</source>
        <translation>Der Dateiname sagt nicht, was geschrieben werden soll; lass ihn auf eins von .%1 enden oder füge --format hinzu.</translation>
    </message>
    <message>
        <source>A picture of that --size and --scale is too large; at most 100 million pixels are painted, 32,767 in each direction.</source>
        <translation>Ein Bild mit diesem --size und --scale ist zu groß; höchstens 100 Millionen Pixel werden gezeichnet, 32.767 in jeder Richtung.</translation>
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
</context>
<context>
    <name>ImageExport</name>
    <message>
        <source>%1 achievement distribution</source>
        <translation>%1 Verteilung der Erfolge</translation>
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
    <name>MasteryChart::AccountMenu</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>&amp;Username and Key</source>
        <translation>&amp;Benutzername und Schlüssel</translation>
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
</context>
<context>
    <name>MasteryChart::AccountPanel</name>
    <message>
        <source>To see any game, enter your RetroAchievements username and web API key. You find the key in your &lt;a href=&quot;%1&quot;&gt;settings&lt;/a&gt;, under “Keys”.</source>
        <translation>Um jedes Spiel zu sehen, gib deinen RetroAchievements-Benutzernamen und deinen Web-API-Schlüssel ein. Den Schlüssel findest du in deinen &lt;a href=&quot;%1&quot;&gt;Einstellungen&lt;/a&gt; unter „Keys“.</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the key while this is pressed in</source>
        <translation>Den Schlüssel zeigen, solange dies gedrückt ist</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>P&amp;rüfen</translation>
    </message>
    <message>
        <source>Ask RetroAchievements whether the key is right</source>
        <translation>RetroAchievements fragen, ob der Schlüssel stimmt</translation>
    </message>
    <message>
        <source>Keep the key in the system&apos;s key store and use it</source>
        <translation>Den Schlüssel im Schlüsselspeicher des Systems ablegen und verwenden</translation>
    </message>
    <message>
        <source>Remove the key from the system&apos;s key store, and your places from the saved games</source>
        <translation>Den Schlüssel aus dem Schlüsselspeicher des Systems entfernen und deinen Stand aus den gespeicherten Spielen</translation>
    </message>
    <message>
        <source>V1 (documented)</source>
        <translation>V1 (dokumentiert)</translation>
    </message>
    <message>
        <source>V2 (one request, key in the header)</source>
        <translation>V2 (eine Anfrage, Schlüssel im Header)</translation>
    </message>
    <message>
        <source>How RetroAchievements is asked for the figures, which are the same; title, icon and your place come through V1 in any case, with the key in the address</source>
        <translation>Wie RetroAchievements nach den Zahlen gefragt wird, die dieselben sind; Titel, Symbol und dein Stand kommen in jedem Fall über V1, mit dem Schlüssel in der Adresse</translation>
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
        <source>A&amp;PI</source>
        <translation>A&amp;PI</translation>
    </message>
    <message>
        <source>The key is used until the program ends, but it could not be saved. %1</source>
        <translation>Der Schlüssel wird bis zum Ende des Programms verwendet, konnte aber nicht gespeichert werden. %1</translation>
    </message>
    <message>
        <source>saved; enter another to replace it</source>
        <translation>gespeichert; zum Ersetzen neu eingeben</translation>
    </message>
    <message>
        <source>A username has 2 to 20 letters and digits.</source>
        <translation>Ein Benutzername hat 2 bis 20 Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>The web API key is missing.</source>
        <translation>Der Web-API-Schlüssel fehlt.</translation>
    </message>
    <message>
        <source>RetroAchievements takes this key.</source>
        <translation>RetroAchievements nimmt diesen Schlüssel an.</translation>
    </message>
    <message>
        <source>Asking RetroAchievements…</source>
        <translation>RetroAchievements wird gefragt …</translation>
    </message>
    <message>
        <source>Forget Account</source>
        <translation>Konto vergessen</translation>
    </message>
    <message>
        <source>Remove the key of %1 from the system&apos;s key store, and its places from the games saved on this computer?</source>
        <translation>Den Schlüssel von %1 aus dem Schlüsselspeicher des Systems entfernen und seinen Stand aus den auf diesem Rechner gespeicherten Spielen?</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>Fo&amp;rget…</source>
        <translation>&amp;Vergessen …</translation>
    </message>
    <message>
        <source>Sav&amp;e</source>
        <translation>Sp&amp;eichern</translation>
    </message>
    <message>
        <source>The key is removed, but the username is still listed. %1</source>
        <translation>Der Schlüssel ist entfernt, aber der Benutzername steht noch in der Liste. %1</translation>
    </message>
    <message>
        <source>The web API key has characters that no key has; copy it again.</source>
        <translation>Der Web-API-Schlüssel enthält Zeichen, die kein Schlüssel hat; kopiere ihn noch einmal.</translation>
    </message>
    <message>
        <source>The system&apos;s key store has not given the saved key yet; unlock it, or enter the key.</source>
        <translation>Der Schlüsselspeicher des Systems hat den gespeicherten Schlüssel noch nicht herausgegeben; entsperre ihn, oder gib den Schlüssel ein.</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ChartView</name>
    <message>
        <source>Achievement Distribution</source>
        <translation>Verteilung der Erfolge</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ExportDialog</name>
    <message>
        <source>Export Image</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>%1× (%2 × %3 pixels)</source>
        <translation>%1× (%2 × %3 Pixel)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
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
        <source>C&amp;hoose…</source>
        <translation>&amp;Wählen …</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ExportRun</name>
    <message>
        <source>The system&apos;s key store did not answer; unlock it and try again.</source>
        <translation>Der Schlüsselspeicher des Systems hat nicht geantwortet; entsperre ihn und versuche es noch einmal.</translation>
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
</context>
<context>
    <name>MasteryChart::FileMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Export Image…</source>
        <translation>Bild &amp;exportieren …</translation>
    </message>
    <message>
        <source>&amp;Sample Games</source>
        <translation>Beis&amp;pielspiele</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
</context>
<context>
    <name>MasteryChart::GameBar</name>
    <message>
        <source>Game ID or link</source>
        <translation>Spiel-ID oder Link</translation>
    </message>
    <message>
        <source>A game ID such as 14402, or a link to the game&apos;s page</source>
        <translation>Eine Spiel-ID wie 14402 oder ein Link zur Seite des Spiels</translation>
    </message>
    <message>
        <source>&amp;Game</source>
        <translation>&amp;Spiel</translation>
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
        <translation>Nur Casual-Freischaltungen: was auch im Hardcore-Modus freigeschaltet wurde, zählt nicht</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Offiziell</translation>
    </message>
    <message>
        <source>Unofficial</source>
        <translation>Inoffiziell</translation>
    </message>
    <message>
        <source>Which achievements are counted</source>
        <translation>Welche Erfolge gezählt werden</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>Dragster (14402)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>Spiel</translation>
    </message>
    <message>
        <source>Unlocks</source>
        <translation>Freischaltungen</translation>
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
        <translation>Titel und dein Stand fehlen</translation>
    </message>
    <message>
        <source>Title and your place could not be updated</source>
        <translation>Titel und dein Stand konnten nicht aktualisiert werden</translation>
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
        <source>&lt;h3&gt;Mastery Chart %1&lt;/h3&gt;&lt;p&gt;Shows how far the players of a RetroAchievements game get.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Not made by RetroAchievements.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Mastery Chart %1&lt;/h3&gt;&lt;p&gt;Zeigt, wie weit die Spieler eines RetroAchievements-Spiels kommen.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder später. Nicht von RetroAchievements gemacht.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Lizenz</translation>
    </message>
    <message>
        <source>GNU General Public License</source>
        <translation>GNU General Public License</translation>
    </message>
</context>
<context>
    <name>MasteryChart::MainWindow</name>
    <message>
        <source>sample data</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>Mastery Chart</source>
        <translation>Mastery Chart</translation>
    </message>
    <message>
        <source>Waiting for the system&apos;s key store, which may be asking for its password; the sample games can be used meanwhile.</source>
        <translation>Warten auf den Schlüsselspeicher des Systems, der vielleicht nach seinem Passwort fragt; die Beispielspiele sind solange verfügbar.</translation>
    </message>
    <message>
        <source>That is not a game; enter a game ID such as 14402, or paste a link to the game&apos;s page.</source>
        <translation>Das ist kein Spiel; gib eine Spiel-ID wie 14402 ein oder füge einen Link zur Seite des Spiels ein.</translation>
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
        <source>Saved “%1”</source>
        <translation>„%1“ gespeichert</translation>
    </message>
    <message>
        <source>Acco&amp;unt…</source>
        <translation>K&amp;onto …</translation>
    </message>
</context>
<context>
    <name>MasteryChart::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
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
    <name>MasteryChart::TableModel</name>
    <message>
        <source>Achievements</source>
        <translation>Erfolge</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>Share at least</source>
        <translation>Anteil mindestens</translation>
    </message>
</context>
<context>
    <name>MasteryChart::TableView</name>
    <message>
        <source>Achievement distribution as a table</source>
        <translation>Verteilung der Erfolge als Tabelle</translation>
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
    <name>MasteryChart::ViewMenu</name>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Players per Cou&amp;nt</source>
        <translation>Spieler je A&amp;nzahl</translation>
    </message>
    <message>
        <source>Players Who Got at Least This &amp;Far</source>
        <translation>Spieler, die &amp;mindestens so weit kamen</translation>
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
        <translation>Balken</translation>
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
        <source>&amp;Chart</source>
        <translation>&amp;Diagramm</translation>
    </message>
    <message>
        <source>Chart &amp;and Table</source>
        <translation>Diagramm &amp;und Tabelle</translation>
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
        <source>As the S&amp;ystem</source>
        <translation>Wie das S&amp;ystem</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Dun&amp;kel</translation>
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
        <translation>Zu diesem Spiel gibt es keine Daten: Die ID ist unbekannt oder das Set hat keine Erfolge.</translation>
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
        <translation>RetroAchievements war nicht zu erreichen; prüfe die Netzverbindung und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>RetroAchievements did not answer in time; try again.</source>
        <translation>RetroAchievements hat nicht rechtzeitig geantwortet; versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The answer was not what RetroAchievements promises (status %1); try again later.</source>
        <translation>Die Antwort war nicht, was RetroAchievements verspricht (Status %1); versuche es später noch einmal.</translation>
    </message>
    <message>
        <source>The answer was not what RetroAchievements promises; try again later.</source>
        <translation>Die Antwort war nicht, was RetroAchievements verspricht; versuche es später noch einmal.</translation>
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
        <translation>Der Server bietet diese Zahlen nicht an (Status %1); prüfe seine Adresse und die Version der API, oder suche ein neueres Mastery Chart.</translation>
    </message>
    <message>
        <source>RetroAchievements blocked the request (status 403); see whether its site opens in a browser, and try again later.</source>
        <translation>RetroAchievements hat die Anfrage gesperrt (Status 403); sieh nach, ob sich die Seite im Browser öffnet, und versuche es später noch einmal.</translation>
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
        <translation>%1 (Escape bricht ab)</translation>
    </message>
    <message>
        <source>Loading game %1… (Escape cancels)</source>
        <translation>Spiel %1 wird geladen … (Escape bricht ab)</translation>
    </message>
    <message>
        <source>Waiting for the system&apos;s key store…</source>
        <translation>Warten auf den Schlüsselspeicher des Systems …</translation>
    </message>
    <message>
        <source>Saved copy of %1</source>
        <comment>a date and time</comment>
        <translation>Gespeicherter Stand vom %1</translation>
    </message>
    <message>
        <source>Updated %1 · %2 ms</source>
        <translation>Aktualisiert %1 · %2 ms</translation>
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
    <name>Summary</name>
    <message>
        <source>Players who earned every achievement of the set in hardcore, and their share of the hardcore players.</source>
        <translation>Spieler, die alle Erfolge des Sets im Hardcore-Modus erreicht haben, und ihr Anteil an den Hardcore-Spielern.</translation>
    </message>
    <message>
        <source>Players who earned every achievement of the set in casual, and their share of the casual players.</source>
        <translation>Spieler, die alle Erfolge des Sets im Casual-Modus erreicht haben, und ihr Anteil an den Casual-Spielern.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>5 of 15</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>At least half of the players earned this many achievements or fewer.</source>
        <translation>Mindestens die Hälfte der Spieler hat so viele Erfolge oder weniger erreicht.</translation>
    </message>
    <message>
        <source>Mean completion</source>
        <translation>Mittlerer Fortschritt</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>36 % (5.4 of 15)</comment>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message>
        <source>The mean number of achievements a player earned, as a share of the set.</source>
        <translation>Wie viele Erfolge ein Spieler im Mittel erreicht hat, als Anteil des Sets.</translation>
    </message>
    <message>
        <source>Half the set reached by</source>
        <translation>Halbes Set erreicht von</translation>
    </message>
    <message>
        <source>Share of the players who earned at least half of the achievements, rounded up.</source>
        <translation>Anteil der Spieler, die mindestens die Hälfte der Erfolge (aufgerundet) erreicht haben.</translation>
    </message>
    <message>
        <source>One and done</source>
        <translation>Nur ein Erfolg</translation>
    </message>
    <message>
        <source>Share of the players who earned exactly one achievement.</source>
        <translation>Anteil der Spieler, die genau einen Erfolg erreicht haben.</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Spieler</translation>
    </message>
    <message>
        <source>Players with at least one hardcore unlock.</source>
        <translation>Spieler mit mindestens einer Hardcore-Freischaltung.</translation>
    </message>
    <message>
        <source>Players with at least one casual unlock; a hardcore unlock does not count here.</source>
        <translation>Spieler mit mindestens einer Casual-Freischaltung; eine Hardcore-Freischaltung zählt hier nicht.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>%1 of %2, ahead of %3, rank %4 of %5</source>
        <comment>12 of 15, ahead of 97 %, rank 18 of 632</comment>
        <translation>%1 von %2, vor %3, Rang %4 von %5</translation>
    </message>
    <message>
        <source>Your achievements in this mode, the share of its players with fewer, and your rank; equal counts share a rank.</source>
        <translation>Deine Erfolge in diesem Modus, der Anteil seiner Spieler mit weniger und dein Rang; gleich viele teilen sich einen Rang.</translation>
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
