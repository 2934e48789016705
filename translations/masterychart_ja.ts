<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>Accounts</name>
    <message>
        <source>The settings cannot be written; make them writable, or make room for them.</source>
        <translation>設定を書き込めません。書き込めるようにするか、空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>The key may still be in the system&apos;s key store, out of which it could not be taken; remove it there.</source>
        <translation>キーをシステムのキーリングから削除できなかったため、まだ残っているおそれがあります。キーリングで削除してください。</translation>
    </message>
</context>
<context>
    <name>AchievementRow</name>
    <message>
        <source>✓ yours in hardcore</source>
        <translation>✓ ハードコアで獲得済み</translation>
    </message>
    <message>
        <source>✓ yours in casual</source>
        <translation>✓ カジュアルで獲得済み</translation>
    </message>
    <message>
        <source>▸ Progression</source>
        <translation>▸ 進行</translation>
    </message>
    <message>
        <source>◆ Win condition</source>
        <translation>◆ クリア条件</translation>
    </message>
    <message>
        <source>▲ Missable</source>
        <translation>▲ 取り逃し注意</translation>
    </message>
    <message>
        <source>▼ %1 fewer</source>
        <comment>34 % fewer players</comment>
        <translation>▼ %1減</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Lnポイント</numerusform>
        </translation>
    </message>
    <message>
        <source>median %1</source>
        <comment>1 h 25 min</comment>
        <translation>中央値 %1</translation>
    </message>
    <message numerus="yes">
        <source>Median time to unlock it: %1, of %Ln player(s)</source>
        <comment>1 h 25 min</comment>
        <translation>
            <numerusform>解除までの時間の中央値: %1 (%Ln人)</numerusform>
        </translation>
    </message>
    <message>
        <source>Time to unlock it: not enough data</source>
        <translation>解除までの時間: データ不足</translation>
    </message>
    <message>
        <source>Shares are of the mode&apos;s players. Which achievement a player earned last is not known.</source>
        <translation>割合は、そのモードのプレイヤー全体に対するものです。各プレイヤーが最後に獲得した実績は分かりません。</translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message>
        <source>As of just now</source>
        <translation>たった今のデータ</translation>
    </message>
    <message numerus="yes">
        <source>As of %Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln分前のデータ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As of %Ln hour(s) ago</source>
        <translation>
            <numerusform>%Ln時間前のデータ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As of %Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln日前のデータ</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>a date</comment>
        <translation>%1のデータ</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message numerus="yes">
        <source>%1 players</source>
        <translation>
            <numerusform>%1人</numerusform>
        </translation>
    </message>
    <message>
        <source>Hardcore Players</source>
        <translation>ハードコアのプレイヤー</translation>
    </message>
    <message>
        <source>Casual Players</source>
        <translation>カジュアルのプレイヤー</translation>
    </message>
    <message>
        <source>Your progress: %1</source>
        <comment>a game&apos;s title</comment>
        <translation>あなたの進捗: %1</translation>
    </message>
    <message>
        <source>Your hardcore progress</source>
        <translation>あなたのハードコアの進捗</translation>
    </message>
    <message>
        <source>Your casual progress</source>
        <translation>あなたのカジュアルの進捗</translation>
    </message>
    <message>
        <source>Hardcore</source>
        <translation>ハードコア</translation>
    </message>
    <message>
        <source>Casual</source>
        <translation>カジュアル</translation>
    </message>
    <message numerus="yes">
        <source>Earned %Ln achievement(s)</source>
        <translation>
            <numerusform>実績を%Ln個獲得</numerusform>
        </translation>
    </message>
    <message>
        <source>Earned %1 achievements</source>
        <translation>実績を%1個獲得</translation>
    </message>
    <message>
        <source>Mastered</source>
        <translation>マスター</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>コンプリート</translation>
    </message>
    <message>
        <source>Players who got at least this far</source>
        <translation>各段階に到達したプレイヤー</translation>
    </message>
    <message>
        <source>Share of players by achievements earned</source>
        <translation>獲得実績数ごとのプレイヤーの割合</translation>
    </message>
    <message>
        <source>Players by achievements earned</source>
        <translation>獲得実績数ごとのプレイヤー数</translation>
    </message>
    <message>
        <source>achievements earned</source>
        <translation>獲得実績数</translation>
    </message>
    <message>
        <source>Nobody has earned an achievement yet</source>
        <translation>実績を獲得した人はまだいません</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>中央値 %1</translation>
    </message>
    <message>
        <source>half the set: %1</source>
        <translation>セットの半分: %1</translation>
    </message>
    <message>
        <source>Nobody has mastered this yet</source>
        <translation>マスターした人はまだいません</translation>
    </message>
    <message>
        <source>Nobody has completed this yet</source>
        <translation>コンプリートした人はまだいません</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>Mastered 8 (1.3 %)</comment>
        <translation>%1 %2人 (%3)</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>%1 mastered this</source>
        <comment>a name</comment>
        <translation>%1: マスター</translation>
    </message>
    <message>
        <source>%1 completed this</source>
        <comment>a name</comment>
        <translation>%1: コンプリート</translation>
    </message>
    <message>
        <source>%1 mastered this – one of %2</source>
        <comment>a name, a number of players</comment>
        <translation>%1: マスター (%2人中の1人)</translation>
    </message>
    <message>
        <source>%1 completed this – one of %2</source>
        <comment>a name, a number of players</comment>
        <translation>%1: コンプリート (%2人中の1人)</translation>
    </message>
    <message>
        <source>hardcore</source>
        <translation>ハードコア</translation>
    </message>
    <message>
        <source>casual</source>
        <translation>カジュアル</translation>
    </message>
    <message>
        <source>top %1</source>
        <comment>top 7.2 %</comment>
        <translation>上位%1</translation>
    </message>
    <message>
        <source>Game %1</source>
        <translation>ゲーム %1</translation>
    </message>
    <message>
        <source>%1 (sample data)</source>
        <translation>%1 (サンプルデータ)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln achievement(s)</source>
        <translation>
            <numerusform>実績 %Ln個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unofficial achievement(s)</source>
        <translation>
            <numerusform>非公式の実績 %Ln個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hardcore players</source>
        <translation>
            <numerusform>ハードコア %1人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 casual players</source>
        <translation>
            <numerusform>カジュアル %1人</numerusform>
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
        <translation>%1 (%2) がここまで到達</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>+12 since 12 Sep 2026</comment>
        <translation>%2以降 %1</translation>
    </message>
    <message>
        <source>unofficial</source>
        <comment>a set of achievements</comment>
        <translation>非公式</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>At least %1 of the set</source>
        <translation>セットの%1以上</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln achievement(s)</source>
        <translation>
            <numerusform>実績 %Ln個以上</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>achievements</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Hardcore players who got at least this far</source>
        <translation>各段階に到達したハードコアのプレイヤー</translation>
    </message>
    <message>
        <source>Casual players who got at least this far</source>
        <translation>各段階に到達したカジュアルのプレイヤー</translation>
    </message>
    <message>
        <source>n = %1</source>
        <comment>a number of players</comment>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>share of the achievements earned</source>
        <translation>獲得した実績の割合</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>ゲーム</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>プレイヤー数</translation>
    </message>
    <message>
        <source>Achievements</source>
        <translation>実績数</translation>
    </message>
    <message>
        <source>Mastery rate</source>
        <translation>マスター率</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>達成率</translation>
    </message>
    <message>
        <source>Half the set</source>
        <translation>半分以上</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>時間の中央値</translation>
    </message>
    <message>
        <source>Your progress</source>
        <translation>あなたの進捗</translation>
    </message>
    <message>
        <source>%1 pts</source>
        <comment>points of a percentage</comment>
        <translation>%1pt</translation>
    </message>
    <message>
        <source>sample data</source>
        <translation>サンプルデータ</translation>
    </message>
    <message>
        <source>no hardcore players</source>
        <translation>ハードコアのプレイヤーなし</translation>
    </message>
    <message>
        <source>no casual players</source>
        <translation>カジュアルのプレイヤーなし</translation>
    </message>
    <message>
        <source>none mastered</source>
        <comment>players</comment>
        <translation>マスターした人なし</translation>
    </message>
    <message>
        <source>none completed</source>
        <comment>players</comment>
        <translation>コンプリートした人なし</translation>
    </message>
    <message numerus="yes">
        <source>%1 mastered (%2)</source>
        <comment>8 players mastered the set (1.3 %)</comment>
        <translation>
            <numerusform>%1人がマスター (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 completed (%2)</source>
        <comment>8 players completed the set (1.3 %)</comment>
        <translation>
            <numerusform>%1人がコンプリート (%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>median 5, 15 achievements</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 hardcore</source>
        <comment>12 of 15 achievements</comment>
        <translation>ハードコア %1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 casual</source>
        <comment>12 of 15 achievements</comment>
        <translation>カジュアル %1/%2</translation>
    </message>
    <message>
        <source>%1, rank %2 of %3</source>
        <comment>12 of 15 hardcore, rank 18 of 632</comment>
        <translation>%1、%3人中%2位</translation>
    </message>
    <message>
        <source>%1, mastered, one of %2</source>
        <comment>15 of 15 hardcore, 8 players</comment>
        <translation>%1、マスター、%2人中の1人</translation>
    </message>
    <message>
        <source>%1, completed, one of %2</source>
        <comment>15 of 15 casual, 8 players</comment>
        <translation>%1、コンプリート、%2人中の1人</translation>
    </message>
    <message>
        <source>Your place is not known.</source>
        <translation>あなたの位置は分かりません。</translation>
    </message>
    <message>
        <source>Your place: %1</source>
        <comment>12 of 15 hardcore, rank 18 of 632</comment>
        <translation>あなたの位置: %1</translation>
    </message>
    <message>
        <source>Your place: nothing earned yet</source>
        <translation>あなたの位置: まだ獲得なし</translation>
    </message>
    <message>
        <source>Your place: nothing earned in hardcore yet</source>
        <translation>あなたの位置: ハードコアではまだ獲得なし</translation>
    </message>
    <message>
        <source>Your place: nothing earned in casual yet</source>
        <translation>あなたの位置: カジュアルではまだ獲得なし</translation>
    </message>
    <message>
        <source>Half of the players earned %1 or fewer</source>
        <translation>半数のプレイヤーは%1個以下</translation>
    </message>
    <message>
        <source>Your progress: %1 of %2</source>
        <translation>あなたの進捗: %1/%2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 achievements</source>
        <comment>36–40</comment>
        <translation>実績%1個</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Games:</source>
        <translation>ゲーム:</translation>
    </message>
    <message>
        <source>Chart (the window keeps what was chosen last):</source>
        <translation>グラフ (ウィンドウでは最後の選択を記憶):</translation>
    </message>
    <message>
        <source>Export, without a window:</source>
        <translation>エクスポート (ウィンドウなし):</translation>
    </message>
    <message>
        <source>Account and server:</source>
        <translation>アカウントとサーバー:</translation>
    </message>
    <message>
        <source>Messages and help:</source>
        <translation>メッセージとヘルプ:</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>使い方: %1</translation>
    </message>
    <message>
        <source>Shows how far the players of a RetroAchievements game get.</source>
        <translation>RetroAchievementsのゲームで、プレイヤーがどこまで到達しているかを表示します。</translation>
    </message>
    <message>
        <source>An ID, a link, or &quot;words of the title&quot;</source>
        <translation>ID、リンク、または&quot;タイトルの語&quot;</translation>
    </message>
    <message>
        <source>The manual says more: %1</source>
        <translation>詳しくはマニュアルを参照: %1</translation>
    </message>
    <message>
        <source>The system&apos;s key store did not answer; unlock it and try again.</source>
        <translation>システムのキーリングから応答がありませんでした。ロックを解除してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>a username</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>WIDTHxHEIGHT of at least %1x%2, such as 900x520</source>
        <translation>WIDTHxHEIGHT (%1x%2以上、例: 900x520)</translation>
    </message>
    <message>
        <source>a number from 1 to 4</source>
        <translation>1～4の数</translation>
    </message>
    <message>
        <source>a whole number, 1 or more</source>
        <translation>1以上の整数</translation>
    </message>
    <message>
        <source>More GAMEs, one a line; - is standard input</source>
        <translation>追加のGAME、1行に1つ。-なら標準入力</translation>
    </message>
    <message>
        <source>Every game that you have earned something in</source>
        <translation>実績を1個でも獲得したすべてのゲーム</translation>
    </message>
    <message>
        <source>The built-in sample games; no account</source>
        <translation>内蔵のサンプルゲーム (アカウント不要)</translation>
    </message>
    <message>
        <source>Print the games whose titles fit, and end</source>
        <translation>タイトルが合うゲームを一覧表示して終了</translation>
    </message>
    <message>
        <source>With --find: at most so many (default: 20)</source>
        <translation>--find の最大件数 (既定: 20)</translation>
    </message>
    <message>
        <source>Fetch the list of games anew</source>
        <translation>ゲームリストを取得し直す</translation>
    </message>
    <message>
        <source>What is drawn (default: bars; several: curve)</source>
        <translation>グラフの種類 (既定: bars、複数ならcurve)</translation>
    </message>
    <message>
        <source>Unlocks to count (default: both)</source>
        <translation>集計する解除 (既定: both)</translation>
    </message>
    <message>
        <source>Achievements to count (default: official)</source>
        <translation>集計する実績 (既定: official)</translation>
    </message>
    <message>
        <source>How bars are measured (default: linear)</source>
        <translation>棒の目盛り (既定: linear)</translation>
    </message>
    <message>
        <source>From 44 achievements on (default: ranges)</source>
        <translation>実績が44個以上の場合 (既定: ranges)</translation>
    </message>
    <message>
        <source>Colours (default: light)</source>
        <translation>配色 (既定: light)</translation>
    </message>
    <message>
        <source>Write and end; - is standard output. A file each with {id} {title} {system} {set} {date}.</source>
        <translation>書き出して終了。-なら標準出力。 {id} {title} {system} {set} {date}で1本ずつ。</translation>
    </message>
    <message>
        <source>What to write (default: FILE&apos;s ending)</source>
        <translation>書き出す形式 (既定: FILEの拡張子)</translation>
    </message>
    <message>
        <source>Leave files that exist, ask for none of them</source>
        <translation>既存のファイルは残し、そのゲームは取得しない</translation>
    </message>
    <message>
        <source>Size: 1200x675, 1080x1080 or 800x450</source>
        <translation>サイズ: 1200x675、1080x1080、800x450</translation>
    </message>
    <message>
        <source>Logical pixels (default: 900x520)</source>
        <translation>論理ピクセル (既定: 900x520)</translation>
    </message>
    <message>
        <source>Pixels per logical pixel, 1 to 4 (default: 2)</source>
        <translation>論理ピクセルに対する倍率、1～4 (既定: 2)</translation>
    </message>
    <message>
        <source>Print three lines about each game</source>
        <translation>各ゲームについて3行を出力</translation>
    </message>
    <message>
        <source>Print two sentences that describe the chart</source>
        <translation>グラフを説明する2文を出力</translation>
    </message>
    <message>
        <source>Keep the answers in the history</source>
        <translation>取得した数値を履歴に保存</translation>
    </message>
    <message>
        <source>Else $MASTERYCHART_USER, else the saved one. Key: $MASTERYCHART_KEY, never an argument.</source>
        <translation>省略時は$MASTERYCHART_USERか保存済みの名前。 キーは$MASTERYCHART_KEYで、引数には書けない。</translation>
    </message>
    <message>
        <source>Another server&apos;s API folder</source>
        <translation>別のサーバーのAPIフォルダー</translation>
    </message>
    <message>
        <source>Version of the web API (default: v1)</source>
        <translation>Web APIのバージョン (既定: v1)</translation>
    </message>
    <message>
        <source>Tell neither progress nor waits</source>
        <translation>進行状況や待ち時間を表示しない</translation>
    </message>
    <message>
        <source>Tell what is asked, waited for and kept</source>
        <translation>取得、待機、保存の内容を表示</translation>
    </message>
    <message>
        <source>Such as de or en (default: the system&apos;s)</source>
        <translation>deやenなど (既定: システムの言語)</translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation>このヘルプを表示</translation>
    </message>
    <message>
        <source>Show the versions</source>
        <translation>バージョンを表示</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>残り約%Ln秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>残り約%Ln分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>残り約%Ln時間</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no option “%1”; did you mean --%2? --help lists them all.</source>
        <translation>オプション「%1」はありません。--%2 のことですか? --help で一覧を確認できます。</translation>
    </message>
    <message>
        <source>There is no option “%1”; --help lists them all.</source>
        <translation>オプション「%1」はありません。--help で一覧を確認できます。</translation>
    </message>
    <message>
        <source>The web API key is never an argument, where others could read it; set $MASTERYCHART_KEY.</source>
        <translation>Web APIキーは、ほかの人に読まれるおそれがあるため引数では指定できません。$MASTERYCHART_KEY に設定してください。</translation>
    </message>
    <message>
        <source>An option is without its value; --help tells what each takes.</source>
        <translation>値の指定がないオプションがあります。指定できる値は --help で確認できます。</translation>
    </message>
    <message>
        <source>--%1 is without its value; it takes: %2.</source>
        <translation>--%1 の値がありません。指定できる値は %2 です。</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 に値は指定できません。</translation>
    </message>
    <message>
        <source>“%1” does not fit --%2; did you mean %3? It takes: %4.</source>
        <translation>「%1」は --%2 に指定できません。%3 のことですか? 指定できる値は %4 です。</translation>
    </message>
    <message>
        <source>“%1” does not fit --%2; it takes: %3.</source>
        <translation>「%1」は --%2 に指定できません。指定できる値は %3 です。</translation>
    </message>
    <message>
        <source>That is not a game; give a game ID (14402), a link to its page, or words of its title.</source>
        <translation>ゲームとして認識できません。ゲームID (14402など)、ゲームページへのリンク、またはタイトルに含まれる語を指定してください。</translation>
    </message>
    <message>
        <source>One picture or window compares up to 8 games; give fewer, or write csv or json.</source>
        <translation>1つの画像やウィンドウで比較できるゲームは8本までです。数を減らすか、csvかjsonで書き出してください。</translation>
    </message>
    <message>
        <source>Line %1 of --games-from is no game; a line is a game ID (14402), a link to its page, or words of its title.</source>
        <translation>--games-from の%1行目はゲームとして認識できません。1行には、ゲームID (14402など)、ゲームページへのリンク、またはタイトルに含まれる語を書きます。</translation>
    </message>
    <message>
        <source>The list of games “%1” could not be read: %2.</source>
        <translation>ゲームの一覧「%1」を読み込めませんでした: %2。</translation>
    </message>
    <message>
        <source>--games-from takes a list of at most 1 MiB.</source>
        <translation>--games-from に指定できる一覧は1 MiBまでです。</translation>
    </message>
    <message>
        <source>--%1 %2 draws one game; give one GAME, or write csv or json.</source>
        <translation>--%1 %2 で描けるゲームは1本です。GAME を1つだけ指定するか、csvかjsonで書き出してください。</translation>
    </message>
    <message>
        <source>Several words are one title only in quotes, such as &quot;mega man 2&quot;.</source>
        <translation>複数の語を1つのタイトルとして扱うには、&quot;mega man 2&quot; のように引用符で囲んでください。</translation>
    </message>
    <message>
        <source>Which game? Give a game ID (14402), a link to its page or words of its title, or --sample.</source>
        <translation>ゲームを指定してください。ゲームID (14402など)、ゲームページへのリンク、タイトルに含まれる語、または --sample を使えます。</translation>
    </message>
    <message>
        <source>Standard output has no name that says what to write; add --format.</source>
        <translation>標準出力には、書き出す形式を示す名前がありません。--format を追加してください。</translation>
    </message>
    <message>
        <source>The file&apos;s name does not say what to write; end it in one of .%1, or add --format.</source>
        <translation>ファイル名からは書き出す形式が分かりません。末尾を .%1 のいずれかにするか、--format を追加してください。</translation>
    </message>
    <message>
        <source>--format goes with --export FILE or --find WORDS.</source>
        <translation>--format は --export FILE か --find WORDS と一緒に使います。</translation>
    </message>
    <message>
        <source>--find prints lines, or a list with --format json; it has no other format.</source>
        <translation>--find の出力は1行ずつの一覧か、--format json によるリストです。ほかの形式はありません。</translation>
    </message>
    <message>
        <source>--limit goes with --find WORDS.</source>
        <translation>--limit は --find WORDS と一緒に使います。</translation>
    </message>
    <message>
        <source>--find prints games, --export writes one; leave out --find, or --export.</source>
        <translation>--find はゲームを一覧表示し、--export は1本を書き出します。--find か --export を外してください。</translation>
    </message>
    <message>
        <source>--find prints games and does nothing else with them; leave out --find, or --%1.</source>
        <translation>--find はゲームを一覧表示するだけです。--find か --%1 を外してください。</translation>
    </message>
    <message>
        <source>The sample games have no history; leave out --sample.</source>
        <translation>サンプルゲームには履歴がありません。--sample を外してください。</translation>
    </message>
    <message>
        <source>--find, --my-games and --update-games are about the games of RetroAchievements; leave out --sample.</source>
        <translation>--find、--my-games、--update-games はRetroAchievementsのゲームが対象です。--sample を外してください。</translation>
    </message>
    <message>
        <source>--api-url takes an https link to an API folder; plain http only to this machine, as it would show the key.</source>
        <translation>--api-url には、APIフォルダーへのhttpsのリンクを指定してください。暗号化されないhttpではキーが見えてしまうため、このコンピューター宛てにしか使えません。</translation>
    </message>
    <message>
        <source>A picture of that --size and --scale is too large; at most 100 million pixels are painted, 32,767 in each direction.</source>
        <translation>この --size と --scale では画像が大きすぎます。描画できるのは最大1億ピクセル、縦横それぞれ32,767ピクセルまでです。</translation>
    </message>
    <message>
        <source>--preset sets the size; leave out --size, or --preset.</source>
        <translation>--preset でサイズが決まります。--size か --preset を外してください。</translation>
    </message>
    <message>
        <source>--quiet says less, --verbose says more; leave out one of them.</source>
        <translation>--quiet は表示を減らし、--verbose は増やします。どちらか一方を外してください。</translation>
    </message>
    <message>
        <source>--skip-existing goes with --export FILE.</source>
        <translation>--skip-existing は --export FILE と一緒に使います。</translation>
    </message>
    <message>
        <source>--%1 prints on standard output; give --export a FILE.</source>
        <translation>--%1 は標準出力に書き出します。--export には FILE を指定してください。</translation>
    </message>
    <message>
        <source>A FILE has no placeholder “%1”; there are {id}, {title}, {system}, {set} and {date}.</source>
        <translation>FILE にプレースホルダー「%1」は使えません。使えるのは {id}、{title}、{system}、{set}、{date} です。</translation>
    </message>
    <message>
        <source>A FILE has no placeholder “%1”; did you mean {%2}? There are {id}, {title}, {system}, {set} and {date}.</source>
        <translation>FILE にプレースホルダー「%1」は使えません。{%2} のことですか? 使えるのは {id}、{title}、{system}、{set}、{date} です。</translation>
    </message>
    <message>
        <source>There is no translation “%1”; there are: %2.</source>
        <translation>翻訳「%1」はありません。使えるのは %2 です。</translation>
    </message>
    <message>
        <source>A terminal cannot show a picture; give --export a FILE, or send the output to one.</source>
        <translation>端末に画像は表示できません。--export に FILE を指定するか、出力をファイルにリダイレクトしてください。</translation>
    </message>
    <message>
        <source>Qt %1; its driver for SQLite is missing, so nothing is kept.</source>
        <translation>Qt %1。SQLiteのドライバーがないため、何も保存されません。</translation>
    </message>
    <message>
        <source>No game fits these words; try fewer of them, or give a game ID (14402).</source>
        <translation>これらの語に合うゲームはありません。語を減らすか、ゲームID (14402など) を指定してください。</translation>
    </message>
    <message>
        <source>No game fits all of these words; give the ID of the one that is meant:</source>
        <translation>すべての語に合うゲームはありません。目的のゲームのIDを指定してください:</translation>
    </message>
    <message>
        <source>Several games fit; give the ID of the one that is meant:</source>
        <translation>複数のゲームが当てはまります。目的のゲームのIDを指定してください:</translation>
    </message>
</context>
<context>
    <name>DropOff</name>
    <message numerus="yes">
        <source>%1 of %2 players who got here stopped (%3)</source>
        <comment>85 of 210 players</comment>
        <translation>
            <numerusform>ここまで来た%2人中%1人が離脱 (%3)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln achievement(s)</source>
        <translation>
            <numerusform>実績 %Ln個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 fewer than the one before it</source>
        <comment>34 %</comment>
        <translation>1つ前より%1少ない</translation>
    </message>
    <message>
        <source>You have it</source>
        <translation>獲得済み</translation>
    </message>
    <message>
        <source>Achievement %1</source>
        <comment>its ID</comment>
        <translation>実績 %1</translation>
    </message>
    <message>
        <source>RetroAchievements tells unlocks only of the official set.</source>
        <translation>RetroAchievementsで解除数が分かるのは、公式セットだけです。</translation>
    </message>
    <message>
        <source>The achievements of this game are not known yet.</source>
        <translation>このゲームの実績の情報はまだありません。</translation>
    </message>
    <message>
        <source>%1 stop at %2 of %3</source>
        <comment>41 % stop at 12 of 40</comment>
        <translation>%1が%3個中%2個で離脱</translation>
    </message>
    <message numerus="yes">
        <source>Most stop after %Ln achievement(s): %1 of %2 players went no further</source>
        <comment>31 % of 632 players</comment>
        <translation>
            <numerusform>離脱が最も多いのは実績%Ln個の時点: %2人中%1が先へ進んでいません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %Ln achievement(s): %1 of %2 players went no further</source>
        <comment>31 % of 632 players</comment>
        <translation>
            <numerusform>実績%Ln個の時点: %2人中%1が先へ進んでいません</numerusform>
        </translation>
    </message>
    <message>
        <source>Where casual players stop: share of those who got so far</source>
        <translation>カジュアルのプレイヤーはどこで離脱するか: 到達者に占める割合</translation>
    </message>
    <message>
        <source>Where hardcore players stop: share of those who got so far</source>
        <translation>ハードコアのプレイヤーはどこで離脱するか: 到達者に占める割合</translation>
    </message>
    <message>
        <source>Where casual players stop</source>
        <translation>カジュアルの離脱箇所</translation>
    </message>
    <message>
        <source>Where hardcore players stop</source>
        <translation>ハードコアの離脱箇所</translation>
    </message>
    <message>
        <source>With one achievement, nobody stops midway.</source>
        <translation>実績が1個だけなので、途中での離脱はありません。</translation>
    </message>
    <message>
        <source>Every achievement: share of the casual players who have it</source>
        <translation>すべての実績: 獲得したカジュアルのプレイヤーの割合</translation>
    </message>
    <message>
        <source>Every achievement: share of the hardcore players who have it</source>
        <translation>すべての実績: 獲得したハードコアのプレイヤーの割合</translation>
    </message>
    <message>
        <source>Players who have each achievement</source>
        <translation>各実績を獲得したプレイヤー</translation>
    </message>
    <message>
        <source>achievements, the most often unlocked first</source>
        <translation>実績 (解除の多い順)</translation>
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
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1時間%2分</translation>
    </message>
    <message>
        <source>not enough data</source>
        <translation>データ不足</translation>
    </message>
</context>
<context>
    <name>Environment</name>
    <message>
        <source>%1 has characters that cannot be sent; copy it again.</source>
        <translation>%1 に送信できない文字が含まれています。もう一度コピーしてください。</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>PNG image</source>
        <translation>PNG画像</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG図形</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF文書</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV表データ</translation>
    </message>
    <message>
        <source>JSON data</source>
        <translation>JSONデータ</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON Lines</translation>
    </message>
</context>
<context>
    <name>FullStop</name>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1。</translation>
    </message>
</context>
<context>
    <name>GameRow</name>
    <message numerus="yes">
        <source>%Ln achievement(s)</source>
        <translation>
            <numerusform>実績 %Ln個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>12 of 15</comment>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earned</source>
        <translation>
            <numerusform>%Ln個獲得</numerusform>
        </translation>
    </message>
    <message>
        <source>mastered</source>
        <translation>マスター</translation>
    </message>
    <message>
        <source>subset %1</source>
        <comment>Bonus</comment>
        <translation>サブセット %1</translation>
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
        <translation>グラフの見方</translation>
    </message>
    <message>
        <source>There is a bar for every number of achievements: so many players have earned exactly that many. The bar of those who have them all stands apart at the right, with a star.</source>
        <translation>獲得実績数ごとに1本の棒があり、ちょうどその数だけ実績を獲得したプレイヤーの人数を表します。すべて獲得した人の棒は、星を付けて右端に離してあります。</translation>
    </message>
    <message>
        <source>Gold is hardcore, grey is casual. A player with unlocks of both kinds is in one bar of each colour, so the two are never added up.</source>
        <translation>金色はハードコア、灰色はカジュアルです。両方で解除しているプレイヤーは、それぞれの色の棒に入ります。そのため、2つの人数を合計することはありません。</translation>
    </message>
    <message>
        <source>Where a game has many achievements, counts are joined to ranges, as on the site&apos;s page of the game. “Every count”, above the chart, shows each by itself.</source>
        <translation>実績の多いゲームでは、サイトのゲームページと同じように、いくつかの個数を区間にまとめます。グラフの上の「1個ずつ」を選ぶと、1個ごとに表示します。</translation>
    </message>
    <message>
        <source>“Linear” shows players, “Log” makes small bars visible, “Percent” sets each colour against its own players. On the last two the colours stand side by side, since stacked heights would be wrong there.</source>
        <translation>「線形」ではプレイヤー数を表示します。「対数」では小さな棒が見やすくなり、「割合」ではそれぞれの色を、そのモードのプレイヤーに占める割合で表します。「対数」と「割合」では、積み上げると高さが正しくなくなるため、2色を横に並べます。</translation>
    </message>
    <message>
        <source>Point at a bar, or walk along the bars with the arrow keys, to read its figures. The dashed line is the median, the blue mark is your own place.</source>
        <translation>棒にポインターを合わせるか、矢印キーで棒を順にたどると、数値を確認できます。破線は中央値、青い印はあなたの位置です。</translation>
    </message>
    <message>
        <source>The other views</source>
        <translation>そのほかの表示</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>曲線</translation>
    </message>
    <message>
        <source>How many of the players got at least so far. It begins at 100 % and ends at the mastery rate; where it falls steeply, players stop.</source>
        <translation>各段階に到達したプレイヤーの割合です。100%から始まり、マスター率で終わります。急に下がるところは、プレイヤーが離脱するところです。</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Every figure of the chart as a number, to select, copy and paste into a spreadsheet.</source>
        <translation>グラフのすべての値を数字で示します。選択してコピーし、表計算ソフトに貼り付けられます。</translation>
    </message>
    <message>
        <source>Drop-off</source>
        <translation>離脱</translation>
    </message>
    <message>
        <source>Where players stop: of those who got so many achievements, the share that earned no further one. The largest are marked. Below stands every achievement with the players who have it.</source>
        <translation>プレイヤーがどこで離脱するかを示します。その数の実績を獲得した人のうち、次の実績を獲得しなかった人の割合です。特に割合の大きいところには印を付けています。その下には、すべての実績と、それぞれを獲得したプレイヤーが並びます。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>How the game has changed since you first looked at it: players, masteries, and the rate of the two. Each answer of the site that differs from the one before is kept.</source>
        <translation>最初に見たときからのゲームの変化です。プレイヤー数、マスター数、マスター率の推移を示します。サイトから届いた数値は、前回と違うたびに保存されます。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Two to eight games, sets, modes or dates in one chart. Everything is a share, so that games of different sizes can be set beside each other.</source>
        <translation>ゲーム、セット、モード、日付のうち、2～8件を1つのグラフで比べます。すべて割合で示すので、規模の違うゲームも並べて比べられます。</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>数値の意味</translation>
    </message>
    <message>
        <source>Every figure is of one mode; the large one is hardcore&apos;s, where both are shown.</source>
        <translation>どの数値も、1つのモードについてのものです。両方を表示している場合、大きいほうがハードコアの数値です。</translation>
    </message>
    <message>
        <source>Mastered</source>
        <translation>マスター</translation>
    </message>
    <message>
        <source>Players with every achievement in hardcore, and their share of the hardcore players.</source>
        <translation>ハードコアですべての実績を獲得したプレイヤーの人数と、ハードコアのプレイヤーに占める割合です。</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>コンプリート</translation>
    </message>
    <message>
        <source>Players with every achievement in casual, and their share of the casual players.</source>
        <translation>カジュアルですべての実績を獲得したプレイヤーの人数と、カジュアルのプレイヤーに占める割合です。</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>Half of the players have at most so many achievements.</source>
        <translation>半数のプレイヤーの獲得実績数は、この数以下です。</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Achievements per player, and that as a share of the set.</source>
        <translation>プレイヤー1人あたりの獲得実績数と、セットに対するその割合です。</translation>
    </message>
    <message>
        <source>Half the set</source>
        <translation>半分以上</translation>
    </message>
    <message>
        <source>The share of the players who have at least half of the achievements.</source>
        <translation>半分以上の実績を獲得したプレイヤーの割合です。</translation>
    </message>
    <message>
        <source>One and done</source>
        <translation>1個だけ</translation>
    </message>
    <message>
        <source>The share of the players who have exactly one achievement.</source>
        <translation>実績をちょうど1個獲得したプレイヤーの割合です。</translation>
    </message>
    <message>
        <source>Time to master, time to beat</source>
        <translation>マスターまでの時間、クリアまでの時間</translation>
    </message>
    <message>
        <source>Half of the players who did it took longer. The number below is how many did it. Times from before October 2023 are estimates of the site.</source>
        <translation>達成したプレイヤーの半数は、これより長くかかりました。下の数字は、達成した人数です。2023年10月より前の時間は、サイトによる推定です。</translation>
    </message>
    <message>
        <source>Of the players who got so many achievements, the share that earned no further one. Counts that fewer than 20 players or one in a hundred reached are left out.</source>
        <translation>その数の実績を獲得したプレイヤーのうち、次の実績を獲得しなかった人の割合です。到達した人が20人未満または100人に1人未満のところは省いています。</translation>
    </message>
    <message>
        <source>Your place</source>
        <translation>あなたの位置</translation>
    </message>
    <message>
        <source>Your rank is one more than the number of players with more achievements than you. “Top 7 %” is that rank as a share of the players.</source>
        <translation>順位は、あなたより多くの実績を獲得したプレイヤーの人数に1を足したものです。「上位7%」は、その順位のプレイヤー数に対する割合です。</translation>
    </message>
    <message>
        <source>Finding games</source>
        <translation>ゲームを探す</translation>
    </message>
    <message>
        <source>Type a few letters of a title into the field above. The search forgives a slip, and knows that 2 and II are the same. The number of a game works as well, and so does a link to its page, pasted or dropped onto the window.</source>
        <translation>上の検索欄に、タイトルの数文字を入力します。多少の打ち間違いがあっても見つかり、2とIIは同じものとして扱われます。ゲームIDや、ゲームページへのリンクも使えます。リンクは、貼り付けるか、ウィンドウにドロップしてください。</translation>
    </message>
    <message>
        <source>“Your Games” has the games that you played last, your progress in all of them, and those that you want to play. It needs your account.</source>
        <translation>「あなたのゲーム」では、最近プレイしたゲーム、すべてのゲームの進捗、プレイしたいゲームを見られます。利用するには、あなたのアカウントが必要です。</translation>
    </message>
    <message>
        <source>The star beside a title follows the game: its figures are kept up to date, and what is new in it is told on the page “Followed Games” of the File menu.</source>
        <translation>タイトルの横にある星を選ぶと、そのゲームをフォローできます。数値が最新に保たれ、変化は「ファイル」メニューの「フォロー中のゲーム」に表示されます。</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>“Copy” puts a picture of what is shown on the clipboard, to be pasted into a chat. “Share” shows it first, in the size of your choice, and saves it; the picture can also be dragged out of the window.</source>
        <translation>「コピー」では、表示中の内容が画像としてクリップボードにコピーされ、チャットに貼り付けられます。「共有」では、好きなサイズの画像を確認してから保存できます。画像は、ウィンドウの外へドラッグすることもできます。</translation>
    </message>
    <message>
        <source>Each picture says which game it shows, where the figures come from and of which day they are. A text that describes it, for those who cannot see it, can be copied along with it.</source>
        <translation>どの画像にも、ゲームの名前、数値の出典、いつのデータかが入ります。画像を見られない人のために内容を説明する代替テキストも、一緒にコピーできます。</translation>
    </message>
    <message>
        <source>The figures themselves can be saved as CSV or JSON.</source>
        <translation>数値そのものは、CSVかJSONで保存できます。</translation>
    </message>
    <message>
        <source>All of this works in a terminal, too, also for many games at once: “masterychart --help” tells how.</source>
        <translation>これらはすべて端末でもでき、多くのゲームをまとめて処理することもできます。使い方は「masterychart --help」で確認できます。</translation>
    </message>
    <message>
        <source>Left, Right, Home, End</source>
        <translation>左、右、Home、End</translation>
    </message>
    <message>
        <source>Walk the bars of the chart</source>
        <translation>グラフの棒を順にたどる</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下</translation>
    </message>
    <message>
        <source>In the game field: the recent games</source>
        <translation>検索欄で: 最近のゲーム</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Stop loading, close a message, go back</source>
        <translation>読み込みの中止、メッセージを閉じる、戻る</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>Where the data comes from</source>
        <translation>データの提供元</translation>
    </message>
    <message>
        <source>All figures come from RetroAchievements, through its web API and with your own key. Mastery Chart is not made by RetroAchievements.</source>
        <translation>すべての数値は、あなたのキーを使って、RetroAchievementsのWeb APIから取得しています。Mastery Chartは、RetroAchievementsが作成したものではありません。</translation>
    </message>
    <message>
        <source>What it cannot tell</source>
        <translation>データから分からないこと</translation>
    </message>
    <message>
        <source>How many achievements players have is known, but not in what order they earned them, nor why they stopped. Some of them are still playing.</source>
        <translation>プレイヤーの獲得実績数は分かりますが、獲得した順番や、やめた理由は分かりません。まだプレイ中の人もいます。</translation>
    </message>
    <message>
        <source>Small differences from the site&apos;s page are normal: of games with many players, that page also counts users whom the API leaves out.</source>
        <translation>サイトのページと数値が少し違うことがありますが、問題ではありません。プレイヤーの多いゲームでは、APIに含まれないユーザーも、サイトのページでは数えられています。</translation>
    </message>
    <message>
        <source>The history begins on the day on which you first look at a game; what was before is not published.</source>
        <translation>履歴は、ゲームを最初に見た日から始まります。それより前の数値は公開されていません。</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>The program talks to RetroAchievements and to nobody else. It counts nothing about you, and asks for nothing that you do not see.</source>
        <translation>このプログラムの通信先は、RetroAchievementsだけです。利用状況を収集せず、画面に表示されないデータを取得することもありません。</translation>
    </message>
    <message>
        <source>What is kept on this computer</source>
        <translation>このコンピューターに保存されるもの</translation>
    </message>
    <message>
        <source>Your key is in the key store of your system, and is sent to nobody but RetroAchievements.</source>
        <translation>キーはシステムのキーリングに保存され、RetroAchievements以外には送信されません。</translation>
    </message>
    <message>
        <source>Games, their history, lists and icons are in a database that you alone can read: %1</source>
        <translation>ゲーム、その履歴、リスト、アイコンは、あなただけが読めるデータベースに保存されます: %1</translation>
    </message>
    <message>
        <source>Your choices and usernames are in a file that you alone can read: %1</source>
        <translation>設定とユーザー名は、あなただけが読めるファイルに保存されます: %1</translation>
    </message>
    <message>
        <source>Deleting it</source>
        <translation>データの削除</translation>
    </message>
    <message>
        <source>The button below deletes all of that, the keys among it. Files that you saved stay.</source>
        <translation>下のボタンを押すと、キーも含めて、これらをすべて削除できます。画像など、自分で保存したファイルは残ります。</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Players over time</source>
        <translation>プレイヤー数の推移</translation>
    </message>
    <message>
        <source>Masteries over time</source>
        <translation>マスター数の推移</translation>
    </message>
    <message>
        <source>Mastery rate over time</source>
        <translation>マスター率の推移</translation>
    </message>
    <message>
        <source>Hardcore players</source>
        <translation>ハードコアのプレイヤー</translation>
    </message>
    <message>
        <source>Casual players</source>
        <translation>カジュアルのプレイヤー</translation>
    </message>
    <message numerus="yes">
        <source>%1 achievements in the set</source>
        <translation>
            <numerusform>セットの実績 %1個</numerusform>
        </translation>
    </message>
    <message>
        <source>No figures are kept of this game.</source>
        <translation>このゲームの数値は保存されていません。</translation>
    </message>
    <message>
        <source>First seen on %1; figures are kept each time the game is shown.</source>
        <translation>最初の記録は%1です。数値は、ゲームを表示するたびに保存されます。</translation>
    </message>
    <message numerus="yes">
        <source>%1 → %2 achievements</source>
        <comment>58 → 60 achievements</comment>
        <translation>
            <numerusform>実績 %1 → %2個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2.</source>
        <comment>Players over time, a game</comment>
        <translation>%2: %1。</translation>
    </message>
    <message>
        <source>%1: from %2 on %3 to %4 on %5</source>
        <comment>Hardcore: from 31,000 on a date to 31,257 on another</comment>
        <translation>%1: %3の%2から%5の%4へ</translation>
    </message>
    <message numerus="yes">
        <source>%1 players</source>
        <comment>+212 players</comment>
        <translation>
            <numerusform>プレイヤー %1人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 casual players</source>
        <comment>+212 casual players</comment>
        <translation>
            <numerusform>カジュアル %1人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more players</source>
        <translation>
            <numerusform>プレイヤーが%1人増加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 fewer players</source>
        <translation>
            <numerusform>プレイヤーが%1人減少</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more casual players</source>
        <translation>
            <numerusform>カジュアルのプレイヤーが%1人増加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 fewer casual players</source>
        <translation>
            <numerusform>カジュアルのプレイヤーが%1人減少</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 masteries</source>
        <comment>+14 masteries</comment>
        <translation>
            <numerusform>マスター %1人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 completions</source>
        <comment>+14 completions</comment>
        <translation>
            <numerusform>コンプリート %1人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more masteries</source>
        <translation>
            <numerusform>マスターが%1人増加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 fewer masteries</source>
        <translation>
            <numerusform>マスターが%1人減少</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more completions</source>
        <translation>
            <numerusform>コンプリートが%1人増加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 fewer completions</source>
        <translation>
            <numerusform>コンプリートが%1人減少</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>5.7 % → 5.8 %</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>mastery rate from %1 to %2</source>
        <translation>マスター率は%1から%2へ</translation>
    </message>
    <message>
        <source>no new players, but some got further</source>
        <translation>新しいプレイヤーはいないが、先へ進んだ人あり</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message numerus="yes">
        <source>%1 achievements</source>
        <comment>to 60 achievements</comment>
        <translation>
            <numerusform>%1個</numerusform>
        </translation>
    </message>
    <message>
        <source>the set grew from %1 to %2</source>
        <comment>58, 60 achievements</comment>
        <translation>セットの実績が%1個から%2に増加</translation>
    </message>
    <message>
        <source>the set shrank from %1 to %2</source>
        <comment>60, 58 achievements</comment>
        <translation>セットの実績が%1個から%2に減少</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>12 Sep – 3 Oct</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>the set grew from 58 to 60 achievements on 3 Oct</comment>
        <translation>%2に%1</translation>
    </message>
    <message>
        <source>Since %1: %2</source>
        <comment>a date: +212 players</comment>
        <translation>%1以降: %2</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>a month</comment>
        <translation>yyyy年M月</translation>
    </message>
</context>
<context>
    <name>ImageFile</name>
    <message>
        <source>There is no picture to write.</source>
        <translation>書き出す画像がありません。</translation>
    </message>
    <message>
        <source>A picture of this size cannot be painted; choose a smaller one.</source>
        <translation>このサイズの画像は描画できません。小さいサイズを選んでください。</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of this size; choose a smaller one.</source>
        <translation>このサイズの画像にはメモリーが足りません。小さいサイズを選んでください。</translation>
    </message>
</context>
<context>
    <name>KeyStore</name>
    <message>
        <source>The system&apos;s key store has no key for this account, or it is locked; unlock it, or enter the key again.</source>
        <translation>システムのキーリングにこのアカウントのキーがないか、キーリングがロックされています。ロックを解除するか、キーを入力し直してください。</translation>
    </message>
    <message>
        <source>The system&apos;s key store is locked or denied access; unlock it and try again.</source>
        <translation>システムのキーリングがロックされているか、アクセスが拒否されました。ロックを解除してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>No key store of the system could be reached; start one, such as GNOME Keyring or KWallet.</source>
        <translation>システムのキーリングに接続できませんでした。GNOME KeyringやKWalletなどを起動してください。</translation>
    </message>
    <message>
        <source>What the system&apos;s key store has for this account is no web API key; enter the key again.</source>
        <translation>システムのキーリングにあるこのアカウントの値は、Web APIキーではありません。キーを入力し直してください。</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <translation>日本語</translation>
    </message>
</context>
<context>
    <name>MasteryChart::AccountDialog</name>
    <message>
        <source>Version of the API</source>
        <translation>APIのバージョン</translation>
    </message>
    <message>
        <source>&amp;Check and Save</source>
        <translation>確認して保存(&amp;C)</translation>
    </message>
    <message>
        <source>Save &amp;Without Checking</source>
        <translation>確認せずに保存(&amp;W)</translation>
    </message>
    <message>
        <source>Fo&amp;rget…</source>
        <translation>消去(&amp;R)…</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>To see any game, enter your RetroAchievements username and web API key. You find the key in your &lt;a href=&quot;%1&quot;&gt;settings&lt;/a&gt;, under “Keys”.</source>
        <translation>すべてのゲームを表示するには、RetroAchievementsのユーザー名とWeb APIキーを入力してください。キーは&lt;a href=&quot;%1&quot;&gt;設定&lt;/a&gt;の「Keys」にあります。</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>キーを表示</translation>
    </message>
    <message>
        <source>Show the key while this is pressed in</source>
        <translation>オンの間、キーを表示します</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Enter the key from the clipboard</source>
        <translation>クリップボードからキーを入力します</translation>
    </message>
    <message>
        <source>User&amp;name</source>
        <translation>ユーザー名(&amp;N)</translation>
    </message>
    <message>
        <source>Web API &amp;key</source>
        <translation>Web APIキー(&amp;K)</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>V1</source>
        <translation>V1</translation>
    </message>
    <message>
        <source>The documented one</source>
        <translation>公式ドキュメントのあるバージョン</translation>
    </message>
    <message>
        <source>V2</source>
        <translation>V2</translation>
    </message>
    <message>
        <source>One request, with the key in a header; title, icon and your place come through V1 in any case</source>
        <translation>キーをヘッダーに入れ、1回のリクエストで取得します。タイトル、アイコン、あなたの位置は常にV1で取得します</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Ask RetroAchievements whether the key is right, and keep it in the system&apos;s key store</source>
        <translation>キーが正しいかRetroAchievementsに確認し、システムのキーリングに保存します</translation>
    </message>
    <message>
        <source>Remove the key from the system&apos;s key store, and your places from the saved games</source>
        <translation>システムのキーリングからキーを、保存済みのゲームからあなたの位置を消去します</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>The key is used until the program ends, but it could not be saved. %1</source>
        <translation>キーはプログラムの終了まで使われますが、保存できませんでした。%1</translation>
    </message>
    <message>
        <source>The key of %1 is removed.</source>
        <comment>a user</comment>
        <translation>%1のキーを消去しました。</translation>
    </message>
    <message>
        <source>The key is removed, but the username is still listed. %1</source>
        <translation>キーは消去しましたが、ユーザー名は一覧に残っています。%1</translation>
    </message>
    <message>
        <source>saved; enter another to replace it</source>
        <translation>保存済み。変更するには新しく入力</translation>
    </message>
    <message>
        <source>in use until the program ends</source>
        <translation>終了するまで使用</translation>
    </message>
    <message>
        <source>A username has 2 to 20 letters and digits.</source>
        <translation>ユーザー名は2～20文字の英数字です。</translation>
    </message>
    <message>
        <source>The web API key has characters that no key has; copy it again.</source>
        <translation>Web APIキーに使われない文字が含まれています。もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>The system&apos;s key store has not given the saved key yet; unlock it, or enter the key.</source>
        <translation>システムのキーリングから、保存済みのキーをまだ受け取れていません。ロックを解除するか、キーを入力してください。</translation>
    </message>
    <message>
        <source>The web API key is missing.</source>
        <translation>Web APIキーが入力されていません。</translation>
    </message>
    <message>
        <source>Asking RetroAchievements…</source>
        <translation>RetroAchievementsに確認中…</translation>
    </message>
    <message>
        <source>Forget Account</source>
        <translation>アカウントの消去</translation>
    </message>
    <message>
        <source>Remove the key of %1 from the system&apos;s key store? How far %1 got is removed from the games kept on this computer, too.</source>
        <translation>%1のキーをシステムのキーリングから消去しますか? %1の到達状況も、このコンピューターに保存されたゲームから消去されます。</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>消去(&amp;F)</translation>
    </message>
</context>
<context>
    <name>MasteryChart::AccountMenu</name>
    <message>
        <source>&amp;Account</source>
        <translation>アカウント(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Username and Key…</source>
        <translation>ユーザー名とキー(&amp;U)…</translation>
    </message>
    <message>
        <source>Saved Accounts</source>
        <translation>保存済みアカウント</translation>
    </message>
    <message>
        <source>Where to &amp;Find the Key</source>
        <translation>キーのある場所(&amp;F)</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>まだなし</translation>
    </message>
</context>
<context>
    <name>MasteryChart::AchievementList</name>
    <message>
        <source>Achievements</source>
        <translation>実績</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>MasteryChart::AchievementModel</name>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>ポイント</translation>
    </message>
</context>
<context>
    <name>MasteryChart::AchievementsView</name>
    <message>
        <source>Order</source>
        <translation>並び順</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Where players stop</source>
        <translation>プレイヤーはどこで離脱するか</translation>
    </message>
    <message>
        <source>The largest cliffs</source>
        <translation>離脱が特に多いところ</translation>
    </message>
    <message>
        <source>Of those who got so far, the share that went no further. Counts that few players reached are left out: there a share is chance. Which achievement a player earned last is not known, nor are the names of the players near you.</source>
        <translation>そこまで到達した人のうち、先へ進まなかった人の割合です。到達した人が少ないところは、割合が偶然に左右されるため省いています。各プレイヤーが最後に獲得した実績や、あなたに近いプレイヤーの名前は分かりません。</translation>
    </message>
    <message>
        <source>Unlocks</source>
        <translation>解除数</translation>
    </message>
    <message>
        <source>The most often unlocked first</source>
        <translation>解除の多い順</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>セット</translation>
    </message>
    <message>
        <source>In the order of the set</source>
        <translation>セットの順</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <source>The fewest points first</source>
        <translation>ポイントの少ない順</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>All achievements</source>
        <translation>すべての実績</translation>
    </message>
    <message>
        <source>What I lack</source>
        <translation>未獲得</translation>
    </message>
    <message>
        <source>The most often unlocked that you lack, first</source>
        <translation>未獲得の実績を解除の多い順に</translation>
    </message>
    <message>
        <source>Too few players to tell.</source>
        <translation>プレイヤーが少なく、判断できません。</translation>
    </message>
    <message>
        <source>Your own achievements are not known.</source>
        <translation>あなたが獲得した実績は分かりません。</translation>
    </message>
    <message>
        <source>You have them all.</source>
        <translation>すべて獲得済みです。</translation>
    </message>
    <message>
        <source>No achievement is of this kind.</source>
        <translation>この種類の実績はありません。</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ChangeLine</name>
    <message>
        <source>Opens the history</source>
        <translation>履歴を開きます</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ChartPane</name>
    <message>
        <source>Bars</source>
        <translation>棒</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>目盛り</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>分布</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>曲線</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Drop-off</source>
        <translation>離脱</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Players by achievements earned</source>
        <translation>獲得実績数ごとのプレイヤー数</translation>
    </message>
    <message>
        <source>Players who got at least this far</source>
        <translation>各段階に到達したプレイヤー</translation>
    </message>
    <message>
        <source>The figures as a table</source>
        <translation>数値の表</translation>
    </message>
    <message>
        <source>Where players stop, and every achievement</source>
        <translation>プレイヤーの離脱と、すべての実績</translation>
    </message>
    <message>
        <source>How the game changes</source>
        <translation>ゲームの変化</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>区間</translation>
    </message>
    <message>
        <source>The site&apos;s ranges: 20 and mastery</source>
        <translation>サイトと同じ20区間とマスター</translation>
    </message>
    <message>
        <source>Every count</source>
        <translation>1個ずつ</translation>
    </message>
    <message>
        <source>A bar for every count</source>
        <translation>実績1個ごとに1本の棒</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>線形</translation>
    </message>
    <message>
        <source>Players, from zero</source>
        <translation>プレイヤー数、0から</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>対数</translation>
    </message>
    <message>
        <source>Every power of ten the same step</source>
        <translation>10倍ごとに等間隔</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Share of the mode&apos;s own players</source>
        <translation>そのモードのプレイヤーに占める割合</translation>
    </message>
    <message>
        <source>A curve is a share of every count.</source>
        <translation>曲線は実績1個ごとの割合です。</translation>
    </message>
    <message>
        <source>A table has players and percentages.</source>
        <translation>表にはプレイヤー数と割合が入ります。</translation>
    </message>
    <message>
        <source>With so few achievements, every count has a bar of its own.</source>
        <translation>実績が少ないので、いつも1個ごとに1本の棒になります。</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ChartView</name>
    <message>
        <source>Achievement Distribution</source>
        <translation>実績の分布</translation>
    </message>
</context>
<context>
    <name>MasteryChart::Compare</name>
    <message>
        <source>Copied the table</source>
        <translation>表をコピーしました</translation>
    </message>
    <message>
        <source>Added %1 to the comparison</source>
        <comment>a game</comment>
        <translation>%1を比較に追加しました</translation>
    </message>
    <message>
        <source>%1 is compared already</source>
        <comment>a game</comment>
        <translation>%1はすでに比較しています</translation>
    </message>
    <message numerus="yes">
        <source>A comparison holds %Ln game(s) at most; remove one to add another.</source>
        <translation>
            <numerusform>比較できるゲームは%Ln本までです。追加するには、1本外してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be loaded</source>
        <translation>読み込めませんでした</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Looking for earlier dates…</source>
        <translation>以前の日付を検索中…</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Nothing was kept of this game before</source>
        <translation>このゲームの以前の記録はありません</translation>
    </message>
    <message>
        <source>Save the Comparison</source>
        <translation>比較を保存</translation>
    </message>
    <message>
        <source>Rename the Comparison</source>
        <translation>比較の名前を変更</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>Saved the comparison as %1</source>
        <translation>比較を「%1」として保存しました</translation>
    </message>
    <message>
        <source>Deleted the comparison %1; its games are still shown</source>
        <translation>比較「%1」を削除しました。ゲームは表示したままです</translation>
    </message>
    <message>
        <source>Export the Table</source>
        <translation>表をエクスポート</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exported the table</source>
        <translation>表をエクスポートしました</translation>
    </message>
</context>
<context>
    <name>MasteryChart::CompareChips</name>
    <message>
        <source>Remove %1</source>
        <comment>a game</comment>
        <translation>%1を外す</translation>
    </message>
    <message>
        <source>&amp;Hardcore</source>
        <translation>ハードコア(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Casual</source>
        <translation>カジュアル(&amp;C)</translation>
    </message>
    <message>
        <source>Add C&amp;asual Beside It</source>
        <translation>カジュアルも並べる(&amp;A)</translation>
    </message>
    <message>
        <source>Add H&amp;ardcore Beside It</source>
        <translation>ハードコアも並べる(&amp;D)</translation>
    </message>
    <message>
        <source>Add an &amp;Earlier Date</source>
        <translation>以前の日付を追加(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Open the Game</source>
        <translation>ゲームを開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>外す(&amp;R)</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ComparePage</name>
    <message>
        <source>View</source>
        <translation>表示方法</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>&amp;Comparison</source>
        <translation>比較(&amp;C)</translation>
    </message>
    <message>
        <source>Save, open and export comparisons</source>
        <translation>比較の保存、読み込み、エクスポート</translation>
    </message>
    <message>
        <source>Find a game to compare (Ctrl+L)</source>
        <translation>比較するゲームを探す (Ctrl+L)</translation>
    </message>
    <message>
        <source>Share of set</source>
        <translation>セットの割合</translation>
    </message>
    <message>
        <source>Curves over the share of each set: sets differ in size</source>
        <translation>大きさの違うセットを割合でそろえた曲線</translation>
    </message>
    <message>
        <source>Achievements</source>
        <translation>実績数</translation>
    </message>
    <message>
        <source>Curves over the number of achievements</source>
        <translation>実績数による曲線</translation>
    </message>
    <message>
        <source>Small charts</source>
        <translation>小さなグラフ</translation>
    </message>
    <message>
        <source>A small bar chart for each, on one scale</source>
        <translation>それぞれの小さな棒グラフを同じ目盛りで</translation>
    </message>
    <message>
        <source>Nothing is compared yet. Add a game: find it with Ctrl+L and press Enter, or press Ctrl+Enter on a game anywhere in the search.</source>
        <translation>まだ何も比較していません。Ctrl+Lでゲームを探してEnterを押すか、検索結果のゲームでCtrl+Enterを押すと追加できます。</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Back to %1</source>
        <comment>a game</comment>
        <translation>%1に戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>名前を付けて保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>名前を変更(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Copy the &amp;Table</source>
        <translation>表をコピー(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Export the Table…</source>
        <translation>表をエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Remove &amp;All Games</source>
        <translation>すべてのゲームを外す(&amp;A)</translation>
    </message>
    <message>
        <source>Add a &amp;Game…</source>
        <translation>ゲームを追加(&amp;N)…</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ComparisonModel</name>
    <message>
        <source>%1, the most</source>
        <translation>%1 (最大)</translation>
    </message>
    <message>
        <source>Share of the players who have all achievements</source>
        <translation>すべての実績を獲得したプレイヤーの割合</translation>
    </message>
    <message>
        <source>Half of the players earned so many achievements or fewer</source>
        <translation>半数のプレイヤーの獲得実績数は、この数以下</translation>
    </message>
    <message>
        <source>Mean share of the set that players earned</source>
        <translation>プレイヤーがセットの実績を獲得した割合の平均</translation>
    </message>
    <message>
        <source>Share of the players who earned half of the set or more</source>
        <translation>セットの半分以上を獲得したプレイヤーの割合</translation>
    </message>
    <message>
        <source>Median time to earn all achievements, where it is known</source>
        <translation>すべての実績を獲得するまでの時間の中央値 (分かる場合)</translation>
    </message>
    <message>
        <source>Players with an achievement in this mode. The few players of a subset chose it themselves.</source>
        <translation>このモードで実績を獲得したプレイヤーです。サブセットのプレイヤーは少なく、自分で選んで遊んでいる人たちです。</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ComparisonView</name>
    <message>
        <source>The compared games&apos; figures</source>
        <translation>比較中のゲームの数値</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>MasteryChart::EarlierChoice</name>
    <message>
        <source>Show &amp;earlier:</source>
        <translation>以前の分布(&amp;E):</translation>
    </message>
    <message>
        <source>The outline of the distribution as it was at a date</source>
        <translation>ある日の分布の輪郭を重ねます</translation>
    </message>
    <message>
        <source>Date of the earlier distribution</source>
        <translation>以前の分布の日付</translation>
    </message>
</context>
<context>
    <name>MasteryChart::FailurePage</name>
    <message>
        <source>S&amp;ign In…</source>
        <translation>サインイン(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>再試行(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Open Its Page</source>
        <translation>ゲームページを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Show a Sa&amp;mple</source>
        <translation>サンプルを表示(&amp;P)</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>%1 could not be loaded</source>
        <comment>a game</comment>
        <translation>%1を読み込めませんでした</translation>
    </message>
    <message>
        <source>&amp;Back to %1</source>
        <comment>a game</comment>
        <translation>%1に戻る(&amp;B)</translation>
    </message>
</context>
<context>
    <name>MasteryChart::FileMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open Game…</source>
        <translation>ゲームを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Paste Link or ID</source>
        <translation>リンクかIDを貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Update the List of Games</source>
        <translation>ゲームリストを更新(&amp;U)</translation>
    </message>
    <message>
        <source>Sa&amp;mple Games</source>
        <translation>サンプルゲーム(&amp;M)</translation>
    </message>
    <message>
        <source>Copy as Te&amp;xt</source>
        <translation>テキストとしてコピー(&amp;X)</translation>
    </message>
    <message>
        <source>Pri&amp;nt…</source>
        <translation>印刷(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>MasteryChart::FindRun</name>
    <message>
        <source>No game fits these words.</source>
        <translation>これらの語に合うゲームはありません。</translation>
    </message>
</context>
<context>
    <name>MasteryChart::FollowedPage</name>
    <message>
        <source>nothing new</source>
        <translation>変化なし</translation>
    </message>
    <message>
        <source>Ref&amp;resh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>Ask for the games whose figures are older than six hours</source>
        <translation>数値が6時間より古いゲームを取得し直します</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>You follow no games yet</source>
        <translation>フォロー中のゲームはまだありません</translation>
    </message>
    <message>
        <source>Choose the star beside a game&apos;s title: its figures are then kept up to date, and what is new in it is told here.</source>
        <translation>ゲームのタイトルの横にある星を選ぶと、数値が最新に保たれ、変化がここに表示されます。</translation>
    </message>
    <message>
        <source>Followed Games</source>
        <translation>フォロー中のゲーム</translation>
    </message>
    <message>
        <source>&amp;Stop Following</source>
        <translation>フォローをやめる(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln game(s)</source>
        <translation>
            <numerusform>ゲーム %Ln本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with news</source>
        <translation>
            <numerusform>変化あり %Ln本</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Back to %1</source>
        <comment>a game</comment>
        <translation>%1に戻る(&amp;B)</translation>
    </message>
</context>
<context>
    <name>MasteryChart::Following</name>
    <message>
        <source>&amp;Follow This Game</source>
        <translation>このゲームをフォロー(&amp;F)</translation>
    </message>
    <message>
        <source>Follo&amp;wed Games</source>
        <translation>フォロー中のゲーム(&amp;W)</translation>
    </message>
    <message>
        <source>You follow this game: its figures are kept up to date (Ctrl+D)</source>
        <translation>このゲームをフォロー中です。数値は最新に保たれます (Ctrl+D)</translation>
    </message>
    <message>
        <source>Follow this game: keep its figures up to date (Ctrl+D)</source>
        <translation>このゲームをフォローし、数値を最新に保ちます (Ctrl+D)</translation>
    </message>
</context>
<context>
    <name>MasteryChart::GameField</name>
    <message>
        <source>Search games</source>
        <translation>ゲームを検索</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Search games, or paste a link or ID</source>
        <translation>ゲームを検索、またはリンクかIDを貼り付け</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>ゲーム</translation>
    </message>
    <message>
        <source>A part of a title, a game ID such as 14402, or a link to the game&apos;s page (Ctrl+L)</source>
        <translation>タイトルの一部、ゲームID (14402など)、またはゲームページへのリンク (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>MasteryChart::GameFinder</name>
    <message>
        <source>Getting the list of games…</source>
        <translation>ゲームリストを取得中…</translation>
    </message>
    <message numerus="yes">
        <source>Getting the list of games: %1 of %Ln system(s)</source>
        <comment>31 of 55 systems</comment>
        <translation>
            <numerusform>ゲームリストを取得中: %1/%Ln機種</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of games could not be had: %1</source>
        <translation>ゲームリストを取得できませんでした: %1</translation>
    </message>
    <message>
        <source>The list of games could not be brought up to date: %1</source>
        <translation>ゲームリストを更新できませんでした: %1</translation>
    </message>
    <message numerus="yes">
        <source>The list of games has %1 of %Ln system(s): %2</source>
        <comment>53 of 55 systems</comment>
        <translation>
            <numerusform>ゲームリストには%Ln機種中%1機種が入っています: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>To find any game, sign in.</source>
        <translation>すべてのゲームを検索するには、サインインしてください。</translation>
    </message>
    <message>
        <source>Sign In…</source>
        <translation>サインイン…</translation>
    </message>
    <message>
        <source>No game is called “%1”.</source>
        <translation>「%1」というゲームはありません。</translation>
    </message>
</context>
<context>
    <name>MasteryChart::GameHeader</name>
    <message>
        <source>Unlocks</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>セット</translation>
    </message>
    <message>
        <source>Icon of the game</source>
        <translation>ゲームのアイコン</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Copy &amp;Title</source>
        <translation>タイトルをコピー(&amp;E)</translation>
    </message>
    <message>
        <source>Copy &amp;Link</source>
        <translation>リンクをコピー(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Open Its Page</source>
        <translation>ゲームページを開く(&amp;W)</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>an address</comment>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>両方</translation>
    </message>
    <message>
        <source>Hardcore and casual unlocks, stacked</source>
        <translation>ハードコアとカジュアルの解除を積み上げて表示</translation>
    </message>
    <message>
        <source>Hardcore</source>
        <translation>ハードコア</translation>
    </message>
    <message>
        <source>Hardcore unlocks alone</source>
        <translation>ハードコアの解除のみ</translation>
    </message>
    <message>
        <source>Casual</source>
        <translation>カジュアル</translation>
    </message>
    <message>
        <source>Casual unlocks alone: what was also unlocked in hardcore does not count</source>
        <translation>カジュアルの解除のみ (ハードコアでも解除されたものは数えません)</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>The achievements that count</source>
        <translation>正式に数えられる実績</translation>
    </message>
    <message>
        <source>Unofficial</source>
        <translation>非公式</translation>
    </message>
    <message>
        <source>Achievements that are being made, or were taken out</source>
        <translation>制作中の実績、または外された実績</translation>
    </message>
    <message>
        <source>These figures were saved when the game was last loaded.</source>
        <translation>これらの数値は、前回ゲームを読み込んだときに保存されたものです。</translation>
    </message>
    <message>
        <source>Hardcore players only</source>
        <translation>ハードコアのプレイヤーのみ</translation>
    </message>
    <message>
        <source>Casual players only</source>
        <translation>カジュアルのプレイヤーのみ</translation>
    </message>
    <message>
        <source>Title and your place are missing</source>
        <translation>タイトルとあなたの位置がありません</translation>
    </message>
    <message>
        <source>Title and your place could not be updated</source>
        <translation>タイトルとあなたの位置を更新できませんでした</translation>
    </message>
    <message>
        <source>RetroAchievements knows no such game, or no such user.</source>
        <translation>RetroAchievementsに、このゲームまたはユーザーが見つかりません。</translation>
    </message>
    <message>
        <source>The icon is missing</source>
        <translation>アイコンがありません</translation>
    </message>
</context>
<context>
    <name>MasteryChart::GameLoad</name>
    <message>
        <source>There is no such sample; the sample games are %1.</source>
        <translation>このサンプルはありません。サンプルゲームは %1 です。</translation>
    </message>
    <message>
        <source>Only the figures of one mode arrived, so nothing was kept: %1</source>
        <translation>片方のモードの数値しか届かなかったため、何も保存しませんでした: %1</translation>
    </message>
    <message>
        <source>Only the hardcore figures arrived, so nothing was written (--unlocks hardcore writes them alone): %1</source>
        <translation>ハードコアの数値しか届かなかったため、何も書き出しませんでした (--unlocks hardcore でハードコアだけを書き出せます): %1</translation>
    </message>
    <message>
        <source>Only the casual figures arrived, so nothing was written (--unlocks casual writes them alone): %1</source>
        <translation>カジュアルの数値しか届かなかったため、何も書き出しませんでした (--unlocks casual でカジュアルだけを書き出せます): %1</translation>
    </message>
    <message>
        <source>The user&apos;s place and the achievements are left out: %1</source>
        <translation>ユーザーの位置と実績は省略します: %1</translation>
    </message>
    <message>
        <source>Title and progress did not arrive in time and are left out.</source>
        <translation>タイトルと進捗は、時間内に届かなかったため省略します。</translation>
    </message>
    <message>
        <source>Title and progress are left out: RetroAchievements knows no such game, or no such user.</source>
        <translation>タイトルと進捗は省略します。RetroAchievementsに、このゲームまたはユーザーが見つかりません。</translation>
    </message>
    <message>
        <source>Title and progress are left out: %1</source>
        <translation>タイトルと進捗は省略します: %1</translation>
    </message>
    <message>
        <source>The median times are left out: %1</source>
        <translation>時間の中央値は省略します: %1</translation>
    </message>
    <message>
        <source>The median times did not arrive in time and are left out.</source>
        <translation>時間の中央値は、時間内に届かなかったため省略します。</translation>
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
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Game&apos;s Page</source>
        <translation>ゲームページ(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Mastery Chart</source>
        <translation>Mastery Chartについて(&amp;A)</translation>
    </message>
    <message>
        <source>About Mastery Chart</source>
        <translation>Mastery Chartについて</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Mastery Chart %1&lt;/h3&gt;&lt;p&gt;Shows how far the players of a RetroAchievements game get.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Not made by RetroAchievements.&lt;/p&gt;&lt;p&gt;Qt %2&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Mastery Chart %1&lt;/h3&gt;&lt;p&gt;RetroAchievementsのゲームで、プレイヤーがどこまで到達しているかを表示します。&lt;/p&gt;&lt;p&gt;GNU General Public Licenseバージョン3以降に基づくフリーソフトウェアです。RetroAchievementsが作成したものではありません。&lt;/p&gt;&lt;p&gt;Qt %2&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>ライセンス(&amp;L)</translation>
    </message>
    <message>
        <source>GNU General Public License</source>
        <translation>GNU General Public License</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>目次(&amp;C)</translation>
    </message>
</context>
<context>
    <name>MasteryChart::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>&amp;Delete Everything That Is Kept…</source>
        <translation>保存データをすべて削除(&amp;D)…</translation>
    </message>
    <message>
        <source>Sections of the help</source>
        <translation>ヘルプの項目</translation>
    </message>
</context>
<context>
    <name>MasteryChart::HistoryRun</name>
    <message>
        <source>Nothing was kept of this game yet; --record keeps what the service answers.</source>
        <translation>このゲームの記録はまだありません。--record を付けると、取得した数値が保存されます。</translation>
    </message>
</context>
<context>
    <name>MasteryChart::HistoryView</name>
    <message>
        <source>Figure</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>プレイヤー数</translation>
    </message>
    <message>
        <source>Players over time</source>
        <translation>プレイヤー数の推移</translation>
    </message>
    <message>
        <source>Masteries</source>
        <translation>マスター数</translation>
    </message>
    <message>
        <source>Masteries over time</source>
        <translation>マスター数の推移</translation>
    </message>
    <message>
        <source>Mastery rate</source>
        <translation>マスター率</translation>
    </message>
    <message>
        <source>Share of the players who mastered the set, over time</source>
        <translation>セットをマスターしたプレイヤーの割合の推移</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>変化 (新しい順)</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変化</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ListNotice</name>
    <message>
        <source>S&amp;ign In…</source>
        <translation>サインイン(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>再試行(&amp;Y)</translation>
    </message>
    <message>
        <source>Clear Fi&amp;lter</source>
        <translation>絞り込みを解除(&amp;L)</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ListRun</name>
    <message numerus="yes">
        <source>List of games: %L1 of %Ln system(s)</source>
        <translation>
            <numerusform>ゲームリスト: %L1/%Ln機種</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list of games came for %L1 of %Ln system(s): %2</source>
        <translation>
            <numerusform>ゲームリストは%Ln機種中%L1機種だけ届きました: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list of games has %L1 of %Ln system(s); --update-games asks for the others.</source>
        <translation>
            <numerusform>ゲームリストには%Ln機種中%L1機種が入っています。残りは --update-games で取得できます。</numerusform>
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
        <translation>システムのキーリングを待っています。パスワードの入力が求められているかもしれません。その間もサンプルゲームは使えます。</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>%1としてサインインしました</translation>
    </message>
    <message numerus="yes">
        <source>The list of games is up to date: %Ln game(s)</source>
        <translation>
            <numerusform>ゲームリストは最新です: %Ln本</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign I&amp;n…</source>
        <translation>サインイン(&amp;N)…</translation>
    </message>
    <message>
        <source>No game that is known here is called that; enter a game ID such as 14402, or paste a link to the game&apos;s page.</source>
        <translation>この名前のゲームは見つかりません。ゲームID (14402など) を入力するか、ゲームページへのリンクを貼り付けてください。</translation>
    </message>
    <message>
        <source>%1 has no unofficial achievements.</source>
        <comment>a game</comment>
        <translation>%1に非公式の実績はありません。</translation>
    </message>
    <message>
        <source>%1 – Mastery Chart</source>
        <translation>%1 – Mastery Chart</translation>
    </message>
    <message>
        <source>Your Games</source>
        <translation>あなたのゲーム</translation>
    </message>
    <message>
        <source>Followed Games</source>
        <translation>フォロー中のゲーム</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>%1 · not updated</source>
        <comment>As of 3 hours ago</comment>
        <translation>%1 · 未更新</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Only the hardcore players are shown: %1</source>
        <translation>ハードコアのプレイヤーのみ表示しています: %1</translation>
    </message>
    <message>
        <source>Only the casual players are shown: %1</source>
        <translation>カジュアルのプレイヤーのみ表示しています: %1</translation>
    </message>
    <message>
        <source>Delete Everything That Is Kept</source>
        <translation>保存データをすべて削除</translation>
    </message>
    <message>
        <source>The saved accounts with their keys, all kept games with their history, the games that you follow, your comparisons and all settings are deleted from this computer. This cannot be undone. Files that you saved stay.</source>
        <translation>保存済みのアカウントとそのキー、保存済みのすべてのゲームとその履歴、フォロー中のゲーム、比較、すべての設定を、このコンピューターから削除します。この操作は取り消せません。画像など、自分で保存したファイルは残ります。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
</context>
<context>
    <name>MasteryChart::MastersPanel</name>
    <message>
        <source>Latest &amp;Masteries</source>
        <translation>最近のマスター(&amp;M)</translation>
    </message>
    <message>
        <source>The ten players who mastered the game last</source>
        <translation>最近このゲームをマスターした10人のプレイヤー</translation>
    </message>
    <message>
        <source>Latest masteries</source>
        <translation>最近のマスター</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a date, a name</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Nobody has mastered this yet.</source>
        <translation>マスターした人はまだいません。</translation>
    </message>
</context>
<context>
    <name>MasteryChart::MessageBar</name>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Close this message (Escape)</source>
        <translation>このメッセージを閉じる (Esc)</translation>
    </message>
</context>
<context>
    <name>MasteryChart::MyGamesRun</name>
    <message>
        <source>Your list of games</source>
        <translation>あなたのゲームの一覧</translation>
    </message>
    <message>
        <source>The user has not earned anything in any game yet.</source>
        <translation>このユーザーは、まだどのゲームでも実績を獲得していません。</translation>
    </message>
</context>
<context>
    <name>MasteryChart::PageHead</name>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Back to %1</source>
        <comment>a game</comment>
        <translation>%1に戻る(&amp;B)</translation>
    </message>
</context>
<context>
    <name>MasteryChart::PictureOut</name>
    <message>
        <source>Copied the picture</source>
        <translation>画像をコピーしました</translation>
    </message>
    <message>
        <source>Copied what the chart shows, as text</source>
        <translation>グラフの内容をテキストとしてコピーしました</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ProgramWindow</name>
    <message>
        <source>Everything that was kept is deleted</source>
        <translation>保存データをすべて削除しました</translation>
    </message>
</context>
<context>
    <name>MasteryChart::SearchPanel</name>
    <message>
        <source>Games</source>
        <translation>ゲーム</translation>
    </message>
    <message numerus="yes">
        <source>%Ln game(s) found</source>
        <translation>
            <numerusform>%Ln本のゲームが見つかりました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MasteryChart::SearchRows</name>
    <message>
        <source>Recent</source>
        <translation>最近のゲーム</translation>
    </message>
    <message>
        <source>Sample games</source>
        <translation>サンプルゲーム</translation>
    </message>
    <message>
        <source>You played</source>
        <translation>プレイしたゲーム</translation>
    </message>
    <message>
        <source>All games</source>
        <translation>すべてのゲーム</translation>
    </message>
</context>
<context>
    <name>MasteryChart::Settings</name>
    <message>
        <source>The settings were damaged; what could not be read has its default. A copy of the damaged file is kept beside it.</source>
        <translation>設定が破損していました。読み込めなかったものは既定値になります。破損したファイルのコピーは同じ場所に残しました。</translation>
    </message>
    <message>
        <source>The settings cannot be read; everything has its default, and changes are not kept.</source>
        <translation>設定を読み込めません。すべて既定値になり、変更は保存されません。</translation>
    </message>
    <message>
        <source>The settings are of a later version of Mastery Chart; they are left as they are, and changes are not kept.</source>
        <translation>設定は、より新しいバージョンのMastery Chartのものです。そのまま残し、変更は保存しません。</translation>
    </message>
    <message>
        <source>The settings cannot be written; changes are not kept when the program ends.</source>
        <translation>設定を書き込めません。プログラムを終了すると、変更は失われます。</translation>
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
        <translation>正方形</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>フォーラム</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>カスタム</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>ピクセル</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>My &amp;place as</source>
        <translation>自分の位置と名前(&amp;P)</translation>
    </message>
    <message>
        <source>Fi&amp;gures</source>
        <translation>数値(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Date and link</source>
        <translation>日付とリンク(&amp;D)</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>フォルダーを表示(&amp;F)</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>pixels</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>As large as in the window: %1 × %2</source>
        <comment>pixels</comment>
        <translation>ウィンドウと同じ大きさ: %1 × %2</translation>
    </message>
    <message>
        <source>A size of your own</source>
        <translation>自由なサイズ</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Light, as on paper</source>
        <translation>紙のような明るい配色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Dark, as in most chats</source>
        <translation>多くのチャットに合う暗い配色</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>S&amp;uggest</source>
        <translation>候補を入力(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>見出し(&amp;H)</translation>
    </message>
    <message>
        <source>Name in the picture</source>
        <translation>画像に入れる名前</translation>
    </message>
    <message>
        <source>With</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Copy Te&amp;xt</source>
        <translation>テキストをコピー(&amp;X)</translation>
    </message>
    <message>
        <source>Copied the alt text.</source>
        <translation>代替テキストをコピーしました。</translation>
    </message>
    <message>
        <source>&amp;Alt text</source>
        <translation>代替テキスト(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>画像をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save CS&amp;V…</source>
        <translation>CSVを保存(&amp;V)…</translation>
    </message>
    <message>
        <source>Save &amp;JSON…</source>
        <translation>JSONを保存(&amp;J)…</translation>
    </message>
    <message>
        <source>Copy &amp;Table</source>
        <translation>表をコピー(&amp;T)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 ピクセル</translation>
    </message>
    <message>
        <source>Copied the picture.</source>
        <translation>画像をコピーしました。</translation>
    </message>
    <message>
        <source>Copied the table.</source>
        <translation>表をコピーしました。</translation>
    </message>
    <message>
        <source>%1 achievement distribution</source>
        <comment>a file&apos;s name</comment>
        <translation>%1 実績の分布</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>“%1” exists already. Replace it?</source>
        <translation>「%1」はすでにあります。置き換えますか?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>置き換える(&amp;R)</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>「%1」を保存しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n pixel(s) for each pixel of the size, in each direction</source>
        <translation>
            <numerusform>縦横それぞれ、サイズの%n倍のピクセル</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MasteryChart::SubsetRow</name>
    <message>
        <source>Subset of</source>
        <translation>元のゲーム:</translation>
    </message>
    <message>
        <source>Other subsets:</source>
        <translation>ほかのサブセット:</translation>
    </message>
    <message>
        <source>Subsets:</source>
        <translation>サブセット:</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Compare the game with its subsets</source>
        <translation>ゲームとサブセットを比較</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln achievement(s)</source>
        <comment>a title</comment>
        <translation>
            <numerusform>%1: 実績 %Ln個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MasteryChart::TableModel</name>
    <message>
        <source>Your place</source>
        <translation>あなたの位置</translation>
    </message>
    <message>
        <source>Achievements</source>
        <translation>実績数</translation>
    </message>
    <message>
        <source>players</source>
        <translation>プレイヤー数</translation>
    </message>
    <message>
        <source>share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>到達者数</translation>
    </message>
    <message>
        <source>at least, share</source>
        <translation>到達率</translation>
    </message>
</context>
<context>
    <name>MasteryChart::TableView</name>
    <message>
        <source>Achievement distribution as a table</source>
        <translation>実績の分布の表</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
</context>
<context>
    <name>MasteryChart::TileStrip</name>
    <message>
        <source>Sign in to see any game, and your place in it.</source>
        <translation>サインインすると、すべてのゲームと、その中でのあなたの位置を見られます。</translation>
    </message>
    <message>
        <source>S&amp;ign In…</source>
        <translation>サインイン(&amp;L)…</translation>
    </message>
    <message>
        <source>no achievement yet</source>
        <translation>まだ実績なし</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>利用できません</translation>
    </message>
    <message>
        <source>The times could not be loaded.</source>
        <translation>時間を読み込めませんでした。</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ToolBar</name>
    <message>
        <source>Game</source>
        <translation>ゲーム</translation>
    </message>
    <message>
        <source>Your &amp;Games</source>
        <translation>あなたのゲーム(&amp;G)</translation>
    </message>
    <message>
        <source>Comp&amp;are</source>
        <translation>比較(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>画像をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Share…</source>
        <translation>共有(&amp;S)…</translation>
    </message>
    <message>
        <source>Your Games</source>
        <translation>あなたのゲーム</translation>
    </message>
    <message>
        <source>What you played, your progress, and what you want to play (Ctrl+G)</source>
        <translation>プレイしたゲーム、進捗、プレイしたいゲーム (Ctrl+G)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Set games beside each other (Ctrl+M)</source>
        <translation>ゲームを並べて比較 (Ctrl+M)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the picture (Ctrl+C)</source>
        <translation>画像をコピー (Ctrl+C)</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>Save or copy a picture to post (Ctrl+E)</source>
        <translation>投稿用の画像を保存またはコピー (Ctrl+E)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>中止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>再読み込み(&amp;R)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Stop loading (Escape)</source>
        <translation>読み込みを中止 (Esc)</translation>
    </message>
    <message>
        <source>Load the game again (F5)</source>
        <translation>ゲームを再読み込み (F5)</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Username and web API key</source>
        <translation>ユーザー名とWeb APIキー</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
</context>
<context>
    <name>MasteryChart::ViewMenu</name>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>&amp;As the System</source>
        <translation>システムに合わせる(&amp;A)</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>ライト(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>Go to the C&amp;hart</source>
        <translation>グラフへ移動(&amp;H)</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>全画面表示(&amp;U)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示内容</translation>
    </message>
    <message>
        <source>Distributio&amp;n</source>
        <translation>分布(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Curve</source>
        <translation>曲線(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>表(&amp;T)</translation>
    </message>
    <message>
        <source>Dro&amp;p-off</source>
        <translation>離脱(&amp;P)</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>履歴(&amp;Y)</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>目盛り</translation>
    </message>
    <message>
        <source>&amp;Linear</source>
        <translation>線形(&amp;L)</translation>
    </message>
    <message>
        <source>L&amp;ogarithmic</source>
        <translation>対数(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Share of Players</source>
        <translation>プレイヤーの割合(&amp;S)</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>棒</translation>
    </message>
    <message>
        <source>The Site&apos;s &amp;Ranges</source>
        <translation>サイトと同じ区間(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Every Count</source>
        <translation>1個ずつ(&amp;E)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>言語(&amp;G)</translation>
    </message>
    <message>
        <source>As the System</source>
        <translation>システムに合わせる</translation>
    </message>
</context>
<context>
    <name>MasteryChart::YourGamesPage</name>
    <message>
        <source>Played Lately</source>
        <translation>最近のプレイ</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>Want to Play</source>
        <translation>プレイしたい</translation>
    </message>
    <message>
        <source>The games that you play appear here as soon as RetroAchievements knows of them.</source>
        <translation>プレイしたゲームは、RetroAchievementsに記録されるとここに表示されます。</translation>
    </message>
    <message>
        <source>A game appears here once you have earned an achievement in it, if it has more than five.</source>
        <translation>実績が6個以上あるゲームは、1個でも獲得するとここに表示されます。</translation>
    </message>
    <message>
        <source>The games that you mark as “Want to Play” at RetroAchievements appear here.</source>
        <translation>RetroAchievementsで「Want to Play」に登録したゲームが、ここに表示されます。</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>Your Games</source>
        <translation>あなたのゲーム</translation>
    </message>
    <message>
        <source>Filter by title or system</source>
        <translation>タイトルか機種で絞り込み</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>What the games are sorted by</source>
        <translation>ゲームの並べ替え順</translation>
    </message>
    <message>
        <source>Ref&amp;resh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>Ask RetroAchievements for this list</source>
        <translation>RetroAchievementsからこのリストを取得します</translation>
    </message>
    <message>
        <source>Compa&amp;re</source>
        <translation>比較(&amp;K)</translation>
    </message>
    <message>
        <source>RetroAchievements shows a want-to-play list only to the user it belongs to; see whether the web API key is of the same account as the username.</source>
        <translation>「プレイしたい」のリストは、RetroAchievementsでは本人にしか表示されません。Web APIキーがユーザー名と同じアカウントのものか確認してください。</translation>
    </message>
    <message>
        <source>RetroAchievements knows no user of this name; check the username.</source>
        <translation>RetroAchievementsにこの名前のユーザーはいません。ユーザー名を確認してください。</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Back to %1</source>
        <comment>a game</comment>
        <translation>%1に戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Sort: %1</source>
        <translation>並べ替え: %1(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln game(s)</source>
        <translation>
            <numerusform>%Ln本中%1本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln game(s)</source>
        <translation>
            <numerusform>%Ln本</numerusform>
        </translation>
    </message>
    <message>
        <source>not updated</source>
        <translation>未更新</translation>
    </message>
    <message>
        <source>Sign in to see your games</source>
        <translation>サインインすると、あなたのゲームが表示されます</translation>
    </message>
    <message>
        <source>What you played lately, your progress in all games, and what you want to play.</source>
        <translation>最近プレイしたゲーム、すべてのゲームの進捗、プレイしたいゲームを見られます。</translation>
    </message>
    <message>
        <source>No matching game</source>
        <translation>該当するゲームがありません</translation>
    </message>
    <message>
        <source>No game in this list has all of these words in its title or system.</source>
        <translation>このリストには、タイトルか機種にこれらの語をすべて含むゲームがありません。</translation>
    </message>
    <message>
        <source>Loading your games…</source>
        <translation>あなたのゲームを読み込み中…</translation>
    </message>
    <message>
        <source>This list could not be loaded</source>
        <translation>このリストを読み込めませんでした</translation>
    </message>
    <message>
        <source>No games yet</source>
        <translation>まだゲームがありません</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>as of %1</source>
        <comment>a date</comment>
        <translation>%1時点</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Where hardcore players of %1 stop</source>
        <translation>%1のハードコアのプレイヤーはどこで離脱するか</translation>
    </message>
    <message>
        <source>Where casual players of %1 stop</source>
        <translation>%1のカジュアルのプレイヤーはどこで離脱するか</translation>
    </message>
    <message numerus="yes">
        <source>of %1 who earned %Ln achievement(s), %2 went no further</source>
        <comment>632 players, 22 %</comment>
        <translation>
            <numerusform>実績を%Ln個獲得した%1人のうち、%2がその先へ進まず</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fewest have “%1”: %2 players (%3).</source>
        <comment>an achievement, 8 players (1.3 %)</comment>
        <translation>
            <numerusform>獲得した人が最も少ないのは「%1」: %2人 (%3)。</numerusform>
        </translation>
    </message>
    <message>
        <source>mastery rates of hardcore players</source>
        <translation>ハードコアのマスター率</translation>
    </message>
    <message>
        <source>completion rates of casual players</source>
        <translation>カジュアルのコンプリート率</translation>
    </message>
    <message>
        <source>hardcore and casual</source>
        <translation>ハードコアとカジュアル</translation>
    </message>
    <message numerus="yes">
        <source>Small bar charts: players by achievements earned in %Ln game(s).</source>
        <translation>
            <numerusform>小さな棒グラフ: ゲーム%Ln本の、獲得実績数ごとのプレイヤー数。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Curves: the share of the players of %Ln game(s) who got at least so far.</source>
        <translation>
            <numerusform>曲線: ゲーム%Ln本の、各段階に到達したプレイヤーの割合。</numerusform>
        </translation>
    </message>
    <message>
        <source>Mastery rates (sample data): %1.</source>
        <translation>マスター率 (サンプルデータ): %1。</translation>
    </message>
    <message>
        <source>Mastery rates: %1.</source>
        <translation>マスター率: %1。</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>サンプルデータ</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>曲線</translation>
    </message>
    <message>
        <source>Bar chart</source>
        <translation>棒グラフ</translation>
    </message>
    <message>
        <source>%1: nobody has earned an achievement of %2 yet.</source>
        <translation>%1: %2の実績を獲得した人はまだいません。</translation>
    </message>
    <message numerus="yes">
        <source>The set has %Ln achievement(s).</source>
        <translation>
            <numerusform>セットの実績は%Ln個です。</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1: of %2 hardcore players of %3, %4 mastered all %5 achievements.</source>
        <translation>%1: %3のハードコアのプレイヤー%2人のうち、全%5個の実績をマスターした人数: %4。</translation>
    </message>
    <message>
        <source>%1: of %2 casual players of %3, %4 completed all %5 achievements.</source>
        <translation>%1: %3のカジュアルのプレイヤー%2人のうち、全%5個の実績をコンプリートした人数: %4。</translation>
    </message>
    <message>
        <source>Half of the players earned %1 or fewer.</source>
        <translation>半数のプレイヤーの獲得実績数は%1個以下です。</translation>
    </message>
    <message>
        <source>Nobody has mastered %1 yet</source>
        <translation>%1をマスターした人はまだいません</translation>
    </message>
    <message>
        <source>Nobody has completed %1 yet</source>
        <translation>%1をコンプリートした人はまだいません</translation>
    </message>
    <message>
        <source>1 in %1 players mastered %2</source>
        <translation>%2をマスターしたのは%1人に1人</translation>
    </message>
    <message>
        <source>1 in %1 players completed %2</source>
        <translation>%2をコンプリートしたのは%1人に1人</translation>
    </message>
    <message>
        <source>1 in %1 hardcore players mastered %2</source>
        <translation>%2をマスターしたのはハードコアの%1人に1人</translation>
    </message>
    <message>
        <source>1 in %1 casual players completed %2</source>
        <translation>%2をコンプリートしたのはカジュアルの%1人に1人</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>ズーム</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
</context>
<context>
    <name>Save</name>
    <message>
        <source>chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>there is nothing to write</source>
        <translation>書き出すものがありません</translation>
    </message>
    <message>
        <source>it is a pipe or a device</source>
        <translation>パイプまたはデバイスです</translation>
    </message>
    <message>
        <source>Standard output could not be written to: %1.</source>
        <translation>標準出力に書き込めませんでした: %1。</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2; choose another place or name.</source>
        <translation>「%1」に書き込めませんでした: %2。別の場所か名前を選んでください。</translation>
    </message>
</context>
<context>
    <name>ServiceError</name>
    <message numerus="yes">
        <source>RetroAchievements asks for a pause; try again in %Ln minute(s).</source>
        <translation>
            <numerusform>RetroAchievementsから、間隔を空けるよう求められました。%Ln分後にもう一度お試しください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>RetroAchievements asks for a pause; try again in %Ln hour(s).</source>
        <translation>
            <numerusform>RetroAchievementsから、間隔を空けるよう求められました。%Ln時間後にもう一度お試しください。</numerusform>
        </translation>
    </message>
    <message>
        <source>A username and a web API key are needed; the key is at %1 under “Keys”.</source>
        <translation>ユーザー名とWeb APIキーが必要です。キーは %1 の「Keys」にあります。</translation>
    </message>
    <message>
        <source>RetroAchievements refused the web API key; copy it again from %1.</source>
        <translation>RetroAchievementsがWeb APIキーを受け付けませんでした。%1 からもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>There is no data for this game: the ID is unknown, or the set has no achievements.</source>
        <translation>このゲームのデータがありません。IDが存在しないか、セットに実績がありません。</translation>
    </message>
    <message>
        <source>RetroAchievements blocked the request (status 403); see whether its site opens in a browser, and try again later.</source>
        <translation>RetroAchievementsがリクエストをブロックしました (ステータス 403)。ブラウザーでサイトが開くか確認し、後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The server does not offer these figures (status %1); check its address and the version of the API, or look for a newer Mastery Chart.</source>
        <translation>サーバーはこれらの数値を提供していません (ステータス %1)。アドレスとAPIのバージョンを確認するか、新しいMastery Chartがないか調べてください。</translation>
    </message>
    <message>
        <source>RetroAchievements did not accept the request (status 422); check the username.</source>
        <translation>RetroAchievementsがリクエストを受け付けませんでした (ステータス 422)。ユーザー名を確認してください。</translation>
    </message>
    <message>
        <source>RetroAchievements received too many requests; wait a minute and try again.</source>
        <translation>RetroAchievementsへのリクエストが多すぎました。1分待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>RetroAchievements has a problem of its own (status %1); try again later.</source>
        <translation>RetroAchievements側で問題が起きています (ステータス %1)。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>RetroAchievements redirected to another address, which was not followed to protect the key; try again later.</source>
        <translation>RetroAchievementsから別のアドレスへ転送されましたが、キーを守るため、転送先には接続しませんでした。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>A web page came in place of the figures; sign in to the network if it asks for that, or try again later.</source>
        <translation>数値の代わりにWebページが届きました。ネットワークへのサインインを求められている場合はサインインし、そうでなければ後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The answer was not what RetroAchievements promises (status %1); try again later.</source>
        <translation>RetroAchievementsの応答が想定と異なります (ステータス %1)。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The answer was not what RetroAchievements promises; try again later.</source>
        <translation>RetroAchievementsの応答が想定と異なります。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>RetroAchievements could not be reached; check the network connection and try again.</source>
        <translation>RetroAchievementsに接続できませんでした。ネットワーク接続を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The address of RetroAchievements was not found; check the network connection and try again.</source>
        <translation>RetroAchievementsのアドレスが見つかりませんでした。ネットワーク接続を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>There is no secure connection to RetroAchievements, so nothing was sent; check the machine&apos;s date, and sign in to the network if it asks for that.</source>
        <translation>RetroAchievementsに安全に接続できないため、何も送信しませんでした。コンピューターの日付を確認し、ネットワークへのサインインを求められている場合はサインインしてください。</translation>
    </message>
    <message>
        <source>The proxy did not let the request through; check the system&apos;s proxy settings.</source>
        <translation>プロキシがリクエストを通しませんでした。システムのプロキシ設定を確認してください。</translation>
    </message>
    <message>
        <source>The connection to RetroAchievements broke; try again.</source>
        <translation>RetroAchievementsとの接続が切れました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>RetroAchievements did not answer in time; try again.</source>
        <translation>RetroAchievementsから時間内に応答がありませんでした。もう一度お試しください。</translation>
    </message>
    <message>
        <source>Loading was cancelled.</source>
        <translation>読み込みを中止しました。</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>%1 (Escape cancels)</source>
        <comment>Trying again in 4 seconds</comment>
        <translation>%1 (Escで中止)</translation>
    </message>
    <message>
        <source>Loading game %1… (Escape cancels)</source>
        <translation>ゲーム %1 を読み込み中… (Escで中止)</translation>
    </message>
    <message>
        <source>Waiting for the system&apos;s key store…</source>
        <translation>システムのキーリングを待っています…</translation>
    </message>
    <message>
        <source>Saved copy of %1</source>
        <comment>a date and time</comment>
        <translation>%1の保存データ</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <comment>a time of day</comment>
        <translation>%1に更新</translation>
    </message>
    <message>
        <source>The link names set %1; these are the figures of the game&apos;s main set.</source>
        <translation>リンクはセット %1 を指していますが、これはゲームのメインセットの数値です。</translation>
    </message>
</context>
<context>
    <name>StoreProblem</name>
    <message>
        <source>The file of kept games is damaged; it is set aside, and a new one is begun.</source>
        <translation>保存済みゲームのファイルが破損しています。このファイルを退避し、新しいファイルを作成します。</translation>
    </message>
    <message>
        <source>The kept games are of a later version of Mastery Chart; they are left as they are, and nothing is kept.</source>
        <translation>保存済みゲームは、より新しいバージョンのMastery Chartのものです。そのまま残し、何も保存しません。</translation>
    </message>
    <message>
        <source>Another program holds the file of kept games; what it delays is not kept.</source>
        <translation>別のプログラムが保存済みゲームのファイルを使用しています。その間のデータは保存されません。</translation>
    </message>
    <message>
        <source>The file of kept games cannot be opened or written; nothing is kept.</source>
        <translation>保存済みゲームのファイルを開けないか、書き込めません。何も保存されません。</translation>
    </message>
    <message>
        <source>The disk is full; nothing more is kept.</source>
        <translation>ディスクに空きがありません。これ以上は保存されません。</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>%1 of %2</source>
        <comment>41 of 60 achievements</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>#%1</source>
        <comment>a rank</comment>
        <translation>%1位</translation>
    </message>
    <message>
        <source>The rank by achievements earned in this mode; equal counts share a rank.</source>
        <translation>このモードでの獲得実績数による順位です。同数の場合は同じ順位です。</translation>
    </message>
    <message>
        <source>top %1</source>
        <comment>top 7.2 %</comment>
        <translation>上位%1</translation>
    </message>
    <message>
        <source>of %1 hardcore</source>
        <comment>players</comment>
        <translation>ハードコア %1人中</translation>
    </message>
    <message>
        <source>of %1 casual</source>
        <comment>players</comment>
        <translation>カジュアル %1人中</translation>
    </message>
    <message>
        <source>one of %1</source>
        <comment>1,820 players</comment>
        <translation>%1人中の1人</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln to go</source>
        <comment>41 of 60, 19 to go</comment>
        <translation>
            <numerusform>%1、残り%Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 players need one more to pass you</source>
        <translation>
            <numerusform>あと1個であなたを抜く人が%1人</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody yet – be the first</source>
        <translation>まだ0人。最初の1人に!</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>1,820 of 31,257 players</comment>
        <translation>%2人中%1人</translation>
    </message>
    <message>
        <source>The share of the hardcore players who earned every achievement of the set in hardcore.</source>
        <translation>ハードコアのプレイヤーのうち、セットのすべての実績をハードコアで獲得した人の割合です。</translation>
    </message>
    <message>
        <source>The share of the casual players who earned every achievement of the set in casual.</source>
        <translation>カジュアルのプレイヤーのうち、セットのすべての実績をカジュアルで獲得した人の割合です。</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>of 60 achievements</comment>
        <translation>%1個中</translation>
    </message>
    <message>
        <source>At least half of the players earned this many achievements or fewer.</source>
        <translation>少なくとも半数のプレイヤーの獲得実績数は、この数以下です。</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>13.0 of 60 achievements</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>The mean number of achievements a player earned, as a share of the set.</source>
        <translation>プレイヤー1人あたりの平均獲得実績数を、セットに対する割合で示します。</translation>
    </message>
    <message>
        <source>Half the set</source>
        <translation>半分以上</translation>
    </message>
    <message>
        <source>reach %1</source>
        <comment>reach 30 achievements</comment>
        <translation>%1個に到達</translation>
    </message>
    <message>
        <source>The share of the players who earned at least half of the achievements.</source>
        <translation>半分以上の実績を獲得したプレイヤーの割合です。</translation>
    </message>
    <message>
        <source>One and done</source>
        <translation>1個だけ</translation>
    </message>
    <message>
        <source>The share of the players who earned exactly one achievement.</source>
        <translation>実績をちょうど1個獲得したプレイヤーの割合です。</translation>
    </message>
    <message numerus="yes">
        <source>of %1 players</source>
        <translation>
            <numerusform>%1人の記録</numerusform>
        </translation>
    </message>
    <message>
        <source>not enough data</source>
        <translation>データ不足</translation>
    </message>
    <message>
        <source>%1 to beat</source>
        <comment>22 h</comment>
        <translation>クリアまで%1</translation>
    </message>
    <message>
        <source>Time to master</source>
        <translation>マスターまでの時間</translation>
    </message>
    <message>
        <source>Time to complete</source>
        <translation>コンプリートまでの時間</translation>
    </message>
    <message>
        <source>Half of the players who mastered the set took longer than this, half were faster.</source>
        <translation>セットをマスターしたプレイヤーの半数はこれより長くかかり、半数はこれより短く済みました。</translation>
    </message>
    <message>
        <source>Half of the players who completed the set took longer than this, half were faster.</source>
        <translation>セットをコンプリートしたプレイヤーの半数はこれより長くかかり、半数はこれより短く済みました。</translation>
    </message>
    <message>
        <source>Times from before October 2023 are estimates of RetroAchievements.</source>
        <translation>2023年10月より前の時間は、RetroAchievementsによる推定です。</translation>
    </message>
    <message>
        <source>casual %1</source>
        <comment>a figure</comment>
        <translation>カジュアル %1</translation>
    </message>
    <message>
        <source>hardcore %1</source>
        <comment>a figure</comment>
        <translation>ハードコア %1</translation>
    </message>
    <message>
        <source>no casual players</source>
        <translation>カジュアルのプレイヤーなし</translation>
    </message>
    <message>
        <source>no hardcore players</source>
        <translation>ハードコアのプレイヤーなし</translation>
    </message>
    <message>
        <source>stop at %1</source>
        <comment>one achievement: players</comment>
        <translation>%1個で離脱</translation>
    </message>
</context>
<context>
    <name>UserGame</name>
    <message>
        <source>Beaten in casual</source>
        <translation>カジュアルでクリア</translation>
    </message>
    <message>
        <source>Beaten</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Completed in casual</source>
        <translation>カジュアルでコンプリート</translation>
    </message>
    <message>
        <source>Mastered</source>
        <translation>マスター</translation>
    </message>
    <message>
        <source>%1 in casual</source>
        <comment>a percentage</comment>
        <translation>カジュアルで%1</translation>
    </message>
    <message>
        <source>Played today</source>
        <translation>今日プレイ</translation>
    </message>
    <message>
        <source>Earned today</source>
        <translation>今日獲得</translation>
    </message>
    <message>
        <source>Played yesterday</source>
        <translation>昨日プレイ</translation>
    </message>
    <message>
        <source>Earned yesterday</source>
        <translation>昨日獲得</translation>
    </message>
    <message numerus="yes">
        <source>Played %Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln日前にプレイ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Earned %Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln日前に獲得</numerusform>
        </translation>
    </message>
    <message>
        <source>Played %1</source>
        <comment>a date</comment>
        <translation>%1にプレイ</translation>
    </message>
    <message>
        <source>Earned %1</source>
        <comment>a date</comment>
        <translation>%1に獲得</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>最近の順</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>Left to Mastery</source>
        <translation>マスターまでの残り</translation>
    </message>
    <message>
        <source>Fewest Achievements</source>
        <translation>実績の少ない順</translation>
    </message>
    <message>
        <source>System</source>
        <translation>機種</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Other Systems</source>
        <translation>その他の機種</translation>
    </message>
    <message>
        <source>Without Achievements Now</source>
        <translation>現在は実績なし</translation>
    </message>
    <message>
        <source>No achievements yet</source>
        <translation>まだ実績なし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <comment>achievements to mastery</comment>
        <translation>
            <numerusform>残り%Ln個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitState</name>
    <message numerus="yes">
        <source>Pausing, so as not to ask RetroAchievements too often; going on in %Ln second(s).</source>
        <translation>
            <numerusform>RetroAchievementsへのリクエストが多くなりすぎないよう、一時停止中です。%Ln秒後に再開します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>RetroAchievements is busy; trying again in %Ln second(s).</source>
        <translation>
            <numerusform>RetroAchievementsが混み合っています。%Ln秒後に再試行します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>RetroAchievements has a problem; trying again in %Ln second(s).</source>
        <translation>
            <numerusform>RetroAchievementsで問題が起きています。%Ln秒後に再試行します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connection broke; trying again in %Ln second(s).</source>
        <translation>
            <numerusform>接続が切れました。%Ln秒後に再試行します。</numerusform>
        </translation>
    </message>
</context>
</TS>
