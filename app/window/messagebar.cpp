// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/messagebar.h"

#include "window/wrappinglabel.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace MasteryChart {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel)
    , m_sentence(new WrappingLabel)
    , m_action(new QPushButton)
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_icon->setPixmap(style()->standardIcon(QStyle::SP_MessageBoxWarning).pixmap(side));
    m_icon->setAccessibleName(tr("Warning"));
    m_sentence->setObjectName(QStringLiteral("message"));
    m_action->setObjectName(QStringLiteral("messageAction"));
    auto *close = new QToolButton;
    close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(close->toolTip());
    close->setAutoRaise(true);

    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_icon);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_action);
    layout->addWidget(close);
    hide();

    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, &MessageBar::actionRequested);
}

void MessageBar::showMessage(const QString &sentence, const QString &action, Topic topic)
{
    m_topic = topic;
    m_sentence->setPlainText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    show();
    QAccessibleEvent alert(m_sentence, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::hideMessage(Topic topic)
{
    if (m_topic == topic)
        hide();
}

} // namespace MasteryChart
