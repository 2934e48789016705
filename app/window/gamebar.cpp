// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/gamebar.h"

#include "chartmodel/theme.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyleOptionToolButton>
#include <QStylePainter>
#include <QToolButton>

namespace MasteryChart {

namespace {

QLabel *labelFor(QWidget *buddy, const QString &text)
{
    auto *label = new QLabel(text);
    label->setBuddy(buddy);
    return label;
}

constexpr double readable = 4.5; // contrast of text, WCAG 2

/// One of several choices. The chosen one is painted in the colour of a selection: not every style marks a pressed-in
/// button clearly, least of all in the dark, and some lighten the colour that they are given.
class Segment : public QToolButton
{
protected:
    void paintEvent(QPaintEvent *event) override
    {
        if (!isChecked()) {
            QToolButton::paintEvent(event);
            return;
        }
        QStyleOptionToolButton option;
        initStyleOption(&option);
        const QColor back = option.palette.color(QPalette::Highlight);
        QColor text = option.palette.color(QPalette::HighlightedText);
        if (contrast(text, back) < readable)
            text = contrast(Qt::white, back) < contrast(Qt::black, back) ? Qt::black : Qt::white;
        option.palette.setColor(QPalette::ButtonText, text);
        QStylePainter painter(this);
        painter.fillRect(rect(), back);
        painter.drawControl(QStyle::CE_ToolButtonLabel, option);
        if (!hasFocus())
            return;
        painter.setPen(QPen(text, 1, Qt::DotLine));
        constexpr int inset = 2;
        painter.drawRect(rect().adjusted(inset, inset, -inset - 1, -inset - 1));
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
    auto *unlocks = new QWidget;
    unlocks->setObjectName(QStringLiteral("unlocks"));
    unlocks->setAccessibleName(tr("Unlocks"));
    auto *segments = new QHBoxLayout(unlocks);
    segments->setContentsMargins(QMargins());
    segments->setSpacing(0);
    const auto addUnlocks = [&](ModeFilter modeFilter, const QString &text, const QString &tip) {
        auto *button = new Segment;
        button->setText(text);
        button->setToolTip(tip);
        button->setAccessibleDescription(tip);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::NoFocus);
        button->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Expanding);
        m_modeFilter->addButton(button, static_cast<int>(modeFilter));
        segments->addWidget(button);
    };
    addUnlocks(ModeFilter::Both, tr("Both"), tr("Hardcore and casual unlocks, stacked"));
    addUnlocks(ModeFilter::Hardcore, tr("Hardcore"), tr("Hardcore unlocks alone"));
    addUnlocks(ModeFilter::Casual, tr("Casual"),
               tr("Casual unlocks alone: what was also unlocked in hardcore does not count"));
    // Tab comes to the chosen one alone, from either side; the arrow keys go to the others.
    connect(m_modeFilter, &QButtonGroup::buttonToggled, this, [](QAbstractButton *button, bool checked) {
        button->setFocusPolicy(checked ? Qt::TabFocus : Qt::NoFocus);
    });
    setModeFilter(ModeFilter::Both);
    choices->addWidget(unlocks);

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
    // Some versions of Qt clear the field with the list.
    QLineEdit *field = m_game->lineEdit();
    const QString text = field->text();
    const int cursor = field->cursorPosition();
    const int start = field->selectionStart();
    const int length = static_cast<int>(field->selectedText().size());

    // No item reads like an ID: typed, it would be chosen by Return, and so asked for twice.
    m_game->model()->removeRows(0, m_game->count());
    for (const RecentGame &game : games)
        m_game->addItem(tr("%1 (%2)", "Dragster (14402)")
                            .arg(game.title.isEmpty() ? tr("Game") : game.title, QString::number(game.id)),
                        game.id);

    if (field->text() != text)
        field->setText(text);
    if (length == 0)
        field->setCursorPosition(cursor);
    else if (cursor == start)
        field->setSelection(start + length, -length);
    else
        field->setSelection(start, length);
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
