// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/activation.h"

#include <QDBusContext>
#include <QVariantMap>

namespace MasteryChart {

/// What the session bus sees of the program: each public slot is a method there. It makes the signals of its
/// Activation, which owns it.
class ApplicationObject : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    explicit ApplicationObject(Activation &activation);

public Q_SLOTS:
    void Activate(const QVariantMap &platform_data);
    void Open(const QStringList &uris, const QVariantMap &platform_data);
    void ActivateAction(const QString &action_name, const QVariantList &parameter, const QVariantMap &platform_data);

private:
    Activation &m_activation;
};

/// The names of the actions; those of the desktop entry are among them.
namespace ActionName {
inline constexpr QLatin1StringView search("search");
inline constexpr QLatin1StringView lastGame("last-game");
inline constexpr QLatin1StringView game("game"); ///< with the game as its parameter
} // namespace ActionName

} // namespace MasteryChart
