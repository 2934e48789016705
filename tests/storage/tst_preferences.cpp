// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/preferences.h"

#include <QDir>
#include <QStandardPaths>
#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

class PreferencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_settings.reset();
        m_home.emplace();
        m_settings = std::make_unique<Settings>(m_home->filePath(u"settings.conf"_s));
    }

    void whatIsChosenIsThereInTheNextRun()
    {
        {
            Preferences preferences(*m_settings);
            preferences.setTheme(ThemeChoice::Dark);
            preferences.setApiVersion(ApiVersion::V2);
            preferences.setViews(VisibleViews::Table);
            preferences.setScale(Scale::Logarithmic);
            preferences.setChartType(ChartType::Cumulative);
            preferences.setGrouping(Grouping::EveryCount);
            preferences.setGeometry("geometry");
            preferences.setExportFolder(m_home->path());
        }
        const Preferences next(*m_settings);
        QCOMPARE(next.theme(), ThemeChoice::Dark);
        QCOMPARE(next.apiVersion(), ApiVersion::V2);
        QCOMPARE(next.views(), VisibleViews::Table);
        QCOMPARE(next.chartOptions(),
                 (ChartOptions{.grouping = Grouping::EveryCount,
                               .scale = Scale::Logarithmic,
                               .chartType = ChartType::Cumulative}));
        QCOMPARE(next.geometry(), "geometry"_ba);
        QCOMPARE(next.exportFolder(), m_home->path());
    }

    void theSettingsHoldWords()
    {
        Preferences preferences(*m_settings);
        preferences.setTheme(ThemeChoice::Dark);
        preferences.setScale(Scale::Share);
        QCOMPARE(m_settings->value(u"view/theme").toString(), u"dark"_s);
        QCOMPARE(m_settings->value(u"view/scale").toString(), u"share"_s);
    }

    void theNumbersOfVersion01AreTakenOver_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QStringList>("words"); // for 0, 1 and so on
        QTest::newRow("theme") << u"view/theme"_s << QStringList{u"system"_s, u"light"_s, u"dark"_s};
        QTest::newRow("API") << u"account/api"_s << QStringList{u"v1"_s, u"v2"_s};
        // Chart and table at once was 1; it is not known any more.
        QTest::newRow("views") << u"view/parts"_s << QStringList{u"chart"_s, u"1"_s, u"table"_s};
        QTest::newRow("chart type") << u"view/shape"_s << QStringList{u"bars"_s, u"curve"_s};
        QTest::newRow("scale") << u"view/scale"_s << QStringList{u"linear"_s, u"log"_s, u"share"_s};
        QTest::newRow("grouping") << u"view/grouping"_s << QStringList{u"ranges"_s, u"counts"_s};
    }

    void theNumbersOfVersion01AreTakenOver()
    {
        QFETCH(const QString, key);
        QFETCH(const QStringList, words);
        for (int number = 0; number < words.size(); ++number) {
            m_settings->setValue(key, number);
            const Preferences preferences(*m_settings);
            QCOMPARE(m_settings->value(key).toString(), words.at(number));
        }
    }

    void whatIsUnknownIsTheDefault_data()
    {
        QTest::addColumn<QString>("value");
        for (const QString &value : {u"spiral"_s, u""_s, u"-1"_s, u"99"_s, u"Dark"_s})
            QTest::newRow(qPrintable(value)) << value;
    }

    void whatIsUnknownIsTheDefault()
    {
        QFETCH(const QString, value);
        for (const QString &key : {u"view/theme"_s, u"view/scale"_s, u"view/parts"_s, u"account/api"_s})
            m_settings->setValue(key, value);
        const Preferences preferences(*m_settings);
        QCOMPARE(preferences.theme(), ThemeChoice::System);
        QCOMPARE(preferences.views(), VisibleViews::Chart);
        QCOMPARE(preferences.apiVersion(), ApiVersion::V1);
        QCOMPARE(preferences.chartOptions(), ChartOptions());
    }

    void theFolderForExportsExists()
    {
        Preferences preferences(*m_settings);
        const QString pictures = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
        const QString usual = QDir(pictures).exists() ? pictures : QDir::homePath();
        QCOMPARE(preferences.exportFolder(), usual);
        const QString folder = m_home->filePath(u"pictures"_s);
        preferences.setExportFolder(folder);
        QCOMPARE(preferences.exportFolder(), usual);
        QVERIFY(QDir().mkdir(folder));
        QCOMPARE(preferences.exportFolder(), folder);
    }

    void twoWindowsLoseNothing()
    {
        // By another way to the same file, as another window of the program has it open.
        const QTemporaryDir elsewhere;
        QVERIFY(QFile::link(m_home->path(), elsewhere.filePath(u"link"_s)));
        auto otherSettings = std::make_unique<Settings>(elsewhere.filePath(u"link/settings.conf"_s));
        {
            Preferences first(*m_settings);
            Preferences second(*otherSettings);
            first.setTheme(ThemeChoice::Dark);
            first.setGeometry("first");
            second.setScale(Scale::Share);
            second.setGeometry("second");
        }
        m_settings.reset(); // the windows are closed, one after the other
        otherSettings.reset();
        m_settings = std::make_unique<Settings>(m_home->filePath(u"settings.conf"_s));
        const Preferences next(*m_settings);
        QCOMPARE(next.theme(), ThemeChoice::Dark);
        QCOMPARE(next.chartOptions().scale, Scale::Share);
        QCOMPARE(next.geometry(), "second"_ba);
    }

private:
    std::optional<QTemporaryDir> m_home;
    std::unique_ptr<Settings> m_settings; ///< after the folder they are in
};

QTEST_GUILESS_MAIN(PreferencesTest)
#include "tst_preferences.moc"
