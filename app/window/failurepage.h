// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/noticecolumn.h"

class QLabel;

namespace MasteryChart {

/// What stands in place of a game that could not be loaded: which one, why, and the ways on. Its icon gives way to them
/// where the page is low.
class FailurePage : public NoticeColumn
{
    Q_OBJECT

public:
    explicit FailurePage(QWidget *parent = nullptr);

    struct Failure
    {
        QString game;     ///< its title, or "Game 903"
        QString sentence; ///< what happened and what to do
        QString shown;    ///< the game to go back to; where it is empty, a sample is offered
        bool needsAccount = false;
    };

    void setFailure(const Failure &failure);

Q_SIGNALS:
    void tryAgainRequested();
    void pageRequested();
    void backRequested();
    void sampleRequested();
    void signInRequested();

protected:
    bool event(QEvent *event) override;

private:
    struct Ways
    {
        QPushButton *signIn;
        QPushButton *again;
        QPushButton *page;
        QPushButton *back;
        QPushButton *sample;
    };

    FailurePage(const Ways &ways, QWidget *parent);

    void fitIcon();

    QLabel *m_icon;
    const Ways m_ways;
};

} // namespace MasteryChart
