// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QUrl>

#include <functional>

namespace MasteryChart {

/// The Help menu: the help and its keys, the page of the game, and what this program is.
class HelpMenu : public QMenu
{
    Q_OBJECT

public:
    /// \a gamePage gives the page of the game that is shown; an empty URL where there is none.
    HelpMenu(const std::function<QUrl()> &gamePage, QWidget *parent);

Q_SIGNALS:
    void helpRequested();
    void keysRequested();

private:
    void showAbout();
    static void showLicence(QWidget *parent);
};

} // namespace MasteryChart
