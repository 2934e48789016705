// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/gamesession.h"
#include "window/helpcontents.h"

class QMenuBar;
class QStackedWidget;

namespace MasteryChart {

class HelpPage;

/// The help in the window: its page, made when it is first opened, and the pictures in it, which are drawn when they
/// are first seen.
class Help : public QObject
{
    Q_OBJECT

public:
    /// Borrows all of it, which must outlive this. The page becomes one of \a pages. \a menus say what keys there are.
    Help(const Accounts &accounts, const Transport &transport, const Service &service, const Store &store,
         const Settings &settings, const QMenuBar &menus, QStackedWidget &pages);

    /// Null before it was opened.
    HelpPage *page() const { return m_page; }
    void open(HelpSection::Id section);

Q_SIGNALS:
    void backRequested();
    void deleteRequested();

protected:
    /// The colours of \a pages may have changed.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makePage();
    void loadNext();
    void draw();

    const QMenuBar &m_menus;
    const Store &m_store;
    const Settings &m_settings;
    QStackedWidget &m_pages;
    GameSession m_samples;
    QList<GameSnapshot> m_games; ///< of SampleNetwork::games(), as far as they are there
    HelpPage *m_page = nullptr;  ///< of m_pages
};

} // namespace MasteryChart
