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
    static const Theme theme{
        .page = QColor(0xf6f7f9),
        .card = QColor(0xffffff),
        .cardBorder = QColor(0xe1e4ea),
        .text = QColor(0x1c1f26),
        .mutedText = QColor(0x5c6370),
        .grid = QColor(0xe1e4ea),
        .axis = QColor(0xaab0bb),
        .hardcore = QColor(0x9a7200),
        .casual = QColor(0x8f959f),
        .mastered = QColor(0xffc629),
        .completed = QColor(0xd3d7de),
        .masteryOutline = QColor(0x4a3200),
        .figure = QColor(0x8a6410),
        .you = QColor(0x0b6bcb),
        .compared = {{QColor(0x3a8fd0), QColor(0x134a78)},
                     {QColor(0x8f2600), QColor(0xc9704a)},
                     {QColor(0xcc6fae), QColor(0x8a2a6c)},
                     {QColor(0x4b2aa0), QColor(0x1d0d55)},
                     {QColor(0x00946b), QColor(0x00543d)}},
        .highlight = QColor(0xeceff3),
        .tooltip = QColor(0xffffff),
        .tooltipBorder = QColor(0xaab0bb),
    };
    return theme;
}

const Theme &darkTheme()
{
    static const Theme theme{
        .page = QColor(0x15171c),
        .card = QColor(0x1c1f26),
        .cardBorder = QColor(0x262a33),
        .text = QColor(0xf2f3f5),
        .mutedText = QColor(0x9aa1ad),
        .grid = QColor(0x2c313b),
        .axis = QColor(0x565d6a),
        .hardcore = QColor(0xc99700),
        .casual = QColor(0x6d7480),
        .mastered = QColor(0xffd95a),
        .completed = QColor(0xb9bfca),
        .masteryOutline = QColor(0xf2f3f5),
        .figure = QColor(0xffd95a),
        .you = QColor(0x5db2ff),
        .compared = {{QColor(0x2fa8e6), QColor(0xb5e2fb)},
                     {QColor(0xc8552b), QColor(0xf7b79c)},
                     {QColor(0xb04f9f), QColor(0xeab8df)},
                     {QColor(0x7f6fe0), QColor(0xc9c3fa)},
                     {QColor(0x1f9e77), QColor(0x96dcc2)}},
        .highlight = QColor(0x282d37),
        .tooltip = QColor(0x15171c),
        .tooltipBorder = QColor(0x565d6a),
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

QColor Theme::textOn(const QColor &fill)
{
    return contrast(fill, Qt::white) >= contrast(fill, Qt::black) ? Qt::white : QColor(0x10131a);
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace MasteryChart
