// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distribution/loadedgame.h"

#include <QImage>
#include <QWidget>

class QLabel;

/// Icon, title, system and players of the game that is shown.
class GameHeader : public QWidget
{
    Q_OBJECT

public:
    explicit GameHeader(QWidget *parent = nullptr);

    void show(const LoadedGame &game);
    /// A null image for none.
    void setIcon(const QImage &icon);

private:
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_subtitle;
};
