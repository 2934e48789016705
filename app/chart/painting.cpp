// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/painting.h"

#include <QImage>
#include <QPainter>

#include <cmath>
#include <numbers>

namespace MasteryChart {

namespace {

constexpr double squareRadius = 2;
constexpr int starPoints = 5;
constexpr double starWaist = 0.42; // of the radius, between two points

QPolygonF star(const QRectF &rect)
{
    QPolygonF polygon;
    for (int corner = 0; corner < 2 * starPoints; ++corner) {
        const double radius = rect.width() / 2 * (corner % 2 == 0 ? 1 : starWaist);
        const double angle = std::numbers::pi * (corner / static_cast<double>(starPoints) - 0.5);
        polygon.append(rect.center() + QPointF(std::cos(angle), std::sin(angle)) * radius);
    }
    return polygon;
}

} // namespace

void paintLines(const QList<Line> &lines, QPainter &painter)
{
    for (const Line &line : lines) {
        // Upright and level lines are sharper without.
        painter.setRenderHint(QPainter::Antialiasing, line.line.dx() != 0 && line.line.dy() != 0);
        painter.setPen(line.pen);
        painter.drawLine(line.line);
    }
}

void paintShapes(const QList<Shape> &shapes, QPainter &painter)
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Shape &shape : shapes) {
        painter.setBrush(shape.fill.isValid() ? QBrush(shape.fill) : QBrush(Qt::NoBrush));
        painter.setPen(shape.outline.isValid() ? QPen(shape.outline, 1.5) : QPen(Qt::NoPen));
        switch (shape.kind) {
        case Shape::Kind::Square:
            if (shape.fill.isValid())
                painter.drawRoundedRect(shape.rect, squareRadius, squareRadius);
            else
                painter.drawRect(shape.rect);
            break;
        case Shape::Kind::Star:
            painter.setPen(shape.outline.isValid() ? QPen(shape.outline, 1) : QPen(Qt::NoPen));
            painter.drawPolygon(star(shape.rect));
            break;
        case Shape::Kind::Pill:
            painter.drawRoundedRect(shape.rect, shape.rect.height() / 2, shape.rect.height() / 2);
            break;
        case Shape::Kind::Dot:
            painter.drawEllipse(shape.rect);
            break;
        case Shape::Kind::Bar:
            painter.fillRect(shape.rect, shape.fill);
            break;
        }
    }
}

void paintTexts(const QList<TextItem> &texts, QPainter &painter)
{
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // each text's own, whatever the program's is
    for (const TextItem &text : texts) {
        painter.setFont(text.font);
        painter.setPen(text.color);
        painter.drawText(text.rect, static_cast<int>(text.alignment) | Qt::TextDontClip | Qt::TextSingleLine,
                         text.text);
    }
}

void paintIcon(const QImage &icon, const QRectF &rect, QPainter &painter)
{
    painter.setRenderHint(QPainter::SmoothPixmapTransform, icon.width() > rect.width());
    painter.drawImage(rect, icon);
}

} // namespace MasteryChart
