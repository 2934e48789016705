// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/pagehead.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace MasteryChart {

namespace {

constexpr int titleIndent = 4;
constexpr int widestGame = 150;        // pixels, on the button: a page must fit into a small window
constexpr double headTitleShare = 1.7; // of the program's own size of type

} // namespace

PageHead::PageHead(const QString &title, QWidget *parent)
    : WrappingRow(parent)
    , m_back(new QPushButton)
{
    connect(m_back, &QPushButton::clicked, this, &PageHead::backRequested);
    auto *label = new QLabel(title);
    label->setTextFormat(Qt::PlainText);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * headTitleShare);
    font.setBold(true);
    label->setFont(font);
    add(m_back);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(titleIndent, 0, 0, 0);
    row->addWidget(label);
    addGroup(row, 1);
    setBack({});
}

void PageHead::setBack(const QString &game)
{
    QString name = m_back->fontMetrics().elidedText(game, Qt::ElideRight, widestGame);
    m_back->setText(game.isEmpty() ? tr("&Back")
                                   : tr("&Back to %1", "a game").arg(name.replace(u'&', QStringLiteral("&&"))));
}

} // namespace MasteryChart
