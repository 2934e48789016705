// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/openpanel.h"
#include "support/openwindow.h"
#include "window/accountpanel.h"

#include <QAccessible>
#include <QClipboard>
#include <QDirIterator>
#include <QLabel>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

class AccountPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { OpenWindow::prepare(); }
    void theKeyIsMaskedUntilItIsRevealed();
    void theKeyIsMaskedAgain_data();
    void theKeyIsMaskedAgain();
    void usernamesThatCannotBeAreRefused_data();
    void usernamesThatCannotBeAreRefused();
    void anEmptyKeyIsRefused();
    void aKeyThatCannotBeSentIsRefused_data();
    void aKeyThatCannotBeSentIsRefused();
    void undoAndRedoDoNotBringTheKeyBack_data();
    void undoAndRedoDoNotBringTheKeyBack();
    void anErrorIsHiddenWhenTheNextAttemptSucceeds();
    void blanksAroundAPastedKeyAreRemoved_data();
    void blanksAroundAPastedKeyAreRemoved();
    void returnAndTheButtonBothAcceptTheAccount_data();
    void returnAndTheButtonBothAcceptTheAccount();
    void tabGoesThroughThePanel();
    void labelsAreTheBuddiesOfTheirFields();
    void thePanelLinksToThePageWithTheKey();
    void aSavedKeyIsNotFilledIn();
    void aKeyBeingTypedStaysWhenTheKeyStoreAnswers();
    void theKeyIsInNoOtherWidgetAndNoFile();
};

namespace {

const QString key = u"kEy0f5omeone+/&=DEF"_s;

/// All that \a widget shows, says or whispers.
QStringList textsOf(QWidget *widget)
{
    QStringList texts{widget->windowTitle(), widget->toolTip(),        widget->statusTip(),
                      widget->whatsThis(),   widget->accessibleName(), widget->accessibleDescription(),
                      widget->objectName(),  widget->windowFilePath()};
    if (QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget)) {
        for (const auto part : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
            texts.append(spoken->text(part));
        if (QAccessibleTextInterface *text = spoken->textInterface())
            texts.append(text->text(0, text->characterCount()));
    }
    if (const auto *line = qobject_cast<QLineEdit *>(widget))
        texts << line->displayText() << line->placeholderText();
    if (const auto *label = qobject_cast<QLabel *>(widget))
        texts.append(label->text());
    return texts;
}

} // namespace

void AccountPanelTest::theKeyIsMaskedUntilItIsRevealed()
{
    const LoopbackServer server(serviceWith());
    const OpenPanel shown(server);
    QTest::keyClicks(shown.key, key);
    QCOMPARE(shown.key->text(), key);
    QVERIFY(!shown.key->displayText().contains(u'k'));
    QVERIFY(shown.key->inputMethodHints().testFlag(Qt::ImhHiddenText));
    QVERIFY(shown.key->inputMethodHints().testFlag(Qt::ImhSensitiveData));
    QTest::mouseClick(shown.reveal, Qt::LeftButton);
    QCOMPARE(shown.key->displayText(), key);
    QTest::mouseClick(shown.reveal, Qt::LeftButton);
    QVERIFY(!shown.key->displayText().contains(u'k'));
}

void AccountPanelTest::theKeyIsMaskedAgain_data()
{
    QTest::addColumn<QString>("after");

    QTest::newRow("after it was saved") << u"used"_s;
    QTest::newRow("after the panel was hidden") << u"hidden"_s;
}

void AccountPanelTest::theKeyIsMaskedAgain()
{
    QFETCH(const QString, after);

    const LoopbackServer server(serviceWith());
    OpenPanel shown(server);
    shown.fill(u"Someone"_s, key);
    QTest::mouseClick(shown.reveal, Qt::LeftButton);
    QCOMPARE(shown.key->displayText(), key);
    if (after == u"used") {
        QTest::mouseClick(shown.save, Qt::LeftButton);
        QCOMPARE(shown.accepted.size(), 1);
        QVERIFY(shown.key->text().isEmpty()); // a saved key is never shown
        QTest::keyClicks(shown.key, u"another"_s);
    } else {
        shown.panel.hide();
        shown.panel.show();
    }
    QVERIFY(!shown.key->text().isEmpty());
    QVERIFY(shown.key->displayText() != shown.key->text());
    QVERIFY(!shown.reveal->isChecked());
}

void AccountPanelTest::usernamesThatCannotBeAreRefused_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<bool>("fits");

    QTest::newRow("a name") << u"Someone"_s << true;
    QTest::newRow("digits") << u"2042"_s << true;
    QTest::newRow("shortest") << u"ab"_s << true;
    QTest::newRow("longest") << QString(20, u'a') << true;
    QTest::newRow("ULID") << u"01ARZ3NDEKTSV4RRFFQ69G5FAV"_s << true;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("blanks") << u"   "_s << false;
    QTest::newRow("one letter") << u"a"_s << false;
    QTest::newRow("21 letters") << QString(21, u'a') << false;
    QTest::newRow("25 letters") << QString(25, u'a') << false;
    QTest::newRow("27 letters") << QString(27, u'a') << false;
    QTest::newRow("a blank inside") << u"some one"_s << false;
    QTest::newRow("an underscore") << u"some_one"_s << false;
    QTest::newRow("mail address") << u"someone@example.org"_s << false;
    QTest::newRow("not ASCII") << u"Jürgen"_s << false;
    QTest::newRow("digits of another script") << u"٤٢"_s << false;
}

void AccountPanelTest::usernamesThatCannotBeAreRefused()
{
    QFETCH(const QString, user);
    QFETCH(const bool, fits);

    const LoopbackServer server(serviceWith());
    const OpenPanel shown(server);
    shown.fill(user, key);
    QTest::mouseClick(shown.save, Qt::LeftButton);
    QCOMPARE(shown.accepted.size(), fits ? 1 : 0);
    QCOMPARE(shown.feedback(), fits ? QString() : u"A username has 2 to 20 letters and digits."_s);
    QVERIFY(fits || shown.user->hasFocus());
    QCOMPARE(isUserName(user), fits);
}

void AccountPanelTest::anEmptyKeyIsRefused()
{
    const LoopbackServer server(serviceWith());
    const OpenPanel shown(server);
    for (const QString &missing : {QString(), u" "_s}) {
        shown.fill(u"Someone"_s, missing);
        QTest::mouseClick(shown.save, Qt::LeftButton);
        QCOMPARE(shown.feedback(), u"The web API key is missing."_s);
        QVERIFY(shown.key->hasFocus());
        QVERIFY(shown.accepted.isEmpty());
    }
}

void AccountPanelTest::aKeyThatCannotBeSentIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a line break") << u"key\r\nX-Evil: 1"_s;
    QTest::newRow("a line feed") << u"key\nvalue"_s;
    QTest::newRow("a control character") << u"key\u0007value"_s;
    QTest::newRow("DEL") << u"key\u007fvalue"_s;
    QTest::newRow("not ASCII") << u"k\u00e9y"_s;
    QTest::newRow("a soft hyphen") << u"key\u00advalue"_s;
}

void AccountPanelTest::aKeyThatCannotBeSentIsRefused()
{
    QFETCH(const QString, text);
    const LoopbackServer server(serviceWith());
    OpenPanel shown(server);
    shown.fill(u"Someone"_s, text);
    for (const QString &button : {u"save"_s, u"check"_s}) {
        QTest::mouseClick(shown.panel.findChild<QAbstractButton *>(button), Qt::LeftButton);
        QCOMPARE(shown.feedback(), u"The web API key has characters that no key has; copy it again."_s);
        QVERIFY(shown.key->hasFocus());
    }
    QVERIFY(shown.accepted.isEmpty());
    QVERIFY(!shown.panel.isChecking());
    QCOMPARE(shown.store.calls, 0);
}

void AccountPanelTest::undoAndRedoDoNotBringTheKeyBack_data()
{
    QTest::addColumn<bool>("forgotten");
    QTest::newRow("saved") << false;
    QTest::newRow("saved and forgotten") << true;
}

void AccountPanelTest::undoAndRedoDoNotBringTheKeyBack()
{
    QFETCH(const bool, forgotten);
    const LoopbackServer server(serviceWith());
    OpenPanel shown(server);
    shown.user->setText(u"Someone"_s);
    QTest::mouseClick(shown.reveal, Qt::LeftButton);
    QTest::keyClicks(shown.key, key);
    QTest::mouseClick(shown.save, Qt::LeftButton);
    QTRY_COMPARE(shown.accounts.users(), QStringList{u"Someone"_s});
    if (forgotten) {
        shown.accounts.forget(u"Someone"_s);
        QTRY_VERIFY(shown.accounts.users().isEmpty());
    }
    QTest::mouseClick(shown.reveal, Qt::LeftButton);
    shown.key->setFocus();
    for (const auto sequence : {QKeySequence::Undo, QKeySequence::Redo, QKeySequence::Undo}) {
        QTest::keySequence(shown.key, QKeySequence(sequence));
        QCOMPARE(shown.key->text(), QString());
    }
}

void AccountPanelTest::anErrorIsHiddenWhenTheNextAttemptSucceeds()
{
    const LoopbackServer server(serviceWith());
    const OpenPanel shown(server);
    QTest::mouseClick(shown.save, Qt::LeftButton);
    QVERIFY(!shown.feedback().isEmpty());
    shown.fill(u"Someone"_s, key);
    QTest::mouseClick(shown.save, Qt::LeftButton);
    QVERIFY(shown.feedback().isEmpty());
    QCOMPARE(shown.accepted.size(), 1);
}

void AccountPanelTest::blanksAroundAPastedKeyAreRemoved_data()
{
    QTest::addColumn<QString>("around");

    QTest::newRow("blanks") << u"  %1 "_s;
    QTest::newRow("tabs") << u"\t%1\t"_s;
    QTest::newRow("end of line") << u"%1\n"_s;
    QTest::newRow("Windows' end of line") << u"%1\r\n"_s;
    QTest::newRow("no-break space") << u"\u00a0%1\u00a0"_s;
}

void AccountPanelTest::blanksAroundAPastedKeyAreRemoved()
{
    QFETCH(const QString, around);

    const LoopbackServer server(serviceWith());
    const OpenPanel shown(server);
    QGuiApplication::clipboard()->setText(around.arg(u"Someone"_s));
    QTest::keySequence(shown.user, QKeySequence::Paste);
    QGuiApplication::clipboard()->setText(around.arg(key));
    QTest::keySequence(shown.key, QKeySequence::Paste);
    QTest::mouseClick(shown.save, Qt::LeftButton);
    QCOMPARE(shown.accepted.size(), 1);
    QVERIFY(shown.accepted.first() == (Credentials{u"Someone"_s, Secret(key)}));
}

void AccountPanelTest::returnAndTheButtonBothAcceptTheAccount_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<Qt::Key>("pressed");

    QTest::newRow("Return in the username") << u"user"_s << Qt::Key_Return;
    QTest::newRow("Return in the key") << u"key"_s << Qt::Key_Return;
    QTest::newRow("Enter in the key") << u"key"_s << Qt::Key_Enter;
    QTest::newRow("space on the button") << u"save"_s << Qt::Key_Space;
}

void AccountPanelTest::returnAndTheButtonBothAcceptTheAccount()
{
    QFETCH(const QString, place);
    QFETCH(const Qt::Key, pressed);

    const LoopbackServer server(serviceWith());
    const OpenPanel shown(server);
    shown.fill(u"Someone"_s, key);
    QTest::keyClick(shown.panel.findChild<QWidget *>(place), pressed);
    QCOMPARE(shown.accepted.size(), 1);
    QVERIFY(shown.accepted.first() == (Credentials{u"Someone"_s, Secret(key)}));
}

void AccountPanelTest::tabGoesThroughThePanel()
{
    const LoopbackServer server(serviceWith());
    const OpenPanel shown(server);
    shown.user->setFocus();
    for (QWidget *next : std::initializer_list<QWidget *>{shown.key, shown.reveal,
                                                          shown.panel.findChild<QWidget *>(u"check"_s), shown.save}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), next);
    }
}

void AccountPanelTest::labelsAreTheBuddiesOfTheirFields()
{
    const LoopbackServer server(serviceWith());
    const OpenPanel shown(server);
    QHash<QWidget *, QString> buddies;
    for (const auto *label : shown.panel.findChildren<QLabel *>()) {
        if (label->buddy())
            buddies.insert(label->buddy(), label->text().remove(u'&'));
    }
    QCOMPARE(buddies.value(shown.user), u"Username"_s);
    QCOMPARE(buddies.value(shown.key), u"Web API key"_s);
}

void AccountPanelTest::thePanelLinksToThePageWithTheKey()
{
    const LoopbackServer server(serviceWith());
    const OpenPanel shown(server);
    QStringList links;
    for (const auto *label : shown.panel.findChildren<QLabel *>()) {
        if (label->text().contains(u"href=\"%1\""_s.arg(shown.service.settingsPage().toString()))) {
            links.append(label->text());
            QVERIFY(label->openExternalLinks());
            QVERIFY(label->textInteractionFlags().testFlag(Qt::LinksAccessibleByMouse));
            QVERIFY(label->textInteractionFlags().testFlag(Qt::LinksAccessibleByKeyboard));
        }
    }
    QCOMPARE(links.size(), 1);
}

void AccountPanelTest::aSavedKeyIsNotFilledIn()
{
    const LoopbackServer server(serviceWith());
    OpenPanel shown(server);
    shown.fill(u"Someone"_s, key);
    QTest::mouseClick(shown.save, Qt::LeftButton);
    QTRY_COMPARE(shown.store.keys.value(keyStoreEntry(shown.service, u"Someone"_s)), key);
    QCOMPARE(shown.user->text(), u"Someone"_s);
    QVERIFY(shown.key->text().isEmpty());
    QTRY_VERIFY(!shown.key->placeholderText().isEmpty());
    QVERIFY(!shown.key->placeholderText().contains(key));
}

void AccountPanelTest::aKeyBeingTypedStaysWhenTheKeyStoreAnswers()
{
    const LoopbackServer server(serviceWith());
    OpenPanel shown(server);
    shown.fill(u"Someone"_s, key);
    QTest::mouseClick(shown.save, Qt::LeftButton);
    QTRY_COMPARE(shown.accounts.users(), QStringList{u"Someone"_s});
    shown.store.slow = true;
    shown.accounts.switchTo(u"Someone"_s);
    QTest::keyClicks(shown.key, u"another"_s); // while the store asks for its password
    shown.store.error = KeyStoreError{KeyStoreError::Kind::Denied};
    shown.store.release();
    QTRY_COMPARE(shown.accounts.state(), Accounts::State::KeyMissing);
    QCOMPARE(shown.key->text(), u"another"_s);
}

void AccountPanelTest::theKeyIsInNoOtherWidgetAndNoFile()
{
    LoopbackServer server(serviceWith({dragster()}, key));
    {
        OpenWindow open(server, {});
        QTRY_COMPARE(open.columns(), 15);
        QTest::mouseClick(open.part<QToolButton>(u"reveal"_s), Qt::LeftButton);
        open.enterAccount({u"Someone"_s, Secret(key)});
        QTRY_COMPARE(open.title(), u"Dragster"_s);
        QTRY_VERIFY(!open.icon().isNull());
        open.action(u"Username and Key"_s)->trigger();
        server.setHandler([](const HttpRequest &) { return unauthenticated(); });
        open.enter(u"2"_s);
        QTRY_VERIFY(!open.message().isEmpty());
        server.setHandler([](const HttpRequest &) { return HttpReply::close(); });
        open.enter(u"3"_s);
        open.autoAdvance();
        QTRY_COMPARE(open.message(), sentence({ServiceError::Kind::ConnectionLost}));

        QVERIFY(textsOf(open.part<QLabel>(u"title"_s)).contains(u"Dragster"_s)); // the search does see
        for (QWidget *widget : QApplication::allWidgets()) {
            for (const QString &text : textsOf(widget)) {
                QVERIFY2(!text.contains(key), qPrintable(widget->objectName() + u' ' + text));
                QVERIFY2(!text.contains(u"kEy0f5omeone"), qPrintable(text)); // nor as in a URL
            }
        }
    }
    int files = 0;
    for (const auto place : {QStandardPaths::GenericConfigLocation, QStandardPaths::GenericDataLocation,
                             QStandardPaths::GenericCacheLocation}) {
        QDirIterator file(QStandardPaths::writableLocation(place), QDir::Files | QDir::Hidden,
                          QDirIterator::Subdirectories);
        while (file.hasNext()) {
            QFile one(file.next());
            QVERIFY(one.open(QIODevice::ReadOnly));
            QVERIFY2(!one.readAll().contains("kEy0f5omeone"), qPrintable(one.fileName()));
            ++files;
        }
    }
    QVERIFY(files > 0); // the settings at least
}

QTEST_MAIN(AccountPanelTest)
#include "tst_accountpanel.moc"
