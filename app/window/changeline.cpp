// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/changeline.h"

#include <QEvent>
#include <QGuiApplication>
#include <QStyleOptionFocusRect>
#include <QStylePainter>

namespace MasteryChart {

namespace {

constexpr int fewestLetters = 12; // of average width
constexpr int space = 2;          // above and below

} // namespace

ChangeLine::ChangeLine(QWidget *parent)
    : QToolButton(parent)
{
    setObjectName(QStringLiteral("change"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    applyColor();
    hide();
}

void ChangeLine::setTexts(const QString &line, const QString &spoken)
{
    setText(line);
    setToolTip(line);
    setAccessibleName(spoken);
    setAccessibleDescription(line.isEmpty() ? QString() : tr("Opens the history"));
    setVisible(!line.isEmpty());
    updateGeometry();
}

QSize ChangeLine::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2 * space, fontMetrics().height() + 2 * space};
}

QSize ChangeLine::minimumSizeHint() const
{
    return {std::min(fewestLetters * fontMetrics().averageCharWidth(), sizeHint().width()), sizeHint().height()};
}

void ChangeLine::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColor();
}

void ChangeLine::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QFont line = font();
    line.setUnderline(underMouse());
    painter.setFont(line);
    painter.setPen(palette().color(QPalette::ButtonText));
    painter.drawText(rect(), static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, width()));
    if (!hasFocus())
        return;
    QStyleOptionFocusRect option;
    option.initFrom(this);
    painter.drawPrimitive(QStyle::PE_FrameFocusRect, option);
}

void ChangeLine::applyColor()
{
    QPalette colors = palette();
    const QColor link = QGuiApplication::palette().color(QPalette::Link);
    if (colors.color(QPalette::ButtonText) == link)
        return;
    colors.setColor(QPalette::ButtonText, link);
    setPalette(colors);
}

} // namespace MasteryChart
