// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/gamecomparison.h"

#include <QPointer>

class QMenu;
class QStackedWidget;

namespace MasteryChart {

class ComparePage;
class GameFinder;

/// The page that compares games, made when it is first opened, and what is in it.
class Compare : public QObject
{
    Q_OBJECT

public:
    /// Borrows all of it, which must outlive this. The page becomes one of \a pages.
    Compare(const Accounts &accounts, const Transport &transport, const Service &service, Store &store,
            GameFinder &finder, QStackedWidget &pages);

    /// Null before it was opened.
    ComparePage *page() const { return m_page; }
    GameComparison &comparison() { return m_comparison; }
    const GameComparison &comparison() const { return m_comparison; }

    /// Makes the page where there is none yet.
    void open();

    /// Adds \a member, or says why not.
    void add(const ComparedMember &member);
    /// Compares these and nothing else.
    void begin(const QList<ComparedMember> &members);
    /// Whether there is something to draw.
    bool hasContent() const { return !m_comparison.content().snapshots.isEmpty(); }

Q_SIGNALS:
    void gameChosen(int gameId, MasteryChart::AchievementSet set, bool sample);
    void backRequested();
    void addRequested();
    /// What was done, in a few words.
    void done(const QString &words);
    /// What did not work, in a sentence.
    void failed(const QString &sentence);
    /// What is drawn, or what is on its way, is another.
    void changed();
    void dragStarted();

private:
    void makePage();
    void connectChips();
    void connectPage();
    void findTitles();
    void show();
    QString titleOf(const ComparedMember &member) const;
    void offerDates(qsizetype chip, QMenu *menu);
    void listKept();
    void askForName(const QString &before);
    void save(const QString &name, const QString &before);
    void openKept(const QString &name);
    void removeKept();
    void exportTable();

    const Service m_service;
    Store &m_store;
    GameFinder &m_finder;
    QStackedWidget &m_pages;
    GameComparison m_comparison;
    QSet<int> m_titlesSought;
    QString m_name; ///< under which it is kept; empty for none
    QList<KeptComparison> m_kept;
    ComparePage *m_page = nullptr; ///< of m_pages
};

} // namespace MasteryChart
