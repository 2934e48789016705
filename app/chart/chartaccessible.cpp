// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/chartaccessible.h"

#include "chart/chartscene.h"
#include "chart/chartview.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

#include <array>

namespace MasteryChart {

namespace {

/// One column, as long as its view is there.
class ColumnAccessible : public QAccessibleInterface
{
public:
    ColumnAccessible(ChartView *view, int column)
        : m_view(view)
        , m_column(column)
    {
    }

    bool isValid() const override { return shown() != nullptr; }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override {}
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text kind) const override
    {
        const ChartView *view = shown();
        return view && kind == QAccessible::Name ? view->chart().columnText(m_column).spoken() : QString();
    }

    QRect rect() const override
    {
        const ChartView *view = shown();
        if (!view)
            return {};
        const QRect rect = view->mapFromScene(view->chart().columnRect(m_column)).boundingRect();
        return {view->viewport()->mapToGlobal(rect.topLeft()), rect.size()};
    }

    QAccessible::State state() const override
    {
        const ChartView *view = shown();
        QAccessible::State state;
        state.focusable = true;
        state.focused = view && view->hasFocus() && view->focusColumn() == m_column;
        state.invalid = !view;
        return state;
    }

    int column() const { return m_column; }

private:
    /// The view; null where it is gone, or has no such column any more.
    const ChartView *shown() const
    {
        const ChartView *view = m_view;
        return view && m_column < view->chart().columnCount() ? view : nullptr;
    }

    QPointer<ChartView> m_view;
    int m_column;
};

class ChartAccessible : public QAccessibleWidget
{
public:
    explicit ChartAccessible(ChartView *view)
        : QAccessibleWidget(view, QAccessible::List)
        , m_view(view)
        , m_connections{
              QObject::connect(view, &ChartView::focusColumnChanged, view, [this](int column) { tellFocus(column); }),
              QObject::connect(&view->chart(), &ChartScene::modelChanged, view, [this] { tellReset(); })}
    {
    }

    ~ChartAccessible() override
    {
        for (const QMetaObject::Connection &connection : m_connections)
            QObject::disconnect(connection);
        for (const QAccessible::Id id : m_columns)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return m_view->chart().columnCount(); }

    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        if (!m_columns.contains(index))
            m_columns.insert(index, QAccessible::registerAccessibleInterface(new ColumnAccessible(m_view, index)));
        return QAccessible::accessibleInterface(m_columns.value(index));
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *column = dynamic_cast<const ColumnAccessible *>(child);
        return column ? column->column() : -1;
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(m_view->chart().columnAt(m_view->mapToScene(m_view->viewport()->mapFromGlobal(QPoint(x, y)))));
    }

    QAccessibleInterface *focusChild() const override
    {
        return m_view->hasFocus() ? child(m_view->focusColumn()) : nullptr;
    }

private:
    /// Only a chart with the focus may move an assistive tool's focus to its columns.
    void tellFocus(int column)
    {
        if (column < 0 || !m_view->hasFocus())
            return;
        QAccessibleEvent event(m_view, QAccessible::Focus);
        event.setChild(column);
        QAccessible::updateAccessibility(&event);
    }

    /// Another chart has other columns with other names.
    void tellReset()
    {
        QAccessibleEvent event(m_view, QAccessible::ObjectReorder);
        QAccessible::updateAccessibility(&event);
    }

    ChartView *m_view;
    std::array<QMetaObject::Connection, 2> m_connections;
    mutable QHash<int, QAccessible::Id> m_columns; // made when they are first asked for
};

QAccessibleInterface *interfaceOf(const QString &, QObject *object)
{
    auto *view = qobject_cast<ChartView *>(object);
    return view ? new ChartAccessible(view) : nullptr;
}

} // namespace

void makeChartsAccessible()
{
    QAccessible::installFactory(interfaceOf);
}

} // namespace MasteryChart
