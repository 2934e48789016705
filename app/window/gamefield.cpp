// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/gamefield.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>

namespace MasteryChart {

namespace {

constexpr int idRole = Qt::UserRole + 1;
constexpr int titleRole = Qt::UserRole + 2;
constexpr int longestInput = 2048;

} // namespace

GameField::GameField(QWidget *parent)
    : QLineEdit(parent)
    , m_games(new QStandardItemModel(this))
    , m_search(addAction(QIcon(), QLineEdit::LeadingPosition))
    , m_clear(addAction(QIcon(), QLineEdit::TrailingPosition))
{
    connect(m_search, &QAction::triggered, this, &GameField::offerAll);
    m_search->setToolTip(tr("The recent games"));
    connect(m_clear, &QAction::triggered, this, &QLineEdit::clear);
    m_clear->setToolTip(tr("Clear"));
    m_clear->setVisible(false);
    connect(this, &QLineEdit::textChanged, m_clear,
            [this](const QString &text) { m_clear->setVisible(!text.isEmpty()); });
    setMaxLength(longestInput);
    setPlaceholderText(tr("Search recent games, or paste a link or ID"));
    setAccessibleName(tr("Game"));
    setToolTip(tr("A title among the recent games, a game ID such as 14402, or a link to the game's page (Ctrl+L)"));
    auto *completer = new QCompleter(m_games, this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setCompletionRole(titleRole);
    setCompleter(completer);
    // Told later: Qt puts the title into the field after this, which is to be empty again.
    // Not connected to this: a line of text that loses the focus cuts all that connects its completer to it.
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), m_games,
            [this](const QModelIndex &index) {
                const int game = index.data(idRole).toInt();
                QMetaObject::invokeMethod(
                    this,
                    [this, game] {
                        clear();
                        Q_EMIT gameChosen(game);
                    },
                    Qt::QueuedConnection);
            });
}

void GameField::setIcons(const QIcon &search, const QIcon &clear)
{
    m_search->setIcon(search);
    m_clear->setIcon(clear);
}

void GameField::setGames(const QList<RecentGame> &games)
{
    m_games->clear();
    for (const RecentGame &game : games) {
        const QString title = game.title.isEmpty() ? tr("Game %1").arg(game.id) : game.title;
        auto *item = new QStandardItem(
            game.title.isEmpty() ? title : tr("%1 (%2)", "Dragster (14402)").arg(title, QString::number(game.id)));
        item->setData(game.id, idRole);
        item->setData(title, titleRole);
        m_games->appendRow(item);
    }
}

QString GameField::titleOf(int gameId) const
{
    const QModelIndexList found = m_games->match(m_games->index(0, 0), idRole, gameId, 1, Qt::MatchExactly);
    return found.isEmpty() ? QString() : found.first().data(titleRole).toString();
}

int GameField::gameNamed(const QString &text) const
{
    // The best of them, the newest where several are as good.
    for (const Qt::MatchFlag how : {Qt::MatchFixedString, Qt::MatchStartsWith, Qt::MatchContains}) {
        const QModelIndexList found = m_games->match(m_games->index(0, 0), titleRole, text, 1, how);
        if (!found.isEmpty())
            return found.first().data(idRole).toInt();
    }
    return 0;
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
    const QAbstractItemView *offered = completer()->popup();
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Down && !offered->isVisible())
        offerAll();
    else if (isReturn && offered->isVisible() && offered->currentIndex().isValid())
        event->ignore(); // chooses what is marked: the text is not asked for as well
    else
        QLineEdit::keyPressEvent(event);
}

void GameField::mousePressEvent(QMouseEvent *event)
{
    QLineEdit::mousePressEvent(event);
    if (text().isEmpty() && event->button() == Qt::LeftButton)
        offerAll();
}

void GameField::offerAll()
{
    completer()->setCompletionPrefix(text());
    if (completer()->completionCount() > 0)
        completer()->complete();
}

} // namespace MasteryChart
