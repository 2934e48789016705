// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/accountpanel.h"

#include "account/account.h"
#include "window/wrappingrow.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace {

constexpr int fieldWidth = 140;

} // namespace

AccountPanel::AccountPanel(QWidget *parent)
    : QFrame(parent)
    , m_user(new QLineEdit)
    , m_key(new QLineEdit)
    , m_reveal(new QToolButton)
    , m_problem(new QLabel)
{
    setFrameShape(QFrame::StyledPanel);
    auto *words = new QLabel(tr("To see any game, enter your RetroAchievements username and web API key. "
                                "You find the key in your <a href=\"https://retroachievements.org/settings\">settings</a>, under “Keys”."));
    words->setWordWrap(true);
    words->setOpenExternalLinks(true);
    words->setTextInteractionFlags(Qt::TextBrowserInteraction);

    m_user->setObjectName(QStringLiteral("user"));
    m_user->setMinimumWidth(fieldWidth);
    m_user->setMaxLength(64);
    m_key->setObjectName(QStringLiteral("key"));
    m_key->setMinimumWidth(fieldWidth);
    m_key->setMaxLength(256);
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_reveal->setObjectName(QStringLiteral("reveal"));
    m_reveal->setText(tr("Reveal"));
    m_reveal->setToolTip(tr("Show the key while this is pressed in"));
    m_reveal->setCheckable(true);
    m_reveal->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Minimum);
    auto *use = new QPushButton(tr("&Use"));
    use->setObjectName(QStringLiteral("use"));
    m_problem->setObjectName(QStringLiteral("accountProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();

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
    keyGroup->addWidget(use);
    auto *row = new WrappingRow;
    row->addGroup(userGroup, 1);
    row->addGroup(keyGroup, 2);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addWidget(row);
    layout->addWidget(m_problem);

    connect(use, &QPushButton::clicked, this, &AccountPanel::accept);
    connect(m_user, &QLineEdit::returnPressed, this, &AccountPanel::accept);
    connect(m_key, &QLineEdit::returnPressed, this, &AccountPanel::accept);
    connect(m_reveal, &QToolButton::toggled, this, &AccountPanel::reveal);
}

void AccountPanel::setCredentials(const Credentials &credentials)
{
    m_user->setText(credentials.user);
    m_key->setText(credentials.key);
    m_reveal->setChecked(false);
}

void AccountPanel::accept()
{
    const Credentials credentials{m_user->text().trimmed(), m_key->text().trimmed()};
    QString problem;
    QLineEdit *field = m_user;
    if (!isUserName(credentials.user)) {
        problem = tr("A username has 2 to 20 letters and digits.");
    } else if (credentials.key.isEmpty()) {
        problem = tr("The web API key is missing.");
        field = m_key;
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (!problem.isEmpty()) {
        field->setFocus();
        return;
    }
    m_reveal->setChecked(false);
    Q_EMIT accepted(credentials);
}

void AccountPanel::reveal(bool revealed)
{
    m_key->setEchoMode(revealed ? QLineEdit::Normal : QLineEdit::Password);
}
