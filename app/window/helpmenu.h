// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

#include <functional>

namespace MasteryChart {

/// The Help menu: the game's page on the site, and what this program is.
class HelpMenu : public QMenu
{
    Q_OBJECT

public:
    /// \a game gives the ID of the game that is shown, 0 for none.
    HelpMenu(const std::function<int()> &game, QWidget *parent);

private:
    void showAbout();
};

} // namespace MasteryChart
