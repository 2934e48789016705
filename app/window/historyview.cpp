// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/historyview.h"

#include "chart/chartview.h"
#include "chartmodel/historychart.h"
#include "chartmodel/picturetext.h"
#include "window/appearance.h"
#include "window/historymodel.h"
#include "window/masterspanel.h"
#include "window/segments.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QResizeEvent>

namespace MasteryChart {

namespace {

constexpr int changesBesideFrom = 760; // pixels of this view
constexpr int sideWidth = 320;
constexpr int leastHistory = 240; // high
constexpr int leastRows = 5;
constexpr int gap = 12;
constexpr int lineSpacing = 3;

QString nameOf(HistoryFigure figure)
{
    switch (figure) {
    case HistoryFigure::Players:
        return HistoryView::tr("Players over time");
    case HistoryFigure::Masteries:
        return HistoryView::tr("Masteries over time");
    case HistoryFigure::MasteryRate:
        return HistoryView::tr("Share of the players who mastered the set, over time");
    }
    Q_UNREACHABLE();
}

} // namespace

HistoryView::HistoryView(QWidget *parent)
    : QWidget(parent)
    , m_figure(new Segments(tr("Figure")))
    , m_chart(new ChartView(m_scene))
    , m_parts(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_changes(new QListView)
    , m_model(new HistoryModel(this))
    , m_masters(new MastersPanel)
{
    setObjectName(QStringLiteral("history"));
    m_figure->setObjectName(QStringLiteral("historyFigure"));
    m_figure->add(static_cast<int>(HistoryFigure::Players), tr("Players"), nameOf(HistoryFigure::Players));
    m_figure->add(static_cast<int>(HistoryFigure::Masteries), tr("Masteries"), nameOf(HistoryFigure::Masteries));
    m_figure->add(static_cast<int>(HistoryFigure::MasteryRate), tr("Mastery rate"), nameOf(HistoryFigure::MasteryRate));
    connect(m_figure, &Segments::chosen, this,
            [this](int value) { Q_EMIT figureChosen(static_cast<HistoryFigure>(value)); });
    m_chart->setMinimumHeight(leastHistory);
    m_side = makeSide();
    m_parts->setSpacing(gap);
    m_parts->addWidget(m_chart, 1);
    m_parts->addWidget(m_side);
    auto *figures = new QHBoxLayout;
    figures->addWidget(m_figure);
    figures->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(QMargins());
    layout->setSpacing(gap / 2);
    layout->addLayout(figures);
    layout->addLayout(m_parts, 1);
    applyColors();
}

HistoryView::~HistoryView()
{
    delete m_chart; // before the scene it looks at
}

QWidget *HistoryView::makeSide()
{
    m_changes->setObjectName(QStringLiteral("changes"));
    m_changes->setAccessibleName(tr("Changes, newest first"));
    m_changes->setModel(m_model);
    m_changes->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_changes->setFrameShape(QFrame::NoFrame);
    m_changes->setSpacing(lineSpacing);
    m_changes->setWordWrap(true);
    m_changes->setResizeMode(QListView::Adjust);
    m_changes->setUniformItemSizes(false);
    m_changes->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_changes->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_changes->setMinimumHeight(leastRows * m_changes->fontMetrics().height());
    connect(m_masters, &MastersPanel::requested, this, &HistoryView::mastersRequested);
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(QMargins());
    layout->setSpacing(gap / 2);
    auto *title = new QLabel(tr("Changes"));
    QFont font = title->font();
    font.setBold(true);
    title->setFont(font);
    layout->addWidget(title);
    layout->addWidget(m_changes, 1);
    layout->addWidget(m_masters);
    return side;
}

void HistoryView::setHistory(const GameSnapshot &game, const QList<KeptAnswer> &history, const ChartOptions &options)
{
    m_figure->setValue(static_cast<int>(options.historyFigure));
    m_scene.setChart(makeHistoryChart(history, options));
    m_chart->setAccessibleName(nameOf(options.historyFigure));
    m_chart->setAccessibleDescription(altText({.snapshots = {game}, .options = options, .history = history}));
    m_model->setHistory(history, options.modeFilter, QDateTime::currentDateTimeUtc());
    m_masters->setVisible(!game.isSample() && game.set == AchievementSet::Official);
    m_side->setVisible(!game.isSample());
}

void HistoryView::setMasters(const LatestMasters::State &masters, const QString &problem)
{
    m_masters->setMasters(masters, problem);
}

void HistoryView::applyColors()
{
    const Theme theme = Appearance::chartTheme();
    m_scene.setTheme(theme);
    for (QWidget *list : std::initializer_list<QWidget *>{m_changes, m_masters}) {
        QPalette card = list->palette();
        card.setColor(QPalette::Base, theme.card);
        if (card != list->palette())
            list->setPalette(card);
    }
}

void HistoryView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        applyColors();
    QWidget::changeEvent(event);
}

void HistoryView::resizeEvent(QResizeEvent *event)
{
    const bool isBeside = event->size().width() >= changesBesideFrom;
    m_parts->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_side->setMinimumWidth(isBeside ? sideWidth : 0);
    m_side->setMaximumWidth(isBeside ? sideWidth : QWIDGETSIZE_MAX);
    QWidget::resizeEvent(event);
}

} // namespace MasteryChart
