// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/viewmenu.h"

#include <QActionGroup>

namespace MasteryChart {

namespace {

enum Kind { Distribution, Curve, Table, DropOff, History };

Kind kindOf(ChartType chartType)
{
    switch (chartType) {
    case ChartType::Bars:
        return Distribution;
    case ChartType::Cumulative:
        return Curve;
    case ChartType::Achievements:
        return DropOff;
    case ChartType::History:
        return History;
    }
    Q_UNREACHABLE();
}

ChartType chartTypeOf(Kind kind)
{
    switch (kind) {
    case Curve:
        return ChartType::Cumulative;
    case DropOff:
        return ChartType::Achievements;
    case History:
        return ChartType::History;
    case Distribution:
    case Table:
        break;
    }
    return ChartType::Bars;
}

void check(const QActionGroup *group, int value)
{
    for (QAction *action : group->actions())
        action->setChecked(action->data().toInt() == value);
}

} // namespace

ViewMenu::ViewMenu(const ChartOptions &options, VisibleViews views, ThemeChoice theme, QWidget *parent)
    : QMenu(tr("&View"), parent)
    , m_options(options)
    , m_views(views)
{
    addViews();
    QActionGroup *themes = addChoice(tr("Colours"));
    addValue(themes, tr("&As the System"), static_cast<int>(ThemeChoice::System));
    addValue(themes, tr("L&ight"), static_cast<int>(ThemeChoice::Light));
    addValue(themes, tr("&Dark"), static_cast<int>(ThemeChoice::Dark));
    check(themes, static_cast<int>(theme));
    connect(themes, &QActionGroup::triggered, this,
            [this](const QAction *action) { Q_EMIT themeChosen(static_cast<ThemeChoice>(action->data().toInt())); });
    addSeparator();
    QAction *focus = addAction(tr("Go to the C&hart"), this, &ViewMenu::chartFocusRequested);
    focus->setShortcut(Qt::Key_F6);
    QAction *full = addAction(tr("F&ull Screen"));
    full->setCheckable(true);
    full->setShortcut(QKeySequence(Qt::Key_F11));
    connect(full, &QAction::triggered, this, &ViewMenu::fullScreenToggled);
    // The desktop, too, makes a window fill the screen.
    connect(this, &QMenu::aboutToShow, full, [this, full] { full->setChecked(parentWidget()->isFullScreen()); });
    showChosen();
}

void ViewMenu::addViews()
{
    m_kinds = addChoice(tr("Show"));
    addValue(m_kinds, tr("Distributio&n"), Distribution, Qt::CTRL | Qt::Key_1);
    addValue(m_kinds, tr("&Curve"), Curve, Qt::CTRL | Qt::Key_2);
    addValue(m_kinds, tr("&Table"), Table, Qt::CTRL | Qt::Key_3);
    addValue(m_kinds, tr("Dro&p-off"), DropOff, Qt::CTRL | Qt::Key_4);
    addValue(m_kinds, tr("Histor&y"), History, Qt::CTRL | Qt::Key_5);
    m_scales = addChoice(tr("Scale"));
    addValue(m_scales, tr("&Linear"), static_cast<int>(Scale::Linear));
    addValue(m_scales, tr("L&ogarithmic"), static_cast<int>(Scale::Logarithmic));
    addValue(m_scales, tr("&Share of Players"), static_cast<int>(Scale::Share));
    m_groupings = addChoice(tr("Bars"));
    addValue(m_groupings, tr("The Site's &Ranges"), static_cast<int>(Grouping::SiteRanges));
    addValue(m_groupings, tr("&Every Count"), static_cast<int>(Grouping::EveryCount));

    connect(m_kinds, &QActionGroup::triggered, this, [this](const QAction *action) {
        const auto kind = static_cast<Kind>(action->data().toInt());
        ChartOptions options = m_options;
        if (kind != Table)
            options.chartType = chartTypeOf(kind);
        Q_EMIT optionsChosen(options);
        Q_EMIT viewsChosen(kind == Table ? VisibleViews::Table : VisibleViews::Chart);
    });
    connect(m_scales, &QActionGroup::triggered, this, [this](const QAction *action) {
        ChartOptions options = m_options;
        options.scale = static_cast<Scale>(action->data().toInt());
        Q_EMIT optionsChosen(options);
    });
    connect(m_groupings, &QActionGroup::triggered, this, [this](const QAction *action) {
        ChartOptions options = m_options;
        options.grouping = static_cast<Grouping>(action->data().toInt());
        Q_EMIT optionsChosen(options);
    });
}

void ViewMenu::setOptions(const ChartOptions &options)
{
    m_options = options;
    showChosen();
}

void ViewMenu::setViews(VisibleViews views)
{
    m_views = views;
    showChosen();
}

void ViewMenu::showChosen()
{
    check(m_kinds, m_views == VisibleViews::Table ? Table : kindOf(m_options.chartType));
    check(m_scales, static_cast<int>(m_options.scale));
    check(m_groupings, static_cast<int>(m_options.grouping));
    // Whatever the bars are, a curve is a share of every count, and the other charts have no bars.
    m_scales->setEnabled(m_options.chartType == ChartType::Bars);
    m_groupings->setEnabled(m_options.chartType == ChartType::Bars);
}

QActionGroup *ViewMenu::addChoice(const QString &section)
{
    addSection(section);
    return new QActionGroup(this);
}

QAction *ViewMenu::addValue(QActionGroup *group, const QString &text, int value, const QKeySequence &shortcut)
{
    QAction *action = addAction(text);
    action->setCheckable(true);
    action->setData(value);
    action->setShortcut(shortcut);
    group->addAction(action);
    return action;
}

} // namespace MasteryChart
