// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distribution/keptanswer.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QSlider;

namespace MasteryChart {

/// The choice of an earlier answer about the same set, to be seen with the newest: off, or at a date.
class EarlierChoice : public QWidget
{
    Q_OBJECT

public:
    explicit EarlierChoice(QWidget *parent = nullptr);

    /// Those of \a history to choose from are of as many achievements as its newest answer, which is not among them.
    /// What was chosen stays where it still can be. Without any there is nothing to choose.
    void setHistory(const QList<KeptAnswer> &history);
    bool isEmpty() const { return m_answers.isEmpty(); }

    /// nullopt while it is off.
    std::optional<KeptAnswer> earlier() const;

Q_SIGNALS:
    /// earlier() is another, by the user.
    void chosen();

private:
    void showDate();

    QList<KeptAnswer> m_answers; ///< the oldest first
    QCheckBox *m_on;
    QSlider *m_slider;
    QLabel *m_date;
};

} // namespace MasteryChart
