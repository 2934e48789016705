// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace MasteryChart {

/// Widgets that fill the row, each as wide as its span has columns, in as few rows as the width allows: three and three
/// rather than four and two. The widgets of a row are equally high.
class TileLayout : public QLayout
{
    Q_OBJECT

public:
    /// No column is narrower than \a leastWidth; \a gap is between all, in pixels.
    TileLayout(int leastWidth, int gap, QWidget *parent = nullptr);
    ~TileLayout() override;

    /// Adds \a widget, which takes \a span columns and the gaps between them.
    void addTile(QWidget *widget, int span = 1);

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;
    void invalidate() override;

private:
    /// The height that the rows take; moves the widgets where \a moves is set.
    int arrange(const QRect &rect, bool moves) const;

    /// Where each row ends, as an index into the items, and how many columns a row has.
    std::pair<QList<qsizetype>, int> rows(int width) const;
    QList<qsizetype> rowEnds(int inRow) const;

    const int m_leastWidth;
    const int m_gap;
    QList<QLayoutItem *> m_items;
    QList<int> m_spans;
    mutable std::pair<int, int> m_known{-1, 0}; ///< a width, and the height for it
};

} // namespace MasteryChart
