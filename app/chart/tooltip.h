// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/theme.h"
#include "chart/wording.h"

#include <QFont>
#include <QGraphicsItem>

/// What is told of a column, in a box beside it.
class Tooltip : public QGraphicsItem
{
public:
    using QGraphicsItem::QGraphicsItem;

    void show(const ColumnText &text, const Theme &theme);

    /// Puts the box beside \a band, at the right where there is room, and inside \a page.
    void placeBeside(const QRectF &band, const QRectF &page);

    QRectF boundingRect() const override { return QRectF(QPointF(), m_size); }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void measure();

    ColumnText m_text;
    Theme m_theme = lightTheme();
    QFont m_font;
    QFont m_titleFont;
    double m_lineHeight = 0;
    double m_nameWidth = 0;
    double m_playersWidth = 0;
    QSizeF m_size;
};
