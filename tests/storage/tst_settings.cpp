// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/settings.h"
#include "support/programname.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

#include <sys/stat.h>

using namespace MasteryChart;

using namespace Qt::StringLiterals;
using Condition = Settings::Condition;

class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theProgramsOwnFileIsWhereVersion01HadIt();
    void whatIsSetIsThereInTheNextRun();
    void nothingIsWrittenBeforeSomethingChanges();
    void whatCannotBeReadHasItsDefaultAndIsSaid_data();
    void whatCannotBeReadHasItsDefaultAndIsSaid();
    void aDamagedFileIsCopiedOnce();
    void nothingIsLeftAfterClearing();
    void settingsOfALaterVersionAreLeftAlone();
    void whatIsNoFileIsLeftAlone_data();
    void whatIsNoFileIsLeftAlone();
    void theOwnerAloneReadsThem_data();
    void theOwnerAloneReadsThem();
    void theOwnerAloneReadsWhatVersion01Wrote_data();
    void theOwnerAloneReadsWhatVersion01Wrote();
    void whatCannotBeWrittenIsSaidOnceAndTriedAgain();
    void twoRunsLoseNothing();

private:
    QString path(const QString &name) const { return m_home->filePath(name); }
    QString fileName() const { return path(u"config/settings.conf"_s); }
    QByteArray content(const QString &name = {}) const
    {
        QFile file(name.isEmpty() ? fileName() : name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    bool write(const QByteArray &bytes) const
    {
        QFile file(fileName());
        return QDir().mkpath(path(u"config"_s)) && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    QStringList files() const { return QDir(path(u"config"_s)).entryList(QDir::Files | QDir::Hidden); }

    std::optional<QTemporaryDir> m_home;
};

namespace {

QFile::Permissions permissions(const QString &name)
{
    return QFile::permissions(name)
        & (QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::WriteGroup
           | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther);
}

constexpr QFile::Permissions ownerFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions ownerFolder = ownerFile | QFile::ExeOwner;

} // namespace

void SettingsTest::init()
{
    m_home.emplace();
}

void SettingsTest::theProgramsOwnFileIsWhereVersion01HadIt()
{
    useProgramName();
    QCOMPARE(Settings::usualFile(), QSettings().fileName());
}

void SettingsTest::whatIsSetIsThereInTheNextRun()
{
    {
        Settings settings(fileName());
        QCOMPARE(settings.condition(), Condition::Good);
        QVERIFY(settings.isKept());
        settings.setValue(u"view/scale", u"log"_s);
        settings.setValue(u"view/theme", u"dark"_s);
        settings.remove(u"view/theme");
    }
    const Settings next(fileName());
    QCOMPARE(next.condition(), Condition::Good);
    QCOMPARE(next.value(u"view/scale").toString(), u"log"_s);
    QVERIFY(!next.value(u"view/theme").isValid());
    QCOMPARE(next.value(u"version").toInt(), 2);
    QCOMPARE(next.keysOf(u"view"), QStringList{u"scale"_s});
}

void SettingsTest::nothingIsWrittenBeforeSomethingChanges()
{
    {
        Settings settings(fileName());
        QVERIFY(settings.sync());
    }
    QVERIFY(!QFileInfo::exists(path(u"config"_s)));
    const QByteArray before = "[General]\nversion=1\n\n[view]\nscale=2\n";
    QVERIFY(write(before));
    {
        const Settings settings(fileName());
        QCOMPARE(settings.value(u"view/scale").toInt(), 2);
    }
    QCOMPARE(content(), before);
}

void SettingsTest::whatCannotBeReadHasItsDefaultAndIsSaid_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("scale");
    QTest::newRow("no keys") << QByteArrayLiteral("\x00\x01garbage without any sense") << 7;
    QTest::newRow("an open section") << QByteArrayLiteral("[view\nscale=2\n") << 2;
}

void SettingsTest::whatCannotBeReadHasItsDefaultAndIsSaid()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(write(bytes));
    const Settings settings(fileName());
    QCOMPARE(settings.condition(), Condition::Damaged);
    QVERIFY(!Settings::sentence(settings.condition()).isEmpty());
    QTEST(settings.value(u"view/scale", 7).toInt(), "scale");
}

void SettingsTest::aDamagedFileIsCopiedOnce()
{
    const QByteArray damaged = "[view\nscale=2\n[accounts\nalice=Alice\n";
    for (const int copies : {1, 2}) {
        QVERIFY(write(damaged));
        {
            Settings settings(fileName());
            QCOMPARE(settings.condition(), Condition::Damaged);
            settings.setValue(u"view/theme", u"dark"_s);
        }
        const Settings next(fileName());
        QCOMPARE(next.condition(), Condition::Good);
        QCOMPARE(next.value(u"view/theme").toString(), u"dark"_s);
        QCOMPARE(files().size(), copies + 1);
        const QString copy = fileName() + u".damaged-" + QString::number(copies);
        QCOMPARE(content(copy), damaged);
        QCOMPARE(permissions(copy), ownerFile);
    }
}

void SettingsTest::nothingIsLeftAfterClearing()
{
    QVERIFY(write("[view\nscale=2\n[accounts\nalice=Alice\n"));
    {
        Settings settings(fileName());
        settings.setValue(u"accounts/bob"_s, u"Bob"_s);
        QVERIFY(settings.sync());
        QVERIFY(content(fileName()).contains("Bob"));
        QCOMPARE(files().size(), 2);
        settings.clear();
    }
    QCOMPARE(files().size(), 1);
    QCOMPARE(QString::fromUtf8(content(fileName())).trimmed(), u"[General]\nversion=2"_s);
}

void SettingsTest::settingsOfALaterVersionAreLeftAlone()
{
    const QByteArray later = "[General]\nversion=1000\n\n[view]\nscale=spiral\n";
    QVERIFY(write(later));
    {
        Settings settings(fileName());
        QCOMPARE(settings.condition(), Condition::NewerVersion);
        QVERIFY(!Settings::sentence(settings.condition()).isEmpty());
        QVERIFY(!settings.isKept());
        QVERIFY(!settings.value(u"view/scale").isValid());
        settings.setValue(u"view/scale", u"log"_s);
        QVERIFY(settings.sync());
        QCOMPARE(settings.value(u"view/scale").toString(), u"log"_s);
    }
    QCOMPARE(content(), later);
    QCOMPARE(files().size(), 1);
}

void SettingsTest::whatIsNoFileIsLeftAlone_data()
{
    QTest::addColumn<bool>("pipe");
    QTest::newRow("a pipe") << true; // that nobody writes into
    QTest::newRow("a folder") << false;
}

void SettingsTest::whatIsNoFileIsLeftAlone()
{
    QFETCH(const bool, pipe);
    QVERIFY(QDir().mkpath(path(u"config"_s)));
    QVERIFY(pipe ? ::mkfifo(QFile::encodeName(fileName()).constData(), 0600) == 0 : QDir().mkdir(fileName()));
    {
        Settings settings(fileName());
        QCOMPARE(settings.condition(), Condition::Unreadable);
        QVERIFY(!Settings::sentence(settings.condition()).isEmpty());
        settings.setValue(u"view/scale", u"log"_s);
        QCOMPARE(settings.value(u"view/scale").toString(), u"log"_s);
    }
    QVERIFY(!QFileInfo(fileName()).isFile());
}

void SettingsTest::theOwnerAloneReadsThem_data()
{
    QTest::addColumn<int>("mask");
    QTest::newRow("a usual umask") << 0022;
    QTest::newRow("an open umask") << 0;
    QTest::newRow("a strange umask") << 0277;
}

void SettingsTest::theOwnerAloneReadsThem()
{
    QFETCH(const int, mask);
    const mode_t before = ::umask(static_cast<mode_t>(mask));
    {
        Settings settings(fileName());
        settings.setValue(u"view/scale", u"log"_s);
        QVERIFY(settings.sync());
        settings.setValue(u"view/scale", u"share"_s);
        QVERIFY(settings.sync());
    }
    ::umask(before);
    QVERIFY(content().contains("share"));
    QCOMPARE(permissions(fileName()), ownerFile);
    QCOMPARE(permissions(path(u"config"_s)), ownerFolder);
}

void SettingsTest::theOwnerAloneReadsWhatVersion01Wrote_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Condition>("condition");
    QTest::newRow("whole") << "[General]\nversion=1\n"_ba << Condition::Good;
    QTest::newRow("damaged") << "[General]\nversion=1\n[view\n"_ba << Condition::Damaged;
}

void SettingsTest::theOwnerAloneReadsWhatVersion01Wrote()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(write(bytes));
    QVERIFY(QFile::setPermissions(fileName(), ownerFile | QFile::ReadGroup | QFile::ReadOther));
    QVERIFY(QFile::setPermissions(path(u"config"_s), ownerFolder | QFile::ReadOther | QFile::ExeOther));
    const Settings settings(fileName());
    QTEST(settings.condition(), "condition");
    QCOMPARE(permissions(fileName()), ownerFile);
    QCOMPARE(permissions(path(u"config"_s)), ownerFolder);
}

void SettingsTest::whatCannotBeWrittenIsSaidOnceAndTriedAgain()
{
    Settings settings(fileName());
    QSignalSpy notWritten(&settings, &Settings::notWritten);
    QFile inTheWay(path(u"config"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly)); // where the folder would be
    settings.setValue(u"view/scale", u"log"_s);
    QTRY_COMPARE(notWritten.size(), 1);
    QCOMPARE(settings.condition(), Condition::NotWritten);
    QVERIFY(!Settings::sentence(settings.condition()).isEmpty());
    settings.setValue(u"view/theme", u"dark"_s);
    QVERIFY(!settings.sync());
    QCOMPARE(notWritten.size(), 1);
    QCOMPARE(settings.value(u"view/scale").toString(), u"log"_s);

    QVERIFY(inTheWay.remove());
    settings.setValue(u"view/shape", u"curve"_s);
    QTRY_COMPARE(settings.condition(), Condition::Good);
    for (const char *word : {"log", "dark", "curve"})
        QVERIFY(content().contains(word));
}

void SettingsTest::twoRunsLoseNothing()
{
    QVERIFY(QDir().mkpath(path(u"config"_s)));
    QVERIFY(QFile::link(path(u"config"_s), path(u"link"_s))); // by another way, as another run has it open
    Settings first(fileName());
    Settings second(path(u"link/settings.conf"_s));
    first.setValue(u"view/scale", u"log"_s);
    second.setValue(u"view/theme", u"dark"_s);
    QVERIFY(first.sync());
    QVERIFY(second.sync());
    first.setValue(u"view/shape", u"curve"_s);
    second.remove(u"view/scale");
    QVERIFY(second.sync());
    QVERIFY(first.sync());
    QVERIFY(second.sync());
    for (const Settings *settings : {&first, &second}) {
        QVERIFY(!settings->value(u"view/scale").isValid());
        QCOMPARE(settings->value(u"view/theme").toString(), u"dark"_s);
        QCOMPARE(settings->value(u"view/shape").toString(), u"curve"_s);
    }
}

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"
