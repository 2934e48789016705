// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel/comparison.h"

#include <QWidget>

class QMenu;
class QToolButton;

namespace MasteryChart {

/// What is compared, each as a chip: a piece of its curve, its name, its number of players, a menu and a way out.
class CompareChips : public QWidget
{
    Q_OBJECT

public:
    struct Chip
    {
        QString name;
        QString detail;  ///< its number of players, or what it waits for
        QString problem; ///< why it is not there; empty where it is
        int index = -1;  ///< of its colour and style; -1 where it has no curve
        UnlockMode mode = UnlockMode::Hardcore;

        bool operator==(const Chip &) const = default;
    };

    explicit CompareChips(QWidget *parent = nullptr);

    void setChips(const QList<Chip> &chips);

    /// Puts the focus on the chip at \a index, or on the last.
    void focusChip(qsizetype index);

Q_SIGNALS:
    void modeChosen(qsizetype chip, MasteryChart::UnlockMode mode);
    /// The same game in the other mode is wanted beside it.
    void otherModeAsked(qsizetype chip, MasteryChart::UnlockMode mode);
    /// \a menu of earlier dates is about to be seen.
    void datesAsked(qsizetype chip, QMenu *menu);
    void gameOpened(qsizetype chip);
    void removed(qsizetype chip);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    QWidget *makeChip(qsizetype index);
    QMenu *makeMenu(qsizetype index, QWidget *parent);

    QList<Chip> m_chips;
    QList<QToolButton *> m_buttons; ///< one for each chip
};

} // namespace MasteryChart
