// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/yourgamespage.h"

#include "session/age.h"
#include "window/announcement.h"
#include "window/appearance.h"
#include "window/busyline.h"
#include "window/centralwidget.h"
#include "window/gamedelegate.h"
#include "window/gamerowmodel.h"
#include "window/tabbaraccessible.h"
#include "window/toolicon.h"
#include "window/visibleicons.h"
#include "window/wrappinglabel.h"
#include "window/wrappingrow.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QWheelEvent>

namespace MasteryChart {

namespace {

constexpr int narrowListFrom = 600; // pixels: below, margins are small
constexpr int readableList = 960;
constexpr int listGap = 16;
constexpr int smallListGap = 8;
constexpr int leastFilter = 120;
constexpr int longestFilter = 200; // letters
constexpr int leastList = 8;       // high, in lines of text
constexpr double cornerRadius = 8;
constexpr int cardPadding = 5; // above and below the list
constexpr int iconSide = 16;
constexpr int widestTab = 150;         // pixels, on a button: the page must fit into a small window
constexpr double listTitleShare = 1.7; // of the program's own size of type

/// Tabs that cost a request: the wheel goes past them.
class Tabs : public QTabBar
{
protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

/// What the list lies on; the chart and the tiles have such cards too.
class Card : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme theme = Appearance::chartTheme();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(theme.card);
        painter.setPen(QPen(theme.cardBorder, 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius, cornerRadius);
    }
};

QString nameOf(UserList list)
{
    switch (list) {
    case UserList::RecentlyPlayed:
        return YourGamesPage::tr("Played Lately");
    case UserList::Completion:
        return YourGamesPage::tr("Progress");
    case UserList::WantToPlay:
        return YourGamesPage::tr("Want to Play");
    }
    Q_UNREACHABLE();
}

/// What fills \a list.
QString originOf(UserList list)
{
    switch (list) {
    case UserList::RecentlyPlayed:
        return YourGamesPage::tr("The games that you play appear here as soon as RetroAchievements knows of them.");
    case UserList::Completion:
        return YourGamesPage::tr(
            "A game appears here once you have earned an achievement in it, if it has more than five.");
    case UserList::WantToPlay:
        return YourGamesPage::tr("The games that you mark as “Want to Play” at RetroAchievements appear here.");
    }
    Q_UNREACHABLE();
}

/// Whether the service keeps \a list from whoever asked, though it took the key. (403 is not the service itself.)
bool isKept(UserList list, const ServiceError &error)
{
    constexpr int gateway = 403;
    return list == UserList::WantToPlay && error.kind == ServiceError::Kind::Forbidden && error.status != gateway;
}

bool isAboutAccount(const ServiceError &error)
{
    return error.kind == ServiceError::Kind::CredentialsMissing || error.kind == ServiceError::Kind::CredentialsRefused
        || error.kind == ServiceError::Kind::InvalidRequest;
}

} // namespace

YourGamesPage::YourGamesPage(QWidget *parent)
    : QScrollArea(parent)
    , m_column(new QWidget)
    , m_back(new QPushButton)
    , m_title(new QLabel)
    , m_tabBar(new Tabs)
    , m_filter(new QLineEdit)
    , m_search(m_filter->addAction(QIcon(), QLineEdit::LeadingPosition))
    , m_clear(m_filter->addAction(QIcon(), QLineEdit::TrailingPosition))
    , m_order(new QPushButton)
    , m_orders(new QMenu(m_order))
    , m_status(new QWidget)
    , m_statusText(new WrappingLabel)
    , m_refresh(new QToolButton)
    , m_progress(new BusyLine)
    , m_place(new QStackedWidget)
    , m_list(new QListView)
    , m_rows(new GameRowModel(this))
    , m_delegate(new GameDelegate(this))
    , m_notice(new ListNotice)
{
    setObjectName(QStringLiteral("yourGames"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus); // what is in it has the focus, and scrolls it
    makeTabBarsAccessible();
    for (const UserList list : userLists) {
        m_tabBar->addTab(nameOf(list));
        m_tabs.at(static_cast<size_t>(list)).order = ordersOf(list).constFirst();
    }

    auto *column = new QVBoxLayout(m_column);
    column->setContentsMargins(QMargins());
    column->setSpacing(smallListGap);
    column->addWidget(makeHead());
    m_tabBar->setObjectName(QStringLiteral("userLists"));
    m_tabBar->setAccessibleName(tr("Lists"));
    m_tabBar->setDrawBase(false);
    m_tabBar->setExpanding(false);
    column->addWidget(m_tabBar);
    column->addWidget(makeChoices());
    column->addWidget(makeStatus());
    auto *games = new QVBoxLayout;
    games->setSpacing(0);
    m_progress->setObjectName(QStringLiteral("listProgress"));
    m_progress->setAccessibleName(tr("Loading"));
    games->addWidget(m_progress);
    makeList();
    auto *card = new Card;
    auto *inCard = new QVBoxLayout(card);
    inCard->setContentsMargins(1, cardPadding, 1, cardPadding);
    inCard->addWidget(m_place);
    games->addWidget(card, 1);
    column->addLayout(games, 1);
    auto *content = new CentralWidget;
    auto *centred = new QHBoxLayout(content);
    centred->addStretch(1);
    centred->addWidget(m_column, 1000);
    centred->addStretch(1);
    m_column->setMaximumWidth(readableList);
    setWidget(content);

    connect(m_tabBar, &QTabBar::currentChanged, this, [this] {
        showTab();
        open();
    });
    setBack({});
    applyColors();
    showTab();
}

QWidget *YourGamesPage::makeHead()
{
    m_back->setObjectName(QStringLiteral("backToGame"));
    connect(m_back, &QPushButton::clicked, this, &YourGamesPage::backRequested);
    m_title->setObjectName(QStringLiteral("yourGamesTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setText(tr("Your Games"));
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * listTitleShare);
    font.setBold(true);
    m_title->setFont(font);
    auto *head = new WrappingRow;
    head->add(m_back);
    auto *title = new QHBoxLayout;
    title->setContentsMargins(smallListGap / 2, 0, 0, 0);
    title->addWidget(m_title);
    head->addGroup(title, 1);
    return head;
}

QWidget *YourGamesPage::makeChoices()
{
    m_filter->setObjectName(QStringLiteral("gameFilter"));
    m_filter->setPlaceholderText(tr("Filter by title or system"));
    m_filter->setAccessibleName(tr("Filter"));
    m_search->setText(tr("Filter"));
    m_filter->setMaxLength(longestFilter);
    m_filter->setMinimumWidth(leastFilter);
    m_filter->installEventFilter(this);
    m_clear->setText(tr("Clear Filter"));
    m_clear->setVisible(false);
    connect(m_clear, &QAction::triggered, m_filter, &QLineEdit::clear);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_clear->setVisible(!text.isEmpty());
        showGames(true);
    });
    auto *find = new QShortcut(QKeySequence::Find, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });

    m_order->setObjectName(QStringLiteral("gameOrder"));
    m_order->setMenu(m_orders);
    m_order->setToolTip(tr("What the games are sorted by"));

    m_choices = new WrappingRow;
    auto *filter = new QHBoxLayout;
    filter->addWidget(m_filter);
    m_choices->addGroup(filter, 1);
    m_choices->add(m_order);
    return m_choices;
}

QWidget *YourGamesPage::makeStatus()
{
    m_statusText->setObjectName(QStringLiteral("listStatus"));
    m_refresh->setObjectName(QStringLiteral("refreshList"));
    m_refresh->setText(tr("Ref&resh"));
    m_refresh->setToolTip(tr("Ask RetroAchievements for this list"));
    m_refresh->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_refresh->setIconSize(QSize(iconSide, iconSide));
    m_refresh->setAutoRaise(true);
    m_refresh->setFocusPolicy(Qt::StrongFocus);
    connect(m_refresh, &QToolButton::clicked, this, &YourGamesPage::refresh);
    auto *layout = new QHBoxLayout(m_status);
    layout->setContentsMargins(QMargins());
    layout->addWidget(m_statusText, 1);
    layout->addWidget(m_refresh);
    return m_status;
}

void YourGamesPage::makeList()
{
    m_list->setObjectName(QStringLiteral("userGames"));
    m_list->setModel(m_rows);
    m_list->setItemDelegate(m_delegate);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMinimumHeight(leastList * m_list->fontMetrics().height());
    m_list->installEventFilter(this);
    auto *compare = new QAction(tr("Compa&re"), m_list);
    compare->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    compare->setShortcutContext(Qt::WidgetShortcut);
    connect(compare, &QAction::triggered, this, [this] {
        if (m_list->currentIndex().isValid())
            Q_EMIT compareRequested(m_list->currentIndex().data(gameRowRole).value<GameRow>().id);
    });
    m_list->addAction(compare);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_list, &QListView::clicked, this, &YourGamesPage::choose);
    m_place->addWidget(m_notice);
    m_place->addWidget(m_list);
    connect(m_notice, &ListNotice::signInRequested, this, &YourGamesPage::signInRequested);
    connect(m_notice, &ListNotice::tryAgainRequested, this, &YourGamesPage::refresh);
    connect(m_notice, &ListNotice::clearFilterRequested, this, [this] {
        m_filter->clear();
        m_filter->setFocus(Qt::OtherFocusReason);
    });
}

void YourGamesPage::setIcons(GameIcons *icons)
{
    m_delegate->setIcons(icons);
    if (icons)
        new VisibleIcons(m_list, icons);
}

void YourGamesPage::setState(UserList list, const UserLists::State &state, const QDateTime &now, const QString &problem)
{
    Tab &tab = m_tabs.at(static_cast<size_t>(list));
    if (state.games != tab.state.games)
        tab.games = UserGameSort(state.games, list);
    tab.state = state;
    tab.now = now;
    tab.problem = problem;
    if (state.problem && isKept(list, *state.problem))
        tab.problem = tr("RetroAchievements shows a want-to-play list only to the user it belongs to; see whether the "
                         "web API key is of the same account as the username.");
    else if (state.problem && state.problem->kind == ServiceError::Kind::NoData)
        tab.problem = tr("RetroAchievements knows no user of this name; check the username.");
    if (list == this->list())
        showTab();
}

void YourGamesPage::setAccount(bool hasAccount)
{
    if (hasAccount == m_hasAccount)
        return;
    m_hasAccount = hasAccount;
    showTab();
    if (isVisible())
        open();
}

void YourGamesPage::setBack(const QString &title)
{
    QString name = m_back->fontMetrics().elidedText(title, Qt::ElideRight, widestTab);
    m_back->setText(title.isEmpty() ? tr("&Back")
                                    : tr("&Back to %1", "a game").arg(name.replace(u'&', QStringLiteral("&&"))));
}

UserList YourGamesPage::list() const
{
    return userLists.at(static_cast<size_t>(m_tabBar->currentIndex()));
}

void YourGamesPage::focusGames()
{
    if (m_place->currentWidget() == m_list)
        m_list->setFocus(Qt::OtherFocusReason);
    else if (QWidget *way = m_notice->firstWay())
        way->setFocus(Qt::OtherFocusReason);
    else
        m_tabBar->setFocus(Qt::OtherFocusReason);
}

void YourGamesPage::open()
{
    if (m_hasAccount)
        Q_EMIT listOpened(list());
}

void YourGamesPage::refresh()
{
    if (!tab().state.isLoading)
        Q_EMIT refreshRequested(list());
}

void YourGamesPage::choose(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT gameChosen(m_rows->row(index.row()).id);
}

void YourGamesPage::showTab()
{
    m_tabBar->setVisible(m_hasAccount);
    m_list->setAccessibleName(nameOf(list()));
    const bool wasLoading = !m_progress->isHidden();
    m_progress->setVisible(m_hasAccount && tab().state.isLoading);
    m_choices->setVisible(m_hasAccount && !tab().state.games.isEmpty());
    showOrder();
    showGames(false);
    if (wasLoading && m_progress->isHidden() && !m_status->isHidden())
        announce(m_status, m_statusText->accessibleName());
}

void YourGamesPage::showOrder()
{
    m_orders->clear();
    delete m_orders->findChild<QActionGroup *>();
    auto *group = new QActionGroup(m_orders);
    for (const UserGameOrder order : ordersOf(list())) {
        QAction *action = m_orders->addAction(MasteryChart::nameOf(order));
        group->addAction(action);
        action->setCheckable(true);
        action->setChecked(order == tab().order);
        connect(action, &QAction::triggered, this, [this, order] {
            tab().order = order;
            m_order->setText(tr("&Sort: %1").arg(MasteryChart::nameOf(order)));
            showGames(true);
        });
    }
    m_order->setText(tr("&Sort: %1").arg(MasteryChart::nameOf(tab().order)));
}

void YourGamesPage::showGames(bool fromTop)
{
    const QList<GameRow> rows = tab().games.rows(tab().order, m_filter->text(), tab().now);
    if (rows != m_shown) {
        const int scrolled = m_list->verticalScrollBar()->value();
        const int current = m_list->currentIndex().isValid() ? m_shown.at(m_list->currentIndex().row()).id : 0;
        m_shown = rows;
        m_rows->setRows(rows);
        const auto same = std::ranges::find(rows, current, &GameRow::id);
        if (!fromTop && same != rows.end()) {
            m_list->setCurrentIndex(m_rows->index(static_cast<int>(same - rows.begin())));
            m_list->verticalScrollBar()->setValue(scrolled);
        }
        if (m_list->hasFocus())
            markRow();
    }
    if (fromTop)
        m_list->scrollToTop();
    const QWidget *focused = QApplication::focusWidget();
    const bool hadFocus = focused && m_place->isAncestorOf(focused);
    showStatus();
    showNotice();
    if (hadFocus && (!QApplication::focusWidget() || !focused->isVisible()))
        focusGames();
}

void YourGamesPage::markRow()
{
    const QModelIndex current = m_list->currentIndex();
    m_list->selectionModel()->setCurrentIndex(current.isValid() ? current : m_rows->index(0),
                                              QItemSelectionModel::ClearAndSelect);
}

void YourGamesPage::showStatus()
{
    const UserLists::State &state = tab().state;
    m_status->setVisible(m_hasAccount && state.fetchedAt.isValid());
    if (m_status->isHidden())
        return;
    QStringList parts;
    const int all = static_cast<int>(state.games.size());
    const int shown = m_rows->rowCount();
    if (all > 0 && shown < all)
        parts.append(tr("%1 of %Ln game(s)", nullptr, all).arg(QLocale().toString(shown)));
    else if (all > 0)
        parts.append(tr("%Ln game(s)", nullptr, all));
    parts.append(asOf(state.fetchedAt, tab().now));
    const bool isOld = state.problem && !state.isLoading;
    if (isOld)
        parts.append(tr("not updated"));
    m_statusText->setPlainText(parts.join(QStringLiteral(" · ")));
    const QString why = isOld ? tab().problem : QString();
    m_statusText->setToolTip(why);
    m_statusText->setAccessibleDescription(why);
}

void YourGamesPage::showNotice()
{
    const UserLists::State &state = tab().state;
    if (!m_hasAccount) {
        m_notice->setNotice(tr("Sign in to see your games"),
                            tr("What you played lately, your progress in all games, and what you want to play."),
                            ListNotice::SignIn);
    } else if (!state.games.isEmpty()) {
        m_notice->setNotice(tr("No matching game"),
                            tr("No game in this list has all of these words in its title or system."),
                            ListNotice::ClearFilter);
    } else if (state.isLoading) {
        m_notice->setNotice(tr("Loading your games…"), {}, {});
    } else if (state.problem) {
        const bool isAccount = isKept(list(), *state.problem) || isAboutAccount(*state.problem);
        m_notice->setNotice(tr("This list could not be loaded"), tab().problem,
                            isAccount ? ListNotice::SignIn | ListNotice::TryAgain : ListNotice::TryAgain);
    } else if (state.fetchedAt.isValid()) {
        m_notice->setNotice(tr("No games yet"), originOf(list()), {});
    } else {
        m_notice->setNotice({}, {}, {});
    }
    const bool hasGames = m_hasAccount && m_rows->rowCount() > 0;
    m_place->setCurrentWidget(hasGames ? static_cast<QWidget *>(m_list) : m_notice);
}

void YourGamesPage::applyColors()
{
    const QColor quiet = palette().color(QPalette::PlaceholderText);
    m_search->setIcon(toolIcon(ToolIcon::Search, quiet));
    m_clear->setIcon(toolIcon(ToolIcon::Stop, quiet));
    m_refresh->setIcon(toolIcon(ToolIcon::Reload, palette().color(QPalette::ButtonText)));
    QPalette muted = m_statusText->palette();
    muted.setColor(QPalette::WindowText, Appearance::chartTheme().mutedText);
    if (muted != m_statusText->palette())
        m_statusText->setPalette(muted);
    QPalette card = m_list->palette();
    card.setColor(QPalette::Base, Appearance::chartTheme().card);
    if (card != m_list->palette())
        m_list->setPalette(card);
}

void YourGamesPage::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColors();
}

void YourGamesPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT backRequested();
    else
        QScrollArea::keyPressEvent(event);
}

void YourGamesPage::resizeEvent(QResizeEvent *event)
{
    const int margin = event->size().width() < narrowListFrom ? listGap / 2 : listGap * 3 / 2;
    widget()->layout()->setContentsMargins(margin, margin, margin, margin);
    QScrollArea::resizeEvent(event);
}

void YourGamesPage::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    if (!event->spontaneous())
        open();
}

bool YourGamesPage::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        if (watched == m_filter && filterHasKey(*static_cast<QKeyEvent *>(event)))
            return true;
        if (watched == m_list && listHasKey(*static_cast<QKeyEvent *>(event)))
            return true;
        break;
    case QEvent::FocusIn: // a row is marked while the keys go there
        if (watched == m_list && static_cast<QFocusEvent *>(event)->reason() != Qt::MouseFocusReason)
            markRow();
        break;
    case QEvent::FocusOut:
        if (watched == m_list)
            m_list->clearSelection();
        break;
    default:
        break;
    }
    return QScrollArea::eventFilter(watched, event);
}

bool YourGamesPage::filterHasKey(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Down:
        if (m_place->currentWidget() == m_list)
            m_list->setFocus(Qt::OtherFocusReason);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_filter->text().isEmpty())
            choose(m_rows->index(0));
        return true;
    case Qt::Key_Escape:
        if (m_filter->text().isEmpty())
            return false;
        m_filter->clear();
        return true;
    default:
        return false;
    }
}

bool YourGamesPage::listHasKey(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event.modifiers().testFlag(Qt::ControlModifier))
            return false; // the key of its action
        choose(m_list->currentIndex());
        return true;
    case Qt::Key_Up:
        if (m_list->currentIndex().row() > 0)
            return false;
        m_filter->setFocus(Qt::OtherFocusReason);
        return true;
    default:
        return false;
    }
}

} // namespace MasteryChart
