// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/accountpanel.h"

#include "retroachievements/fetch.h"
#include "retroachievements/requests.h"
#include "retroachievements/responseparser.h"
#include "window/keyfield.h"
#include "window/wrappingrow.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QToolButton>

namespace MasteryChart {

namespace {

constexpr int fieldWidth = 140;

} // namespace

AccountPanel::AccountPanel(Accounts &accounts, const Transport &transport, const Service &service, ApiVersion version,
                           QWidget *parent)
    : QFrame(parent)
    , m_accounts(accounts)
    , m_transport(transport)
    , m_service(service)
    , m_user(new QLineEdit)
    , m_key(new KeyField)
    , m_reveal(new QToolButton)
    , m_version(new QComboBox)
    , m_forget(new QPushButton(tr("Fo&rget…")))
    , m_feedback(new QLabel)
{
    setFrameShape(QFrame::StyledPanel);
    auto *introduction = new QLabel(tr("To see any game, enter your RetroAchievements username and web API key. "
                                       "You find the key in your <a href=\"%1\">settings</a>, under “Keys”.")
                                        .arg(service.settingsPage().toString().toHtmlEscaped()));
    introduction->setWordWrap(true);
    introduction->setOpenExternalLinks(true);
    introduction->setTextInteractionFlags(Qt::TextBrowserInteraction);

    m_user->setObjectName(QStringLiteral("user"));
    m_user->setMinimumWidth(fieldWidth);
    m_user->setMaxLength(64);
    m_key->setObjectName(QStringLiteral("key"));
    m_key->setMinimumWidth(fieldWidth);
    m_key->setMaxLength(256);
    m_reveal->setObjectName(QStringLiteral("reveal"));
    m_reveal->setText(tr("Reveal"));
    m_reveal->setToolTip(tr("Show the key while this is pressed in"));
    m_reveal->setCheckable(true);
    m_reveal->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Minimum);
    auto *checkButton = new QPushButton(tr("&Check"));
    checkButton->setObjectName(QStringLiteral("check"));
    checkButton->setToolTip(tr("Ask RetroAchievements whether the key is right"));
    auto *saveButton = new QPushButton(tr("Sav&e"));
    saveButton->setObjectName(QStringLiteral("save"));
    saveButton->setToolTip(tr("Keep the key in the system's key store and use it"));
    m_forget->setObjectName(QStringLiteral("forget"));
    m_forget->setToolTip(tr("Remove the key from the system's key store, and your places from the saved games"));
    m_version->setObjectName(QStringLiteral("version"));
    m_version->addItem(tr("V1 (documented)"), static_cast<int>(ApiVersion::V1));
    m_version->addItem(tr("V2 (one request, key in the header)"), static_cast<int>(ApiVersion::V2));
    m_version->setCurrentIndex(m_version->findData(static_cast<int>(version)));
    m_version->setToolTip(tr("How RetroAchievements is asked for the figures, which are the same; title, icon and your "
                             "place come through V1 in any case, with the key in the address"));
    m_feedback->setObjectName(QStringLiteral("accountFeedback"));
    m_feedback->setWordWrap(true);
    m_feedback->setTextFormat(Qt::PlainText);
    m_feedback->hide();

    const auto group = [](const QString &text, QWidget *field) {
        auto *layout = new QHBoxLayout;
        auto *label = new QLabel(text);
        label->setBuddy(field);
        layout->addWidget(label);
        layout->addWidget(field, 1);
        return layout;
    };
    auto *userGroup = group(tr("User&name"), m_user);
    auto *keyGroup = group(tr("Web API &key"), m_key);
    keyGroup->addWidget(m_reveal);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {checkButton, saveButton, m_forget})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *row = new WrappingRow;
    row->addGroup(userGroup, 1);
    row->addGroup(keyGroup, 2);
    row->addGroup(buttons);

    auto *versionGroup = group(tr("A&PI"), m_version);
    versionGroup->addStretch(1);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(introduction);
    layout->addWidget(row);
    layout->addLayout(versionGroup);
    layout->addWidget(m_feedback);

    connect(saveButton, &QPushButton::clicked, this, &AccountPanel::save);
    connect(m_user, &QLineEdit::returnPressed, this, &AccountPanel::save);
    connect(m_key, &QLineEdit::returnPressed, this, &AccountPanel::save);
    for (const QLineEdit *field : {m_user, static_cast<QLineEdit *>(m_key)})
        connect(field, &QLineEdit::textEdited, this, &AccountPanel::cancelCheck);
    connect(m_reveal, &QToolButton::toggled, m_key, &KeyField::reveal);
    connect(checkButton, &QPushButton::clicked, this, &AccountPanel::check);
    connect(m_forget, &QPushButton::clicked, this, &AccountPanel::askToForget);
    connect(m_version, &QComboBox::activated, this, [this] { Q_EMIT versionChosen(this->version()); });
    connect(&m_accounts, &Accounts::changed, this, &AccountPanel::showAccount);
    connect(&m_accounts, &Accounts::saved, this, [this](const std::expected<void, AccountError> &result) {
        if (!result)
            Q_EMIT failed(tr("The key is used until the program ends, but it could not be saved. %1")
                              .arg(sentence(result.error())));
    });
    connect(&m_accounts, &Accounts::forgotten, this, [this](const std::expected<void, AccountError> &result) {
        if (result)
            return;
        Q_EMIT failed(
            result.error().kind == AccountError::Kind::KeyStore
                ? sentence(result.error())
                : tr("The key is removed, but the username is still listed. %1").arg(sentence(result.error())));
    });
    showAccount();
}

void AccountPanel::showAccount()
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
    m_key->setPlaceholderText(saved ? tr("saved; enter another to replace it") : QString());
    m_forget->setVisible(saved);
}

void AccountPanel::focusField()
{
    (m_user->text().isEmpty() ? m_user : m_key)->setFocus();
}

void AccountPanel::showFeedback(const QString &sentence)
{
    m_feedback->setText(sentence);
    m_feedback->setVisible(!sentence.isEmpty());
}

bool AccountPanel::isUserOfSavedKey(const QString &user) const
{
    return m_accounts.isSaved(user) && user.compare(m_accounts.credentials().user, Qt::CaseInsensitive) == 0;
}

std::optional<Credentials> AccountPanel::validatedInput(bool savedKeyWillDo)
{
    const Credentials credentials{m_user->text().trimmed(), Secret(m_key->text().trimmed())};
    if (!isUserName(credentials.user)) {
        showFeedback(tr("A username has 2 to 20 letters and digits."));
        m_user->setFocus();
        return std::nullopt;
    }
    if (credentials.key.isEmpty() && !(savedKeyWillDo && isUserOfSavedKey(credentials.user))) {
        showFeedback(tr("The web API key is missing."));
        m_key->setFocus();
        return std::nullopt;
    }
    if (!credentials.key.isEmpty() && !isSendable(credentials.key.text())) {
        showFeedback(tr("The web API key has characters that no key has; copy it again."));
        m_key->setFocus();
        return std::nullopt;
    }
    showFeedback({});
    return credentials;
}

void AccountPanel::save()
{
    const auto credentials = validatedInput(false);
    if (!credentials)
        return;
    cancelCheck();
    m_key->forget();
    m_reveal->setChecked(false);
    m_accounts.save(*credentials);
    Q_EMIT accepted();
}

void AccountPanel::check()
{
    auto credentials = validatedInput(true);
    if (!credentials)
        return;
    if (credentials->key.isEmpty())
        credentials = m_accounts.credentials();
    if (!credentials->isComplete()) {
        showFeedback(m_accounts.state() == Accounts::State::Waiting
                         ? tr("The system's key store has not given the saved key yet; unlock it, or enter the key.")
                         : sentence(m_accounts.problem()));
        return;
    }
    cancelCheck();
    m_check = new Fetch(m_transport, checkRequest(m_service, *credentials, version()), this);
    showCheckProgress();
    connect(m_check, &Fetch::waitingChanged, this, &AccountPanel::showCheckProgress);
    connect(m_check, &Fetch::finished, this, [this](const Fetch::Result &result, const QByteArray &body) {
        m_check->deleteLater();
        m_check = nullptr;
        m_nextCheckProgress.reset();
        // Whether the first game is known says nothing of the key.
        const bool isUnknownGame = !result && result.error().status == 404 && isUnknownGameV2(body);
        if (!result && !isUnknownGame)
            showFeedback(sentence(result.error(), m_service));
        else if (!parseDetails(body))
            showFeedback(sentence(ServiceError{ServiceError::Kind::UnexpectedAnswer, 200}));
        else
            showFeedback(tr("RetroAchievements takes this key."));
    });
}

void AccountPanel::showCheckProgress()
{
    const auto waiting = m_check->waiting();
    const auto now = m_transport.clock.now();
    showFeedback(waiting ? sentence(*waiting, now) : tr("Asking RetroAchievements…"));
    m_nextCheckProgress.reset();
    if (waiting)
        m_nextCheckProgress = m_transport.clock.in(untilNextSecond(*waiting, now), [this] { showCheckProgress(); });
}

void AccountPanel::cancelCheck()
{
    if (!m_check)
        return;
    delete m_check;
    m_check = nullptr;
    m_nextCheckProgress.reset();
    showFeedback({});
}

ApiVersion AccountPanel::version() const
{
    return static_cast<ApiVersion>(m_version->currentData().toInt());
}

void AccountPanel::askToForget()
{
    const QString user = m_shownUser;
    auto *question = new QMessageBox(
        QMessageBox::Question, tr("Forget Account"),
        tr("Remove the key of %1 from the system's key store, and its places from the games saved on this "
           "computer?")
            .arg(user),
        QMessageBox::Cancel, this);
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    const auto *forget = question->addButton(tr("&Forget"), QMessageBox::DestructiveRole);
    connect(question, &QMessageBox::buttonClicked, this, [this, forget, user](const QAbstractButton *clicked) {
        if (clicked == forget)
            m_accounts.forget(user);
    });
    question->open();
}

void AccountPanel::hideEvent(QHideEvent *event)
{
    cancelCheck();
    m_reveal->setChecked(false);
    QFrame::hideEvent(event);
}

} // namespace MasteryChart
