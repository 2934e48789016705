// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "chart/chartscene.h"
#include "chart/picture.h"
#include "chart/themechoice.h"
#include "distribution/loadedgame.h"
#include "retroachievements/gameload.h"
#include "retroachievements/samplenetwork.h"
#include "window/appearance.h"
#include "window/viewmenu.h"

#include <QElapsedTimer>
#include <QMainWindow>
#include <QTimer>

#include <memory>

class AccountPanel;
class ChartView;
class FigureStrip;
class GameBar;
class GameHeader;
class MessageBar;
class QLabel;
class QNetworkAccessManager;
class QSplitter;
class TableView;

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
    };

    /// Borrows \a account and \a network, which must outlive this. Loads the game to begin with, else the one shown
    /// last; the first sample where there are no credentials, or not yet.
    MainWindow(Account &account, QNetworkAccessManager &network, const Service &service, const Start &start);
    ~MainWindow() override;

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void connectParts();
    void addFileMenu();
    void addViewMenu(ThemeChoice theme);

    void begin(const Start &start);
    void accountChanged();
    static QString waitingSentence();
    void request();
    void load(int gameId, bool sample);
    void cancel();
    void distributionFinished(const std::expected<Distribution, ServiceError> &distribution);
    void detailsFinished(const GameDetails &details);
    void iconFinished(const QByteArray &image);
    void fail(const ServiceError &error);
    /// Another set of the game that is shown, when it does not come, is not left chosen; for another game the choice
    /// waits for the next try.
    void keepSet();
    /// Puts what is shown at the head of the games the field offers.
    void remember();

    void showParts(Parts parts);
    void showTable();
    /// Changes what is drawn of the game that is shown.
    void draw(const ChartOptions &options);
    void showGame();
    void showStatus();

    void exportPicture();
    /// The part of the window that a picture is of.
    QSize pictureSize() const;

    Account &m_account;
    const Service m_service;
    Appearance m_appearance;
    ChartOptions m_options;
    const bool m_sampleFirst;

    QNetworkAccessManager &m_network;
    SampleNetwork m_sampleNetwork;
    std::unique_ptr<GameLoad> m_load; ///< what is on its way, or was last
    bool m_loading = false;           ///< the distribution of m_coming is on its way
    QElapsedTimer m_loadTime;
    LoadedGame m_coming;
    QImage m_comingIcon;
    LoadedGame m_game; ///< what is shown; ID 0 for nothing yet
    QImage m_icon;
    qint64 m_loadedIn = 0; ///< ms

    ChartScene m_scene;
    GameBar *m_bar;
    AccountPanel *m_accountPanel;
    MessageBar *m_message;
    GameHeader *m_header;
    QSplitter *m_parts; ///< chart and table
    ChartView *m_view;
    TableView *m_table;
    FigureStrip *m_figures;
    QLabel *m_status;
    QLabel *m_sampleNote;
    QAction *m_export = nullptr;
    QAction *m_showAccount = nullptr;  ///< checked while the account panel is to be seen
    QTimer m_waiting;                  ///< runs while the key store is slow to answer
    std::optional<int> m_gameAfterKey; ///< loaded once the key store has answered
    QString m_userOfLoad;              ///< whose place came, or comes, with the game
};
