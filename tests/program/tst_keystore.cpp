// SPDX-License-Identifier: GPL-3.0-or-later
// Runs inside support/withkeyring; the build picks the tests that fit the state of its Secret Service.
#include "account/accounts.h"
#include "account/systemkeystore.h"
#include "storage/settings.h"
#include "support/files.h"
#include "support/gameservice.h"
#include "support/program.h"
#include "support/programname.h"

#include <QDir>
#include <QLibrary>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <qt6keychain/keychain.h>

#include <csignal>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

namespace {

using Kind = KeyStoreError::Kind;

volatile std::sig_atomic_t ended = 0; ///< SIGTERM came
bool closed = false;                  ///< the connection to the session bus

const Credentials alice{u"alice"_s, Secret(u"key-of-alice-0123456789"_s)};
const Credentials bob{u"bob"_s, Secret(u"key-of-bob-9876543210"_s)};

template<typename Signal>
std::expected<void, AccountError> answerTo(Accounts &accounts, Signal signal, const std::function<void()> &call)
{
    std::optional<std::expected<void, AccountError>> answer;
    const auto connection =
        QObject::connect(&accounts, signal, &accounts, [&](const auto &result) { answer = result; });
    call();
    (void)QTest::qWaitFor([&] { return answer.has_value(); }, 20'000);
    QObject::disconnect(connection);
    return answer.value();
}

std::expected<void, AccountError> save(Accounts &accounts, const Credentials &credentials)
{
    return answerTo(accounts, &Accounts::saved, [&] { accounts.save(credentials); });
}

std::expected<void, AccountError> forget(Accounts &accounts, const QString &user)
{
    return answerTo(accounts, &Accounts::forgotten, [&] { accounts.forget(user); });
}

/// An account as the program begins with: what is saved, and nothing from the environment.
struct Begun
{
    explicit Begun(const Service &service = {})
        : accounts(store, settings, service)
    {
        accounts.restore({});
        (void)QTest::qWaitFor([this] { return accounts.state() != Accounts::State::Waiting; }, 20'000);
    }

    Settings settings;
    SystemKeyStore store;
    Accounts accounts;
};

/// A run of the program with the settings and the key store of this test.
Outcome exportFrom(const LoopbackServer &server)
{
    Program program;
    program.environment = QProcessEnvironment::systemEnvironment();
    return program.run(
        {u"14402"_s, u"--export"_s, u"-"_s, u"--format"_s, u"csv"_s, u"--api-url"_s, server.url().toString()});
}

/// All that the program and the key store's daemon left in the home folder; the key store's own files are encrypted.
QByteArray allFiles()
{
    return contentOfFolder(QDir::homePath());
}

} // namespace

class KeyStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(qEnvironmentVariableIsSet("MASTERYCHART_KEYRING"), "Not here: support/withkeyring runs this.");
        useProgramName();
    }

    // Unlocked.
    void aSavedKeyIsThereAtTheNextStart()
    {
        Begun first;
        QCOMPARE(first.accounts.state(), Accounts::State::None);
        QVERIFY(save(first.accounts, alice));

        const Begun second;
        QCOMPARE(second.accounts.state(), Accounts::State::Ready);
        QCOMPARE(second.accounts.credentials(), alice);
    }

    void theKeyIsInNoFile() { QVERIFY(!allFiles().contains(alice.key.text().toUtf8())); }

    void theCommandLineReadsTheSavedAccount()
    {
        LoopbackServer server(serviceWith({dragster()}, alice.key.text()));
        Begun there(serviceAt(server.url()));
        QVERIFY(save(there.accounts, alice));
        const Outcome outcome = exportFrom(server);
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(server.requests(distributionFile).constFirst().query.value(u"z"_s), alice.user);
        QCOMPARE(server.requests(distributionFile).constFirst().query.value(u"y"_s), alice.key.text());
        QCOMPARE(outcome.words, QByteArray());
    }

    void anotherServerGetsNoSavedKey()
    {
        LoopbackServer server(serviceWith());
        const Outcome outcome = exportFrom(server);
        QCOMPARE(outcome.exitCode, 3);
        QVERIFY(server.requests().isEmpty());

        Begun there(serviceAt(server.url()));
        QVERIFY(save(there.accounts, {alice.user, Secret(u"key-for-the-other"_s)}));
        QCOMPARE(Begun().accounts.credentials(), alice);
        QVERIFY(forget(there.accounts, alice.user));
        QCOMPARE(Begun().accounts.credentials(), alice);
    }

    void aKeyOfVersion01IsFound()
    {
        QKeychain::WritePasswordJob job(u"org.masterychart.MasteryChart"_s); // as 0.1 wrote it
        job.setAutoDelete(false);
        job.setKey(u"carol"_s);
        job.setTextData(u"key-of-carol"_s);
        job.start();
        QSignalSpy written(&job, &QKeychain::Job::finished);
        QVERIFY(written.wait());
        QCOMPARE(job.error(), QKeychain::NoError);
        {
            Settings settings;
            settings.setValue(u"account/users", QStringList{u"alice"_s, u"bob"_s, u"Carol"_s});
            settings.setValue(u"account/last", u"Carol"_s);
        }
        Begun begun;
        QCOMPARE(begun.accounts.credentials(), (Credentials{u"Carol"_s, Secret(u"key-of-carol"_s)}));
        QVERIFY(forget(begun.accounts, u"Carol"_s));
    }

    void severalAccountsAreKeptAndTheLastUsedOpens()
    {
        Begun first;
        QVERIFY(save(first.accounts, bob));
        QCOMPARE(first.accounts.users(), (QStringList{u"alice"_s, u"bob"_s}));
        QCOMPARE(Begun().accounts.credentials(), bob);

        first.accounts.switchTo(u"alice"_s);
        QTRY_COMPARE(first.accounts.state(), Accounts::State::Ready);
        QCOMPARE(first.accounts.credentials(), alice);
        QCOMPARE(Begun().accounts.credentials(), alice);
    }

    void aNewKeyReplacesTheOld()
    {
        Begun first;
        const Credentials renewed{u"alice"_s, Secret(u"another-key"_s)};
        QVERIFY(save(first.accounts, renewed));
        QCOMPARE(Begun().accounts.credentials(), renewed);
        QCOMPARE(first.accounts.users().size(), 2);
    }

    void aForgottenKeyIsGone()
    {
        Begun first;
        QVERIFY(forget(first.accounts, u"alice"_s));
        QCOMPARE(first.accounts.state(), Accounts::State::None);
        QCOMPARE(first.accounts.users(), QStringList{u"bob"_s});
        QCOMPARE(Begun().accounts.state(), Accounts::State::None);

        std::optional<std::expected<Secret, KeyStoreError>> key;
        first.store.read(u"alice"_s, this, [&](const auto &answer) { key = answer; });
        QTRY_VERIFY(key);
        QCOMPARE(key->error().kind, Kind::NoEntry);
        QVERIFY(forget(first.accounts, u"bob"_s));
    }

    // Locked.
    void aLockedStoreIsSaidAndTheKeyServesThisRun()
    {
        Begun first;
        const auto result = save(first.accounts, alice);
        QVERIFY(!result);
        QCOMPARE(result.error().keyStore.kind, Kind::Denied);
        QCOMPARE(first.accounts.state(), Accounts::State::Ready);
        QCOMPARE(first.accounts.credentials(), alice);
        QVERIFY(first.accounts.users().isEmpty());
        QVERIFY(!allFiles().contains(alice.key.text().toUtf8()));
    }

    // Absent.
    void aMissingStoreIsSaidAndTheKeyServesThisRun()
    {
        Begun first;
        const auto result = save(first.accounts, alice);
        QVERIFY(!result);
        QCOMPARE(result.error().keyStore.kind, Kind::Unavailable);
        QCOMPARE(first.accounts.credentials(), alice);
        QVERIFY(!allFiles().contains(alice.key.text().toUtf8()));
    }

    // Locked and absent.
    void theCommandLineSaysThatTheKeyCannotBeHad()
    {
        LoopbackServer server(serviceWith());
        {
            Settings settings;
            SavedAccounts saved(settings, serviceAt(server.url()));
            saved.add(alice.user);
            saved.setLast(alice.user);
        }
        const Outcome outcome = exportFrom(server);
        QCOMPARE(outcome.exitCode, 3);
        QVERIFY(outcome.words.contains("key store"));
        QVERIFY(server.requests().isEmpty());
    }

    // A bus of its own.
    void theDeathOfTheBusIsSurvived()
    {
        QProcess bus;
        bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY(bus.waitForReadyRead());
        qputenv("DBUS_SESSION_BUS_ADDRESS", bus.readLine().trimmed());
        std::signal(SIGTERM, [](int) { ended = 1; });
        SystemKeyStore store;
        bool answered = false;
        store.read(u"alice"_s, this, [&](const auto &) { answered = true; });
        QTRY_VERIFY(answered);

        // The same connection as the key store's, in a handler that runs after GLib's own.
        QLibrary glib(u"gio-2.0"_s, 0);
        const auto connectionOf = reinterpret_cast<void *(*)(int, void *, void **)>(glib.resolve("g_bus_get_sync"));
        const auto connectAfter = reinterpret_cast<ulong (*)(void *, const char *, void (*)(), void *, void *, int)>(
            glib.resolve("g_signal_connect_data"));
        const auto unref = reinterpret_cast<void (*)(void *)>(glib.resolve("g_object_unref"));
        QVERIFY(connectionOf && connectAfter && unref);
        void *connection = connectionOf(2, nullptr, nullptr);
        QVERIFY(connection);
        connectAfter(connection, "closed", [] { closed = true; }, nullptr, nullptr, 1);
        bus.kill();
        QVERIFY(bus.waitForFinished());
        QTRY_VERIFY(closed);
        unref(connection);
        QVERIFY(!ended);
    }
};

QTEST_GUILESS_MAIN(KeyStoreTest)
#include "tst_keystore.moc"
