// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/language.h"
#include "support/languages.h"
#include "support/openwindow.h"
#include "window/accountdialog.h"
#include "window/helpmenu.h"
#include "window/helppage.h"
#include "window/messagestack.h"
#include "window/sharesheet.h"
#include "window/toolbar.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

/// Alt and a letter means one thing in each window, each dialog and each menu, in each language.
class MnemonicsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { OpenWindow::prepare(); }
    void mnemonicsInTheWindowAreUnique_data();
    void mnemonicsInTheWindowAreUnique();
    void mnemonicsInEachDialogAreUnique_data() { addLanguageRows(); }
    void mnemonicsInEachDialogAreUnique();
    void mnemonicsInTheQuestionAreUnique_data() { addLanguageRows(); }
    void mnemonicsInTheQuestionAreUnique();
    void mnemonicsInTheHelpDialogsAreUnique_data() { addLanguageRows(); }
    void mnemonicsInTheHelpDialogsAreUnique();
    void mnemonicsInEachMenuAreUnique_data() { addLanguageRows(); }
    void mnemonicsInEachMenuAreUnique();
    void noButtonIsCalledAsAHeadingOfAMenu_data() { addLanguageRows(); }
    void noButtonIsCalledAsAHeadingOfAMenu();
};

namespace {

/// What of \a texts has a mnemonic that another has too.
QStringList clashesIn(const QStringList &texts)
{
    QMap<QString, QStringList> users;
    for (const QString &text : texts) {
        const QKeySequence mnemonic = QKeySequence::mnemonic(text);
        if (!mnemonic.isEmpty())
            users[mnemonic.toString()].append(text);
    }
    QStringList clashes;
    for (auto entry = users.cbegin(); entry != users.cend(); ++entry) {
        if (entry.value().size() > 1)
            clashes.append(entry.key() + u": "_s + entry.value().join(u" | "));
    }
    return clashes;
}

QStringList textsOf(const QList<QAction *> &actions)
{
    QStringList texts;
    for (const QAction *action : actions)
        texts.append(action->text());
    return texts;
}

/// The texts in \a window that may have a mnemonic; of those on screen now alone, or of all.
QStringList textsIn(const QWidget *window, bool onScreen = false)
{
    QStringList texts;
    for (const QAbstractButton *button : window->findChildren<QAbstractButton *>()) {
        if (button->window() == window && (button->isVisible() || !onScreen))
            texts.append(button->text());
    }
    for (const QLabel *label : window->findChildren<QLabel *>()) {
        if (label->window() == window && label->buddy() && (label->isVisible() || !onScreen))
            texts.append(label->text());
    }
    return texts;
}

QStringList textsOnScreen(const QMainWindow *window)
{
    return textsIn(window, true) + textsOf(window->menuBar()->actions());
}

/// The answers that \a question offers. Some desktops give the usual ones their first letter.
QStringList answersOf(const QWidget *question)
{
    QStringList answers = textsIn(question);
    for (QString &answer : answers) {
        if (QKeySequence::mnemonic(answer).isEmpty())
            answer.prepend(u'&');
    }
    return answers;
}

QAbstractButton *buttonOf(const QDialogButtonBox *box, QDialogButtonBox::ButtonRole role)
{
    for (QAbstractButton *button : box->buttons()) {
        if (box->buttonRole(button) == role)
            return button;
    }
    qFatal("There is no such button.");
}

} // namespace

void MnemonicsTest::mnemonicsInTheWindowAreUnique_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("state");
    for (const QLocale &locale : languages()) {
        const auto addRow = [&](const QString &state) {
            QTest::addRow("%s, %s", qPrintable(QLocale::languageToString(locale.language())), qPrintable(state))
                << locale << state;
        };
        for (const QString &state : {u"game"_s, u"invitation"_s, u"failure and message"_s, u"help"_s, u"compare"_s,
                                     u"followed"_s, u"your games"_s})
            addRow(state);
    }
}

void MnemonicsTest::mnemonicsInTheWindowAreUnique()
{
    QFETCH(const QLocale, locale);
    QFETCH(const QString, state);

    setLanguage(locale);
    LoopbackServer server(serviceWith());
    const bool isSignedIn = state != u"invitation";
    const OpenWindow open(server, isSignedIn ? someone() : Credentials(), startWith(14402, !isSignedIn));
    QTRY_VERIFY(!open.icon().isNull());
    QCOMPARE(open.part<QAbstractButton>(u"signIn"_s) == nullptr, isSignedIn);
    if (state == u"failure and message") {
        server.setHandler([](const HttpRequest &) { return unauthenticated(); });
        open.button(open.part<ToolBar>()->reloadAction()->iconText())->click();
        QTRY_VERIFY(open.part<QAbstractButton>(u"messageAction"_s));
        open.enter(u"2"_s);
        QTRY_VERIFY(!open.failure().isEmpty());
        if (!open.part<QAbstractButton>(u"messageAction"_s))
            open.part<MessageStack>()->showMessage(MessageStack::Topic::Account, {}, u"?"_s);
    }
    if (state == u"help") {
        open.press(Qt::Key_F1);
        open.part<HelpPage>()->open(HelpSection::Id::Privacy);
    } else if (state == u"compare") {
        QTest::keyClick(open.window.get(), Qt::Key_M, Qt::ControlModifier);
    } else if (state == u"followed") {
        QTest::keyClick(open.window.get(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    } else if (state == u"your games") {
        QTest::keyClick(open.window.get(), Qt::Key_G, Qt::ControlModifier);
    }
    QVERIFY2(textsOnScreen(open.window.get()).size() > 10, qPrintable(textsOnScreen(open.window.get()).join(u'\n')));
    QCOMPARE(clashesIn(textsOnScreen(open.window.get())).join(u'\n'), QString());
}

void MnemonicsTest::mnemonicsInEachDialogAreUnique()
{
    QFETCH(const QLocale, locale);

    setLanguage(locale);
    LoopbackServer server(serviceWith());
    const OpenWindow open(server, {}, startWith(14402, true));
    QTRY_VERIFY(!open.icon().isNull());
    open.dialog()->ask();
    QVERIFY(textsIn(open.dialog()).size() > 8);
    QCOMPARE(clashesIn(textsIn(open.dialog())).join(u'\n'), QString());
    open.dialog()->reject();

    open.part<ToolBar>()->shareAction()->trigger();
    const auto *sheet = open.part<ShareSheet>();
    QVERIFY(textsIn(sheet).size() > 8);
    QCOMPARE(clashesIn(textsIn(sheet)).join(u'\n'), QString());
}

void MnemonicsTest::mnemonicsInTheQuestionAreUnique()
{
    QFETCH(const QLocale, locale);

    setLanguage(locale);
    LoopbackServer server(serviceWith());
    const OpenWindow open(server, {});
    open.enterAccount(someone());
    QTRY_VERIFY(open.accounts.isSaved(someone().user));
    open.dialog()->ask();
    open.part<QAbstractButton>(u"forget"_s)->click();
    const auto *forget = open.part<QMessageBox>();
    QVERIFY(forget);
    QCOMPARE(answersOf(forget).size(), 2);
    QCOMPARE(clashesIn(answersOf(forget)).join(u'\n'), QString());
}

void MnemonicsTest::mnemonicsInTheHelpDialogsAreUnique()
{
    QFETCH(const QLocale, locale);

    setLanguage(locale);
    LoopbackServer server(serviceWith());
    const OpenWindow open(server, {});
    open.part<HelpMenu>()->actions().constLast()->trigger();
    const auto *about = open.part<QMessageBox>();
    QVERIFY(about);
    QCOMPARE(answersOf(about).size(), 2);
    QCOMPARE(clashesIn(answersOf(about)).join(u'\n'), QString());

    buttonOf(about->findChild<QDialogButtonBox *>(), QDialogButtonBox::ActionRole)->click();
    const auto *licence = about->findChild<QDialog *>();
    QVERIFY(licence);
    QCOMPARE(answersOf(licence).size(), 1);
    QCOMPARE(clashesIn(answersOf(licence)).join(u'\n'), QString());
}

void MnemonicsTest::mnemonicsInEachMenuAreUnique()
{
    QFETCH(const QLocale, locale);

    setLanguage(locale);
    LoopbackServer server(neverAnswers);
    const OpenWindow open(server);
    const auto menus = open.window->findChildren<QMenu *>();
    QVERIFY(menus.size() >= 5);
    for (const bool busy : {false, true}) { // "Reload" is "Stop" then
        if (busy)
            open.enter(u"14402"_s);
        for (const QMenu *menu : menus)
            QCOMPARE(clashesIn(textsOf(menu->actions())).join(u'\n'), QString());
    }
}

void MnemonicsTest::noButtonIsCalledAsAHeadingOfAMenu()
{
    QFETCH(const QLocale, locale);

    setLanguage(locale);
    LoopbackServer server(serviceWith());
    const OpenWindow open(server);
    QStringList headings;
    for (const QMenu *menu : open.window->findChildren<QMenu *>()) {
        for (const QAction *action : menu->actions()) {
            if (action->isSeparator() && !action->text().isEmpty())
                headings.append(action->text());
        }
    }
    QVERIFY(headings.size() >= 5);
    for (const QAbstractButton *button : open.dialog()->findChildren<QAbstractButton *>())
        QVERIFY2(!headings.contains(button->text().remove(u'&')), qPrintable(button->text()));
}

QTEST_MAIN(MnemonicsTest)
#include "tst_mnemonics.moc"
