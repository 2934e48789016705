// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace MasteryChart {

/// Widgets in the direction of reading, in as many lines as the width needs.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    /// \a across between widgets of a line, \a down between lines, in pixels.
    FlowLayout(int across, int down, QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// The height that the lines take; moves the widgets where \a moves is set.
    int arrange(const QRect &rect, bool moves) const;

    const int m_across;
    const int m_down;
    QList<QLayoutItem *> m_items;
};

} // namespace MasteryChart
