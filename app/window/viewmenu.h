// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel/chartoptions.h"
#include "chartmodel/themechoice.h"
#include "storage/preferences.h"

#include <QMenu>

class QActionGroup;

namespace MasteryChart {

/// The View menu: what is drawn, on which scale, in which bars, in which colours, and in which
/// language.
class ViewMenu : public QMenu
{
    Q_OBJECT

public:
    /// \a language is the code of the chosen one; empty for the system's.
    ViewMenu(const ChartOptions &options, VisibleViews views, ThemeChoice theme, const QString &language,
             QWidget *parent);

    /// None of these sends a signal.
    void setOptions(const ChartOptions &options);
    void setViews(VisibleViews views);

Q_SIGNALS:
    /// What the user chose here, with the rest of the options as it is.
    void optionsChosen(const MasteryChart::ChartOptions &options);
    void viewsChosen(MasteryChart::VisibleViews views);
    void themeChosen(MasteryChart::ThemeChoice theme);
    /// Empty for the system's.
    void languageChosen(const QString &code);
    void chartFocusRequested();
    /// To fill the screen, or no longer.
    void fullScreenToggled();

private:
    /// A choice of one among several; \a section is its heading.
    QActionGroup *addChoice(const QString &section);
    QAction *addValue(QActionGroup *group, const QString &text, int value, const QKeySequence &shortcut = {});
    void addViews();
    void addLanguages(const QString &language);
    void showChosen();

    ChartOptions m_options;
    VisibleViews m_views;
    QActionGroup *m_kinds = nullptr;
    QActionGroup *m_scales = nullptr;
    QActionGroup *m_groupings = nullptr;
};

} // namespace MasteryChart
