// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>
#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;
using Settings::Condition;

namespace {

/// A run of the program: the settings are opened once in each.
struct Run
{
    Run()
    {
        QCoreApplication::setOrganizationName(u"masterychart"_s);
        QCoreApplication::setApplicationName(u"tst_settings"_s);
    }

    int argc = 1;
    char name[5] = "test";
    char *argv[2] = {name, nullptr};
    QCoreApplication application{argc, argv};
};

QString fileName()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + u"/masterychart/tst_settings.conf"_s;
}

QByteArray content()
{
    QFile file(fileName());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QByteArray &bytes)
{
    QFile file(fileName());
    return QDir().mkpath(QFileInfo(fileName()).path()) && file.open(QIODevice::WriteOnly)
        && file.write(bytes) == bytes.size();
}

} // namespace

class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QFile::remove(fileName()); }

    void whatIsSetIsThereInTheNextRun()
    {
        {
            const Run run;
            QCOMPARE(Settings::condition(), Condition::Good);
            Settings::file().setValue(u"view/scale", 2);
        }
        const Run next;
        QCOMPARE(Settings::condition(), Condition::Good);
        QCOMPARE(Settings::file().value(u"view/scale").toInt(), 2);
        QCOMPARE(Settings::file().value(u"version").toInt(), 1);
    }

    void whatCannotBeReadHasItsDefaultAndIsSaid_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("scale");
        QTest::newRow("no keys") << QByteArrayLiteral("\x00\x01garbage without any sense") << 7;
        QTest::newRow("an open section") << QByteArrayLiteral("[view\nscale=2\n") << 2;
    }

    void whatCannotBeReadHasItsDefaultAndIsSaid()
    {
        QFETCH(const QByteArray, bytes);
        QVERIFY(write(bytes));
        const Run run;
        QCOMPARE(Settings::condition(), Condition::Unreadable);
        QVERIFY(!Settings::sentence(Settings::condition()).isEmpty());
        QTEST(Settings::file().value(u"view/scale", 7).toInt(), "scale");
    }

    void settingsOfALaterVersionAreLeftAlone()
    {
        const QByteArray later = "[General]\nversion=1000\n\n[view]\nscale=spiral\n";
        QVERIFY(write(later));
        {
            const Run run;
            QCOMPARE(Settings::condition(), Condition::NewerVersion);
            QVERIFY(!Settings::sentence(Settings::condition()).isEmpty());
            QVERIFY(!Settings::file().contains(u"view/scale"));
            Settings::file().setValue(u"view/scale", 1);
            QCOMPARE(Settings::file().value(u"view/scale").toInt(), 1);
        }
        QCOMPARE(content(), later);
    }
};

QTEST_APPLESS_MAIN(SettingsTest)
#include "tst_settings.moc"
