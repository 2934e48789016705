// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/savedaccounts.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

class SavedAccountsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_home.emplace(); }

    void whatIsAddedIsThereInTheNextRun()
    {
        {
            Settings settings(fileName());
            SavedAccounts accounts(settings, Service());
            QVERIFY(accounts.users().isEmpty());
            QCOMPARE(accounts.last(), QString());
            accounts.add(u"Scott"_s);
            accounts.add(u"alice"_s);
            accounts.add(u"Bob"_s);
            accounts.setLast(u"Bob"_s);
            QVERIFY(accounts.write());
        }
        Settings settings(fileName());
        const SavedAccounts next(settings, Service());
        QCOMPARE(next.users(), (QStringList{u"alice"_s, u"Bob"_s, u"Scott"_s})); // as people look for them
        QCOMPARE(next.last(), u"Bob"_s);
    }

    void aNameIsFoundInAnyCase_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("found");
        QTest::newRow("as it is saved") << u"Scott"_s << u"Scott"_s;
        QTest::newRow("in small letters") << u"scott"_s << u"Scott"_s;
        QTest::newRow("in capitals") << u"SCOTT"_s << u"Scott"_s;
        QTest::newRow("its beginning") << u"Scot"_s << QString();
        QTest::newRow("another") << u"alice"_s << QString();
        QTest::newRow("none") << QString() << QString();
    }

    void aNameIsFoundInAnyCase()
    {
        QFETCH(const QString, user);
        Settings settings(fileName());
        SavedAccounts accounts(settings, Service());
        accounts.add(u"Scott"_s);
        QTEST(accounts.find(user), "found");
    }

    void aNameIsListedOnceAndAsItWasWrittenLast()
    {
        Settings settings(fileName());
        SavedAccounts accounts(settings, Service());
        accounts.add(u"Scott"_s);
        accounts.add(u"SCOTT"_s);
        QCOMPARE(accounts.users(), QStringList{u"SCOTT"_s});
    }

    void theLastGoesWithItsName_data()
    {
        QTest::addColumn<QString>("removed");
        QTest::addColumn<QStringList>("users");
        QTest::addColumn<QString>("last");
        QTest::newRow("the last") << u"Scott"_s << QStringList{u"alice"_s} << QString();
        QTest::newRow("the last in another case") << u"scott"_s << QStringList{u"alice"_s} << QString();
        QTest::newRow("another") << u"alice"_s << QStringList{u"Scott"_s} << u"Scott"_s;
        QTest::newRow("nobody") << u"carol"_s << QStringList{u"alice"_s, u"Scott"_s} << u"Scott"_s;
    }

    void theLastGoesWithItsName()
    {
        QFETCH(const QString, removed);
        Settings settings(fileName());
        SavedAccounts accounts(settings, Service());
        accounts.add(u"alice"_s);
        accounts.add(u"Scott"_s);
        accounts.setLast(u"Scott"_s);
        accounts.remove(removed);
        QTEST(accounts.users(), "users");
        QTEST(accounts.last(), "last");
    }

    void whatCannotBeANameIsLeftOut()
    {
        Settings settings(fileName());
        SavedAccounts accounts(settings, Service());
        accounts.add(u"alice"_s);
        const QString group =
            u"accounts/"_s + QString::fromLatin1(QUrl::toPercentEncoding(Service().name())) + u"/users/";
        QCOMPARE(settings.keysOf(QString(group.chopped(1))), QStringList{u"alice"_s});
        settings.setValue(group + u"evil", u"<b>evil</b>"_s);
        settings.setValue(group + u"empty", QString());
        QCOMPARE(accounts.users(), QStringList{u"alice"_s});
        QCOMPARE(accounts.find(u"evil"_s), QString());
    }

    void eachServerHasItsOwn()
    {
        Settings settings(fileName());
        SavedAccounts official(settings, Service());
        SavedAccounts other(settings, Service::at(u"https://any.example/API/"_s).value());
        official.add(u"alice"_s);
        other.add(u"bob"_s);
        other.setLast(u"bob"_s);
        QCOMPARE(official.users(), QStringList{u"alice"_s});
        QCOMPARE(official.last(), QString());
        QCOMPARE(other.users(), QStringList{u"bob"_s});
        official.remove(u"bob"_s);
        QCOMPARE(other.last(), u"bob"_s);
    }

    void twoWindowsLoseNoAccount()
    {
        // By another way to the same file, as another window of the program has it open.
        QVERIFY(QDir().mkpath(m_home->filePath(u"config"_s)));
        QVERIFY(QFile::link(m_home->filePath(u"config"_s), m_home->filePath(u"link"_s)));
        Settings settings(fileName());
        Settings otherSettings(m_home->filePath(u"link/settings.conf"_s));
        SavedAccounts first(settings, Service());
        SavedAccounts second(otherSettings, Service());
        first.add(u"alice"_s);
        first.setLast(u"alice"_s);
        second.add(u"bob"_s);
        QVERIFY(first.write());
        QVERIFY(second.write());
        settings.setValue(u"view/scale", u"log"_s);
        first.add(u"carol"_s);
        first.remove(u"alice"_s);
        QVERIFY(first.write());
        otherSettings.setValue(u"view/theme", u"dark"_s);
        second.add(u"dave"_s);
        QVERIFY(second.write());
        QVERIFY(first.write()); // and reads
        const QStringList all{u"bob"_s, u"carol"_s, u"dave"_s};
        QCOMPARE(first.users(), all);
        QCOMPARE(second.users(), all);
        QCOMPARE(second.last(), QString());
        for (const Settings *one : {&settings, &otherSettings}) {
            QCOMPARE(one->value(u"view/scale").toString(), u"log"_s);
            QCOMPARE(one->value(u"view/theme").toString(), u"dark"_s);
        }
    }

    void theListIsInMemory()
    {
        QVERIFY(QDir().mkpath(m_home->filePath(u"config"_s)));
        QVERIFY(QFile::link(m_home->filePath(u"config"_s), m_home->filePath(u"link"_s)));
        Settings settings(fileName());
        SavedAccounts accounts(settings, Service());
        accounts.add(u"alice"_s);
        QVERIFY(accounts.write());
        Settings otherSettings(m_home->filePath(u"link/settings.conf"_s));
        SavedAccounts other(otherSettings, Service());
        other.add(u"bob"_s);
        QVERIFY(other.write());
        QCOMPARE(accounts.users(), QStringList{u"alice"_s}); // nothing is read to answer
        QVERIFY(settings.sync());
        QCOMPARE(accounts.users(), (QStringList{u"alice"_s, u"bob"_s}));
    }

private:
    QString fileName() const { return m_home->filePath(u"config/settings.conf"_s); }

    std::optional<QTemporaryDir> m_home;
};

QTEST_GUILESS_MAIN(SavedAccountsTest)
#include "tst_savedaccounts.moc"
