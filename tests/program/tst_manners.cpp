// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/gameservice.h"
#include "support/program.h"
#include "support/terminal.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

/// How the real program speaks: in which language, to whom, and of what.
class MannersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theLanguageIsTheOneAskedFor_data();
    void theLanguageIsTheOneAskedFor();
    void numbersAreThoseOfTheLanguage();
    void anUnknownLanguageIsWrongUsage_data();
    void anUnknownLanguageIsWrongUsage();
    void theVersionIsToldWithoutAFile();
    void requestsAndWhatIsKeptAreTold();
    void nothingIsToldUnasked();
    void aTerminalSeesNoEscapeSequence_data();
    void aTerminalSeesNoEscapeSequence();

private:
    QStringList exporting(const QStringList &more = {}) const
    {
        return QStringList{QString::number(dragster().id), u"--api-url"_s, m_server->url().toString(), u"--export"_s,
                           u"chart.csv"_s}
        + more;
    }

    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<Program> m_program;
};

void MannersTest::init()
{
    m_server = std::make_unique<LoopbackServer>(serviceWith({dragster()}));
    m_program = std::make_unique<Program>();
    m_program->setCredentials(someone().user, someone().key.text());
}

void MannersTest::theLanguageIsTheOneAskedFor_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char *name, const QStringList &arguments, const QByteArray &said,
                        const QByteArray &words) { QTest::newRow(name) << arguments << said << words; };
    row("the help", {u"--help"_s, u"--language"_s, u"de"_s}, "Aufruf: masterychart", "");
    row("English where the system is German", {u"--language=en"_s, u"--help"_s}, "Usage: masterychart", "");
    row("a wrong command line", {u"--language"_s, u"de"_s, u"--bogus"_s}, "", "Die Option „bogus“ gibt es nicht");
    row("a wrong one before it", {u"--bogus"_s, u"--language"_s, u"de-AT"_s}, "", "Die Option „bogus“ gibt es nicht");
}

void MannersTest::theLanguageIsTheOneAskedFor()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, said);
    QFETCH(const QByteArray, words);
    if (arguments.contains(u"--language=en"))
        m_program->environment.insert(u"LANGUAGE"_s, u"de"_s);
    const Outcome outcome = m_program->run(arguments);
    QVERIFY2(outcome.output.startsWith(said), outcome.output.constData());
    QVERIFY2(outcome.words.contains(words), outcome.words.constData());
    QCOMPARE(outcome.exitCode, words.isEmpty() ? 0 : 2);
}

void MannersTest::numbersAreThoseOfTheLanguage()
{
    const QStringList picture{u"--sample"_s, u"14402"_s, u"--export"_s, u"chart.svg"_s};
    QCOMPARE(m_program->run(picture + QStringList{u"--language"_s, u"en"_s}).exitCode, 0);
    QVERIFY(m_program->content(u"chart.svg"_s).contains("(1.3"));
    QCOMPARE(m_program->run(picture + QStringList{u"--language"_s, u"de"_s}).exitCode, 0);
    QVERIFY(m_program->content(u"chart.svg"_s).contains("(1,3"));
}

void MannersTest::anUnknownLanguageIsWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("with the help") << QStringList{u"--help"_s, u"--language"_s, u"xx"_s};
    QTest::newRow("with an export") << QStringList{u"--sample"_s, u"--export"_s, u"x.csv"_s, u"--language"_s, u"xx"_s};
    QTest::newRow("with what is wrong too") << QStringList{u"--language"_s, u"xx"_s, u"--bogus"_s};
}

void MannersTest::anUnknownLanguageIsWrongUsage()
{
    QFETCH(const QStringList, arguments);
    const Outcome outcome = m_program->run(arguments);
    QCOMPARE(outcome.words,
             "masterychart: There is no translation “xx”; there are: de, en, es, fr, it, ja, pl, pt_BR, ru.\n"_ba);
    QCOMPARE(outcome.output, QByteArray());
    QCOMPARE(outcome.exitCode, 2);
    QCOMPARE(m_program->files(), QStringList());
}

void MannersTest::theVersionIsToldWithoutAFile()
{
    const Outcome outcome = m_program->run({u"--version"_s});
    QCOMPARE(outcome.exitCode, 0);
    const QByteArrayList lines = outcome.output.split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(1).startsWith("Qt "_ba.append(qVersion()).append(", SQLite 3.")));
    QCOMPARE(m_program->files(), QStringList());
    QVERIFY(QDir(m_program->environment.value(u"XDG_DATA_HOME"_s))
                .isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void MannersTest::requestsAndWhatIsKeptAreTold()
{
    const Outcome first = m_program->run(exporting({u"--verbose"_s, u"--record"_s}));
    QCOMPARE(first.exitCode, 0);
    const QByteArray address = m_server->url().toEncoded() + distributionFile.toUtf8() + "?i=14402&h=1&f=3";
    QVERIFY2(first.words.contains(QByteArray("masterychart: GET " + address + '\n')), first.words.constData());
    QVERIFY2(first.words.contains(QByteArray(" s: " + address + '\n')), first.words.constData());
    QVERIFY2(first.words.contains("masterychart: keeping the answer of 20"), first.words.constData());
    QVERIFY(!first.words.contains(someone().user.toUtf8()));
    for (const QByteArray &line : first.words.chopped(1).split('\n'))
        QVERIFY2(line.startsWith("masterychart: "), line.constData());

    const Outcome history =
        m_program->run({QString::number(dragster().id), u"--api-url"_s, m_server->url().toString(), u"--verbose"_s,
                        u"--chart"_s, u"history"_s, u"--export"_s, u"history.csv"_s});
    QCOMPARE(history.exitCode, 0);
    QVERIFY2(history.words.contains("masterychart: 1 kept answers for game 14402\n"), history.words.constData());
}

void MannersTest::nothingIsToldUnasked()
{
    const Outcome outcome = m_program->run(exporting());
    QCOMPARE(outcome.words, QByteArray());
    QCOMPARE(outcome.exitCode, 0);
}

void MannersTest::aTerminalSeesNoEscapeSequence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("the help") << QStringList{u"--help"_s};
    QTest::newRow("the version") << QStringList{u"--version"_s};
    QTest::newRow("a wrong command line") << QStringList{u"--bogus\x1b[31m"_s};
    QTest::newRow("data") << QStringList{u"--sample"_s, u"--export"_s, u"-"_s, u"--format"_s, u"csv"_s};
    QTest::newRow("an export with progress") << QStringList{u"14402"_s, u"2"_s, u"--export"_s, u"x.csv"_s};
    QTest::newRow("requests") << QStringList{u"14402"_s, u"--verbose"_s, u"--export"_s, u"x.csv"_s};
}

void MannersTest::aTerminalSeesNoEscapeSequence()
{
    QFETCH(QStringList, arguments);
    if (arguments.contains(u"14402"))
        arguments += {u"--api-url"_s, m_server->url().toString()};
    const Terminal terminal;
    m_program->environment.insert(u"TERM"_s, u"xterm-256color"_s);
    m_program->environment.insert(u"CLICOLOR_FORCE"_s, u"1"_s);
    m_program->setOutput(terminal.name());
    m_program->setErrorOutput(terminal.name());
    QVERIFY(m_program->run(arguments).exitCode >= 0);
    const QByteArray seen = terminal.read();
    QVERIFY(!seen.isEmpty());
    QVERIFY2(!seen.contains('\x1b'), seen.constData());
}

QTEST_GUILESS_MAIN(MannersTest)
#include "tst_manners.moc"
