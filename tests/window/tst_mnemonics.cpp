// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/language.h"
#include "support/languages.h"
#include "support/openwindow.h"
#include "window/exportdialog.h"
#include "window/helpmenu.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QTemporaryFile>
#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

/// Alt and a letter means one thing in each window and each menu, in each language.
class MnemonicsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { OpenWindow::prepare(); }
    void mnemonicsInEachWindowAreUnique_data() { addLanguageRows(); }
    void mnemonicsInEachWindowAreUnique();
    void mnemonicsInQuestionsAreUnique_data() { addLanguageRows(); }
    void mnemonicsInQuestionsAreUnique();
    void mnemonicsInTheHelpDialogsAreUnique_data() { addLanguageRows(); }
    void mnemonicsInTheHelpDialogsAreUnique();
    void mnemonicsInEachMenuAreUnique_data() { addLanguageRows(); }
    void mnemonicsInEachMenuAreUnique();
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

/// The texts in \a window that may have a mnemonic, on screen now or not.
QStringList textsIn(const QWidget *window)
{
    QStringList texts;
    for (const QAbstractButton *button : window->findChildren<QAbstractButton *>()) {
        if (button->window() == window)
            texts.append(button->text());
    }
    for (const QLabel *label : window->findChildren<QLabel *>()) {
        if (label->window() == window && label->buddy())
            texts.append(label->text());
    }
    return texts;
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

void MnemonicsTest::mnemonicsInEachWindowAreUnique()
{
    QFETCH(const QLocale, locale);

    setLanguage(locale);
    LoopbackServer server(serviceWith());
    const OpenWindow open(server, {someone().user, Secret(u"old"_s)}, startWith(14402));
    QTRY_VERIFY(!open.message().isEmpty()); // and offers the account
    QStringList texts = textsIn(open.window.get());
    texts += textsOf(open.window->menuBar()->actions());
    QVERIFY2(texts.size() > 10, qPrintable(texts.join(u'\n')));
    QCOMPARE(clashesIn(texts).join(u'\n'), QString());

    const ExportDialog dialog({100, 100}, QDir::tempPath() + u"/chart.png", nullptr);
    QCOMPARE(clashesIn(textsIn(&dialog)).join(u'\n'), QString());
}

void MnemonicsTest::mnemonicsInQuestionsAreUnique()
{
    QFETCH(const QLocale, locale);

    setLanguage(locale);
    LoopbackServer server(serviceWith());
    const OpenWindow open(server, {});
    open.enterAccount(someone());
    QTRY_VERIFY(open.accounts.isSaved(someone().user));
    open.part<QAbstractButton>(u"forget"_s)->click();
    const auto *forget = open.part<QMessageBox>();
    QVERIFY(forget);
    QCOMPARE(answersOf(forget).size(), 2);
    QCOMPARE(clashesIn(answersOf(forget)).join(u'\n'), QString());

    QTemporaryFile existing(QDir::tempPath() + u"/XXXXXX.png"_s);
    QVERIFY(existing.open());
    ExportDialog dialog({100, 100}, existing.fileName(), nullptr);
    dialog.findChild<QLineEdit *>(u"file"_s)->setText(existing.fileName());
    buttonOf(dialog.findChild<QDialogButtonBox *>(), QDialogButtonBox::AcceptRole)->click();
    const auto *replace = dialog.findChild<QMessageBox *>();
    QVERIFY(replace);
    QCOMPARE(answersOf(replace).size(), 2);
    QCOMPARE(clashesIn(answersOf(replace)).join(u'\n'), QString());
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
    LoopbackServer server(serviceWith());
    const OpenWindow open(server);
    const auto menus = open.window->findChildren<QMenu *>();
    QVERIFY(menus.size() >= 5);
    for (const QMenu *menu : menus)
        QCOMPARE(clashesIn(textsOf(menu->actions())).join(u'\n'), QString());
}

QTEST_MAIN(MnemonicsTest)
#include "tst_mnemonics.moc"
