// SPDX-License-Identifier: GPL-3.0-or-later
// Runs inside support/withkeyring; the build picks the tests that fit the state of its Secret Service.
#include "account/accounts.h"
#include "account/systemkeystore.h"
#include "storage/settings.h"
#include "support/gameservice.h"
#include "support/program.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

namespace {

using Kind = KeyStoreError::Kind;

const Credentials alice{u"alice"_s, Secret(u"key-of-alice-0123456789"_s)};
const Credentials bob{u"bob"_s, Secret(u"key-of-bob-9876543210"_s)};

template<typename Signal>
std::expected<void, KeyStoreError> answerTo(Accounts &accounts, Signal signal, const std::function<void()> &call)
{
    std::optional<std::expected<void, KeyStoreError>> answer;
    const auto connection =
        QObject::connect(&accounts, signal, &accounts, [&](const auto &result) { answer = result; });
    call();
    (void)QTest::qWaitFor([&] { return answer.has_value(); }, 20'000);
    QObject::disconnect(connection);
    return answer.value();
}

std::expected<void, KeyStoreError> save(Accounts &accounts, const Credentials &credentials)
{
    return answerTo(accounts, &Accounts::saved, [&] { accounts.save(credentials); });
}

std::expected<void, KeyStoreError> forget(Accounts &accounts, const QString &user)
{
    return answerTo(accounts, &Accounts::forgotten, [&] { accounts.forget(user); });
}

/// An account as the program begins with: what is saved, and nothing from the environment.
struct Begun
{
    Begun()
    {
        accounts.restore({});
        (void)QTest::qWaitFor([this] { return accounts.state() != Accounts::State::Waiting; }, 20'000);
    }

    SystemKeyStore store;
    Accounts accounts{store};
};

/// A run of the program with the settings and the key store of this test.
Outcome exportFrom(const LoopbackServer &server)
{
    Settings::file().sync();
    Program program;
    program.environment = QProcessEnvironment::systemEnvironment();
    return program.run(
        {u"14402"_s, u"--export"_s, u"-"_s, u"--format"_s, u"csv"_s, u"--api-url"_s, server.url().toString()});
}

/// Every byte this program and the store's daemon left in the home folder, but the store's own encrypted files.
QByteArray allFiles()
{
    QByteArray bytes;
    QDirIterator files(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            bytes += file.readAll();
    }
    return bytes;
}

} // namespace

class KeyStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"masterychart"_s);
        QCoreApplication::setApplicationName(u"masterychart"_s);
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
        const Outcome outcome = exportFrom(server);
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(server.requests(distributionFile).constFirst().query.value(u"z"_s), alice.user);
        QCOMPARE(server.requests(distributionFile).constFirst().query.value(u"y"_s), alice.key.text());
        QCOMPARE(outcome.words, QByteArray());
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
        QCOMPARE(result.error().kind, Kind::Denied);
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
        QCOMPARE(result.error().kind, Kind::Unavailable);
        QCOMPARE(first.accounts.credentials(), alice);
        QVERIFY(!allFiles().contains(alice.key.text().toUtf8()));
    }

    // Locked and absent.
    void theCommandLineSaysThatTheKeyCannotBeHad()
    {
        Settings::file().setValue(u"account/users", QStringList{u"alice"_s});
        Settings::file().setValue(u"account/last", u"alice"_s);
        LoopbackServer server(serviceWith());
        const Outcome outcome = exportFrom(server);
        QCOMPARE(outcome.exitCode, 3);
        QVERIFY(outcome.words.contains("key store"));
        QVERIFY(server.requests().isEmpty());
    }
};

QTEST_GUILESS_MAIN(KeyStoreTest)
#include "tst_keystore.moc"
