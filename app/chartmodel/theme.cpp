// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartmodel/theme.h"

#include <algorithm>
#include <cmath>

namespace MasteryChart {

QColor Theme::bar(const PaletteRole &role) const
{
    if (role.index == 0)
        return role.mode == UnlockMode::Hardcore ? hardcore : casual;
    return compared.at((role.index - 1) % compared.size());
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
        .compared = {QColor(0x0098ef), QColor(0xc8490a), QColor(0x25583e), QColor(0xd4609c), QColor(0x6361ae),
                     QColor(0x5b2400), QColor(0x0d1a4a), QColor(0x5a0491)},
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
        .compared = {QColor(0x0973b2), QColor(0xd06643), QColor(0x2fb58c), QColor(0xffa4e9), QColor(0xbf86f6),
                     QColor(0xb99416), QColor(0xf4e3b0), QColor(0xcceee3)},
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
