// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/mainwindow.h"

#include "catalogue/subsets.h"
#include "chart/chartview.h"
#include "chartmodel/charttext.h"
#include "desktop/applicationid.h"
#include "retroachievements/gameid.h"
#include "session/age.h"
#include "session/gamelookup.h"
#include "session/setfinder.h"
#include "session/statustext.h"
#include "storage/settings.h"
#include "window/accountdialog.h"
#include "window/accountmenu.h"
#include "window/announcement.h"
#include "window/bringforward.h"
#include "window/busyline.h"
#include "window/chartpane.h"
#include "window/comparepage.h"
#include "window/elidinglabel.h"
#include "window/failurepage.h"
#include "window/filemenu.h"
#include "window/followedpage.h"
#include "window/gamefield.h"
#include "window/gameheader.h"
#include "window/gamepage.h"
#include "window/helpmenu.h"
#include "window/helppage.h"
#include "window/pictureout.h"
#include "window/subsetrow.h"
#include "window/tilestrip.h"
#include "window/toolbar.h"
#include "window/viewmenu.h"
#include "window/yourgamespage.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QKeyEvent>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolButton>

namespace MasteryChart {

namespace {

constexpr QSize firstSize{960, 720};
constexpr int waitingPatience = 500; // ms
constexpr std::chrono::milliseconds appearingPatience{50};

using Topic = MessageStack::Topic;

/// Whether \a asked is another game than \a shown, or another set of it.
bool isOther(const GameSession::Request &asked, const GameSnapshot &shown)
{
    return asked.gameId != shown.id || asked.set != shown.set || asked.sample != shown.isSample();
}

bool needsAccount(const ServiceError &error)
{
    return error.kind == ServiceError::Kind::CredentialsMissing || error.kind == ServiceError::Kind::CredentialsRefused;
}

/// Why a game could not be loaded; the key store knows more of a key that is missing.
QString reason(const ServiceError &error, const Accounts &accounts, const Service &service)
{
    const bool isKeyMissing =
        error.kind == ServiceError::Kind::CredentialsMissing && accounts.state() == Accounts::State::KeyMissing;
    return isKeyMissing ? sentence(accounts.problem()) : sentence(error, service);
}

} // namespace

MainWindow::MainWindow(Accounts &accounts, const Transport &transport, const Service &service, Store &store,
                       Preferences &preferences, const Start &start)
    : m_accounts(accounts)
    , m_preferences(preferences)
    , m_transport(transport)
    , m_clock(transport.clock)
    , m_store(store)
    , m_session(accounts, transport, service, &store, this)
    , m_sampleFirst(start.sample)
    , m_language(start.language)
    , m_theme(start.theme)
    , m_toolBar(new ToolBar)
    , m_finder(*m_toolBar->field(), accounts, transport, service, store, start.sample)
    , m_progress(new BusyLine)
    , m_messages(new MessageStack)
    , m_content(new QStackedWidget)
    , m_page(new GamePage(service, start.chart))
    , m_failurePage(new FailurePage)
    , m_yourGames(m_finder, service, m_clock, *m_content)
    , m_following(accounts, transport, service, store, m_finder.icons(), *m_content)
    , m_changes(m_session, accounts, transport, store, *m_page)
    , m_compare(accounts, transport, service, store, m_finder, *m_content)
    , m_help(accounts, transport, service, store, preferences.settings(), *menuBar(), *m_content)
    , m_accountDialog(new AccountDialog(accounts, transport, service, start.version, this))
    , m_pictureOut(new PictureOut([this](const QSize &size) { return picture(size); }, preferences, this))
    , m_status(new ElidingLabel)
{
    m_session.setVersion(start.version);
    m_following.setVersion(start.version);
    m_compare.comparison().setVersion(start.version);
    m_appearance.setChoice(m_theme);
    setAcceptDrops(true);
    arrange();
    addMenus(service);
    connectParts();
    connectStores();
    connectGames();
    connectFollowing();
    connectCompare();
    connectHelp();
    begin(start);
}

MainWindow::~MainWindow()
{
    keep();
}

void MainWindow::keep() const
{
    m_preferences.setGeometry(saveGeometry());
    if (!m_sampleFirst)
        m_preferences.setPlace(m_place == Place::Help ? Place::Game : m_place);
}

MainWindow::Start MainWindow::state() const
{
    const GameSession::Request game = named();
    Start start;
    if (game.gameId != 0)
        start.game = game.gameId;
    start.isSampleGame = game.sample;
    start.sample = m_sampleFirst;
    start.chart = m_page->pane()->options();
    start.set = game.set;
    start.theme = m_theme;
    start.version = m_session.version();
    start.place = m_place;
    start.language = m_language;
    return start;
}

void MainWindow::appear()
{
    m_appearing = m_clock.in(appearingPatience, [this] { showAtLast(); });
}

void MainWindow::showAtLast()
{
    m_appearing.reset();
    show();
}

void MainWindow::open(const QString &game)
{
    const QString asked = game.trimmed();
    const auto gameId = gameIdFrom(asked, m_session.service());
    leaveForGame();
    if (gameId) {
        askById(*gameId);
        findSet(setIdFrom(asked));
        m_startNumber = asked.contains(u'/') ? QString() : asked;
    } else if (asked.contains(u"://")) {
        ask(asked);
    } else {
        beginWith(asked);
    }
}

void MainWindow::search()
{
    m_toolBar->field()->beginSearch();
}

void MainWindow::showGame()
{
    goTo(Place::Game);
}

void MainWindow::comeForward(const LaunchToken &token)
{
    if (m_appearing)
        return; // it comes by itself
    bringForward(*this, token);
}

void MainWindow::arrange()
{
    setWindowRole(applicationId);
    addToolBar(m_toolBar);
    m_progress->setObjectName(QStringLiteral("progress"));
    m_progress->setAccessibleName(tr("Loading…"));
    m_progress->hide();
    m_content->addWidget(m_page);
    m_content->addWidget(m_failurePage);
    auto *central = new QWidget;
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(QMargins());
    layout->setSpacing(0);
    layout->addWidget(m_progress);
    layout->addWidget(m_messages);
    layout->addWidget(m_content, 1);
    setCentralWidget(central);
    statusBar()->addWidget(m_status, 1);
    setWindowTitle(tr("Mastery Chart"));
    QIcon icon;
    for (const int side : {16, 32, 64, 128})
        icon.addFile(QStringLiteral(":/icons/%1.png").arg(side), QSize(side, side));
    setWindowIcon(icon);
    if (!restoreGeometry(m_preferences.geometry()))
        resize(firstSize.boundedTo(screen() ? screen()->availableGeometry().size() : firstSize));
}

void MainWindow::addMenus(const Service &service)
{
    auto *fileMenu = new FileMenu(*m_toolBar, {m_following.followAction(), m_following.listAction()}, this);
    menuBar()->addMenu(fileMenu);
    connect(fileMenu, &FileMenu::quitRequested, this, &QWidget::close);
    connect(fileMenu, &FileMenu::sampleChosen, this, [this](int game) {
        leaveForGame();
        load(game, AchievementSet::Official, true);
    });
    connect(fileMenu, &FileMenu::pasted, this, &MainWindow::ask);
    connect(fileMenu, &FileMenu::updateListRequested, this, &MainWindow::updateList);
    connect(fileMenu, &FileMenu::copyTextRequested, m_pictureOut, &PictureOut::copyText);
    connect(fileMenu, &FileMenu::printRequested, m_pictureOut, &PictureOut::print);
    addViewMenu();
    auto *accountMenu = new AccountMenu(m_accounts, service, this);
    menuBar()->addMenu(accountMenu);
    m_toolBar->accountButton()->setMenu(accountMenu);
    connect(accountMenu, &AccountMenu::dialogRequested, m_accountDialog, &AccountDialog::ask);
    auto *helpMenu = new HelpMenu(
        [this, service] {
            const GameSession::Request game = named();
            return game.gameId == 0 || game.sample ? QUrl() : service.gamePage(game.gameId);
        },
        this);
    menuBar()->addMenu(helpMenu);
    connect(helpMenu, &HelpMenu::helpRequested, this, [this] { openHelp(HelpSection::Id::Chart); });
    connect(helpMenu, &HelpMenu::keysRequested, this, [this] { openHelp(HelpSection::Id::Keyboard); });
}

void MainWindow::addViewMenu()
{
    ChartPane *pane = m_page->pane();
    const VisibleViews views = m_preferences.views();
    auto *menu = new ViewMenu(pane->options(), views, m_theme, m_language, this);
    menuBar()->addMenu(menu);
    pane->setViews(views);
    const auto setOptions = [this, menu](const ChartOptions &options) {
        m_page->setOptions(options);
        m_page->header()->setModeFilter(options.modeFilter);
        menu->setOptions(options);
        showHeader();
        m_preferences.setChartType(options.chartType);
        m_preferences.setScale(options.scale);
        m_preferences.setGrouping(options.grouping);
    };
    const auto setViews = [this, pane, menu](VisibleViews chosen) {
        pane->setViews(chosen);
        menu->setViews(chosen);
        m_preferences.setViews(chosen);
    };
    connect(pane, &ChartPane::optionsChosen, this, setOptions);
    connect(menu, &ViewMenu::optionsChosen, this, setOptions);
    connect(pane, &ChartPane::viewsChosen, this, setViews);
    connect(menu, &ViewMenu::viewsChosen, this, setViews);
    connect(m_page->header(), &GameHeader::modeFilterChosen, this, [pane, setOptions](ModeFilter modeFilter) {
        ChartOptions options = pane->options();
        options.modeFilter = modeFilter;
        setOptions(options);
    });
    connect(menu, &ViewMenu::themeChosen, this, [this](ThemeChoice choice) {
        m_theme = choice;
        m_appearance.setChoice(choice);
        m_preferences.setTheme(choice);
    });
    connect(menu, &ViewMenu::languageChosen, this, &MainWindow::languageChosen);
    connect(menu, &ViewMenu::chartFocusRequested, this, [pane] { pane->chart()->setFocus(Qt::ShortcutFocusReason); });
    // Back to what it was: it may be maximized.
    connect(menu, &ViewMenu::fullScreenToggled, this, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
}

void MainWindow::connectParts()
{
    m_waiting.setSingleShot(true);
    m_waiting.setInterval(waitingPatience);
    connect(&m_waiting, &QTimer::timeout, this, [this] {
        m_messages->showMessage(
            Topic::KeyStore,
            tr("Waiting for the system's key store, which may be asking for its password; the sample games can be used meanwhile."));
    });
    connect(m_toolBar->field(), &QLineEdit::returnPressed, this, [this] { ask(m_toolBar->field()->text()); });
    connect(m_toolBar->field(), &GameField::gameChosen, this, &MainWindow::askById);
    connect(m_toolBar, &ToolBar::reloadRequested, this, [this] {
        if (m_place == Place::YourGames)
            m_yourGames.refresh();
        else if (m_place == Place::Compare)
            m_compare.comparison().reload();
        else
            reload();
    });
    connect(m_toolBar, &ToolBar::stopRequested, this, &MainWindow::stop);
    connectPictureOut();
    m_page->pane()->chart()->addActions({m_toolBar->copyAction(), m_toolBar->shareAction()});
    m_page->pane()->chart()->setContextMenuPolicy(Qt::ActionsContextMenu);

    connect(m_page->header(), &GameHeader::setChosen, this, [this](AchievementSet set) {
        const GameSession::Request game = named();
        load(game.gameId, set, game.sample);
    });
    const auto openNamedPage = [this] { QDesktopServices::openUrl(m_session.service().gamePage(named().gameId)); };
    connect(m_page->header(), &GameHeader::pageRequested, this, openNamedPage);
    connect(m_page->tiles(), &TileStrip::signInRequested, m_accountDialog, &AccountDialog::ask);
    connect(m_failurePage, &FailurePage::tryAgainRequested, this, &MainWindow::reload);
    connect(m_failurePage, &FailurePage::pageRequested, this, openNamedPage);
    connect(m_failurePage, &FailurePage::backRequested, this, &MainWindow::stop);
    connect(m_failurePage, &FailurePage::sampleRequested, this,
            [this] { load(SampleNetwork::defaultGame, AchievementSet::Official, true); });
    connect(m_failurePage, &FailurePage::signInRequested, m_accountDialog, &AccountDialog::ask);
    connect(m_messages, &MessageStack::actionRequested, m_accountDialog, &AccountDialog::ask);

    connect(&m_session, &GameSession::loaded, this, [this] {
        m_failure.reset();
        m_isNews = true;
        tellMissingMode();
        if (m_setFinder && m_session.request().gameId == m_gameOfNamedSet) // until its game is found
            m_messages->showMessage(Topic::Request, namedSetNote(m_namedSet));
    });
    connect(&m_session, &GameSession::chartChanged, this, &MainWindow::drawGame);
    connect(&m_session, &GameSession::shownChanged, this, [this] {
        // What is kept of the game was found only after the service had failed.
        if (m_failure && !hasFailed() && m_content->currentWidget() == m_failurePage)
            fail(m_failure->error);
        showState();
        tellNews();
        if (m_appearing && m_session.shown().snapshot.id != 0)
            showAtLast();
        // For its subsets; not before there is something to see.
        if (m_session.shown().snapshot.source == GameSnapshot::Source::Service && !m_finder.list().isReady()
            && !m_sampleFirst)
            m_finder.list().read();
        remember();
    });
    connect(&m_session, &GameSession::failed, this, &MainWindow::fail);
    connect(&m_session, &GameSession::progressed, this, &MainWindow::showState);
    connect(m_accountDialog, &AccountDialog::versionChosen, this, [this](ApiVersion version) {
        m_session.setVersion(version);
        m_following.setVersion(version);
        m_compare.comparison().setVersion(version);
        m_preferences.setApiVersion(version);
    });
    connect(m_accountDialog, &AccountDialog::failed, this,
            [this](const QString &sentence) { m_messages->showMessage(Topic::Key, sentence); });
    connect(m_accountDialog, &AccountDialog::signedIn, this, [this](const QString &user) {
        m_messages->hideMessage(Topic::Key);
        if (m_failure)
            load(m_failure->asked);
        tell(tr("Signed in as %1").arg(user));
    });
}

void MainWindow::connectPictureOut()
{
    connect(m_toolBar->copyAction(), &QAction::triggered, m_pictureOut, &PictureOut::copy);
    connect(m_toolBar->shareAction(), &QAction::triggered, this, [this] {
        m_messages->hideMessage(Topic::Export); // of the export before
        m_pictureOut->share(static_cast<QScrollArea *>(m_content->currentWidget())->viewport()->size());
    });
    connect(m_page->pane()->chart(), &ChartView::dragStarted, this, [this] {
        if (m_toolBar->copyAction()->isEnabled())
            m_pictureOut->drag();
    });
    connect(m_pictureOut, &PictureOut::done, this, &MainWindow::tell);
    connect(m_pictureOut, &PictureOut::failed, this,
            [this](const QString &sentence) { m_messages->showMessage(Topic::Export, sentence); });
}

void MainWindow::connectStores()
{
    connect(&m_accounts, &Accounts::changed, this, &MainWindow::accountChanged);
    connect(&m_accounts, &Accounts::forgotten, this,
            [this](const std::expected<void, AccountError> &forgotten, const QString &user) {
                if (forgotten)
                    m_store.forgetProgress(m_session.service().name(), user);
            });
    connect(&m_store, &Store::problemFound, this,
            [this](StoreProblem problem) { m_messages->showMessage(Topic::Storage, sentence(problem)); });
    const Settings &settings = m_preferences.settings();
    const auto tell = [this, &settings] {
        m_messages->showMessage(Topic::Storage, Settings::sentence(settings.condition()));
    };
    connect(&settings, &Settings::notWritten, this, tell);
    if (settings.condition() != Settings::Condition::Good)
        tell();
}

void MainWindow::connectGames()
{
    m_page->pane()->setIcons(&m_finder.icons());
    connect(m_toolBar->field(), &GameField::actionRequested, m_accountDialog, &AccountDialog::ask);
    connect(m_toolBar->gamesAction(), &QAction::triggered, this, [this] { goTo(Place::YourGames); });
    connect(&m_yourGames, &YourGames::gameChosen, this, &MainWindow::askById);
    connect(&m_yourGames, &YourGames::backRequested, this, [this] { goTo(Place::Game); });
    connect(&m_yourGames, &YourGames::signInRequested, m_accountDialog, &AccountDialog::ask);
    connect(m_page->header()->subsets(), &SubsetRow::gameChosen, this, &MainWindow::askById);
    connect(&m_finder, &GameFinder::titlesChanged, this, &MainWindow::showState);
    connect(&m_finder, &GameFinder::progressed, this, &MainWindow::showState);
    connect(&m_finder.list(), &GameList::fetchFinished, this, [this] {
        if (!std::exchange(m_isUpdatingList, false))
            return;
        if (m_finder.list().problem())
            m_messages->showMessage(Topic::List, m_finder.problemText());
        else
            tell(tr("The list of games is up to date: %Ln game(s)", nullptr,
                    static_cast<int>(m_finder.list().search()->catalogue().games().size())));
    });
}

void MainWindow::connectFollowing()
{
    m_page->header()->setFollowAction(m_following.followAction());
    connect(m_following.listAction(), &QAction::triggered, this, [this] { goTo(Place::Followed); });
    connect(&m_following, &Following::gameChosen, this, &MainWindow::askById);
    connect(&m_following, &Following::backRequested, this, [this] { goTo(Place::Game); });
    connect(&m_changes, &GameChanges::changed, this, &MainWindow::showHeader);
}

void MainWindow::connectCompare()
{
    connect(m_toolBar->compareAction(), &QAction::triggered, this, &MainWindow::compareShown);
    connect(m_toolBar->field(), &GameField::compareRequested, this, &MainWindow::compareWith);
    connect(m_page->header()->subsets(), &SubsetRow::compareRequested, this, &MainWindow::compareSubsets);
    connect(&m_yourGames, &YourGames::compareRequested, this,
            [this](int gameId) { m_compare.add({.gameId = gameId}); });
    connect(&m_compare, &Compare::gameChosen, this, [this](int gameId, AchievementSet set, bool sample) {
        leaveForGame();
        load(gameId, set, sample);
    });
    connect(&m_compare, &Compare::backRequested, this, [this] { goTo(Place::Game); });
    connect(&m_compare, &Compare::addRequested, m_toolBar->field(), &GameField::beginSearch);
    connect(&m_compare, &Compare::changed, this, &MainWindow::showState);
    connect(&m_compare, &Compare::done, this, &MainWindow::tell);
    connect(&m_compare, &Compare::failed, this,
            [this](const QString &sentence) { m_messages->showMessage(Topic::Request, sentence); });
    connect(&m_compare, &Compare::dragStarted, m_pictureOut, &PictureOut::drag);
}

void MainWindow::connectHelp()
{
    connect(&m_help, &Help::backRequested, this, [this] { goTo(Place::Game); });
    connect(&m_help, &Help::deleteRequested, this, &MainWindow::confirmDeletion);
}

void MainWindow::openHelp(HelpSection::Id section)
{
    m_help.open(section);
    m_place = Place::Help;
    showState();
    m_help.open(section); // with the focus, now that it is shown
}

void MainWindow::confirmDeletion()
{
    auto *question =
        new QMessageBox(QMessageBox::Warning, tr("Delete Everything That Is Kept"),
                        tr("The saved accounts with their keys, all kept games with their history, the games that you "
                           "follow, your comparisons and all settings are deleted from this computer. This cannot be "
                           "undone. Files that you saved stay."),
                        QMessageBox::NoButton, this);
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    auto *erase = question->addButton(tr("&Delete"), QMessageBox::DestructiveRole);
    question->setDefaultButton(question->addButton(QMessageBox::Cancel));
    connect(erase, &QPushButton::clicked, this, &MainWindow::deletionConfirmed);
    question->open();
}

void MainWindow::compareShown()
{
    const GameSnapshot &shown = m_session.shown().snapshot;
    m_compare.open();
    if (isGameShown())
        m_compare.add({.gameId = shown.id, .set = shown.set, .sample = shown.isSample()});
    goTo(Place::Compare);
}

void MainWindow::compareWith(int gameId)
{
    m_toolBar->field()->clear();
    m_messages->hideMessage(Topic::Request);
    if (m_place != Place::Compare)
        compareShown();
    const bool isSample = m_sampleFirst || (!m_finder.hasAccount() && SampleNetwork::games().contains(gameId));
    m_compare.add({.gameId = gameId, .sample = isSample});
    m_toolBar->field()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::compareSubsets()
{
    const GameSnapshot &shown = m_session.shown().snapshot;
    const GameFamily family = familyOf(shown, m_finder.list().search()->catalogue());
    QList<ComparedMember> members{{.gameId = shown.id, .set = shown.set}};
    if (family.parent)
        members.prepend(ComparedMember{.gameId = family.parent->id});
    for (const CatalogueGame &subset : family.subsets)
        members.append(ComparedMember{.gameId = subset.id});
    m_compare.begin(members);
    goTo(Place::Compare);
}

void MainWindow::goTo(Place place)
{
    m_place = place;
    if (place == Place::Followed)
        m_following.open();
    if (place == Place::YourGames)
        m_yourGames.open();
    showState();
    if (place == Place::YourGames)
        m_yourGames.page()->focusGames();
    else if (place == Place::Followed)
        m_following.page()->focusGames();
    else
        m_toolBar->field()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::updateList()
{
    m_messages->hideMessage(Topic::List);
    m_isUpdatingList = true;
    m_finder.list().fetch(GameList::Fetching::All);
}

void MainWindow::begin(const Start &start)
{
    m_store.recentGames(m_session.service().name(), this,
                        [this](const QList<RecentGame> &recent) { beginWith(recent); });
    m_page->header()->setModeFilter(start.chart.modeFilter);
    m_page->header()->setSet(start.set);
    if (start.game || start.sample || m_accounts.state() == Accounts::State::None)
        load(start.game.value_or(SampleNetwork::defaultGame), start.set,
             start.sample || start.isSampleGame || !start.game);
    findSet(start.namedSet);
    if (start.game)
        m_startNumber = start.words;
    else if (!start.words.isEmpty())
        beginWith(start.words);
    accountChanged();
    if (start.games.size() > 1)
        beginComparing(start);
    m_toolBar->field()->setFocus(Qt::OtherFocusReason);
    if (!start.problem.isEmpty())
        m_messages->showMessage(Topic::Key, start.problem);
    if (!start.done.isEmpty())
        tell(start.done);
    if (start.place == Place::Compare)
        m_compare.open();
    if (start.place == Place::Help)
        openHelp(HelpSection::Id::Chart);
    else if (start.place != Place::Game && !m_sampleFirst)
        goTo(start.place);
}

void MainWindow::beginComparing(const Start &start)
{
    const UnlockMode mode = start.chart.modeFilter == ModeFilter::Casual ? UnlockMode::Casual : UnlockMode::Hardcore;
    QList<ComparedMember> members;
    for (const int game : start.games)
        members.append({.gameId = game, .set = start.set, .mode = mode, .sample = start.sample});
    m_compare.begin(members);
    goTo(Place::Compare);
}

void MainWindow::beginWith(const QList<RecentGame> &recent)
{
    m_finder.setRecentGames(recent);
    if (m_session.request().gameId != 0) { // asked for already; perhaps it has a name now
        showState();
        return;
    }
    load(recent.isEmpty() ? SampleNetwork::defaultGame : recent.first().id, m_page->header()->set(), recent.isEmpty());
}

void MainWindow::accountChanged()
{
    const Accounts::State state = m_accounts.state();
    // Said only where the key store does not answer at once.
    if (state == Accounts::State::Waiting)
        m_waiting.start();
    else
        m_waiting.stop();
    if (state != Accounts::State::Waiting)
        m_messages->hideMessage(Topic::KeyStore);
    if (state == Accounts::State::KeyMissing && !m_sampleFirst)
        m_messages->showMessage(Topic::Account, sentence(m_accounts.problem()), tr("Sign I&n…"));
    else if (state == Accounts::State::Ready)
        m_messages->hideMessage(Topic::Account);
    m_toolBar->setUser(m_accounts.credentials().user);
    m_yourGames.showAccount();
    m_page->tiles()->setInviting(state == Accounts::State::None);
    m_page->tiles()->setUser(m_accounts.credentials().user);
    const bool isFirst = m_hasNoAccount && state == Accounts::State::Ready;
    m_hasNoAccount = state == Accounts::State::None;
    // What only an account was missing for.
    const GameSession::Request game = named();
    if (state == Accounts::State::Ready && m_failure && needsAccount(m_failure->error))
        load(m_failure->asked);
    else if (isFirst && !m_sampleFirst && game.sample && game.gameId == SampleNetwork::defaultGame)
        load(game.gameId, game.set, false);
    showState();
}

void MainWindow::ask(const QString &text)
{
    const QString asked = text.trimmed();
    if (asked.isEmpty())
        return;
    const auto game = gameIdFrom(asked, m_session.service());
    GameList *list = &m_finder.list();
    if (game) {
        askById(*game);
        findSet(setIdFrom(asked));
    } else if (!list->isReady() && !m_sampleFirst) {
        connect(list, &GameList::ready, this, [this, asked] { ask(asked); }, Qt::SingleShotConnection);
        list->read();
    } else if (m_finder.gameCalled(asked) != 0 || m_finder.mayFindMore()) {
        m_toolBar->field()->search(asked);
    } else {
        m_messages->showMessage(
            Topic::Request,
            tr("No game that is known here is called that; enter a game ID such as 14402, or paste a link to the game's page."));
        m_toolBar->field()->setText(asked);
        m_toolBar->field()->setFocus();
        m_toolBar->field()->selectAll();
    }
}

void MainWindow::beginWith(const QString &words)
{
    auto *list = &m_finder.list();
    connect(
        list, &GameList::ready, this,
        [this, list, words] {
            if (const auto game = gameCalled(words, *list->search(), list->popularity()))
                askById(*game);
            else
                m_toolBar->field()->search(words);
        },
        Qt::SingleShotConnection);
    list->read();
}

void MainWindow::lookForTitle(const ServiceError &error)
{
    auto *list = &m_finder.list();
    const int number = m_session.request().gameId;
    connect(
        list, &GameList::ready, this,
        [this, list, number, error, digits = std::exchange(m_startNumber, {})] {
            if (m_session.request().gameId != number)
                return; // another was asked for meanwhile
            const auto game = gameNumbered(number, digits, *list->search());
            if (game && *game != number)
                askById(*game);
            else
                fail(error);
            if (!game)
                m_toolBar->field()->search(digits);
        },
        Qt::SingleShotConnection);
    list->read();
}

void MainWindow::findSet(std::optional<int> set)
{
    if (!set || m_sampleFirst)
        return;
    m_namedSet = *set;
    m_gameOfNamedSet = m_session.request().gameId;
    lookForSet();
}

void MainWindow::lookForSet()
{
    m_setFinder =
        std::make_unique<SetFinder>(m_accounts, m_transport, m_session.service(), m_finder.list(), m_namedSet);
    connect(m_setFinder.get(), &SetFinder::finished, this, &MainWindow::setFound);
}

void MainWindow::setFound(int gameId)
{
    m_setFinder.release()->deleteLater(); // it is telling this
    if (gameId == 0)
        m_messages->showMessage(Topic::Request, namedSetNote(m_namedSet));
    else if (gameId != m_gameOfNamedSet)
        load(gameId, AchievementSet::Official, false);
    else
        m_messages->hideMessage(Topic::Request);
}

void MainWindow::leaveForGame()
{
    m_place = Place::Game;
    m_toolBar->field()->clear();
}

void MainWindow::askById(int gameId)
{
    if (m_place == Place::Compare) { // what is found there is compared
        compareWith(gameId);
        return;
    }
    leaveForGame();
    const bool hasAccount = m_accounts.state() == Accounts::State::Waiting || m_accounts.credentials().isComplete();
    load(gameId, AchievementSet::Official, m_sampleFirst || (!hasAccount && SampleNetwork::games().contains(gameId)));
}

void MainWindow::load(int gameId, AchievementSet set, bool sample)
{
    m_messages->hideMessage(Topic::Request);
    m_done.clear();
    m_failure.reset();
    m_setFinder.reset();
    m_startNumber.clear();
    if (const GameSnapshot &shown = m_session.shown().snapshot; gameId != shown.id || sample != shown.isSample())
        m_page->header()->setUnofficialMissing({});
    m_session.load({.gameId = gameId, .set = set, .sample = sample});
    if (m_namedSet != 0 && gameId == m_gameOfNamedSet)
        lookForSet();
    else
        m_namedSet = 0;
    showState();
}

void MainWindow::stop()
{
    m_failure.reset();
    m_setFinder.reset();
    m_session.cancel();
    if (m_session.shown().snapshot.id == 0)
        fail({ServiceError::Kind::Cancelled});
    else
        showState();
}

void MainWindow::fail(const ServiceError &error)
{
    if (error.kind == ServiceError::Kind::NoData && !m_startNumber.isEmpty()) {
        lookForTitle(error);
        return;
    }
    const GameSnapshot &shown = m_session.shown().snapshot;
    const GameSession::Request &asked = m_session.request();
    const bool isSameGame = asked.gameId == shown.id && asked.sample == shown.isSample();
    if (isSameGame && asked.set == AchievementSet::Unofficial && shown.set == AchievementSet::Official
        && error.kind == ServiceError::Kind::NoData) {
        const QString why = tr("%1 has no unofficial achievements.", "a game").arg(gameName(shown));
        m_page->header()->setUnofficialMissing(why);
        m_messages->showMessage(Topic::Request, why);
        showState();
        return;
    }
    const QString why = reason(error, m_accounts, m_session.service());
    m_failure = Failure{asked, error};
    if (hasFailed()) {
        m_failurePage->setFailure({.game = titleOfAsked(asked),
                                   .sentence = why,
                                   .shown = shown.id == 0 ? QString() : titleOf(shown),
                                   .needsAccount = needsAccount(error)});
    } else if (needsAccount(error)) { // the copy stays
        m_messages->showMessage(Topic::Account, why, tr("Sign I&n…"));
    } else {
        announce(m_page, why);
    }
    const bool losesFocus = hasFailed() && m_page->isAncestorOf(focusWidget());
    showState();
    if (losesFocus)
        m_failurePage->firstWay()->setFocus();
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
                        [this](const QList<RecentGame> &recent) { m_finder.setRecentGames(recent); });
}

void MainWindow::drawGame()
{
    if (const GameSnapshot &game = m_session.shown().snapshot; game.id != 0)
        m_page->setGame(game);
}

bool MainWindow::isOtherPending() const
{
    return m_session.state() != GameSession::State::Idle && isOther(m_session.request(), m_session.shown().snapshot);
}

bool MainWindow::hasFailed() const
{
    return m_failure && !isOtherPending() && isOther(m_failure->asked, m_session.shown().snapshot);
}

bool MainWindow::hasGame() const
{
    return m_session.shown().snapshot.id != 0 && !isOtherPending() && !hasFailed();
}

GameSession::Request MainWindow::named() const
{
    const GameSnapshot &shown = m_session.shown().snapshot;
    if (m_failure && hasFailed())
        return m_failure->asked;
    if (isOtherPending() || shown.id == 0)
        return m_session.request();
    return {.gameId = shown.id, .set = shown.set, .sample = shown.isSample()};
}

QString MainWindow::titleOfAsked(const GameSession::Request &asked) const
{
    const GameSnapshot &shown = m_session.shown().snapshot;
    if (asked.gameId == shown.id && !shown.details.title.isEmpty())
        return shown.details.title;
    return gameName(m_finder.titleOf(asked.gameId), asked.gameId);
}

void MainWindow::showTitle(const QString &title)
{
    QString escaped = title;
    escaped.replace(QLatin1StringView("[*]"), QLatin1StringView("[*][*]")); // else Qt's mark of what is not saved
    setWindowTitle(title.isEmpty() ? tr("Mastery Chart") : tr("%1 – Mastery Chart").arg(escaped));
}

void MainWindow::showState()
{
    const GameSession::Request game = named();
    const bool isFailed = hasFailed();
    const bool isCompare = m_place == Place::Compare;
    const bool isBusy = isCompare ? m_compare.comparison().isLoading() : m_session.isBusy() || isOtherPending();
    m_toolBar->setBusy(isBusy);
    m_progress->setVisible(isBusy);
    const bool areYourGames = m_place == Place::YourGames;
    if (areYourGames)
        m_content->setCurrentWidget(m_yourGames.page());
    else if (m_place == Place::Followed)
        m_content->setCurrentWidget(m_following.page());
    else if (isCompare)
        m_content->setCurrentWidget(m_compare.page());
    else if (m_place == Place::Help)
        m_content->setCurrentWidget(m_help.page());
    else
        m_content->setCurrentWidget(isFailed ? static_cast<QWidget *>(m_failurePage) : m_page);
    m_page->setDimmed(isOtherPending());
    showEnabled();
    const GameSnapshot &shown = m_session.shown().snapshot;
    m_following.showGame(hasGame() && !shown.isSample() ? RecentGame{shown.id, shown.details.title} : RecentGame());
    const QString back = game.gameId == 0 ? QString() : titleOfAsked(game);
    if (m_following.page())
        m_following.page()->setBack(back);
    if (m_yourGames.page())
        m_yourGames.page()->setBack(back);
    if (m_compare.page())
        m_compare.page()->setBack(back);
    if (m_help.page())
        m_help.page()->setBack(back);
    showHeader();
    showTitle(areYourGames                     ? tr("Your Games")
                  : m_place == Place::Followed ? tr("Followed Games")
                  : isCompare                  ? tr("Compare")
                  : m_place == Place::Help     ? tr("Help")
                  : isGameShown()              ? titleOf(m_session.shown().snapshot)
                  : game.gameId != 0           ? titleOfAsked(game)
                                               : QString());
    showStatus();
}

/// What can be done with what is shown.
void MainWindow::showEnabled()
{
    const bool areYourGames = m_place == Place::YourGames;
    const bool isCompare = m_place == Place::Compare;
    const bool hasPicture = isCompare ? m_compare.hasContent() : isGameShown();
    m_toolBar->copyAction()->setEnabled(hasPicture);
    m_toolBar->shareAction()->setEnabled(hasPicture);
    m_toolBar->reloadAction()->setEnabled(named().gameId != 0 || m_place != Place::Game);
    m_toolBar->gamesAction()->setEnabled(!areYourGames && !m_sampleFirst);
    m_toolBar->compareAction()->setEnabled(!isCompare);
}

void MainWindow::showHeader()
{
    GameHeader *header = m_page->header();
    const SessionGame &shown = m_session.shown();
    const GameSession::Request game = named();
    if (m_failure && hasGame())
        header->setNote(tr("%1 · not updated", "As of 3 hours ago").arg(asOf(shown.snapshot.fetchedAt, m_clock.date())),
                        reason(m_failure->error, m_accounts, m_session.service()));
    else
        header->setNote({}, {});
    const auto waiting = m_session.waiting();
    if (isOtherPending())
        header->setPending(titleOfAsked(game), waiting ? sentence(*waiting, m_clock.now()) : tr("Loading…"));
    else if (shown.snapshot.id != 0) {
        m_changes.showLine();
        header->setGame(shown, m_clock.date());
    }
    const auto &problem = shown.report.detailsError;
    m_page->pane()->setDetailsProblem(problem ? reason(*problem, m_accounts, m_session.service()) : QString());
    m_page->tiles()->setTimesMissing(shown.report.timesError.has_value());
    if (hasGame())
        showSubsets();
    if (game.gameId != 0)
        header->setSet(game.set);
}

void MainWindow::showStatus()
{
    if (const QString progress = m_isUpdatingList ? m_finder.progressText() : QString(); !progress.isEmpty())
        m_status->setText(progress);
    else if (!m_done.isEmpty() && !m_session.isLoading())
        m_status->setText(m_done);
    else
        m_status->setText(hasFailed() ? QString() : statusText(m_session, m_accounts.state(), m_clock));
    m_nextProgress.reset();
    if (const auto waiting = m_session.waiting())
        m_nextProgress = m_clock.in(untilNextSecond(*waiting, m_clock.now()), [this] { showState(); });
    else if (m_place == Place::YourGames)
        m_nextProgress = m_clock.in(ageStep, [this] { // their ages
            m_yourGames.showLists();
            showState();
        });
    else if (m_session.shown().snapshot.isKept() || (m_failure && hasGame()))
        m_nextProgress = m_clock.in(ageStep, [this] { showState(); });
}

void MainWindow::showSubsets()
{
    const auto search = m_finder.list().search();
    const GameFamily family = familyOf(m_session.shown().snapshot, search->catalogue());
    m_page->header()->subsets()->setGames(family.parent, family.subsets);
}

void MainWindow::tellNews()
{
    const GameSnapshot &game = m_session.shown().snapshot;
    if (game.details.title.isEmpty() && m_session.isBusy())
        return; // what it is called is on its way
    if (std::exchange(m_isNews, false))
        announce(m_page, QStringLiteral("%1, %2").arg(titleOf(game), subtitleOf(game)));
}

void MainWindow::tellMissingMode()
{
    const SessionGame &shown = m_session.shown();
    if (!shown.report.missingMode)
        return;
    const QString half = shown.snapshot.distribution.has(UnlockMode::Hardcore)
        ? tr("Only the hardcore players are shown: %1")
        : tr("Only the casual players are shown: %1");
    m_messages->showMessage(Topic::Request, half.arg(sentence(*shown.report.missingMode)));
}

Picture MainWindow::picture(const QSize &size) const
{
    if (m_place == Place::Compare)
        return {.content = m_compare.page()->content(), .icon = {}, .theme = Appearance::pictureTheme(), .size = size};
    const SessionGame &shown = m_session.shown();
    ChartContent content = m_page->pane()->content();
    content.snapshots = {shown.snapshot}; // with the details that came after the chart
    return {.content = content, .icon = shown.icon, .theme = Appearance::pictureTheme(), .size = size};
}

void MainWindow::tell(const QString &done)
{
    m_done = done;
    showState();
    announce(m_status, done);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QMainWindow::keyPressEvent(event);
        return;
    }
    // The topmost thing.
    if (m_place != Place::Game)
        goTo(Place::Game);
    else if (m_session.isBusy() || isOtherPending()
             || (!m_messages->dismissNewest() && hasFailed() && m_session.shown().snapshot.id != 0))
        stop();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->source() != this && event->mimeData()->hasText()) // not the own picture
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    ask(event->mimeData()->text());
}

} // namespace MasteryChart
