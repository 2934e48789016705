// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/accounts.h"
#include "chart/distributionscene.h"
#include "storage/preferences.h"
#include "storage/store.h"
#include "support/autoadvance.h"
#include "support/fakeclock.h"
#include "support/fakekeystore.h"
#include "support/gameservice.h"
#include "window/mainwindow.h"

#include <QAbstractButton>
#include <QNetworkAccessManager>
#include <QPixmap>
#include <QTemporaryDir>

namespace MasteryChart {

class AccountDialog;
class GameField;
class Segments;

/// The program's window on screen: what a person does in it and reads there.
class OpenWindow
{
    QTemporaryDir m_folder; // before the store that is in it

public:
    /// Looks for games at \a server alone. Keeps them in \a folder; in one of its own where that is empty. What the
    /// store has of the game to begin with is on screen when this returns.
    explicit OpenWindow(const LoopbackServer &server, const Credentials &credentials = someone(),
                        const MainWindow::Start &start = {}, const QString &folder = {});

    /// Looks for games at \a api.
    explicit OpenWindow(const QUrl &api, const Credentials &credentials = someone(),
                        const MainWindow::Start &start = {}, const QString &folder = {});

    /// Closes the window, as a person does, before it is gone.
    ~OpenWindow();
    Q_DISABLE_COPY_MOVE(OpenWindow)

    /// Before each test: the program's name, English, its own colours, and no settings from tests before.
    static void prepare();

    FakeKeyStore store;
    Settings settings;
    Preferences preferences;
    Accounts accounts;
    QNetworkAccessManager network;
    FakeClock clock; ///< stands still, but for autoAdvance()
    RateLimiter limiter;
    Store kept;
    std::unique_ptr<MainWindow> window;

    /// Waits until the store has answered what the window asked of it so far.
    void awaitStore();

    /// From now on, no time is spent waiting for the next try.
    void autoAdvance() { m_autoAdvance.emplace(*window, clock); }

    // What is on screen.
    const DistributionScene &scene() const;
    Distribution drawn() const; ///< of a chart with a column for every count
    qsizetype columns() const { return scene().model().columns.size(); }
    QString title() const;
    QString subtitle() const;
    QString message() const;      ///< the newest of those above the content; empty where there is none
    QStringList messages() const; ///< all of them, the newest first
    QString footer() const;       ///< below the games that are listed under the field; empty where there is none
    QString failure() const;      ///< why the game asked for is not shown, in its place; empty where it is
    QString status() const;
    QString age() const;   ///< in the header, of a kept copy; empty where there is none
    QString mark() const;  ///< in the header, of what is missing; empty where there is none
    bool isDimmed() const; ///< whether what is seen is of the game before
    QPixmap icon() const;  ///< null where none is shown

    /// The only part of its type, or the one called \a name.
    template<typename Part>
    Part *part(const QString &name = {}) const
    {
        return window->findChild<Part *>(name);
    }
    AccountDialog *dialog() const; ///< for username and key, on screen or not
    GameField *field() const;
    QAction *action(const QString &text) const; ///< of a menu, by its text without the mnemonic
    QAbstractButton *button(const QString &text) const;
    Segments *segments(const QString &name) const; ///< "unlocks", "set", "grouping", "scale"

    // What a person does.
    void type(const QString &game) const; ///< in the place of what was in the field
    void paste(const QString &game) const;
    void enter(const QString &game) const; ///< types and presses Return
    void enterAccount(const Credentials &credentials) const;
    void choose(AchievementSet set) const; ///< with the mouse
    void press(Qt::Key key) const;         ///< where the focus is

private:
    /// After a dialog, as a system's window manager does it.
    void comeToFront() const;
    QString shownText(const QString &name) const;

    std::optional<AutoAdvance> m_autoAdvance;
};

/// The program started with a game, or with a sample, on its command line.
MainWindow::Start startWith(int game, bool sample = false);

/// The first of \a parts that says \a text, mnemonics aside.
template<typename Part>
Part *saying(const QList<Part *> &parts, const QString &text)
{
    for (Part *part : parts) {
        if (part->text().remove(u'&') == text)
            return part;
    }
    return nullptr;
}

} // namespace MasteryChart
