// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/chartpane.h"

#include "chart/chartview.h"
#include "window/appearance.h"
#include "window/summarystrip.h"
#include "window/tableview.h"

#include <QBoxLayout>
#include <QEvent>
#include <QSplitter>

namespace MasteryChart {

namespace {

constexpr int tableBesideFrom = 880; // pixels

} // namespace

ChartPane::ChartPane(const ChartOptions &options, QWidget *parent)
    : QWidget(parent)
    , m_options(options)
    , m_views(new QSplitter)
    , m_chart(new ChartView(m_scene))
    , m_table(new TableView)
    , m_summary(new SummaryStrip)
{
    m_scene.setTheme(Appearance::chartTheme());
    m_views->addWidget(m_chart);
    m_views->addWidget(m_table);
    m_views->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(QMargins());
    layout->addWidget(m_views, 1);
    layout->addWidget(m_summary);
}

ChartPane::~ChartPane()
{
    delete m_chart; // before the scene it looks at
}

void ChartPane::setGame(const GameSnapshot &game)
{
    m_game = game;
    m_scene.setModel(makeChartModel({game}, m_options));
    showTable();
    m_summary->setGame(game, m_options.modeFilter);
}

void ChartPane::setOptions(const ChartOptions &options)
{
    m_options = options;
    if (m_game.id != 0)
        setGame(m_game);
}

void ChartPane::setViews(VisibleViews views)
{
    m_chart->setVisible(views != VisibleViews::Table);
    m_table->setVisible(views != VisibleViews::Chart);
    m_views->setSizes({3 * width(), 2 * width()}); // the splitter keeps the ratio
    showTable();
}

void ChartPane::showTable()
{
    if (!m_table->isHidden())
        m_table->setChart(m_scene.model());
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
    // The table goes below the chart where both would be cramped beside each other.
    m_views->setOrientation(width() < tableBesideFrom ? Qt::Vertical : Qt::Horizontal);
}

} // namespace MasteryChart
