// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/noticecolumn.h"

#include "window/announcement.h"
#include "window/flowlayout.h"
#include "window/wrappinglabel.h"

#include <QBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace MasteryChart {

NoticeColumn::NoticeColumn(const QString &name, const Style &style, const QList<QPushButton *> &ways, QWidget *parent)
    : QWidget(parent)
    , m_heading(new WrappingLabel)
    , m_sentence(new WrappingLabel)
    , m_parts(new QVBoxLayout)
    , m_ways(ways)
{
    QFont font = m_heading->font();
    font.setPointSizeF(font.pointSizeF() * style.headingShare);
    font.setBold(true);
    m_heading->setFont(font);
    m_heading->setObjectName(name + QStringLiteral("Heading"));
    m_sentence->setObjectName(name + QStringLiteral("Sentence"));

    auto *column = new QWidget;
    column->setMaximumWidth(style.widest);
    column->setLayout(m_parts);
    m_parts->setSpacing(style.gap);
    m_parts->addWidget(m_heading);
    m_parts->addWidget(m_sentence);
    auto *row = new QWidget;
    auto *flow = new FlowLayout(style.gap, style.gap, row);
    flow->setContentsMargins(0, style.gapAboveWays, 0, 0);
    for (QPushButton *way : ways)
        flow->addWidget(way);
    m_parts->addWidget(row);
    auto *centred = new QHBoxLayout;
    centred->addStretch(1);
    centred->addWidget(column, 100);
    centred->addStretch(1);
    auto *whole = new QVBoxLayout(this);
    whole->addStretch(1);
    whole->addLayout(centred);
    whole->addStretch(2);
}

QWidget *NoticeColumn::firstWay() const
{
    const auto way = std::ranges::find_if(m_ways, [](const QPushButton *each) { return !each->isHidden(); });
    return way == m_ways.cend() ? nullptr : *way;
}

void NoticeColumn::putAbove(QWidget *part)
{
    m_parts->insertWidget(0, part);
}

void NoticeColumn::alert()
{
    QStringList parts;
    for (const WrappingLabel *label : {m_heading, m_sentence}) {
        if (!label->isHidden())
            parts.append(label->accessibleName());
    }
    announce(this, parts.join(QStringLiteral(". ")));
}

} // namespace MasteryChart
