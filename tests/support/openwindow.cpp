// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/openwindow.h"

#include "chart/chartview.h"
#include "language/language.h"
#include "support/programname.h"
#include "support/storeanswer.h"
#include "window/accountdialog.h"
#include "window/gamefield.h"
#include "window/gamepage.h"
#include "window/segments.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLayout>
#include <QRegularExpression>
#include <QSettings>
#include <QStatusBar>
#include <QTest>

namespace MasteryChart {

using namespace Qt::StringLiterals;

OpenWindow::OpenWindow(const LoopbackServer &server, const Credentials &credentials, const MainWindow::Start &start,
                       const QString &folder)
    : OpenWindow(server.url(), credentials, start, folder)
{
}

OpenWindow::OpenWindow(const QUrl &api, const Credentials &credentials, const MainWindow::Start &start,
                       const QString &folder)
    : preferences(settings)
    , accounts(store, settings, serviceAt(api))
    , limiter(clock)
    , kept({.folder = folder.isEmpty() ? m_folder.path() : folder})
{
    accounts.restore(credentials);
    window = std::make_unique<MainWindow>(accounts, Transport{network, limiter, clock}, serviceAt(api), kept,
                                          preferences, start);
    window->show();
    if (!QTest::qWaitForWindowActive(window.get()))
        qFatal("The window did not come to the front.");
    awaitStore();
}

OpenWindow::~OpenWindow()
{
    if (window)
        window->close();
}

void OpenWindow::awaitStore()
{
    for (int question = 0; question < 2; ++question) { // the first answer may lead to a second question
        if (!waitForStore(kept))
            qFatal("The store did not answer.");
    }
}

void OpenWindow::prepare()
{
    // A person at a terminal reads what Qt complains of; the platform's own limits are not the program's.
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    useProgramName();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    setLanguage(QLocale());
    QApplication::setPalette(QPalette());
    QSettings().clear();
}

const DistributionScene &OpenWindow::scene() const
{
    return *qobject_cast<DistributionScene *>(part<ChartView>()->scene());
}

Distribution OpenWindow::drawn() const
{
    std::optional<PlayerCounts> hardcore;
    std::optional<PlayerCounts> casual;
    for (const Series &series : scene().model().series)
        (series.id.mode == UnlockMode::Hardcore ? hardcore : casual) = series.players;
    return Distribution(hardcore, casual);
}

QString OpenWindow::title() const
{
    return part<QLabel>(u"title"_s)->text();
}

QString OpenWindow::subtitle() const
{
    return part<QLabel>(u"subtitle"_s)->text();
}

QString OpenWindow::message() const
{
    return messages().value(0);
}

QStringList OpenWindow::messages() const
{
    QStringList sentences;
    const QLayout *stack = part<MessageStack>()->layout();
    for (int bar = 0; bar < stack->count(); ++bar) {
        const auto *sentence = stack->itemAt(bar)->widget()->findChild<QLabel *>(u"message"_s);
        if (sentence->isVisible())
            sentences.append(sentence->text());
    }
    return sentences;
}

QString OpenWindow::failure() const
{
    return shownText(u"failureSentence"_s);
}

QString OpenWindow::age() const
{
    return shownText(u"age"_s);
}

QString OpenWindow::mark() const
{
    return shownText(u"mark"_s);
}

QString OpenWindow::shownText(const QString &name) const
{
    const auto *label = part<QLabel>(name);
    return label->isVisible() ? label->text() : QString();
}

QString OpenWindow::status() const
{
    return window->statusBar()->findChild<QLabel *>()->text();
}

QString OpenWindow::footer() const
{
    const auto *text = part<QLabel>(u"searchState"_s);
    return text && text->isVisible() ? text->text().remove(QChar(0x200b)) : QString();
}

bool OpenWindow::isDimmed() const
{
    return part<GamePage>()->isDimmed();
}

QPixmap OpenWindow::icon() const
{
    const auto *label = part<QLabel>(u"icon"_s);
    return label->isVisible() ? label->pixmap() : QPixmap();
}

AccountDialog *OpenWindow::dialog() const
{
    return part<AccountDialog>();
}

GameField *OpenWindow::field() const
{
    return part<GameField>();
}

Segments *OpenWindow::segments(const QString &name) const
{
    return part<Segments>(name);
}

QAction *OpenWindow::action(const QString &text) const
{
    return saying(window->findChildren<QAction *>(), text);
}

QAbstractButton *OpenWindow::button(const QString &text) const
{
    return saying(window->findChildren<QAbstractButton *>(), text);
}

void OpenWindow::comeToFront() const
{
    if (QApplication::activeModalWidget())
        qFatal("A dialog is open.");
    window->activateWindow();
    if (!QTest::qWaitForWindowActive(window.get()))
        qFatal("The window did not come to the front.");
}

void OpenWindow::type(const QString &game) const
{
    comeToFront();
    field()->setFocus();
    field()->selectAll();
    QTest::keyClicks(QApplication::focusWidget(), game);
}

void OpenWindow::paste(const QString &game) const
{
    comeToFront();
    QApplication::clipboard()->setText(game);
    field()->setFocus();
    field()->selectAll();
    QTest::keySequence(QApplication::focusWidget(), QKeySequence::Paste);
}

void OpenWindow::enter(const QString &game) const
{
    type(game);
    press(Qt::Key_Return);
}

void OpenWindow::enterAccount(const Credentials &credentials) const
{
    dialog()->ask();
    part<QLineEdit>(u"user"_s)->setText(credentials.user);
    part<QLineEdit>(u"key"_s)->setText(credentials.key.text());
    QTest::keyClick(part<QLineEdit>(u"key"_s), Qt::Key_Return);
}

void OpenWindow::choose(AchievementSet set) const
{
    const auto buttons = segments(u"set"_s)->findChildren<QAbstractButton *>();
    QTest::mouseClick(buttons.at(set == AchievementSet::Official ? 0 : 1), Qt::LeftButton);
}

void OpenWindow::press(Qt::Key key) const
{
    QTest::keyClick(QApplication::focusWidget(), key);
}

MainWindow::Start startWith(int game, bool sample)
{
    MainWindow::Start start;
    start.game = game;
    start.sample = sample;
    return start;
}

} // namespace MasteryChart
