// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/wrappingrow.h"

class QPushButton;

namespace MasteryChart {

/// The head of a page that stands in the place of the game: the way back to it, and the page's title.
class PageHead : public WrappingRow
{
    Q_OBJECT

public:
    explicit PageHead(const QString &title, QWidget *parent = nullptr);

    /// The game to go back to; empty for none.
    void setBack(const QString &game);

    QPushButton *back() const { return m_back; }

Q_SIGNALS:
    void backRequested();

private:
    QPushButton *m_back;
};

} // namespace MasteryChart
