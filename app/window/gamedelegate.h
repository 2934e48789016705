// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace MasteryChart {

class GameIcons;

/// Draws the GameRow of an index: icon, title with what was typed in bold, badges, what is known of the game, and how
/// far the user is. The heading of a section is drawn within its first row, so that every row can be chosen.
class GameDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit GameDelegate(QObject *parent = nullptr);

    /// Where icons come from; without it each game has its first letter.
    void setIcons(const GameIcons *icons) { m_icons = icons; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const GameIcons *m_icons = nullptr;
};

} // namespace MasteryChart
