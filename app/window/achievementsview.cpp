// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/achievementsview.h"

#include "chart/chartview.h"
#include "chartmodel/dropoffchart.h"
#include "chartmodel/picturetext.h"
#include "window/achievementlist.h"
#include "window/appearance.h"
#include "window/flowlayout.h"
#include "window/segments.h"
#include "window/wrappinglabel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>

namespace MasteryChart {

namespace {

constexpr int besideFrom = 900;   // pixels of this view
constexpr int leastDropOff = 280; // high
constexpr int leastList = 320;
constexpr int viewGap = 8;
constexpr int partsGap = 16;
constexpr int allTypes = -1;

/// A chart that leaves room for what is below it: the words are to be seen, too.
class LowChartView : public ChartView
{
public:
    using ChartView::ChartView;

    QSize sizeHint() const override { return {ChartView::sizeHint().width(), leastDropOff}; }
};

} // namespace

AchievementsView::AchievementsView(QWidget *parent)
    : QWidget(parent)
    , m_parts(new QBoxLayout(QBoxLayout::TopToBottom, this))
    , m_chart(new LowChartView(m_scene))
    , m_cliffsTitle(new WrappingLabel)
    , m_cliffs(new WrappingLabel)
    , m_order(new Segments(tr("Order")))
    , m_type(new QComboBox)
    , m_missing(new Segments(tr("Show")))
    , m_note(new WrappingLabel)
{
    m_scene.setTheme(Appearance::chartTheme());
    m_parts->setContentsMargins(QMargins());
    m_parts->setSpacing(partsGap);
    m_parts->addWidget(makeStops(), 1);
    m_parts->addWidget(makeUnlocks(), 1);
}

AchievementsView::~AchievementsView()
{
    delete m_chart; // before the scene it looks at
}

QWidget *AchievementsView::makeStops()
{
    m_chart->setMinimumHeight(leastDropOff);
    m_chart->setAccessibleName(tr("Where players stop"));
    m_cliffsTitle->setPlainText(tr("The largest cliffs"));
    QFont strong = font();
    strong.setBold(true);
    m_cliffsTitle->setFont(strong);
    const QString tip =
        tr("Of those who got so far, the share that went no further. Counts that few players reached are "
           "left out: there a share is chance. Which achievement a player earned last is not known, nor "
           "are the names of the players near you.");
    m_cliffsTitle->setToolTip(tip);
    m_cliffs->setToolTip(tip);
    m_cliffs->setAccessibleName(m_cliffsTitle->text());
    auto *stops = new QWidget;
    auto *column = new QVBoxLayout(stops);
    column->setContentsMargins(QMargins());
    column->setSpacing(viewGap);
    column->addWidget(m_chart, 1);
    column->addWidget(m_cliffsTitle);
    column->addWidget(m_cliffs);
    return stops;
}

QWidget *AchievementsView::makeUnlocks()
{
    m_order->setObjectName(QStringLiteral("achievementOrder"));
    m_order->add(static_cast<int>(UnlockOrder::Unlocks), tr("Unlocks"), tr("The most often unlocked first"));
    m_order->add(static_cast<int>(UnlockOrder::Set), tr("Set"), tr("In the order of the set"));
    m_order->add(static_cast<int>(UnlockOrder::Points), tr("Points"), tr("The fewest points first"));
    m_order->setValue(static_cast<int>(m_choice.order));
    m_type->setObjectName(QStringLiteral("achievementType"));
    m_type->setAccessibleName(tr("Type"));
    m_type->addItem(tr("All types"), allTypes);
    for (const AchievementType type :
         {AchievementType::Progression, AchievementType::WinCondition, AchievementType::Missable})
        m_type->addItem(typeText(type), static_cast<int>(type));
    m_missing->setObjectName(QStringLiteral("achievementsMissing"));
    m_missing->add(0, tr("All"), tr("All achievements"));
    m_missing->add(1, tr("What I lack"), tr("The most often unlocked that you lack, first"));
    m_missing->setValue(0);
    connect(m_order, &Segments::chosen, this, &AchievementsView::choose);
    connect(m_type, &QComboBox::activated, this, &AchievementsView::choose);
    connect(m_missing, &Segments::chosen, this, [this](int missing) {
        if (missing != 0) // the nearest first
            m_order->setValue(static_cast<int>(UnlockOrder::Unlocks));
        choose();
    });
    auto *choices = new QWidget;
    auto *row = new FlowLayout(partsGap, viewGap, choices);
    row->setContentsMargins(QMargins());
    row->addWidget(m_order);
    row->addWidget(m_missing);
    row->addWidget(m_type);
    m_choices = choices;
    m_list = new AchievementList;
    m_list->setMinimumHeight(leastList);
    m_note->setAlignment(Qt::AlignCenter);
    auto *unlocks = new QWidget;
    auto *column = new QVBoxLayout(unlocks);
    column->setContentsMargins(QMargins());
    column->setSpacing(viewGap);
    column->addWidget(choices);
    column->addWidget(m_note, 1);
    column->addWidget(m_list, 1);
    return unlocks;
}

void AchievementsView::setGame(const GameSnapshot &game, ModeFilter modeFilter, const QString &problem)
{
    m_game = game;
    m_modeFilter = modeFilter;
    m_problem = problem;
    showStops();
    showUnlocks();
}

void AchievementsView::choose()
{
    const int type = m_type->currentData().toInt();
    m_choice = {.order = static_cast<UnlockOrder>(m_order->value()),
                .type = type == allTypes ? std::nullopt : std::optional(static_cast<AchievementType>(type)),
                .missingOnly = m_missing->value() == 1};
    showUnlocks();
}

void AchievementsView::showStops()
{
    m_scene.setModel(dropOffChart(m_game, m_modeFilter));
    m_chart->setAccessibleDescription(altText(
        {.snapshots = {m_game}, .options = {.modeFilter = m_modeFilter, .chartType = ChartType::Achievements}}));
    QStringList sentences;
    if (const auto mode = shownMode(m_game, m_modeFilter)) {
        const QList<DropOff> all = dropOffs(m_game.distribution, *mode);
        for (const DropOff &cliff : cliffs(all))
            sentences.append(cliffSentence(cliff, sentences.isEmpty()));
        if (sentences.isEmpty() && !all.isEmpty())
            sentences.append(tr("Too few players to tell."));
    }
    m_cliffsTitle->setVisible(!sentences.isEmpty());
    m_cliffs->setVisible(!sentences.isEmpty());
    m_cliffs->setPlainText(sentences.join(u'\n'));
}

void AchievementsView::showUnlocks()
{
    const bool isKnown = m_game.progress().has_value();
    m_missing->setValueEnabled(1, isKnown, tr("Your own achievements are not known."));
    m_missing->setValue(m_choice.missingOnly && isKnown ? 1 : 0);
    AchievementChoice choice = m_choice;
    choice.missingOnly = choice.missingOnly && isKnown;
    m_list->setGame(m_game, m_modeFilter, choice);
    QString note = noAchievementsNote(m_game);
    const bool areKnown = note.isEmpty();
    if (!areKnown && m_game.set == AchievementSet::Official && !m_problem.isEmpty())
        note += u' ' + m_problem;
    if (areKnown && m_list->achievements().rowCount() == 0)
        note = choice.missingOnly && !choice.type ? tr("You have them all.") : tr("No achievement is of this kind.");
    m_note->setPlainText(note);
    m_choices->setVisible(areKnown);
    m_note->setVisible(!note.isEmpty());
    m_list->setVisible(note.isEmpty());
}

void AchievementsView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_scene.setTheme(Appearance::chartTheme());
    QWidget::changeEvent(event);
}

void AchievementsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_parts->setDirection(width() >= besideFrom ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace MasteryChart
