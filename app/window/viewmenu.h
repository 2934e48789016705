// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel/chartoptions.h"
#include "chartmodel/themechoice.h"
#include "storage/preferences.h"

#include <QMenu>

class QActionGroup;

namespace MasteryChart {

/// The View menu: what is drawn, on which scale, in which bars, in which colours.
class ViewMenu : public QMenu
{
    Q_OBJECT

public:
    ViewMenu(const ChartOptions &options, VisibleViews parts, ThemeChoice theme, QWidget *parent);

Q_SIGNALS:
    void chartTypeChosen(ChartType chartType);
    void scaleChosen(Scale scale);
    void groupingChosen(Grouping grouping);
    void viewsChosen(VisibleViews parts);
    void themeChosen(ThemeChoice theme);

private:
    /// A choice of one among several; \a section is its heading.
    QActionGroup *addChoice(const QString &section);
    template<typename Value>
    void addValue(QActionGroup *group, const QString &text, Value value, Value chosen,
                  const QKeySequence &shortcut = {});

    QActionGroup *m_scales = nullptr;
    QActionGroup *m_groupings = nullptr;
};

} // namespace MasteryChart
