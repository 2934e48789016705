// SPDX-License-Identifier: GPL-3.0-or-later
// Times from the start of a process to its first picture on an X screen, of the program's sample and of an empty window
// in turn, and reads the program's peak memory then. Run it on a screen of its own: tests/benchmark does.
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QPixmap>
#include <QProcess>
#include <QScreen>
#include <QTextStream>
#include <QThread>

#include <algorithm>

namespace {

constexpr int rounds = 15;
constexpr int patience = 20'000;         // ms
constexpr QRgb hardcoreBar = 0xff9a7200; // of the light theme
constexpr QRgb nothing = 0xff000000;     // an empty screen

bool shows(const QImage &screen, const QString &what)
{
    for (int y = 0; y < screen.height(); y += 4) {
        for (int x = 0; x < screen.width(); x += 4) {
            const QRgb pixel = screen.pixel(x, y) | 0xff000000;
            if (what == u"bars" ? pixel == hardcoreBar : pixel != nothing)
                return true;
        }
    }
    return false;
}

double peakMemory(qint64 process) // MiB
{
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

struct Run
{
    double milliseconds = 0;
    double mebibytes = 0;
};

Run run(const QString &program, const QStringList &arguments, const QString &what)
{
    QScreen *screen = QGuiApplication::primaryScreen();
    const auto grab = [screen] { return screen->grabWindow(0).toImage(); };
    while (shows(grab(), QStringLiteral("anything")))
        QThread::msleep(1); // the window of the run before is going
    QProcess process;
    QElapsedTimer time;
    time.start();
    process.start(program, arguments);
    while (!shows(grab(), what) && time.elapsed() < patience) {}
    const Run result{static_cast<double>(time.nsecsElapsed()) / 1e6, peakMemory(process.processId())};
    process.terminate();
    process.waitForFinished();
    return result;
}

Run median(QList<Run> runs)
{
    std::ranges::sort(runs, {}, &Run::milliseconds);
    return runs.at(runs.size() / 2);
}

} // namespace

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    QTextStream out(stdout);
    if (arguments.size() != 3) {
        out << "usage: benchmark_startup MASTERYCHART EMPTY_WINDOW\n";
        return 2;
    }
    QList<Run> sample;
    QList<Run> empty;
    for (int round = 0; round < rounds; ++round) {
        sample.append(run(arguments.at(1),
                          {QStringLiteral("--sample"), QStringLiteral("--theme"), QStringLiteral("light")},
                          QStringLiteral("bars")));
        empty.append(run(arguments.at(2), {}, QStringLiteral("anything")));
    }
    const Run ours = median(sample);
    const Run yardstick = median(empty);
    out << "first picture of the sample: " << ours.milliseconds << " ms, peak " << ours.mebibytes << " MiB\n"
        << "an empty Qt window:          " << yardstick.milliseconds << " ms, peak " << yardstick.mebibytes << " MiB\n"
        << "ratio:                       " << ours.milliseconds / yardstick.milliseconds << " (at most 1.6)\n";
    return 0;
}
