// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/figurestrip.h"

#include "chart/wording.h"
#include "window/flowlayout.h"

#include <QBoxLayout>
#include <QLabel>

namespace {

constexpr int across = 18;
constexpr int down = 2;

} // namespace

FigureStrip::FigureStrip(QWidget *parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins(QMargins());
    m_lines->setSpacing(down);
}

void FigureStrip::show(const LoadedGame &game, Unlocks unlocks)
{
    while (QLayoutItem *line = m_lines->takeAt(0)) {
        delete line->widget();
        delete line;
    }
    const QList<Mode> modes = game.distribution.only(unlocks).modes();
    for (const Mode mode : modes) {
        auto *line = new QWidget;
        auto *flow = new FlowLayout(across, down, line);
        flow->setContentsMargins(QMargins());
        if (modes.size() > 1)
            flow->addWidget(new QLabel(modeName(mode) + u':'));
        for (const Figure &figure : figuresOf(game, mode)) {
            auto *label = new QLabel(
                QStringLiteral("%1 <b>%2</b>").arg(figure.name.toHtmlEscaped(), figure.value.toHtmlEscaped()));
            label->setToolTip(figure.meaning);
            label->setAccessibleName(figure.name + u' ' + figure.value);
            label->setAccessibleDescription(figure.meaning);
            flow->addWidget(label);
        }
        m_lines->addWidget(line);
    }
}
