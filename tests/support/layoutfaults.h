// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QDebug>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QScrollArea>
#include <QSplitter>
#include <QTabBar>

namespace MasteryChart {

/// The visible widgets that \a parent holds itself.
inline QList<QWidget *> visibleParts(const QWidget *parent)
{
    QList<QWidget *> parts;
    for (auto *part : parent->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (part->isVisible() && !part->isWindow())
            parts.append(part);
    }
    return parts;
}

inline QString describe(const QWidget *widget)
{
    QString text;
    QDebug(&text).noquote() << widget << widget->geometry() << "in" << widget->parentWidget();
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        text += label->text();
    return text;
}

/// What of \a widget is outside its parent, lies on its neighbour, or has a text that is cut.
inline QStringList faultsOf(const QWidget *widget)
{
    QStringList faults;
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        const bool wraps = label->wordWrap();
        const QSize needed = wraps ? QSize(0, label->heightForWidth(label->width())) : label->sizeHint();
        if (needed.width() > label->width() || needed.height() > label->height())
            faults.append(QStringLiteral("cut: ") + describe(label));
    } else if (qobject_cast<const QAbstractButton *>(widget)) {
        if (widget->width() < widget->minimumSizeHint().width())
            faults.append(QStringLiteral("cut: ") + describe(widget));
    }
    if (const auto *scrolled = qobject_cast<const QScrollArea *>(widget)) {
        if (scrolled->widget()->width() > scrolled->viewport()->width())
            faults.append(QStringLiteral("wider than seen: ") + describe(scrolled->widget()));
        return faults + faultsOf(scrolled->widget());
    }
    // What is inside of these is theirs.
    if (qobject_cast<const QAbstractScrollArea *>(widget) || qobject_cast<const QComboBox *>(widget)
        || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QMenuBar *>(widget)
        || qobject_cast<const QTabBar *>(widget))
        return faults;
    const QList<QWidget *> parts = visibleParts(widget);
    // Qt's splitter puts its parts one pixel too far when it is mirrored.
    const int beyond = qobject_cast<const QSplitter *>(widget) && widget->isRightToLeft() ? 1 : 0;
    for (const QWidget *part : parts) {
        if (!widget->rect().adjusted(0, 0, beyond, 0).contains(part->geometry()))
            faults.append(QStringLiteral("outside: ") + describe(part));
        for (const QWidget *other : parts) {
            if (other < part && other->geometry().intersects(part->geometry().adjusted(beyond, 0, -beyond, 0)))
                faults.append(QStringLiteral("on each other: ") + describe(part) + QStringLiteral(" and ")
                              + describe(other));
        }
        faults += faultsOf(part);
    }
    return faults;
}

} // namespace MasteryChart
