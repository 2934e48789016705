// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chartoptions.h"
#include "chart/themechoice.h"

#include <QMenu>

class QActionGroup;

/// What of the chart and its table is in the window.
enum class Parts { Chart, ChartAndTable, Table };

/// The View menu: what is drawn, on which scale, in which bars, in which colours.
class ViewMenu : public QMenu
{
    Q_OBJECT

public:
    ViewMenu(const ChartOptions &options, Parts parts, ThemeChoice theme, QWidget *parent);

Q_SIGNALS:
    void shapeChosen(Shape shape);
    void scaleChosen(Scale scale);
    void groupingChosen(Grouping grouping);
    void partsChosen(Parts parts);
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
