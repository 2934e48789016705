// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/desktopappearance.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#include <QGuiApplication>
#include <QStyleHints>

#include <utility>

namespace MasteryChart {

namespace {

constexpr QLatin1StringView portal("org.freedesktop.portal.Desktop");
constexpr QLatin1StringView portalPath("/org/freedesktop/portal/desktop");
constexpr QLatin1StringView portalSettings("org.freedesktop.portal.Settings");
constexpr QLatin1StringView appearanceGroup("org.freedesktop.appearance");
constexpr QLatin1StringView schemeKey("color-scheme");
constexpr QLatin1StringView contrastKey("contrast");
constexpr QLatin1StringView motionKey("reduced-motion");

using Scheme = DesktopAppearance::Scheme;

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)

Scheme schemeOfQt()
{
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    return scheme == Qt::ColorScheme::Dark ? Scheme::Dark
        : scheme == Qt::ColorScheme::Light ? Scheme::Light
                                           : Scheme::Any;
}

#else

/// Of the portal's number; one that means nothing yet is as none.
Scheme schemeOf(uint number)
{
    return number == 1 ? Scheme::Dark : number == 2 ? Scheme::Light : Scheme::Any;
}

#endif

} // namespace

DesktopAppearance::DesktopAppearance(QObject *parent)
    : QObject(parent)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    m_scheme = schemeOfQt();
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] { setScheme(schemeOfQt()); });
#endif
    ask();
}

void DesktopAppearance::ask()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        m_scheme = m_scheme.value_or(Scheme::Any);
        return;
    }
    qRegisterMetaType<QDBusVariant>(); // else nobody knows it before the first answer, and the slot fits nothing
    // From whoever says so: to know who the portal is, its start would be waited for.
    bus.connect(QString(), portalPath, portalSettings, QStringLiteral("SettingChanged"), this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    QDBusMessage question =
        QDBusMessage::createMethodCall(portal, portalPath, portalSettings, QStringLiteral("ReadAll"));
    question << QStringList{appearanceGroup};
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusMessage answer = watcher->reply();
        QMap<QString, QVariantMap> groups;
        if (answer.type() == QDBusMessage::ReplyMessage && answer.signature() == u"a{sa{sv}}")
            groups = qdbus_cast<QMap<QString, QVariantMap>>(answer.arguments().constFirst());
        const QVariantMap appearance = groups.value(appearanceGroup);
        take(contrastKey, appearance.value(contrastKey));
        take(motionKey, appearance.value(motionKey));
        take(schemeKey, appearance.value(schemeKey));
    });
}

void DesktopAppearance::settingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == appearanceGroup)
        take(key, value.variant());
}

void DesktopAppearance::take(const QString &key, const QVariant &value)
{
    if (key == contrastKey) {
        set(m_isHighContrast, value.toUInt() == 1);
    } else if (key == motionKey) {
        set(m_isMotionReduced, value.toUInt() == 1);
    } else if (key == schemeKey) {
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
        setScheme(schemeOf(value.toUInt()));
#endif
    }
}

void DesktopAppearance::set(bool &wish, bool isWanted)
{
    if (std::exchange(wish, isWanted) != isWanted)
        Q_EMIT changed();
}

void DesktopAppearance::setScheme(Scheme scheme)
{
    if (m_scheme == scheme)
        return;
    m_scheme = scheme;
    Q_EMIT changed();
}

} // namespace MasteryChart

#include "moc_desktopappearance.cpp" // where what comes over the bus is known
