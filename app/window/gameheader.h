// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "retroachievements/service.h"
#include "session/sessiongame.h"

#include <QUrl>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QToolButton;

namespace MasteryChart {

class ChangeLine;
class Segments;
class SubsetRow;
class WrappingLabel;

/// Icon, title, system and players of the game that is shown; how old the figures are, and a mark where something is
/// missing. Beside them which unlocks and which set are shown.
class GameHeader : public QWidget
{
    Q_OBJECT

public:
    /// \a service has the games' pages.
    explicit GameHeader(const Service &service, QWidget *parent = nullptr);

    /// \a now is UTC, for the age of a kept copy.
    void setGame(const SessionGame &shown, const QDateTime &now);

    /// Names a game of which nothing else is known yet, and says what it waits for.
    void setPending(const QString &title, const QString &waiting);

    /// A quiet line about the figures, in the place of their age: "As of 3 hours ago · not updated", and \a why. Empty
    /// for their age.
    void setNote(const QString &note, const QString &why);

    ModeFilter modeFilter() const;
    void setModeFilter(ModeFilter modeFilter);
    AchievementSet set() const;
    void setSet(AchievementSet set);
    /// Where a game has no unofficial achievements, \a why they cannot be chosen; else empty.
    void setUnofficialMissing(const QString &why);

    /// What changed since the last look, in a line and for who hears it; empty for nothing.
    void setChange(const QString &line, const QString &spoken);

    /// Shows \a action, which follows the game, beside its title.
    void setFollowAction(QAction *action);

    /// The subsets of the game, or the game of the subset.
    SubsetRow *subsets() const { return m_subsets; }

Q_SIGNALS:
    void modeFilterChosen(MasteryChart::ModeFilter modeFilter);
    void setChosen(MasteryChart::AchievementSet set);
    void pageRequested();
    void historyRequested();

protected:
    bool event(QEvent *event) override;

private:
    void addTitleActions();
    void fitTitle();
    void addChoices(QBoxLayout *column);
    /// \a link leads to the game's page; invalid where it has none.
    void showTitle(const QString &title, const QUrl &link);
    void showIcon();
    void showMark(const SessionGame &shown);

    const Service m_service;
    bool m_mayHaveIcon = true;
    QImage m_image; ///< of the icon, as the service sent it
    QLabel *m_icon;
    WrappingLabel *m_title;
    QString m_titleText; ///< as it is copied
    QUrl m_link;
    QList<QAction *> m_linkActions; ///< they need a link
    QToolButton *m_page;
    QToolButton *m_follow;
    Segments *m_modeFilter;
    Segments *m_set;
    QLabel *m_age;
    QString m_note;
    QString m_noteReason;
    WrappingLabel *m_subtitle;
    ChangeLine *m_change;
    QString m_changeLine;
    QString m_changeSpoken;
    SubsetRow *m_subsets;
    QWidget *m_mark;
    QLabel *m_markIcon;
    QLabel *m_markText;
};

} // namespace MasteryChart
