<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>Accounts</name>
    <message>
        <source>The settings cannot be written; make them writable, or make room for them.</source>
        <translation>Não é possível gravar as configurações; permita a gravação nelas ou libere espaço.</translation>
    </message>
    <message>
        <source>The key may still be in the system&apos;s key store, out of which it could not be taken; remove it there.</source>
        <translation>A chave talvez ainda esteja no chaveiro do sistema, de onde não foi possível tirá-la; remova-a lá.</translation>
    </message>
</context>
<context>
    <name>AchievementRow</name>
    <message>
        <source>✓ yours in hardcore</source>
        <translation>✓ sua no hardcore</translation>
    </message>
    <message>
        <source>✓ yours in casual</source>
        <translation>✓ sua no casual</translation>
    </message>
    <message>
        <source>▸ Progression</source>
        <translation>▸ Progressão</translation>
    </message>
    <message>
        <source>◆ Win condition</source>
        <translation>◆ Condição de vitória</translation>
    </message>
    <message>
        <source>▲ Missable</source>
        <translation>▲ Perdível</translation>
    </message>
    <message>
        <source>▼ %1 fewer</source>
        <comment>34 % fewer players</comment>
        <translation>▼ %1 a menos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln ponto</numerusform>
            <numerusform>%Ln pontos</numerusform>
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
            <numerusform>Tempo mediano até desbloquear: %1, de %Ln jogador</numerusform>
            <numerusform>Tempo mediano até desbloquear: %1, de %Ln jogadores</numerusform>
        </translation>
    </message>
    <message>
        <source>Time to unlock it: not enough data</source>
        <translation>Tempo até desbloquear: dados insuficientes</translation>
    </message>
    <message>
        <source>Shares are of the mode&apos;s players. Which achievement a player earned last is not known.</source>
        <translation>As porcentagens são calculadas sobre os jogadores do modo. Não se sabe qual conquista cada jogador obteve por último.</translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message>
        <source>As of just now</source>
        <translation>Dados de agora mesmo</translation>
    </message>
    <message numerus="yes">
        <source>As of %Ln minute(s) ago</source>
        <translation>
            <numerusform>Dados de %Ln minuto atrás</numerusform>
            <numerusform>Dados de %Ln minutos atrás</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As of %Ln hour(s) ago</source>
        <translation>
            <numerusform>Dados de %Ln hora atrás</numerusform>
            <numerusform>Dados de %Ln horas atrás</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As of %Ln day(s) ago</source>
        <translation>
            <numerusform>Dados de %Ln dia atrás</numerusform>
            <numerusform>Dados de %Ln dias atrás</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>a date</comment>
        <translation>Dados de %1</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message numerus="yes">
        <source>%1 players</source>
        <translation>
            <numerusform>%1 jogador</numerusform>
            <numerusform>%1 jogadores</numerusform>
        </translation>
    </message>
    <message>
        <source>Hardcore Players</source>
        <translation>Jogadores hardcore</translation>
    </message>
    <message>
        <source>Casual Players</source>
        <translation>Jogadores casuais</translation>
    </message>
    <message>
        <source>Your progress: %1</source>
        <comment>a game&apos;s title</comment>
        <translation>Seu progresso: %1</translation>
    </message>
    <message>
        <source>Your hardcore progress</source>
        <translation>Seu progresso hardcore</translation>
    </message>
    <message>
        <source>Your casual progress</source>
        <translation>Seu progresso casual</translation>
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
            <numerusform>%Ln conquista obtida</numerusform>
            <numerusform>%Ln conquistas obtidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Earned %1 achievements</source>
        <translation>%1 conquistas obtidas</translation>
    </message>
    <message>
        <source>Mastered</source>
        <translation>Platinado</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Players who got at least this far</source>
        <translation>Jogadores que chegaram até aqui</translation>
    </message>
    <message>
        <source>Share of players by achievements earned</source>
        <translation>Jogadores por conquistas, em %</translation>
    </message>
    <message>
        <source>Players by achievements earned</source>
        <translation>Jogadores por conquistas obtidas</translation>
    </message>
    <message>
        <source>achievements earned</source>
        <translation>conquistas obtidas</translation>
    </message>
    <message>
        <source>Nobody has earned an achievement yet</source>
        <translation>Ninguém obteve nenhuma conquista ainda</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>mediana %1</translation>
    </message>
    <message>
        <source>half the set: %1</source>
        <translation>metade do set: %1</translation>
    </message>
    <message>
        <source>Nobody has mastered this yet</source>
        <translation>Ninguém platinou ainda</translation>
    </message>
    <message>
        <source>Nobody has completed this yet</source>
        <translation>Ninguém concluiu ainda</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>Mastered 8 (1.3 %)</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>%1 mastered this</source>
        <comment>a name</comment>
        <translation>%1: platinado</translation>
    </message>
    <message>
        <source>%1 completed this</source>
        <comment>a name</comment>
        <translation>%1: concluído</translation>
    </message>
    <message>
        <source>%1 mastered this – one of %2</source>
        <comment>a name, a number of players</comment>
        <translation>%1: platinado – um de %2</translation>
    </message>
    <message>
        <source>%1 completed this – one of %2</source>
        <comment>a name, a number of players</comment>
        <translation>%1: concluído – um de %2</translation>
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
        <translation>Jogo %1</translation>
    </message>
    <message>
        <source>%1 (sample data)</source>
        <translation>%1 (dados de exemplo)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln achievement(s)</source>
        <translation>
            <numerusform>%Ln conquista</numerusform>
            <numerusform>%Ln conquistas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unofficial achievement(s)</source>
        <translation>
            <numerusform>%Ln conquista não oficial</numerusform>
            <numerusform>%Ln conquistas não oficiais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hardcore players</source>
        <translation>
            <numerusform>%1 jogador hardcore</numerusform>
            <numerusform>%1 jogadores hardcore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 casual players</source>
        <translation>
            <numerusform>%1 jogador casual</numerusform>
            <numerusform>%1 jogadores casuais</numerusform>
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
        <translation>%1 (%2) com essa quantidade ou mais</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>+12 since 12 Sep 2026</comment>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>unofficial</source>
        <comment>a set of achievements</comment>
        <translation>não oficial</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>At least %1 of the set</source>
        <translation>Pelo menos %1 do set</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln achievement(s)</source>
        <translation>
            <numerusform>Pelo menos %Ln conquista</numerusform>
            <numerusform>Pelo menos %Ln conquistas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>achievements</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Hardcore players who got at least this far</source>
        <translation>Jogadores hardcore que chegaram pelo menos até aqui</translation>
    </message>
    <message>
        <source>Casual players who got at least this far</source>
        <translation>Jogadores casuais que chegaram pelo menos até aqui</translation>
    </message>
    <message>
        <source>n = %1</source>
        <comment>a number of players</comment>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>share of the achievements earned</source>
        <translation>porcentagem de conquistas obtidas</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>Jogo</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Jogadores</translation>
    </message>
    <message>
        <source>Achievements</source>
        <translation>Conquistas</translation>
    </message>
    <message>
        <source>Mastery rate</source>
        <translation>Taxa de platina</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Progresso médio</translation>
    </message>
    <message>
        <source>Half the set</source>
        <translation>Metade do set</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>Tempo mediano</translation>
    </message>
    <message>
        <source>Your progress</source>
        <translation>Seu progresso</translation>
    </message>
    <message>
        <source>%1 pts</source>
        <comment>points of a percentage</comment>
        <translation>%1 pp</translation>
    </message>
    <message>
        <source>sample data</source>
        <translation>dados de exemplo</translation>
    </message>
    <message>
        <source>no hardcore players</source>
        <translation>nenhum jogador hardcore</translation>
    </message>
    <message>
        <source>no casual players</source>
        <translation>nenhum jogador casual</translation>
    </message>
    <message>
        <source>none mastered</source>
        <comment>players</comment>
        <translation>ninguém platinou</translation>
    </message>
    <message>
        <source>none completed</source>
        <comment>players</comment>
        <translation>ninguém concluiu</translation>
    </message>
    <message numerus="yes">
        <source>%1 mastered (%2)</source>
        <comment>8 players mastered the set (1.3 %)</comment>
        <translation>
            <numerusform>%1 platinou (%2)</numerusform>
            <numerusform>%1 platinaram (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 completed (%2)</source>
        <comment>8 players completed the set (1.3 %)</comment>
        <translation>
            <numerusform>%1 concluiu (%2)</numerusform>
            <numerusform>%1 concluíram (%2)</numerusform>
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
        <translation>%1 de %2 no hardcore</translation>
    </message>
    <message>
        <source>%1 of %2 casual</source>
        <comment>12 of 15 achievements</comment>
        <translation>%1 de %2 no casual</translation>
    </message>
    <message>
        <source>%1, rank %2 of %3</source>
        <comment>12 of 15 hardcore, rank 18 of 632</comment>
        <translation>%1, posição %2 de %3</translation>
    </message>
    <message>
        <source>%1, mastered, one of %2</source>
        <comment>15 of 15 hardcore, 8 players</comment>
        <translation>%1, platinado, um de %2</translation>
    </message>
    <message>
        <source>%1, completed, one of %2</source>
        <comment>15 of 15 casual, 8 players</comment>
        <translation>%1, concluído, um de %2</translation>
    </message>
    <message>
        <source>Your place is not known.</source>
        <translation>Sua posição não é conhecida.</translation>
    </message>
    <message>
        <source>Your place: %1</source>
        <comment>12 of 15 hardcore, rank 18 of 632</comment>
        <translation>Sua posição: %1</translation>
    </message>
    <message>
        <source>Your place: nothing earned yet</source>
        <translation>Sua posição: nenhuma conquista ainda</translation>
    </message>
    <message>
        <source>Your place: nothing earned in hardcore yet</source>
        <translation>Sua posição: nenhuma conquista no hardcore ainda</translation>
    </message>
    <message>
        <source>Your place: nothing earned in casual yet</source>
        <translation>Sua posição: nenhuma conquista no casual ainda</translation>
    </message>
    <message>
        <source>Half of the players earned %1 or fewer</source>
        <translation>Metade dos jogadores obteve %1 ou menos</translation>
    </message>
    <message>
        <source>Your progress: %1 of %2</source>
        <translation>Seu progresso: %1 de %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 achievements</source>
        <comment>36–40</comment>
        <translation>%1 conquistas</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Games:</source>
        <translation>Jogos:</translation>
    </message>
    <message>
        <source>Chart (the window keeps what was chosen last):</source>
        <translation>Gráfico (a janela lembra a última escolha):</translation>
    </message>
    <message>
        <source>Export, without a window:</source>
        <translation>Exportação, sem janela:</translation>
    </message>
    <message>
        <source>Account and server:</source>
        <translation>Conta e servidor:</translation>
    </message>
    <message>
        <source>Messages and help:</source>
        <translation>Mensagens e ajuda:</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>Shows how far the players of a RetroAchievements game get.</source>
        <translation>Mostra até onde chegam os jogadores de um jogo do RetroAchievements.</translation>
    </message>
    <message>
        <source>An ID, a link, or &quot;words of the title&quot;</source>
        <translation>Um ID, um link ou &quot;palavras do título&quot;</translation>
    </message>
    <message>
        <source>The manual says more: %1</source>
        <translation>O manual diz mais: %1</translation>
    </message>
    <message>
        <source>The system&apos;s key store did not answer; unlock it and try again.</source>
        <translation>O chaveiro do sistema não respondeu; desbloqueie-o e tente de novo.</translation>
    </message>
    <message>
        <source>a username</source>
        <translation>um nome de usuário</translation>
    </message>
    <message>
        <source>WIDTHxHEIGHT of at least %1x%2, such as 900x520</source>
        <translation>LARGURAxALTURA de no mínimo %1x%2, como 900x520</translation>
    </message>
    <message>
        <source>a number from 1 to 4</source>
        <translation>um número de 1 a 4</translation>
    </message>
    <message>
        <source>a whole number, 1 or more</source>
        <translation>um número inteiro, 1 ou mais</translation>
    </message>
    <message>
        <source>More GAMEs, one a line; - is standard input</source>
        <translation>Mais GAMEs, um por linha; - é a entrada</translation>
    </message>
    <message>
        <source>Every game that you have earned something in</source>
        <translation>Todo jogo em que você obteve algo</translation>
    </message>
    <message>
        <source>The built-in sample games; no account</source>
        <translation>Os jogos de exemplo incluídos; sem conta</translation>
    </message>
    <message>
        <source>Print the games whose titles fit, and end</source>
        <translation>Mostrar os jogos correspondentes e sair</translation>
    </message>
    <message>
        <source>With --find: at most so many (default: 20)</source>
        <translation>Com --find: quantos no máximo (padrão: 20)</translation>
    </message>
    <message>
        <source>Fetch the list of games anew</source>
        <translation>Baixar a lista de jogos de novo</translation>
    </message>
    <message>
        <source>What is drawn (default: bars; several: curve)</source>
        <translation>O que desenhar (padrão: bars; vários: curve)</translation>
    </message>
    <message>
        <source>Unlocks to count (default: both)</source>
        <translation>Desbloqueios que contam (padrão: both)</translation>
    </message>
    <message>
        <source>Achievements to count (default: official)</source>
        <translation>Conquistas que contam (padrão: official)</translation>
    </message>
    <message>
        <source>How bars are measured (default: linear)</source>
        <translation>Escala das barras (padrão: linear)</translation>
    </message>
    <message>
        <source>From 44 achievements on (default: ranges)</source>
        <translation>A partir de 44 conquistas (padrão: ranges)</translation>
    </message>
    <message>
        <source>Colours (default: light)</source>
        <translation>Cores (padrão: light)</translation>
    </message>
    <message>
        <source>Write and end; - is standard output. A file each with {id} {title} {system} {set} {date}.</source>
        <translation>Gravar e sair; - é a saída. Com {id} {title} {system} {set} {date}: um por jogo.</translation>
    </message>
    <message>
        <source>What to write (default: FILE&apos;s ending)</source>
        <translation>O que gravar (padrão: conforme FILE)</translation>
    </message>
    <message>
        <source>Leave files that exist, ask for none of them</source>
        <translation>Pular os arquivos que já existem</translation>
    </message>
    <message>
        <source>Size: 1200x675, 1080x1080 or 800x450</source>
        <translation>Tamanho: 1200x675, 1080x1080 ou 800x450</translation>
    </message>
    <message>
        <source>Logical pixels (default: 900x520)</source>
        <translation>Pixels lógicos (padrão: 900x520)</translation>
    </message>
    <message>
        <source>Pixels per logical pixel, 1 to 4 (default: 2)</source>
        <translation>Pixels por pixel lógico, 1 a 4 (padrão: 2)</translation>
    </message>
    <message>
        <source>Print three lines about each game</source>
        <translation>Mostrar três linhas sobre cada jogo</translation>
    </message>
    <message>
        <source>Print two sentences that describe the chart</source>
        <translation>Descrever o gráfico em duas frases</translation>
    </message>
    <message>
        <source>Keep the answers in the history</source>
        <translation>Guardar as respostas no histórico</translation>
    </message>
    <message>
        <source>Else $MASTERYCHART_USER, else the saved one. Key: $MASTERYCHART_KEY, never an argument.</source>
        <translation>Senão $MASTERYCHART_USER ou a conta salva. Chave: $MASTERYCHART_KEY, nunca argumento.</translation>
    </message>
    <message>
        <source>Another server&apos;s API folder</source>
        <translation>Pasta da API de outro servidor</translation>
    </message>
    <message>
        <source>Version of the web API (default: v1)</source>
        <translation>Versão da API web (padrão: v1)</translation>
    </message>
    <message>
        <source>Tell neither progress nor waits</source>
        <translation>Não mostrar o progresso nem as esperas</translation>
    </message>
    <message>
        <source>Tell what is asked, waited for and kept</source>
        <translation>Mostrar o que é pedido, esperado e guardado</translation>
    </message>
    <message>
        <source>Such as de or en (default: the system&apos;s)</source>
        <translation>Como pt_BR ou en (padrão: o do sistema)</translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation>Mostrar esta ajuda</translation>
    </message>
    <message>
        <source>Show the versions</source>
        <translation>Mostrar as versões</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>falta cerca de %Ln segundo</numerusform>
            <numerusform>faltam cerca de %Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>falta cerca de %Ln minuto</numerusform>
            <numerusform>faltam cerca de %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>falta cerca de %Ln hora</numerusform>
            <numerusform>faltam cerca de %Ln horas</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no option “%1”; did you mean --%2? --help lists them all.</source>
        <translation>A opção “%1” não existe; você quis dizer --%2? --help mostra todas.</translation>
    </message>
    <message>
        <source>There is no option “%1”; --help lists them all.</source>
        <translation>A opção “%1” não existe; --help mostra todas.</translation>
    </message>
    <message>
        <source>The web API key is never an argument, where others could read it; set $MASTERYCHART_KEY.</source>
        <translation>A chave de API web nunca é um argumento, pois outros poderiam lê-la; defina $MASTERYCHART_KEY.</translation>
    </message>
    <message>
        <source>An option is without its value; --help tells what each takes.</source>
        <translation>Falta o valor de uma opção; --help diz o que cada uma aceita.</translation>
    </message>
    <message>
        <source>--%1 is without its value; it takes: %2.</source>
        <translation>Falta o valor de --%1; aceita: %2.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 não aceita valor.</translation>
    </message>
    <message>
        <source>“%1” does not fit --%2; did you mean %3? It takes: %4.</source>
        <translation>“%1” não serve para --%2; você quis dizer %3? Aceita: %4.</translation>
    </message>
    <message>
        <source>“%1” does not fit --%2; it takes: %3.</source>
        <translation>“%1” não serve para --%2; aceita: %3.</translation>
    </message>
    <message>
        <source>That is not a game; give a game ID (14402), a link to its page, or words of its title.</source>
        <translation>Isso não é um jogo; informe um ID de jogo (14402), um link para a página dele ou palavras do título.</translation>
    </message>
    <message>
        <source>One picture or window compares up to 8 games; give fewer, or write csv or json.</source>
        <translation>Uma imagem ou janela compara até 8 jogos; informe menos ou grave csv ou json.</translation>
    </message>
    <message>
        <source>Line %1 of --games-from is no game; a line is a game ID (14402), a link to its page, or words of its title.</source>
        <translation>A linha %1 de --games-from não é um jogo; uma linha é um ID de jogo (14402), um link para a página dele ou palavras do título.</translation>
    </message>
    <message>
        <source>The list of games “%1” could not be read: %2.</source>
        <translation>Não foi possível ler a lista de jogos “%1”: %2.</translation>
    </message>
    <message>
        <source>--games-from takes a list of at most 1 MiB.</source>
        <translation>--games-from aceita uma lista de no máximo 1 MiB.</translation>
    </message>
    <message>
        <source>--%1 %2 draws one game; give one GAME, or write csv or json.</source>
        <translation>--%1 %2 desenha um jogo; informe um GAME ou grave csv ou json.</translation>
    </message>
    <message>
        <source>Several words are one title only in quotes, such as &quot;mega man 2&quot;.</source>
        <translation>Várias palavras só formam um título entre aspas, como &quot;mega man 2&quot;.</translation>
    </message>
    <message>
        <source>Which game? Give a game ID (14402), a link to its page or words of its title, or --sample.</source>
        <translation>Qual jogo? Informe um ID de jogo (14402), um link para a página dele ou palavras do título, ou --sample.</translation>
    </message>
    <message>
        <source>Standard output has no name that says what to write; add --format.</source>
        <translation>A saída padrão não tem um nome que diga o que gravar; adicione --format.</translation>
    </message>
    <message>
        <source>The file&apos;s name does not say what to write; end it in one of .%1, or add --format.</source>
        <translation>O nome do arquivo não diz o que gravar; termine-o com um destes: .%1, ou adicione --format.</translation>
    </message>
    <message>
        <source>--format goes with --export FILE or --find WORDS.</source>
        <translation>--format acompanha --export FILE ou --find WORDS.</translation>
    </message>
    <message>
        <source>--find prints lines, or a list with --format json; it has no other format.</source>
        <translation>--find mostra linhas ou, com --format json, uma lista; não tem outro formato.</translation>
    </message>
    <message>
        <source>--limit goes with --find WORDS.</source>
        <translation>--limit acompanha --find WORDS.</translation>
    </message>
    <message>
        <source>--find prints games, --export writes one; leave out --find, or --export.</source>
        <translation>--find mostra jogos, --export grava um; tire --find ou --export.</translation>
    </message>
    <message>
        <source>--find prints games and does nothing else with them; leave out --find, or --%1.</source>
        <translation>--find mostra jogos e não faz mais nada com eles; tire --find ou --%1.</translation>
    </message>
    <message>
        <source>The sample games have no history; leave out --sample.</source>
        <translation>Os jogos de exemplo não têm histórico; tire --sample.</translation>
    </message>
    <message>
        <source>--find, --my-games and --update-games are about the games of RetroAchievements; leave out --sample.</source>
        <translation>--find, --my-games e --update-games tratam dos jogos do RetroAchievements; tire --sample.</translation>
    </message>
    <message>
        <source>--api-url takes an https link to an API folder; plain http only to this machine, as it would show the key.</source>
        <translation>--api-url aceita um link https para uma pasta da API; http simples só para esta máquina, pois mostraria a chave.</translation>
    </message>
    <message>
        <source>A picture of that --size and --scale is too large; at most 100 million pixels are painted, 32,767 in each direction.</source>
        <translation>Uma imagem com esses --size e --scale é grande demais; são desenhados no máximo 100 milhões de pixels, 32.767 em cada direção.</translation>
    </message>
    <message>
        <source>--preset sets the size; leave out --size, or --preset.</source>
        <translation>--preset define o tamanho; tire --size ou --preset.</translation>
    </message>
    <message>
        <source>--quiet says less, --verbose says more; leave out one of them.</source>
        <translation>--quiet diz menos, --verbose diz mais; tire uma das duas.</translation>
    </message>
    <message>
        <source>--skip-existing goes with --export FILE.</source>
        <translation>--skip-existing acompanha --export FILE.</translation>
    </message>
    <message>
        <source>--%1 prints on standard output; give --export a FILE.</source>
        <translation>--%1 escreve na saída padrão; indique um FILE em --export.</translation>
    </message>
    <message>
        <source>A FILE has no placeholder “%1”; there are {id}, {title}, {system}, {set} and {date}.</source>
        <translation>FILE não aceita o marcador “%1”; existem {id}, {title}, {system}, {set} e {date}.</translation>
    </message>
    <message>
        <source>A FILE has no placeholder “%1”; did you mean {%2}? There are {id}, {title}, {system}, {set} and {date}.</source>
        <translation>FILE não aceita o marcador “%1”; você quis dizer {%2}? Existem {id}, {title}, {system}, {set} e {date}.</translation>
    </message>
    <message>
        <source>There is no translation “%1”; there are: %2.</source>
        <translation>A tradução “%1” não existe; existem: %2.</translation>
    </message>
    <message>
        <source>A terminal cannot show a picture; give --export a FILE, or send the output to one.</source>
        <translation>Um terminal não mostra imagens; indique um FILE em --export ou envie a saída para um.</translation>
    </message>
    <message>
        <source>Qt %1; its driver for SQLite is missing, so nothing is kept.</source>
        <translation>Qt %1; falta o driver de SQLite dele, por isso nada é guardado.</translation>
    </message>
    <message>
        <source>No game fits these words; try fewer of them, or give a game ID (14402).</source>
        <translation>Nenhum jogo corresponde a essas palavras; tente com menos delas ou informe um ID de jogo (14402).</translation>
    </message>
    <message>
        <source>No game fits all of these words; give the ID of the one that is meant:</source>
        <translation>Nenhum jogo corresponde a todas essas palavras; informe o ID do que você procura:</translation>
    </message>
    <message>
        <source>Several games fit; give the ID of the one that is meant:</source>
        <translation>Vários jogos correspondem; informe o ID do que você procura:</translation>
    </message>
</context>
<context>
    <name>DropOff</name>
    <message numerus="yes">
        <source>%1 of %2 players who got here stopped (%3)</source>
        <comment>85 of 210 players</comment>
        <translation>
            <numerusform>%1 de %2 jogador que chegou até aqui não continuou (%3)</numerusform>
            <numerusform>%1 de %2 jogadores que chegaram até aqui não continuaram (%3)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln achievement(s)</source>
        <translation>
            <numerusform>%Ln conquista</numerusform>
            <numerusform>%Ln conquistas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 fewer than the one before it</source>
        <comment>34 %</comment>
        <translation>%1 a menos que a anterior</translation>
    </message>
    <message>
        <source>You have it</source>
        <translation>Você tem</translation>
    </message>
    <message>
        <source>Achievement %1</source>
        <comment>its ID</comment>
        <translation>Conquista %1</translation>
    </message>
    <message>
        <source>RetroAchievements tells unlocks only of the official set.</source>
        <translation>O RetroAchievements só informa os desbloqueios do set oficial.</translation>
    </message>
    <message>
        <source>The achievements of this game are not known yet.</source>
        <translation>As conquistas deste jogo ainda não são conhecidas.</translation>
    </message>
    <message>
        <source>%1 stop at %2 of %3</source>
        <comment>41 % stop at 12 of 40</comment>
        <translation>%1 param em %2 de %3</translation>
    </message>
    <message numerus="yes">
        <source>Most stop after %Ln achievement(s): %1 of %2 players went no further</source>
        <comment>31 % of 632 players</comment>
        <translation>
            <numerusform>A maior queda é após %Ln conquista: %1 de %2 jogadores não continuaram</numerusform>
            <numerusform>A maior queda é após %Ln conquistas: %1 de %2 jogadores não continuaram</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %Ln achievement(s): %1 of %2 players went no further</source>
        <comment>31 % of 632 players</comment>
        <translation>
            <numerusform>Após %Ln conquista: %1 de %2 jogadores não continuaram</numerusform>
            <numerusform>Após %Ln conquistas: %1 de %2 jogadores não continuaram</numerusform>
        </translation>
    </message>
    <message>
        <source>Where casual players stop: share of those who got so far</source>
        <translation>Onde os jogadores casuais param: porcentagem dos que chegaram</translation>
    </message>
    <message>
        <source>Where hardcore players stop: share of those who got so far</source>
        <translation>Onde os jogadores hardcore param: porcentagem dos que chegaram</translation>
    </message>
    <message>
        <source>Where casual players stop</source>
        <translation>Onde param no casual</translation>
    </message>
    <message>
        <source>Where hardcore players stop</source>
        <translation>Onde param no hardcore</translation>
    </message>
    <message>
        <source>With one achievement, nobody stops midway.</source>
        <translation>Com uma só conquista, ninguém para no meio.</translation>
    </message>
    <message>
        <source>Every achievement: share of the casual players who have it</source>
        <translation>Cada conquista: porcentagem dos jogadores casuais que a têm</translation>
    </message>
    <message>
        <source>Every achievement: share of the hardcore players who have it</source>
        <translation>Cada conquista: porcentagem dos jogadores hardcore que a têm</translation>
    </message>
    <message>
        <source>Players who have each achievement</source>
        <translation>Jogadores que têm cada conquista</translation>
    </message>
    <message>
        <source>achievements, the most often unlocked first</source>
        <translation>conquistas, primeiro as mais desbloqueadas</translation>
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
        <translation>dados insuficientes</translation>
    </message>
</context>
<context>
    <name>Environment</name>
    <message>
        <source>%1 has characters that cannot be sent; copy it again.</source>
        <translation>%1 tem caracteres que não podem ser enviados; copie de novo.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>PNG image</source>
        <translation>Imagem PNG</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Desenho SVG</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tabela CSV</translation>
    </message>
    <message>
        <source>JSON data</source>
        <translation>Dados JSON</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Linhas JSON</translation>
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
            <numerusform>%Ln conquista</numerusform>
            <numerusform>%Ln conquistas</numerusform>
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
            <numerusform>%Ln obtida</numerusform>
            <numerusform>%Ln obtidas</numerusform>
        </translation>
    </message>
    <message>
        <source>mastered</source>
        <translation>platinado</translation>
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
        <translation>O que o gráfico mostra</translation>
    </message>
    <message>
        <source>There is a bar for every number of achievements: so many players have earned exactly that many. The bar of those who have them all stands apart at the right, with a star.</source>
        <translation>Há uma barra para cada quantidade de conquistas: ela indica quantos jogadores obtiveram exatamente essa quantidade. A barra de quem tem todas fica separada, à direita, com uma estrela.</translation>
    </message>
    <message>
        <source>Gold is hardcore, grey is casual. A player with unlocks of both kinds is in one bar of each colour, so the two are never added up.</source>
        <translation>Dourado é hardcore, cinza é casual. Um jogador com desbloqueios dos dois tipos está em uma barra de cada cor, por isso as duas cores nunca são somadas.</translation>
    </message>
    <message>
        <source>Where a game has many achievements, counts are joined to ranges, as on the site&apos;s page of the game. “Every count”, above the chart, shows each by itself.</source>
        <translation>Quando um jogo tem muitas conquistas, as quantidades são agrupadas em faixas, como na página do jogo no site. “Cada quantidade”, acima do gráfico, mostra uma por uma.</translation>
    </message>
    <message>
        <source>“Linear” shows players, “Log” makes small bars visible, “Percent” sets each colour against its own players. On the last two the colours stand side by side, since stacked heights would be wrong there.</source>
        <translation>“Linear” mostra jogadores, “Log” torna visíveis as barras pequenas e “Porcentagem” compara cada cor com os próprios jogadores dela. Nas duas últimas, as cores ficam lado a lado, pois ali as alturas empilhadas estariam erradas.</translation>
    </message>
    <message>
        <source>Point at a bar, or walk along the bars with the arrow keys, to read its figures. The dashed line is the median, the blue mark is your own place.</source>
        <translation>Aponte para uma barra, ou percorra as barras com as setas do teclado, para ler os dados dela. A linha tracejada é a mediana; a marca azul é a sua posição.</translation>
    </message>
    <message>
        <source>The other views</source>
        <translation>As outras visualizações</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Curva</translation>
    </message>
    <message>
        <source>How many of the players got at least so far. It begins at 100 % and ends at the mastery rate; where it falls steeply, players stop.</source>
        <translation>Quantos jogadores chegaram pelo menos até cada ponto. Começa em 100% e termina na taxa de platina; onde cai bruscamente, muitos jogadores param.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Every figure of the chart as a number, to select, copy and paste into a spreadsheet.</source>
        <translation>Todos os dados do gráfico em números, para selecionar, copiar e colar em uma planilha.</translation>
    </message>
    <message>
        <source>Drop-off</source>
        <translation>Abandono</translation>
    </message>
    <message>
        <source>Where players stop: of those who got so many achievements, the share that earned no further one. The largest are marked. Below stands every achievement with the players who have it.</source>
        <translation>Onde os jogadores param: dos que obtiveram certa quantidade de conquistas, a porcentagem que não obteve mais nenhuma. As maiores quedas são marcadas. Abaixo está cada conquista com os jogadores que a têm.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>How the game has changed since you first looked at it: players, masteries, and the rate of the two. Each answer of the site that differs from the one before is kept.</source>
        <translation>Como o jogo mudou desde que você o viu pela primeira vez: jogadores, platinas e a taxa que resulta dos dois. Toda resposta do site que difere da anterior é guardada.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Two to eight games, sets, modes or dates in one chart. Everything is a share, so that games of different sizes can be set beside each other.</source>
        <translation>De dois a oito jogos, sets, modos ou datas em um só gráfico. Tudo é mostrado em porcentagens, para que jogos de tamanhos diferentes possam ficar lado a lado.</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>O que os dados significam</translation>
    </message>
    <message>
        <source>Every figure is of one mode; the large one is hardcore&apos;s, where both are shown.</source>
        <translation>Cada dado é de um só modo; quando os dois são mostrados, o grande é o do hardcore.</translation>
    </message>
    <message>
        <source>Mastered</source>
        <translation>Platinado</translation>
    </message>
    <message>
        <source>Players with every achievement in hardcore, and their share of the hardcore players.</source>
        <translation>Jogadores com todas as conquistas no hardcore e a porcentagem deles entre os jogadores hardcore.</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Players with every achievement in casual, and their share of the casual players.</source>
        <translation>Jogadores com todas as conquistas no casual e a porcentagem deles entre os jogadores casuais.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Half of the players have at most so many achievements.</source>
        <translation>Metade dos jogadores tem no máximo essa quantidade de conquistas.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Achievements per player, and that as a share of the set.</source>
        <translation>Conquistas por jogador, e também como parte do set.</translation>
    </message>
    <message>
        <source>Half the set</source>
        <translation>Metade do set</translation>
    </message>
    <message>
        <source>The share of the players who have at least half of the achievements.</source>
        <translation>A porcentagem dos jogadores que têm pelo menos metade das conquistas.</translation>
    </message>
    <message>
        <source>One and done</source>
        <translation>Só uma conquista</translation>
    </message>
    <message>
        <source>The share of the players who have exactly one achievement.</source>
        <translation>A porcentagem dos jogadores que têm exatamente uma conquista.</translation>
    </message>
    <message>
        <source>Time to master, time to beat</source>
        <translation>Tempo para platinar, tempo para zerar</translation>
    </message>
    <message>
        <source>Half of the players who did it took longer. The number below is how many did it. Times from before October 2023 are estimates of the site.</source>
        <translation>Metade dos jogadores que conseguiram levou mais tempo. O número abaixo diz quantos conseguiram. Os tempos anteriores a outubro de 2023 são estimativas do site.</translation>
    </message>
    <message>
        <source>Of the players who got so many achievements, the share that earned no further one. Counts that fewer than 20 players or one in a hundred reached are left out.</source>
        <translation>Dos jogadores que obtiveram certa quantidade de conquistas, a porcentagem que não obteve mais nenhuma. Ficam de fora as quantidades a que chegaram menos de 20 jogadores ou menos de um em cada cem.</translation>
    </message>
    <message>
        <source>Your place</source>
        <translation>Sua posição</translation>
    </message>
    <message>
        <source>Your rank is one more than the number of players with more achievements than you. “Top 7 %” is that rank as a share of the players.</source>
        <translation>Sua posição é o número de jogadores com mais conquistas que você, mais um. “Top 7%” é essa posição como porcentagem dos jogadores.</translation>
    </message>
    <message>
        <source>Finding games</source>
        <translation>Encontrar jogos</translation>
    </message>
    <message>
        <source>Type a few letters of a title into the field above. The search forgives a slip, and knows that 2 and II are the same. The number of a game works as well, and so does a link to its page, pasted or dropped onto the window.</source>
        <translation>Digite algumas letras de um título no campo acima. A pesquisa perdoa um deslize e sabe que 2 e II são a mesma coisa. Também servem o ID de um jogo e um link para a página dele, colado ou arrastado para a janela.</translation>
    </message>
    <message>
        <source>“Your Games” has the games that you played last, your progress in all of them, and those that you want to play. It needs your account.</source>
        <translation>“Seus jogos” reúne os últimos jogos que você jogou, seu progresso em todos os jogos e os que você quer jogar. Precisa da sua conta.</translation>
    </message>
    <message>
        <source>The star beside a title follows the game: its figures are kept up to date, and what is new in it is told on the page “Followed Games” of the File menu.</source>
        <translation>A estrela ao lado do título serve para seguir o jogo: os dados dele são mantidos atualizados, e as novidades aparecem na página “Jogos seguidos” do menu Arquivo.</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Compartilhar</translation>
    </message>
    <message>
        <source>“Copy” puts a picture of what is shown on the clipboard, to be pasted into a chat. “Share” shows it first, in the size of your choice, and saves it; the picture can also be dragged out of the window.</source>
        <translation>“Copiar” põe na área de transferência uma imagem do que está à mostra, para colar em um chat. “Compartilhar” mostra a imagem antes, no tamanho que você escolher, e a salva; ela também pode ser arrastada para fora da janela.</translation>
    </message>
    <message>
        <source>Each picture says which game it shows, where the figures come from and of which day they are. A text that describes it, for those who cannot see it, can be copied along with it.</source>
        <translation>Cada imagem diz que jogo mostra, de onde vêm os dados e de que dia são. Junto com ela, dá para copiar um texto que a descreve, para quem não pode vê-la.</translation>
    </message>
    <message>
        <source>The figures themselves can be saved as CSV or JSON.</source>
        <translation>Os próprios dados também podem ser salvos, como CSV ou JSON.</translation>
    </message>
    <message>
        <source>All of this works in a terminal, too, also for many games at once: “masterychart --help” tells how.</source>
        <translation>Tudo isso também funciona em um terminal, até para muitos jogos de uma vez: “masterychart --help” explica como.</translation>
    </message>
    <message>
        <source>Left, Right, Home, End</source>
        <translation>Esquerda, Direita, Home, End</translation>
    </message>
    <message>
        <source>Walk the bars of the chart</source>
        <translation>Percorrer as barras do gráfico</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Para baixo</translation>
    </message>
    <message>
        <source>In the game field: the recent games</source>
        <translation>No campo de pesquisa: os jogos recentes</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Stop loading, close a message, go back</source>
        <translation>Parar de carregar, fechar uma mensagem, voltar</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Where the data comes from</source>
        <translation>De onde vêm os dados</translation>
    </message>
    <message>
        <source>All figures come from RetroAchievements, through its web API and with your own key. Mastery Chart is not made by RetroAchievements.</source>
        <translation>Todos os dados vêm do RetroAchievements, pela API web dele e com a sua própria chave. O Mastery Chart não é feito pelo RetroAchievements.</translation>
    </message>
    <message>
        <source>What it cannot tell</source>
        <translation>O que não dá para saber</translation>
    </message>
    <message>
        <source>How many achievements players have is known, but not in what order they earned them, nor why they stopped. Some of them are still playing.</source>
        <translation>Sabe-se quantas conquistas os jogadores têm, mas não em que ordem as obtiveram nem por que pararam. Alguns ainda estão jogando.</translation>
    </message>
    <message>
        <source>Small differences from the site&apos;s page are normal: of games with many players, that page also counts users whom the API leaves out.</source>
        <translation>É normal haver pequenas diferenças em relação à página do site: em jogos com muitos jogadores, essa página também conta usuários que a API omite.</translation>
    </message>
    <message>
        <source>The history begins on the day on which you first look at a game; what was before is not published.</source>
        <translation>O histórico começa no dia em que você vê um jogo pela primeira vez; o que houve antes não é publicado.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidade</translation>
    </message>
    <message>
        <source>The program talks to RetroAchievements and to nobody else. It counts nothing about you, and asks for nothing that you do not see.</source>
        <translation>O programa se comunica com o RetroAchievements e com mais ninguém. Não coleta estatísticas sobre você nem pede nada que você não veja.</translation>
    </message>
    <message>
        <source>What is kept on this computer</source>
        <translation>O que é guardado neste computador</translation>
    </message>
    <message>
        <source>Your key is in the key store of your system, and is sent to nobody but RetroAchievements.</source>
        <translation>Sua chave fica no chaveiro do sistema e só é enviada ao RetroAchievements.</translation>
    </message>
    <message>
        <source>Games, their history, lists and icons are in a database that you alone can read: %1</source>
        <translation>Os jogos, o histórico deles, as listas e os ícones ficam em um banco de dados que só você pode ler: %1</translation>
    </message>
    <message>
        <source>Your choices and usernames are in a file that you alone can read: %1</source>
        <translation>Suas preferências e nomes de usuário ficam em um arquivo que só você pode ler: %1</translation>
    </message>
    <message>
        <source>Deleting it</source>
        <translation>Como excluir</translation>
    </message>
    <message>
        <source>The button below deletes all of that, the keys among it. Files that you saved stay.</source>
        <translation>O botão abaixo exclui tudo isso, inclusive as chaves. Os arquivos que você salvou permanecem.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Players over time</source>
        <translation>Jogadores ao longo do tempo</translation>
    </message>
    <message>
        <source>Masteries over time</source>
        <translation>Platinas ao longo do tempo</translation>
    </message>
    <message>
        <source>Mastery rate over time</source>
        <translation>Taxa de platina ao longo do tempo</translation>
    </message>
    <message>
        <source>Hardcore players</source>
        <translation>Jogadores hardcore</translation>
    </message>
    <message>
        <source>Casual players</source>
        <translation>Jogadores casuais</translation>
    </message>
    <message numerus="yes">
        <source>%1 achievements in the set</source>
        <translation>
            <numerusform>%1 conquista no set</numerusform>
            <numerusform>%1 conquistas no set</numerusform>
        </translation>
    </message>
    <message>
        <source>No figures are kept of this game.</source>
        <translation>Não há dados guardados deste jogo.</translation>
    </message>
    <message>
        <source>First seen on %1; figures are kept each time the game is shown.</source>
        <translation>Visto pela primeira vez em %1; os dados são guardados sempre que o jogo é mostrado.</translation>
    </message>
    <message numerus="yes">
        <source>%1 → %2 achievements</source>
        <comment>58 → 60 achievements</comment>
        <translation>
            <numerusform>%1 → %2 conquista</numerusform>
            <numerusform>%1 → %2 conquistas</numerusform>
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
        <translation>%1: de %2 em %3 para %4 em %5</translation>
    </message>
    <message numerus="yes">
        <source>%1 players</source>
        <comment>+212 players</comment>
        <translation>
            <numerusform>%1 jogador</numerusform>
            <numerusform>%1 jogadores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 casual players</source>
        <comment>+212 casual players</comment>
        <translation>
            <numerusform>%1 jogador casual</numerusform>
            <numerusform>%1 jogadores casuais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more players</source>
        <translation>
            <numerusform>%1 jogador a mais</numerusform>
            <numerusform>%1 jogadores a mais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 fewer players</source>
        <translation>
            <numerusform>%1 jogador a menos</numerusform>
            <numerusform>%1 jogadores a menos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more casual players</source>
        <translation>
            <numerusform>%1 jogador casual a mais</numerusform>
            <numerusform>%1 jogadores casuais a mais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 fewer casual players</source>
        <translation>
            <numerusform>%1 jogador casual a menos</numerusform>
            <numerusform>%1 jogadores casuais a menos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 masteries</source>
        <comment>+14 masteries</comment>
        <translation>
            <numerusform>%1 platina</numerusform>
            <numerusform>%1 platinas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 completions</source>
        <comment>+14 completions</comment>
        <translation>
            <numerusform>%1 conclusão</numerusform>
            <numerusform>%1 conclusões</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more masteries</source>
        <translation>
            <numerusform>%1 platina a mais</numerusform>
            <numerusform>%1 platinas a mais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 fewer masteries</source>
        <translation>
            <numerusform>%1 platina a menos</numerusform>
            <numerusform>%1 platinas a menos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more completions</source>
        <translation>
            <numerusform>%1 conclusão a mais</numerusform>
            <numerusform>%1 conclusões a mais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 fewer completions</source>
        <translation>
            <numerusform>%1 conclusão a menos</numerusform>
            <numerusform>%1 conclusões a menos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>5.7 % → 5.8 %</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>mastery rate from %1 to %2</source>
        <translation>taxa de platina de %1 para %2</translation>
    </message>
    <message>
        <source>no new players, but some got further</source>
        <translation>nenhum jogador novo, mas alguns avançaram</translation>
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
            <numerusform>%1 conquista</numerusform>
            <numerusform>%1 conquistas</numerusform>
        </translation>
    </message>
    <message>
        <source>the set grew from %1 to %2</source>
        <comment>58, 60 achievements</comment>
        <translation>o set cresceu de %1 para %2</translation>
    </message>
    <message>
        <source>the set shrank from %1 to %2</source>
        <comment>60, 58 achievements</comment>
        <translation>o set diminuiu de %1 para %2</translation>
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
        <translation>Não há imagem para gravar.</translation>
    </message>
    <message>
        <source>A picture of this size cannot be painted; choose a smaller one.</source>
        <translation>Não é possível desenhar uma imagem deste tamanho; escolha um menor.</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of this size; choose a smaller one.</source>
        <translation>Não há memória suficiente para uma imagem deste tamanho; escolha um menor.</translation>
    </message>
</context>
<context>
    <name>KeyStore</name>
    <message>
        <source>The system&apos;s key store has no key for this account, or it is locked; unlock it, or enter the key again.</source>
        <translation>O chaveiro do sistema não tem chave para esta conta ou está bloqueado; desbloqueie-o ou digite a chave de novo.</translation>
    </message>
    <message>
        <source>The system&apos;s key store is locked or denied access; unlock it and try again.</source>
        <translation>O chaveiro do sistema está bloqueado ou negou o acesso; desbloqueie-o e tente de novo.</translation>
    </message>
    <message>
        <source>No key store of the system could be reached; start one, such as GNOME Keyring or KWallet.</source>
        <translation>Nenhum chaveiro do sistema foi encontrado; inicie um, como GNOME Keyring ou KWallet.</translation>
    </message>
    <message>
        <source>What the system&apos;s key store has for this account is no web API key; enter the key again.</source>
        <translation>O que o chaveiro do sistema tem para esta conta não é uma chave de API web; digite a chave de novo.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <translation>Português (Brasil)</translation>
    </message>
</context>
<context>
    <name>MasteryChart::AccountDialog</name>
    <message>
        <source>Version of the API</source>
        <translation>Versão da API</translation>
    </message>
    <message>
        <source>&amp;Check and Save</source>
        <translation>&amp;Verificar e salvar</translation>
    </message>
    <message>
        <source>Save &amp;Without Checking</source>
        <translation>&amp;Salvar sem verificar</translation>
    </message>
    <message>
        <source>Fo&amp;rget…</source>
        <translation>&amp;Esquecer…</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>To see any game, enter your RetroAchievements username and web API key. You find the key in your &lt;a href=&quot;%1&quot;&gt;settings&lt;/a&gt;, under “Keys”.</source>
        <translation>Para ver qualquer jogo, digite seu nome de usuário e sua chave de API web do RetroAchievements. A chave está nas suas &lt;a href=&quot;%1&quot;&gt;configurações&lt;/a&gt;, em “Keys”.</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Revelar</translation>
    </message>
    <message>
        <source>Show the key while this is pressed in</source>
        <translation>Mostrar a chave enquanto isto estiver pressionado</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>Enter the key from the clipboard</source>
        <translation>Inserir a chave da área de transferência</translation>
    </message>
    <message>
        <source>User&amp;name</source>
        <translation>&amp;Nome de usuário</translation>
    </message>
    <message>
        <source>Web API &amp;key</source>
        <translation>&amp;Chave de API web</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avançado</translation>
    </message>
    <message>
        <source>V1</source>
        <translation>V1</translation>
    </message>
    <message>
        <source>The documented one</source>
        <translation>A documentada</translation>
    </message>
    <message>
        <source>V2</source>
        <translation>V2</translation>
    </message>
    <message>
        <source>One request, with the key in a header; title, icon and your place come through V1 in any case</source>
        <translation>Uma só solicitação, com a chave em um cabeçalho; título, ícone e sua posição vêm pela V1 de qualquer forma</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Ask RetroAchievements whether the key is right, and keep it in the system&apos;s key store</source>
        <translation>Perguntar ao RetroAchievements se a chave está certa e guardá-la no chaveiro do sistema</translation>
    </message>
    <message>
        <source>Remove the key from the system&apos;s key store, and your places from the saved games</source>
        <translation>Remover a chave do chaveiro do sistema e suas posições dos jogos guardados</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>The key is used until the program ends, but it could not be saved. %1</source>
        <translation>A chave será usada até o programa fechar, mas não foi possível salvá-la. %1</translation>
    </message>
    <message>
        <source>The key of %1 is removed.</source>
        <comment>a user</comment>
        <translation>A chave de %1 foi removida.</translation>
    </message>
    <message>
        <source>The key is removed, but the username is still listed. %1</source>
        <translation>A chave foi removida, mas o nome de usuário ainda está na lista. %1</translation>
    </message>
    <message>
        <source>saved; enter another to replace it</source>
        <translation>salva; digite outra para substituir</translation>
    </message>
    <message>
        <source>in use until the program ends</source>
        <translation>em uso até o programa fechar</translation>
    </message>
    <message>
        <source>A username has 2 to 20 letters and digits.</source>
        <translation>Um nome de usuário tem de 2 a 20 letras e números.</translation>
    </message>
    <message>
        <source>The web API key has characters that no key has; copy it again.</source>
        <translation>A chave de API web tem caracteres que nenhuma chave tem; copie-a de novo.</translation>
    </message>
    <message>
        <source>The system&apos;s key store has not given the saved key yet; unlock it, or enter the key.</source>
        <translation>O chaveiro do sistema ainda não forneceu a chave salva; desbloqueie-o ou digite a chave.</translation>
    </message>
    <message>
        <source>The web API key is missing.</source>
        <translation>Falta a chave de API web.</translation>
    </message>
    <message>
        <source>Asking RetroAchievements…</source>
        <translation>Consultando o RetroAchievements…</translation>
    </message>
    <message>
        <source>Forget Account</source>
        <translation>Esquecer conta</translation>
    </message>
    <message>
        <source>Remove the key of %1 from the system&apos;s key store? How far %1 got is removed from the games kept on this computer, too.</source>
        <translation>Remover a chave de %1 do chaveiro do sistema? Até onde %1 chegou também será removido dos jogos guardados neste computador.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>Es&amp;quecer</translation>
    </message>
</context>
<context>
    <name>MasteryChart::AccountMenu</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Conta</translation>
    </message>
    <message>
        <source>&amp;Username and Key…</source>
        <translation>&amp;Usuário e chave…</translation>
    </message>
    <message>
        <source>Saved Accounts</source>
        <translation>Contas salvas</translation>
    </message>
    <message>
        <source>Where to &amp;Find the Key</source>
        <translation>&amp;Onde encontrar a chave</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Nenhuma ainda</translation>
    </message>
</context>
<context>
    <name>MasteryChart::AchievementList</name>
    <message>
        <source>Achievements</source>
        <translation>Conquistas</translation>
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
        <translation>Pontos</translation>
    </message>
</context>
<context>
    <name>MasteryChart::AchievementsView</name>
    <message>
        <source>Order</source>
        <translation>Ordem</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Where players stop</source>
        <translation>Onde param</translation>
    </message>
    <message>
        <source>The largest cliffs</source>
        <translation>As maiores quedas</translation>
    </message>
    <message>
        <source>Of those who got so far, the share that went no further. Counts that few players reached are left out: there a share is chance. Which achievement a player earned last is not known, nor are the names of the players near you.</source>
        <translation>Dos que chegaram até ali, a porcentagem que não continuou. Quantidades a que poucos jogadores chegaram ficam de fora: ali a porcentagem é puro acaso. Não se sabe qual conquista cada jogador obteve por último, nem os nomes dos jogadores perto de você.</translation>
    </message>
    <message>
        <source>Unlocks</source>
        <translation>Desbloqueios</translation>
    </message>
    <message>
        <source>The most often unlocked first</source>
        <translation>Primeiro as mais desbloqueadas</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>In the order of the set</source>
        <translation>Na ordem do set</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Pontos</translation>
    </message>
    <message>
        <source>The fewest points first</source>
        <translation>Primeiro as de menos pontos</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Todos os tipos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>All achievements</source>
        <translation>Todas as conquistas</translation>
    </message>
    <message>
        <source>What I lack</source>
        <translation>As que me faltam</translation>
    </message>
    <message>
        <source>The most often unlocked that you lack, first</source>
        <translation>Das que faltam para você, primeiro as mais desbloqueadas</translation>
    </message>
    <message>
        <source>Too few players to tell.</source>
        <translation>Há poucos jogadores para dizer.</translation>
    </message>
    <message>
        <source>Your own achievements are not known.</source>
        <translation>Suas conquistas não são conhecidas.</translation>
    </message>
    <message>
        <source>You have them all.</source>
        <translation>Você tem todas.</translation>
    </message>
    <message>
        <source>No achievement is of this kind.</source>
        <translation>Nenhuma conquista é deste tipo.</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ChangeLine</name>
    <message>
        <source>Opens the history</source>
        <translation>Abre o histórico</translation>
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
        <translation>Distribuição</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Curva</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Drop-off</source>
        <translation>Abandono</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Players by achievements earned</source>
        <translation>Jogadores por conquistas obtidas</translation>
    </message>
    <message>
        <source>Players who got at least this far</source>
        <translation>Jogadores que chegaram até aqui</translation>
    </message>
    <message>
        <source>The figures as a table</source>
        <translation>Os dados em uma tabela</translation>
    </message>
    <message>
        <source>Where players stop, and every achievement</source>
        <translation>Onde os jogadores param, e cada conquista</translation>
    </message>
    <message>
        <source>How the game changes</source>
        <translation>Como o jogo muda</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Faixas</translation>
    </message>
    <message>
        <source>The site&apos;s ranges: 20 and mastery</source>
        <translation>As faixas do site: 20 e a platina</translation>
    </message>
    <message>
        <source>Every count</source>
        <translation>Cada quantidade</translation>
    </message>
    <message>
        <source>A bar for every count</source>
        <translation>Uma barra para cada quantidade</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Players, from zero</source>
        <translation>Jogadores, a partir de zero</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Every power of ten the same step</source>
        <translation>Cada potência de dez, o mesmo passo</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Porcentagem</translation>
    </message>
    <message>
        <source>Share of the mode&apos;s own players</source>
        <translation>Porcentagem dos jogadores do próprio modo</translation>
    </message>
    <message>
        <source>A curve is a share of every count.</source>
        <translation>Uma curva é uma porcentagem para cada quantidade.</translation>
    </message>
    <message>
        <source>A table has players and percentages.</source>
        <translation>Uma tabela tem jogadores e porcentagens.</translation>
    </message>
    <message>
        <source>With so few achievements, every count has a bar of its own.</source>
        <translation>Com tão poucas conquistas, cada quantidade tem sua própria barra.</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Visualizações</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ChartView</name>
    <message>
        <source>Achievement Distribution</source>
        <translation>Distribuição de conquistas</translation>
    </message>
</context>
<context>
    <name>MasteryChart::Compare</name>
    <message>
        <source>Copied the table</source>
        <translation>Tabela copiada</translation>
    </message>
    <message>
        <source>Added %1 to the comparison</source>
        <comment>a game</comment>
        <translation>%1 entrou na comparação</translation>
    </message>
    <message>
        <source>%1 is compared already</source>
        <comment>a game</comment>
        <translation>%1 já está na comparação</translation>
    </message>
    <message numerus="yes">
        <source>A comparison holds %Ln game(s) at most; remove one to add another.</source>
        <translation>
            <numerusform>Uma comparação aceita no máximo %Ln jogo; remova um para adicionar outro.</numerusform>
            <numerusform>Uma comparação aceita no máximo %Ln jogos; remova um para adicionar outro.</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be loaded</source>
        <translation>não foi possível carregar</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>Looking for earlier dates…</source>
        <translation>Procurando datas anteriores…</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Nothing was kept of this game before</source>
        <translation>Nada anterior foi guardado deste jogo</translation>
    </message>
    <message>
        <source>Save the Comparison</source>
        <translation>Salvar a comparação</translation>
    </message>
    <message>
        <source>Rename the Comparison</source>
        <translation>Renomear a comparação</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nome:</translation>
    </message>
    <message>
        <source>Saved the comparison as %1</source>
        <translation>Comparação salva como %1</translation>
    </message>
    <message>
        <source>Deleted the comparison %1; its games are still shown</source>
        <translation>Comparação %1 excluída; os jogos dela continuam à mostra</translation>
    </message>
    <message>
        <source>Export the Table</source>
        <translation>Exportar a tabela</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exported the table</source>
        <translation>Tabela exportada</translation>
    </message>
</context>
<context>
    <name>MasteryChart::CompareChips</name>
    <message>
        <source>Remove %1</source>
        <comment>a game</comment>
        <translation>Remover %1</translation>
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
        <translation>&amp;Adicionar casual ao lado</translation>
    </message>
    <message>
        <source>Add H&amp;ardcore Beside It</source>
        <translation>A&amp;dicionar hardcore ao lado</translation>
    </message>
    <message>
        <source>Add an &amp;Earlier Date</source>
        <translation>Adicionar data a&amp;nterior</translation>
    </message>
    <message>
        <source>&amp;Open the Game</source>
        <translation>Abrir o &amp;jogo</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ComparePage</name>
    <message>
        <source>View</source>
        <translation>Exibição</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>&amp;Comparison</source>
        <translation>Com&amp;paração</translation>
    </message>
    <message>
        <source>Save, open and export comparisons</source>
        <translation>Salvar, abrir e exportar comparações</translation>
    </message>
    <message>
        <source>Find a game to compare (Ctrl+L)</source>
        <translation>Pesquisar um jogo para comparar (Ctrl+L)</translation>
    </message>
    <message>
        <source>Share of set</source>
        <translation>Parte do set</translation>
    </message>
    <message>
        <source>Curves over the share of each set: sets differ in size</source>
        <translation>Curvas pela parte de cada set: os sets têm tamanhos diferentes</translation>
    </message>
    <message>
        <source>Achievements</source>
        <translation>Conquistas</translation>
    </message>
    <message>
        <source>Curves over the number of achievements</source>
        <translation>Curvas pelo número de conquistas</translation>
    </message>
    <message>
        <source>Small charts</source>
        <translation>Minigráficos</translation>
    </message>
    <message>
        <source>A small bar chart for each, on one scale</source>
        <translation>Um pequeno gráfico de barras para cada um, na mesma escala</translation>
    </message>
    <message>
        <source>Nothing is compared yet. Add a game: find it with Ctrl+L and press Enter, or press Ctrl+Enter on a game anywhere in the search.</source>
        <translation>Nada está sendo comparado ainda. Adicione um jogo: encontre-o com Ctrl+L e pressione Enter, ou pressione Ctrl+Enter em um jogo em qualquer lugar da pesquisa.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparação</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Back to %1</source>
        <comment>a game</comment>
        <translation>&amp;Voltar para %1</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>&amp;Salvar como…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renomear…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Excluir</translation>
    </message>
    <message>
        <source>Copy the &amp;Table</source>
        <translation>Copiar a &amp;tabela</translation>
    </message>
    <message>
        <source>&amp;Export the Table…</source>
        <translation>E&amp;xportar a tabela…</translation>
    </message>
    <message>
        <source>Remove &amp;All Games</source>
        <translation>Remover todos os &amp;jogos</translation>
    </message>
    <message>
        <source>Add a &amp;Game…</source>
        <translation>A&amp;dicionar jogo…</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ComparisonModel</name>
    <message>
        <source>%1, the most</source>
        <translation>%1, o valor mais alto</translation>
    </message>
    <message>
        <source>Share of the players who have all achievements</source>
        <translation>Porcentagem dos jogadores que têm todas as conquistas</translation>
    </message>
    <message>
        <source>Half of the players earned so many achievements or fewer</source>
        <translation>Metade dos jogadores obteve essa quantidade de conquistas ou menos</translation>
    </message>
    <message>
        <source>Mean share of the set that players earned</source>
        <translation>Parte do set que os jogadores obtiveram, em média</translation>
    </message>
    <message>
        <source>Share of the players who earned half of the set or more</source>
        <translation>Porcentagem dos jogadores que obtiveram metade do set ou mais</translation>
    </message>
    <message>
        <source>Median time to earn all achievements, where it is known</source>
        <translation>Tempo mediano até obter todas as conquistas, onde é conhecido</translation>
    </message>
    <message>
        <source>Players with an achievement in this mode. The few players of a subset chose it themselves.</source>
        <translation>Jogadores com uma conquista neste modo. Os poucos jogadores de um subset o escolheram por conta própria.</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ComparisonView</name>
    <message>
        <source>The compared games&apos; figures</source>
        <translation>Os dados dos jogos comparados</translation>
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
        <translation>Mo&amp;strar anterior:</translation>
    </message>
    <message>
        <source>The outline of the distribution as it was at a date</source>
        <translation>O contorno da distribuição como era em uma data</translation>
    </message>
    <message>
        <source>Date of the earlier distribution</source>
        <translation>Data da distribuição anterior</translation>
    </message>
</context>
<context>
    <name>MasteryChart::FailurePage</name>
    <message>
        <source>S&amp;ign In…</source>
        <translation>&amp;Entrar…</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>Tentar &amp;de novo</translation>
    </message>
    <message>
        <source>&amp;Open Its Page</source>
        <translation>A&amp;brir a página dele</translation>
    </message>
    <message>
        <source>Show a Sa&amp;mple</source>
        <translation>Ver um exemp&amp;lo</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>%1 could not be loaded</source>
        <comment>a game</comment>
        <translation>Não foi possível carregar %1</translation>
    </message>
    <message>
        <source>&amp;Back to %1</source>
        <comment>a game</comment>
        <translation>&amp;Voltar para %1</translation>
    </message>
</context>
<context>
    <name>MasteryChart::FileMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Open Game…</source>
        <translation>A&amp;brir jogo…</translation>
    </message>
    <message>
        <source>&amp;Paste Link or ID</source>
        <translation>Colar &amp;link ou ID</translation>
    </message>
    <message>
        <source>&amp;Update the List of Games</source>
        <translation>At&amp;ualizar a lista de jogos</translation>
    </message>
    <message>
        <source>Sa&amp;mple Games</source>
        <translation>Jogos de &amp;exemplo</translation>
    </message>
    <message>
        <source>Copy as Te&amp;xt</source>
        <translation>Copiar como te&amp;xto</translation>
    </message>
    <message>
        <source>Pri&amp;nt…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
</context>
<context>
    <name>MasteryChart::FindRun</name>
    <message>
        <source>No game fits these words.</source>
        <translation>Nenhum jogo corresponde a essas palavras.</translation>
    </message>
</context>
<context>
    <name>MasteryChart::FollowedPage</name>
    <message>
        <source>nothing new</source>
        <translation>nada de novo</translation>
    </message>
    <message>
        <source>Ref&amp;resh</source>
        <translation>Atuali&amp;zar</translation>
    </message>
    <message>
        <source>Ask for the games whose figures are older than six hours</source>
        <translation>Consultar os jogos cujos dados têm mais de seis horas</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Carregando</translation>
    </message>
    <message>
        <source>You follow no games yet</source>
        <translation>Você ainda não segue nenhum jogo</translation>
    </message>
    <message>
        <source>Choose the star beside a game&apos;s title: its figures are then kept up to date, and what is new in it is told here.</source>
        <translation>Escolha a estrela ao lado do título de um jogo: os dados dele ficarão atualizados, e as novidades aparecerão aqui.</translation>
    </message>
    <message>
        <source>Followed Games</source>
        <translation>Jogos seguidos</translation>
    </message>
    <message>
        <source>&amp;Stop Following</source>
        <translation>&amp;Deixar de seguir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln game(s)</source>
        <translation>
            <numerusform>%Ln jogo</numerusform>
            <numerusform>%Ln jogos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with news</source>
        <translation>
            <numerusform>%Ln com novidades</numerusform>
            <numerusform>%Ln com novidades</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Back to %1</source>
        <comment>a game</comment>
        <translation>&amp;Voltar para %1</translation>
    </message>
</context>
<context>
    <name>MasteryChart::Following</name>
    <message>
        <source>&amp;Follow This Game</source>
        <translation>Seguir este &amp;jogo</translation>
    </message>
    <message>
        <source>Follo&amp;wed Games</source>
        <translation>Jogos segui&amp;dos</translation>
    </message>
    <message>
        <source>You follow this game: its figures are kept up to date (Ctrl+D)</source>
        <translation>Você segue este jogo: os dados dele são mantidos atualizados (Ctrl+D)</translation>
    </message>
    <message>
        <source>Follow this game: keep its figures up to date (Ctrl+D)</source>
        <translation>Seguir este jogo: manter os dados dele atualizados (Ctrl+D)</translation>
    </message>
</context>
<context>
    <name>MasteryChart::GameField</name>
    <message>
        <source>Search games</source>
        <translation>Pesquisar jogos</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Search games, or paste a link or ID</source>
        <translation>Pesquise jogos ou cole um link ou ID</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>Jogo</translation>
    </message>
    <message>
        <source>A part of a title, a game ID such as 14402, or a link to the game&apos;s page (Ctrl+L)</source>
        <translation>Parte de um título, um ID de jogo como 14402 ou um link para a página do jogo (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>MasteryChart::GameFinder</name>
    <message>
        <source>Getting the list of games…</source>
        <translation>Obtendo a lista de jogos…</translation>
    </message>
    <message numerus="yes">
        <source>Getting the list of games: %1 of %Ln system(s)</source>
        <comment>31 of 55 systems</comment>
        <translation>
            <numerusform>Obtendo a lista de jogos: %1 de %Ln console</numerusform>
            <numerusform>Obtendo a lista de jogos: %1 de %Ln consoles</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of games could not be had: %1</source>
        <translation>Não foi possível obter a lista de jogos: %1</translation>
    </message>
    <message>
        <source>The list of games could not be brought up to date: %1</source>
        <translation>Não foi possível atualizar a lista de jogos: %1</translation>
    </message>
    <message numerus="yes">
        <source>The list of games has %1 of %Ln system(s): %2</source>
        <comment>53 of 55 systems</comment>
        <translation>
            <numerusform>A lista de jogos tem %1 de %Ln console: %2</numerusform>
            <numerusform>A lista de jogos tem %1 de %Ln consoles: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>To find any game, sign in.</source>
        <translation>Entre para encontrar qualquer jogo.</translation>
    </message>
    <message>
        <source>Sign In…</source>
        <translation>Entrar…</translation>
    </message>
    <message>
        <source>No game is called “%1”.</source>
        <translation>Nenhum jogo se chama “%1”.</translation>
    </message>
</context>
<context>
    <name>MasteryChart::GameHeader</name>
    <message>
        <source>Unlocks</source>
        <translation>Desbloqueios</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Icon of the game</source>
        <translation>Ícone do jogo</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Copy &amp;Title</source>
        <translation>Cop&amp;iar título</translation>
    </message>
    <message>
        <source>Copy &amp;Link</source>
        <translation>Copiar lin&amp;k</translation>
    </message>
    <message>
        <source>&amp;Open Its Page</source>
        <translation>A&amp;brir a página dele</translation>
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
        <translation>Desbloqueios no hardcore e no casual, empilhados</translation>
    </message>
    <message>
        <source>Hardcore</source>
        <translation>Hardcore</translation>
    </message>
    <message>
        <source>Hardcore unlocks alone</source>
        <translation>Só desbloqueios no hardcore</translation>
    </message>
    <message>
        <source>Casual</source>
        <translation>Casual</translation>
    </message>
    <message>
        <source>Casual unlocks alone: what was also unlocked in hardcore does not count</source>
        <translation>Só desbloqueios no casual: o que também foi desbloqueado no hardcore não conta</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Oficial</translation>
    </message>
    <message>
        <source>The achievements that count</source>
        <translation>As conquistas que contam</translation>
    </message>
    <message>
        <source>Unofficial</source>
        <translation>Não oficial</translation>
    </message>
    <message>
        <source>Achievements that are being made, or were taken out</source>
        <translation>Conquistas em preparação ou retiradas</translation>
    </message>
    <message>
        <source>These figures were saved when the game was last loaded.</source>
        <translation>Estes dados foram salvos na última vez que o jogo foi carregado.</translation>
    </message>
    <message>
        <source>Hardcore players only</source>
        <translation>Só jogadores hardcore</translation>
    </message>
    <message>
        <source>Casual players only</source>
        <translation>Só jogadores casuais</translation>
    </message>
    <message>
        <source>Title and your place are missing</source>
        <translation>Faltam o título e sua posição</translation>
    </message>
    <message>
        <source>Title and your place could not be updated</source>
        <translation>Não foi possível atualizar o título e sua posição</translation>
    </message>
    <message>
        <source>RetroAchievements knows no such game, or no such user.</source>
        <translation>O RetroAchievements não conhece esse jogo ou esse usuário.</translation>
    </message>
    <message>
        <source>The icon is missing</source>
        <translation>Falta o ícone</translation>
    </message>
</context>
<context>
    <name>MasteryChart::GameLoad</name>
    <message>
        <source>There is no such sample; the sample games are %1.</source>
        <translation>Esse exemplo não existe; os jogos de exemplo são %1.</translation>
    </message>
    <message>
        <source>Only the figures of one mode arrived, so nothing was kept: %1</source>
        <translation>Só chegaram os dados de um modo, então nada foi guardado: %1</translation>
    </message>
    <message>
        <source>Only the hardcore figures arrived, so nothing was written (--unlocks hardcore writes them alone): %1</source>
        <translation>Só chegaram os dados do hardcore, então nada foi gravado (--unlocks hardcore grava só esses): %1</translation>
    </message>
    <message>
        <source>Only the casual figures arrived, so nothing was written (--unlocks casual writes them alone): %1</source>
        <translation>Só chegaram os dados do casual, então nada foi gravado (--unlocks casual grava só esses): %1</translation>
    </message>
    <message>
        <source>The user&apos;s place and the achievements are left out: %1</source>
        <translation>Faltam a posição do usuário e as conquistas: %1</translation>
    </message>
    <message>
        <source>Title and progress did not arrive in time and are left out.</source>
        <translation>O título e o progresso não chegaram a tempo e ficam de fora.</translation>
    </message>
    <message>
        <source>Title and progress are left out: RetroAchievements knows no such game, or no such user.</source>
        <translation>Faltam o título e o progresso: o RetroAchievements não conhece esse jogo ou esse usuário.</translation>
    </message>
    <message>
        <source>Title and progress are left out: %1</source>
        <translation>Faltam o título e o progresso: %1</translation>
    </message>
    <message>
        <source>The median times are left out: %1</source>
        <translation>Faltam os tempos medianos: %1</translation>
    </message>
    <message>
        <source>The median times did not arrive in time and are left out.</source>
        <translation>Os tempos medianos não chegaram a tempo e ficam de fora.</translation>
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
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Game&apos;s Page</source>
        <translation>&amp;Página do jogo</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>A&amp;talhos do teclado</translation>
    </message>
    <message>
        <source>&amp;About Mastery Chart</source>
        <translation>&amp;Sobre o Mastery Chart</translation>
    </message>
    <message>
        <source>About Mastery Chart</source>
        <translation>Sobre o Mastery Chart</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Mastery Chart %1&lt;/h3&gt;&lt;p&gt;Shows how far the players of a RetroAchievements game get.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Not made by RetroAchievements.&lt;/p&gt;&lt;p&gt;Qt %2&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Mastery Chart %1&lt;/h3&gt;&lt;p&gt;Mostra até onde chegam os jogadores de um jogo do RetroAchievements.&lt;/p&gt;&lt;p&gt;Software livre sob a Licença Pública Geral GNU, versão 3 ou posterior. Não é feito pelo RetroAchievements.&lt;/p&gt;&lt;p&gt;Qt %2&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Licença</translation>
    </message>
    <message>
        <source>GNU General Public License</source>
        <translation>Licença Pública Geral GNU</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Conteúdo</translation>
    </message>
</context>
<context>
    <name>MasteryChart::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>&amp;Delete Everything That Is Kept…</source>
        <translation>Exc&amp;luir todos os dados guardados…</translation>
    </message>
    <message>
        <source>Sections of the help</source>
        <translation>Seções da ajuda</translation>
    </message>
</context>
<context>
    <name>MasteryChart::HistoryRun</name>
    <message>
        <source>Nothing was kept of this game yet; --record keeps what the service answers.</source>
        <translation>Nada foi guardado deste jogo ainda; --record guarda o que o serviço responde.</translation>
    </message>
</context>
<context>
    <name>MasteryChart::HistoryView</name>
    <message>
        <source>Figure</source>
        <translation>Dado</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Jogadores</translation>
    </message>
    <message>
        <source>Players over time</source>
        <translation>Jogadores ao longo do tempo</translation>
    </message>
    <message>
        <source>Masteries</source>
        <translation>Platinas</translation>
    </message>
    <message>
        <source>Masteries over time</source>
        <translation>Platinas ao longo do tempo</translation>
    </message>
    <message>
        <source>Mastery rate</source>
        <translation>Taxa de platina</translation>
    </message>
    <message>
        <source>Share of the players who mastered the set, over time</source>
        <translation>Porcentagem dos jogadores que platinaram o set, ao longo do tempo</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>Mudanças, primeiro as mais recentes</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Mudanças</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ListNotice</name>
    <message>
        <source>S&amp;ign In…</source>
        <translation>&amp;Entrar…</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>Tentar &amp;de novo</translation>
    </message>
    <message>
        <source>Clear Fi&amp;lter</source>
        <translation>Limpar fi&amp;ltro</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ListRun</name>
    <message numerus="yes">
        <source>List of games: %L1 of %Ln system(s)</source>
        <translation>
            <numerusform>Lista de jogos: %L1 de %Ln console</numerusform>
            <numerusform>Lista de jogos: %L1 de %Ln consoles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list of games came for %L1 of %Ln system(s): %2</source>
        <translation>
            <numerusform>A lista de jogos veio para %L1 de %Ln console: %2</numerusform>
            <numerusform>A lista de jogos veio para %L1 de %Ln consoles: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list of games has %L1 of %Ln system(s); --update-games asks for the others.</source>
        <translation>
            <numerusform>A lista de jogos tem %L1 de %Ln console; --update-games pede os demais.</numerusform>
            <numerusform>A lista de jogos tem %L1 de %Ln consoles; --update-games pede os demais.</numerusform>
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
        <translation>Aguardando o chaveiro do sistema, que talvez esteja pedindo a senha; enquanto isso, você pode usar os jogos de exemplo.</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Conectado como %1</translation>
    </message>
    <message numerus="yes">
        <source>The list of games is up to date: %Ln game(s)</source>
        <translation>
            <numerusform>A lista de jogos está atualizada: %Ln jogo</numerusform>
            <numerusform>A lista de jogos está atualizada: %Ln jogos</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign I&amp;n…</source>
        <translation>E&amp;ntrar…</translation>
    </message>
    <message>
        <source>No game that is known here is called that; enter a game ID such as 14402, or paste a link to the game&apos;s page.</source>
        <translation>Nenhum jogo conhecido aqui tem esse nome; digite um ID de jogo como 14402 ou cole um link para a página do jogo.</translation>
    </message>
    <message>
        <source>%1 has no unofficial achievements.</source>
        <comment>a game</comment>
        <translation>%1 não tem conquistas não oficiais.</translation>
    </message>
    <message>
        <source>%1 – Mastery Chart</source>
        <translation>%1 – Mastery Chart</translation>
    </message>
    <message>
        <source>Your Games</source>
        <translation>Seus jogos</translation>
    </message>
    <message>
        <source>Followed Games</source>
        <translation>Jogos seguidos</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>%1 · not updated</source>
        <comment>As of 3 hours ago</comment>
        <translation>%1 · sem atualizar</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>Only the hardcore players are shown: %1</source>
        <translation>Só os jogadores hardcore são mostrados: %1</translation>
    </message>
    <message>
        <source>Only the casual players are shown: %1</source>
        <translation>Só os jogadores casuais são mostrados: %1</translation>
    </message>
    <message>
        <source>Delete Everything That Is Kept</source>
        <translation>Excluir todos os dados guardados</translation>
    </message>
    <message>
        <source>The saved accounts with their keys, all kept games with their history, the games that you follow, your comparisons and all settings are deleted from this computer. This cannot be undone. Files that you saved stay.</source>
        <translation>As contas salvas com suas chaves, todos os jogos guardados com seu histórico, os jogos que você segue, suas comparações e todas as configurações serão excluídos deste computador. Isso não pode ser desfeito. Os arquivos que você salvou permanecem.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Excluir</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
</context>
<context>
    <name>MasteryChart::MastersPanel</name>
    <message>
        <source>Latest &amp;Masteries</source>
        <translation>Últ&amp;imas platinas</translation>
    </message>
    <message>
        <source>The ten players who mastered the game last</source>
        <translation>Os dez últimos jogadores que platinaram o jogo</translation>
    </message>
    <message>
        <source>Latest masteries</source>
        <translation>Últimas platinas</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a date, a name</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>Nobody has mastered this yet.</source>
        <translation>Ninguém platinou ainda.</translation>
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
        <translation>Fechar esta mensagem (Esc)</translation>
    </message>
</context>
<context>
    <name>MasteryChart::MyGamesRun</name>
    <message>
        <source>Your list of games</source>
        <translation>A lista dos seus jogos</translation>
    </message>
    <message>
        <source>The user has not earned anything in any game yet.</source>
        <translation>O usuário ainda não obteve nada em nenhum jogo.</translation>
    </message>
</context>
<context>
    <name>MasteryChart::PageHead</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Back to %1</source>
        <comment>a game</comment>
        <translation>&amp;Voltar para %1</translation>
    </message>
</context>
<context>
    <name>MasteryChart::PictureOut</name>
    <message>
        <source>Copied the picture</source>
        <translation>Imagem copiada</translation>
    </message>
    <message>
        <source>Copied what the chart shows, as text</source>
        <translation>O que o gráfico mostra foi copiado como texto</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ProgramWindow</name>
    <message>
        <source>Everything that was kept is deleted</source>
        <translation>Todos os dados guardados foram excluídos</translation>
    </message>
</context>
<context>
    <name>MasteryChart::SearchPanel</name>
    <message>
        <source>Games</source>
        <translation>Jogos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln game(s) found</source>
        <translation>
            <numerusform>%Ln jogo encontrado</numerusform>
            <numerusform>%Ln jogos encontrados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MasteryChart::SearchRows</name>
    <message>
        <source>Recent</source>
        <translation>Recentes</translation>
    </message>
    <message>
        <source>Sample games</source>
        <translation>Jogos de exemplo</translation>
    </message>
    <message>
        <source>You played</source>
        <translation>Você jogou</translation>
    </message>
    <message>
        <source>All games</source>
        <translation>Todos os jogos</translation>
    </message>
</context>
<context>
    <name>MasteryChart::Settings</name>
    <message>
        <source>The settings were damaged; what could not be read has its default. A copy of the damaged file is kept beside it.</source>
        <translation>As configurações estavam danificadas; o que não pôde ser lido tem o valor padrão. Uma cópia do arquivo danificado fica ao lado dele.</translation>
    </message>
    <message>
        <source>The settings cannot be read; everything has its default, and changes are not kept.</source>
        <translation>Não é possível ler as configurações; tudo tem o valor padrão e as alterações não são salvas.</translation>
    </message>
    <message>
        <source>The settings are of a later version of Mastery Chart; they are left as they are, and changes are not kept.</source>
        <translation>As configurações são de uma versão posterior do Mastery Chart; ficam como estão e as alterações não são salvas.</translation>
    </message>
    <message>
        <source>The settings cannot be written; changes are not kept when the program ends.</source>
        <translation>Não é possível gravar as configurações; as alterações se perdem quando o programa fecha.</translation>
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
        <translation>Quadrado</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>Fórum</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Próprio</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>My &amp;place as</source>
        <translation>Minha &amp;posição como</translation>
    </message>
    <message>
        <source>Fi&amp;gures</source>
        <translation>&amp;Dados</translation>
    </message>
    <message>
        <source>&amp;Date and link</source>
        <translation>Data e lin&amp;k</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Mostrar na pas&amp;ta</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Compartilhar</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>pixels</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>As large as in the window: %1 × %2</source>
        <comment>pixels</comment>
        <translation>Do tamanho da janela: %1 × %2</translation>
    </message>
    <message>
        <source>A size of your own</source>
        <translation>Um tamanho próprio</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largura</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Light, as on paper</source>
        <translation>Claro, como no papel</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Dark, as in most chats</source>
        <translation>Escuro, como na maioria dos chats</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>S&amp;uggest</source>
        <translation>Su&amp;gerir</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>Títu&amp;lo</translation>
    </message>
    <message>
        <source>Name in the picture</source>
        <translation>Nome na imagem</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Com</translation>
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
        <translation>&amp;Copiar imagem</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Salvar…</translation>
    </message>
    <message>
        <source>Save CS&amp;V…</source>
        <translation>Salvar CS&amp;V…</translation>
    </message>
    <message>
        <source>Save &amp;JSON…</source>
        <translation>Salvar &amp;JSON…</translation>
    </message>
    <message>
        <source>Copy &amp;Table</source>
        <translation>Copiar ta&amp;bela</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 pixels</translation>
    </message>
    <message>
        <source>Copied the picture.</source>
        <translation>Imagem copiada.</translation>
    </message>
    <message>
        <source>Copied the table.</source>
        <translation>Tabela copiada.</translation>
    </message>
    <message>
        <source>%1 achievement distribution</source>
        <comment>a file&apos;s name</comment>
        <translation>%1 distribuição de conquistas</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>“%1” exists already. Replace it?</source>
        <translation>“%1” já existe. Substituir?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>S&amp;ubstituir</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>“%1” foi salvo.</translation>
    </message>
    <message numerus="yes">
        <source>%n pixel(s) for each pixel of the size, in each direction</source>
        <translation>
            <numerusform>%n pixel para cada pixel do tamanho, em cada direção</numerusform>
            <numerusform>%n pixels para cada pixel do tamanho, em cada direção</numerusform>
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
        <translation>Outros subsets:</translation>
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
        <translation>Comparar o jogo com seus subsets</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln achievement(s)</source>
        <comment>a title</comment>
        <translation>
            <numerusform>%1: %Ln conquista</numerusform>
            <numerusform>%1: %Ln conquistas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MasteryChart::TableModel</name>
    <message>
        <source>Your place</source>
        <translation>Sua posição</translation>
    </message>
    <message>
        <source>Achievements</source>
        <translation>Conquistas</translation>
    </message>
    <message>
        <source>players</source>
        <translation>jogadores</translation>
    </message>
    <message>
        <source>share</source>
        <translation>porcentagem</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>pelo menos</translation>
    </message>
    <message>
        <source>at least, share</source>
        <translation>pelo menos, porcentagem</translation>
    </message>
</context>
<context>
    <name>MasteryChart::TableView</name>
    <message>
        <source>Achievement distribution as a table</source>
        <translation>Distribuição de conquistas em uma tabela</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Selecionar &amp;tudo</translation>
    </message>
</context>
<context>
    <name>MasteryChart::TileStrip</name>
    <message>
        <source>Sign in to see any game, and your place in it.</source>
        <translation>Entre para ver qualquer jogo e sua posição nele.</translation>
    </message>
    <message>
        <source>S&amp;ign In…</source>
        <translation>&amp;Entrar…</translation>
    </message>
    <message>
        <source>no achievement yet</source>
        <translation>nenhuma conquista ainda</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>não disponível</translation>
    </message>
    <message>
        <source>The times could not be loaded.</source>
        <translation>Não foi possível carregar os tempos.</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ToolBar</name>
    <message>
        <source>Game</source>
        <translation>Jogo</translation>
    </message>
    <message>
        <source>Your &amp;Games</source>
        <translation>Seus j&amp;ogos</translation>
    </message>
    <message>
        <source>Comp&amp;are</source>
        <translation>Co&amp;mparar</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>Copiar ima&amp;gem</translation>
    </message>
    <message>
        <source>&amp;Share…</source>
        <translation>Compar&amp;tilhar…</translation>
    </message>
    <message>
        <source>Your Games</source>
        <translation>Seus jogos</translation>
    </message>
    <message>
        <source>What you played, your progress, and what you want to play (Ctrl+G)</source>
        <translation>O que você jogou, seu progresso e o que quer jogar (Ctrl+G)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Set games beside each other (Ctrl+M)</source>
        <translation>Pôr jogos lado a lado (Ctrl+M)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the picture (Ctrl+C)</source>
        <translation>Copiar a imagem (Ctrl+C)</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Compartilhar</translation>
    </message>
    <message>
        <source>Save or copy a picture to post (Ctrl+E)</source>
        <translation>Salvar ou copiar uma imagem para postar (Ctrl+E)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Recarregar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recarregar</translation>
    </message>
    <message>
        <source>Stop loading (Escape)</source>
        <translation>Parar de carregar (Esc)</translation>
    </message>
    <message>
        <source>Load the game again (F5)</source>
        <translation>Carregar o jogo de novo (F5)</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Username and web API key</source>
        <translation>Nome de usuário e chave de API web</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ViewMenu</name>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>&amp;As the System</source>
        <translation>Como o &amp;sistema</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>Cl&amp;aro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>Go to the C&amp;hart</source>
        <translation>Ir para o &amp;gráfico</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>Tela che&amp;ia</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Distributio&amp;n</source>
        <translation>&amp;Distribuição</translation>
    </message>
    <message>
        <source>&amp;Curve</source>
        <translation>C&amp;urva</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabela</translation>
    </message>
    <message>
        <source>Dro&amp;p-off</source>
        <translation>Aba&amp;ndono</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>&amp;Histórico</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>&amp;Linear</source>
        <translation>&amp;Linear</translation>
    </message>
    <message>
        <source>L&amp;ogarithmic</source>
        <translation>L&amp;ogarítmica</translation>
    </message>
    <message>
        <source>&amp;Share of Players</source>
        <translation>&amp;Porcentagem de jogadores</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barras</translation>
    </message>
    <message>
        <source>The Site&apos;s &amp;Ranges</source>
        <translation>&amp;Faixas do site</translation>
    </message>
    <message>
        <source>&amp;Every Count</source>
        <translation>&amp;Cada quantidade</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Idio&amp;ma</translation>
    </message>
    <message>
        <source>As the System</source>
        <translation>O do sistema</translation>
    </message>
</context>
<context>
    <name>MasteryChart::YourGamesPage</name>
    <message>
        <source>Played Lately</source>
        <translation>Recentes</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Want to Play</source>
        <translation>Quero jogar</translation>
    </message>
    <message>
        <source>The games that you play appear here as soon as RetroAchievements knows of them.</source>
        <translation>Os jogos que você joga aparecem aqui assim que o RetroAchievements sabe deles.</translation>
    </message>
    <message>
        <source>A game appears here once you have earned an achievement in it, if it has more than five.</source>
        <translation>Um jogo aparece aqui depois que você obtém uma conquista nele, se ele tiver mais de cinco.</translation>
    </message>
    <message>
        <source>The games that you mark as “Want to Play” at RetroAchievements appear here.</source>
        <translation>Os jogos que você marca no RetroAchievements como jogos que quer jogar (“Want to Play”) aparecem aqui.</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Carregando</translation>
    </message>
    <message>
        <source>Your Games</source>
        <translation>Seus jogos</translation>
    </message>
    <message>
        <source>Filter by title or system</source>
        <translation>Filtrar por título ou console</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>Limpar filtro</translation>
    </message>
    <message>
        <source>What the games are sorted by</source>
        <translation>Como os jogos são ordenados</translation>
    </message>
    <message>
        <source>Ref&amp;resh</source>
        <translation>Atuali&amp;zar</translation>
    </message>
    <message>
        <source>Ask RetroAchievements for this list</source>
        <translation>Pedir esta lista ao RetroAchievements</translation>
    </message>
    <message>
        <source>Compa&amp;re</source>
        <translation>Com&amp;parar</translation>
    </message>
    <message>
        <source>RetroAchievements shows a want-to-play list only to the user it belongs to; see whether the web API key is of the same account as the username.</source>
        <translation>O RetroAchievements só mostra a cada usuário a própria lista de jogos que quer jogar; verifique se a chave de API web e o nome de usuário são da mesma conta.</translation>
    </message>
    <message>
        <source>RetroAchievements knows no user of this name; check the username.</source>
        <translation>O RetroAchievements não conhece nenhum usuário com esse nome; verifique o nome de usuário.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Back to %1</source>
        <comment>a game</comment>
        <translation>&amp;Voltar para %1</translation>
    </message>
    <message>
        <source>&amp;Sort: %1</source>
        <translation>O&amp;rdem: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln game(s)</source>
        <translation>
            <numerusform>%1 de %Ln jogo</numerusform>
            <numerusform>%1 de %Ln jogos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln game(s)</source>
        <translation>
            <numerusform>%Ln jogo</numerusform>
            <numerusform>%Ln jogos</numerusform>
        </translation>
    </message>
    <message>
        <source>not updated</source>
        <translation>sem atualizar</translation>
    </message>
    <message>
        <source>Sign in to see your games</source>
        <translation>Entre para ver seus jogos</translation>
    </message>
    <message>
        <source>What you played lately, your progress in all games, and what you want to play.</source>
        <translation>O que você jogou há pouco, seu progresso em todos os jogos e o que quer jogar.</translation>
    </message>
    <message>
        <source>No matching game</source>
        <translation>Nenhum jogo corresponde</translation>
    </message>
    <message>
        <source>No game in this list has all of these words in its title or system.</source>
        <translation>Nenhum jogo desta lista tem todas essas palavras no título ou console.</translation>
    </message>
    <message>
        <source>Loading your games…</source>
        <translation>Carregando seus jogos…</translation>
    </message>
    <message>
        <source>This list could not be loaded</source>
        <translation>Não foi possível carregar esta lista</translation>
    </message>
    <message>
        <source>No games yet</source>
        <translation>Nenhum jogo ainda</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>as of %1</source>
        <comment>a date</comment>
        <translation>dados de %1</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Where hardcore players of %1 stop</source>
        <translation>Onde os jogadores hardcore de %1 param</translation>
    </message>
    <message>
        <source>Where casual players of %1 stop</source>
        <translation>Onde os jogadores casuais de %1 param</translation>
    </message>
    <message numerus="yes">
        <source>of %1 who earned %Ln achievement(s), %2 went no further</source>
        <comment>632 players, 22 %</comment>
        <translation>
            <numerusform>de %1 com %Ln conquista, %2 não continuaram</numerusform>
            <numerusform>de %1 com %Ln conquistas, %2 não continuaram</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fewest have “%1”: %2 players (%3).</source>
        <comment>an achievement, 8 players (1.3 %)</comment>
        <translation>
            <numerusform>A menos comum é “%1”: %2 jogador (%3).</numerusform>
            <numerusform>A menos comum é “%1”: %2 jogadores (%3).</numerusform>
        </translation>
    </message>
    <message>
        <source>mastery rates of hardcore players</source>
        <translation>taxas de platina dos jogadores hardcore</translation>
    </message>
    <message>
        <source>completion rates of casual players</source>
        <translation>taxas de conclusão dos jogadores casuais</translation>
    </message>
    <message>
        <source>hardcore and casual</source>
        <translation>hardcore e casual</translation>
    </message>
    <message numerus="yes">
        <source>Small bar charts: players by achievements earned in %Ln game(s).</source>
        <translation>
            <numerusform>Pequenos gráficos de barras: jogadores por conquistas obtidas em %Ln jogo.</numerusform>
            <numerusform>Pequenos gráficos de barras: jogadores por conquistas obtidas em %Ln jogos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Curves: the share of the players of %Ln game(s) who got at least so far.</source>
        <translation>
            <numerusform>Curvas: a porcentagem dos jogadores de %Ln jogo que chegaram pelo menos até ali.</numerusform>
            <numerusform>Curvas: a porcentagem dos jogadores de %Ln jogos que chegaram pelo menos até ali.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mastery rates (sample data): %1.</source>
        <translation>Taxas de platina (dados de exemplo): %1.</translation>
    </message>
    <message>
        <source>Mastery rates: %1.</source>
        <translation>Taxas de platina: %1.</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Dados de exemplo</translation>
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
        <translation>%1: ninguém obteve nenhuma conquista de %2 ainda.</translation>
    </message>
    <message numerus="yes">
        <source>The set has %Ln achievement(s).</source>
        <translation>
            <numerusform>O set tem %Ln conquista.</numerusform>
            <numerusform>O set tem %Ln conquistas.</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguém</translation>
    </message>
    <message>
        <source>%1: of %2 hardcore players of %3, %4 mastered all %5 achievements.</source>
        <translation>%1: %3 tem %2 jogadores hardcore; platinaram, com todas as %5 conquistas: %4.</translation>
    </message>
    <message>
        <source>%1: of %2 casual players of %3, %4 completed all %5 achievements.</source>
        <translation>%1: %3 tem %2 jogadores casuais; concluíram, com todas as %5 conquistas: %4.</translation>
    </message>
    <message>
        <source>Half of the players earned %1 or fewer.</source>
        <translation>Metade dos jogadores obteve %1 ou menos.</translation>
    </message>
    <message>
        <source>Nobody has mastered %1 yet</source>
        <translation>Ninguém platinou %1 ainda</translation>
    </message>
    <message>
        <source>Nobody has completed %1 yet</source>
        <translation>Ninguém concluiu %1 ainda</translation>
    </message>
    <message>
        <source>1 in %1 players mastered %2</source>
        <translation>1 em cada %1 jogadores platinou %2</translation>
    </message>
    <message>
        <source>1 in %1 players completed %2</source>
        <translation>1 em cada %1 jogadores concluiu %2</translation>
    </message>
    <message>
        <source>1 in %1 hardcore players mastered %2</source>
        <translation>1 em cada %1 jogadores hardcore platinou %2</translation>
    </message>
    <message>
        <source>1 in %1 casual players completed %2</source>
        <translation>1 em cada %1 jogadores casuais concluiu %2</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>More</source>
        <translation>Mais</translation>
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
        <translation>Pré-visualização</translation>
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
        <translation>não há nada para gravar</translation>
    </message>
    <message>
        <source>it is a pipe or a device</source>
        <translation>é um pipe ou um dispositivo</translation>
    </message>
    <message>
        <source>Standard output could not be written to: %1.</source>
        <translation>Não foi possível escrever na saída padrão: %1.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2; choose another place or name.</source>
        <translation>Não foi possível gravar “%1”: %2; escolha outro lugar ou nome.</translation>
    </message>
</context>
<context>
    <name>ServiceError</name>
    <message numerus="yes">
        <source>RetroAchievements asks for a pause; try again in %Ln minute(s).</source>
        <translation>
            <numerusform>O RetroAchievements pede uma pausa; tente de novo em %Ln minuto.</numerusform>
            <numerusform>O RetroAchievements pede uma pausa; tente de novo em %Ln minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>RetroAchievements asks for a pause; try again in %Ln hour(s).</source>
        <translation>
            <numerusform>O RetroAchievements pede uma pausa; tente de novo em %Ln hora.</numerusform>
            <numerusform>O RetroAchievements pede uma pausa; tente de novo em %Ln horas.</numerusform>
        </translation>
    </message>
    <message>
        <source>A username and a web API key are needed; the key is at %1 under “Keys”.</source>
        <translation>São necessários um nome de usuário e uma chave de API web; a chave está em %1, em “Keys”.</translation>
    </message>
    <message>
        <source>RetroAchievements refused the web API key; copy it again from %1.</source>
        <translation>O RetroAchievements recusou a chave de API web; copie-a de novo de %1.</translation>
    </message>
    <message>
        <source>There is no data for this game: the ID is unknown, or the set has no achievements.</source>
        <translation>Não há dados deste jogo: o ID é desconhecido ou o set não tem conquistas.</translation>
    </message>
    <message>
        <source>RetroAchievements blocked the request (status 403); see whether its site opens in a browser, and try again later.</source>
        <translation>O RetroAchievements bloqueou a solicitação (status 403); veja se o site dele abre em um navegador e tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>The server does not offer these figures (status %1); check its address and the version of the API, or look for a newer Mastery Chart.</source>
        <translation>O servidor não oferece estes dados (status %1); verifique o endereço dele e a versão da API, ou procure um Mastery Chart mais novo.</translation>
    </message>
    <message>
        <source>RetroAchievements did not accept the request (status 422); check the username.</source>
        <translation>O RetroAchievements não aceitou a solicitação (status 422); verifique o nome de usuário.</translation>
    </message>
    <message>
        <source>RetroAchievements received too many requests; wait a minute and try again.</source>
        <translation>O RetroAchievements recebeu solicitações demais; espere um minuto e tente de novo.</translation>
    </message>
    <message>
        <source>RetroAchievements has a problem of its own (status %1); try again later.</source>
        <translation>O RetroAchievements está com um problema (status %1); tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>RetroAchievements redirected to another address, which was not followed to protect the key; try again later.</source>
        <translation>O RetroAchievements redirecionou para outro endereço, que não foi seguido para proteger a chave; tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>A web page came in place of the figures; sign in to the network if it asks for that, or try again later.</source>
        <translation>Veio uma página web no lugar dos dados; entre na rede se ela pedir ou tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>The answer was not what RetroAchievements promises (status %1); try again later.</source>
        <translation>A resposta não foi a que o RetroAchievements promete (status %1); tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>The answer was not what RetroAchievements promises; try again later.</source>
        <translation>A resposta não foi a que o RetroAchievements promete; tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>RetroAchievements could not be reached; check the network connection and try again.</source>
        <translation>Não foi possível acessar o RetroAchievements; verifique a conexão de rede e tente de novo.</translation>
    </message>
    <message>
        <source>The address of RetroAchievements was not found; check the network connection and try again.</source>
        <translation>O endereço do RetroAchievements não foi encontrado; verifique a conexão de rede e tente de novo.</translation>
    </message>
    <message>
        <source>There is no secure connection to RetroAchievements, so nothing was sent; check the machine&apos;s date, and sign in to the network if it asks for that.</source>
        <translation>Não há conexão segura com o RetroAchievements, então nada foi enviado; verifique a data do computador e entre na rede se ela pedir.</translation>
    </message>
    <message>
        <source>The proxy did not let the request through; check the system&apos;s proxy settings.</source>
        <translation>O proxy não deixou passar a solicitação; verifique as configurações de proxy do sistema.</translation>
    </message>
    <message>
        <source>The connection to RetroAchievements broke; try again.</source>
        <translation>A conexão com o RetroAchievements caiu; tente de novo.</translation>
    </message>
    <message>
        <source>RetroAchievements did not answer in time; try again.</source>
        <translation>O RetroAchievements não respondeu a tempo; tente de novo.</translation>
    </message>
    <message>
        <source>Loading was cancelled.</source>
        <translation>O carregamento foi cancelado.</translation>
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
        <translation>Carregando o jogo %1… (Esc cancela)</translation>
    </message>
    <message>
        <source>Waiting for the system&apos;s key store…</source>
        <translation>Aguardando o chaveiro do sistema…</translation>
    </message>
    <message>
        <source>Saved copy of %1</source>
        <comment>a date and time</comment>
        <translation>Cópia salva de %1</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <comment>a time of day</comment>
        <translation>Atualizado: %1</translation>
    </message>
    <message>
        <source>The link names set %1; these are the figures of the game&apos;s main set.</source>
        <translation>O link indica o set %1; estes são os dados do set principal do jogo.</translation>
    </message>
</context>
<context>
    <name>StoreProblem</name>
    <message>
        <source>The file of kept games is damaged; it is set aside, and a new one is begun.</source>
        <translation>O arquivo de jogos guardados está danificado; ele foi separado, e um novo foi iniciado.</translation>
    </message>
    <message>
        <source>The kept games are of a later version of Mastery Chart; they are left as they are, and nothing is kept.</source>
        <translation>Os jogos guardados são de uma versão posterior do Mastery Chart; ficam como estão e nada é guardado.</translation>
    </message>
    <message>
        <source>Another program holds the file of kept games; what it delays is not kept.</source>
        <translation>Outro programa está usando o arquivo de jogos guardados; o que precisar esperar por isso não é guardado.</translation>
    </message>
    <message>
        <source>The file of kept games cannot be opened or written; nothing is kept.</source>
        <translation>Não é possível abrir ou gravar o arquivo de jogos guardados; nada é guardado.</translation>
    </message>
    <message>
        <source>The disk is full; nothing more is kept.</source>
        <translation>O disco está cheio; nada mais é guardado.</translation>
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
        <translation>Você</translation>
    </message>
    <message>
        <source>#%1</source>
        <comment>a rank</comment>
        <translation>#%1</translation>
    </message>
    <message>
        <source>The rank by achievements earned in this mode; equal counts share a rank.</source>
        <translation>A posição por conquistas obtidas neste modo; quantidades iguais dividem a posição.</translation>
    </message>
    <message>
        <source>top %1</source>
        <comment>top 7.2 %</comment>
        <translation>top %1</translation>
    </message>
    <message>
        <source>of %1 hardcore</source>
        <comment>players</comment>
        <translation>de %1 no hardcore</translation>
    </message>
    <message>
        <source>of %1 casual</source>
        <comment>players</comment>
        <translation>de %1 no casual</translation>
    </message>
    <message>
        <source>one of %1</source>
        <comment>1,820 players</comment>
        <translation>um de %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln to go</source>
        <comment>41 of 60, 19 to go</comment>
        <translation>
            <numerusform>%1, falta %Ln</numerusform>
            <numerusform>%1, faltam %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 players need one more to pass you</source>
        <translation>
            <numerusform>%1 jogador precisa de mais uma para passar você</numerusform>
            <numerusform>%1 jogadores precisam de mais uma para passar você</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody yet – be the first</source>
        <translation>ninguém ainda – pode ser você</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>1,820 of 31,257 players</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>The share of the hardcore players who earned every achievement of the set in hardcore.</source>
        <translation>A porcentagem dos jogadores hardcore que obtiveram todas as conquistas do set no hardcore.</translation>
    </message>
    <message>
        <source>The share of the casual players who earned every achievement of the set in casual.</source>
        <translation>A porcentagem dos jogadores casuais que obtiveram todas as conquistas do set no casual.</translation>
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
        <translation>Pelo menos metade dos jogadores obteve essa quantidade de conquistas ou menos.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>13.0 of 60 achievements</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>The mean number of achievements a player earned, as a share of the set.</source>
        <translation>A média de conquistas que um jogador obteve, como parte do set.</translation>
    </message>
    <message>
        <source>Half the set</source>
        <translation>Metade do set</translation>
    </message>
    <message>
        <source>reach %1</source>
        <comment>reach 30 achievements</comment>
        <translation>chegam a %1</translation>
    </message>
    <message>
        <source>The share of the players who earned at least half of the achievements.</source>
        <translation>A porcentagem dos jogadores que obtiveram pelo menos metade das conquistas.</translation>
    </message>
    <message>
        <source>One and done</source>
        <translation>Só uma conquista</translation>
    </message>
    <message>
        <source>The share of the players who earned exactly one achievement.</source>
        <translation>A porcentagem dos jogadores que obtiveram exatamente uma conquista.</translation>
    </message>
    <message numerus="yes">
        <source>of %1 players</source>
        <translation>
            <numerusform>de %1 jogador</numerusform>
            <numerusform>de %1 jogadores</numerusform>
        </translation>
    </message>
    <message>
        <source>not enough data</source>
        <translation>dados insuficientes</translation>
    </message>
    <message>
        <source>%1 to beat</source>
        <comment>22 h</comment>
        <translation>%1 para zerar</translation>
    </message>
    <message>
        <source>Time to master</source>
        <translation>Tempo para platinar</translation>
    </message>
    <message>
        <source>Time to complete</source>
        <translation>Tempo para concluir</translation>
    </message>
    <message>
        <source>Half of the players who mastered the set took longer than this, half were faster.</source>
        <translation>Metade dos jogadores que platinaram o set levou mais tempo que isso; a outra metade foi mais rápida.</translation>
    </message>
    <message>
        <source>Half of the players who completed the set took longer than this, half were faster.</source>
        <translation>Metade dos jogadores que concluíram o set levou mais tempo que isso; a outra metade foi mais rápida.</translation>
    </message>
    <message>
        <source>Times from before October 2023 are estimates of RetroAchievements.</source>
        <translation>Os tempos anteriores a outubro de 2023 são estimativas do RetroAchievements.</translation>
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
        <translation>nenhum jogador casual</translation>
    </message>
    <message>
        <source>no hardcore players</source>
        <translation>nenhum jogador hardcore</translation>
    </message>
    <message>
        <source>stop at %1</source>
        <comment>one achievement: players</comment>
        <translation>param em %1</translation>
    </message>
</context>
<context>
    <name>UserGame</name>
    <message>
        <source>Beaten in casual</source>
        <translation>Zerado no casual</translation>
    </message>
    <message>
        <source>Beaten</source>
        <translation>Zerado</translation>
    </message>
    <message>
        <source>Completed in casual</source>
        <translation>Concluído no casual</translation>
    </message>
    <message>
        <source>Mastered</source>
        <translation>Platinado</translation>
    </message>
    <message>
        <source>%1 in casual</source>
        <comment>a percentage</comment>
        <translation>%1 no casual</translation>
    </message>
    <message>
        <source>Played today</source>
        <translation>Jogado hoje</translation>
    </message>
    <message>
        <source>Earned today</source>
        <translation>Última conquista: hoje</translation>
    </message>
    <message>
        <source>Played yesterday</source>
        <translation>Jogado ontem</translation>
    </message>
    <message>
        <source>Earned yesterday</source>
        <translation>Última conquista: ontem</translation>
    </message>
    <message numerus="yes">
        <source>Played %Ln day(s) ago</source>
        <translation>
            <numerusform>Jogado há %Ln dia</numerusform>
            <numerusform>Jogado há %Ln dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Earned %Ln day(s) ago</source>
        <translation>
            <numerusform>Última conquista: há %Ln dia</numerusform>
            <numerusform>Última conquista: há %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Played %1</source>
        <comment>a date</comment>
        <translation>Jogado em %1</translation>
    </message>
    <message>
        <source>Earned %1</source>
        <comment>a date</comment>
        <translation>Última conquista: %1</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Mais recentes</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Left to Mastery</source>
        <translation>O que falta para platinar</translation>
    </message>
    <message>
        <source>Fewest Achievements</source>
        <translation>Menos conquistas</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Other Systems</source>
        <translation>Outros consoles</translation>
    </message>
    <message>
        <source>Without Achievements Now</source>
        <translation>Sem conquistas agora</translation>
    </message>
    <message>
        <source>No achievements yet</source>
        <translation>Sem conquistas ainda</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <comment>achievements to mastery</comment>
        <translation>
            <numerusform>Falta %Ln</numerusform>
            <numerusform>Faltam %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitState</name>
    <message numerus="yes">
        <source>Pausing, so as not to ask RetroAchievements too often; going on in %Ln second(s).</source>
        <translation>
            <numerusform>Pausa para não consultar o RetroAchievements com muita frequência; continua em %Ln segundo.</numerusform>
            <numerusform>Pausa para não consultar o RetroAchievements com muita frequência; continua em %Ln segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>RetroAchievements is busy; trying again in %Ln second(s).</source>
        <translation>
            <numerusform>O RetroAchievements está ocupado; nova tentativa em %Ln segundo.</numerusform>
            <numerusform>O RetroAchievements está ocupado; nova tentativa em %Ln segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>RetroAchievements has a problem; trying again in %Ln second(s).</source>
        <translation>
            <numerusform>O RetroAchievements está com um problema; nova tentativa em %Ln segundo.</numerusform>
            <numerusform>O RetroAchievements está com um problema; nova tentativa em %Ln segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connection broke; trying again in %Ln second(s).</source>
        <translation>
            <numerusform>A conexão caiu; nova tentativa em %Ln segundo.</numerusform>
            <numerusform>A conexão caiu; nova tentativa em %Ln segundos.</numerusform>
        </translation>
    </message>
</context>
</TS>
