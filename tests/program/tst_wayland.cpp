// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ownbus.h"
#include "support/program.h"
#include "support/waylandscreen.h"

#include <QGuiApplication>
#include <QImage>
#include <QTest>

#include <csignal>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

/// The real program's window on a Wayland desktop.
class WaylandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theWindowComesAndTellsTheApplicationId();
    void thePictureIsCopied();
    void aSecondStartBringsTheWindowForward();

private:
    std::unique_ptr<Program> program() const;

    /// Waits for the only window to be called \a title.
    void awaitWindow(const QString &title) const;

    /// Ends the program that is on the screen, which has nothing to say.
    void quit() const;

    const WaylandScreen m_screen;
    std::unique_ptr<OwnBus> m_bus;
    QString m_address;
    std::unique_ptr<Program> m_program;
};

namespace {

constexpr int patience = 30'000; // ms, for a window of a program under a sanitizer

const QString dragsterTitle = u"Dragster (sample data) – Mastery Chart"_s;
const QString lanternTitle = u"Lantern Keep (sample data) – Mastery Chart"_s;

} // namespace

std::unique_ptr<Program> WaylandTest::program() const
{
    auto started = std::make_unique<Program>();
    m_screen.addTo(started->environment);
    started->environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, m_address);
    return started;
}

void WaylandTest::awaitWindow(const QString &title) const
{
    const auto titles = [this] {
        QStringList all;
        for (const QJsonObject &window : m_screen.windows())
            all.append(window["name"_L1].toString());
        return all;
    };
    QTRY_COMPARE_WITH_TIMEOUT(titles(), QStringList{title}, patience);
}

void WaylandTest::quit() const
{
    m_program->signal(SIGTERM);
    const Outcome outcome = m_program->outcome();
    QCOMPARE(outcome.words, QByteArray());
    QCOMPARE(outcome.exitCode, 0);
}

void WaylandTest::init()
{
    m_bus = std::make_unique<OwnBus>();
    m_address = m_bus->start();
    m_program = program();
}

void WaylandTest::cleanup()
{
    m_program.reset();
    QTRY_VERIFY_WITH_TIMEOUT(m_screen.windows().isEmpty(), patience);
}

void WaylandTest::theWindowComesAndTellsTheApplicationId()
{
    m_program->start({u"--sample"_s});
    awaitWindow(dragsterTitle);
    const QJsonObject window = m_screen.windows().constFirst();
    QCOMPARE(window["app_id"_L1].toString(), u"org.masterychart.MasteryChart"_s);
    QVERIFY(window["focused"_L1].toBool());
    quit();
}

void WaylandTest::thePictureIsCopied()
{
    m_program->start({u"--sample"_s});
    awaitWindow(dragsterTitle);
    // Keys that come before the window has the keyboard are lost, so they are pressed until there is something to
    // paste.
    const auto isCopied = [this] {
        m_screen.run(u"wtype"_s, {u"-k"_s, u"F6"_s, u"-M"_s, u"ctrl"_s, u"-k"_s, u"c"_s, u"-m"_s, u"ctrl"_s});
        return m_screen.run(u"wl-paste"_s, {u"--list-types"_s}).contains("image/png\n");
    };
    QTRY_VERIFY_WITH_TIMEOUT(isCopied(), patience);
    QImage picture;
    const auto isPasted = [this, &picture] {
        picture = QImage::fromData(m_screen.run(u"wl-paste"_s, {u"--type"_s, u"image/png"_s}), "PNG");
        return !picture.isNull();
    };
    QTRY_VERIFY_WITH_TIMEOUT(isPasted(), patience);
    QVERIFY(picture.width() >= 400);
    quit();
}

void WaylandTest::aSecondStartBringsTheWindowForward()
{
    m_program->environment.insert(u"WAYLAND_DEBUG"_s, u"1"_s);
    m_program->start({});
    awaitWindow(dragsterTitle);
    const auto second = program();
    second->environment.insert(u"XDG_ACTIVATION_TOKEN"_s, u"a-token-of-the-launcher"_s);
    const Outcome outcome = second->run({u"900025"_s});
    QCOMPARE(outcome.words, QByteArray());
    QCOMPARE(outcome.exitCode, 0);
    awaitWindow(lanternTitle);
    m_program->signal(SIGTERM);
    const QByteArray said = m_program->outcome().words; // all that the two tell each other
    QVERIFY2(said.contains(".activate(\"a-token-of-the-launcher\""), said.constData());
}

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    WaylandTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_wayland.moc"
