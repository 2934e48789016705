// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;

namespace MasteryChart {

/// A choice of one among a few, all seen at once. Tab comes to the chosen one alone, the arrow keys go to the others,
/// the space bar chooses; a screen reader is told of radio buttons.
class Segments : public QWidget
{
    Q_OBJECT

public:
    /// \a name is for screen readers.
    explicit Segments(const QString &name, QWidget *parent = nullptr);

    /// \a tip says what \a text stands for.
    void add(int value, const QString &text, const QString &tip);

    int value() const;
    /// Sends no signal.
    void setValue(int value);

    /// What cannot be chosen is grey, and says \a why, plain text, as its tip.
    void setValueEnabled(int value, bool enabled, const QString &why = {});

Q_SIGNALS:
    /// The user chose another one.
    void chosen(int value);

private:
    QButtonGroup *m_group;
    QHash<int, QString> m_tips;
};

} // namespace MasteryChart
