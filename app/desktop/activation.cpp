// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/activation.h"

#include "desktop/applicationid.h"
#include "desktop/applicationobject.h"

#include <QDBusConnection>
#include <QDBusMessage>

namespace MasteryChart {

namespace {

constexpr int patience = 1000; // ms, for each of two answers

// Of the D-Bus Specification, RequestName.
constexpr uint waitsInQueue = 0;
constexpr uint isInQueue = 2;

QDBusMessage requestForName()
{
    const QString bus = QStringLiteral("org.freedesktop.DBus");
    QDBusMessage message = QDBusMessage::createMethodCall(bus, QStringLiteral("/org/freedesktop/DBus"), bus,
                                                          QStringLiteral("RequestName"));
    message.setArguments({QString(applicationId), waitsInQueue});
    return message;
}

QVariantMap platformDataOf(const LaunchToken &token)
{
    QVariantMap data;
    if (!token.activation.isEmpty())
        data.insert(QStringLiteral("activation-token"), token.activation);
    if (!token.startup.isEmpty())
        data.insert(QStringLiteral("desktop-startup-id"), token.startup);
    return data;
}

QDBusMessage wishFor(const QString &game, const LaunchToken &token)
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(applicationId, applicationPath, QStringLiteral("org.freedesktop.Application"),
                                       game.isEmpty() ? QStringLiteral("Activate") : QStringLiteral("ActivateAction"));
    message.setAutoStartService(false);
    if (!game.isEmpty())
        message << QString(ActionName::game) << QVariantList{game};
    message << platformDataOf(token);
    return message;
}

} // namespace

bool Activation::handOver(const QString &game, const LaunchToken &token)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return false;
    // Before the name, so that who sees the name finds the object.
    bus.registerObject(applicationPath, new ApplicationObject(*this), QDBusConnection::ExportAllSlots);
    const QDBusMessage place = bus.call(requestForName(), QDBus::Block, patience);
    if (place.arguments() != QVariantList{isInQueue})
        return false;
    return bus.call(wishFor(game, token), QDBus::Block, patience).type() == QDBusMessage::ReplyMessage;
}

} // namespace MasteryChart
