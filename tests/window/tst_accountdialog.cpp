// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/opendialog.h"
#include "support/openwindow.h"
#include "window/segments.h"

#include <QAccessible>
#include <QClipboard>
#include <QDirIterator>
#include <QLabel>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

class AccountDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { OpenWindow::prepare(); }
    void theKeyIsMaskedUntilItIsRevealed();
    void theKeyIsMaskedAgain_data();
    void theKeyIsMaskedAgain();
    void usernamesThatCannotBeAreRefused_data();
    void usernamesThatCannotBeAreRefused();
    void errorsPressNoFieldFlat();
    void anEmptyKeyIsRefused();
    void aKeyThatCannotBeSentIsRefused_data();
    void aKeyThatCannotBeSentIsRefused();
    void undoAndRedoDoNotBringTheKeyBack_data();
    void undoAndRedoDoNotBringTheKeyBack();
    void anErrorIsHiddenWhenTheNextAttemptSucceeds();
    void blanksAroundAPastedKeyAreRemoved_data();
    void blanksAroundAPastedKeyAreRemoved();
    void returnAndTheButtonBothSaveTheAccount_data();
    void returnAndTheButtonBothSaveTheAccount();
    void tabGoesThroughTheDialog();
    void labelsAreTheBuddiesOfTheirFields();
    void theDialogLinksToThePageWithTheKey();
    void aSavedKeyIsNotFilledIn();
    void aKeyBeingTypedStaysWhenTheKeyStoreAnswers();
    void theKeyIsInNoOtherWidgetAndNoFile();
    void anErrorStandsBelowItsField();
    void anErrorGoesAsSoonAsWhatIsTypedIsRight();
    void anErrorIsGoneWhenTheDialogIsOpenedAgain();
    void pasteEntersTheKeyOfTheClipboard();
    void theCursorIsWhereSomethingIsToBeEntered();
    void escapeClosesTheDialog();
    void returnPressesTheButtonThatHasTheFocus();
    void aKeyForThisRunAloneIsSaidToBe();
    void theVersionOfTheApiIsUnderAdvanced();
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

void AccountDialogTest::theKeyIsMaskedUntilItIsRevealed()
{
    const LoopbackServer server(serviceWith({}, key));
    const OpenDialog shown(server);
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

void AccountDialogTest::theKeyIsMaskedAgain_data()
{
    QTest::addColumn<QString>("after");

    QTest::newRow("after it was saved") << u"used"_s;
    QTest::newRow("after the dialog was closed") << u"closed"_s;
}

void AccountDialogTest::theKeyIsMaskedAgain()
{
    QFETCH(const QString, after);

    const LoopbackServer server(serviceWith({}, key));
    OpenDialog shown(server);
    shown.fill(u"Someone"_s, key);
    QTest::mouseClick(shown.reveal, Qt::LeftButton);
    QCOMPARE(shown.key->displayText(), key);
    if (after == u"used") {
        QTest::mouseClick(shown.checkAndSave, Qt::LeftButton);
        QTRY_COMPARE(shown.signedIn.size(), 1);
        QVERIFY(!shown.dialog.isVisible());
        shown.open();
        QVERIFY(shown.key->text().isEmpty()); // a saved key is never shown
        QTest::keyClicks(shown.key, u"another"_s);
    } else {
        shown.dialog.reject();
        shown.open();
    }
    QVERIFY(!shown.key->text().isEmpty());
    QVERIFY(shown.key->displayText() != shown.key->text());
    QVERIFY(!shown.reveal->isChecked());
}

void AccountDialogTest::usernamesThatCannotBeAreRefused_data()
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

void AccountDialogTest::usernamesThatCannotBeAreRefused()
{
    QFETCH(const QString, user);
    QFETCH(const bool, fits);

    const LoopbackServer server(serviceWith({}, key));
    const OpenDialog shown(server);
    shown.fill(user, key);
    QTest::mouseClick(shown.checkAndSave, Qt::LeftButton);
    QCOMPARE(shown.userError(), fits ? QString() : u"A username has 2 to 20 letters and digits."_s);
    QCOMPARE(shown.dialog.isChecking(), fits);
    QVERIFY(fits || shown.user->hasFocus());
    QCOMPARE(isUserName(user), fits);
}

void AccountDialogTest::errorsPressNoFieldFlat()
{
    const LoopbackServer server(serviceWith({}, key));
    const OpenDialog shown(server);
    QTest::mouseClick(shown.checkAndSave, Qt::LeftButton);
    QVERIFY(!shown.userError().isEmpty());
    QCoreApplication::processEvents(); // as far as the layout
    for (const QWidget *part :
         std::initializer_list<const QWidget *>{shown.user, shown.key, shown.paste, shown.checkAndSave})
        QVERIFY2(part->height() >= part->minimumSizeHint().height(), qPrintable(part->objectName()));
}

void AccountDialogTest::anEmptyKeyIsRefused()
{
    const LoopbackServer server(serviceWith({}, key));
    const OpenDialog shown(server);
    for (const QString &missing : {QString(), u" "_s}) {
        shown.fill(u"Someone"_s, missing);
        QTest::mouseClick(shown.checkAndSave, Qt::LeftButton);
        QCOMPARE(shown.keyError(), u"The web API key is missing."_s);
        QVERIFY(shown.key->hasFocus());
        QVERIFY(shown.signedIn.isEmpty());
    }
}

void AccountDialogTest::aKeyThatCannotBeSentIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a line break") << u"key\r\nX-Evil: 1"_s;
    QTest::newRow("a line feed") << u"key\nvalue"_s;
    QTest::newRow("a control character") << u"key\u0007value"_s;
    QTest::newRow("DEL") << u"key\u007fvalue"_s;
    QTest::newRow("not ASCII") << u"k\u00e9y"_s;
    QTest::newRow("a soft hyphen") << u"key\u00advalue"_s;
}

void AccountDialogTest::aKeyThatCannotBeSentIsRefused()
{
    QFETCH(const QString, text);
    LoopbackServer server(serviceWith({}, key));
    OpenDialog shown(server);
    server.setHandler([](const HttpRequest &) { return serverError(); });
    shown.fill(u"Someone"_s, key);
    QTest::mouseClick(shown.checkAndSave, Qt::LeftButton);
    QTRY_VERIFY(shown.saveAnyway->isVisible());
    const auto asked = server.requests().size();
    for (QAbstractButton *button : {shown.saveAnyway, shown.checkAndSave}) {
        shown.fill(u"Someone"_s, text);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(shown.keyError(), u"The web API key has characters that no key has; copy it again."_s);
        QVERIFY(shown.key->hasFocus());
    }
    QVERIFY(shown.signedIn.isEmpty());
    QVERIFY(!shown.dialog.isChecking());
    QCOMPARE(server.requests().size(), asked);
    QCOMPARE(shown.store.calls, 0);
}

void AccountDialogTest::undoAndRedoDoNotBringTheKeyBack_data()
{
    QTest::addColumn<bool>("forgotten");
    QTest::newRow("saved") << false;
    QTest::newRow("saved and forgotten") << true;
}

void AccountDialogTest::undoAndRedoDoNotBringTheKeyBack()
{
    QFETCH(const bool, forgotten);
    const LoopbackServer server(serviceWith({}, key));
    OpenDialog shown(server);
    shown.user->setText(u"Someone"_s);
    QTest::mouseClick(shown.reveal, Qt::LeftButton);
    QTest::keyClicks(shown.key, key);
    QTest::mouseClick(shown.checkAndSave, Qt::LeftButton);
    QTRY_COMPARE(shown.accounts.users(), QStringList{u"Someone"_s});
    shown.open();
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

void AccountDialogTest::anErrorIsHiddenWhenTheNextAttemptSucceeds()
{
    const LoopbackServer server(serviceWith({}, key));
    OpenDialog shown(server);
    QTest::mouseClick(shown.checkAndSave, Qt::LeftButton);
    QVERIFY(!shown.userError().isEmpty());
    shown.fill(u"Someone"_s, key);
    QTest::mouseClick(shown.checkAndSave, Qt::LeftButton);
    QVERIFY(shown.userError().isEmpty());
    QTRY_COMPARE(shown.signedIn.size(), 1);
    shown.open();
    QCOMPARE(shown.userError() + shown.keyError() + shown.feedback(), QString());
}

void AccountDialogTest::blanksAroundAPastedKeyAreRemoved_data()
{
    QTest::addColumn<QString>("around");

    QTest::newRow("blanks") << u"  %1 "_s;
    QTest::newRow("tabs") << u"\t%1\t"_s;
    QTest::newRow("end of line") << u"%1\n"_s;
    QTest::newRow("Windows' end of line") << u"%1\r\n"_s;
    QTest::newRow("no-break space") << u"\u00a0%1\u00a0"_s;
}

void AccountDialogTest::blanksAroundAPastedKeyAreRemoved()
{
    QFETCH(const QString, around);

    const LoopbackServer server(serviceWith({}, key));
    const OpenDialog shown(server);
    QGuiApplication::clipboard()->setText(around.arg(u"Someone"_s));
    QTest::keySequence(shown.user, QKeySequence::Paste);
    QGuiApplication::clipboard()->setText(around.arg(key));
    QTest::keySequence(shown.key, QKeySequence::Paste);
    QTest::mouseClick(shown.checkAndSave, Qt::LeftButton);
    QTRY_COMPARE(shown.signedIn.size(), 1);
    QVERIFY(shown.signedIn.first() == (Credentials{u"Someone"_s, Secret(key)}));
}

void AccountDialogTest::returnAndTheButtonBothSaveTheAccount_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<Qt::Key>("pressed");

    QTest::newRow("Return in the username") << u"user"_s << Qt::Key_Return;
    QTest::newRow("Return in the key") << u"key"_s << Qt::Key_Return;
    QTest::newRow("Enter in the key") << u"key"_s << Qt::Key_Enter;
    QTest::newRow("space on the button") << u"checkAndSave"_s << Qt::Key_Space;
}

void AccountDialogTest::returnAndTheButtonBothSaveTheAccount()
{
    QFETCH(const QString, place);
    QFETCH(const Qt::Key, pressed);

    const LoopbackServer server(serviceWith({}, key));
    const OpenDialog shown(server);
    shown.fill(u"Someone"_s, key);
    QTest::keyClick(shown.dialog.findChild<QWidget *>(place), pressed);
    QTRY_COMPARE(shown.signedIn.size(), 1);
    QVERIFY(shown.signedIn.first() == (Credentials{u"Someone"_s, Secret(key)}));
}

void AccountDialogTest::tabGoesThroughTheDialog()
{
    const LoopbackServer server(serviceWith({}, key));
    const OpenDialog shown(server);
    QVERIFY(shown.user->hasFocus());
    auto *close = saying(shown.dialog.findChildren<QAbstractButton *>(), u"Close"_s);
    for (QWidget *next : std::initializer_list<QWidget *>{shown.key, shown.paste, shown.reveal, shown.advanced,
                                                          shown.checkAndSave, close}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), next);
    }
}

void AccountDialogTest::labelsAreTheBuddiesOfTheirFields()
{
    const LoopbackServer server(serviceWith({}, key));
    const OpenDialog shown(server);
    QHash<QWidget *, QString> buddies;
    for (const auto *label : shown.dialog.findChildren<QLabel *>()) {
        if (label->buddy())
            buddies.insert(label->buddy(), label->text().remove(u'&'));
    }
    QCOMPARE(buddies.value(shown.user), u"Username"_s);
    QCOMPARE(buddies.value(shown.key), u"Web API key"_s);
}

void AccountDialogTest::theDialogLinksToThePageWithTheKey()
{
    const LoopbackServer server(serviceWith({}, key));
    const OpenDialog shown(server);
    QStringList links;
    for (const auto *label : shown.dialog.findChildren<QLabel *>()) {
        if (label->text().contains(u"href=\"%1\""_s.arg(shown.service.settingsPage().toString()))) {
            links.append(label->text());
            QVERIFY(label->openExternalLinks());
            QVERIFY(label->textInteractionFlags().testFlag(Qt::LinksAccessibleByMouse));
            QVERIFY(label->textInteractionFlags().testFlag(Qt::LinksAccessibleByKeyboard));
        }
    }
    QCOMPARE(links.size(), 1);
}

void AccountDialogTest::aSavedKeyIsNotFilledIn()
{
    const LoopbackServer server(serviceWith({}, key));
    OpenDialog shown(server);
    shown.fill(u"Someone"_s, key);
    QTest::mouseClick(shown.checkAndSave, Qt::LeftButton);
    QTRY_COMPARE(shown.store.keys.value(keyStoreEntry(shown.service, u"Someone"_s)), key);
    shown.open();
    QCOMPARE(shown.user->text(), u"Someone"_s);
    QVERIFY(shown.key->text().isEmpty());
    QTRY_VERIFY(!shown.key->placeholderText().isEmpty());
    QVERIFY(!shown.key->placeholderText().contains(key));
}

void AccountDialogTest::aKeyBeingTypedStaysWhenTheKeyStoreAnswers()
{
    const LoopbackServer server(serviceWith({}, key));
    OpenDialog shown(server);
    shown.fill(u"Someone"_s, key);
    QTest::mouseClick(shown.checkAndSave, Qt::LeftButton);
    QTRY_COMPARE(shown.accounts.users(), QStringList{u"Someone"_s});
    shown.open();
    shown.store.slow = true;
    shown.accounts.switchTo(u"Someone"_s);
    QTest::keyClicks(shown.key, u"another"_s); // while the store asks for its password
    shown.store.error = KeyStoreError{KeyStoreError::Kind::Denied};
    shown.store.release();
    QTRY_COMPARE(shown.accounts.state(), Accounts::State::KeyMissing);
    QCOMPARE(shown.key->text(), u"another"_s);
}

void AccountDialogTest::theKeyIsInNoOtherWidgetAndNoFile()
{
    LoopbackServer server(serviceWith({dragster()}, key));
    {
        OpenWindow open(server, {});
        QTRY_COMPARE(open.columns(), 15);
        open.dialog()->ask();
        QTest::mouseClick(open.part<QToolButton>(u"reveal"_s), Qt::LeftButton);
        open.enterAccount({u"Someone"_s, Secret(key)});
        QTRY_VERIFY(open.accounts.isSaved(u"Someone"_s));
        QVERIFY(!open.dialog()->isVisible());
        open.enter(u"14402"_s);
        QTRY_VERIFY(open.status().startsWith(u"Updated"_s));
        QTRY_VERIFY(!open.icon().isNull());
        open.action(u"Username and Key…"_s)->trigger();
        open.dialog()->reject();
        server.setHandler([](const HttpRequest &) { return unauthenticated(); });
        open.enter(u"2"_s);
        QTRY_VERIFY(!open.failure().isEmpty());
        server.setHandler([](const HttpRequest &) { return HttpReply::close(); });
        open.enter(u"3"_s);
        open.autoAdvance();
        QTRY_COMPARE(open.failure(), sentence({ServiceError::Kind::ConnectionLost}));

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

void AccountDialogTest::anErrorStandsBelowItsField()
{
    const LoopbackServer server(serviceWith({}, key));
    const OpenDialog shown(server);
    shown.fill(u"some one"_s, u"k\u00e9y"_s);
    QTest::mouseClick(shown.checkAndSave, Qt::LeftButton);
    QVERIFY(!shown.userError().isEmpty());
    QVERIFY(!shown.keyError().isEmpty());
    const auto top = [&](const QWidget *widget) { return widget->mapTo(&shown.dialog, QPoint()).y(); };
    const auto *userError = shown.dialog.findChild<QLabel *>(u"userError"_s);
    const auto *keyError = shown.dialog.findChild<QLabel *>(u"keyError"_s);
    QTRY_VERIFY(top(shown.user) < top(userError) && top(userError) < top(shown.key));
    QTRY_VERIFY(top(shown.key) < top(keyError) && top(keyError) < top(shown.advanced));
}

void AccountDialogTest::anErrorGoesAsSoonAsWhatIsTypedIsRight()
{
    const LoopbackServer server(serviceWith({}, key));
    const OpenDialog shown(server);
    OpenDialog::type(shown.user, u"a"_s);
    QCOMPARE(shown.userError(), QString()); // it may still become right
    OpenDialog::type(shown.user, u"some_one"_s);
    QCOMPARE(shown.userError(), u"A username has 2 to 20 letters and digits."_s);
    OpenDialog::type(shown.user, u"someone"_s);
    QCOMPARE(shown.userError(), QString());
    QTest::mouseClick(shown.checkAndSave, Qt::LeftButton);
    QCOMPARE(shown.keyError(), u"The web API key is missing."_s);
    OpenDialog::type(shown.key, u"k"_s);
    QCOMPARE(shown.keyError(), QString());
}

void AccountDialogTest::anErrorIsGoneWhenTheDialogIsOpenedAgain()
{
    const LoopbackServer server(serviceWith({}, key));
    OpenDialog shown(server);
    shown.fill({}, u"k\u00e9y"_s);
    QTest::mouseClick(shown.checkAndSave, Qt::LeftButton);
    QVERIFY(!shown.userError().isEmpty());
    QVERIFY(!shown.keyError().isEmpty());
    shown.dialog.reject();
    shown.open();
    QCOMPARE(shown.userError() + shown.keyError(), QString());
}

void AccountDialogTest::pasteEntersTheKeyOfTheClipboard()
{
    const LoopbackServer server(serviceWith({}, key));
    const OpenDialog shown(server);
    shown.fill(u"Someone"_s, u"another"_s);
    QGuiApplication::clipboard()->setText(u" %1\n"_s.arg(key));
    QTest::mouseClick(shown.paste, Qt::LeftButton);
    QCOMPARE(shown.key->text(), key);
    QVERIFY(shown.key->displayText() != key);
    QVERIFY(shown.keyError().isEmpty());
    QGuiApplication::clipboard()->setText(u"k\u00e9y"_s);
    QTest::mouseClick(shown.paste, Qt::LeftButton);
    QCOMPARE(shown.keyError(), u"The web API key has characters that no key has; copy it again."_s);
}

void AccountDialogTest::theCursorIsWhereSomethingIsToBeEntered()
{
    const LoopbackServer server(serviceWith({}, key));
    OpenDialog shown(server);
    QVERIFY(shown.user->hasFocus());
    shown.dialog.reject();
    shown.accounts.restore({u"Someone"_s, Secret(key)});
    shown.open();
    QVERIFY(shown.key->hasFocus());
}

void AccountDialogTest::escapeClosesTheDialog()
{
    const LoopbackServer server(neverAnswers);
    OpenDialog shown(server);
    shown.fill(u"Someone"_s, key);
    QTest::mouseClick(shown.checkAndSave, Qt::LeftButton);
    QTRY_COMPARE(server.inFlight(), 1);
    QTest::keyClick(shown.key, Qt::Key_Escape);
    QVERIFY(!shown.dialog.isVisible());
    QVERIFY(!shown.dialog.isChecking());
    QTRY_COMPARE(server.abandoned(), 1);
    QCOMPARE(shown.store.calls, 0);
}

void AccountDialogTest::returnPressesTheButtonThatHasTheFocus()
{
    LoopbackServer server(serviceWith({}, key));
    const OpenDialog shown(server);
    shown.fill(u"Someone"_s, key);
    auto *close = saying(shown.dialog.findChildren<QAbstractButton *>(), u"Close"_s);
    close->setFocus();
    QTest::keyClick(close, Qt::Key_Return);
    QVERIFY(!shown.dialog.isVisible());
    QVERIFY(!shown.dialog.isChecking());
    QVERIFY(server.requests().isEmpty());
}

void AccountDialogTest::aKeyForThisRunAloneIsSaidToBe()
{
    const LoopbackServer server(serviceWith({}, key));
    OpenDialog shown(server);
    QCOMPARE(shown.key->placeholderText(), QString());
    shown.accounts.restore({u"Someone"_s, Secret(key)}); // as from the environment
    QCOMPARE(shown.key->placeholderText(), u"in use until the program ends"_s);
    QVERIFY(!shown.forget->isVisible());
}

void AccountDialogTest::theVersionOfTheApiIsUnderAdvanced()
{
    LoopbackServer server(neverAnswers);
    const OpenDialog shown(server);
    auto *version = shown.dialog.findChild<Segments *>(u"version"_s);
    QVERIFY(!version->isVisible());
    QTest::mouseClick(shown.advanced, Qt::LeftButton);
    QVERIFY(version->isVisible());
    QCOMPARE(version->value(), static_cast<int>(ApiVersion::V1));
    QSignalSpy chosen(&shown.dialog, &AccountDialog::versionChosen);
    QTest::mouseClick(version->findChildren<QAbstractButton *>().constLast(), Qt::LeftButton);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.constFirst().constFirst().value<ApiVersion>(), ApiVersion::V2);

    shown.fill(u"Someone"_s, key);
    QTest::mouseClick(shown.checkAndSave, Qt::LeftButton);
    QTRY_COMPARE(server.requests().size(), 1);
    QVERIFY(!server.requests().constFirst().target.contains("kEy0f5omeone")); // V2 has it in a header
    QTest::mouseClick(shown.advanced, Qt::LeftButton);
    QVERIFY(!version->isVisible());
}

QTEST_MAIN(AccountDialogTest)
#include "tst_accountdialog.moc"
