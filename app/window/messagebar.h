// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace MasteryChart {

class WrappingLabel;

/// One sentence about what did not work, with a button where one helps.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    /// \a action is the button's text, empty for none.
    MessageBar(const QString &sentence, const QString &action, QWidget *parent = nullptr);

    /// Has assistive tools read it out.
    void alert();

Q_SIGNALS:
    void actionRequested();
    void dismissed();

private:
    WrappingLabel *m_sentence;
};

} // namespace MasteryChart
