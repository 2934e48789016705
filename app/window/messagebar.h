// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace MasteryChart {

class WrappingLabel;

/// One sentence above the chart about what did not work; the chart stays. With a button where one helps.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    /// What a message is about, for those that are taken back by whoever showed them.
    enum class Topic { Other, KeyStore, Export };

    explicit MessageBar(QWidget *parent = nullptr);

    /// Shows \a sentence in the place of any other; \a action is the button's text, empty for none.
    void showMessage(const QString &sentence, const QString &action = {}, Topic topic = Topic::Other);
    /// Hides the message if it is about \a topic.
    void hideMessage(Topic topic);

Q_SIGNALS:
    void actionRequested();

private:
    QLabel *m_icon;
    WrappingLabel *m_sentence;
    QPushButton *m_action;
    Topic m_topic = Topic::Other;
};

} // namespace MasteryChart
