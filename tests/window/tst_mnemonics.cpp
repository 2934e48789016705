// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/language.h"
#include "support/openwindow.h"
#include "window/exportdialog.h"

#include <QLabel>
#include <QMenuBar>
#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

/// Alt and a letter means one thing in each window and each menu, in each language.
class MnemonicsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { OpenWindow::prepare(); }
    void theWindowsAreUnambiguous_data() { addLanguages(); }
    void theWindowsAreUnambiguous();
    void theMenusAreUnambiguous_data() { addLanguages(); }
    void theMenusAreUnambiguous();

private:
    static void addLanguages();
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

} // namespace

void MnemonicsTest::addLanguages()
{
    QTest::addColumn<QLocale>("locale");

    QTest::newRow("English") << QLocale(QLocale::English, QLocale::UnitedStates);
    QTest::newRow("German") << QLocale(QLocale::German);
}

void MnemonicsTest::theWindowsAreUnambiguous()
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

void MnemonicsTest::theMenusAreUnambiguous()
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
