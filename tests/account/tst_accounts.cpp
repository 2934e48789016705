// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/accounts.h"
#include "storage/settings.h"
#include "support/fakekeystore.h"

#include <QSignalSpy>
#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Credentials)

namespace {

using State = Accounts::State;
using Kind = KeyStoreError::Kind;

const Credentials alice{u"alice"_s, Secret(u"key of alice"_s)};
const Credentials bob{u"bob"_s, Secret(u"key of bob"_s)};

} // namespace

/// What the account does with a store that can be made slow, refusing and missing; tst_keystore has a real one.
class AccountsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QCoreApplication::setOrganizationName(u"masterychart"_s);
        QCoreApplication::setApplicationName(u"tst_account"_s);
        Settings::file().clear();
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
        Settings::file().setValue(u"account/users", QStringList{u"alice"_s, u"carol"_s});
        Settings::file().setValue(u"account/last", u"alice"_s);

        Accounts accounts(store);
        accounts.restore(given);
        QTRY_COMPARE(accounts.state(), state);
        QTEST(accounts.credentials(), "used");
        QTEST(store.calls, "calls");
        QCOMPARE(store.keys.size(), 2); // nothing given is stored
    }

    void withoutAnyAccountThereIsNone()
    {
        FakeKeyStore store;
        Accounts accounts(store);
        accounts.restore({});
        QCOMPARE(accounts.state(), State::None);
        QVERIFY(!accounts.credentials().isComplete());
        QCOMPARE(store.calls, 0);
    }

    void savedCredentialsAreUsedBeforeTheStoreAnswers()
    {
        FakeKeyStore store;
        store.slow = true;
        Accounts accounts(store);
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
        Accounts accounts(store);
        std::optional<std::expected<void, KeyStoreError>> result;
        connect(&accounts, &Accounts::saved, this, [&](const auto &answer) { result = answer; });
        accounts.save(alice);
        QTRY_VERIFY(result);
        QCOMPARE(result->error(), *store.error);
        QCOMPARE(accounts.credentials(), alice);
        QVERIFY(accounts.users().isEmpty());
        QVERIFY(!Settings::file().contains(u"account/last"));
    }

    void aKeyThatCannotBeHadIsAProblemOfTheAccount()
    {
        FakeKeyStore store;
        store.error = KeyStoreError{Kind::Denied};
        Settings::file().setValue(u"account/users", QStringList{u"alice"_s});
        Settings::file().setValue(u"account/last", u"alice"_s);
        Accounts accounts(store);
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
        Settings::file().setValue(u"account/users", QStringList{u"alice"_s});
        Accounts accounts(store);
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
        Accounts accounts(store);
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
        QVERIFY(!Settings::file().contains(u"account/last"));
    }

    void whatCannotBeForgottenStaysListed()
    {
        FakeKeyStore store;
        Accounts accounts(store);
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
        Accounts accounts(store);
        QSignalSpy saved(&accounts, &Accounts::saved);
        accounts.save(alice);
        QVERIFY(saved.wait());
        Settings::file().sync();
        QFile file(Settings::file().fileName());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(content.contains("alice"));
        QVERIFY(!content.contains("key of alice"));
    }

    void aTextTakenFromASecretOutlivesIt()
    {
        const QString text = Secret(u"shown once"_s).text();
        QCOMPARE(text, u"shown once"_s);
    }

    void aSecretLeavesTheTextItWasMadeFromAlone()
    {
        const QString original = u"still here"_s;
        {
            const Secret first(original);
            const Secret second(first);
            QCOMPARE(second, first);
        }
        QCOMPARE(original, u"still here"_s); // a secret wipes its own copy, not one that is shared
    }

    void namesAreJudgedAsTheServiceDoes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("fits");
        QTest::newRow("two letters") << u"ab"_s << true;
        QTest::newRow("twenty") << u"a2345678901234567890"_s << true;
        QTest::newRow("a ULID") << u"01ARZ3NDEKTSV4RRFFQ69G5FAV"_s << true;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("one letter") << u"a"_s << false;
        QTest::newRow("twenty-one") << u"a23456789012345678901"_s << false;
        QTest::newRow("a blank") << u"a b"_s << false;
        QTest::newRow("an underscore") << u"a_b"_s << false;
        QTest::newRow("an accent") << u"ren\u00e9"_s << false;
        QTest::newRow("digits of another script") << u"ab\u0663"_s << false;
    }

    void namesAreJudgedAsTheServiceDoes()
    {
        QFETCH(QString, name);
        QTEST(isUserName(name), "fits");
    }
};

QTEST_GUILESS_MAIN(AccountsTest)
#include "tst_accounts.moc"
