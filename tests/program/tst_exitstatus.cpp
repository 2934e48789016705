// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/gameservice.h"
#include "support/program.h"
#include "support/terminal.h"

#include <QDir>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTest>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

/// What the real program does when there is nothing to export: its exit codes, its words, and the files it leaves
/// alone.
class ExitStatusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void helpAndVersionExitWithZeroAndAreStandardOutput_data();
    void helpAndVersionExitWithZeroAndAreStandardOutput();
    void wrongUsageExitsWithTwo_data();
    void wrongUsageExitsWithTwo();
    void aTitleWithoutQuotesExitsWithFour_data();
    void aTitleWithoutQuotesExitsWithFour();
    void aWindowWithoutADisplayExitsWithTwo_data();
    void aWindowWithoutADisplayExitsWithTwo();
    void missingCredentialsExitWithThreeAndSendNothing_data();
    void missingCredentialsExitWithThreeAndSendNothing();
    void anUnknownSampleGameExitsWithFour();
    void aFileThatCannotBeWrittenExitsWithSix_data();
    void aFileThatCannotBeWrittenExitsWithSix();
    void aFullDiskExitsWithSixAndLeavesTheOldFile_data();
    void aFullDiskExitsWithSixAndLeavesTheOldFile();
    void standardOutputThatCannotBeWrittenExitsWithSix();
    void helpAndVersionThatCannotBeWrittenExitWithSix_data();
    void helpAndVersionThatCannotBeWrittenExitWithSix();
    void aPipeWithoutAReaderIsNoError_data();
    void aPipeWithoutAReaderIsNoError();
    void theHelpIsTheSameUnderAnyName_data();
    void theHelpIsTheSameUnderAnyName();
    void aPictureIsNotWrittenToATerminal_data();
    void aPictureIsNotWrittenToATerminal();
    void dataIsWrittenToATerminal();
    void qtsOwnOptionsAreAccepted();
    void remarksForDevelopersHoldNoKey();
    void anInterruptedExportExitsWith130AndLeavesNoFile_data();
    void anInterruptedExportExitsWith130AndLeavesNoFile();
    void aWriteThatBlocksIsInterrupted();

private:
    QStringList exporting(const QString &file) const
    {
        return {QString::number(dragster().id), u"--api-url"_s, m_server->url().toString(), u"--export"_s, file};
    }

    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<Program> m_program;
};

namespace {

const QString secret = u"SeCrEt+/&=key"_s;

/// Whether \a outcome is one line of words for a person, with \a word in it, and nothing else; the key is in none of
/// it.
bool isOneSentence(const Outcome &outcome, const QString &word)
{
    static const QRegularExpression line(u"\\Amasterychart: [^\n]+\\.\n\\z"_s);
    return outcome.output.isEmpty() && line.match(QString::fromUtf8(outcome.words)).hasMatch()
        && outcome.words.contains(word.toUtf8()) && !outcome.words.contains("SeCrEt");
}

} // namespace

#define COMPARE_ENDED(outcome, code, word)                                                                             \
    do {                                                                                                               \
        QCOMPARE((outcome).exitCode, code);                                                                            \
        QVERIFY2(isOneSentence(outcome, word), (outcome).words.constData());                                           \
    } while (false)

void ExitStatusTest::init()
{
    m_server = std::make_unique<LoopbackServer>(serviceWith({dragster()}, secret));
    m_program = std::make_unique<Program>();
    m_program->setCredentials(someone().user, secret);
    // What Qt has to say to developers could hold the key.
    m_program->environment.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s);
}

void ExitStatusTest::helpAndVersionExitWithZeroAndAreStandardOutput_data()
{
    QTest::addColumn<QString>("argument");
    QTest::addColumn<QByteArray>("output");
    QTest::newRow("--help") << u"--help"_s
                            << "\\AUsage: masterychart \\[options\\] \\[GAME\\.\\.\\.\\]\n.*--export.*[^\n]\n\\z"_ba;
    QTest::newRow("-h") << u"-h"_s
                        << "\\AUsage: masterychart \\[options\\] \\[GAME\\.\\.\\.\\]\n.*--export.*[^\n]\n\\z"_ba;
    QTest::newRow("--version") << u"--version"_s << "\\AMastery Chart [0-9.]+\nQt [0-9.]+, SQLite [0-9.]+\n\\z"_ba;
    QTest::newRow("-v") << u"-v"_s << "\\AMastery Chart [0-9.]+\nQt [0-9.]+, SQLite [0-9.]+\n\\z"_ba;
}

void ExitStatusTest::helpAndVersionExitWithZeroAndAreStandardOutput()
{
    QFETCH(const QString, argument);
    QFETCH(const QByteArray, output);
    const QRegularExpression expected(QString::fromLatin1(output), QRegularExpression::DotMatchesEverythingOption);
    const Outcome outcome = m_program->run({argument});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.words, QByteArray());
    QVERIFY2(expected.match(QString::fromUtf8(outcome.output)).hasMatch(), outcome.output.constData());
}

void ExitStatusTest::wrongUsageExitsWithTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("word");
    const auto row = [](const QStringList &arguments, const QString &word) {
        QTest::newRow(qPrintable(arguments.join(u' '))) << arguments << word;
    };
    row({u"--nonsense"_s}, u"nonsense"_s);
    row({u"14402"_s, u"--key"_s, u"SeCrEt"_s, u"--export"_s, u"a.csv"_s}, u"MASTERYCHART_KEY"_s);
    row({u"14402"_s, u"--key=SeCrEt"_s}, u"MASTERYCHART_KEY"_s);
    row({u"14402"_s, u"-kSeCrEt"_s}, u"MASTERYCHART_KEY"_s);
    row({u"https://example.org/SeCrEt"_s, u"--export"_s, u"a.csv"_s}, u"game ID"_s);
    row({u" "_s}, u"game ID"_s);
    row({u"--find"_s}, u"WORDS"_s);
    row({u"--find"_s, u" "_s}, u"WORDS"_s);
    row({u"--find"_s, u"x"_s, u"--limit"_s, u"0"_s}, u"--limit"_s);
    row({u"--limit"_s, u"3"_s}, u"--find"_s);
    row({u"--find"_s, u"x"_s, u"--format"_s, u"csv"_s}, u"json"_s);
    row({u"--find"_s, u"x"_s, u"--export"_s, u"a.csv"_s}, u"--export"_s);
    row({u"--find"_s, u"x"_s, u"--sample"_s}, u"--sample"_s);
    row({u"--update-games"_s, u"--sample"_s}, u"--sample"_s);
    row({u"1"_s, u"2"_s, u"--chart=history"_s, u"--export=a.png"_s}, u"one game"_s);
    row({u"--unlocks"_s}, u"value"_s);
    row({u"--unlocks"_s, u"all"_s}, u"--unlocks"_s);
    row({u"--set"_s, u"all"_s}, u"--set"_s);
    row({u"--theme"_s, u"blue"_s}, u"--theme"_s);
    row({u"--bars"_s, u"none"_s}, u"--bars"_s);
    row({u"--chart"_s, u"pie"_s}, u"--chart"_s);
    row({u"--axis"_s, u"root"_s}, u"--axis"_s);
    row({u"--preset"_s, u"poster"_s}, u"--preset"_s);
    row({u"--preset"_s, u"forum"_s, u"--size"_s, u"800x450"_s}, u"--size"_s);
    row({u"--size"_s, u"900"_s}, u"--size"_s);
    row({u"--size"_s, u"99999x99999"_s}, u"--size"_s);
    row({u"--size"_s, u"9000x420"_s, u"--scale"_s, u"4"_s}, u"32,767"_s);
    row({u"--scale"_s, u"5"_s}, u"--scale"_s);
    row({u"--export"_s, u"a.png"_s}, u"Which game"_s);
    row({u"14402"_s, u"--export"_s, u"a"_s}, u"--format"_s);
    row({u"14402"_s, u"--export"_s, u"-"_s}, u"--format"_s);
    row({u"14402"_s, u"--export"_s, u"a.gif"_s}, u"--format"_s);
    row({u"14402"_s, u"--export"_s, u"a.png"_s, u"--format"_s, u"gif"_s}, u"gif"_s);
    row({u"14402"_s, u"--format"_s, u"png"_s}, u"--export"_s);
    row({u"14402"_s, u"--export"_s, u"a.csv"_s, u"--api-url"_s, u"http://example.org/API/"_s}, u"https"_s);
}

void ExitStatusTest::wrongUsageExitsWithTwo()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, word);
    const Outcome outcome = m_program->run(arguments);
    COMPARE_ENDED(outcome, 2, word);
    QCOMPARE(m_program->files(), QStringList());
}

void ExitStatusTest::aTitleWithoutQuotesExitsWithFour_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QStringList words{u"mega"_s, u"man"_s, u"2"_s};
    QTest::newRow("to find") << QStringList{u"--find"_s} + words;
}

void ExitStatusTest::aTitleWithoutQuotesExitsWithFour()
{
    QFETCH(const QStringList, arguments);
    const Outcome outcome = m_program->run(arguments + QStringList{u"--api-url"_s, m_server->url().toString()});
    COMPARE_ENDED(outcome, 4, u"quotes"_s);
    QCOMPARE(m_server->connections(), 0);
    QCOMPARE(m_program->files(), QStringList());
}

void ExitStatusTest::aWindowWithoutADisplayExitsWithTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing asked for") << QStringList();
    QTest::newRow("a game") << QStringList{u"14402"_s};
    QTest::newRow("words") << QStringList{u"mega man 2"_s};
    QTest::newRow("the sample") << QStringList{u"--sample"_s};
}

void ExitStatusTest::aWindowWithoutADisplayExitsWithTwo()
{
    QFETCH(const QStringList, arguments);
    const Outcome outcome = m_program->run(arguments + QStringList{u"--api-url"_s, m_server->url().toString()});
    COMPARE_ENDED(outcome, 2, u"--export"_s);
    QVERIFY(outcome.words.contains("display"));
    QCOMPARE(m_server->connections(), 0);
}

void ExitStatusTest::missingCredentialsExitWithThreeAndSendNothing_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("key");
    QTest::newRow("no key") << u"Someone"_s << QString();
    QTest::newRow("no user") << QString() << secret;
    QTest::newRow("neither") << QString() << QString();
    QTest::newRow("blanks") << u" "_s << u" "_s;
}

void ExitStatusTest::missingCredentialsExitWithThreeAndSendNothing()
{
    QFETCH(const QString, user);
    QFETCH(const QString, key);
    m_program->setCredentials(user, key);
    const Outcome outcome = m_program->run(exporting(u"chart.json"_s));
    COMPARE_ENDED(outcome, 3, m_server->url().resolved(QUrl(u"/settings"_s)).toString());
    QCOMPARE(m_server->connections(), 0);
    QCOMPARE(m_program->files(), QStringList());
}

void ExitStatusTest::anUnknownSampleGameExitsWithFour()
{
    const Outcome outcome = m_program->run({u"--sample"_s, u"5"_s, u"--export"_s, u"chart.json"_s});
    COMPARE_ENDED(outcome, 4, u"the sample games are 14402, 900025, 900089"_s);
    const Outcome words = m_program->run({u"--sample"_s, u"sonic"_s, u"--export"_s, u"chart.json"_s});
    COMPARE_ENDED(words, 4, u"No game fits"_s);
    const QStringList unofficial{u"--sample"_s, u"--set"_s, u"unofficial"_s, u"--export"_s, u"chart.json"_s};
    COMPARE_ENDED(m_program->run(unofficial), 4, u"the set has no achievements"_s);
    QCOMPARE(m_program->files(), QStringList());
}

void ExitStatusTest::aFileThatCannotBeWrittenExitsWithSix_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("a folder that is not there") << u"missing/chart.png"_s;
    QTest::newRow("a folder that is a file") << u"old.csv/chart.csv"_s;
    QTest::newRow("a folder in the file's place") << u"folder.json"_s;
}

void ExitStatusTest::aFileThatCannotBeWrittenExitsWithSix()
{
    QFETCH(const QString, file);
    QVERIFY(m_program->write(u"old.csv"_s, "old"));
    QVERIFY(QDir().mkdir(m_program->path(u"folder.json"_s)));
    const Outcome outcome = m_program->run(exporting(file));
    COMPARE_ENDED(outcome, 6, file);
    QCOMPARE(m_program->files(), (QStringList{u"folder.json"_s, u"old.csv"_s}));
    QCOMPARE(m_program->content(u"old.csv"_s), "old"_ba);
}

void ExitStatusTest::aFullDiskExitsWithSixAndLeavesTheOldFile_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : {u"chart.csv"_s, u"chart.json"_s, u"chart.png"_s})
        QTest::newRow(qPrintable(file)) << file;
}

void ExitStatusTest::aFullDiskExitsWithSixAndLeavesTheOldFile()
{
    QFETCH(const QString, file);
    QVERIFY(m_program->write(file, "old"));
    m_program->setDiskSpace(10);
    const Outcome outcome = m_program->run(exporting(file));
    QCOMPARE(m_program->content(file), "old"_ba);
    QCOMPARE(m_program->files(), QStringList{file});
    COMPARE_ENDED(outcome, 6, file);
}

void ExitStatusTest::standardOutputThatCannotBeWrittenExitsWithSix()
{
    m_program->setOutput(u"/dev/full"_s);
    const Outcome outcome = m_program->run(exporting(u"-"_s) + QStringList{u"--format"_s, u"csv"_s});
    COMPARE_ENDED(outcome, 6, u"tandard output"_s);
}

void ExitStatusTest::helpAndVersionThatCannotBeWrittenExitWithSix_data()
{
    QTest::addColumn<QString>("argument");
    QTest::newRow("--help") << u"--help"_s;
    QTest::newRow("--version") << u"--version"_s;
}

void ExitStatusTest::helpAndVersionThatCannotBeWrittenExitWithSix()
{
    QFETCH(const QString, argument);
    m_program->setOutput(u"/dev/full"_s);
    const Outcome outcome = m_program->run({argument});
    COMPARE_ENDED(outcome, 6, u"tandard output"_s);
}

void ExitStatusTest::aPipeWithoutAReaderIsNoError_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("--help") << QStringList{u"--help"_s};
    QTest::newRow("--version") << QStringList{u"--version"_s};
    const QStringList exported{u"--export"_s, u"-"_s, u"--format"_s};
    QTest::newRow("an export") << QStringList{u"--sample"_s} + exported + QStringList{u"csv"_s};
    QTest::newRow("lines of several") << QStringList{u"--sample"_s, u"14402"_s, u"900025"_s} + exported
            + QStringList{u"jsonl"_s};
    QTest::newRow("a picture") << QStringList{u"--sample"_s} + exported + QStringList{u"png"_s};
    QTest::newRow("words") << QStringList{u"--sample"_s, u"--text"_s};
}

void ExitStatusTest::aPipeWithoutAReaderIsNoError()
{
    QFETCH(const QStringList, arguments);
    int ends[2];
    QVERIFY(::pipe(ends) == 0);
    ::close(ends[0]);
    m_program->setOutput(u"/dev/fd/%1"_s.arg(ends[1]));
    const Outcome outcome = m_program->run(arguments);
    ::close(ends[1]);
    QCOMPARE(outcome.words, QByteArray());
    QCOMPARE(outcome.exitCode, 128 + SIGPIPE);
}

void ExitStatusTest::theHelpIsTheSameUnderAnyName_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : {"masterychart", "/usr/bin/chart", "e", ""})
        QTest::newRow(name) << QByteArray(name);
}

void ExitStatusTest::theHelpIsTheSameUnderAnyName()
{
    QFETCH(const QByteArray, name);
    const QByteArray usual = m_program->run({u"--help"_s}).output;
    QProcess shell;
    shell.start(
        u"bash"_s,
        {u"-c"_s, u"exec -a \"$0\" \"$1\" --help"_s, QString::fromLatin1(name), QStringLiteral(MASTERYCHART_PROGRAM)});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.exitCode(), 0);
    QCOMPARE(shell.readAllStandardOutput(), usual);
}

void ExitStatusTest::aPictureIsNotWrittenToATerminal_data()
{
    QTest::addColumn<bool>("sample");
    QTest::addColumn<QString>("file");
    QTest::newRow("of the sample") << true << u"-"_s;
    for (const QString &file : {u"-"_s, u"/dev/stdout"_s, u"/dev/fd/1"_s, u"/proc/self/fd/1"_s, u"terminal"_s})
        QTest::newRow(qPrintable(file)) << false << file;
}

void ExitStatusTest::aPictureIsNotWrittenToATerminal()
{
    QFETCH(const bool, sample);
    QFETCH(const QString, file);
    const Terminal terminal;
    QVERIFY(QFile::link(terminal.name(), m_program->path(u"terminal"_s)));
    m_program->setOutput(terminal.name());
    const QStringList picture = exporting(file) + QStringList{u"--format"_s, u"png"_s};
    const Outcome outcome = m_program->run(sample ? picture + QStringList{u"--sample"_s} : picture);
    COMPARE_ENDED(outcome, 2, u"terminal"_s);
    QCOMPARE(terminal.read(), QByteArray());
    QCOMPARE(m_server->connections(), 0);
}

void ExitStatusTest::dataIsWrittenToATerminal()
{
    const Terminal terminal;
    m_program->setOutput(terminal.name());
    const Outcome outcome = m_program->run({u"--sample"_s, u"--export"_s, u"-"_s, u"--format"_s, u"csv"_s});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.words, QByteArray());
    QVERIFY(terminal.read().startsWith("achievements,hardcore,casual"));
}

void ExitStatusTest::qtsOwnOptionsAreAccepted()
{
    const QStringList own{u"-platform"_s, u"nonsense"_s, u"-session"_s, u"1"_s};
    const Outcome outcome = m_program->run(own + exporting(u"chart.png"_s));
    QCOMPARE(outcome.words, QByteArray());
    QCOMPARE(outcome.exitCode, 0);
}

void ExitStatusTest::remarksForDevelopersHoldNoKey()
{
    m_program->environment.insert(u"MASTERYCHART_DEBUG"_s, u"1"_s);
    const Outcome outcome = m_program->run(exporting(u"chart.json"_s));
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY2(outcome.words.contains("qt."), outcome.words.constData());
    const QByteArray request = "masterychart.network: GET " + m_server->url().toEncoded()
        + "API_GetAchievementDistribution.php?i=14402&h=1&f=3\n";
    QVERIFY2(outcome.words.contains(request), outcome.words.constData());
    QVERIFY(!outcome.words.contains("SeCrEt"));
}

void ExitStatusTest::anInterruptedExportExitsWith130AndLeavesNoFile_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<QString>("file");
    QTest::newRow("SIGINT, a new picture") << SIGINT << u"new.png"_s;
    QTest::newRow("SIGINT, an old file") << SIGINT << u"old.json"_s;
    QTest::newRow("SIGTERM, new data") << SIGTERM << u"new.csv"_s;
    QTest::newRow("SIGTERM, an old file") << SIGTERM << u"old.json"_s;
    QTest::newRow("SIGHUP, a new picture") << SIGHUP << u"new.png"_s;
    QTest::newRow("SIGHUP, an old file") << SIGHUP << u"old.json"_s;
}

void ExitStatusTest::anInterruptedExportExitsWith130AndLeavesNoFile()
{
    QFETCH(const int, signal);
    QFETCH(const QString, file);
    m_server->setHandler(neverAnswers);
    QVERIFY(m_program->write(u"old.json"_s, "old"));

    m_program->start(exporting(file));
    const int requests = file.endsWith(u".csv") ? 2 : 3; // CSV needs no details
    QTRY_COMPARE_WITH_TIMEOUT(m_server->inFlight(), requests, 30'000);
    m_program->signal(signal);
    const Outcome outcome = m_program->outcome();
    QCOMPARE(outcome.exitCode, 130);
    QCOMPARE(outcome.output, QByteArray());
    QVERIFY(!outcome.words.contains("SeCrEt"));
    QCOMPARE(m_program->files(), QStringList{u"old.json"_s});
    QCOMPARE(m_program->content(u"old.json"_s), "old"_ba);
}

void ExitStatusTest::aWriteThatBlocksIsInterrupted()
{
    const QByteArray pipe = QFile::encodeName(m_program->path(u"pipe.json"_s));
    QCOMPARE(::mkfifo(pipe.constData(), S_IRUSR | S_IWUSR), 0);
    const int reader = ::open(pipe.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    const auto closed = qScopeGuard([reader] { ::close(reader); });
    const int capacity = ::fcntl(reader, F_SETPIPE_SZ, 1); // the least there is
    QVERIFY(capacity > 0);

    m_program->start(exporting(u"pipe.json"_s) + QStringList{u"--format"_s, u"png"_s});
    const auto waiting = [reader] {
        int bytes = 0;
        ::ioctl(reader, FIONREAD, &bytes);
        return bytes;
    };
    QTRY_COMPARE_WITH_TIMEOUT(waiting(), capacity, 30'000); // full: what comes next blocks
    m_program->signal(SIGTERM);
    const Outcome outcome = m_program->outcome();
    QCOMPARE(outcome.exitCode, 130);
    QCOMPARE(outcome.words, QByteArray());
}

QTEST_GUILESS_MAIN(ExitStatusTest)
#include "tst_exitstatus.moc"
