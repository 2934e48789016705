// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QAbstractItemView;

namespace MasteryChart {

class GameIcons;

/// Says which rows of a list are on screen, so that their icons (iconPathRole) are had and no others, and paints the
/// list again when one is there.
class VisibleIcons : public QObject
{
    Q_OBJECT

public:
    /// For the rows of \a view, which has its model already; it owns this, and \a icons outlives both.
    VisibleIcons(QAbstractItemView *view, GameIcons *icons);

    /// The icons of the rows of \a view that are on screen, in their order.
    static QStringList paths(const QAbstractItemView *view);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tell();

    QAbstractItemView *m_view;
    GameIcons *m_icons;
};

} // namespace MasteryChart
