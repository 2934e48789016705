// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace MasteryChart {

/// Plain text that wraps at any width, inside a word where it must, and can be selected.
class WrappingLabel : public QLabel
{
    Q_OBJECT

public:
    explicit WrappingLabel(QWidget *parent = nullptr);

    /// Shows \a text. text() may hold zero-width spaces more, where a long word may be broken.
    void setPlainText(const QString &text);

    QSize minimumSizeHint() const override;
};

} // namespace MasteryChart
