// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "retroachievements/ratelimiter.h"
#include "support/fakeclock.h"
#include "support/fakekeystore.h"
#include "support/gameservice.h"
#include "window/accountpanel.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QTest>

namespace MasteryChart {

/// The account panel alone on screen, with a service and a key store behind it.
struct OpenPanel
{
    explicit OpenPanel(const LoopbackServer &server)
        : service(serviceAt(server.url()))
    {
        QObject::connect(&panel, &AccountPanel::accepted, &panel, [this] { accepted.append(accounts.credentials()); });
        panel.show();
        if (!QTest::qWaitForWindowActive(&panel))
            qFatal("The panel did not come to the front.");
    }

    void fill(const QString &userText, const QString &keyText) const
    {
        user->setText(userText);
        key->setText(keyText);
    }

    QString feedback() const
    {
        const auto *label = panel.findChild<QLabel *>(QStringLiteral("accountFeedback"));
        return label->isVisible() ? label->text() : QString();
    }

    const Service service;
    FakeKeyStore store;
    Settings settings;
    Accounts accounts{store, settings, service};
    QNetworkAccessManager network;
    FakeClock clock;
    RateLimiter limiter{clock};
    AccountPanel panel{accounts, {network, limiter, clock}, service, ApiVersion::V1};
    QList<Credentials> accepted; ///< by the panel, one after the other
    QLineEdit *const user = panel.findChild<QLineEdit *>(QStringLiteral("user"));
    QLineEdit *const key = panel.findChild<QLineEdit *>(QStringLiteral("key"));
    QAbstractButton *const reveal = panel.findChild<QAbstractButton *>(QStringLiteral("reveal"));
    QAbstractButton *const check = panel.findChild<QAbstractButton *>(QStringLiteral("check"));
    QAbstractButton *const save = panel.findChild<QAbstractButton *>(QStringLiteral("save"));
    QAbstractButton *const forget = panel.findChild<QAbstractButton *>(QStringLiteral("forget"));
};

} // namespace MasteryChart
