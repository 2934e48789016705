// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/applicationobject.h"

namespace MasteryChart {

namespace {

LaunchToken tokenOf(const QVariantMap &platformData)
{
    return {.activation = platformData.value(QStringLiteral("activation-token")).toString(),
            .startup = platformData.value(QStringLiteral("desktop-startup-id")).toString()};
}

} // namespace

ApplicationObject::ApplicationObject(Activation &activation)
    : QObject(&activation)
    , m_activation(activation)
{
}

void ApplicationObject::Activate(const QVariantMap &platform_data)
{
    Q_EMIT m_activation.activated(tokenOf(platform_data));
}

void ApplicationObject::Open(const QStringList &uris, const QVariantMap &platform_data)
{
    if (!uris.isEmpty()) // there is one window
        Q_EMIT m_activation.gameAsked(uris.first());
    Activate(platform_data);
}

void ApplicationObject::ActivateAction(const QString &action_name, const QVariantList &parameter,
                                       const QVariantMap &platform_data)
{
    if (action_name == ActionName::search) {
        Q_EMIT m_activation.searchAsked();
    } else if (action_name == ActionName::lastGame) {
        Q_EMIT m_activation.lastGameAsked();
    } else if (action_name == ActionName::game && parameter.size() == 1) {
        Q_EMIT m_activation.gameAsked(parameter.first().toString());
    } else {
        sendErrorReply(QDBusError::InvalidArgs, QStringLiteral("There is no such action."));
        return;
    }
    Activate(platform_data);
}

} // namespace MasteryChart
