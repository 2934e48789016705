// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/openpanel.h"
#include "support/openwindow.h"
#include "window/accountmenu.h"
#include "window/accountpanel.h"

#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

namespace {

const Credentials saved{u"Someone"_s, Secret(u"savedKey"_s)};

void saveSomeone(OpenPanel &panel)
{
    panel.accounts.save(saved);
    QTRY_COMPARE(panel.accounts.users(), QStringList{saved.user});
}

} // namespace

/// What the panel asks: the service, whether a key is right; the user, whether an account is to go. And what the window
/// says while the key store does not answer.
class AccountCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { OpenWindow::prepare(); }

    void checkingARightKeySavesNothing()
    {
        LoopbackServer server([](const HttpRequest &) { return HttpReply::answer(200, R"({"Title":"Sonic"})"); });
        OpenPanel asking(server);
        asking.user->setText(u"Another"_s);
        asking.key->setText(u"enteredKey"_s);
        QTest::mouseClick(asking.check, Qt::LeftButton);
        QTRY_COMPARE(asking.feedback(), u"RetroAchievements takes this key."_s);
        QCOMPARE(server.requests().constFirst().query.value(u"y"_s), u"enteredKey"_s);
        QVERIFY(!asking.accounts.credentials().isComplete());
        QCOMPARE(asking.store.calls, 0);
    }

    void theSavedKeyIsCheckedWithoutBeingTypedAgain()
    {
        LoopbackServer server([](const HttpRequest &) { return HttpReply::answer(200, "{}"); });
        OpenPanel asking(server);
        saveSomeone(asking);
        QTest::mouseClick(asking.check, Qt::LeftButton);
        QTRY_COMPARE(server.requests().size(), 1);
        QCOMPARE(server.requests().constFirst().query.value(u"y"_s), saved.key.text());
    }

    void aSavedKeyThatCannotBeReadIsNotChecked_data()
    {
        QTest::addColumn<bool>("slow");
        QTest::addColumn<QString>("feedback");
        QTest::newRow("the store has not answered")
            << true << u"The system's key store has not given the saved key yet; unlock it, or enter the key."_s;
        QTest::newRow("the store is locked") << false << sentence(KeyStoreError{KeyStoreError::Kind::Denied});
    }

    void aSavedKeyThatCannotBeReadIsNotChecked()
    {
        QFETCH(const bool, slow);
        LoopbackServer server(serviceWith());
        OpenPanel asking(server);
        saveSomeone(asking);
        asking.store.slow = slow;
        asking.store.error = KeyStoreError{KeyStoreError::Kind::Denied};
        asking.accounts.switchTo(saved.user);
        if (!slow)
            QTRY_COMPARE(asking.accounts.state(), Accounts::State::KeyMissing);
        QTest::mouseClick(asking.check, Qt::LeftButton);
        QTEST(asking.feedback(), "feedback");
        QVERIFY(!asking.panel.isChecking());
        QVERIFY(server.requests().isEmpty());
    }

    void anAccountIsForgottenAfterAQuestion_data()
    {
        QTest::addColumn<bool>("yes");
        QTest::newRow("yes") << true;
        QTest::newRow("no") << false;
    }

    void anAccountIsForgottenAfterAQuestion()
    {
        QFETCH(const bool, yes);
        LoopbackServer server(serviceWith());
        OpenPanel asking(server);
        QVERIFY(!asking.forget->isVisible());
        saveSomeone(asking);
        QTest::mouseClick(asking.forget, Qt::LeftButton);
        auto *question = asking.panel.findChild<QMessageBox *>();
        QVERIFY(question);
        QVERIFY(question->text().contains(saved.user));
        QCOMPARE(question->textFormat(), Qt::PlainText);
        for (QAbstractButton *button : question->buttons()) {
            if ((question->buttonRole(button) == QMessageBox::DestructiveRole) == yes)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QTRY_VERIFY(!asking.panel.findChild<QMessageBox *>());
        QTRY_COMPARE(asking.accounts.users().isEmpty(), yes);
        QCOMPARE(asking.store.keys.isEmpty(), yes);
        QCOMPARE(asking.user->text().isEmpty(), yes);
    }

    void aKeyStoreThatFailsIsReportedInTheWindow()
    {
        LoopbackServer server(serviceWith());
        OpenWindow open(server, {});
        open.store.error = KeyStoreError{KeyStoreError::Kind::Unavailable};
        open.type(u"14402"_s);
        open.enterAccount(someone());
        QTRY_VERIFY(open.message().contains(sentence(*open.store.error)));
        QTRY_COMPARE(open.title(), u"Dragster"_s); // with the key that was entered
        QVERIFY(!open.saysSampleData());
    }

    void aUsernameInAnotherCaseIsTheSavedAccount()
    {
        LoopbackServer server(serviceWith());
        OpenPanel asking(server);
        saveSomeone(asking);
        asking.accounts.restore({saved.user.toUpper(), Secret(u"given"_s)}); // as the environment gives it
        QCOMPARE(asking.accounts.credentials().user, u"SOMEONE"_s);
        QVERIFY(asking.forget->isVisible());
        AccountMenu menu(asking.accounts, asking.service, nullptr);
        QVERIFY(saying(menu.actions(), saved.user)->isChecked());
        asking.user->setText(u"someone"_s);
        QTest::mouseClick(asking.check, Qt::LeftButton);
        QTRY_COMPARE(server.requests().size(), 1);
        QCOMPARE(server.requests().constFirst().query.value(u"y"_s), u"given"_s);

        asking.accounts.forget(u"someone"_s);
        QTRY_VERIFY(asking.accounts.users().isEmpty());
        QVERIFY(asking.store.keys.isEmpty());
    }

    void anAccountSavedByAnotherWindowIsListed()
    {
        LoopbackServer server(serviceWith());
        OpenPanel asking(server);
        saveSomeone(asking);
        AccountMenu menu(asking.accounts, asking.service, nullptr);
        // By another way to the same file, as another window of the program has it open.
        const QTemporaryDir home;
        const QFileInfo file(Settings::usualFile());
        QVERIFY(QFile::link(file.path(), home.filePath(u"link"_s)));
        {
            Settings otherSettings(home.filePath(u"link/"_s + file.fileName()));
            SavedAccounts(otherSettings, asking.service).add(u"bob"_s);
        }
        Q_EMIT menu.aboutToShow();
        QVERIFY(!saying(menu.actions(), u"bob"_s)); // nothing is read for it
        Q_EMIT qGuiApp->applicationStateChanged(Qt::ApplicationActive);
        Q_EMIT menu.aboutToShow();
        QVERIFY(saying(menu.actions(), u"bob"_s));
        QVERIFY(saying(menu.actions(), saved.user));
    }

    void aSlowKeyStoreIsWaitedForWithTheSampleOnScreen()
    {
        LoopbackServer server(serviceWith({dragster()}, saved.key.text()));
        const Service service = serviceAt(server.url());
        Settings settings;
        Preferences preferences(settings);
        SavedAccounts known(settings, service);
        known.add(saved.user);
        known.setLast(saved.user);
        FakeKeyStore store;
        store.slow = true;
        store.keys.insert(keyStoreEntry(service, saved.user), saved.key.text());
        Accounts accounts(store, settings, service);
        accounts.restore({});
        QNetworkAccessManager network;
        FakeClock clock;
        RateLimiter limiter(clock);
        const QTemporaryDir folder;
        Store kept({.folder = folder.path()});
        MainWindow window(accounts, {network, limiter, clock}, service, kept, preferences, startWith(14402));
        window.show();
        const auto *title = window.findChild<QLabel *>(u"title"_s);
        const auto *message = window.findChild<QLabel *>(u"message"_s);
        QTRY_COMPARE(title->text(), u"Dragster (sample data)"_s);
        QTRY_VERIFY(message->isVisible());
        QVERIFY(message->text().contains(u"key store"_s));
        QVERIFY(server.requests().isEmpty());

        store.release();
        QTRY_COMPARE(title->text(), u"Dragster"_s);
        QVERIFY(!message->isVisible());
    }

    void anotherAccountIsChosenInTheMenu()
    {
        LoopbackServer server(
            [](const HttpRequest &request) { return serviceWith({dragster()}, request.query.value(u"y"_s))(request); });
        OpenWindow open(server, {});
        open.enterAccount({u"alice"_s, Secret(u"keyA"_s)});
        QTRY_COMPARE(open.accounts.users().size(), 1);
        open.enterAccount({u"bob"_s, Secret(u"keyB"_s)});
        QTRY_COMPARE(open.accounts.users().size(), 2);
        QTRY_COMPARE(open.title(), u"Dragster"_s);
        QTRY_COMPARE(server.inFlight(), 0);

        auto *menu = open.part<AccountMenu>();
        Q_EMIT menu->aboutToShow();
        QStringList chosen;
        connect(menu, &QMenu::triggered, this, [&](const QAction *action) { chosen.append(action->text()); });
        open.action(u"alice"_s)->trigger();
        QTRY_COMPARE(open.accounts.credentials().user, u"alice"_s);
        QTRY_COMPARE(server.requests(detailsFile).constLast().query.value(u"u"_s), u"alice"_s);
        QCOMPARE(chosen, QStringList{u"alice"_s});
        Q_EMIT menu->aboutToShow();
        QVERIFY(open.action(u"alice"_s)->isChecked());
        QVERIFY(!open.action(u"bob"_s)->isChecked());
    }
};

QTEST_MAIN(AccountCheckTest)
#include "tst_accountcheck.moc"
