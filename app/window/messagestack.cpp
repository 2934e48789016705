// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/messagestack.h"

#include "window/messagebar.h"
#include "window/taborder.h"

#include <QVBoxLayout>

namespace MasteryChart {

MessageStack::MessageStack(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(QMargins());
    hide();
}

void MessageStack::showMessage(Topic topic, const QString &sentence, const QString &action)
{
    hideMessage(topic);
    auto *bar = new MessageBar(sentence, action);
    m_bars.insert(topic, bar);
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, bar);
    setTabOrderAt(this, bar);
    connect(bar, &MessageBar::dismissed, this, [this, topic] { hideMessage(topic); });
    connect(bar, &MessageBar::actionRequested, this, &MessageStack::actionRequested);
    show();
    bar->show();
    bar->alert();
}

void MessageStack::hideMessage(Topic topic)
{
    MessageBar *bar = m_bars.take(topic);
    if (!bar)
        return;
    layout()->removeWidget(bar);
    bar->hide();
    bar->deleteLater(); // its button may be in the middle of a click
    setVisible(!m_bars.isEmpty());
}

bool MessageStack::dismissNewest()
{
    if (m_bars.isEmpty())
        return false;
    hideMessage(m_bars.key(static_cast<MessageBar *>(layout()->itemAt(0)->widget())));
    return true;
}

} // namespace MasteryChart
