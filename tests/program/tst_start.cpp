// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/program.h"
#include "support/virtualscreen.h"

#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QPixmap>
#include <QScreen>
#include <QSettings>
#include <QTest>

#include <csignal>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

/// The real program's window on a screen: that it opens, looks as it was asked to, and ends well.
class StartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theWindowShowsTheSample_data();
    void theWindowShowsTheSample();
    void theOptionsOfASessionManagerAreAccepted_data();
    void theOptionsOfASessionManagerAreAccepted();
    void aSignalEndsTheProgramAsClosingTheWindowDoes_data();
    void aSignalEndsTheProgramAsClosingTheWindowDoes();

private:
    std::unique_ptr<Program> m_program;
};

namespace {

/// How a screen looks, from samples of its pixels.
struct Look
{
    double light = 0;  ///< share of light pixels
    double bright = 0; ///< share of pixels with a strong colour, as the bars have
};

Look look()
{
    constexpr int step = 7; // pixels
    constexpr int lightFrom = 200;
    constexpr int strongFrom = 120;
    const QImage image = QGuiApplication::primaryScreen()->grabWindow(0).toImage();
    int light = 0;
    int bright = 0;
    int all = 0;
    for (int y = 0; y < image.height(); y += step) {
        for (int x = 0; x < image.width(); x += step) {
            const QColor color = image.pixelColor(x, y);
            light += color.lightness() >= lightFrom;
            bright += color.hsvSaturation() >= strongFrom && color.value() >= strongFrom;
            ++all;
        }
    }
    return {double(light) / all, double(bright) / all};
}

/// Whether a chart is on the screen: the bars are some hundredth of it.
bool isChart(const Look &look)
{
    return look.bright > 0.01;
}

} // namespace

void StartTest::init()
{
    m_program.reset(); // ends the window of the test before
    QTRY_VERIFY(!isChart(look()));
    m_program = std::make_unique<Program>();
    m_program->environment.insert(u"DISPLAY"_s, qEnvironmentVariable("DISPLAY"));
}

void StartTest::theWindowShowsTheSample_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("light");
    QTest::newRow("light") << QStringList{u"--sample"_s, u"--theme"_s, u"light"_s} << true;
    QTest::newRow("dark") << QStringList{u"--sample"_s, u"--theme"_s, u"dark"_s} << false;
    QTest::newRow("without an account") << QStringList{u"--theme"_s, u"light"_s} << true;
}

void StartTest::theWindowShowsTheSample()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const bool, light);
    m_program->start(arguments);
    QTRY_VERIFY_WITH_TIMEOUT(isChart(look()), 20'000);
    QCOMPARE(look().light > 0.5, light);
    m_program->signal(SIGTERM);
    QCOMPARE(m_program->outcome().exitCode, 0);
}

void StartTest::theOptionsOfASessionManagerAreAccepted_data()
{
    QTest::addColumn<QStringList>("own");
    QTest::newRow("-session") << QStringList{u"-session"_s, u"10d6c6d7a0000000_1700000000_1234"_s};
    QTest::newRow("others of Qt") << QStringList{u"-platform"_s,        u"xcb"_s,          u"-style"_s, u"fusion"_s,
                                                 u"-qwindowgeometry"_s, u"900x700+10+10"_s};
}

void StartTest::theOptionsOfASessionManagerAreAccepted()
{
    QFETCH(const QStringList, own);
    m_program->start(own + QStringList{u"--sample"_s});
    QTRY_VERIFY_WITH_TIMEOUT(isChart(look()), 20'000);
    m_program->signal(SIGTERM);
    const Outcome outcome = m_program->outcome();
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.words, QByteArray());
}

void StartTest::aSignalEndsTheProgramAsClosingTheWindowDoes_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGHUP") << SIGHUP;
}

void StartTest::aSignalEndsTheProgramAsClosingTheWindowDoes()
{
    QFETCH(const int, signal);
    const QString settings = m_program->environment.value(u"XDG_CONFIG_HOME"_s) + u"/masterychart/masterychart.conf";
    m_program->start({u"--sample"_s});
    QTRY_VERIFY_WITH_TIMEOUT(isChart(look()), 20'000);
    m_program->signal(signal);
    const Outcome outcome = m_program->outcome();
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.words, QByteArray());
    QVERIFY(!QSettings(settings, QSettings::IniFormat).value(u"window/geometry"_s).toByteArray().isEmpty());
}

int main(int argc, char *argv[])
{
    const VirtualScreen screen;
    const QGuiApplication application(argc, argv);
    StartTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_start.moc"
