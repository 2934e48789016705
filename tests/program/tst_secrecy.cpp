// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/environment.h"
#include "retroachievements/fetch.h"
#include "retroachievements/requests.h"
#include "support/gameservice.h"
#include "support/program.h"
#include "support/untrustedserver.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

namespace {

const QString secretKey = u"kEyThatNobodySees42"_s;

/// The argument with which this test takes the credentials out of its environment, as the program does, and shows what
/// the process list has of the environment then.
const QString showEnvironment = u"show-environment"_s;

int takeAndShowEnvironment()
{
    QFile environment(u"/proc/self/environ"_s);
    QFile output;
    const bool isTaken = takeEnvironmentCredentials().value_or(Credentials()).key == Secret(secretKey);
    return isTaken && environment.open(QIODevice::ReadOnly) && output.open(stdout, QIODevice::WriteOnly)
            && output.write(environment.readAll()) > 0
        ? EXIT_SUCCESS
        : EXIT_FAILURE;
}

/// Whether the system writes the memory of \a program to a file when it crashes, once \a isReady has returned.
bool writesCore(const QString &program, const QStringList &arguments, const std::function<void()> &isReady)
{
    const QTemporaryDir folder; // for that file
    const QByteArray path = folder.path().toLocal8Bit();
    QByteArrayList words{program.toLocal8Bit()};
    for (const QString &argument : arguments)
        words.append(argument.toLocal8Bit());
    std::vector<char *> argv;
    for (QByteArray &word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);
    std::array<int, 2> started = {};
    if (::pipe2(started.data(), O_CLOEXEC) != 0)
        qFatal("There is no pipe.");

    qputenv("MASTERYCHART_USER", "Someone");
    qputenv("MASTERYCHART_KEY", secretKey.toLatin1());
    const pid_t process = ::fork();
    if (process == 0) {
        const rlimit unlimited{RLIM_INFINITY, RLIM_INFINITY};
        if (::setrlimit(RLIMIT_CORE, &unlimited) == 0 && ::chdir(path.constData()) == 0)
            ::execvp(argv.front(), argv.data());
        ::_exit(EXIT_FAILURE);
    }
    qunsetenv("MASTERYCHART_USER");
    qunsetenv("MASTERYCHART_KEY");
    ::close(started[1]);
    char none = 0;
    (void)!::read(started[0], &none, 1); // ends when the program begins
    ::close(started[0]);
    isReady();
    ::kill(process, SIGQUIT);
    int status = 0;
    ::waitpid(process, &status, 0);
    return WIFSIGNALED(status) && WCOREDUMP(status);
}

} // namespace

/// The key is a secret: it goes to the service and nowhere else. Exports, settings and the dialog have such tests of
/// their own.
class SecrecyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theProcessListDoesNotShowTheKey()
    {
        LoopbackServer server(neverAnswers);
        Program program;
        program.setCredentials(u"Someone"_s, secretKey);
        program.start(
            {u"14402"_s, u"--export"_s, u"-"_s, u"--format"_s, u"csv"_s, u"--api-url"_s, server.url().toString()});
        QTRY_VERIFY(!server.requests(distributionFile).isEmpty());
        QCOMPARE(server.requests(distributionFile).constFirst().query.value(u"y"_s), secretKey);

        bool found = false;
        for (const QString &process : QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs)) {
            QFile commandLine(u"/proc/%1/cmdline"_s.arg(process));
            if (!commandLine.open(QIODevice::ReadOnly))
                continue;
            const QByteArray words = commandLine.readAll();
            found = found || words.contains(server.url().toString().toUtf8());
            QVERIFY(!words.contains(secretKey.toUtf8()));
            QFile environment(u"/proc/%1/environ"_s.arg(process)); // where the system lets anyone look at all
            if (words.contains(server.url().toString().toUtf8()) && environment.open(QIODevice::ReadOnly))
                QVERIFY(!environment.readAll().contains(secretKey.toUtf8()));
        }
        QVERIFY(found); // the program was among them
        program.signal(SIGINT);
        QCOMPARE(program.outcome().exitCode, 130);
    }

    void noProgramThatIsStartedGetsTheKey()
    {
        qputenv("MASTERYCHART_USER", "Someone");
        qputenv("MASTERYCHART_KEY", secretKey.toUtf8());
        const auto taken = takeEnvironmentCredentials();
        QVERIFY(taken);
        QCOMPARE(*taken, (Credentials{u"Someone"_s, Secret(secretKey)}));
        QProcess child;
        child.start(u"env"_s, QStringList());
        QVERIFY(child.waitForFinished());
        const QByteArray environment = child.readAllStandardOutput();
        QVERIFY(environment.contains("MASTERYCHART_USER=Someone")); // it does tell
        QVERIFY(!environment.contains("MASTERYCHART_KEY"));
        QVERIFY(!environment.contains(secretKey.toUtf8()));
        QVERIFY(takeEnvironmentCredentials().value().key.isEmpty());
        qunsetenv("MASTERYCHART_USER");
    }

    void aBrokenVariableIsSaidAndSendsNothing_data()
    {
        QTest::addColumn<QByteArray>("variable");
        QTest::addColumn<QString>("value");
        QTest::newRow("a line break in the key") << "MASTERYCHART_KEY"_ba << secretKey + u"\r\nX-Evil: 1";
        QTest::newRow("a key that is not ASCII") << "MASTERYCHART_KEY"_ba << secretKey + u'\u00e9';
        QTest::newRow("a control character in the name") << "MASTERYCHART_USER"_ba << u"Some\u001bone"_s;
    }

    void aBrokenVariableIsSaidAndSendsNothing()
    {
        QFETCH(const QByteArray, variable);
        QFETCH(const QString, value);
        LoopbackServer server(serviceWith());
        for (const QString &version : {u"v1"_s, u"v2"_s}) {
            Program program;
            program.setCredentials(u"Someone"_s, secretKey);
            program.environment.insert(QString::fromLatin1(variable), value);
            program.environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
            const Outcome outcome = program.run({u"14402"_s, u"--export"_s, u"-"_s, u"--format"_s, u"csv"_s, u"--api"_s,
                                                 version, u"--api-url"_s, server.url().toString()});
            QCOMPARE(outcome.exitCode, 3);
            QVERIFY(outcome.words.contains(variable));
            QVERIFY(!outcome.words.contains(secretKey.toUtf8()));
            QVERIFY(!outcome.words.contains('\x1b'));
            QCOMPARE(outcome.output, QByteArray());
            QVERIFY(server.requests().isEmpty());
        }
    }

    void theProcessListDoesNotShowTheEnvironmentThatWasTaken()
    {
        QProcess process; // this program; another process may not look at the real one
        QProcessEnvironment environment;
        environment.insert(u"MASTERYCHART_USER"_s, u"Someone"_s);
        environment.insert(u"MASTERYCHART_KEY"_s, secretKey);
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationFilePath(), {showEnvironment});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        const QByteArray shown = process.readAllStandardOutput();
        QVERIFY(shown.contains("MASTERYCHART_USER=Someone")); // it does tell
        QVERIFY(!shown.contains(secretKey.toUtf8()));
    }

    void aCrashWritesNoMemory()
    {
        QVERIFY2(writesCore(u"sleep"_s, {u"60"_s}, [] {}),
                 "This system writes no memory of any program; see ulimit -Hc.");

        LoopbackServer server(neverAnswers);
        const bool isWritten = writesCore(
            QStringLiteral(MASTERYCHART_PROGRAM),
            {u"14402"_s, u"--export"_s, u"-"_s, u"--format"_s, u"csv"_s, u"--api-url"_s, server.url().toString()},
            [&server] { QTRY_VERIFY(!server.requests(distributionFile).isEmpty()); });
        QVERIFY(!server.requests(distributionFile).isEmpty()); // with the key in its memory
        QVERIFY(!isWritten);
    }

    void noLogLineHoldsTheKey_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {200, 401, 404, 422, 429, 500, 503})
            QTest::addRow("%d", status) << status;
    }

    void theRequestsThatAreToldHoldNeitherNameNorKey_data() { noLogLineHoldsTheKey_data(); }

    void theRequestsThatAreToldHoldNeitherNameNorKey()
    {
        QFETCH(const int, status);
        LoopbackServer server([status](const HttpRequest &) {
            return HttpReply::answer(status, R"({"1":5,"2":1})", "application/json", {"Retry-After: 61"});
        });
        for (const QString &version : {u"v1"_s, u"v2"_s}) {
            Program program;
            program.setCredentials(u"SomeoneNobodySees"_s, secretKey);
            const Outcome outcome =
                program.run({u"14402"_s, u"--export"_s, u"-"_s, u"--format"_s, u"json"_s, u"--verbose"_s, u"--record"_s,
                             u"--api"_s, version, u"--api-url"_s, server.url().toString()});
            QVERIFY2(
                outcome.words.contains("masterychart: GET "_ba.append(server.url().resolved(QUrl(u"/"_s)).toEncoded())),
                outcome.words.constData());
            QVERIFY2(outcome.words.contains("masterychart: "_ba.append(QByteArray::number(status))),
                     outcome.words.constData());
            QVERIFY(!outcome.words.contains(secretKey.toUtf8()));
            QVERIFY(!outcome.words.contains("SomeoneNobodySees"));
            QVERIFY(!outcome.output.contains(secretKey.toUtf8()));
        }
    }

    void noLogLineHoldsTheKey()
    {
        QFETCH(const int, status);
        LoopbackServer server([status](const HttpRequest &) {
            return HttpReply::answer(status, R"({"1":5,"2":1})", "application/json", {"Retry-After: 1"});
        });
        Program program;
        program.setCredentials(u"Someone"_s, secretKey);
        program.environment.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s); // all that Qt has to say
        const Outcome outcome = program.run(
            {u"14402"_s, u"--export"_s, u"-"_s, u"--format"_s, u"json"_s, u"--api-url"_s, server.url().toString()});
        QVERIFY(!server.requests().isEmpty());
        QVERIFY(!outcome.words.contains(secretKey.toUtf8()));
        QVERIFY(!outcome.output.contains(secretKey.toUtf8()));
    }

    void aServerThatCannotProveItselfGetsNothing()
    {
        const std::unique_ptr<QSslServer> server = untrustedServer();
        QByteArray received;
        connect(server.get(), &QSslServer::pendingConnectionAvailable, this, [&] {
            while (QTcpSocket *socket = server->nextPendingConnection())
                connect(socket, &QTcpSocket::readyRead, this, [&received, socket] { received += socket->readAll(); });
        });

        const auto service = Service::at(u"https://127.0.0.1:%1/API/"_s.arg(server->serverPort()));
        QVERIFY(service);
        QNetworkAccessManager network;
        SystemClock clock;
        RateLimiter limiter(clock);
        std::optional<Fetch::Result> result;
        const Fetch fetch({network, limiter, clock},
                          distributionRequest(*service, {u"Someone"_s, Secret(secretKey)}, 1, UnlockMode::Hardcore,
                                              AchievementSet::Official),
                          nullptr);
        connect(&fetch, &Fetch::finished, this, [&](const Fetch::Result &answer) { result = answer; });
        QTRY_VERIFY(result);
        QVERIFY(!*result);
        QCOMPARE(result->error().kind, ServiceError::Kind::TlsError);
        QVERIFY(!received.contains(secretKey.toUtf8()));
        QCOMPARE(received, QByteArray());
    }
};

int main(int argc, char *argv[])
{
    if (argc > 1 && QLatin1StringView(argv[1]) == showEnvironment)
        return takeAndShowEnvironment();
    QCoreApplication application(argc, argv);
    SecrecyTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_secrecy.moc"
