// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/gamefield.h"

#include <QAction>
#include <QKeyEvent>

namespace MasteryChart {

namespace {

constexpr int longestInput = 2048;

} // namespace

GameField::GameField(QWidget *parent)
    : QLineEdit(parent)
    , m_search(addAction(QIcon(), QLineEdit::LeadingPosition))
    , m_clear(addAction(QIcon(), QLineEdit::TrailingPosition))
{
    connect(m_search, &QAction::triggered, this, &GameField::beginSearch);
    m_search->setText(tr("Search games"));
    connect(m_clear, &QAction::triggered, this, [this] {
        clear();
        beginSearch();
    });
    m_clear->setText(tr("Clear"));
    m_clear->setVisible(false);
    connect(this, &QLineEdit::textEdited, this, &GameField::offer);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_clear->setVisible(!text.isEmpty());
        if (text != m_offered)
            closePanel();
    });
    setMaxLength(longestInput);
    setPlaceholderText(tr("Search games, or paste a link or ID"));
    setAccessibleName(tr("Game"));
    setToolTip(tr("A part of a title, a game ID such as 14402, or a link to the game's page (Ctrl+L)"));
}

GameField::~GameField()
{
    delete m_panel;
}

SearchPanel *GameField::panel()
{
    if (!m_panel) {
        m_panel = new SearchPanel(this);
        if (m_icons)
            m_panel->setGameIcons(m_icons);
        connect(m_panel, &SearchPanel::gameChosen, this, &GameField::choose);
        connect(m_panel, &SearchPanel::actionRequested, this, [this] {
            m_panel->close();
            Q_EMIT actionRequested();
        });
    }
    return m_panel;
}

bool GameField::isOffering() const
{
    const SearchPanel *panel = m_panel;
    return panel && panel->isOpen();
}

void GameField::closePanel()
{
    if (m_panel)
        m_panel->close();
}

void GameField::setIcons(const QIcon &search, const QIcon &clear)
{
    m_search->setIcon(search);
    m_clear->setIcon(clear);
}

void GameField::setRows(const QList<GameRow> &rows, bool isMeant)
{
    m_isMeant = isMeant;
    SearchPanel *list = panel();
    list->setRows(rows);
    if (list->isVisible() && list->current() == 0)
        chooseFirst();
}

void GameField::chooseFirst()
{
    if (hasWords() && !m_isMeant) // Return in a field without words asks for nothing
        panel()->chooseFirst();
}

void GameField::search(const QString &words)
{
    setText(words);
    setFocus(Qt::OtherFocusReason);
    offer();
}

void GameField::beginSearch()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
    offer();
}

void GameField::offer()
{
    m_offered = text();
    panel()->chooseNone();
    Q_EMIT searchEdited(m_offered);
    m_panel->open();
    chooseFirst();
}

void GameField::choose(int gameId)
{
    closePanel();
    clear();
    Q_EMIT gameChosen(gameId);
}

bool GameField::hasWords() const
{
    return !text().trimmed().isEmpty();
}

bool GameField::event(QEvent *event)
{
    // On X11, Ctrl+E and Ctrl+K are keys of a line of text; here they are the program's.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::ControlModifier && (key->key() == Qt::Key_E || key->key() == Qt::Key_K)) {
            event->ignore();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void GameField::keyPressEvent(QKeyEvent *event)
{
    SearchPanel *list = m_panel;
    const bool isListed = list && list->isVisible();
    switch (event->key()) {
    case Qt::Key_Down:
        if (!isListed) {
            offer();
            m_panel->chooseFirst();
            return;
        }
        [[fallthrough]];
    case Qt::Key_Up:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (isListed) {
            list->move(event);
            return;
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const int game = isListed ? list->current() : 0; game != 0) {
            if (event->modifiers().testFlag(Qt::ControlModifier))
                Q_EMIT compareRequested(game);
            else
                choose(game);
            return;
        }
        closePanel();
        break;
    case Qt::Key_Escape:
        if (isListed) {
            list->close();
            return;
        }
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void GameField::mousePressEvent(QMouseEvent *event)
{
    QLineEdit::mousePressEvent(event);
    if (text().isEmpty() && event->button() == Qt::LeftButton)
        offer();
}

} // namespace MasteryChart
