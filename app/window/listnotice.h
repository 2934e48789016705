// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/noticecolumn.h"

namespace MasteryChart {

/// What stands in the place of a list that has nothing to show: why that is, and the ways on.
class ListNotice : public NoticeColumn
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

    /// \a text in a few words, as the heading; \a reason, the sentence, says more. Either may be empty.
    void setNotice(const QString &text, const QString &reason, Ways ways);

Q_SIGNALS:
    void signInRequested();
    void tryAgainRequested();
    void clearFilterRequested();

private:
    ListNotice(QPushButton *signIn, QPushButton *again, QPushButton *clear, QWidget *parent);

    QPushButton *m_signIn;
    QPushButton *m_again;
    QPushButton *m_clear;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(ListNotice::Ways)

} // namespace MasteryChart
