// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/accountdialog.h"

#include "retroachievements/fetch.h"
#include "retroachievements/requests.h"
#include "retroachievements/responseparser.h"
#include "window/announcement.h"
#include "window/flowlayout.h"
#include "window/keyfield.h"
#include "window/segments.h"

#include <QClipboard>
#include <QFocusEvent>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QToolButton>

namespace MasteryChart {

namespace {

constexpr int dialogGap = 12;
constexpr int readableText = 460;
constexpr int longestUser = 64;
constexpr int longestKey = 256;

/// A text with links. Tab comes to the link at once: a text that has the focus without any mark is a riddle.
class LinkLabel : public QLabel
{
public:
    using QLabel::QLabel;

protected:
    void focusInEvent(QFocusEvent *event) override
    {
        QLabel::focusInEvent(event);
        if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
            focusNextPrevChild(event->reason() == Qt::TabFocusReason);
    }
};

QLabel *errorLabel(const char *name)
{
    auto *label = new QLabel;
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->hide();
    return label;
}

} // namespace

AccountDialog::AccountDialog(Accounts &accounts, const Transport &transport, const Service &service, ApiVersion version,
                             QWidget *parent)
    : QDialog(parent)
    , m_accounts(accounts)
    , m_transport(transport)
    , m_service(service)
    , m_user(new QLineEdit)
    , m_userError(errorLabel("userError"))
    , m_key(new KeyField)
    , m_keyError(errorLabel("keyError"))
    , m_reveal(new QToolButton)
    , m_version(new Segments(tr("Version of the API")))
    , m_checkAndSave(new QPushButton(tr("&Check and Save")))
    , m_saveAnyway(new QPushButton(tr("Save &Without Checking")))
    , m_forget(new QPushButton(tr("Fo&rget…")))
    , m_feedback(errorLabel("accountFeedback"))
{
    setWindowTitle(tr("Account"));
    auto *introduction = new LinkLabel(tr("To see any game, enter your RetroAchievements username and web API key. "
                                          "You find the key in your <a href=\"%1\">settings</a>, under “Keys”.")
                                           .arg(service.settingsPage().toString().toHtmlEscaped()));
    introduction->setWordWrap(true);
    introduction->setOpenExternalLinks(true);
    introduction->setTextInteractionFlags(Qt::TextBrowserInteraction);
    introduction->setMinimumWidth(readableText);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addFields(form);
    addAdvanced(form, version);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(dialogGap);
    layout->addWidget(introduction);
    layout->addLayout(form);
    layout->addWidget(m_feedback);
    layout->addWidget(makeButtons());
    m_checkAndSave->setDefault(true); // only now: it is the default of the dialog that it is in
    connectAccounts();
    showAccount();
}

void AccountDialog::addFields(QFormLayout *form)
{
    m_user->setObjectName(QStringLiteral("user"));
    m_user->setMaxLength(longestUser);
    m_key->setObjectName(QStringLiteral("key"));
    m_key->setMaxLength(longestKey);
    m_reveal->setObjectName(QStringLiteral("reveal"));
    m_reveal->setText(tr("Reveal"));
    m_reveal->setToolTip(tr("Show the key while this is pressed in"));
    m_reveal->setCheckable(true);
    auto *paste = new QToolButton;
    paste->setObjectName(QStringLiteral("paste"));
    paste->setText(tr("Paste"));
    paste->setToolTip(tr("Enter the key from the clipboard"));
    connect(paste, &QToolButton::clicked, this, [this] {
        m_key->setText(QGuiApplication::clipboard()->text().trimmed());
        edited();
    });
    const auto withError = [](QLayout *field, QLabel *error) {
        auto *column = new QVBoxLayout;
        column->setSpacing(2);
        column->addLayout(field);
        column->addWidget(error);
        return column;
    };
    auto *userRow = new QHBoxLayout;
    userRow->addWidget(m_user);
    auto *keyRow = new QHBoxLayout;
    for (QWidget *part : std::initializer_list<QWidget *>{m_key, paste, m_reveal})
        keyRow->addWidget(part);
    auto *userLabel = new QLabel(tr("User&name"));
    userLabel->setBuddy(m_user);
    auto *keyLabel = new QLabel(tr("Web API &key"));
    keyLabel->setBuddy(m_key);
    form->addRow(userLabel, withError(userRow, m_userError));
    form->addRow(keyLabel, withError(keyRow, m_keyError));
    connect(m_reveal, &QToolButton::toggled, m_key, &KeyField::reveal);
    for (const QLineEdit *field : {m_user, static_cast<QLineEdit *>(m_key)})
        connect(field, &QLineEdit::textEdited, this, &AccountDialog::edited);
}

void AccountDialog::addAdvanced(QFormLayout *form, ApiVersion version)
{
    auto *advanced = new QToolButton;
    advanced->setObjectName(QStringLiteral("advanced"));
    advanced->setText(tr("Advanced"));
    advanced->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    advanced->setArrowType(Qt::RightArrow);
    advanced->setAutoRaise(true);
    advanced->setCheckable(true);
    m_version->setObjectName(QStringLiteral("version"));
    m_version->add(static_cast<int>(ApiVersion::V1), tr("V1"), tr("The documented one"));
    m_version->add(static_cast<int>(ApiVersion::V2), tr("V2"),
                   tr("One request, with the key in a header; title, icon and your place come through V1 in any case"));
    m_version->setValue(static_cast<int>(version));
    connect(m_version, &Segments::chosen, this, [this] { Q_EMIT versionChosen(this->version()); });
    auto *row = new QWidget;
    auto *rowLayout = new QHBoxLayout(row);
    rowLayout->setContentsMargins(QMargins());
    auto *label = new QLabel(tr("API"));
    rowLayout->addWidget(label);
    rowLayout->addWidget(m_version);
    rowLayout->addStretch(1);
    row->hide();
    connect(advanced, &QToolButton::toggled, this, [advanced, row](bool open) {
        advanced->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        row->setVisible(open);
    });
    form->addRow(advanced, row);
}

QWidget *AccountDialog::makeButtons()
{
    m_checkAndSave->setObjectName(QStringLiteral("checkAndSave"));
    m_checkAndSave->setToolTip(
        tr("Ask RetroAchievements whether the key is right, and keep it in the system's key store"));
    m_saveAnyway->setObjectName(QStringLiteral("saveAnyway"));
    m_saveAnyway->hide();
    m_forget->setObjectName(QStringLiteral("forget"));
    m_forget->setToolTip(tr("Remove the key from the system's key store, and your places from the saved games"));
    auto *close = new QPushButton(tr("C&lose"));
    connect(m_checkAndSave, &QPushButton::clicked, this, &AccountDialog::check);
    connect(m_saveAnyway, &QPushButton::clicked, this, &AccountDialog::save);
    connect(m_forget, &QPushButton::clicked, this, &AccountDialog::askToForget);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(QMargins());
    row->addWidget(m_forget);
    row->addStretch(1);
    row->addWidget(m_saveAnyway);
    row->addWidget(m_checkAndSave);
    row->addWidget(close);
    return buttons;
}

void AccountDialog::connectAccounts()
{
    connect(&m_accounts, &Accounts::changed, this, &AccountDialog::showAccount);
    connect(&m_accounts, &Accounts::saved, this,
            [this](const std::expected<void, AccountError> &result, const QString &user) {
                if (result) {
                    Q_EMIT signedIn(user);
                    return;
                }
                Q_EMIT failed(tr("The key is used until the program ends, but it could not be saved. %1")
                                  .arg(sentence(result.error())));
            });
    connect(&m_accounts, &Accounts::forgotten, this,
            [this](const std::expected<void, AccountError> &result, const QString &user) {
                if (result) {
                    showFeedback(tr("The key of %1 is removed.", "a user").arg(user));
                    m_user->setFocus();
                    return;
                }
                Q_EMIT failed(
                    result.error().kind == AccountError::Kind::KeyStore
                        ? sentence(result.error())
                        : tr("The key is removed, but the username is still listed. %1").arg(sentence(result.error())));
            });
}

void AccountDialog::ask()
{
    open();
    (m_user->text().isEmpty() ? m_user : m_key)->setFocus();
}

void AccountDialog::done(int result)
{
    cancelCheck();
    m_reveal->setChecked(false);
    showFeedback({});
    setError(m_userError, {});
    setError(m_keyError, {});
    QDialog::done(result);
}

void AccountDialog::showAccount()
{
    const QString user = m_accounts.credentials().user;
    const bool other = user != m_shownUser;
    m_shownUser = user;
    const bool saved = m_accounts.isSaved(user);
    if (other) { // else what is being typed stays
        cancelCheck();
        m_user->setText(user);
        m_key->forget();
    }
    const bool isGiven = !saved && m_accounts.credentials().isComplete();
    m_key->setPlaceholderText(saved         ? tr("saved; enter another to replace it")
                                  : isGiven ? tr("in use until the program ends")
                                            : QString());
    m_forget->setVisible(saved);
}

void AccountDialog::edited()
{
    cancelCheck();
    showFeedback({});
    showTypedErrors();
}

void AccountDialog::setError(QLabel *label, const QString &sentence)
{
    label->setText(sentence);
    label->setVisible(!sentence.isEmpty());
    announce(label, sentence);
    // A dialog does not grow by itself for lines that wrap; its fields would be pressed flat.
    layout()->activate();
    resize(width(), std::max(height(), layout()->totalMinimumHeightForWidth(width())));
}

void AccountDialog::showFeedback(const QString &sentence)
{
    setError(m_feedback, sentence);
    m_saveAnyway->hide();
}

void AccountDialog::showUserError(bool isWrong)
{
    setError(m_userError, isWrong ? tr("A username has 2 to 20 letters and digits.") : QString());
}

void AccountDialog::showTypedErrors()
{
    const QString user = m_user->text().trimmed();
    const bool mayBecomeRight = user.size() < 2;
    showUserError(!mayBecomeRight && !isUserName(user));
    const QString key = m_key->text().trimmed();
    setError(m_keyError,
             key.isEmpty() || isSendable(key) ? QString()
                                              : tr("The web API key has characters that no key has; copy it again."));
}

bool AccountDialog::isUserOfSavedKey(const QString &user) const
{
    return m_accounts.isSaved(user) && user.compare(m_accounts.credentials().user, Qt::CaseInsensitive) == 0;
}

std::optional<Credentials> AccountDialog::validatedInput()
{
    showFeedback({});
    showTypedErrors();
    Credentials credentials{m_user->text().trimmed(), Secret(m_key->text().trimmed())};
    if (!isUserName(credentials.user)) {
        showUserError(true);
        m_user->setFocus();
        return std::nullopt;
    }
    if (credentials.key.isEmpty() && isUserOfSavedKey(credentials.user)) {
        credentials = m_accounts.credentials();
        if (credentials.isComplete())
            return credentials;
        setError(m_keyError,
                 m_accounts.state() == Accounts::State::Waiting
                     ? tr("The system's key store has not given the saved key yet; unlock it, or enter the key.")
                     : sentence(m_accounts.problem()));
        m_key->setFocus();
        return std::nullopt;
    }
    if (credentials.key.isEmpty() || !isSendable(credentials.key.text())) {
        if (credentials.key.isEmpty())
            setError(m_keyError, tr("The web API key is missing."));
        m_key->setFocus();
        return std::nullopt;
    }
    return credentials;
}

void AccountDialog::check()
{
    const auto credentials = validatedInput();
    if (!credentials)
        return;
    cancelCheck();
    m_check = new Fetch(m_transport, checkRequest(m_service, *credentials, version()), this);
    m_checkAndSave->setEnabled(false);
    showCheckProgress();
    connect(m_check, &Fetch::waitingChanged, this, &AccountDialog::showCheckProgress);
    connect(m_check, &Fetch::finished, this, [this](const Fetch::Result &result, const QByteArray &body) {
        m_check->deleteLater();
        m_check = nullptr;
        m_nextCheckProgress.reset();
        m_checkAndSave->setEnabled(true);
        // Whether the first game is known says nothing of the key.
        const bool isUnknownGame = !result && result.error().status == 404 && isUnknownGameV2(body);
        if (!result && !isUnknownGame)
            checked(std::unexpected(result.error()));
        else if (!parseDetails(body))
            checked(std::unexpected(ServiceError{ServiceError::Kind::UnexpectedAnswer, 200}));
        else
            checked({});
    });
}

void AccountDialog::checked(const std::expected<void, ServiceError> &result)
{
    if (result) {
        save();
        return;
    }
    const QString why = sentence(result.error(), m_service);
    if (result.error().kind == ServiceError::Kind::CredentialsRefused) {
        setError(m_keyError, why);
        showFeedback({});
        m_key->setFocus();
        return;
    }
    showFeedback(why);
    m_saveAnyway->show(); // that the service cannot be asked says nothing of the key
}

void AccountDialog::save()
{
    const auto credentials = validatedInput();
    if (!credentials)
        return;
    cancelCheck();
    m_key->forget();
    m_reveal->setChecked(false);
    if (isUserOfSavedKey(credentials->user) && credentials->key == m_accounts.credentials().key)
        Q_EMIT signedIn(credentials->user); // nothing is new
    else
        m_accounts.save(*credentials);
    accept();
}

void AccountDialog::showCheckProgress()
{
    const auto waiting = m_check->waiting();
    const auto now = m_transport.clock.now();
    showFeedback(waiting ? sentence(*waiting, now) : tr("Asking RetroAchievements…"));
    m_nextCheckProgress.reset();
    if (waiting)
        m_nextCheckProgress = m_transport.clock.in(untilNextSecond(*waiting, now), [this] { showCheckProgress(); });
}

void AccountDialog::cancelCheck()
{
    if (!m_check)
        return;
    delete m_check;
    m_check = nullptr;
    m_nextCheckProgress.reset();
    m_checkAndSave->setEnabled(true);
    showFeedback({});
}

ApiVersion AccountDialog::version() const
{
    return static_cast<ApiVersion>(m_version->value());
}

void AccountDialog::askToForget()
{
    const QString user = m_shownUser;
    auto *question = new QMessageBox(
        QMessageBox::Question, tr("Forget Account"),
        tr("Remove the key of %1 from the system's key store? How far %1 got is removed from the games kept on this "
           "computer, too.")
            .arg(user),
        QMessageBox::Cancel, this);
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    const auto *forget = question->addButton(tr("&Forget"), QMessageBox::DestructiveRole);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(question, &QMessageBox::buttonClicked, this, [this, forget, user](const QAbstractButton *clicked) {
        if (clicked == forget)
            m_accounts.forget(user);
    });
    question->open();
}

} // namespace MasteryChart
