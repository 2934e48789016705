// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/historyview.h"

namespace MasteryChart {

HistoryView::HistoryView(QWidget *parent)
    : QWidget(parent)
{
}

void HistoryView::setHistory(const GameSnapshot &, const QList<KeptAnswer> &, ModeFilter) {}

} // namespace MasteryChart
