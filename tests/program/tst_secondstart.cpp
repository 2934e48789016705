// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ownbus.h"
#include "support/program.h"
#include "support/virtualscreen.h"
#include "support/windowsonscreen.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusReply>
#include <QFileInfo>
#include <QGuiApplication>
#include <QTest>

#include <csignal>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

/// The real program started while its window is open, and asked for something over a session bus.
class SecondStartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theWindowTellsTheApplicationId();
    void aSecondStartIsHandedOver_data();
    void aSecondStartIsHandedOver();
    void theWindowIsRaised();
    void whatIsWrongIsSaidByTheSecondStart();
    void aStartWithOptionsHasAWindowOfItsOwn_data();
    void aStartWithOptionsHasAWindowOfItsOwn();
    void aWindowOfItsOwnIsLeftAlone();
    void withoutABusTheProgramStarts();
    void anotherBusHasAnotherProgram();
    void anOwnerThatNeverAnswersDoesNotHoldUpTheStart();
    void theDesktopAsks_data();
    void theDesktopAsks();
    void anUnknownActionIsRefused();
    void theDesktopStartsTheProgram();
    void noKeyGoesOverTheBus();

private:
    /// A program on the screen and, unless it is empty, the bus at \a address.
    static std::unique_ptr<Program> programOn(const QString &address);

    static constexpr int patience = 30'000; // ms, for a window of a program under a sanitizer

    /// Waits until the windows with \a titles are on screen, and no other.
    static void awaitTitles(const QStringList &titles, int timeout = patience);

    /// Ends \a program, which has nothing to say.
    static void quit(Program &program);

    std::unique_ptr<OwnBus> m_bus;
    QString m_address;
    std::unique_ptr<Program> m_first;
};

namespace {

const QString id = u"org.masterychart.MasteryChart"_s;
const QString dragsterTitle = u"Dragster (sample data) – Mastery Chart"_s;
const QString lanternTitle = u"Lantern Keep (sample data) – Mastery Chart"_s;

/// The test's own connection to a bus.
class Client
{
public:
    explicit Client(const QString &address)
        : bus(QDBusConnection::connectToBus(address, u"client"_s))
    {
    }
    ~Client() { QDBusConnection::disconnectFromBus(u"client"_s); }
    Q_DISABLE_COPY_MOVE(Client)

    bool hasOwner() const { return bus.interface()->isServiceRegistered(id); }

    /// What the program answers to \a method.
    QDBusMessage ask(const QString &method, const QVariantList &arguments) const
    {
        QDBusMessage message = QDBusMessage::createMethodCall(id, u"/org/masterychart/MasteryChart"_s,
                                                              u"org.freedesktop.Application"_s, method);
        message.setArguments(arguments);
        return bus.call(message, QDBus::BlockWithGui, 30'000);
    }

    QDBusConnection bus;
};

/// An owner of the program's name that takes every wish and never answers.
class SilentOwner : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    int wishes = 0;

public Q_SLOTS:
    void Activate(const QVariantMap &)
    {
        ++wishes;
        setDelayedReply(true);
    }
};

} // namespace

std::unique_ptr<Program> SecondStartTest::programOn(const QString &address)
{
    auto program = std::make_unique<Program>();
    program->environment.insert(u"DISPLAY"_s, qEnvironmentVariable("DISPLAY"));
    program->environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, address);
    return program;
}

void SecondStartTest::awaitTitles(const QStringList &titles, int timeout)
{
    const auto onScreen = [] {
        QStringList all;
        for (const WindowOnScreen &window : windowsOnScreen())
            all.append(window.title);
        all.sort();
        return all;
    };
    (void)QTest::qWaitFor([&] { return onScreen() == titles; }, timeout);
    QCOMPARE(onScreen(), titles);
}

void SecondStartTest::quit(Program &program)
{
    program.signal(SIGTERM);
    const Outcome outcome = program.outcome();
    QCOMPARE(outcome.words, QByteArray());
    QCOMPARE(outcome.exitCode, 0);
}

void SecondStartTest::init()
{
    m_bus = std::make_unique<OwnBus>();
    m_address = m_bus->start();
    m_first = programOn(m_address);
}

void SecondStartTest::cleanup()
{
    m_first.reset();
    m_bus.reset();
    awaitTitles({});
}

void SecondStartTest::theWindowTellsTheApplicationId()
{
    m_first->start({});
    awaitTitles({dragsterTitle});
    const WindowOnScreen window = windowsOnScreen().constFirst();
    QCOMPARE(window.windowClass, "masterychart"_ba + '\0' + id.toUtf8() + '\0');
    QCOMPARE(window.role, id.toUtf8());
    quit(*m_first);
}

void SecondStartTest::aSecondStartIsHandedOver_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("title");
    QTest::newRow("nothing") << QStringList() << dragsterTitle;
    QTest::newRow("an ID") << QStringList{u"900025"_s} << lanternTitle;
    QTest::newRow("a link") << QStringList{u"https://retroachievements.org/game/900025-lantern-keep"_s} << lanternTitle;
    QTest::newRow("from a session manager") << QStringList{u"-session"_s, u"10d6c6d7a"_s, u"900025"_s} << lanternTitle;
}

void SecondStartTest::aSecondStartIsHandedOver()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, title);
    m_first->start({});
    awaitTitles({dragsterTitle});
    const auto second = programOn(m_address);
    const Outcome outcome = second->run(arguments);
    QCOMPARE(outcome.words, QByteArray());
    QCOMPARE(outcome.output, QByteArray());
    QCOMPARE(outcome.exitCode, 0);
    awaitTitles({title});
    quit(*m_first);
}

void SecondStartTest::theWindowIsRaised()
{
    m_first->start({});
    awaitTitles({dragsterTitle});
    const auto other = programOn(m_address); // over it
    other->start({u"--sample"_s, u"900025"_s});
    awaitTitles({dragsterTitle, lanternTitle});
    QTRY_COMPARE(windowsOnScreen().constLast().title, lanternTitle);
    QCOMPARE(programOn(m_address)->run({}).exitCode, 0);
    QTRY_COMPARE(windowsOnScreen().constLast().title, dragsterTitle);
    quit(*other);
    quit(*m_first);
}

void SecondStartTest::whatIsWrongIsSaidByTheSecondStart()
{
    m_first->start({});
    awaitTitles({dragsterTitle});
    const Outcome outcome = programOn(m_address)->run({u"https://example.org/"_s});
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY(!outcome.words.isEmpty());
    awaitTitles({dragsterTitle});
    quit(*m_first);
}

void SecondStartTest::aStartWithOptionsHasAWindowOfItsOwn_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("withAccount");
    QTest::newRow("samples") << QStringList{u"--sample"_s} << false;
    QTest::newRow("a theme") << QStringList{u"--theme"_s, u"dark"_s} << false;
    QTest::newRow("a style of Qt") << QStringList{u"-style"_s, u"fusion"_s} << false;
    QTest::newRow("several games") << QStringList{u"--sample"_s, u"14402"_s, u"900025"_s} << false;
    QTest::newRow("another server") << QStringList{u"--api-url"_s, u"http://127.0.0.1:1/"_s} << false;
    QTest::newRow("an account in the environment") << QStringList() << true;
}

void SecondStartTest::aStartWithOptionsHasAWindowOfItsOwn()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const bool, withAccount);
    m_first->start({});
    awaitTitles({dragsterTitle});
    const auto second = programOn(m_address);
    if (withAccount)
        second->setCredentials(u"Someone"_s, u"not-a-key"_s);
    second->start(arguments);
    QTRY_COMPARE_WITH_TIMEOUT(windowsOnScreen().size(), 2, patience);
    quit(*second);
    awaitTitles({dragsterTitle});
    quit(*m_first);
}

void SecondStartTest::aWindowOfItsOwnIsLeftAlone()
{
    m_first->start({u"--sample"_s, u"900025"_s});
    awaitTitles({lanternTitle});
    QVERIFY(!Client(m_address).hasOwner());
    const auto second = programOn(m_address);
    second->start({});
    awaitTitles({dragsterTitle, lanternTitle});
    QVERIFY(Client(m_address).hasOwner());
    quit(*second);
    quit(*m_first);
}

void SecondStartTest::withoutABusTheProgramStarts()
{
    const auto program = programOn(u"unix:path=/nonexistent"_s);
    program->start({});
    awaitTitles({dragsterTitle});
    quit(*program);
}

void SecondStartTest::anotherBusHasAnotherProgram()
{
    m_first->start({});
    awaitTitles({dragsterTitle});
    OwnBus other;
    const auto second = programOn(other.start());
    second->start({});
    awaitTitles({dragsterTitle, dragsterTitle});
    quit(*second);
    quit(*m_first);
}

void SecondStartTest::anOwnerThatNeverAnswersDoesNotHoldUpTheStart()
{
    SilentOwner owner;
    {
        Client client(m_address);
        client.bus.registerObject(u"/org/masterychart/MasteryChart"_s, &owner, QDBusConnection::ExportAllSlots);
        QVERIFY(client.bus.registerService(id));
        m_first->start({});
        awaitTitles({dragsterTitle}, 20'000); // ms; the bus itself would wait for 25 seconds
        QCOMPARE(owner.wishes, 1);
    }
    // It has ended, and who waited is asked from now on.
    const Outcome outcome = programOn(m_address)->run({u"900025"_s});
    QCOMPARE(outcome.exitCode, 0);
    awaitTitles({lanternTitle});
    quit(*m_first);
}

void SecondStartTest::theDesktopAsks_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QVariantList>("arguments");
    QTest::addColumn<QString>("title");
    const QVariantMap data{{u"activation-token"_s, u"any"_s}, {u"desktop-startup-id"_s, u"any_TIME1"_s}};
    const QStringList link{u"https://retroachievements.org/game/900025"_s};
    QTest::newRow("for the window") << u"Activate"_s << QVariantList{data} << dragsterTitle;
    QTest::newRow("for a link") << u"Open"_s << QVariantList{link, data} << lanternTitle;
    QTest::newRow("for no link") << u"Open"_s << QVariantList{QStringList(), data} << dragsterTitle;
    QTest::newRow("for the search") << u"ActivateAction"_s << QVariantList{u"search"_s, QVariantList(), data}
                                    << dragsterTitle;
    QTest::newRow("for the last game") << u"ActivateAction"_s << QVariantList{u"last-game"_s, QVariantList(), data}
                                       << dragsterTitle;
}

void SecondStartTest::theDesktopAsks()
{
    QFETCH(const QString, method);
    QFETCH(const QVariantList, arguments);
    QFETCH(const QString, title);
    m_first->start({});
    awaitTitles({dragsterTitle});
    const QDBusMessage answer = Client(m_address).ask(method, arguments);
    QCOMPARE(answer.type(), QDBusMessage::ReplyMessage);
    awaitTitles({title});
    quit(*m_first);
}

void SecondStartTest::anUnknownActionIsRefused()
{
    m_first->start({});
    awaitTitles({dragsterTitle});
    const QDBusMessage answer =
        Client(m_address).ask(u"ActivateAction"_s, {u"nothing"_s, QVariantList(), QVariantMap()});
    QCOMPARE(answer.errorName(), u"org.freedesktop.DBus.Error.InvalidArgs"_s);
    quit(*m_first);
}

/// By the service file that is installed, where the program is not running yet.
void SecondStartTest::theDesktopStartsTheProgram()
{
    const auto environment = [this] {
        QProcessEnvironment of = m_first->environment;
        of.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
        of.insert(u"PATH"_s, QFileInfo(QStringLiteral(MASTERYCHART_PROGRAM)).path() + u':' + of.value(u"PATH"_s));
        return of;
    };
    m_bus = std::make_unique<OwnBus>(environment());
    const QByteArray service =
        contentOf(QStringLiteral(MASTERYCHART_RESOURCES) + u"/org.masterychart.MasteryChart.service");
    QVERIFY(m_bus->add(id + u".service", service));
    const Client client(m_bus->start());
    const QDBusMessage answer =
        client.ask(u"Open"_s, {QStringList{u"https://retroachievements.org/game/900025"_s}, QVariantMap()});
    QCOMPARE(answer.type(), QDBusMessage::ReplyMessage);
    awaitTitles({lanternTitle});
    const uint process = client.bus.interface()->servicePid(id);
    QVERIFY(process > 0);
    ::kill(static_cast<pid_t>(process), SIGTERM);
}

/// The bus sees what is between two programs; it is asked to show all of it.
void SecondStartTest::noKeyGoesOverTheBus()
{
    QProcess monitor;
    monitor.start(u"dbus-monitor"_s, {u"--address"_s, m_address});
    QTRY_VERIFY_WITH_TIMEOUT(monitor.bytesAvailable() > 0, patience);
    const QString key = u"AbcdefghIjklmnopQrstuvwxYz012345"_s;
    m_first->start({});
    awaitTitles({dragsterTitle});
    const auto second = programOn(m_address);
    QCOMPARE(second->run({u"https://retroachievements.org/game/900025?y="_s + key}).exitCode, 0);
    awaitTitles({lanternTitle});
    QByteArray seen;
    QTRY_VERIFY((seen += monitor.readAllStandardOutput()).contains("game/900025"));
    QVERIFY(!seen.contains(key.toUtf8()));
    monitor.terminate();
    monitor.waitForFinished();
    quit(*m_first);
}

int main(int argc, char *argv[])
{
    const VirtualScreen screen;
    const QGuiApplication application(argc, argv); // keeps the screen, which ends with its last client
    SecondStartTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_secondstart.moc"
