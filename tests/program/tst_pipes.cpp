// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/program.h"

#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

/// The real program between other programs.
class PipesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPipeThatNobodyReadsIsNoError_data();
    void aPipeThatNobodyReadsIsNoError();
    void aPipeThatIsReadToTheEndIsWhole_data();
    void aPipeThatIsReadToTheEndIsWhole();
};

void PipesTest::aPipeThatNobodyReadsIsNoError_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("help") << QStringList{u"--help"_s};
    QTest::newRow("version") << QStringList{u"--version"_s};
    QTest::newRow("a table") << QStringList{u"--sample"_s, u"--export"_s, u"-"_s, u"--format"_s, u"csv"_s};
    QTest::newRow("lines of several") << QStringList{u"--sample"_s, u"14402"_s,    u"900025"_s, u"--export"_s,
                                                     u"-"_s,        u"--format"_s, u"jsonl"_s};
    QTest::newRow("a picture") << QStringList{u"--sample"_s, u"--export"_s, u"/dev/stdout"_s, u"--format"_s, u"png"_s};
    QTest::newRow("words") << QStringList{u"--sample"_s, u"--text"_s};
}

void PipesTest::aPipeThatNobodyReadsIsNoError()
{
    QFETCH(const QStringList, arguments);
    Program program;
    const QString pipe = program.path(u"pipe"_s);
    QCOMPARE(::mkfifo(pipe.toLocal8Bit().constData(), 0600), 0);
    // A reader that is there when the program starts, and gone before it can have written anything.
    const int reader = ::open(pipe.toLocal8Bit().constData(), O_RDONLY | O_NONBLOCK);
    QVERIFY(reader >= 0);
    const int writer = ::open(pipe.toLocal8Bit().constData(), O_WRONLY);
    QVERIFY(writer >= 0);
    QCOMPARE(::close(reader), 0);
    const int saved = ::dup(STDOUT_FILENO);
    ::dup2(writer, STDOUT_FILENO);
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedOutputChannel);
    process.setProcessEnvironment(program.environment);
    process.start(QStringLiteral(MASTERYCHART_PROGRAM), arguments);
    const bool started = process.waitForStarted();
    ::dup2(saved, STDOUT_FILENO);
    ::close(saved);
    ::close(writer);
    QVERIFY(started);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.readAllStandardError(), QByteArray());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 128 + SIGPIPE);
}

void PipesTest::aPipeThatIsReadToTheEndIsWhole_data()
{
    QTest::addColumn<QString>("format");
    for (const QString &format : {u"csv"_s, u"json"_s, u"jsonl"_s, u"png"_s, u"svg"_s, u"pdf"_s})
        QTest::newRow(qPrintable(format)) << format;
}

void PipesTest::aPipeThatIsReadToTheEndIsWhole()
{
    QFETCH(const QString, format);
    Program program;
    const QStringList games{u"--sample"_s, u"14402"_s, u"900025"_s};
    const Outcome piped = program.run(games + QStringList{u"--export"_s, u"-"_s, u"--format"_s, format});
    QCOMPARE(piped.exitCode, 0);
    QCOMPARE(program.run(games + QStringList{u"--export"_s, u"all."_s + format}).exitCode, 0);
    const QByteArray file = program.content(u"all."_s + format);
    QVERIFY(!file.isEmpty());
    QCOMPARE(piped.output.size(), file.size()); // pictures and JSON say when they were made
}

QTEST_GUILESS_MAIN(PipesTest)
#include "tst_pipes.moc"
