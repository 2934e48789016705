// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartmodel/strongtheme.h"
#include "desktop/desktopappearance.h"
#include "support/ownbus.h"
#include "window/appearance.h"
#include "window/busyline.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusVariant>
#include <QSignalSpy>
#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

using Groups = QMap<QString, QVariantMap>;
Q_DECLARE_METATYPE(Groups)

namespace {

const QString group = u"org.freedesktop.appearance"_s;

/// The portal's connection, beside the program's own.
QDBusConnection portalsBus()
{
    return QDBusConnection(u"portal"_s);
}

/// What stands between the desktop and the program: a portal that says what it is told to.
class Portal : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    QVariantMap settings;  ///< of the group
    bool isSilent = false; ///< never answers
    QList<QStringList> asked;

    /// From now on; who listens hears of it.
    void set(const QString &key, const QVariant &value)
    {
        settings[key] = value;
        tell(group, key, value);
    }

    /// Who listens hears that it has changed.
    static void tell(const QString &of, const QString &key, const QVariant &value)
    {
        QDBusMessage signal = QDBusMessage::createSignal(u"/org/freedesktop/portal/desktop"_s,
                                                         u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s);
        signal << of << key << QVariant::fromValue(QDBusVariant(value));
        portalsBus().send(signal);
    }

public Q_SLOTS:
    Groups ReadAll(const QStringList &groups)
    {
        asked.append(groups);
        if (isSilent)
            setDelayedReply(true);
        return {{group, settings}};
    }
};

bool isDark()
{
    return QApplication::palette().color(QPalette::Window).lightness() < 128;
}

} // namespace

/// Light and dark as the desktop has them, which a portal on a bus of the test says.
class AppearanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void moreContrastIsKnown();
    void moreContrastReachesWidgetsAndChart();
    void lessMotionStopsTheBusyLine();
    void aPortalThatNeverAnswersIsNotWaitedFor();
    void whatIsChosenIsTaken();
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0) // later, Qt follows the desktop itself
    void theSystemsSchemeIsTaken_data();
    void theSystemsSchemeIsTaken();
    void itsChangeIsFollowed();
    void anotherSettingIsNoScheme();
    void theProgramsOwnChoiceGoesFirst();
    void aNewWindowKeepsTheColours();
#endif

private:
    std::unique_ptr<Portal> m_portal;
};

void AppearanceTest::init()
{
    QApplication::setPalette(QPalette());
    QVERIFY(!isDark());
    m_portal = std::make_unique<Portal>();
    QDBusConnection bus = portalsBus();
    QVERIFY(bus.registerObject(u"/org/freedesktop/portal/desktop"_s, m_portal.get(), QDBusConnection::ExportAllSlots));
    QVERIFY(bus.registerService(u"org.freedesktop.portal.Desktop"_s));
}

void AppearanceTest::cleanup()
{
    QDBusConnection bus = portalsBus();
    bus.unregisterObject(u"/org/freedesktop/portal/desktop"_s);
    bus.unregisterService(u"org.freedesktop.portal.Desktop"_s);
}

void AppearanceTest::moreContrastIsKnown()
{
    m_portal->settings = {{u"contrast"_s, 1U}};
    DesktopAppearance desktop;
    QVERIFY(!desktop.isHighContrast());
    QTRY_VERIFY(desktop.isHighContrast());
    QTRY_VERIFY(desktop.scheme());
    QSignalSpy changed(&desktop, &DesktopAppearance::changed);
    m_portal->set(u"contrast"_s, 0U);
    QTRY_VERIFY(!desktop.isHighContrast());
    QCOMPARE(changed.size(), 1);
}

void AppearanceTest::moreContrastReachesWidgetsAndChart()
{
    m_portal->settings = {{u"contrast"_s, 1U}};
    Appearance appearance;
    for (const ThemeChoice choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark}) {
        appearance.setChoice(choice);
        const Theme &strong = choice == ThemeChoice::Dark ? strongDarkTheme() : strongLightTheme();
        QTRY_COMPARE(Appearance::chartTheme().hardcore, strong.hardcore);
        QCOMPARE(QApplication::palette().color(QPalette::WindowText), strong.text);
    }
    m_portal->set(u"contrast"_s, 0U);
    QTRY_COMPARE(QApplication::palette().color(QPalette::WindowText), darkTheme().text);
    QVERIFY(darkTheme().text != strongDarkTheme().text);
}

void AppearanceTest::lessMotionStopsTheBusyLine()
{
    Appearance appearance;
    appearance.setChoice(ThemeChoice::System);
    BusyLine line;
    line.show();
    QCOMPARE(line.maximum(), 0); // Qt's word for one that moves
    m_portal->set(u"reduced-motion"_s, 1U);
    QTRY_VERIFY(Appearance::isMotionReduced());
    line.hide();
    line.show();
    QCOMPARE(line.maximum(), 1);
    m_portal->set(u"reduced-motion"_s, 0U);
    QTRY_VERIFY(!Appearance::isMotionReduced());
}

void AppearanceTest::aPortalThatNeverAnswersIsNotWaitedFor()
{
    m_portal->isSilent = true;
    Appearance appearance;
    appearance.setChoice(ThemeChoice::System);
    QVERIFY(!isDark());
    QTRY_COMPARE(m_portal->asked, QList<QStringList>{{group}});
    appearance.setChoice(ThemeChoice::Dark);
    QVERIFY(isDark());
}

void AppearanceTest::whatIsChosenIsTaken()
{
    Appearance appearance;
    appearance.setChoice(ThemeChoice::Dark);
    QVERIFY(isDark());
    appearance.setChoice(ThemeChoice::Light);
    QVERIFY(!isDark());
}

#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)

void AppearanceTest::theSystemsSchemeIsTaken_data()
{
    QTest::addColumn<QVariantMap>("settings");
    QTest::addColumn<bool>("dark");
    QTest::newRow("nothing") << QVariantMap() << false;
    QTest::newRow("no preference") << QVariantMap{{u"color-scheme"_s, 0U}} << false;
    QTest::newRow("dark") << QVariantMap{{u"color-scheme"_s, 1U}} << true;
    QTest::newRow("light") << QVariantMap{{u"color-scheme"_s, 2U}} << false;
    QTest::newRow("what is not known yet") << QVariantMap{{u"color-scheme"_s, 3U}} << false;
    QTest::newRow("no number") << QVariantMap{{u"color-scheme"_s, u"dark"_s}} << false;
}

void AppearanceTest::theSystemsSchemeIsTaken()
{
    QFETCH(const QVariantMap, settings);
    QFETCH(const bool, dark);
    m_portal->settings = settings;
    const DesktopAppearance desktop; // hears the same
    Appearance appearance;
    appearance.setChoice(ThemeChoice::System);
    QVERIFY(!isDark());
    QTRY_VERIFY(desktop.scheme());
    QTRY_COMPARE(isDark(), dark);
}

void AppearanceTest::itsChangeIsFollowed()
{
    Appearance appearance;
    appearance.setChoice(ThemeChoice::System);
    QTRY_COMPARE(m_portal->asked.size(), 1);
    const QPalette before = QApplication::palette();
    m_portal->set(u"color-scheme"_s, 1U);
    QTRY_VERIFY(isDark());
    m_portal->set(u"color-scheme"_s, 2U);
    QTRY_VERIFY(!isDark());
    QCOMPARE(QApplication::palette(), before);
}

void AppearanceTest::anotherSettingIsNoScheme()
{
    Appearance appearance;
    appearance.setChoice(ThemeChoice::System);
    DesktopAppearance desktop;
    QTRY_VERIFY(desktop.scheme());
    Portal::tell(u"org.example"_s, u"color-scheme"_s, 1U);
    m_portal->set(u"accent-color"_s, 1U);
    m_portal->set(u"contrast"_s, 1U);
    QTRY_VERIFY(desktop.isHighContrast()); // what came before it was heard, too
    QVERIFY(!isDark());
}

void AppearanceTest::theProgramsOwnChoiceGoesFirst()
{
    m_portal->settings = {{u"color-scheme"_s, 1U}};
    const DesktopAppearance desktop;
    Appearance appearance;
    appearance.setChoice(ThemeChoice::Light);
    QTRY_VERIFY(desktop.scheme());
    QVERIFY(!isDark());
    appearance.setChoice(ThemeChoice::System);
    QVERIFY(isDark());
}

void AppearanceTest::aNewWindowKeepsTheColours()
{
    m_portal->settings = {{u"color-scheme"_s, 1U}};
    auto appearance = std::make_unique<Appearance>();
    appearance->setChoice(ThemeChoice::System);
    QTRY_VERIFY(isDark());
    appearance.reset();
    appearance = std::make_unique<Appearance>();
    appearance->setChoice(ThemeChoice::System);
    QVERIFY(isDark());
    m_portal->set(u"color-scheme"_s, 0U);
    QTRY_VERIFY(!isDark());
}

#endif

int main(int argc, char *argv[])
{
    OwnBus bus;
    qputenv("DBUS_SESSION_BUS_ADDRESS", bus.start().toUtf8());
    const QApplication application(argc, argv);
    QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"portal"_s);
    qDBusRegisterMetaType<Groups>();
    AppearanceTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_appearance.moc"
