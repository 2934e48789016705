// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/wrappingrow.h"

#include <QBoxLayout>
#include <QEvent>

#include <algorithm>

namespace MasteryChart {

WrappingRow::WrappingRow(QWidget *parent)
    : QWidget(parent)
    , m_groups(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_groups->setContentsMargins(QMargins());
    m_groups->setSizeConstraint(QLayout::SetNoConstraint);
}

void WrappingRow::addGroup(QLayout *group, int stretch)
{
    m_groups->addLayout(group, stretch);
    wrap();
}

QSize WrappingRow::minimumSizeHint() const
{
    int width = 0;
    for (int group = 0; group < m_groups->count(); ++group)
        width = std::max(width, m_groups->itemAt(group)->minimumSize().width());
    return {width, m_groups->minimumSize().height()};
}

void WrappingRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    wrap();
}

bool WrappingRow::event(QEvent *event)
{
    // The groups' own sizes change with fonts, languages and what they show.
    if (event->type() == QEvent::LayoutRequest)
        wrap();
    return QWidget::event(event);
}

void WrappingRow::wrap()
{
    int beside = 0;
    for (int group = 0; group < m_groups->count(); ++group)
        beside += m_groups->itemAt(group)->minimumSize().width() + m_groups->spacing();
    const auto direction = beside <= width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (direction != m_groups->direction()) {
        m_groups->setDirection(direction);
        updateGeometry();
    }
}

} // namespace MasteryChart
