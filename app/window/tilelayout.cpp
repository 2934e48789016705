// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/tilelayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <numeric>

namespace MasteryChart {

TileLayout::TileLayout(int leastWidth, int tileGap, QWidget *parent)
    : QLayout(parent)
    , m_leastWidth(leastWidth)
    , m_gap(tileGap)
{
    setContentsMargins(QMargins());
}

TileLayout::~TileLayout()
{
    qDeleteAll(m_items);
}

void TileLayout::addTile(QWidget *widget, int span)
{
    addWidget(widget);
    m_spans.last() = span;
}

void TileLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
    m_spans.append(1);
}

int TileLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *TileLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *TileLayout::takeAt(int index)
{
    if (index < 0 || index >= m_items.size())
        return nullptr;
    m_spans.removeAt(index);
    return m_items.takeAt(index);
}

int TileLayout::heightForWidth(int width) const
{
    if (m_known.first != width)
        m_known = {width, arrange(QRect(0, 0, width, 0), false)};
    return m_known.second;
}

void TileLayout::invalidate()
{
    m_known.first = -1;
    QLayout::invalidate();
}

QSize TileLayout::minimumSize() const
{
    QSize size(m_leastWidth, 0);
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(QSize(0, item->minimumSize().height()));
    return size;
}

void TileLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

std::pair<QList<qsizetype>, int> TileLayout::rows(int width) const
{
    const int all = std::accumulate(m_spans.begin(), m_spans.end(), 0);
    const int most = std::max(1, (width + m_gap) / (m_leastWidth + m_gap));
    // As few rows as there can be, and of these the most even ones.
    const qsizetype fewest = rowEnds(most).size();
    int inRow = std::min(most, std::max(1, all / static_cast<int>(fewest)));
    while (inRow < most && rowEnds(inRow).size() > fewest)
        ++inRow;
    return {rowEnds(inRow), inRow};
}

QList<qsizetype> TileLayout::rowEnds(int inRow) const
{
    QList<qsizetype> ends;
    int used = 0;
    for (qsizetype index = 0; index < m_items.size(); ++index) {
        const int span = std::min(m_spans.at(index), inRow);
        if (used + span > inRow) {
            ends.append(index);
            used = 0;
        }
        used += span;
    }
    ends.append(m_items.size());
    return ends;
}

int TileLayout::arrange(const QRect &rect, bool moves) const
{
    if (m_items.isEmpty())
        return 0;
    const auto [ends, columns] = rows(rect.width());
    // Where a column begins; no pixel is lost.
    const auto left = [&](int column) { return (rect.width() + m_gap) * column / columns; };
    int y = rect.top();
    qsizetype first = 0;
    for (const qsizetype end : ends) {
        QList<QRect> places;
        int height = 0;
        int column = 0;
        for (qsizetype index = first; index < end; ++index) {
            const bool isLast = index + 1 == end;
            const int after = isLast ? columns : column + std::min(m_spans.at(index), columns);
            const int width = left(after) - left(column) - m_gap;
            places.append(QRect(rect.left() + left(column), y, width, 0));
            const QLayoutItem *item = m_items.at(index);
            height =
                std::max(height, item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height());
            column = after;
        }
        for (qsizetype index = first; moves && index < end; ++index) {
            QRect place = places.at(index - first);
            place.setHeight(height);
            m_items.at(index)->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), rect, place));
        }
        y += height + m_gap;
        first = end;
    }
    return y - m_gap - rect.top();
}

} // namespace MasteryChart
