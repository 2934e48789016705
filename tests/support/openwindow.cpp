// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/openwindow.h"

#include "chart/chartview.h"
#include "language/language.h"
#include "support/programname.h"
#include "support/storeanswer.h"
#include "window/accountpanel.h"
#include "window/gamebar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
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

const ChartScene &OpenWindow::scene() const
{
    return *qobject_cast<ChartScene *>(part<ChartView>()->scene());
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
    return shownText(u"message"_s);
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

bool OpenWindow::saysSampleData() const
{
    const auto *note = saying(window->statusBar()->findChildren<QLabel *>(), u"sample data"_s);
    return note && note->isVisible();
}

QPixmap OpenWindow::icon() const
{
    const auto *label = part<QLabel>(u"icon"_s);
    return label->isVisible() ? label->pixmap() : QPixmap();
}

QWidget *OpenWindow::panel() const
{
    return part<AccountPanel>();
}

QLineEdit *OpenWindow::field() const
{
    return part<GameBar>()->findChild<QLineEdit *>();
}

QAction *OpenWindow::action(const QString &text) const
{
    return saying(window->findChildren<QAction *>(), text);
}

QAbstractButton *OpenWindow::button(const QString &text) const
{
    return saying(window->findChildren<QAbstractButton *>(), text);
}

void OpenWindow::type(const QString &game) const
{
    field()->setFocus();
    field()->selectAll();
    QTest::keyClicks(QApplication::focusWidget(), game);
}

void OpenWindow::paste(const QString &game) const
{
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
    part<QLineEdit>(u"user"_s)->setText(credentials.user);
    part<QLineEdit>(u"key"_s)->setText(credentials.key.text());
    QTest::keyClick(part<QLineEdit>(u"key"_s), Qt::Key_Return);
}

void OpenWindow::choose(AchievementSet set) const
{
    for (auto *choice : part<GameBar>()->findChildren<QComboBox *>()) {
        if (choice->isEditable())
            continue;
        // As a person does with the arrow keys: the choice is made, not only displayed.
        choice->setFocus();
        QTest::keyClick(choice, set == AchievementSet::Official ? Qt::Key_Up : Qt::Key_Down);
    }
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
