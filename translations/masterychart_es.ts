<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Accounts</name>
    <message>
        <source>The settings cannot be written; make them writable, or make room for them.</source>
        <translation>No se puede escribir la configuración; permite que se escriba en ella o libera espacio.</translation>
    </message>
    <message>
        <source>The key may still be in the system&apos;s key store, out of which it could not be taken; remove it there.</source>
        <translation>Puede que la clave siga en el almacén de claves del sistema, de donde no se pudo quitar; elimínala allí.</translation>
    </message>
</context>
<context>
    <name>AchievementRow</name>
    <message>
        <source>✓ yours in hardcore</source>
        <translation>✓ tuyo en hardcore</translation>
    </message>
    <message>
        <source>✓ yours in casual</source>
        <translation>✓ tuyo en casual</translation>
    </message>
    <message>
        <source>▸ Progression</source>
        <translation>▸ Progresión</translation>
    </message>
    <message>
        <source>◆ Win condition</source>
        <translation>◆ Condición de victoria</translation>
    </message>
    <message>
        <source>▲ Missable</source>
        <translation>▲ Perdible</translation>
    </message>
    <message>
        <source>▼ %1 fewer</source>
        <comment>34 % fewer players</comment>
        <translation>▼ %1 menos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln punto</numerusform>
            <numerusform>%Ln puntos</numerusform>
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
            <numerusform>Tiempo mediano hasta desbloquearlo: %1, de %Ln jugador</numerusform>
            <numerusform>Tiempo mediano hasta desbloquearlo: %1, de %Ln jugadores</numerusform>
        </translation>
    </message>
    <message>
        <source>Time to unlock it: not enough data</source>
        <translation>Tiempo hasta desbloquearlo: no hay suficientes datos</translation>
    </message>
    <message>
        <source>Shares are of the mode&apos;s players. Which achievement a player earned last is not known.</source>
        <translation>Los porcentajes se calculan sobre los jugadores del modo. No se sabe qué logro obtuvo cada jugador en último lugar.</translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message>
        <source>As of just now</source>
        <translation>Datos de ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>As of %Ln minute(s) ago</source>
        <translation>
            <numerusform>Datos de hace %Ln minuto</numerusform>
            <numerusform>Datos de hace %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As of %Ln hour(s) ago</source>
        <translation>
            <numerusform>Datos de hace %Ln hora</numerusform>
            <numerusform>Datos de hace %Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As of %Ln day(s) ago</source>
        <translation>
            <numerusform>Datos de hace %Ln día</numerusform>
            <numerusform>Datos de hace %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>a date</comment>
        <translation>Datos del %1</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message numerus="yes">
        <source>%1 players</source>
        <translation>
            <numerusform>%1 jugador</numerusform>
            <numerusform>%1 jugadores</numerusform>
        </translation>
    </message>
    <message>
        <source>Hardcore Players</source>
        <translation>Jugadores de hardcore</translation>
    </message>
    <message>
        <source>Casual Players</source>
        <translation>Jugadores casuales</translation>
    </message>
    <message>
        <source>Your progress: %1</source>
        <comment>a game&apos;s title</comment>
        <translation>Tu progreso: %1</translation>
    </message>
    <message>
        <source>Your hardcore progress</source>
        <translation>Tu progreso en hardcore</translation>
    </message>
    <message>
        <source>Your casual progress</source>
        <translation>Tu progreso en casual</translation>
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
            <numerusform>%Ln logro obtenido</numerusform>
            <numerusform>%Ln logros obtenidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Earned %1 achievements</source>
        <translation>%1 logros obtenidos</translation>
    </message>
    <message>
        <source>Mastered</source>
        <translation>Dominado</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>Players who got at least this far</source>
        <translation>Jugadores que llegaron hasta aquí</translation>
    </message>
    <message>
        <source>Share of players by achievements earned</source>
        <translation>Jugadores por logros, en porcentaje</translation>
    </message>
    <message>
        <source>Players by achievements earned</source>
        <translation>Jugadores por logros obtenidos</translation>
    </message>
    <message>
        <source>achievements earned</source>
        <translation>logros obtenidos</translation>
    </message>
    <message>
        <source>Nobody has earned an achievement yet</source>
        <translation>Nadie ha obtenido todavía ningún logro</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>mediana %1</translation>
    </message>
    <message>
        <source>half the set: %1</source>
        <translation>medio set: %1</translation>
    </message>
    <message>
        <source>Nobody has mastered this yet</source>
        <translation>Nadie lo ha dominado todavía</translation>
    </message>
    <message>
        <source>Nobody has completed this yet</source>
        <translation>Nadie lo ha completado todavía</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>Mastered 8 (1.3 %)</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>%1 mastered this</source>
        <comment>a name</comment>
        <translation>%1: dominado</translation>
    </message>
    <message>
        <source>%1 completed this</source>
        <comment>a name</comment>
        <translation>%1: completado</translation>
    </message>
    <message>
        <source>%1 mastered this – one of %2</source>
        <comment>a name, a number of players</comment>
        <translation>%1: dominado – uno de %2</translation>
    </message>
    <message>
        <source>%1 completed this – one of %2</source>
        <comment>a name, a number of players</comment>
        <translation>%1: completado – uno de %2</translation>
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
        <translation>Juego %1</translation>
    </message>
    <message>
        <source>%1 (sample data)</source>
        <translation>%1 (datos de ejemplo)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln achievement(s)</source>
        <translation>
            <numerusform>%Ln logro</numerusform>
            <numerusform>%Ln logros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unofficial achievement(s)</source>
        <translation>
            <numerusform>%Ln logro no oficial</numerusform>
            <numerusform>%Ln logros no oficiales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hardcore players</source>
        <translation>
            <numerusform>%1 jugador de hardcore</numerusform>
            <numerusform>%1 jugadores de hardcore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 casual players</source>
        <translation>
            <numerusform>%1 jugador casual</numerusform>
            <numerusform>%1 jugadores casuales</numerusform>
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
        <translation>%1 (%2) con esta cantidad o más</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>+12 since 12 Sep 2026</comment>
        <translation>%1 desde el %2</translation>
    </message>
    <message>
        <source>unofficial</source>
        <comment>a set of achievements</comment>
        <translation>no oficial</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>At least %1 of the set</source>
        <translation>Al menos el %1 del set</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln achievement(s)</source>
        <translation>
            <numerusform>Al menos %Ln logro</numerusform>
            <numerusform>Al menos %Ln logros</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>achievements</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Hardcore players who got at least this far</source>
        <translation>Jugadores de hardcore que llegaron al menos hasta aquí</translation>
    </message>
    <message>
        <source>Casual players who got at least this far</source>
        <translation>Jugadores casuales que llegaron al menos hasta aquí</translation>
    </message>
    <message>
        <source>n = %1</source>
        <comment>a number of players</comment>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>share of the achievements earned</source>
        <translation>porcentaje de logros obtenidos</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>Juego</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Jugadores</translation>
    </message>
    <message>
        <source>Achievements</source>
        <translation>Logros</translation>
    </message>
    <message>
        <source>Mastery rate</source>
        <translation>% de dominio</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Progreso medio</translation>
    </message>
    <message>
        <source>Half the set</source>
        <translation>Medio set</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>Tiempo mediano</translation>
    </message>
    <message>
        <source>Your progress</source>
        <translation>Tu progreso</translation>
    </message>
    <message>
        <source>%1 pts</source>
        <comment>points of a percentage</comment>
        <translation>%1 pp</translation>
    </message>
    <message>
        <source>sample data</source>
        <translation>datos de ejemplo</translation>
    </message>
    <message>
        <source>no hardcore players</source>
        <translation>ningún jugador de hardcore</translation>
    </message>
    <message>
        <source>no casual players</source>
        <translation>ningún jugador casual</translation>
    </message>
    <message>
        <source>none mastered</source>
        <comment>players</comment>
        <translation>nadie lo dominó</translation>
    </message>
    <message>
        <source>none completed</source>
        <comment>players</comment>
        <translation>nadie lo completó</translation>
    </message>
    <message numerus="yes">
        <source>%1 mastered (%2)</source>
        <comment>8 players mastered the set (1.3 %)</comment>
        <translation>
            <numerusform>%1 lo dominó (%2)</numerusform>
            <numerusform>%1 lo dominaron (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 completed (%2)</source>
        <comment>8 players completed the set (1.3 %)</comment>
        <translation>
            <numerusform>%1 lo completó (%2)</numerusform>
            <numerusform>%1 lo completaron (%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>median 5, 15 achievements</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 hardcore</source>
        <comment>12 of 15 achievements</comment>
        <translation>%1 de %2 en hardcore</translation>
    </message>
    <message>
        <source>%1 of %2 casual</source>
        <comment>12 of 15 achievements</comment>
        <translation>%1 de %2 en casual</translation>
    </message>
    <message>
        <source>%1, rank %2 of %3</source>
        <comment>12 of 15 hardcore, rank 18 of 632</comment>
        <translation>%1, puesto %2 de %3</translation>
    </message>
    <message>
        <source>%1, mastered, one of %2</source>
        <comment>15 of 15 hardcore, 8 players</comment>
        <translation>%1, dominado, uno de %2</translation>
    </message>
    <message>
        <source>%1, completed, one of %2</source>
        <comment>15 of 15 casual, 8 players</comment>
        <translation>%1, completado, uno de %2</translation>
    </message>
    <message>
        <source>Your place is not known.</source>
        <translation>No se conoce tu puesto.</translation>
    </message>
    <message>
        <source>Your place: %1</source>
        <comment>12 of 15 hardcore, rank 18 of 632</comment>
        <translation>Tu puesto: %1</translation>
    </message>
    <message>
        <source>Your place: nothing earned yet</source>
        <translation>Tu puesto: aún sin logros</translation>
    </message>
    <message>
        <source>Your place: nothing earned in hardcore yet</source>
        <translation>Tu puesto: aún sin logros en hardcore</translation>
    </message>
    <message>
        <source>Your place: nothing earned in casual yet</source>
        <translation>Tu puesto: aún sin logros en casual</translation>
    </message>
    <message>
        <source>Half of the players earned %1 or fewer</source>
        <translation>La mitad de los jugadores obtuvo %1 o menos</translation>
    </message>
    <message>
        <source>Your progress: %1 of %2</source>
        <translation>Tu progreso: %1 de %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 achievements</source>
        <comment>36–40</comment>
        <translation>%1 logros</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Games:</source>
        <translation>Juegos:</translation>
    </message>
    <message>
        <source>Chart (the window keeps what was chosen last):</source>
        <translation>Gráfico (la ventana conserva lo último que se eligió):</translation>
    </message>
    <message>
        <source>Export, without a window:</source>
        <translation>Exportación, sin ventana:</translation>
    </message>
    <message>
        <source>Account and server:</source>
        <translation>Cuenta y servidor:</translation>
    </message>
    <message>
        <source>Messages and help:</source>
        <translation>Mensajes y ayuda:</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>Shows how far the players of a RetroAchievements game get.</source>
        <translation>Muestra hasta dónde llegan los jugadores de un juego de RetroAchievements.</translation>
    </message>
    <message>
        <source>An ID, a link, or &quot;words of the title&quot;</source>
        <translation>Un ID, un enlace o &quot;palabras del título&quot;</translation>
    </message>
    <message>
        <source>The manual says more: %1</source>
        <translation>El manual dice más: %1</translation>
    </message>
    <message>
        <source>The system&apos;s key store did not answer; unlock it and try again.</source>
        <translation>El almacén de claves del sistema no respondió; desbloquéalo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>a username</source>
        <translation>un nombre de usuario</translation>
    </message>
    <message>
        <source>WIDTHxHEIGHT of at least %1x%2, such as 900x520</source>
        <translation>ANCHOxALTO de al menos %1x%2, como 900x520</translation>
    </message>
    <message>
        <source>a number from 1 to 4</source>
        <translation>un número del 1 al 4</translation>
    </message>
    <message>
        <source>a whole number, 1 or more</source>
        <translation>un número entero, 1 o más</translation>
    </message>
    <message>
        <source>More GAMEs, one a line; - is standard input</source>
        <translation>Más GAME, uno por línea; - es la entrada</translation>
    </message>
    <message>
        <source>Every game that you have earned something in</source>
        <translation>Todo juego en el que obtuviste algo</translation>
    </message>
    <message>
        <source>The built-in sample games; no account</source>
        <translation>Los juegos de ejemplo incluidos; sin cuenta</translation>
    </message>
    <message>
        <source>Print the games whose titles fit, and end</source>
        <translation>Mostrar los juegos que coinciden y terminar</translation>
    </message>
    <message>
        <source>With --find: at most so many (default: 20)</source>
        <translation>Con --find: como máximo estos (predet.: 20)</translation>
    </message>
    <message>
        <source>Fetch the list of games anew</source>
        <translation>Volver a descargar la lista de juegos</translation>
    </message>
    <message>
        <source>What is drawn (default: bars; several: curve)</source>
        <translation>Qué se dibuja (predet.: bars; varios: curve)</translation>
    </message>
    <message>
        <source>Unlocks to count (default: both)</source>
        <translation>Desbloqueos que cuentan (predet.: both)</translation>
    </message>
    <message>
        <source>Achievements to count (default: official)</source>
        <translation>Logros que cuentan (predet.: official)</translation>
    </message>
    <message>
        <source>How bars are measured (default: linear)</source>
        <translation>Escala de las barras (predet.: linear)</translation>
    </message>
    <message>
        <source>From 44 achievements on (default: ranges)</source>
        <translation>A partir de 44 logros (predet.: ranges)</translation>
    </message>
    <message>
        <source>Colours (default: light)</source>
        <translation>Colores (predet.: light)</translation>
    </message>
    <message>
        <source>Write and end; - is standard output. A file each with {id} {title} {system} {set} {date}.</source>
        <translation>Escribir y terminar; - es la salida. Con {id} {title} {system} {set} {date}: uno por juego.</translation>
    </message>
    <message>
        <source>What to write (default: FILE&apos;s ending)</source>
        <translation>Qué escribir (predet.: según FILE)</translation>
    </message>
    <message>
        <source>Leave files that exist, ask for none of them</source>
        <translation>Omitir los archivos que ya existen</translation>
    </message>
    <message>
        <source>Size: 1200x675, 1080x1080 or 800x450</source>
        <translation>Tamaño: 1200x675, 1080x1080 u 800x450</translation>
    </message>
    <message>
        <source>Logical pixels (default: 900x520)</source>
        <translation>Píxeles lógicos (predet.: 900x520)</translation>
    </message>
    <message>
        <source>Pixels per logical pixel, 1 to 4 (default: 2)</source>
        <translation>Píxeles por píxel lógico, 1 a 4 (predet.: 2)</translation>
    </message>
    <message>
        <source>Print three lines about each game</source>
        <translation>Mostrar tres líneas sobre cada juego</translation>
    </message>
    <message>
        <source>Print two sentences that describe the chart</source>
        <translation>Describir el gráfico en dos frases</translation>
    </message>
    <message>
        <source>Keep the answers in the history</source>
        <translation>Guardar las respuestas en el historial</translation>
    </message>
    <message>
        <source>Else $MASTERYCHART_USER, else the saved one. Key: $MASTERYCHART_KEY, never an argument.</source>
        <translation>Si no, $MASTERYCHART_USER o la guardada. Clave: $MASTERYCHART_KEY, nunca argumento.</translation>
    </message>
    <message>
        <source>Another server&apos;s API folder</source>
        <translation>Carpeta de la API de otro servidor</translation>
    </message>
    <message>
        <source>Version of the web API (default: v1)</source>
        <translation>Versión de la API web (predet.: v1)</translation>
    </message>
    <message>
        <source>Tell neither progress nor waits</source>
        <translation>No mostrar ni el progreso ni las esperas</translation>
    </message>
    <message>
        <source>Tell what is asked, waited for and kept</source>
        <translation>Mostrar lo que se pide, espera y guarda</translation>
    </message>
    <message>
        <source>Such as de or en (default: the system&apos;s)</source>
        <translation>Como es o en (predet.: el del sistema)</translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation>Mostrar esta ayuda</translation>
    </message>
    <message>
        <source>Show the versions</source>
        <translation>Mostrar las versiones</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>queda cerca de %Ln segundo</numerusform>
            <numerusform>quedan cerca de %Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>queda cerca de %Ln minuto</numerusform>
            <numerusform>quedan cerca de %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>queda cerca de %Ln hora</numerusform>
            <numerusform>quedan cerca de %Ln horas</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no option “%1”; did you mean --%2? --help lists them all.</source>
        <translation>No existe la opción «%1»; ¿querías decir --%2? --help las muestra todas.</translation>
    </message>
    <message>
        <source>There is no option “%1”; --help lists them all.</source>
        <translation>No existe la opción «%1»; --help las muestra todas.</translation>
    </message>
    <message>
        <source>The web API key is never an argument, where others could read it; set $MASTERYCHART_KEY.</source>
        <translation>La clave de API web nunca va como argumento, pues otros podrían leerla; define $MASTERYCHART_KEY.</translation>
    </message>
    <message>
        <source>An option is without its value; --help tells what each takes.</source>
        <translation>A una opción le falta su valor; --help indica qué admite cada una.</translation>
    </message>
    <message>
        <source>--%1 is without its value; it takes: %2.</source>
        <translation>A --%1 le falta su valor; admite: %2.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 no lleva valor.</translation>
    </message>
    <message>
        <source>“%1” does not fit --%2; did you mean %3? It takes: %4.</source>
        <translation>«%1» no sirve para --%2; ¿querías decir %3? Admite: %4.</translation>
    </message>
    <message>
        <source>“%1” does not fit --%2; it takes: %3.</source>
        <translation>«%1» no sirve para --%2; admite: %3.</translation>
    </message>
    <message>
        <source>That is not a game; give a game ID (14402), a link to its page, or words of its title.</source>
        <translation>Eso no es un juego; indica un ID de juego (14402), un enlace a su página o palabras de su título.</translation>
    </message>
    <message>
        <source>One picture or window compares up to 8 games; give fewer, or write csv or json.</source>
        <translation>Una imagen o ventana compara hasta 8 juegos; indica menos o escribe csv o json.</translation>
    </message>
    <message>
        <source>Line %1 of --games-from is no game; a line is a game ID (14402), a link to its page, or words of its title.</source>
        <translation>La línea %1 de --games-from no es un juego; una línea es un ID de juego (14402), un enlace a su página o palabras de su título.</translation>
    </message>
    <message>
        <source>The list of games “%1” could not be read: %2.</source>
        <translation>No se pudo leer la lista de juegos «%1»: %2.</translation>
    </message>
    <message>
        <source>--games-from takes a list of at most 1 MiB.</source>
        <translation>--games-from admite una lista de 1 MiB como máximo.</translation>
    </message>
    <message>
        <source>--%1 %2 draws one game; give one GAME, or write csv or json.</source>
        <translation>--%1 %2 dibuja un juego; indica un GAME o escribe csv o json.</translation>
    </message>
    <message>
        <source>Several words are one title only in quotes, such as &quot;mega man 2&quot;.</source>
        <translation>Varias palabras son un solo título únicamente entre comillas, como &quot;mega man 2&quot;.</translation>
    </message>
    <message>
        <source>Which game? Give a game ID (14402), a link to its page or words of its title, or --sample.</source>
        <translation>¿Qué juego? Indica un ID de juego (14402), un enlace a su página o palabras de su título, o --sample.</translation>
    </message>
    <message>
        <source>Standard output has no name that says what to write; add --format.</source>
        <translation>La salida estándar no tiene un nombre que diga qué escribir; añade --format.</translation>
    </message>
    <message>
        <source>The file&apos;s name does not say what to write; end it in one of .%1, or add --format.</source>
        <translation>El nombre del archivo no dice qué escribir; termínalo en uno de .%1 o añade --format.</translation>
    </message>
    <message>
        <source>--format goes with --export FILE or --find WORDS.</source>
        <translation>--format va con --export FILE o --find WORDS.</translation>
    </message>
    <message>
        <source>--find prints lines, or a list with --format json; it has no other format.</source>
        <translation>--find muestra líneas o, con --format json, una lista; no tiene otro formato.</translation>
    </message>
    <message>
        <source>--limit goes with --find WORDS.</source>
        <translation>--limit va con --find WORDS.</translation>
    </message>
    <message>
        <source>--find prints games, --export writes one; leave out --find, or --export.</source>
        <translation>--find muestra juegos, --export escribe uno; quita --find o --export.</translation>
    </message>
    <message>
        <source>--find prints games and does nothing else with them; leave out --find, or --%1.</source>
        <translation>--find muestra juegos y no hace nada más con ellos; quita --find o --%1.</translation>
    </message>
    <message>
        <source>The sample games have no history; leave out --sample.</source>
        <translation>Los juegos de ejemplo no tienen historial; quita --sample.</translation>
    </message>
    <message>
        <source>--find, --my-games and --update-games are about the games of RetroAchievements; leave out --sample.</source>
        <translation>--find, --my-games y --update-games se refieren a los juegos de RetroAchievements; quita --sample.</translation>
    </message>
    <message>
        <source>--api-url takes an https link to an API folder; plain http only to this machine, as it would show the key.</source>
        <translation>--api-url admite un enlace https a una carpeta de la API; http sin cifrar solo hacia este equipo, porque mostraría la clave.</translation>
    </message>
    <message>
        <source>A picture of that --size and --scale is too large; at most 100 million pixels are painted, 32,767 in each direction.</source>
        <translation>Una imagen con esos --size y --scale es demasiado grande; se dibujan como máximo 100 millones de píxeles, 32.767 en cada dirección.</translation>
    </message>
    <message>
        <source>--preset sets the size; leave out --size, or --preset.</source>
        <translation>--preset fija el tamaño; quita --size o --preset.</translation>
    </message>
    <message>
        <source>--quiet says less, --verbose says more; leave out one of them.</source>
        <translation>--quiet dice menos, --verbose dice más; quita una de las dos.</translation>
    </message>
    <message>
        <source>--skip-existing goes with --export FILE.</source>
        <translation>--skip-existing va con --export FILE.</translation>
    </message>
    <message>
        <source>--%1 prints on standard output; give --export a FILE.</source>
        <translation>--%1 escribe en la salida estándar; indica un FILE en --export.</translation>
    </message>
    <message>
        <source>A FILE has no placeholder “%1”; there are {id}, {title}, {system}, {set} and {date}.</source>
        <translation>FILE no admite el marcador «%1»; existen {id}, {title}, {system}, {set} y {date}.</translation>
    </message>
    <message>
        <source>A FILE has no placeholder “%1”; did you mean {%2}? There are {id}, {title}, {system}, {set} and {date}.</source>
        <translation>FILE no admite el marcador «%1»; ¿querías decir {%2}? Existen {id}, {title}, {system}, {set} y {date}.</translation>
    </message>
    <message>
        <source>There is no translation “%1”; there are: %2.</source>
        <translation>No existe la traducción «%1»; existen: %2.</translation>
    </message>
    <message>
        <source>A terminal cannot show a picture; give --export a FILE, or send the output to one.</source>
        <translation>Una terminal no puede mostrar una imagen; indica un FILE en --export o envía la salida a uno.</translation>
    </message>
    <message>
        <source>Qt %1; its driver for SQLite is missing, so nothing is kept.</source>
        <translation>Qt %1; falta su controlador de SQLite, así que no se guarda nada.</translation>
    </message>
    <message>
        <source>No game fits these words; try fewer of them, or give a game ID (14402).</source>
        <translation>Ningún juego coincide con estas palabras; prueba con menos o indica un ID de juego (14402).</translation>
    </message>
    <message>
        <source>No game fits all of these words; give the ID of the one that is meant:</source>
        <translation>Ningún juego coincide con todas estas palabras; indica el ID del que buscas:</translation>
    </message>
    <message>
        <source>Several games fit; give the ID of the one that is meant:</source>
        <translation>Coinciden varios juegos; indica el ID del que buscas:</translation>
    </message>
</context>
<context>
    <name>DropOff</name>
    <message numerus="yes">
        <source>%1 of %2 players who got here stopped (%3)</source>
        <comment>85 of 210 players</comment>
        <translation>
            <numerusform>%1 de %2 jugador que llegó hasta aquí no siguió (%3)</numerusform>
            <numerusform>%1 de %2 jugadores que llegaron hasta aquí no siguieron (%3)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln achievement(s)</source>
        <translation>
            <numerusform>%Ln logro</numerusform>
            <numerusform>%Ln logros</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 fewer than the one before it</source>
        <comment>34 %</comment>
        <translation>%1 menos que el anterior</translation>
    </message>
    <message>
        <source>You have it</source>
        <translation>Lo tienes</translation>
    </message>
    <message>
        <source>Achievement %1</source>
        <comment>its ID</comment>
        <translation>Logro %1</translation>
    </message>
    <message>
        <source>RetroAchievements tells unlocks only of the official set.</source>
        <translation>RetroAchievements solo da los desbloqueos del set oficial.</translation>
    </message>
    <message>
        <source>The achievements of this game are not known yet.</source>
        <translation>Todavía no se conocen los logros de este juego.</translation>
    </message>
    <message>
        <source>%1 stop at %2 of %3</source>
        <comment>41 % stop at 12 of 40</comment>
        <translation>El %1 se queda en %2 de %3</translation>
    </message>
    <message numerus="yes">
        <source>Most stop after %Ln achievement(s): %1 of %2 players went no further</source>
        <comment>31 % of 632 players</comment>
        <translation>
            <numerusform>La mayor caída es tras %Ln logro: el %1 de %2 jugadores no siguió</numerusform>
            <numerusform>La mayor caída es tras %Ln logros: el %1 de %2 jugadores no siguió</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %Ln achievement(s): %1 of %2 players went no further</source>
        <comment>31 % of 632 players</comment>
        <translation>
            <numerusform>Tras %Ln logro: el %1 de %2 jugadores no siguió</numerusform>
            <numerusform>Tras %Ln logros: el %1 de %2 jugadores no siguió</numerusform>
        </translation>
    </message>
    <message>
        <source>Where casual players stop: share of those who got so far</source>
        <translation>Dónde se quedan los jugadores casuales: porcentaje de los que llegaron</translation>
    </message>
    <message>
        <source>Where hardcore players stop: share of those who got so far</source>
        <translation>Dónde se quedan los jugadores de hardcore: porcentaje de los que llegaron</translation>
    </message>
    <message>
        <source>Where casual players stop</source>
        <translation>Dónde se quedan en casual</translation>
    </message>
    <message>
        <source>Where hardcore players stop</source>
        <translation>Dónde se quedan en hardcore</translation>
    </message>
    <message>
        <source>With one achievement, nobody stops midway.</source>
        <translation>Con un solo logro, nadie se queda a medias.</translation>
    </message>
    <message>
        <source>Every achievement: share of the casual players who have it</source>
        <translation>Cada logro: porcentaje de jugadores casuales que lo tienen</translation>
    </message>
    <message>
        <source>Every achievement: share of the hardcore players who have it</source>
        <translation>Cada logro: porcentaje de jugadores de hardcore que lo tienen</translation>
    </message>
    <message>
        <source>Players who have each achievement</source>
        <translation>Jugadores que tienen cada logro</translation>
    </message>
    <message>
        <source>achievements, the most often unlocked first</source>
        <translation>logros, primero los más desbloqueados</translation>
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
        <translation>no hay suficientes datos</translation>
    </message>
</context>
<context>
    <name>Environment</name>
    <message>
        <source>%1 has characters that cannot be sent; copy it again.</source>
        <translation>%1 tiene caracteres que no se pueden enviar; cópialo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>PNG image</source>
        <translation>Imagen PNG</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Dibujo SVG</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tabla CSV</translation>
    </message>
    <message>
        <source>JSON data</source>
        <translation>Datos JSON</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Líneas JSON</translation>
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
            <numerusform>%Ln logro</numerusform>
            <numerusform>%Ln logros</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>12 of 15</comment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earned</source>
        <translation>
            <numerusform>%Ln obtenido</numerusform>
            <numerusform>%Ln obtenidos</numerusform>
        </translation>
    </message>
    <message>
        <source>mastered</source>
        <translation>dominado</translation>
    </message>
    <message>
        <source>subset %1</source>
        <comment>Bonus</comment>
        <translation>subset %1</translation>
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
        <translation>Qué muestra el gráfico</translation>
    </message>
    <message>
        <source>There is a bar for every number of achievements: so many players have earned exactly that many. The bar of those who have them all stands apart at the right, with a star.</source>
        <translation>Hay una barra por cada cantidad de logros: indica cuántos jugadores han obtenido exactamente esa cantidad. La barra de quienes los tienen todos está aparte, a la derecha, con una estrella.</translation>
    </message>
    <message>
        <source>Gold is hardcore, grey is casual. A player with unlocks of both kinds is in one bar of each colour, so the two are never added up.</source>
        <translation>El dorado es hardcore y el gris, casual. Un jugador con desbloqueos de ambos tipos está en una barra de cada color, así que los dos colores nunca se suman.</translation>
    </message>
    <message>
        <source>Where a game has many achievements, counts are joined to ranges, as on the site&apos;s page of the game. “Every count”, above the chart, shows each by itself.</source>
        <translation>Cuando un juego tiene muchos logros, las cantidades se agrupan en rangos, como en la página del juego en el sitio. «Cada cantidad», encima del gráfico, las muestra una por una.</translation>
    </message>
    <message>
        <source>“Linear” shows players, “Log” makes small bars visible, “Percent” sets each colour against its own players. On the last two the colours stand side by side, since stacked heights would be wrong there.</source>
        <translation>«Lineal» muestra jugadores, «Log» hace visibles las barras pequeñas y «Porcentaje» compara cada color con sus propios jugadores. En las dos últimas, los colores van uno al lado del otro, porque ahí las alturas apiladas serían incorrectas.</translation>
    </message>
    <message>
        <source>Point at a bar, or walk along the bars with the arrow keys, to read its figures. The dashed line is the median, the blue mark is your own place.</source>
        <translation>Señala una barra, o recorre las barras con las teclas de flecha, para leer sus datos. La línea discontinua es la mediana; la marca azul es tu puesto.</translation>
    </message>
    <message>
        <source>The other views</source>
        <translation>Las otras vistas</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Curva</translation>
    </message>
    <message>
        <source>How many of the players got at least so far. It begins at 100 % and ends at the mastery rate; where it falls steeply, players stop.</source>
        <translation>Cuántos jugadores llegaron al menos hasta cada punto. Empieza en el 100 % y termina en el porcentaje de dominio; donde cae con fuerza, muchos jugadores no siguen.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Every figure of the chart as a number, to select, copy and paste into a spreadsheet.</source>
        <translation>Todos los datos del gráfico en números, para seleccionarlos, copiarlos y pegarlos en una hoja de cálculo.</translation>
    </message>
    <message>
        <source>Drop-off</source>
        <translation>Abandono</translation>
    </message>
    <message>
        <source>Where players stop: of those who got so many achievements, the share that earned no further one. The largest are marked. Below stands every achievement with the players who have it.</source>
        <translation>Dónde se quedan los jugadores: de los que obtuvieron cierta cantidad de logros, el porcentaje que no obtuvo ninguno más. Las mayores caídas están marcadas. Debajo está cada logro con los jugadores que lo tienen.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>How the game has changed since you first looked at it: players, masteries, and the rate of the two. Each answer of the site that differs from the one before is kept.</source>
        <translation>Cómo ha cambiado el juego desde que lo viste por primera vez: jugadores, veces dominado y el porcentaje que resulta de ambos. Se guarda cada respuesta del sitio que difiere de la anterior.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Two to eight games, sets, modes or dates in one chart. Everything is a share, so that games of different sizes can be set beside each other.</source>
        <translation>De dos a ocho juegos, sets, modos o fechas en un solo gráfico. Todo se muestra en porcentajes, para poder poner uno al lado de otro juegos de distinto tamaño.</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>Qué significan los datos</translation>
    </message>
    <message>
        <source>Every figure is of one mode; the large one is hardcore&apos;s, where both are shown.</source>
        <translation>Cada dato es de un solo modo; cuando se muestran los dos, el grande es el de hardcore.</translation>
    </message>
    <message>
        <source>Mastered</source>
        <translation>Dominado</translation>
    </message>
    <message>
        <source>Players with every achievement in hardcore, and their share of the hardcore players.</source>
        <translation>Jugadores con todos los logros en hardcore y su porcentaje entre los jugadores de hardcore.</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>Players with every achievement in casual, and their share of the casual players.</source>
        <translation>Jugadores con todos los logros en casual y su porcentaje entre los jugadores casuales.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Half of the players have at most so many achievements.</source>
        <translation>La mitad de los jugadores tiene como máximo esta cantidad de logros.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Promedio</translation>
    </message>
    <message>
        <source>Achievements per player, and that as a share of the set.</source>
        <translation>Logros por jugador, y también como parte del set.</translation>
    </message>
    <message>
        <source>Half the set</source>
        <translation>Medio set</translation>
    </message>
    <message>
        <source>The share of the players who have at least half of the achievements.</source>
        <translation>El porcentaje de los jugadores que tienen al menos la mitad de los logros.</translation>
    </message>
    <message>
        <source>One and done</source>
        <translation>Solo un logro</translation>
    </message>
    <message>
        <source>The share of the players who have exactly one achievement.</source>
        <translation>El porcentaje de los jugadores que tienen exactamente un logro.</translation>
    </message>
    <message>
        <source>Time to master, time to beat</source>
        <translation>Tiempo para dominar, tiempo para superar</translation>
    </message>
    <message>
        <source>Half of the players who did it took longer. The number below is how many did it. Times from before October 2023 are estimates of the site.</source>
        <translation>La mitad de los jugadores que lo consiguieron tardó más. El número de debajo indica cuántos lo consiguieron. Los tiempos anteriores a octubre de 2023 son estimaciones del sitio.</translation>
    </message>
    <message>
        <source>Of the players who got so many achievements, the share that earned no further one. Counts that fewer than 20 players or one in a hundred reached are left out.</source>
        <translation>De los jugadores que obtuvieron cierta cantidad de logros, el porcentaje que no obtuvo ninguno más. Se omiten las cantidades a las que llegaron menos de 20 jugadores o menos de uno de cada cien.</translation>
    </message>
    <message>
        <source>Your place</source>
        <translation>Tu puesto</translation>
    </message>
    <message>
        <source>Your rank is one more than the number of players with more achievements than you. “Top 7 %” is that rank as a share of the players.</source>
        <translation>Tu puesto es el número de jugadores con más logros que tú, más uno. «Top 7 %» es ese puesto como porcentaje de los jugadores.</translation>
    </message>
    <message>
        <source>Finding games</source>
        <translation>Buscar juegos</translation>
    </message>
    <message>
        <source>Type a few letters of a title into the field above. The search forgives a slip, and knows that 2 and II are the same. The number of a game works as well, and so does a link to its page, pasted or dropped onto the window.</source>
        <translation>Escribe unas letras de un título en el campo de arriba. La búsqueda perdona alguna errata y sabe que 2 y II son lo mismo. También sirven el ID de un juego y un enlace a su página, pegado o arrastrado a la ventana.</translation>
    </message>
    <message>
        <source>“Your Games” has the games that you played last, your progress in all of them, and those that you want to play. It needs your account.</source>
        <translation>«Tus juegos» reúne los últimos juegos que jugaste, tu progreso en todos los juegos y los que quieres jugar. Necesita tu cuenta.</translation>
    </message>
    <message>
        <source>The star beside a title follows the game: its figures are kept up to date, and what is new in it is told on the page “Followed Games” of the File menu.</source>
        <translation>La estrella junto al título sirve para seguir el juego: sus datos se mantienen al día y sus novedades aparecen en la página «Juegos seguidos» del menú Archivo.</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Compartir</translation>
    </message>
    <message>
        <source>“Copy” puts a picture of what is shown on the clipboard, to be pasted into a chat. “Share” shows it first, in the size of your choice, and saves it; the picture can also be dragged out of the window.</source>
        <translation>«Copiar» pone en el portapapeles una imagen de lo que se muestra, para pegarla en un chat. «Compartir» la enseña antes, en el tamaño que elijas, y la guarda; la imagen también se puede arrastrar fuera de la ventana.</translation>
    </message>
    <message>
        <source>Each picture says which game it shows, where the figures come from and of which day they are. A text that describes it, for those who cannot see it, can be copied along with it.</source>
        <translation>Cada imagen dice qué juego muestra, de dónde vienen los datos y de qué día son. Junto con ella se puede copiar un texto que la describe, para quienes no pueden verla.</translation>
    </message>
    <message>
        <source>The figures themselves can be saved as CSV or JSON.</source>
        <translation>También se pueden guardar los propios datos, como CSV o JSON.</translation>
    </message>
    <message>
        <source>All of this works in a terminal, too, also for many games at once: “masterychart --help” tells how.</source>
        <translation>Todo esto funciona también en una terminal, incluso para muchos juegos a la vez: «masterychart --help» explica cómo.</translation>
    </message>
    <message>
        <source>Left, Right, Home, End</source>
        <translation>Izquierda, Derecha, Inicio, Fin</translation>
    </message>
    <message>
        <source>Walk the bars of the chart</source>
        <translation>Recorrer las barras del gráfico</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>In the game field: the recent games</source>
        <translation>En el campo de búsqueda: los juegos recientes</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Stop loading, close a message, go back</source>
        <translation>Detener la carga, cerrar un mensaje, volver atrás</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Where the data comes from</source>
        <translation>De dónde vienen los datos</translation>
    </message>
    <message>
        <source>All figures come from RetroAchievements, through its web API and with your own key. Mastery Chart is not made by RetroAchievements.</source>
        <translation>Todos los datos vienen de RetroAchievements, a través de su API web y con tu propia clave. Mastery Chart no está hecho por RetroAchievements.</translation>
    </message>
    <message>
        <source>What it cannot tell</source>
        <translation>Lo que no se puede saber</translation>
    </message>
    <message>
        <source>How many achievements players have is known, but not in what order they earned them, nor why they stopped. Some of them are still playing.</source>
        <translation>Se sabe cuántos logros tienen los jugadores, pero no en qué orden los obtuvieron ni por qué no siguieron. Algunos todavía están jugando.</translation>
    </message>
    <message>
        <source>Small differences from the site&apos;s page are normal: of games with many players, that page also counts users whom the API leaves out.</source>
        <translation>Es normal que haya pequeñas diferencias con la página del sitio: en los juegos con muchos jugadores, esa página también cuenta a usuarios que la API omite.</translation>
    </message>
    <message>
        <source>The history begins on the day on which you first look at a game; what was before is not published.</source>
        <translation>El historial empieza el día en que ves un juego por primera vez; lo anterior no está publicado.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>The program talks to RetroAchievements and to nobody else. It counts nothing about you, and asks for nothing that you do not see.</source>
        <translation>El programa se comunica con RetroAchievements y con nadie más. No recopila estadísticas sobre ti ni pide nada que no veas.</translation>
    </message>
    <message>
        <source>What is kept on this computer</source>
        <translation>Qué se guarda en este equipo</translation>
    </message>
    <message>
        <source>Your key is in the key store of your system, and is sent to nobody but RetroAchievements.</source>
        <translation>Tu clave está en el almacén de claves de tu sistema y solo se envía a RetroAchievements.</translation>
    </message>
    <message>
        <source>Games, their history, lists and icons are in a database that you alone can read: %1</source>
        <translation>Los juegos, su historial, las listas y los iconos están en una base de datos que solo tú puedes leer: %1</translation>
    </message>
    <message>
        <source>Your choices and usernames are in a file that you alone can read: %1</source>
        <translation>Tus preferencias y nombres de usuario están en un archivo que solo tú puedes leer: %1</translation>
    </message>
    <message>
        <source>Deleting it</source>
        <translation>Cómo eliminarlo</translation>
    </message>
    <message>
        <source>The button below deletes all of that, the keys among it. Files that you saved stay.</source>
        <translation>El botón de abajo elimina todo eso, incluidas las claves. Los archivos que hayas guardado tú se conservan.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Players over time</source>
        <translation>Jugadores a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Masteries over time</source>
        <translation>Veces dominado a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Mastery rate over time</source>
        <translation>Porcentaje de dominio a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Hardcore players</source>
        <translation>Jugadores de hardcore</translation>
    </message>
    <message>
        <source>Casual players</source>
        <translation>Jugadores casuales</translation>
    </message>
    <message numerus="yes">
        <source>%1 achievements in the set</source>
        <translation>
            <numerusform>%1 logro en el set</numerusform>
            <numerusform>%1 logros en el set</numerusform>
        </translation>
    </message>
    <message>
        <source>No figures are kept of this game.</source>
        <translation>No hay datos guardados de este juego.</translation>
    </message>
    <message>
        <source>First seen on %1; figures are kept each time the game is shown.</source>
        <translation>Visto por primera vez el %1; se guardan datos cada vez que se muestra el juego.</translation>
    </message>
    <message numerus="yes">
        <source>%1 → %2 achievements</source>
        <comment>58 → 60 achievements</comment>
        <translation>
            <numerusform>%1 → %2 logro</numerusform>
            <numerusform>%1 → %2 logros</numerusform>
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
        <translation>%1: de %2 el %3 a %4 el %5</translation>
    </message>
    <message numerus="yes">
        <source>%1 players</source>
        <comment>+212 players</comment>
        <translation>
            <numerusform>%1 jugador</numerusform>
            <numerusform>%1 jugadores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 casual players</source>
        <comment>+212 casual players</comment>
        <translation>
            <numerusform>%1 jugador casual</numerusform>
            <numerusform>%1 jugadores casuales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more players</source>
        <translation>
            <numerusform>%1 jugador más</numerusform>
            <numerusform>%1 jugadores más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 fewer players</source>
        <translation>
            <numerusform>%1 jugador menos</numerusform>
            <numerusform>%1 jugadores menos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more casual players</source>
        <translation>
            <numerusform>%1 jugador casual más</numerusform>
            <numerusform>%1 jugadores casuales más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 fewer casual players</source>
        <translation>
            <numerusform>%1 jugador casual menos</numerusform>
            <numerusform>%1 jugadores casuales menos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 masteries</source>
        <comment>+14 masteries</comment>
        <translation>
            <numerusform>%1 vez dominado</numerusform>
            <numerusform>%1 veces dominado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 completions</source>
        <comment>+14 completions</comment>
        <translation>
            <numerusform>%1 vez completado</numerusform>
            <numerusform>%1 veces completado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more masteries</source>
        <translation>
            <numerusform>%1 jugador más lo ha dominado</numerusform>
            <numerusform>%1 jugadores más lo han dominado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 fewer masteries</source>
        <translation>
            <numerusform>%1 jugador menos lo ha dominado</numerusform>
            <numerusform>%1 jugadores menos lo han dominado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more completions</source>
        <translation>
            <numerusform>%1 jugador más lo ha completado</numerusform>
            <numerusform>%1 jugadores más lo han completado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 fewer completions</source>
        <translation>
            <numerusform>%1 jugador menos lo ha completado</numerusform>
            <numerusform>%1 jugadores menos lo han completado</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>5.7 % → 5.8 %</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>mastery rate from %1 to %2</source>
        <translation>porcentaje de dominio: de %1 a %2</translation>
    </message>
    <message>
        <source>no new players, but some got further</source>
        <translation>sin jugadores nuevos, pero algunos avanzaron</translation>
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
            <numerusform>%1 logro</numerusform>
            <numerusform>%1 logros</numerusform>
        </translation>
    </message>
    <message>
        <source>the set grew from %1 to %2</source>
        <comment>58, 60 achievements</comment>
        <translation>el set creció de %1 a %2</translation>
    </message>
    <message>
        <source>the set shrank from %1 to %2</source>
        <comment>60, 58 achievements</comment>
        <translation>el set se redujo de %1 a %2</translation>
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
        <translation>Desde %1: %2</translation>
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
        <translation>No hay ninguna imagen que escribir.</translation>
    </message>
    <message>
        <source>A picture of this size cannot be painted; choose a smaller one.</source>
        <translation>No se puede dibujar una imagen de este tamaño; elige uno menor.</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of this size; choose a smaller one.</source>
        <translation>No hay suficiente memoria para una imagen de este tamaño; elige uno menor.</translation>
    </message>
</context>
<context>
    <name>KeyStore</name>
    <message>
        <source>The system&apos;s key store has no key for this account, or it is locked; unlock it, or enter the key again.</source>
        <translation>El almacén de claves del sistema no tiene una clave para esta cuenta o está bloqueado; desbloquéalo o vuelve a escribir la clave.</translation>
    </message>
    <message>
        <source>The system&apos;s key store is locked or denied access; unlock it and try again.</source>
        <translation>El almacén de claves del sistema está bloqueado o denegó el acceso; desbloquéalo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>No key store of the system could be reached; start one, such as GNOME Keyring or KWallet.</source>
        <translation>No se encontró ningún almacén de claves del sistema; inicia uno, como GNOME Keyring o KWallet.</translation>
    </message>
    <message>
        <source>What the system&apos;s key store has for this account is no web API key; enter the key again.</source>
        <translation>Lo que el almacén de claves del sistema tiene para esta cuenta no es una clave de API web; vuelve a escribir la clave.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <translation>Español</translation>
    </message>
</context>
<context>
    <name>MasteryChart::AccountDialog</name>
    <message>
        <source>Version of the API</source>
        <translation>Versión de la API</translation>
    </message>
    <message>
        <source>&amp;Check and Save</source>
        <translation>&amp;Comprobar y guardar</translation>
    </message>
    <message>
        <source>Save &amp;Without Checking</source>
        <translation>&amp;Guardar sin comprobar</translation>
    </message>
    <message>
        <source>Fo&amp;rget…</source>
        <translation>&amp;Olvidar…</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>To see any game, enter your RetroAchievements username and web API key. You find the key in your &lt;a href=&quot;%1&quot;&gt;settings&lt;/a&gt;, under “Keys”.</source>
        <translation>Para ver cualquier juego, escribe tu nombre de usuario y tu clave de API web de RetroAchievements. La clave está en tu &lt;a href=&quot;%1&quot;&gt;configuración&lt;/a&gt;, en «Keys».</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Revelar</translation>
    </message>
    <message>
        <source>Show the key while this is pressed in</source>
        <translation>Mostrar la clave mientras esto esté pulsado</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Enter the key from the clipboard</source>
        <translation>Poner la clave del portapapeles</translation>
    </message>
    <message>
        <source>User&amp;name</source>
        <translation>&amp;Nombre de usuario</translation>
    </message>
    <message>
        <source>Web API &amp;key</source>
        <translation>C&amp;lave de API web</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>V1</source>
        <translation>V1</translation>
    </message>
    <message>
        <source>The documented one</source>
        <translation>La documentada</translation>
    </message>
    <message>
        <source>V2</source>
        <translation>V2</translation>
    </message>
    <message>
        <source>One request, with the key in a header; title, icon and your place come through V1 in any case</source>
        <translation>Una sola solicitud, con la clave en un encabezado; el título, el icono y tu puesto llegan por V1 en cualquier caso</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Ask RetroAchievements whether the key is right, and keep it in the system&apos;s key store</source>
        <translation>Preguntar a RetroAchievements si la clave es correcta y guardarla en el almacén de claves del sistema</translation>
    </message>
    <message>
        <source>Remove the key from the system&apos;s key store, and your places from the saved games</source>
        <translation>Eliminar la clave del almacén de claves del sistema y tus puestos de los juegos guardados</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>The key is used until the program ends, but it could not be saved. %1</source>
        <translation>La clave se usa hasta que se cierre el programa, pero no se pudo guardar. %1</translation>
    </message>
    <message>
        <source>The key of %1 is removed.</source>
        <comment>a user</comment>
        <translation>Se eliminó la clave de %1.</translation>
    </message>
    <message>
        <source>The key is removed, but the username is still listed. %1</source>
        <translation>Se eliminó la clave, pero el nombre de usuario sigue en la lista. %1</translation>
    </message>
    <message>
        <source>saved; enter another to replace it</source>
        <translation>guardada; escribe otra para cambiarla</translation>
    </message>
    <message>
        <source>in use until the program ends</source>
        <translation>en uso hasta cerrar el programa</translation>
    </message>
    <message>
        <source>A username has 2 to 20 letters and digits.</source>
        <translation>Un nombre de usuario tiene de 2 a 20 letras y cifras.</translation>
    </message>
    <message>
        <source>The web API key has characters that no key has; copy it again.</source>
        <translation>La clave de API web tiene caracteres que ninguna clave tiene; cópiala de nuevo.</translation>
    </message>
    <message>
        <source>The system&apos;s key store has not given the saved key yet; unlock it, or enter the key.</source>
        <translation>El almacén de claves del sistema aún no ha entregado la clave guardada; desbloquéalo o escribe la clave.</translation>
    </message>
    <message>
        <source>The web API key is missing.</source>
        <translation>Falta la clave de API web.</translation>
    </message>
    <message>
        <source>Asking RetroAchievements…</source>
        <translation>Consultando a RetroAchievements…</translation>
    </message>
    <message>
        <source>Forget Account</source>
        <translation>Olvidar la cuenta</translation>
    </message>
    <message>
        <source>Remove the key of %1 from the system&apos;s key store? How far %1 got is removed from the games kept on this computer, too.</source>
        <translation>¿Eliminar la clave de %1 del almacén de claves del sistema? También se quitará de los juegos guardados en este equipo hasta dónde llegó %1.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>Ol&amp;vidar</translation>
    </message>
</context>
<context>
    <name>MasteryChart::AccountMenu</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Cuenta</translation>
    </message>
    <message>
        <source>&amp;Username and Key…</source>
        <translation>&amp;Usuario y clave…</translation>
    </message>
    <message>
        <source>Saved Accounts</source>
        <translation>Cuentas guardadas</translation>
    </message>
    <message>
        <source>Where to &amp;Find the Key</source>
        <translation>&amp;Dónde está la clave</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ninguna todavía</translation>
    </message>
</context>
<context>
    <name>MasteryChart::AchievementList</name>
    <message>
        <source>Achievements</source>
        <translation>Logros</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
</context>
<context>
    <name>MasteryChart::AchievementModel</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
</context>
<context>
    <name>MasteryChart::AchievementsView</name>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Where players stop</source>
        <translation>Dónde se quedan</translation>
    </message>
    <message>
        <source>The largest cliffs</source>
        <translation>Las mayores caídas</translation>
    </message>
    <message>
        <source>Of those who got so far, the share that went no further. Counts that few players reached are left out: there a share is chance. Which achievement a player earned last is not known, nor are the names of the players near you.</source>
        <translation>De los que llegaron hasta ahí, el porcentaje que no siguió. Se omiten las cantidades a las que llegaron pocos jugadores: ahí el porcentaje es pura casualidad. No se sabe qué logro obtuvo cada jugador en último lugar, ni los nombres de los jugadores cercanos a ti.</translation>
    </message>
    <message>
        <source>Unlocks</source>
        <translation>Desbloqueos</translation>
    </message>
    <message>
        <source>The most often unlocked first</source>
        <translation>Primero los más desbloqueados</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>In the order of the set</source>
        <translation>En el orden del set</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>The fewest points first</source>
        <translation>Primero los de menos puntos</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All achievements</source>
        <translation>Todos los logros</translation>
    </message>
    <message>
        <source>What I lack</source>
        <translation>Los que me faltan</translation>
    </message>
    <message>
        <source>The most often unlocked that you lack, first</source>
        <translation>De los que te faltan, primero los más desbloqueados</translation>
    </message>
    <message>
        <source>Too few players to tell.</source>
        <translation>Hay muy pocos jugadores para saberlo.</translation>
    </message>
    <message>
        <source>Your own achievements are not known.</source>
        <translation>No se conocen tus logros.</translation>
    </message>
    <message>
        <source>You have them all.</source>
        <translation>Los tienes todos.</translation>
    </message>
    <message>
        <source>No achievement is of this kind.</source>
        <translation>Ningún logro es de este tipo.</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ChangeLine</name>
    <message>
        <source>Opens the history</source>
        <translation>Abre el historial</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ChartPane</name>
    <message>
        <source>Bars</source>
        <translation>Barras</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribución</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Curva</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Drop-off</source>
        <translation>Abandono</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Players by achievements earned</source>
        <translation>Jugadores por logros obtenidos</translation>
    </message>
    <message>
        <source>Players who got at least this far</source>
        <translation>Jugadores que llegaron hasta aquí</translation>
    </message>
    <message>
        <source>The figures as a table</source>
        <translation>Los datos en una tabla</translation>
    </message>
    <message>
        <source>Where players stop, and every achievement</source>
        <translation>Dónde se quedan los jugadores, y cada logro</translation>
    </message>
    <message>
        <source>How the game changes</source>
        <translation>Cómo cambia el juego</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Rangos</translation>
    </message>
    <message>
        <source>The site&apos;s ranges: 20 and mastery</source>
        <translation>Los rangos del sitio: 20 y el dominio</translation>
    </message>
    <message>
        <source>Every count</source>
        <translation>Cada cantidad</translation>
    </message>
    <message>
        <source>A bar for every count</source>
        <translation>Una barra por cada cantidad</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Lineal</translation>
    </message>
    <message>
        <source>Players, from zero</source>
        <translation>Jugadores, desde cero</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Every power of ten the same step</source>
        <translation>Cada potencia de diez, el mismo paso</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>Share of the mode&apos;s own players</source>
        <translation>Porcentaje de los jugadores del propio modo</translation>
    </message>
    <message>
        <source>A curve is a share of every count.</source>
        <translation>Una curva es un porcentaje para cada cantidad.</translation>
    </message>
    <message>
        <source>A table has players and percentages.</source>
        <translation>Una tabla tiene jugadores y porcentajes.</translation>
    </message>
    <message>
        <source>With so few achievements, every count has a bar of its own.</source>
        <translation>Con tan pocos logros, cada cantidad tiene su propia barra.</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ChartView</name>
    <message>
        <source>Achievement Distribution</source>
        <translation>Distribución de logros</translation>
    </message>
</context>
<context>
    <name>MasteryChart::Compare</name>
    <message>
        <source>Copied the table</source>
        <translation>Tabla copiada</translation>
    </message>
    <message>
        <source>Added %1 to the comparison</source>
        <comment>a game</comment>
        <translation>%1 se añadió a la comparación</translation>
    </message>
    <message>
        <source>%1 is compared already</source>
        <comment>a game</comment>
        <translation>%1 ya está en la comparación</translation>
    </message>
    <message numerus="yes">
        <source>A comparison holds %Ln game(s) at most; remove one to add another.</source>
        <translation>
            <numerusform>Una comparación admite %Ln juego como máximo; quita uno para añadir otro.</numerusform>
            <numerusform>Una comparación admite %Ln juegos como máximo; quita uno para añadir otro.</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be loaded</source>
        <translation>no se pudo cargar</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Looking for earlier dates…</source>
        <translation>Buscando fechas anteriores…</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Nothing was kept of this game before</source>
        <translation>No hay nada anterior guardado de este juego</translation>
    </message>
    <message>
        <source>Save the Comparison</source>
        <translation>Guardar la comparación</translation>
    </message>
    <message>
        <source>Rename the Comparison</source>
        <translation>Renombrar la comparación</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>Saved the comparison as %1</source>
        <translation>Comparación guardada como %1</translation>
    </message>
    <message>
        <source>Deleted the comparison %1; its games are still shown</source>
        <translation>Comparación %1 eliminada; sus juegos se siguen mostrando</translation>
    </message>
    <message>
        <source>Export the Table</source>
        <translation>Exportar la tabla</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exported the table</source>
        <translation>Tabla exportada</translation>
    </message>
</context>
<context>
    <name>MasteryChart::CompareChips</name>
    <message>
        <source>Remove %1</source>
        <comment>a game</comment>
        <translation>Quitar %1</translation>
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
        <translation>&amp;Añadir casual al lado</translation>
    </message>
    <message>
        <source>Add H&amp;ardcore Beside It</source>
        <translation>Aña&amp;dir hardcore al lado</translation>
    </message>
    <message>
        <source>Add an &amp;Earlier Date</source>
        <translation>Añadir una &amp;fecha anterior</translation>
    </message>
    <message>
        <source>&amp;Open the Game</source>
        <translation>A&amp;brir el juego</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
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
        <translation>Comparar</translation>
    </message>
    <message>
        <source>&amp;Comparison</source>
        <translation>Comparació&amp;n</translation>
    </message>
    <message>
        <source>Save, open and export comparisons</source>
        <translation>Guardar, abrir y exportar comparaciones</translation>
    </message>
    <message>
        <source>Find a game to compare (Ctrl+L)</source>
        <translation>Buscar un juego para comparar (Ctrl+L)</translation>
    </message>
    <message>
        <source>Share of set</source>
        <translation>Parte del set</translation>
    </message>
    <message>
        <source>Curves over the share of each set: sets differ in size</source>
        <translation>Curvas según la parte de cada set: los sets son de distinto tamaño</translation>
    </message>
    <message>
        <source>Achievements</source>
        <translation>Logros</translation>
    </message>
    <message>
        <source>Curves over the number of achievements</source>
        <translation>Curvas según el número de logros</translation>
    </message>
    <message>
        <source>Small charts</source>
        <translation>Minigráficos</translation>
    </message>
    <message>
        <source>A small bar chart for each, on one scale</source>
        <translation>Un pequeño gráfico de barras para cada uno, con una misma escala</translation>
    </message>
    <message>
        <source>Nothing is compared yet. Add a game: find it with Ctrl+L and press Enter, or press Ctrl+Enter on a game anywhere in the search.</source>
        <translation>Todavía no se compara nada. Añade un juego: búscalo con Ctrl+L y pulsa Enter, o pulsa Ctrl+Enter sobre un juego en cualquier parte de la búsqueda.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>V&amp;olver</translation>
    </message>
    <message>
        <source>&amp;Back to %1</source>
        <comment>a game</comment>
        <translation>V&amp;olver a %1</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renombrar…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Copy the &amp;Table</source>
        <translation>Copiar la &amp;tabla</translation>
    </message>
    <message>
        <source>&amp;Export the Table…</source>
        <translation>E&amp;xportar la tabla…</translation>
    </message>
    <message>
        <source>Remove &amp;All Games</source>
        <translation>&amp;Quitar todos los juegos</translation>
    </message>
    <message>
        <source>Add a &amp;Game…</source>
        <translation>Añadir &amp;un juego…</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ComparisonModel</name>
    <message>
        <source>%1, the most</source>
        <translation>%1, el valor más alto</translation>
    </message>
    <message>
        <source>Share of the players who have all achievements</source>
        <translation>Porcentaje de los jugadores que tienen todos los logros</translation>
    </message>
    <message>
        <source>Half of the players earned so many achievements or fewer</source>
        <translation>La mitad de los jugadores obtuvo esa cantidad de logros o menos</translation>
    </message>
    <message>
        <source>Mean share of the set that players earned</source>
        <translation>Parte del set que obtuvieron los jugadores en promedio</translation>
    </message>
    <message>
        <source>Share of the players who earned half of the set or more</source>
        <translation>Porcentaje de los jugadores que obtuvieron medio set o más</translation>
    </message>
    <message>
        <source>Median time to earn all achievements, where it is known</source>
        <translation>Tiempo mediano hasta obtener todos los logros, donde se conoce</translation>
    </message>
    <message>
        <source>Players with an achievement in this mode. The few players of a subset chose it themselves.</source>
        <translation>Jugadores con un logro en este modo. Los pocos jugadores de un subset lo eligieron por su cuenta.</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ComparisonView</name>
    <message>
        <source>The compared games&apos; figures</source>
        <translation>Los datos de los juegos comparados</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
</context>
<context>
    <name>MasteryChart::EarlierChoice</name>
    <message>
        <source>Show &amp;earlier:</source>
        <translation>M&amp;ostrar anterior:</translation>
    </message>
    <message>
        <source>The outline of the distribution as it was at a date</source>
        <translation>El contorno de la distribución tal como era en una fecha</translation>
    </message>
    <message>
        <source>Date of the earlier distribution</source>
        <translation>Fecha de la distribución anterior</translation>
    </message>
</context>
<context>
    <name>MasteryChart::FailurePage</name>
    <message>
        <source>S&amp;ign In…</source>
        <translation>Iniciar &amp;sesión…</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>R&amp;eintentar</translation>
    </message>
    <message>
        <source>&amp;Open Its Page</source>
        <translation>A&amp;brir su página</translation>
    </message>
    <message>
        <source>Show a Sa&amp;mple</source>
        <translation>Ver &amp;un ejemplo</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>%1 could not be loaded</source>
        <comment>a game</comment>
        <translation>No se pudo cargar %1</translation>
    </message>
    <message>
        <source>&amp;Back to %1</source>
        <comment>a game</comment>
        <translation>V&amp;olver a %1</translation>
    </message>
</context>
<context>
    <name>MasteryChart::FileMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Open Game…</source>
        <translation>A&amp;brir juego…</translation>
    </message>
    <message>
        <source>&amp;Paste Link or ID</source>
        <translation>Pegar en&amp;lace o ID</translation>
    </message>
    <message>
        <source>&amp;Update the List of Games</source>
        <translation>Act&amp;ualizar la lista de juegos</translation>
    </message>
    <message>
        <source>Sa&amp;mple Games</source>
        <translation>Juegos de &amp;ejemplo</translation>
    </message>
    <message>
        <source>Copy as Te&amp;xt</source>
        <translation>Copiar como te&amp;xto</translation>
    </message>
    <message>
        <source>Pri&amp;nt…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
</context>
<context>
    <name>MasteryChart::FindRun</name>
    <message>
        <source>No game fits these words.</source>
        <translation>Ningún juego coincide con estas palabras.</translation>
    </message>
</context>
<context>
    <name>MasteryChart::FollowedPage</name>
    <message>
        <source>nothing new</source>
        <translation>sin novedades</translation>
    </message>
    <message>
        <source>Ref&amp;resh</source>
        <translation>Actuali&amp;zar</translation>
    </message>
    <message>
        <source>Ask for the games whose figures are older than six hours</source>
        <translation>Consultar los juegos cuyos datos tienen más de seis horas</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>You follow no games yet</source>
        <translation>Todavía no sigues ningún juego</translation>
    </message>
    <message>
        <source>Choose the star beside a game&apos;s title: its figures are then kept up to date, and what is new in it is told here.</source>
        <translation>Elige la estrella junto al título de un juego: sus datos se mantendrán al día y aquí verás sus novedades.</translation>
    </message>
    <message>
        <source>Followed Games</source>
        <translation>Juegos seguidos</translation>
    </message>
    <message>
        <source>&amp;Stop Following</source>
        <translation>Dejar de &amp;seguir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln game(s)</source>
        <translation>
            <numerusform>%Ln juego</numerusform>
            <numerusform>%Ln juegos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with news</source>
        <translation>
            <numerusform>%Ln con novedades</numerusform>
            <numerusform>%Ln con novedades</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>V&amp;olver</translation>
    </message>
    <message>
        <source>&amp;Back to %1</source>
        <comment>a game</comment>
        <translation>V&amp;olver a %1</translation>
    </message>
</context>
<context>
    <name>MasteryChart::Following</name>
    <message>
        <source>&amp;Follow This Game</source>
        <translation>Se&amp;guir este juego</translation>
    </message>
    <message>
        <source>Follo&amp;wed Games</source>
        <translation>Juegos seguid&amp;os</translation>
    </message>
    <message>
        <source>You follow this game: its figures are kept up to date (Ctrl+D)</source>
        <translation>Sigues este juego: sus datos se mantienen al día (Ctrl+D)</translation>
    </message>
    <message>
        <source>Follow this game: keep its figures up to date (Ctrl+D)</source>
        <translation>Seguir este juego: mantener sus datos al día (Ctrl+D)</translation>
    </message>
</context>
<context>
    <name>MasteryChart::GameField</name>
    <message>
        <source>Search games</source>
        <translation>Buscar juegos</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Search games, or paste a link or ID</source>
        <translation>Busca juegos, o pega un enlace o ID</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>Juego</translation>
    </message>
    <message>
        <source>A part of a title, a game ID such as 14402, or a link to the game&apos;s page (Ctrl+L)</source>
        <translation>Parte de un título, un ID de juego como 14402 o un enlace a la página del juego (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>MasteryChart::GameFinder</name>
    <message>
        <source>Getting the list of games…</source>
        <translation>Obteniendo la lista de juegos…</translation>
    </message>
    <message numerus="yes">
        <source>Getting the list of games: %1 of %Ln system(s)</source>
        <comment>31 of 55 systems</comment>
        <translation>
            <numerusform>Obteniendo la lista de juegos: %1 de %Ln sistema</numerusform>
            <numerusform>Obteniendo la lista de juegos: %1 de %Ln sistemas</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of games could not be had: %1</source>
        <translation>No se pudo obtener la lista de juegos: %1</translation>
    </message>
    <message>
        <source>The list of games could not be brought up to date: %1</source>
        <translation>No se pudo actualizar la lista de juegos: %1</translation>
    </message>
    <message numerus="yes">
        <source>The list of games has %1 of %Ln system(s): %2</source>
        <comment>53 of 55 systems</comment>
        <translation>
            <numerusform>La lista de juegos incluye %1 de %Ln sistema: %2</numerusform>
            <numerusform>La lista de juegos incluye %1 de %Ln sistemas: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>To find any game, sign in.</source>
        <translation>Para encontrar cualquier juego, inicia sesión.</translation>
    </message>
    <message>
        <source>Sign In…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>No game is called “%1”.</source>
        <translation>Ningún juego se llama «%1».</translation>
    </message>
</context>
<context>
    <name>MasteryChart::GameHeader</name>
    <message>
        <source>Unlocks</source>
        <translation>Desbloqueos</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Icon of the game</source>
        <translation>Icono del juego</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Copy &amp;Title</source>
        <translation>Co&amp;piar título</translation>
    </message>
    <message>
        <source>Copy &amp;Link</source>
        <translation>Copiar en&amp;lace</translation>
    </message>
    <message>
        <source>&amp;Open Its Page</source>
        <translation>A&amp;brir su página</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>an address</comment>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Hardcore and casual unlocks, stacked</source>
        <translation>Desbloqueos en hardcore y en casual, apilados</translation>
    </message>
    <message>
        <source>Hardcore</source>
        <translation>Hardcore</translation>
    </message>
    <message>
        <source>Hardcore unlocks alone</source>
        <translation>Solo desbloqueos en hardcore</translation>
    </message>
    <message>
        <source>Casual</source>
        <translation>Casual</translation>
    </message>
    <message>
        <source>Casual unlocks alone: what was also unlocked in hardcore does not count</source>
        <translation>Solo desbloqueos en casual: no cuenta lo que también se desbloqueó en hardcore</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Oficial</translation>
    </message>
    <message>
        <source>The achievements that count</source>
        <translation>Los logros que cuentan</translation>
    </message>
    <message>
        <source>Unofficial</source>
        <translation>No oficial</translation>
    </message>
    <message>
        <source>Achievements that are being made, or were taken out</source>
        <translation>Logros en preparación o retirados</translation>
    </message>
    <message>
        <source>These figures were saved when the game was last loaded.</source>
        <translation>Estos datos se guardaron la última vez que se cargó el juego.</translation>
    </message>
    <message>
        <source>Hardcore players only</source>
        <translation>Solo jugadores de hardcore</translation>
    </message>
    <message>
        <source>Casual players only</source>
        <translation>Solo jugadores casuales</translation>
    </message>
    <message>
        <source>Title and your place are missing</source>
        <translation>Faltan el título y tu puesto</translation>
    </message>
    <message>
        <source>Title and your place could not be updated</source>
        <translation>No se pudieron actualizar el título y tu puesto</translation>
    </message>
    <message>
        <source>RetroAchievements knows no such game, or no such user.</source>
        <translation>En RetroAchievements no existe ese juego o ese usuario.</translation>
    </message>
    <message>
        <source>The icon is missing</source>
        <translation>Falta el icono</translation>
    </message>
</context>
<context>
    <name>MasteryChart::GameLoad</name>
    <message>
        <source>There is no such sample; the sample games are %1.</source>
        <translation>No existe ese ejemplo; los juegos de ejemplo son %1.</translation>
    </message>
    <message>
        <source>Only the figures of one mode arrived, so nothing was kept: %1</source>
        <translation>Solo llegaron los datos de un modo, así que no se guardó nada: %1</translation>
    </message>
    <message>
        <source>Only the hardcore figures arrived, so nothing was written (--unlocks hardcore writes them alone): %1</source>
        <translation>Solo llegaron los datos de hardcore, así que no se escribió nada (--unlocks hardcore escribe solo esos): %1</translation>
    </message>
    <message>
        <source>Only the casual figures arrived, so nothing was written (--unlocks casual writes them alone): %1</source>
        <translation>Solo llegaron los datos de casual, así que no se escribió nada (--unlocks casual escribe solo esos): %1</translation>
    </message>
    <message>
        <source>The user&apos;s place and the achievements are left out: %1</source>
        <translation>Faltan el puesto del usuario y los logros: %1</translation>
    </message>
    <message>
        <source>Title and progress did not arrive in time and are left out.</source>
        <translation>El título y el progreso no llegaron a tiempo y se omiten.</translation>
    </message>
    <message>
        <source>Title and progress are left out: RetroAchievements knows no such game, or no such user.</source>
        <translation>Faltan el título y el progreso: en RetroAchievements no existe ese juego o ese usuario.</translation>
    </message>
    <message>
        <source>Title and progress are left out: %1</source>
        <translation>Faltan el título y el progreso: %1</translation>
    </message>
    <message>
        <source>The median times are left out: %1</source>
        <translation>Faltan los tiempos medianos: %1</translation>
    </message>
    <message>
        <source>The median times did not arrive in time and are left out.</source>
        <translation>Los tiempos medianos no llegaron a tiempo y se omiten.</translation>
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
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Game&apos;s Page</source>
        <translation>&amp;Página del juego</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>A&amp;tajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Mastery Chart</source>
        <translation>&amp;Acerca de Mastery Chart</translation>
    </message>
    <message>
        <source>About Mastery Chart</source>
        <translation>Acerca de Mastery Chart</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Mastery Chart %1&lt;/h3&gt;&lt;p&gt;Shows how far the players of a RetroAchievements game get.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Not made by RetroAchievements.&lt;/p&gt;&lt;p&gt;Qt %2&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Mastery Chart %1&lt;/h3&gt;&lt;p&gt;Muestra hasta dónde llegan los jugadores de un juego de RetroAchievements.&lt;/p&gt;&lt;p&gt;Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. No está hecho por RetroAchievements.&lt;/p&gt;&lt;p&gt;Qt %2&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Licencia</translation>
    </message>
    <message>
        <source>GNU General Public License</source>
        <translation>Licencia Pública General de GNU</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Contenido</translation>
    </message>
</context>
<context>
    <name>MasteryChart::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>&amp;Delete Everything That Is Kept…</source>
        <translation>&amp;Eliminar todos los datos guardados…</translation>
    </message>
    <message>
        <source>Sections of the help</source>
        <translation>Secciones de la ayuda</translation>
    </message>
</context>
<context>
    <name>MasteryChart::HistoryRun</name>
    <message>
        <source>Nothing was kept of this game yet; --record keeps what the service answers.</source>
        <translation>Aún no hay nada guardado de este juego; --record guarda lo que responde el servicio.</translation>
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
        <translation>Jugadores</translation>
    </message>
    <message>
        <source>Players over time</source>
        <translation>Jugadores a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Masteries</source>
        <translation>Veces dominado</translation>
    </message>
    <message>
        <source>Masteries over time</source>
        <translation>Veces dominado a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Mastery rate</source>
        <translation>% de dominio</translation>
    </message>
    <message>
        <source>Share of the players who mastered the set, over time</source>
        <translation>Porcentaje de los jugadores que dominaron el set, a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>Cambios, primero los más recientes</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ListNotice</name>
    <message>
        <source>S&amp;ign In…</source>
        <translation>Iniciar &amp;sesión…</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>R&amp;eintentar</translation>
    </message>
    <message>
        <source>Clear Fi&amp;lter</source>
        <translation>Borrar fi&amp;ltro</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ListRun</name>
    <message numerus="yes">
        <source>List of games: %L1 of %Ln system(s)</source>
        <translation>
            <numerusform>Lista de juegos: %L1 de %Ln sistema</numerusform>
            <numerusform>Lista de juegos: %L1 de %Ln sistemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list of games came for %L1 of %Ln system(s): %2</source>
        <translation>
            <numerusform>La lista de juegos llegó para %L1 de %Ln sistema: %2</numerusform>
            <numerusform>La lista de juegos llegó para %L1 de %Ln sistemas: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list of games has %L1 of %Ln system(s); --update-games asks for the others.</source>
        <translation>
            <numerusform>La lista de juegos incluye %L1 de %Ln sistema; --update-games pide los demás.</numerusform>
            <numerusform>La lista de juegos incluye %L1 de %Ln sistemas; --update-games pide los demás.</numerusform>
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
        <translation>Esperando al almacén de claves del sistema, que quizá esté pidiendo su contraseña; mientras tanto puedes usar los juegos de ejemplo.</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Sesión iniciada como %1</translation>
    </message>
    <message numerus="yes">
        <source>The list of games is up to date: %Ln game(s)</source>
        <translation>
            <numerusform>La lista de juegos está al día: %Ln juego</numerusform>
            <numerusform>La lista de juegos está al día: %Ln juegos</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign I&amp;n…</source>
        <translation>Iniciar sesió&amp;n…</translation>
    </message>
    <message>
        <source>No game that is known here is called that; enter a game ID such as 14402, or paste a link to the game&apos;s page.</source>
        <translation>Ningún juego conocido aquí se llama así; escribe un ID de juego como 14402 o pega un enlace a la página del juego.</translation>
    </message>
    <message>
        <source>%1 has no unofficial achievements.</source>
        <comment>a game</comment>
        <translation>%1 no tiene logros no oficiales.</translation>
    </message>
    <message>
        <source>%1 – Mastery Chart</source>
        <translation>%1 – Mastery Chart</translation>
    </message>
    <message>
        <source>Your Games</source>
        <translation>Tus juegos</translation>
    </message>
    <message>
        <source>Followed Games</source>
        <translation>Juegos seguidos</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>%1 · not updated</source>
        <comment>As of 3 hours ago</comment>
        <translation>%1 · sin actualizar</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Only the hardcore players are shown: %1</source>
        <translation>Solo se muestran los jugadores de hardcore: %1</translation>
    </message>
    <message>
        <source>Only the casual players are shown: %1</source>
        <translation>Solo se muestran los jugadores casuales: %1</translation>
    </message>
    <message>
        <source>Delete Everything That Is Kept</source>
        <translation>Eliminar todos los datos guardados</translation>
    </message>
    <message>
        <source>The saved accounts with their keys, all kept games with their history, the games that you follow, your comparisons and all settings are deleted from this computer. This cannot be undone. Files that you saved stay.</source>
        <translation>Se eliminarán de este equipo las cuentas guardadas con sus claves, todos los juegos guardados con su historial, los juegos que sigues, tus comparaciones y toda la configuración. Esto no se puede deshacer. Los archivos que hayas guardado tú se conservan.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>MasteryChart::MastersPanel</name>
    <message>
        <source>Latest &amp;Masteries</source>
        <translation>Últimos &amp;en dominarlo</translation>
    </message>
    <message>
        <source>The ten players who mastered the game last</source>
        <translation>Los diez últimos jugadores que dominaron el juego</translation>
    </message>
    <message>
        <source>Latest masteries</source>
        <translation>Últimos en dominarlo</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a date, a name</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Nobody has mastered this yet.</source>
        <translation>Nadie lo ha dominado todavía.</translation>
    </message>
</context>
<context>
    <name>MasteryChart::MessageBar</name>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Close this message (Escape)</source>
        <translation>Cerrar este mensaje (Esc)</translation>
    </message>
</context>
<context>
    <name>MasteryChart::MyGamesRun</name>
    <message>
        <source>Your list of games</source>
        <translation>La lista de tus juegos</translation>
    </message>
    <message>
        <source>The user has not earned anything in any game yet.</source>
        <translation>El usuario aún no ha obtenido nada en ningún juego.</translation>
    </message>
</context>
<context>
    <name>MasteryChart::PageHead</name>
    <message>
        <source>&amp;Back</source>
        <translation>V&amp;olver</translation>
    </message>
    <message>
        <source>&amp;Back to %1</source>
        <comment>a game</comment>
        <translation>V&amp;olver a %1</translation>
    </message>
</context>
<context>
    <name>MasteryChart::PictureOut</name>
    <message>
        <source>Copied the picture</source>
        <translation>Imagen copiada</translation>
    </message>
    <message>
        <source>Copied what the chart shows, as text</source>
        <translation>Copiado como texto lo que muestra el gráfico</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ProgramWindow</name>
    <message>
        <source>Everything that was kept is deleted</source>
        <translation>Se eliminaron todos los datos guardados</translation>
    </message>
</context>
<context>
    <name>MasteryChart::SearchPanel</name>
    <message>
        <source>Games</source>
        <translation>Juegos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln game(s) found</source>
        <translation>
            <numerusform>%Ln juego encontrado</numerusform>
            <numerusform>%Ln juegos encontrados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MasteryChart::SearchRows</name>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Sample games</source>
        <translation>Juegos de ejemplo</translation>
    </message>
    <message>
        <source>You played</source>
        <translation>Jugaste</translation>
    </message>
    <message>
        <source>All games</source>
        <translation>Todos los juegos</translation>
    </message>
</context>
<context>
    <name>MasteryChart::Settings</name>
    <message>
        <source>The settings were damaged; what could not be read has its default. A copy of the damaged file is kept beside it.</source>
        <translation>La configuración estaba dañada; lo que no se pudo leer tiene su valor predeterminado. Junto al archivo dañado se conserva una copia.</translation>
    </message>
    <message>
        <source>The settings cannot be read; everything has its default, and changes are not kept.</source>
        <translation>No se puede leer la configuración; todo tiene su valor predeterminado y los cambios no se guardan.</translation>
    </message>
    <message>
        <source>The settings are of a later version of Mastery Chart; they are left as they are, and changes are not kept.</source>
        <translation>La configuración es de una versión posterior de Mastery Chart; se deja como está y los cambios no se guardan.</translation>
    </message>
    <message>
        <source>The settings cannot be written; changes are not kept when the program ends.</source>
        <translation>No se puede escribir la configuración; los cambios se pierden al cerrar el programa.</translation>
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
        <translation>Cuadrado</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>Foro</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Propio</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Píxeles</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>My &amp;place as</source>
        <translation>Mi &amp;puesto como</translation>
    </message>
    <message>
        <source>Fi&amp;gures</source>
        <translation>Da&amp;tos</translation>
    </message>
    <message>
        <source>&amp;Date and link</source>
        <translation>&amp;Fecha y enlace</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Mostrar en la ca&amp;rpeta</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Compartir</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>pixels</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>As large as in the window: %1 × %2</source>
        <comment>pixels</comment>
        <translation>Tan grande como en la ventana: %1 × %2</translation>
    </message>
    <message>
        <source>A size of your own</source>
        <translation>Un tamaño propio</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Light, as on paper</source>
        <translation>Claro, como en papel</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Dark, as in most chats</source>
        <translation>Oscuro, como en la mayoría de los chats</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>S&amp;uggest</source>
        <translation>&amp;Sugerir</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>Títu&amp;lo</translation>
    </message>
    <message>
        <source>Name in the picture</source>
        <translation>Nombre en la imagen</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Copy Te&amp;xt</source>
        <translation>Copiar te&amp;xto</translation>
    </message>
    <message>
        <source>Copied the alt text.</source>
        <translation>Texto alternativo copiado.</translation>
    </message>
    <message>
        <source>&amp;Alt text</source>
        <translation>Texto &amp;alternativo</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>&amp;Copiar imagen</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Save CS&amp;V…</source>
        <translation>Guardar CS&amp;V…</translation>
    </message>
    <message>
        <source>Save &amp;JSON…</source>
        <translation>Guardar &amp;JSON…</translation>
    </message>
    <message>
        <source>Copy &amp;Table</source>
        <translation>Copiar ta&amp;bla</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 píxeles</translation>
    </message>
    <message>
        <source>Copied the picture.</source>
        <translation>Imagen copiada.</translation>
    </message>
    <message>
        <source>Copied the table.</source>
        <translation>Tabla copiada.</translation>
    </message>
    <message>
        <source>%1 achievement distribution</source>
        <comment>a file&apos;s name</comment>
        <translation>%1 distribución de logros</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>“%1” exists already. Replace it?</source>
        <translation>«%1» ya existe. ¿Reemplazarlo?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>Ree&amp;mplazar</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>Se guardó «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n pixel(s) for each pixel of the size, in each direction</source>
        <translation>
            <numerusform>%n píxel por cada píxel del tamaño, en cada dirección</numerusform>
            <numerusform>%n píxeles por cada píxel del tamaño, en cada dirección</numerusform>
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
        <translation>Otros subsets:</translation>
    </message>
    <message>
        <source>Subsets:</source>
        <translation>Subsets:</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare the game with its subsets</source>
        <translation>Comparar el juego con sus subsets</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln achievement(s)</source>
        <comment>a title</comment>
        <translation>
            <numerusform>%1: %Ln logro</numerusform>
            <numerusform>%1: %Ln logros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MasteryChart::TableModel</name>
    <message>
        <source>Your place</source>
        <translation>Tu puesto</translation>
    </message>
    <message>
        <source>Achievements</source>
        <translation>Logros</translation>
    </message>
    <message>
        <source>players</source>
        <translation>jugadores</translation>
    </message>
    <message>
        <source>share</source>
        <translation>porcentaje</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>al menos</translation>
    </message>
    <message>
        <source>at least, share</source>
        <translation>al menos, porcentaje</translation>
    </message>
</context>
<context>
    <name>MasteryChart::TableView</name>
    <message>
        <source>Achievement distribution as a table</source>
        <translation>Distribución de logros en una tabla</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
</context>
<context>
    <name>MasteryChart::TileStrip</name>
    <message>
        <source>Sign in to see any game, and your place in it.</source>
        <translation>Inicia sesión para ver cualquier juego y tu puesto en él.</translation>
    </message>
    <message>
        <source>S&amp;ign In…</source>
        <translation>Iniciar &amp;sesión…</translation>
    </message>
    <message>
        <source>no achievement yet</source>
        <translation>ningún logro todavía</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>no disponible</translation>
    </message>
    <message>
        <source>The times could not be loaded.</source>
        <translation>No se pudieron cargar los tiempos.</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ToolBar</name>
    <message>
        <source>Game</source>
        <translation>Juego</translation>
    </message>
    <message>
        <source>Your &amp;Games</source>
        <translation>Tus &amp;juegos</translation>
    </message>
    <message>
        <source>Comp&amp;are</source>
        <translation>Co&amp;mparar</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>Copiar &amp;imagen</translation>
    </message>
    <message>
        <source>&amp;Share…</source>
        <translation>Compar&amp;tir…</translation>
    </message>
    <message>
        <source>Your Games</source>
        <translation>Tus juegos</translation>
    </message>
    <message>
        <source>What you played, your progress, and what you want to play (Ctrl+G)</source>
        <translation>Lo que jugaste, tu progreso y lo que quieres jugar (Ctrl+G)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Set games beside each other (Ctrl+M)</source>
        <translation>Poner juegos uno al lado de otro (Ctrl+M)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the picture (Ctrl+C)</source>
        <translation>Copiar la imagen (Ctrl+C)</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Compartir</translation>
    </message>
    <message>
        <source>Save or copy a picture to post (Ctrl+E)</source>
        <translation>Guardar o copiar una imagen para publicarla (Ctrl+E)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Recargar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>Stop loading (Escape)</source>
        <translation>Detener la carga (Esc)</translation>
    </message>
    <message>
        <source>Load the game again (F5)</source>
        <translation>Volver a cargar el juego (F5)</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Username and web API key</source>
        <translation>Nombre de usuario y clave de API web</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ViewMenu</name>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>&amp;As the System</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>Cl&amp;aro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Go to the C&amp;hart</source>
        <translation>Ir al grá&amp;fico</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>Pantalla co&amp;mpleta</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Distributio&amp;n</source>
        <translation>&amp;Distribución</translation>
    </message>
    <message>
        <source>&amp;Curve</source>
        <translation>C&amp;urva</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabla</translation>
    </message>
    <message>
        <source>Dro&amp;p-off</source>
        <translation>Aba&amp;ndono</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>&amp;Linear</source>
        <translation>&amp;Lineal</translation>
    </message>
    <message>
        <source>L&amp;ogarithmic</source>
        <translation>Lo&amp;garítmica</translation>
    </message>
    <message>
        <source>&amp;Share of Players</source>
        <translation>&amp;Porcentaje de jugadores</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barras</translation>
    </message>
    <message>
        <source>The Site&apos;s &amp;Ranges</source>
        <translation>&amp;Rangos del sitio</translation>
    </message>
    <message>
        <source>&amp;Every Count</source>
        <translation>&amp;Cada cantidad</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>As the System</source>
        <translation>El del sistema</translation>
    </message>
</context>
<context>
    <name>MasteryChart::YourGamesPage</name>
    <message>
        <source>Played Lately</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Want to Play</source>
        <translation>Quiero jugar</translation>
    </message>
    <message>
        <source>The games that you play appear here as soon as RetroAchievements knows of them.</source>
        <translation>Los juegos que juegas aparecen aquí en cuanto RetroAchievements sabe de ellos.</translation>
    </message>
    <message>
        <source>A game appears here once you have earned an achievement in it, if it has more than five.</source>
        <translation>Un juego aparece aquí cuando has obtenido un logro en él, si tiene más de cinco.</translation>
    </message>
    <message>
        <source>The games that you mark as “Want to Play” at RetroAchievements appear here.</source>
        <translation>Aquí aparecen los juegos que marcas en RetroAchievements como juegos que quieres jugar («Want to Play»).</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>Your Games</source>
        <translation>Tus juegos</translation>
    </message>
    <message>
        <source>Filter by title or system</source>
        <translation>Filtrar por título o sistema</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>Borrar filtro</translation>
    </message>
    <message>
        <source>What the games are sorted by</source>
        <translation>Cómo se ordenan los juegos</translation>
    </message>
    <message>
        <source>Ref&amp;resh</source>
        <translation>Actuali&amp;zar</translation>
    </message>
    <message>
        <source>Ask RetroAchievements for this list</source>
        <translation>Pedir esta lista a RetroAchievements</translation>
    </message>
    <message>
        <source>Compa&amp;re</source>
        <translation>Com&amp;parar</translation>
    </message>
    <message>
        <source>RetroAchievements shows a want-to-play list only to the user it belongs to; see whether the web API key is of the same account as the username.</source>
        <translation>RetroAchievements solo muestra a cada usuario su propia lista de juegos que quiere jugar; comprueba que la clave de API web y el nombre de usuario sean de la misma cuenta.</translation>
    </message>
    <message>
        <source>RetroAchievements knows no user of this name; check the username.</source>
        <translation>RetroAchievements no conoce a ningún usuario con este nombre; comprueba el nombre de usuario.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>V&amp;olver</translation>
    </message>
    <message>
        <source>&amp;Back to %1</source>
        <comment>a game</comment>
        <translation>V&amp;olver a %1</translation>
    </message>
    <message>
        <source>&amp;Sort: %1</source>
        <translation>Orde&amp;n: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln game(s)</source>
        <translation>
            <numerusform>%1 de %Ln juego</numerusform>
            <numerusform>%1 de %Ln juegos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln game(s)</source>
        <translation>
            <numerusform>%Ln juego</numerusform>
            <numerusform>%Ln juegos</numerusform>
        </translation>
    </message>
    <message>
        <source>not updated</source>
        <translation>sin actualizar</translation>
    </message>
    <message>
        <source>Sign in to see your games</source>
        <translation>Inicia sesión para ver tus juegos</translation>
    </message>
    <message>
        <source>What you played lately, your progress in all games, and what you want to play.</source>
        <translation>Lo que jugaste hace poco, tu progreso en todos los juegos y lo que quieres jugar.</translation>
    </message>
    <message>
        <source>No matching game</source>
        <translation>Ningún juego coincide</translation>
    </message>
    <message>
        <source>No game in this list has all of these words in its title or system.</source>
        <translation>Ningún juego de esta lista tiene todas estas palabras en su título o sistema.</translation>
    </message>
    <message>
        <source>Loading your games…</source>
        <translation>Cargando tus juegos…</translation>
    </message>
    <message>
        <source>This list could not be loaded</source>
        <translation>No se pudo cargar esta lista</translation>
    </message>
    <message>
        <source>No games yet</source>
        <translation>Todavía no hay juegos</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>as of %1</source>
        <comment>a date</comment>
        <translation>datos del %1</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Where hardcore players of %1 stop</source>
        <translation>Dónde se quedan los jugadores de hardcore de %1</translation>
    </message>
    <message>
        <source>Where casual players of %1 stop</source>
        <translation>Dónde se quedan los jugadores casuales de %1</translation>
    </message>
    <message numerus="yes">
        <source>of %1 who earned %Ln achievement(s), %2 went no further</source>
        <comment>632 players, 22 %</comment>
        <translation>
            <numerusform>de %1 con %Ln logro, el %2 no siguió</numerusform>
            <numerusform>de %1 con %Ln logros, el %2 no siguió</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fewest have “%1”: %2 players (%3).</source>
        <comment>an achievement, 8 players (1.3 %)</comment>
        <translation>
            <numerusform>El menos común es «%1»: %2 jugador (%3).</numerusform>
            <numerusform>El menos común es «%1»: %2 jugadores (%3).</numerusform>
        </translation>
    </message>
    <message>
        <source>mastery rates of hardcore players</source>
        <translation>porcentaje de dominio de los jugadores de hardcore</translation>
    </message>
    <message>
        <source>completion rates of casual players</source>
        <translation>porcentaje de completados de los jugadores casuales</translation>
    </message>
    <message>
        <source>hardcore and casual</source>
        <translation>hardcore y casual</translation>
    </message>
    <message numerus="yes">
        <source>Small bar charts: players by achievements earned in %Ln game(s).</source>
        <translation>
            <numerusform>Pequeños gráficos de barras: jugadores por logros obtenidos en %Ln juego.</numerusform>
            <numerusform>Pequeños gráficos de barras: jugadores por logros obtenidos en %Ln juegos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Curves: the share of the players of %Ln game(s) who got at least so far.</source>
        <translation>
            <numerusform>Curvas: el porcentaje de los jugadores de %Ln juego que llegaron al menos hasta ahí.</numerusform>
            <numerusform>Curvas: el porcentaje de los jugadores de %Ln juegos que llegaron al menos hasta ahí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mastery rates (sample data): %1.</source>
        <translation>Porcentaje de dominio (datos de ejemplo): %1.</translation>
    </message>
    <message>
        <source>Mastery rates: %1.</source>
        <translation>Porcentaje de dominio: %1.</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Datos de ejemplo</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Curva</translation>
    </message>
    <message>
        <source>Bar chart</source>
        <translation>Gráfico de barras</translation>
    </message>
    <message>
        <source>%1: nobody has earned an achievement of %2 yet.</source>
        <translation>%1: nadie ha obtenido todavía ningún logro de %2.</translation>
    </message>
    <message numerus="yes">
        <source>The set has %Ln achievement(s).</source>
        <translation>
            <numerusform>El set tiene %Ln logro.</numerusform>
            <numerusform>El set tiene %Ln logros.</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>%1: of %2 hardcore players of %3, %4 mastered all %5 achievements.</source>
        <translation>%1: %3 tiene %2 jugadores de hardcore; lo han dominado, con los %5 logros: %4.</translation>
    </message>
    <message>
        <source>%1: of %2 casual players of %3, %4 completed all %5 achievements.</source>
        <translation>%1: %3 tiene %2 jugadores casuales; lo han completado, con los %5 logros: %4.</translation>
    </message>
    <message>
        <source>Half of the players earned %1 or fewer.</source>
        <translation>La mitad de los jugadores obtuvo %1 o menos.</translation>
    </message>
    <message>
        <source>Nobody has mastered %1 yet</source>
        <translation>Nadie ha dominado %1 todavía</translation>
    </message>
    <message>
        <source>Nobody has completed %1 yet</source>
        <translation>Nadie ha completado %1 todavía</translation>
    </message>
    <message>
        <source>1 in %1 players mastered %2</source>
        <translation>1 de cada %1 jugadores dominó %2</translation>
    </message>
    <message>
        <source>1 in %1 players completed %2</source>
        <translation>1 de cada %1 jugadores completó %2</translation>
    </message>
    <message>
        <source>1 in %1 hardcore players mastered %2</source>
        <translation>1 de cada %1 jugadores de hardcore dominó %2</translation>
    </message>
    <message>
        <source>1 in %1 casual players completed %2</source>
        <translation>1 de cada %1 jugadores casuales completó %2</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>Save</name>
    <message>
        <source>chart</source>
        <translation>gráfico</translation>
    </message>
    <message>
        <source>there is nothing to write</source>
        <translation>no hay nada que escribir</translation>
    </message>
    <message>
        <source>it is a pipe or a device</source>
        <translation>es una tubería o un dispositivo</translation>
    </message>
    <message>
        <source>Standard output could not be written to: %1.</source>
        <translation>No se pudo escribir en la salida estándar: %1.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2; choose another place or name.</source>
        <translation>No se pudo escribir «%1»: %2; elige otro lugar o nombre.</translation>
    </message>
</context>
<context>
    <name>ServiceError</name>
    <message numerus="yes">
        <source>RetroAchievements asks for a pause; try again in %Ln minute(s).</source>
        <translation>
            <numerusform>RetroAchievements pide una pausa; inténtalo de nuevo en %Ln minuto.</numerusform>
            <numerusform>RetroAchievements pide una pausa; inténtalo de nuevo en %Ln minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>RetroAchievements asks for a pause; try again in %Ln hour(s).</source>
        <translation>
            <numerusform>RetroAchievements pide una pausa; inténtalo de nuevo en %Ln hora.</numerusform>
            <numerusform>RetroAchievements pide una pausa; inténtalo de nuevo en %Ln horas.</numerusform>
        </translation>
    </message>
    <message>
        <source>A username and a web API key are needed; the key is at %1 under “Keys”.</source>
        <translation>Hacen falta un nombre de usuario y una clave de API web; la clave está en %1, en «Keys».</translation>
    </message>
    <message>
        <source>RetroAchievements refused the web API key; copy it again from %1.</source>
        <translation>RetroAchievements rechazó la clave de API web; cópiala de nuevo desde %1.</translation>
    </message>
    <message>
        <source>There is no data for this game: the ID is unknown, or the set has no achievements.</source>
        <translation>No hay datos de este juego: el ID es desconocido o el set no tiene logros.</translation>
    </message>
    <message>
        <source>RetroAchievements blocked the request (status 403); see whether its site opens in a browser, and try again later.</source>
        <translation>RetroAchievements bloqueó la solicitud (estado 403); mira si su sitio se abre en un navegador e inténtalo más tarde.</translation>
    </message>
    <message>
        <source>The server does not offer these figures (status %1); check its address and the version of the API, or look for a newer Mastery Chart.</source>
        <translation>El servidor no ofrece estos datos (estado %1); comprueba su dirección y la versión de la API, o busca un Mastery Chart más reciente.</translation>
    </message>
    <message>
        <source>RetroAchievements did not accept the request (status 422); check the username.</source>
        <translation>RetroAchievements no aceptó la solicitud (estado 422); comprueba el nombre de usuario.</translation>
    </message>
    <message>
        <source>RetroAchievements received too many requests; wait a minute and try again.</source>
        <translation>RetroAchievements recibió demasiadas solicitudes; espera un minuto e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>RetroAchievements has a problem of its own (status %1); try again later.</source>
        <translation>RetroAchievements tiene un problema (estado %1); inténtalo más tarde.</translation>
    </message>
    <message>
        <source>RetroAchievements redirected to another address, which was not followed to protect the key; try again later.</source>
        <translation>RetroAchievements redirigió a otra dirección, que no se siguió para proteger la clave; inténtalo más tarde.</translation>
    </message>
    <message>
        <source>A web page came in place of the figures; sign in to the network if it asks for that, or try again later.</source>
        <translation>En lugar de los datos llegó una página web; inicia sesión en la red si esta lo pide o inténtalo más tarde.</translation>
    </message>
    <message>
        <source>The answer was not what RetroAchievements promises (status %1); try again later.</source>
        <translation>La respuesta no fue la que RetroAchievements promete (estado %1); inténtalo más tarde.</translation>
    </message>
    <message>
        <source>The answer was not what RetroAchievements promises; try again later.</source>
        <translation>La respuesta no fue la que RetroAchievements promete; inténtalo más tarde.</translation>
    </message>
    <message>
        <source>RetroAchievements could not be reached; check the network connection and try again.</source>
        <translation>No se pudo contactar con RetroAchievements; comprueba la conexión de red e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The address of RetroAchievements was not found; check the network connection and try again.</source>
        <translation>No se encontró la dirección de RetroAchievements; comprueba la conexión de red e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>There is no secure connection to RetroAchievements, so nothing was sent; check the machine&apos;s date, and sign in to the network if it asks for that.</source>
        <translation>No hay una conexión segura con RetroAchievements, así que no se envió nada; comprueba la fecha del equipo e inicia sesión en la red si lo pide.</translation>
    </message>
    <message>
        <source>The proxy did not let the request through; check the system&apos;s proxy settings.</source>
        <translation>El proxy no dejó pasar la solicitud; comprueba la configuración del proxy del sistema.</translation>
    </message>
    <message>
        <source>The connection to RetroAchievements broke; try again.</source>
        <translation>Se cortó la conexión con RetroAchievements; inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>RetroAchievements did not answer in time; try again.</source>
        <translation>RetroAchievements no respondió a tiempo; inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Loading was cancelled.</source>
        <translation>La carga se canceló.</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>%1 (Escape cancels)</source>
        <comment>Trying again in 4 seconds</comment>
        <translation>%1 (Esc cancela)</translation>
    </message>
    <message>
        <source>Loading game %1… (Escape cancels)</source>
        <translation>Cargando el juego %1… (Esc cancela)</translation>
    </message>
    <message>
        <source>Waiting for the system&apos;s key store…</source>
        <translation>Esperando al almacén de claves del sistema…</translation>
    </message>
    <message>
        <source>Saved copy of %1</source>
        <comment>a date and time</comment>
        <translation>Copia guardada del %1</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <comment>a time of day</comment>
        <translation>Actualizado: %1</translation>
    </message>
    <message>
        <source>The link names set %1; these are the figures of the game&apos;s main set.</source>
        <translation>El enlace indica el set %1; estos son los datos del set principal del juego.</translation>
    </message>
</context>
<context>
    <name>StoreProblem</name>
    <message>
        <source>The file of kept games is damaged; it is set aside, and a new one is begun.</source>
        <translation>El archivo de juegos guardados está dañado; se aparta y se empieza uno nuevo.</translation>
    </message>
    <message>
        <source>The kept games are of a later version of Mastery Chart; they are left as they are, and nothing is kept.</source>
        <translation>Los juegos guardados son de una versión posterior de Mastery Chart; se dejan como están y no se guarda nada.</translation>
    </message>
    <message>
        <source>Another program holds the file of kept games; what it delays is not kept.</source>
        <translation>Otro programa tiene ocupado el archivo de juegos guardados; lo que tenga que esperar por eso no se guarda.</translation>
    </message>
    <message>
        <source>The file of kept games cannot be opened or written; nothing is kept.</source>
        <translation>No se puede abrir o escribir el archivo de juegos guardados; no se guarda nada.</translation>
    </message>
    <message>
        <source>The disk is full; nothing more is kept.</source>
        <translation>El disco está lleno; no se guarda nada más.</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>%1 of %2</source>
        <comment>41 of 60 achievements</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>#%1</source>
        <comment>a rank</comment>
        <translation>#%1</translation>
    </message>
    <message>
        <source>The rank by achievements earned in this mode; equal counts share a rank.</source>
        <translation>El puesto según los logros obtenidos en este modo; con la misma cantidad se comparte el puesto.</translation>
    </message>
    <message>
        <source>top %1</source>
        <comment>top 7.2 %</comment>
        <translation>top %1</translation>
    </message>
    <message>
        <source>of %1 hardcore</source>
        <comment>players</comment>
        <translation>de %1 en hardcore</translation>
    </message>
    <message>
        <source>of %1 casual</source>
        <comment>players</comment>
        <translation>de %1 en casual</translation>
    </message>
    <message>
        <source>one of %1</source>
        <comment>1,820 players</comment>
        <translation>uno de %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln to go</source>
        <comment>41 of 60, 19 to go</comment>
        <translation>
            <numerusform>%1, falta %Ln</numerusform>
            <numerusform>%1, faltan %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 players need one more to pass you</source>
        <translation>
            <numerusform>a %1 jugador le falta uno para pasarte</numerusform>
            <numerusform>a %1 jugadores les falta uno para pasarte</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody yet – be the first</source>
        <translation>nadie aún: puedes ser tú</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>1,820 of 31,257 players</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>The share of the hardcore players who earned every achievement of the set in hardcore.</source>
        <translation>El porcentaje de los jugadores de hardcore que obtuvieron todos los logros del set en hardcore.</translation>
    </message>
    <message>
        <source>The share of the casual players who earned every achievement of the set in casual.</source>
        <translation>El porcentaje de los jugadores casuales que obtuvieron todos los logros del set en casual.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>of 60 achievements</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>At least half of the players earned this many achievements or fewer.</source>
        <translation>Al menos la mitad de los jugadores obtuvo esta cantidad de logros o menos.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Promedio</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>13.0 of 60 achievements</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>The mean number of achievements a player earned, as a share of the set.</source>
        <translation>El promedio de logros que obtuvo un jugador, como parte del set.</translation>
    </message>
    <message>
        <source>Half the set</source>
        <translation>Medio set</translation>
    </message>
    <message>
        <source>reach %1</source>
        <comment>reach 30 achievements</comment>
        <translation>llegan a %1</translation>
    </message>
    <message>
        <source>The share of the players who earned at least half of the achievements.</source>
        <translation>El porcentaje de los jugadores que obtuvieron al menos la mitad de los logros.</translation>
    </message>
    <message>
        <source>One and done</source>
        <translation>Solo un logro</translation>
    </message>
    <message>
        <source>The share of the players who earned exactly one achievement.</source>
        <translation>El porcentaje de los jugadores que obtuvieron exactamente un logro.</translation>
    </message>
    <message numerus="yes">
        <source>of %1 players</source>
        <translation>
            <numerusform>de %1 jugador</numerusform>
            <numerusform>de %1 jugadores</numerusform>
        </translation>
    </message>
    <message>
        <source>not enough data</source>
        <translation>no hay suficientes datos</translation>
    </message>
    <message>
        <source>%1 to beat</source>
        <comment>22 h</comment>
        <translation>%1 para superarlo</translation>
    </message>
    <message>
        <source>Time to master</source>
        <translation>Tiempo para dominar</translation>
    </message>
    <message>
        <source>Time to complete</source>
        <translation>Tiempo para completar</translation>
    </message>
    <message>
        <source>Half of the players who mastered the set took longer than this, half were faster.</source>
        <translation>La mitad de los jugadores que dominaron el set tardó más que esto; la otra mitad fue más rápida.</translation>
    </message>
    <message>
        <source>Half of the players who completed the set took longer than this, half were faster.</source>
        <translation>La mitad de los jugadores que completaron el set tardó más que esto; la otra mitad fue más rápida.</translation>
    </message>
    <message>
        <source>Times from before October 2023 are estimates of RetroAchievements.</source>
        <translation>Los tiempos anteriores a octubre de 2023 son estimaciones de RetroAchievements.</translation>
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
        <translation>ningún jugador casual</translation>
    </message>
    <message>
        <source>no hardcore players</source>
        <translation>ningún jugador de hardcore</translation>
    </message>
    <message>
        <source>stop at %1</source>
        <comment>one achievement: players</comment>
        <translation>se quedan en %1</translation>
    </message>
</context>
<context>
    <name>UserGame</name>
    <message>
        <source>Beaten in casual</source>
        <translation>Superado en casual</translation>
    </message>
    <message>
        <source>Beaten</source>
        <translation>Superado</translation>
    </message>
    <message>
        <source>Completed in casual</source>
        <translation>Completado en casual</translation>
    </message>
    <message>
        <source>Mastered</source>
        <translation>Dominado</translation>
    </message>
    <message>
        <source>%1 in casual</source>
        <comment>a percentage</comment>
        <translation>%1 en casual</translation>
    </message>
    <message>
        <source>Played today</source>
        <translation>Jugado hoy</translation>
    </message>
    <message>
        <source>Earned today</source>
        <translation>Último logro: hoy</translation>
    </message>
    <message>
        <source>Played yesterday</source>
        <translation>Jugado ayer</translation>
    </message>
    <message>
        <source>Earned yesterday</source>
        <translation>Último logro: ayer</translation>
    </message>
    <message numerus="yes">
        <source>Played %Ln day(s) ago</source>
        <translation>
            <numerusform>Jugado hace %Ln día</numerusform>
            <numerusform>Jugado hace %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Earned %Ln day(s) ago</source>
        <translation>
            <numerusform>Último logro: hace %Ln día</numerusform>
            <numerusform>Último logro: hace %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Played %1</source>
        <comment>a date</comment>
        <translation>Jugado el %1</translation>
    </message>
    <message>
        <source>Earned %1</source>
        <comment>a date</comment>
        <translation>Último logro: %1</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Más recientes</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Left to Mastery</source>
        <translation>Lo que falta para dominar</translation>
    </message>
    <message>
        <source>Fewest Achievements</source>
        <translation>Menos logros</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Other Systems</source>
        <translation>Otros sistemas</translation>
    </message>
    <message>
        <source>Without Achievements Now</source>
        <translation>Ahora sin logros</translation>
    </message>
    <message>
        <source>No achievements yet</source>
        <translation>Todavía sin logros</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <comment>achievements to mastery</comment>
        <translation>
            <numerusform>Falta %Ln</numerusform>
            <numerusform>Faltan %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitState</name>
    <message numerus="yes">
        <source>Pausing, so as not to ask RetroAchievements too often; going on in %Ln second(s).</source>
        <translation>
            <numerusform>Pausa para no preguntar a RetroAchievements con demasiada frecuencia; se continúa en %Ln segundo.</numerusform>
            <numerusform>Pausa para no preguntar a RetroAchievements con demasiada frecuencia; se continúa en %Ln segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>RetroAchievements is busy; trying again in %Ln second(s).</source>
        <translation>
            <numerusform>RetroAchievements está ocupado; nuevo intento en %Ln segundo.</numerusform>
            <numerusform>RetroAchievements está ocupado; nuevo intento en %Ln segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>RetroAchievements has a problem; trying again in %Ln second(s).</source>
        <translation>
            <numerusform>RetroAchievements tiene un problema; nuevo intento en %Ln segundo.</numerusform>
            <numerusform>RetroAchievements tiene un problema; nuevo intento en %Ln segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connection broke; trying again in %Ln second(s).</source>
        <translation>
            <numerusform>Se cortó la conexión; nuevo intento en %Ln segundo.</numerusform>
            <numerusform>Se cortó la conexión; nuevo intento en %Ln segundos.</numerusform>
        </translation>
    </message>
</context>
</TS>
