<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl">
<context>
    <name>Accounts</name>
    <message>
        <source>The settings cannot be written; make them writable, or make room for them.</source>
        <translation>Nie można zapisać ustawień; nadaj prawo do ich zapisu albo zwolnij miejsce.</translation>
    </message>
    <message>
        <source>The key may still be in the system&apos;s key store, out of which it could not be taken; remove it there.</source>
        <translation>Klucz może wciąż być w systemowym magazynie kluczy, bo nie udało się go stamtąd wyjąć; usuń go tam.</translation>
    </message>
</context>
<context>
    <name>AchievementRow</name>
    <message>
        <source>✓ yours in hardcore</source>
        <translation>✓ twoje w hardcore</translation>
    </message>
    <message>
        <source>✓ yours in casual</source>
        <translation>✓ twoje w swobodnym</translation>
    </message>
    <message>
        <source>▸ Progression</source>
        <translation>▸ Postęp</translation>
    </message>
    <message>
        <source>◆ Win condition</source>
        <translation>◆ Warunek zwycięstwa</translation>
    </message>
    <message>
        <source>▲ Missable</source>
        <translation>▲ Można przegapić</translation>
    </message>
    <message>
        <source>▼ %1 fewer</source>
        <comment>34 % fewer players</comment>
        <translation>▼ o %1 mniej</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln punkt</numerusform>
            <numerusform>%Ln punkty</numerusform>
            <numerusform>%Ln punktów</numerusform>
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
            <numerusform>Mediana czasu do odblokowania: %1, na podstawie %Ln gracza</numerusform>
            <numerusform>Mediana czasu do odblokowania: %1, na podstawie %Ln graczy</numerusform>
            <numerusform>Mediana czasu do odblokowania: %1, na podstawie %Ln graczy</numerusform>
        </translation>
    </message>
    <message>
        <source>Time to unlock it: not enough data</source>
        <translation>Czas do odblokowania: brak wystarczających danych</translation>
    </message>
    <message>
        <source>Shares are of the mode&apos;s players. Which achievement a player earned last is not known.</source>
        <translation>Udziały procentowe dotyczą graczy danego trybu. Nie wiadomo, które osiągnięcie gracz zdobył jako ostatnie.</translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message>
        <source>As of just now</source>
        <translation>Stan sprzed chwili</translation>
    </message>
    <message numerus="yes">
        <source>As of %Ln minute(s) ago</source>
        <translation>
            <numerusform>Stan sprzed %Ln minuty</numerusform>
            <numerusform>Stan sprzed %Ln minut</numerusform>
            <numerusform>Stan sprzed %Ln minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As of %Ln hour(s) ago</source>
        <translation>
            <numerusform>Stan sprzed %Ln godziny</numerusform>
            <numerusform>Stan sprzed %Ln godzin</numerusform>
            <numerusform>Stan sprzed %Ln godzin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As of %Ln day(s) ago</source>
        <translation>
            <numerusform>Stan sprzed %Ln dnia</numerusform>
            <numerusform>Stan sprzed %Ln dni</numerusform>
            <numerusform>Stan sprzed %Ln dni</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>a date</comment>
        <translation>Stan: %1</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message numerus="yes">
        <source>%1 players</source>
        <translation>
            <numerusform>%1 gracz</numerusform>
            <numerusform>%1 graczy</numerusform>
            <numerusform>%1 graczy</numerusform>
        </translation>
    </message>
    <message>
        <source>Hardcore Players</source>
        <translation>Gracze hardcore</translation>
    </message>
    <message>
        <source>Casual Players</source>
        <translation>Gracze w trybie swobodnym</translation>
    </message>
    <message>
        <source>Your progress: %1</source>
        <comment>a game&apos;s title</comment>
        <translation>Twój postęp: %1</translation>
    </message>
    <message>
        <source>Your hardcore progress</source>
        <translation>Twój postęp hardcore</translation>
    </message>
    <message>
        <source>Your casual progress</source>
        <translation>Twój postęp w trybie swobodnym</translation>
    </message>
    <message>
        <source>Hardcore</source>
        <translation>Hardcore</translation>
    </message>
    <message>
        <source>Casual</source>
        <translation>Swobodny</translation>
    </message>
    <message numerus="yes">
        <source>Earned %Ln achievement(s)</source>
        <translation>
            <numerusform>Zdobyto %Ln osiągnięcie</numerusform>
            <numerusform>Zdobyto %Ln osiągnięcia</numerusform>
            <numerusform>Zdobyto %Ln osiągnięć</numerusform>
        </translation>
    </message>
    <message>
        <source>Earned %1 achievements</source>
        <translation>Zdobyto %1 osiągnięć</translation>
    </message>
    <message>
        <source>Mastered</source>
        <translation>Wymasterowane</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Zakończone</translation>
    </message>
    <message>
        <source>Players who got at least this far</source>
        <translation>Gracze, którzy doszli co najmniej dotąd</translation>
    </message>
    <message>
        <source>Share of players by achievements earned</source>
        <translation>Odsetek graczy według osiągnięć</translation>
    </message>
    <message>
        <source>Players by achievements earned</source>
        <translation>Gracze według zdobytych osiągnięć</translation>
    </message>
    <message>
        <source>achievements earned</source>
        <translation>zdobyte osiągnięcia</translation>
    </message>
    <message>
        <source>Nobody has earned an achievement yet</source>
        <translation>Nikt jeszcze nie zdobył osiągnięcia</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>mediana %1</translation>
    </message>
    <message>
        <source>half the set: %1</source>
        <translation>pół zestawu: %1</translation>
    </message>
    <message>
        <source>Nobody has mastered this yet</source>
        <translation>Nikt jeszcze tego nie wymasterował</translation>
    </message>
    <message>
        <source>Nobody has completed this yet</source>
        <translation>Nikt jeszcze tego nie zakończył</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>Mastered 8 (1.3 %)</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Ty</translation>
    </message>
    <message>
        <source>%1 mastered this</source>
        <comment>a name</comment>
        <translation>%1: wymasterowane</translation>
    </message>
    <message>
        <source>%1 completed this</source>
        <comment>a name</comment>
        <translation>%1: zakończone</translation>
    </message>
    <message>
        <source>%1 mastered this – one of %2</source>
        <comment>a name, a number of players</comment>
        <translation>%1: wymasterowane – 1 z %2</translation>
    </message>
    <message>
        <source>%1 completed this – one of %2</source>
        <comment>a name, a number of players</comment>
        <translation>%1: zakończone – 1 z %2</translation>
    </message>
    <message>
        <source>hardcore</source>
        <translation>hardcore</translation>
    </message>
    <message>
        <source>casual</source>
        <translation>tryb swobodny</translation>
    </message>
    <message>
        <source>top %1</source>
        <comment>top 7.2 %</comment>
        <translation>top %1</translation>
    </message>
    <message>
        <source>Game %1</source>
        <translation>Gra %1</translation>
    </message>
    <message>
        <source>%1 (sample data)</source>
        <translation>%1 (dane przykładowe)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln achievement(s)</source>
        <translation>
            <numerusform>%Ln osiągnięcie</numerusform>
            <numerusform>%Ln osiągnięcia</numerusform>
            <numerusform>%Ln osiągnięć</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unofficial achievement(s)</source>
        <translation>
            <numerusform>%Ln nieoficjalne osiągnięcie</numerusform>
            <numerusform>%Ln nieoficjalne osiągnięcia</numerusform>
            <numerusform>%Ln nieoficjalnych osiągnięć</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hardcore players</source>
        <translation>
            <numerusform>%1 gracz hardcore</numerusform>
            <numerusform>%1 graczy hardcore</numerusform>
            <numerusform>%1 graczy hardcore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 casual players</source>
        <translation>
            <numerusform>%1 gracz w trybie swobodnym</numerusform>
            <numerusform>%1 graczy w trybie swobodnym</numerusform>
            <numerusform>%1 graczy w trybie swobodnym</numerusform>
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
        <translation>%1 (%2) – co najmniej dotąd</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>+12 since 12 Sep 2026</comment>
        <translation>%1 od %2</translation>
    </message>
    <message>
        <source>unofficial</source>
        <comment>a set of achievements</comment>
        <translation>nieoficjalny</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>At least %1 of the set</source>
        <translation>Co najmniej %1 zestawu</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln achievement(s)</source>
        <translation>
            <numerusform>Co najmniej %Ln osiągnięcie</numerusform>
            <numerusform>Co najmniej %Ln osiągnięcia</numerusform>
            <numerusform>Co najmniej %Ln osiągnięć</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>achievements</comment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Hardcore players who got at least this far</source>
        <translation>Gracze hardcore, którzy doszli co najmniej dotąd</translation>
    </message>
    <message>
        <source>Casual players who got at least this far</source>
        <translation>Gracze w trybie swobodnym, którzy doszli co najmniej dotąd</translation>
    </message>
    <message>
        <source>n = %1</source>
        <comment>a number of players</comment>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>share of the achievements earned</source>
        <translation>odsetek zdobytych osiągnięć</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>Gra</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Gracze</translation>
    </message>
    <message>
        <source>Achievements</source>
        <translation>Osiągnięcia</translation>
    </message>
    <message>
        <source>Mastery rate</source>
        <translation>Wymasterowane (%)</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Średni postęp</translation>
    </message>
    <message>
        <source>Half the set</source>
        <translation>Pół zestawu</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>Mediana czasu</translation>
    </message>
    <message>
        <source>Your progress</source>
        <translation>Twój postęp</translation>
    </message>
    <message>
        <source>%1 pts</source>
        <comment>points of a percentage</comment>
        <translation>%1 pp</translation>
    </message>
    <message>
        <source>sample data</source>
        <translation>dane przykładowe</translation>
    </message>
    <message>
        <source>no hardcore players</source>
        <translation>brak graczy hardcore</translation>
    </message>
    <message>
        <source>no casual players</source>
        <translation>nikt w trybie swobodnym</translation>
    </message>
    <message>
        <source>none mastered</source>
        <comment>players</comment>
        <translation>nikt nie wymasterował</translation>
    </message>
    <message>
        <source>none completed</source>
        <comment>players</comment>
        <translation>nikt nie zakończył</translation>
    </message>
    <message numerus="yes">
        <source>%1 mastered (%2)</source>
        <comment>8 players mastered the set (1.3 %)</comment>
        <translation>
            <numerusform>%1 wymasterował (%2)</numerusform>
            <numerusform>%1 wymasterowało (%2)</numerusform>
            <numerusform>%1 wymasterowało (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 completed (%2)</source>
        <comment>8 players completed the set (1.3 %)</comment>
        <translation>
            <numerusform>%1 zakończył (%2)</numerusform>
            <numerusform>%1 zakończyło (%2)</numerusform>
            <numerusform>%1 zakończyło (%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>median 5, 15 achievements</comment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>%1 of %2 hardcore</source>
        <comment>12 of 15 achievements</comment>
        <translation>%1 z %2 w hardcore</translation>
    </message>
    <message>
        <source>%1 of %2 casual</source>
        <comment>12 of 15 achievements</comment>
        <translation>%1 z %2 w swobodnym</translation>
    </message>
    <message>
        <source>%1, rank %2 of %3</source>
        <comment>12 of 15 hardcore, rank 18 of 632</comment>
        <translation>%1, pozycja %2 z %3</translation>
    </message>
    <message>
        <source>%1, mastered, one of %2</source>
        <comment>15 of 15 hardcore, 8 players</comment>
        <translation>%1, wymasterowane, 1 z %2</translation>
    </message>
    <message>
        <source>%1, completed, one of %2</source>
        <comment>15 of 15 casual, 8 players</comment>
        <translation>%1, zakończone, 1 z %2</translation>
    </message>
    <message>
        <source>Your place is not known.</source>
        <translation>Twoje miejsce nie jest znane.</translation>
    </message>
    <message>
        <source>Your place: %1</source>
        <comment>12 of 15 hardcore, rank 18 of 632</comment>
        <translation>Twoje miejsce: %1</translation>
    </message>
    <message>
        <source>Your place: nothing earned yet</source>
        <translation>Twoje miejsce: nic jeszcze nie zdobyto</translation>
    </message>
    <message>
        <source>Your place: nothing earned in hardcore yet</source>
        <translation>Twoje miejsce: w hardcore nic jeszcze nie zdobyto</translation>
    </message>
    <message>
        <source>Your place: nothing earned in casual yet</source>
        <translation>Twoje miejsce: w trybie swobodnym nic jeszcze nie zdobyto</translation>
    </message>
    <message>
        <source>Half of the players earned %1 or fewer</source>
        <translation>Połowa graczy zdobyła %1 lub mniej</translation>
    </message>
    <message>
        <source>Your progress: %1 of %2</source>
        <translation>Twój postęp: %1 z %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 achievements</source>
        <comment>36–40</comment>
        <translation>%1 osiągnięć</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Games:</source>
        <translation>Gry:</translation>
    </message>
    <message>
        <source>Chart (the window keeps what was chosen last):</source>
        <translation>Wykres (okno pamięta ostatni wybór):</translation>
    </message>
    <message>
        <source>Export, without a window:</source>
        <translation>Eksport, bez okna:</translation>
    </message>
    <message>
        <source>Account and server:</source>
        <translation>Konto i serwer:</translation>
    </message>
    <message>
        <source>Messages and help:</source>
        <translation>Komunikaty i pomoc:</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Użycie: %1</translation>
    </message>
    <message>
        <source>Shows how far the players of a RetroAchievements game get.</source>
        <translation>Pokazuje, jak daleko dochodzą gracze w grze z RetroAchievements.</translation>
    </message>
    <message>
        <source>An ID, a link, or &quot;words of the title&quot;</source>
        <translation>ID, link albo &quot;słowa z tytułu&quot;</translation>
    </message>
    <message>
        <source>The manual says more: %1</source>
        <translation>Więcej w podręczniku: %1</translation>
    </message>
    <message>
        <source>The system&apos;s key store did not answer; unlock it and try again.</source>
        <translation>Systemowy magazyn kluczy nie odpowiedział; odblokuj go i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>a username</source>
        <translation>nazwa użytkownika</translation>
    </message>
    <message>
        <source>WIDTHxHEIGHT of at least %1x%2, such as 900x520</source>
        <translation>WIDTHxHEIGHT, co najmniej %1x%2, np. 900x520</translation>
    </message>
    <message>
        <source>a number from 1 to 4</source>
        <translation>liczba od 1 do 4</translation>
    </message>
    <message>
        <source>a whole number, 1 or more</source>
        <translation>liczba całkowita, co najmniej 1</translation>
    </message>
    <message>
        <source>More GAMEs, one a line; - is standard input</source>
        <translation>Więcej GAME, po jednym w wierszu; - wejście</translation>
    </message>
    <message>
        <source>Every game that you have earned something in</source>
        <translation>Każda gra, w której masz osiągnięcia</translation>
    </message>
    <message>
        <source>The built-in sample games; no account</source>
        <translation>Wbudowane przykładowe gry; bez konta</translation>
    </message>
    <message>
        <source>Print the games whose titles fit, and end</source>
        <translation>Tylko wypisz gry z pasującym tytułem</translation>
    </message>
    <message>
        <source>With --find: at most so many (default: 20)</source>
        <translation>Z --find: najwyżej tyle (domyślnie: 20)</translation>
    </message>
    <message>
        <source>Fetch the list of games anew</source>
        <translation>Pobierz listę gier od nowa</translation>
    </message>
    <message>
        <source>What is drawn (default: bars; several: curve)</source>
        <translation>Co rysować (domyślnie: bars; kilka: curve)</translation>
    </message>
    <message>
        <source>Unlocks to count (default: both)</source>
        <translation>Liczone odblokowania (domyślnie: both)</translation>
    </message>
    <message>
        <source>Achievements to count (default: official)</source>
        <translation>Liczone osiągnięcia (domyślnie: official)</translation>
    </message>
    <message>
        <source>How bars are measured (default: linear)</source>
        <translation>Miara słupków (domyślnie: linear)</translation>
    </message>
    <message>
        <source>From 44 achievements on (default: ranges)</source>
        <translation>Od 44 osiągnięć (domyślnie: ranges)</translation>
    </message>
    <message>
        <source>Colours (default: light)</source>
        <translation>Kolory (domyślnie: light)</translation>
    </message>
    <message>
        <source>Write and end; - is standard output. A file each with {id} {title} {system} {set} {date}.</source>
        <translation>Zapisz i zakończ; - to wyjście. Po jednym pliku z {id} {title} {system} {set} {date}.</translation>
    </message>
    <message>
        <source>What to write (default: FILE&apos;s ending)</source>
        <translation>Co zapisać (domyślnie: rozszerzenie FILE)</translation>
    </message>
    <message>
        <source>Leave files that exist, ask for none of them</source>
        <translation>Zostaw istniejące pliki, nie pytaj o nie</translation>
    </message>
    <message>
        <source>Size: 1200x675, 1080x1080 or 800x450</source>
        <translation>Rozmiar: 1200x675, 1080x1080 lub 800x450</translation>
    </message>
    <message>
        <source>Logical pixels (default: 900x520)</source>
        <translation>Piksele logiczne (domyślnie: 900x520)</translation>
    </message>
    <message>
        <source>Pixels per logical pixel, 1 to 4 (default: 2)</source>
        <translation>Piksele na piksel logiczny, 1–4 (domyślnie 2)</translation>
    </message>
    <message>
        <source>Print three lines about each game</source>
        <translation>Wypisz trzy wiersze o każdej grze</translation>
    </message>
    <message>
        <source>Print two sentences that describe the chart</source>
        <translation>Opisz wykres dwoma zdaniami</translation>
    </message>
    <message>
        <source>Keep the answers in the history</source>
        <translation>Zachowaj odpowiedzi w historii</translation>
    </message>
    <message>
        <source>Else $MASTERYCHART_USER, else the saved one. Key: $MASTERYCHART_KEY, never an argument.</source>
        <translation>Inaczej $MASTERYCHART_USER lub zapisany. Klucz: $MASTERYCHART_KEY, nie argument.</translation>
    </message>
    <message>
        <source>Another server&apos;s API folder</source>
        <translation>Folder API innego serwera</translation>
    </message>
    <message>
        <source>Version of the web API (default: v1)</source>
        <translation>Wersja Web API (domyślnie: v1)</translation>
    </message>
    <message>
        <source>Tell neither progress nor waits</source>
        <translation>Nie pisz o postępie ani czekaniu</translation>
    </message>
    <message>
        <source>Tell what is asked, waited for and kept</source>
        <translation>Pisz o zapytaniach, czekaniu i zapisach</translation>
    </message>
    <message>
        <source>Such as de or en (default: the system&apos;s)</source>
        <translation>Np. de lub en (domyślnie: język systemu)</translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation>Pokaż tę pomoc</translation>
    </message>
    <message>
        <source>Show the versions</source>
        <translation>Pokaż wersje</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>jeszcze około %Ln sekundy</numerusform>
            <numerusform>jeszcze około %Ln sekund</numerusform>
            <numerusform>jeszcze około %Ln sekund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>jeszcze około %Ln minuty</numerusform>
            <numerusform>jeszcze około %Ln minut</numerusform>
            <numerusform>jeszcze około %Ln minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>jeszcze około %Ln godziny</numerusform>
            <numerusform>jeszcze około %Ln godzin</numerusform>
            <numerusform>jeszcze około %Ln godzin</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no option “%1”; did you mean --%2? --help lists them all.</source>
        <translation>Nie ma opcji „%1”; może chodziło o --%2? --help wymienia wszystkie.</translation>
    </message>
    <message>
        <source>There is no option “%1”; --help lists them all.</source>
        <translation>Nie ma opcji „%1”; --help wymienia wszystkie.</translation>
    </message>
    <message>
        <source>The web API key is never an argument, where others could read it; set $MASTERYCHART_KEY.</source>
        <translation>Klucz Web API nigdy nie jest argumentem, bo inni mogliby go odczytać; ustaw $MASTERYCHART_KEY.</translation>
    </message>
    <message>
        <source>An option is without its value; --help tells what each takes.</source>
        <translation>Jednej z opcji brakuje wartości; --help podaje, czego wymaga każda z nich.</translation>
    </message>
    <message>
        <source>--%1 is without its value; it takes: %2.</source>
        <translation>--%1 wymaga wartości; możliwe: %2.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 nie przyjmuje wartości.</translation>
    </message>
    <message>
        <source>“%1” does not fit --%2; did you mean %3? It takes: %4.</source>
        <translation>„%1” nie pasuje do --%2; może chodziło o %3? Możliwe: %4.</translation>
    </message>
    <message>
        <source>“%1” does not fit --%2; it takes: %3.</source>
        <translation>„%1” nie pasuje do --%2; możliwe: %3.</translation>
    </message>
    <message>
        <source>That is not a game; give a game ID (14402), a link to its page, or words of its title.</source>
        <translation>To nie jest gra; podaj ID gry (14402), link do jej strony albo słowa z tytułu.</translation>
    </message>
    <message>
        <source>One picture or window compares up to 8 games; give fewer, or write csv or json.</source>
        <translation>Jeden obraz lub okno porównuje do 8 gier; podaj mniej albo zapisz csv lub json.</translation>
    </message>
    <message>
        <source>Line %1 of --games-from is no game; a line is a game ID (14402), a link to its page, or words of its title.</source>
        <translation>Wiersz %1 w --games-from nie jest grą; wiersz to ID gry (14402), link do jej strony albo słowa z tytułu.</translation>
    </message>
    <message>
        <source>The list of games “%1” could not be read: %2.</source>
        <translation>Nie udało się odczytać listy gier „%1”: %2.</translation>
    </message>
    <message>
        <source>--games-from takes a list of at most 1 MiB.</source>
        <translation>--games-from przyjmuje listę do 1 MiB.</translation>
    </message>
    <message>
        <source>--%1 %2 draws one game; give one GAME, or write csv or json.</source>
        <translation>--%1 %2 rysuje jedną grę; podaj jedno GAME albo zapisz csv lub json.</translation>
    </message>
    <message>
        <source>Several words are one title only in quotes, such as &quot;mega man 2&quot;.</source>
        <translation>Kilka słów to jeden tytuł tylko w cudzysłowie, np. &quot;mega man 2&quot;.</translation>
    </message>
    <message>
        <source>Which game? Give a game ID (14402), a link to its page or words of its title, or --sample.</source>
        <translation>Która gra? Podaj ID gry (14402), link do jej strony, słowa z tytułu albo --sample.</translation>
    </message>
    <message>
        <source>Standard output has no name that says what to write; add --format.</source>
        <translation>Standardowe wyjście nie ma nazwy, która mówi, co zapisać; dodaj --format.</translation>
    </message>
    <message>
        <source>The file&apos;s name does not say what to write; end it in one of .%1, or add --format.</source>
        <translation>Nazwa pliku nie mówi, co zapisać; zakończ ją jednym z .%1 albo dodaj --format.</translation>
    </message>
    <message>
        <source>--format goes with --export FILE or --find WORDS.</source>
        <translation>--format działa z --export FILE lub --find WORDS.</translation>
    </message>
    <message>
        <source>--find prints lines, or a list with --format json; it has no other format.</source>
        <translation>--find wypisuje wiersze, a z --format json listę; innego formatu nie ma.</translation>
    </message>
    <message>
        <source>--limit goes with --find WORDS.</source>
        <translation>--limit działa z --find WORDS.</translation>
    </message>
    <message>
        <source>--find prints games, --export writes one; leave out --find, or --export.</source>
        <translation>--find wypisuje gry, a --export zapisuje jedną; pomiń --find albo --export.</translation>
    </message>
    <message>
        <source>--find prints games and does nothing else with them; leave out --find, or --%1.</source>
        <translation>--find wypisuje gry i nic więcej z nimi nie robi; pomiń --find albo --%1.</translation>
    </message>
    <message>
        <source>The sample games have no history; leave out --sample.</source>
        <translation>Przykładowe gry nie mają historii; pomiń --sample.</translation>
    </message>
    <message>
        <source>--find, --my-games and --update-games are about the games of RetroAchievements; leave out --sample.</source>
        <translation>--find, --my-games i --update-games dotyczą gier z RetroAchievements; pomiń --sample.</translation>
    </message>
    <message>
        <source>--api-url takes an https link to an API folder; plain http only to this machine, as it would show the key.</source>
        <translation>--api-url przyjmuje link https do folderu API; zwykłe http tylko do tego komputera, bo ujawniłoby klucz.</translation>
    </message>
    <message>
        <source>A picture of that --size and --scale is too large; at most 100 million pixels are painted, 32,767 in each direction.</source>
        <translation>Obraz o takim --size i --scale jest za duży; rysowane jest najwyżej 100 milionów pikseli, po 32 767 w każdym kierunku.</translation>
    </message>
    <message>
        <source>--preset sets the size; leave out --size, or --preset.</source>
        <translation>--preset określa rozmiar; pomiń --size albo --preset.</translation>
    </message>
    <message>
        <source>--quiet says less, --verbose says more; leave out one of them.</source>
        <translation>--quiet mówi mniej, --verbose mówi więcej; pomiń jedno z nich.</translation>
    </message>
    <message>
        <source>--skip-existing goes with --export FILE.</source>
        <translation>--skip-existing działa z --export FILE.</translation>
    </message>
    <message>
        <source>--%1 prints on standard output; give --export a FILE.</source>
        <translation>--%1 wypisuje na standardowe wyjście; podaj FILE do --export.</translation>
    </message>
    <message>
        <source>A FILE has no placeholder “%1”; there are {id}, {title}, {system}, {set} and {date}.</source>
        <translation>Dla FILE nie ma symbolu „%1”; są {id}, {title}, {system}, {set} i {date}.</translation>
    </message>
    <message>
        <source>A FILE has no placeholder “%1”; did you mean {%2}? There are {id}, {title}, {system}, {set} and {date}.</source>
        <translation>Nie ma symbolu „%1”; może chodziło o {%2}? Są {id}, {title}, {system}, {set} i {date}.</translation>
    </message>
    <message>
        <source>There is no translation “%1”; there are: %2.</source>
        <translation>Nie ma tłumaczenia „%1”; dostępne: %2.</translation>
    </message>
    <message>
        <source>A terminal cannot show a picture; give --export a FILE, or send the output to one.</source>
        <translation>Terminal nie pokaże obrazu; podaj FILE do --export albo przekieruj wyjście do pliku.</translation>
    </message>
    <message>
        <source>Qt %1; its driver for SQLite is missing, so nothing is kept.</source>
        <translation>Qt %1; brakuje jego sterownika SQLite, więc nic nie jest zachowywane.</translation>
    </message>
    <message>
        <source>No game fits these words; try fewer of them, or give a game ID (14402).</source>
        <translation>Żadna gra nie pasuje do tych słów; podaj ich mniej albo podaj ID gry (14402).</translation>
    </message>
    <message>
        <source>No game fits all of these words; give the ID of the one that is meant:</source>
        <translation>Żadna gra nie pasuje do wszystkich tych słów; podaj ID tej, o którą chodzi:</translation>
    </message>
    <message>
        <source>Several games fit; give the ID of the one that is meant:</source>
        <translation>Pasuje kilka gier; podaj ID tej, o którą chodzi:</translation>
    </message>
</context>
<context>
    <name>DropOff</name>
    <message numerus="yes">
        <source>%1 of %2 players who got here stopped (%3)</source>
        <comment>85 of 210 players</comment>
        <translation>
            <numerusform>Na tym koniec dla %1 z %2 gracza, który tu dotarł (%3)</numerusform>
            <numerusform>Na tym koniec dla %1 z %2 graczy, którzy tu dotarli (%3)</numerusform>
            <numerusform>Na tym koniec dla %1 z %2 graczy, którzy tu dotarli (%3)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln achievement(s)</source>
        <translation>
            <numerusform>%Ln osiągnięcie</numerusform>
            <numerusform>%Ln osiągnięcia</numerusform>
            <numerusform>%Ln osiągnięć</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 fewer than the one before it</source>
        <comment>34 %</comment>
        <translation>o %1 mniej niż przy poprzednim</translation>
    </message>
    <message>
        <source>You have it</source>
        <translation>Masz je</translation>
    </message>
    <message>
        <source>Achievement %1</source>
        <comment>its ID</comment>
        <translation>Osiągnięcie %1</translation>
    </message>
    <message>
        <source>RetroAchievements tells unlocks only of the official set.</source>
        <translation>RetroAchievements podaje odblokowania tylko dla oficjalnego zestawu.</translation>
    </message>
    <message>
        <source>The achievements of this game are not known yet.</source>
        <translation>Osiągnięcia tej gry nie są jeszcze znane.</translation>
    </message>
    <message>
        <source>%1 stop at %2 of %3</source>
        <comment>41 % stop at 12 of 40</comment>
        <translation>%1 kończy na %2 z %3</translation>
    </message>
    <message numerus="yes">
        <source>Most stop after %Ln achievement(s): %1 of %2 players went no further</source>
        <comment>31 % of 632 players</comment>
        <translation>
            <numerusform>Najwięcej osób kończy po %Ln osiągnięciu: %1 z %2 graczy nie poszło dalej</numerusform>
            <numerusform>Najwięcej osób kończy po %Ln osiągnięciach: %1 z %2 graczy nie poszło dalej</numerusform>
            <numerusform>Najwięcej osób kończy po %Ln osiągnięciach: %1 z %2 graczy nie poszło dalej</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %Ln achievement(s): %1 of %2 players went no further</source>
        <comment>31 % of 632 players</comment>
        <translation>
            <numerusform>Po %Ln osiągnięciu: %1 z %2 graczy nie poszło dalej</numerusform>
            <numerusform>Po %Ln osiągnięciach: %1 z %2 graczy nie poszło dalej</numerusform>
            <numerusform>Po %Ln osiągnięciach: %1 z %2 graczy nie poszło dalej</numerusform>
        </translation>
    </message>
    <message>
        <source>Where casual players stop: share of those who got so far</source>
        <translation>Gdzie kończą gracze w trybie swobodnym: odsetek tych, którzy tu dotarli</translation>
    </message>
    <message>
        <source>Where hardcore players stop: share of those who got so far</source>
        <translation>Gdzie kończą gracze hardcore: odsetek tych, którzy tu dotarli</translation>
    </message>
    <message>
        <source>Where casual players stop</source>
        <translation>Gdzie kończą gracze w trybie swobodnym</translation>
    </message>
    <message>
        <source>Where hardcore players stop</source>
        <translation>Gdzie kończą gracze hardcore</translation>
    </message>
    <message>
        <source>With one achievement, nobody stops midway.</source>
        <translation>Przy jednym osiągnięciu nikt nie kończy w połowie drogi.</translation>
    </message>
    <message>
        <source>Every achievement: share of the casual players who have it</source>
        <translation>Każde osiągnięcie: odsetek graczy w trybie swobodnym, którzy je mają</translation>
    </message>
    <message>
        <source>Every achievement: share of the hardcore players who have it</source>
        <translation>Każde osiągnięcie: odsetek graczy hardcore, którzy je mają</translation>
    </message>
    <message>
        <source>Players who have each achievement</source>
        <translation>Gracze z danym osiągnięciem</translation>
    </message>
    <message>
        <source>achievements, the most often unlocked first</source>
        <translation>osiągnięcia, od najczęściej odblokowanych</translation>
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
        <translation>brak wystarczających danych</translation>
    </message>
</context>
<context>
    <name>Environment</name>
    <message>
        <source>%1 has characters that cannot be sent; copy it again.</source>
        <translation>%1 zawiera znaki, których nie da się wysłać; skopiuj tę wartość jeszcze raz.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>PNG image</source>
        <translation>Obraz PNG</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Rysunek SVG</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Dokument PDF</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tabela CSV</translation>
    </message>
    <message>
        <source>JSON data</source>
        <translation>Dane JSON</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Wiersze JSON</translation>
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
            <numerusform>%Ln osiągnięcie</numerusform>
            <numerusform>%Ln osiągnięcia</numerusform>
            <numerusform>%Ln osiągnięć</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>12 of 15</comment>
        <translation>%1 z %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earned</source>
        <translation>
            <numerusform>zdobyte: %Ln</numerusform>
            <numerusform>zdobyte: %Ln</numerusform>
            <numerusform>zdobyte: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>mastered</source>
        <translation>wymasterowane</translation>
    </message>
    <message>
        <source>subset %1</source>
        <comment>Bonus</comment>
        <translation>podzestaw %1</translation>
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
        <translation>Co pokazuje wykres</translation>
    </message>
    <message>
        <source>There is a bar for every number of achievements: so many players have earned exactly that many. The bar of those who have them all stands apart at the right, with a star.</source>
        <translation>Każdej liczbie osiągnięć odpowiada słupek: tylu graczy zdobyło dokładnie tyle. Słupek tych, którzy mają wszystkie, stoi osobno po prawej, z gwiazdką.</translation>
    </message>
    <message>
        <source>Gold is hardcore, grey is casual. A player with unlocks of both kinds is in one bar of each colour, so the two are never added up.</source>
        <translation>Złoty to hardcore, szary to tryb swobodny. Gracz z odblokowaniami obu rodzajów należy do jednego słupka w każdym kolorze, dlatego obu liczb nigdy się nie sumuje.</translation>
    </message>
    <message>
        <source>Where a game has many achievements, counts are joined to ranges, as on the site&apos;s page of the game. “Every count”, above the chart, shows each by itself.</source>
        <translation>Gdy gra ma wiele osiągnięć, ich liczby są łączone w przedziały, jak na stronie gry w serwisie. „Każda liczba” nad wykresem pokazuje każdą z osobna.</translation>
    </message>
    <message>
        <source>“Linear” shows players, “Log” makes small bars visible, “Percent” sets each colour against its own players. On the last two the colours stand side by side, since stacked heights would be wrong there.</source>
        <translation>„Liniowa” pokazuje graczy, „Log” uwidacznia małe słupki, „Procenty” odnoszą każdy kolor do jego własnych graczy. W dwóch ostatnich kolory stoją obok siebie, bo ustawione jeden na drugim miałyby błędną wysokość.</translation>
    </message>
    <message>
        <source>Point at a bar, or walk along the bars with the arrow keys, to read its figures. The dashed line is the median, the blue mark is your own place.</source>
        <translation>Wskaż słupek albo przechodź po słupkach klawiszami strzałek, aby odczytać jego dane. Linia przerywana to mediana, niebieski znacznik to twoje miejsce.</translation>
    </message>
    <message>
        <source>The other views</source>
        <translation>Pozostałe widoki</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Krzywa</translation>
    </message>
    <message>
        <source>How many of the players got at least so far. It begins at 100 % and ends at the mastery rate; where it falls steeply, players stop.</source>
        <translation>Jaka część graczy doszła co najmniej dotąd. Krzywa zaczyna się od 100% i kończy na odsetku wymasterowań; gdzie stromo opada, tam gracze rezygnują.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Every figure of the chart as a number, to select, copy and paste into a spreadsheet.</source>
        <translation>Wszystkie dane wykresu jako liczby, które można zaznaczyć, skopiować i wkleić do arkusza kalkulacyjnego.</translation>
    </message>
    <message>
        <source>Drop-off</source>
        <translation>Rezygnacje</translation>
    </message>
    <message>
        <source>Where players stop: of those who got so many achievements, the share that earned no further one. The largest are marked. Below stands every achievement with the players who have it.</source>
        <translation>Gdzie kończą gracze: odsetek tych, którzy zdobyli tyle osiągnięć i ani jednego więcej. Największe spadki są oznaczone. Poniżej jest każde osiągnięcie z liczbą graczy, którzy je mają.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>How the game has changed since you first looked at it: players, masteries, and the rate of the two. Each answer of the site that differs from the one before is kept.</source>
        <translation>Jak gra zmieniła się od dnia, w którym po raz pierwszy pojawiła się u ciebie: gracze, wymasterowania i odsetek wymasterowań. Zachowywana jest każda odpowiedź serwisu, która różni się od poprzedniej.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Porównanie</translation>
    </message>
    <message>
        <source>Two to eight games, sets, modes or dates in one chart. Everything is a share, so that games of different sizes can be set beside each other.</source>
        <translation>Od dwóch do ośmiu gier, zestawów, trybów lub dat na jednym wykresie. Wszystko jest podane jako odsetek, dlatego można zestawiać ze sobą gry różnej wielkości.</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>Co oznaczają liczby</translation>
    </message>
    <message>
        <source>Every figure is of one mode; the large one is hardcore&apos;s, where both are shown.</source>
        <translation>Każda liczba dotyczy jednego trybu; gdy pokazane są oba, ta duża dotyczy hardcore.</translation>
    </message>
    <message>
        <source>Mastered</source>
        <translation>Wymasterowane</translation>
    </message>
    <message>
        <source>Players with every achievement in hardcore, and their share of the hardcore players.</source>
        <translation>Gracze, którzy mają każde osiągnięcie w hardcore, i ich odsetek wśród graczy hardcore.</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Zakończone</translation>
    </message>
    <message>
        <source>Players with every achievement in casual, and their share of the casual players.</source>
        <translation>Gracze, którzy mają każde osiągnięcie w trybie swobodnym, i ich odsetek wśród graczy w tym trybie.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Half of the players have at most so many achievements.</source>
        <translation>Połowa graczy ma najwyżej tyle osiągnięć.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Średnia</translation>
    </message>
    <message>
        <source>Achievements per player, and that as a share of the set.</source>
        <translation>Ile osiągnięć przypada na gracza, także jako część zestawu.</translation>
    </message>
    <message>
        <source>Half the set</source>
        <translation>Pół zestawu</translation>
    </message>
    <message>
        <source>The share of the players who have at least half of the achievements.</source>
        <translation>Odsetek graczy, którzy mają co najmniej połowę osiągnięć.</translation>
    </message>
    <message>
        <source>One and done</source>
        <translation>Tylko jedno</translation>
    </message>
    <message>
        <source>The share of the players who have exactly one achievement.</source>
        <translation>Odsetek graczy, którzy mają dokładnie jedno osiągnięcie.</translation>
    </message>
    <message>
        <source>Time to master, time to beat</source>
        <translation>Czas do wymasterowania, czas do ukończenia</translation>
    </message>
    <message>
        <source>Half of the players who did it took longer. The number below is how many did it. Times from before October 2023 are estimates of the site.</source>
        <translation>Połowa graczy, którym się to udało, potrzebowała więcej czasu. Liczba poniżej mówi, ilu ich było. Czasy sprzed października 2023 r. to szacunki serwisu.</translation>
    </message>
    <message>
        <source>Of the players who got so many achievements, the share that earned no further one. Counts that fewer than 20 players or one in a hundred reached are left out.</source>
        <translation>Odsetek graczy, którzy zdobyli tyle osiągnięć i ani jednego więcej. Liczby osiągnięć, do których doszło mniej niż 20 graczy lub mniej niż jeden na stu, są pominięte.</translation>
    </message>
    <message>
        <source>Your place</source>
        <translation>Twoje miejsce</translation>
    </message>
    <message>
        <source>Your rank is one more than the number of players with more achievements than you. “Top 7 %” is that rank as a share of the players.</source>
        <translation>Twoja pozycja to liczba graczy, którzy mają więcej osiągnięć od ciebie, plus jeden. „Top 7%” to ta pozycja jako odsetek graczy.</translation>
    </message>
    <message>
        <source>Finding games</source>
        <translation>Szukanie gier</translation>
    </message>
    <message>
        <source>Type a few letters of a title into the field above. The search forgives a slip, and knows that 2 and II are the same. The number of a game works as well, and so does a link to its page, pasted or dropped onto the window.</source>
        <translation>Wpisz kilka liter tytułu w polu na górze okna. Wyszukiwanie wybacza literówki i wie, że 2 i II to to samo. Zadziała też ID gry albo link do jej strony, wklejony lub upuszczony na okno.</translation>
    </message>
    <message>
        <source>“Your Games” has the games that you played last, your progress in all of them, and those that you want to play. It needs your account.</source>
        <translation>„Twoje gry” to gry, w które ostatnio grasz, twój postęp we wszystkich grach i gry, w które chcesz zagrać. Potrzebne jest do tego twoje konto.</translation>
    </message>
    <message>
        <source>The star beside a title follows the game: its figures are kept up to date, and what is new in it is told on the page “Followed Games” of the File menu.</source>
        <translation>Gwiazdka obok tytułu włącza obserwowanie gry: jej dane są aktualizowane, a nowości pojawiają się na stronie „Obserwowane gry”, którą otwiera się z menu „Plik”.</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Udostępnianie</translation>
    </message>
    <message>
        <source>“Copy” puts a picture of what is shown on the clipboard, to be pasted into a chat. “Share” shows it first, in the size of your choice, and saves it; the picture can also be dragged out of the window.</source>
        <translation>„Kopiuj” umieszcza w schowku obraz tego, co widać, do wklejenia na czacie. „Udostępnij” najpierw pokazuje obraz w wybranym rozmiarze i pozwala go zapisać; można go też przeciągnąć poza okno.</translation>
    </message>
    <message>
        <source>Each picture says which game it shows, where the figures come from and of which day they are. A text that describes it, for those who cannot see it, can be copied along with it.</source>
        <translation>Każdy obraz mówi, którą grę pokazuje, skąd pochodzą dane i z którego są dnia. Razem z nim można skopiować tekst, który go opisuje tym, którzy go nie widzą.</translation>
    </message>
    <message>
        <source>The figures themselves can be saved as CSV or JSON.</source>
        <translation>Same dane można zapisać jako CSV lub JSON.</translation>
    </message>
    <message>
        <source>All of this works in a terminal, too, also for many games at once: “masterychart --help” tells how.</source>
        <translation>Wszystko to działa też w terminalu, nawet dla wielu gier naraz: „masterychart --help” podpowie, jak.</translation>
    </message>
    <message>
        <source>Left, Right, Home, End</source>
        <translation>W lewo, W prawo, Home, End</translation>
    </message>
    <message>
        <source>Walk the bars of the chart</source>
        <translation>Przechodzenie po słupkach wykresu</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>W dół</translation>
    </message>
    <message>
        <source>In the game field: the recent games</source>
        <translation>W polu gry: ostatnie gry</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Stop loading, close a message, go back</source>
        <translation>Zatrzymanie wczytywania, zamknięcie komunikatu, powrót</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Klawiatura</translation>
    </message>
    <message>
        <source>Where the data comes from</source>
        <translation>Skąd pochodzą dane</translation>
    </message>
    <message>
        <source>All figures come from RetroAchievements, through its web API and with your own key. Mastery Chart is not made by RetroAchievements.</source>
        <translation>Wszystkie dane pochodzą z RetroAchievements; program pobiera je przez Web API za pomocą twojego klucza. Mastery Chart nie jest dziełem RetroAchievements.</translation>
    </message>
    <message>
        <source>What it cannot tell</source>
        <translation>Czego nie da się powiedzieć</translation>
    </message>
    <message>
        <source>How many achievements players have is known, but not in what order they earned them, nor why they stopped. Some of them are still playing.</source>
        <translation>Wiadomo, ile osiągnięć mają gracze, ale nie wiadomo, w jakiej kolejności je zdobyli ani dlaczego na tym skończyli. Niektórzy z nich wciąż grają.</translation>
    </message>
    <message>
        <source>Small differences from the site&apos;s page are normal: of games with many players, that page also counts users whom the API leaves out.</source>
        <translation>Niewielkie różnice względem strony gry w serwisie są normalne: przy grach z wieloma graczami strona liczy też użytkowników, których API pomija.</translation>
    </message>
    <message>
        <source>The history begins on the day on which you first look at a game; what was before is not published.</source>
        <translation>Historia zaczyna się w dniu, w którym gra pojawia się u ciebie po raz pierwszy; wcześniejsze dane nie są publikowane.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Prywatność</translation>
    </message>
    <message>
        <source>The program talks to RetroAchievements and to nobody else. It counts nothing about you, and asks for nothing that you do not see.</source>
        <translation>Program łączy się tylko z RetroAchievements i z nikim innym. Nie zbiera o tobie żadnych statystyk i nie pobiera niczego, czego nie widzisz.</translation>
    </message>
    <message>
        <source>What is kept on this computer</source>
        <translation>Co jest zachowywane na tym komputerze</translation>
    </message>
    <message>
        <source>Your key is in the key store of your system, and is sent to nobody but RetroAchievements.</source>
        <translation>Twój klucz jest w systemowym magazynie kluczy i jest wysyłany tylko do RetroAchievements.</translation>
    </message>
    <message>
        <source>Games, their history, lists and icons are in a database that you alone can read: %1</source>
        <translation>Gry, ich historia, listy i ikony są w bazie danych, którą możesz odczytać tylko ty: %1</translation>
    </message>
    <message>
        <source>Your choices and usernames are in a file that you alone can read: %1</source>
        <translation>Twoje ustawienia i nazwy użytkowników są w pliku, który możesz odczytać tylko ty: %1</translation>
    </message>
    <message>
        <source>Deleting it</source>
        <translation>Usuwanie danych</translation>
    </message>
    <message>
        <source>The button below deletes all of that, the keys among it. Files that you saved stay.</source>
        <translation>Przycisk poniżej usuwa to wszystko, także klucze. Zapisane przez ciebie pliki pozostaną.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Players over time</source>
        <translation>Gracze w czasie</translation>
    </message>
    <message>
        <source>Masteries over time</source>
        <translation>Wymasterowania w czasie</translation>
    </message>
    <message>
        <source>Mastery rate over time</source>
        <translation>Odsetek wymasterowań w czasie</translation>
    </message>
    <message>
        <source>Hardcore players</source>
        <translation>Gracze hardcore</translation>
    </message>
    <message>
        <source>Casual players</source>
        <translation>Gracze w trybie swobodnym</translation>
    </message>
    <message numerus="yes">
        <source>%1 achievements in the set</source>
        <translation>
            <numerusform>%1 osiągnięcie w zestawie</numerusform>
            <numerusform>%1 osiągnięcia w zestawie</numerusform>
            <numerusform>%1 osiągnięć w zestawie</numerusform>
        </translation>
    </message>
    <message>
        <source>No figures are kept of this game.</source>
        <translation>Nie ma zachowanych danych tej gry.</translation>
    </message>
    <message>
        <source>First seen on %1; figures are kept each time the game is shown.</source>
        <translation>Pierwszy raz: %1; dane są zachowywane za każdym razem, gdy gra jest pokazywana.</translation>
    </message>
    <message numerus="yes">
        <source>%1 → %2 achievements</source>
        <comment>58 → 60 achievements</comment>
        <translation>
            <numerusform>%1 → %2 osiągnięcie</numerusform>
            <numerusform>%1 → %2 osiągnięcia</numerusform>
            <numerusform>%1 → %2 osiągnięć</numerusform>
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
        <translation>%1: od %2 (%3) do %4 (%5)</translation>
    </message>
    <message numerus="yes">
        <source>%1 players</source>
        <comment>+212 players</comment>
        <translation>
            <numerusform>%1 gracz</numerusform>
            <numerusform>%1 graczy</numerusform>
            <numerusform>%1 graczy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 casual players</source>
        <comment>+212 casual players</comment>
        <translation>
            <numerusform>%1 gracz w trybie swobodnym</numerusform>
            <numerusform>%1 graczy w trybie swobodnym</numerusform>
            <numerusform>%1 graczy w trybie swobodnym</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more players</source>
        <translation>
            <numerusform>%1 gracz więcej</numerusform>
            <numerusform>%1 graczy więcej</numerusform>
            <numerusform>%1 graczy więcej</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 fewer players</source>
        <translation>
            <numerusform>%1 gracz mniej</numerusform>
            <numerusform>%1 graczy mniej</numerusform>
            <numerusform>%1 graczy mniej</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more casual players</source>
        <translation>
            <numerusform>%1 gracz więcej w trybie swobodnym</numerusform>
            <numerusform>%1 graczy więcej w trybie swobodnym</numerusform>
            <numerusform>%1 graczy więcej w trybie swobodnym</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 fewer casual players</source>
        <translation>
            <numerusform>%1 gracz mniej w trybie swobodnym</numerusform>
            <numerusform>%1 graczy mniej w trybie swobodnym</numerusform>
            <numerusform>%1 graczy mniej w trybie swobodnym</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 masteries</source>
        <comment>+14 masteries</comment>
        <translation>
            <numerusform>%1 wymasterowanie</numerusform>
            <numerusform>%1 wymasterowania</numerusform>
            <numerusform>%1 wymasterowań</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 completions</source>
        <comment>+14 completions</comment>
        <translation>
            <numerusform>%1 zakończenie</numerusform>
            <numerusform>%1 zakończenia</numerusform>
            <numerusform>%1 zakończeń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more masteries</source>
        <translation>
            <numerusform>%1 wymasterowanie więcej</numerusform>
            <numerusform>%1 wymasterowania więcej</numerusform>
            <numerusform>%1 wymasterowań więcej</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 fewer masteries</source>
        <translation>
            <numerusform>%1 wymasterowanie mniej</numerusform>
            <numerusform>%1 wymasterowania mniej</numerusform>
            <numerusform>%1 wymasterowań mniej</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more completions</source>
        <translation>
            <numerusform>%1 zakończenie więcej</numerusform>
            <numerusform>%1 zakończenia więcej</numerusform>
            <numerusform>%1 zakończeń więcej</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 fewer completions</source>
        <translation>
            <numerusform>%1 zakończenie mniej</numerusform>
            <numerusform>%1 zakończenia mniej</numerusform>
            <numerusform>%1 zakończeń mniej</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>5.7 % → 5.8 %</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>mastery rate from %1 to %2</source>
        <translation>odsetek wymasterowań z %1 na %2</translation>
    </message>
    <message>
        <source>no new players, but some got further</source>
        <translation>bez nowych graczy, ale niektórzy doszli dalej</translation>
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
            <numerusform>%1 osiągnięcia</numerusform>
            <numerusform>%1 osiągnięć</numerusform>
            <numerusform>%1 osiągnięć</numerusform>
        </translation>
    </message>
    <message>
        <source>the set grew from %1 to %2</source>
        <comment>58, 60 achievements</comment>
        <translation>zestaw urósł z %1 do %2</translation>
    </message>
    <message>
        <source>the set shrank from %1 to %2</source>
        <comment>60, 58 achievements</comment>
        <translation>zestaw zmalał z %1 do %2</translation>
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
        <translation>Od %1: %2</translation>
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
        <translation>Nie ma obrazu do zapisania.</translation>
    </message>
    <message>
        <source>A picture of this size cannot be painted; choose a smaller one.</source>
        <translation>Nie można narysować obrazu tego rozmiaru; wybierz mniejszy.</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of this size; choose a smaller one.</source>
        <translation>Za mało pamięci na obraz tego rozmiaru; wybierz mniejszy.</translation>
    </message>
</context>
<context>
    <name>KeyStore</name>
    <message>
        <source>The system&apos;s key store has no key for this account, or it is locked; unlock it, or enter the key again.</source>
        <translation>Systemowy magazyn kluczy nie ma klucza do tego konta albo jest zablokowany; odblokuj go albo wpisz klucz ponownie.</translation>
    </message>
    <message>
        <source>The system&apos;s key store is locked or denied access; unlock it and try again.</source>
        <translation>Systemowy magazyn kluczy jest zablokowany albo odmówił dostępu; odblokuj go i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>No key store of the system could be reached; start one, such as GNOME Keyring or KWallet.</source>
        <translation>Nie znaleziono systemowego magazynu kluczy; uruchom go, np. Bazę kluczy GNOME albo Portfel KDE (KWallet).</translation>
    </message>
    <message>
        <source>What the system&apos;s key store has for this account is no web API key; enter the key again.</source>
        <translation>To, co systemowy magazyn kluczy ma dla tego konta, nie jest kluczem Web API; wpisz klucz ponownie.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <translation>Polski</translation>
    </message>
</context>
<context>
    <name>MasteryChart::AccountDialog</name>
    <message>
        <source>Version of the API</source>
        <translation>Wersja API</translation>
    </message>
    <message>
        <source>&amp;Check and Save</source>
        <translation>&amp;Sprawdź i zapisz</translation>
    </message>
    <message>
        <source>Save &amp;Without Checking</source>
        <translation>Zapisz &amp;bez sprawdzania</translation>
    </message>
    <message>
        <source>Fo&amp;rget…</source>
        <translation>&amp;Zapomnij…</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>To see any game, enter your RetroAchievements username and web API key. You find the key in your &lt;a href=&quot;%1&quot;&gt;settings&lt;/a&gt;, under “Keys”.</source>
        <translation>Aby zobaczyć dowolną grę, wpisz nazwę użytkownika RetroAchievements i klucz Web API. Klucz znajdziesz w swoich &lt;a href=&quot;%1&quot;&gt;ustawieniach&lt;/a&gt;, w sekcji „Keys”.</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Odsłoń</translation>
    </message>
    <message>
        <source>Show the key while this is pressed in</source>
        <translation>Pokazuje klucz, dopóki przycisk jest wciśnięty</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Wklej</translation>
    </message>
    <message>
        <source>Enter the key from the clipboard</source>
        <translation>Wpisz klucz ze schowka</translation>
    </message>
    <message>
        <source>User&amp;name</source>
        <translation>&amp;Nazwa użytkownika</translation>
    </message>
    <message>
        <source>Web API &amp;key</source>
        <translation>&amp;Klucz Web API</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Zaawansowane</translation>
    </message>
    <message>
        <source>V1</source>
        <translation>V1</translation>
    </message>
    <message>
        <source>The documented one</source>
        <translation>Udokumentowana</translation>
    </message>
    <message>
        <source>V2</source>
        <translation>V2</translation>
    </message>
    <message>
        <source>One request, with the key in a header; title, icon and your place come through V1 in any case</source>
        <translation>Jedno zapytanie, z kluczem w nagłówku; tytuł, ikona i twoje miejsce zawsze przychodzą przez V1</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Ask RetroAchievements whether the key is right, and keep it in the system&apos;s key store</source>
        <translation>Zapytaj RetroAchievements, czy klucz jest poprawny, i zachowaj go w systemowym magazynie kluczy</translation>
    </message>
    <message>
        <source>Remove the key from the system&apos;s key store, and your places from the saved games</source>
        <translation>Usuń klucz z systemowego magazynu kluczy, a twoje miejsca z zapisanych gier</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Za&amp;mknij</translation>
    </message>
    <message>
        <source>The key is used until the program ends, but it could not be saved. %1</source>
        <translation>Klucz będzie używany do zamknięcia programu, ale nie udało się go zapisać. %1</translation>
    </message>
    <message>
        <source>The key of %1 is removed.</source>
        <comment>a user</comment>
        <translation>Klucz użytkownika %1 został usunięty.</translation>
    </message>
    <message>
        <source>The key is removed, but the username is still listed. %1</source>
        <translation>Klucz został usunięty, ale nazwa użytkownika wciąż jest na liście. %1</translation>
    </message>
    <message>
        <source>saved; enter another to replace it</source>
        <translation>zapisany; wpisz inny, aby go zastąpić</translation>
    </message>
    <message>
        <source>in use until the program ends</source>
        <translation>w użyciu do zamknięcia programu</translation>
    </message>
    <message>
        <source>A username has 2 to 20 letters and digits.</source>
        <translation>Nazwa użytkownika ma od 2 do 20 liter i cyfr.</translation>
    </message>
    <message>
        <source>The web API key has characters that no key has; copy it again.</source>
        <translation>Klucz Web API zawiera znaki, których nie ma żaden klucz; skopiuj go jeszcze raz.</translation>
    </message>
    <message>
        <source>The system&apos;s key store has not given the saved key yet; unlock it, or enter the key.</source>
        <translation>Systemowy magazyn kluczy nie wydał jeszcze zapisanego klucza; odblokuj go albo wpisz klucz.</translation>
    </message>
    <message>
        <source>The web API key is missing.</source>
        <translation>Brak klucza Web API.</translation>
    </message>
    <message>
        <source>Asking RetroAchievements…</source>
        <translation>Zapytanie do RetroAchievements…</translation>
    </message>
    <message>
        <source>Forget Account</source>
        <translation>Zapomnij konto</translation>
    </message>
    <message>
        <source>Remove the key of %1 from the system&apos;s key store? How far %1 got is removed from the games kept on this computer, too.</source>
        <translation>Usunąć klucz użytkownika %1 z systemowego magazynu kluczy? Postępy użytkownika %1 zostaną też usunięte z gier zapisanych na tym komputerze.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>Za&amp;pomnij</translation>
    </message>
</context>
<context>
    <name>MasteryChart::AccountMenu</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>&amp;Username and Key…</source>
        <translation>&amp;Nazwa użytkownika i klucz…</translation>
    </message>
    <message>
        <source>Saved Accounts</source>
        <translation>Zapisane konta</translation>
    </message>
    <message>
        <source>Where to &amp;Find the Key</source>
        <translation>&amp;Gdzie znaleźć klucz</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Jeszcze żadnych</translation>
    </message>
</context>
<context>
    <name>MasteryChart::AchievementList</name>
    <message>
        <source>Achievements</source>
        <translation>Osiągnięcia</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
</context>
<context>
    <name>MasteryChart::AchievementModel</name>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkty</translation>
    </message>
</context>
<context>
    <name>MasteryChart::AchievementsView</name>
    <message>
        <source>Order</source>
        <translation>Kolejność</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Where players stop</source>
        <translation>Gdzie kończą gracze</translation>
    </message>
    <message>
        <source>The largest cliffs</source>
        <translation>Największe spadki</translation>
    </message>
    <message>
        <source>Of those who got so far, the share that went no further. Counts that few players reached are left out: there a share is chance. Which achievement a player earned last is not known, nor are the names of the players near you.</source>
        <translation>Odsetek tych, którzy dotarli do danej liczby osiągnięć i nie poszli dalej. Liczby, do których dotarło niewielu graczy, są pominięte: tam odsetek to przypadek. Nie wiadomo, które osiągnięcie gracz zdobył jako ostatnie, ani jak nazywają się gracze blisko ciebie.</translation>
    </message>
    <message>
        <source>Unlocks</source>
        <translation>Odblokowania</translation>
    </message>
    <message>
        <source>The most often unlocked first</source>
        <translation>Od najczęściej odblokowanych</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Zestaw</translation>
    </message>
    <message>
        <source>In the order of the set</source>
        <translation>W kolejności zestawu</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkty</translation>
    </message>
    <message>
        <source>The fewest points first</source>
        <translation>Od najmniejszej liczby punktów</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Wszystkie typy</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>All achievements</source>
        <translation>Wszystkie osiągnięcia</translation>
    </message>
    <message>
        <source>What I lack</source>
        <translation>Czego mi brakuje</translation>
    </message>
    <message>
        <source>The most often unlocked that you lack, first</source>
        <translation>Z tych, których ci brakuje: od najczęściej odblokowanych</translation>
    </message>
    <message>
        <source>Too few players to tell.</source>
        <translation>Zbyt mało graczy, by to stwierdzić.</translation>
    </message>
    <message>
        <source>Your own achievements are not known.</source>
        <translation>Twoje osiągnięcia nie są znane.</translation>
    </message>
    <message>
        <source>You have them all.</source>
        <translation>Masz wszystkie.</translation>
    </message>
    <message>
        <source>No achievement is of this kind.</source>
        <translation>Nie ma osiągnięć tego rodzaju.</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ChangeLine</name>
    <message>
        <source>Opens the history</source>
        <translation>Otwiera historię</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ChartPane</name>
    <message>
        <source>Bars</source>
        <translation>Słupki</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Rozkład</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Krzywa</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Drop-off</source>
        <translation>Rezygnacje</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Players by achievements earned</source>
        <translation>Gracze według zdobytych osiągnięć</translation>
    </message>
    <message>
        <source>Players who got at least this far</source>
        <translation>Gracze, którzy doszli co najmniej dotąd</translation>
    </message>
    <message>
        <source>The figures as a table</source>
        <translation>Dane w tabeli</translation>
    </message>
    <message>
        <source>Where players stop, and every achievement</source>
        <translation>Gdzie kończą gracze, oraz wszystkie osiągnięcia</translation>
    </message>
    <message>
        <source>How the game changes</source>
        <translation>Jak zmienia się gra</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Przedziały</translation>
    </message>
    <message>
        <source>The site&apos;s ranges: 20 and mastery</source>
        <translation>Przedziały serwisu: 20 i wymasterowanie</translation>
    </message>
    <message>
        <source>Every count</source>
        <translation>Każda liczba</translation>
    </message>
    <message>
        <source>A bar for every count</source>
        <translation>Słupek dla każdej liczby</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Liniowa</translation>
    </message>
    <message>
        <source>Players, from zero</source>
        <translation>Gracze, od zera</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Every power of ten the same step</source>
        <translation>Każda potęga dziesięciu to równy krok</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Procenty</translation>
    </message>
    <message>
        <source>Share of the mode&apos;s own players</source>
        <translation>Odsetek graczy danego trybu</translation>
    </message>
    <message>
        <source>A curve is a share of every count.</source>
        <translation>Krzywa to odsetek dla każdej liczby.</translation>
    </message>
    <message>
        <source>A table has players and percentages.</source>
        <translation>Tabela zawiera graczy i procenty.</translation>
    </message>
    <message>
        <source>With so few achievements, every count has a bar of its own.</source>
        <translation>Przy tak niewielu osiągnięciach każda liczba ma własny słupek.</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Widoki</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ChartView</name>
    <message>
        <source>Achievement Distribution</source>
        <translation>Rozkład osiągnięć</translation>
    </message>
</context>
<context>
    <name>MasteryChart::Compare</name>
    <message>
        <source>Copied the table</source>
        <translation>Skopiowano tabelę</translation>
    </message>
    <message>
        <source>Added %1 to the comparison</source>
        <comment>a game</comment>
        <translation>%1 jest teraz w porównaniu</translation>
    </message>
    <message>
        <source>%1 is compared already</source>
        <comment>a game</comment>
        <translation>%1 już jest w porównaniu</translation>
    </message>
    <message numerus="yes">
        <source>A comparison holds %Ln game(s) at most; remove one to add another.</source>
        <translation>
            <numerusform>Porównanie mieści najwyżej %Ln grę; usuń ją, aby dodać inną.</numerusform>
            <numerusform>Porównanie mieści najwyżej %Ln gry; usuń jedną, aby dodać inną.</numerusform>
            <numerusform>Porównanie mieści najwyżej %Ln gier; usuń jedną, aby dodać inną.</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be loaded</source>
        <translation>nie udało się wczytać</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wczytywanie…</translation>
    </message>
    <message>
        <source>Looking for earlier dates…</source>
        <translation>Szukanie wcześniejszych dat…</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Nothing was kept of this game before</source>
        <translation>Nic wcześniejszego o tej grze nie zachowano</translation>
    </message>
    <message>
        <source>Save the Comparison</source>
        <translation>Zapisz porównanie</translation>
    </message>
    <message>
        <source>Rename the Comparison</source>
        <translation>Zmień nazwę porównania</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nazwa:</translation>
    </message>
    <message>
        <source>Saved the comparison as %1</source>
        <translation>Zapisano porównanie jako %1</translation>
    </message>
    <message>
        <source>Deleted the comparison %1; its games are still shown</source>
        <translation>Usunięto porównanie %1; jego gry wciąż są widoczne</translation>
    </message>
    <message>
        <source>Export the Table</source>
        <translation>Eksportuj tabelę</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exported the table</source>
        <translation>Wyeksportowano tabelę</translation>
    </message>
</context>
<context>
    <name>MasteryChart::CompareChips</name>
    <message>
        <source>Remove %1</source>
        <comment>a game</comment>
        <translation>Usuń %1</translation>
    </message>
    <message>
        <source>&amp;Hardcore</source>
        <translation>&amp;Hardcore</translation>
    </message>
    <message>
        <source>&amp;Casual</source>
        <translation>&amp;Swobodny</translation>
    </message>
    <message>
        <source>Add C&amp;asual Beside It</source>
        <translation>Dodaj o&amp;bok tryb swobodny</translation>
    </message>
    <message>
        <source>Add H&amp;ardcore Beside It</source>
        <translation>Dodaj obok h&amp;ardcore</translation>
    </message>
    <message>
        <source>Add an &amp;Earlier Date</source>
        <translation>Dodaj &amp;wcześniejszą datę</translation>
    </message>
    <message>
        <source>&amp;Open the Game</source>
        <translation>&amp;Otwórz grę</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Usuń</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ComparePage</name>
    <message>
        <source>View</source>
        <translation>Widok</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Porównanie</translation>
    </message>
    <message>
        <source>&amp;Comparison</source>
        <translation>Porównan&amp;ie</translation>
    </message>
    <message>
        <source>Save, open and export comparisons</source>
        <translation>Zapisywanie, otwieranie i eksport porównań</translation>
    </message>
    <message>
        <source>Find a game to compare (Ctrl+L)</source>
        <translation>Znajdź grę do porównania (Ctrl+L)</translation>
    </message>
    <message>
        <source>Share of set</source>
        <translation>Część zestawu</translation>
    </message>
    <message>
        <source>Curves over the share of each set: sets differ in size</source>
        <translation>Krzywe względem części zestawu: zestawy mają różną wielkość</translation>
    </message>
    <message>
        <source>Achievements</source>
        <translation>Osiągnięcia</translation>
    </message>
    <message>
        <source>Curves over the number of achievements</source>
        <translation>Krzywe względem liczby osiągnięć</translation>
    </message>
    <message>
        <source>Small charts</source>
        <translation>Małe wykresy</translation>
    </message>
    <message>
        <source>A small bar chart for each, on one scale</source>
        <translation>Mały wykres słupkowy dla każdej gry, w jednej skali</translation>
    </message>
    <message>
        <source>Nothing is compared yet. Add a game: find it with Ctrl+L and press Enter, or press Ctrl+Enter on a game anywhere in the search.</source>
        <translation>Nic jeszcze nie jest porównywane. Dodaj grę: znajdź ją przez Ctrl+L i naciśnij Enter albo naciśnij Ctrl+Enter na grze gdziekolwiek w wyszukiwaniu.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Porównanie</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>W&amp;róć</translation>
    </message>
    <message>
        <source>&amp;Back to %1</source>
        <comment>a game</comment>
        <translation>W&amp;róć do %1</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>&amp;Zapisz jako…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Otwórz</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Zmień &amp;nazwę…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>Copy the &amp;Table</source>
        <translation>Kopiuj &amp;tabelę</translation>
    </message>
    <message>
        <source>&amp;Export the Table…</source>
        <translation>&amp;Eksportuj tabelę…</translation>
    </message>
    <message>
        <source>Remove &amp;All Games</source>
        <translation>Usuń &amp;wszystkie gry</translation>
    </message>
    <message>
        <source>Add a &amp;Game…</source>
        <translation>&amp;Dodaj grę…</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ComparisonModel</name>
    <message>
        <source>%1, the most</source>
        <translation>%1, najwięcej</translation>
    </message>
    <message>
        <source>Share of the players who have all achievements</source>
        <translation>Odsetek graczy, którzy mają wszystkie osiągnięcia</translation>
    </message>
    <message>
        <source>Half of the players earned so many achievements or fewer</source>
        <translation>Połowa graczy zdobyła tyle osiągnięć lub mniej</translation>
    </message>
    <message>
        <source>Mean share of the set that players earned</source>
        <translation>Średnia część zestawu zdobyta przez graczy</translation>
    </message>
    <message>
        <source>Share of the players who earned half of the set or more</source>
        <translation>Odsetek graczy, którzy zdobyli co najmniej pół zestawu</translation>
    </message>
    <message>
        <source>Median time to earn all achievements, where it is known</source>
        <translation>Mediana czasu zdobycia wszystkich osiągnięć, gdzie jest znana</translation>
    </message>
    <message>
        <source>Players with an achievement in this mode. The few players of a subset chose it themselves.</source>
        <translation>Gracze z osiągnięciem w tym trybie. Gracze podzestawu to nieliczni, którzy sami go wybrali.</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ComparisonView</name>
    <message>
        <source>The compared games&apos; figures</source>
        <translation>Dane porównywanych gier</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
</context>
<context>
    <name>MasteryChart::EarlierChoice</name>
    <message>
        <source>Show &amp;earlier:</source>
        <translation>Pokaż wcz&amp;eśniej:</translation>
    </message>
    <message>
        <source>The outline of the distribution as it was at a date</source>
        <translation>Zarys rozkładu z wybranego dnia</translation>
    </message>
    <message>
        <source>Date of the earlier distribution</source>
        <translation>Data wcześniejszego rozkładu</translation>
    </message>
</context>
<context>
    <name>MasteryChart::FailurePage</name>
    <message>
        <source>S&amp;ign In…</source>
        <translation>Za&amp;loguj się…</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Spróbuj ponownie</translation>
    </message>
    <message>
        <source>&amp;Open Its Page</source>
        <translation>&amp;Otwórz stronę gry</translation>
    </message>
    <message>
        <source>Show a Sa&amp;mple</source>
        <translation>Pokaż przykła&amp;d</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Ostrzeżenie</translation>
    </message>
    <message>
        <source>%1 could not be loaded</source>
        <comment>a game</comment>
        <translation>Nie udało się wczytać %1</translation>
    </message>
    <message>
        <source>&amp;Back to %1</source>
        <comment>a game</comment>
        <translation>W&amp;róć do %1</translation>
    </message>
</context>
<context>
    <name>MasteryChart::FileMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>&amp;Open Game…</source>
        <translation>Ot&amp;wórz grę…</translation>
    </message>
    <message>
        <source>&amp;Paste Link or ID</source>
        <translation>Wk&amp;lej link lub ID</translation>
    </message>
    <message>
        <source>&amp;Update the List of Games</source>
        <translation>Zaktuali&amp;zuj listę gier</translation>
    </message>
    <message>
        <source>Sa&amp;mple Games</source>
        <translation>P&amp;rzykładowe gry</translation>
    </message>
    <message>
        <source>Copy as Te&amp;xt</source>
        <translation>&amp;Kopiuj jako tekst</translation>
    </message>
    <message>
        <source>Pri&amp;nt…</source>
        <translation>&amp;Drukuj…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Zakoń&amp;cz</translation>
    </message>
</context>
<context>
    <name>MasteryChart::FindRun</name>
    <message>
        <source>No game fits these words.</source>
        <translation>Żadna gra nie pasuje do tych słów.</translation>
    </message>
</context>
<context>
    <name>MasteryChart::FollowedPage</name>
    <message>
        <source>nothing new</source>
        <translation>nic nowego</translation>
    </message>
    <message>
        <source>Ref&amp;resh</source>
        <translation>Odświ&amp;eż</translation>
    </message>
    <message>
        <source>Ask for the games whose figures are older than six hours</source>
        <translation>Zapytaj o gry, których dane są starsze niż sześć godzin</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wczytywanie</translation>
    </message>
    <message>
        <source>You follow no games yet</source>
        <translation>Nie obserwujesz jeszcze żadnych gier</translation>
    </message>
    <message>
        <source>Choose the star beside a game&apos;s title: its figures are then kept up to date, and what is new in it is told here.</source>
        <translation>Wybierz gwiazdkę obok tytułu gry: jej dane będą wtedy aktualizowane, a nowości pojawią się tutaj.</translation>
    </message>
    <message>
        <source>Followed Games</source>
        <translation>Obserwowane gry</translation>
    </message>
    <message>
        <source>&amp;Stop Following</source>
        <translation>Pr&amp;zestań obserwować</translation>
    </message>
    <message numerus="yes">
        <source>%Ln game(s)</source>
        <translation>
            <numerusform>%Ln gra</numerusform>
            <numerusform>%Ln gry</numerusform>
            <numerusform>%Ln gier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with news</source>
        <translation>
            <numerusform>%Ln z nowościami</numerusform>
            <numerusform>%Ln z nowościami</numerusform>
            <numerusform>%Ln z nowościami</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>W&amp;róć</translation>
    </message>
    <message>
        <source>&amp;Back to %1</source>
        <comment>a game</comment>
        <translation>W&amp;róć do %1</translation>
    </message>
</context>
<context>
    <name>MasteryChart::Following</name>
    <message>
        <source>&amp;Follow This Game</source>
        <translation>&amp;Obserwuj tę grę</translation>
    </message>
    <message>
        <source>Follo&amp;wed Games</source>
        <translation>O&amp;bserwowane gry</translation>
    </message>
    <message>
        <source>You follow this game: its figures are kept up to date (Ctrl+D)</source>
        <translation>Obserwujesz tę grę: jej dane są aktualizowane (Ctrl+D)</translation>
    </message>
    <message>
        <source>Follow this game: keep its figures up to date (Ctrl+D)</source>
        <translation>Obserwuj tę grę: aktualizuj jej dane (Ctrl+D)</translation>
    </message>
</context>
<context>
    <name>MasteryChart::GameField</name>
    <message>
        <source>Search games</source>
        <translation>Szukaj gier</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wyczyść</translation>
    </message>
    <message>
        <source>Search games, or paste a link or ID</source>
        <translation>Szukaj gier albo wklej link lub ID</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>Gra</translation>
    </message>
    <message>
        <source>A part of a title, a game ID such as 14402, or a link to the game&apos;s page (Ctrl+L)</source>
        <translation>Część tytułu, ID gry, np. 14402, albo link do strony gry (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>MasteryChart::GameFinder</name>
    <message>
        <source>Getting the list of games…</source>
        <translation>Pobieranie listy gier…</translation>
    </message>
    <message numerus="yes">
        <source>Getting the list of games: %1 of %Ln system(s)</source>
        <comment>31 of 55 systems</comment>
        <translation>
            <numerusform>Pobieranie listy gier: %1 z %Ln systemu</numerusform>
            <numerusform>Pobieranie listy gier: %1 z %Ln systemów</numerusform>
            <numerusform>Pobieranie listy gier: %1 z %Ln systemów</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of games could not be had: %1</source>
        <translation>Nie udało się pobrać listy gier: %1</translation>
    </message>
    <message>
        <source>The list of games could not be brought up to date: %1</source>
        <translation>Nie udało się zaktualizować listy gier: %1</translation>
    </message>
    <message numerus="yes">
        <source>The list of games has %1 of %Ln system(s): %2</source>
        <comment>53 of 55 systems</comment>
        <translation>
            <numerusform>Na liście gier jest %1 z %Ln systemu: %2</numerusform>
            <numerusform>Na liście gier jest %1 z %Ln systemów: %2</numerusform>
            <numerusform>Na liście gier jest %1 z %Ln systemów: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>To find any game, sign in.</source>
        <translation>Aby znaleźć dowolną grę, zaloguj się.</translation>
    </message>
    <message>
        <source>Sign In…</source>
        <translation>Zaloguj się…</translation>
    </message>
    <message>
        <source>No game is called “%1”.</source>
        <translation>Żadna gra nie nazywa się „%1”.</translation>
    </message>
</context>
<context>
    <name>MasteryChart::GameHeader</name>
    <message>
        <source>Unlocks</source>
        <translation>Odblokowania</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Zestaw</translation>
    </message>
    <message>
        <source>Icon of the game</source>
        <translation>Ikona gry</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Ostrzeżenie</translation>
    </message>
    <message>
        <source>Copy &amp;Title</source>
        <translation>Kopiuj t&amp;ytuł</translation>
    </message>
    <message>
        <source>Copy &amp;Link</source>
        <translation>Kopiuj l&amp;ink</translation>
    </message>
    <message>
        <source>&amp;Open Its Page</source>
        <translation>&amp;Otwórz stronę gry</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>an address</comment>
        <translation>Otwórz %1</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Oba</translation>
    </message>
    <message>
        <source>Hardcore and casual unlocks, stacked</source>
        <translation>Odblokowania hardcore i w trybie swobodnym, jedne na drugich</translation>
    </message>
    <message>
        <source>Hardcore</source>
        <translation>Hardcore</translation>
    </message>
    <message>
        <source>Hardcore unlocks alone</source>
        <translation>Tylko odblokowania hardcore</translation>
    </message>
    <message>
        <source>Casual</source>
        <translation>Swobodny</translation>
    </message>
    <message>
        <source>Casual unlocks alone: what was also unlocked in hardcore does not count</source>
        <translation>Tylko odblokowania w trybie swobodnym: to, co odblokowano też w hardcore, się nie liczy</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Oficjalny</translation>
    </message>
    <message>
        <source>The achievements that count</source>
        <translation>Osiągnięcia, które się liczą</translation>
    </message>
    <message>
        <source>Unofficial</source>
        <translation>Nieoficjalny</translation>
    </message>
    <message>
        <source>Achievements that are being made, or were taken out</source>
        <translation>Osiągnięcia, które dopiero powstają albo zostały usunięte</translation>
    </message>
    <message>
        <source>These figures were saved when the game was last loaded.</source>
        <translation>Te dane zapisano przy ostatnim wczytaniu gry.</translation>
    </message>
    <message>
        <source>Hardcore players only</source>
        <translation>Tylko gracze hardcore</translation>
    </message>
    <message>
        <source>Casual players only</source>
        <translation>Tylko gracze w trybie swobodnym</translation>
    </message>
    <message>
        <source>Title and your place are missing</source>
        <translation>Brak tytułu i twojego miejsca</translation>
    </message>
    <message>
        <source>Title and your place could not be updated</source>
        <translation>Nie udało się zaktualizować tytułu i twojego miejsca</translation>
    </message>
    <message>
        <source>RetroAchievements knows no such game, or no such user.</source>
        <translation>RetroAchievements nie zna takiej gry albo takiego użytkownika.</translation>
    </message>
    <message>
        <source>The icon is missing</source>
        <translation>Brak ikony</translation>
    </message>
</context>
<context>
    <name>MasteryChart::GameLoad</name>
    <message>
        <source>There is no such sample; the sample games are %1.</source>
        <translation>Nie ma takiego przykładu; przykładowe gry to %1.</translation>
    </message>
    <message>
        <source>Only the figures of one mode arrived, so nothing was kept: %1</source>
        <translation>Nadeszły dane tylko jednego trybu, więc nic nie zachowano: %1</translation>
    </message>
    <message>
        <source>Only the hardcore figures arrived, so nothing was written (--unlocks hardcore writes them alone): %1</source>
        <translation>Nadeszły tylko dane hardcore, więc nic nie zapisano (--unlocks hardcore zapisze je same): %1</translation>
    </message>
    <message>
        <source>Only the casual figures arrived, so nothing was written (--unlocks casual writes them alone): %1</source>
        <translation>Nadeszły tylko dane trybu swobodnego, więc nic nie zapisano (--unlocks casual zapisze je same): %1</translation>
    </message>
    <message>
        <source>The user&apos;s place and the achievements are left out: %1</source>
        <translation>Miejsce użytkownika i osiągnięcia są pominięte: %1</translation>
    </message>
    <message>
        <source>Title and progress did not arrive in time and are left out.</source>
        <translation>Tytuł i postęp nie nadeszły na czas i są pominięte.</translation>
    </message>
    <message>
        <source>Title and progress are left out: RetroAchievements knows no such game, or no such user.</source>
        <translation>Tytuł i postęp są pominięte: RetroAchievements nie zna takiej gry albo takiego użytkownika.</translation>
    </message>
    <message>
        <source>Title and progress are left out: %1</source>
        <translation>Tytuł i postęp są pominięte: %1</translation>
    </message>
    <message>
        <source>The median times are left out: %1</source>
        <translation>Mediany czasu są pominięte: %1</translation>
    </message>
    <message>
        <source>The median times did not arrive in time and are left out.</source>
        <translation>Mediany czasu nie nadeszły na czas i są pominięte.</translation>
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
        <translation>Pomo&amp;c</translation>
    </message>
    <message>
        <source>&amp;Game&apos;s Page</source>
        <translation>&amp;Strona gry</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>S&amp;króty klawiszowe</translation>
    </message>
    <message>
        <source>&amp;About Mastery Chart</source>
        <translation>&amp;O programie Mastery Chart</translation>
    </message>
    <message>
        <source>About Mastery Chart</source>
        <translation>O programie Mastery Chart</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Mastery Chart %1&lt;/h3&gt;&lt;p&gt;Shows how far the players of a RetroAchievements game get.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Not made by RetroAchievements.&lt;/p&gt;&lt;p&gt;Qt %2&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Mastery Chart %1&lt;/h3&gt;&lt;p&gt;Pokazuje, jak daleko dochodzą gracze w grze z RetroAchievements.&lt;/p&gt;&lt;p&gt;Wolne oprogramowanie na licencji GNU General Public License w wersji 3 lub nowszej. Nie jest dziełem RetroAchievements.&lt;/p&gt;&lt;p&gt;Qt %2&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Licencja</translation>
    </message>
    <message>
        <source>GNU General Public License</source>
        <translation>Powszechna Licencja Publiczna GNU</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>Spis &amp;treści</translation>
    </message>
</context>
<context>
    <name>MasteryChart::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>&amp;Delete Everything That Is Kept…</source>
        <translation>U&amp;suń wszystkie dane programu…</translation>
    </message>
    <message>
        <source>Sections of the help</source>
        <translation>Rozdziały pomocy</translation>
    </message>
</context>
<context>
    <name>MasteryChart::HistoryRun</name>
    <message>
        <source>Nothing was kept of this game yet; --record keeps what the service answers.</source>
        <translation>Nic jeszcze o tej grze nie zachowano; --record zachowuje to, co odpowie serwis.</translation>
    </message>
</context>
<context>
    <name>MasteryChart::HistoryView</name>
    <message>
        <source>Figure</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Gracze</translation>
    </message>
    <message>
        <source>Players over time</source>
        <translation>Gracze w czasie</translation>
    </message>
    <message>
        <source>Masteries</source>
        <translation>Wymasterowania</translation>
    </message>
    <message>
        <source>Masteries over time</source>
        <translation>Wymasterowania w czasie</translation>
    </message>
    <message>
        <source>Mastery rate</source>
        <translation>Wymasterowane (%)</translation>
    </message>
    <message>
        <source>Share of the players who mastered the set, over time</source>
        <translation>Odsetek graczy, którzy wymasterowali zestaw, w czasie</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>Zmiany, od najnowszych</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Zmiany</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ListNotice</name>
    <message>
        <source>S&amp;ign In…</source>
        <translation>Za&amp;loguj się…</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>Spró&amp;buj ponownie</translation>
    </message>
    <message>
        <source>Clear Fi&amp;lter</source>
        <translation>Wyczyść &amp;filtr</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ListRun</name>
    <message numerus="yes">
        <source>List of games: %L1 of %Ln system(s)</source>
        <translation>
            <numerusform>Lista gier: %L1 z %Ln systemu</numerusform>
            <numerusform>Lista gier: %L1 z %Ln systemów</numerusform>
            <numerusform>Lista gier: %L1 z %Ln systemów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list of games came for %L1 of %Ln system(s): %2</source>
        <translation>
            <numerusform>Lista gier nadeszła dla %L1 z %Ln systemu: %2</numerusform>
            <numerusform>Lista gier nadeszła dla %L1 z %Ln systemów: %2</numerusform>
            <numerusform>Lista gier nadeszła dla %L1 z %Ln systemów: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list of games has %L1 of %Ln system(s); --update-games asks for the others.</source>
        <translation>
            <numerusform>Na liście gier jest %L1 z %Ln systemu; --update-games zapyta o pozostałe.</numerusform>
            <numerusform>Na liście gier jest %L1 z %Ln systemów; --update-games zapyta o pozostałe.</numerusform>
            <numerusform>Na liście gier jest %L1 z %Ln systemów; --update-games zapyta o pozostałe.</numerusform>
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
        <translation>Oczekiwanie na systemowy magazyn kluczy, który może pytać o hasło; w tym czasie można korzystać z przykładowych gier.</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Zalogowano jako %1</translation>
    </message>
    <message numerus="yes">
        <source>The list of games is up to date: %Ln game(s)</source>
        <translation>
            <numerusform>Lista gier jest aktualna: %Ln gra</numerusform>
            <numerusform>Lista gier jest aktualna: %Ln gry</numerusform>
            <numerusform>Lista gier jest aktualna: %Ln gier</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign I&amp;n…</source>
        <translation>&amp;Zaloguj się…</translation>
    </message>
    <message>
        <source>No game that is known here is called that; enter a game ID such as 14402, or paste a link to the game&apos;s page.</source>
        <translation>Żadna znana tutaj gra nie ma takiej nazwy; wpisz ID gry, np. 14402, albo wklej link do strony gry.</translation>
    </message>
    <message>
        <source>%1 has no unofficial achievements.</source>
        <comment>a game</comment>
        <translation>Gra %1 nie ma nieoficjalnych osiągnięć.</translation>
    </message>
    <message>
        <source>%1 – Mastery Chart</source>
        <translation>%1 – Mastery Chart</translation>
    </message>
    <message>
        <source>Your Games</source>
        <translation>Twoje gry</translation>
    </message>
    <message>
        <source>Followed Games</source>
        <translation>Obserwowane gry</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Porównanie</translation>
    </message>
    <message>
        <source>%1 · not updated</source>
        <comment>As of 3 hours ago</comment>
        <translation>%1 · nie zaktualizowano</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wczytywanie…</translation>
    </message>
    <message>
        <source>Only the hardcore players are shown: %1</source>
        <translation>Pokazani są tylko gracze hardcore: %1</translation>
    </message>
    <message>
        <source>Only the casual players are shown: %1</source>
        <translation>Pokazani są tylko gracze w trybie swobodnym: %1</translation>
    </message>
    <message>
        <source>Delete Everything That Is Kept</source>
        <translation>Usuń wszystkie dane programu</translation>
    </message>
    <message>
        <source>The saved accounts with their keys, all kept games with their history, the games that you follow, your comparisons and all settings are deleted from this computer. This cannot be undone. Files that you saved stay.</source>
        <translation>Z tego komputera zostaną usunięte zapisane konta wraz z kluczami, wszystkie zachowane gry z ich historią, lista obserwowanych gier, twoje porównania i wszystkie ustawienia. Tego nie można cofnąć. Zapisane przez ciebie pliki pozostaną.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
</context>
<context>
    <name>MasteryChart::MastersPanel</name>
    <message>
        <source>Latest &amp;Masteries</source>
        <translation>Ostatnie wy&amp;masterowania</translation>
    </message>
    <message>
        <source>The ten players who mastered the game last</source>
        <translation>Dziesięciu graczy, którzy ostatnio wymasterowali grę</translation>
    </message>
    <message>
        <source>Latest masteries</source>
        <translation>Ostatnie wymasterowania</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a date, a name</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wczytywanie…</translation>
    </message>
    <message>
        <source>Nobody has mastered this yet.</source>
        <translation>Nikt jeszcze tego nie wymasterował.</translation>
    </message>
</context>
<context>
    <name>MasteryChart::MessageBar</name>
    <message>
        <source>Warning</source>
        <translation>Ostrzeżenie</translation>
    </message>
    <message>
        <source>Close this message (Escape)</source>
        <translation>Zamknij ten komunikat (Esc)</translation>
    </message>
</context>
<context>
    <name>MasteryChart::MyGamesRun</name>
    <message>
        <source>Your list of games</source>
        <translation>Lista twoich gier</translation>
    </message>
    <message>
        <source>The user has not earned anything in any game yet.</source>
        <translation>Użytkownik nie zdobył jeszcze niczego w żadnej grze.</translation>
    </message>
</context>
<context>
    <name>MasteryChart::PageHead</name>
    <message>
        <source>&amp;Back</source>
        <translation>W&amp;róć</translation>
    </message>
    <message>
        <source>&amp;Back to %1</source>
        <comment>a game</comment>
        <translation>W&amp;róć do %1</translation>
    </message>
</context>
<context>
    <name>MasteryChart::PictureOut</name>
    <message>
        <source>Copied the picture</source>
        <translation>Skopiowano obraz</translation>
    </message>
    <message>
        <source>Copied what the chart shows, as text</source>
        <translation>Skopiowano zawartość wykresu jako tekst</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ProgramWindow</name>
    <message>
        <source>Everything that was kept is deleted</source>
        <translation>Wszystkie dane programu zostały usunięte</translation>
    </message>
</context>
<context>
    <name>MasteryChart::SearchPanel</name>
    <message>
        <source>Games</source>
        <translation>Gry</translation>
    </message>
    <message numerus="yes">
        <source>%Ln game(s) found</source>
        <translation>
            <numerusform>Znaleziono %Ln grę</numerusform>
            <numerusform>Znaleziono %Ln gry</numerusform>
            <numerusform>Znaleziono %Ln gier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MasteryChart::SearchRows</name>
    <message>
        <source>Recent</source>
        <translation>Ostatnie</translation>
    </message>
    <message>
        <source>Sample games</source>
        <translation>Przykładowe gry</translation>
    </message>
    <message>
        <source>You played</source>
        <translation>W co grasz</translation>
    </message>
    <message>
        <source>All games</source>
        <translation>Wszystkie gry</translation>
    </message>
</context>
<context>
    <name>MasteryChart::Settings</name>
    <message>
        <source>The settings were damaged; what could not be read has its default. A copy of the damaged file is kept beside it.</source>
        <translation>Ustawienia były uszkodzone; to, czego nie dało się odczytać, ma wartość domyślną. Kopia uszkodzonego pliku leży obok.</translation>
    </message>
    <message>
        <source>The settings cannot be read; everything has its default, and changes are not kept.</source>
        <translation>Nie można odczytać ustawień; wszystko ma wartość domyślną, a zmiany nie są zachowywane.</translation>
    </message>
    <message>
        <source>The settings are of a later version of Mastery Chart; they are left as they are, and changes are not kept.</source>
        <translation>Ustawienia pochodzą z nowszej wersji Mastery Chart; pozostają bez zmian, a nowe zmiany nie są zachowywane.</translation>
    </message>
    <message>
        <source>The settings cannot be written; changes are not kept when the program ends.</source>
        <translation>Nie można zapisać ustawień; po zamknięciu programu zmiany przepadną.</translation>
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
        <translation>Kwadrat</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>Forum</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Okno</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Własny</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kolory</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Piksele</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>My &amp;place as</source>
        <translation>Moje m&amp;iejsce jako</translation>
    </message>
    <message>
        <source>Fi&amp;gures</source>
        <translation>&amp;Liczby</translation>
    </message>
    <message>
        <source>&amp;Date and link</source>
        <translation>&amp;Data i link</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Pokaż w &amp;folderze</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Udostępnij</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Podgląd</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>pixels</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>As large as in the window: %1 × %2</source>
        <comment>pixels</comment>
        <translation>Tak duży jak w oknie: %1 × %2</translation>
    </message>
    <message>
        <source>A size of your own</source>
        <translation>Własny rozmiar</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Szerokość</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Wysokość</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasne</translation>
    </message>
    <message>
        <source>Light, as on paper</source>
        <translation>Jasne, jak na papierze</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemne</translation>
    </message>
    <message>
        <source>Dark, as in most chats</source>
        <translation>Ciemne, jak w większości czatów</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>S&amp;uggest</source>
        <translation>Zapr&amp;oponuj</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>&amp;Nagłówek</translation>
    </message>
    <message>
        <source>Name in the picture</source>
        <translation>Nazwa na obrazie</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Dołącz</translation>
    </message>
    <message>
        <source>Copy Te&amp;xt</source>
        <translation>Kopiuj te&amp;kst</translation>
    </message>
    <message>
        <source>Copied the alt text.</source>
        <translation>Skopiowano tekst alternatywny.</translation>
    </message>
    <message>
        <source>&amp;Alt text</source>
        <translation>Tekst &amp;alternatywny</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>Kopiu&amp;j obraz</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Zapisz…</translation>
    </message>
    <message>
        <source>Save CS&amp;V…</source>
        <translation>Zapisz CS&amp;V…</translation>
    </message>
    <message>
        <source>Save &amp;JSON…</source>
        <translation>Zapisz J&amp;SON…</translation>
    </message>
    <message>
        <source>Copy &amp;Table</source>
        <translation>Kopiuj &amp;tabelę</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Za&amp;mknij</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 pikseli</translation>
    </message>
    <message>
        <source>Copied the picture.</source>
        <translation>Skopiowano obraz.</translation>
    </message>
    <message>
        <source>Copied the table.</source>
        <translation>Skopiowano tabelę.</translation>
    </message>
    <message>
        <source>%1 achievement distribution</source>
        <comment>a file&apos;s name</comment>
        <translation>%1 rozkład osiągnięć</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>“%1” exists already. Replace it?</source>
        <translation>„%1” już istnieje. Zastąpić?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>Zastą&amp;p</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>Zapisano „%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n pixel(s) for each pixel of the size, in each direction</source>
        <translation>
            <numerusform>%n piksel na każdy piksel rozmiaru, w obu kierunkach</numerusform>
            <numerusform>%n piksele na każdy piksel rozmiaru, w obu kierunkach</numerusform>
            <numerusform>%n pikseli na każdy piksel rozmiaru, w obu kierunkach</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MasteryChart::SubsetRow</name>
    <message>
        <source>Subset of</source>
        <translation>Podzestaw gry</translation>
    </message>
    <message>
        <source>Other subsets:</source>
        <translation>Inne podzestawy:</translation>
    </message>
    <message>
        <source>Subsets:</source>
        <translation>Podzestawy:</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Porównaj</translation>
    </message>
    <message>
        <source>Compare the game with its subsets</source>
        <translation>Porównaj grę z jej podzestawami</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln achievement(s)</source>
        <comment>a title</comment>
        <translation>
            <numerusform>%1: %Ln osiągnięcie</numerusform>
            <numerusform>%1: %Ln osiągnięcia</numerusform>
            <numerusform>%1: %Ln osiągnięć</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MasteryChart::TableModel</name>
    <message>
        <source>Your place</source>
        <translation>Twoje miejsce</translation>
    </message>
    <message>
        <source>Achievements</source>
        <translation>Osiągnięcia</translation>
    </message>
    <message>
        <source>players</source>
        <translation>gracze</translation>
    </message>
    <message>
        <source>share</source>
        <translation>odsetek</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>co najmniej</translation>
    </message>
    <message>
        <source>at least, share</source>
        <translation>co najmniej, odsetek</translation>
    </message>
</context>
<context>
    <name>MasteryChart::TableView</name>
    <message>
        <source>Achievement distribution as a table</source>
        <translation>Rozkład osiągnięć jako tabela</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Z&amp;aznacz wszystko</translation>
    </message>
</context>
<context>
    <name>MasteryChart::TileStrip</name>
    <message>
        <source>Sign in to see any game, and your place in it.</source>
        <translation>Zaloguj się, aby zobaczyć dowolną grę i swoje w niej miejsce.</translation>
    </message>
    <message>
        <source>S&amp;ign In…</source>
        <translation>Za&amp;loguj się…</translation>
    </message>
    <message>
        <source>no achievement yet</source>
        <translation>brak osiągnięć</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>niedostępne</translation>
    </message>
    <message>
        <source>The times could not be loaded.</source>
        <translation>Nie udało się wczytać czasów.</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ToolBar</name>
    <message>
        <source>Game</source>
        <translation>Gra</translation>
    </message>
    <message>
        <source>Your &amp;Games</source>
        <translation>Twoje &amp;gry</translation>
    </message>
    <message>
        <source>Comp&amp;are</source>
        <translation>Porówn&amp;aj</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>Kopiu&amp;j obraz</translation>
    </message>
    <message>
        <source>&amp;Share…</source>
        <translation>&amp;Udostępnij…</translation>
    </message>
    <message>
        <source>Your Games</source>
        <translation>Twoje gry</translation>
    </message>
    <message>
        <source>What you played, your progress, and what you want to play (Ctrl+G)</source>
        <translation>W co grasz, twój postęp i w co chcesz zagrać (Ctrl+G)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Porównaj</translation>
    </message>
    <message>
        <source>Set games beside each other (Ctrl+M)</source>
        <translation>Ustaw gry obok siebie (Ctrl+M)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copy the picture (Ctrl+C)</source>
        <translation>Kopiuj obraz (Ctrl+C)</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Udostępnij</translation>
    </message>
    <message>
        <source>Save or copy a picture to post (Ctrl+E)</source>
        <translation>Zapisz lub skopiuj obraz do opublikowania (Ctrl+E)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Za&amp;trzymaj</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>Wczytaj ponow&amp;nie</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Wczytaj ponownie</translation>
    </message>
    <message>
        <source>Stop loading (Escape)</source>
        <translation>Zatrzymaj wczytywanie (Esc)</translation>
    </message>
    <message>
        <source>Load the game again (F5)</source>
        <translation>Wczytaj grę ponownie (F5)</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>Zaloguj się</translation>
    </message>
    <message>
        <source>Username and web API key</source>
        <translation>Nazwa użytkownika i klucz Web API</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konta</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ViewMenu</name>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Widok</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kolory</translation>
    </message>
    <message>
        <source>&amp;As the System</source>
        <translation>Jak w &amp;systemie</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Jasne</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Ciemne</translation>
    </message>
    <message>
        <source>Go to the C&amp;hart</source>
        <translation>Przejdź do &amp;wykresu</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>Pełny &amp;ekran</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Distributio&amp;n</source>
        <translation>&amp;Rozkład</translation>
    </message>
    <message>
        <source>&amp;Curve</source>
        <translation>&amp;Krzywa</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabela</translation>
    </message>
    <message>
        <source>Dro&amp;p-off</source>
        <translation>Rez&amp;ygnacje</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>&amp;Historia</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>&amp;Linear</source>
        <translation>&amp;Liniowa</translation>
    </message>
    <message>
        <source>L&amp;ogarithmic</source>
        <translation>Lo&amp;garytmiczna</translation>
    </message>
    <message>
        <source>&amp;Share of Players</source>
        <translation>&amp;Odsetek graczy</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Słupki</translation>
    </message>
    <message>
        <source>The Site&apos;s &amp;Ranges</source>
        <translation>&amp;Przedziały serwisu</translation>
    </message>
    <message>
        <source>&amp;Every Count</source>
        <translation>Każd&amp;a liczba</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Ję&amp;zyk</translation>
    </message>
    <message>
        <source>As the System</source>
        <translation>Jak w systemie</translation>
    </message>
</context>
<context>
    <name>MasteryChart::YourGamesPage</name>
    <message>
        <source>Played Lately</source>
        <translation>Ostatnio grane</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>Want to Play</source>
        <translation>Chcę zagrać</translation>
    </message>
    <message>
        <source>The games that you play appear here as soon as RetroAchievements knows of them.</source>
        <translation>Gry, w które grasz, pojawią się tutaj, gdy tylko RetroAchievements się o nich dowie.</translation>
    </message>
    <message>
        <source>A game appears here once you have earned an achievement in it, if it has more than five.</source>
        <translation>Gra pojawia się tutaj, gdy zdobędziesz w niej osiągnięcie, jeśli ma ich więcej niż pięć.</translation>
    </message>
    <message>
        <source>The games that you mark as “Want to Play” at RetroAchievements appear here.</source>
        <translation>Tutaj pojawiają się gry oznaczone w RetroAchievements jako „Chcę zagrać”.</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listy</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wczytywanie</translation>
    </message>
    <message>
        <source>Your Games</source>
        <translation>Twoje gry</translation>
    </message>
    <message>
        <source>Filter by title or system</source>
        <translation>Filtruj według tytułu lub systemu</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>Wyczyść filtr</translation>
    </message>
    <message>
        <source>What the games are sorted by</source>
        <translation>Według czego sortowane są gry</translation>
    </message>
    <message>
        <source>Ref&amp;resh</source>
        <translation>Odświ&amp;eż</translation>
    </message>
    <message>
        <source>Ask RetroAchievements for this list</source>
        <translation>Zapytaj RetroAchievements o tę listę</translation>
    </message>
    <message>
        <source>Compa&amp;re</source>
        <translation>P&amp;orównaj</translation>
    </message>
    <message>
        <source>RetroAchievements shows a want-to-play list only to the user it belongs to; see whether the web API key is of the same account as the username.</source>
        <translation>RetroAchievements pokazuje listę „Chcę zagrać” tylko jej właścicielowi; sprawdź, czy klucz Web API i nazwa użytkownika są z tego samego konta.</translation>
    </message>
    <message>
        <source>RetroAchievements knows no user of this name; check the username.</source>
        <translation>RetroAchievements nie zna użytkownika o tej nazwie; sprawdź nazwę użytkownika.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>W&amp;róć</translation>
    </message>
    <message>
        <source>&amp;Back to %1</source>
        <comment>a game</comment>
        <translation>W&amp;róć do %1</translation>
    </message>
    <message>
        <source>&amp;Sort: %1</source>
        <translation>&amp;Sortuj: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln game(s)</source>
        <translation>
            <numerusform>%1 z %Ln gry</numerusform>
            <numerusform>%1 z %Ln gier</numerusform>
            <numerusform>%1 z %Ln gier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln game(s)</source>
        <translation>
            <numerusform>%Ln gra</numerusform>
            <numerusform>%Ln gry</numerusform>
            <numerusform>%Ln gier</numerusform>
        </translation>
    </message>
    <message>
        <source>not updated</source>
        <translation>nie zaktualizowano</translation>
    </message>
    <message>
        <source>Sign in to see your games</source>
        <translation>Zaloguj się, aby zobaczyć swoje gry</translation>
    </message>
    <message>
        <source>What you played lately, your progress in all games, and what you want to play.</source>
        <translation>W co ostatnio grasz, twój postęp we wszystkich grach i w co chcesz zagrać.</translation>
    </message>
    <message>
        <source>No matching game</source>
        <translation>Brak pasującej gry</translation>
    </message>
    <message>
        <source>No game in this list has all of these words in its title or system.</source>
        <translation>Żadna gra na tej liście nie ma wszystkich tych słów w tytule lub systemie.</translation>
    </message>
    <message>
        <source>Loading your games…</source>
        <translation>Wczytywanie twoich gier…</translation>
    </message>
    <message>
        <source>This list could not be loaded</source>
        <translation>Nie udało się wczytać tej listy</translation>
    </message>
    <message>
        <source>No games yet</source>
        <translation>Jeszcze żadnych gier</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>as of %1</source>
        <comment>a date</comment>
        <translation>stan: %1</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Where hardcore players of %1 stop</source>
        <translation>Gdzie kończą gracze hardcore w %1</translation>
    </message>
    <message>
        <source>Where casual players of %1 stop</source>
        <translation>Gdzie kończą gracze w trybie swobodnym w %1</translation>
    </message>
    <message numerus="yes">
        <source>of %1 who earned %Ln achievement(s), %2 went no further</source>
        <comment>632 players, 22 %</comment>
        <translation>
            <numerusform>z %1, którzy zdobyli %Ln osiągnięcie, %2 nie poszło dalej</numerusform>
            <numerusform>z %1, którzy zdobyli %Ln osiągnięcia, %2 nie poszło dalej</numerusform>
            <numerusform>z %1, którzy zdobyli %Ln osiągnięć, %2 nie poszło dalej</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fewest have “%1”: %2 players (%3).</source>
        <comment>an achievement, 8 players (1.3 %)</comment>
        <translation>
            <numerusform>Najrzadsze jest „%1”: %2 gracz (%3).</numerusform>
            <numerusform>Najrzadsze jest „%1”: %2 graczy (%3).</numerusform>
            <numerusform>Najrzadsze jest „%1”: %2 graczy (%3).</numerusform>
        </translation>
    </message>
    <message>
        <source>mastery rates of hardcore players</source>
        <translation>odsetek wymasterowań wśród graczy hardcore</translation>
    </message>
    <message>
        <source>completion rates of casual players</source>
        <translation>odsetek zakończeń w trybie swobodnym</translation>
    </message>
    <message>
        <source>hardcore and casual</source>
        <translation>hardcore i tryb swobodny</translation>
    </message>
    <message numerus="yes">
        <source>Small bar charts: players by achievements earned in %Ln game(s).</source>
        <translation>
            <numerusform>Małe wykresy słupkowe: gracze według zdobytych osiągnięć w %Ln grze.</numerusform>
            <numerusform>Małe wykresy słupkowe: gracze według zdobytych osiągnięć w %Ln grach.</numerusform>
            <numerusform>Małe wykresy słupkowe: gracze według zdobytych osiągnięć w %Ln grach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Curves: the share of the players of %Ln game(s) who got at least so far.</source>
        <translation>
            <numerusform>Krzywe: odsetek graczy %Ln gry, którzy doszli co najmniej dotąd.</numerusform>
            <numerusform>Krzywe: odsetek graczy %Ln gier, którzy doszli co najmniej dotąd.</numerusform>
            <numerusform>Krzywe: odsetek graczy %Ln gier, którzy doszli co najmniej dotąd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mastery rates (sample data): %1.</source>
        <translation>Wymasterowane (dane przykładowe): %1.</translation>
    </message>
    <message>
        <source>Mastery rates: %1.</source>
        <translation>Wymasterowane: %1.</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Dane przykładowe</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Krzywa</translation>
    </message>
    <message>
        <source>Bar chart</source>
        <translation>Wykres słupkowy</translation>
    </message>
    <message>
        <source>%1: nobody has earned an achievement of %2 yet.</source>
        <translation>%1: nikt jeszcze nie zdobył osiągnięcia w %2.</translation>
    </message>
    <message numerus="yes">
        <source>The set has %Ln achievement(s).</source>
        <translation>
            <numerusform>Zestaw ma %Ln osiągnięcie.</numerusform>
            <numerusform>Zestaw ma %Ln osiągnięcia.</numerusform>
            <numerusform>Zestaw ma %Ln osiągnięć.</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>0</translation>
    </message>
    <message>
        <source>%1: of %2 hardcore players of %3, %4 mastered all %5 achievements.</source>
        <translation>%1: spośród %2 graczy hardcore w %3 wszystkie osiągnięcia (%5) zdobyło %4.</translation>
    </message>
    <message>
        <source>%1: of %2 casual players of %3, %4 completed all %5 achievements.</source>
        <translation>%1: spośród %2 graczy w trybie swobodnym w %3 wszystkie osiągnięcia (%5) zdobyło %4.</translation>
    </message>
    <message>
        <source>Half of the players earned %1 or fewer.</source>
        <translation>Połowa graczy zdobyła %1 lub mniej.</translation>
    </message>
    <message>
        <source>Nobody has mastered %1 yet</source>
        <translation>Nikt jeszcze nie wymasterował %1</translation>
    </message>
    <message>
        <source>Nobody has completed %1 yet</source>
        <translation>Nikt jeszcze nie zakończył %1</translation>
    </message>
    <message>
        <source>1 in %1 players mastered %2</source>
        <translation>1 na %1 graczy wymasterował %2</translation>
    </message>
    <message>
        <source>1 in %1 players completed %2</source>
        <translation>1 na %1 graczy zakończył %2</translation>
    </message>
    <message>
        <source>1 in %1 hardcore players mastered %2</source>
        <translation>1 na %1 graczy hardcore wymasterował %2</translation>
    </message>
    <message>
        <source>1 in %1 casual players completed %2</source>
        <translation>1 na %1 graczy w trybie swobodnym zakończył %2</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Powiększenie</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Strona</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Podgląd</translation>
    </message>
</context>
<context>
    <name>Save</name>
    <message>
        <source>chart</source>
        <translation>wykres</translation>
    </message>
    <message>
        <source>there is nothing to write</source>
        <translation>nie ma nic do zapisania</translation>
    </message>
    <message>
        <source>it is a pipe or a device</source>
        <translation>to potok lub urządzenie</translation>
    </message>
    <message>
        <source>Standard output could not be written to: %1.</source>
        <translation>Nie udało się zapisać na standardowe wyjście: %1.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2; choose another place or name.</source>
        <translation>Nie udało się zapisać „%1”: %2; wybierz inne miejsce lub inną nazwę.</translation>
    </message>
</context>
<context>
    <name>ServiceError</name>
    <message numerus="yes">
        <source>RetroAchievements asks for a pause; try again in %Ln minute(s).</source>
        <translation>
            <numerusform>RetroAchievements prosi o przerwę; spróbuj ponownie za %Ln minutę.</numerusform>
            <numerusform>RetroAchievements prosi o przerwę; spróbuj ponownie za %Ln minuty.</numerusform>
            <numerusform>RetroAchievements prosi o przerwę; spróbuj ponownie za %Ln minut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>RetroAchievements asks for a pause; try again in %Ln hour(s).</source>
        <translation>
            <numerusform>RetroAchievements prosi o przerwę; spróbuj ponownie za %Ln godzinę.</numerusform>
            <numerusform>RetroAchievements prosi o przerwę; spróbuj ponownie za %Ln godziny.</numerusform>
            <numerusform>RetroAchievements prosi o przerwę; spróbuj ponownie za %Ln godzin.</numerusform>
        </translation>
    </message>
    <message>
        <source>A username and a web API key are needed; the key is at %1 under “Keys”.</source>
        <translation>Potrzebne są nazwa użytkownika i klucz Web API; klucz jest na stronie %1 w sekcji „Keys”.</translation>
    </message>
    <message>
        <source>RetroAchievements refused the web API key; copy it again from %1.</source>
        <translation>RetroAchievements nie przyjęło klucza Web API; skopiuj go jeszcze raz ze strony %1.</translation>
    </message>
    <message>
        <source>There is no data for this game: the ID is unknown, or the set has no achievements.</source>
        <translation>Nie ma danych o tej grze: ID jest nieznane albo zestaw nie ma osiągnięć.</translation>
    </message>
    <message>
        <source>RetroAchievements blocked the request (status 403); see whether its site opens in a browser, and try again later.</source>
        <translation>RetroAchievements zablokowało zapytanie (status 403); sprawdź, czy strona otwiera się w przeglądarce, i spróbuj później.</translation>
    </message>
    <message>
        <source>The server does not offer these figures (status %1); check its address and the version of the API, or look for a newer Mastery Chart.</source>
        <translation>Serwer nie udostępnia tych danych (status %1); sprawdź jego adres i wersję API albo poszukaj nowszej wersji Mastery Chart.</translation>
    </message>
    <message>
        <source>RetroAchievements did not accept the request (status 422); check the username.</source>
        <translation>RetroAchievements nie przyjęło zapytania (status 422); sprawdź nazwę użytkownika.</translation>
    </message>
    <message>
        <source>RetroAchievements received too many requests; wait a minute and try again.</source>
        <translation>RetroAchievements otrzymało zbyt wiele zapytań; odczekaj minutę i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>RetroAchievements has a problem of its own (status %1); try again later.</source>
        <translation>Po stronie RetroAchievements wystąpił problem (status %1); spróbuj później.</translation>
    </message>
    <message>
        <source>RetroAchievements redirected to another address, which was not followed to protect the key; try again later.</source>
        <translation>RetroAchievements przekierowało na inny adres, ale dla ochrony klucza nie został on otwarty; spróbuj później.</translation>
    </message>
    <message>
        <source>A web page came in place of the figures; sign in to the network if it asks for that, or try again later.</source>
        <translation>Zamiast danych nadeszła strona internetowa; zaloguj się do sieci, jeśli tego wymaga, albo spróbuj później.</translation>
    </message>
    <message>
        <source>The answer was not what RetroAchievements promises (status %1); try again later.</source>
        <translation>RetroAchievements odpowiedziało inaczej, niż powinno (status %1); spróbuj później.</translation>
    </message>
    <message>
        <source>The answer was not what RetroAchievements promises; try again later.</source>
        <translation>RetroAchievements odpowiedziało inaczej, niż powinno; spróbuj później.</translation>
    </message>
    <message>
        <source>RetroAchievements could not be reached; check the network connection and try again.</source>
        <translation>Nie udało się połączyć z RetroAchievements; sprawdź połączenie z siecią i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The address of RetroAchievements was not found; check the network connection and try again.</source>
        <translation>Nie znaleziono adresu RetroAchievements; sprawdź połączenie z siecią i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>There is no secure connection to RetroAchievements, so nothing was sent; check the machine&apos;s date, and sign in to the network if it asks for that.</source>
        <translation>Nie ma bezpiecznego połączenia z RetroAchievements, więc nic nie wysłano; sprawdź datę komputera i zaloguj się do sieci, jeśli tego wymaga.</translation>
    </message>
    <message>
        <source>The proxy did not let the request through; check the system&apos;s proxy settings.</source>
        <translation>Serwer proxy nie przepuścił zapytania; sprawdź systemowe ustawienia proxy.</translation>
    </message>
    <message>
        <source>The connection to RetroAchievements broke; try again.</source>
        <translation>Połączenie z RetroAchievements zostało przerwane; spróbuj ponownie.</translation>
    </message>
    <message>
        <source>RetroAchievements did not answer in time; try again.</source>
        <translation>RetroAchievements nie odpowiedziało na czas; spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Loading was cancelled.</source>
        <translation>Wczytywanie anulowano.</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>%1 (Escape cancels)</source>
        <comment>Trying again in 4 seconds</comment>
        <translation>%1 (Esc anuluje)</translation>
    </message>
    <message>
        <source>Loading game %1… (Escape cancels)</source>
        <translation>Wczytywanie gry %1… (Esc anuluje)</translation>
    </message>
    <message>
        <source>Waiting for the system&apos;s key store…</source>
        <translation>Oczekiwanie na systemowy magazyn kluczy…</translation>
    </message>
    <message>
        <source>Saved copy of %1</source>
        <comment>a date and time</comment>
        <translation>Zapisana kopia: %1</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <comment>a time of day</comment>
        <translation>Zaktualizowano: %1</translation>
    </message>
    <message>
        <source>The link names set %1; these are the figures of the game&apos;s main set.</source>
        <translation>Link wskazuje zestaw %1; to są dane głównego zestawu gry.</translation>
    </message>
</context>
<context>
    <name>StoreProblem</name>
    <message>
        <source>The file of kept games is damaged; it is set aside, and a new one is begun.</source>
        <translation>Plik zachowanych gier jest uszkodzony; zostaje odłożony na bok i powstaje nowy.</translation>
    </message>
    <message>
        <source>The kept games are of a later version of Mastery Chart; they are left as they are, and nothing is kept.</source>
        <translation>Zachowane gry pochodzą z nowszej wersji Mastery Chart; pozostają bez zmian i nic nie jest zachowywane.</translation>
    </message>
    <message>
        <source>Another program holds the file of kept games; what it delays is not kept.</source>
        <translation>Inny program zajmuje plik zachowanych gier; to, co przez to czeka, nie jest zachowywane.</translation>
    </message>
    <message>
        <source>The file of kept games cannot be opened or written; nothing is kept.</source>
        <translation>Nie można otworzyć lub zapisać pliku zachowanych gier; nic nie jest zachowywane.</translation>
    </message>
    <message>
        <source>The disk is full; nothing more is kept.</source>
        <translation>Dysk jest pełny; nic więcej nie jest zachowywane.</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>%1 of %2</source>
        <comment>41 of 60 achievements</comment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Ty</translation>
    </message>
    <message>
        <source>#%1</source>
        <comment>a rank</comment>
        <translation>#%1</translation>
    </message>
    <message>
        <source>The rank by achievements earned in this mode; equal counts share a rank.</source>
        <translation>Pozycja według osiągnięć zdobytych w tym trybie; przy równej liczbie pozycja jest wspólna.</translation>
    </message>
    <message>
        <source>top %1</source>
        <comment>top 7.2 %</comment>
        <translation>top %1</translation>
    </message>
    <message>
        <source>of %1 hardcore</source>
        <comment>players</comment>
        <translation>z %1 w hardcore</translation>
    </message>
    <message>
        <source>of %1 casual</source>
        <comment>players</comment>
        <translation>z %1 w swobodnym</translation>
    </message>
    <message>
        <source>one of %1</source>
        <comment>1,820 players</comment>
        <translation>1 z %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln to go</source>
        <comment>41 of 60, 19 to go</comment>
        <translation>
            <numerusform>%1, jeszcze %Ln</numerusform>
            <numerusform>%1, jeszcze %Ln</numerusform>
            <numerusform>%1, jeszcze %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 players need one more to pass you</source>
        <translation>
            <numerusform>%1 graczowi brakuje jednego, by cię wyprzedzić</numerusform>
            <numerusform>%1 graczom brakuje jednego, by cię wyprzedzić</numerusform>
            <numerusform>%1 graczom brakuje jednego, by cię wyprzedzić</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody yet – be the first</source>
        <translation>jeszcze nikt – może ty?</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>1,820 of 31,257 players</comment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>The share of the hardcore players who earned every achievement of the set in hardcore.</source>
        <translation>Odsetek graczy hardcore, którzy zdobyli każde osiągnięcie zestawu w hardcore.</translation>
    </message>
    <message>
        <source>The share of the casual players who earned every achievement of the set in casual.</source>
        <translation>Odsetek graczy w trybie swobodnym, którzy zdobyli w nim każde osiągnięcie zestawu.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>of 60 achievements</comment>
        <translation>z %1</translation>
    </message>
    <message>
        <source>At least half of the players earned this many achievements or fewer.</source>
        <translation>Co najmniej połowa graczy zdobyła tyle osiągnięć lub mniej.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Średnia</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>13.0 of 60 achievements</comment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>The mean number of achievements a player earned, as a share of the set.</source>
        <translation>Średnia liczba osiągnięć zdobytych przez gracza, jako część zestawu.</translation>
    </message>
    <message>
        <source>Half the set</source>
        <translation>Pół zestawu</translation>
    </message>
    <message>
        <source>reach %1</source>
        <comment>reach 30 achievements</comment>
        <translation>osiąga %1</translation>
    </message>
    <message>
        <source>The share of the players who earned at least half of the achievements.</source>
        <translation>Odsetek graczy, którzy zdobyli co najmniej połowę osiągnięć.</translation>
    </message>
    <message>
        <source>One and done</source>
        <translation>Tylko jedno</translation>
    </message>
    <message>
        <source>The share of the players who earned exactly one achievement.</source>
        <translation>Odsetek graczy, którzy zdobyli dokładnie jedno osiągnięcie.</translation>
    </message>
    <message numerus="yes">
        <source>of %1 players</source>
        <translation>
            <numerusform>dane %1 gracza</numerusform>
            <numerusform>dane %1 graczy</numerusform>
            <numerusform>dane %1 graczy</numerusform>
        </translation>
    </message>
    <message>
        <source>not enough data</source>
        <translation>brak wystarczających danych</translation>
    </message>
    <message>
        <source>%1 to beat</source>
        <comment>22 h</comment>
        <translation>do ukończenia: %1</translation>
    </message>
    <message>
        <source>Time to master</source>
        <translation>Czas do wymasterowania</translation>
    </message>
    <message>
        <source>Time to complete</source>
        <translation>Czas do zakończenia</translation>
    </message>
    <message>
        <source>Half of the players who mastered the set took longer than this, half were faster.</source>
        <translation>Połowa graczy, którzy wymasterowali zestaw, potrzebowała więcej czasu, połowa mniej.</translation>
    </message>
    <message>
        <source>Half of the players who completed the set took longer than this, half were faster.</source>
        <translation>Połowa graczy, którzy zakończyli zestaw, potrzebowała więcej czasu, połowa mniej.</translation>
    </message>
    <message>
        <source>Times from before October 2023 are estimates of RetroAchievements.</source>
        <translation>Czasy sprzed października 2023 r. to szacunki RetroAchievements.</translation>
    </message>
    <message>
        <source>casual %1</source>
        <comment>a figure</comment>
        <translation>swobodny: %1</translation>
    </message>
    <message>
        <source>hardcore %1</source>
        <comment>a figure</comment>
        <translation>hardcore: %1</translation>
    </message>
    <message>
        <source>no casual players</source>
        <translation>nikt w trybie swobodnym</translation>
    </message>
    <message>
        <source>no hardcore players</source>
        <translation>brak graczy hardcore</translation>
    </message>
    <message>
        <source>stop at %1</source>
        <comment>one achievement: players</comment>
        <translation>kończy na %1</translation>
    </message>
</context>
<context>
    <name>UserGame</name>
    <message>
        <source>Beaten in casual</source>
        <translation>Ukończone w trybie swobodnym</translation>
    </message>
    <message>
        <source>Beaten</source>
        <translation>Ukończone</translation>
    </message>
    <message>
        <source>Completed in casual</source>
        <translation>Zakończone w trybie swobodnym</translation>
    </message>
    <message>
        <source>Mastered</source>
        <translation>Wymasterowane</translation>
    </message>
    <message>
        <source>%1 in casual</source>
        <comment>a percentage</comment>
        <translation>%1 w trybie swobodnym</translation>
    </message>
    <message>
        <source>Played today</source>
        <translation>Grano dzisiaj</translation>
    </message>
    <message>
        <source>Earned today</source>
        <translation>Zdobyto dzisiaj</translation>
    </message>
    <message>
        <source>Played yesterday</source>
        <translation>Grano wczoraj</translation>
    </message>
    <message>
        <source>Earned yesterday</source>
        <translation>Zdobyto wczoraj</translation>
    </message>
    <message numerus="yes">
        <source>Played %Ln day(s) ago</source>
        <translation>
            <numerusform>Grano %Ln dzień temu</numerusform>
            <numerusform>Grano %Ln dni temu</numerusform>
            <numerusform>Grano %Ln dni temu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Earned %Ln day(s) ago</source>
        <translation>
            <numerusform>Zdobyto %Ln dzień temu</numerusform>
            <numerusform>Zdobyto %Ln dni temu</numerusform>
            <numerusform>Zdobyto %Ln dni temu</numerusform>
        </translation>
    </message>
    <message>
        <source>Played %1</source>
        <comment>a date</comment>
        <translation>Grano: %1</translation>
    </message>
    <message>
        <source>Earned %1</source>
        <comment>a date</comment>
        <translation>Zdobyto: %1</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Ostatnio</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>Left to Mastery</source>
        <translation>Do wymasterowania</translation>
    </message>
    <message>
        <source>Fewest Achievements</source>
        <translation>Najmniej osiągnięć</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Other Systems</source>
        <translation>Inne systemy</translation>
    </message>
    <message>
        <source>Without Achievements Now</source>
        <translation>Teraz bez osiągnięć</translation>
    </message>
    <message>
        <source>No achievements yet</source>
        <translation>Jeszcze bez osiągnięć</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <comment>achievements to mastery</comment>
        <translation>
            <numerusform>Zostało %Ln</numerusform>
            <numerusform>Zostało %Ln</numerusform>
            <numerusform>Zostało %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitState</name>
    <message numerus="yes">
        <source>Pausing, so as not to ask RetroAchievements too often; going on in %Ln second(s).</source>
        <translation>
            <numerusform>Przerwa, aby nie pytać RetroAchievements zbyt często; dalej za %Ln sekundę.</numerusform>
            <numerusform>Przerwa, aby nie pytać RetroAchievements zbyt często; dalej za %Ln sekundy.</numerusform>
            <numerusform>Przerwa, aby nie pytać RetroAchievements zbyt często; dalej za %Ln sekund.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>RetroAchievements is busy; trying again in %Ln second(s).</source>
        <translation>
            <numerusform>RetroAchievements jest zajęte; kolejna próba za %Ln sekundę.</numerusform>
            <numerusform>RetroAchievements jest zajęte; kolejna próba za %Ln sekundy.</numerusform>
            <numerusform>RetroAchievements jest zajęte; kolejna próba za %Ln sekund.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>RetroAchievements has a problem; trying again in %Ln second(s).</source>
        <translation>
            <numerusform>Po stronie RetroAchievements wystąpił problem; kolejna próba za %Ln sekundę.</numerusform>
            <numerusform>Po stronie RetroAchievements wystąpił problem; kolejna próba za %Ln sekundy.</numerusform>
            <numerusform>Po stronie RetroAchievements wystąpił problem; kolejna próba za %Ln sekund.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connection broke; trying again in %Ln second(s).</source>
        <translation>
            <numerusform>Połączenie zostało przerwane; kolejna próba za %Ln sekundę.</numerusform>
            <numerusform>Połączenie zostało przerwane; kolejna próba za %Ln sekundy.</numerusform>
            <numerusform>Połączenie zostało przerwane; kolejna próba za %Ln sekund.</numerusform>
        </translation>
    </message>
</context>
</TS>
