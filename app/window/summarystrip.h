// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel/summary.h"
#include "distribution/gamesnapshot.h"

#include <QWidget>

class QBoxLayout;

namespace MasteryChart {

/// The figures below the chart, a line a mode, wrapped where the window is narrow; each says in a tooltip what it
/// counts.
class SummaryStrip : public QWidget
{
    Q_OBJECT

public:
    explicit SummaryStrip(QWidget *parent = nullptr);

    void setGame(const GameSnapshot &game, ModeFilter modeFilter);

private:
    QBoxLayout *m_lines;
};

} // namespace MasteryChart
