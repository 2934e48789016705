// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/accounts.h"
#include "storage/settings.h"
#include "support/fakekeystore.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Credentials)

namespace {

using State = Accounts::State;
using Kind = KeyStoreError::Kind;

const Credentials alice{u"alice"_s, Secret(u"key of alice"_s)};
const Credentials bob{u"bob"_s, Secret(u"key of bob"_s)};

/// Takes a key and is locked before it is asked for it.
class LockingKeyStore : public FakeKeyStore
{
public:
    explicit LockingKeyStore(const KeyStoreError &whenRead)
        : m_whenRead(whenRead)
    {
    }

    std::optional<KeyStoreError> whenRemoved;

    void read(const QString &, QObject *context, const KeyCallback &answer) override
    {
        error = whenRemoved;
        QMetaObject::invokeMethod(
            context, [this, answer] { answer(std::unexpected(m_whenRead)); }, Qt::QueuedConnection);
    }

private:
    const KeyStoreError m_whenRead;
};

} // namespace

/// What the account does with a store that can be made slow, refusing and missing; tst_keystore has a real one.
class AccountsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_settings.reset();
        m_home.emplace();
        m_settings = std::make_unique<Settings>(fileName());
    }

    void theEnvironmentComesBeforeTheSavedAccount_data()
    {
        QTest::addColumn<Credentials>("given");
        QTest::addColumn<State>("state");
        QTest::addColumn<Credentials>("used");
        QTest::addColumn<int>("calls");

        QTest::newRow("nothing given: the account used last") << Credentials() << State::Ready << alice << 1;
        QTest::newRow("both given") << bob << State::Ready << bob << 0;
        QTest::newRow("only a key: for the account used last")
            << Credentials{{}, bob.key} << State::Ready << Credentials{u"alice"_s, bob.key} << 0;
        QTest::newRow("the name of a saved account")
            << Credentials{u"carol"_s, {}} << State::Ready << Credentials{u"carol"_s, Secret(u"key of carol"_s)} << 1;
        QTest::newRow("in another case") << Credentials{u"Carol"_s, {}} << State::Ready
                                         << Credentials{u"carol"_s, Secret(u"key of carol"_s)} << 1;
        QTest::newRow("a name that is not saved")
            << Credentials{u"dave"_s, {}} << State::None << Credentials{u"dave"_s, {}} << 0;
    }

    void theEnvironmentComesBeforeTheSavedAccount()
    {
        QFETCH(Credentials, given);
        QFETCH(State, state);
        FakeKeyStore store;
        store.keys = {{u"alice"_s, alice.key.text()}, {u"carol"_s, u"key of carol"_s}};
        listUsers({u"carol"_s, u"alice"_s});

        Accounts accounts(store, *m_settings, Service());
        accounts.restore(given);
        QTRY_COMPARE(accounts.state(), state);
        QTEST(accounts.credentials(), "used");
        QTEST(store.calls, "calls");
        QCOMPARE(store.keys.size(), 2); // nothing given is stored
    }

    void withoutAnyAccountThereIsNone()
    {
        FakeKeyStore store;
        Accounts accounts(store, *m_settings, Service());
        accounts.restore({});
        QCOMPARE(accounts.state(), State::None);
        QVERIFY(!accounts.credentials().isComplete());
        QCOMPARE(store.calls, 0);
    }

    void savedCredentialsAreUsedBeforeTheStoreAnswers()
    {
        FakeKeyStore store;
        store.slow = true;
        Accounts accounts(store, *m_settings, Service());
        QSignalSpy saved(&accounts, &Accounts::saved);
        accounts.save(alice);
        QCOMPARE(accounts.state(), State::Ready);
        QCOMPARE(accounts.credentials(), alice);
        QVERIFY(accounts.users().isEmpty());

        store.release();
        QVERIFY(saved.wait());
        QCOMPARE(accounts.users(), QStringList{u"alice"_s});
        QCOMPARE(store.keys.value(u"alice"_s), alice.key.text());
    }

    void aStoreThatFailsKeepsNoName_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("denied") << static_cast<int>(Kind::Denied);
        QTest::newRow("missing") << static_cast<int>(Kind::Unavailable);
    }

    void aStoreThatFailsKeepsNoName()
    {
        QFETCH(int, kind);
        FakeKeyStore store;
        store.error = KeyStoreError{static_cast<Kind>(kind)};
        Accounts accounts(store, *m_settings, Service());
        std::optional<std::expected<void, AccountError>> result;
        connect(&accounts, &Accounts::saved, this, [&](const auto &answer) { result = answer; });
        accounts.save(alice);
        QTRY_VERIFY(result);
        QCOMPARE(result->error(), AccountError{.keyStore = *store.error});
        QCOMPARE(accounts.credentials(), alice);
        QVERIFY(accounts.users().isEmpty());
        QCOMPARE(SavedAccounts(*m_settings, Service()).last(), QString());
    }

    void aKeyThatCannotBeHadIsAProblemOfTheAccount()
    {
        FakeKeyStore store;
        store.error = KeyStoreError{Kind::Denied};
        listUsers({u"alice"_s});
        Accounts accounts(store, *m_settings, Service());
        accounts.restore({});
        QCOMPARE(accounts.state(), State::Waiting);
        QTRY_COMPARE(accounts.state(), State::KeyMissing);
        QCOMPARE(accounts.problem(), *store.error);
        QCOMPARE(accounts.users(), QStringList{u"alice"_s}); // kept: it may be unlocked next time
    }

    void whatIsEnteredWhileTheStoreIsSlowWins()
    {
        FakeKeyStore store;
        store.keys = {{u"alice"_s, alice.key.text()}};
        store.slow = true;
        listUsers({u"alice"_s});
        Accounts accounts(store, *m_settings, Service());
        accounts.switchTo(u"alice"_s);
        QCOMPARE(accounts.state(), State::Waiting);
        QSignalSpy saved(&accounts, &Accounts::saved);
        accounts.save(bob);
        store.release();
        QVERIFY(saved.wait());
        QCOMPARE(accounts.credentials(), bob);
    }

    void forgettingTakesKeyAndName()
    {
        FakeKeyStore store;
        Accounts accounts(store, *m_settings, Service());
        QSignalSpy saved(&accounts, &Accounts::saved);
        QSignalSpy forgotten(&accounts, &Accounts::forgotten);
        accounts.save(alice);
        QVERIFY(saved.wait());
        accounts.save(bob);
        QVERIFY(saved.wait());

        accounts.forget(u"Alice"_s);
        QVERIFY(forgotten.wait());
        QCOMPARE(accounts.users(), QStringList{u"bob"_s});
        QCOMPARE(accounts.credentials(), bob); // another account's is not touched

        accounts.forget(u"bob"_s);
        QVERIFY(forgotten.wait());
        QCOMPARE(accounts.state(), State::None);
        QVERIFY(!accounts.credentials().isComplete());
        QCOMPARE(SavedAccounts(*m_settings, Service()).last(), QString());
    }

    void allAreForgottenOfEveryServer()
    {
        FakeKeyStore store;
        const Service other = Service::at(u"https://other.example/API/"_s).value();
        Accounts elsewhere(store, *m_settings, other);
        Accounts accounts(store, *m_settings, Service());
        for (auto [those, whose] :
             {std::pair(&elsewhere, alice), std::pair(&accounts, alice), std::pair(&accounts, bob)}) {
            QSignalSpy saved(those, &Accounts::saved);
            those->save(whose);
            QVERIFY(saved.wait());
        }
        QCOMPARE(store.keys.size(), 3);

        QSignalSpy forgotten(&accounts, &Accounts::forgotten);
        QCOMPARE(accounts.forgetAll(), 3);
        QTRY_COMPARE(forgotten.size(), 3);
        QCOMPARE(store.keys.size(), 0);
        QCOMPARE(accounts.state(), State::None);
        QCOMPARE(accounts.users(), QStringList());
        QCOMPARE(SavedAccounts(*m_settings, other).users(), QStringList());
        QCOMPARE(accounts.forgetAll(), 0);
    }

    void whatCannotBeForgottenStaysListed()
    {
        FakeKeyStore store;
        Accounts accounts(store, *m_settings, Service());
        QSignalSpy saved(&accounts, &Accounts::saved);
        QSignalSpy forgotten(&accounts, &Accounts::forgotten);
        accounts.save(alice);
        QVERIFY(saved.wait());
        store.error = KeyStoreError{Kind::Denied};
        accounts.forget(u"alice"_s);
        QVERIFY(forgotten.wait());
        QCOMPARE(accounts.users(), QStringList{u"alice"_s});
        QCOMPARE(accounts.credentials(), alice);
    }

    void theKeyIsNeverInTheSettings()
    {
        FakeKeyStore store;
        Accounts accounts(store, *m_settings, Service());
        QSignalSpy saved(&accounts, &Accounts::saved);
        accounts.save(alice);
        QVERIFY(saved.wait());
        QFile file(fileName());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(content.contains("alice"));
        QVERIFY(!content.contains("key of alice"));
    }

    void aKeyThatIsNotThereAfterwardsIsNotSaved()
    {
        FakeKeyStore store;
        store.dropsKeys = true; // its question was dismissed
        Accounts accounts(store, *m_settings, Service());
        std::optional<std::expected<void, AccountError>> result;
        connect(&accounts, &Accounts::saved, this, [&](const auto &answer) { result = answer; });
        accounts.save(alice);
        QTRY_VERIFY(result);
        QVERIFY(!*result);
        QCOMPARE(result->error(), (AccountError{.keyStore = {Kind::Denied}}));
        QVERIFY(accounts.users().isEmpty());
        QCOMPARE(accounts.credentials(), alice); // for this run
    }

    void aKeyThatCannotBeReadBackIsTakenOutAgain_data()
    {
        QTest::addColumn<KeyStoreError>("whenRead");
        QTest::addColumn<std::optional<KeyStoreError>>("whenRemoved");
        QTest::addColumn<AccountError>("error");
        const KeyStoreError denied{Kind::Denied};
        const KeyStoreError unavailable{Kind::Unavailable};
        QTest::newRow("locked") << denied << std::optional<KeyStoreError>() << AccountError{.keyStore = denied};
        QTest::newRow("gone") << unavailable << std::optional<KeyStoreError>() << AccountError{.keyStore = unavailable};
        QTest::newRow("locked for good") << denied << std::optional(denied)
                                         << AccountError{.kind = AccountError::Kind::KeyLeft, .keyStore = denied};
    }

    void aKeyThatCannotBeReadBackIsTakenOutAgain()
    {
        QFETCH(const KeyStoreError, whenRead);
        QFETCH(const std::optional<KeyStoreError>, whenRemoved);
        LockingKeyStore store(whenRead);
        store.whenRemoved = whenRemoved;
        Accounts accounts(store, *m_settings, Service());
        std::optional<std::expected<void, AccountError>> result;
        connect(&accounts, &Accounts::saved, this, [&](const auto &answer) { result = answer; });
        accounts.save(alice);
        QTRY_VERIFY(result);
        QVERIFY(!*result);
        QTEST(result->error(), "error");
        QVERIFY(!sentence(result->error()).isEmpty());
        QCOMPARE(store.keys.isEmpty(), !whenRemoved);
        QVERIFY(accounts.users().isEmpty());
    }

    void theKeyOfASavedAccountStaysWhereItCannotBeReadBack()
    {
        LockingKeyStore store({Kind::Denied});
        listUsers({u"alice"_s});
        Accounts accounts(store, *m_settings, Service());
        QSignalSpy saved(&accounts, &Accounts::saved);
        accounts.save(alice);
        QVERIFY(saved.wait());
        QCOMPARE(store.keys.keys(), QStringList{u"alice"_s});
        QCOMPARE(accounts.users(), QStringList{u"alice"_s});
    }

    void anotherKeyOfASavedAccountNeedsNoSettings()
    {
        FakeKeyStore store;
        listUsers({u"alice"_s, u"bob"_s});
        blockSettings();
        Accounts accounts(store, *m_settings, Service());
        std::optional<std::expected<void, AccountError>> result;
        connect(&accounts, &Accounts::saved, this, [&](const auto &answer) { result = answer; });
        accounts.save(alice);
        QTRY_VERIFY(result);
        QVERIFY(*result); // it is there at the next start
        QCOMPARE(store.keys.value(u"alice"_s), alice.key.text());
        QCOMPARE(accounts.users(), (QStringList{u"alice"_s, u"bob"_s}));
    }

    void theAccountUsedLastOpensAfterAnotherCouldNotBeSaved()
    {
        FakeKeyStore store;
        listUsers({u"alice"_s});
        blockSettings();
        {
            Accounts accounts(store, *m_settings, Service());
            QSignalSpy saved(&accounts, &Accounts::saved);
            accounts.save(bob);
            QVERIFY(saved.wait());
        }
        unblockSettings();
        QVERIFY(m_settings->sync());
        m_settings = std::make_unique<Settings>(fileName());
        QCOMPARE(SavedAccounts(*m_settings, Service()).last(), u"alice"_s);
        QCOMPARE(SavedAccounts(*m_settings, Service()).users(), QStringList{u"alice"_s});
    }

    void settingsThatAreNotKeptKeepNoAccount()
    {
        m_settings.reset();
        QVERIFY(QDir().mkpath(m_home->filePath(u"config"_s)));
        QFile later(fileName());
        QVERIFY(later.open(QIODevice::WriteOnly));
        QVERIFY(later.write("[General]\nversion=1000\n") > 0);
        later.close();
        m_settings = std::make_unique<Settings>(fileName());
        FakeKeyStore store;
        Accounts accounts(store, *m_settings, Service());
        std::optional<std::expected<void, AccountError>> result;
        connect(&accounts, &Accounts::saved, this, [&](const auto &answer) { result = answer; });
        accounts.save(alice);
        QTRY_VERIFY(result);
        QVERIFY(!*result);
        QCOMPARE(result->error().kind, AccountError::Kind::Settings);
        QVERIFY(store.keys.isEmpty()); // the next start would not know whose it is
        QVERIFY(accounts.users().isEmpty());
        QCOMPARE(accounts.credentials(), alice);
    }

    void whereTheSettingsCannotBeWrittenNothingHalfIsLeft_data()
    {
        QTest::addColumn<bool>("lockedMeanwhile");
        QTest::addColumn<AccountError::Kind>("error");
        QTest::newRow("a new account") << false << AccountError::Kind::Settings;
        QTest::newRow("a new account, and the store is locked") << true << AccountError::Kind::KeyLeft;
    }

    void whereTheSettingsCannotBeWrittenNothingHalfIsLeft()
    {
        QFETCH(const bool, lockedMeanwhile);
        FakeKeyStore store;
        blockSettings();
        Accounts accounts(store, *m_settings, Service());
        std::optional<std::expected<void, AccountError>> result;
        connect(&accounts, &Accounts::saved, this, [&](const auto &answer) { result = answer; });
        connect(m_settings.get(), &Settings::notWritten, this, [&] {
            if (lockedMeanwhile)
                store.error = KeyStoreError{Kind::Denied};
        });
        accounts.save(alice);
        QTRY_VERIFY(result);
        QVERIFY(!*result);
        QTEST(result->error().kind, "error");
        QVERIFY(!sentence(result->error()).isEmpty());
        QCOMPARE(store.keys.isEmpty(), !lockedMeanwhile);
        QVERIFY(accounts.users().isEmpty());
        QCOMPARE(accounts.credentials(), alice); // for this run
    }

    void whatIsAskedForLastIsDoneLast()
    {
        FakeKeyStore store;
        store.slow = true;
        Accounts accounts(store, *m_settings, Service());
        QStringList done;
        connect(&accounts, &Accounts::saved, this,
                [&](const auto &, const QString &user) { done << u"saved " + user; });
        connect(&accounts, &Accounts::forgotten, this,
                [&](const auto &, const QString &user) { done << u"forgot " + user; });
        accounts.save(alice);
        accounts.save(bob);
        accounts.forget(u"alice"_s);
        QCOMPARE(store.calls, 1); // one after the other
        store.release();
        QTRY_COMPARE(done, (QStringList{u"saved alice"_s, u"saved bob"_s, u"forgot alice"_s}));
        QCOMPARE(accounts.users(), QStringList{u"bob"_s});
        QCOMPARE(store.keys.keys(), QStringList{u"bob"_s});
        QCOMPARE(SavedAccounts(*m_settings, Service()).last(), u"bob"_s);
        QCOMPARE(accounts.credentials(), bob);
    }

    void whatIsSavedBelongsToOneServer()
    {
        const Service other = Service::at(u"https://any.example/API/"_s).value();
        FakeKeyStore store;
        Accounts official(store, *m_settings, Service());
        QSignalSpy saved(&official, &Accounts::saved);
        official.save(alice);
        QVERIFY(saved.wait());
        QCOMPARE(store.keys, (QHash<QString, QString>{{u"alice"_s, alice.key.text()}})); // as version 0.1 named it

        for (const QString &user : {QString(), alice.user}) {
            store.calls = 0;
            Accounts accounts(store, *m_settings, other);
            accounts.restore({user, {}});
            QCOMPARE(accounts.state(), State::None);
            QVERIFY(accounts.credentials().key.isEmpty());
            QVERIFY(accounts.users().isEmpty());
            QCOMPARE(store.calls, 0);
        }

        Accounts accounts(store, *m_settings, other);
        QSignalSpy savedThere(&accounts, &Accounts::saved);
        QSignalSpy forgottenThere(&accounts, &Accounts::forgotten);
        accounts.save({alice.user, Secret(u"key for the other"_s)});
        QVERIFY(savedThere.wait());
        QCOMPARE(store.keys.size(), 2);
        QCOMPARE(store.keys.value(u"alice"_s), alice.key.text());
        Accounts again(store, *m_settings, other);
        again.restore({});
        QTRY_COMPARE(again.state(), State::Ready);
        QCOMPARE(again.credentials().key.text(), u"key for the other"_s);

        accounts.forget(alice.user);
        QVERIFY(forgottenThere.wait());
        QCOMPARE(store.keys, (QHash<QString, QString>{{u"alice"_s, alice.key.text()}}));
        QCOMPARE(official.users(), QStringList{u"alice"_s});
    }

    void aStoredKeyThatCannotBeSentIsNotUsed_data()
    {
        QTest::addColumn<QString>("key");
        QTest::newRow("a line break") << u"key\r\nX-Evil: 1"_s;
        QTest::newRow("not ASCII") << u"k\u00e9y"_s;
        QTest::newRow("too long") << QString(257, u'k');
        QTest::newRow("nothing") << u""_s;
    }

    void aStoredKeyThatCannotBeSentIsNotUsed()
    {
        QFETCH(const QString, key);
        FakeKeyStore store;
        store.keys = {{u"alice"_s, key}};
        listUsers({u"alice"_s});
        Accounts accounts(store, *m_settings, Service());
        accounts.restore({});
        QTRY_COMPARE(accounts.state(), State::KeyMissing);
        QCOMPARE(accounts.problem().kind, Kind::NotAKey);
        QVERIFY(accounts.credentials().key.isEmpty());
    }

    void theAccountsOfVersion01AreTakenOver()
    {
        m_settings->setValue(u"account/users", QStringList{u"alice"_s, u"Bob"_s, u"no/name"_s});
        m_settings->setValue(u"account/last", u"Bob"_s);
        FakeKeyStore store;
        store.keys = {{u"alice"_s, alice.key.text()}, {u"bob"_s, bob.key.text()}};
        const Accounts other(store, *m_settings, Service::at(u"https://any.example/API/"_s).value());
        QVERIFY(other.users().isEmpty());
        Accounts accounts(store, *m_settings, Service());
        QCOMPARE(accounts.users(), (QStringList{u"alice"_s, u"Bob"_s}));
        accounts.restore({});
        QTRY_COMPARE(accounts.state(), State::Ready);
        QCOMPARE(accounts.credentials(), (Credentials{u"Bob"_s, bob.key}));
        QVERIFY(!m_settings->value(u"account/users").isValid());
        QVERIFY(!m_settings->value(u"account/last").isValid());
    }

    void twoRunsLoseNoAccount()
    {
        // By another way to the same file, as another run of the program has it open.
        QVERIFY(QFile::link(m_home->filePath(u"config"_s), m_home->filePath(u"link"_s)));
        Settings other(m_home->filePath(u"link/settings.conf"_s));
        FakeKeyStore store;
        Accounts first(store, *m_settings, Service());
        Accounts second(store, other, Service());
        QSignalSpy saved(&first, &Accounts::saved);
        QSignalSpy savedToo(&second, &Accounts::saved);
        first.save(alice);
        QVERIFY(saved.wait());
        second.save(bob);
        QVERIFY(savedToo.wait());
        first.save({u"carol"_s, Secret(u"key of carol"_s)});
        QVERIFY(saved.wait());
        const QStringList all{u"alice"_s, u"bob"_s, u"carol"_s};
        QCOMPARE(first.users(), all);
        second.refresh();
        QCOMPARE(second.users(), all);
        QVERIFY(second.isSaved(u"CAROL"_s));
        QVERIFY(!second.isSaved(u"dave"_s));
    }

private:
    QString fileName() const { return m_home->filePath(u"config/settings.conf"_s); }

    /// The last one was used last.
    void listUsers(const QStringList &users)
    {
        SavedAccounts saved(*m_settings, Service());
        for (const QString &user : users) {
            saved.add(user);
            saved.setLast(user);
        }
        QVERIFY(saved.write());
    }

    /// From now on, they cannot be written, whoever tries.
    void blockSettings()
    {
        QVERIFY(!QFile::exists(fileName()) || QFile::rename(fileName(), fileName() + u"-before"));
        QVERIFY(QDir().mkpath(fileName() + u"/in the way"));
    }
    void unblockSettings()
    {
        QVERIFY(QDir(fileName()).removeRecursively());
        QVERIFY(QFile::rename(fileName() + u"-before", fileName()));
    }

    std::optional<QTemporaryDir> m_home;
    std::unique_ptr<Settings> m_settings; ///< after the folder they are in
};

QTEST_GUILESS_MAIN(AccountsTest)
#include "tst_accounts.moc"
