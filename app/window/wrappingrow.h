// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace MasteryChart {

/// Groups of controls beside each other, or one below the other where they do not fit.
class WrappingRow : public QWidget
{
    Q_OBJECT

public:
    explicit WrappingRow(QWidget *parent = nullptr);

    /// Adds \a group, which takes \a stretch of what room is left, and takes it over.
    void addGroup(QLayout *group, int stretch = 0);

    /// Adds a group of \a widget alone, at the left of the room that it has.
    void add(QWidget *widget);

    /// Wide enough for all beside each other.
    QSize sizeHint() const override;
    /// Wide enough for the widest alone.
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void wrap();
    int besideWidth() const;

    QBoxLayout *m_groups;
};

} // namespace MasteryChart
