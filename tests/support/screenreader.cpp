// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/screenreader.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusVariant>
#include <QTest>

#include <utility>

namespace MasteryChart {

using namespace Qt::StringLiterals;

namespace {

const QString ours = u"screenreader"_s;
const QString atspi = u"org.a11y.atspi."_s;
const QString properties = u"org.freedesktop.DBus.Properties"_s;

QDBusMessage called(const QDBusConnection &bus, const QString &service, const QString &path, const QString &interface,
                    const QString &method, const QVariantList &arguments)
{
    auto message = QDBusMessage::createMethodCall(service, path, interface, method);
    message.setArguments(arguments);
    return bus.call(message);
}

QString busOfTools()
{
    const QDBusConnection session = QDBusConnection::sessionBus();
    const QString service = u"org.a11y.Bus"_s;
    const QString path = u"/org/a11y/bus"_s;
    for (const QString &name : {u"IsEnabled"_s, u"ScreenReaderEnabled"_s}) {
        called(session, service, path, properties, u"Set"_s,
               {u"org.a11y.Status"_s, name, QVariant::fromValue(QDBusVariant(true))});
    }
    return called(session, service, path, service, u"GetAddress"_s, {}).arguments().value(0).toString();
}

/// A reference to an object: the program's name on the bus, and its path.
SpokenObject referenceFrom(const QDBusArgument &argument)
{
    SpokenObject object;
    QDBusObjectPath path;
    argument.beginStructure();
    argument >> object.service >> path;
    argument.endStructure();
    object.path = path.path();
    return object;
}

/// The parent of all programs.
SpokenObject desktop()
{
    SpokenObject object;
    object.service = u"org.a11y.atspi.Registry"_s;
    object.path = u"/org/a11y/atspi/accessible/root"_s;
    object.depth = -1;
    return object;
}

/// "StateChanged" and its arguments.
QString kindOf(const QDBusMessage &message)
{
    const QVariantList arguments = message.arguments();
    return u"%1 %2 %3"_s.arg(message.member(), arguments.value(0).toString(), arguments.value(1).toString());
}

} // namespace

QString SpokenObject::line() const
{
    QString text = QString(2 * depth, u' ') + role + u" \""_s + name + u'"';
    for (const auto &[state, word] : {std::pair(Checked, u"checked"_s),
                                      {Expandable, u"expandable"_s},
                                      {Expanded, u"expanded"_s},
                                      {Focusable, u"focusable"_s},
                                      {Focused, u"focused"_s},
                                      {Selected, u"selected"_s}})
        text += is(state) ? u' ' + word : QString();
    return description.isEmpty() ? text : text + u" ("_s + description + u')';
}

ScreenReader::ScreenReader()
    : m_bus(QDBusConnection::connectToBus(busOfTools(), ours))
{
    if (!m_bus.isConnected())
        qFatal("There is no bus for assistive tools.");
    m_monitor.start(u"dbus-monitor"_s, {u"--address"_s, busOfTools()});
    if (!m_monitor.waitForReadyRead())
        qFatal("There is no dbus-monitor: %s", qPrintable(m_monitor.errorString()));
    for (const QString &part : {u"Object"_s, u"Window"_s, u"Focus"_s, u"Document"_s}) {
        m_bus.connect({}, {}, atspi + u"Event."_s + part, {}, this, SLOT(hear(QDBusMessage)));
        called(m_bus, u"org.a11y.atspi.Registry"_s, u"/org/a11y/atspi/registry"_s, u"org.a11y.atspi.Registry"_s,
               u"RegisterEvent"_s, {QString(part.toLower() + u':')});
    }
}

ScreenReader::~ScreenReader()
{
    m_monitor.terminate();
    m_monitor.waitForFinished();
    QDBusConnection::disconnectFromBus(ours);
}

void ScreenReader::hear(const QDBusMessage &message)
{
    const QVariant with = message.arguments().value(3).value<QDBusVariant>().variant();
    m_heard.append({kindOf(message), message.service(), message.path(),
                    with.userType() == QMetaType::QString ? with.toString() : QString()});
}

QStringList ScreenReader::focused() const
{
    QStringList names;
    for (const SpokenEvent &event : m_heard) {
        if (event.kind == u"StateChanged focused 1")
            names.append(objectAt(event.service, event.path).name);
    }
    return names;
}

QStringList ScreenReader::news() const
{
    QStringList news;
    for (const SpokenEvent &event : m_heard) {
        if (event.kind.startsWith(u"Announcement"))
            news.append(event.text);
        if (event.kind != u"StateChanged showing 1")
            continue;
        if (const SpokenObject object = objectAt(event.service, event.path); object.role == u"notification")
            news.append(object.name);
    }
    return news;
}

QDBusMessage ScreenReader::call(const SpokenObject &object, const QString &interface, const QString &method,
                                const QVariantList &arguments) const
{
    return called(m_bus, object.service, object.path, atspi + interface, method, arguments);
}

QVariant ScreenReader::property(const SpokenObject &object, const QString &interface, const QString &name) const
{
    const QDBusMessage reply =
        called(m_bus, object.service, object.path, properties, u"Get"_s, {QString(atspi + interface), name});
    return reply.arguments().value(0).value<QDBusVariant>().variant();
}

SpokenObject ScreenReader::objectAt(const QString &service, const QString &path) const
{
    SpokenObject object;
    object.service = service;
    object.path = path;
    const QDBusMessage role = call(object, u"Accessible"_s, u"GetRoleName"_s);
    if (role.type() == QDBusMessage::ErrorMessage)
        return {};
    object.role = role.arguments().value(0).toString();
    constexpr uint passwordText = 40;
    if (object.role == u"text"
        && call(object, u"Accessible"_s, u"GetRole"_s).arguments().value(0).toUInt() == passwordText)
        object.role = u"password text"_s; // Qt's name of it is that of its role without the state
    object.name = property(object, u"Accessible"_s, u"Name"_s).toString();
    const auto states = qdbus_cast<QList<quint32>>(call(object, u"Accessible"_s, u"GetState"_s).arguments().value(0));
    for (qsizetype index = 0; index < states.size(); ++index)
        object.states |= quint64{states.at(index)} << (32 * index);
    return object;
}

QList<SpokenObject> ScreenReader::childrenOf(const SpokenObject &parent) const
{
    const bool isMenu = parent.role == u"menu item" || parent.role == u"popup menu";
    QList<SpokenObject> children;
    const auto list = call(parent, u"Accessible"_s, u"GetChildren"_s).arguments().value(0).value<QDBusArgument>();
    list.beginArray();
    while (!list.atEnd()) {
        const SpokenObject reference = referenceFrom(list);
        const SpokenObject child = objectAt(reference.service, reference.path);
        if (child.is(SpokenObject::Showing) || child.role == u"application" || (isMenu && !child.isNull()))
            children.append(child);
    }
    list.endArray();
    return children;
}

void ScreenReader::collect(const SpokenObject &parent, int place, QList<SpokenObject> &all) const
{
    for (SpokenObject child : childrenOf(parent)) {
        child.parent = place;
        child.depth = parent.depth + 1;
        child.description = property(child, u"Accessible"_s, u"Description"_s).toString();
        for (const QString &interface :
             qdbus_cast<QStringList>(call(child, u"Accessible"_s, u"GetInterfaces"_s).arguments().value(0)))
            child.interfaces.append(interface.mid(atspi.size()));
        all.append(child);
        collect(child, static_cast<int>(all.size()) - 1, all);
    }
}

SpokenObject ScreenReader::findIn(const SpokenObject &parent, const QString &role, const QString &name) const
{
    for (const SpokenObject &child : childrenOf(parent)) {
        if (child.role == role && child.name.startsWith(name))
            return child;
        if (const SpokenObject found = findIn(child, role, name); !found.isNull())
            return found;
    }
    return {};
}

QList<SpokenObject> ScreenReader::objects() const
{
    QList<SpokenObject> all;
    collect(desktop(), -1, all);
    return all;
}

SpokenObject ScreenReader::find(const QString &role, const QString &name) const
{
    return findIn(desktop(), role, name);
}

QString ScreenReader::headerOf(const SpokenObject &table, int column) const
{
    const QDBusMessage reply = call(table, u"Table"_s, u"GetColumnHeader"_s, {column});
    const SpokenObject reference = referenceFrom(reply.arguments().value(0).value<QDBusArgument>());
    return objectAt(reference.service, reference.path).name;
}

bool ScreenReader::press(const SpokenObject &object) const
{
    return call(object, u"Action"_s, u"DoAction"_s, {0}).arguments().value(0).toBool();
}

bool ScreenReader::focus(const SpokenObject &object) const
{
    return call(object, u"Component"_s, u"GrabFocus"_s).arguments().value(0).toBool();
}

bool ScreenReader::setText(const SpokenObject &object, const QString &text) const
{
    return call(object, u"EditableText"_s, u"SetTextContents"_s, {text}).arguments().value(0).toBool();
}

QByteArray ScreenReader::everything()
{
    // What is seen of this comes after all else.
    const QString mark = u"/mark%1"_s.arg(++m_marks);
    m_bus.send(QDBusMessage::createSignal(mark, u"org.example.Mark"_s, u"Mark"_s));
    if (!QTest::qWaitFor([&] {
            m_everything += m_monitor.readAllStandardOutput();
            return m_everything.contains(mark.toLatin1());
        }))
        qFatal("dbus-monitor does not answer.");
    return m_everything;
}

} // namespace MasteryChart
