// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace MasteryChart {

class WrappingLabel;

/// What stands in the place of a list that has nothing to show: why that is, and the ways on.
class ListNotice : public QWidget
{
    Q_OBJECT

public:
    enum Way {
        NoWay = 0,
        SignIn = 1,
        TryAgain = 2,
        ClearFilter = 4,
    };
    Q_DECLARE_FLAGS(Ways, Way)

    explicit ListNotice(QWidget *parent = nullptr);

    /// \a heading in a few words; \a sentence says more.
    void setNotice(const QString &heading, const QString &sentence, Ways ways);

    /// The first way on; null where there is none.
    QWidget *firstWay() const;

Q_SIGNALS:
    void signInRequested();
    void tryAgainRequested();
    void clearFilterRequested();

private:
    WrappingLabel *m_heading;
    WrappingLabel *m_sentence;
    QPushButton *m_signIn;
    QPushButton *m_again;
    QPushButton *m_clear;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(ListNotice::Ways)

} // namespace MasteryChart
