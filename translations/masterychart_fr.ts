<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Accounts</name>
    <message>
        <source>The settings cannot be written; make them writable, or make room for them.</source>
        <translation>Les paramètres ne peuvent pas être écrits ; rendez-les accessibles en écriture ou libérez de l’espace.</translation>
    </message>
    <message>
        <source>The key may still be in the system&apos;s key store, out of which it could not be taken; remove it there.</source>
        <translation>La clé est peut-être encore dans le trousseau de clés du système, d’où elle n’a pas pu être retirée ; supprimez-la là-bas.</translation>
    </message>
</context>
<context>
    <name>AchievementRow</name>
    <message>
        <source>✓ yours in hardcore</source>
        <translation>✓ obtenu en hardcore</translation>
    </message>
    <message>
        <source>✓ yours in casual</source>
        <translation>✓ obtenu en facile</translation>
    </message>
    <message>
        <source>▸ Progression</source>
        <translation>▸ Progression</translation>
    </message>
    <message>
        <source>◆ Win condition</source>
        <translation>◆ Condition de victoire</translation>
    </message>
    <message>
        <source>▲ Missable</source>
        <translation>▲ Manquable</translation>
    </message>
    <message>
        <source>▼ %1 fewer</source>
        <comment>34 % fewer players</comment>
        <translation>▼ %1 de moins</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message>
        <source>median %1</source>
        <comment>1 h 25 min</comment>
        <translation>médiane %1</translation>
    </message>
    <message numerus="yes">
        <source>Median time to unlock it: %1, of %Ln player(s)</source>
        <comment>1 h 25 min</comment>
        <translation>
            <numerusform>Temps médian pour le débloquer : %1, sur %Ln joueur</numerusform>
            <numerusform>Temps médian pour le débloquer : %1, sur %Ln joueurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Time to unlock it: not enough data</source>
        <translation>Temps pour le débloquer : données insuffisantes</translation>
    </message>
    <message>
        <source>Shares are of the mode&apos;s players. Which achievement a player earned last is not known.</source>
        <translation>Les parts portent sur les joueurs du mode. On ne sait pas quel succès un joueur a obtenu en dernier.</translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message>
        <source>As of just now</source>
        <translation>Données obtenues à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>As of %Ln minute(s) ago</source>
        <translation>
            <numerusform>Données d’il y a %Ln minute</numerusform>
            <numerusform>Données d’il y a %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As of %Ln hour(s) ago</source>
        <translation>
            <numerusform>Données d’il y a %Ln heure</numerusform>
            <numerusform>Données d’il y a %Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As of %Ln day(s) ago</source>
        <translation>
            <numerusform>Données d’il y a %Ln jour</numerusform>
            <numerusform>Données d’il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>a date</comment>
        <translation>Données du %1</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message numerus="yes">
        <source>%1 players</source>
        <translation>
            <numerusform>%1 joueur</numerusform>
            <numerusform>%1 joueurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Hardcore Players</source>
        <translation>Joueurs hardcore</translation>
    </message>
    <message>
        <source>Casual Players</source>
        <translation>Joueurs en facile</translation>
    </message>
    <message>
        <source>Your progress: %1</source>
        <comment>a game&apos;s title</comment>
        <translation>Votre progression : %1</translation>
    </message>
    <message>
        <source>Your hardcore progress</source>
        <translation>Votre progression hardcore</translation>
    </message>
    <message>
        <source>Your casual progress</source>
        <translation>Votre progression en facile</translation>
    </message>
    <message>
        <source>Hardcore</source>
        <translation>Hardcore</translation>
    </message>
    <message>
        <source>Casual</source>
        <translation>Facile</translation>
    </message>
    <message numerus="yes">
        <source>Earned %Ln achievement(s)</source>
        <translation>
            <numerusform>%Ln succès obtenu</numerusform>
            <numerusform>%Ln succès obtenus</numerusform>
        </translation>
    </message>
    <message>
        <source>Earned %1 achievements</source>
        <translation>%1 succès obtenus</translation>
    </message>
    <message>
        <source>Mastered</source>
        <translation>Maîtrisé</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Complété</translation>
    </message>
    <message>
        <source>Players who got at least this far</source>
        <translation>Joueurs arrivés au moins jusque-là</translation>
    </message>
    <message>
        <source>Share of players by achievements earned</source>
        <translation>Part des joueurs par succès</translation>
    </message>
    <message>
        <source>Players by achievements earned</source>
        <translation>Joueurs par nombre de succès obtenus</translation>
    </message>
    <message>
        <source>achievements earned</source>
        <translation>succès obtenus</translation>
    </message>
    <message>
        <source>Nobody has earned an achievement yet</source>
        <translation>Personne n’a encore obtenu de succès</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>médiane %1</translation>
    </message>
    <message>
        <source>half the set: %1</source>
        <translation>moitié du set : %1</translation>
    </message>
    <message>
        <source>Nobody has mastered this yet</source>
        <translation>Personne ne l’a encore maîtrisé</translation>
    </message>
    <message>
        <source>Nobody has completed this yet</source>
        <translation>Personne ne l’a encore complété</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>Mastered 8 (1.3 %)</comment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>%1 mastered this</source>
        <comment>a name</comment>
        <translation>%1 : maîtrisé</translation>
    </message>
    <message>
        <source>%1 completed this</source>
        <comment>a name</comment>
        <translation>%1 : complété</translation>
    </message>
    <message>
        <source>%1 mastered this – one of %2</source>
        <comment>a name, a number of players</comment>
        <translation>%1 : maîtrisé – un des %2</translation>
    </message>
    <message>
        <source>%1 completed this – one of %2</source>
        <comment>a name, a number of players</comment>
        <translation>%1 : complété – un des %2</translation>
    </message>
    <message>
        <source>hardcore</source>
        <translation>hardcore</translation>
    </message>
    <message>
        <source>casual</source>
        <translation>facile</translation>
    </message>
    <message>
        <source>top %1</source>
        <comment>top 7.2 %</comment>
        <translation>top %1</translation>
    </message>
    <message>
        <source>Game %1</source>
        <translation>Jeu %1</translation>
    </message>
    <message>
        <source>%1 (sample data)</source>
        <translation>%1 (données d’exemple)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln achievement(s)</source>
        <translation>
            <numerusform>%Ln succès</numerusform>
            <numerusform>%Ln succès</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unofficial achievement(s)</source>
        <translation>
            <numerusform>%Ln succès non officiel</numerusform>
            <numerusform>%Ln succès non officiels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hardcore players</source>
        <translation>
            <numerusform>%1 joueur hardcore</numerusform>
            <numerusform>%1 joueurs hardcore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 casual players</source>
        <translation>
            <numerusform>%1 joueur en facile</numerusform>
            <numerusform>%1 joueurs en facile</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Hardcore: 216 players</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 (%2) got at least this far</source>
        <comment>216 players (34 %)</comment>
        <translation>%1 (%2) au moins jusque-là</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>+12 since 12 Sep 2026</comment>
        <translation>%1 depuis le %2</translation>
    </message>
    <message>
        <source>unofficial</source>
        <comment>a set of achievements</comment>
        <translation>non officiel</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>At least %1 of the set</source>
        <translation>Au moins %1 du set</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln achievement(s)</source>
        <translation>
            <numerusform>Au moins %Ln succès</numerusform>
            <numerusform>Au moins %Ln succès</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>achievements</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Hardcore players who got at least this far</source>
        <translation>Joueurs hardcore arrivés au moins jusque-là</translation>
    </message>
    <message>
        <source>Casual players who got at least this far</source>
        <translation>Joueurs en facile arrivés au moins jusque-là</translation>
    </message>
    <message>
        <source>n = %1</source>
        <comment>a number of players</comment>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>share of the achievements earned</source>
        <translation>part des succès obtenus</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>Jeu</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Joueurs</translation>
    </message>
    <message>
        <source>Achievements</source>
        <translation>Succès</translation>
    </message>
    <message>
        <source>Mastery rate</source>
        <translation>Taux de maîtrise</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Half the set</source>
        <translation>Moitié du set</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>Temps médian</translation>
    </message>
    <message>
        <source>Your progress</source>
        <translation>Votre progression</translation>
    </message>
    <message>
        <source>%1 pts</source>
        <comment>points of a percentage</comment>
        <translation>%1 pts</translation>
    </message>
    <message>
        <source>sample data</source>
        <translation>données d’exemple</translation>
    </message>
    <message>
        <source>no hardcore players</source>
        <translation>aucun joueur hardcore</translation>
    </message>
    <message>
        <source>no casual players</source>
        <translation>aucun joueur en facile</translation>
    </message>
    <message>
        <source>none mastered</source>
        <comment>players</comment>
        <translation>aucun ne l’a maîtrisé</translation>
    </message>
    <message>
        <source>none completed</source>
        <comment>players</comment>
        <translation>aucun ne l’a complété</translation>
    </message>
    <message numerus="yes">
        <source>%1 mastered (%2)</source>
        <comment>8 players mastered the set (1.3 %)</comment>
        <translation>
            <numerusform>%1 l’a maîtrisé (%2)</numerusform>
            <numerusform>%1 l’ont maîtrisé (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 completed (%2)</source>
        <comment>8 players completed the set (1.3 %)</comment>
        <translation>
            <numerusform>%1 l’a complété (%2)</numerusform>
            <numerusform>%1 l’ont complété (%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>median 5, 15 achievements</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 hardcore</source>
        <comment>12 of 15 achievements</comment>
        <translation>%1 sur %2 en hardcore</translation>
    </message>
    <message>
        <source>%1 of %2 casual</source>
        <comment>12 of 15 achievements</comment>
        <translation>%1 sur %2 en facile</translation>
    </message>
    <message>
        <source>%1, rank %2 of %3</source>
        <comment>12 of 15 hardcore, rank 18 of 632</comment>
        <translation>%1, rang %2 sur %3</translation>
    </message>
    <message>
        <source>%1, mastered, one of %2</source>
        <comment>15 of 15 hardcore, 8 players</comment>
        <translation>%1, maîtrisé, un des %2</translation>
    </message>
    <message>
        <source>%1, completed, one of %2</source>
        <comment>15 of 15 casual, 8 players</comment>
        <translation>%1, complété, un des %2</translation>
    </message>
    <message>
        <source>Your place is not known.</source>
        <translation>Votre place n’est pas connue.</translation>
    </message>
    <message>
        <source>Your place: %1</source>
        <comment>12 of 15 hardcore, rank 18 of 632</comment>
        <translation>Votre place : %1</translation>
    </message>
    <message>
        <source>Your place: nothing earned yet</source>
        <translation>Votre place : encore rien d’obtenu</translation>
    </message>
    <message>
        <source>Your place: nothing earned in hardcore yet</source>
        <translation>Votre place : encore rien d’obtenu en hardcore</translation>
    </message>
    <message>
        <source>Your place: nothing earned in casual yet</source>
        <translation>Votre place : encore rien d’obtenu en facile</translation>
    </message>
    <message>
        <source>Half of the players earned %1 or fewer</source>
        <translation>La moitié des joueurs en ont obtenu %1 ou moins</translation>
    </message>
    <message>
        <source>Your progress: %1 of %2</source>
        <translation>Votre progression : %1 sur %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 achievements</source>
        <comment>36–40</comment>
        <translation>%1 succès</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Games:</source>
        <translation>Jeux :</translation>
    </message>
    <message>
        <source>Chart (the window keeps what was chosen last):</source>
        <translation>Graphique (la fenêtre garde le dernier choix) :</translation>
    </message>
    <message>
        <source>Export, without a window:</source>
        <translation>Export, sans fenêtre :</translation>
    </message>
    <message>
        <source>Account and server:</source>
        <translation>Compte et serveur :</translation>
    </message>
    <message>
        <source>Messages and help:</source>
        <translation>Messages et aide :</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Utilisation : %1</translation>
    </message>
    <message>
        <source>Shows how far the players of a RetroAchievements game get.</source>
        <translation>Montre jusqu’où vont les joueurs d’un jeu RetroAchievements.</translation>
    </message>
    <message>
        <source>An ID, a link, or &quot;words of the title&quot;</source>
        <translation>Un ID, un lien ou &quot;des mots du titre&quot;</translation>
    </message>
    <message>
        <source>The manual says more: %1</source>
        <translation>Le manuel en dit plus : %1</translation>
    </message>
    <message>
        <source>The system&apos;s key store did not answer; unlock it and try again.</source>
        <translation>Le trousseau de clés du système n’a pas répondu ; déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>a username</source>
        <translation>un nom d’utilisateur</translation>
    </message>
    <message>
        <source>WIDTHxHEIGHT of at least %1x%2, such as 900x520</source>
        <translation>LARGEURxHAUTEUR d’au moins %1x%2, par exemple 900x520</translation>
    </message>
    <message>
        <source>a number from 1 to 4</source>
        <translation>un nombre de 1 à 4</translation>
    </message>
    <message>
        <source>a whole number, 1 or more</source>
        <translation>un nombre entier, au moins 1</translation>
    </message>
    <message>
        <source>More GAMEs, one a line; - is standard input</source>
        <translation>Autres GAME, un par ligne (- : l’entrée)</translation>
    </message>
    <message>
        <source>Every game that you have earned something in</source>
        <translation>Tous les jeux où vous avez un succès</translation>
    </message>
    <message>
        <source>The built-in sample games; no account</source>
        <translation>Les jeux d’exemple intégrés ; sans compte</translation>
    </message>
    <message>
        <source>Print the games whose titles fit, and end</source>
        <translation>Afficher les jeux au titre correspondant</translation>
    </message>
    <message>
        <source>With --find: at most so many (default: 20)</source>
        <translation>Avec --find : nombre maximum (défaut : 20)</translation>
    </message>
    <message>
        <source>Fetch the list of games anew</source>
        <translation>Récupérer à nouveau la liste des jeux</translation>
    </message>
    <message>
        <source>What is drawn (default: bars; several: curve)</source>
        <translation>Graphique (défaut : bars ; plusieurs : curve)</translation>
    </message>
    <message>
        <source>Unlocks to count (default: both)</source>
        <translation>Déblocages à compter (défaut : both)</translation>
    </message>
    <message>
        <source>Achievements to count (default: official)</source>
        <translation>Succès à compter (défaut : official)</translation>
    </message>
    <message>
        <source>How bars are measured (default: linear)</source>
        <translation>Mesure des barres (défaut : linear)</translation>
    </message>
    <message>
        <source>From 44 achievements on (default: ranges)</source>
        <translation>À partir de 44 succès (défaut : ranges)</translation>
    </message>
    <message>
        <source>Colours (default: light)</source>
        <translation>Couleurs (défaut : light)</translation>
    </message>
    <message>
        <source>Write and end; - is standard output. A file each with {id} {title} {system} {set} {date}.</source>
        <translation>Écrire et finir ; - : sortie. Un fichier par jeu : {id} {title} {system} {set} {date}.</translation>
    </message>
    <message>
        <source>What to write (default: FILE&apos;s ending)</source>
        <translation>Quoi écrire (défaut : selon FILE)</translation>
    </message>
    <message>
        <source>Leave files that exist, ask for none of them</source>
        <translation>Garder les fichiers présents, sans requête</translation>
    </message>
    <message>
        <source>Size: 1200x675, 1080x1080 or 800x450</source>
        <translation>Taille : 1200x675, 1080x1080 ou 800x450</translation>
    </message>
    <message>
        <source>Logical pixels (default: 900x520)</source>
        <translation>Pixels logiques (défaut : 900x520)</translation>
    </message>
    <message>
        <source>Pixels per logical pixel, 1 to 4 (default: 2)</source>
        <translation>Pixels par pixel logique, 1–4 (défaut : 2)</translation>
    </message>
    <message>
        <source>Print three lines about each game</source>
        <translation>Afficher trois lignes sur chaque jeu</translation>
    </message>
    <message>
        <source>Print two sentences that describe the chart</source>
        <translation>Décrire le graphique en deux phrases</translation>
    </message>
    <message>
        <source>Keep the answers in the history</source>
        <translation>Garder les réponses dans l’historique</translation>
    </message>
    <message>
        <source>Else $MASTERYCHART_USER, else the saved one. Key: $MASTERYCHART_KEY, never an argument.</source>
        <translation>Sinon $MASTERYCHART_USER, sinon l’enregistré. Clé : $MASTERYCHART_KEY, jamais d’argument.</translation>
    </message>
    <message>
        <source>Another server&apos;s API folder</source>
        <translation>Dossier d’API d’un autre serveur</translation>
    </message>
    <message>
        <source>Version of the web API (default: v1)</source>
        <translation>Version de l’API Web (défaut : v1)</translation>
    </message>
    <message>
        <source>Tell neither progress nor waits</source>
        <translation>N’afficher ni progression ni attentes</translation>
    </message>
    <message>
        <source>Tell what is asked, waited for and kept</source>
        <translation>Dire ce qui est demandé, attendu, gardé</translation>
    </message>
    <message>
        <source>Such as de or en (default: the system&apos;s)</source>
        <translation>Par ex. de ou en (défaut : du système)</translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation>Afficher cette aide</translation>
    </message>
    <message>
        <source>Show the versions</source>
        <translation>Afficher les versions</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>encore %Ln seconde environ</numerusform>
            <numerusform>encore %Ln secondes environ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>encore %Ln minute environ</numerusform>
            <numerusform>encore %Ln minutes environ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>encore %Ln heure environ</numerusform>
            <numerusform>encore %Ln heures environ</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no option “%1”; did you mean --%2? --help lists them all.</source>
        <translation>L’option « %1 » n’existe pas ; vouliez-vous dire --%2 ? --help les liste toutes.</translation>
    </message>
    <message>
        <source>There is no option “%1”; --help lists them all.</source>
        <translation>L’option « %1 » n’existe pas ; --help les liste toutes.</translation>
    </message>
    <message>
        <source>The web API key is never an argument, where others could read it; set $MASTERYCHART_KEY.</source>
        <translation>La clé API Web n’est jamais un argument, où d’autres pourraient la lire ; définissez $MASTERYCHART_KEY.</translation>
    </message>
    <message>
        <source>An option is without its value; --help tells what each takes.</source>
        <translation>Il manque la valeur d’une option ; --help indique ce que chacune attend.</translation>
    </message>
    <message>
        <source>--%1 is without its value; it takes: %2.</source>
        <translation>Il manque la valeur de --%1 ; valeurs possibles : %2.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 ne prend pas de valeur.</translation>
    </message>
    <message>
        <source>“%1” does not fit --%2; did you mean %3? It takes: %4.</source>
        <translation>« %1 » ne convient pas à --%2 ; vouliez-vous dire %3 ? Valeurs possibles : %4.</translation>
    </message>
    <message>
        <source>“%1” does not fit --%2; it takes: %3.</source>
        <translation>« %1 » ne convient pas à --%2 ; valeurs possibles : %3.</translation>
    </message>
    <message>
        <source>That is not a game; give a game ID (14402), a link to its page, or words of its title.</source>
        <translation>Ce n’est pas un jeu ; donnez un ID de jeu (14402), un lien vers sa page ou des mots de son titre.</translation>
    </message>
    <message>
        <source>One picture or window compares up to 8 games; give fewer, or write csv or json.</source>
        <translation>Une image ou une fenêtre compare jusqu’à 8 jeux ; donnez-en moins, ou écrivez en csv ou json.</translation>
    </message>
    <message>
        <source>Line %1 of --games-from is no game; a line is a game ID (14402), a link to its page, or words of its title.</source>
        <translation>La ligne %1 de --games-from n’est pas un jeu ; une ligne est un ID de jeu (14402), un lien vers sa page ou des mots de son titre.</translation>
    </message>
    <message>
        <source>The list of games “%1” could not be read: %2.</source>
        <translation>La liste de jeux « %1 » n’a pas pu être lue : %2.</translation>
    </message>
    <message>
        <source>--games-from takes a list of at most 1 MiB.</source>
        <translation>--games-from prend une liste de 1 Mio au plus.</translation>
    </message>
    <message>
        <source>--%1 %2 draws one game; give one GAME, or write csv or json.</source>
        <translation>--%1 %2 dessine un seul jeu ; donnez un seul GAME, ou écrivez en csv ou json.</translation>
    </message>
    <message>
        <source>Several words are one title only in quotes, such as &quot;mega man 2&quot;.</source>
        <translation>Plusieurs mots ne forment un titre qu’entre guillemets, comme &quot;mega man 2&quot;.</translation>
    </message>
    <message>
        <source>Which game? Give a game ID (14402), a link to its page or words of its title, or --sample.</source>
        <translation>Quel jeu ? Donnez un ID de jeu (14402), un lien vers sa page ou des mots de son titre, ou --sample.</translation>
    </message>
    <message>
        <source>Standard output has no name that says what to write; add --format.</source>
        <translation>La sortie standard n’a pas de nom qui dise quoi écrire ; ajoutez --format.</translation>
    </message>
    <message>
        <source>The file&apos;s name does not say what to write; end it in one of .%1, or add --format.</source>
        <translation>Le nom du fichier ne dit pas quoi écrire ; terminez-le par .%1, ou ajoutez --format.</translation>
    </message>
    <message>
        <source>--format goes with --export FILE or --find WORDS.</source>
        <translation>--format va avec --export FILE ou --find WORDS.</translation>
    </message>
    <message>
        <source>--find prints lines, or a list with --format json; it has no other format.</source>
        <translation>--find affiche des lignes, ou une liste avec --format json ; il n’a pas d’autre format.</translation>
    </message>
    <message>
        <source>--limit goes with --find WORDS.</source>
        <translation>--limit va avec --find WORDS.</translation>
    </message>
    <message>
        <source>--find prints games, --export writes one; leave out --find, or --export.</source>
        <translation>--find affiche des jeux, --export en écrit un ; retirez --find ou --export.</translation>
    </message>
    <message>
        <source>--find prints games and does nothing else with them; leave out --find, or --%1.</source>
        <translation>--find affiche des jeux et n’en fait rien d’autre ; retirez --find ou --%1.</translation>
    </message>
    <message>
        <source>The sample games have no history; leave out --sample.</source>
        <translation>Les jeux d’exemple n’ont pas d’historique ; retirez --sample.</translation>
    </message>
    <message>
        <source>--find, --my-games and --update-games are about the games of RetroAchievements; leave out --sample.</source>
        <translation>--find, --my-games et --update-games concernent les jeux de RetroAchievements ; retirez --sample.</translation>
    </message>
    <message>
        <source>--api-url takes an https link to an API folder; plain http only to this machine, as it would show the key.</source>
        <translation>--api-url prend un lien https vers un dossier d’API ; http simple uniquement vers cet ordinateur, car il laisserait voir la clé.</translation>
    </message>
    <message>
        <source>A picture of that --size and --scale is too large; at most 100 million pixels are painted, 32,767 in each direction.</source>
        <translation>Une image avec ces --size et --scale est trop grande ; au plus 100 millions de pixels sont dessinés, 32 767 dans chaque direction.</translation>
    </message>
    <message>
        <source>--preset sets the size; leave out --size, or --preset.</source>
        <translation>--preset fixe la taille ; retirez --size ou --preset.</translation>
    </message>
    <message>
        <source>--quiet says less, --verbose says more; leave out one of them.</source>
        <translation>--quiet en dit moins, --verbose en dit plus ; retirez l’un des deux.</translation>
    </message>
    <message>
        <source>--skip-existing goes with --export FILE.</source>
        <translation>--skip-existing va avec --export FILE.</translation>
    </message>
    <message>
        <source>--%1 prints on standard output; give --export a FILE.</source>
        <translation>--%1 écrit sur la sortie standard ; donnez un fichier (FILE) à --export.</translation>
    </message>
    <message>
        <source>A FILE has no placeholder “%1”; there are {id}, {title}, {system}, {set} and {date}.</source>
        <translation>FILE n’a pas de champ « %1 » ; il y a {id}, {title}, {system}, {set} et {date}.</translation>
    </message>
    <message>
        <source>A FILE has no placeholder “%1”; did you mean {%2}? There are {id}, {title}, {system}, {set} and {date}.</source>
        <translation>FILE n’a pas de champ « %1 » ; vouliez-vous dire {%2} ? Il y a {id}, {title}, {system}, {set} et {date}.</translation>
    </message>
    <message>
        <source>There is no translation “%1”; there are: %2.</source>
        <translation>La traduction « %1 » n’existe pas ; il y a : %2.</translation>
    </message>
    <message>
        <source>A terminal cannot show a picture; give --export a FILE, or send the output to one.</source>
        <translation>Un terminal ne peut pas afficher d’image ; donnez un fichier (FILE) à --export, ou redirigez la sortie vers un fichier.</translation>
    </message>
    <message>
        <source>Qt %1; its driver for SQLite is missing, so nothing is kept.</source>
        <translation>Qt %1 ; son pilote SQLite est absent, rien n’est donc conservé.</translation>
    </message>
    <message>
        <source>No game fits these words; try fewer of them, or give a game ID (14402).</source>
        <translation>Aucun jeu ne correspond à ces mots ; essayez-en moins, ou donnez un ID de jeu (14402).</translation>
    </message>
    <message>
        <source>No game fits all of these words; give the ID of the one that is meant:</source>
        <translation>Aucun jeu ne correspond à tous ces mots ; donnez l’ID du jeu voulu :</translation>
    </message>
    <message>
        <source>Several games fit; give the ID of the one that is meant:</source>
        <translation>Plusieurs jeux correspondent ; donnez l’ID du jeu voulu :</translation>
    </message>
</context>
<context>
    <name>DropOff</name>
    <message numerus="yes">
        <source>%1 of %2 players who got here stopped (%3)</source>
        <comment>85 of 210 players</comment>
        <translation>
            <numerusform>%1 sur %2 joueur arrivé ici s’est arrêté (%3)</numerusform>
            <numerusform>%1 sur %2 joueurs arrivés ici se sont arrêtés (%3)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln achievement(s)</source>
        <translation>
            <numerusform>%Ln succès</numerusform>
            <numerusform>%Ln succès</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 fewer than the one before it</source>
        <comment>34 %</comment>
        <translation>%1 de moins que le précédent</translation>
    </message>
    <message>
        <source>You have it</source>
        <translation>Vous l’avez</translation>
    </message>
    <message>
        <source>Achievement %1</source>
        <comment>its ID</comment>
        <translation>Succès %1</translation>
    </message>
    <message>
        <source>RetroAchievements tells unlocks only of the official set.</source>
        <translation>RetroAchievements n’indique les déblocages que pour le set officiel.</translation>
    </message>
    <message>
        <source>The achievements of this game are not known yet.</source>
        <translation>Les succès de ce jeu ne sont pas encore connus.</translation>
    </message>
    <message>
        <source>%1 stop at %2 of %3</source>
        <comment>41 % stop at 12 of 40</comment>
        <translation>%1 s’arrêtent à %2 sur %3</translation>
    </message>
    <message numerus="yes">
        <source>Most stop after %Ln achievement(s): %1 of %2 players went no further</source>
        <comment>31 % of 632 players</comment>
        <translation>
            <numerusform>C’est après %Ln succès qu’on s’arrête le plus : %1 des %2 joueurs ne sont pas allés plus loin</numerusform>
            <numerusform>C’est après %Ln succès qu’on s’arrête le plus : %1 des %2 joueurs ne sont pas allés plus loin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %Ln achievement(s): %1 of %2 players went no further</source>
        <comment>31 % of 632 players</comment>
        <translation>
            <numerusform>Après %Ln succès : %1 des %2 joueurs ne sont pas allés plus loin</numerusform>
            <numerusform>Après %Ln succès : %1 des %2 joueurs ne sont pas allés plus loin</numerusform>
        </translation>
    </message>
    <message>
        <source>Where casual players stop: share of those who got so far</source>
        <translation>Où s’arrêtent les joueurs en facile : part de ceux arrivés jusque-là</translation>
    </message>
    <message>
        <source>Where hardcore players stop: share of those who got so far</source>
        <translation>Où s’arrêtent les joueurs hardcore : part de ceux arrivés jusque-là</translation>
    </message>
    <message>
        <source>Where casual players stop</source>
        <translation>Où s’arrêtent les joueurs en facile</translation>
    </message>
    <message>
        <source>Where hardcore players stop</source>
        <translation>Où s’arrêtent les joueurs hardcore</translation>
    </message>
    <message>
        <source>With one achievement, nobody stops midway.</source>
        <translation>Avec un seul succès, personne ne s’arrête en chemin.</translation>
    </message>
    <message>
        <source>Every achievement: share of the casual players who have it</source>
        <translation>Chaque succès : part des joueurs en facile qui l’ont</translation>
    </message>
    <message>
        <source>Every achievement: share of the hardcore players who have it</source>
        <translation>Chaque succès : part des joueurs hardcore qui l’ont</translation>
    </message>
    <message>
        <source>Players who have each achievement</source>
        <translation>Joueurs par succès</translation>
    </message>
    <message>
        <source>achievements, the most often unlocked first</source>
        <translation>succès, du plus au moins souvent débloqué</translation>
    </message>
    <message>
        <source>▼ %1: %2</source>
        <comment>34 %, an achievement&apos;s title</comment>
        <translation>▼ %1 : %2</translation>
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
        <translation>données insuffisantes</translation>
    </message>
</context>
<context>
    <name>Environment</name>
    <message>
        <source>%1 has characters that cannot be sent; copy it again.</source>
        <translation>%1 contient des caractères qui ne peuvent pas être envoyés ; copiez de nouveau la valeur.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>PNG image</source>
        <translation>Image PNG</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Dessin SVG</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Document PDF</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tableau CSV</translation>
    </message>
    <message>
        <source>JSON data</source>
        <translation>Données JSON</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Lignes JSON</translation>
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
            <numerusform>%Ln succès</numerusform>
            <numerusform>%Ln succès</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>12 of 15</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earned</source>
        <translation>
            <numerusform>%Ln obtenu</numerusform>
            <numerusform>%Ln obtenus</numerusform>
        </translation>
    </message>
    <message>
        <source>mastered</source>
        <translation>maîtrisé</translation>
    </message>
    <message>
        <source>subset %1</source>
        <comment>Bonus</comment>
        <translation>subset %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Recent: Dragster, Atari 2600</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>HelpContents</name>
    <message>
        <source>What the chart shows</source>
        <translation>Ce que montre le graphique</translation>
    </message>
    <message>
        <source>There is a bar for every number of achievements: so many players have earned exactly that many. The bar of those who have them all stands apart at the right, with a star.</source>
        <translation>Il y a une barre pour chaque nombre de succès : elle montre combien de joueurs en ont obtenu exactement autant. La barre de ceux qui les ont tous se tient à part, à droite, avec une étoile.</translation>
    </message>
    <message>
        <source>Gold is hardcore, grey is casual. A player with unlocks of both kinds is in one bar of each colour, so the two are never added up.</source>
        <translation>L’or représente le mode hardcore, le gris le mode facile. Un joueur qui a des déblocages des deux sortes figure dans une barre de chaque couleur ; les deux ne sont donc jamais additionnées.</translation>
    </message>
    <message>
        <source>Where a game has many achievements, counts are joined to ranges, as on the site&apos;s page of the game. “Every count”, above the chart, shows each by itself.</source>
        <translation>Quand un jeu a beaucoup de succès, les nombres sont regroupés en tranches, comme sur la page du jeu du site. « Chaque nombre », au-dessus du graphique, les montre un par un.</translation>
    </message>
    <message>
        <source>“Linear” shows players, “Log” makes small bars visible, “Percent” sets each colour against its own players. On the last two the colours stand side by side, since stacked heights would be wrong there.</source>
        <translation>« Linéaire » montre les joueurs, « Log » rend visibles les petites barres, « Pourcentage » rapporte chaque couleur à ses propres joueurs. Dans ces deux derniers cas, les couleurs sont côte à côte, car des hauteurs empilées y seraient fausses.</translation>
    </message>
    <message>
        <source>Point at a bar, or walk along the bars with the arrow keys, to read its figures. The dashed line is the median, the blue mark is your own place.</source>
        <translation>Placez le pointeur sur une barre, ou parcourez les barres avec les touches fléchées, pour en lire les chiffres. La ligne en tirets est la médiane, le repère bleu est votre propre place.</translation>
    </message>
    <message>
        <source>The other views</source>
        <translation>Les autres vues</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Courbe</translation>
    </message>
    <message>
        <source>How many of the players got at least so far. It begins at 100 % and ends at the mastery rate; where it falls steeply, players stop.</source>
        <translation>Combien de joueurs sont arrivés au moins jusque-là. Elle commence à 100 % et finit au taux de maîtrise ; là où elle chute fortement, des joueurs s’arrêtent.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Every figure of the chart as a number, to select, copy and paste into a spreadsheet.</source>
        <translation>Chaque valeur du graphique en chiffres, à sélectionner, copier et coller dans un tableur.</translation>
    </message>
    <message>
        <source>Drop-off</source>
        <translation>Abandon</translation>
    </message>
    <message>
        <source>Where players stop: of those who got so many achievements, the share that earned no further one. The largest are marked. Below stands every achievement with the players who have it.</source>
        <translation>Où les joueurs s’arrêtent : parmi ceux qui ont obtenu ce nombre de succès, la part qui n’en a pas obtenu d’autre. Les plus fortes sont signalées. En dessous figure chaque succès, avec les joueurs qui l’ont.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>How the game has changed since you first looked at it: players, masteries, and the rate of the two. Each answer of the site that differs from the one before is kept.</source>
        <translation>Comment le jeu a évolué depuis que vous l’avez consulté pour la première fois : joueurs, maîtrises et taux de maîtrise. Chaque réponse du site qui diffère de la précédente est conservée.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Two to eight games, sets, modes or dates in one chart. Everything is a share, so that games of different sizes can be set beside each other.</source>
        <translation>De deux à huit jeux, sets, modes ou dates dans un même graphique. Tout y est exprimé en parts, pour que des jeux de tailles différentes puissent être mis côte à côte.</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>Ce que signifient les chiffres</translation>
    </message>
    <message>
        <source>Every figure is of one mode; the large one is hardcore&apos;s, where both are shown.</source>
        <translation>Chaque chiffre porte sur un seul mode ; quand les deux sont affichés, le grand est celui du mode hardcore.</translation>
    </message>
    <message>
        <source>Mastered</source>
        <translation>Maîtrisé</translation>
    </message>
    <message>
        <source>Players with every achievement in hardcore, and their share of the hardcore players.</source>
        <translation>Les joueurs qui ont tous les succès en hardcore, et leur part parmi les joueurs hardcore.</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Complété</translation>
    </message>
    <message>
        <source>Players with every achievement in casual, and their share of the casual players.</source>
        <translation>Les joueurs qui ont tous les succès en facile, et leur part parmi les joueurs en facile.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Half of the players have at most so many achievements.</source>
        <translation>La moitié des joueurs ont ce nombre de succès ou moins.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Achievements per player, and that as a share of the set.</source>
        <translation>Le nombre de succès par joueur, exprimé aussi en part du set.</translation>
    </message>
    <message>
        <source>Half the set</source>
        <translation>Moitié du set</translation>
    </message>
    <message>
        <source>The share of the players who have at least half of the achievements.</source>
        <translation>La part des joueurs qui ont au moins la moitié des succès.</translation>
    </message>
    <message>
        <source>One and done</source>
        <translation>Un seul succès</translation>
    </message>
    <message>
        <source>The share of the players who have exactly one achievement.</source>
        <translation>La part des joueurs qui ont exactement un succès.</translation>
    </message>
    <message>
        <source>Time to master, time to beat</source>
        <translation>Temps de maîtrise, temps pour terminer</translation>
    </message>
    <message>
        <source>Half of the players who did it took longer. The number below is how many did it. Times from before October 2023 are estimates of the site.</source>
        <translation>La moitié des joueurs qui y sont parvenus ont mis plus de temps. Le nombre en dessous indique combien y sont parvenus. Les temps d’avant octobre 2023 sont des estimations du site.</translation>
    </message>
    <message>
        <source>Of the players who got so many achievements, the share that earned no further one. Counts that fewer than 20 players or one in a hundred reached are left out.</source>
        <translation>Parmi les joueurs qui ont obtenu ce nombre de succès, la part qui n’en a pas obtenu d’autre. Les nombres atteints par moins de 20 joueurs, ou par moins d’un joueur sur cent, sont laissés de côté.</translation>
    </message>
    <message>
        <source>Your place</source>
        <translation>Votre place</translation>
    </message>
    <message>
        <source>Your rank is one more than the number of players with more achievements than you. “Top 7 %” is that rank as a share of the players.</source>
        <translation>Votre rang est le nombre de joueurs qui ont plus de succès que vous, plus un. Rapporté au nombre de joueurs, il donne par exemple « top 7 % ».</translation>
    </message>
    <message>
        <source>Finding games</source>
        <translation>Trouver des jeux</translation>
    </message>
    <message>
        <source>Type a few letters of a title into the field above. The search forgives a slip, and knows that 2 and II are the same. The number of a game works as well, and so does a link to its page, pasted or dropped onto the window.</source>
        <translation>Tapez quelques lettres d’un titre dans le champ du haut. La recherche pardonne une faute de frappe, et sait que 2 et II sont la même chose. L’ID d’un jeu convient aussi, tout comme un lien vers sa page, collé ou déposé sur la fenêtre.</translation>
    </message>
    <message>
        <source>“Your Games” has the games that you played last, your progress in all of them, and those that you want to play. It needs your account.</source>
        <translation>« Vos jeux » réunit les jeux auxquels vous avez joué récemment, votre progression dans tous les jeux et ceux auxquels vous voulez jouer. Votre compte est nécessaire.</translation>
    </message>
    <message>
        <source>The star beside a title follows the game: its figures are kept up to date, and what is new in it is told on the page “Followed Games” of the File menu.</source>
        <translation>L’étoile à côté d’un titre sert à suivre le jeu : ses chiffres sont tenus à jour, et ses nouveautés sont annoncées sur la page « Jeux suivis » du menu Fichier.</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Partager</translation>
    </message>
    <message>
        <source>“Copy” puts a picture of what is shown on the clipboard, to be pasted into a chat. “Share” shows it first, in the size of your choice, and saves it; the picture can also be dragged out of the window.</source>
        <translation>« Copier » place dans le presse-papiers une image de ce qui est affiché, à coller dans une discussion. « Partager » la montre d’abord, à la taille de votre choix, et l’enregistre ; l’image peut aussi être glissée hors de la fenêtre.</translation>
    </message>
    <message>
        <source>Each picture says which game it shows, where the figures come from and of which day they are. A text that describes it, for those who cannot see it, can be copied along with it.</source>
        <translation>Chaque image indique quel jeu elle montre, d’où viennent les chiffres et de quel jour ils datent. Un texte qui la décrit, pour les personnes qui ne peuvent pas la voir, peut être copié avec elle.</translation>
    </message>
    <message>
        <source>The figures themselves can be saved as CSV or JSON.</source>
        <translation>Les chiffres eux-mêmes peuvent être enregistrés en CSV ou en JSON.</translation>
    </message>
    <message>
        <source>All of this works in a terminal, too, also for many games at once: “masterychart --help” tells how.</source>
        <translation>Tout cela fonctionne aussi dans un terminal, même pour de nombreux jeux à la fois : « masterychart --help » explique comment.</translation>
    </message>
    <message>
        <source>Left, Right, Home, End</source>
        <translation>Gauche, Droite, Début, Fin</translation>
    </message>
    <message>
        <source>Walk the bars of the chart</source>
        <translation>Parcourir les barres du graphique</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>In the game field: the recent games</source>
        <translation>Dans le champ de recherche : les jeux récents</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Stop loading, close a message, go back</source>
        <translation>Arrêter le chargement, fermer un message, revenir en arrière</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Where the data comes from</source>
        <translation>D’où viennent les données</translation>
    </message>
    <message>
        <source>All figures come from RetroAchievements, through its web API and with your own key. Mastery Chart is not made by RetroAchievements.</source>
        <translation>Tous les chiffres viennent de RetroAchievements, par son API Web et avec votre propre clé. Mastery Chart n’est pas réalisé par RetroAchievements.</translation>
    </message>
    <message>
        <source>What it cannot tell</source>
        <translation>Ce qu’elles ne disent pas</translation>
    </message>
    <message>
        <source>How many achievements players have is known, but not in what order they earned them, nor why they stopped. Some of them are still playing.</source>
        <translation>On sait combien de succès ont les joueurs, mais pas dans quel ordre ils les ont obtenus, ni pourquoi ils se sont arrêtés. Certains jouent encore.</translation>
    </message>
    <message>
        <source>Small differences from the site&apos;s page are normal: of games with many players, that page also counts users whom the API leaves out.</source>
        <translation>De petits écarts avec la page du site sont normaux : pour les jeux qui ont beaucoup de joueurs, cette page compte aussi des utilisateurs que l’API laisse de côté.</translation>
    </message>
    <message>
        <source>The history begins on the day on which you first look at a game; what was before is not published.</source>
        <translation>L’historique commence le jour où vous consultez un jeu pour la première fois ; ce qui précède n’est pas publié.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Vie privée</translation>
    </message>
    <message>
        <source>The program talks to RetroAchievements and to nobody else. It counts nothing about you, and asks for nothing that you do not see.</source>
        <translation>Le programme communique avec RetroAchievements et avec personne d’autre. Il ne recueille rien sur vous, et ne demande rien à votre insu.</translation>
    </message>
    <message>
        <source>What is kept on this computer</source>
        <translation>Ce qui est conservé sur cet ordinateur</translation>
    </message>
    <message>
        <source>Your key is in the key store of your system, and is sent to nobody but RetroAchievements.</source>
        <translation>Votre clé se trouve dans le trousseau de clés du système, et n’est envoyée qu’à RetroAchievements.</translation>
    </message>
    <message>
        <source>Games, their history, lists and icons are in a database that you alone can read: %1</source>
        <translation>Les jeux, leur historique, les listes et les icônes se trouvent dans une base de données que personne d’autre que vous ne peut lire : %1</translation>
    </message>
    <message>
        <source>Your choices and usernames are in a file that you alone can read: %1</source>
        <translation>Vos choix et vos noms d’utilisateur se trouvent dans un fichier que personne d’autre que vous ne peut lire : %1</translation>
    </message>
    <message>
        <source>Deleting it</source>
        <translation>Supprimer ces données</translation>
    </message>
    <message>
        <source>The button below deletes all of that, the keys among it. Files that you saved stay.</source>
        <translation>Le bouton ci-dessous supprime tout cela, y compris les clés. Les fichiers que vous avez enregistrés restent.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Players over time</source>
        <translation>Joueurs au fil du temps</translation>
    </message>
    <message>
        <source>Masteries over time</source>
        <translation>Maîtrises au fil du temps</translation>
    </message>
    <message>
        <source>Mastery rate over time</source>
        <translation>Taux de maîtrise au fil du temps</translation>
    </message>
    <message>
        <source>Hardcore players</source>
        <translation>Joueurs hardcore</translation>
    </message>
    <message>
        <source>Casual players</source>
        <translation>Joueurs en facile</translation>
    </message>
    <message numerus="yes">
        <source>%1 achievements in the set</source>
        <translation>
            <numerusform>%1 succès dans le set</numerusform>
            <numerusform>%1 succès dans le set</numerusform>
        </translation>
    </message>
    <message>
        <source>No figures are kept of this game.</source>
        <translation>Aucun chiffre de ce jeu n’est conservé.</translation>
    </message>
    <message>
        <source>First seen on %1; figures are kept each time the game is shown.</source>
        <translation>Vu pour la première fois le %1 ; les chiffres sont conservés chaque fois que le jeu est affiché.</translation>
    </message>
    <message numerus="yes">
        <source>%1 → %2 achievements</source>
        <comment>58 → 60 achievements</comment>
        <translation>
            <numerusform>%1 → %2 succès</numerusform>
            <numerusform>%1 → %2 succès</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2.</source>
        <comment>Players over time, a game</comment>
        <translation>%1 : %2.</translation>
    </message>
    <message>
        <source>%1: from %2 on %3 to %4 on %5</source>
        <comment>Hardcore: from 31,000 on a date to 31,257 on another</comment>
        <translation>%1 : de %2 le %3 à %4 le %5</translation>
    </message>
    <message numerus="yes">
        <source>%1 players</source>
        <comment>+212 players</comment>
        <translation>
            <numerusform>%1 joueur</numerusform>
            <numerusform>%1 joueurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 casual players</source>
        <comment>+212 casual players</comment>
        <translation>
            <numerusform>%1 joueur en facile</numerusform>
            <numerusform>%1 joueurs en facile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more players</source>
        <translation>
            <numerusform>%1 joueur de plus</numerusform>
            <numerusform>%1 joueurs de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 fewer players</source>
        <translation>
            <numerusform>%1 joueur de moins</numerusform>
            <numerusform>%1 joueurs de moins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more casual players</source>
        <translation>
            <numerusform>%1 joueur en facile de plus</numerusform>
            <numerusform>%1 joueurs en facile de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 fewer casual players</source>
        <translation>
            <numerusform>%1 joueur en facile de moins</numerusform>
            <numerusform>%1 joueurs en facile de moins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 masteries</source>
        <comment>+14 masteries</comment>
        <translation>
            <numerusform>%1 maîtrise</numerusform>
            <numerusform>%1 maîtrises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 completions</source>
        <comment>+14 completions</comment>
        <translation>
            <numerusform>%1 complétion</numerusform>
            <numerusform>%1 complétions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more masteries</source>
        <translation>
            <numerusform>%1 maîtrise de plus</numerusform>
            <numerusform>%1 maîtrises de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 fewer masteries</source>
        <translation>
            <numerusform>%1 maîtrise de moins</numerusform>
            <numerusform>%1 maîtrises de moins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more completions</source>
        <translation>
            <numerusform>%1 complétion de plus</numerusform>
            <numerusform>%1 complétions de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 fewer completions</source>
        <translation>
            <numerusform>%1 complétion de moins</numerusform>
            <numerusform>%1 complétions de moins</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>5.7 % → 5.8 %</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>mastery rate from %1 to %2</source>
        <translation>taux de maîtrise de %1 à %2</translation>
    </message>
    <message>
        <source>no new players, but some got further</source>
        <translation>pas de nouveaux joueurs, mais certains sont allés plus loin</translation>
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
            <numerusform>%1 succès</numerusform>
            <numerusform>%1 succès</numerusform>
        </translation>
    </message>
    <message>
        <source>the set grew from %1 to %2</source>
        <comment>58, 60 achievements</comment>
        <translation>le set est passé de %1 à %2</translation>
    </message>
    <message>
        <source>the set shrank from %1 to %2</source>
        <comment>60, 58 achievements</comment>
        <translation>le set est descendu de %1 à %2</translation>
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
        <translation>Depuis %1 : %2</translation>
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
        <translation>Il n’y a pas d’image à écrire.</translation>
    </message>
    <message>
        <source>A picture of this size cannot be painted; choose a smaller one.</source>
        <translation>Une image de cette taille ne peut pas être dessinée ; choisissez-en une plus petite.</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of this size; choose a smaller one.</source>
        <translation>Il n’y a pas assez de mémoire pour une image de cette taille ; choisissez-en une plus petite.</translation>
    </message>
</context>
<context>
    <name>KeyStore</name>
    <message>
        <source>The system&apos;s key store has no key for this account, or it is locked; unlock it, or enter the key again.</source>
        <translation>Le trousseau de clés du système n’a pas de clé pour ce compte, ou il est verrouillé ; déverrouillez-le ou saisissez de nouveau la clé.</translation>
    </message>
    <message>
        <source>The system&apos;s key store is locked or denied access; unlock it and try again.</source>
        <translation>Le trousseau de clés du système est verrouillé ou a refusé l’accès ; déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>No key store of the system could be reached; start one, such as GNOME Keyring or KWallet.</source>
        <translation>Aucun trousseau de clés du système n’a pu être joint ; démarrez-en un, comme GNOME Keyring ou KWallet.</translation>
    </message>
    <message>
        <source>What the system&apos;s key store has for this account is no web API key; enter the key again.</source>
        <translation>Ce que le trousseau de clés du système contient pour ce compte n’est pas une clé API Web ; saisissez de nouveau la clé.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <translation>Français</translation>
    </message>
</context>
<context>
    <name>MasteryChart::AccountDialog</name>
    <message>
        <source>Version of the API</source>
        <translation>Version de l’API</translation>
    </message>
    <message>
        <source>&amp;Check and Save</source>
        <translation>&amp;Vérifier et enregistrer</translation>
    </message>
    <message>
        <source>Save &amp;Without Checking</source>
        <translation>Enregistrer &amp;sans vérifier</translation>
    </message>
    <message>
        <source>Fo&amp;rget…</source>
        <translation>&amp;Oublier…</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>To see any game, enter your RetroAchievements username and web API key. You find the key in your &lt;a href=&quot;%1&quot;&gt;settings&lt;/a&gt;, under “Keys”.</source>
        <translation>Pour voir n’importe quel jeu, saisissez votre nom d’utilisateur RetroAchievements et votre clé API Web. La clé se trouve dans vos &lt;a href=&quot;%1&quot;&gt;paramètres&lt;/a&gt;, sous « Keys ».</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Révéler</translation>
    </message>
    <message>
        <source>Show the key while this is pressed in</source>
        <translation>Afficher la clé tant que ce bouton est enfoncé</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Enter the key from the clipboard</source>
        <translation>Saisir la clé depuis le presse-papiers</translation>
    </message>
    <message>
        <source>User&amp;name</source>
        <translation>Nom d’&amp;utilisateur</translation>
    </message>
    <message>
        <source>Web API &amp;key</source>
        <translation>&amp;Clé API Web</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>V1</source>
        <translation>V1</translation>
    </message>
    <message>
        <source>The documented one</source>
        <translation>Celle qui est documentée</translation>
    </message>
    <message>
        <source>V2</source>
        <translation>V2</translation>
    </message>
    <message>
        <source>One request, with the key in a header; title, icon and your place come through V1 in any case</source>
        <translation>Une seule requête, avec la clé dans un en-tête ; le titre, l’icône et votre place passent toujours par la V1</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Ask RetroAchievements whether the key is right, and keep it in the system&apos;s key store</source>
        <translation>Demander à RetroAchievements si la clé est bonne, et la conserver dans le trousseau de clés du système</translation>
    </message>
    <message>
        <source>Remove the key from the system&apos;s key store, and your places from the saved games</source>
        <translation>Supprimer la clé du trousseau de clés du système, et vos places des jeux enregistrés</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>The key is used until the program ends, but it could not be saved. %1</source>
        <translation>La clé est utilisée jusqu’à la fermeture du programme, mais n’a pas pu être enregistrée. %1</translation>
    </message>
    <message>
        <source>The key of %1 is removed.</source>
        <comment>a user</comment>
        <translation>La clé de %1 est supprimée.</translation>
    </message>
    <message>
        <source>The key is removed, but the username is still listed. %1</source>
        <translation>La clé est supprimée, mais le nom d’utilisateur figure encore dans la liste. %1</translation>
    </message>
    <message>
        <source>saved; enter another to replace it</source>
        <translation>enregistrée ; saisissez-en une autre pour la remplacer</translation>
    </message>
    <message>
        <source>in use until the program ends</source>
        <translation>utilisée jusqu’à la fermeture du programme</translation>
    </message>
    <message>
        <source>A username has 2 to 20 letters and digits.</source>
        <translation>Un nom d’utilisateur compte de 2 à 20 lettres et chiffres.</translation>
    </message>
    <message>
        <source>The web API key has characters that no key has; copy it again.</source>
        <translation>La clé API Web contient des caractères qu’aucune clé ne contient ; copiez-la de nouveau.</translation>
    </message>
    <message>
        <source>The system&apos;s key store has not given the saved key yet; unlock it, or enter the key.</source>
        <translation>Le trousseau de clés du système n’a pas encore donné la clé enregistrée ; déverrouillez-le ou saisissez la clé.</translation>
    </message>
    <message>
        <source>The web API key is missing.</source>
        <translation>Il manque la clé API Web.</translation>
    </message>
    <message>
        <source>Asking RetroAchievements…</source>
        <translation>Vérification auprès de RetroAchievements…</translation>
    </message>
    <message>
        <source>Forget Account</source>
        <translation>Oublier le compte</translation>
    </message>
    <message>
        <source>Remove the key of %1 from the system&apos;s key store? How far %1 got is removed from the games kept on this computer, too.</source>
        <translation>Supprimer la clé de %1 du trousseau de clés du système ? La progression de %1 est aussi supprimée des jeux conservés sur cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>Ou&amp;blier</translation>
    </message>
</context>
<context>
    <name>MasteryChart::AccountMenu</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Compte</translation>
    </message>
    <message>
        <source>&amp;Username and Key…</source>
        <translation>Nom d’&amp;utilisateur et clé…</translation>
    </message>
    <message>
        <source>Saved Accounts</source>
        <translation>Comptes enregistrés</translation>
    </message>
    <message>
        <source>Where to &amp;Find the Key</source>
        <translation>Où &amp;trouver la clé</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Encore aucun</translation>
    </message>
</context>
<context>
    <name>MasteryChart::AchievementList</name>
    <message>
        <source>Achievements</source>
        <translation>Succès</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
</context>
<context>
    <name>MasteryChart::AchievementModel</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
</context>
<context>
    <name>MasteryChart::AchievementsView</name>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Where players stop</source>
        <translation>Où les joueurs s’arrêtent</translation>
    </message>
    <message>
        <source>The largest cliffs</source>
        <translation>Les plus fortes chutes</translation>
    </message>
    <message>
        <source>Of those who got so far, the share that went no further. Counts that few players reached are left out: there a share is chance. Which achievement a player earned last is not known, nor are the names of the players near you.</source>
        <translation>De ceux arrivés jusque-là, la part qui n’est pas allée plus loin. Les nombres atteints par peu de joueurs sont laissés de côté : là, une part relève du hasard. On ne sait pas quel succès un joueur a obtenu en dernier, ni qui sont les joueurs proches de vous.</translation>
    </message>
    <message>
        <source>Unlocks</source>
        <translation>Déblocages</translation>
    </message>
    <message>
        <source>The most often unlocked first</source>
        <translation>Du plus au moins souvent débloqué</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>In the order of the set</source>
        <translation>Dans l’ordre du set</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>The fewest points first</source>
        <translation>Du moins au plus de points</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>All achievements</source>
        <translation>Tous les succès</translation>
    </message>
    <message>
        <source>What I lack</source>
        <translation>Ce qui me manque</translation>
    </message>
    <message>
        <source>The most often unlocked that you lack, first</source>
        <translation>Ceux qui vous manquent, du plus au moins souvent débloqué</translation>
    </message>
    <message>
        <source>Too few players to tell.</source>
        <translation>Trop peu de joueurs pour le dire.</translation>
    </message>
    <message>
        <source>Your own achievements are not known.</source>
        <translation>Vos propres succès ne sont pas connus.</translation>
    </message>
    <message>
        <source>You have them all.</source>
        <translation>Vous les avez tous.</translation>
    </message>
    <message>
        <source>No achievement is of this kind.</source>
        <translation>Aucun succès n’est de ce type.</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ChangeLine</name>
    <message>
        <source>Opens the history</source>
        <translation>Ouvre l’historique</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ChartPane</name>
    <message>
        <source>Bars</source>
        <translation>Barres</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Courbe</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Drop-off</source>
        <translation>Abandon</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Players by achievements earned</source>
        <translation>Joueurs par nombre de succès obtenus</translation>
    </message>
    <message>
        <source>Players who got at least this far</source>
        <translation>Joueurs arrivés au moins jusque-là</translation>
    </message>
    <message>
        <source>The figures as a table</source>
        <translation>Les chiffres en tableau</translation>
    </message>
    <message>
        <source>Where players stop, and every achievement</source>
        <translation>Où les joueurs s’arrêtent, et chaque succès</translation>
    </message>
    <message>
        <source>How the game changes</source>
        <translation>Comment le jeu évolue</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Tranches</translation>
    </message>
    <message>
        <source>The site&apos;s ranges: 20 and mastery</source>
        <translation>Les tranches du site : 20 et la maîtrise</translation>
    </message>
    <message>
        <source>Every count</source>
        <translation>Chaque nombre</translation>
    </message>
    <message>
        <source>A bar for every count</source>
        <translation>Une barre pour chaque nombre</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linéaire</translation>
    </message>
    <message>
        <source>Players, from zero</source>
        <translation>Joueurs, à partir de zéro</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Every power of ten the same step</source>
        <translation>Le même pas pour chaque puissance de dix</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Pourcentage</translation>
    </message>
    <message>
        <source>Share of the mode&apos;s own players</source>
        <translation>Part des joueurs du mode</translation>
    </message>
    <message>
        <source>A curve is a share of every count.</source>
        <translation>Une courbe montre une part pour chaque nombre.</translation>
    </message>
    <message>
        <source>A table has players and percentages.</source>
        <translation>Le tableau montre les joueurs et les pourcentages.</translation>
    </message>
    <message>
        <source>With so few achievements, every count has a bar of its own.</source>
        <translation>Avec si peu de succès, chaque nombre a sa propre barre.</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ChartView</name>
    <message>
        <source>Achievement Distribution</source>
        <translation>Répartition des succès</translation>
    </message>
</context>
<context>
    <name>MasteryChart::Compare</name>
    <message>
        <source>Copied the table</source>
        <translation>Tableau copié</translation>
    </message>
    <message>
        <source>Added %1 to the comparison</source>
        <comment>a game</comment>
        <translation>%1 ajouté à la comparaison</translation>
    </message>
    <message>
        <source>%1 is compared already</source>
        <comment>a game</comment>
        <translation>%1 est déjà dans la comparaison</translation>
    </message>
    <message numerus="yes">
        <source>A comparison holds %Ln game(s) at most; remove one to add another.</source>
        <translation>
            <numerusform>Une comparaison contient au plus %Ln jeu ; retirez-en un pour en ajouter un autre.</numerusform>
            <numerusform>Une comparaison contient au plus %Ln jeux ; retirez-en un pour en ajouter un autre.</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be loaded</source>
        <translation>n’a pas pu être chargé</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Looking for earlier dates…</source>
        <translation>Recherche de dates antérieures…</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Nothing was kept of this game before</source>
        <translation>Rien d’antérieur n’est conservé pour ce jeu</translation>
    </message>
    <message>
        <source>Save the Comparison</source>
        <translation>Enregistrer la comparaison</translation>
    </message>
    <message>
        <source>Rename the Comparison</source>
        <translation>Renommer la comparaison</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom :</translation>
    </message>
    <message>
        <source>Saved the comparison as %1</source>
        <translation>Comparaison enregistrée : %1</translation>
    </message>
    <message>
        <source>Deleted the comparison %1; its games are still shown</source>
        <translation>Comparaison %1 supprimée ; ses jeux sont encore affichés</translation>
    </message>
    <message>
        <source>Export the Table</source>
        <translation>Exporter le tableau</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exported the table</source>
        <translation>Tableau exporté</translation>
    </message>
</context>
<context>
    <name>MasteryChart::CompareChips</name>
    <message>
        <source>Remove %1</source>
        <comment>a game</comment>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>&amp;Hardcore</source>
        <translation>&amp;Hardcore</translation>
    </message>
    <message>
        <source>&amp;Casual</source>
        <translation>&amp;Facile</translation>
    </message>
    <message>
        <source>Add C&amp;asual Beside It</source>
        <translation>A&amp;jouter le mode facile</translation>
    </message>
    <message>
        <source>Add H&amp;ardcore Beside It</source>
        <translation>Ajou&amp;ter le mode hardcore</translation>
    </message>
    <message>
        <source>Add an &amp;Earlier Date</source>
        <translation>Ajouter une &amp;date antérieure</translation>
    </message>
    <message>
        <source>&amp;Open the Game</source>
        <translation>&amp;Ouvrir le jeu</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ComparePage</name>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>&amp;Comparison</source>
        <translation>Comparaiso&amp;n</translation>
    </message>
    <message>
        <source>Save, open and export comparisons</source>
        <translation>Enregistrer, ouvrir et exporter des comparaisons</translation>
    </message>
    <message>
        <source>Find a game to compare (Ctrl+L)</source>
        <translation>Trouver un jeu à comparer (Ctrl+L)</translation>
    </message>
    <message>
        <source>Share of set</source>
        <translation>Part du set</translation>
    </message>
    <message>
        <source>Curves over the share of each set: sets differ in size</source>
        <translation>Courbes selon la part de chaque set : les sets n’ont pas la même taille</translation>
    </message>
    <message>
        <source>Achievements</source>
        <translation>Succès</translation>
    </message>
    <message>
        <source>Curves over the number of achievements</source>
        <translation>Courbes selon le nombre de succès</translation>
    </message>
    <message>
        <source>Small charts</source>
        <translation>Petits graphiques</translation>
    </message>
    <message>
        <source>A small bar chart for each, on one scale</source>
        <translation>Un petit graphique à barres pour chacun, à la même échelle</translation>
    </message>
    <message>
        <source>Nothing is compared yet. Add a game: find it with Ctrl+L and press Enter, or press Ctrl+Enter on a game anywhere in the search.</source>
        <translation>Rien à comparer pour l’instant. Ajoutez un jeu : trouvez-le avec Ctrl+L et appuyez sur Entrée, ou appuyez sur Ctrl+Entrée sur un jeu n’importe où dans la recherche.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Reto&amp;ur</translation>
    </message>
    <message>
        <source>&amp;Back to %1</source>
        <comment>a game</comment>
        <translation>Reto&amp;ur à %1</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ou&amp;vrir</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Su&amp;pprimer</translation>
    </message>
    <message>
        <source>Copy the &amp;Table</source>
        <translation>Copier le &amp;tableau</translation>
    </message>
    <message>
        <source>&amp;Export the Table…</source>
        <translation>&amp;Exporter le tableau…</translation>
    </message>
    <message>
        <source>Remove &amp;All Games</source>
        <translation>Retirer tous &amp;les jeux</translation>
    </message>
    <message>
        <source>Add a &amp;Game…</source>
        <translation>Aj&amp;outer un jeu…</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ComparisonModel</name>
    <message>
        <source>%1, the most</source>
        <translation>%1, le plus élevé</translation>
    </message>
    <message>
        <source>Share of the players who have all achievements</source>
        <translation>Part des joueurs qui ont tous les succès</translation>
    </message>
    <message>
        <source>Half of the players earned so many achievements or fewer</source>
        <translation>La moitié des joueurs ont obtenu ce nombre de succès ou moins</translation>
    </message>
    <message>
        <source>Mean share of the set that players earned</source>
        <translation>Part moyenne du set obtenue par les joueurs</translation>
    </message>
    <message>
        <source>Share of the players who earned half of the set or more</source>
        <translation>Part des joueurs qui ont obtenu la moitié du set ou plus</translation>
    </message>
    <message>
        <source>Median time to earn all achievements, where it is known</source>
        <translation>Temps médian pour obtenir tous les succès, s’il est connu</translation>
    </message>
    <message>
        <source>Players with an achievement in this mode. The few players of a subset chose it themselves.</source>
        <translation>Joueurs avec un succès dans ce mode. Les rares joueurs d’un subset l’ont choisi eux-mêmes.</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ComparisonView</name>
    <message>
        <source>The compared games&apos; figures</source>
        <translation>Les chiffres des jeux comparés</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
</context>
<context>
    <name>MasteryChart::EarlierChoice</name>
    <message>
        <source>Show &amp;earlier:</source>
        <translation>&amp;Voir l’état au :</translation>
    </message>
    <message>
        <source>The outline of the distribution as it was at a date</source>
        <translation>Le contour de la répartition telle qu’elle était à une date</translation>
    </message>
    <message>
        <source>Date of the earlier distribution</source>
        <translation>Date de la répartition antérieure</translation>
    </message>
</context>
<context>
    <name>MasteryChart::FailurePage</name>
    <message>
        <source>S&amp;ign In…</source>
        <translation>&amp;Se connecter…</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>&amp;Open Its Page</source>
        <translation>&amp;Ouvrir sa page</translation>
    </message>
    <message>
        <source>Show a Sa&amp;mple</source>
        <translation>Voir un &amp;exemple</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>%1 could not be loaded</source>
        <comment>a game</comment>
        <translation>%1 n’a pas pu être chargé</translation>
    </message>
    <message>
        <source>&amp;Back to %1</source>
        <comment>a game</comment>
        <translation>Reto&amp;ur à %1</translation>
    </message>
</context>
<context>
    <name>MasteryChart::FileMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Open Game…</source>
        <translation>&amp;Ouvrir un jeu…</translation>
    </message>
    <message>
        <source>&amp;Paste Link or ID</source>
        <translation>Coller un &amp;lien ou un ID</translation>
    </message>
    <message>
        <source>&amp;Update the List of Games</source>
        <translation>Act&amp;ualiser la liste des jeux</translation>
    </message>
    <message>
        <source>Sa&amp;mple Games</source>
        <translation>J&amp;eux d’exemple</translation>
    </message>
    <message>
        <source>Copy as Te&amp;xt</source>
        <translation>Copier en te&amp;xte</translation>
    </message>
    <message>
        <source>Pri&amp;nt…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
</context>
<context>
    <name>MasteryChart::FindRun</name>
    <message>
        <source>No game fits these words.</source>
        <translation>Aucun jeu ne correspond à ces mots.</translation>
    </message>
</context>
<context>
    <name>MasteryChart::FollowedPage</name>
    <message>
        <source>nothing new</source>
        <translation>rien de nouveau</translation>
    </message>
    <message>
        <source>Ref&amp;resh</source>
        <translation>Actua&amp;liser</translation>
    </message>
    <message>
        <source>Ask for the games whose figures are older than six hours</source>
        <translation>Actualiser les jeux dont les chiffres ont plus de six heures</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>You follow no games yet</source>
        <translation>Vous ne suivez encore aucun jeu</translation>
    </message>
    <message>
        <source>Choose the star beside a game&apos;s title: its figures are then kept up to date, and what is new in it is told here.</source>
        <translation>Choisissez l’étoile à côté du titre d’un jeu : ses chiffres sont alors tenus à jour, et ses nouveautés sont annoncées ici.</translation>
    </message>
    <message>
        <source>Followed Games</source>
        <translation>Jeux suivis</translation>
    </message>
    <message>
        <source>&amp;Stop Following</source>
        <translation>&amp;Ne plus suivre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln game(s)</source>
        <translation>
            <numerusform>%Ln jeu</numerusform>
            <numerusform>%Ln jeux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with news</source>
        <translation>
            <numerusform>%Ln avec du nouveau</numerusform>
            <numerusform>%Ln avec du nouveau</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Reto&amp;ur</translation>
    </message>
    <message>
        <source>&amp;Back to %1</source>
        <comment>a game</comment>
        <translation>Reto&amp;ur à %1</translation>
    </message>
</context>
<context>
    <name>MasteryChart::Following</name>
    <message>
        <source>&amp;Follow This Game</source>
        <translation>&amp;Suivre ce jeu</translation>
    </message>
    <message>
        <source>Follo&amp;wed Games</source>
        <translation>Jeux sui&amp;vis</translation>
    </message>
    <message>
        <source>You follow this game: its figures are kept up to date (Ctrl+D)</source>
        <translation>Vous suivez ce jeu : ses chiffres sont tenus à jour (Ctrl+D)</translation>
    </message>
    <message>
        <source>Follow this game: keep its figures up to date (Ctrl+D)</source>
        <translation>Suivre ce jeu : tenir ses chiffres à jour (Ctrl+D)</translation>
    </message>
</context>
<context>
    <name>MasteryChart::GameField</name>
    <message>
        <source>Search games</source>
        <translation>Rechercher des jeux</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Search games, or paste a link or ID</source>
        <translation>Rechercher un jeu, ou coller un lien ou un ID</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>Jeu</translation>
    </message>
    <message>
        <source>A part of a title, a game ID such as 14402, or a link to the game&apos;s page (Ctrl+L)</source>
        <translation>Une partie du titre, un ID de jeu comme 14402 ou un lien vers la page du jeu (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>MasteryChart::GameFinder</name>
    <message>
        <source>Getting the list of games…</source>
        <translation>Récupération de la liste des jeux…</translation>
    </message>
    <message numerus="yes">
        <source>Getting the list of games: %1 of %Ln system(s)</source>
        <comment>31 of 55 systems</comment>
        <translation>
            <numerusform>Récupération de la liste des jeux : %1 système sur %Ln</numerusform>
            <numerusform>Récupération de la liste des jeux : %1 systèmes sur %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of games could not be had: %1</source>
        <translation>La liste des jeux n’a pas pu être obtenue : %1</translation>
    </message>
    <message>
        <source>The list of games could not be brought up to date: %1</source>
        <translation>La liste des jeux n’a pas pu être mise à jour : %1</translation>
    </message>
    <message numerus="yes">
        <source>The list of games has %1 of %Ln system(s): %2</source>
        <comment>53 of 55 systems</comment>
        <translation>
            <numerusform>La liste des jeux compte %1 système sur %Ln : %2</numerusform>
            <numerusform>La liste des jeux compte %1 systèmes sur %Ln : %2</numerusform>
        </translation>
    </message>
    <message>
        <source>To find any game, sign in.</source>
        <translation>Pour trouver n’importe quel jeu, connectez-vous.</translation>
    </message>
    <message>
        <source>Sign In…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>No game is called “%1”.</source>
        <translation>Aucun jeu ne s’appelle « %1 ».</translation>
    </message>
</context>
<context>
    <name>MasteryChart::GameHeader</name>
    <message>
        <source>Unlocks</source>
        <translation>Déblocages</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Icon of the game</source>
        <translation>Icône du jeu</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Copy &amp;Title</source>
        <translation>Copier le t&amp;itre</translation>
    </message>
    <message>
        <source>Copy &amp;Link</source>
        <translation>Copier le &amp;lien</translation>
    </message>
    <message>
        <source>&amp;Open Its Page</source>
        <translation>&amp;Ouvrir sa page</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>an address</comment>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Hardcore and casual unlocks, stacked</source>
        <translation>Déblocages en hardcore et en facile, empilés</translation>
    </message>
    <message>
        <source>Hardcore</source>
        <translation>Hardcore</translation>
    </message>
    <message>
        <source>Hardcore unlocks alone</source>
        <translation>Déblocages en hardcore seuls</translation>
    </message>
    <message>
        <source>Casual</source>
        <translation>Facile</translation>
    </message>
    <message>
        <source>Casual unlocks alone: what was also unlocked in hardcore does not count</source>
        <translation>Déblocages en facile seuls : ce qui a aussi été débloqué en hardcore ne compte pas</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Officiel</translation>
    </message>
    <message>
        <source>The achievements that count</source>
        <translation>Les succès qui comptent</translation>
    </message>
    <message>
        <source>Unofficial</source>
        <translation>Non officiel</translation>
    </message>
    <message>
        <source>Achievements that are being made, or were taken out</source>
        <translation>Succès en cours de création, ou retirés</translation>
    </message>
    <message>
        <source>These figures were saved when the game was last loaded.</source>
        <translation>Ces chiffres ont été enregistrés au dernier chargement du jeu.</translation>
    </message>
    <message>
        <source>Hardcore players only</source>
        <translation>Joueurs hardcore seulement</translation>
    </message>
    <message>
        <source>Casual players only</source>
        <translation>Joueurs en facile seulement</translation>
    </message>
    <message>
        <source>Title and your place are missing</source>
        <translation>Il manque le titre et votre place</translation>
    </message>
    <message>
        <source>Title and your place could not be updated</source>
        <translation>Le titre et votre place n’ont pas pu être actualisés</translation>
    </message>
    <message>
        <source>RetroAchievements knows no such game, or no such user.</source>
        <translation>RetroAchievements ne connaît pas ce jeu ou cet utilisateur.</translation>
    </message>
    <message>
        <source>The icon is missing</source>
        <translation>Il manque l’icône</translation>
    </message>
</context>
<context>
    <name>MasteryChart::GameLoad</name>
    <message>
        <source>There is no such sample; the sample games are %1.</source>
        <translation>Cet exemple n’existe pas ; les jeux d’exemple sont %1.</translation>
    </message>
    <message>
        <source>Only the figures of one mode arrived, so nothing was kept: %1</source>
        <translation>Seuls les chiffres d’un mode sont arrivés, rien n’a donc été conservé : %1</translation>
    </message>
    <message>
        <source>Only the hardcore figures arrived, so nothing was written (--unlocks hardcore writes them alone): %1</source>
        <translation>Seuls les chiffres hardcore sont arrivés, rien n’a donc été écrit (--unlocks hardcore les écrit seuls) : %1</translation>
    </message>
    <message>
        <source>Only the casual figures arrived, so nothing was written (--unlocks casual writes them alone): %1</source>
        <translation>Seuls les chiffres en facile sont arrivés, rien n’a donc été écrit (--unlocks casual les écrit seuls) : %1</translation>
    </message>
    <message>
        <source>The user&apos;s place and the achievements are left out: %1</source>
        <translation>Sans la place ni les succès : %1</translation>
    </message>
    <message>
        <source>Title and progress did not arrive in time and are left out.</source>
        <translation>Le titre et la progression ne sont pas arrivés à temps et manquent.</translation>
    </message>
    <message>
        <source>Title and progress are left out: RetroAchievements knows no such game, or no such user.</source>
        <translation>Sans titre ni progression : RetroAchievements ne connaît pas ce jeu ou cet utilisateur.</translation>
    </message>
    <message>
        <source>Title and progress are left out: %1</source>
        <translation>Sans titre ni progression : %1</translation>
    </message>
    <message>
        <source>The median times are left out: %1</source>
        <translation>Sans les temps médians : %1</translation>
    </message>
    <message>
        <source>The median times did not arrive in time and are left out.</source>
        <translation>Les temps médians ne sont pas arrivés à temps et manquent.</translation>
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
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;Game&apos;s Page</source>
        <translation>&amp;Page du jeu</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>Raccourcis &amp;clavier</translation>
    </message>
    <message>
        <source>&amp;About Mastery Chart</source>
        <translation>À p&amp;ropos de Mastery Chart</translation>
    </message>
    <message>
        <source>About Mastery Chart</source>
        <translation>À propos de Mastery Chart</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Mastery Chart %1&lt;/h3&gt;&lt;p&gt;Shows how far the players of a RetroAchievements game get.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Not made by RetroAchievements.&lt;/p&gt;&lt;p&gt;Qt %2&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Mastery Chart %1&lt;/h3&gt;&lt;p&gt;Montre jusqu’où vont les joueurs d’un jeu RetroAchievements.&lt;/p&gt;&lt;p&gt;Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Non réalisé par RetroAchievements.&lt;/p&gt;&lt;p&gt;Qt %2&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Licence</translation>
    </message>
    <message>
        <source>GNU General Public License</source>
        <translation>Licence publique générale GNU</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Sommaire</translation>
    </message>
</context>
<context>
    <name>MasteryChart::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>&amp;Delete Everything That Is Kept…</source>
        <translation>&amp;Supprimer tout ce qui est conservé…</translation>
    </message>
    <message>
        <source>Sections of the help</source>
        <translation>Rubriques de l’aide</translation>
    </message>
</context>
<context>
    <name>MasteryChart::HistoryRun</name>
    <message>
        <source>Nothing was kept of this game yet; --record keeps what the service answers.</source>
        <translation>Rien n’est encore conservé de ce jeu ; --record garde les réponses du service.</translation>
    </message>
</context>
<context>
    <name>MasteryChart::HistoryView</name>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Joueurs</translation>
    </message>
    <message>
        <source>Players over time</source>
        <translation>Joueurs au fil du temps</translation>
    </message>
    <message>
        <source>Masteries</source>
        <translation>Maîtrises</translation>
    </message>
    <message>
        <source>Masteries over time</source>
        <translation>Maîtrises au fil du temps</translation>
    </message>
    <message>
        <source>Mastery rate</source>
        <translation>Taux de maîtrise</translation>
    </message>
    <message>
        <source>Share of the players who mastered the set, over time</source>
        <translation>Part des joueurs qui ont maîtrisé le set, au fil du temps</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>Changements, du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ListNotice</name>
    <message>
        <source>S&amp;ign In…</source>
        <translation>&amp;Se connecter…</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>Clear Fi&amp;lter</source>
        <translation>&amp;Effacer le filtre</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ListRun</name>
    <message numerus="yes">
        <source>List of games: %L1 of %Ln system(s)</source>
        <translation>
            <numerusform>Liste des jeux : %L1 système sur %Ln</numerusform>
            <numerusform>Liste des jeux : %L1 systèmes sur %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list of games came for %L1 of %Ln system(s): %2</source>
        <translation>
            <numerusform>La liste des jeux est arrivée pour %L1 système sur %Ln : %2</numerusform>
            <numerusform>La liste des jeux est arrivée pour %L1 systèmes sur %Ln : %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list of games has %L1 of %Ln system(s); --update-games asks for the others.</source>
        <translation>
            <numerusform>La liste des jeux compte %L1 système sur %Ln ; --update-games demande les autres.</numerusform>
            <numerusform>La liste des jeux compte %L1 systèmes sur %Ln ; --update-games demande les autres.</numerusform>
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
        <translation>En attente du trousseau de clés du système, qui demande peut-être son mot de passe ; les jeux d’exemple sont utilisables en attendant.</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Connecté en tant que %1</translation>
    </message>
    <message numerus="yes">
        <source>The list of games is up to date: %Ln game(s)</source>
        <translation>
            <numerusform>La liste des jeux est à jour : %Ln jeu</numerusform>
            <numerusform>La liste des jeux est à jour : %Ln jeux</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign I&amp;n…</source>
        <translation>Se co&amp;nnecter…</translation>
    </message>
    <message>
        <source>No game that is known here is called that; enter a game ID such as 14402, or paste a link to the game&apos;s page.</source>
        <translation>Aucun jeu connu ici ne porte ce nom ; saisissez un ID de jeu comme 14402, ou collez un lien vers la page du jeu.</translation>
    </message>
    <message>
        <source>%1 has no unofficial achievements.</source>
        <comment>a game</comment>
        <translation>%1 n’a pas de succès non officiels.</translation>
    </message>
    <message>
        <source>%1 – Mastery Chart</source>
        <translation>%1 – Mastery Chart</translation>
    </message>
    <message>
        <source>Your Games</source>
        <translation>Vos jeux</translation>
    </message>
    <message>
        <source>Followed Games</source>
        <translation>Jeux suivis</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>%1 · not updated</source>
        <comment>As of 3 hours ago</comment>
        <translation>%1 · non actualisées</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Only the hardcore players are shown: %1</source>
        <translation>Seuls les joueurs hardcore sont affichés : %1</translation>
    </message>
    <message>
        <source>Only the casual players are shown: %1</source>
        <translation>Seuls les joueurs en facile sont affichés : %1</translation>
    </message>
    <message>
        <source>Delete Everything That Is Kept</source>
        <translation>Supprimer tout ce qui est conservé</translation>
    </message>
    <message>
        <source>The saved accounts with their keys, all kept games with their history, the games that you follow, your comparisons and all settings are deleted from this computer. This cannot be undone. Files that you saved stay.</source>
        <translation>Les comptes enregistrés et leurs clés, tous les jeux conservés et leur historique, les jeux que vous suivez, vos comparaisons et tous les paramètres seront supprimés de cet ordinateur. Cette action est irréversible. Les fichiers que vous avez enregistrés restent.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>MasteryChart::MastersPanel</name>
    <message>
        <source>Latest &amp;Masteries</source>
        <translation>Der&amp;nières maîtrises</translation>
    </message>
    <message>
        <source>The ten players who mastered the game last</source>
        <translation>Les dix derniers joueurs à avoir maîtrisé le jeu</translation>
    </message>
    <message>
        <source>Latest masteries</source>
        <translation>Dernières maîtrises</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a date, a name</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Nobody has mastered this yet.</source>
        <translation>Personne ne l’a encore maîtrisé.</translation>
    </message>
</context>
<context>
    <name>MasteryChart::MessageBar</name>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Close this message (Escape)</source>
        <translation>Fermer ce message (Échap)</translation>
    </message>
</context>
<context>
    <name>MasteryChart::MyGamesRun</name>
    <message>
        <source>Your list of games</source>
        <translation>La liste de vos jeux</translation>
    </message>
    <message>
        <source>The user has not earned anything in any game yet.</source>
        <translation>L’utilisateur n’a encore rien obtenu dans aucun jeu.</translation>
    </message>
</context>
<context>
    <name>MasteryChart::PageHead</name>
    <message>
        <source>&amp;Back</source>
        <translation>Reto&amp;ur</translation>
    </message>
    <message>
        <source>&amp;Back to %1</source>
        <comment>a game</comment>
        <translation>Reto&amp;ur à %1</translation>
    </message>
</context>
<context>
    <name>MasteryChart::PictureOut</name>
    <message>
        <source>Copied the picture</source>
        <translation>Image copiée</translation>
    </message>
    <message>
        <source>Copied what the chart shows, as text</source>
        <translation>Contenu du graphique copié en texte</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ProgramWindow</name>
    <message>
        <source>Everything that was kept is deleted</source>
        <translation>Tout ce qui était conservé a été supprimé</translation>
    </message>
</context>
<context>
    <name>MasteryChart::SearchPanel</name>
    <message>
        <source>Games</source>
        <translation>Jeux</translation>
    </message>
    <message numerus="yes">
        <source>%Ln game(s) found</source>
        <translation>
            <numerusform>%Ln jeu trouvé</numerusform>
            <numerusform>%Ln jeux trouvés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MasteryChart::SearchRows</name>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Sample games</source>
        <translation>Jeux d’exemple</translation>
    </message>
    <message>
        <source>You played</source>
        <translation>Vous avez joué à</translation>
    </message>
    <message>
        <source>All games</source>
        <translation>Tous les jeux</translation>
    </message>
</context>
<context>
    <name>MasteryChart::Settings</name>
    <message>
        <source>The settings were damaged; what could not be read has its default. A copy of the damaged file is kept beside it.</source>
        <translation>Les paramètres étaient endommagés ; ce qui n’a pas pu être lu a sa valeur par défaut. Une copie du fichier endommagé se trouve à côté.</translation>
    </message>
    <message>
        <source>The settings cannot be read; everything has its default, and changes are not kept.</source>
        <translation>Les paramètres ne peuvent pas être lus ; tout a sa valeur par défaut, et les changements ne sont pas conservés.</translation>
    </message>
    <message>
        <source>The settings are of a later version of Mastery Chart; they are left as they are, and changes are not kept.</source>
        <translation>Les paramètres viennent d’une version plus récente de Mastery Chart ; ils sont laissés tels quels, et les changements ne sont pas conservés.</translation>
    </message>
    <message>
        <source>The settings cannot be written; changes are not kept when the program ends.</source>
        <translation>Les paramètres ne peuvent pas être écrits ; les changements sont perdus à la fermeture du programme.</translation>
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
        <translation>Carré</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>Forum</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>My &amp;place as</source>
        <translation>Ma &amp;place au nom de</translation>
    </message>
    <message>
        <source>Fi&amp;gures</source>
        <translation>Chi&amp;ffres</translation>
    </message>
    <message>
        <source>&amp;Date and link</source>
        <translation>&amp;Date et lien</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Ouvrir le d&amp;ossier</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Partager</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>pixels</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>As large as in the window: %1 × %2</source>
        <comment>pixels</comment>
        <translation>Aussi grand que dans la fenêtre : %1 × %2</translation>
    </message>
    <message>
        <source>A size of your own</source>
        <translation>Une taille de votre choix</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Light, as on paper</source>
        <translation>Clair, comme sur papier</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Dark, as in most chats</source>
        <translation>Sombre, comme dans la plupart des messageries</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <source>S&amp;uggest</source>
        <translation>Su&amp;ggérer</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>Name in the picture</source>
        <translation>Nom dans l’image</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Copy Te&amp;xt</source>
        <translation>Copier le te&amp;xte</translation>
    </message>
    <message>
        <source>Copied the alt text.</source>
        <translation>Texte alternatif copié.</translation>
    </message>
    <message>
        <source>&amp;Alt text</source>
        <translation>Texte &amp;alternatif</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>&amp;Copier l’image</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Save CS&amp;V…</source>
        <translation>Enregistrer CS&amp;V…</translation>
    </message>
    <message>
        <source>Save &amp;JSON…</source>
        <translation>Enregistrer &amp;JSON…</translation>
    </message>
    <message>
        <source>Copy &amp;Table</source>
        <translation>Copier le ta&amp;bleau</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Fe&amp;rmer</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 pixels</translation>
    </message>
    <message>
        <source>Copied the picture.</source>
        <translation>Image copiée.</translation>
    </message>
    <message>
        <source>Copied the table.</source>
        <translation>Tableau copié.</translation>
    </message>
    <message>
        <source>%1 achievement distribution</source>
        <comment>a file&apos;s name</comment>
        <translation>%1 répartition des succès</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>“%1” exists already. Replace it?</source>
        <translation>« %1 » existe déjà. Remplacer ?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>Re&amp;mplacer</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>« %1 » est enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>%n pixel(s) for each pixel of the size, in each direction</source>
        <translation>
            <numerusform>%n pixel pour chaque pixel de la taille, dans chaque direction</numerusform>
            <numerusform>%n pixels pour chaque pixel de la taille, dans chaque direction</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MasteryChart::SubsetRow</name>
    <message>
        <source>Subset of</source>
        <translation>Subset de</translation>
    </message>
    <message>
        <source>Other subsets:</source>
        <translation>Autres subsets :</translation>
    </message>
    <message>
        <source>Subsets:</source>
        <translation>Subsets :</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare the game with its subsets</source>
        <translation>Comparer le jeu avec ses subsets</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln achievement(s)</source>
        <comment>a title</comment>
        <translation>
            <numerusform>%1 : %Ln succès</numerusform>
            <numerusform>%1 : %Ln succès</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MasteryChart::TableModel</name>
    <message>
        <source>Your place</source>
        <translation>Votre place</translation>
    </message>
    <message>
        <source>Achievements</source>
        <translation>Succès</translation>
    </message>
    <message>
        <source>players</source>
        <translation>joueurs</translation>
    </message>
    <message>
        <source>share</source>
        <translation>part</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>au moins</translation>
    </message>
    <message>
        <source>at least, share</source>
        <translation>au moins, part</translation>
    </message>
</context>
<context>
    <name>MasteryChart::TableView</name>
    <message>
        <source>Achievement distribution as a table</source>
        <translation>Répartition des succès en tableau</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Tout &amp;sélectionner</translation>
    </message>
</context>
<context>
    <name>MasteryChart::TileStrip</name>
    <message>
        <source>Sign in to see any game, and your place in it.</source>
        <translation>Connectez-vous pour voir n’importe quel jeu, et votre place dans celui-ci.</translation>
    </message>
    <message>
        <source>S&amp;ign In…</source>
        <translation>&amp;Se connecter…</translation>
    </message>
    <message>
        <source>no achievement yet</source>
        <translation>encore aucun succès</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>indisponible</translation>
    </message>
    <message>
        <source>The times could not be loaded.</source>
        <translation>Les temps n’ont pas pu être chargés.</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ToolBar</name>
    <message>
        <source>Game</source>
        <translation>Jeu</translation>
    </message>
    <message>
        <source>Your &amp;Games</source>
        <translation>Vos &amp;jeux</translation>
    </message>
    <message>
        <source>Comp&amp;are</source>
        <translation>Co&amp;mparer</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>Copier l’ima&amp;ge</translation>
    </message>
    <message>
        <source>&amp;Share…</source>
        <translation>&amp;Partager…</translation>
    </message>
    <message>
        <source>Your Games</source>
        <translation>Vos jeux</translation>
    </message>
    <message>
        <source>What you played, your progress, and what you want to play (Ctrl+G)</source>
        <translation>Ce à quoi vous avez joué, votre progression et vos jeux à jouer (Ctrl+G)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Set games beside each other (Ctrl+M)</source>
        <translation>Mettre des jeux côte à côte (Ctrl+M)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the picture (Ctrl+C)</source>
        <translation>Copier l’image (Ctrl+C)</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Partager</translation>
    </message>
    <message>
        <source>Save or copy a picture to post (Ctrl+E)</source>
        <translation>Enregistrer ou copier une image à publier (Ctrl+E)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Recharger</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Stop loading (Escape)</source>
        <translation>Arrêter le chargement (Échap)</translation>
    </message>
    <message>
        <source>Load the game again (F5)</source>
        <translation>Recharger le jeu (F5)</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Username and web API key</source>
        <translation>Nom d’utilisateur et clé API Web</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ViewMenu</name>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>&amp;As the System</source>
        <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>So&amp;mbre</translation>
    </message>
    <message>
        <source>Go to the C&amp;hart</source>
        <translation>Aller a&amp;u graphique</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>Plein éc&amp;ran</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Distributio&amp;n</source>
        <translation>Répart&amp;ition</translation>
    </message>
    <message>
        <source>&amp;Curve</source>
        <translation>Cour&amp;be</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tableau</translation>
    </message>
    <message>
        <source>Dro&amp;p-off</source>
        <translation>Aban&amp;don</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>&amp;Linear</source>
        <translation>&amp;Linéaire</translation>
    </message>
    <message>
        <source>L&amp;ogarithmic</source>
        <translation>L&amp;ogarithmique</translation>
    </message>
    <message>
        <source>&amp;Share of Players</source>
        <translation>&amp;Part des joueurs</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barres</translation>
    </message>
    <message>
        <source>The Site&apos;s &amp;Ranges</source>
        <translation>Tranches du &amp;site</translation>
    </message>
    <message>
        <source>&amp;Every Count</source>
        <translation>Chaque &amp;nombre</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>As the System</source>
        <translation>Comme le système</translation>
    </message>
</context>
<context>
    <name>MasteryChart::YourGamesPage</name>
    <message>
        <source>Played Lately</source>
        <translation>Joués récemment</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Want to Play</source>
        <translation>À jouer</translation>
    </message>
    <message>
        <source>The games that you play appear here as soon as RetroAchievements knows of them.</source>
        <translation>Les jeux auxquels vous jouez apparaissent ici dès que RetroAchievements en a connaissance.</translation>
    </message>
    <message>
        <source>A game appears here once you have earned an achievement in it, if it has more than five.</source>
        <translation>Un jeu apparaît ici dès que vous y avez obtenu un succès, s’il en compte plus de cinq.</translation>
    </message>
    <message>
        <source>The games that you mark as “Want to Play” at RetroAchievements appear here.</source>
        <translation>Les jeux que vous marquez « À jouer » (Want to Play) sur RetroAchievements apparaissent ici.</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>Your Games</source>
        <translation>Vos jeux</translation>
    </message>
    <message>
        <source>Filter by title or system</source>
        <translation>Filtrer par titre ou système</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>What the games are sorted by</source>
        <translation>Critère de tri des jeux</translation>
    </message>
    <message>
        <source>Ref&amp;resh</source>
        <translation>Actua&amp;liser</translation>
    </message>
    <message>
        <source>Ask RetroAchievements for this list</source>
        <translation>Demander cette liste à RetroAchievements</translation>
    </message>
    <message>
        <source>Compa&amp;re</source>
        <translation>C&amp;omparer</translation>
    </message>
    <message>
        <source>RetroAchievements shows a want-to-play list only to the user it belongs to; see whether the web API key is of the same account as the username.</source>
        <translation>RetroAchievements ne montre une liste de jeux à jouer qu’à son propriétaire ; vérifiez que la clé API Web est celle du même compte que le nom d’utilisateur.</translation>
    </message>
    <message>
        <source>RetroAchievements knows no user of this name; check the username.</source>
        <translation>RetroAchievements ne connaît aucun utilisateur de ce nom ; vérifiez le nom d’utilisateur.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Reto&amp;ur</translation>
    </message>
    <message>
        <source>&amp;Back to %1</source>
        <comment>a game</comment>
        <translation>Reto&amp;ur à %1</translation>
    </message>
    <message>
        <source>&amp;Sort: %1</source>
        <translation>Tr&amp;i : %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln game(s)</source>
        <translation>
            <numerusform>%1 jeu sur %Ln</numerusform>
            <numerusform>%1 jeux sur %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln game(s)</source>
        <translation>
            <numerusform>%Ln jeu</numerusform>
            <numerusform>%Ln jeux</numerusform>
        </translation>
    </message>
    <message>
        <source>not updated</source>
        <translation>non actualisées</translation>
    </message>
    <message>
        <source>Sign in to see your games</source>
        <translation>Connectez-vous pour voir vos jeux</translation>
    </message>
    <message>
        <source>What you played lately, your progress in all games, and what you want to play.</source>
        <translation>Ce à quoi vous avez joué récemment, votre progression dans tous les jeux et vos jeux à jouer.</translation>
    </message>
    <message>
        <source>No matching game</source>
        <translation>Aucun jeu correspondant</translation>
    </message>
    <message>
        <source>No game in this list has all of these words in its title or system.</source>
        <translation>Aucun jeu de cette liste n’a tous ces mots dans son titre ou son système.</translation>
    </message>
    <message>
        <source>Loading your games…</source>
        <translation>Chargement de vos jeux…</translation>
    </message>
    <message>
        <source>This list could not be loaded</source>
        <translation>Cette liste n’a pas pu être chargée</translation>
    </message>
    <message>
        <source>No games yet</source>
        <translation>Aucun jeu pour l’instant</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>as of %1</source>
        <comment>a date</comment>
        <translation>au %1</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Where hardcore players of %1 stop</source>
        <translation>Où s’arrêtent les joueurs hardcore (%1)</translation>
    </message>
    <message>
        <source>Where casual players of %1 stop</source>
        <translation>Où s’arrêtent les joueurs en facile (%1)</translation>
    </message>
    <message numerus="yes">
        <source>of %1 who earned %Ln achievement(s), %2 went no further</source>
        <comment>632 players, 22 %</comment>
        <translation>
            <numerusform>sur les %1 ayant obtenu %Ln succès, %2 ne sont pas allés plus loin</numerusform>
            <numerusform>sur les %1 ayant obtenu %Ln succès, %2 ne sont pas allés plus loin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fewest have “%1”: %2 players (%3).</source>
        <comment>an achievement, 8 players (1.3 %)</comment>
        <translation>
            <numerusform>Le plus rare est « %1 » : %2 joueur (%3).</numerusform>
            <numerusform>Le plus rare est « %1 » : %2 joueurs (%3).</numerusform>
        </translation>
    </message>
    <message>
        <source>mastery rates of hardcore players</source>
        <translation>taux de maîtrise des joueurs hardcore</translation>
    </message>
    <message>
        <source>completion rates of casual players</source>
        <translation>taux de complétion des joueurs en facile</translation>
    </message>
    <message>
        <source>hardcore and casual</source>
        <translation>hardcore et facile</translation>
    </message>
    <message numerus="yes">
        <source>Small bar charts: players by achievements earned in %Ln game(s).</source>
        <translation>
            <numerusform>Petits graphiques à barres : joueurs par nombre de succès obtenus dans %Ln jeu.</numerusform>
            <numerusform>Petits graphiques à barres : joueurs par nombre de succès obtenus dans %Ln jeux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Curves: the share of the players of %Ln game(s) who got at least so far.</source>
        <translation>
            <numerusform>Courbes : la part des joueurs de %Ln jeu arrivés au moins jusque-là.</numerusform>
            <numerusform>Courbes : la part des joueurs de %Ln jeux arrivés au moins jusque-là.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mastery rates (sample data): %1.</source>
        <translation>Taux de maîtrise (données d’exemple) : %1.</translation>
    </message>
    <message>
        <source>Mastery rates: %1.</source>
        <translation>Taux de maîtrise : %1.</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Données d’exemple</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Courbe</translation>
    </message>
    <message>
        <source>Bar chart</source>
        <translation>Graphique à barres</translation>
    </message>
    <message>
        <source>%1: nobody has earned an achievement of %2 yet.</source>
        <translation>%1 : %2 – personne n’a encore obtenu de succès.</translation>
    </message>
    <message numerus="yes">
        <source>The set has %Ln achievement(s).</source>
        <translation>
            <numerusform>Le set compte %Ln succès.</numerusform>
            <numerusform>Le set compte %Ln succès.</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1: of %2 hardcore players of %3, %4 mastered all %5 achievements.</source>
        <translation>%1 : %3 – %2 joueurs hardcore, dont %4 ayant maîtrisé les %5 succès.</translation>
    </message>
    <message>
        <source>%1: of %2 casual players of %3, %4 completed all %5 achievements.</source>
        <translation>%1 : %3 – %2 joueurs en facile, dont %4 ayant complété les %5 succès.</translation>
    </message>
    <message>
        <source>Half of the players earned %1 or fewer.</source>
        <translation>La moitié des joueurs en ont obtenu %1 ou moins.</translation>
    </message>
    <message>
        <source>Nobody has mastered %1 yet</source>
        <translation>Personne n’a encore maîtrisé %1</translation>
    </message>
    <message>
        <source>Nobody has completed %1 yet</source>
        <translation>Personne n’a encore complété %1</translation>
    </message>
    <message>
        <source>1 in %1 players mastered %2</source>
        <translation>1 joueur sur %1 a maîtrisé %2</translation>
    </message>
    <message>
        <source>1 in %1 players completed %2</source>
        <translation>1 joueur sur %1 a complété %2</translation>
    </message>
    <message>
        <source>1 in %1 hardcore players mastered %2</source>
        <translation>1 joueur hardcore sur %1 a maîtrisé %2</translation>
    </message>
    <message>
        <source>1 in %1 casual players completed %2</source>
        <translation>1 joueur en facile sur %1 a complété %2</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>Save</name>
    <message>
        <source>chart</source>
        <translation>graphique</translation>
    </message>
    <message>
        <source>there is nothing to write</source>
        <translation>il n’y a rien à écrire</translation>
    </message>
    <message>
        <source>it is a pipe or a device</source>
        <translation>c’est un tube ou un périphérique</translation>
    </message>
    <message>
        <source>Standard output could not be written to: %1.</source>
        <translation>Impossible d’écrire sur la sortie standard : %1.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2; choose another place or name.</source>
        <translation>« %1 » n’a pas pu être écrit : %2 ; choisissez un autre emplacement ou un autre nom.</translation>
    </message>
</context>
<context>
    <name>ServiceError</name>
    <message numerus="yes">
        <source>RetroAchievements asks for a pause; try again in %Ln minute(s).</source>
        <translation>
            <numerusform>RetroAchievements demande une pause ; réessayez dans %Ln minute.</numerusform>
            <numerusform>RetroAchievements demande une pause ; réessayez dans %Ln minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>RetroAchievements asks for a pause; try again in %Ln hour(s).</source>
        <translation>
            <numerusform>RetroAchievements demande une pause ; réessayez dans %Ln heure.</numerusform>
            <numerusform>RetroAchievements demande une pause ; réessayez dans %Ln heures.</numerusform>
        </translation>
    </message>
    <message>
        <source>A username and a web API key are needed; the key is at %1 under “Keys”.</source>
        <translation>Il faut un nom d’utilisateur et une clé API Web ; la clé se trouve sur %1 sous « Keys ».</translation>
    </message>
    <message>
        <source>RetroAchievements refused the web API key; copy it again from %1.</source>
        <translation>RetroAchievements a refusé la clé API Web ; copiez-la de nouveau depuis %1.</translation>
    </message>
    <message>
        <source>There is no data for this game: the ID is unknown, or the set has no achievements.</source>
        <translation>Il n’y a pas de données pour ce jeu : l’ID est inconnu, ou le set n’a pas de succès.</translation>
    </message>
    <message>
        <source>RetroAchievements blocked the request (status 403); see whether its site opens in a browser, and try again later.</source>
        <translation>RetroAchievements a bloqué la requête (code 403) ; voyez si son site s’ouvre dans un navigateur, et réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server does not offer these figures (status %1); check its address and the version of the API, or look for a newer Mastery Chart.</source>
        <translation>Le serveur ne propose pas ces chiffres (code %1) ; vérifiez son adresse et la version de l’API, ou cherchez un Mastery Chart plus récent.</translation>
    </message>
    <message>
        <source>RetroAchievements did not accept the request (status 422); check the username.</source>
        <translation>RetroAchievements n’a pas accepté la requête (code 422) ; vérifiez le nom d’utilisateur.</translation>
    </message>
    <message>
        <source>RetroAchievements received too many requests; wait a minute and try again.</source>
        <translation>RetroAchievements a reçu trop de requêtes ; attendez une minute et réessayez.</translation>
    </message>
    <message>
        <source>RetroAchievements has a problem of its own (status %1); try again later.</source>
        <translation>RetroAchievements rencontre un problème (code %1) ; réessayez plus tard.</translation>
    </message>
    <message>
        <source>RetroAchievements redirected to another address, which was not followed to protect the key; try again later.</source>
        <translation>RetroAchievements a redirigé vers une autre adresse, qui n’a pas été suivie afin de protéger la clé ; réessayez plus tard.</translation>
    </message>
    <message>
        <source>A web page came in place of the figures; sign in to the network if it asks for that, or try again later.</source>
        <translation>Une page Web est arrivée à la place des chiffres ; connectez-vous au réseau s’il le demande, ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>The answer was not what RetroAchievements promises (status %1); try again later.</source>
        <translation>La réponse de RetroAchievements n’est pas celle attendue (code %1) ; réessayez plus tard.</translation>
    </message>
    <message>
        <source>The answer was not what RetroAchievements promises; try again later.</source>
        <translation>La réponse de RetroAchievements n’est pas celle attendue ; réessayez plus tard.</translation>
    </message>
    <message>
        <source>RetroAchievements could not be reached; check the network connection and try again.</source>
        <translation>RetroAchievements n’a pas pu être joint ; vérifiez la connexion réseau et réessayez.</translation>
    </message>
    <message>
        <source>The address of RetroAchievements was not found; check the network connection and try again.</source>
        <translation>L’adresse de RetroAchievements est introuvable ; vérifiez la connexion réseau et réessayez.</translation>
    </message>
    <message>
        <source>There is no secure connection to RetroAchievements, so nothing was sent; check the machine&apos;s date, and sign in to the network if it asks for that.</source>
        <translation>Il n’y a pas de connexion sécurisée à RetroAchievements, rien n’a donc été envoyé ; vérifiez la date de l’ordinateur, et connectez-vous au réseau s’il le demande.</translation>
    </message>
    <message>
        <source>The proxy did not let the request through; check the system&apos;s proxy settings.</source>
        <translation>Le proxy n’a pas laissé passer la requête ; vérifiez les paramètres de proxy du système.</translation>
    </message>
    <message>
        <source>The connection to RetroAchievements broke; try again.</source>
        <translation>La connexion à RetroAchievements a été coupée ; réessayez.</translation>
    </message>
    <message>
        <source>RetroAchievements did not answer in time; try again.</source>
        <translation>RetroAchievements n’a pas répondu à temps ; réessayez.</translation>
    </message>
    <message>
        <source>Loading was cancelled.</source>
        <translation>Le chargement a été annulé.</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>%1 (Escape cancels)</source>
        <comment>Trying again in 4 seconds</comment>
        <translation>%1 (Échap pour annuler)</translation>
    </message>
    <message>
        <source>Loading game %1… (Escape cancels)</source>
        <translation>Chargement du jeu %1… (Échap pour annuler)</translation>
    </message>
    <message>
        <source>Waiting for the system&apos;s key store…</source>
        <translation>En attente du trousseau de clés du système…</translation>
    </message>
    <message>
        <source>Saved copy of %1</source>
        <comment>a date and time</comment>
        <translation>Copie enregistrée du %1</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <comment>a time of day</comment>
        <translation>Actualisé à %1</translation>
    </message>
    <message>
        <source>The link names set %1; these are the figures of the game&apos;s main set.</source>
        <translation>Le lien désigne le set %1 ; voici les chiffres du set principal du jeu.</translation>
    </message>
</context>
<context>
    <name>StoreProblem</name>
    <message>
        <source>The file of kept games is damaged; it is set aside, and a new one is begun.</source>
        <translation>Le fichier des jeux conservés est endommagé ; il est mis de côté, et un nouveau est commencé.</translation>
    </message>
    <message>
        <source>The kept games are of a later version of Mastery Chart; they are left as they are, and nothing is kept.</source>
        <translation>Les jeux conservés viennent d’une version plus récente de Mastery Chart ; ils sont laissés tels quels, et rien n’est conservé.</translation>
    </message>
    <message>
        <source>Another program holds the file of kept games; what it delays is not kept.</source>
        <translation>Un autre programme occupe le fichier des jeux conservés ; ce qu’il bloque n’est pas conservé.</translation>
    </message>
    <message>
        <source>The file of kept games cannot be opened or written; nothing is kept.</source>
        <translation>Le fichier des jeux conservés ne peut pas être ouvert ou écrit ; rien n’est conservé.</translation>
    </message>
    <message>
        <source>The disk is full; nothing more is kept.</source>
        <translation>Le disque est plein ; plus rien n’est conservé.</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>%1 of %2</source>
        <comment>41 of 60 achievements</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>#%1</source>
        <comment>a rank</comment>
        <translation>nº %1</translation>
    </message>
    <message>
        <source>The rank by achievements earned in this mode; equal counts share a rank.</source>
        <translation>Le rang selon les succès obtenus dans ce mode ; à nombre égal, le rang est partagé.</translation>
    </message>
    <message>
        <source>top %1</source>
        <comment>top 7.2 %</comment>
        <translation>top %1</translation>
    </message>
    <message>
        <source>of %1 hardcore</source>
        <comment>players</comment>
        <translation>sur %1 en hardcore</translation>
    </message>
    <message>
        <source>of %1 casual</source>
        <comment>players</comment>
        <translation>sur %1 en facile</translation>
    </message>
    <message>
        <source>one of %1</source>
        <comment>1,820 players</comment>
        <translation>un des %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln to go</source>
        <comment>41 of 60, 19 to go</comment>
        <translation>
            <numerusform>%1, encore %Ln</numerusform>
            <numerusform>%1, encore %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 players need one more to pass you</source>
        <translation>
            <numerusform>il manque 1 succès à %1 joueur pour vous dépasser</numerusform>
            <numerusform>il manque 1 succès à %1 joueurs pour vous dépasser</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody yet – be the first</source>
        <translation>encore personne – à vous !</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>1,820 of 31,257 players</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>The share of the hardcore players who earned every achievement of the set in hardcore.</source>
        <translation>La part des joueurs hardcore qui ont obtenu tous les succès du set en hardcore.</translation>
    </message>
    <message>
        <source>The share of the casual players who earned every achievement of the set in casual.</source>
        <translation>La part des joueurs en facile qui ont obtenu tous les succès du set en facile.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>of 60 achievements</comment>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>At least half of the players earned this many achievements or fewer.</source>
        <translation>Au moins la moitié des joueurs ont obtenu ce nombre de succès ou moins.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>13.0 of 60 achievements</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>The mean number of achievements a player earned, as a share of the set.</source>
        <translation>Le nombre moyen de succès obtenus par joueur, en part du set.</translation>
    </message>
    <message>
        <source>Half the set</source>
        <translation>Moitié du set</translation>
    </message>
    <message>
        <source>reach %1</source>
        <comment>reach 30 achievements</comment>
        <translation>atteignent %1</translation>
    </message>
    <message>
        <source>The share of the players who earned at least half of the achievements.</source>
        <translation>La part des joueurs qui ont obtenu au moins la moitié des succès.</translation>
    </message>
    <message>
        <source>One and done</source>
        <translation>Un seul succès</translation>
    </message>
    <message>
        <source>The share of the players who earned exactly one achievement.</source>
        <translation>La part des joueurs qui ont obtenu exactement un succès.</translation>
    </message>
    <message numerus="yes">
        <source>of %1 players</source>
        <translation>
            <numerusform>sur %1 joueur</numerusform>
            <numerusform>sur %1 joueurs</numerusform>
        </translation>
    </message>
    <message>
        <source>not enough data</source>
        <translation>données insuffisantes</translation>
    </message>
    <message>
        <source>%1 to beat</source>
        <comment>22 h</comment>
        <translation>%1 pour le terminer</translation>
    </message>
    <message>
        <source>Time to master</source>
        <translation>Temps de maîtrise</translation>
    </message>
    <message>
        <source>Time to complete</source>
        <translation>Temps de complétion</translation>
    </message>
    <message>
        <source>Half of the players who mastered the set took longer than this, half were faster.</source>
        <translation>La moitié des joueurs qui ont maîtrisé le set ont mis plus de temps, l’autre moitié moins.</translation>
    </message>
    <message>
        <source>Half of the players who completed the set took longer than this, half were faster.</source>
        <translation>La moitié des joueurs qui ont complété le set ont mis plus de temps, l’autre moitié moins.</translation>
    </message>
    <message>
        <source>Times from before October 2023 are estimates of RetroAchievements.</source>
        <translation>Les temps d’avant octobre 2023 sont des estimations de RetroAchievements.</translation>
    </message>
    <message>
        <source>casual %1</source>
        <comment>a figure</comment>
        <translation>facile %1</translation>
    </message>
    <message>
        <source>hardcore %1</source>
        <comment>a figure</comment>
        <translation>hardcore %1</translation>
    </message>
    <message>
        <source>no casual players</source>
        <translation>aucun joueur en facile</translation>
    </message>
    <message>
        <source>no hardcore players</source>
        <translation>aucun joueur hardcore</translation>
    </message>
    <message>
        <source>stop at %1</source>
        <comment>one achievement: players</comment>
        <translation>s’arrêtent à %1</translation>
    </message>
</context>
<context>
    <name>UserGame</name>
    <message>
        <source>Beaten in casual</source>
        <translation>Terminé en facile</translation>
    </message>
    <message>
        <source>Beaten</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Completed in casual</source>
        <translation>Complété en facile</translation>
    </message>
    <message>
        <source>Mastered</source>
        <translation>Maîtrisé</translation>
    </message>
    <message>
        <source>%1 in casual</source>
        <comment>a percentage</comment>
        <translation>%1 en facile</translation>
    </message>
    <message>
        <source>Played today</source>
        <translation>Joué aujourd’hui</translation>
    </message>
    <message>
        <source>Earned today</source>
        <translation>Obtenu aujourd’hui</translation>
    </message>
    <message>
        <source>Played yesterday</source>
        <translation>Joué hier</translation>
    </message>
    <message>
        <source>Earned yesterday</source>
        <translation>Obtenu hier</translation>
    </message>
    <message numerus="yes">
        <source>Played %Ln day(s) ago</source>
        <translation>
            <numerusform>Joué il y a %Ln jour</numerusform>
            <numerusform>Joué il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Earned %Ln day(s) ago</source>
        <translation>
            <numerusform>Obtenu il y a %Ln jour</numerusform>
            <numerusform>Obtenu il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Played %1</source>
        <comment>a date</comment>
        <translation>Joué le %1</translation>
    </message>
    <message>
        <source>Earned %1</source>
        <comment>a date</comment>
        <translation>Obtenu le %1</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Plus récents</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Left to Mastery</source>
        <translation>Reste à maîtriser</translation>
    </message>
    <message>
        <source>Fewest Achievements</source>
        <translation>Le moins de succès</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Other Systems</source>
        <translation>Autres systèmes</translation>
    </message>
    <message>
        <source>Without Achievements Now</source>
        <translation>Sans succès actuellement</translation>
    </message>
    <message>
        <source>No achievements yet</source>
        <translation>Pas encore de succès</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <comment>achievements to mastery</comment>
        <translation>
            <numerusform>Encore %Ln</numerusform>
            <numerusform>Encore %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitState</name>
    <message numerus="yes">
        <source>Pausing, so as not to ask RetroAchievements too often; going on in %Ln second(s).</source>
        <translation>
            <numerusform>Pause, pour ne pas solliciter RetroAchievements trop souvent ; reprise dans %Ln seconde.</numerusform>
            <numerusform>Pause, pour ne pas solliciter RetroAchievements trop souvent ; reprise dans %Ln secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>RetroAchievements is busy; trying again in %Ln second(s).</source>
        <translation>
            <numerusform>RetroAchievements est surchargé ; nouvel essai dans %Ln seconde.</numerusform>
            <numerusform>RetroAchievements est surchargé ; nouvel essai dans %Ln secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>RetroAchievements has a problem; trying again in %Ln second(s).</source>
        <translation>
            <numerusform>RetroAchievements rencontre un problème ; nouvel essai dans %Ln seconde.</numerusform>
            <numerusform>RetroAchievements rencontre un problème ; nouvel essai dans %Ln secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connection broke; trying again in %Ln second(s).</source>
        <translation>
            <numerusform>La connexion a été coupée ; nouvel essai dans %Ln seconde.</numerusform>
            <numerusform>La connexion a été coupée ; nouvel essai dans %Ln secondes.</numerusform>
        </translation>
    </message>
</context>
</TS>
