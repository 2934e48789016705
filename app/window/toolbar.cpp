// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/toolbar.h"

#include "window/gamefield.h"
#include "window/toolicon.h"

#include <QAction>
#include <QEvent>
#include <QToolButton>

#include <algorithm>

namespace MasteryChart {

namespace {

constexpr int widestField = 640;
constexpr int leastField = 120;
constexpr int iconSide = 16;
constexpr int namesFrom = 100; // letters: narrower, only the icons are there
constexpr int longestName = 20;
constexpr int gap = 8;

} // namespace

ToolBar::ToolBar(QWidget *parent)
    : QToolBar(tr("Game"), parent)
    , m_field(new GameField)
    , m_reload(new QAction(this))
    , m_games(new QAction(tr("Your &Games"), this))
    , m_compare(new QAction(tr("Comp&are"), this))
    , m_copy(new QAction(tr("&Copy Picture"), this))
    , m_share(new QAction(tr("&Share…"), this))
    , m_account(new QToolButton)
{
    setObjectName(QStringLiteral("toolBar"));
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIconSize(QSize(iconSide, iconSide));
    m_field->setMinimumWidth(leastField);
    m_field->setMaximumWidth(widestField);
    m_field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    addWidget(m_field);
    addAction(m_reload);
    auto *room = new QWidget;
    room->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(room);
    m_games->setIconText(tr("Your Games"));
    m_games->setToolTip(tr("What you played, your progress, and what you want to play (Ctrl+G)"));
    addAction(m_games);
    m_compare->setIconText(tr("Compare"));
    m_compare->setToolTip(tr("Set games beside each other (Ctrl+M)"));
    addAction(m_compare);
    m_copy->setIconText(tr("Copy"));
    m_copy->setToolTip(tr("Copy the picture (Ctrl+C)"));
    addAction(m_copy);
    m_share->setIconText(tr("Share"));
    m_share->setToolTip(tr("Save or copy a picture to post (Ctrl+E)"));
    addAction(m_share);
    m_account->setObjectName(QStringLiteral("account"));
    m_account->setPopupMode(QToolButton::InstantPopup);
    m_account->setAutoRaise(true);
    addWidget(m_account);
    for (QAction *action : {m_reload, m_games, m_compare, m_copy, m_share})
        widgetForAction(action)->setFocusPolicy(Qt::TabFocus);
    connect(m_reload, &QAction::triggered, this,
            [this] { m_isBusy ? Q_EMIT stopRequested() : Q_EMIT reloadRequested(); });
    setUser({});
    drawIcons();
}

void ToolBar::drawIcons()
{
    showReload();
    const QColor color = palette().color(QPalette::ButtonText);
    m_games->setIcon(toolIcon(ToolIcon::Games, color));
    m_compare->setIcon(toolIcon(ToolIcon::Compare, color));
    m_copy->setIcon(toolIcon(ToolIcon::Copy, color));
    m_share->setIcon(toolIcon(ToolIcon::Share, color));
    m_account->setIcon(toolIcon(ToolIcon::Account, color));
    const QColor quiet = palette().color(QPalette::PlaceholderText);
    m_field->setIcons(toolIcon(ToolIcon::Search, quiet), toolIcon(ToolIcon::Stop, quiet));
}

void ToolBar::changeEvent(QEvent *event)
{
    QToolBar::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcons();
    else if (event->type() == QEvent::FontChange)
        m_isNarrow.reset(); // until the next size, which follows
}

void ToolBar::resizeEvent(QResizeEvent *event)
{
    QToolBar::resizeEvent(event);
    const bool isNarrow = width() < namesFrom * fontMetrics().averageCharWidth();
    if (m_isNarrow != isNarrow)
        setNarrow(isNarrow);
    fitField();
}

void ToolBar::setNarrow(bool isNarrow)
{
    m_isNarrow = isNarrow;
    setToolButtonStyle(isNarrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    m_account->setToolButtonStyle(toolButtonStyle());
    // As wide as its longer text, so that the field keeps its width.
    QWidget *reload = widgetForAction(m_reload);
    int widest = 0;
    for ([[maybe_unused]] const int text : {0, 1}) {
        setBusy(!m_isBusy);
        widest = std::max(widest, reload->sizeHint().width());
    }
    reload->setMinimumWidth(isNarrow ? 0 : widest);
}

/// Gives the field all that the buttons leave, before the room beside it has any.
void ToolBar::fitField()
{
    int others = 2 * gap;
    for (QAction *action : actions()) {
        const QWidget *widget = widgetForAction(action);
        if (widget != m_field && action->isVisible())
            others += std::max(widget->sizeHint().width(), widget->minimumWidth()) + gap;
    }
    m_field->setMinimumWidth(std::clamp(width() - others, leastField, widestField));
}

void ToolBar::setBusy(bool busy)
{
    if (busy == m_isBusy)
        return;
    m_isBusy = busy;
    showReload();
}

void ToolBar::showReload()
{
    m_reload->setText(m_isBusy ? tr("S&top") : tr("&Reload"));
    m_reload->setIconText(m_isBusy ? tr("Stop") : tr("Reload"));
    m_reload->setToolTip(m_isBusy ? tr("Stop loading (Escape)") : tr("Load the game again (F5)"));
    m_reload->setIcon(toolIcon(m_isBusy ? ToolIcon::Stop : ToolIcon::Reload, palette().color(QPalette::ButtonText)));
}

void ToolBar::setUser(const QString &user)
{
    m_account->setText(user.isEmpty() ? tr("Sign In") : user.left(longestName));
    m_account->setToolTip(user.isEmpty() ? tr("Username and web API key") : tr("Accounts"));
}

} // namespace MasteryChart
