// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel/tiles.h"

#include <QWidget>

namespace MasteryChart {

/// The figures of a game as tiles: a large number, what it is of, and its definition as a tooltip.
class TileStrip : public QWidget
{
    Q_OBJECT

public:
    explicit TileStrip(QWidget *parent = nullptr);

    /// Shows the figures of \a game; none hide the strip.
    void setGame(const GameSnapshot &game, ModeFilter modeFilter);

    /// Where nobody's place is known, the last tile invites to sign in.
    void setInviting(bool inviting);

    /// Whose place has a tile before it is known, so that nothing jumps when it is; empty for nobody.
    void setUser(const QString &user);

    /// Says in the tip of a time that is not known that it could not be loaded.
    void setTimesMissing(bool missing);

Q_SIGNALS:
    void signInRequested();

private:
    void fill();
    void addInvitation();
    Tile unknownPlace() const;
    Tile unknownTime() const;

    QList<Tile> m_tiles;
    bool m_hasPlaces = false; ///< whether a user has a place among these players
    bool m_hasProgress = false;
    bool m_isInviting = false;
    std::optional<UnlockMode> m_timelessMode; ///< whose time to master is not known
    bool m_areTimesMissing = false;
    QString m_user;
};

} // namespace MasteryChart
