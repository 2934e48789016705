// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/chartpane.h"

#include "chart/chartview.h"
#include "chartmodel/picturetext.h"
#include "window/achievementlist.h"
#include "window/achievementsview.h"
#include "window/appearance.h"
#include "window/earlierchoice.h"
#include "window/historyview.h"
#include "window/segments.h"
#include "window/tabbaraccessible.h"
#include "window/tableview.h"
#include "window/wrappingrow.h"

#include <QBoxLayout>
#include <QResizeEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyle>
#include <QTabBar>

#include <algorithm>
#include <array>

namespace MasteryChart {

namespace {

enum Tab { DistributionTab, CurveTab, TableTab, DropOffTab, HistoryTab };

/// What is behind a tab of a chart.
struct ChartTab
{
    Tab tab;
    ChartType chartType;
};

constexpr std::array chartTabs{
    ChartTab{DistributionTab, ChartType::Bars},
    ChartTab{CurveTab, ChartType::Cumulative},
    ChartTab{DropOffTab, ChartType::Achievements},
    ChartTab{HistoryTab, ChartType::History},
};

constexpr int tableBesideFrom = 1300; // pixels of this pane: more than a game's page is wide before it is wide
constexpr int leastChart = 240;       // high
constexpr int paneGap = 8;
constexpr int longestRise = 150; // ms; the system may want less, or none

} // namespace

ChartPane::ChartPane(const ChartOptions &options, QWidget *parent)
    : QWidget(parent)
    , m_options(options)
    , m_tabs(new QTabBar)
    , m_grouping(new Segments(tr("Bars")))
    , m_scale(new Segments(tr("Scale")))
    , m_earlier(new EarlierChoice)
    , m_kinds(new QStackedWidget)
    , m_splitter(new QSplitter)
    , m_chart(new ChartView(m_scene))
    , m_table(new TableView)
{
    m_scene.setTheme(Appearance::chartTheme());
    m_chart->setMinimumHeight(leastChart);
    m_table->setMinimumHeight(leastChart);
    m_splitter->addWidget(m_chart);
    m_splitter->addWidget(m_table);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(paneGap);
    m_kinds->addWidget(m_splitter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(QMargins());
    layout->setSpacing(paneGap);
    layout->addWidget(makeChoices());
    layout->addWidget(m_earlier);
    layout->addWidget(m_kinds, 1);
    connect(m_earlier, &EarlierChoice::chosen, this, &ChartPane::drawDistribution);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_isSplitByUser = true; });
    // What is pointed at in one is marked in the other.
    connect(&m_scene, &ChartScene::currentChanged, m_table, &TableView::showColumn);
    connect(m_table, &TableView::columnPointed, &m_scene, &ChartScene::setCurrent);
    showChoices();
    showViews();
}

ChartPane::~ChartPane()
{
    delete m_chart; // before the scene it looks at
}

QWidget *ChartPane::makeChoices()
{
    makeTabBarsAccessible();
    m_tabs->setObjectName(QStringLiteral("views"));
    m_tabs->setAccessibleName(tr("Views"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->insertTab(DistributionTab, tr("Distribution"));
    m_tabs->insertTab(CurveTab, tr("Curve"));
    m_tabs->insertTab(TableTab, tr("Table"));
    m_tabs->insertTab(DropOffTab, tr("Drop-off"));
    m_tabs->insertTab(HistoryTab, tr("History"));
    m_tabs->setTabToolTip(DistributionTab, tr("Players by achievements earned"));
    m_tabs->setTabToolTip(CurveTab, tr("Players who got at least this far"));
    m_tabs->setTabToolTip(TableTab, tr("The figures as a table"));
    m_tabs->setTabToolTip(DropOffTab, tr("Where players stop, and every achievement"));
    m_tabs->setTabToolTip(HistoryTab, tr("How the game changes"));
    connect(m_tabs, &QTabBar::currentChanged, this, &ChartPane::chooseTab);

    m_grouping->setObjectName(QStringLiteral("grouping"));
    m_grouping->add(static_cast<int>(Grouping::SiteRanges), tr("Ranges"), tr("The site's ranges: 20 and mastery"));
    m_grouping->add(static_cast<int>(Grouping::EveryCount), tr("Every count"), tr("A bar for every count"));
    m_scale->setObjectName(QStringLiteral("scale"));
    m_scale->add(static_cast<int>(Scale::Linear), tr("Linear"), tr("Players, from zero"));
    m_scale->add(static_cast<int>(Scale::Logarithmic), tr("Log"), tr("Every power of ten the same step"));
    m_scale->add(static_cast<int>(Scale::Share), tr("Percent"), tr("Share of the mode's own players"));
    connect(m_grouping, &Segments::chosen, this, [this](int value) {
        ChartOptions options = m_options;
        options.grouping = static_cast<Grouping>(value);
        Q_EMIT optionsChosen(options);
    });
    connect(m_scale, &Segments::chosen, this, [this](int value) {
        ChartOptions options = m_options;
        options.scale = static_cast<Scale>(value);
        Q_EMIT optionsChosen(options);
    });

    auto *row = new WrappingRow;
    auto *tabs = new QHBoxLayout;
    tabs->addWidget(m_tabs);
    tabs->addStretch(1);
    row->addGroup(tabs, 1);
    auto *segments = new WrappingRow;
    segments->add(m_grouping);
    segments->add(m_scale);
    auto *choices = new QHBoxLayout;
    choices->addWidget(segments);
    choices->addStretch(1);
    row->addGroup(choices);
    return row;
}

void ChartPane::chooseTab(int tab)
{
    const VisibleViews views = tab == TableTab ? VisibleViews::Table : VisibleViews::Chart;
    ChartOptions options = m_options;
    if (const auto chart = std::ranges::find(chartTabs, tab, &ChartTab::tab); chart != chartTabs.end())
        options.chartType = chart->chartType;
    if (options != m_options)
        Q_EMIT optionsChosen(options);
    if (views != m_views)
        Q_EMIT viewsChosen(views);
}

ChartContent ChartPane::content() const
{
    return {.snapshots = {m_game}, .options = m_options, .history = m_history, .earlier = m_earlier->earlier()};
}

void ChartPane::setGame(const GameSnapshot &game)
{
    const bool areOtherFigures = m_game.id != 0 && m_game.distribution != game.distribution;
    if (m_game.id != game.id || m_game.set != game.set || m_game.server != game.server)
        setHistory({}); // of another game
    m_game = game;
    drawDistribution();
    if (areOtherFigures && !Appearance::isMotionReduced())
        m_scene.rise(std::min(longestRise, style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this)));
    showChoices();
    showViews();
}

void ChartPane::drawDistribution()
{
    ChartOptions options = m_options; // what the chart shows as long as another view is in its place
    if (options.chartType != ChartType::Cumulative)
        options.chartType = ChartType::Bars;
    m_scene.setModel(makeChartModel({m_game}, options, QLocale(), m_earlier->earlier()));
    ChartContent shown = content();
    shown.options = options;
    m_chart->setAccessibleDescription(altText(shown));
}

void ChartPane::setIcons(GameIcons *icons)
{
    m_icons = icons;
    if (m_achievements)
        m_achievements->list()->setIcons(icons);
}

void ChartPane::setDetailsProblem(const QString &why)
{
    if (why == m_detailsProblem)
        return;
    m_detailsProblem = why;
    showViews();
}

void ChartPane::setHistory(const QList<KeptAnswer> &history)
{
    const bool hadEarlier = m_earlier->earlier().has_value();
    m_history = history;
    m_earlier->setHistory(history);
    if (hadEarlier && m_game.id != 0)
        drawDistribution();
    showChoices();
    showViews();
}

void ChartPane::setMasters(const LatestMasters::State &masters, const QString &problem)
{
    m_masters = masters;
    m_mastersProblem = problem;
    if (m_historyView)
        m_historyView->setMasters(masters, problem);
}

void ChartPane::openHistory()
{
    m_tabs->setCurrentIndex(HistoryTab);
}

void ChartPane::setOptions(const ChartOptions &options)
{
    m_options = options;
    if (m_game.id != 0)
        setGame(m_game);
    else
        showChoices();
}

void ChartPane::setViews(VisibleViews views)
{
    m_views = views;
    showChoices();
    showViews();
}

void ChartPane::showChoices()
{
    const QSignalBlocker blocker(m_tabs);
    const bool isCurve = m_options.chartType == ChartType::Cumulative;
    const bool isTable = m_views == VisibleViews::Table;
    m_tabs->setCurrentIndex(isTable ? TableTab
                                    : std::ranges::find(chartTabs, m_options.chartType, &ChartTab::chartType)->tab);
    // The other views have choices of their own.
    const bool isDistribution = isTable || isCurve || m_options.chartType == ChartType::Bars;
    m_grouping->setVisible(isDistribution);
    m_scale->setVisible(isDistribution);
    m_earlier->setVisible(!isTable && m_options.chartType == ChartType::Bars && !m_earlier->isEmpty());
    m_grouping->setValue(static_cast<int>(m_options.grouping));
    m_scale->setValue(static_cast<int>(m_options.scale));
    const QString curveWhy = tr("A curve is a share of every count.");
    const QString tableWhy = tr("A table has players and percentages.");
    for (const Scale scale : {Scale::Linear, Scale::Logarithmic, Scale::Share})
        m_scale->setValueEnabled(static_cast<int>(scale), !isCurve && !isTable, isTable ? tableWhy : curveWhy);
    // Below the site's limit both are the same.
    const int achievements = m_game.distribution.achievements();
    const bool isFew =
        m_game.id != 0 && bins(achievements, Grouping::SiteRanges) == bins(achievements, Grouping::EveryCount);
    const QString fewWhy = tr("With so few achievements, every count has a bar of its own.");
    for (const Grouping grouping : {Grouping::SiteRanges, Grouping::EveryCount})
        m_grouping->setValueEnabled(static_cast<int>(grouping), !isCurve && !isFew, isCurve ? curveWhy : fewWhy);
}

void ChartPane::showViews()
{
    const ChartType type = m_options.chartType;
    if (m_views == VisibleViews::Table || (type != ChartType::Achievements && type != ChartType::History)) {
        showDistribution();
        return;
    }
    m_table->hide(); // what is behind takes no room
    if (type == ChartType::Achievements)
        showAchievements();
    else
        showHistory();
}

void ChartPane::showAchievements()
{
    if (!m_achievements) {
        m_achievements = new AchievementsView;
        if (m_icons)
            m_achievements->list()->setIcons(m_icons);
        m_kinds->addWidget(m_achievements);
    }
    if (m_game.id != 0)
        m_achievements->setGame(m_game, m_options.modeFilter, m_detailsProblem);
    m_kinds->setCurrentWidget(m_achievements);
}

void ChartPane::showHistory()
{
    if (!m_historyView) {
        m_historyView = new HistoryView;
        m_kinds->addWidget(m_historyView);
        m_historyView->setMasters(m_masters, m_mastersProblem);
        connect(m_historyView, &HistoryView::mastersRequested, this, &ChartPane::mastersRequested);
        connect(m_historyView, &HistoryView::figureChosen, this, [this](HistoryFigure figure) {
            ChartOptions options = m_options;
            options.historyFigure = figure;
            Q_EMIT optionsChosen(options);
        });
    }
    if (m_game.id != 0)
        m_historyView->setHistory(m_game, m_history, m_options);
    m_kinds->setCurrentWidget(m_historyView);
}

void ChartPane::showDistribution()
{
    m_kinds->setCurrentWidget(m_splitter);
    const bool isWide = width() >= tableBesideFrom;
    m_chart->setVisible(m_views != VisibleViews::Table);
    m_table->setVisible(m_views == VisibleViews::Table || isWide);
    if (m_table->isHidden())
        return;
    m_table->setChart(m_scene.model());
    m_table->setCompact(!m_chart->isHidden());
    if (m_chart->isHidden() || m_isSplitByUser)
        return;
    const int tableWidth = std::min(m_table->sizeHint().width(), width() * 2 / 5);
    m_splitter->setSizes({width() - tableWidth, tableWidth});
}

void ChartPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_scene.setTheme(Appearance::chartTheme());
    QWidget::changeEvent(event);
}

void ChartPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool wasWide = event->oldSize().width() >= tableBesideFrom;
    if (wasWide != (width() >= tableBesideFrom))
        showViews();
}

} // namespace MasteryChart
