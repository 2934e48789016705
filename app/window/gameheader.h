// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/sessiongame.h"

#include <QWidget>

class QLabel;

namespace MasteryChart {

/// Icon, title, system and players of the game that is shown; how old a kept copy is, and a mark where something is
/// missing.
class GameHeader : public QWidget
{
    Q_OBJECT

public:
    explicit GameHeader(QWidget *parent = nullptr);

    /// \a now is UTC, for the age of a kept copy.
    void show(const SessionGame &shown, const QDateTime &now);

private:
    void setIcon(const QImage &icon);
    void showMark(const SessionGame &shown);

    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_age;
    QLabel *m_subtitle;
    QWidget *m_mark;
    QLabel *m_markIcon;
    QLabel *m_markText;
};

} // namespace MasteryChart
