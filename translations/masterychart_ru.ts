<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>Accounts</name>
    <message>
        <source>The settings cannot be written; make them writable, or make room for them.</source>
        <translation>Настройки не удаётся записать; откройте к ним доступ на запись или освободите место.</translation>
    </message>
    <message>
        <source>The key may still be in the system&apos;s key store, out of which it could not be taken; remove it there.</source>
        <translation>Ключ мог остаться в системном хранилище ключей: извлечь его оттуда не удалось; удалите его там.</translation>
    </message>
</context>
<context>
    <name>AchievementRow</name>
    <message>
        <source>✓ yours in hardcore</source>
        <translation>✓ есть в хардкоре</translation>
    </message>
    <message>
        <source>✓ yours in casual</source>
        <translation>✓ есть в казуале</translation>
    </message>
    <message>
        <source>▸ Progression</source>
        <translation>▸ Прогресс</translation>
    </message>
    <message>
        <source>◆ Win condition</source>
        <translation>◆ Условие победы</translation>
    </message>
    <message>
        <source>▲ Missable</source>
        <translation>▲ Можно упустить</translation>
    </message>
    <message>
        <source>▼ %1 fewer</source>
        <comment>34 % fewer players</comment>
        <translation>▼ на %1 меньше</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln очко</numerusform>
            <numerusform>%Ln очка</numerusform>
            <numerusform>%Ln очков</numerusform>
        </translation>
    </message>
    <message>
        <source>median %1</source>
        <comment>1 h 25 min</comment>
        <translation>медиана %1</translation>
    </message>
    <message numerus="yes">
        <source>Median time to unlock it: %1, of %Ln player(s)</source>
        <comment>1 h 25 min</comment>
        <translation>
            <numerusform>Медианное время до получения: %1, по данным %Ln игрока</numerusform>
            <numerusform>Медианное время до получения: %1, по данным %Ln игроков</numerusform>
            <numerusform>Медианное время до получения: %1, по данным %Ln игроков</numerusform>
        </translation>
    </message>
    <message>
        <source>Time to unlock it: not enough data</source>
        <translation>Время до получения: недостаточно данных</translation>
    </message>
    <message>
        <source>Shares are of the mode&apos;s players. Which achievement a player earned last is not known.</source>
        <translation>Доли считаются от игроков этого режима. Какое достижение игрок получил последним, неизвестно.</translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message>
        <source>As of just now</source>
        <translation>Данные: только что</translation>
    </message>
    <message numerus="yes">
        <source>As of %Ln minute(s) ago</source>
        <translation>
            <numerusform>Данные: %Ln минуту назад</numerusform>
            <numerusform>Данные: %Ln минуты назад</numerusform>
            <numerusform>Данные: %Ln минут назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As of %Ln hour(s) ago</source>
        <translation>
            <numerusform>Данные: %Ln час назад</numerusform>
            <numerusform>Данные: %Ln часа назад</numerusform>
            <numerusform>Данные: %Ln часов назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As of %Ln day(s) ago</source>
        <translation>
            <numerusform>Данные: %Ln день назад</numerusform>
            <numerusform>Данные: %Ln дня назад</numerusform>
            <numerusform>Данные: %Ln дней назад</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>a date</comment>
        <translation>Данные: %1</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message numerus="yes">
        <source>%1 players</source>
        <translation>
            <numerusform>%1 игрок</numerusform>
            <numerusform>%1 игрока</numerusform>
            <numerusform>%1 игроков</numerusform>
        </translation>
    </message>
    <message>
        <source>Hardcore Players</source>
        <translation>Игроки в хардкоре</translation>
    </message>
    <message>
        <source>Casual Players</source>
        <translation>Игроки в казуале</translation>
    </message>
    <message>
        <source>Your progress: %1</source>
        <comment>a game&apos;s title</comment>
        <translation>Ваш прогресс: %1</translation>
    </message>
    <message>
        <source>Your hardcore progress</source>
        <translation>Ваш прогресс в хардкоре</translation>
    </message>
    <message>
        <source>Your casual progress</source>
        <translation>Ваш прогресс в казуале</translation>
    </message>
    <message>
        <source>Hardcore</source>
        <translation>Хардкор</translation>
    </message>
    <message>
        <source>Casual</source>
        <translation>Казуал</translation>
    </message>
    <message numerus="yes">
        <source>Earned %Ln achievement(s)</source>
        <translation>
            <numerusform>Получено %Ln достижение</numerusform>
            <numerusform>Получено %Ln достижения</numerusform>
            <numerusform>Получено %Ln достижений</numerusform>
        </translation>
    </message>
    <message>
        <source>Earned %1 achievements</source>
        <translation>Получено %1 достижений</translation>
    </message>
    <message>
        <source>Mastered</source>
        <translation>Мастерство</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Players who got at least this far</source>
        <translation>Игроки, дошедшие как минимум досюда</translation>
    </message>
    <message>
        <source>Share of players by achievements earned</source>
        <translation>Доля игроков по числу достижений</translation>
    </message>
    <message>
        <source>Players by achievements earned</source>
        <translation>Игроки по числу достижений</translation>
    </message>
    <message>
        <source>achievements earned</source>
        <translation>получено достижений</translation>
    </message>
    <message>
        <source>Nobody has earned an achievement yet</source>
        <translation>Пока ни у кого нет достижений</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>медиана %1</translation>
    </message>
    <message>
        <source>half the set: %1</source>
        <translation>полсета: %1</translation>
    </message>
    <message>
        <source>Nobody has mastered this yet</source>
        <translation>Мастеров пока нет</translation>
    </message>
    <message>
        <source>Nobody has completed this yet</source>
        <translation>Пока никто не завершил</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>Mastered 8 (1.3 %)</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>%1 mastered this</source>
        <comment>a name</comment>
        <translation>%1: мастерство</translation>
    </message>
    <message>
        <source>%1 completed this</source>
        <comment>a name</comment>
        <translation>%1: завершено</translation>
    </message>
    <message>
        <source>%1 mastered this – one of %2</source>
        <comment>a name, a number of players</comment>
        <translation>%1: мастерство — 1 из %2</translation>
    </message>
    <message>
        <source>%1 completed this – one of %2</source>
        <comment>a name, a number of players</comment>
        <translation>%1: завершено — 1 из %2</translation>
    </message>
    <message>
        <source>hardcore</source>
        <translation>хардкор</translation>
    </message>
    <message>
        <source>casual</source>
        <translation>казуал</translation>
    </message>
    <message>
        <source>top %1</source>
        <comment>top 7.2 %</comment>
        <translation>топ %1</translation>
    </message>
    <message>
        <source>Game %1</source>
        <translation>Игра %1</translation>
    </message>
    <message>
        <source>%1 (sample data)</source>
        <translation>%1 (пример)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln achievement(s)</source>
        <translation>
            <numerusform>%Ln достижение</numerusform>
            <numerusform>%Ln достижения</numerusform>
            <numerusform>%Ln достижений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unofficial achievement(s)</source>
        <translation>
            <numerusform>%Ln неофициальное достижение</numerusform>
            <numerusform>%Ln неофициальных достижения</numerusform>
            <numerusform>%Ln неофициальных достижений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hardcore players</source>
        <translation>
            <numerusform>%1 игрок в хардкоре</numerusform>
            <numerusform>%1 игрока в хардкоре</numerusform>
            <numerusform>%1 игроков в хардкоре</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 casual players</source>
        <translation>
            <numerusform>%1 игрок в казуале</numerusform>
            <numerusform>%1 игрока в казуале</numerusform>
            <numerusform>%1 игроков в казуале</numerusform>
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
        <translation>%1 (%2) — как минимум досюда</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>+12 since 12 Sep 2026</comment>
        <translation>%1 с %2</translation>
    </message>
    <message>
        <source>unofficial</source>
        <comment>a set of achievements</comment>
        <translation>неофициальный</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>At least %1 of the set</source>
        <translation>Не менее %1 сета</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln achievement(s)</source>
        <translation>
            <numerusform>Не менее %Ln достижения</numerusform>
            <numerusform>Не менее %Ln достижений</numerusform>
            <numerusform>Не менее %Ln достижений</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>achievements</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Hardcore players who got at least this far</source>
        <translation>Игроки в хардкоре, дошедшие как минимум досюда</translation>
    </message>
    <message>
        <source>Casual players who got at least this far</source>
        <translation>Игроки в казуале, дошедшие как минимум досюда</translation>
    </message>
    <message>
        <source>n = %1</source>
        <comment>a number of players</comment>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>share of the achievements earned</source>
        <translation>доля полученных достижений</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>Игра</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Игроки</translation>
    </message>
    <message>
        <source>Achievements</source>
        <translation>Достижения</translation>
    </message>
    <message>
        <source>Mastery rate</source>
        <translation>% мастерства</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Медиана</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Ср. прогресс</translation>
    </message>
    <message>
        <source>Half the set</source>
        <translation>Полсета</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>Медиана времени</translation>
    </message>
    <message>
        <source>Your progress</source>
        <translation>Ваш прогресс</translation>
    </message>
    <message>
        <source>%1 pts</source>
        <comment>points of a percentage</comment>
        <translation>%1 пп</translation>
    </message>
    <message>
        <source>sample data</source>
        <translation>пример</translation>
    </message>
    <message>
        <source>no hardcore players</source>
        <translation>в хардкоре никого</translation>
    </message>
    <message>
        <source>no casual players</source>
        <translation>в казуале никого</translation>
    </message>
    <message>
        <source>none mastered</source>
        <comment>players</comment>
        <translation>мастеров нет</translation>
    </message>
    <message>
        <source>none completed</source>
        <comment>players</comment>
        <translation>никто не завершил</translation>
    </message>
    <message numerus="yes">
        <source>%1 mastered (%2)</source>
        <comment>8 players mastered the set (1.3 %)</comment>
        <translation>
            <numerusform>%1 мастер (%2)</numerusform>
            <numerusform>%1 мастера (%2)</numerusform>
            <numerusform>%1 мастеров (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 completed (%2)</source>
        <comment>8 players completed the set (1.3 %)</comment>
        <translation>
            <numerusform>%1 завершил (%2)</numerusform>
            <numerusform>%1 завершили (%2)</numerusform>
            <numerusform>%1 завершили (%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>median 5, 15 achievements</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1 of %2 hardcore</source>
        <comment>12 of 15 achievements</comment>
        <translation>%1 из %2 в хардкоре</translation>
    </message>
    <message>
        <source>%1 of %2 casual</source>
        <comment>12 of 15 achievements</comment>
        <translation>%1 из %2 в казуале</translation>
    </message>
    <message>
        <source>%1, rank %2 of %3</source>
        <comment>12 of 15 hardcore, rank 18 of 632</comment>
        <translation>%1, ранг %2 из %3</translation>
    </message>
    <message>
        <source>%1, mastered, one of %2</source>
        <comment>15 of 15 hardcore, 8 players</comment>
        <translation>%1, мастерство, 1 из %2</translation>
    </message>
    <message>
        <source>%1, completed, one of %2</source>
        <comment>15 of 15 casual, 8 players</comment>
        <translation>%1, завершено, 1 из %2</translation>
    </message>
    <message>
        <source>Your place is not known.</source>
        <translation>Ваше место неизвестно.</translation>
    </message>
    <message>
        <source>Your place: %1</source>
        <comment>12 of 15 hardcore, rank 18 of 632</comment>
        <translation>Ваше место: %1</translation>
    </message>
    <message>
        <source>Your place: nothing earned yet</source>
        <translation>Ваше место: пока ничего не получено</translation>
    </message>
    <message>
        <source>Your place: nothing earned in hardcore yet</source>
        <translation>Ваше место: в хардкоре пока ничего не получено</translation>
    </message>
    <message>
        <source>Your place: nothing earned in casual yet</source>
        <translation>Ваше место: в казуале пока ничего не получено</translation>
    </message>
    <message>
        <source>Half of the players earned %1 or fewer</source>
        <translation>Половина игроков получила %1 или меньше</translation>
    </message>
    <message>
        <source>Your progress: %1 of %2</source>
        <translation>Ваш прогресс: %1 из %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 achievements</source>
        <comment>36–40</comment>
        <translation>достижения: %1</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Games:</source>
        <translation>Игры:</translation>
    </message>
    <message>
        <source>Chart (the window keeps what was chosen last):</source>
        <translation>Диаграмма (окно помнит последний выбор):</translation>
    </message>
    <message>
        <source>Export, without a window:</source>
        <translation>Экспорт, без окна:</translation>
    </message>
    <message>
        <source>Account and server:</source>
        <translation>Аккаунт и сервер:</translation>
    </message>
    <message>
        <source>Messages and help:</source>
        <translation>Сообщения и справка:</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Запуск: %1</translation>
    </message>
    <message>
        <source>Shows how far the players of a RetroAchievements game get.</source>
        <translation>Показывает, как далеко заходят игроки в игре с RetroAchievements.</translation>
    </message>
    <message>
        <source>An ID, a link, or &quot;words of the title&quot;</source>
        <translation>ID, ссылка или &quot;слова из названия&quot;</translation>
    </message>
    <message>
        <source>The manual says more: %1</source>
        <translation>Подробнее в руководстве: %1</translation>
    </message>
    <message>
        <source>The system&apos;s key store did not answer; unlock it and try again.</source>
        <translation>Системное хранилище ключей не ответило; разблокируйте его и попробуйте снова.</translation>
    </message>
    <message>
        <source>a username</source>
        <translation>имя пользователя</translation>
    </message>
    <message>
        <source>WIDTHxHEIGHT of at least %1x%2, such as 900x520</source>
        <translation>WIDTHxHEIGHT, не менее %1x%2, например 900x520</translation>
    </message>
    <message>
        <source>a number from 1 to 4</source>
        <translation>число от 1 до 4</translation>
    </message>
    <message>
        <source>a whole number, 1 or more</source>
        <translation>целое число, не меньше 1</translation>
    </message>
    <message>
        <source>More GAMEs, one a line; - is standard input</source>
        <translation>Ещё GAME, по одной в строке; - это ввод</translation>
    </message>
    <message>
        <source>Every game that you have earned something in</source>
        <translation>Все игры, где у вас есть достижения</translation>
    </message>
    <message>
        <source>The built-in sample games; no account</source>
        <translation>Встроенные игры-примеры; без аккаунта</translation>
    </message>
    <message>
        <source>Print the games whose titles fit, and end</source>
        <translation>Только вывести игры с подходящим названием</translation>
    </message>
    <message>
        <source>With --find: at most so many (default: 20)</source>
        <translation>С --find: не больше стольких (по умолч. 20)</translation>
    </message>
    <message>
        <source>Fetch the list of games anew</source>
        <translation>Получить список игр заново</translation>
    </message>
    <message>
        <source>What is drawn (default: bars; several: curve)</source>
        <translation>Диаграмма (по умолч. bars; несколько: curve)</translation>
    </message>
    <message>
        <source>Unlocks to count (default: both)</source>
        <translation>Учитываемые разблокировки (по умолч. both)</translation>
    </message>
    <message>
        <source>Achievements to count (default: official)</source>
        <translation>Какие достижения считать (по умолч. official)</translation>
    </message>
    <message>
        <source>How bars are measured (default: linear)</source>
        <translation>Мера столбцов (по умолч. linear)</translation>
    </message>
    <message>
        <source>From 44 achievements on (default: ranges)</source>
        <translation>От 44 достижений (по умолч. ranges)</translation>
    </message>
    <message>
        <source>Colours (default: light)</source>
        <translation>Цвета (по умолч. light)</translation>
    </message>
    <message>
        <source>Write and end; - is standard output. A file each with {id} {title} {system} {set} {date}.</source>
        <translation>Записать и выйти; - это вывод. По файлу на игру с {id} {title} {system} {set} {date}.</translation>
    </message>
    <message>
        <source>What to write (default: FILE&apos;s ending)</source>
        <translation>Что записать (по умолч. из имени FILE)</translation>
    </message>
    <message>
        <source>Leave files that exist, ask for none of them</source>
        <translation>Не трогать готовые файлы, не запрашивать их</translation>
    </message>
    <message>
        <source>Size: 1200x675, 1080x1080 or 800x450</source>
        <translation>Размер: 1200x675, 1080x1080 или 800x450</translation>
    </message>
    <message>
        <source>Logical pixels (default: 900x520)</source>
        <translation>Логические пиксели (по умолч. 900x520)</translation>
    </message>
    <message>
        <source>Pixels per logical pixel, 1 to 4 (default: 2)</source>
        <translation>Пикселей на логический, 1–4 (по умолч. 2)</translation>
    </message>
    <message>
        <source>Print three lines about each game</source>
        <translation>Вывести три строки о каждой игре</translation>
    </message>
    <message>
        <source>Print two sentences that describe the chart</source>
        <translation>Описать диаграмму двумя предложениями</translation>
    </message>
    <message>
        <source>Keep the answers in the history</source>
        <translation>Сохранить ответы в истории</translation>
    </message>
    <message>
        <source>Else $MASTERYCHART_USER, else the saved one. Key: $MASTERYCHART_KEY, never an argument.</source>
        <translation>Иначе $MASTERYCHART_USER, иначе сохранённый. Ключ: $MASTERYCHART_KEY, не аргумент.</translation>
    </message>
    <message>
        <source>Another server&apos;s API folder</source>
        <translation>Папка API другого сервера</translation>
    </message>
    <message>
        <source>Version of the web API (default: v1)</source>
        <translation>Версия Web API (по умолч. v1)</translation>
    </message>
    <message>
        <source>Tell neither progress nor waits</source>
        <translation>Не сообщать о ходе работы и ожидании</translation>
    </message>
    <message>
        <source>Tell what is asked, waited for and kept</source>
        <translation>Сообщать о запросах, ожидании и записи</translation>
    </message>
    <message>
        <source>Such as de or en (default: the system&apos;s)</source>
        <translation>Например de или en (по умолч. язык системы)</translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation>Показать эту справку</translation>
    </message>
    <message>
        <source>Show the versions</source>
        <translation>Показать версии</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>осталась примерно %Ln секунда</numerusform>
            <numerusform>осталось примерно %Ln секунды</numerusform>
            <numerusform>осталось примерно %Ln секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>осталась примерно %Ln минута</numerusform>
            <numerusform>осталось примерно %Ln минуты</numerusform>
            <numerusform>осталось примерно %Ln минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>остался примерно %Ln час</numerusform>
            <numerusform>осталось примерно %Ln часа</numerusform>
            <numerusform>осталось примерно %Ln часов</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no option “%1”; did you mean --%2? --help lists them all.</source>
        <translation>Параметра «%1» нет; может быть, --%2? --help покажет все.</translation>
    </message>
    <message>
        <source>There is no option “%1”; --help lists them all.</source>
        <translation>Параметра «%1» нет; --help покажет все.</translation>
    </message>
    <message>
        <source>The web API key is never an argument, where others could read it; set $MASTERYCHART_KEY.</source>
        <translation>Ключ Web API нельзя передать аргументом: его смогли бы прочесть другие; задайте $MASTERYCHART_KEY.</translation>
    </message>
    <message>
        <source>An option is without its value; --help tells what each takes.</source>
        <translation>У одного из параметров нет значения; --help покажет, что нужно каждому.</translation>
    </message>
    <message>
        <source>--%1 is without its value; it takes: %2.</source>
        <translation>У --%1 нет значения; возможно: %2.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>У --%1 не бывает значения.</translation>
    </message>
    <message>
        <source>“%1” does not fit --%2; did you mean %3? It takes: %4.</source>
        <translation>«%1» не подходит для --%2; может быть, %3? Возможно: %4.</translation>
    </message>
    <message>
        <source>“%1” does not fit --%2; it takes: %3.</source>
        <translation>«%1» не подходит для --%2; возможно: %3.</translation>
    </message>
    <message>
        <source>That is not a game; give a game ID (14402), a link to its page, or words of its title.</source>
        <translation>Это не игра; укажите ID игры (14402), ссылку на её страницу или слова из названия.</translation>
    </message>
    <message>
        <source>One picture or window compares up to 8 games; give fewer, or write csv or json.</source>
        <translation>Одна картинка или окно сравнивает до 8 игр; укажите меньше или запишите csv или json.</translation>
    </message>
    <message>
        <source>Line %1 of --games-from is no game; a line is a game ID (14402), a link to its page, or words of its title.</source>
        <translation>Строка %1 в --games-from — не игра; строка — это ID игры (14402), ссылка на её страницу или слова из названия.</translation>
    </message>
    <message>
        <source>The list of games “%1” could not be read: %2.</source>
        <translation>Не удалось прочитать список игр «%1»: %2.</translation>
    </message>
    <message>
        <source>--games-from takes a list of at most 1 MiB.</source>
        <translation>--games-from принимает список не больше 1 МиБ.</translation>
    </message>
    <message>
        <source>--%1 %2 draws one game; give one GAME, or write csv or json.</source>
        <translation>--%1 %2 рисует одну игру; укажите одну GAME или запишите csv или json.</translation>
    </message>
    <message>
        <source>Several words are one title only in quotes, such as &quot;mega man 2&quot;.</source>
        <translation>Несколько слов — одно название только в кавычках, например &quot;mega man 2&quot;.</translation>
    </message>
    <message>
        <source>Which game? Give a game ID (14402), a link to its page or words of its title, or --sample.</source>
        <translation>Какая игра? Укажите ID игры (14402), ссылку на её страницу, слова из названия или --sample.</translation>
    </message>
    <message>
        <source>Standard output has no name that says what to write; add --format.</source>
        <translation>У стандартного вывода нет имени, которое говорит, что записать; добавьте --format.</translation>
    </message>
    <message>
        <source>The file&apos;s name does not say what to write; end it in one of .%1, or add --format.</source>
        <translation>Имя файла не говорит, что записать; пусть оно оканчивается на одно из .%1, или добавьте --format.</translation>
    </message>
    <message>
        <source>--format goes with --export FILE or --find WORDS.</source>
        <translation>--format используется с --export FILE или --find WORDS.</translation>
    </message>
    <message>
        <source>--find prints lines, or a list with --format json; it has no other format.</source>
        <translation>--find выводит строки, а с --format json — список; других форматов нет.</translation>
    </message>
    <message>
        <source>--limit goes with --find WORDS.</source>
        <translation>--limit используется с --find WORDS.</translation>
    </message>
    <message>
        <source>--find prints games, --export writes one; leave out --find, or --export.</source>
        <translation>--find выводит игры, --export записывает одну; уберите --find или --export.</translation>
    </message>
    <message>
        <source>--find prints games and does nothing else with them; leave out --find, or --%1.</source>
        <translation>--find выводит игры и больше ничего с ними не делает; уберите --find или --%1.</translation>
    </message>
    <message>
        <source>The sample games have no history; leave out --sample.</source>
        <translation>У игр-примеров нет истории; уберите --sample.</translation>
    </message>
    <message>
        <source>--find, --my-games and --update-games are about the games of RetroAchievements; leave out --sample.</source>
        <translation>--find, --my-games и --update-games относятся к играм RetroAchievements; уберите --sample.</translation>
    </message>
    <message>
        <source>--api-url takes an https link to an API folder; plain http only to this machine, as it would show the key.</source>
        <translation>Для --api-url нужна ссылка https на папку API; обычный http — только к этому компьютеру, иначе ключ будет виден.</translation>
    </message>
    <message>
        <source>A picture of that --size and --scale is too large; at most 100 million pixels are painted, 32,767 in each direction.</source>
        <translation>Картинка с такими --size и --scale слишком велика; рисуется не более 100 миллионов пикселей, по 32 767 в каждом направлении.</translation>
    </message>
    <message>
        <source>--preset sets the size; leave out --size, or --preset.</source>
        <translation>--preset задаёт размер; уберите --size или --preset.</translation>
    </message>
    <message>
        <source>--quiet says less, --verbose says more; leave out one of them.</source>
        <translation>--quiet сообщает меньше, --verbose — больше; уберите что-то одно.</translation>
    </message>
    <message>
        <source>--skip-existing goes with --export FILE.</source>
        <translation>--skip-existing используется с --export FILE.</translation>
    </message>
    <message>
        <source>--%1 prints on standard output; give --export a FILE.</source>
        <translation>--%1 пишет в стандартный вывод; укажите FILE для --export.</translation>
    </message>
    <message>
        <source>A FILE has no placeholder “%1”; there are {id}, {title}, {system}, {set} and {date}.</source>
        <translation>В FILE нет подстановки «%1»; есть {id}, {title}, {system}, {set} и {date}.</translation>
    </message>
    <message>
        <source>A FILE has no placeholder “%1”; did you mean {%2}? There are {id}, {title}, {system}, {set} and {date}.</source>
        <translation>Подстановки «%1» нет; может быть, {%2}? Есть {id}, {title}, {system}, {set} и {date}.</translation>
    </message>
    <message>
        <source>There is no translation “%1”; there are: %2.</source>
        <translation>Перевода «%1» нет; есть: %2.</translation>
    </message>
    <message>
        <source>A terminal cannot show a picture; give --export a FILE, or send the output to one.</source>
        <translation>Терминал не может показать картинку; укажите FILE для --export или направьте вывод в файл.</translation>
    </message>
    <message>
        <source>Qt %1; its driver for SQLite is missing, so nothing is kept.</source>
        <translation>Qt %1; драйвера SQLite не хватает, поэтому ничего не сохраняется.</translation>
    </message>
    <message>
        <source>No game fits these words; try fewer of them, or give a game ID (14402).</source>
        <translation>Под эти слова не подходит ни одна игра; попробуйте меньше слов или укажите ID игры (14402).</translation>
    </message>
    <message>
        <source>No game fits all of these words; give the ID of the one that is meant:</source>
        <translation>Под все эти слова не подходит ни одна игра; укажите ID нужной:</translation>
    </message>
    <message>
        <source>Several games fit; give the ID of the one that is meant:</source>
        <translation>Подходит несколько игр; укажите ID нужной:</translation>
    </message>
</context>
<context>
    <name>DropOff</name>
    <message numerus="yes">
        <source>%1 of %2 players who got here stopped (%3)</source>
        <comment>85 of 210 players</comment>
        <translation>
            <numerusform>%1 из %2 дошедшего сюда не пошли дальше (%3)</numerusform>
            <numerusform>%1 из %2 дошедших сюда не пошли дальше (%3)</numerusform>
            <numerusform>%1 из %2 дошедших сюда не пошли дальше (%3)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln achievement(s)</source>
        <translation>
            <numerusform>%Ln достижение</numerusform>
            <numerusform>%Ln достижения</numerusform>
            <numerusform>%Ln достижений</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 fewer than the one before it</source>
        <comment>34 %</comment>
        <translation>на %1 меньше, чем у предыдущего</translation>
    </message>
    <message>
        <source>You have it</source>
        <translation>Оно у вас есть</translation>
    </message>
    <message>
        <source>Achievement %1</source>
        <comment>its ID</comment>
        <translation>Достижение %1</translation>
    </message>
    <message>
        <source>RetroAchievements tells unlocks only of the official set.</source>
        <translation>RetroAchievements сообщает о разблокировках только для официального сета.</translation>
    </message>
    <message>
        <source>The achievements of this game are not known yet.</source>
        <translation>Достижения этой игры пока неизвестны.</translation>
    </message>
    <message>
        <source>%1 stop at %2 of %3</source>
        <comment>41 % stop at 12 of 40</comment>
        <translation>%1 останавливаются на %2 из %3</translation>
    </message>
    <message numerus="yes">
        <source>Most stop after %Ln achievement(s): %1 of %2 players went no further</source>
        <comment>31 % of 632 players</comment>
        <translation>
            <numerusform>Чаще всего останавливаются после %Ln достижения: дальше не пошли %1 игроков из %2</numerusform>
            <numerusform>Чаще всего останавливаются после %Ln достижений: дальше не пошли %1 игроков из %2</numerusform>
            <numerusform>Чаще всего останавливаются после %Ln достижений: дальше не пошли %1 игроков из %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %Ln achievement(s): %1 of %2 players went no further</source>
        <comment>31 % of 632 players</comment>
        <translation>
            <numerusform>После %Ln достижения: дальше не пошли %1 игроков из %2</numerusform>
            <numerusform>После %Ln достижений: дальше не пошли %1 игроков из %2</numerusform>
            <numerusform>После %Ln достижений: дальше не пошли %1 игроков из %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Where casual players stop: share of those who got so far</source>
        <translation>Где останавливаются в казуале: доля от дошедших</translation>
    </message>
    <message>
        <source>Where hardcore players stop: share of those who got so far</source>
        <translation>Где останавливаются в хардкоре: доля от дошедших</translation>
    </message>
    <message>
        <source>Where casual players stop</source>
        <translation>Где останавливаются в казуале</translation>
    </message>
    <message>
        <source>Where hardcore players stop</source>
        <translation>Где останавливаются в хардкоре</translation>
    </message>
    <message>
        <source>With one achievement, nobody stops midway.</source>
        <translation>С одним достижением никто не останавливается на полпути.</translation>
    </message>
    <message>
        <source>Every achievement: share of the casual players who have it</source>
        <translation>Все достижения: доля игроков в казуале, у которых они есть</translation>
    </message>
    <message>
        <source>Every achievement: share of the hardcore players who have it</source>
        <translation>Все достижения: доля игроков в хардкоре, у которых они есть</translation>
    </message>
    <message>
        <source>Players who have each achievement</source>
        <translation>У скольких игроков есть достижение</translation>
    </message>
    <message>
        <source>achievements, the most often unlocked first</source>
        <translation>достижения, от самых частых</translation>
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
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 ч</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 ч %2 мин</translation>
    </message>
    <message>
        <source>not enough data</source>
        <translation>недостаточно данных</translation>
    </message>
</context>
<context>
    <name>Environment</name>
    <message>
        <source>%1 has characters that cannot be sent; copy it again.</source>
        <translation>В %1 есть символы, которые нельзя отправить; скопируйте значение ещё раз.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>PNG image</source>
        <translation>Картинка PNG</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Рисунок SVG</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Документ PDF</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Таблица CSV</translation>
    </message>
    <message>
        <source>JSON data</source>
        <translation>Данные JSON</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Строки JSON</translation>
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
            <numerusform>%Ln достижение</numerusform>
            <numerusform>%Ln достижения</numerusform>
            <numerusform>%Ln достижений</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>12 of 15</comment>
        <translation>%1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earned</source>
        <translation>
            <numerusform>получено: %Ln</numerusform>
            <numerusform>получено: %Ln</numerusform>
            <numerusform>получено: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>mastered</source>
        <translation>мастерство</translation>
    </message>
    <message>
        <source>subset %1</source>
        <comment>Bonus</comment>
        <translation>доп. сет %1</translation>
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
        <translation>Что показывает диаграмма</translation>
    </message>
    <message>
        <source>There is a bar for every number of achievements: so many players have earned exactly that many. The bar of those who have them all stands apart at the right, with a star.</source>
        <translation>Каждому числу достижений соответствует столбец: столько игроков получили ровно столько достижений. Столбец тех, у кого есть все, стоит отдельно справа и отмечен звёздочкой.</translation>
    </message>
    <message>
        <source>Gold is hardcore, grey is casual. A player with unlocks of both kinds is in one bar of each colour, so the two are never added up.</source>
        <translation>Золотой цвет — хардкор, серый — казуал. Игрок с разблокировками обоих видов входит в один столбец каждого цвета, поэтому эти числа никогда не складываются.</translation>
    </message>
    <message>
        <source>Where a game has many achievements, counts are joined to ranges, as on the site&apos;s page of the game. “Every count”, above the chart, shows each by itself.</source>
        <translation>Если достижений в игре много, их числа объединяются в диапазоны, как на странице игры на сайте. «Каждое число» над диаграммой показывает каждое отдельно.</translation>
    </message>
    <message>
        <source>“Linear” shows players, “Log” makes small bars visible, “Percent” sets each colour against its own players. On the last two the colours stand side by side, since stacked heights would be wrong there.</source>
        <translation>«Линейная» показывает игроков, «Лог» делает заметными маленькие столбцы, «Проценты» показывают долю каждого цвета среди его собственных игроков. В двух последних цвета стоят рядом: если поставить их один на другой, высота была бы неверной.</translation>
    </message>
    <message>
        <source>Point at a bar, or walk along the bars with the arrow keys, to read its figures. The dashed line is the median, the blue mark is your own place.</source>
        <translation>Наведите указатель на столбец или переходите по столбцам клавишами со стрелками, чтобы узнать его данные. Пунктирная линия — медиана, синяя метка — ваше место.</translation>
    </message>
    <message>
        <source>The other views</source>
        <translation>Другие виды</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Кривая</translation>
    </message>
    <message>
        <source>How many of the players got at least so far. It begins at 100 % and ends at the mastery rate; where it falls steeply, players stop.</source>
        <translation>Какая доля игроков дошла как минимум досюда. Кривая начинается со 100 % и заканчивается на проценте мастерства; там, где она круто падает, игроки останавливаются.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Every figure of the chart as a number, to select, copy and paste into a spreadsheet.</source>
        <translation>Все данные диаграммы в виде чисел: их можно выделить, скопировать и вставить в электронную таблицу.</translation>
    </message>
    <message>
        <source>Drop-off</source>
        <translation>Отсев</translation>
    </message>
    <message>
        <source>Where players stop: of those who got so many achievements, the share that earned no further one. The largest are marked. Below stands every achievement with the players who have it.</source>
        <translation>Где игроки останавливаются: доля тех, кто получил столько достижений и больше ни одного. Самые большие обрывы отмечены. Ниже — все достижения и число игроков, у которых они есть.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>How the game has changed since you first looked at it: players, masteries, and the rate of the two. Each answer of the site that differs from the one before is kept.</source>
        <translation>Как изменилась игра с тех пор, как вы впервые её открыли: игроки, мастера и процент мастерства. Сохраняется каждый ответ сайта, отличающийся от предыдущего.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Two to eight games, sets, modes or dates in one chart. Everything is a share, so that games of different sizes can be set beside each other.</source>
        <translation>От двух до восьми игр, сетов, режимов или дат на одной диаграмме. Всё показано в долях, поэтому можно сравнивать игры разной величины.</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>Что означают числа</translation>
    </message>
    <message>
        <source>Every figure is of one mode; the large one is hardcore&apos;s, where both are shown.</source>
        <translation>Каждое число относится к одному режиму; если показаны оба, крупное число — для хардкора.</translation>
    </message>
    <message>
        <source>Mastered</source>
        <translation>Мастерство</translation>
    </message>
    <message>
        <source>Players with every achievement in hardcore, and their share of the hardcore players.</source>
        <translation>Игроки, у которых есть все достижения в хардкоре, и их доля среди игроков в хардкоре.</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Players with every achievement in casual, and their share of the casual players.</source>
        <translation>Игроки, у которых есть все достижения в казуале, и их доля среди игроков в казуале.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Медиана</translation>
    </message>
    <message>
        <source>Half of the players have at most so many achievements.</source>
        <translation>У половины игроков не больше стольких достижений.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Среднее</translation>
    </message>
    <message>
        <source>Achievements per player, and that as a share of the set.</source>
        <translation>Сколько достижений приходится на игрока, в том числе как доля сета.</translation>
    </message>
    <message>
        <source>Half the set</source>
        <translation>Полсета</translation>
    </message>
    <message>
        <source>The share of the players who have at least half of the achievements.</source>
        <translation>Доля игроков, у которых есть не менее половины достижений.</translation>
    </message>
    <message>
        <source>One and done</source>
        <translation>Только одно</translation>
    </message>
    <message>
        <source>The share of the players who have exactly one achievement.</source>
        <translation>Доля игроков, у которых ровно одно достижение.</translation>
    </message>
    <message>
        <source>Time to master, time to beat</source>
        <translation>Время до мастерства, время на прохождение</translation>
    </message>
    <message>
        <source>Half of the players who did it took longer. The number below is how many did it. Times from before October 2023 are estimates of the site.</source>
        <translation>Половине игроков, которым это удалось, понадобилось больше времени. Число ниже — сколько их было. Время до октября 2023 года — оценки сайта.</translation>
    </message>
    <message>
        <source>Of the players who got so many achievements, the share that earned no further one. Counts that fewer than 20 players or one in a hundred reached are left out.</source>
        <translation>Доля игроков, которые получили столько достижений и больше ни одного. Числа, до которых дошли меньше 20 игроков или меньше одного из ста, пропущены.</translation>
    </message>
    <message>
        <source>Your place</source>
        <translation>Ваше место</translation>
    </message>
    <message>
        <source>Your rank is one more than the number of players with more achievements than you. “Top 7 %” is that rank as a share of the players.</source>
        <translation>Ваш ранг — это число игроков, у которых достижений больше, чем у вас, плюс один. «Топ 7 %» — это ранг в виде доли от всех игроков.</translation>
    </message>
    <message>
        <source>Finding games</source>
        <translation>Поиск игр</translation>
    </message>
    <message>
        <source>Type a few letters of a title into the field above. The search forgives a slip, and knows that 2 and II are the same. The number of a game works as well, and so does a link to its page, pasted or dropped onto the window.</source>
        <translation>Введите несколько букв названия в поле вверху окна. Поиск прощает опечатки и знает, что 2 и II — одно и то же. Подойдёт и ID игры, и ссылка на её страницу: её можно вставить или перетащить в окно.</translation>
    </message>
    <message>
        <source>“Your Games” has the games that you played last, your progress in all of them, and those that you want to play. It needs your account.</source>
        <translation>«Ваши игры» — это игры, в которые вы недавно играли, ваш прогресс во всех играх и те игры, в которые вы хотите сыграть. Для этого нужен ваш аккаунт.</translation>
    </message>
    <message>
        <source>The star beside a title follows the game: its figures are kept up to date, and what is new in it is told on the page “Followed Games” of the File menu.</source>
        <translation>Звёздочка рядом с названием включает слежение за игрой: её данные обновляются, а новости появляются на странице «Отслеживаемые игры» из меню «Файл».</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Как поделиться</translation>
    </message>
    <message>
        <source>“Copy” puts a picture of what is shown on the clipboard, to be pasted into a chat. “Share” shows it first, in the size of your choice, and saves it; the picture can also be dragged out of the window.</source>
        <translation>«Копировать» помещает картинку того, что на экране, в буфер обмена, чтобы вставить её в чат. «Поделиться» сначала показывает картинку в выбранном размере и позволяет её сохранить; ещё картинку можно перетащить из окна.</translation>
    </message>
    <message>
        <source>Each picture says which game it shows, where the figures come from and of which day they are. A text that describes it, for those who cannot see it, can be copied along with it.</source>
        <translation>На каждой картинке указано, какая это игра, откуда данные и за какой они день. Вместе с ней можно скопировать текст с её описанием — для тех, кто её не видит.</translation>
    </message>
    <message>
        <source>The figures themselves can be saved as CSV or JSON.</source>
        <translation>Сами данные можно сохранить в CSV или JSON.</translation>
    </message>
    <message>
        <source>All of this works in a terminal, too, also for many games at once: “masterychart --help” tells how.</source>
        <translation>Всё это работает и в терминале, в том числе для многих игр сразу: «masterychart --help» подскажет как.</translation>
    </message>
    <message>
        <source>Left, Right, Home, End</source>
        <translation>Влево, Вправо, Home, End</translation>
    </message>
    <message>
        <source>Walk the bars of the chart</source>
        <translation>Переход по столбцам диаграммы</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Вниз</translation>
    </message>
    <message>
        <source>In the game field: the recent games</source>
        <translation>В поле игры: недавние игры</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Stop loading, close a message, go back</source>
        <translation>Остановить загрузку, закрыть сообщение, вернуться</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Клавиатура</translation>
    </message>
    <message>
        <source>Where the data comes from</source>
        <translation>Откуда берутся данные</translation>
    </message>
    <message>
        <source>All figures come from RetroAchievements, through its web API and with your own key. Mastery Chart is not made by RetroAchievements.</source>
        <translation>Все данные поступают с RetroAchievements: программа получает их через Web API с вашим ключом. Программа Mastery Chart создана не RetroAchievements.</translation>
    </message>
    <message>
        <source>What it cannot tell</source>
        <translation>Чего узнать нельзя</translation>
    </message>
    <message>
        <source>How many achievements players have is known, but not in what order they earned them, nor why they stopped. Some of them are still playing.</source>
        <translation>Известно, сколько достижений у игроков, но неизвестно, в каком порядке они их получили и почему остановились. Некоторые из них ещё играют.</translation>
    </message>
    <message>
        <source>Small differences from the site&apos;s page are normal: of games with many players, that page also counts users whom the API leaves out.</source>
        <translation>Небольшие отличия от страницы на сайте — это нормально: для игр с большим числом игроков страница учитывает и тех пользователей, которых API пропускает.</translation>
    </message>
    <message>
        <source>The history begins on the day on which you first look at a game; what was before is not published.</source>
        <translation>История начинается с того дня, когда вы впервые открываете игру; более ранние данные не публикуются.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Конфиденциальность</translation>
    </message>
    <message>
        <source>The program talks to RetroAchievements and to nobody else. It counts nothing about you, and asks for nothing that you do not see.</source>
        <translation>Программа обращается только к RetroAchievements и больше ни к кому. Она не собирает о вас никакой статистики и не запрашивает ничего, чего вы не видите.</translation>
    </message>
    <message>
        <source>What is kept on this computer</source>
        <translation>Что хранится на этом компьютере</translation>
    </message>
    <message>
        <source>Your key is in the key store of your system, and is sent to nobody but RetroAchievements.</source>
        <translation>Ваш ключ лежит в системном хранилище ключей и не отправляется никому, кроме RetroAchievements.</translation>
    </message>
    <message>
        <source>Games, their history, lists and icons are in a database that you alone can read: %1</source>
        <translation>Игры, их история, списки и значки — в базе данных, которую можете прочесть только вы: %1</translation>
    </message>
    <message>
        <source>Your choices and usernames are in a file that you alone can read: %1</source>
        <translation>Ваши настройки и имена пользователей — в файле, который можете прочесть только вы: %1</translation>
    </message>
    <message>
        <source>Deleting it</source>
        <translation>Удаление данных</translation>
    </message>
    <message>
        <source>The button below deletes all of that, the keys among it. Files that you saved stay.</source>
        <translation>Кнопка ниже удаляет всё это, в том числе ключи. Файлы, которые вы сохранили, останутся.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Players over time</source>
        <translation>Игроки по датам</translation>
    </message>
    <message>
        <source>Masteries over time</source>
        <translation>Мастера по датам</translation>
    </message>
    <message>
        <source>Mastery rate over time</source>
        <translation>% мастерства по датам</translation>
    </message>
    <message>
        <source>Hardcore players</source>
        <translation>Игроки в хардкоре</translation>
    </message>
    <message>
        <source>Casual players</source>
        <translation>Игроки в казуале</translation>
    </message>
    <message numerus="yes">
        <source>%1 achievements in the set</source>
        <translation>
            <numerusform>%1 достижение в сете</numerusform>
            <numerusform>%1 достижения в сете</numerusform>
            <numerusform>%1 достижений в сете</numerusform>
        </translation>
    </message>
    <message>
        <source>No figures are kept of this game.</source>
        <translation>Данные об этой игре не сохранялись.</translation>
    </message>
    <message>
        <source>First seen on %1; figures are kept each time the game is shown.</source>
        <translation>Впервые показана: %1; данные сохраняются при каждом показе игры.</translation>
    </message>
    <message numerus="yes">
        <source>%1 → %2 achievements</source>
        <comment>58 → 60 achievements</comment>
        <translation>
            <numerusform>%1 → %2 достижение</numerusform>
            <numerusform>%1 → %2 достижения</numerusform>
            <numerusform>%1 → %2 достижений</numerusform>
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
        <translation>%1: от %2 (%3) до %4 (%5)</translation>
    </message>
    <message numerus="yes">
        <source>%1 players</source>
        <comment>+212 players</comment>
        <translation>
            <numerusform>%1 игрок</numerusform>
            <numerusform>%1 игрока</numerusform>
            <numerusform>%1 игроков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 casual players</source>
        <comment>+212 casual players</comment>
        <translation>
            <numerusform>%1 игрок в казуале</numerusform>
            <numerusform>%1 игрока в казуале</numerusform>
            <numerusform>%1 игроков в казуале</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more players</source>
        <translation>
            <numerusform>игроков больше на %1</numerusform>
            <numerusform>игроков больше на %1</numerusform>
            <numerusform>игроков больше на %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 fewer players</source>
        <translation>
            <numerusform>игроков меньше на %1</numerusform>
            <numerusform>игроков меньше на %1</numerusform>
            <numerusform>игроков меньше на %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more casual players</source>
        <translation>
            <numerusform>игроков в казуале больше на %1</numerusform>
            <numerusform>игроков в казуале больше на %1</numerusform>
            <numerusform>игроков в казуале больше на %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 fewer casual players</source>
        <translation>
            <numerusform>игроков в казуале меньше на %1</numerusform>
            <numerusform>игроков в казуале меньше на %1</numerusform>
            <numerusform>игроков в казуале меньше на %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 masteries</source>
        <comment>+14 masteries</comment>
        <translation>
            <numerusform>%1 мастер</numerusform>
            <numerusform>%1 мастера</numerusform>
            <numerusform>%1 мастеров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 completions</source>
        <comment>+14 completions</comment>
        <translation>
            <numerusform>%1 завершение</numerusform>
            <numerusform>%1 завершения</numerusform>
            <numerusform>%1 завершений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more masteries</source>
        <translation>
            <numerusform>мастеров больше на %1</numerusform>
            <numerusform>мастеров больше на %1</numerusform>
            <numerusform>мастеров больше на %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 fewer masteries</source>
        <translation>
            <numerusform>мастеров меньше на %1</numerusform>
            <numerusform>мастеров меньше на %1</numerusform>
            <numerusform>мастеров меньше на %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more completions</source>
        <translation>
            <numerusform>завершений больше на %1</numerusform>
            <numerusform>завершений больше на %1</numerusform>
            <numerusform>завершений больше на %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 fewer completions</source>
        <translation>
            <numerusform>завершений меньше на %1</numerusform>
            <numerusform>завершений меньше на %1</numerusform>
            <numerusform>завершений меньше на %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>5.7 % → 5.8 %</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>mastery rate from %1 to %2</source>
        <translation>процент мастерства: с %1 до %2</translation>
    </message>
    <message>
        <source>no new players, but some got further</source>
        <translation>новых игроков нет, но некоторые продвинулись</translation>
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
            <numerusform>%1 достижения</numerusform>
            <numerusform>%1 достижений</numerusform>
            <numerusform>%1 достижений</numerusform>
        </translation>
    </message>
    <message>
        <source>the set grew from %1 to %2</source>
        <comment>58, 60 achievements</comment>
        <translation>сет вырос с %1 до %2</translation>
    </message>
    <message>
        <source>the set shrank from %1 to %2</source>
        <comment>60, 58 achievements</comment>
        <translation>сет уменьшился с %1 до %2</translation>
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
        <translation>С %1: %2</translation>
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
        <translation>Нет картинки для записи.</translation>
    </message>
    <message>
        <source>A picture of this size cannot be painted; choose a smaller one.</source>
        <translation>Картинку такого размера нарисовать нельзя; выберите меньший.</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of this size; choose a smaller one.</source>
        <translation>Не хватает памяти для картинки такого размера; выберите меньший.</translation>
    </message>
</context>
<context>
    <name>KeyStore</name>
    <message>
        <source>The system&apos;s key store has no key for this account, or it is locked; unlock it, or enter the key again.</source>
        <translation>В системном хранилище ключей нет ключа этого аккаунта, или хранилище заблокировано; разблокируйте его или введите ключ заново.</translation>
    </message>
    <message>
        <source>The system&apos;s key store is locked or denied access; unlock it and try again.</source>
        <translation>Системное хранилище ключей заблокировано или отказало в доступе; разблокируйте его и попробуйте снова.</translation>
    </message>
    <message>
        <source>No key store of the system could be reached; start one, such as GNOME Keyring or KWallet.</source>
        <translation>Системное хранилище ключей недоступно; запустите его, например Связку ключей GNOME или KWallet.</translation>
    </message>
    <message>
        <source>What the system&apos;s key store has for this account is no web API key; enter the key again.</source>
        <translation>То, что хранится для этого аккаунта в системном хранилище ключей, — не ключ Web API; введите ключ заново.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <translation>Русский</translation>
    </message>
</context>
<context>
    <name>MasteryChart::AccountDialog</name>
    <message>
        <source>Version of the API</source>
        <translation>Версия API</translation>
    </message>
    <message>
        <source>&amp;Check and Save</source>
        <translation>&amp;Проверить и сохранить</translation>
    </message>
    <message>
        <source>Save &amp;Without Checking</source>
        <translation>Сохранить &amp;без проверки</translation>
    </message>
    <message>
        <source>Fo&amp;rget…</source>
        <translation>&amp;Забыть…</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>To see any game, enter your RetroAchievements username and web API key. You find the key in your &lt;a href=&quot;%1&quot;&gt;settings&lt;/a&gt;, under “Keys”.</source>
        <translation>Чтобы увидеть любую игру, введите имя пользователя RetroAchievements и ключ Web API. Ключ находится в ваших &lt;a href=&quot;%1&quot;&gt;настройках&lt;/a&gt;, в разделе «Keys».</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Раскрыть</translation>
    </message>
    <message>
        <source>Show the key while this is pressed in</source>
        <translation>Показывать ключ, пока кнопка нажата</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Enter the key from the clipboard</source>
        <translation>Взять ключ из буфера обмена</translation>
    </message>
    <message>
        <source>User&amp;name</source>
        <translation>&amp;Имя пользователя</translation>
    </message>
    <message>
        <source>Web API &amp;key</source>
        <translation>&amp;Ключ Web API</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Дополнительно</translation>
    </message>
    <message>
        <source>V1</source>
        <translation>V1</translation>
    </message>
    <message>
        <source>The documented one</source>
        <translation>Документированная</translation>
    </message>
    <message>
        <source>V2</source>
        <translation>V2</translation>
    </message>
    <message>
        <source>One request, with the key in a header; title, icon and your place come through V1 in any case</source>
        <translation>Один запрос, с ключом в заголовке; название, значок и ваше место в любом случае приходят через V1</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Ask RetroAchievements whether the key is right, and keep it in the system&apos;s key store</source>
        <translation>Спросить RetroAchievements, верен ли ключ, и сохранить его в системном хранилище ключей</translation>
    </message>
    <message>
        <source>Remove the key from the system&apos;s key store, and your places from the saved games</source>
        <translation>Удалить ключ из системного хранилища ключей, а ваши места — из сохранённых игр</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>З&amp;акрыть</translation>
    </message>
    <message>
        <source>The key is used until the program ends, but it could not be saved. %1</source>
        <translation>Ключ используется до закрытия программы, но сохранить его не удалось. %1</translation>
    </message>
    <message>
        <source>The key of %1 is removed.</source>
        <comment>a user</comment>
        <translation>Ключ пользователя %1 удалён.</translation>
    </message>
    <message>
        <source>The key is removed, but the username is still listed. %1</source>
        <translation>Ключ удалён, но имя пользователя осталось в списке. %1</translation>
    </message>
    <message>
        <source>saved; enter another to replace it</source>
        <translation>сохранён; для замены введите другой</translation>
    </message>
    <message>
        <source>in use until the program ends</source>
        <translation>используется до закрытия программы</translation>
    </message>
    <message>
        <source>A username has 2 to 20 letters and digits.</source>
        <translation>В имени пользователя от 2 до 20 букв и цифр.</translation>
    </message>
    <message>
        <source>The web API key has characters that no key has; copy it again.</source>
        <translation>В ключе Web API есть символы, которых в ключах не бывает; скопируйте его ещё раз.</translation>
    </message>
    <message>
        <source>The system&apos;s key store has not given the saved key yet; unlock it, or enter the key.</source>
        <translation>Системное хранилище ключей пока не выдало сохранённый ключ; разблокируйте его или введите ключ.</translation>
    </message>
    <message>
        <source>The web API key is missing.</source>
        <translation>Нет ключа Web API.</translation>
    </message>
    <message>
        <source>Asking RetroAchievements…</source>
        <translation>Запрос к RetroAchievements…</translation>
    </message>
    <message>
        <source>Forget Account</source>
        <translation>Забыть аккаунт</translation>
    </message>
    <message>
        <source>Remove the key of %1 from the system&apos;s key store? How far %1 got is removed from the games kept on this computer, too.</source>
        <translation>Удалить ключ пользователя %1 из системного хранилища ключей? Успехи пользователя %1 тоже будут удалены из игр, сохранённых на этом компьютере.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>Заб&amp;ыть</translation>
    </message>
</context>
<context>
    <name>MasteryChart::AccountMenu</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Аккаунт</translation>
    </message>
    <message>
        <source>&amp;Username and Key…</source>
        <translation>Имя пользователя и &amp;ключ…</translation>
    </message>
    <message>
        <source>Saved Accounts</source>
        <translation>Сохранённые аккаунты</translation>
    </message>
    <message>
        <source>Where to &amp;Find the Key</source>
        <translation>Где &amp;найти ключ</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Пока нет</translation>
    </message>
</context>
<context>
    <name>MasteryChart::AchievementList</name>
    <message>
        <source>Achievements</source>
        <translation>Достижения</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
</context>
<context>
    <name>MasteryChart::AchievementModel</name>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Очки</translation>
    </message>
</context>
<context>
    <name>MasteryChart::AchievementsView</name>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Where players stop</source>
        <translation>Где игроки останавливаются</translation>
    </message>
    <message>
        <source>The largest cliffs</source>
        <translation>Самые большие обрывы</translation>
    </message>
    <message>
        <source>Of those who got so far, the share that went no further. Counts that few players reached are left out: there a share is chance. Which achievement a player earned last is not known, nor are the names of the players near you.</source>
        <translation>Доля тех, кто дошёл до этого числа достижений и не пошёл дальше. Числа, до которых дошли немногие, пропущены: там доля случайна. Неизвестно, какое достижение игрок получил последним и как зовут игроков рядом с вами.</translation>
    </message>
    <message>
        <source>Unlocks</source>
        <translation>Разблокировки</translation>
    </message>
    <message>
        <source>The most often unlocked first</source>
        <translation>Сначала самые частые</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Сет</translation>
    </message>
    <message>
        <source>In the order of the set</source>
        <translation>В порядке сета</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Очки</translation>
    </message>
    <message>
        <source>The fewest points first</source>
        <translation>Сначала с меньшим числом очков</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Все типы</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>All achievements</source>
        <translation>Все достижения</translation>
    </message>
    <message>
        <source>What I lack</source>
        <translation>Чего мне не хватает</translation>
    </message>
    <message>
        <source>The most often unlocked that you lack, first</source>
        <translation>Из тех, которых вам не хватает: сначала самые частые</translation>
    </message>
    <message>
        <source>Too few players to tell.</source>
        <translation>Слишком мало игроков, чтобы судить.</translation>
    </message>
    <message>
        <source>Your own achievements are not known.</source>
        <translation>Ваши достижения неизвестны.</translation>
    </message>
    <message>
        <source>You have them all.</source>
        <translation>У вас есть все.</translation>
    </message>
    <message>
        <source>No achievement is of this kind.</source>
        <translation>Достижений такого рода нет.</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ChangeLine</name>
    <message>
        <source>Opens the history</source>
        <translation>Открывает историю</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ChartPane</name>
    <message>
        <source>Bars</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Шкала</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Распределение</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Кривая</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Drop-off</source>
        <translation>Отсев</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Players by achievements earned</source>
        <translation>Игроки по числу достижений</translation>
    </message>
    <message>
        <source>Players who got at least this far</source>
        <translation>Игроки, дошедшие как минимум досюда</translation>
    </message>
    <message>
        <source>The figures as a table</source>
        <translation>Данные в виде таблицы</translation>
    </message>
    <message>
        <source>Where players stop, and every achievement</source>
        <translation>Где игроки останавливаются, и все достижения</translation>
    </message>
    <message>
        <source>How the game changes</source>
        <translation>Как меняется игра</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Диапазоны</translation>
    </message>
    <message>
        <source>The site&apos;s ranges: 20 and mastery</source>
        <translation>Диапазоны сайта: 20 и мастерство</translation>
    </message>
    <message>
        <source>Every count</source>
        <translation>Каждое число</translation>
    </message>
    <message>
        <source>A bar for every count</source>
        <translation>Столбец для каждого числа</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Линейная</translation>
    </message>
    <message>
        <source>Players, from zero</source>
        <translation>Игроки, от нуля</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Лог</translation>
    </message>
    <message>
        <source>Every power of ten the same step</source>
        <translation>Каждая степень десяти — равный шаг</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Проценты</translation>
    </message>
    <message>
        <source>Share of the mode&apos;s own players</source>
        <translation>Доля от игроков этого режима</translation>
    </message>
    <message>
        <source>A curve is a share of every count.</source>
        <translation>Кривая показывает долю для каждого числа.</translation>
    </message>
    <message>
        <source>A table has players and percentages.</source>
        <translation>В таблице есть и игроки, и проценты.</translation>
    </message>
    <message>
        <source>With so few achievements, every count has a bar of its own.</source>
        <translation>Достижений так мало, что у каждого числа свой столбец.</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Виды</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ChartView</name>
    <message>
        <source>Achievement Distribution</source>
        <translation>Распределение достижений</translation>
    </message>
</context>
<context>
    <name>MasteryChart::Compare</name>
    <message>
        <source>Copied the table</source>
        <translation>Таблица скопирована</translation>
    </message>
    <message>
        <source>Added %1 to the comparison</source>
        <comment>a game</comment>
        <translation>%1: добавлено в сравнение</translation>
    </message>
    <message>
        <source>%1 is compared already</source>
        <comment>a game</comment>
        <translation>%1: уже в сравнении</translation>
    </message>
    <message numerus="yes">
        <source>A comparison holds %Ln game(s) at most; remove one to add another.</source>
        <translation>
            <numerusform>В сравнении не больше %Ln игры; уберите её, чтобы добавить другую.</numerusform>
            <numerusform>В сравнении не больше %Ln игр; уберите одну, чтобы добавить другую.</numerusform>
            <numerusform>В сравнении не больше %Ln игр; уберите одну, чтобы добавить другую.</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be loaded</source>
        <translation>не удалось загрузить</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Загрузка…</translation>
    </message>
    <message>
        <source>Looking for earlier dates…</source>
        <translation>Поиск более ранних дат…</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Nothing was kept of this game before</source>
        <translation>Раньше об этой игре ничего не сохранялось</translation>
    </message>
    <message>
        <source>Save the Comparison</source>
        <translation>Сохранить сравнение</translation>
    </message>
    <message>
        <source>Rename the Comparison</source>
        <translation>Переименовать сравнение</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Название:</translation>
    </message>
    <message>
        <source>Saved the comparison as %1</source>
        <translation>Сравнение сохранено: %1</translation>
    </message>
    <message>
        <source>Deleted the comparison %1; its games are still shown</source>
        <translation>Сравнение %1 удалено; его игры пока на экране</translation>
    </message>
    <message>
        <source>Export the Table</source>
        <translation>Экспорт таблицы</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exported the table</source>
        <translation>Таблица экспортирована</translation>
    </message>
</context>
<context>
    <name>MasteryChart::CompareChips</name>
    <message>
        <source>Remove %1</source>
        <comment>a game</comment>
        <translation>Убрать %1</translation>
    </message>
    <message>
        <source>&amp;Hardcore</source>
        <translation>&amp;Хардкор</translation>
    </message>
    <message>
        <source>&amp;Casual</source>
        <translation>&amp;Казуал</translation>
    </message>
    <message>
        <source>Add C&amp;asual Beside It</source>
        <translation>Добавить рядом каз&amp;уал</translation>
    </message>
    <message>
        <source>Add H&amp;ardcore Beside It</source>
        <translation>Добавить рядом х&amp;ардкор</translation>
    </message>
    <message>
        <source>Add an &amp;Earlier Date</source>
        <translation>Добавить более &amp;раннюю дату</translation>
    </message>
    <message>
        <source>&amp;Open the Game</source>
        <translation>&amp;Открыть игру</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>У&amp;брать</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ComparePage</name>
    <message>
        <source>View</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>&amp;Comparison</source>
        <translation>Сравнени&amp;е</translation>
    </message>
    <message>
        <source>Save, open and export comparisons</source>
        <translation>Сохранение, открытие и экспорт сравнений</translation>
    </message>
    <message>
        <source>Find a game to compare (Ctrl+L)</source>
        <translation>Найти игру для сравнения (Ctrl+L)</translation>
    </message>
    <message>
        <source>Share of set</source>
        <translation>Доля сета</translation>
    </message>
    <message>
        <source>Curves over the share of each set: sets differ in size</source>
        <translation>Кривые по доле сета: сеты бывают разной величины</translation>
    </message>
    <message>
        <source>Achievements</source>
        <translation>Достижения</translation>
    </message>
    <message>
        <source>Curves over the number of achievements</source>
        <translation>Кривые по числу достижений</translation>
    </message>
    <message>
        <source>Small charts</source>
        <translation>Мини-диаграммы</translation>
    </message>
    <message>
        <source>A small bar chart for each, on one scale</source>
        <translation>Небольшая столбчатая диаграмма для каждой игры, в одном масштабе</translation>
    </message>
    <message>
        <source>Nothing is compared yet. Add a game: find it with Ctrl+L and press Enter, or press Ctrl+Enter on a game anywhere in the search.</source>
        <translation>Пока сравнивать нечего. Добавьте игру: найдите её через Ctrl+L и нажмите Enter или нажмите Ctrl+Enter на игре в любом месте поиска.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Back to %1</source>
        <comment>a game</comment>
        <translation>&amp;Назад: %1</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>Сохранить &amp;как…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Переименовать…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Copy the &amp;Table</source>
        <translation>Копировать &amp;таблицу</translation>
    </message>
    <message>
        <source>&amp;Export the Table…</source>
        <translation>&amp;Экспорт таблицы…</translation>
    </message>
    <message>
        <source>Remove &amp;All Games</source>
        <translation>Убрать &amp;все игры</translation>
    </message>
    <message>
        <source>Add a &amp;Game…</source>
        <translation>До&amp;бавить игру…</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ComparisonModel</name>
    <message>
        <source>%1, the most</source>
        <translation>%1, больше всех</translation>
    </message>
    <message>
        <source>Share of the players who have all achievements</source>
        <translation>Доля игроков, у которых есть все достижения</translation>
    </message>
    <message>
        <source>Half of the players earned so many achievements or fewer</source>
        <translation>Половина игроков получила столько достижений или меньше</translation>
    </message>
    <message>
        <source>Mean share of the set that players earned</source>
        <translation>Средняя доля сета, полученная игроками</translation>
    </message>
    <message>
        <source>Share of the players who earned half of the set or more</source>
        <translation>Доля игроков, получивших полсета или больше</translation>
    </message>
    <message>
        <source>Median time to earn all achievements, where it is known</source>
        <translation>Медианное время получения всех достижений, где оно известно</translation>
    </message>
    <message>
        <source>Players with an achievement in this mode. The few players of a subset chose it themselves.</source>
        <translation>Игроки, у которых есть достижение в этом режиме. Игроков доп. сета мало, и они выбрали его сами.</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ComparisonView</name>
    <message>
        <source>The compared games&apos; figures</source>
        <translation>Данные сравниваемых игр</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
</context>
<context>
    <name>MasteryChart::EarlierChoice</name>
    <message>
        <source>Show &amp;earlier:</source>
        <translation>Показать пре&amp;жнее:</translation>
    </message>
    <message>
        <source>The outline of the distribution as it was at a date</source>
        <translation>Контур распределения на выбранную дату</translation>
    </message>
    <message>
        <source>Date of the earlier distribution</source>
        <translation>Дата прежнего распределения</translation>
    </message>
</context>
<context>
    <name>MasteryChart::FailurePage</name>
    <message>
        <source>S&amp;ign In…</source>
        <translation>Во&amp;йти…</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>Попробовать &amp;ещё раз</translation>
    </message>
    <message>
        <source>&amp;Open Its Page</source>
        <translation>О&amp;ткрыть страницу игры</translation>
    </message>
    <message>
        <source>Show a Sa&amp;mple</source>
        <translation>По&amp;казать пример</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>%1 could not be loaded</source>
        <comment>a game</comment>
        <translation>Не удалось загрузить %1</translation>
    </message>
    <message>
        <source>&amp;Back to %1</source>
        <comment>a game</comment>
        <translation>&amp;Назад: %1</translation>
    </message>
</context>
<context>
    <name>MasteryChart::FileMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Open Game…</source>
        <translation>Открыть игр&amp;у…</translation>
    </message>
    <message>
        <source>&amp;Paste Link or ID</source>
        <translation>Вставить ссы&amp;лку или ID</translation>
    </message>
    <message>
        <source>&amp;Update the List of Games</source>
        <translation>О&amp;бновить список игр</translation>
    </message>
    <message>
        <source>Sa&amp;mple Games</source>
        <translation>При&amp;меры игр</translation>
    </message>
    <message>
        <source>Copy as Te&amp;xt</source>
        <translation>Копировать как т&amp;екст</translation>
    </message>
    <message>
        <source>Pri&amp;nt…</source>
        <translation>Пе&amp;чать…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выход</translation>
    </message>
</context>
<context>
    <name>MasteryChart::FindRun</name>
    <message>
        <source>No game fits these words.</source>
        <translation>Под эти слова не подходит ни одна игра.</translation>
    </message>
</context>
<context>
    <name>MasteryChart::FollowedPage</name>
    <message>
        <source>nothing new</source>
        <translation>ничего нового</translation>
    </message>
    <message>
        <source>Ref&amp;resh</source>
        <translation>О&amp;бновить</translation>
    </message>
    <message>
        <source>Ask for the games whose figures are older than six hours</source>
        <translation>Запросить игры, данные которых старше шести часов</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Загрузка</translation>
    </message>
    <message>
        <source>You follow no games yet</source>
        <translation>Вы пока не следите ни за одной игрой</translation>
    </message>
    <message>
        <source>Choose the star beside a game&apos;s title: its figures are then kept up to date, and what is new in it is told here.</source>
        <translation>Нажмите звёздочку рядом с названием игры: её данные будут обновляться, а новости появятся здесь.</translation>
    </message>
    <message>
        <source>Followed Games</source>
        <translation>Отслеживаемые игры</translation>
    </message>
    <message>
        <source>&amp;Stop Following</source>
        <translation>Перестать с&amp;ледить</translation>
    </message>
    <message numerus="yes">
        <source>%Ln game(s)</source>
        <translation>
            <numerusform>%Ln игра</numerusform>
            <numerusform>%Ln игры</numerusform>
            <numerusform>%Ln игр</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with news</source>
        <translation>
            <numerusform>%Ln с новостями</numerusform>
            <numerusform>%Ln с новостями</numerusform>
            <numerusform>%Ln с новостями</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Back to %1</source>
        <comment>a game</comment>
        <translation>&amp;Назад: %1</translation>
    </message>
</context>
<context>
    <name>MasteryChart::Following</name>
    <message>
        <source>&amp;Follow This Game</source>
        <translation>&amp;Следить за игрой</translation>
    </message>
    <message>
        <source>Follo&amp;wed Games</source>
        <translation>О&amp;тслеживаемые игры</translation>
    </message>
    <message>
        <source>You follow this game: its figures are kept up to date (Ctrl+D)</source>
        <translation>Вы следите за этой игрой: её данные обновляются (Ctrl+D)</translation>
    </message>
    <message>
        <source>Follow this game: keep its figures up to date (Ctrl+D)</source>
        <translation>Следить за этой игрой: обновлять её данные (Ctrl+D)</translation>
    </message>
</context>
<context>
    <name>MasteryChart::GameField</name>
    <message>
        <source>Search games</source>
        <translation>Искать игры</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Search games, or paste a link or ID</source>
        <translation>Ищите игры или вставьте ссылку или ID</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>Игра</translation>
    </message>
    <message>
        <source>A part of a title, a game ID such as 14402, or a link to the game&apos;s page (Ctrl+L)</source>
        <translation>Часть названия, ID игры, например 14402, или ссылка на страницу игры (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>MasteryChart::GameFinder</name>
    <message>
        <source>Getting the list of games…</source>
        <translation>Получение списка игр…</translation>
    </message>
    <message numerus="yes">
        <source>Getting the list of games: %1 of %Ln system(s)</source>
        <comment>31 of 55 systems</comment>
        <translation>
            <numerusform>Получение списка игр: %1 из %Ln системы</numerusform>
            <numerusform>Получение списка игр: %1 из %Ln систем</numerusform>
            <numerusform>Получение списка игр: %1 из %Ln систем</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of games could not be had: %1</source>
        <translation>Не удалось получить список игр: %1</translation>
    </message>
    <message>
        <source>The list of games could not be brought up to date: %1</source>
        <translation>Не удалось обновить список игр: %1</translation>
    </message>
    <message numerus="yes">
        <source>The list of games has %1 of %Ln system(s): %2</source>
        <comment>53 of 55 systems</comment>
        <translation>
            <numerusform>В списке игр %1 из %Ln системы: %2</numerusform>
            <numerusform>В списке игр %1 из %Ln систем: %2</numerusform>
            <numerusform>В списке игр %1 из %Ln систем: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>To find any game, sign in.</source>
        <translation>Чтобы найти любую игру, войдите.</translation>
    </message>
    <message>
        <source>Sign In…</source>
        <translation>Войти…</translation>
    </message>
    <message>
        <source>No game is called “%1”.</source>
        <translation>Игры с названием «%1» нет.</translation>
    </message>
</context>
<context>
    <name>MasteryChart::GameHeader</name>
    <message>
        <source>Unlocks</source>
        <translation>Разблокировки</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Сет</translation>
    </message>
    <message>
        <source>Icon of the game</source>
        <translation>Значок игры</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Copy &amp;Title</source>
        <translation>Копировать на&amp;звание</translation>
    </message>
    <message>
        <source>Copy &amp;Link</source>
        <translation>Копировать ссы&amp;лку</translation>
    </message>
    <message>
        <source>&amp;Open Its Page</source>
        <translation>О&amp;ткрыть страницу игры</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>an address</comment>
        <translation>Открыть %1</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Оба</translation>
    </message>
    <message>
        <source>Hardcore and casual unlocks, stacked</source>
        <translation>Разблокировки в хардкоре и казуале, одни над другими</translation>
    </message>
    <message>
        <source>Hardcore</source>
        <translation>Хардкор</translation>
    </message>
    <message>
        <source>Hardcore unlocks alone</source>
        <translation>Только разблокировки в хардкоре</translation>
    </message>
    <message>
        <source>Casual</source>
        <translation>Казуал</translation>
    </message>
    <message>
        <source>Casual unlocks alone: what was also unlocked in hardcore does not count</source>
        <translation>Только разблокировки в казуале: полученное и в хардкоре не считается</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Официальный</translation>
    </message>
    <message>
        <source>The achievements that count</source>
        <translation>Достижения, которые засчитываются</translation>
    </message>
    <message>
        <source>Unofficial</source>
        <translation>Неофициальный</translation>
    </message>
    <message>
        <source>Achievements that are being made, or were taken out</source>
        <translation>Достижения, которые ещё создаются или были убраны</translation>
    </message>
    <message>
        <source>These figures were saved when the game was last loaded.</source>
        <translation>Эти данные сохранены при последней загрузке игры.</translation>
    </message>
    <message>
        <source>Hardcore players only</source>
        <translation>Только игроки в хардкоре</translation>
    </message>
    <message>
        <source>Casual players only</source>
        <translation>Только игроки в казуале</translation>
    </message>
    <message>
        <source>Title and your place are missing</source>
        <translation>Нет названия и вашего места</translation>
    </message>
    <message>
        <source>Title and your place could not be updated</source>
        <translation>Не удалось обновить название и ваше место</translation>
    </message>
    <message>
        <source>RetroAchievements knows no such game, or no such user.</source>
        <translation>RetroAchievements не знает такой игры или такого пользователя.</translation>
    </message>
    <message>
        <source>The icon is missing</source>
        <translation>Нет значка</translation>
    </message>
</context>
<context>
    <name>MasteryChart::GameLoad</name>
    <message>
        <source>There is no such sample; the sample games are %1.</source>
        <translation>Такого примера нет; игры-примеры: %1.</translation>
    </message>
    <message>
        <source>Only the figures of one mode arrived, so nothing was kept: %1</source>
        <translation>Пришли данные только одного режима, поэтому ничего не сохранено: %1</translation>
    </message>
    <message>
        <source>Only the hardcore figures arrived, so nothing was written (--unlocks hardcore writes them alone): %1</source>
        <translation>Пришли данные только хардкора, поэтому ничего не записано (--unlocks hardcore запишет только их): %1</translation>
    </message>
    <message>
        <source>Only the casual figures arrived, so nothing was written (--unlocks casual writes them alone): %1</source>
        <translation>Пришли данные только казуала, поэтому ничего не записано (--unlocks casual запишет только их): %1</translation>
    </message>
    <message>
        <source>The user&apos;s place and the achievements are left out: %1</source>
        <translation>Место пользователя и достижения пропущены: %1</translation>
    </message>
    <message>
        <source>Title and progress did not arrive in time and are left out.</source>
        <translation>Название и прогресс не пришли вовремя и пропущены.</translation>
    </message>
    <message>
        <source>Title and progress are left out: RetroAchievements knows no such game, or no such user.</source>
        <translation>Название и прогресс пропущены: RetroAchievements не знает такой игры или такого пользователя.</translation>
    </message>
    <message>
        <source>Title and progress are left out: %1</source>
        <translation>Название и прогресс пропущены: %1</translation>
    </message>
    <message>
        <source>The median times are left out: %1</source>
        <translation>Медианы времени пропущены: %1</translation>
    </message>
    <message>
        <source>The median times did not arrive in time and are left out.</source>
        <translation>Медианы времени не пришли вовремя и пропущены.</translation>
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
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;Game&apos;s Page</source>
        <translation>Страница &amp;игры</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Комбинации клавиш</translation>
    </message>
    <message>
        <source>&amp;About Mastery Chart</source>
        <translation>&amp;О программе Mastery Chart</translation>
    </message>
    <message>
        <source>About Mastery Chart</source>
        <translation>О программе Mastery Chart</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Mastery Chart %1&lt;/h3&gt;&lt;p&gt;Shows how far the players of a RetroAchievements game get.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Not made by RetroAchievements.&lt;/p&gt;&lt;p&gt;Qt %2&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Mastery Chart %1&lt;/h3&gt;&lt;p&gt;Показывает, как далеко заходят игроки в игре с RetroAchievements.&lt;/p&gt;&lt;p&gt;Свободная программа под лицензией GNU General Public License версии 3 или новее. Создана не RetroAchievements.&lt;/p&gt;&lt;p&gt;Qt %2&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Лицензия</translation>
    </message>
    <message>
        <source>GNU General Public License</source>
        <translation>Стандартная общественная лицензия GNU</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>Со&amp;держание</translation>
    </message>
</context>
<context>
    <name>MasteryChart::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>&amp;Delete Everything That Is Kept…</source>
        <translation>&amp;Удалить все данные программы…</translation>
    </message>
    <message>
        <source>Sections of the help</source>
        <translation>Разделы справки</translation>
    </message>
</context>
<context>
    <name>MasteryChart::HistoryRun</name>
    <message>
        <source>Nothing was kept of this game yet; --record keeps what the service answers.</source>
        <translation>Об этой игре пока ничего не сохранено; --record сохраняет ответы сервиса.</translation>
    </message>
</context>
<context>
    <name>MasteryChart::HistoryView</name>
    <message>
        <source>Figure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Игроки</translation>
    </message>
    <message>
        <source>Players over time</source>
        <translation>Игроки по датам</translation>
    </message>
    <message>
        <source>Masteries</source>
        <translation>Мастера</translation>
    </message>
    <message>
        <source>Masteries over time</source>
        <translation>Мастера по датам</translation>
    </message>
    <message>
        <source>Mastery rate</source>
        <translation>% мастерства</translation>
    </message>
    <message>
        <source>Share of the players who mastered the set, over time</source>
        <translation>Доля игроков, достигших мастерства, по датам</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>Изменения, сначала новые</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ListNotice</name>
    <message>
        <source>S&amp;ign In…</source>
        <translation>Во&amp;йти…</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>Попробовать &amp;ещё раз</translation>
    </message>
    <message>
        <source>Clear Fi&amp;lter</source>
        <translation>Сбросить фи&amp;льтр</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ListRun</name>
    <message numerus="yes">
        <source>List of games: %L1 of %Ln system(s)</source>
        <translation>
            <numerusform>Список игр: %L1 из %Ln системы</numerusform>
            <numerusform>Список игр: %L1 из %Ln систем</numerusform>
            <numerusform>Список игр: %L1 из %Ln систем</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list of games came for %L1 of %Ln system(s): %2</source>
        <translation>
            <numerusform>Список игр пришёл для %L1 из %Ln системы: %2</numerusform>
            <numerusform>Список игр пришёл для %L1 из %Ln систем: %2</numerusform>
            <numerusform>Список игр пришёл для %L1 из %Ln систем: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list of games has %L1 of %Ln system(s); --update-games asks for the others.</source>
        <translation>
            <numerusform>В списке игр %L1 из %Ln системы; --update-games запросит остальные.</numerusform>
            <numerusform>В списке игр %L1 из %Ln систем; --update-games запросит остальные.</numerusform>
            <numerusform>В списке игр %L1 из %Ln систем; --update-games запросит остальные.</numerusform>
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
        <translation>Ожидание системного хранилища ключей, которое может спрашивать пароль; тем временем доступны игры-примеры.</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Вы вошли как %1</translation>
    </message>
    <message numerus="yes">
        <source>The list of games is up to date: %Ln game(s)</source>
        <translation>
            <numerusform>Список игр обновлён: %Ln игра</numerusform>
            <numerusform>Список игр обновлён: %Ln игры</numerusform>
            <numerusform>Список игр обновлён: %Ln игр</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign I&amp;n…</source>
        <translation>В&amp;ход…</translation>
    </message>
    <message>
        <source>No game that is known here is called that; enter a game ID such as 14402, or paste a link to the game&apos;s page.</source>
        <translation>Среди известных здесь игр такой нет; введите ID игры, например 14402, или вставьте ссылку на страницу игры.</translation>
    </message>
    <message>
        <source>%1 has no unofficial achievements.</source>
        <comment>a game</comment>
        <translation>В игре %1 нет неофициальных достижений.</translation>
    </message>
    <message>
        <source>%1 – Mastery Chart</source>
        <translation>%1 – Mastery Chart</translation>
    </message>
    <message>
        <source>Your Games</source>
        <translation>Ваши игры</translation>
    </message>
    <message>
        <source>Followed Games</source>
        <translation>Отслеживаемые игры</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>%1 · not updated</source>
        <comment>As of 3 hours ago</comment>
        <translation>%1 · не обновлено</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Загрузка…</translation>
    </message>
    <message>
        <source>Only the hardcore players are shown: %1</source>
        <translation>Показаны только игроки в хардкоре: %1</translation>
    </message>
    <message>
        <source>Only the casual players are shown: %1</source>
        <translation>Показаны только игроки в казуале: %1</translation>
    </message>
    <message>
        <source>Delete Everything That Is Kept</source>
        <translation>Удалить все данные программы</translation>
    </message>
    <message>
        <source>The saved accounts with their keys, all kept games with their history, the games that you follow, your comparisons and all settings are deleted from this computer. This cannot be undone. Files that you saved stay.</source>
        <translation>С этого компьютера будут удалены сохранённые аккаунты с ключами, все сохранённые игры с их историей, список отслеживаемых игр, ваши сравнения и все настройки. Отменить это нельзя. Файлы, которые вы сохранили, останутся.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
</context>
<context>
    <name>MasteryChart::MastersPanel</name>
    <message>
        <source>Latest &amp;Masteries</source>
        <translation>Новые &amp;мастера</translation>
    </message>
    <message>
        <source>The ten players who mastered the game last</source>
        <translation>Десять игроков, которые последними достигли мастерства</translation>
    </message>
    <message>
        <source>Latest masteries</source>
        <translation>Новые мастера</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a date, a name</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Загрузка…</translation>
    </message>
    <message>
        <source>Nobody has mastered this yet.</source>
        <translation>Мастеров пока нет.</translation>
    </message>
</context>
<context>
    <name>MasteryChart::MessageBar</name>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Close this message (Escape)</source>
        <translation>Закрыть это сообщение (Esc)</translation>
    </message>
</context>
<context>
    <name>MasteryChart::MyGamesRun</name>
    <message>
        <source>Your list of games</source>
        <translation>Список ваших игр</translation>
    </message>
    <message>
        <source>The user has not earned anything in any game yet.</source>
        <translation>Пользователь пока ничего не получил ни в одной игре.</translation>
    </message>
</context>
<context>
    <name>MasteryChart::PageHead</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Back to %1</source>
        <comment>a game</comment>
        <translation>&amp;Назад: %1</translation>
    </message>
</context>
<context>
    <name>MasteryChart::PictureOut</name>
    <message>
        <source>Copied the picture</source>
        <translation>Картинка скопирована</translation>
    </message>
    <message>
        <source>Copied what the chart shows, as text</source>
        <translation>Содержимое диаграммы скопировано как текст</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ProgramWindow</name>
    <message>
        <source>Everything that was kept is deleted</source>
        <translation>Все данные программы удалены</translation>
    </message>
</context>
<context>
    <name>MasteryChart::SearchPanel</name>
    <message>
        <source>Games</source>
        <translation>Игры</translation>
    </message>
    <message numerus="yes">
        <source>%Ln game(s) found</source>
        <translation>
            <numerusform>Найдена %Ln игра</numerusform>
            <numerusform>Найдено %Ln игры</numerusform>
            <numerusform>Найдено %Ln игр</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MasteryChart::SearchRows</name>
    <message>
        <source>Recent</source>
        <translation>Недавние</translation>
    </message>
    <message>
        <source>Sample games</source>
        <translation>Игры-примеры</translation>
    </message>
    <message>
        <source>You played</source>
        <translation>Вы играли</translation>
    </message>
    <message>
        <source>All games</source>
        <translation>Все игры</translation>
    </message>
</context>
<context>
    <name>MasteryChart::Settings</name>
    <message>
        <source>The settings were damaged; what could not be read has its default. A copy of the damaged file is kept beside it.</source>
        <translation>Настройки были повреждены; всё, что не удалось прочесть, получило значения по умолчанию. Копия повреждённого файла лежит рядом.</translation>
    </message>
    <message>
        <source>The settings cannot be read; everything has its default, and changes are not kept.</source>
        <translation>Настройки не удаётся прочесть; всё имеет значения по умолчанию, а изменения не сохраняются.</translation>
    </message>
    <message>
        <source>The settings are of a later version of Mastery Chart; they are left as they are, and changes are not kept.</source>
        <translation>Настройки от более новой версии Mastery Chart; они остаются как есть, а изменения не сохраняются.</translation>
    </message>
    <message>
        <source>The settings cannot be written; changes are not kept when the program ends.</source>
        <translation>Настройки не удаётся записать; при закрытии программы изменения пропадут.</translation>
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
        <translation>Квадрат</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>Форум</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Окно</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Свой</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Пиксели</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>My &amp;place as</source>
        <translation>Моё &amp;место как</translation>
    </message>
    <message>
        <source>Fi&amp;gures</source>
        <translation>&amp;Цифры</translation>
    </message>
    <message>
        <source>&amp;Date and link</source>
        <translation>&amp;Дата и ссылка</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Показать в папк&amp;е</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Поделиться</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Предпросмотр</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>pixels</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>As large as in the window: %1 × %2</source>
        <comment>pixels</comment>
        <translation>Как в окне: %1 × %2</translation>
    </message>
    <message>
        <source>A size of your own</source>
        <translation>Свой размер</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ширина</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Высота</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Light, as on paper</source>
        <translation>Светлые, как на бумаге</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>Dark, as in most chats</source>
        <translation>Тёмные, как в большинстве чатов</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>S&amp;uggest</source>
        <translation>Предло&amp;жить</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>&amp;Заголовок</translation>
    </message>
    <message>
        <source>Name in the picture</source>
        <translation>Имя на картинке</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Copy Te&amp;xt</source>
        <translation>Копировать те&amp;кст</translation>
    </message>
    <message>
        <source>Copied the alt text.</source>
        <translation>Альтернативный текст скопирован.</translation>
    </message>
    <message>
        <source>&amp;Alt text</source>
        <translation>&amp;Альтернативный текст</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>Коп&amp;ировать картинку</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Сохранить…</translation>
    </message>
    <message>
        <source>Save CS&amp;V…</source>
        <translation>Со&amp;хранить CSV…</translation>
    </message>
    <message>
        <source>Save &amp;JSON…</source>
        <translation>Сохра&amp;нить JSON…</translation>
    </message>
    <message>
        <source>Copy &amp;Table</source>
        <translation>Копировать &amp;таблицу</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Закр&amp;ыть</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 пикселей</translation>
    </message>
    <message>
        <source>Copied the picture.</source>
        <translation>Картинка скопирована.</translation>
    </message>
    <message>
        <source>Copied the table.</source>
        <translation>Таблица скопирована.</translation>
    </message>
    <message>
        <source>%1 achievement distribution</source>
        <comment>a file&apos;s name</comment>
        <translation>%1 распределение достижений</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>“%1” exists already. Replace it?</source>
        <translation>«%1» уже существует. Заменить?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Перезаписать</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>Сохранено: «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n pixel(s) for each pixel of the size, in each direction</source>
        <translation>
            <numerusform>%n пиксель на каждый пиксель размера, по обоим направлениям</numerusform>
            <numerusform>%n пикселя на каждый пиксель размера, по обоим направлениям</numerusform>
            <numerusform>%n пикселей на каждый пиксель размера, по обоим направлениям</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MasteryChart::SubsetRow</name>
    <message>
        <source>Subset of</source>
        <translation>Доп. сет игры</translation>
    </message>
    <message>
        <source>Other subsets:</source>
        <translation>Другие доп. сеты:</translation>
    </message>
    <message>
        <source>Subsets:</source>
        <translation>Доп. сеты:</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Compare the game with its subsets</source>
        <translation>Сравнить игру с её доп. сетами</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln achievement(s)</source>
        <comment>a title</comment>
        <translation>
            <numerusform>%1: %Ln достижение</numerusform>
            <numerusform>%1: %Ln достижения</numerusform>
            <numerusform>%1: %Ln достижений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MasteryChart::TableModel</name>
    <message>
        <source>Your place</source>
        <translation>Ваше место</translation>
    </message>
    <message>
        <source>Achievements</source>
        <translation>Достижения</translation>
    </message>
    <message>
        <source>players</source>
        <translation>игроки</translation>
    </message>
    <message>
        <source>share</source>
        <translation>доля</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>не менее</translation>
    </message>
    <message>
        <source>at least, share</source>
        <translation>не менее, доля</translation>
    </message>
</context>
<context>
    <name>MasteryChart::TableView</name>
    <message>
        <source>Achievement distribution as a table</source>
        <translation>Распределение достижений в виде таблицы</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Выделить всё</translation>
    </message>
</context>
<context>
    <name>MasteryChart::TileStrip</name>
    <message>
        <source>Sign in to see any game, and your place in it.</source>
        <translation>Войдите, чтобы увидеть любую игру и своё место в ней.</translation>
    </message>
    <message>
        <source>S&amp;ign In…</source>
        <translation>Во&amp;йти…</translation>
    </message>
    <message>
        <source>no achievement yet</source>
        <translation>нет достижений</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>недоступно</translation>
    </message>
    <message>
        <source>The times could not be loaded.</source>
        <translation>Не удалось загрузить время.</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ToolBar</name>
    <message>
        <source>Game</source>
        <translation>Игра</translation>
    </message>
    <message>
        <source>Your &amp;Games</source>
        <translation>Ваши и&amp;гры</translation>
    </message>
    <message>
        <source>Comp&amp;are</source>
        <translation>С&amp;равнить</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>Коп&amp;ировать картинку</translation>
    </message>
    <message>
        <source>&amp;Share…</source>
        <translation>По&amp;делиться…</translation>
    </message>
    <message>
        <source>Your Games</source>
        <translation>Ваши игры</translation>
    </message>
    <message>
        <source>What you played, your progress, and what you want to play (Ctrl+G)</source>
        <translation>Во что вы играли, ваш прогресс и во что хотите сыграть (Ctrl+G)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Set games beside each other (Ctrl+M)</source>
        <translation>Поставить игры рядом (Ctrl+M)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy the picture (Ctrl+C)</source>
        <translation>Копировать картинку (Ctrl+C)</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Поделиться</translation>
    </message>
    <message>
        <source>Save or copy a picture to post (Ctrl+E)</source>
        <translation>Сохранить или скопировать картинку для публикации (Ctrl+E)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Остановить</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Перезагрузить</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Перезагрузить</translation>
    </message>
    <message>
        <source>Stop loading (Escape)</source>
        <translation>Остановить загрузку (Esc)</translation>
    </message>
    <message>
        <source>Load the game again (F5)</source>
        <translation>Загрузить игру заново (F5)</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Username and web API key</source>
        <translation>Имя пользователя и ключ Web API</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Аккаунты</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ViewMenu</name>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>&amp;As the System</source>
        <translation>Как в &amp;системе</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>С&amp;ветлые</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмные</translation>
    </message>
    <message>
        <source>Go to the C&amp;hart</source>
        <translation>&amp;Перейти к диаграмме</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>Полный &amp;экран</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Distributio&amp;n</source>
        <translation>&amp;Распределение</translation>
    </message>
    <message>
        <source>&amp;Curve</source>
        <translation>&amp;Кривая</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>Та&amp;блица</translation>
    </message>
    <message>
        <source>Dro&amp;p-off</source>
        <translation>&amp;Отсев</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>&amp;История</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Шкала</translation>
    </message>
    <message>
        <source>&amp;Linear</source>
        <translation>&amp;Линейная</translation>
    </message>
    <message>
        <source>L&amp;ogarithmic</source>
        <translation>Ло&amp;гарифмическая</translation>
    </message>
    <message>
        <source>&amp;Share of Players</source>
        <translation>&amp;Доля игроков</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>The Site&apos;s &amp;Ranges</source>
        <translation>Ди&amp;апазоны сайта</translation>
    </message>
    <message>
        <source>&amp;Every Count</source>
        <translation>Ка&amp;ждое число</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>As the System</source>
        <translation>Как в системе</translation>
    </message>
</context>
<context>
    <name>MasteryChart::YourGamesPage</name>
    <message>
        <source>Played Lately</source>
        <translation>Недавние</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Прогресс</translation>
    </message>
    <message>
        <source>Want to Play</source>
        <translation>Хочу сыграть</translation>
    </message>
    <message>
        <source>The games that you play appear here as soon as RetroAchievements knows of them.</source>
        <translation>Игры, в которые вы играете, появятся здесь, как только о них узнает RetroAchievements.</translation>
    </message>
    <message>
        <source>A game appears here once you have earned an achievement in it, if it has more than five.</source>
        <translation>Игра появляется здесь, когда вы получаете в ней достижение, если их больше пяти.</translation>
    </message>
    <message>
        <source>The games that you mark as “Want to Play” at RetroAchievements appear here.</source>
        <translation>Здесь появляются игры, отмеченные на RetroAchievements как «Хочу сыграть».</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Списки</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Загрузка</translation>
    </message>
    <message>
        <source>Your Games</source>
        <translation>Ваши игры</translation>
    </message>
    <message>
        <source>Filter by title or system</source>
        <translation>Фильтр по названию или системе</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>Сбросить фильтр</translation>
    </message>
    <message>
        <source>What the games are sorted by</source>
        <translation>По чему отсортированы игры</translation>
    </message>
    <message>
        <source>Ref&amp;resh</source>
        <translation>О&amp;бновить</translation>
    </message>
    <message>
        <source>Ask RetroAchievements for this list</source>
        <translation>Запросить этот список у RetroAchievements</translation>
    </message>
    <message>
        <source>Compa&amp;re</source>
        <translation>Сравни&amp;ть</translation>
    </message>
    <message>
        <source>RetroAchievements shows a want-to-play list only to the user it belongs to; see whether the web API key is of the same account as the username.</source>
        <translation>RetroAchievements показывает список «Хочу сыграть» только его владельцу; проверьте, что ключ Web API и имя пользователя от одного аккаунта.</translation>
    </message>
    <message>
        <source>RetroAchievements knows no user of this name; check the username.</source>
        <translation>RetroAchievements не знает пользователя с таким именем; проверьте имя пользователя.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Back to %1</source>
        <comment>a game</comment>
        <translation>&amp;Назад: %1</translation>
    </message>
    <message>
        <source>&amp;Sort: %1</source>
        <translation>Сортиров&amp;ка: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln game(s)</source>
        <translation>
            <numerusform>%1 из %Ln игры</numerusform>
            <numerusform>%1 из %Ln игр</numerusform>
            <numerusform>%1 из %Ln игр</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln game(s)</source>
        <translation>
            <numerusform>%Ln игра</numerusform>
            <numerusform>%Ln игры</numerusform>
            <numerusform>%Ln игр</numerusform>
        </translation>
    </message>
    <message>
        <source>not updated</source>
        <translation>не обновлено</translation>
    </message>
    <message>
        <source>Sign in to see your games</source>
        <translation>Войдите, чтобы увидеть свои игры</translation>
    </message>
    <message>
        <source>What you played lately, your progress in all games, and what you want to play.</source>
        <translation>Во что вы недавно играли, ваш прогресс во всех играх и во что хотите сыграть.</translation>
    </message>
    <message>
        <source>No matching game</source>
        <translation>Подходящих игр нет</translation>
    </message>
    <message>
        <source>No game in this list has all of these words in its title or system.</source>
        <translation>В этом списке нет игры, у которой все эти слова есть в названии или системе.</translation>
    </message>
    <message>
        <source>Loading your games…</source>
        <translation>Загрузка ваших игр…</translation>
    </message>
    <message>
        <source>This list could not be loaded</source>
        <translation>Не удалось загрузить этот список</translation>
    </message>
    <message>
        <source>No games yet</source>
        <translation>Пока нет игр</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>as of %1</source>
        <comment>a date</comment>
        <translation>данные: %1</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Where hardcore players of %1 stop</source>
        <translation>Где игроки %1 останавливаются в хардкоре</translation>
    </message>
    <message>
        <source>Where casual players of %1 stop</source>
        <translation>Где игроки %1 останавливаются в казуале</translation>
    </message>
    <message numerus="yes">
        <source>of %1 who earned %Ln achievement(s), %2 went no further</source>
        <comment>632 players, 22 %</comment>
        <translation>
            <numerusform>из %1, получивших %Ln достижение, дальше не пошли %2</numerusform>
            <numerusform>из %1, получивших %Ln достижения, дальше не пошли %2</numerusform>
            <numerusform>из %1, получивших %Ln достижений, дальше не пошли %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fewest have “%1”: %2 players (%3).</source>
        <comment>an achievement, 8 players (1.3 %)</comment>
        <translation>
            <numerusform>Реже всего получают «%1»: %2 игрок (%3).</numerusform>
            <numerusform>Реже всего получают «%1»: %2 игрока (%3).</numerusform>
            <numerusform>Реже всего получают «%1»: %2 игроков (%3).</numerusform>
        </translation>
    </message>
    <message>
        <source>mastery rates of hardcore players</source>
        <translation>% мастерства у игроков в хардкоре</translation>
    </message>
    <message>
        <source>completion rates of casual players</source>
        <translation>% завершивших среди игроков в казуале</translation>
    </message>
    <message>
        <source>hardcore and casual</source>
        <translation>хардкор и казуал</translation>
    </message>
    <message numerus="yes">
        <source>Small bar charts: players by achievements earned in %Ln game(s).</source>
        <translation>
            <numerusform>Мини-диаграммы: игроки по числу достижений в %Ln игре.</numerusform>
            <numerusform>Мини-диаграммы: игроки по числу достижений в %Ln играх.</numerusform>
            <numerusform>Мини-диаграммы: игроки по числу достижений в %Ln играх.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Curves: the share of the players of %Ln game(s) who got at least so far.</source>
        <translation>
            <numerusform>Кривые: доля игроков %Ln игры, дошедших как минимум досюда.</numerusform>
            <numerusform>Кривые: доля игроков %Ln игр, дошедших как минимум досюда.</numerusform>
            <numerusform>Кривые: доля игроков %Ln игр, дошедших как минимум досюда.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mastery rates (sample data): %1.</source>
        <translation>Процент мастерства (пример): %1.</translation>
    </message>
    <message>
        <source>Mastery rates: %1.</source>
        <translation>Процент мастерства: %1.</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Пример</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Кривая</translation>
    </message>
    <message>
        <source>Bar chart</source>
        <translation>Столбчатая диаграмма</translation>
    </message>
    <message>
        <source>%1: nobody has earned an achievement of %2 yet.</source>
        <translation>%1: пока никто не получил достижений в %2.</translation>
    </message>
    <message numerus="yes">
        <source>The set has %Ln achievement(s).</source>
        <translation>
            <numerusform>В сете %Ln достижение.</numerusform>
            <numerusform>В сете %Ln достижения.</numerusform>
            <numerusform>В сете %Ln достижений.</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>никто</translation>
    </message>
    <message>
        <source>%1: of %2 hardcore players of %3, %4 mastered all %5 achievements.</source>
        <translation>%1 (%3): игроков в хардкоре — %2; все достижения (%5) получили: %4.</translation>
    </message>
    <message>
        <source>%1: of %2 casual players of %3, %4 completed all %5 achievements.</source>
        <translation>%1 (%3): игроков в казуале — %2; все достижения (%5) получили: %4.</translation>
    </message>
    <message>
        <source>Half of the players earned %1 or fewer.</source>
        <translation>Половина игроков получила %1 или меньше.</translation>
    </message>
    <message>
        <source>Nobody has mastered %1 yet</source>
        <translation>Мастеров в %1 пока нет</translation>
    </message>
    <message>
        <source>Nobody has completed %1 yet</source>
        <translation>Пока никто не завершил %1</translation>
    </message>
    <message>
        <source>1 in %1 players mastered %2</source>
        <translation>Мастерства в %2 достигает 1 игрок из %1</translation>
    </message>
    <message>
        <source>1 in %1 players completed %2</source>
        <translation>%2 завершает 1 игрок из %1</translation>
    </message>
    <message>
        <source>1 in %1 hardcore players mastered %2</source>
        <translation>Мастерства в %2 достигает 1 игрок в хардкоре из %1</translation>
    </message>
    <message>
        <source>1 in %1 casual players completed %2</source>
        <translation>%2 завершает 1 игрок в казуале из %1</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Предпросмотр</translation>
    </message>
</context>
<context>
    <name>Save</name>
    <message>
        <source>chart</source>
        <translation>диаграмма</translation>
    </message>
    <message>
        <source>there is nothing to write</source>
        <translation>записывать нечего</translation>
    </message>
    <message>
        <source>it is a pipe or a device</source>
        <translation>это канал или устройство</translation>
    </message>
    <message>
        <source>Standard output could not be written to: %1.</source>
        <translation>Не удалось записать в стандартный вывод: %1.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2; choose another place or name.</source>
        <translation>Не удалось записать «%1»: %2; выберите другое место или имя.</translation>
    </message>
</context>
<context>
    <name>ServiceError</name>
    <message numerus="yes">
        <source>RetroAchievements asks for a pause; try again in %Ln minute(s).</source>
        <translation>
            <numerusform>RetroAchievements просит паузу; попробуйте снова через %Ln минуту.</numerusform>
            <numerusform>RetroAchievements просит паузу; попробуйте снова через %Ln минуты.</numerusform>
            <numerusform>RetroAchievements просит паузу; попробуйте снова через %Ln минут.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>RetroAchievements asks for a pause; try again in %Ln hour(s).</source>
        <translation>
            <numerusform>RetroAchievements просит паузу; попробуйте снова через %Ln час.</numerusform>
            <numerusform>RetroAchievements просит паузу; попробуйте снова через %Ln часа.</numerusform>
            <numerusform>RetroAchievements просит паузу; попробуйте снова через %Ln часов.</numerusform>
        </translation>
    </message>
    <message>
        <source>A username and a web API key are needed; the key is at %1 under “Keys”.</source>
        <translation>Нужны имя пользователя и ключ Web API; ключ — на странице %1 в разделе «Keys».</translation>
    </message>
    <message>
        <source>RetroAchievements refused the web API key; copy it again from %1.</source>
        <translation>RetroAchievements не приняло ключ Web API; скопируйте его ещё раз со страницы %1.</translation>
    </message>
    <message>
        <source>There is no data for this game: the ID is unknown, or the set has no achievements.</source>
        <translation>Данных об этой игре нет: ID неизвестен или в сете нет достижений.</translation>
    </message>
    <message>
        <source>RetroAchievements blocked the request (status 403); see whether its site opens in a browser, and try again later.</source>
        <translation>RetroAchievements заблокировало запрос (статус 403); проверьте, открывается ли сайт в браузере, и попробуйте позже.</translation>
    </message>
    <message>
        <source>The server does not offer these figures (status %1); check its address and the version of the API, or look for a newer Mastery Chart.</source>
        <translation>Сервер не предоставляет эти данные (статус %1); проверьте его адрес и версию API или поищите новую версию Mastery Chart.</translation>
    </message>
    <message>
        <source>RetroAchievements did not accept the request (status 422); check the username.</source>
        <translation>RetroAchievements не приняло запрос (статус 422); проверьте имя пользователя.</translation>
    </message>
    <message>
        <source>RetroAchievements received too many requests; wait a minute and try again.</source>
        <translation>RetroAchievements получило слишком много запросов; подождите минуту и попробуйте снова.</translation>
    </message>
    <message>
        <source>RetroAchievements has a problem of its own (status %1); try again later.</source>
        <translation>На стороне RetroAchievements неполадка (статус %1); попробуйте позже.</translation>
    </message>
    <message>
        <source>RetroAchievements redirected to another address, which was not followed to protect the key; try again later.</source>
        <translation>RetroAchievements перенаправило на другой адрес, но ради защиты ключа переход не выполнен; попробуйте позже.</translation>
    </message>
    <message>
        <source>A web page came in place of the figures; sign in to the network if it asks for that, or try again later.</source>
        <translation>Вместо данных пришла веб-страница; войдите в сеть, если она этого требует, или попробуйте позже.</translation>
    </message>
    <message>
        <source>The answer was not what RetroAchievements promises (status %1); try again later.</source>
        <translation>RetroAchievements ответило не так, как должно (статус %1); попробуйте позже.</translation>
    </message>
    <message>
        <source>The answer was not what RetroAchievements promises; try again later.</source>
        <translation>RetroAchievements ответило не так, как должно; попробуйте позже.</translation>
    </message>
    <message>
        <source>RetroAchievements could not be reached; check the network connection and try again.</source>
        <translation>Не удалось связаться с RetroAchievements; проверьте подключение к сети и попробуйте снова.</translation>
    </message>
    <message>
        <source>The address of RetroAchievements was not found; check the network connection and try again.</source>
        <translation>Адрес RetroAchievements не найден; проверьте подключение к сети и попробуйте снова.</translation>
    </message>
    <message>
        <source>There is no secure connection to RetroAchievements, so nothing was sent; check the machine&apos;s date, and sign in to the network if it asks for that.</source>
        <translation>Безопасного соединения с RetroAchievements нет, поэтому ничего не отправлено; проверьте дату на компьютере и войдите в сеть, если она этого требует.</translation>
    </message>
    <message>
        <source>The proxy did not let the request through; check the system&apos;s proxy settings.</source>
        <translation>Прокси-сервер не пропустил запрос; проверьте системные настройки прокси.</translation>
    </message>
    <message>
        <source>The connection to RetroAchievements broke; try again.</source>
        <translation>Соединение с RetroAchievements прервалось; попробуйте снова.</translation>
    </message>
    <message>
        <source>RetroAchievements did not answer in time; try again.</source>
        <translation>RetroAchievements не ответило вовремя; попробуйте снова.</translation>
    </message>
    <message>
        <source>Loading was cancelled.</source>
        <translation>Загрузка отменена.</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>%1 (Escape cancels)</source>
        <comment>Trying again in 4 seconds</comment>
        <translation>%1 (Esc — отмена)</translation>
    </message>
    <message>
        <source>Loading game %1… (Escape cancels)</source>
        <translation>Загрузка игры %1… (Esc — отмена)</translation>
    </message>
    <message>
        <source>Waiting for the system&apos;s key store…</source>
        <translation>Ожидание системного хранилища ключей…</translation>
    </message>
    <message>
        <source>Saved copy of %1</source>
        <comment>a date and time</comment>
        <translation>Сохранённая копия: %1</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <comment>a time of day</comment>
        <translation>Обновлено: %1</translation>
    </message>
    <message>
        <source>The link names set %1; these are the figures of the game&apos;s main set.</source>
        <translation>Ссылка указывает на сет %1; здесь данные основного сета игры.</translation>
    </message>
</context>
<context>
    <name>StoreProblem</name>
    <message>
        <source>The file of kept games is damaged; it is set aside, and a new one is begun.</source>
        <translation>Файл сохранённых игр повреждён; он отложен в сторону, и начат новый.</translation>
    </message>
    <message>
        <source>The kept games are of a later version of Mastery Chart; they are left as they are, and nothing is kept.</source>
        <translation>Сохранённые игры от более новой версии Mastery Chart; они остаются как есть, и ничего не сохраняется.</translation>
    </message>
    <message>
        <source>Another program holds the file of kept games; what it delays is not kept.</source>
        <translation>Файл сохранённых игр занят другой программой; то, что она задерживает, не сохраняется.</translation>
    </message>
    <message>
        <source>The file of kept games cannot be opened or written; nothing is kept.</source>
        <translation>Файл сохранённых игр не удаётся открыть или записать; ничего не сохраняется.</translation>
    </message>
    <message>
        <source>The disk is full; nothing more is kept.</source>
        <translation>Диск заполнен; больше ничего не сохраняется.</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>%1 of %2</source>
        <comment>41 of 60 achievements</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>#%1</source>
        <comment>a rank</comment>
        <translation>№ %1</translation>
    </message>
    <message>
        <source>The rank by achievements earned in this mode; equal counts share a rank.</source>
        <translation>Ранг по числу достижений в этом режиме; при равном числе ранг общий.</translation>
    </message>
    <message>
        <source>top %1</source>
        <comment>top 7.2 %</comment>
        <translation>топ %1</translation>
    </message>
    <message>
        <source>of %1 hardcore</source>
        <comment>players</comment>
        <translation>из %1 в хардкоре</translation>
    </message>
    <message>
        <source>of %1 casual</source>
        <comment>players</comment>
        <translation>из %1 в казуале</translation>
    </message>
    <message>
        <source>one of %1</source>
        <comment>1,820 players</comment>
        <translation>1 из %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln to go</source>
        <comment>41 of 60, 19 to go</comment>
        <translation>
            <numerusform>%1, осталось %Ln</numerusform>
            <numerusform>%1, осталось %Ln</numerusform>
            <numerusform>%1, осталось %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 players need one more to pass you</source>
        <translation>
            <numerusform>%1 игроку не хватает одного, чтобы вас обойти</numerusform>
            <numerusform>%1 игрокам не хватает одного, чтобы вас обойти</numerusform>
            <numerusform>%1 игрокам не хватает одного, чтобы вас обойти</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody yet – be the first</source>
        <translation>пока никто — может, вы?</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>1,820 of 31,257 players</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>The share of the hardcore players who earned every achievement of the set in hardcore.</source>
        <translation>Доля игроков в хардкоре, получивших в нём все достижения сета.</translation>
    </message>
    <message>
        <source>The share of the casual players who earned every achievement of the set in casual.</source>
        <translation>Доля игроков в казуале, получивших в нём все достижения сета.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Медиана</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>of 60 achievements</comment>
        <translation>из %1</translation>
    </message>
    <message>
        <source>At least half of the players earned this many achievements or fewer.</source>
        <translation>Не менее половины игроков получили столько достижений или меньше.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Среднее</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>13.0 of 60 achievements</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>The mean number of achievements a player earned, as a share of the set.</source>
        <translation>Сколько достижений в среднем получил игрок, как доля сета.</translation>
    </message>
    <message>
        <source>Half the set</source>
        <translation>Полсета</translation>
    </message>
    <message>
        <source>reach %1</source>
        <comment>reach 30 achievements</comment>
        <translation>доходят до %1</translation>
    </message>
    <message>
        <source>The share of the players who earned at least half of the achievements.</source>
        <translation>Доля игроков, получивших не менее половины достижений.</translation>
    </message>
    <message>
        <source>One and done</source>
        <translation>Только одно</translation>
    </message>
    <message>
        <source>The share of the players who earned exactly one achievement.</source>
        <translation>Доля игроков, получивших ровно одно достижение.</translation>
    </message>
    <message numerus="yes">
        <source>of %1 players</source>
        <translation>
            <numerusform>данные %1 игрока</numerusform>
            <numerusform>данные %1 игроков</numerusform>
            <numerusform>данные %1 игроков</numerusform>
        </translation>
    </message>
    <message>
        <source>not enough data</source>
        <translation>недостаточно данных</translation>
    </message>
    <message>
        <source>%1 to beat</source>
        <comment>22 h</comment>
        <translation>%1 на прохождение</translation>
    </message>
    <message>
        <source>Time to master</source>
        <translation>Время до мастерства</translation>
    </message>
    <message>
        <source>Time to complete</source>
        <translation>Время до завершения</translation>
    </message>
    <message>
        <source>Half of the players who mastered the set took longer than this, half were faster.</source>
        <translation>Половине достигших мастерства понадобилось больше времени, половине — меньше.</translation>
    </message>
    <message>
        <source>Half of the players who completed the set took longer than this, half were faster.</source>
        <translation>Половине завершивших сет понадобилось больше времени, половине — меньше.</translation>
    </message>
    <message>
        <source>Times from before October 2023 are estimates of RetroAchievements.</source>
        <translation>Время до октября 2023 года — оценки RetroAchievements.</translation>
    </message>
    <message>
        <source>casual %1</source>
        <comment>a figure</comment>
        <translation>казуал: %1</translation>
    </message>
    <message>
        <source>hardcore %1</source>
        <comment>a figure</comment>
        <translation>хардкор: %1</translation>
    </message>
    <message>
        <source>no casual players</source>
        <translation>в казуале никого</translation>
    </message>
    <message>
        <source>no hardcore players</source>
        <translation>в хардкоре никого</translation>
    </message>
    <message>
        <source>stop at %1</source>
        <comment>one achievement: players</comment>
        <translation>остановились на %1</translation>
    </message>
</context>
<context>
    <name>UserGame</name>
    <message>
        <source>Beaten in casual</source>
        <translation>Пройдено в казуале</translation>
    </message>
    <message>
        <source>Beaten</source>
        <translation>Пройдено</translation>
    </message>
    <message>
        <source>Completed in casual</source>
        <translation>Завершено в казуале</translation>
    </message>
    <message>
        <source>Mastered</source>
        <translation>Мастерство</translation>
    </message>
    <message>
        <source>%1 in casual</source>
        <comment>a percentage</comment>
        <translation>%1 в казуале</translation>
    </message>
    <message>
        <source>Played today</source>
        <translation>Вы играли сегодня</translation>
    </message>
    <message>
        <source>Earned today</source>
        <translation>Получено сегодня</translation>
    </message>
    <message>
        <source>Played yesterday</source>
        <translation>Вы играли вчера</translation>
    </message>
    <message>
        <source>Earned yesterday</source>
        <translation>Получено вчера</translation>
    </message>
    <message numerus="yes">
        <source>Played %Ln day(s) ago</source>
        <translation>
            <numerusform>Вы играли %Ln день назад</numerusform>
            <numerusform>Вы играли %Ln дня назад</numerusform>
            <numerusform>Вы играли %Ln дней назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Earned %Ln day(s) ago</source>
        <translation>
            <numerusform>Получено %Ln день назад</numerusform>
            <numerusform>Получено %Ln дня назад</numerusform>
            <numerusform>Получено %Ln дней назад</numerusform>
        </translation>
    </message>
    <message>
        <source>Played %1</source>
        <comment>a date</comment>
        <translation>Вы играли %1</translation>
    </message>
    <message>
        <source>Earned %1</source>
        <comment>a date</comment>
        <translation>Получено %1</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Недавно</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Прогресс</translation>
    </message>
    <message>
        <source>Left to Mastery</source>
        <translation>До мастерства</translation>
    </message>
    <message>
        <source>Fewest Achievements</source>
        <translation>Число достижений</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Other Systems</source>
        <translation>Другие системы</translation>
    </message>
    <message>
        <source>Without Achievements Now</source>
        <translation>Сейчас без достижений</translation>
    </message>
    <message>
        <source>No achievements yet</source>
        <translation>Пока без достижений</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <comment>achievements to mastery</comment>
        <translation>
            <numerusform>Осталось %Ln</numerusform>
            <numerusform>Осталось %Ln</numerusform>
            <numerusform>Осталось %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitState</name>
    <message numerus="yes">
        <source>Pausing, so as not to ask RetroAchievements too often; going on in %Ln second(s).</source>
        <translation>
            <numerusform>Пауза, чтобы не спрашивать RetroAchievements слишком часто; продолжение через %Ln секунду.</numerusform>
            <numerusform>Пауза, чтобы не спрашивать RetroAchievements слишком часто; продолжение через %Ln секунды.</numerusform>
            <numerusform>Пауза, чтобы не спрашивать RetroAchievements слишком часто; продолжение через %Ln секунд.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>RetroAchievements is busy; trying again in %Ln second(s).</source>
        <translation>
            <numerusform>Сайт RetroAchievements перегружен; новая попытка через %Ln секунду.</numerusform>
            <numerusform>Сайт RetroAchievements перегружен; новая попытка через %Ln секунды.</numerusform>
            <numerusform>Сайт RetroAchievements перегружен; новая попытка через %Ln секунд.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>RetroAchievements has a problem; trying again in %Ln second(s).</source>
        <translation>
            <numerusform>На стороне RetroAchievements неполадка; новая попытка через %Ln секунду.</numerusform>
            <numerusform>На стороне RetroAchievements неполадка; новая попытка через %Ln секунды.</numerusform>
            <numerusform>На стороне RetroAchievements неполадка; новая попытка через %Ln секунд.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connection broke; trying again in %Ln second(s).</source>
        <translation>
            <numerusform>Соединение прервалось; новая попытка через %Ln секунду.</numerusform>
            <numerusform>Соединение прервалось; новая попытка через %Ln секунды.</numerusform>
            <numerusform>Соединение прервалось; новая попытка через %Ln секунд.</numerusform>
        </translation>
    </message>
</context>
</TS>
