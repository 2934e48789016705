// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartmodel/theme.h"

#include <algorithm>
#include <cmath>

namespace MasteryChart {

QColor Theme::bar(const PaletteRole &role) const
{
    const bool isHardcore = role.mode == UnlockMode::Hardcore;
    if (role.index == 0)
        return isHardcore ? hardcore : casual;
    const ModeColors &colors = compared.at((role.index - 1) % compared.size());
    return isHardcore ? colors.hardcore : colors.casual;
}

const Theme &lightTheme()
{
    // The site's gold has 2.6:1 on white and its labels 2.5:1: both are darkened to what can be told apart.
    static const Theme theme{
        .page = QColor(0xf8f8f8),
        .card = QColor(0xffffff),
        .cardBorder = QColor(0xe5e5e5),
        .heading = QColor(0x404040),
        .text = QColor(0x262626),
        .mutedText = QColor(0x5c5c5c),
        .grid = QColor(0xd4d4d4),
        .axis = QColor(0x666666),
        .hardcore = QColor(0xbb8c00),
        .casual = QColor(0x737373),
        .masteredHardcore = QColor(0xe06500),
        .masteredCasual = QColor(0x4a4a4a),
        .compared = {{QColor(0x3a8fd0), QColor(0x134a78)},
                     {QColor(0xb83c00), QColor(0x5e1f00)},
                     {QColor(0xcc6fae), QColor(0x8a2a6c)},
                     {QColor(0x4b2aa0), QColor(0x1d0d55)},
                     {QColor(0x00946b), QColor(0x00543d)}},
        .highlight = QColor(0xe4e4e7),
        .tooltip = QColor(0xf1f1f1),
        .tooltipBorder = QColor(0x525252),
    };
    return theme;
}

const Theme &darkTheme()
{
    static const Theme theme{
        .page = QColor(0x1a1a1a),
        .card = QColor(0x161616),
        .cardBorder = QColor(0x262626),
        .heading = QColor(0x2c97fa),
        .text = QColor(0xd4d4d4),
        .mutedText = QColor(0xa3a3a3),
        .grid = QColor(0x343434),
        .axis = QColor(0x666666),
        .hardcore = QColor(0xcc9900),
        .casual = QColor(0x737373),
        .masteredHardcore = QColor(0xffd24d),
        .masteredCasual = QColor(0xb5b5b5),
        .compared = {{QColor(0x2fa8e6), QColor(0xb5e2fb)},
                     {QColor(0xc8552b), QColor(0xf7b79c)},
                     {QColor(0xb04f9f), QColor(0xeab8df)},
                     {QColor(0x7f6fe0), QColor(0xc9c3fa)},
                     {QColor(0x1f9e77), QColor(0x96dcc2)}},
        .highlight = QColor(0x27272a),
        .tooltip = QColor(0x161616),
        .tooltipBorder = QColor(0x525252),
    };
    return theme;
}

namespace {

double luminance(const QColor &color)
{
    const auto linear = [](float channel) {
        const double value = static_cast<double>(channel);
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

double contrast(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace MasteryChart
