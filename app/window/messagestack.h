// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace MasteryChart {

class MessageBar;

/// Messages above the content, the newest on top; none hides another. Each is about something and takes the place of
/// the one before about the same; it stays until it is dismissed, or until whoever showed it takes it back.
class MessageStack : public QWidget
{
    Q_OBJECT

public:
    /// What a message is about.
    enum class Topic {
        Request,  ///< the game that was asked for; taken back with the next one
        KeyStore, ///< waiting for it
        Account,  ///< a key that is not there
        Key,      ///< a key that is not saved, or not forgotten
        Storage,  ///< settings and store
        Export,
        List, ///< the list of games
    };

    explicit MessageStack(QWidget *parent = nullptr);

    /// Shows \a sentence; \a action is the text of a button, empty for none.
    void showMessage(Topic topic, const QString &sentence, const QString &action = {});
    void hideMessage(Topic topic);

    /// Dismisses the newest; false where there is none.
    bool dismissNewest();

Q_SIGNALS:
    void actionRequested();

private:
    QHash<Topic, MessageBar *> m_bars;
};

} // namespace MasteryChart
