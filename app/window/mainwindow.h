// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/accounts.h"
#include "chartmodel/themechoice.h"
#include "session/gamesession.h"
#include "window/appearance.h"
#include "window/viewmenu.h"

#include <QMainWindow>
#include <QTimer>

class QLabel;

namespace MasteryChart {

class AccountPanel;
class ChartPane;
class FileMenu;
class GameBar;
class GameHeader;
class MessageBar;
class Preferences;

/// The program's window: a game in, its chart on screen, a picture out.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// What to begin with.
    struct Start
    {
        std::optional<int> game;
        bool sample = false; ///< the built-in games, whether there are credentials or not
        ChartOptions chart;
        AchievementSet set = AchievementSet::Official;
        ThemeChoice theme = ThemeChoice::System;
        ApiVersion version = ApiVersion::V1;
    };

    /// Borrows \a accounts, what \a transport holds, \a store and \a preferences, which must outlive this. Loads the
    /// game to begin with, else the one shown last, as soon as the store has found it; where there are no credentials,
    /// or not yet, what is kept of it or the first sample is shown.
    MainWindow(Accounts &accounts, const Transport &transport, const Service &service, Store &store,
               Preferences &preferences, const Start &start);
    ~MainWindow() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void arrange();
    void connectParts();
    void addFileMenu();
    void addViewMenu(ThemeChoice theme);

    void begin(const Start &start);
    void beginWith(const QList<RecentGame> &recent);
    void accountChanged();
    void request();
    void load(int gameId, bool sample);
    void fail(const ServiceError &error);
    /// After a failed or cancelled load: if only the set was switched, the selector returns to the set on screen; if
    /// another game was asked for, it keeps the user's choice.
    void keepSet();
    /// Puts what is shown at the head of the recent games.
    void remember();

    void showGame();
    /// Where one of the two modes did not come.
    void tellMissingMode();
    /// What the header and the status line say; says it again where it changes with time.
    void showProgress();

    void exportPicture();
    /// The part of the window that a picture is of.
    QSize pictureSize() const;

    Accounts &m_accounts;
    Preferences &m_preferences;
    Clock &m_clock;
    Store &m_store;
    GameSession m_session;
    Appearance m_appearance;
    const bool m_sampleFirst;

    GameBar *m_bar;
    AccountPanel *m_accountPanel;
    MessageBar *m_message;
    GameHeader *m_header;
    ChartPane *m_pane;
    QLabel *m_status;
    QLabel *m_sampleNote;
    FileMenu *m_fileMenu = nullptr;
    QAction *m_showAccount = nullptr; ///< checked while the account panel is to be seen
    QTimer m_waiting;                 ///< runs while the key store is slow to answer
    RecentGame m_remembered;          ///< by remember()
    QString m_saved;                  ///< the file exported last, while no other game was asked for since
    std::unique_ptr<Clock::Alarm> m_nextProgress;
};

} // namespace MasteryChart
