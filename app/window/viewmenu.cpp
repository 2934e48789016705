// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/viewmenu.h"

#include <QActionGroup>

namespace MasteryChart {

ViewMenu::ViewMenu(const ChartOptions &options, VisibleViews parts, ThemeChoice theme, QWidget *parent)
    : QMenu(tr("&View"), parent)
{
    QActionGroup *shapes = addChoice(tr("Draw"));
    addValue(shapes, tr("Players per Cou&nt"), ChartType::Bars, options.chartType, Qt::CTRL | Qt::Key_B);
    addValue(shapes, tr("Players Who Got at Least This &Far"), ChartType::Cumulative, options.chartType,
             Qt::CTRL | Qt::Key_R);
    m_scales = addChoice(tr("Scale"));
    addValue(m_scales, tr("&Linear"), Scale::Linear, options.scale, Qt::CTRL | Qt::Key_1);
    addValue(m_scales, tr("L&ogarithmic"), Scale::Logarithmic, options.scale, Qt::CTRL | Qt::Key_2);
    addValue(m_scales, tr("&Share of Players"), Scale::Share, options.scale, Qt::CTRL | Qt::Key_3);
    m_groupings = addChoice(tr("Bars"));
    addValue(m_groupings, tr("The Site's &Ranges"), Grouping::SiteRanges, options.grouping, Qt::CTRL | Qt::Key_4);
    addValue(m_groupings, tr("&Every Count"), Grouping::EveryCount, options.grouping, Qt::CTRL | Qt::Key_5);
    QActionGroup *contents = addChoice(tr("Show"));
    addValue(contents, tr("&Chart"), VisibleViews::Chart, parts, Qt::CTRL | Qt::Key_6);
    addValue(contents, tr("Chart &and Table"), VisibleViews::ChartAndTable, parts, Qt::CTRL | Qt::Key_7);
    addValue(contents, tr("&Table"), VisibleViews::Table, parts, Qt::CTRL | Qt::Key_8);
    QActionGroup *themes = addChoice(tr("Colours"));
    addValue(themes, tr("As the S&ystem"), ThemeChoice::System, theme);
    addValue(themes, tr("L&ight"), ThemeChoice::Light, theme);
    addValue(themes, tr("&Dark"), ThemeChoice::Dark, theme);

    // A curve is a share of every count, whatever the bars are.
    const auto allow = [this](ChartType chartType) {
        m_scales->setEnabled(chartType == ChartType::Bars);
        m_groupings->setEnabled(chartType == ChartType::Bars);
    };
    allow(options.chartType);

    const auto value = [](const QAction *action) { return action->data().toInt(); };
    connect(shapes, &QActionGroup::triggered, this, [this, value, allow](const QAction *action) {
        const auto chartType = static_cast<ChartType>(value(action));
        allow(chartType);
        Q_EMIT chartTypeChosen(chartType);
    });
    connect(m_scales, &QActionGroup::triggered, this,
            [this, value](const QAction *action) { Q_EMIT scaleChosen(static_cast<Scale>(value(action))); });
    connect(m_groupings, &QActionGroup::triggered, this,
            [this, value](const QAction *action) { Q_EMIT groupingChosen(static_cast<Grouping>(value(action))); });
    connect(contents, &QActionGroup::triggered, this,
            [this, value](const QAction *action) { Q_EMIT viewsChosen(static_cast<VisibleViews>(value(action))); });
    connect(themes, &QActionGroup::triggered, this,
            [this, value](const QAction *action) { Q_EMIT themeChosen(static_cast<ThemeChoice>(value(action))); });
}

QActionGroup *ViewMenu::addChoice(const QString &section)
{
    addSection(section);
    return new QActionGroup(this);
}

template<typename Value>
void ViewMenu::addValue(QActionGroup *group, const QString &text, Value value, Value chosen,
                        const QKeySequence &shortcut)
{
    QAction *action = addAction(text);
    action->setCheckable(true);
    action->setChecked(value == chosen);
    action->setData(static_cast<int>(value));
    action->setShortcut(shortcut);
    group->addAction(action);
}

} // namespace MasteryChart
