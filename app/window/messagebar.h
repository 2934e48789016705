// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace MasteryChart {

/// One sentence above the chart about what did not work; the chart stays. With a button where one helps.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// Shows \a sentence; \a action is the button's text, empty for none.
    void tell(const QString &sentence, const QString &action = {});
    QString sentence() const;

Q_SIGNALS:
    void actionRequested();

private:
    QLabel *m_icon;
    QLabel *m_sentence;
    QPushButton *m_action;
};

} // namespace MasteryChart
