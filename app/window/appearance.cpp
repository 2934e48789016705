// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/appearance.h"

#include "chartmodel/strongtheme.h"
#include "desktop/desktopappearance.h"

#include <QApplication>
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
#include <QAccessibilityHints>
#include <QStyleHints>
#endif

namespace MasteryChart {

namespace {

constexpr int middle = 128; // of a colour's lightness

QPalette paletteOf(const Theme &theme, bool dark)
{
    const QColor button = dark ? QColor(0x2a2a2a) : QColor(0xefefef);
    const QColor base = dark ? QColor(0x121212) : QColor(0xffffff);
    const QColor disabled = dark ? QColor(0x7d7d7d) : QColor(0x8a8a8a);
    QPalette palette(button, theme.page);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, theme.highlight);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(role, theme.text);
        palette.setColor(QPalette::Disabled, role, disabled);
    }
    palette.setColor(QPalette::PlaceholderText, theme.mutedText);
    palette.setColor(QPalette::ToolTipBase, theme.tooltip);
    palette.setColor(QPalette::Highlight, dark ? QColor(0x2d78c6) : QColor(0x2368b0));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, dark ? QColor(0x5aaefc) : QColor(0x0b5cad));
    palette.setColor(QPalette::LinkVisited, palette.color(QPalette::Link));
    return palette;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < middle;
}

/// Whether the system asks for more contrast than it usually has: by its palette, whose text is black on white, or
/// white on black; by its settings where this Qt knows them.
bool wantsContrast()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
    if (QGuiApplication::styleHints()->accessibility()->contrastPreference() == Qt::ContrastPreference::HighContrast)
        return true;
#endif
    constexpr double pure = 20.5; // of 21
    const QPalette palette = QApplication::palette();
    return contrast(palette.color(QPalette::WindowText), palette.color(QPalette::Window)) >= pure;
}

bool motionReduced = false; // of the desktop: there is one for the program

} // namespace

Appearance::Appearance()
    : m_desktop(std::make_unique<DesktopAppearance>())
{
    QObject::connect(m_desktop.get(), &DesktopAppearance::changed, m_desktop.get(), [this] { show(); });
}

Appearance::~Appearance() = default;

void Appearance::setChoice(ThemeChoice choice)
{
    m_choice = choice;
    show();
}

void Appearance::show()
{
    using Scheme = DesktopAppearance::Scheme;
    motionReduced = m_desktop->isMotionReduced();
    const auto scheme = m_desktop->scheme();
    if (m_choice == ThemeChoice::System && !scheme)
        return; // it will be known in a moment
    const bool isStrong = m_desktop->isHighContrast();
    bool dark = m_choice == ThemeChoice::Dark;
    if (m_choice == ThemeChoice::System) {
        QApplication::setPalette(QPalette()); // the system's, as it is now
        const bool isSystemDark = isDark(QApplication::palette());
        dark = *scheme == Scheme::Any ? isSystemDark : *scheme == Scheme::Dark;
        if (dark == isSystemDark && (!isStrong || wantsContrast()))
            return;
    }
    if (isStrong)
        QApplication::setPalette(paletteOf(dark ? strongDarkTheme() : strongLightTheme(), dark));
    else
        QApplication::setPalette(paletteOf(dark ? darkTheme() : lightTheme(), dark));
}

bool Appearance::isMotionReduced()
{
    return motionReduced;
}

Theme Appearance::chartTheme()
{
    Theme theme = pictureTheme();
    if (wantsContrast())
        theme = &pictureTheme() == &darkTheme() ? strongDarkTheme() : strongLightTheme();
    theme.page = QApplication::palette().color(QPalette::Window);
    return theme;
}

const Theme &Appearance::pictureTheme()
{
    return isDark(QApplication::palette()) ? darkTheme() : lightTheme();
}

} // namespace MasteryChart
