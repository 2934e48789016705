// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/listnotice.h"

#include "window/wrappinglabel.h"

#include <QPushButton>

namespace MasteryChart {

namespace {

constexpr NoticeColumn::Style noticeStyle{.headingShare = 1.2, .widest = 480, .gap = 8, .gapAboveWays = 4};

} // namespace

ListNotice::ListNotice(QWidget *parent)
    : ListNotice(new QPushButton(tr("S&ign In…")), new QPushButton(tr("&Try Again")),
                 new QPushButton(tr("Clear Fi&lter")), parent)
{
}

ListNotice::ListNotice(QPushButton *signIn, QPushButton *again, QPushButton *clear, QWidget *parent)
    : NoticeColumn(QStringLiteral("notice"), noticeStyle, {signIn, again, clear}, parent)
    , m_signIn(signIn)
    , m_again(again)
    , m_clear(clear)
{
    m_signIn->setObjectName(QStringLiteral("noticeSignIn"));
    m_again->setObjectName(QStringLiteral("noticeTryAgain"));
    m_clear->setObjectName(QStringLiteral("noticeClearFilter"));
    connect(m_signIn, &QPushButton::clicked, this, &ListNotice::signInRequested);
    connect(m_again, &QPushButton::clicked, this, &ListNotice::tryAgainRequested);
    connect(m_clear, &QPushButton::clicked, this, &ListNotice::clearFilterRequested);
}

void ListNotice::setNotice(const QString &text, const QString &reason, Ways ways)
{
    const bool isNew = text != heading()->accessibleName() || reason != sentence()->accessibleName();
    heading()->setPlainText(text);
    heading()->setVisible(!text.isEmpty());
    sentence()->setPlainText(reason);
    sentence()->setVisible(!reason.isEmpty());
    m_signIn->setVisible(ways.testFlag(SignIn));
    m_again->setVisible(ways.testFlag(TryAgain));
    m_clear->setVisible(ways.testFlag(ClearFilter));
    if (isNew && isVisible())
        alert();
}

} // namespace MasteryChart
