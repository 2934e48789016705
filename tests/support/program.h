// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>

namespace MasteryChart {

/// How a run of the program ended and all that it said.
struct Outcome
{
    int exitCode = -1; ///< -1 for a program that crashed, was ended by a signal or did not end
    QByteArray output; ///< standard output
    QByteArray words;  ///< standard error
};

/// The real program in a folder of its own: without a display, saved settings, a key store or credentials, and in
/// English. The test's event loop runs meanwhile, so a LoopbackServer in the test can answer.
class Program
{
public:
    Program();
    ~Program();

    /// What \a arguments do; waits for the end.
    Outcome run(const QStringList &arguments);

    /// Starts with \a arguments; the end is waited for with outcome(). One run at a time.
    void start(const QStringList &arguments);
    Outcome outcome();

    /// To the program that was started, such as SIGINT; nothing where it has ended.
    void signal(int number);

    /// What is run in the next runs, in place of the program itself: such as a shell that runs it.
    void setProgram(const QString &program) { m_program = program; }

    /// The user and the key that the environment holds, for the next runs.
    void setCredentials(const QString &user, const QString &key);

    /// For the next run alone: standard input comes from \a file.
    void setInput(const QString &file) { m_input = file; }

    /// For the next run alone: standard output goes to \a file.
    void setOutput(const QString &file) { m_output = file; }

    /// For the next run alone: standard error goes to \a file.
    void setErrorOutput(const QString &file) { m_errorOutput = file; }

    /// For the next run alone: no file grows beyond \a bytes, as on a full disk.
    void setDiskSpace(int bytes) { m_diskSpace = bytes; }

    /// For the next run alone: it is killed where it would write a file's byte number \a bytes.
    void killAtByte(int bytes)
    {
        m_diskSpace = bytes;
        m_isKilledThere = true;
    }

    /// For the next run alone: an address space of \a bytes.
    void setMemory(qint64 bytes) { m_memory = bytes; }

    QProcessEnvironment environment; ///< of the next runs

    QString path(const QString &name) const { return m_folder.filePath(name); } ///< in the program's current folder
    QStringList files() const;                                                  ///< in the program's current folder
    QByteArray content(const QString &name) const;
    bool write(const QString &name, const QByteArray &content) const;

private:
    QTemporaryDir m_folder;
    QTemporaryDir m_home;
    std::unique_ptr<QProcess> m_process;
    QString m_program;
    QString m_input;
    QString m_output;
    QString m_errorOutput;
    int m_diskSpace = -1;
    bool m_isKilledThere = false; ///< where the disk has no more space
    qint64 m_memory = -1;
};

} // namespace MasteryChart
