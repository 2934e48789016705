// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "retroachievements/service.h"
#include "session/sessiongame.h"

#include <QWidget>

class QLabel;

namespace MasteryChart {

class WrappingLabel;

/// Icon, title, system and players of the game that is shown; the age of a kept copy, and a mark where something is
/// missing.
class GameHeader : public QWidget
{
    Q_OBJECT

public:
    /// \a service has the games' pages.
    explicit GameHeader(const Service &service, QWidget *parent = nullptr);

    /// \a now is UTC, for the age of a kept copy.
    void setGame(const SessionGame &shown, const QDateTime &now);

protected:
    bool event(QEvent *event) override;

private:
    void showIcon();
    void showMark(const SessionGame &shown);

    const Service m_service;
    QImage m_image; ///< of the icon, as the service sent it
    QLabel *m_icon;
    WrappingLabel *m_title;
    QLabel *m_age;
    WrappingLabel *m_subtitle;
    QWidget *m_mark;
    QLabel *m_markIcon;
    QLabel *m_markText;
};

} // namespace MasteryChart
