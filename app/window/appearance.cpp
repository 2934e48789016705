// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/appearance.h"

#include <QApplication>

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
    palette.setColor(QPalette::Highlight, QColor(0x2368b0));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, dark ? QColor(0x5aaefc) : QColor(0x0b5cad));
    palette.setColor(QPalette::LinkVisited, palette.color(QPalette::Link));
    return palette;
}

} // namespace

Appearance::Appearance()
    : m_system(QApplication::palette())
{
}

Appearance::~Appearance()
{
    QApplication::setPalette(m_system);
}

void Appearance::setChoice(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::System:
        QApplication::setPalette(m_system);
        return;
    case ThemeChoice::Light:
        QApplication::setPalette(paletteOf(lightTheme(), false));
        return;
    case ThemeChoice::Dark:
        QApplication::setPalette(paletteOf(darkTheme(), true));
        return;
    }
}

Theme Appearance::chartTheme()
{
    Theme theme = pictureTheme();
    theme.page = QApplication::palette().color(QPalette::Window);
    return theme;
}

const Theme &Appearance::pictureTheme()
{
    return QApplication::palette().color(QPalette::Window).lightness() < middle ? darkTheme() : lightTheme();
}

} // namespace MasteryChart
