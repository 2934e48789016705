// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/viewmenu.h"

#include "language/language.h"

#include <QActionGroup>

namespace MasteryChart {

namespace {

/// What the window shows of a game.
enum class Entry { Distribution, Curve, Table, DropOff, History };

Entry entryOf(ChartType chartType)
{
    switch (chartType) {
    case ChartType::Bars:
        return Entry::Distribution;
    case ChartType::Cumulative:
        return Entry::Curve;
    case ChartType::Achievements:
        return Entry::DropOff;
    case ChartType::History:
        return Entry::History;
    }
    Q_UNREACHABLE();
}

ChartType chartTypeOf(Entry entry)
{
    switch (entry) {
    case Entry::Curve:
        return ChartType::Cumulative;
    case Entry::DropOff:
        return ChartType::Achievements;
    case Entry::History:
        return ChartType::History;
    case Entry::Distribution:
    case Entry::Table:
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

ViewMenu::ViewMenu(const ChartOptions &options, VisibleViews views, ThemeChoice theme, const QString &language,
                   QWidget *parent)
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
    addLanguages(language);
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
    addValue(m_kinds, tr("Distributio&n"), static_cast<int>(Entry::Distribution), Qt::CTRL | Qt::Key_1);
    addValue(m_kinds, tr("&Curve"), static_cast<int>(Entry::Curve), Qt::CTRL | Qt::Key_2);
    addValue(m_kinds, tr("&Table"), static_cast<int>(Entry::Table), Qt::CTRL | Qt::Key_3);
    addValue(m_kinds, tr("Dro&p-off"), static_cast<int>(Entry::DropOff), Qt::CTRL | Qt::Key_4);
    addValue(m_kinds, tr("Histor&y"), static_cast<int>(Entry::History), Qt::CTRL | Qt::Key_5);
    m_scales = addChoice(tr("Scale"));
    addValue(m_scales, tr("&Linear"), static_cast<int>(Scale::Linear));
    addValue(m_scales, tr("L&ogarithmic"), static_cast<int>(Scale::Logarithmic));
    addValue(m_scales, tr("&Share of Players"), static_cast<int>(Scale::Share));
    m_groupings = addChoice(tr("Bars"));
    addValue(m_groupings, tr("The Site's &Ranges"), static_cast<int>(Grouping::SiteRanges));
    addValue(m_groupings, tr("&Every Count"), static_cast<int>(Grouping::EveryCount));

    connect(m_kinds, &QActionGroup::triggered, this, [this](const QAction *action) {
        const auto entry = static_cast<Entry>(action->data().toInt());
        ChartOptions options = m_options;
        if (entry != Entry::Table)
            options.chartType = chartTypeOf(entry);
        Q_EMIT optionsChosen(options);
        Q_EMIT viewsChosen(entry == Entry::Table ? VisibleViews::Table : VisibleViews::Chart);
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

void ViewMenu::addLanguages(const QString &language)
{
    QMenu *menu = addMenu(tr("Lan&guage"));
    auto *languages = new QActionGroup(this);
    const auto add = [menu, languages, &language](const QString &text, const QString &code) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(code == language);
        action->setData(code);
        languages->addAction(action);
    };
    add(tr("As the System"), {});
    menu->addSeparator();
    for (const QString &code : languageCodes())
        add(nativeName(code), code);
    connect(languages, &QActionGroup::triggered, this,
            [this](const QAction *action) { Q_EMIT languageChosen(action->data().toString()); });
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
    check(m_kinds, static_cast<int>(m_views == VisibleViews::Table ? Entry::Table : entryOf(m_options.chartType)));
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
