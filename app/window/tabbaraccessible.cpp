// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/tabbaraccessible.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>
#include <QTabBar>

namespace MasteryChart {

namespace {

/// A tab, as long as its bar has it.
class TabAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    TabAccessible(QTabBar *bar, int index)
        : m_bar(bar)
        , m_index(index)
    {
    }

    int index() const { return m_index; }

    bool isValid() const override { return m_bar && m_index < m_bar->count(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_bar); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override {}
    QAccessible::Role role() const override { return QAccessible::PageTab; }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        if (kind == QAccessible::Name)
            return m_bar->tabText(m_index);
        return kind == QAccessible::Description ? m_bar->tabToolTip(m_index) : QString();
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect rect = m_bar->tabRect(m_index);
        return {m_bar->mapToGlobal(rect.topLeft()), rect.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (state.invalid)
            return state;
        const bool isCurrent = m_index == m_bar->currentIndex();
        state.selectable = true;
        state.selected = isCurrent;
        state.focusable = true;
        state.focused = isCurrent && m_bar->hasFocus();
        state.disabled = !m_bar->isTabEnabled(m_index) || !m_bar->isEnabled();
        state.invisible = !m_bar->isVisible() || !m_bar->isTabVisible(m_index);
        return state;
    }

    QStringList actionNames() const override { return {pressAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &name) override
    {
        if (isValid() && name == pressAction())
            m_bar->setCurrentIndex(m_index);
    }

private:
    QPointer<QTabBar> m_bar;
    int m_index;
};

class TabBarAccessible : public QAccessibleWidget
{
public:
    explicit TabBarAccessible(QTabBar *bar)
        : QAccessibleWidget(bar, QAccessible::PageTabList)
        , m_bar(bar)
    {
    }

    ~TabBarAccessible() override
    {
        for (const QAccessible::Id id : m_tabs)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return m_bar->count(); }

    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        if (!m_tabs.contains(index))
            m_tabs.insert(index, QAccessible::registerAccessibleInterface(new TabAccessible(m_bar, index)));
        return QAccessible::accessibleInterface(m_tabs.value(index));
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *tab = dynamic_cast<const TabAccessible *>(child);
        return tab ? tab->index() : -1;
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(m_bar->tabAt(m_bar->mapFromGlobal(QPoint(x, y))));
    }

    QAccessibleInterface *focusChild() const override
    {
        return m_bar->hasFocus() ? child(m_bar->currentIndex()) : nullptr;
    }

private:
    QTabBar *m_bar;
    mutable QHash<int, QAccessible::Id> m_tabs; // made when they are first asked for
};

QAccessibleInterface *tabBarInterface(const QString &, QObject *object)
{
    auto *bar = qobject_cast<QTabBar *>(object);
    return bar ? new TabBarAccessible(bar) : nullptr;
}

} // namespace

void makeTabBarsAccessible()
{
    QAccessible::installFactory(tabBarInterface);
}

} // namespace MasteryChart
