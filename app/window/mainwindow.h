// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/accounts.h"
#include "chart/picture.h"
#include "chartmodel/themechoice.h"
#include "desktop/launchtoken.h"
#include "session/gamesession.h"
#include "storage/preferences.h"
#include "window/appearance.h"
#include "window/compare.h"
#include "window/following.h"
#include "window/gamechanges.h"
#include "window/gamefinder.h"
#include "window/help.h"
#include "window/messagestack.h"
#include "window/yourgames.h"

#include <QMainWindow>
#include <QTimer>

class QLabel;
class QStackedWidget;

namespace MasteryChart {

class AccountDialog;
class BusyLine;
class FailurePage;
class GamePage;
class PictureOut;
class SetFinder;
class ToolBar;

/// The program's window: a game in, its chart on screen, a picture out. Whatever it shows is of one game: while another
/// one is on its way, it is named, and what is still seen of the one before is faint.
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
        std::optional<int> namedSet = {}; ///< that the link to the game named
        QString words = {};               ///< a game's title, or a part of it; with a game, its ID as it was given
        QList<int> games = {};            ///< where there are several, they are compared; the first is game
        bool isSampleGame = false;        ///< game is a built-in one, though others are not
        Place place = Place::Game;
        QString language = {}; ///< the code of the chosen one; empty for the system's
        QString done = {};     ///< what was done just now, in a few words
        QString problem = {};  ///< what did not work just now, in a sentence
    };

    /// Borrows \a accounts, what \a transport holds, \a store and \a preferences, which must outlive this. Loads the
    /// game to begin with, else the one shown last, as soon as the store has found it; where there are no credentials,
    /// or not yet, what is kept of it or the first sample is shown.
    MainWindow(Accounts &accounts, const Transport &transport, const Service &service, Store &store,
               Preferences &preferences, const Start &start);
    ~MainWindow() override;

    /// Shows the window as soon as its first game is there, so that nothing is painted twice; after a moment in any
    /// case.
    void appear();

    /// What a window begins with that shows what this one shows.
    Start state() const;

    /// Keeps for the next run where the window stands and which page it shows.
    void keep() const;

    // What is asked for from outside while the window is there.

    /// Shows \a game, a GAME as on the command line, in the place of whatever is shown; what does not fit one game is
    /// looked up.
    void open(const QString &game);
    /// Goes to the field for a game, and lists those to begin with.
    void search();
    /// Goes back to the game that was shown last.
    void showGame();
    /// Puts the window in front, as far as the desktop lets it with \a token.
    void comeForward(const LaunchToken &token);

Q_SIGNALS:
    /// The user chose the language with this code, empty for the system's. A window speaks one language for all its
    /// life: another one has to take its place.
    void languageChosen(const QString &code);
    /// All that is kept, with the accounts, is to be deleted; the user was asked.
    void deletionConfirmed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Failure
    {
        GameSession::Request asked;
        ServiceError error;
    };

    void arrange();
    void addMenus(const Service &service);
    void addViewMenu();
    void connectParts();
    void connectPictureOut();
    void connectStores();
    void connectGames();
    void connectFollowing();
    void connectCompare();
    void connectHelp();

    void begin(const Start &start);
    void beginComparing(const Start &start);
    void showAtLast();
    void beginWith(const QList<RecentGame> &recent);
    /// Shows the game that is called \a words, else what fits them.
    void beginWith(const QString &words);
    void accountChanged();

    /// Loads the game that \a text names, or lists those that fit it.
    void ask(const QString &text);
    void askById(int gameId);
    /// Goes on to the game that has \a set, which a link named beside the game that is asked for.
    void findSet(std::optional<int> set);
    void lookForSet();
    /// The ID that was given to begin with has no data: goes on to the game that is called so, where there is one.
    void lookForTitle(const ServiceError &error);
    void setFound(int gameId);
    void load(int gameId, AchievementSet set, bool sample);
    void load(const GameSession::Request &game) { load(game.gameId, game.set, game.sample); }
    void reload() { load(named()); }
    /// Ends what is under way; the game that is shown stays, and is named again. Where none is, the way back to the one
    /// that was asked for.
    void stop();
    void fail(const ServiceError &error);
    void goTo(Place place);
    void leaveForGame();
    void updateList();
    /// Sets \a gameId beside what is compared, the game that is shown with it where nothing is yet.
    void compareWith(int gameId);
    void compareShown();
    void compareSubsets();
    void openHelp(HelpSection::Id section);
    void confirmDeletion();
    void showEnabled();
    /// Puts what is shown at the head of the recent games.
    void remember();

    /// Whether another game, or another set of it, is on its way than the one that is shown.
    bool isOtherPending() const;
    /// Whether the window says why another game could not be loaded, in the place of the one that is shown.
    bool hasFailed() const;
    /// Whether neither is so, and there is a game.
    bool hasGame() const;
    /// Whether that is what the window shows.
    bool isGameShown() const { return m_place == Place::Game && hasGame(); }
    /// The game that the window names.
    GameSession::Request named() const;
    /// What \a asked is called, as far as that is known.
    QString titleOfAsked(const GameSession::Request &asked) const;
    void drawGame();
    /// Makes all parts of the window say the same; says it again where it changes with time.
    void showState();
    void showHeader();
    void showTitle(const QString &title);
    void showStatus();
    /// To a screen reader, once for each game that came.
    void tellNews();
    /// Where one of the two modes did not come.
    void tellMissingMode();
    /// The games that belong to the one that is shown.
    void showSubsets();

    Picture picture(const QSize &size) const;
    void tell(const QString &done);

    Accounts &m_accounts;
    Preferences &m_preferences;
    const Transport m_transport;
    Clock &m_clock;
    Store &m_store;
    GameSession m_session;
    Appearance m_appearance;
    const bool m_sampleFirst;
    const QString m_language;
    ThemeChoice m_theme;

    ToolBar *m_toolBar;
    GameFinder m_finder;
    BusyLine *m_progress;
    MessageStack *m_messages;
    QStackedWidget *m_content;
    GamePage *m_page;
    FailurePage *m_failurePage;
    YourGames m_yourGames;
    Following m_following;
    GameChanges m_changes;
    Compare m_compare;
    Help m_help;
    AccountDialog *m_accountDialog;
    PictureOut *m_pictureOut;
    QLabel *m_status;
    QTimer m_waiting;                 ///< runs while the key store is slow to answer
    RecentGame m_remembered;          ///< by remember()
    QString m_done;                   ///< what was done last, while no other game was asked for
    std::optional<Failure> m_failure; ///< of the game that was asked for; it may be shown as it was before
    bool m_isNews = false;            ///< that the game came, until tellNews() has said it
    bool m_hasNoAccount = false;
    Place m_place = Place::Game;
    bool m_isUpdatingList = false; ///< as was asked for
    std::unique_ptr<SetFinder> m_setFinder;
    QString m_startNumber;    ///< the ID to begin with as it was given, which may be a title; empty once it is answered
    int m_namedSet = 0;       ///< that a link named
    int m_gameOfNamedSet = 0; ///< beside this game
    std::unique_ptr<Clock::Alarm> m_nextProgress;
    std::unique_ptr<Clock::Alarm> m_appearing;
};

} // namespace MasteryChart
