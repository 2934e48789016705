// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/listnotice.h"

#include "window/flowlayout.h"
#include "window/wrappinglabel.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QPushButton>

namespace MasteryChart {

namespace {

constexpr int widest = 480;
constexpr int gap = 8;
constexpr double headingShare = 1.2; // of the program's own size of type

} // namespace

ListNotice::ListNotice(QWidget *parent)
    : QWidget(parent)
    , m_heading(new WrappingLabel)
    , m_sentence(new WrappingLabel)
    , m_signIn(new QPushButton(tr("S&ign In…")))
    , m_again(new QPushButton(tr("&Try Again")))
    , m_clear(new QPushButton(tr("Clear Fi&lter")))
{
    m_heading->setObjectName(QStringLiteral("noticeHeading"));
    QFont font = m_heading->font();
    font.setPointSizeF(font.pointSizeF() * headingShare);
    font.setBold(true);
    m_heading->setFont(font);
    m_sentence->setObjectName(QStringLiteral("noticeSentence"));
    m_signIn->setObjectName(QStringLiteral("noticeSignIn"));
    m_again->setObjectName(QStringLiteral("noticeTryAgain"));
    m_clear->setObjectName(QStringLiteral("noticeClearFilter"));

    auto *column = new QWidget;
    column->setMaximumWidth(widest);
    auto *layout = new QVBoxLayout(column);
    layout->setSpacing(gap);
    layout->addWidget(m_heading);
    layout->addWidget(m_sentence);
    auto *ways = new QWidget;
    auto *flow = new FlowLayout(gap, gap, ways);
    flow->setContentsMargins(0, gap / 2, 0, 0);
    for (QPushButton *way : {m_signIn, m_again, m_clear})
        flow->addWidget(way);
    layout->addWidget(ways);
    auto *centred = new QHBoxLayout;
    centred->setContentsMargins(QMargins());
    centred->addStretch(1);
    centred->addWidget(column, 100);
    centred->addStretch(1);
    auto *whole = new QVBoxLayout(this);
    whole->addStretch(1);
    whole->addLayout(centred);
    whole->addStretch(2);

    connect(m_signIn, &QPushButton::clicked, this, &ListNotice::signInRequested);
    connect(m_again, &QPushButton::clicked, this, &ListNotice::tryAgainRequested);
    connect(m_clear, &QPushButton::clicked, this, &ListNotice::clearFilterRequested);
}

void ListNotice::setNotice(const QString &heading, const QString &sentence, Ways ways)
{
    const bool isNew = heading != m_heading->accessibleName() || sentence != m_sentence->accessibleName();
    m_heading->setPlainText(heading);
    m_heading->setVisible(!heading.isEmpty());
    m_sentence->setPlainText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    m_signIn->setVisible(ways.testFlag(SignIn));
    m_again->setVisible(ways.testFlag(TryAgain));
    m_clear->setVisible(ways.testFlag(ClearFilter));
    if (isNew && isVisible()) {
        QAccessibleEvent alert(m_sentence->isHidden() ? m_heading : m_sentence, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

QWidget *ListNotice::firstWay() const
{
    for (QPushButton *way : {m_signIn, m_again, m_clear}) {
        if (!way->isHidden())
            return way;
    }
    return nullptr;
}

} // namespace MasteryChart
