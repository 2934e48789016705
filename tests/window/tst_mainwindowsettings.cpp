// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/settings.h"
#include "support/openwindow.h"

#include <QSettings>
#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

/// A settings file that a later version of the program wrote; there is one for each run, so this is a program of its
/// own.
class MainWindowSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settingsOfALaterVersionAreSaid();
};

void MainWindowSettingsTest::settingsOfALaterVersionAreSaid()
{
    OpenWindow::prepare();
    QSettings().setValue(u"version"_s, 1000);
    LoopbackServer server(serviceWith());
    {
        const OpenWindow open(server, {});
        QTRY_COMPARE(open.columns(), 15);
        QVERIFY(Settings::condition() == Settings::Condition::NewerVersion);
        QCOMPARE(open.message(), Settings::sentence(Settings::Condition::NewerVersion));
        open.action(u"Table"_s)->trigger();
    }
    QCOMPARE(QSettings().allKeys(), QStringList{u"version"_s}); // left as it was
}

QTEST_MAIN(MainWindowSettingsTest)
#include "tst_mainwindowsettings.moc"
