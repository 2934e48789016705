// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/figures.h"
#include "distribution/loadedgame.h"

#include <QWidget>

class QBoxLayout;

/// The figures below the chart, a line a mode, wrapped where the window is narrow; each says in a tooltip what it
/// counts.
class FigureStrip : public QWidget
{
    Q_OBJECT

public:
    explicit FigureStrip(QWidget *parent = nullptr);

    void show(const LoadedGame &game, Unlocks unlocks);

private:
    QBoxLayout *m_lines;
};
