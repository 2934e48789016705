// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace MasteryChart {

class GameIcons;

/// Draws an AchievementRow: badge, title, type, description, points, median time, whether the user has it, and how many
/// players do, with a bar. A steep step is a line above the row, within it, so that every row can be chosen.
class AchievementDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Where badges come from; without it each achievement has a plain tile.
    void setIcons(const GameIcons *icons) { m_icons = icons; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const GameIcons *m_icons = nullptr;
};

} // namespace MasteryChart
