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

void WrappingRow::add(QWidget *widget)
{
    auto *group = new QHBoxLayout;
    group->addWidget(widget);
    group->addStretch(1);
    addGroup(group);
}

QSize WrappingRow::sizeHint() const
{
    return {besideWidth(), m_groups->sizeHint().height()};
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

int WrappingRow::besideWidth() const
{
    int width = m_groups->spacing() * (m_groups->count() - 1);
    for (int group = 0; group < m_groups->count(); ++group) {
        const QLayoutItem *item = m_groups->itemAt(group);
        width += m_groups->stretch(group) > 0 ? item->minimumSize().width() : item->sizeHint().width();
    }
    return width;
}

void WrappingRow::wrap()
{
    const auto direction = besideWidth() <= width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (direction != m_groups->direction()) {
        m_groups->setDirection(direction);
        updateGeometry();
    }
}

} // namespace MasteryChart
