// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/settings.h"
#include "support/openwindow.h"
#include "support/programname.h"

#include <QDir>
#include <QSettings>
#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

/// What the window says of its settings.
class MainWindowSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void settingsOfALaterVersionAreReported();
    void settingsThatCannotBeWrittenAreReported();
};

void MainWindowSettingsTest::init()
{
    useProgramName();
    QDir(Settings::usualFile()).removeRecursively(); // what stands in their way
    OpenWindow::prepare();
}

void MainWindowSettingsTest::settingsOfALaterVersionAreReported()
{
    QSettings().setValue(u"version"_s, 1000);
    LoopbackServer server(serviceWith());
    {
        const OpenWindow open(server, {});
        QTRY_COMPARE(open.columns(), 15);
        QVERIFY(open.settings.condition() == Settings::Condition::NewerVersion);
        QCOMPARE(open.message(), Settings::sentence(Settings::Condition::NewerVersion));
        open.action(u"Table"_s)->trigger();
    }
    QCOMPARE(QSettings().allKeys(), QStringList{u"version"_s}); // left as it was
}

void MainWindowSettingsTest::settingsThatCannotBeWrittenAreReported()
{
    const QString file = Settings::usualFile();
    LoopbackServer server(serviceWith());
    {
        const OpenWindow open(server, {});
        QTRY_COMPARE(open.columns(), 15);
        QCOMPARE(open.message(), QString());
        QVERIFY(!QFile::exists(file) || QFile::remove(file));
        QVERIFY(QDir().mkpath(file + u"/in the way"));
        open.action(u"Table"_s)->trigger();
        QTRY_COMPARE(open.message(), Settings::sentence(Settings::Condition::NotWritten));
    }
    QVERIFY(QDir(file).removeRecursively());
}

QTEST_MAIN(MainWindowSettingsTest)
#include "tst_mainwindowsettings.moc"
