// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QObject>
#include <QProcess>
#include <QStringList>

namespace MasteryChart {

/// An object of a program as an assistive tool gets it over the bus.
struct SpokenObject
{
    enum State {
        Checked = 4,
        Expandable = 9,
        Expanded = 10,
        Focusable = 11,
        Focused = 12,
        Selectable = 22,
        Selected = 23,
        Sensitive = 24,
        Showing = 25,
        HasPopup = 42
    }; ///< AT-SPI's numbers

    QString service;
    QString path;
    QString role; ///< AT-SPI's name of it, such as "push button"
    QString name;
    QString description;
    quint64 states = 0;
    QStringList interfaces; ///< without "org.a11y.atspi."
    int depth = 0;
    int parent = -1; ///< its place in the list it is in

    bool is(State state) const { return (states >> state & 1U) != 0; }
    bool isNull() const { return path.isEmpty(); }
    QString line() const; ///< to be read by people
};

/// What the program told of itself.
struct SpokenEvent
{
    QString kind;    ///< "StateChanged focused 1", "PropertyChange accessible-name 0"
    QString service; ///< whose
    QString path;
    QString text; ///< that came with it; else empty
};

/// What a screen reader is to a program: switches the service for assistive tools on, listens, asks, and acts. Asks
/// with calls that wait, so the program's server must not be needed for an answer.
class ScreenReader : public QObject
{
    Q_OBJECT

public:
    /// On the session bus of the environment.
    ScreenReader();
    ~ScreenReader() override;

    /// Everything that is on screen of all programs, the window before what is in it; menus whether open or not.
    QList<SpokenObject> objects() const;

    /// The first with \a role whose name begins with \a name; null where there is none.
    SpokenObject find(const QString &role, const QString &name) const;

    /// The names of the objects that got the focus, as far as that was told.
    QStringList focused() const;

    /// What is to be said though the focus is elsewhere: announcements, and notifications that came on screen.
    QStringList news() const;

    /// Presses a button, opens a menu, chooses a tab.
    bool press(const SpokenObject &object) const;
    bool focus(const SpokenObject &object) const;
    bool setText(const SpokenObject &object, const QString &text) const;

    /// A property of one of its interfaces, such as "Value", "CurrentValue".
    QVariant property(const SpokenObject &object, const QString &interface, const QString &name) const;
    /// What stands above \a column of a table.
    QString headerOf(const SpokenObject &table, int column) const;
    QDBusMessage call(const SpokenObject &object, const QString &interface, const QString &method,
                      const QVariantList &arguments = {}) const;

    /// Forgets what was told so far.
    void forget() { m_heard.clear(); }

    /// All that came over the bus since the start, byte for byte, whoever sent it. Waits for what was sent so far.
    QByteArray everything();

private Q_SLOTS:
    void hear(const QDBusMessage &message);

private:
    /// Role, name and states of an object at this moment; null for one that is gone.
    SpokenObject objectAt(const QString &service, const QString &path) const;
    /// On screen, or in a menu.
    QList<SpokenObject> childrenOf(const SpokenObject &parent) const;
    void collect(const SpokenObject &parent, int place, QList<SpokenObject> &all) const;
    SpokenObject findIn(const SpokenObject &parent, const QString &role, const QString &name) const;

    QList<SpokenEvent> m_heard;
    QDBusConnection m_bus;
    QProcess m_monitor;
    QByteArray m_everything;
    int m_marks = 0;
};

} // namespace MasteryChart
