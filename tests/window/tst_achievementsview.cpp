// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/chartview.h"
#include "language/language.h"
#include "support/gameservice.h"
#include "support/layoutfaults.h"
#include "support/openwindow.h"
#include "window/achievementlist.h"
#include "window/achievementsview.h"
#include "window/chartpane.h"
#include "window/segments.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

class AchievementsViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void achievementsStandInTheChosenOrder_data();
    void achievementsStandInTheChosenOrder();
    void theTypeFilters();
    void whatYouLackHasTheNearestFirst();
    void withoutYourPlaceNothingCanBeMissing();
    void steepStepsAreMarkedInTheOrderOfUnlocks();
    void aRowSaysAllOfItToAScreenReader();
    void cliffsStandInWords();
    void rowsAreCopiedAsATable_data();
    void rowsAreCopiedAsATable();
    void whatIsNotKnownIsSaid_data();
    void whatIsNotKnownIsSaid();
    void titlesOfOthersAreNoMarkup();
    void whatIsCurrentStaysWhenTheGameComesAgain();
    void listAndChartStandBesideEachOtherInAWideWindow();
    void nothingIsCut_data();
    void nothingIsCut();
    void twoThousandAreListed();
    void theWindowLoadsAndShowsThem();
};

namespace {

Achievement achievement(int id, const QString &title, qint64 hardcore, int points,
                        AchievementType type = AchievementType::Standard)
{
    Achievement one;
    one.id = id;
    one.title = title;
    one.description = u"Do what has to be done"_s;
    one.points = points;
    one.type = type;
    one.hardcore = hardcore;
    one.casual = hardcore / 10;
    return one;
}

/// 100 hardcore players; the set's order is Boss, Start, Middle.
GameSnapshot game()
{
    GameSnapshot game;
    game.id = 7;
    game.distribution = Distribution(PlayerCounts{40, 15, 45}, PlayerCounts{3, 0, 2});
    game.details.title = u"Seven"_s;
    game.details.progress = Progress{1, 1};
    game.details.achievements = {achievement(1, u"Boss"_s, 45, 25, AchievementType::WinCondition),
                                 achievement(2, u"Start"_s, 100, 1, AchievementType::Progression),
                                 achievement(3, u"Middle"_s, 60, 5)};
    game.details.achievements[1].earned = UnlockMode::Hardcore;
    game.details.achievements[2].earned = UnlockMode::Casual;
    GameTimes times;
    times.achievements = {{2, {MedianTime{5'100, 69}, MedianTime{60, 69}}}, {3, {MedianTime{60, 4}, std::nullopt}}};
    game.details.times = times;
    return game;
}

QString titles(const AchievementsView &view)
{
    QStringList titles;
    const AchievementModel &model = view.list()->achievements();
    for (int row = 0; row < model.rowCount(); ++row)
        titles.append(model.index(row).data().toString());
    return titles.join(u' ');
}

QString spaced(QString text)
{
    return text.replace(u'\u00a0', u' ');
}

void choose(const AchievementsView &view, UnlockOrder order)
{
    auto *segments = view.findChild<Segments *>(u"achievementOrder"_s);
    segments->setValue(static_cast<int>(order));
    Q_EMIT segments->chosen(static_cast<int>(order));
}

Segments *missing(const AchievementsView &view)
{
    return view.findChild<Segments *>(u"achievementsMissing"_s);
}

QAbstractButton *missingButton(const AchievementsView &view)
{
    return missing(view)->findChildren<QAbstractButton *>().last();
}

/// All that is written in labels that are seen.
QString written(const QWidget &widget)
{
    QStringList texts;
    for (const auto *label : widget.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&widget))
            texts.append(QString(label->text()).remove(u'\u200b'));
    }
    return spaced(texts.join(u'\n'));
}

} // namespace

void AchievementsViewTest::init()
{
    OpenWindow::prepare();
}

void AchievementsViewTest::achievementsStandInTheChosenOrder_data()
{
    QTest::addColumn<UnlockOrder>("order");
    QTest::addColumn<QString>("titles");
    QTest::newRow("unlocks") << UnlockOrder::Unlocks << u"Start Middle Boss"_s;
    QTest::newRow("set") << UnlockOrder::Set << u"Boss Start Middle"_s;
    QTest::newRow("points") << UnlockOrder::Points << u"Start Middle Boss"_s;
}

void AchievementsViewTest::achievementsStandInTheChosenOrder()
{
    QFETCH(const UnlockOrder, order);
    AchievementsView view;
    view.setGame(game(), ModeFilter::Both);
    choose(view, order);
    QTEST(titles(view), "titles");
}

void AchievementsViewTest::theTypeFilters()
{
    AchievementsView view;
    view.setGame(game(), ModeFilter::Both);
    auto *type = view.findChild<QComboBox *>(u"achievementType"_s);
    type->setCurrentIndex(type->findData(static_cast<int>(AchievementType::WinCondition)));
    Q_EMIT type->activated(type->currentIndex());
    QCOMPARE(titles(view), u"Boss"_s);
    type->setCurrentIndex(type->findData(static_cast<int>(AchievementType::Missable)));
    Q_EMIT type->activated(type->currentIndex());
    QCOMPARE(titles(view), QString());
    QVERIFY(written(view).contains(u"No achievement is of this kind."));
}

void AchievementsViewTest::whatYouLackHasTheNearestFirst()
{
    AchievementsView view;
    view.setGame(game(), ModeFilter::Hardcore);
    choose(view, UnlockOrder::Set);
    missingButton(view)->click();
    QCOMPARE(titles(view), u"Middle Boss"_s); // Middle is earned in casual alone
    view.setGame(game(), ModeFilter::Both);
    QCOMPARE(titles(view), u"Boss"_s);
}

void AchievementsViewTest::withoutYourPlaceNothingCanBeMissing()
{
    AchievementsView view;
    GameSnapshot unknown = game();
    unknown.details.clearProgress();
    view.setGame(unknown, ModeFilter::Both);
    QVERIFY(!missingButton(view)->isEnabled());
    QCOMPARE(titles(view), u"Start Middle Boss"_s);
}

void AchievementsViewTest::steepStepsAreMarkedInTheOrderOfUnlocks()
{
    AchievementsView view;
    view.setGame(game(), ModeFilter::Both);
    const AchievementModel &model = view.list()->achievements();
    QCOMPARE(stepText(model.row(0)), QString());
    QCOMPARE(spaced(stepText(model.row(1))), u"▼ 40 % fewer"_s);
    QCOMPARE(spaced(stepText(model.row(2))), u"▼ 25 % fewer"_s);
    choose(view, UnlockOrder::Points);
    QCOMPARE(stepText(model.row(1)), QString());
}

void AchievementsViewTest::aRowSaysAllOfItToAScreenReader()
{
    AchievementsView view;
    view.setGame(game(), ModeFilter::Both);
    const AchievementModel &model = view.list()->achievements();
    QCOMPARE(spaced(model.index(0).data(Qt::AccessibleTextRole).toString()),
             u"Start, Do what has to be done, ▸ Progression, Hardcore 100 (100 %), Casual 10 (100 %), 1 point, "
             "median 1 h 25 min, ✓ yours in hardcore"_s);
    QVERIFY(spaced(model.index(0).data(Qt::ToolTipRole).toString()).contains(u"1 h 25 min, of 69 players"));
    QVERIFY(model.index(1).data(Qt::ToolTipRole).toString().contains(u"not enough data"));
}

void AchievementsViewTest::cliffsStandInWords()
{
    AchievementsView view;
    view.setGame(game(), ModeFilter::Both);
    QVERIFY2(written(view).contains(u"Most stop after 1 achievement: 40 % of 100 players went no further\n"
                                    "After 2 achievements: 25 % of 60 players went no further"),
             qPrintable(written(view)));
}

void AchievementsViewTest::rowsAreCopiedAsATable_data()
{
    QTest::addColumn<QList<int>>("rows");
    QTest::addColumn<QString>("text");
    QTest::newRow("chosen") << QList<int>{2, 0}
                            << u"Title\tPoints\tHardcore\tCasual\nStart\t1\t100\t10\nBoss\t25\t45\t4"_s;
    QTest::newRow("all") << QList<int>{}
                         << u"Title\tPoints\tHardcore\tCasual\nStart\t1\t100\t10\nMiddle\t5\t60\t6\n"
                            "Boss\t25\t45\t4"_s;
}

void AchievementsViewTest::rowsAreCopiedAsATable()
{
    QFETCH(const QList<int>, rows);
    AchievementsView view;
    view.setGame(game(), ModeFilter::Both);
    view.list()->clearSelection();
    for (const int row : rows)
        view.list()->selectionModel()->select(view.list()->model()->index(row, 0), QItemSelectionModel::Select);
    QTest::keyClick(view.list(), Qt::Key_C, Qt::ControlModifier);
    QTEST(QGuiApplication::clipboard()->text(), "text");
}

void AchievementsViewTest::whatIsNotKnownIsSaid_data()
{
    QTest::addColumn<GameSnapshot>("game");
    QTest::addColumn<QString>("problem");
    QTest::addColumn<QString>("note");
    GameSnapshot unofficial = game();
    unofficial.set = AchievementSet::Unofficial;
    QTest::newRow("unofficial") << unofficial << QString()
                                << u"RetroAchievements tells unlocks only of the official set."_s;
    GameSnapshot unknown = game();
    unknown.details.achievements.clear();
    QTest::newRow("not known") << unknown << QString() << u"The achievements of this game are not known yet."_s;
    QTest::newRow("failed") << unknown << u"It broke."_s
                            << u"The achievements of this game are not known yet. It broke."_s;
    GameSnapshot all = game();
    QTest::newRow("known") << all << u"It broke."_s << QString();
}

void AchievementsViewTest::whatIsNotKnownIsSaid()
{
    QFETCH(const GameSnapshot, game);
    QFETCH(const QString, problem);
    QFETCH(const QString, note);
    AchievementsView view;
    view.setGame(game, ModeFilter::Both, problem);
    QCOMPARE(view.list()->isVisibleTo(&view), note.isEmpty());
    QVERIFY(written(view).contains(note));
    QCOMPARE(written(view).contains(u"It broke."), note.contains(u"It broke."));
}

void AchievementsViewTest::titlesOfOthersAreNoMarkup()
{
    AchievementsView view;
    GameSnapshot marked = game();
    marked.details.achievements[1].title = u"<b>Bold</b> & so"_s;
    view.setGame(marked, ModeFilter::Both);
    const QModelIndex first = view.list()->model()->index(0, 0);
    QCOMPARE(first.data().toString(), u"<b>Bold</b> & so"_s);
    QVERIFY(first.data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;Bold&lt;/b&gt; &amp; so"));
}

void AchievementsViewTest::whatIsCurrentStaysWhenTheGameComesAgain()
{
    AchievementsView view;
    view.setGame(game(), ModeFilter::Both);
    view.list()->setCurrentIndex(view.list()->model()->index(1, 0));
    GameSnapshot later = game();
    later.details.achievements[2].hardcore = 101; // Middle is the first now
    view.setGame(later, ModeFilter::Both);
    QCOMPARE(view.list()->currentIndex().data().toString(), u"Middle"_s);
    QCOMPARE(view.list()->currentIndex().row(), 0);
}

void AchievementsViewTest::listAndChartStandBesideEachOtherInAWideWindow()
{
    AchievementsView view;
    view.setGame(game(), ModeFilter::Both);
    view.resize(1200, 600);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const auto left = [&](const QWidget *widget) { return widget->mapTo(&view, QPoint()).x(); };
    QTRY_VERIFY(left(view.list()) > left(view.chart()));
    view.resize(500, 900);
    QTRY_COMPARE(left(view.list()), left(view.chart()));
}

void AchievementsViewTest::nothingIsCut_data()
{
    QTest::addColumn<QSize>("size");
    for (const QSize &size : {QSize(336, 900), QSize(700, 900), QSize(1200, 700)})
        QTest::addRow("%d x %d", size.width(), size.height()) << size;
}

void AchievementsViewTest::nothingIsCut()
{
    QFETCH(const QSize, size);
    AchievementsView view;
    view.setGame(game(), ModeFilter::Both);
    view.resize(size);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QTRY_COMPARE(faultsOf(&view), QStringList());
}

void AchievementsViewTest::twoThousandAreListed()
{
    GameSnapshot large = game();
    large.details.achievements.clear();
    for (int id = 1; id <= 2'000; ++id)
        large.details.achievements.append(achievement(id, u"Nr %1"_s.arg(id), 100 - id / 25, 5));
    AchievementsView view;
    view.setGame(large, ModeFilter::Both);
    view.resize(1200, 600);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QCOMPARE(view.list()->model()->rowCount(), 2'000);
    view.list()->scrollToBottom();
    QVERIFY(!view.grab().isNull());
}

void AchievementsViewTest::theWindowLoadsAndShowsThem()
{
    ServedGame served = dragster();
    served.achievements = R"({"5":{"ID":5,"Title":"Off the Line","NumAwarded":9,"NumAwardedHardcore":8}})";
    LoopbackServer server(serviceWith({served}));
    MainWindow::Start start;
    start.game = dragster().id;
    const OpenWindow open(server, someone(), start);
    ChartPane *pane = open.window->findChild<ChartPane *>();
    ChartOptions options = pane->options();
    options.chartType = ChartType::Achievements;
    Q_EMIT pane->optionsChosen(options);
    QTRY_VERIFY(pane->findChild<AchievementsView *>());
    const auto *view = pane->findChild<AchievementsView *>();
    QTRY_COMPARE(titles(*view), u"Off the Line"_s);
}

QTEST_MAIN(AchievementsViewTest)

#include "tst_achievementsview.moc"
