// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/virtualscreen.h"
#include "window/keyfield.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QProcess>
#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

namespace {

const QString key = u"kEy0f5omeone"_s;
const QString bullets(key.size(), QChar(0x2022));

/// Hears what the program tells assistive tools, on the bus they have for it.
class Listener : public QObject
{
    Q_OBJECT

public:
    Listener()
        : m_bus(QDBusConnection::connectToBus(address(), u"listener"_s))
    {
        const QString events = u"org.a11y.atspi.Event.Object"_s;
        for (const QString &name : {u"TextChanged"_s, u"PropertyChange"_s})
            m_bus.connect({}, {}, events, name, this, SLOT(hear(QDBusMessage)));
        auto registration = QDBusMessage::createMethodCall(u"org.a11y.atspi.Registry"_s, u"/org/a11y/atspi/registry"_s,
                                                           u"org.a11y.atspi.Registry"_s, u"RegisterEvent"_s);
        registration.setArguments({u"object:"_s});
        m_bus.call(registration);
    }
    ~Listener() override { QDBusConnection::disconnectFromBus(u"listener"_s); }
    Q_DISABLE_COPY_MOVE(Listener)

    QStringList heard;

private Q_SLOTS:
    void hear(const QDBusMessage &message)
    {
        // What was inserted or removed, or what a property is now.
        const QString text = message.arguments().value(3).value<QDBusVariant>().variant().toString();
        heard.append(message.member() + u": " + text);
    }

private:
    static QString address()
    {
        const auto call =
            QDBusMessage::createMethodCall(u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Bus"_s, u"GetAddress"_s);
        return QDBusConnection::sessionBus().call(call).arguments().value(0).toString();
    }

    QDBusConnection m_bus;
};

/// Types, pastes, replaces and removes the key.
void use(QLineEdit &field)
{
    field.show();
    QVERIFY(QTest::qWaitForWindowExposed(&field));
    field.setFocus();
    QTest::keyClicks(&field, key);
    field.selectAll();
    QTest::keyClick(&field, Qt::Key_Delete);
    QApplication::clipboard()->setText(key);
    QTest::keySequence(&field, QKeySequence::Paste);
    field.setText(key);
    field.setText({});
}

} // namespace

/// On a screen of its own, which has what is marked as X11 has it, and with a bus for assistive tools.
class KeyFieldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void assistiveToolsGetNoCharacterOfTheKey_data()
    {
        QTest::addColumn<bool>("revealed");
        QTest::newRow("masked") << false;
        QTest::newRow("revealed") << true;
    }

    void assistiveToolsGetNoCharacterOfTheKey()
    {
        QFETCH(const bool, revealed);
        Listener listener;
        QLineEdit plain;
        plain.show();
        KeyField field;
        field.reveal(revealed);
        field.show();
        // Once a plain field is heard, so is any other.
        const auto hears = [&](const QString &mark) {
            return !listener.heard.filter(u"TextChanged"_s).filter(mark).isEmpty();
        };
        QTRY_VERIFY((QTest::keyClick(&plain, '!'), hears(u"!"_s)));
        use(plain);
        QTRY_VERIFY(hears(key)); // it was pasted
        QTest::keyClick(&plain, '?');
        QTRY_VERIFY(hears(u"?"_s));
        listener.heard.clear();

        use(field);
        QTest::keyClick(&plain, '?');
        QTRY_VERIFY(hears(u"?"_s)); // so all before it came
        QCOMPARE(listener.heard.filter(u"TextChanged"_s).size(), 1);
        QVERIFY(listener.heard.filter(key).isEmpty());
    }

    void assistiveToolsGetTheLengthOfTheKey()
    {
        KeyField field;
        field.setAccessibleName(u"Web API key"_s);
        field.setText(key);
        for (const bool revealed : {false, true}) {
            field.reveal(revealed);
            QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&field);
            QVERIFY(spoken);
            QCOMPARE(spoken->role(), QAccessible::EditableText);
            QVERIFY(spoken->state().passwordEdit);
            QVERIFY(!spoken->textInterface());
            QCOMPARE(spoken->text(QAccessible::Name), u"Web API key"_s);
            QCOMPARE(spoken->text(QAccessible::Value), bullets);
        }
    }

    void theSelectionIsClearedWhenTheKeyIsHidden_data()
    {
        QTest::addColumn<bool>("forgotten");
        QTest::addColumn<bool>("edited");
        QTest::newRow("masked again") << false << false;
        QTest::newRow("forgotten") << true << false;
        QTest::newRow("edited and masked again") << false << true;
        QTest::newRow("edited and forgotten") << true << true;
    }

    void theSelectionIsClearedWhenTheKeyIsHidden()
    {
        QFETCH(const bool, forgotten);
        QFETCH(const bool, edited);
        QClipboard *clipboard = QApplication::clipboard();
        QVERIFY(clipboard->supportsSelection());
        KeyField field;
        field.show();
        QVERIFY(QTest::qWaitForWindowExposed(&field));
        field.setText(key);
        field.reveal(true);
        QTest::mouseDClick(&field, Qt::LeftButton); // marks all of it
        QTest::mouseRelease(&field, Qt::LeftButton);
        QCOMPARE(field.selectedText(), key);
        QCOMPARE(clipboard->text(QClipboard::Selection), key);
        if (edited)
            QTest::keyClicks(&field, u"another"_s); // in its place
        QCOMPARE(clipboard->text(QClipboard::Selection), key);
        if (forgotten)
            field.forget();
        else
            field.reveal(false);
        QCOMPARE(clipboard->text(QClipboard::Selection), QString());
    }

    void anEarlierSelectionOfAnotherProgramIsNotCleared()
    {
        QClipboard *clipboard = QApplication::clipboard();
        clipboard->setText(u"something else"_s, QClipboard::Selection);
        KeyField field;
        field.setText(key);
        field.reveal(true);
        field.reveal(false);
        QCOMPARE(clipboard->text(QClipboard::Selection), u"something else"_s);
    }

    void aLaterSelectionOfAnotherProgramIsNotCleared()
    {
        QClipboard *clipboard = QApplication::clipboard();
        KeyField field;
        field.show();
        QVERIFY(QTest::qWaitForWindowExposed(&field));
        field.setText(key);
        field.reveal(true);
        QTest::mouseDClick(&field, Qt::LeftButton);
        QTest::mouseRelease(&field, Qt::LeftButton);
        QCOMPARE(clipboard->text(QClipboard::Selection), key);
        clipboard->setText(u"something else"_s, QClipboard::Selection);
        field.reveal(false);
        QCOMPARE(clipboard->text(QClipboard::Selection), u"something else"_s);
    }
};

int main(int argc, char *argv[])
{
    const VirtualScreen screen;
    QProcess bus; // of its own, with the assistive tools' beside it
    bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    if (!bus.waitForReadyRead())
        qFatal("There is no dbus-daemon: %s", qPrintable(bus.errorString()));
    qputenv("DBUS_SESSION_BUS_ADDRESS", bus.readLine().trimmed());
    qputenv("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1");
    int result = 0;
    {
        const QApplication application(argc, argv);
        KeyFieldTest test;
        result = QTest::qExec(&test, argc, argv);
    }
    bus.terminate();
    bus.waitForFinished();
    return result;
}

#include "tst_keyfield.moc"
