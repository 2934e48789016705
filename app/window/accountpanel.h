// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/accounts.h"
#include "retroachievements/clock.h"
#include "retroachievements/service.h"
#include "retroachievements/transport.h"

#include <QFrame>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace MasteryChart {

class Fetch;
class KeyField;

/// Asks for username and web API key, asks the service about them, saves and forgets them. The key is masked until the
/// user reveals it, and a saved key is never shown.
class AccountPanel : public QFrame
{
    Q_OBJECT

public:
    /// Borrows \a accounts and what \a transport holds; all must outlive this. \a version is chosen at first.
    AccountPanel(Accounts &accounts, const Transport &transport, const Service &service, ApiVersion version,
                 QWidget *parent = nullptr);

    /// Whether the service is being asked about a key.
    bool isChecking() const { return m_check; }
    void cancelCheck();

    /// Puts the cursor where something is to be entered: not by a focus proxy, with which Tab skips the other fields.
    void focusField();

Q_SIGNALS:
    /// The account has what was entered; it is being saved.
    void accepted();
    /// What did not work, in one sentence or two: the key was not saved, or not forgotten.
    void failed(const QString &sentence);
    /// The user wants the service asked in another way.
    void versionChosen(ApiVersion version);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    /// Below the fields.
    void showFeedback(const QString &sentence);
    void showAccount();
    /// Whether the key of \a user is saved, and in use if it could be had.
    bool isUserOfSavedKey(const QString &user) const;
    /// What the fields hold, if it can be used; else says what is wrong and goes to its field. An empty key can where
    /// \a savedKeyWillDo and the user has one.
    std::optional<Credentials> validatedInput(bool savedKeyWillDo);
    ApiVersion version() const;
    void check();
    void showCheckProgress();
    void save();
    void askToForget();

    Accounts &m_accounts;
    const Transport m_transport;
    const Service m_service;
    Fetch *m_check = nullptr; ///< while it is on its way
    std::unique_ptr<Clock::Alarm> m_nextCheckProgress;
    QLineEdit *m_user;
    KeyField *m_key;
    QToolButton *m_reveal;
    QComboBox *m_version;
    QPushButton *m_forget;
    QLabel *m_feedback;
    QString m_shownUser; ///< the account's own, as it was last
};

} // namespace MasteryChart
