// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace MasteryChart {

class WrappingLabel;

/// What stands in place of a game that could not be loaded: which one, why, and the ways on.
class FailurePage : public QWidget
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

    /// Puts the focus on the first way on.
    void focusWay();

Q_SIGNALS:
    void tryAgainRequested();
    void pageRequested();
    void backRequested();
    void sampleRequested();
    void signInRequested();

private:
    QLabel *m_icon;
    WrappingLabel *m_title;
    WrappingLabel *m_sentence;
    QPushButton *m_signIn;
    QPushButton *m_again;
    QPushButton *m_back;
    QPushButton *m_sample;
};

} // namespace MasteryChart
