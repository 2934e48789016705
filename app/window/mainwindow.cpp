// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/mainwindow.h"

#include "chart/chartview.h"
#include "chartmodel/charttext.h"
#include "retroachievements/gameid.h"
#include "session/age.h"
#include "session/statustext.h"
#include "storage/preferences.h"
#include "storage/settings.h"
#include "window/accountmenu.h"
#include "window/accountpanel.h"
#include "window/centralwidget.h"
#include "window/elidinglabel.h"
#include "window/gamebar.h"
#include "window/gameheader.h"
#include "window/helpmenu.h"
#include "window/imageexport.h"
#include "window/messagebar.h"
#include "window/summarystrip.h"
#include "window/tableview.h"
#include "window/viewmenu.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenuBar>
#include <QScreen>
#include <QSplitter>
#include <QStatusBar>

namespace MasteryChart {

namespace {

constexpr QSize firstSize{960, 720};
constexpr int tableBesideFrom = 900; // pixels
constexpr int waitingPatience = 500; // ms

} // namespace

MainWindow::MainWindow(Accounts &accounts, const Transport &transport, const Service &service, GameCache &cache,
                       Preferences &preferences, const Start &start)
    : m_accounts(accounts)
    , m_preferences(preferences)
    , m_clock(transport.clock)
    , m_session(accounts, transport, service, &cache, this)
    , m_options(start.chart)
    , m_sampleFirst(start.sample)
    , m_bar(new GameBar)
    , m_accountPanel(new AccountPanel(accounts, transport, service, start.version))
    , m_message(new MessageBar)
    , m_header(new GameHeader(service))
    , m_parts(new QSplitter)
    , m_view(new ChartView(m_scene))
    , m_table(new TableView)
    , m_figures(new SummaryStrip)
    , m_status(new ElidingLabel)
    , m_sampleNote(new QLabel(tr("sample data")))
{
    m_session.setVersion(start.version);
    m_appearance.setChoice(start.theme);
    m_scene.setTheme(Appearance::chartTheme());
    arrange();
    addFileMenu();
    addViewMenu(start.theme);
    auto *accountMenu = new AccountMenu(m_accounts, this);
    menuBar()->addMenu(accountMenu);
    m_showAccount = accountMenu->panelAction();
    menuBar()->addMenu(new HelpMenu(
        [this, service] {
            const GameSnapshot &game = m_session.shown().snapshot;
            return game.id == 0 || game.sample ? QUrl() : service.gamePage(game.id);
        },
        this));
    connectParts();
    connect(&m_accounts, &Accounts::forgotten, this,
            [&cache](const std::expected<void, AccountError> &, const QString &user) { cache.forgetPlaces(user); });
    const Settings &settings = m_preferences.settings();
    connect(&settings, &Settings::notWritten, this,
            [this, &settings] { m_message->showMessage(Settings::sentence(settings.condition())); });
    begin(start);
}

void MainWindow::begin(const Start &start)
{
    const QList<RecentGame> recent = RecentGames::list(m_preferences.settings());
    m_bar->setGames(recent);
    m_bar->setModeFilter(m_options.modeFilter);
    m_bar->setSet(start.set);

    const Accounts::State state = m_accounts.state();
    std::optional<int> game = start.game;
    if (!game && !recent.isEmpty() && !start.sample && state != Accounts::State::None)
        game = recent.first().id;
    m_bar->setGame(QString::number(game.value_or(SampleNetwork::defaultGame)));
    load(game.value_or(SampleNetwork::defaultGame), start.sample || !game);
    m_showAccount->setChecked(state == Accounts::State::None && !start.sample);
    accountChanged();
    if (const auto condition = m_preferences.settings().condition(); condition != Settings::Condition::Good)
        m_message->showMessage(Settings::sentence(condition));
    m_bar->focusGame();
}

void MainWindow::accountChanged()
{
    // A store that answers at once is not worth a word.
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
    delete m_view; // before the scene it looks at
}

void MainWindow::arrange()
{
    auto *content = new CentralWidget;
    auto *layout = new QVBoxLayout(content);
    layout->addWidget(m_bar);
    layout->addWidget(m_accountPanel);
    layout->addWidget(m_message);
    layout->addWidget(m_header);
    m_parts->addWidget(m_view);
    m_parts->addWidget(m_table);
    m_parts->setChildrenCollapsible(false);
    layout->addWidget(m_parts, 1);
    layout->addWidget(m_figures);
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
        resize(firstSize.boundedTo(screen()->availableGeometry().size()));
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
        ChartOptions options = m_options;
        options.modeFilter = modeFilter;
        draw(options);
    });
    connect(m_showAccount, &QAction::toggled, m_accountPanel, &QWidget::setVisible);
    connect(&m_accounts, &Accounts::changed, this, &MainWindow::accountChanged);
    connect(&m_session, &GameSession::loaded, this, &MainWindow::tellMissingMode);
    connect(&m_session, &GameSession::chartChanged, this, [this] { draw(m_options); });
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
        if (!m_session.isLoading() || asked.sample || gameIdFrom(m_bar->game()) != asked.gameId)
            request();
    });
    connect(m_message, &MessageBar::actionRequested, this, [this] {
        m_showAccount->setChecked(true);
        m_accountPanel->focusField();
    });
}

void MainWindow::addFileMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    m_export = menu->addAction(tr("&Export Image…"), this, &MainWindow::exportPicture);
    m_export->setShortcut(QKeySequence::Save); // Ctrl+E ends a line in the field on X11
    m_export->setEnabled(false);
    QMenu *samples = menu->addMenu(tr("&Sample Games"));
    for (const int game : SampleNetwork::games()) {
        QAction *sample = samples->addAction(QString::number(game), this, [this, game] {
            m_bar->setGame(QString::number(game));
            load(game, true);
        });
        connect(samples, &QMenu::aboutToShow, sample, [sample, game] { sample->setText(SampleNetwork::title(game)); });
    }
    menu->addSeparator();
    QAction *quit = menu->addAction(tr("&Quit"), this, &QWidget::close);
    quit->setShortcut(QKeySequence::Quit);
}

void MainWindow::addViewMenu(ThemeChoice theme)
{
    const VisibleViews parts = m_preferences.views();
    auto *menu = new ViewMenu(m_options, parts, theme, this);
    menuBar()->addMenu(menu);
    showParts(parts);
    const auto drawWith = [this](auto member, auto setter) {
        return [this, member, setter](auto value) {
            ChartOptions options = m_options;
            options.*member = value;
            draw(options);
            (m_preferences.*setter)(value);
        };
    };
    connect(menu, &ViewMenu::chartTypeChosen, this, drawWith(&ChartOptions::chartType, &Preferences::setChartType));
    connect(menu, &ViewMenu::scaleChosen, this, drawWith(&ChartOptions::scale, &Preferences::setScale));
    connect(menu, &ViewMenu::groupingChosen, this, drawWith(&ChartOptions::grouping, &Preferences::setGrouping));
    connect(menu, &ViewMenu::viewsChosen, this, [this](VisibleViews chosen) {
        showParts(chosen);
        m_preferences.setViews(chosen);
    });
    connect(menu, &ViewMenu::themeChosen, this, [this](ThemeChoice choice) {
        m_appearance.setChoice(choice);
        m_preferences.setTheme(choice);
    });
}

void MainWindow::request()
{
    const auto game = gameIdFrom(m_bar->game());
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
    if (shown.sample || shown.kept)
        return;
    RecentGames::add(m_preferences.settings(), {shown.id, shown.details.title});
    m_bar->setGames(RecentGames::list(m_preferences.settings()));
}

void MainWindow::fail(const ServiceError &error)
{
    keepSet();
    const bool credentials =
        error.kind == ServiceError::Kind::CredentialsMissing || error.kind == ServiceError::Kind::CredentialsRefused;
    m_message->showMessage(sentence(error), credentials && !m_showAccount->isChecked() ? tr("Acco&unt…") : QString());
}

void MainWindow::showParts(VisibleViews parts)
{
    m_view->setVisible(parts != VisibleViews::Table);
    m_table->setVisible(parts != VisibleViews::Chart);
    m_parts->setSizes({3 * width(), 2 * width()}); // the splitter keeps the ratio
    showTable();
}

void MainWindow::showTable()
{
    if (!m_table->isHidden())
        m_table->setChart(m_scene.model());
}

void MainWindow::draw(const ChartOptions &options)
{
    m_options = options;
    const GameSnapshot &game = m_session.shown().snapshot;
    if (game.id == 0)
        return;
    m_scene.setModel(makeChartModel({game}, m_options));
    showTable();
    m_figures->setGame(game, m_options.modeFilter);
}

void MainWindow::showGame()
{
    const SessionGame &shown = m_session.shown();
    if (shown.snapshot.id == 0)
        return;
    QString title = titleOf(shown.snapshot);
    title.replace(QLatin1StringView("[*]"), QLatin1StringView("[*][*]")); // else Qt's mark of what is not saved
    setWindowTitle(tr("%1 – Mastery Chart").arg(title));
    m_export->setEnabled(true);
    m_sampleNote->setVisible(shown.snapshot.sample);
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
    else if (shown.snapshot.kept)
        m_nextProgress = m_clock.in(ageStep, [this] { showProgress(); });
}

QSize MainWindow::pictureSize() const
{
    return {m_figures->width(), m_figures->geometry().bottom() - m_header->geometry().top()};
}

void MainWindow::exportPicture()
{
    const SessionGame &shown = m_session.shown();
    const Picture picture{{shown.snapshot}, shown.icon, m_options, m_scene.theme(), pictureSize()};
    exportImage(picture, m_preferences, this, [this](const std::expected<QString, SaveError> &file) {
        if (!file) {
            m_message->showMessage(sentence(file.error()));
            return;
        }
        m_message->hide();
        m_saved = *file;
        showProgress();
    });
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_scene.setTheme(Appearance::chartTheme());
    QMainWindow::changeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    // The table goes below the chart where both would be cramped beside each other.
    m_parts->setOrientation(width() < tableBesideFrom ? Qt::Vertical : Qt::Horizontal);
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
