// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/accounts.h"
#include "retroachievements/clock.h"
#include "retroachievements/service.h"
#include "retroachievements/serviceerror.h"
#include "retroachievements/transport.h"

#include <QDialog>

#include <optional>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace MasteryChart {

class Fetch;
class KeyField;
class Segments;

/// Asks for username and web API key, asks the service whether they are right, and saves them. The key is masked until
/// the user reveals it, and a saved key is never shown. The dialog is made once and kept.
class AccountDialog : public QDialog
{
    Q_OBJECT

public:
    /// Borrows \a accounts and what \a transport holds; all must outlive this. \a version is chosen at first.
    AccountDialog(Accounts &accounts, const Transport &transport, const Service &service, ApiVersion version,
                  QWidget *parent);

    /// Opens it with the cursor where something is to be entered.
    void ask();

    /// Whether the service is being asked about a key.
    bool isChecking() const { return m_check; }

Q_SIGNALS:
    /// The account has what was entered, and it is saved.
    void signedIn(const QString &user);
    /// What did not work, in one sentence or two: the key was not saved, or not forgotten.
    void failed(const QString &sentence);
    /// The user wants the service asked in another way.
    void versionChosen(MasteryChart::ApiVersion version);

protected:
    void done(int result) override;

private:
    void addFields(QFormLayout *form);
    void addAdvanced(QFormLayout *form, ApiVersion version);
    QWidget *makeButtons();
    void connectAccounts();

    void showAccount();
    /// What was said, or is being asked, is of what the fields held before.
    void edited();
    /// What is wrong with what was typed, at its field; nothing while it may still become right.
    void showTypedErrors();
    void showUserError(bool isWrong);
    void setError(QLabel *label, const QString &sentence);
    void showFeedback(const QString &sentence);
    /// Whether the key of \a user is saved, and in use if it could be had.
    bool isUserOfSavedKey(const QString &user) const;
    /// What the fields hold, if it can be used; else says what is wrong and goes to its field. Where the key is saved,
    /// the field may be empty.
    std::optional<Credentials> validatedInput();
    ApiVersion version() const;
    void check();
    void checked(const std::expected<void, ServiceError> &result);
    void showCheckProgress();
    void cancelCheck();
    void save();
    void askToForget();

    Accounts &m_accounts;
    const Transport m_transport;
    const Service m_service;
    Fetch *m_check = nullptr; ///< while it is on its way
    std::unique_ptr<Clock::Alarm> m_nextCheckProgress;
    QLineEdit *m_user;
    QLabel *m_userError;
    KeyField *m_key;
    QLabel *m_keyError;
    QToolButton *m_reveal;
    Segments *m_version;
    QPushButton *m_checkAndSave;
    QPushButton *m_saveAnyway; ///< where the service cannot be asked
    QPushButton *m_forget;
    QLabel *m_feedback;
    QString m_shownUser; ///< the account's own, as it was last
};

} // namespace MasteryChart
