// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace MasteryChart {

/// One line of text that can be clicked, in the colour of a link. What has no room is left out at its end; the tooltip
/// has all of it.
class ChangeLine : public QToolButton
{
    Q_OBJECT

public:
    explicit ChangeLine(QWidget *parent = nullptr);

    /// Says \a line, and \a spoken to who cannot see it; hidden where it is empty.
    void setTexts(const QString &line, const QString &spoken);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyColor();
};

} // namespace MasteryChart
