// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/achievementlist.h"

#include "window/achievementdelegate.h"
#include "window/visibleicons.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace MasteryChart {

AchievementList::AchievementList(QWidget *parent)
    : QListView(parent)
    , m_delegate(new AchievementDelegate(this))
{
    setModel(&m_achievements);
    setItemDelegate(m_delegate);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setMouseTracking(true);
    setAccessibleName(tr("Achievements"));
    auto *copyAction = new QAction(tr("&Copy"), this);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetShortcut);
    connect(copyAction, &QAction::triggered, this, &AchievementList::copy);
    addAction(copyAction);
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

void AchievementList::setIcons(GameIcons *icons)
{
    m_delegate->setIcons(icons);
    new VisibleIcons(this, icons);
}

void AchievementList::setGame(const GameSnapshot &game, ModeFilter modeFilter, const AchievementChoice &choice)
{
    const auto idOf = [](const QModelIndex &index) {
        return index.data(achievementRowRole).value<AchievementRow>().achievement.id;
    };
    const int current = currentIndex().isValid() ? idOf(currentIndex()) : 0;
    const int scrolled = verticalScrollBar()->value();
    m_achievements.setGame(game, modeFilter, choice);
    for (int row = 0; current != 0 && row < m_achievements.rowCount(); ++row) {
        if (m_achievements.row(row).achievement.id == current) {
            setCurrentIndex(m_achievements.index(row));
            return;
        }
    }
    verticalScrollBar()->setValue(scrolled);
}

bool AchievementList::event(QEvent *event)
{
    // The window has the same key for its picture.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        return true;
    }
    return QListView::event(event);
}

void AchievementList::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) // Qt's own copies one title alone
        copy();
    else
        QListView::keyPressEvent(event);
}

void AchievementList::copy()
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.append(index.row());
    std::ranges::sort(rows);
    QGuiApplication::clipboard()->setText(m_achievements.text(rows));
}

} // namespace MasteryChart
