// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/followedpage.h"

#include "chartmodel/historytext.h"
#include "session/age.h"
#include "window/appearance.h"
#include "window/busyline.h"
#include "window/gamedelegate.h"
#include "window/gamerowmodel.h"
#include "window/listnotice.h"
#include "window/toolicon.h"
#include "window/visibleicons.h"
#include "window/wrappinglabel.h"
#include "window/wrappingrow.h"

#include <QAction>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace MasteryChart {

namespace {

constexpr int narrowFrom = 600; // pixels: below, margins are small
constexpr int readableWidth = 960;
constexpr int followedGap = 16;
constexpr int smallGap = 8;
constexpr int iconSide = 16;
constexpr int widestName = 150;    // pixels, on a button: the page must fit into a small window
constexpr double titleShare = 1.7; // of the program's own size of type

GameRow rowOf(const FollowedGame &game)
{
    const int achievements = game.newest ? game.newest->distribution.achievements() : 0;
    const QString news = newIn(game);
    return {.id = game.id,
            .title = game.title,
            .system = game.system,
            .iconPath = game.iconPath,
            .achievements = achievements,
            .note = !news.isEmpty() ? news
                : game.looked       ? FollowedPage::tr("nothing new")
                                    : QString()};
}

/// When the figures of the games were seen that are the oldest; invalid where some were never.
QDateTime oldest(const QList<FollowedGame> &games)
{
    QDateTime at;
    for (const FollowedGame &game : games) {
        if (!game.newest)
            return {};
        at = at.isValid() ? std::min(at, game.newest->lastSeen) : game.newest->lastSeen;
    }
    return at;
}

} // namespace

QString newIn(const FollowedGame &game)
{
    if (!game.newest || !game.looked)
        return {};
    const Distribution &then = game.looked->distribution;
    const Distribution &now = game.newest->distribution;
    if (then.achievements() != now.achievements())
        return revisionText({game.newest->firstSeen, then.achievements(), now.achievements()});
    for (const UnlockMode mode : {UnlockMode::Hardcore, UnlockMode::Casual}) {
        if (const QStringList news = changes(differenceBetween(then, now, mode), mode); !news.isEmpty())
            return news.join(QStringLiteral(", "));
    }
    return {};
}

FollowedPage::FollowedPage(QWidget *parent)
    : QWidget(parent)
    , m_column(new QWidget)
    , m_back(new QPushButton)
    , m_status(new WrappingLabel)
    , m_refresh(new QToolButton)
    , m_progress(new BusyLine)
    , m_place(new QStackedWidget)
    , m_list(new QListView)
    , m_rows(new GameRowModel(this))
    , m_delegate(new GameDelegate(this))
    , m_notice(new ListNotice)
{
    setObjectName(QStringLiteral("followedGames"));
    m_status->setObjectName(QStringLiteral("followedStatus"));
    m_refresh->setObjectName(QStringLiteral("refreshFollowed"));
    m_refresh->setText(tr("Ref&resh"));
    m_refresh->setToolTip(tr("Ask for the games whose figures are older than six hours"));
    m_refresh->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_refresh->setIconSize(QSize(iconSide, iconSide));
    m_refresh->setAutoRaise(true);
    m_refresh->setFocusPolicy(Qt::StrongFocus);
    connect(m_refresh, &QToolButton::clicked, this, &FollowedPage::refreshRequested);
    m_progress->setAccessibleName(tr("Loading"));
    m_notice->setNotice(tr("You follow no games yet"),
                        tr("Choose the star beside a game's title: its figures are then kept up to date, and what is "
                           "new in it is told here."),
                        {});
    makeList();

    auto *status = new QHBoxLayout;
    status->addWidget(m_status, 1);
    status->addWidget(m_refresh);
    auto *column = new QVBoxLayout(m_column);
    column->setContentsMargins(QMargins());
    column->setSpacing(smallGap);
    column->addWidget(makeHead());
    column->addLayout(status);
    column->addWidget(m_progress);
    column->addWidget(m_place, 1);
    m_column->setMaximumWidth(readableWidth);
    auto *centred = new QHBoxLayout(this);
    centred->addStretch(1);
    centred->addWidget(m_column, 1000);
    centred->addStretch(1);
    setBack({});
    setGames({}, false, {});
    applyColors();
}

QWidget *FollowedPage::makeHead()
{
    m_back->setObjectName(QStringLiteral("backFromFollowed"));
    connect(m_back, &QPushButton::clicked, this, &FollowedPage::backRequested);
    auto *title = new QLabel(tr("Followed Games"));
    title->setTextFormat(Qt::PlainText);
    QFont font = title->font();
    font.setPointSizeF(font.pointSizeF() * titleShare);
    font.setBold(true);
    title->setFont(font);
    auto *head = new WrappingRow;
    head->add(m_back);
    auto *titleRow = new QHBoxLayout;
    titleRow->setContentsMargins(smallGap / 2, 0, 0, 0);
    titleRow->addWidget(title);
    head->addGroup(titleRow, 1);
    return head;
}

void FollowedPage::makeList()
{
    m_list->setObjectName(QStringLiteral("followedList"));
    m_list->setAccessibleName(tr("Followed Games"));
    m_list->setModel(m_rows);
    m_list->setItemDelegate(m_delegate);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->installEventFilter(this);
    auto *unfollow = new QAction(tr("&Stop Following"), m_list);
    unfollow->setShortcut(QKeySequence::Delete);
    unfollow->setShortcutContext(Qt::WidgetShortcut);
    connect(unfollow, &QAction::triggered, this, [this] {
        if (const int game = currentGame())
            Q_EMIT unfollowRequested(game);
    });
    m_list->addAction(unfollow);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT gameChosen(m_rows->row(index.row()).id); });
    m_place->addWidget(m_notice);
    m_place->addWidget(m_list);
}

void FollowedPage::setIcons(GameIcons *icons)
{
    m_delegate->setIcons(icons);
    new VisibleIcons(m_list, icons);
}

void FollowedPage::setGames(const QList<FollowedGame> &games, bool isRefreshing, const QDateTime &now)
{
    QList<GameRow> news;
    QList<GameRow> others;
    for (const FollowedGame &game : games)
        (newIn(game).isEmpty() ? others : news).append(rowOf(game));
    const qsizetype changed = news.size();
    const QList<GameRow> rows = news + others;
    if (rows != m_rows->rows()) {
        const int current = currentGame();
        m_rows->setRows(rows);
        const auto same = std::ranges::find(rows, current, &GameRow::id);
        if (same != rows.end())
            m_list->setCurrentIndex(m_rows->index(static_cast<int>(same - rows.begin())));
    }
    m_place->setCurrentWidget(rows.isEmpty() ? static_cast<QWidget *>(m_notice) : m_list);
    m_refresh->setVisible(!rows.isEmpty());
    m_progress->setVisible(isRefreshing);
    QStringList parts;
    if (!rows.isEmpty()) {
        parts.append(tr("%Ln game(s)", nullptr, static_cast<int>(rows.size())));
        parts.append(tr("%Ln with news", nullptr, static_cast<int>(changed)));
        if (const QDateTime at = oldest(games); at.isValid())
            parts.append(asOf(at, now));
    }
    m_status->setPlainText(parts.join(QStringLiteral(" · ")));
    m_status->setVisible(!parts.isEmpty());
}

void FollowedPage::setBack(const QString &title)
{
    QString name = m_back->fontMetrics().elidedText(title, Qt::ElideRight, widestName);
    m_back->setText(title.isEmpty() ? tr("&Back")
                                    : tr("&Back to %1", "a game").arg(name.replace(u'&', QStringLiteral("&&"))));
}

void FollowedPage::focusGames()
{
    if (m_place->currentWidget() != m_list) {
        m_back->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_rows->index(0));
    m_list->setFocus(Qt::OtherFocusReason);
}

int FollowedPage::currentGame() const
{
    const QModelIndex current = m_list->currentIndex();
    return current.isValid() ? m_rows->row(current.row()).id : 0;
}

void FollowedPage::applyColors()
{
    m_refresh->setIcon(toolIcon(ToolIcon::Reload, palette().color(QPalette::ButtonText)));
    QPalette muted = m_status->palette();
    muted.setColor(QPalette::WindowText, Appearance::chartTheme().mutedText);
    if (muted != m_status->palette())
        m_status->setPalette(muted);
    QPalette card = m_list->palette();
    card.setColor(QPalette::Base, Appearance::chartTheme().card);
    if (card != m_list->palette())
        m_list->setPalette(card);
}

void FollowedPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColors();
}

void FollowedPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT backRequested();
    else
        QWidget::keyPressEvent(event);
}

void FollowedPage::resizeEvent(QResizeEvent *event)
{
    const int margin = event->size().width() < narrowFrom ? followedGap / 2 : followedGap * 3 / 2;
    layout()->setContentsMargins(margin, margin, margin, margin);
    QWidget::resizeEvent(event);
}

bool FollowedPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int game = currentGame();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && game != 0) {
            Q_EMIT gameChosen(game);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace MasteryChart
