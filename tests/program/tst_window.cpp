// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/files.h"
#include "support/gameservice.h"
#include "support/keyboard.h"
#include "support/program.h"
#include "support/virtualscreen.h"

#include <QGuiApplication>
#include <QSettings>
#include <QTest>

#include <algorithm>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

/// The real program's window on a screen, with the keyboard alone: from the first game to the end.
class WindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theGameOfTheCommandLineIsShown();
    void anotherGameIsEnteredByKeyboard();
    void aViewIsChosenByKeyboard();
    void theShareSheetOpensAndClosesByKeyboard();
    void theGameShownLastIsThereAtTheNextStart();
    void thePageShownLastIsThereAtTheNextStart();
    void theLanguageChangesWhileItRuns();
    void whatIsKeptIsDeletedByAButton();

private:
    QString settingsFile() const
    {
        return m_program->environment.value(u"XDG_CONFIG_HOME"_s) + u"/masterychart/masterychart.conf";
    }

    /// Starts the program with \a game and waits until its window is there.
    void start(const QStringList &game = {QString::number(dragster().id)});

    /// Ends the program by keyboard, which leaves nothing to say.
    void quit();

    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<Program> m_program;
};

void WindowTest::init()
{
    m_program.reset(); // ends the window of the test before
    QTRY_VERIFY_WITH_TIMEOUT(windowCalled(u".*Mastery Chart"_s).isEmpty(), patience);
    m_server = std::make_unique<LoopbackServer>(serviceWith({dragster(), otherGame()}));
    m_program = std::make_unique<Program>();
    m_program->environment.insert(u"DISPLAY"_s, qEnvironmentVariable("DISPLAY"));
    m_program->setCredentials(someone().user, someone().key.text());
}

void WindowTest::start(const QStringList &game)
{
    m_program->start(game + QStringList{u"--api-url"_s, m_server->url().toString()});
    QVERIFY(awaitWindow(u"Dragster"_s));
}

void WindowTest::quit()
{
    press(u"ctrl+q"_s);
    const Outcome outcome = m_program->outcome();
    QCOMPARE(outcome.words, QByteArray());
    QCOMPARE(outcome.exitCode, 0);
}

void WindowTest::theGameOfTheCommandLineIsShown()
{
    start();
    const QList<HttpRequest> requests = m_server->requests(distributionFile);
    QVERIFY(!requests.isEmpty());
    QVERIFY(std::ranges::all_of(requests, [](const HttpRequest &request) {
        return request.query.value(u"i"_s) == u"14402" && request.query.value(u"y"_s) == someone().key.text();
    }));
    quit();
}

void WindowTest::anotherGameIsEnteredByKeyboard()
{
    start();
    press(u"F6"_s); // away from the field
    press(u"ctrl+l"_s);
    type(u"2"_s);
    press(u"Return"_s);
    QVERIFY(awaitWindow(u"Other"_s));
    QCOMPARE(windowCalled(u"Dragster"_s), QString());
    QCOMPARE(m_server->requests(distributionFile).last().query.value(u"i"_s), u"2"_s);
    quit();
}

void WindowTest::aViewIsChosenByKeyboard()
{
    const auto shown = [this] { return QSettings(settingsFile(), QSettings::IniFormat).value(u"view/shape"_s); };
    start();
    press(u"ctrl+2"_s);
    quit();
    QCOMPARE(shown(), u"curve"_s);
    start();
    press(u"ctrl+1"_s);
    quit();
    QCOMPARE(shown(), u"bars"_s);
}

void WindowTest::theShareSheetOpensAndClosesByKeyboard()
{
    start();
    QTRY_COMPARE(m_server->inFlight(), 0);
    press(u"ctrl+e"_s);
    QVERIFY(awaitWindow(u"Share"_s));
    press(u"Escape"_s);
    QTRY_COMPARE_WITH_TIMEOUT(windowCalled(u"Share"_s), QString(), patience);
    QVERIFY(awaitWindow(u"Dragster"_s));
    quit();
}

void WindowTest::theGameShownLastIsThereAtTheNextStart()
{
    start();
    QTRY_VERIFY(m_server->requests(detailsFile).size() == 1 && m_server->inFlight() == 0);
    quit();
    m_server->setHandler(neverAnswers);
    start({});
    quit();
}

void WindowTest::thePageShownLastIsThereAtTheNextStart()
{
    start();
    press(u"ctrl+m"_s);
    QVERIFY(awaitWindow(u"Compare"_s));
    quit();
    m_program->start({u"--api-url"_s, m_server->url().toString()});
    QVERIFY(awaitWindow(u"Compare"_s));
    press(u"Escape"_s);
    QVERIFY(awaitWindow(u"Dragster"_s)); // and the game is behind it
    quit();
    start(); // with a game of its own
    quit();
}

void WindowTest::theLanguageChangesWhileItRuns()
{
    start();
    press(u"ctrl+m"_s);
    QVERIFY(awaitWindow(u"Compare"_s));
    for (const QString &key : {u"alt+v"_s, u"g"_s, u"Down"_s, u"Return"_s}) // German is the first
        press(key);
    QVERIFY(awaitWindow(u"Vergleichen"_s));
    QCOMPARE(windowCalled(u"Compare"_s), QString());
    press(u"Escape"_s);
    QVERIFY(awaitWindow(u"Dragster"_s)); // the game that was shown
    press(u"F1"_s);
    QVERIFY(awaitWindow(u"Hilfe"_s));
    quit();
    QCOMPARE(QSettings(settingsFile(), QSettings::IniFormat).value(u"view/language"_s), u"de"_s);
    start();
    press(u"F1"_s);
    QVERIFY(awaitWindow(u"Hilfe"_s));
    quit();
    m_program->start({u"--language"_s, u"fr"_s, u"14402"_s, u"--api-url"_s, m_server->url().toString()});
    QVERIFY(awaitWindow(u"Dragster"_s));
    press(u"F1"_s);
    QVERIFY(awaitWindow(u"Aide"_s));
    quit();
}

void WindowTest::whatIsKeptIsDeletedByAButton()
{
    const QString database = m_program->environment.value(u"XDG_DATA_HOME"_s) + u"/masterychart/masterychart"_s;
    start();
    QTRY_VERIFY(m_server->requests(detailsFile).size() == 1 && m_server->inFlight() == 0);
    press(u"ctrl+2"_s);
    quit();
    QVERIFY(contentOfFolder(database).contains("Dragster"));
    QVERIFY(contentOf(settingsFile()).contains("curve"));

    start();
    press(u"F1"_s);
    QVERIFY(awaitWindow(u"Help"_s));
    press(u"shift+Tab"_s); // to the list of sections, of which the last is about privacy
    for (const QString &key : {u"End"_s, u"alt+d"_s})
        press(key);
    QVERIFY(awaitWindow(u"Delete Everything"_s));
    press(u"alt+d"_s);
    QVERIFY(awaitWindow(u"Dragster \\(sample"_s)); // as at the first start
    quit();
    QVERIFY(!contentOfFolder(database).contains("Dragster"));
    QVERIFY(!contentOf(settingsFile()).contains("curve"));
}

int main(int argc, char *argv[])
{
    const VirtualScreen screen;
    const QGuiApplication application(argc, argv); // keeps the screen, which ends with its last client
    WindowTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_window.moc"
