// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolBar>

#include <optional>

class QToolButton;

namespace MasteryChart {

class GameField;

/// One line: the field for a game, and what is done with the game that is shown.
class ToolBar : public QToolBar
{
    Q_OBJECT

public:
    explicit ToolBar(QWidget *parent = nullptr);

    GameField *field() const { return m_field; }
    QAction *reloadAction() const { return m_reload; }
    QAction *gamesAction() const { return m_games; }
    QAction *compareAction() const { return m_compare; }
    QAction *copyAction() const { return m_copy; }
    QAction *shareAction() const { return m_share; }
    QToolButton *accountButton() const { return m_account; }

    /// While something loads, reload is stop.
    void setBusy(bool busy);
    /// The user's name, or an invitation to sign in.
    void setUser(const QString &user);

Q_SIGNALS:
    void reloadRequested();
    void stopRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void drawIcons();
    void showReload();
    void setNarrow(bool isNarrow);
    void fitField();

    GameField *m_field;
    QAction *m_reload;
    QAction *m_games;
    QAction *m_compare;
    QAction *m_copy;
    QAction *m_share;
    QToolButton *m_account;
    bool m_isBusy = false;
    std::optional<bool> m_isNarrow; ///< too narrow for names beside the icons
};

} // namespace MasteryChart
