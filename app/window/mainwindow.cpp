// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/mainwindow.h"

#include "chartmodel/charttext.h"
#include "retroachievements/gameid.h"
#include "session/age.h"
#include "session/statustext.h"
#include "storage/preferences.h"
#include "storage/settings.h"
#include "window/accountmenu.h"
#include "window/accountpanel.h"
#include "window/centralwidget.h"
#include "window/chartpane.h"
#include "window/elidinglabel.h"
#include "window/filemenu.h"
#include "window/gamebar.h"
#include "window/gameheader.h"
#include "window/helpmenu.h"
#include "window/imageexport.h"
#include "window/messagebar.h"
#include "window/viewmenu.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenuBar>
#include <QScreen>
#include <QStatusBar>

namespace MasteryChart {

namespace {

constexpr QSize firstSize{960, 720};
constexpr int waitingPatience = 500; // ms

} // namespace

MainWindow::MainWindow(Accounts &accounts, const Transport &transport, const Service &service, Store &store,
                       Preferences &preferences, const Start &start)
    : m_accounts(accounts)
    , m_preferences(preferences)
    , m_clock(transport.clock)
    , m_store(store)
    , m_session(accounts, transport, service, &store, this)
    , m_sampleFirst(start.sample)
    , m_bar(new GameBar)
    , m_accountPanel(new AccountPanel(accounts, transport, service, start.version))
    , m_message(new MessageBar)
    , m_header(new GameHeader(service))
    , m_pane(new ChartPane(start.chart))
    , m_status(new ElidingLabel)
    , m_sampleNote(new QLabel(tr("sample data")))
{
    m_session.setVersion(start.version);
    m_appearance.setChoice(start.theme);
    arrange();
    addFileMenu();
    addViewMenu(start.theme);
    auto *accountMenu = new AccountMenu(m_accounts, service, this);
    menuBar()->addMenu(accountMenu);
    m_showAccount = accountMenu->panelAction();
    menuBar()->addMenu(new HelpMenu(
        [this, service] {
            const GameSnapshot &game = m_session.shown().snapshot;
            return game.id == 0 || game.isSample() ? QUrl() : service.gamePage(game.id);
        },
        this));
    connectParts();
    connect(&m_accounts, &Accounts::forgotten, this,
            [this](const std::expected<void, AccountError> &forgotten, const QString &user) {
                if (forgotten)
                    m_store.forgetProgress(m_session.service().name(), user);
            });
    connect(&m_store, &Store::problemFound, this,
            [this](StoreProblem problem) { m_message->showMessage(sentence(problem)); });
    const Settings &settings = m_preferences.settings();
    connect(&settings, &Settings::notWritten, this,
            [this, &settings] { m_message->showMessage(Settings::sentence(settings.condition())); });
    begin(start);
}

void MainWindow::begin(const Start &start)
{
    m_store.recentGames(m_session.service().name(), this,
                        [this](const QList<RecentGame> &recent) { beginWith(recent); });
    m_bar->setModeFilter(m_pane->options().modeFilter);
    m_bar->setSet(start.set);

    const Accounts::State state = m_accounts.state();
    if (start.game || start.sample || state == Accounts::State::None) {
        const int game = start.game.value_or(SampleNetwork::defaultGame);
        m_bar->setGame(QString::number(game));
        load(game, start.sample || !start.game);
    }
    m_showAccount->setChecked(state == Accounts::State::None && !start.sample);
    accountChanged();
    if (const auto condition = m_preferences.settings().condition(); condition != Settings::Condition::Good)
        m_message->showMessage(Settings::sentence(condition));
    m_bar->focusGame();
}

void MainWindow::beginWith(const QList<RecentGame> &recent)
{
    m_bar->setGames(recent);
    if (m_session.request().gameId != 0) // asked for already
        return;
    const int game = recent.isEmpty() ? SampleNetwork::defaultGame : recent.first().id;
    if (m_bar->game().isEmpty()) {
        m_bar->setGame(QString::number(game));
        m_bar->selectGame();
    }
    load(game, recent.isEmpty());
}

void MainWindow::accountChanged()
{
    // Said only where the key store does not answer at once.
    if (m_accounts.state() == Accounts::State::Waiting)
        m_waiting.start();
    else
        m_waiting.stop();
    if (m_accounts.state() != Accounts::State::Waiting)
        m_message->hideMessage(MessageBar::Topic::KeyStore);
    if (m_accounts.state() == Accounts::State::KeyMissing && !m_sampleFirst) {
        m_message->showMessage(sentence(m_accounts.problem()),
                               m_showAccount->isChecked() ? QString() : tr("Acco&unt…"));
    } else if (m_accounts.state() == Accounts::State::Ready && m_session.isLoading()) {
        m_message->hide();
        m_saved.clear();
    }
    showProgress();
}

MainWindow::~MainWindow()
{
    m_preferences.setGeometry(saveGeometry());
}

void MainWindow::arrange()
{
    auto *content = new CentralWidget;
    auto *layout = new QVBoxLayout(content);
    layout->addWidget(m_bar);
    layout->addWidget(m_accountPanel);
    layout->addWidget(m_message);
    layout->addWidget(m_header);
    layout->addWidget(m_pane, 1);
    setCentralWidget(content);
    statusBar()->addWidget(m_status, 1);
    statusBar()->addPermanentWidget(m_sampleNote);
    m_sampleNote->hide();
    m_accountPanel->hide();
    setWindowTitle(tr("Mastery Chart"));
    QIcon icon;
    for (const int side : {16, 32, 64, 128})
        icon.addFile(QStringLiteral(":/icons/%1.png").arg(side), QSize(side, side));
    setWindowIcon(icon);
    if (!restoreGeometry(m_preferences.geometry()))
        resize(firstSize.boundedTo(screen() ? screen()->availableGeometry().size() : firstSize));
}

void MainWindow::connectParts()
{
    m_waiting.setSingleShot(true);
    m_waiting.setInterval(waitingPatience);
    connect(&m_waiting, &QTimer::timeout, this, [this] {
        m_message->showMessage(
            tr("Waiting for the system's key store, which may be asking for its password; the sample games can be used meanwhile."),
            {}, MessageBar::Topic::KeyStore);
    });
    connect(m_bar, &GameBar::showRequested, this, &MainWindow::request);
    connect(m_bar, &GameBar::modeFilterChosen, this, [this](ModeFilter modeFilter) {
        ChartOptions options = m_pane->options();
        options.modeFilter = modeFilter;
        m_pane->setOptions(options);
    });
    connect(m_showAccount, &QAction::toggled, m_accountPanel, &QWidget::setVisible);
    connect(&m_accounts, &Accounts::changed, this, &MainWindow::accountChanged);
    connect(&m_session, &GameSession::loaded, this, &MainWindow::tellMissingMode);
    connect(&m_session, &GameSession::chartChanged, this, [this] {
        if (const GameSnapshot &game = m_session.shown().snapshot; game.id != 0)
            m_pane->setGame(game);
    });
    connect(&m_session, &GameSession::shownChanged, this, &MainWindow::showGame);
    connect(&m_session, &GameSession::failed, this, &MainWindow::fail);
    connect(&m_session, &GameSession::progressed, this, &MainWindow::showProgress);
    connect(m_accountPanel, &AccountPanel::versionChosen, this, [this](ApiVersion version) {
        m_session.setVersion(version);
        m_preferences.setApiVersion(version);
    });
    connect(m_accountPanel, &AccountPanel::failed, this,
            [this](const QString &sentence) { m_message->showMessage(sentence); });
    connect(m_accountPanel, &AccountPanel::accepted, this, [this] {
        m_showAccount->setChecked(false);
        const GameSession::Request &asked = m_session.request();
        if (!m_session.isLoading() || asked.sample || gameIdFrom(m_bar->game(), m_session.service()) != asked.gameId)
            request();
    });
    connect(m_message, &MessageBar::actionRequested, this, [this] {
        m_showAccount->setChecked(true);
        m_accountPanel->focusField();
    });
}

void MainWindow::addFileMenu()
{
    m_fileMenu = new FileMenu(this);
    menuBar()->addMenu(m_fileMenu);
    connect(m_fileMenu, &FileMenu::exportRequested, this, &MainWindow::exportPicture);
    connect(m_fileMenu, &FileMenu::quitRequested, this, &QWidget::close);
    connect(m_fileMenu, &FileMenu::sampleChosen, this, [this](int game) {
        m_bar->setGame(QString::number(game));
        load(game, true);
    });
}

void MainWindow::addViewMenu(ThemeChoice theme)
{
    const VisibleViews views = m_preferences.views();
    auto *menu = new ViewMenu(m_pane->options(), views, theme, this);
    menuBar()->addMenu(menu);
    m_pane->setViews(views);
    const auto drawWith = [this](auto member, auto setter) {
        return [this, member, setter](auto value) {
            ChartOptions options = m_pane->options();
            options.*member = value;
            m_pane->setOptions(options);
            (m_preferences.*setter)(value);
        };
    };
    connect(menu, &ViewMenu::chartTypeChosen, this, drawWith(&ChartOptions::chartType, &Preferences::setChartType));
    connect(menu, &ViewMenu::scaleChosen, this, drawWith(&ChartOptions::scale, &Preferences::setScale));
    connect(menu, &ViewMenu::groupingChosen, this, drawWith(&ChartOptions::grouping, &Preferences::setGrouping));
    connect(menu, &ViewMenu::viewsChosen, this, [this](VisibleViews chosen) {
        m_pane->setViews(chosen);
        m_preferences.setViews(chosen);
    });
    connect(menu, &ViewMenu::themeChosen, this, [this](ThemeChoice choice) {
        m_appearance.setChoice(choice);
        m_preferences.setTheme(choice);
    });
}

void MainWindow::request()
{
    const auto game = gameIdFrom(m_bar->game(), m_session.service());
    if (!game) {
        m_message->showMessage(
            tr("That is not a game; enter a game ID such as 14402, or paste a link to the game's page."));
        m_bar->focusGame();
        return;
    }
    m_bar->setGame(QString::number(*game));
    m_bar->selectGame();
    const bool hasAccount = m_accounts.state() == Accounts::State::Waiting || m_accounts.credentials().isComplete();
    load(*game, m_sampleFirst || (!hasAccount && SampleNetwork::games().contains(*game)));
}

void MainWindow::load(int gameId, bool sample)
{
    m_message->hide();
    m_saved.clear();
    m_session.load({.gameId = gameId, .set = m_bar->set(), .sample = sample});
}

void MainWindow::keepSet()
{
    const GameSnapshot &shown = m_session.shown().snapshot;
    if (m_session.request().gameId == shown.id)
        m_bar->setSet(shown.set);
}

void MainWindow::remember()
{
    const GameSnapshot &shown = m_session.shown().snapshot;
    const RecentGame game{shown.id, shown.details.title};
    if (shown.source != GameSnapshot::Source::Service || game == m_remembered)
        return;
    m_remembered = game;
    m_store.addRecentGame(m_session.service().name(), game);
    m_store.recentGames(m_session.service().name(), this,
                        [this](const QList<RecentGame> &recent) { m_bar->setGames(recent); });
}

void MainWindow::fail(const ServiceError &error)
{
    keepSet();
    const bool credentials =
        error.kind == ServiceError::Kind::CredentialsMissing || error.kind == ServiceError::Kind::CredentialsRefused;
    m_message->showMessage(sentence(error, m_session.service()),
                           credentials && !m_showAccount->isChecked() ? tr("Acco&unt…") : QString());
}

void MainWindow::showGame()
{
    const SessionGame &shown = m_session.shown();
    if (shown.snapshot.id == 0)
        return;
    QString title = titleOf(shown.snapshot);
    title.replace(QLatin1StringView("[*]"), QLatin1StringView("[*][*]")); // else Qt's mark of what is not saved
    setWindowTitle(tr("%1 – Mastery Chart").arg(title));
    m_fileMenu->setExportEnabled(true);
    m_sampleNote->setVisible(shown.snapshot.isSample());
    showProgress();
    remember();
}

void MainWindow::tellMissingMode()
{
    const SessionGame &shown = m_session.shown();
    if (!shown.report.missingMode)
        return;
    const QString half = shown.snapshot.distribution.has(UnlockMode::Hardcore)
        ? tr("Only the hardcore players are shown: %1")
        : tr("Only the casual players are shown: %1");
    m_message->showMessage(half.arg(sentence(*shown.report.missingMode)));
}

void MainWindow::showProgress()
{
    const SessionGame &shown = m_session.shown();
    if (shown.snapshot.id != 0)
        m_header->setGame(shown, m_clock.date());
    m_status->setText(m_saved.isEmpty() || m_session.isLoading() ? statusText(m_session, m_accounts.state(), m_clock)
                                                                 : tr("Saved “%1”").arg(m_saved));
    m_nextProgress.reset();
    if (const auto waiting = m_session.waiting())
        m_nextProgress = m_clock.in(untilNextSecond(*waiting, m_clock.now()), [this] { showProgress(); });
    else if (shown.snapshot.isKept())
        m_nextProgress = m_clock.in(ageStep, [this] { showProgress(); });
}

QSize MainWindow::pictureSize() const
{
    return {m_pane->width(), m_pane->geometry().bottom() - m_header->geometry().top()};
}

void MainWindow::exportPicture()
{
    const SessionGame &shown = m_session.shown();
    const Picture picture{{shown.snapshot}, shown.icon, m_pane->options(),           m_pane->scene().theme(),
                          pictureSize(),    1,          m_pane->scene().typography()};
    m_message->hideMessage(MessageBar::Topic::Export); // of the export before
    exportImage(picture, m_preferences, this, [this](const std::expected<QString, QString> &file) {
        if (!file) {
            m_message->showMessage(file.error(), {}, MessageBar::Topic::Export);
            return;
        }
        m_saved = *file;
        showProgress();
    });
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_accountPanel->isChecking()) {
        m_accountPanel->cancelCheck();
    } else if (event->key() == Qt::Key_Escape && m_session.isBusy()) {
        m_session.cancel();
        keepSet();
    } else {
        QMainWindow::keyPressEvent(event);
    }
}

} // namespace MasteryChart
