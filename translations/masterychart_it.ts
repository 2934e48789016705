<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it">
<context>
    <name>Accounts</name>
    <message>
        <source>The settings cannot be written; make them writable, or make room for them.</source>
        <translation>Le impostazioni non possono essere scritte; rendile scrivibili o libera spazio.</translation>
    </message>
    <message>
        <source>The key may still be in the system&apos;s key store, out of which it could not be taken; remove it there.</source>
        <translation>La chiave potrebbe essere ancora nel portachiavi di sistema, da cui non è stato possibile toglierla; rimuovila da lì.</translation>
    </message>
</context>
<context>
    <name>AchievementRow</name>
    <message>
        <source>✓ yours in hardcore</source>
        <translation>✓ ottenuto in hardcore</translation>
    </message>
    <message>
        <source>✓ yours in casual</source>
        <translation>✓ ottenuto in casual</translation>
    </message>
    <message>
        <source>▸ Progression</source>
        <translation>▸ Progressione</translation>
    </message>
    <message>
        <source>◆ Win condition</source>
        <translation>◆ Condizione di vittoria</translation>
    </message>
    <message>
        <source>▲ Missable</source>
        <translation>▲ Mancabile</translation>
    </message>
    <message>
        <source>▼ %1 fewer</source>
        <comment>34 % fewer players</comment>
        <translation>▼ %1 in meno</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln punto</numerusform>
            <numerusform>%Ln punti</numerusform>
        </translation>
    </message>
    <message>
        <source>median %1</source>
        <comment>1 h 25 min</comment>
        <translation>mediana %1</translation>
    </message>
    <message numerus="yes">
        <source>Median time to unlock it: %1, of %Ln player(s)</source>
        <comment>1 h 25 min</comment>
        <translation>
            <numerusform>Tempo mediano per sbloccarlo: %1, da %Ln giocatore</numerusform>
            <numerusform>Tempo mediano per sbloccarlo: %1, da %Ln giocatori</numerusform>
        </translation>
    </message>
    <message>
        <source>Time to unlock it: not enough data</source>
        <translation>Tempo per sbloccarlo: dati insufficienti</translation>
    </message>
    <message>
        <source>Shares are of the mode&apos;s players. Which achievement a player earned last is not known.</source>
        <translation>Le percentuali si riferiscono ai giocatori della modalità. Non si sa quale obiettivo un giocatore abbia ottenuto per ultimo.</translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message>
        <source>As of just now</source>
        <translation>Dati di pochi istanti fa</translation>
    </message>
    <message numerus="yes">
        <source>As of %Ln minute(s) ago</source>
        <translation>
            <numerusform>Dati di %Ln minuto fa</numerusform>
            <numerusform>Dati di %Ln minuti fa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As of %Ln hour(s) ago</source>
        <translation>
            <numerusform>Dati di %Ln ora fa</numerusform>
            <numerusform>Dati di %Ln ore fa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As of %Ln day(s) ago</source>
        <translation>
            <numerusform>Dati di %Ln giorno fa</numerusform>
            <numerusform>Dati di %Ln giorni fa</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>a date</comment>
        <translation>Dati: %1</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message numerus="yes">
        <source>%1 players</source>
        <translation>
            <numerusform>%1 giocatore</numerusform>
            <numerusform>%1 giocatori</numerusform>
        </translation>
    </message>
    <message>
        <source>Hardcore Players</source>
        <translation>Giocatori hardcore</translation>
    </message>
    <message>
        <source>Casual Players</source>
        <translation>Giocatori casual</translation>
    </message>
    <message>
        <source>Your progress: %1</source>
        <comment>a game&apos;s title</comment>
        <translation>I tuoi progressi: %1</translation>
    </message>
    <message>
        <source>Your hardcore progress</source>
        <translation>I tuoi progressi hardcore</translation>
    </message>
    <message>
        <source>Your casual progress</source>
        <translation>I tuoi progressi casual</translation>
    </message>
    <message>
        <source>Hardcore</source>
        <translation>Hardcore</translation>
    </message>
    <message>
        <source>Casual</source>
        <translation>Casual</translation>
    </message>
    <message numerus="yes">
        <source>Earned %Ln achievement(s)</source>
        <translation>
            <numerusform>%Ln obiettivo ottenuto</numerusform>
            <numerusform>%Ln obiettivi ottenuti</numerusform>
        </translation>
    </message>
    <message>
        <source>Earned %1 achievements</source>
        <translation>%1 obiettivi ottenuti</translation>
    </message>
    <message>
        <source>Mastered</source>
        <translation>Masterato</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completato</translation>
    </message>
    <message>
        <source>Players who got at least this far</source>
        <translation>Giocatori arrivati almeno fin qui</translation>
    </message>
    <message>
        <source>Share of players by achievements earned</source>
        <translation>Giocatori per obiettivi, in %</translation>
    </message>
    <message>
        <source>Players by achievements earned</source>
        <translation>Giocatori per obiettivi ottenuti</translation>
    </message>
    <message>
        <source>achievements earned</source>
        <translation>obiettivi ottenuti</translation>
    </message>
    <message>
        <source>Nobody has earned an achievement yet</source>
        <translation>Nessuno ha ancora ottenuto un obiettivo</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>mediana %1</translation>
    </message>
    <message>
        <source>half the set: %1</source>
        <translation>metà del set: %1</translation>
    </message>
    <message>
        <source>Nobody has mastered this yet</source>
        <translation>Nessuno lo ha ancora masterato</translation>
    </message>
    <message>
        <source>Nobody has completed this yet</source>
        <translation>Nessuno lo ha ancora completato</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>Mastered 8 (1.3 %)</comment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tu</translation>
    </message>
    <message>
        <source>%1 mastered this</source>
        <comment>a name</comment>
        <translation>%1: masterato</translation>
    </message>
    <message>
        <source>%1 completed this</source>
        <comment>a name</comment>
        <translation>%1: completato</translation>
    </message>
    <message>
        <source>%1 mastered this – one of %2</source>
        <comment>a name, a number of players</comment>
        <translation>%1: masterato – uno di %2</translation>
    </message>
    <message>
        <source>%1 completed this – one of %2</source>
        <comment>a name, a number of players</comment>
        <translation>%1: completato – uno di %2</translation>
    </message>
    <message>
        <source>hardcore</source>
        <translation>hardcore</translation>
    </message>
    <message>
        <source>casual</source>
        <translation>casual</translation>
    </message>
    <message>
        <source>top %1</source>
        <comment>top 7.2 %</comment>
        <translation>top %1</translation>
    </message>
    <message>
        <source>Game %1</source>
        <translation>Gioco %1</translation>
    </message>
    <message>
        <source>%1 (sample data)</source>
        <translation>%1 (dati di esempio)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln achievement(s)</source>
        <translation>
            <numerusform>%Ln obiettivo</numerusform>
            <numerusform>%Ln obiettivi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unofficial achievement(s)</source>
        <translation>
            <numerusform>%Ln obiettivo non ufficiale</numerusform>
            <numerusform>%Ln obiettivi non ufficiali</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hardcore players</source>
        <translation>
            <numerusform>%1 giocatore hardcore</numerusform>
            <numerusform>%1 giocatori hardcore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 casual players</source>
        <translation>
            <numerusform>%1 giocatore casual</numerusform>
            <numerusform>%1 giocatori casual</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Hardcore: 216 players</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2) got at least this far</source>
        <comment>216 players (34 %)</comment>
        <translation>%1 (%2) almeno fin qui</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>+12 since 12 Sep 2026</comment>
        <translation>%1 dal giorno %2</translation>
    </message>
    <message>
        <source>unofficial</source>
        <comment>a set of achievements</comment>
        <translation>non ufficiale</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>At least %1 of the set</source>
        <translation>Almeno %1 del set</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln achievement(s)</source>
        <translation>
            <numerusform>Almeno %Ln obiettivo</numerusform>
            <numerusform>Almeno %Ln obiettivi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>achievements</comment>
        <translation>%1 su %2</translation>
    </message>
    <message>
        <source>Hardcore players who got at least this far</source>
        <translation>Giocatori hardcore arrivati almeno fin qui</translation>
    </message>
    <message>
        <source>Casual players who got at least this far</source>
        <translation>Giocatori casual arrivati almeno fin qui</translation>
    </message>
    <message>
        <source>n = %1</source>
        <comment>a number of players</comment>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>share of the achievements earned</source>
        <translation>percentuale di obiettivi ottenuti</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>Gioco</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Giocatori</translation>
    </message>
    <message>
        <source>Achievements</source>
        <translation>Obiettivi</translation>
    </message>
    <message>
        <source>Mastery rate</source>
        <translation>Tasso di mastery</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Half the set</source>
        <translation>Metà del set</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>Tempo mediano</translation>
    </message>
    <message>
        <source>Your progress</source>
        <translation>I tuoi progressi</translation>
    </message>
    <message>
        <source>%1 pts</source>
        <comment>points of a percentage</comment>
        <translation>%1 pp</translation>
    </message>
    <message>
        <source>sample data</source>
        <translation>dati di esempio</translation>
    </message>
    <message>
        <source>no hardcore players</source>
        <translation>nessun giocatore hardcore</translation>
    </message>
    <message>
        <source>no casual players</source>
        <translation>nessun giocatore casual</translation>
    </message>
    <message>
        <source>none mastered</source>
        <comment>players</comment>
        <translation>nessuno lo ha masterato</translation>
    </message>
    <message>
        <source>none completed</source>
        <comment>players</comment>
        <translation>nessuno lo ha completato</translation>
    </message>
    <message numerus="yes">
        <source>%1 mastered (%2)</source>
        <comment>8 players mastered the set (1.3 %)</comment>
        <translation>
            <numerusform>%1 lo ha masterato (%2)</numerusform>
            <numerusform>%1 lo hanno masterato (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 completed (%2)</source>
        <comment>8 players completed the set (1.3 %)</comment>
        <translation>
            <numerusform>%1 lo ha completato (%2)</numerusform>
            <numerusform>%1 lo hanno completato (%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>median 5, 15 achievements</comment>
        <translation>%1 su %2</translation>
    </message>
    <message>
        <source>%1 of %2 hardcore</source>
        <comment>12 of 15 achievements</comment>
        <translation>%1 su %2 in hardcore</translation>
    </message>
    <message>
        <source>%1 of %2 casual</source>
        <comment>12 of 15 achievements</comment>
        <translation>%1 su %2 in casual</translation>
    </message>
    <message>
        <source>%1, rank %2 of %3</source>
        <comment>12 of 15 hardcore, rank 18 of 632</comment>
        <translation>%1, posizione %2 su %3</translation>
    </message>
    <message>
        <source>%1, mastered, one of %2</source>
        <comment>15 of 15 hardcore, 8 players</comment>
        <translation>%1, masterato, uno di %2</translation>
    </message>
    <message>
        <source>%1, completed, one of %2</source>
        <comment>15 of 15 casual, 8 players</comment>
        <translation>%1, completato, uno di %2</translation>
    </message>
    <message>
        <source>Your place is not known.</source>
        <translation>La tua posizione non è nota.</translation>
    </message>
    <message>
        <source>Your place: %1</source>
        <comment>12 of 15 hardcore, rank 18 of 632</comment>
        <translation>La tua posizione: %1</translation>
    </message>
    <message>
        <source>Your place: nothing earned yet</source>
        <translation>La tua posizione: ancora niente</translation>
    </message>
    <message>
        <source>Your place: nothing earned in hardcore yet</source>
        <translation>La tua posizione: ancora niente in hardcore</translation>
    </message>
    <message>
        <source>Your place: nothing earned in casual yet</source>
        <translation>La tua posizione: ancora niente in casual</translation>
    </message>
    <message>
        <source>Half of the players earned %1 or fewer</source>
        <translation>Metà dei giocatori ne ha ottenuti %1 o meno</translation>
    </message>
    <message>
        <source>Your progress: %1 of %2</source>
        <translation>I tuoi progressi: %1 su %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 achievements</source>
        <comment>36–40</comment>
        <translation>%1 obiettivi</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Games:</source>
        <translation>Giochi:</translation>
    </message>
    <message>
        <source>Chart (the window keeps what was chosen last):</source>
        <translation>Grafico (la finestra ricorda l’ultima scelta):</translation>
    </message>
    <message>
        <source>Export, without a window:</source>
        <translation>Esportazione, senza finestra:</translation>
    </message>
    <message>
        <source>Account and server:</source>
        <translation>Account e server:</translation>
    </message>
    <message>
        <source>Messages and help:</source>
        <translation>Messaggi e aiuto:</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>Shows how far the players of a RetroAchievements game get.</source>
        <translation>Mostra fin dove arrivano i giocatori di un gioco di RetroAchievements.</translation>
    </message>
    <message>
        <source>An ID, a link, or &quot;words of the title&quot;</source>
        <translation>Un ID, un link o &quot;parole del titolo&quot;</translation>
    </message>
    <message>
        <source>The manual says more: %1</source>
        <translation>Il manuale dice di più: %1</translation>
    </message>
    <message>
        <source>The system&apos;s key store did not answer; unlock it and try again.</source>
        <translation>Il portachiavi di sistema non ha risposto; sbloccalo e riprova.</translation>
    </message>
    <message>
        <source>a username</source>
        <translation>un nome utente</translation>
    </message>
    <message>
        <source>WIDTHxHEIGHT of at least %1x%2, such as 900x520</source>
        <translation>LARGHEZZAxALTEZZA di almeno %1x%2, per esempio 900x520</translation>
    </message>
    <message>
        <source>a number from 1 to 4</source>
        <translation>un numero da 1 a 4</translation>
    </message>
    <message>
        <source>a whole number, 1 or more</source>
        <translation>un numero intero, almeno 1</translation>
    </message>
    <message>
        <source>More GAMEs, one a line; - is standard input</source>
        <translation>Altri GAME, uno per riga; - è l’input</translation>
    </message>
    <message>
        <source>Every game that you have earned something in</source>
        <translation>Ogni gioco in cui hai ottenuto qualcosa</translation>
    </message>
    <message>
        <source>The built-in sample games; no account</source>
        <translation>I giochi di esempio integrati; senza account</translation>
    </message>
    <message>
        <source>Print the games whose titles fit, and end</source>
        <translation>Stampa i giochi col titolo corrispondente</translation>
    </message>
    <message>
        <source>With --find: at most so many (default: 20)</source>
        <translation>Con --find: numero massimo (predef.: 20)</translation>
    </message>
    <message>
        <source>Fetch the list of games anew</source>
        <translation>Scarica di nuovo l’elenco dei giochi</translation>
    </message>
    <message>
        <source>What is drawn (default: bars; several: curve)</source>
        <translation>Grafico (predef.: bars; più giochi: curve)</translation>
    </message>
    <message>
        <source>Unlocks to count (default: both)</source>
        <translation>Sblocchi da contare (predef.: both)</translation>
    </message>
    <message>
        <source>Achievements to count (default: official)</source>
        <translation>Obiettivi da contare (predef.: official)</translation>
    </message>
    <message>
        <source>How bars are measured (default: linear)</source>
        <translation>Misura delle barre (predef.: linear)</translation>
    </message>
    <message>
        <source>From 44 achievements on (default: ranges)</source>
        <translation>Da 44 obiettivi in su (predef.: ranges)</translation>
    </message>
    <message>
        <source>Colours (default: light)</source>
        <translation>Colori (predef.: light)</translation>
    </message>
    <message>
        <source>Write and end; - is standard output. A file each with {id} {title} {system} {set} {date}.</source>
        <translation>Scrive e termina; - è l’output. Un file per gioco: {id} {title} {system} {set} {date}.</translation>
    </message>
    <message>
        <source>What to write (default: FILE&apos;s ending)</source>
        <translation>Che cosa scrivere (predef.: da FILE)</translation>
    </message>
    <message>
        <source>Leave files that exist, ask for none of them</source>
        <translation>Lascia i file già presenti, senza richieste</translation>
    </message>
    <message>
        <source>Size: 1200x675, 1080x1080 or 800x450</source>
        <translation>Dimensioni: 1200x675, 1080x1080 o 800x450</translation>
    </message>
    <message>
        <source>Logical pixels (default: 900x520)</source>
        <translation>Pixel logici (predef.: 900x520)</translation>
    </message>
    <message>
        <source>Pixels per logical pixel, 1 to 4 (default: 2)</source>
        <translation>Pixel per pixel logico, da 1 a 4 (predef.: 2)</translation>
    </message>
    <message>
        <source>Print three lines about each game</source>
        <translation>Stampa tre righe su ogni gioco</translation>
    </message>
    <message>
        <source>Print two sentences that describe the chart</source>
        <translation>Descrive il grafico in due frasi</translation>
    </message>
    <message>
        <source>Keep the answers in the history</source>
        <translation>Conserva le risposte nella cronologia</translation>
    </message>
    <message>
        <source>Else $MASTERYCHART_USER, else the saved one. Key: $MASTERYCHART_KEY, never an argument.</source>
        <translation>Altrimenti $MASTERYCHART_USER, o il salvato. Chiave: $MASTERYCHART_KEY, mai argomento.</translation>
    </message>
    <message>
        <source>Another server&apos;s API folder</source>
        <translation>Cartella API di un altro server</translation>
    </message>
    <message>
        <source>Version of the web API (default: v1)</source>
        <translation>Versione dell’API Web (predef.: v1)</translation>
    </message>
    <message>
        <source>Tell neither progress nor waits</source>
        <translation>Non mostra né progressi né attese</translation>
    </message>
    <message>
        <source>Tell what is asked, waited for and kept</source>
        <translation>Mostra richieste, attese e dati conservati</translation>
    </message>
    <message>
        <source>Such as de or en (default: the system&apos;s)</source>
        <translation>Per es. de o en (predef.: del sistema)</translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation>Mostra questo aiuto</translation>
    </message>
    <message>
        <source>Show the versions</source>
        <translation>Mostra le versioni</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>circa %Ln secondo rimanente</numerusform>
            <numerusform>circa %Ln secondi rimanenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>circa %Ln minuto rimanente</numerusform>
            <numerusform>circa %Ln minuti rimanenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>circa %Ln ora rimanente</numerusform>
            <numerusform>circa %Ln ore rimanenti</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no option “%1”; did you mean --%2? --help lists them all.</source>
        <translation>L’opzione “%1” non esiste; intendevi --%2? --help le elenca tutte.</translation>
    </message>
    <message>
        <source>There is no option “%1”; --help lists them all.</source>
        <translation>L’opzione “%1” non esiste; --help le elenca tutte.</translation>
    </message>
    <message>
        <source>The web API key is never an argument, where others could read it; set $MASTERYCHART_KEY.</source>
        <translation>La chiave API Web non si passa mai come argomento, dove altri potrebbero leggerla; imposta $MASTERYCHART_KEY.</translation>
    </message>
    <message>
        <source>An option is without its value; --help tells what each takes.</source>
        <translation>A un’opzione manca il valore; --help dice che cosa richiede ciascuna.</translation>
    </message>
    <message>
        <source>--%1 is without its value; it takes: %2.</source>
        <translation>Manca il valore di --%1; valori possibili: %2.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 non accetta valori.</translation>
    </message>
    <message>
        <source>“%1” does not fit --%2; did you mean %3? It takes: %4.</source>
        <translation>“%1” non va bene per --%2; intendevi %3? Valori possibili: %4.</translation>
    </message>
    <message>
        <source>“%1” does not fit --%2; it takes: %3.</source>
        <translation>“%1” non va bene per --%2; valori possibili: %3.</translation>
    </message>
    <message>
        <source>That is not a game; give a game ID (14402), a link to its page, or words of its title.</source>
        <translation>Questo non è un gioco; indica un ID di gioco (14402), un link alla sua pagina o parole del titolo.</translation>
    </message>
    <message>
        <source>One picture or window compares up to 8 games; give fewer, or write csv or json.</source>
        <translation>Un’immagine o una finestra confronta fino a 8 giochi; indicane meno, o scrivi csv o json.</translation>
    </message>
    <message>
        <source>Line %1 of --games-from is no game; a line is a game ID (14402), a link to its page, or words of its title.</source>
        <translation>La riga %1 di --games-from non è un gioco; una riga è un ID di gioco (14402), un link alla sua pagina o parole del titolo.</translation>
    </message>
    <message>
        <source>The list of games “%1” could not be read: %2.</source>
        <translation>Impossibile leggere l’elenco di giochi “%1”: %2.</translation>
    </message>
    <message>
        <source>--games-from takes a list of at most 1 MiB.</source>
        <translation>--games-from accetta un elenco di 1 MiB al massimo.</translation>
    </message>
    <message>
        <source>--%1 %2 draws one game; give one GAME, or write csv or json.</source>
        <translation>--%1 %2 disegna un solo gioco; indica un solo GAME, o scrivi csv o json.</translation>
    </message>
    <message>
        <source>Several words are one title only in quotes, such as &quot;mega man 2&quot;.</source>
        <translation>Più parole formano un titolo solo tra virgolette, per esempio &quot;mega man 2&quot;.</translation>
    </message>
    <message>
        <source>Which game? Give a game ID (14402), a link to its page or words of its title, or --sample.</source>
        <translation>Quale gioco? Indica un ID di gioco (14402), un link alla sua pagina o parole del titolo, oppure --sample.</translation>
    </message>
    <message>
        <source>Standard output has no name that says what to write; add --format.</source>
        <translation>Lo standard output non ha un nome che dica che cosa scrivere; aggiungi --format.</translation>
    </message>
    <message>
        <source>The file&apos;s name does not say what to write; end it in one of .%1, or add --format.</source>
        <translation>Il nome del file non dice che cosa scrivere; fallo finire con .%1, o aggiungi --format.</translation>
    </message>
    <message>
        <source>--format goes with --export FILE or --find WORDS.</source>
        <translation>--format va con --export FILE o --find WORDS.</translation>
    </message>
    <message>
        <source>--find prints lines, or a list with --format json; it has no other format.</source>
        <translation>--find stampa righe, o un elenco con --format json; non ha altri formati.</translation>
    </message>
    <message>
        <source>--limit goes with --find WORDS.</source>
        <translation>--limit va con --find WORDS.</translation>
    </message>
    <message>
        <source>--find prints games, --export writes one; leave out --find, or --export.</source>
        <translation>--find stampa giochi, --export ne scrive uno; togli --find o --export.</translation>
    </message>
    <message>
        <source>--find prints games and does nothing else with them; leave out --find, or --%1.</source>
        <translation>--find stampa giochi e non ne fa altro; togli --find o --%1.</translation>
    </message>
    <message>
        <source>The sample games have no history; leave out --sample.</source>
        <translation>I giochi di esempio non hanno cronologia; togli --sample.</translation>
    </message>
    <message>
        <source>--find, --my-games and --update-games are about the games of RetroAchievements; leave out --sample.</source>
        <translation>--find, --my-games e --update-games riguardano i giochi di RetroAchievements; togli --sample.</translation>
    </message>
    <message>
        <source>--api-url takes an https link to an API folder; plain http only to this machine, as it would show the key.</source>
        <translation>--api-url accetta un link https a una cartella API; http semplice solo verso questo computer, perché mostrerebbe la chiave.</translation>
    </message>
    <message>
        <source>A picture of that --size and --scale is too large; at most 100 million pixels are painted, 32,767 in each direction.</source>
        <translation>Un’immagine con questi --size e --scale è troppo grande; si disegnano al massimo 100 milioni di pixel, 32.767 in ogni direzione.</translation>
    </message>
    <message>
        <source>--preset sets the size; leave out --size, or --preset.</source>
        <translation>--preset stabilisce le dimensioni; togli --size o --preset.</translation>
    </message>
    <message>
        <source>--quiet says less, --verbose says more; leave out one of them.</source>
        <translation>--quiet dice di meno, --verbose dice di più; togli uno dei due.</translation>
    </message>
    <message>
        <source>--skip-existing goes with --export FILE.</source>
        <translation>--skip-existing va con --export FILE.</translation>
    </message>
    <message>
        <source>--%1 prints on standard output; give --export a FILE.</source>
        <translation>--%1 scrive sullo standard output; dai un file (FILE) a --export.</translation>
    </message>
    <message>
        <source>A FILE has no placeholder “%1”; there are {id}, {title}, {system}, {set} and {date}.</source>
        <translation>FILE non ha il segnaposto “%1”; ci sono {id}, {title}, {system}, {set} e {date}.</translation>
    </message>
    <message>
        <source>A FILE has no placeholder “%1”; did you mean {%2}? There are {id}, {title}, {system}, {set} and {date}.</source>
        <translation>FILE non ha il segnaposto “%1”; intendevi {%2}? Ci sono {id}, {title}, {system}, {set} e {date}.</translation>
    </message>
    <message>
        <source>There is no translation “%1”; there are: %2.</source>
        <translation>La traduzione “%1” non esiste; ci sono: %2.</translation>
    </message>
    <message>
        <source>A terminal cannot show a picture; give --export a FILE, or send the output to one.</source>
        <translation>Un terminale non può mostrare un’immagine; dai un file (FILE) a --export, o reindirizza l’output in un file.</translation>
    </message>
    <message>
        <source>Qt %1; its driver for SQLite is missing, so nothing is kept.</source>
        <translation>Qt %1; manca il suo driver SQLite, quindi non si conserva nulla.</translation>
    </message>
    <message>
        <source>No game fits these words; try fewer of them, or give a game ID (14402).</source>
        <translation>Nessun gioco corrisponde a queste parole; provane meno, o indica un ID di gioco (14402).</translation>
    </message>
    <message>
        <source>No game fits all of these words; give the ID of the one that is meant:</source>
        <translation>Nessun gioco corrisponde a tutte queste parole; indica l’ID di quello giusto:</translation>
    </message>
    <message>
        <source>Several games fit; give the ID of the one that is meant:</source>
        <translation>Corrispondono più giochi; indica l’ID di quello giusto:</translation>
    </message>
</context>
<context>
    <name>DropOff</name>
    <message numerus="yes">
        <source>%1 of %2 players who got here stopped (%3)</source>
        <comment>85 of 210 players</comment>
        <translation>
            <numerusform>%1 su %2 giocatore arrivato qui si è fermato (%3)</numerusform>
            <numerusform>%1 su %2 giocatori arrivati qui si sono fermati (%3)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln achievement(s)</source>
        <translation>
            <numerusform>%Ln obiettivo</numerusform>
            <numerusform>%Ln obiettivi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 fewer than the one before it</source>
        <comment>34 %</comment>
        <translation>%1 in meno del precedente</translation>
    </message>
    <message>
        <source>You have it</source>
        <translation>Ce l’hai</translation>
    </message>
    <message>
        <source>Achievement %1</source>
        <comment>its ID</comment>
        <translation>Obiettivo %1</translation>
    </message>
    <message>
        <source>RetroAchievements tells unlocks only of the official set.</source>
        <translation>RetroAchievements indica gli sblocchi solo del set ufficiale.</translation>
    </message>
    <message>
        <source>The achievements of this game are not known yet.</source>
        <translation>Gli obiettivi di questo gioco non sono ancora noti.</translation>
    </message>
    <message>
        <source>%1 stop at %2 of %3</source>
        <comment>41 % stop at 12 of 40</comment>
        <translation>%1 si ferma a %2 su %3</translation>
    </message>
    <message numerus="yes">
        <source>Most stop after %Ln achievement(s): %1 of %2 players went no further</source>
        <comment>31 % of 632 players</comment>
        <translation>
            <numerusform>Ci si ferma di più dopo %Ln obiettivo: %1 di %2 giocatori non è andato oltre</numerusform>
            <numerusform>Ci si ferma di più dopo %Ln obiettivi: %1 di %2 giocatori non è andato oltre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %Ln achievement(s): %1 of %2 players went no further</source>
        <comment>31 % of 632 players</comment>
        <translation>
            <numerusform>Dopo %Ln obiettivo: %1 di %2 giocatori non è andato oltre</numerusform>
            <numerusform>Dopo %Ln obiettivi: %1 di %2 giocatori non è andato oltre</numerusform>
        </translation>
    </message>
    <message>
        <source>Where casual players stop: share of those who got so far</source>
        <translation>Dove si fermano i giocatori casual: percentuale di chi è arrivato fin lì</translation>
    </message>
    <message>
        <source>Where hardcore players stop: share of those who got so far</source>
        <translation>Dove si fermano i giocatori hardcore: percentuale di chi è arrivato fin lì</translation>
    </message>
    <message>
        <source>Where casual players stop</source>
        <translation>Dove si fermano i giocatori casual</translation>
    </message>
    <message>
        <source>Where hardcore players stop</source>
        <translation>Dove si fermano i giocatori hardcore</translation>
    </message>
    <message>
        <source>With one achievement, nobody stops midway.</source>
        <translation>Con un solo obiettivo, nessuno si ferma a metà strada.</translation>
    </message>
    <message>
        <source>Every achievement: share of the casual players who have it</source>
        <translation>Ogni obiettivo: percentuale dei giocatori casual che lo hanno</translation>
    </message>
    <message>
        <source>Every achievement: share of the hardcore players who have it</source>
        <translation>Ogni obiettivo: percentuale dei giocatori hardcore che lo hanno</translation>
    </message>
    <message>
        <source>Players who have each achievement</source>
        <translation>Giocatori per obiettivo</translation>
    </message>
    <message>
        <source>achievements, the most often unlocked first</source>
        <translation>obiettivi, dal più sbloccato</translation>
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
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>not enough data</source>
        <translation>dati insufficienti</translation>
    </message>
</context>
<context>
    <name>Environment</name>
    <message>
        <source>%1 has characters that cannot be sent; copy it again.</source>
        <translation>%1 contiene caratteri che non si possono inviare; copia di nuovo il valore.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>PNG image</source>
        <translation>Immagine PNG</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Disegno SVG</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tabella CSV</translation>
    </message>
    <message>
        <source>JSON data</source>
        <translation>Dati JSON</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Righe JSON</translation>
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
            <numerusform>%Ln obiettivo</numerusform>
            <numerusform>%Ln obiettivi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>12 of 15</comment>
        <translation>%1 su %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earned</source>
        <translation>
            <numerusform>%Ln ottenuto</numerusform>
            <numerusform>%Ln ottenuti</numerusform>
        </translation>
    </message>
    <message>
        <source>mastered</source>
        <translation>masterato</translation>
    </message>
    <message>
        <source>subset %1</source>
        <comment>Bonus</comment>
        <translation>set extra %1</translation>
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
        <translation>Che cosa mostra il grafico</translation>
    </message>
    <message>
        <source>There is a bar for every number of achievements: so many players have earned exactly that many. The bar of those who have them all stands apart at the right, with a star.</source>
        <translation>C’è una barra per ogni numero di obiettivi: mostra quanti giocatori hanno ottenuto esattamente quel numero. La barra di chi li ha tutti sta a parte, a destra, con una stella.</translation>
    </message>
    <message>
        <source>Gold is hardcore, grey is casual. A player with unlocks of both kinds is in one bar of each colour, so the two are never added up.</source>
        <translation>L’oro è l’hardcore, il grigio è il casual. Un giocatore con sblocchi di entrambi i tipi è in una barra di ciascun colore, perciò le due non si sommano mai.</translation>
    </message>
    <message>
        <source>Where a game has many achievements, counts are joined to ranges, as on the site&apos;s page of the game. “Every count”, above the chart, shows each by itself.</source>
        <translation>Quando un gioco ha molti obiettivi, i numeri sono riuniti in fasce, come nella pagina del gioco sul sito. “Ogni numero”, sopra il grafico, li mostra uno per uno.</translation>
    </message>
    <message>
        <source>“Linear” shows players, “Log” makes small bars visible, “Percent” sets each colour against its own players. On the last two the colours stand side by side, since stacked heights would be wrong there.</source>
        <translation>“Lineare” mostra i giocatori, “Log” rende visibili le barre piccole, “Percentuale” rapporta ogni colore ai propri giocatori. In questi ultimi due casi i colori stanno fianco a fianco, perché altezze impilate sarebbero sbagliate.</translation>
    </message>
    <message>
        <source>Point at a bar, or walk along the bars with the arrow keys, to read its figures. The dashed line is the median, the blue mark is your own place.</source>
        <translation>Porta il puntatore su una barra, o scorri le barre con i tasti freccia, per leggerne i dati. La linea tratteggiata è la mediana, il segno blu è la tua posizione.</translation>
    </message>
    <message>
        <source>The other views</source>
        <translation>Le altre viste</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Curva</translation>
    </message>
    <message>
        <source>How many of the players got at least so far. It begins at 100 % and ends at the mastery rate; where it falls steeply, players stop.</source>
        <translation>Quanti giocatori sono arrivati almeno fin lì. Inizia dal 100% e finisce al tasso di mastery; dove scende ripida, i giocatori si fermano.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabella</translation>
    </message>
    <message>
        <source>Every figure of the chart as a number, to select, copy and paste into a spreadsheet.</source>
        <translation>Ogni dato del grafico come numero, da selezionare, copiare e incollare in un foglio di calcolo.</translation>
    </message>
    <message>
        <source>Drop-off</source>
        <translation>Abbandono</translation>
    </message>
    <message>
        <source>Where players stop: of those who got so many achievements, the share that earned no further one. The largest are marked. Below stands every achievement with the players who have it.</source>
        <translation>Dove si fermano i giocatori: di chi ha ottenuto quel numero di obiettivi, la percentuale che non ne ha ottenuti altri. Le più alte sono evidenziate. Sotto c’è ogni obiettivo, con i giocatori che lo hanno.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>How the game has changed since you first looked at it: players, masteries, and the rate of the two. Each answer of the site that differs from the one before is kept.</source>
        <translation>Come è cambiato il gioco da quando lo hai guardato la prima volta: giocatori, mastery e tasso di mastery. Ogni risposta del sito diversa dalla precedente viene conservata.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Confronta</translation>
    </message>
    <message>
        <source>Two to eight games, sets, modes or dates in one chart. Everything is a share, so that games of different sizes can be set beside each other.</source>
        <translation>Da due a otto giochi, set, modalità o date in un solo grafico. Tutto è in percentuale, così si possono affiancare giochi di dimensioni diverse.</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>Che cosa significano i dati</translation>
    </message>
    <message>
        <source>Every figure is of one mode; the large one is hardcore&apos;s, where both are shown.</source>
        <translation>Ogni dato riguarda una sola modalità; quando sono mostrate entrambe, quello grande è dell’hardcore.</translation>
    </message>
    <message>
        <source>Mastered</source>
        <translation>Masterato</translation>
    </message>
    <message>
        <source>Players with every achievement in hardcore, and their share of the hardcore players.</source>
        <translation>I giocatori con tutti gli obiettivi in hardcore, e la loro percentuale fra i giocatori hardcore.</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completato</translation>
    </message>
    <message>
        <source>Players with every achievement in casual, and their share of the casual players.</source>
        <translation>I giocatori con tutti gli obiettivi in casual, e la loro percentuale fra i giocatori casual.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Half of the players have at most so many achievements.</source>
        <translation>Metà dei giocatori ha questo numero di obiettivi o meno.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Achievements per player, and that as a share of the set.</source>
        <translation>Il numero di obiettivi per giocatore, anche come parte del set.</translation>
    </message>
    <message>
        <source>Half the set</source>
        <translation>Metà del set</translation>
    </message>
    <message>
        <source>The share of the players who have at least half of the achievements.</source>
        <translation>La percentuale dei giocatori che hanno almeno metà degli obiettivi.</translation>
    </message>
    <message>
        <source>One and done</source>
        <translation>Uno e basta</translation>
    </message>
    <message>
        <source>The share of the players who have exactly one achievement.</source>
        <translation>La percentuale dei giocatori che hanno esattamente un obiettivo.</translation>
    </message>
    <message>
        <source>Time to master, time to beat</source>
        <translation>Tempo per masterare, tempo per finire</translation>
    </message>
    <message>
        <source>Half of the players who did it took longer. The number below is how many did it. Times from before October 2023 are estimates of the site.</source>
        <translation>Metà dei giocatori che ci sono riusciti ci ha messo di più. Il numero sotto dice quanti ci sono riusciti. I tempi precedenti a ottobre 2023 sono stime del sito.</translation>
    </message>
    <message>
        <source>Of the players who got so many achievements, the share that earned no further one. Counts that fewer than 20 players or one in a hundred reached are left out.</source>
        <translation>Dei giocatori che hanno ottenuto quel numero di obiettivi, la percentuale che non ne ha ottenuti altri. I numeri raggiunti da meno di 20 giocatori, o da meno di uno su cento, sono esclusi.</translation>
    </message>
    <message>
        <source>Your place</source>
        <translation>La tua posizione</translation>
    </message>
    <message>
        <source>Your rank is one more than the number of players with more achievements than you. “Top 7 %” is that rank as a share of the players.</source>
        <translation>La tua posizione è il numero di giocatori con più obiettivi di te, più uno. Rapportata al numero di giocatori, dà per esempio “top 7%”.</translation>
    </message>
    <message>
        <source>Finding games</source>
        <translation>Trovare i giochi</translation>
    </message>
    <message>
        <source>Type a few letters of a title into the field above. The search forgives a slip, and knows that 2 and II are the same. The number of a game works as well, and so does a link to its page, pasted or dropped onto the window.</source>
        <translation>Scrivi qualche lettera di un titolo nel campo in alto. La ricerca perdona un errore di battitura, e sa che 2 e II sono la stessa cosa. Va bene anche l’ID di un gioco, o un link alla sua pagina, incollato o trascinato sulla finestra.</translation>
    </message>
    <message>
        <source>“Your Games” has the games that you played last, your progress in all of them, and those that you want to play. It needs your account.</source>
        <translation>“I tuoi giochi” raccoglie i giochi a cui hai giocato di recente, i tuoi progressi in tutti i giochi e quelli a cui vuoi giocare. Serve il tuo account.</translation>
    </message>
    <message>
        <source>The star beside a title follows the game: its figures are kept up to date, and what is new in it is told on the page “Followed Games” of the File menu.</source>
        <translation>La stella accanto a un titolo serve a seguire il gioco: i suoi dati sono tenuti aggiornati, e le novità appaiono nella pagina “Giochi seguiti” del menu File.</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Condividere</translation>
    </message>
    <message>
        <source>“Copy” puts a picture of what is shown on the clipboard, to be pasted into a chat. “Share” shows it first, in the size of your choice, and saves it; the picture can also be dragged out of the window.</source>
        <translation>“Copia” mette negli appunti un’immagine di ciò che è mostrato, da incollare in una chat. “Condividi” prima la mostra, nelle dimensioni che scegli, e poi la salva; l’immagine si può anche trascinare fuori dalla finestra.</translation>
    </message>
    <message>
        <source>Each picture says which game it shows, where the figures come from and of which day they are. A text that describes it, for those who cannot see it, can be copied along with it.</source>
        <translation>Ogni immagine dice quale gioco mostra, da dove vengono i dati e di che giorno sono. Insieme si può copiare un testo che la descrive, per chi non può vederla.</translation>
    </message>
    <message>
        <source>The figures themselves can be saved as CSV or JSON.</source>
        <translation>I dati stessi si possono salvare in CSV o JSON.</translation>
    </message>
    <message>
        <source>All of this works in a terminal, too, also for many games at once: “masterychart --help” tells how.</source>
        <translation>Tutto questo funziona anche in un terminale, e per molti giochi insieme: “masterychart --help” spiega come.</translation>
    </message>
    <message>
        <source>Left, Right, Home, End</source>
        <translation>Sinistra, Destra, Inizio, Fine</translation>
    </message>
    <message>
        <source>Walk the bars of the chart</source>
        <translation>Scorri le barre del grafico</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Giù</translation>
    </message>
    <message>
        <source>In the game field: the recent games</source>
        <translation>Nel campo di ricerca: i giochi recenti</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Stop loading, close a message, go back</source>
        <translation>Ferma il caricamento, chiudi un messaggio, torna indietro</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastiera</translation>
    </message>
    <message>
        <source>Where the data comes from</source>
        <translation>Da dove vengono i dati</translation>
    </message>
    <message>
        <source>All figures come from RetroAchievements, through its web API and with your own key. Mastery Chart is not made by RetroAchievements.</source>
        <translation>Tutti i dati vengono da RetroAchievements, tramite la sua API Web e con la tua chiave. Mastery Chart non è realizzato da RetroAchievements.</translation>
    </message>
    <message>
        <source>What it cannot tell</source>
        <translation>Che cosa non dicono</translation>
    </message>
    <message>
        <source>How many achievements players have is known, but not in what order they earned them, nor why they stopped. Some of them are still playing.</source>
        <translation>Si sa quanti obiettivi hanno i giocatori, ma non in che ordine li hanno ottenuti, né perché si sono fermati. Alcuni stanno ancora giocando.</translation>
    </message>
    <message>
        <source>Small differences from the site&apos;s page are normal: of games with many players, that page also counts users whom the API leaves out.</source>
        <translation>Piccole differenze rispetto alla pagina del sito sono normali: per i giochi con molti giocatori, quella pagina conta anche utenti che l’API tralascia.</translation>
    </message>
    <message>
        <source>The history begins on the day on which you first look at a game; what was before is not published.</source>
        <translation>La cronologia inizia il giorno in cui guardi un gioco per la prima volta; ciò che c’era prima non è pubblicato.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>The program talks to RetroAchievements and to nobody else. It counts nothing about you, and asks for nothing that you do not see.</source>
        <translation>Il programma comunica con RetroAchievements e con nessun altro. Non raccoglie nulla su di te, e non chiede nulla a tua insaputa.</translation>
    </message>
    <message>
        <source>What is kept on this computer</source>
        <translation>Che cosa è conservato su questo computer</translation>
    </message>
    <message>
        <source>Your key is in the key store of your system, and is sent to nobody but RetroAchievements.</source>
        <translation>La tua chiave è nel portachiavi di sistema, e viene inviata solo a RetroAchievements.</translation>
    </message>
    <message>
        <source>Games, their history, lists and icons are in a database that you alone can read: %1</source>
        <translation>I giochi, la loro cronologia, gli elenchi e le icone sono in un database che solo tu puoi leggere: %1</translation>
    </message>
    <message>
        <source>Your choices and usernames are in a file that you alone can read: %1</source>
        <translation>Le tue scelte e i nomi utente sono in un file che solo tu puoi leggere: %1</translation>
    </message>
    <message>
        <source>Deleting it</source>
        <translation>Eliminare questi dati</translation>
    </message>
    <message>
        <source>The button below deletes all of that, the keys among it. Files that you saved stay.</source>
        <translation>Il pulsante qui sotto elimina tutto questo, chiavi comprese. I file che hai salvato restano.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Players over time</source>
        <translation>Giocatori nel tempo</translation>
    </message>
    <message>
        <source>Masteries over time</source>
        <translation>Mastery nel tempo</translation>
    </message>
    <message>
        <source>Mastery rate over time</source>
        <translation>Tasso di mastery nel tempo</translation>
    </message>
    <message>
        <source>Hardcore players</source>
        <translation>Giocatori hardcore</translation>
    </message>
    <message>
        <source>Casual players</source>
        <translation>Giocatori casual</translation>
    </message>
    <message numerus="yes">
        <source>%1 achievements in the set</source>
        <translation>
            <numerusform>%1 obiettivo nel set</numerusform>
            <numerusform>%1 obiettivi nel set</numerusform>
        </translation>
    </message>
    <message>
        <source>No figures are kept of this game.</source>
        <translation>Di questo gioco non sono conservati dati.</translation>
    </message>
    <message>
        <source>First seen on %1; figures are kept each time the game is shown.</source>
        <translation>Visto la prima volta: %1; i dati sono conservati ogni volta che il gioco viene mostrato.</translation>
    </message>
    <message numerus="yes">
        <source>%1 → %2 achievements</source>
        <comment>58 → 60 achievements</comment>
        <translation>
            <numerusform>%1 → %2 obiettivo</numerusform>
            <numerusform>%1 → %2 obiettivi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2.</source>
        <comment>Players over time, a game</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: from %2 on %3 to %4 on %5</source>
        <comment>Hardcore: from 31,000 on a date to 31,257 on another</comment>
        <translation>%1: da %2 (%3) a %4 (%5)</translation>
    </message>
    <message numerus="yes">
        <source>%1 players</source>
        <comment>+212 players</comment>
        <translation>
            <numerusform>%1 giocatore</numerusform>
            <numerusform>%1 giocatori</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 casual players</source>
        <comment>+212 casual players</comment>
        <translation>
            <numerusform>%1 giocatore casual</numerusform>
            <numerusform>%1 giocatori casual</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more players</source>
        <translation>
            <numerusform>%1 giocatore in più</numerusform>
            <numerusform>%1 giocatori in più</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 fewer players</source>
        <translation>
            <numerusform>%1 giocatore in meno</numerusform>
            <numerusform>%1 giocatori in meno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more casual players</source>
        <translation>
            <numerusform>%1 giocatore casual in più</numerusform>
            <numerusform>%1 giocatori casual in più</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 fewer casual players</source>
        <translation>
            <numerusform>%1 giocatore casual in meno</numerusform>
            <numerusform>%1 giocatori casual in meno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 masteries</source>
        <comment>+14 masteries</comment>
        <translation>
            <numerusform>%1 mastery</numerusform>
            <numerusform>%1 mastery</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 completions</source>
        <comment>+14 completions</comment>
        <translation>
            <numerusform>%1 completamento</numerusform>
            <numerusform>%1 completamenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more masteries</source>
        <translation>
            <numerusform>%1 mastery in più</numerusform>
            <numerusform>%1 mastery in più</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 fewer masteries</source>
        <translation>
            <numerusform>%1 mastery in meno</numerusform>
            <numerusform>%1 mastery in meno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more completions</source>
        <translation>
            <numerusform>%1 completamento in più</numerusform>
            <numerusform>%1 completamenti in più</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 fewer completions</source>
        <translation>
            <numerusform>%1 completamento in meno</numerusform>
            <numerusform>%1 completamenti in meno</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>5.7 % → 5.8 %</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>mastery rate from %1 to %2</source>
        <translation>tasso di mastery da %1 a %2</translation>
    </message>
    <message>
        <source>no new players, but some got further</source>
        <translation>nessun nuovo giocatore, ma alcuni sono andati oltre</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%1 achievements</source>
        <comment>to 60 achievements</comment>
        <translation>
            <numerusform>%1 obiettivo</numerusform>
            <numerusform>%1 obiettivi</numerusform>
        </translation>
    </message>
    <message>
        <source>the set grew from %1 to %2</source>
        <comment>58, 60 achievements</comment>
        <translation>il set è cresciuto da %1 a %2</translation>
    </message>
    <message>
        <source>the set shrank from %1 to %2</source>
        <comment>60, 58 achievements</comment>
        <translation>il set è sceso da %1 a %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>12 Sep – 3 Oct</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>the set grew from 58 to 60 achievements on 3 Oct</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Since %1: %2</source>
        <comment>a date: +212 players</comment>
        <translation>Da %1: %2</translation>
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
        <source>There is no picture to write.</source>
        <translation>Non c’è nessuna immagine da scrivere.</translation>
    </message>
    <message>
        <source>A picture of this size cannot be painted; choose a smaller one.</source>
        <translation>Un’immagine di queste dimensioni non si può disegnare; scegline di più piccole.</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of this size; choose a smaller one.</source>
        <translation>Non c’è abbastanza memoria per un’immagine di queste dimensioni; scegline di più piccole.</translation>
    </message>
</context>
<context>
    <name>KeyStore</name>
    <message>
        <source>The system&apos;s key store has no key for this account, or it is locked; unlock it, or enter the key again.</source>
        <translation>Il portachiavi di sistema non ha una chiave per questo account, oppure è bloccato; sbloccalo o inserisci di nuovo la chiave.</translation>
    </message>
    <message>
        <source>The system&apos;s key store is locked or denied access; unlock it and try again.</source>
        <translation>Il portachiavi di sistema è bloccato o ha negato l’accesso; sbloccalo e riprova.</translation>
    </message>
    <message>
        <source>No key store of the system could be reached; start one, such as GNOME Keyring or KWallet.</source>
        <translation>Nessun portachiavi di sistema è raggiungibile; avviane uno, come GNOME Keyring o KWallet.</translation>
    </message>
    <message>
        <source>What the system&apos;s key store has for this account is no web API key; enter the key again.</source>
        <translation>Ciò che il portachiavi di sistema ha per questo account non è una chiave API Web; inserisci di nuovo la chiave.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <translation>Italiano</translation>
    </message>
</context>
<context>
    <name>MasteryChart::AccountDialog</name>
    <message>
        <source>Version of the API</source>
        <translation>Versione dell’API</translation>
    </message>
    <message>
        <source>&amp;Check and Save</source>
        <translation>&amp;Verifica e salva</translation>
    </message>
    <message>
        <source>Save &amp;Without Checking</source>
        <translation>&amp;Salva senza verificare</translation>
    </message>
    <message>
        <source>Fo&amp;rget…</source>
        <translation>&amp;Dimentica…</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>To see any game, enter your RetroAchievements username and web API key. You find the key in your &lt;a href=&quot;%1&quot;&gt;settings&lt;/a&gt;, under “Keys”.</source>
        <translation>Per vedere qualsiasi gioco, inserisci il tuo nome utente di RetroAchievements e la tua chiave API Web. Trovi la chiave nelle tue &lt;a href=&quot;%1&quot;&gt;impostazioni&lt;/a&gt;, sotto “Keys”.</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Rivela</translation>
    </message>
    <message>
        <source>Show the key while this is pressed in</source>
        <translation>Mostra la chiave finché il pulsante è premuto</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Incolla</translation>
    </message>
    <message>
        <source>Enter the key from the clipboard</source>
        <translation>Inserisce la chiave dagli appunti</translation>
    </message>
    <message>
        <source>User&amp;name</source>
        <translation>&amp;Nome utente</translation>
    </message>
    <message>
        <source>Web API &amp;key</source>
        <translation>&amp;Chiave API Web</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzate</translation>
    </message>
    <message>
        <source>V1</source>
        <translation>V1</translation>
    </message>
    <message>
        <source>The documented one</source>
        <translation>Quella documentata</translation>
    </message>
    <message>
        <source>V2</source>
        <translation>V2</translation>
    </message>
    <message>
        <source>One request, with the key in a header; title, icon and your place come through V1 in any case</source>
        <translation>Una sola richiesta, con la chiave in un’intestazione; titolo, icona e la tua posizione arrivano comunque dalla V1</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Ask RetroAchievements whether the key is right, and keep it in the system&apos;s key store</source>
        <translation>Chiede a RetroAchievements se la chiave è giusta e la conserva nel portachiavi di sistema</translation>
    </message>
    <message>
        <source>Remove the key from the system&apos;s key store, and your places from the saved games</source>
        <translation>Rimuove la chiave dal portachiavi di sistema e le tue posizioni dai giochi salvati</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;hiudi</translation>
    </message>
    <message>
        <source>The key is used until the program ends, but it could not be saved. %1</source>
        <translation>La chiave è in uso fino alla chiusura del programma, ma non è stato possibile salvarla. %1</translation>
    </message>
    <message>
        <source>The key of %1 is removed.</source>
        <comment>a user</comment>
        <translation>La chiave di %1 è stata rimossa.</translation>
    </message>
    <message>
        <source>The key is removed, but the username is still listed. %1</source>
        <translation>La chiave è stata rimossa, ma il nome utente è ancora nell’elenco. %1</translation>
    </message>
    <message>
        <source>saved; enter another to replace it</source>
        <translation>salvata; inseriscine un’altra per sostituirla</translation>
    </message>
    <message>
        <source>in use until the program ends</source>
        <translation>in uso fino alla chiusura del programma</translation>
    </message>
    <message>
        <source>A username has 2 to 20 letters and digits.</source>
        <translation>Un nome utente ha da 2 a 20 lettere e cifre.</translation>
    </message>
    <message>
        <source>The web API key has characters that no key has; copy it again.</source>
        <translation>La chiave API Web contiene caratteri che nessuna chiave ha; copiala di nuovo.</translation>
    </message>
    <message>
        <source>The system&apos;s key store has not given the saved key yet; unlock it, or enter the key.</source>
        <translation>Il portachiavi di sistema non ha ancora fornito la chiave salvata; sbloccalo o inserisci la chiave.</translation>
    </message>
    <message>
        <source>The web API key is missing.</source>
        <translation>Manca la chiave API Web.</translation>
    </message>
    <message>
        <source>Asking RetroAchievements…</source>
        <translation>Verifica con RetroAchievements…</translation>
    </message>
    <message>
        <source>Forget Account</source>
        <translation>Dimentica account</translation>
    </message>
    <message>
        <source>Remove the key of %1 from the system&apos;s key store? How far %1 got is removed from the games kept on this computer, too.</source>
        <translation>Rimuovere la chiave di %1 dal portachiavi di sistema? Vengono rimossi anche i progressi di %1 dai giochi conservati su questo computer.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>Di&amp;mentica</translation>
    </message>
</context>
<context>
    <name>MasteryChart::AccountMenu</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Account</translation>
    </message>
    <message>
        <source>&amp;Username and Key…</source>
        <translation>&amp;Nome utente e chiave…</translation>
    </message>
    <message>
        <source>Saved Accounts</source>
        <translation>Account salvati</translation>
    </message>
    <message>
        <source>Where to &amp;Find the Key</source>
        <translation>Do&amp;ve trovare la chiave</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ancora nessuno</translation>
    </message>
</context>
<context>
    <name>MasteryChart::AchievementList</name>
    <message>
        <source>Achievements</source>
        <translation>Obiettivi</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
</context>
<context>
    <name>MasteryChart::AchievementModel</name>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punti</translation>
    </message>
</context>
<context>
    <name>MasteryChart::AchievementsView</name>
    <message>
        <source>Order</source>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Where players stop</source>
        <translation>Dove si fermano i giocatori</translation>
    </message>
    <message>
        <source>The largest cliffs</source>
        <translation>I cali più forti</translation>
    </message>
    <message>
        <source>Of those who got so far, the share that went no further. Counts that few players reached are left out: there a share is chance. Which achievement a player earned last is not known, nor are the names of the players near you.</source>
        <translation>Di chi è arrivato fin lì, la parte che non è andata oltre. I numeri raggiunti da pochi giocatori sono esclusi: lì la percentuale è frutto del caso. Non si sa quale obiettivo un giocatore abbia ottenuto per ultimo, né chi siano i giocatori vicini a te.</translation>
    </message>
    <message>
        <source>Unlocks</source>
        <translation>Sblocchi</translation>
    </message>
    <message>
        <source>The most often unlocked first</source>
        <translation>Dal più sbloccato</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>In the order of the set</source>
        <translation>Nell’ordine del set</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punti</translation>
    </message>
    <message>
        <source>The fewest points first</source>
        <translation>Da quello con meno punti</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Tutti i tipi</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>All achievements</source>
        <translation>Tutti gli obiettivi</translation>
    </message>
    <message>
        <source>What I lack</source>
        <translation>Che cosa mi manca</translation>
    </message>
    <message>
        <source>The most often unlocked that you lack, first</source>
        <translation>Quelli che ti mancano, dal più sbloccato</translation>
    </message>
    <message>
        <source>Too few players to tell.</source>
        <translation>Troppo pochi giocatori per dirlo.</translation>
    </message>
    <message>
        <source>Your own achievements are not known.</source>
        <translation>I tuoi obiettivi non sono noti.</translation>
    </message>
    <message>
        <source>You have them all.</source>
        <translation>Li hai tutti.</translation>
    </message>
    <message>
        <source>No achievement is of this kind.</source>
        <translation>Nessun obiettivo è di questo tipo.</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ChangeLine</name>
    <message>
        <source>Opens the history</source>
        <translation>Apre la cronologia</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ChartPane</name>
    <message>
        <source>Bars</source>
        <translation>Barre</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Scala</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribuzione</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Curva</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabella</translation>
    </message>
    <message>
        <source>Drop-off</source>
        <translation>Abbandono</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Players by achievements earned</source>
        <translation>Giocatori per obiettivi ottenuti</translation>
    </message>
    <message>
        <source>Players who got at least this far</source>
        <translation>Giocatori arrivati almeno fin qui</translation>
    </message>
    <message>
        <source>The figures as a table</source>
        <translation>I dati in tabella</translation>
    </message>
    <message>
        <source>Where players stop, and every achievement</source>
        <translation>Dove si fermano i giocatori, e ogni obiettivo</translation>
    </message>
    <message>
        <source>How the game changes</source>
        <translation>Come cambia il gioco</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Fasce</translation>
    </message>
    <message>
        <source>The site&apos;s ranges: 20 and mastery</source>
        <translation>Le fasce del sito: 20 e la mastery</translation>
    </message>
    <message>
        <source>Every count</source>
        <translation>Ogni numero</translation>
    </message>
    <message>
        <source>A bar for every count</source>
        <translation>Una barra per ogni numero</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Lineare</translation>
    </message>
    <message>
        <source>Players, from zero</source>
        <translation>Giocatori, da zero</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Every power of ten the same step</source>
        <translation>Lo stesso passo per ogni potenza di dieci</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Percentuale</translation>
    </message>
    <message>
        <source>Share of the mode&apos;s own players</source>
        <translation>Percentuale dei giocatori della modalità</translation>
    </message>
    <message>
        <source>A curve is a share of every count.</source>
        <translation>Una curva mostra una percentuale per ogni numero.</translation>
    </message>
    <message>
        <source>A table has players and percentages.</source>
        <translation>La tabella mostra giocatori e percentuali.</translation>
    </message>
    <message>
        <source>With so few achievements, every count has a bar of its own.</source>
        <translation>Con così pochi obiettivi, ogni numero ha la sua barra.</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Viste</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ChartView</name>
    <message>
        <source>Achievement Distribution</source>
        <translation>Distribuzione degli obiettivi</translation>
    </message>
</context>
<context>
    <name>MasteryChart::Compare</name>
    <message>
        <source>Copied the table</source>
        <translation>Tabella copiata</translation>
    </message>
    <message>
        <source>Added %1 to the comparison</source>
        <comment>a game</comment>
        <translation>%1 aggiunto al confronto</translation>
    </message>
    <message>
        <source>%1 is compared already</source>
        <comment>a game</comment>
        <translation>%1 è già nel confronto</translation>
    </message>
    <message numerus="yes">
        <source>A comparison holds %Ln game(s) at most; remove one to add another.</source>
        <translation>
            <numerusform>Un confronto contiene al massimo %Ln gioco; rimuovine uno per aggiungerne un altro.</numerusform>
            <numerusform>Un confronto contiene al massimo %Ln giochi; rimuovine uno per aggiungerne un altro.</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be loaded</source>
        <translation>caricamento non riuscito</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Caricamento…</translation>
    </message>
    <message>
        <source>Looking for earlier dates…</source>
        <translation>Ricerca di date precedenti…</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Nothing was kept of this game before</source>
        <translation>Di questo gioco non è conservato nulla di precedente</translation>
    </message>
    <message>
        <source>Save the Comparison</source>
        <translation>Salva il confronto</translation>
    </message>
    <message>
        <source>Rename the Comparison</source>
        <translation>Rinomina il confronto</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nome:</translation>
    </message>
    <message>
        <source>Saved the comparison as %1</source>
        <translation>Confronto salvato: %1</translation>
    </message>
    <message>
        <source>Deleted the comparison %1; its games are still shown</source>
        <translation>Confronto %1 eliminato; i suoi giochi sono ancora mostrati</translation>
    </message>
    <message>
        <source>Export the Table</source>
        <translation>Esporta la tabella</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exported the table</source>
        <translation>Tabella esportata</translation>
    </message>
</context>
<context>
    <name>MasteryChart::CompareChips</name>
    <message>
        <source>Remove %1</source>
        <comment>a game</comment>
        <translation>Rimuovi %1</translation>
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
        <translation>A&amp;ggiungi casual a fianco</translation>
    </message>
    <message>
        <source>Add H&amp;ardcore Beside It</source>
        <translation>Aggiungi h&amp;ardcore a fianco</translation>
    </message>
    <message>
        <source>Add an &amp;Earlier Date</source>
        <translation>Aggiungi una &amp;data precedente</translation>
    </message>
    <message>
        <source>&amp;Open the Game</source>
        <translation>A&amp;pri il gioco</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Rimuovi</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ComparePage</name>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Confronta</translation>
    </message>
    <message>
        <source>&amp;Comparison</source>
        <translation>C&amp;onfronto</translation>
    </message>
    <message>
        <source>Save, open and export comparisons</source>
        <translation>Salva, apri ed esporta confronti</translation>
    </message>
    <message>
        <source>Find a game to compare (Ctrl+L)</source>
        <translation>Trova un gioco da confrontare (Ctrl+L)</translation>
    </message>
    <message>
        <source>Share of set</source>
        <translation>Parte del set</translation>
    </message>
    <message>
        <source>Curves over the share of each set: sets differ in size</source>
        <translation>Curve per parte del set: i set hanno dimensioni diverse</translation>
    </message>
    <message>
        <source>Achievements</source>
        <translation>Obiettivi</translation>
    </message>
    <message>
        <source>Curves over the number of achievements</source>
        <translation>Curve per numero di obiettivi</translation>
    </message>
    <message>
        <source>Small charts</source>
        <translation>Grafici piccoli</translation>
    </message>
    <message>
        <source>A small bar chart for each, on one scale</source>
        <translation>Un piccolo grafico a barre per ciascuno, sulla stessa scala</translation>
    </message>
    <message>
        <source>Nothing is compared yet. Add a game: find it with Ctrl+L and press Enter, or press Ctrl+Enter on a game anywhere in the search.</source>
        <translation>Non c’è ancora nulla da confrontare. Aggiungi un gioco: trovalo con Ctrl+L e premi Invio, oppure premi Ctrl+Invio su un gioco in qualsiasi punto della ricerca.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Confronto</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>I&amp;ndietro</translation>
    </message>
    <message>
        <source>&amp;Back to %1</source>
        <comment>a game</comment>
        <translation>Tor&amp;na a %1</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>&amp;Salva con nome…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Apri</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Rinomina…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Elimina</translation>
    </message>
    <message>
        <source>Copy the &amp;Table</source>
        <translation>Copia la ta&amp;bella</translation>
    </message>
    <message>
        <source>&amp;Export the Table…</source>
        <translation>Es&amp;porta la tabella…</translation>
    </message>
    <message>
        <source>Remove &amp;All Games</source>
        <translation>Rimuo&amp;vi tutti i giochi</translation>
    </message>
    <message>
        <source>Add a &amp;Game…</source>
        <translation>Aggi&amp;ungi gioco…</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ComparisonModel</name>
    <message>
        <source>%1, the most</source>
        <translation>%1, il più alto</translation>
    </message>
    <message>
        <source>Share of the players who have all achievements</source>
        <translation>Percentuale dei giocatori che hanno tutti gli obiettivi</translation>
    </message>
    <message>
        <source>Half of the players earned so many achievements or fewer</source>
        <translation>Metà dei giocatori ha ottenuto questo numero di obiettivi o meno</translation>
    </message>
    <message>
        <source>Mean share of the set that players earned</source>
        <translation>Parte del set ottenuta in media dai giocatori</translation>
    </message>
    <message>
        <source>Share of the players who earned half of the set or more</source>
        <translation>Percentuale dei giocatori che hanno ottenuto metà del set o più</translation>
    </message>
    <message>
        <source>Median time to earn all achievements, where it is known</source>
        <translation>Tempo mediano per ottenere tutti gli obiettivi, se noto</translation>
    </message>
    <message>
        <source>Players with an achievement in this mode. The few players of a subset chose it themselves.</source>
        <translation>Giocatori con un obiettivo in questa modalità. I pochi giocatori di un set extra lo hanno scelto loro stessi.</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ComparisonView</name>
    <message>
        <source>The compared games&apos; figures</source>
        <translation>I dati dei giochi confrontati</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
</context>
<context>
    <name>MasteryChart::EarlierChoice</name>
    <message>
        <source>Show &amp;earlier:</source>
        <translation>Situa&amp;zione al:</translation>
    </message>
    <message>
        <source>The outline of the distribution as it was at a date</source>
        <translation>Il contorno della distribuzione com’era in una certa data</translation>
    </message>
    <message>
        <source>Date of the earlier distribution</source>
        <translation>Data della distribuzione precedente</translation>
    </message>
</context>
<context>
    <name>MasteryChart::FailurePage</name>
    <message>
        <source>S&amp;ign In…</source>
        <translation>Acc&amp;edi…</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>Ri&amp;prova</translation>
    </message>
    <message>
        <source>&amp;Open Its Page</source>
        <translation>Apri &amp;la pagina</translation>
    </message>
    <message>
        <source>Show a Sa&amp;mple</source>
        <translation>Mostra e&amp;sempio</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avviso</translation>
    </message>
    <message>
        <source>%1 could not be loaded</source>
        <comment>a game</comment>
        <translation>Impossibile caricare %1</translation>
    </message>
    <message>
        <source>&amp;Back to %1</source>
        <comment>a game</comment>
        <translation>Tor&amp;na a %1</translation>
    </message>
</context>
<context>
    <name>MasteryChart::FileMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Open Game…</source>
        <translation>&amp;Apri gioco…</translation>
    </message>
    <message>
        <source>&amp;Paste Link or ID</source>
        <translation>&amp;Incolla link o ID</translation>
    </message>
    <message>
        <source>&amp;Update the List of Games</source>
        <translation>Aggiorna l’e&amp;lenco dei giochi</translation>
    </message>
    <message>
        <source>Sa&amp;mple Games</source>
        <translation>Gioc&amp;hi di esempio</translation>
    </message>
    <message>
        <source>Copy as Te&amp;xt</source>
        <translation>Copia come test&amp;o</translation>
    </message>
    <message>
        <source>Pri&amp;nt…</source>
        <translation>Stam&amp;pa…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
</context>
<context>
    <name>MasteryChart::FindRun</name>
    <message>
        <source>No game fits these words.</source>
        <translation>Nessun gioco corrisponde a queste parole.</translation>
    </message>
</context>
<context>
    <name>MasteryChart::FollowedPage</name>
    <message>
        <source>nothing new</source>
        <translation>nessuna novità</translation>
    </message>
    <message>
        <source>Ref&amp;resh</source>
        <translation>Aggi&amp;orna</translation>
    </message>
    <message>
        <source>Ask for the games whose figures are older than six hours</source>
        <translation>Aggiorna i giochi i cui dati hanno più di sei ore</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Caricamento</translation>
    </message>
    <message>
        <source>You follow no games yet</source>
        <translation>Non segui ancora nessun gioco</translation>
    </message>
    <message>
        <source>Choose the star beside a game&apos;s title: its figures are then kept up to date, and what is new in it is told here.</source>
        <translation>Scegli la stella accanto al titolo di un gioco: i suoi dati saranno tenuti aggiornati, e le novità appariranno qui.</translation>
    </message>
    <message>
        <source>Followed Games</source>
        <translation>Giochi seguiti</translation>
    </message>
    <message>
        <source>&amp;Stop Following</source>
        <translation>&amp;Smetti di seguire</translation>
    </message>
    <message numerus="yes">
        <source>%Ln game(s)</source>
        <translation>
            <numerusform>%Ln gioco</numerusform>
            <numerusform>%Ln giochi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with news</source>
        <translation>
            <numerusform>%Ln con novità</numerusform>
            <numerusform>%Ln con novità</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>I&amp;ndietro</translation>
    </message>
    <message>
        <source>&amp;Back to %1</source>
        <comment>a game</comment>
        <translation>Tor&amp;na a %1</translation>
    </message>
</context>
<context>
    <name>MasteryChart::Following</name>
    <message>
        <source>&amp;Follow This Game</source>
        <translation>Seg&amp;ui questo gioco</translation>
    </message>
    <message>
        <source>Follo&amp;wed Games</source>
        <translation>Giochi &amp;seguiti</translation>
    </message>
    <message>
        <source>You follow this game: its figures are kept up to date (Ctrl+D)</source>
        <translation>Stai seguendo questo gioco: i suoi dati sono tenuti aggiornati (Ctrl+D)</translation>
    </message>
    <message>
        <source>Follow this game: keep its figures up to date (Ctrl+D)</source>
        <translation>Segui questo gioco: i suoi dati saranno tenuti aggiornati (Ctrl+D)</translation>
    </message>
</context>
<context>
    <name>MasteryChart::GameField</name>
    <message>
        <source>Search games</source>
        <translation>Cerca giochi</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Cancella</translation>
    </message>
    <message>
        <source>Search games, or paste a link or ID</source>
        <translation>Cerca giochi, o incolla un link o un ID</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>Gioco</translation>
    </message>
    <message>
        <source>A part of a title, a game ID such as 14402, or a link to the game&apos;s page (Ctrl+L)</source>
        <translation>Una parte del titolo, un ID di gioco come 14402 o un link alla pagina del gioco (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>MasteryChart::GameFinder</name>
    <message>
        <source>Getting the list of games…</source>
        <translation>Recupero dell’elenco dei giochi…</translation>
    </message>
    <message numerus="yes">
        <source>Getting the list of games: %1 of %Ln system(s)</source>
        <comment>31 of 55 systems</comment>
        <translation>
            <numerusform>Recupero dell’elenco dei giochi: %1 sistema su %Ln</numerusform>
            <numerusform>Recupero dell’elenco dei giochi: %1 sistemi su %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of games could not be had: %1</source>
        <translation>Impossibile ottenere l’elenco dei giochi: %1</translation>
    </message>
    <message>
        <source>The list of games could not be brought up to date: %1</source>
        <translation>Impossibile aggiornare l’elenco dei giochi: %1</translation>
    </message>
    <message numerus="yes">
        <source>The list of games has %1 of %Ln system(s): %2</source>
        <comment>53 of 55 systems</comment>
        <translation>
            <numerusform>L’elenco dei giochi copre %1 sistema su %Ln: %2</numerusform>
            <numerusform>L’elenco dei giochi copre %1 sistemi su %Ln: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>To find any game, sign in.</source>
        <translation>Per trovare qualsiasi gioco, accedi.</translation>
    </message>
    <message>
        <source>Sign In…</source>
        <translation>Accedi…</translation>
    </message>
    <message>
        <source>No game is called “%1”.</source>
        <translation>Nessun gioco si chiama “%1”.</translation>
    </message>
</context>
<context>
    <name>MasteryChart::GameHeader</name>
    <message>
        <source>Unlocks</source>
        <translation>Sblocchi</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Icon of the game</source>
        <translation>Icona del gioco</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avviso</translation>
    </message>
    <message>
        <source>Copy &amp;Title</source>
        <translation>Copia tit&amp;olo</translation>
    </message>
    <message>
        <source>Copy &amp;Link</source>
        <translation>Copia lin&amp;k</translation>
    </message>
    <message>
        <source>&amp;Open Its Page</source>
        <translation>Apri &amp;la pagina</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>an address</comment>
        <translation>Apri %1</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Entrambi</translation>
    </message>
    <message>
        <source>Hardcore and casual unlocks, stacked</source>
        <translation>Sblocchi hardcore e casual, impilati</translation>
    </message>
    <message>
        <source>Hardcore</source>
        <translation>Hardcore</translation>
    </message>
    <message>
        <source>Hardcore unlocks alone</source>
        <translation>Solo sblocchi hardcore</translation>
    </message>
    <message>
        <source>Casual</source>
        <translation>Casual</translation>
    </message>
    <message>
        <source>Casual unlocks alone: what was also unlocked in hardcore does not count</source>
        <translation>Solo sblocchi casual: ciò che è stato sbloccato anche in hardcore non conta</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Ufficiali</translation>
    </message>
    <message>
        <source>The achievements that count</source>
        <translation>Gli obiettivi che contano</translation>
    </message>
    <message>
        <source>Unofficial</source>
        <translation>Non ufficiali</translation>
    </message>
    <message>
        <source>Achievements that are being made, or were taken out</source>
        <translation>Obiettivi in preparazione, o tolti dal set</translation>
    </message>
    <message>
        <source>These figures were saved when the game was last loaded.</source>
        <translation>Questi dati sono stati salvati all’ultimo caricamento del gioco.</translation>
    </message>
    <message>
        <source>Hardcore players only</source>
        <translation>Solo giocatori hardcore</translation>
    </message>
    <message>
        <source>Casual players only</source>
        <translation>Solo giocatori casual</translation>
    </message>
    <message>
        <source>Title and your place are missing</source>
        <translation>Mancano il titolo e la tua posizione</translation>
    </message>
    <message>
        <source>Title and your place could not be updated</source>
        <translation>Impossibile aggiornare il titolo e la tua posizione</translation>
    </message>
    <message>
        <source>RetroAchievements knows no such game, or no such user.</source>
        <translation>RetroAchievements non conosce questo gioco o questo utente.</translation>
    </message>
    <message>
        <source>The icon is missing</source>
        <translation>Manca l’icona</translation>
    </message>
</context>
<context>
    <name>MasteryChart::GameLoad</name>
    <message>
        <source>There is no such sample; the sample games are %1.</source>
        <translation>Questo esempio non esiste; i giochi di esempio sono %1.</translation>
    </message>
    <message>
        <source>Only the figures of one mode arrived, so nothing was kept: %1</source>
        <translation>Sono arrivati solo i dati di una modalità, quindi non è stato conservato nulla: %1</translation>
    </message>
    <message>
        <source>Only the hardcore figures arrived, so nothing was written (--unlocks hardcore writes them alone): %1</source>
        <translation>Sono arrivati solo i dati hardcore, quindi non è stato scritto nulla (--unlocks hardcore li scrive da soli): %1</translation>
    </message>
    <message>
        <source>Only the casual figures arrived, so nothing was written (--unlocks casual writes them alone): %1</source>
        <translation>Sono arrivati solo i dati casual, quindi non è stato scritto nulla (--unlocks casual li scrive da soli): %1</translation>
    </message>
    <message>
        <source>The user&apos;s place and the achievements are left out: %1</source>
        <translation>Mancano posizione e obiettivi: %1</translation>
    </message>
    <message>
        <source>Title and progress did not arrive in time and are left out.</source>
        <translation>Titolo e progressi non sono arrivati in tempo e mancano.</translation>
    </message>
    <message>
        <source>Title and progress are left out: RetroAchievements knows no such game, or no such user.</source>
        <translation>Mancano titolo e progressi: RetroAchievements non conosce questo gioco o questo utente.</translation>
    </message>
    <message>
        <source>Title and progress are left out: %1</source>
        <translation>Mancano titolo e progressi: %1</translation>
    </message>
    <message>
        <source>The median times are left out: %1</source>
        <translation>Mancano i tempi mediani: %1</translation>
    </message>
    <message>
        <source>The median times did not arrive in time and are left out.</source>
        <translation>I tempi mediani non sono arrivati in tempo e mancano.</translation>
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
        <translation>A&amp;iuto</translation>
    </message>
    <message>
        <source>&amp;Game&apos;s Page</source>
        <translation>&amp;Pagina del gioco</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>&amp;About Mastery Chart</source>
        <translation>In&amp;formazioni su Mastery Chart</translation>
    </message>
    <message>
        <source>About Mastery Chart</source>
        <translation>Informazioni su Mastery Chart</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Mastery Chart %1&lt;/h3&gt;&lt;p&gt;Shows how far the players of a RetroAchievements game get.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Not made by RetroAchievements.&lt;/p&gt;&lt;p&gt;Qt %2&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Mastery Chart %1&lt;/h3&gt;&lt;p&gt;Mostra fin dove arrivano i giocatori di un gioco di RetroAchievements.&lt;/p&gt;&lt;p&gt;Software libero con licenza GNU General Public License, versione 3 o successiva. Non è realizzato da RetroAchievements.&lt;/p&gt;&lt;p&gt;Qt %2&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Licenza</translation>
    </message>
    <message>
        <source>GNU General Public License</source>
        <translation>GNU General Public License</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>S&amp;ommario</translation>
    </message>
</context>
<context>
    <name>MasteryChart::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>&amp;Delete Everything That Is Kept…</source>
        <translation>E&amp;limina tutti i dati conservati…</translation>
    </message>
    <message>
        <source>Sections of the help</source>
        <translation>Sezioni dell’aiuto</translation>
    </message>
</context>
<context>
    <name>MasteryChart::HistoryRun</name>
    <message>
        <source>Nothing was kept of this game yet; --record keeps what the service answers.</source>
        <translation>Di questo gioco non è ancora conservato nulla; --record conserva le risposte del servizio.</translation>
    </message>
</context>
<context>
    <name>MasteryChart::HistoryView</name>
    <message>
        <source>Figure</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Giocatori</translation>
    </message>
    <message>
        <source>Players over time</source>
        <translation>Giocatori nel tempo</translation>
    </message>
    <message>
        <source>Masteries</source>
        <translation>Mastery</translation>
    </message>
    <message>
        <source>Masteries over time</source>
        <translation>Mastery nel tempo</translation>
    </message>
    <message>
        <source>Mastery rate</source>
        <translation>Tasso di mastery</translation>
    </message>
    <message>
        <source>Share of the players who mastered the set, over time</source>
        <translation>Percentuale dei giocatori che hanno masterato il set, nel tempo</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>Cambiamenti, dal più recente</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambiamenti</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ListNotice</name>
    <message>
        <source>S&amp;ign In…</source>
        <translation>Acc&amp;edi…</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>Ri&amp;prova</translation>
    </message>
    <message>
        <source>Clear Fi&amp;lter</source>
        <translation>Cance&amp;lla filtro</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ListRun</name>
    <message numerus="yes">
        <source>List of games: %L1 of %Ln system(s)</source>
        <translation>
            <numerusform>Elenco dei giochi: %L1 sistema su %Ln</numerusform>
            <numerusform>Elenco dei giochi: %L1 sistemi su %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list of games came for %L1 of %Ln system(s): %2</source>
        <translation>
            <numerusform>L’elenco dei giochi è arrivato per %L1 sistema su %Ln: %2</numerusform>
            <numerusform>L’elenco dei giochi è arrivato per %L1 sistemi su %Ln: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list of games has %L1 of %Ln system(s); --update-games asks for the others.</source>
        <translation>
            <numerusform>L’elenco dei giochi copre %L1 sistema su %Ln; --update-games chiede gli altri.</numerusform>
            <numerusform>L’elenco dei giochi copre %L1 sistemi su %Ln; --update-games chiede gli altri.</numerusform>
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
        <translation>In attesa del portachiavi di sistema, che forse sta chiedendo la sua password; intanto puoi usare i giochi di esempio.</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Accesso effettuato come %1</translation>
    </message>
    <message numerus="yes">
        <source>The list of games is up to date: %Ln game(s)</source>
        <translation>
            <numerusform>L’elenco dei giochi è aggiornato: %Ln gioco</numerusform>
            <numerusform>L’elenco dei giochi è aggiornato: %Ln giochi</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign I&amp;n…</source>
        <translation>Acce&amp;di…</translation>
    </message>
    <message>
        <source>No game that is known here is called that; enter a game ID such as 14402, or paste a link to the game&apos;s page.</source>
        <translation>Nessun gioco noto qui si chiama così; inserisci un ID di gioco come 14402, o incolla un link alla pagina del gioco.</translation>
    </message>
    <message>
        <source>%1 has no unofficial achievements.</source>
        <comment>a game</comment>
        <translation>%1 non ha obiettivi non ufficiali.</translation>
    </message>
    <message>
        <source>%1 – Mastery Chart</source>
        <translation>%1 – Mastery Chart</translation>
    </message>
    <message>
        <source>Your Games</source>
        <translation>I tuoi giochi</translation>
    </message>
    <message>
        <source>Followed Games</source>
        <translation>Giochi seguiti</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Confronta</translation>
    </message>
    <message>
        <source>%1 · not updated</source>
        <comment>As of 3 hours ago</comment>
        <translation>%1 · non aggiornati</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Caricamento…</translation>
    </message>
    <message>
        <source>Only the hardcore players are shown: %1</source>
        <translation>Sono mostrati solo i giocatori hardcore: %1</translation>
    </message>
    <message>
        <source>Only the casual players are shown: %1</source>
        <translation>Sono mostrati solo i giocatori casual: %1</translation>
    </message>
    <message>
        <source>Delete Everything That Is Kept</source>
        <translation>Elimina tutti i dati conservati</translation>
    </message>
    <message>
        <source>The saved accounts with their keys, all kept games with their history, the games that you follow, your comparisons and all settings are deleted from this computer. This cannot be undone. Files that you saved stay.</source>
        <translation>Gli account salvati con le loro chiavi, tutti i giochi conservati con la loro cronologia, i giochi che segui, i tuoi confronti e tutte le impostazioni verranno eliminati da questo computer. Questa operazione non si può annullare. I file che hai salvato restano.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;limina</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
</context>
<context>
    <name>MasteryChart::MastersPanel</name>
    <message>
        <source>Latest &amp;Masteries</source>
        <translation>&amp;Ultime mastery</translation>
    </message>
    <message>
        <source>The ten players who mastered the game last</source>
        <translation>Gli ultimi dieci giocatori ad aver masterato il gioco</translation>
    </message>
    <message>
        <source>Latest masteries</source>
        <translation>Ultime mastery</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a date, a name</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Caricamento…</translation>
    </message>
    <message>
        <source>Nobody has mastered this yet.</source>
        <translation>Nessuno lo ha ancora masterato.</translation>
    </message>
</context>
<context>
    <name>MasteryChart::MessageBar</name>
    <message>
        <source>Warning</source>
        <translation>Avviso</translation>
    </message>
    <message>
        <source>Close this message (Escape)</source>
        <translation>Chiudi questo messaggio (Esc)</translation>
    </message>
</context>
<context>
    <name>MasteryChart::MyGamesRun</name>
    <message>
        <source>Your list of games</source>
        <translation>L’elenco dei tuoi giochi</translation>
    </message>
    <message>
        <source>The user has not earned anything in any game yet.</source>
        <translation>L’utente non ha ancora ottenuto nulla in nessun gioco.</translation>
    </message>
</context>
<context>
    <name>MasteryChart::PageHead</name>
    <message>
        <source>&amp;Back</source>
        <translation>I&amp;ndietro</translation>
    </message>
    <message>
        <source>&amp;Back to %1</source>
        <comment>a game</comment>
        <translation>Tor&amp;na a %1</translation>
    </message>
</context>
<context>
    <name>MasteryChart::PictureOut</name>
    <message>
        <source>Copied the picture</source>
        <translation>Immagine copiata</translation>
    </message>
    <message>
        <source>Copied what the chart shows, as text</source>
        <translation>Contenuto del grafico copiato come testo</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ProgramWindow</name>
    <message>
        <source>Everything that was kept is deleted</source>
        <translation>Tutti i dati conservati sono stati eliminati</translation>
    </message>
</context>
<context>
    <name>MasteryChart::SearchPanel</name>
    <message>
        <source>Games</source>
        <translation>Giochi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln game(s) found</source>
        <translation>
            <numerusform>%Ln gioco trovato</numerusform>
            <numerusform>%Ln giochi trovati</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MasteryChart::SearchRows</name>
    <message>
        <source>Recent</source>
        <translation>Recenti</translation>
    </message>
    <message>
        <source>Sample games</source>
        <translation>Giochi di esempio</translation>
    </message>
    <message>
        <source>You played</source>
        <translation>Hai giocato a</translation>
    </message>
    <message>
        <source>All games</source>
        <translation>Tutti i giochi</translation>
    </message>
</context>
<context>
    <name>MasteryChart::Settings</name>
    <message>
        <source>The settings were damaged; what could not be read has its default. A copy of the damaged file is kept beside it.</source>
        <translation>Le impostazioni erano danneggiate; ciò che non si è potuto leggere ha il valore predefinito. Accanto c’è una copia del file danneggiato.</translation>
    </message>
    <message>
        <source>The settings cannot be read; everything has its default, and changes are not kept.</source>
        <translation>Le impostazioni non si possono leggere; tutto ha il valore predefinito, e le modifiche non vengono conservate.</translation>
    </message>
    <message>
        <source>The settings are of a later version of Mastery Chart; they are left as they are, and changes are not kept.</source>
        <translation>Le impostazioni sono di una versione più recente di Mastery Chart; restano come sono, e le modifiche non vengono conservate.</translation>
    </message>
    <message>
        <source>The settings cannot be written; changes are not kept when the program ends.</source>
        <translation>Le impostazioni non si possono scrivere; le modifiche vanno perse alla chiusura del programma.</translation>
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
        <translation>Quadrato</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>Forum</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Finestra</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Altra</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensioni</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colori</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>My &amp;place as</source>
        <translation>La mia &amp;posizione come</translation>
    </message>
    <message>
        <source>Fi&amp;gures</source>
        <translation>&amp;Dati</translation>
    </message>
    <message>
        <source>&amp;Date and link</source>
        <translation>Dat&amp;a e link</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Mostra nella car&amp;tella</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Condividi</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Anteprima</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>pixels</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>As large as in the window: %1 × %2</source>
        <comment>pixels</comment>
        <translation>Grande come nella finestra: %1 × %2</translation>
    </message>
    <message>
        <source>A size of your own</source>
        <translation>Dimensioni a tua scelta</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Larghezza</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altezza</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Light, as on paper</source>
        <translation>Chiaro, come su carta</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Dark, as in most chats</source>
        <translation>Scuro, come nella maggior parte delle chat</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>S&amp;uggest</source>
        <translation>Su&amp;ggerisci</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>Tit&amp;olo</translation>
    </message>
    <message>
        <source>Name in the picture</source>
        <translation>Nome nell’immagine</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Copy Te&amp;xt</source>
        <translation>Copia te&amp;sto</translation>
    </message>
    <message>
        <source>Copied the alt text.</source>
        <translation>Testo alternativo copiato.</translation>
    </message>
    <message>
        <source>&amp;Alt text</source>
        <translation>Testo alter&amp;nativo</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>&amp;Copia immagine</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>Sa&amp;lva…</translation>
    </message>
    <message>
        <source>Save CS&amp;V…</source>
        <translation>Salva CS&amp;V…</translation>
    </message>
    <message>
        <source>Save &amp;JSON…</source>
        <translation>Salva &amp;JSON…</translation>
    </message>
    <message>
        <source>Copy &amp;Table</source>
        <translation>Copia ta&amp;bella</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;hiudi</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 pixel</translation>
    </message>
    <message>
        <source>Copied the picture.</source>
        <translation>Immagine copiata.</translation>
    </message>
    <message>
        <source>Copied the table.</source>
        <translation>Tabella copiata.</translation>
    </message>
    <message>
        <source>%1 achievement distribution</source>
        <comment>a file&apos;s name</comment>
        <translation>%1 distribuzione degli obiettivi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>“%1” exists already. Replace it?</source>
        <translation>“%1” esiste già. Sostituire?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>Sostit&amp;uisci</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>“%1” salvato.</translation>
    </message>
    <message numerus="yes">
        <source>%n pixel(s) for each pixel of the size, in each direction</source>
        <translation>
            <numerusform>%n pixel per ogni pixel delle dimensioni, in ogni direzione</numerusform>
            <numerusform>%n pixel per ogni pixel delle dimensioni, in ogni direzione</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MasteryChart::SubsetRow</name>
    <message>
        <source>Subset of</source>
        <translation>Set extra di</translation>
    </message>
    <message>
        <source>Other subsets:</source>
        <translation>Altri set extra:</translation>
    </message>
    <message>
        <source>Subsets:</source>
        <translation>Set extra:</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Confronta</translation>
    </message>
    <message>
        <source>Compare the game with its subsets</source>
        <translation>Confronta il gioco con i suoi set extra</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln achievement(s)</source>
        <comment>a title</comment>
        <translation>
            <numerusform>%1: %Ln obiettivo</numerusform>
            <numerusform>%1: %Ln obiettivi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MasteryChart::TableModel</name>
    <message>
        <source>Your place</source>
        <translation>La tua posizione</translation>
    </message>
    <message>
        <source>Achievements</source>
        <translation>Obiettivi</translation>
    </message>
    <message>
        <source>players</source>
        <translation>giocatori</translation>
    </message>
    <message>
        <source>share</source>
        <translation>percentuale</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>almeno</translation>
    </message>
    <message>
        <source>at least, share</source>
        <translation>almeno, percentuale</translation>
    </message>
</context>
<context>
    <name>MasteryChart::TableView</name>
    <message>
        <source>Achievement distribution as a table</source>
        <translation>Distribuzione degli obiettivi in tabella</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Seleziona tutto</translation>
    </message>
</context>
<context>
    <name>MasteryChart::TileStrip</name>
    <message>
        <source>Sign in to see any game, and your place in it.</source>
        <translation>Accedi per vedere qualsiasi gioco e la tua posizione.</translation>
    </message>
    <message>
        <source>S&amp;ign In…</source>
        <translation>Acc&amp;edi…</translation>
    </message>
    <message>
        <source>no achievement yet</source>
        <translation>ancora nessun obiettivo</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>non disponibile</translation>
    </message>
    <message>
        <source>The times could not be loaded.</source>
        <translation>Impossibile caricare i tempi.</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ToolBar</name>
    <message>
        <source>Game</source>
        <translation>Gioco</translation>
    </message>
    <message>
        <source>Your &amp;Games</source>
        <translation>I tuoi &amp;giochi</translation>
    </message>
    <message>
        <source>Comp&amp;are</source>
        <translation>Confron&amp;ta</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>&amp;Copia immagine</translation>
    </message>
    <message>
        <source>&amp;Share…</source>
        <translation>Condivi&amp;di…</translation>
    </message>
    <message>
        <source>Your Games</source>
        <translation>I tuoi giochi</translation>
    </message>
    <message>
        <source>What you played, your progress, and what you want to play (Ctrl+G)</source>
        <translation>A che cosa hai giocato, i tuoi progressi e a che cosa vuoi giocare (Ctrl+G)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Confronta</translation>
    </message>
    <message>
        <source>Set games beside each other (Ctrl+M)</source>
        <translation>Metti i giochi uno accanto all’altro (Ctrl+M)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy the picture (Ctrl+C)</source>
        <translation>Copia immagine (Ctrl+C)</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Condividi</translation>
    </message>
    <message>
        <source>Save or copy a picture to post (Ctrl+E)</source>
        <translation>Salva o copia un’immagine da pubblicare (Ctrl+E)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Fer&amp;ma</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Ricarica</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Ricarica</translation>
    </message>
    <message>
        <source>Stop loading (Escape)</source>
        <translation>Ferma il caricamento (Esc)</translation>
    </message>
    <message>
        <source>Load the game again (F5)</source>
        <translation>Ricarica il gioco (F5)</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>Username and web API key</source>
        <translation>Nome utente e chiave API Web</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Account</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ViewMenu</name>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visualizza</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colori</translation>
    </message>
    <message>
        <source>&amp;As the System</source>
        <translation>&amp;Come il sistema</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>C&amp;hiaro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Sc&amp;uro</translation>
    </message>
    <message>
        <source>Go to the C&amp;hart</source>
        <translation>Vai al gra&amp;fico</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>Sch&amp;ermo intero</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Distributio&amp;n</source>
        <translation>&amp;Distribuzione</translation>
    </message>
    <message>
        <source>&amp;Curve</source>
        <translation>Cu&amp;rva</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabella</translation>
    </message>
    <message>
        <source>Dro&amp;p-off</source>
        <translation>A&amp;bbandono</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>Cronolog&amp;ia</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Scala</translation>
    </message>
    <message>
        <source>&amp;Linear</source>
        <translation>&amp;Lineare</translation>
    </message>
    <message>
        <source>L&amp;ogarithmic</source>
        <translation>L&amp;ogaritmica</translation>
    </message>
    <message>
        <source>&amp;Share of Players</source>
        <translation>&amp;Percentuale dei giocatori</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barre</translation>
    </message>
    <message>
        <source>The Site&apos;s &amp;Ranges</source>
        <translation>Fa&amp;sce del sito</translation>
    </message>
    <message>
        <source>&amp;Every Count</source>
        <translation>Ogni &amp;numero</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lin&amp;gua</translation>
    </message>
    <message>
        <source>As the System</source>
        <translation>Come il sistema</translation>
    </message>
</context>
<context>
    <name>MasteryChart::YourGamesPage</name>
    <message>
        <source>Played Lately</source>
        <translation>Giocati di recente</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progressi</translation>
    </message>
    <message>
        <source>Want to Play</source>
        <translation>Da giocare</translation>
    </message>
    <message>
        <source>The games that you play appear here as soon as RetroAchievements knows of them.</source>
        <translation>I giochi a cui giochi compaiono qui non appena RetroAchievements ne è al corrente.</translation>
    </message>
    <message>
        <source>A game appears here once you have earned an achievement in it, if it has more than five.</source>
        <translation>Un gioco compare qui quando vi hai ottenuto un obiettivo, se ne ha più di cinque.</translation>
    </message>
    <message>
        <source>The games that you mark as “Want to Play” at RetroAchievements appear here.</source>
        <translation>I giochi che segni come “Giochi che voglio giocare” (Want to Play) su RetroAchievements compaiono qui.</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Elenchi</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Caricamento</translation>
    </message>
    <message>
        <source>Your Games</source>
        <translation>I tuoi giochi</translation>
    </message>
    <message>
        <source>Filter by title or system</source>
        <translation>Filtra per titolo o sistema</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>Cancella filtro</translation>
    </message>
    <message>
        <source>What the games are sorted by</source>
        <translation>Criterio di ordinamento dei giochi</translation>
    </message>
    <message>
        <source>Ref&amp;resh</source>
        <translation>Aggi&amp;orna</translation>
    </message>
    <message>
        <source>Ask RetroAchievements for this list</source>
        <translation>Chiedi questo elenco a RetroAchievements</translation>
    </message>
    <message>
        <source>Compa&amp;re</source>
        <translation>Confron&amp;ta</translation>
    </message>
    <message>
        <source>RetroAchievements shows a want-to-play list only to the user it belongs to; see whether the web API key is of the same account as the username.</source>
        <translation>RetroAchievements mostra un elenco di giochi da giocare solo all’utente a cui appartiene; controlla che la chiave API Web sia dello stesso account del nome utente.</translation>
    </message>
    <message>
        <source>RetroAchievements knows no user of this name; check the username.</source>
        <translation>RetroAchievements non conosce nessun utente con questo nome; controlla il nome utente.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>I&amp;ndietro</translation>
    </message>
    <message>
        <source>&amp;Back to %1</source>
        <comment>a game</comment>
        <translation>Tor&amp;na a %1</translation>
    </message>
    <message>
        <source>&amp;Sort: %1</source>
        <translation>Ordina &amp;per: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln game(s)</source>
        <translation>
            <numerusform>%1 gioco su %Ln</numerusform>
            <numerusform>%1 giochi su %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln game(s)</source>
        <translation>
            <numerusform>%Ln gioco</numerusform>
            <numerusform>%Ln giochi</numerusform>
        </translation>
    </message>
    <message>
        <source>not updated</source>
        <translation>non aggiornati</translation>
    </message>
    <message>
        <source>Sign in to see your games</source>
        <translation>Accedi per vedere i tuoi giochi</translation>
    </message>
    <message>
        <source>What you played lately, your progress in all games, and what you want to play.</source>
        <translation>A che cosa hai giocato di recente, i tuoi progressi in tutti i giochi e a che cosa vuoi giocare.</translation>
    </message>
    <message>
        <source>No matching game</source>
        <translation>Nessun gioco corrispondente</translation>
    </message>
    <message>
        <source>No game in this list has all of these words in its title or system.</source>
        <translation>Nessun gioco di questo elenco ha tutte queste parole nel titolo o nel sistema.</translation>
    </message>
    <message>
        <source>Loading your games…</source>
        <translation>Caricamento dei tuoi giochi…</translation>
    </message>
    <message>
        <source>This list could not be loaded</source>
        <translation>Impossibile caricare questo elenco</translation>
    </message>
    <message>
        <source>No games yet</source>
        <translation>Ancora nessun gioco</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>as of %1</source>
        <comment>a date</comment>
        <translation>dati: %1</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Where hardcore players of %1 stop</source>
        <translation>Dove si fermano i giocatori hardcore di %1</translation>
    </message>
    <message>
        <source>Where casual players of %1 stop</source>
        <translation>Dove si fermano i giocatori casual di %1</translation>
    </message>
    <message numerus="yes">
        <source>of %1 who earned %Ln achievement(s), %2 went no further</source>
        <comment>632 players, 22 %</comment>
        <translation>
            <numerusform>di %1 con %Ln obiettivo ottenuto, %2 non è andato oltre</numerusform>
            <numerusform>di %1 con %Ln obiettivi ottenuti, %2 non è andato oltre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fewest have “%1”: %2 players (%3).</source>
        <comment>an achievement, 8 players (1.3 %)</comment>
        <translation>
            <numerusform>Il più raro è “%1”: %2 giocatore (%3).</numerusform>
            <numerusform>Il più raro è “%1”: %2 giocatori (%3).</numerusform>
        </translation>
    </message>
    <message>
        <source>mastery rates of hardcore players</source>
        <translation>tassi di mastery dei giocatori hardcore</translation>
    </message>
    <message>
        <source>completion rates of casual players</source>
        <translation>tassi di completamento dei giocatori casual</translation>
    </message>
    <message>
        <source>hardcore and casual</source>
        <translation>hardcore e casual</translation>
    </message>
    <message numerus="yes">
        <source>Small bar charts: players by achievements earned in %Ln game(s).</source>
        <translation>
            <numerusform>Piccoli grafici a barre: giocatori per obiettivi ottenuti in %Ln gioco.</numerusform>
            <numerusform>Piccoli grafici a barre: giocatori per obiettivi ottenuti in %Ln giochi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Curves: the share of the players of %Ln game(s) who got at least so far.</source>
        <translation>
            <numerusform>Curve: la percentuale dei giocatori di %Ln gioco arrivati almeno fin lì.</numerusform>
            <numerusform>Curve: la percentuale dei giocatori di %Ln giochi arrivati almeno fin lì.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mastery rates (sample data): %1.</source>
        <translation>Tassi di mastery (dati di esempio): %1.</translation>
    </message>
    <message>
        <source>Mastery rates: %1.</source>
        <translation>Tassi di mastery: %1.</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Dati di esempio</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Curva</translation>
    </message>
    <message>
        <source>Bar chart</source>
        <translation>Grafico a barre</translation>
    </message>
    <message>
        <source>%1: nobody has earned an achievement of %2 yet.</source>
        <translation>%1: nessuno ha ancora ottenuto un obiettivo di %2.</translation>
    </message>
    <message numerus="yes">
        <source>The set has %Ln achievement(s).</source>
        <translation>
            <numerusform>Il set ha %Ln obiettivo.</numerusform>
            <numerusform>Il set ha %Ln obiettivi.</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>%1: of %2 hardcore players of %3, %4 mastered all %5 achievements.</source>
        <translation>%1: %2 giocatori hardcore di %3, di cui %4 con il set masterato (tutti i %5 obiettivi).</translation>
    </message>
    <message>
        <source>%1: of %2 casual players of %3, %4 completed all %5 achievements.</source>
        <translation>%1: %2 giocatori casual di %3, di cui %4 con il set completato (tutti i %5 obiettivi).</translation>
    </message>
    <message>
        <source>Half of the players earned %1 or fewer.</source>
        <translation>Metà dei giocatori ne ha ottenuti %1 o meno.</translation>
    </message>
    <message>
        <source>Nobody has mastered %1 yet</source>
        <translation>Nessuno ha ancora masterato %1</translation>
    </message>
    <message>
        <source>Nobody has completed %1 yet</source>
        <translation>Nessuno ha ancora completato %1</translation>
    </message>
    <message>
        <source>1 in %1 players mastered %2</source>
        <translation>1 giocatore su %1 ha masterato %2</translation>
    </message>
    <message>
        <source>1 in %1 players completed %2</source>
        <translation>1 giocatore su %1 ha completato %2</translation>
    </message>
    <message>
        <source>1 in %1 hardcore players mastered %2</source>
        <translation>1 giocatore hardcore su %1 ha masterato %2</translation>
    </message>
    <message>
        <source>1 in %1 casual players completed %2</source>
        <translation>1 giocatore casual su %1 ha completato %2</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Anteprima</translation>
    </message>
</context>
<context>
    <name>Save</name>
    <message>
        <source>chart</source>
        <translation>grafico</translation>
    </message>
    <message>
        <source>there is nothing to write</source>
        <translation>non c’è nulla da scrivere</translation>
    </message>
    <message>
        <source>it is a pipe or a device</source>
        <translation>è una pipe o un dispositivo</translation>
    </message>
    <message>
        <source>Standard output could not be written to: %1.</source>
        <translation>Impossibile scrivere sullo standard output: %1.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2; choose another place or name.</source>
        <translation>Impossibile scrivere “%1”: %2; scegli un’altra posizione o un altro nome.</translation>
    </message>
</context>
<context>
    <name>ServiceError</name>
    <message numerus="yes">
        <source>RetroAchievements asks for a pause; try again in %Ln minute(s).</source>
        <translation>
            <numerusform>RetroAchievements chiede una pausa; riprova tra %Ln minuto.</numerusform>
            <numerusform>RetroAchievements chiede una pausa; riprova tra %Ln minuti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>RetroAchievements asks for a pause; try again in %Ln hour(s).</source>
        <translation>
            <numerusform>RetroAchievements chiede una pausa; riprova tra %Ln ora.</numerusform>
            <numerusform>RetroAchievements chiede una pausa; riprova tra %Ln ore.</numerusform>
        </translation>
    </message>
    <message>
        <source>A username and a web API key are needed; the key is at %1 under “Keys”.</source>
        <translation>Servono un nome utente e una chiave API Web; la chiave si trova su %1 sotto “Keys”.</translation>
    </message>
    <message>
        <source>RetroAchievements refused the web API key; copy it again from %1.</source>
        <translation>RetroAchievements ha rifiutato la chiave API Web; copiala di nuovo da %1.</translation>
    </message>
    <message>
        <source>There is no data for this game: the ID is unknown, or the set has no achievements.</source>
        <translation>Non ci sono dati per questo gioco: l’ID è sconosciuto, o il set non ha obiettivi.</translation>
    </message>
    <message>
        <source>RetroAchievements blocked the request (status 403); see whether its site opens in a browser, and try again later.</source>
        <translation>RetroAchievements ha bloccato la richiesta (codice 403); guarda se il sito si apre in un browser, e riprova più tardi.</translation>
    </message>
    <message>
        <source>The server does not offer these figures (status %1); check its address and the version of the API, or look for a newer Mastery Chart.</source>
        <translation>Il server non offre questi dati (codice %1); controlla il suo indirizzo e la versione dell’API, o cerca un Mastery Chart più recente.</translation>
    </message>
    <message>
        <source>RetroAchievements did not accept the request (status 422); check the username.</source>
        <translation>RetroAchievements non ha accettato la richiesta (codice 422); controlla il nome utente.</translation>
    </message>
    <message>
        <source>RetroAchievements received too many requests; wait a minute and try again.</source>
        <translation>RetroAchievements ha ricevuto troppe richieste; attendi un minuto e riprova.</translation>
    </message>
    <message>
        <source>RetroAchievements has a problem of its own (status %1); try again later.</source>
        <translation>RetroAchievements ha un problema (codice %1); riprova più tardi.</translation>
    </message>
    <message>
        <source>RetroAchievements redirected to another address, which was not followed to protect the key; try again later.</source>
        <translation>RetroAchievements ha rimandato a un altro indirizzo, che non è stato seguito per proteggere la chiave; riprova più tardi.</translation>
    </message>
    <message>
        <source>A web page came in place of the figures; sign in to the network if it asks for that, or try again later.</source>
        <translation>Al posto dei dati è arrivata una pagina web; accedi alla rete se lo richiede, o riprova più tardi.</translation>
    </message>
    <message>
        <source>The answer was not what RetroAchievements promises (status %1); try again later.</source>
        <translation>La risposta di RetroAchievements non è quella prevista (codice %1); riprova più tardi.</translation>
    </message>
    <message>
        <source>The answer was not what RetroAchievements promises; try again later.</source>
        <translation>La risposta di RetroAchievements non è quella prevista; riprova più tardi.</translation>
    </message>
    <message>
        <source>RetroAchievements could not be reached; check the network connection and try again.</source>
        <translation>RetroAchievements non è raggiungibile; controlla la connessione di rete e riprova.</translation>
    </message>
    <message>
        <source>The address of RetroAchievements was not found; check the network connection and try again.</source>
        <translation>L’indirizzo di RetroAchievements non è stato trovato; controlla la connessione di rete e riprova.</translation>
    </message>
    <message>
        <source>There is no secure connection to RetroAchievements, so nothing was sent; check the machine&apos;s date, and sign in to the network if it asks for that.</source>
        <translation>Non c’è una connessione sicura con RetroAchievements, quindi non è stato inviato nulla; controlla la data del computer, e accedi alla rete se lo richiede.</translation>
    </message>
    <message>
        <source>The proxy did not let the request through; check the system&apos;s proxy settings.</source>
        <translation>Il proxy non ha lasciato passare la richiesta; controlla le impostazioni proxy del sistema.</translation>
    </message>
    <message>
        <source>The connection to RetroAchievements broke; try again.</source>
        <translation>La connessione con RetroAchievements si è interrotta; riprova.</translation>
    </message>
    <message>
        <source>RetroAchievements did not answer in time; try again.</source>
        <translation>RetroAchievements non ha risposto in tempo; riprova.</translation>
    </message>
    <message>
        <source>Loading was cancelled.</source>
        <translation>Il caricamento è stato annullato.</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>%1 (Escape cancels)</source>
        <comment>Trying again in 4 seconds</comment>
        <translation>%1 (Esc per annullare)</translation>
    </message>
    <message>
        <source>Loading game %1… (Escape cancels)</source>
        <translation>Caricamento del gioco %1… (Esc per annullare)</translation>
    </message>
    <message>
        <source>Waiting for the system&apos;s key store…</source>
        <translation>In attesa del portachiavi di sistema…</translation>
    </message>
    <message>
        <source>Saved copy of %1</source>
        <comment>a date and time</comment>
        <translation>Copia salvata: %1</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <comment>a time of day</comment>
        <translation>Aggiornato: %1</translation>
    </message>
    <message>
        <source>The link names set %1; these are the figures of the game&apos;s main set.</source>
        <translation>Il link indica il set %1; questi sono i dati del set principale del gioco.</translation>
    </message>
</context>
<context>
    <name>StoreProblem</name>
    <message>
        <source>The file of kept games is damaged; it is set aside, and a new one is begun.</source>
        <translation>Il file dei giochi conservati è danneggiato; viene messo da parte e se ne inizia uno nuovo.</translation>
    </message>
    <message>
        <source>The kept games are of a later version of Mastery Chart; they are left as they are, and nothing is kept.</source>
        <translation>I giochi conservati sono di una versione più recente di Mastery Chart; restano come sono, e non si conserva nulla.</translation>
    </message>
    <message>
        <source>Another program holds the file of kept games; what it delays is not kept.</source>
        <translation>Un altro programma tiene occupato il file dei giochi conservati; ciò che blocca non viene conservato.</translation>
    </message>
    <message>
        <source>The file of kept games cannot be opened or written; nothing is kept.</source>
        <translation>Il file dei giochi conservati non si può aprire o scrivere; non si conserva nulla.</translation>
    </message>
    <message>
        <source>The disk is full; nothing more is kept.</source>
        <translation>Il disco è pieno; non si conserva più nulla.</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>%1 of %2</source>
        <comment>41 of 60 achievements</comment>
        <translation>%1 su %2</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tu</translation>
    </message>
    <message>
        <source>#%1</source>
        <comment>a rank</comment>
        <translation>n. %1</translation>
    </message>
    <message>
        <source>The rank by achievements earned in this mode; equal counts share a rank.</source>
        <translation>La posizione secondo gli obiettivi ottenuti in questa modalità; a parità di numero, la posizione è la stessa.</translation>
    </message>
    <message>
        <source>top %1</source>
        <comment>top 7.2 %</comment>
        <translation>top %1</translation>
    </message>
    <message>
        <source>of %1 hardcore</source>
        <comment>players</comment>
        <translation>su %1 hardcore</translation>
    </message>
    <message>
        <source>of %1 casual</source>
        <comment>players</comment>
        <translation>su %1 casual</translation>
    </message>
    <message>
        <source>one of %1</source>
        <comment>1,820 players</comment>
        <translation>uno di %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln to go</source>
        <comment>41 of 60, 19 to go</comment>
        <translation>
            <numerusform>%1, %Ln mancante</numerusform>
            <numerusform>%1, %Ln mancanti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 players need one more to pass you</source>
        <translation>
            <numerusform>a %1 giocatore manca 1 obiettivo per superarti</numerusform>
            <numerusform>a %1 giocatori manca 1 obiettivo per superarti</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody yet – be the first</source>
        <translation>ancora nessuno – tocca a te!</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>1,820 of 31,257 players</comment>
        <translation>%1 su %2</translation>
    </message>
    <message>
        <source>The share of the hardcore players who earned every achievement of the set in hardcore.</source>
        <translation>La percentuale dei giocatori hardcore che hanno ottenuto ogni obiettivo del set in hardcore.</translation>
    </message>
    <message>
        <source>The share of the casual players who earned every achievement of the set in casual.</source>
        <translation>La percentuale dei giocatori casual che hanno ottenuto ogni obiettivo del set in casual.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>of 60 achievements</comment>
        <translation>su %1</translation>
    </message>
    <message>
        <source>At least half of the players earned this many achievements or fewer.</source>
        <translation>Almeno metà dei giocatori ha ottenuto questo numero di obiettivi o meno.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>13.0 of 60 achievements</comment>
        <translation>%1 su %2</translation>
    </message>
    <message>
        <source>The mean number of achievements a player earned, as a share of the set.</source>
        <translation>Il numero medio di obiettivi ottenuti da un giocatore, come parte del set.</translation>
    </message>
    <message>
        <source>Half the set</source>
        <translation>Metà del set</translation>
    </message>
    <message>
        <source>reach %1</source>
        <comment>reach 30 achievements</comment>
        <translation>arriva a %1</translation>
    </message>
    <message>
        <source>The share of the players who earned at least half of the achievements.</source>
        <translation>La percentuale dei giocatori che hanno ottenuto almeno metà degli obiettivi.</translation>
    </message>
    <message>
        <source>One and done</source>
        <translation>Uno e basta</translation>
    </message>
    <message>
        <source>The share of the players who earned exactly one achievement.</source>
        <translation>La percentuale dei giocatori che hanno ottenuto esattamente un obiettivo.</translation>
    </message>
    <message numerus="yes">
        <source>of %1 players</source>
        <translation>
            <numerusform>di %1 giocatore</numerusform>
            <numerusform>di %1 giocatori</numerusform>
        </translation>
    </message>
    <message>
        <source>not enough data</source>
        <translation>dati insufficienti</translation>
    </message>
    <message>
        <source>%1 to beat</source>
        <comment>22 h</comment>
        <translation>%1 per finirlo</translation>
    </message>
    <message>
        <source>Time to master</source>
        <translation>Tempo per masterare</translation>
    </message>
    <message>
        <source>Time to complete</source>
        <translation>Tempo per completare</translation>
    </message>
    <message>
        <source>Half of the players who mastered the set took longer than this, half were faster.</source>
        <translation>Metà dei giocatori che hanno masterato il set ci ha messo di più, metà di meno.</translation>
    </message>
    <message>
        <source>Half of the players who completed the set took longer than this, half were faster.</source>
        <translation>Metà dei giocatori che hanno completato il set ci ha messo di più, metà di meno.</translation>
    </message>
    <message>
        <source>Times from before October 2023 are estimates of RetroAchievements.</source>
        <translation>I tempi precedenti a ottobre 2023 sono stime di RetroAchievements.</translation>
    </message>
    <message>
        <source>casual %1</source>
        <comment>a figure</comment>
        <translation>casual %1</translation>
    </message>
    <message>
        <source>hardcore %1</source>
        <comment>a figure</comment>
        <translation>hardcore %1</translation>
    </message>
    <message>
        <source>no casual players</source>
        <translation>nessun giocatore casual</translation>
    </message>
    <message>
        <source>no hardcore players</source>
        <translation>nessun giocatore hardcore</translation>
    </message>
    <message>
        <source>stop at %1</source>
        <comment>one achievement: players</comment>
        <translation>si ferma a %1</translation>
    </message>
</context>
<context>
    <name>UserGame</name>
    <message>
        <source>Beaten in casual</source>
        <translation>Finito in casual</translation>
    </message>
    <message>
        <source>Beaten</source>
        <translation>Finito</translation>
    </message>
    <message>
        <source>Completed in casual</source>
        <translation>Completato in casual</translation>
    </message>
    <message>
        <source>Mastered</source>
        <translation>Masterato</translation>
    </message>
    <message>
        <source>%1 in casual</source>
        <comment>a percentage</comment>
        <translation>%1 in casual</translation>
    </message>
    <message>
        <source>Played today</source>
        <translation>Giocato oggi</translation>
    </message>
    <message>
        <source>Earned today</source>
        <translation>Ottenuto oggi</translation>
    </message>
    <message>
        <source>Played yesterday</source>
        <translation>Giocato ieri</translation>
    </message>
    <message>
        <source>Earned yesterday</source>
        <translation>Ottenuto ieri</translation>
    </message>
    <message numerus="yes">
        <source>Played %Ln day(s) ago</source>
        <translation>
            <numerusform>Giocato %Ln giorno fa</numerusform>
            <numerusform>Giocato %Ln giorni fa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Earned %Ln day(s) ago</source>
        <translation>
            <numerusform>Ottenuto %Ln giorno fa</numerusform>
            <numerusform>Ottenuto %Ln giorni fa</numerusform>
        </translation>
    </message>
    <message>
        <source>Played %1</source>
        <comment>a date</comment>
        <translation>Giocato: %1</translation>
    </message>
    <message>
        <source>Earned %1</source>
        <comment>a date</comment>
        <translation>Ottenuto: %1</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Più recenti</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progressi</translation>
    </message>
    <message>
        <source>Left to Mastery</source>
        <translation>Mancanti alla mastery</translation>
    </message>
    <message>
        <source>Fewest Achievements</source>
        <translation>Meno obiettivi</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Other Systems</source>
        <translation>Altri sistemi</translation>
    </message>
    <message>
        <source>Without Achievements Now</source>
        <translation>Ora senza obiettivi</translation>
    </message>
    <message>
        <source>No achievements yet</source>
        <translation>Ancora nessun obiettivo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <comment>achievements to mastery</comment>
        <translation>
            <numerusform>%Ln mancante</numerusform>
            <numerusform>%Ln mancanti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitState</name>
    <message numerus="yes">
        <source>Pausing, so as not to ask RetroAchievements too often; going on in %Ln second(s).</source>
        <translation>
            <numerusform>Pausa, per non interrogare RetroAchievements troppo spesso; si riprende tra %Ln secondo.</numerusform>
            <numerusform>Pausa, per non interrogare RetroAchievements troppo spesso; si riprende tra %Ln secondi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>RetroAchievements is busy; trying again in %Ln second(s).</source>
        <translation>
            <numerusform>RetroAchievements è sovraccarico; nuovo tentativo tra %Ln secondo.</numerusform>
            <numerusform>RetroAchievements è sovraccarico; nuovo tentativo tra %Ln secondi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>RetroAchievements has a problem; trying again in %Ln second(s).</source>
        <translation>
            <numerusform>RetroAchievements ha un problema; nuovo tentativo tra %Ln secondo.</numerusform>
            <numerusform>RetroAchievements ha un problema; nuovo tentativo tra %Ln secondi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connection broke; trying again in %Ln second(s).</source>
        <translation>
            <numerusform>La connessione si è interrotta; nuovo tentativo tra %Ln secondo.</numerusform>
            <numerusform>La connessione si è interrotta; nuovo tentativo tra %Ln secondi.</numerusform>
        </translation>
    </message>
</context>
</TS>
