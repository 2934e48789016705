// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel/charttext.h"
#include "chartmodel/theme.h"
#include "chartmodel/typography.h"

#include <QFont>
#include <QGraphicsItem>

namespace MasteryChart {

/// What is told of a column, in a box beside it.
class Tooltip : public QGraphicsItem
{
public:
    using QGraphicsItem::QGraphicsItem;

    /// Shows \a text beside \a column, on the side with more room, and inside \a page. Long lines are broken where
    /// there is no room for them.
    void setText(const ColumnText &text, const Theme &theme, const Typography &typography, const QRectF &column,
                 const QRectF &page);

    QRectF boundingRect() const override { return QRectF(QPointF(), m_size); }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void measure(double maxWidth, double mostWidth);
    void place(const QRectF &column, const QRectF &page);

    ColumnText m_text;
    Theme m_theme = lightTheme();
    QFont m_font;
    QFont m_titleFont;
    QStringList m_lines; ///< ColumnText::reached, broken to the width
    double m_lineHeight = 0;
    double m_nameWidth = 0;
    double m_playersWidth = 0;
    QSizeF m_size;
};

} // namespace MasteryChart
