// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/gamebar.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyleOptionToolButton>
#include <QToolButton>

namespace MasteryChart {

namespace {

QLabel *labelFor(QWidget *buddy, const QString &text)
{
    auto *label = new QLabel(text);
    label->setBuddy(buddy);
    return label;
}

/// One of several choices; not every style marks a pressed-in button clearly, least of all in the dark.
class Segment : public QToolButton
{
protected:
    void initStyleOption(QStyleOptionToolButton *option) const override
    {
        QToolButton::initStyleOption(option);
        if (!isChecked())
            return;
        option->palette.setColor(QPalette::Button, palette().color(QPalette::Highlight));
        option->palette.setColor(QPalette::ButtonText, palette().color(QPalette::HighlightedText));
    }
};

} // namespace

GameBar::GameBar(QWidget *parent)
    : WrappingRow(parent)
    , m_game(new QComboBox)
    , m_modeFilter(new QButtonGroup(this))
    , m_set(new QComboBox)
{
    m_game->setEditable(true);
    m_game->setInsertPolicy(QComboBox::NoInsert);
    m_game->setCompleter(nullptr);
    m_game->setMinimumContentsLength(12);
    m_game->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_game->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_game->setPlaceholderText(tr("Game ID or link")); // with it no item is the current one, so the field is left alone
    m_game->lineEdit()->setPlaceholderText(tr("Game ID or link"));
    m_game->lineEdit()->setMaxLength(2048);
    m_game->setToolTip(tr("A game ID such as 14402, or a link to the game's page"));
    auto *gameGroup = new QHBoxLayout;
    gameGroup->addWidget(labelFor(m_game, tr("&Game")));
    gameGroup->addWidget(m_game, 1);

    auto *choices = new QHBoxLayout;
    auto *segments = new QHBoxLayout;
    segments->setSpacing(0);
    const auto addUnlocks = [&](ModeFilter modeFilter, const QString &text, const QString &tip) {
        auto *button = new Segment;
        button->setText(text);
        button->setToolTip(tip);
        button->setCheckable(true);
        button->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Expanding);
        m_modeFilter->addButton(button, static_cast<int>(modeFilter));
        segments->addWidget(button);
    };
    addUnlocks(ModeFilter::Both, tr("Both"), tr("Hardcore and casual unlocks, stacked"));
    addUnlocks(ModeFilter::Hardcore, tr("Hardcore"), tr("Hardcore unlocks alone"));
    addUnlocks(ModeFilter::Casual, tr("Casual"),
               tr("Casual unlocks alone: what was also unlocked in hardcore does not count"));
    setModeFilter(ModeFilter::Both);
    choices->addLayout(segments);

    m_set->addItem(tr("Official"), static_cast<int>(AchievementSet::Official));
    m_set->addItem(tr("Unofficial"), static_cast<int>(AchievementSet::Unofficial));
    m_set->setToolTip(tr("Which achievements are counted"));
    m_set->setAccessibleName(tr("Set"));
    choices->addWidget(m_set);
    auto *show = new QPushButton(tr("&Show"));
    show->setObjectName(QStringLiteral("show"));
    choices->addWidget(show);
    choices->addStretch();

    addGroup(gameGroup, 1);
    addGroup(choices);

    connect(m_game->lineEdit(), &QLineEdit::returnPressed, this, &GameBar::showRequested);
    connect(m_game, &QComboBox::activated, this, [this](int index) {
        setGame(m_game->itemData(index).toString());
        Q_EMIT showRequested();
    });
    connect(m_set, &QComboBox::activated, this, &GameBar::showRequested);
    connect(show, &QPushButton::clicked, this, &GameBar::showRequested);
    connect(m_modeFilter, &QButtonGroup::idClicked, this, [this] { Q_EMIT modeFilterChosen(modeFilter()); });
}

QString GameBar::game() const
{
    return m_game->currentText();
}

ModeFilter GameBar::modeFilter() const
{
    return static_cast<ModeFilter>(m_modeFilter->checkedId());
}

AchievementSet GameBar::set() const
{
    return static_cast<AchievementSet>(m_set->currentData().toInt());
}

void GameBar::setGame(const QString &text)
{
    m_game->setEditText(text);
}

void GameBar::setModeFilter(ModeFilter modeFilter)
{
    m_modeFilter->button(static_cast<int>(modeFilter))->setChecked(true);
}

void GameBar::setSet(AchievementSet set)
{
    m_set->setCurrentIndex(m_set->findData(static_cast<int>(set)));
}

void GameBar::setGames(const QList<RecentGame> &games)
{
    // No item reads like an ID: typed, it would be chosen by Return, and so asked for twice.
    m_game->model()->removeRows(0, m_game->count());
    for (const RecentGame &game : games)
        m_game->addItem(
            tr("%1 (%2)", "Dragster (14402)").arg(game.title.isEmpty() ? tr("Game") : game.title).arg(game.id),
            game.id);
}

void GameBar::focusGame()
{
    m_game->setFocus(Qt::ShortcutFocusReason);
    selectGame();
}

void GameBar::selectGame()
{
    m_game->lineEdit()->selectAll();
}

} // namespace MasteryChart
