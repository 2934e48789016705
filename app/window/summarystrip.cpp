// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/summarystrip.h"

#include "chartmodel/charttext.h"
#include "window/flowlayout.h"

#include <QBoxLayout>
#include <QLabel>

namespace MasteryChart {

namespace {

constexpr int across = 18;
constexpr int down = 2;

} // namespace

SummaryStrip::SummaryStrip(QWidget *parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins(QMargins());
    m_lines->setSpacing(down);
}

void SummaryStrip::setGame(const GameSnapshot &game, ModeFilter modeFilter)
{
    while (QLayoutItem *line = m_lines->takeAt(0)) {
        delete line->widget();
        delete line;
    }
    const QList<UnlockMode> modes = game.distribution.only(modeFilter).modes();
    for (const UnlockMode mode : modes) {
        auto *line = new QWidget;
        auto *flow = new FlowLayout(across, down, line);
        flow->setContentsMargins(QMargins());
        if (modes.size() > 1)
            flow->addWidget(new QLabel(modeName(mode) + u':'));
        for (const SummaryItem &item : summaryOf(game, mode)) {
            auto *label =
                new QLabel(QStringLiteral("%1 <b>%2</b>").arg(item.name.toHtmlEscaped(), item.value.toHtmlEscaped()));
            label->setToolTip(item.meaning);
            label->setAccessibleName(item.name + u' ' + item.value);
            label->setAccessibleDescription(item.meaning);
            flow->addWidget(label);
        }
        m_lines->addWidget(line);
    }
}

} // namespace MasteryChart
