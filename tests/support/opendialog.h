// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "retroachievements/ratelimiter.h"
#include "support/autoadvance.h"
#include "support/fakeclock.h"
#include "support/fakekeystore.h"
#include "support/gameservice.h"
#include "window/accountdialog.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QTest>

namespace MasteryChart {

/// The account dialog alone on screen, with a service and a key store behind it.
struct OpenDialog
{
    explicit OpenDialog(const LoopbackServer &server)
        : service(serviceAt(server.url()))
    {
        QObject::connect(&dialog, &AccountDialog::signedIn, &dialog,
                         [this] { signedIn.append(accounts.credentials()); });
        open();
    }

    void open()
    {
        dialog.ask();
        if (!QTest::qWaitForWindowActive(&dialog))
            qFatal("The dialog did not come to the front.");
    }

    void fill(const QString &userText, const QString &keyText) const
    {
        user->setText(userText);
        key->setText(keyText);
    }

    /// As if \a text were typed in the place of what is in \a field.
    static void type(QLineEdit *field, const QString &text)
    {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
    }

    /// From now on, no time is spent waiting for the next try.
    void autoAdvance() { m_autoAdvance.emplace(dialog, clock); }

    QString userError() const { return shownText(QStringLiteral("userError")); }
    QString keyError() const { return shownText(QStringLiteral("keyError")); }
    QString feedback() const { return shownText(QStringLiteral("accountFeedback")); } ///< of the whole dialog

    const Service service;
    FakeKeyStore store;
    Settings settings;
    Accounts accounts{store, settings, service};
    QNetworkAccessManager network;
    FakeClock clock;
    RateLimiter limiter{clock};
    AccountDialog dialog{accounts, {network, limiter, clock}, service, ApiVersion::V1, nullptr};
    QList<Credentials> signedIn; ///< one after the other
    QLineEdit *const user = dialog.findChild<QLineEdit *>(QStringLiteral("user"));
    QLineEdit *const key = dialog.findChild<QLineEdit *>(QStringLiteral("key"));
    QAbstractButton *const paste = button("paste");
    QAbstractButton *const reveal = button("reveal");
    QAbstractButton *const advanced = button("advanced");
    QAbstractButton *const checkAndSave = button("checkAndSave");
    QAbstractButton *const saveAnyway = button("saveAnyway");
    QAbstractButton *const forget = button("forget");

private:
    QAbstractButton *button(const char *name) const
    {
        return dialog.findChild<QAbstractButton *>(QString::fromLatin1(name));
    }

    QString shownText(const QString &name) const
    {
        const auto *label = dialog.findChild<QLabel *>(name);
        return label->isVisible() ? label->text() : QString();
    }

    std::optional<AutoAdvance> m_autoAdvance;
};

} // namespace MasteryChart
