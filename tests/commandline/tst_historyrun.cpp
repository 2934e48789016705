// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/historyrun.h"
#include "language/language.h"
#include "support/collectingsink.h"
#include "support/keptgames.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

/// What is read of the kept answers.
class HistoryRunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setLanguage(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void everyAnswerIsRead();
    void theModesAskedForAreRead();
    void aGameWithoutAnswersFails_data();
    void aGameWithoutAnswersFails();
};

namespace {

GameResult asked(int id)
{
    return {.id = id, .name = QString::number(id), .namedSet = {}};
}

} // namespace

void HistoryRunTest::everyAnswerIsRead()
{
    const QTemporaryDir folder;
    Store store({.folder = folder.path()});
    store.save(snapshot(5, 0), false);
    store.save(snapshot(7, 1), false);
    store.save(snapshot(9, 2, 2), false);
    GameResults taken;
    GameSinks sinks = collectingIn(taken);
    const HistoryRun run(Options(), store, {asked(2), asked(14402)}, sinks);
    const QSignalSpy finished(&run, &Run::finished);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().value<ExitCode>(), ExitCode::Done);
    QCOMPARE(taken.size(), 2);
    QCOMPARE(taken.first().history.size(), 1);
    QCOMPARE(taken.first().snapshot.details.title, u"Game 2"_s);
    const GameResult &second = taken.last();
    QCOMPARE(second.snapshot.id, 14402);
    QVERIFY(!second.snapshot.details.progress);
    QCOMPARE(second.history.size(), 2);
    QCOMPARE(second.history.first().distribution.counts(UnlockMode::Hardcore).first(), 5);
    QCOMPARE(second.history.last().distribution.counts(UnlockMode::Hardcore).first(), 7);
}

void HistoryRunTest::theModesAskedForAreRead()
{
    const QTemporaryDir folder;
    Store store({.folder = folder.path()});
    store.save(snapshot(5), false);
    Options options;
    options.modeFilter = ModeFilter::Casual;
    GameResults taken;
    GameSinks sinks = collectingIn(taken);
    const HistoryRun run(options, store, {asked(14402)}, sinks);
    const QSignalSpy finished(&run, &Run::finished);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(taken.size(), 1);
    const GameResult &game = taken.first();
    QCOMPARE(game.history.first().distribution.modes(), QList{UnlockMode::Casual});
    QCOMPARE(game.snapshot.distribution.modes(), QList{UnlockMode::Casual});
}

void HistoryRunTest::aGameWithoutAnswersFails_data()
{
    QTest::addColumn<AchievementSet>("set");
    QTest::addColumn<QList<int>>("games");
    QTest::addColumn<QStringList>("said");
    const QString nothing = u"Nothing was kept of this game yet; --record keeps what the service answers."_s;
    QTest::newRow("a game") << AchievementSet::Official << QList{2} << QStringList{nothing};
    QTest::newRow("its other set") << AchievementSet::Unofficial << QList{14402} << QStringList{nothing};
    QTest::newRow("one of two") << AchievementSet::Official << QList{14402, 2} << QStringList{u"2: "_s + nothing};
}

void HistoryRunTest::aGameWithoutAnswersFails()
{
    QFETCH(const AchievementSet, set);
    QFETCH(const QList<int>, games);
    const QTemporaryDir folder;
    Store store({.folder = folder.path()});
    store.save(snapshot(5), false);
    Options options;
    options.set = set;
    GameResults results;
    for (const int id : games) {
        results.append(asked(id));
        options.games.append(AskedGame());
    }
    GameResults taken;
    GameSinks sinks = collectingIn(taken);
    const HistoryRun run(options, store, results, sinks);
    const QSignalSpy said(&run, &Run::said);
    const QSignalSpy finished(&run, &Run::finished);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().value<ExitCode>(), ExitCode::NoData);
    QStringList words;
    for (const auto &signal : said)
        words.append(signal.first().toString());
    QTEST(words, "said");
    QCOMPARE(run.games().last().code, ExitCode::NoData);
    QCOMPARE(run.games().size() > 1, run.games().first().isDone());
    QCOMPARE(taken.size(), games.size() - 1);
}

QTEST_GUILESS_MAIN(HistoryRunTest)
#include "tst_historyrun.moc"
