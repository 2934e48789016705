// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartmodel/strongtheme.h"

namespace MasteryChart {

const Theme &strongLightTheme()
{
    static const Theme theme{
        .page = QColor(Qt::white),
        .card = QColor(Qt::white),
        .cardBorder = QColor(Qt::black),
        .text = QColor(Qt::black),
        .mutedText = QColor(0x333333),
        .grid = QColor(0x8c8c8c),
        .axis = QColor(Qt::black),
        .hardcore = QColor(0x806000),
        .casual = QColor(0x6a707a),
        .mastered = QColor(0xffc629),
        .completed = QColor(0xd3d7de),
        .masteryOutline = QColor(Qt::black),
        .figure = QColor(0x574200),
        .you = QColor(0x003f80),
        .compared = {QColor(0x0061c1), QColor(0xb84000), QColor(0x25583e), QColor(0xb83c80), QColor(0x68468e),
                     QColor(0x5b2400), QColor(0x0d1a4a), QColor(0x5a0491)},
        .highlight = QColor(0xe6e6e6),
        .tooltip = QColor(Qt::white),
        .tooltipBorder = QColor(Qt::black),
    };
    return theme;
}

const Theme &strongDarkTheme()
{
    static const Theme theme{
        .page = QColor(Qt::black),
        .card = QColor(Qt::black),
        .cardBorder = QColor(Qt::white),
        .text = QColor(Qt::white),
        .mutedText = QColor(0xd6d6d6),
        .grid = QColor(0x707070),
        .axis = QColor(Qt::white),
        .hardcore = QColor(0xc99700),
        .casual = QColor(0x8a919c),
        .mastered = QColor(0xffe27a),
        .completed = QColor(0xd3d7de),
        .masteryOutline = QColor(Qt::white),
        .figure = QColor(0xffd95a),
        .you = QColor(0x7cc0ff),
        .compared = {QColor(0x0085c6), QColor(0xd06643), QColor(0x2fb58c), QColor(0xffa4e9), QColor(0xbf86f6),
                     QColor(0xb99416), QColor(0xf4e3b0), QColor(0xcceee3)},
        .highlight = QColor(0x303030),
        .tooltip = QColor(Qt::black),
        .tooltipBorder = QColor(Qt::white),
    };
    return theme;
}

} // namespace MasteryChart
