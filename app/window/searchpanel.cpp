// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/searchpanel.h"

#include "window/accessiblerole.h"
#include "window/announcement.h"
#include "window/appearance.h"
#include "window/gamedelegate.h"
#include "window/gamerowmodel.h"
#include "window/visibleicons.h"
#include "window/wrappinglabel.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

namespace MasteryChart {

namespace {

constexpr int mostRows = 9; // on screen at once
constexpr int gap = 5;      // to the field, in pixels
constexpr int margin = 4;   // to the edge of the window
constexpr int inside = 5;
constexpr double panelRadius = 8;
constexpr int progressHeight = 3;
// Of the height of a line.
constexpr int wide = 35;
constexpr int leastText = 14; // beside the button

} // namespace

SearchPanel::SearchPanel(QWidget *field)
    : QFrame(field)
    , m_field(field)
    , m_games(new GameRowModel(this))
    , m_delegate(new GameDelegate(this))
    , m_list(new QListView)
    , m_foot(new QWidget)
    , m_text(new WrappingLabel)
    , m_action(new QPushButton)
    , m_words(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_progress(new QProgressBar)
{
    setAccessibleRole(this, QAccessible::Grouping);
    m_list->setObjectName(QStringLiteral("games"));
    m_list->setAccessibleName(tr("Games"));
    m_list->setModel(m_games);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setAutoScroll(false); // the mouse marks what is cut off too, where it is
    m_list->setMouseTracking(true);
    // A screen reader is told of the current row of a list that has the focus.
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFocusProxy(field);
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT gameChosen(m_games->row(index.row()).id); });

    m_text->setObjectName(QStringLiteral("searchState"));
    m_text->setTextInteractionFlags(Qt::NoTextInteraction);
    m_action->setObjectName(QStringLiteral("searchAction"));
    m_action->setFocusPolicy(Qt::TabFocus);
    m_action->setFlat(true);
    connect(m_action, &QAbstractButton::clicked, this, &SearchPanel::actionRequested);
    m_progress->setObjectName(QStringLiteral("searchProgress"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(progressHeight);
    m_words->addWidget(m_text, 1);
    m_words->addWidget(m_action, 0, Qt::AlignLeft | Qt::AlignVCenter);
    auto *foot = new QVBoxLayout(m_foot);
    foot->setContentsMargins(2 * inside, inside, 2 * inside, inside);
    foot->addLayout(m_words);
    foot->addWidget(m_progress);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, inside, 1, inside);
    layout->setSpacing(0);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_foot);
    hide();
    setFooter({});
    setColors();
}

SearchPanel::~SearchPanel()
{
    close(); // while it is one: its children take the focus with them
}

void SearchPanel::setRows(const QList<GameRow> &rows)
{
    if (rows == m_games->rows())
        return;
    const QModelIndex index = m_list->currentIndex();
    const int kept = index.isValid() ? m_games->row(index.row()).id : 0;
    m_games->setRows(rows);
    const auto same = std::ranges::find(rows, kept, &GameRow::id);
    if (kept == 0 || m_isFirstMeant)
        m_list->setCurrentIndex(m_isFirstMeant ? m_games->index(0) : QModelIndex());
    else if (same != rows.end())
        m_list->setCurrentIndex(m_games->index(static_cast<int>(same - rows.begin())));
    showContent();
}

void SearchPanel::setFooter(const Footer &footer)
{
    m_text->setPlainText(footer.text);
    m_action->setText(footer.action);
    m_action->setVisible(!footer.action.isEmpty());
    m_progress->setAccessibleName(footer.text);
    m_progress->setRange(0, footer.of);
    m_progress->setValue(footer.done);
    m_progress->setVisible(footer.of > 0);
    m_foot->setVisible(footer != Footer());
    showContent();
}

void SearchPanel::setGameIcons(GameIcons *icons)
{
    m_delegate->setIcons(icons);
    new VisibleIcons(m_list, icons);
}

void SearchPanel::open()
{
    if (parentWidget() != m_field->window()) {
        setParent(m_field->window());
        setTabOrder(m_field, m_action);
    }
    if (!m_isOpen) {
        qApp->installEventFilter(this);
        m_focusWatch = connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
            if (!isOwn(now))
                close();
        });
        m_pointer = QCursor::pos();
    }
    m_isOpen = true;
    showContent();
}

void SearchPanel::close()
{
    qApp->removeEventFilter(this);
    disconnect(m_focusWatch);
    m_isOpen = false;
    m_told.clear();
    hide();
}

void SearchPanel::chooseFirst()
{
    m_isFirstMeant = true;
    m_list->setCurrentIndex(m_games->index(0));
    m_list->scrollToTop();
}

void SearchPanel::chooseNone()
{
    m_isFirstMeant = false;
    m_list->setCurrentIndex({});
    m_list->scrollToTop();
}

int SearchPanel::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return isVisible() && index.isValid() ? m_games->row(index.row()).id : 0;
}

void SearchPanel::move(QKeyEvent *event)
{
    m_isFirstMeant = false;
    QCoreApplication::sendEvent(m_list, event);
    m_list->scrollTo(m_list->currentIndex());
}

void SearchPanel::showContent()
{
    const bool hasGames = m_games->rowCount() > 0;
    m_list->setVisible(hasGames);
    if (!m_isOpen || (!hasGames && m_foot->isHidden())) {
        hide();
        return;
    }
    place();
    show();
    raise();
    tell();
}

/// Says what there is, when it has become something else. How far the list has come is not said at every step.
void SearchPanel::tell()
{
    const int games = m_games->rowCount();
    const QString found = games > 0 ? tr("%Ln game(s) found", nullptr, games) : m_text->accessibleName();
    if (found == m_told || (games == 0 && !m_progress->isHidden()))
        return;
    m_told = found;
    announce(m_field, found);
}

void SearchPanel::place()
{
    const QWidget *window = parentWidget();
    const QPoint corner = m_field->mapTo(window, QPoint(0, m_field->height() + gap));
    const int least = std::max(m_field->width(), wide * fontMetrics().height());
    const int width = std::min(least, window->width() - 2 * margin);
    const int left = isRightToLeft() ? corner.x() + m_field->width() - width : corner.x();
    const int room = window->height() - margin - corner.y();
    const QMargins around = layout()->contentsMargins();
    const bool isNarrow = width - m_action->sizeHint().width() < leastText * fontMetrics().height();
    m_words->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    int footHeight = 0;
    if (!m_foot->isHidden()) {
        const int wrapped = m_foot->heightForWidth(width - around.left() - around.right());
        footHeight = std::max(wrapped, m_foot->minimumSizeHint().height());
    }
    const int others = footHeight + around.top() + around.bottom();
    setGeometry(std::max(margin, std::min(left, window->width() - margin - width)), corner.y(), width,
                std::min(room, others + listHeight()));
}

int SearchPanel::listHeight() const
{
    int height = 0;
    for (int row = 0; row < std::min(mostRows, m_games->rowCount()); ++row)
        height += m_list->sizeHintForIndex(m_games->index(row)).height();
    return height;
}

bool SearchPanel::isOwn(const QWidget *widget) const
{
    return widget && (widget == this || widget == m_field || isAncestorOf(widget) || m_field->isAncestorOf(widget));
}

void SearchPanel::setColors()
{
    const Theme theme = Appearance::chartTheme();
    const auto color = [](QWidget *widget, QPalette::ColorRole role, const QColor &text) {
        QPalette palette = widget->palette();
        palette.setColor(role, text);
        if (palette != widget->palette())
            widget->setPalette(palette);
    };
    color(m_text, QPalette::WindowText, theme.mutedText);
    color(m_action, QPalette::ButtonText, palette().color(QPalette::Link));
}

void SearchPanel::followMouse(const QMouseEvent &event)
{
    // Rows that come under a mouse that rests are not meant, as QListView::entered() has it.
    const QPoint pointer = event.globalPosition().toPoint();
    const QModelIndex index = m_list->indexAt(event.position().toPoint());
    if (pointer != m_pointer && index.isValid()) {
        m_isFirstMeant = false;
        m_list->setCurrentIndex(index);
    }
    m_pointer = pointer;
}

bool SearchPanel::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        if (watched->isWidgetType() && !isOwn(static_cast<const QWidget *>(watched)))
            close();
        break;
    case QEvent::MouseMove:
        if (watched == m_list->viewport())
            followMouse(*static_cast<const QMouseEvent *>(event));
        break;
    case QEvent::Move:
    case QEvent::Resize:
        if ((watched == m_field || watched == parentWidget()) && isVisible())
            place();
        break;
    default:
        break;
    }
    return QFrame::eventFilter(watched, event);
}

void SearchPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setColors();
    else if (event->type() == QEvent::FontChange && isVisible())
        place();
}

void SearchPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) // from the button
        m_field->setFocus();
    else
        QFrame::keyPressEvent(event);
}

void SearchPanel::mousePressEvent(QMouseEvent *event)
{
    event->accept(); // what is below is covered
}

void SearchPanel::wheelEvent(QWheelEvent *event)
{
    event->accept();
}

void SearchPanel::paintEvent(QPaintEvent *)
{
    const Theme theme = Appearance::chartTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme.card);
    painter.setPen(theme.axis);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), panelRadius, panelRadius);
    if (m_list->isHidden() || m_foot->isHidden())
        return;
    painter.setPen(theme.grid);
    const double line = m_foot->y() + 0.5;
    painter.drawLine(QPointF(1, line), QPointF(width() - 1, line));
}

} // namespace MasteryChart
