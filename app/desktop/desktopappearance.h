// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QVariant>

#include <optional>

class QDBusVariant;

namespace MasteryChart {

/// How the desktop wants windows to look, as its portal says (org.freedesktop.portal.Settings); from Qt 6.5 on Qt knows
/// of light and dark itself. The portal is asked without waiting for it.
class DesktopAppearance : public QObject
{
    Q_OBJECT

public:
    enum class Scheme { Any, Light, Dark };

    explicit DesktopAppearance(QObject *parent = nullptr);

    /// nullopt until it is known. Where nobody can be asked, any is right.
    std::optional<Scheme> scheme() const { return m_scheme; }

    /// Whether more contrast is wanted; false until it is known.
    bool isHighContrast() const { return m_isHighContrast; }

    /// Whether less motion is wanted; false until it is known.
    bool isMotionReduced() const { return m_isMotionReduced; }

Q_SIGNALS:
    /// One of these is known, or another than before.
    void changed();

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask();
    void take(const QString &key, const QVariant &value);
    void setScheme(Scheme scheme);
    void set(bool &wish, bool isWanted);

    std::optional<Scheme> m_scheme;
    bool m_isHighContrast = false;
    bool m_isMotionReduced = false;
};

} // namespace MasteryChart
