// SPDX-License-Identifier: GPL-3.0-or-later
// What a Qt window costs at the least: the yardstick of benchmark_startup.
#include <QApplication>
#include <QWidget>

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QWidget window;
    window.resize(960, 720);
    window.show();
    return QApplication::exec();
}
