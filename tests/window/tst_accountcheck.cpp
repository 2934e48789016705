// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/opendialog.h"
#include "support/openwindow.h"
#include "window/accountmenu.h"
#include "window/segments.h"

#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

namespace {

const Credentials saved{u"Someone"_s, Secret(u"savedKey"_s)};
const Credentials another{u"Another"_s, Secret(u"enteredKey"_s)};

void saveSomeone(OpenDialog &dialog)
{
    dialog.accounts.save(saved);
    QTRY_COMPARE(dialog.accounts.users(), QStringList{saved.user});
    dialog.signedIn.clear();
}

/// A service that takes any key when it is told to release().
LoopbackServer::Handler takingKeys()
{
    return [](const HttpRequest &) { return HttpReply::answer(200, R"({"Title":"Sonic"})").onRelease(); };
}

void addVersions()
{
    QTest::addColumn<ApiVersion>("version");
    QTest::newRow("V1") << ApiVersion::V1;
    QTest::newRow("V2") << ApiVersion::V2;
}

/// Enters another account, to be asked for by the "version" of the row.
void fillAnother(const OpenDialog &dialog)
{
    QFETCH(const ApiVersion, version);
    dialog.dialog.findChild<Segments *>(u"version"_s)->setValue(static_cast<int>(version));
    dialog.fill(another.user, another.key.text());
}

} // namespace

/// What the account dialog asks: the service, whether a key is right; the user, whether an account is to go. And what
/// the window says while the key store does not answer.
class AccountCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { OpenWindow::prepare(); }

    void aKeyIsSavedAfterTheServiceTookIt_data() { addVersions(); }

    void aKeyIsSavedAfterTheServiceTookIt()
    {
        LoopbackServer server(takingKeys());
        OpenDialog asking(server);
        fillAnother(asking);
        QTest::mouseClick(asking.checkAndSave, Qt::LeftButton);
        QTRY_COMPARE(server.inFlight(), 1);
        QVERIFY(!asking.accounts.credentials().isComplete());
        QCOMPARE(asking.store.calls, 0); // not before the answer
        server.release();
        QTRY_COMPARE(asking.signedIn, QList<Credentials>{another});
        QCOMPARE(asking.store.keys.value(keyStoreEntry(asking.service, another.user)), another.key.text());
        QVERIFY(!asking.dialog.isVisible());
        QCOMPARE(server.requests().size(), 1);
    }

    void aWrongKeyIsNotSaved_data() { addVersions(); }

    void aWrongKeyIsNotSaved()
    {
        LoopbackServer server([](const HttpRequest &) { return unauthenticated(); });
        OpenDialog asking(server);
        fillAnother(asking);
        QTest::mouseClick(asking.checkAndSave, Qt::LeftButton);
        QTRY_COMPARE(asking.keyError(), sentence({ServiceError::Kind::CredentialsRefused}, asking.service));
        QVERIFY(asking.key->hasFocus());
        QCOMPARE(asking.feedback(), QString());
        QVERIFY(asking.dialog.isVisible());
        QVERIFY(!asking.saveAnyway->isVisible()); // the service was asked
        QVERIFY(asking.checkAndSave->isEnabled());
        QVERIFY(!asking.accounts.credentials().isComplete());
        QCOMPARE(asking.store.calls, 0);
    }

    void whereTheServiceCannotBeAskedTheKeyIsSavedOnRequest_data()
    {
        QTest::addColumn<HttpReply>("reply");
        QTest::addColumn<ServiceError>("error");
        using Kind = ServiceError::Kind;
        QTest::newRow("it has a problem") << serverError() << ServiceError{Kind::ServerError, 500};
        QTest::newRow("the connection breaks") << HttpReply::close() << ServiceError{Kind::ConnectionLost};
        QTest::newRow("a web page comes") << webPage(200) << ServiceError{Kind::WebPage, 200};
        QTest::newRow("an answer about nothing")
            << HttpReply::answer(200, "[1]") << ServiceError{Kind::UnexpectedAnswer, 200};
    }

    void whereTheServiceCannotBeAskedTheKeyIsSavedOnRequest()
    {
        QFETCH(const HttpReply, reply);
        QFETCH(const ServiceError, error);
        LoopbackServer server([reply](const HttpRequest &) { return reply; });
        OpenDialog asking(server);
        asking.autoAdvance();
        QVERIFY(!asking.saveAnyway->isVisible());
        asking.fill(another.user, another.key.text());
        QTest::mouseClick(asking.checkAndSave, Qt::LeftButton);
        QTRY_COMPARE(asking.feedback(), sentence(error, asking.service));
        QVERIFY(asking.saveAnyway->isVisible());
        QCOMPARE(asking.store.calls, 0);
        const auto asked = server.requests().size();
        QTest::mouseClick(asking.saveAnyway, Qt::LeftButton);
        QTRY_COMPARE(asking.signedIn, QList<Credentials>{another});
        QVERIFY(!asking.dialog.isVisible());
        QCOMPARE(server.requests().size(), asked);
        asking.open();
        QVERIFY(!asking.saveAnyway->isVisible()); // not of the check before
    }

    void anotherKeyIsNotSavedUnchecked_data()
    {
        QTest::addColumn<bool>("pasted");
        QTest::newRow("typed") << false;
        QTest::newRow("pasted") << true;
    }

    void anotherKeyIsNotSavedUnchecked()
    {
        QFETCH(const bool, pasted);
        LoopbackServer server([](const HttpRequest &) { return serverError(); });
        OpenDialog asking(server);
        asking.fill(another.user, another.key.text());
        QTest::mouseClick(asking.checkAndSave, Qt::LeftButton);
        QTRY_VERIFY(asking.saveAnyway->isVisible());
        if (pasted) {
            QGuiApplication::clipboard()->setText(u"otherKey"_s);
            QTest::mouseClick(asking.paste, Qt::LeftButton);
        } else {
            OpenDialog::type(asking.key, u"otherKey"_s);
        }
        QVERIFY(!asking.saveAnyway->isVisible());
        QCOMPARE(asking.feedback(), QString());
    }

    void aCheckIsSeen()
    {
        LoopbackServer server([](const HttpRequest &) { return tooManyRequests("3"); });
        OpenDialog asking(server);
        asking.fill(another.user, another.key.text());
        QTest::mouseClick(asking.checkAndSave, Qt::LeftButton);
        QCOMPARE(asking.feedback(), u"Asking RetroAchievements…"_s);
        QVERIFY(!asking.checkAndSave->isEnabled());
        QTRY_COMPARE(asking.feedback(), u"RetroAchievements is busy; trying again in 3 seconds."_s);
        asking.clock.advance(std::chrono::seconds(1));
        QCOMPARE(asking.feedback(), u"RetroAchievements is busy; trying again in 2 seconds."_s);
    }

    void typingEndsTheCheck()
    {
        LoopbackServer server(takingKeys());
        OpenDialog asking(server);
        asking.fill(another.user, another.key.text());
        QTest::mouseClick(asking.checkAndSave, Qt::LeftButton);
        QTRY_COMPARE(server.inFlight(), 1);
        QTest::keyClicks(asking.key, u"2"_s);
        QVERIFY(!asking.dialog.isChecking());
        QCOMPARE(asking.feedback(), QString());
        QVERIFY(asking.checkAndSave->isEnabled());
        QTRY_COMPARE(server.abandoned(), 1);
        QCOMPARE(asking.store.calls, 0);
    }

    void theSavedKeyIsCheckedWithoutBeingTypedAgain()
    {
        LoopbackServer server(takingKeys());
        OpenDialog asking(server);
        saveSomeone(asking);
        const int calls = asking.store.calls;
        QTest::mouseClick(asking.checkAndSave, Qt::LeftButton);
        QTRY_COMPARE(server.requests().size(), 1);
        QCOMPARE(server.requests().constFirst().query.value(u"y"_s), saved.key.text());
        server.release();
        QTRY_COMPARE(asking.signedIn, QList<Credentials>{saved});
        QCOMPARE(asking.store.calls, calls); // nothing is new
        QVERIFY(!asking.dialog.isVisible());
    }

    void aSavedKeyThatCannotBeReadIsNotChecked_data()
    {
        QTest::addColumn<bool>("slow");
        QTest::addColumn<QString>("error");
        QTest::newRow("the store has not answered")
            << true << u"The system's key store has not given the saved key yet; unlock it, or enter the key."_s;
        QTest::newRow("the store is locked") << false << sentence(KeyStoreError{KeyStoreError::Kind::Denied});
    }

    void aSavedKeyThatCannotBeReadIsNotChecked()
    {
        QFETCH(const bool, slow);
        LoopbackServer server(serviceWith());
        OpenDialog asking(server);
        saveSomeone(asking);
        asking.store.slow = slow;
        asking.store.error = KeyStoreError{KeyStoreError::Kind::Denied};
        asking.accounts.switchTo(saved.user);
        if (!slow)
            QTRY_COMPARE(asking.accounts.state(), Accounts::State::KeyMissing);
        QTest::mouseClick(asking.checkAndSave, Qt::LeftButton);
        QTEST(asking.keyError(), "error");
        QVERIFY(!asking.dialog.isChecking());
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
        OpenDialog asking(server);
        QVERIFY(!asking.forget->isVisible());
        saveSomeone(asking);
        QTest::mouseClick(asking.forget, Qt::LeftButton);
        auto *question = asking.dialog.findChild<QMessageBox *>();
        QVERIFY(question);
        QVERIFY(question->text().contains(saved.user));
        QCOMPARE(question->textFormat(), Qt::PlainText);
        QVERIFY(question->buttonRole(question->defaultButton()) == QMessageBox::RejectRole);
        for (QAbstractButton *button : question->buttons()) {
            if ((question->buttonRole(button) == QMessageBox::DestructiveRole) == yes)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QTRY_VERIFY(!asking.dialog.findChild<QMessageBox *>());
        QTRY_COMPARE(asking.accounts.users().isEmpty(), yes);
        QCOMPARE(asking.store.keys.isEmpty(), yes);
        QCOMPARE(asking.user->text().isEmpty(), yes);
        QCOMPARE(asking.forget->isVisible(), !yes);
        QCOMPARE(asking.feedback(), yes ? u"The key of Someone is removed."_s : QString());
        if (yes)
            QTRY_COMPARE(asking.dialog.focusWidget(), asking.user);
    }

    void savingIsConfirmedInTheWindow()
    {
        LoopbackServer server(serviceWith());
        const OpenWindow open(server, {}, startWith(14402, true));
        QTRY_COMPARE(open.columns(), 15);
        open.enterAccount(someone());
        QTRY_COMPARE(open.status(), u"Signed in as Someone"_s);
        QVERIFY(!open.dialog()->isVisible());
        QCOMPARE(open.button(u"Someone"_s), open.part<QAbstractButton>(u"account"_s));
    }

    void aKeyStoreThatFailsIsReportedInTheWindow()
    {
        LoopbackServer server(serviceWith({otherGame()}));
        OpenWindow open(server, {});
        open.store.error = KeyStoreError{KeyStoreError::Kind::Unavailable};
        open.enter(u"2"_s);
        QTRY_VERIFY(!open.failure().isEmpty());
        QTest::mouseClick(open.part<QAbstractButton>(u"failureSignIn"_s), Qt::LeftButton);
        QVERIFY(open.dialog()->isVisible());
        open.enterAccount(someone());
        QTRY_VERIFY(open.messages().join(u'\n').contains(sentence(*open.store.error)));
        QTRY_COMPARE(open.columns(), 3); // with the key that was entered
        QCOMPARE(open.title(), u"Other"_s);
        QVERIFY(open.failure().isEmpty());
    }

    void aUsernameInAnotherCaseIsTheSavedAccount()
    {
        LoopbackServer server(serviceWith());
        OpenDialog asking(server);
        saveSomeone(asking);
        asking.accounts.restore({saved.user.toUpper(), Secret(u"given"_s)}); // as the environment gives it
        QCOMPARE(asking.accounts.credentials().user, u"SOMEONE"_s);
        QVERIFY(asking.forget->isVisible());
        AccountMenu menu(asking.accounts, asking.service, nullptr);
        QVERIFY(saying(menu.actions(), saved.user)->isChecked());
        asking.user->setText(u"someone"_s);
        QTest::mouseClick(asking.checkAndSave, Qt::LeftButton);
        QTRY_COMPARE(server.requests().size(), 1);
        QCOMPARE(server.requests().constFirst().query.value(u"y"_s), u"given"_s);

        asking.accounts.forget(u"someone"_s);
        QTRY_VERIFY(asking.accounts.users().isEmpty());
        QVERIFY(asking.store.keys.isEmpty());
    }

    void anAccountSavedByAnotherWindowIsListed()
    {
        LoopbackServer server(serviceWith());
        OpenDialog asking(server);
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
        QTRY_COMPARE(title->text(), u"Dragster (sample data)"_s);
        const auto *messages = window.findChild<MessageStack *>();
        QTRY_VERIFY(messages->isVisible());
        QVERIFY(messages->findChild<QLabel *>(u"message"_s)->text().contains(u"key store"_s));
        QVERIFY(server.requests().isEmpty());

        store.release();
        QTRY_COMPARE(title->text(), u"Dragster"_s);
        QVERIFY(!messages->isVisible());
    }

    void anotherAccountIsChosenInTheMenu()
    {
        LoopbackServer server(
            [](const HttpRequest &request) { return serviceWith({dragster()}, request.query.value(u"y"_s))(request); });
        OpenWindow open(server, {});
        const auto lastAsker = [&server] {
            const auto asked = server.requests(detailsFile);
            return asked.isEmpty() ? QString() : asked.constLast().query.value(u"u"_s);
        };
        for (const QString &user : {u"alice"_s, u"bob"_s}) {
            open.enterAccount({user, Secret(u"keyOf"_s + user)});
            QTRY_VERIFY(open.accounts.isSaved(user));
            QTRY_COMPARE(lastAsker(), user);
            QTRY_COMPARE(server.inFlight(), 0);
        }

        auto *menu = open.part<AccountMenu>();
        Q_EMIT menu->aboutToShow();
        QStringList chosen;
        connect(menu, &QMenu::triggered, this, [&](const QAction *action) { chosen.append(action->text()); });
        open.action(u"alice"_s)->trigger();
        QTRY_COMPARE(open.accounts.credentials().user, u"alice"_s);
        QTRY_COMPARE(lastAsker(), u"alice"_s);
        QCOMPARE(chosen, QStringList{u"alice"_s});
        Q_EMIT menu->aboutToShow();
        QVERIFY(open.action(u"alice"_s)->isChecked());
        QVERIFY(!open.action(u"bob"_s)->isChecked());
    }
};

QTEST_MAIN(AccountCheckTest)
#include "tst_accountcheck.moc"
