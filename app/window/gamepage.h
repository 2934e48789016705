// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel/chartoptions.h"
#include "session/sessiongame.h"

#include <QScrollArea>

namespace MasteryChart {

class ChartPane;
class GameHeader;
class Service;
class TileStrip;

/// All that the window says of a game, in a column of readable width that scrolls: header, figures, chart.
class GamePage : public QScrollArea
{
    Q_OBJECT

public:
    GamePage(const Service &service, const ChartOptions &options, QWidget *parent = nullptr);

    GameHeader *header() const { return m_header; }
    TileStrip *tiles() const { return m_tiles; }
    ChartPane *pane() const { return m_pane; }

    /// Draws \a game; its figures and its chart stand for the unlocks that options() of the pane choose.
    void setGame(const GameSnapshot &game);
    void setOptions(const ChartOptions &options);

    /// Faint, as long as it is of a game that another is to take the place of.
    void setDimmed(bool dimmed);
    bool isDimmed() const;

    QSize minimumSizeHint() const override { return {352, 160}; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    GameSnapshot m_game; ///< ID 0 for none yet
    GameHeader *m_header;
    TileStrip *m_tiles;
    ChartPane *m_pane;
    QWidget *m_column;
    QWidget *m_body; ///< figures and chart
    QWidget *m_veil; ///< over the body
};

} // namespace MasteryChart
