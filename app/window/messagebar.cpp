// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/messagebar.h"

#include "window/accessiblerole.h"
#include "window/announcement.h"
#include "window/wrappinglabel.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace MasteryChart {

MessageBar::MessageBar(const QString &sentence, const QString &action, QWidget *parent)
    : QFrame(parent)
    , m_sentence(new WrappingLabel)
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setAccessibleRole(this, QAccessible::Grouping);
    auto *icon = new QLabel;
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize);
    icon->setPixmap(style()->standardIcon(QStyle::SP_MessageBoxWarning).pixmap(side));
    icon->setAccessibleName(tr("Warning"));
    m_sentence->setObjectName(QStringLiteral("message"));
    m_sentence->setPlainText(sentence);
    auto *close = new QToolButton;
    close->setObjectName(QStringLiteral("dismiss"));
    close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    close->setToolTip(tr("Close this message (Escape)"));
    close->setAccessibleName(close->toolTip());
    close->setAutoRaise(true);

    auto *layout = new QHBoxLayout(this);
    layout->addWidget(icon);
    layout->addWidget(m_sentence, 1);
    if (!action.isEmpty()) {
        auto *button = new QPushButton(action);
        button->setObjectName(QStringLiteral("messageAction"));
        connect(button, &QPushButton::clicked, this, &MessageBar::actionRequested);
        layout->addWidget(button);
    }
    layout->addWidget(close);
    connect(close, &QToolButton::clicked, this, &MessageBar::dismissed);
}

void MessageBar::alert()
{
    announce(this, m_sentence->accessibleName());
}

} // namespace MasteryChart
