// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/faultyserver.h"
#include "support/openwindow.h"
#include "support/waitfor.h"
#include "window/accountdialog.h"

#include <QLabel>
#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

bool nothing(const HttpRequest &)
{
    return false;
}

} // namespace

/// Every fault in the window: a sentence says what did not come, and what was on screen before is there again at a key.
/// One window meets all that a server can do wrong.
class MainWindowFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { OpenWindow::prepare(); }
    void theChartStaysWhenTheNextLoadFails_data();
    void theChartStaysWhenTheNextLoadFails();
    void theChartStaysWhenItsReloadFails_data();
    void theChartStaysWhenItsReloadFails();
    void theSampleStaysWhenTheServiceCannotBeReached_data();
    void theSampleStaysWhenTheServiceCannotBeReached();
    void missingDetailsAreMarked_data();
    void missingDetailsAreMarked();
    void theCheckOfTheKeyReportsTheFault_data();
    void theCheckOfTheKeyReportsTheFault();
    void cleanupTestCase() { m_open.reset(); }

private:
    bool showGame();
    void open();

    FaultyServer m_faulty{Fault(), nothing};
    std::unique_ptr<OpenWindow> m_open;
    int m_titles = 0; ///< that were asked for
};

namespace {

void addRows(const QList<Fault> &faults)
{
    QTest::addColumn<Fault>("fault");
    for (const Fault &fault : faults)
        QTest::newRow(fault.name) << fault;
}

} // namespace

void MainWindowFaultsTest::open()
{
    m_open = std::make_unique<OpenWindow>(m_faulty.server, someone());
    m_open->autoAdvance();
    connect(&m_faulty.server, &LoopbackServer::requestArrived, m_open->window.get(),
            [this](const HttpRequest &request) {
                if (request.file() == detailsFile)
                    ++m_titles;
            });
}

/// Whether the game comes on screen, whole, or is there already.
bool MainWindowFaultsTest::showGame()
{
    if (!m_open)
        open();
    m_open->clock.advance(5min);                                      // which may be the service's to be left alone
    if (!waitFor([this] { return m_faulty.server.inFlight() == 0; })) // it may not know yet what was given up before
        return false;
    if (m_open->title() == u"Dragster" && m_open->mark().isEmpty() && m_open->age().isEmpty()
        && m_open->messages().isEmpty() && !m_open->icon().isNull())
        return true;
    m_faulty.meet(Fault(), nothing);
    m_titles = 0;
    m_open->enter(QString::number(dragster().id));
    return waitFor([this] { // the title comes last, but the first time, when it brings the icon
               return m_titles > 0 && !m_open->icon().isNull() && m_faulty.server.inFlight() == 0
                   && m_open->window->findChildren<HttpTransfer *>().isEmpty();
           })
        && m_open->title() == u"Dragster" && m_open->failure().isEmpty() && m_open->message().isEmpty()
        && m_open->mark().isEmpty() && m_open->age().isEmpty();
}

void MainWindowFaultsTest::theChartStaysWhenTheNextLoadFails_data()
{
    addRows(faultsOfAnyRequest() + faultsOfDistributions());
}

void MainWindowFaultsTest::theChartStaysWhenTheNextLoadFails()
{
    QFETCH(const Fault, fault);

    QVERIFY(showGame());
    const QString status = m_open->status();
    m_faulty.meet(fault, isDistribution);
    m_open->enter(u"2"_s);
    if (fault.timeout > 0s) {
        m_faulty.letTimePass(*m_open->window, m_open->clock, 2);
        QCOMPARE(m_open->failure(), QString());
        m_open->clock.advance(1ms);
    }
    QVERIFY(waitFor([this] { return !m_open->failure().isEmpty(); }));
    QCOMPARE(m_open->failure(), sentence(fault.error, serviceAt(m_faulty.api())));
    QCOMPARE(m_open->part<QAbstractButton>(u"failureSignIn"_s)->isVisible(),
             fault.error.kind == ServiceError::Kind::CredentialsRefused);
    QCOMPARE(m_open->window->windowTitle(), u"Game 2 – Mastery Chart"_s);
    QCOMPARE(m_open->part<QLabel>(u"failureHeading"_s)->text(), u"Game 2 could not be loaded"_s);
    QCOMPARE(m_open->message(), QString());

    m_open->press(Qt::Key_Escape);
    QCOMPARE(m_open->failure(), QString());
    QCOMPARE(m_open->title(), u"Dragster"_s);
    QCOMPARE(m_open->window->windowTitle(), u"Dragster – Mastery Chart"_s);
    QCOMPARE(m_open->drawn(), Distribution(dragster().hardcore, dragster().casual));
    QCOMPARE(m_open->columns(), 15);
    QVERIFY(!m_open->icon().isNull());
    QVERIFY(!m_open->isDimmed());
    QCOMPARE(m_open->mark(), QString());
    QCOMPARE(m_open->age(), QString());
    QCOMPARE(m_open->status(), status);
}

void MainWindowFaultsTest::theChartStaysWhenItsReloadFails_data()
{
    addRows(faultsOfAnyRequest() + faultsOfDistributions());
}

void MainWindowFaultsTest::theChartStaysWhenItsReloadFails()
{
    QFETCH(const Fault, fault);

    QVERIFY(showGame());
    m_faulty.meet(fault, isDistribution);
    m_open->enter(QString::number(dragster().id));
    if (fault.timeout > 0s) {
        m_faulty.letTimePass(*m_open->window, m_open->clock, 2);
        QCOMPARE(m_open->age(), QString());
        m_open->clock.advance(1ms);
    }
    QVERIFY(waitFor([this] { return !m_open->age().isEmpty(); }));
    QVERIFY2(m_open->age().endsWith(u" · not updated"), qPrintable(m_open->age()));
    const QString why = sentence(fault.error, serviceAt(m_faulty.api()));
    QCOMPARE(m_open->part<QLabel>(u"age"_s)->toolTip(), why);
    QCOMPARE(m_open->part<QLabel>(u"age"_s)->accessibleDescription(), why);
    const bool isRefused = fault.error.kind == ServiceError::Kind::CredentialsRefused;
    QCOMPARE(m_open->message(), isRefused ? why : QString());
    QCOMPARE(m_open->part<QAbstractButton>(u"messageAction"_s) != nullptr, isRefused);
    QCOMPARE(m_open->failure(), QString());
    QCOMPARE(m_open->title(), u"Dragster"_s);
    QCOMPARE(m_open->window->windowTitle(), u"Dragster – Mastery Chart"_s);
    QCOMPARE(m_open->drawn(), Distribution(dragster().hardcore, dragster().casual));
    QVERIFY(!m_open->isDimmed());
    QVERIFY(!m_open->icon().isNull());
    if (isRefused)
        m_open->press(Qt::Key_Escape);
    QCOMPARE(m_open->message(), QString());
}

void MainWindowFaultsTest::theSampleStaysWhenTheServiceCannotBeReached_data()
{
    addRows(faultsOfTheLine());
}

void MainWindowFaultsTest::theSampleStaysWhenTheServiceCannotBeReached()
{
    QFETCH(const Fault, fault);

    m_open.reset();
    OpenWindow::prepare();
    FaultyServer faulty(fault);
    OpenWindow open(faulty.api());
    faulty.useProxyFor(open.network);
    open.autoAdvance();
    QVERIFY(waitFor([&] { return open.title() == u"Dragster (sample data)" && !open.icon().isNull(); }));
    open.enter(u"2"_s);
    if (fault.timeout > 0s) {
        faulty.letTimePass(*open.window, open.clock, 3);
        QCOMPARE(open.failure(), QString());
        open.clock.advance(1ms);
    }
    QVERIFY2(waitFor([&] { return !open.failure().isEmpty(); }), qPrintable(open.status()));
    QCOMPARE(open.failure(), sentence(fault.error, serviceAt(faulty.api())));
    open.press(Qt::Key_Escape);
    QCOMPARE(open.failure(), QString());
    QCOMPARE(open.title(), u"Dragster (sample data)"_s);
    QCOMPARE(open.columns(), 15);
    QVERIFY(!open.icon().isNull());
    QCOMPARE(open.mark(), QString());
}

void MainWindowFaultsTest::missingDetailsAreMarked_data()
{
    addRows(faultsOfAnyRequest());
}

void MainWindowFaultsTest::missingDetailsAreMarked()
{
    QFETCH(const Fault, fault);

    QVERIFY(showGame());
    m_faulty.meet(fault, [](const HttpRequest &request) { return request.file() == detailsFile; });
    m_open->enter(QString::number(dragster().id));
    if (fault.timeout > 0s) {
        m_faulty.letTimePass(*m_open->window, m_open->clock, 1);
        QCOMPARE(m_open->mark(), QString());
        m_open->clock.advance(1ms);
    }
    QVERIFY(waitFor([this] { return !m_open->mark().isEmpty() && m_open->status().startsWith(u"Updated "); }));
    QCOMPARE(m_open->mark(), u"Title and your place could not be updated"_s);
    QCOMPARE(m_open->part<QLabel>(u"mark"_s)->accessibleDescription(),
             sentence(fault.error, serviceAt(m_faulty.api())));
    QCOMPARE(m_open->columns(), 15);
    QCOMPARE(m_open->title(), u"Dragster"_s);
    QCOMPARE(m_open->message(), QString());
}

void MainWindowFaultsTest::theCheckOfTheKeyReportsTheFault_data()
{
    addRows(faultsOfAnyRequest());
}

void MainWindowFaultsTest::theCheckOfTheKeyReportsTheFault()
{
    QFETCH(const Fault, fault);

    QVERIFY(showGame());
    m_faulty.meet(fault, [](const HttpRequest &) { return true; });
    m_open->dialog()->ask();
    m_open->enterAccount({someone().user, Secret(u"enteredKey"_s)});
    const bool isRefused = fault.error.kind == ServiceError::Kind::CredentialsRefused;
    const auto words = [this](const QString &label) { return m_open->part<QLabel>(label)->text(); };
    QCOMPARE(words(u"accountFeedback"_s), u"Asking RetroAchievements…"_s);
    if (fault.timeout > 0s) {
        m_faulty.letTimePass(*m_open->window, m_open->clock, 1);
        QCOMPARE(words(u"accountFeedback"_s), u"Asking RetroAchievements…"_s);
        m_open->clock.advance(1ms);
    }
    const QString where = isRefused ? u"keyError"_s : u"accountFeedback"_s; // at the field that is wrong
    const QString why = sentence(fault.error, serviceAt(m_faulty.api()));
    QVERIFY2(waitFor([&] { return words(where) == why; }), qPrintable(words(where)));
    QVERIFY(m_open->part<QLabel>(where)->isVisible());
    QCOMPARE(m_open->part<QAbstractButton>(u"saveAnyway"_s)->isVisible(), !isRefused);
    QVERIFY(m_open->dialog()->isVisible());
    QVERIFY(m_open->accounts.credentials() == someone());
    QCOMPARE(m_faulty.server.requests(u"API_GetGame.php"_s).constLast().query.value(u"y"_s), u"enteredKey"_s);
    m_open->press(Qt::Key_Escape);
    QVERIFY(!m_open->dialog()->isVisible());
    QCOMPARE(m_open->title(), u"Dragster"_s);
    QCOMPARE(m_open->message(), QString());
}

QTEST_MAIN(MainWindowFaultsTest)
#include "tst_mainwindowfaults.moc"
