// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/toolicon.h"

#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

namespace MasteryChart {

namespace {

constexpr double side = 16; // what the paths below are drawn in
constexpr double lineWidth = 1.5;
constexpr float faint = 0.4F; // of what cannot be used

QPainterPath lines(const QList<QPointF> &points)
{
    QPainterPath path(points.first());
    for (const QPointF &point : points.sliced(1))
        path.lineTo(point);
    return path;
}

QPainterPath pathOf(ToolIcon icon)
{
    QPainterPath path;
    switch (icon) {
    case ToolIcon::Search:
        path.addEllipse(QPointF(6.75, 6.75), 4.25, 4.25);
        path.addPath(lines({{10, 10}, {14, 14}}));
        break;
    case ToolIcon::Reload: {
        const QRectF circle(3, 3, 10, 10);
        path.arcMoveTo(circle, 20);
        path.arcTo(circle, 20, 290);
        path.addPath(lines({{12.9, 2.6}, {12.7, 6.4}, {8.9, 6.2}}));
        break;
    }
    case ToolIcon::Stop:
        path.addPath(lines({{4, 4}, {12, 12}}));
        path.addPath(lines({{12, 4}, {4, 12}}));
        break;
    case ToolIcon::Copy:
        path.addRoundedRect(QRectF(5.75, 5.75, 7.5, 7.5), 1.5, 1.5);
        path.addPath(lines({{3.75, 10.25}, {2.75, 10.25}, {2.75, 2.75}, {10.25, 2.75}, {10.25, 3.75}}));
        break;
    case ToolIcon::Share:
        path.addPath(lines({{8, 10}, {8, 2.25}}));
        path.addPath(lines({{5, 5}, {8, 2}, {11, 5}}));
        path.addPath(lines({{5, 7.75}, {2.75, 7.75}, {2.75, 13.25}, {13.25, 13.25}, {13.25, 7.75}, {11, 7.75}}));
        break;
    case ToolIcon::Account:
        path.addEllipse(QPointF(8, 5.25), 2.75, 2.75);
        path.moveTo(2.75, 13.75);
        path.cubicTo(2.75, 9.25, 13.25, 9.25, 13.25, 13.75);
        break;
    case ToolIcon::Games: // a game pad
        path.addRoundedRect(QRectF(1.75, 4.25, 12.5, 7.5), 3.75, 3.75);
        path.addPath(lines({{5.25, 6.5}, {5.25, 9.5}}));
        path.addPath(lines({{3.75, 8}, {6.75, 8}}));
        path.addEllipse(QPointF(9.5, 9), 0.25, 0.25);
        path.addEllipse(QPointF(11.5, 7), 0.25, 0.25);
        break;
    case ToolIcon::Compare: // two curves over an axis
        path.addPath(lines({{2.25, 2.25}, {2.25, 13.75}, {13.75, 13.75}}));
        path.moveTo(4.5, 3);
        path.cubicTo(5.5, 8, 8, 10.75, 13.5, 11);
        path.moveTo(7, 2.5);
        path.cubicTo(7.75, 5.5, 10, 7, 13.5, 7.25);
        break;
    case ToolIcon::Follow: { // a star
        constexpr int points = 5;
        QPolygonF star;
        for (int corner = 0; corner < 2 * points; ++corner) {
            const QLineF ray = QLineF::fromPolar(corner % 2 == 0 ? 6.5 : 2.75, 90 + corner * 180. / points);
            star.append(ray.p2() + QPointF(8, 8.5));
        }
        path.addPolygon(star);
        path.closeSubpath();
        break;
    }
    }
    return path;
}

/// Draws when it is seen, at the size that is needed then.
class LineIcon : public QIconEngine
{
public:
    LineIcon(ToolIcon icon, const QColor &color)
        : m_icon(icon)
        , m_color(color)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        QColor color = m_color;
        if (mode == QIcon::Disabled)
            color.setAlphaF(faint);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.topLeft());
        painter->scale(rect.width() / side, rect.height() / side);
        painter->setPen(QPen(color, lineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        if (m_icon == ToolIcon::Follow && state == QIcon::On)
            painter->setBrush(color);
        painter->drawPath(pathOf(m_icon));
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new LineIcon(m_icon, m_color); }

private:
    const ToolIcon m_icon;
    const QColor m_color;
};

} // namespace

QIcon toolIcon(ToolIcon icon, const QColor &color)
{
    return QIcon(new LineIcon(icon, color));
}

} // namespace MasteryChart
