// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/gameheader.h"

#include "chartmodel/charttext.h"
#include "session/age.h"
#include "window/appearance.h"
#include "window/changeline.h"
#include "window/segments.h"
#include "window/subsetrow.h"
#include "window/wrappinglabel.h"
#include "window/wrappingrow.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace MasteryChart {

namespace {

constexpr int iconSide = 56;
constexpr int leastTitle = 200; // wide: narrower, the choices go below
constexpr int titleMargin = 8;
constexpr int leftOverStretch = 1000; // all that the title can use
constexpr int headerGap = 12;
constexpr double titleShare = 1.7; // of the program's own size of type

void setMuted(QWidget *label)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, Appearance::chartTheme().mutedText);
    if (palette != label->palette())
        label->setPalette(palette);
}

} // namespace

GameHeader::GameHeader(const Service &service, QWidget *parent)
    : QWidget(parent)
    , m_service(service)
    , m_icon(new QLabel)
    , m_title(new WrappingLabel)
    , m_page(new QToolButton)
    , m_follow(new QToolButton)
    , m_modeFilter(new Segments(tr("Unlocks")))
    , m_set(new Segments(tr("Set")))
    , m_age(new QLabel)
    , m_subtitle(new WrappingLabel)
    , m_change(new ChangeLine)
    , m_subsets(new SubsetRow)
    , m_mark(new QWidget)
    , m_markIcon(new QLabel)
    , m_markText(new QLabel)
{
    m_icon->setObjectName(QStringLiteral("icon"));
    m_icon->setAccessibleName(tr("Icon of the game"));
    m_icon->setFixedSize(iconSide, iconSide);
    m_title->setObjectName(QStringLiteral("title"));
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * titleShare);
    font.setBold(true);
    m_title->setFont(font);
    m_subtitle->setObjectName(QStringLiteral("subtitle"));
    m_page->setObjectName(QStringLiteral("openPage"));
    m_page->setText(QStringLiteral("↗"));
    m_page->setAutoRaise(true);
    m_page->hide();
    connect(m_page, &QToolButton::clicked, this, &GameHeader::pageRequested);
    m_follow->setObjectName(QStringLiteral("follow"));
    m_follow->setAutoRaise(true);
    m_follow->setFocusPolicy(Qt::StrongFocus);
    m_follow->hide();
    connect(m_change, &QToolButton::clicked, this, &GameHeader::historyRequested);
    addTitleActions();

    m_age->setObjectName(QStringLiteral("age"));
    m_age->setTextFormat(Qt::PlainText);
    m_markText->setObjectName(QStringLiteral("mark"));
    m_markText->setTextFormat(Qt::PlainText);
    m_markText->setWordWrap(true);
    m_markIcon->setAccessibleName(tr("Warning"));
    auto *mark = new QHBoxLayout(m_mark);
    mark->setContentsMargins(QMargins());
    mark->addWidget(m_markIcon, 0, Qt::AlignTop);
    mark->addWidget(m_markText, 1);
    m_mark->hide();

    auto *titleRow = new QHBoxLayout;
    titleRow->setSpacing(4);
    titleRow->addWidget(m_title, leftOverStretch);
    titleRow->addWidget(m_page, 0, Qt::AlignTop);
    titleRow->addWidget(m_follow, 0, Qt::AlignTop);
    titleRow->addStretch(1);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addLayout(titleRow);
    texts->addWidget(m_subtitle);
    texts->addWidget(m_change, 0, Qt::AlignLeft);
    texts->addWidget(m_subsets);
    texts->addWidget(m_mark);
    auto *game = new QHBoxLayout;
    game->setSpacing(headerGap);
    game->addWidget(m_icon, 0, Qt::AlignTop);
    game->addLayout(texts, 1);

    auto *row = new WrappingRow;
    row->addGroup(game, 1);
    auto *choices = new QVBoxLayout;
    choices->setSpacing(4);
    addChoices(choices);
    row->addGroup(choices);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(QMargins());
    layout->addWidget(row);
    setMuted(m_subtitle);
    setMuted(m_age);
}

void GameHeader::addTitleActions()
{
    const auto add = [this](const QString &text, auto action) {
        auto *added = new QAction(text, m_title);
        connect(added, &QAction::triggered, this, action);
        m_title->addAction(added);
        return added;
    };
    add(tr("Copy &Title"), [this] { QGuiApplication::clipboard()->setText(m_titleText); });
    m_linkActions = {
        add(tr("Copy &Link"), [this] { QGuiApplication::clipboard()->setText(m_link.toString()); }),
        add(tr("&Open Its Page"), [this] { Q_EMIT pageRequested(); }),
    };
    m_title->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void GameHeader::showTitle(const QString &title, const QUrl &link)
{
    m_titleText = title;
    m_title->setPlainText(title);
    fitTitle();
    m_link = link;
    for (QAction *action : m_linkActions)
        action->setEnabled(link.isValid());
    m_page->setVisible(link.isValid());
    m_page->setToolTip(tr("Open %1", "an address").arg(link.toString()));
    m_page->setAccessibleName(m_page->toolTip());
}

void GameHeader::fitTitle()
{
    // No wider than its text, so that the link stands beside it.
    const int whole = m_title->fontMetrics().horizontalAdvance(m_titleText) + titleMargin;
    m_title->setMinimumWidth(std::min(leastTitle, whole));
    m_title->setMaximumWidth(whole);
}

void GameHeader::addChoices(QBoxLayout *column)
{
    m_modeFilter->setObjectName(QStringLiteral("unlocks"));
    const auto addMode = [this](ModeFilter mode, const QString &text, const QString &tip) {
        m_modeFilter->add(static_cast<int>(mode), text, tip);
    };
    addMode(ModeFilter::Both, tr("Both"), tr("Hardcore and casual unlocks, stacked"));
    addMode(ModeFilter::Hardcore, tr("Hardcore"), tr("Hardcore unlocks alone"));
    addMode(ModeFilter::Casual, tr("Casual"),
            tr("Casual unlocks alone: what was also unlocked in hardcore does not count"));
    m_set->setObjectName(QStringLiteral("set"));
    m_set->add(static_cast<int>(AchievementSet::Official), tr("Official"), tr("The achievements that count"));
    m_set->add(static_cast<int>(AchievementSet::Unofficial), tr("Unofficial"),
               tr("Achievements that are being made, or were taken out"));
    connect(m_modeFilter, &Segments::chosen, this, [this] { Q_EMIT modeFilterChosen(modeFilter()); });
    connect(m_set, &Segments::chosen, this, [this] { Q_EMIT setChosen(set()); });
    auto *segments = new WrappingRow;
    segments->add(m_modeFilter);
    segments->add(m_set);
    auto *row = new QHBoxLayout;
    row->addWidget(segments);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_age);
    column->addStretch(1);
}

ModeFilter GameHeader::modeFilter() const
{
    return static_cast<ModeFilter>(m_modeFilter->value());
}

void GameHeader::setModeFilter(ModeFilter modeFilter)
{
    m_modeFilter->setValue(static_cast<int>(modeFilter));
}

AchievementSet GameHeader::set() const
{
    return static_cast<AchievementSet>(m_set->value());
}

void GameHeader::setSet(AchievementSet set)
{
    m_set->setValue(static_cast<int>(set));
}

void GameHeader::setUnofficialMissing(const QString &why)
{
    m_set->setValueEnabled(static_cast<int>(AchievementSet::Unofficial), why.isEmpty(), why);
}

void GameHeader::setGame(const SessionGame &shown, const QDateTime &now)
{
    const GameSnapshot &game = shown.snapshot;
    showTitle(titleOf(game), game.isSample() ? QUrl() : m_service.gamePage(game.id));
    m_subtitle->setPlainText(subtitleOf(game));
    m_change->setTexts(m_changeLine, m_changeSpoken);
    m_follow->setVisible(m_follow->defaultAction() && !game.isSample());
    const QString kept = game.isKept() ? asOf(game.fetchedAt, now) : QString();
    const QString keptReason =
        game.isKept() ? tr("These figures were saved when the game was last loaded.") : QString();
    m_age->setText(m_note.isEmpty() ? kept : m_note);
    m_age->setToolTip(m_note.isEmpty() ? keptReason : m_noteReason);
    m_age->setAccessibleDescription(m_age->toolTip());
    // Its place is kept until it is known that there is none, so that nothing jumps.
    const bool areDetailsKnown = !game.details.title.isEmpty() || shown.report.detailsError;
    const bool mayHaveIcon = !shown.icon.isNull() || !areDetailsKnown || !game.details.iconPath.isEmpty();
    if (m_mayHaveIcon != mayHaveIcon || m_image.cacheKey() != shown.icon.cacheKey()) {
        m_mayHaveIcon = mayHaveIcon;
        m_image = shown.icon;
        showIcon();
    }
    showMark(shown);
}

void GameHeader::setPending(const QString &title, const QString &waiting)
{
    showTitle(title, {});
    m_subtitle->setPlainText(waiting);
    m_age->clear();
    m_change->setTexts({}, {});
    m_follow->hide();
    m_subsets->setGames({}, {});
    m_image = {};
    m_mayHaveIcon = true;
    showIcon();
    m_mark->hide();
}

void GameHeader::setNote(const QString &note, const QString &why)
{
    m_note = note;
    m_noteReason = why;
}

void GameHeader::setChange(const QString &line, const QString &spoken)
{
    m_changeLine = line;
    m_changeSpoken = spoken;
}

void GameHeader::setFollowAction(QAction *action)
{
    m_follow->setDefaultAction(action);
    m_follow->setToolButtonStyle(Qt::ToolButtonIconOnly);
}

void GameHeader::showMark(const SessionGame &shown)
{
    m_mark->setVisible(shown.report.missingMode || shown.report.detailsError || shown.report.iconError);
    if (m_mark->isHidden())
        return;
    if (m_markIcon->pixmap().isNull()) // not before: it is looked for in the icon theme
        m_markIcon->setPixmap(
            style()->standardIcon(QStyle::SP_MessageBoxWarning).pixmap(style()->pixelMetric(QStyle::PM_SmallIconSize)));
    QStringList marks;
    QStringList reasons;
    if (shown.report.missingMode) {
        marks.append(shown.snapshot.distribution.has(UnlockMode::Hardcore) ? tr("Hardcore players only")
                                                                           : tr("Casual players only"));
        reasons.append(sentence(*shown.report.missingMode));
    }
    if (shown.report.detailsError) {
        marks.append(shown.snapshot.details.title.isEmpty() ? tr("Title and your place are missing")
                                                            : tr("Title and your place could not be updated"));
        reasons.append(shown.report.detailsError->kind == ServiceError::Kind::NoData
                           ? tr("RetroAchievements knows no such game, or no such user.")
                           : sentence(*shown.report.detailsError, m_service));
    }
    if (shown.report.iconError) {
        marks.append(tr("The icon is missing"));
        reasons.append(sentence(*shown.report.iconError, m_service));
    }
    reasons.removeDuplicates();
    m_markText->setText(marks.join(QStringLiteral(" · ")));
    m_markText->setAccessibleDescription(reasons.join(u' '));
    m_mark->setToolTip(reasons.join(u'\n'));
}

bool GameHeader::event(QEvent *event)
{
    const bool isOtherScreen = event->type() == QEvent::ScreenChangeInternal
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
        || event->type() == QEvent::DevicePixelRatioChange
#endif
        ;
    if (isOtherScreen)
        showIcon();
    if (event->type() == QEvent::PaletteChange) {
        setMuted(m_subtitle);
        setMuted(m_age);
    }
    if (event->type() == QEvent::FontChange)
        fitTitle();
    return QWidget::event(event);
}

void GameHeader::showIcon()
{
    m_icon->setVisible(m_mayHaveIcon);
    m_icon->clear();
    if (m_image.isNull())
        return;
    // Pixel art: its pixels stay square. A large one is scaled down by the icon's own side.
    const qreal ratio = devicePixelRatioF();
    QPixmap pixmap = QPixmap::fromImage(m_image).scaled(QSize(iconSide, iconSide) * ratio, Qt::KeepAspectRatio,
                                                        Qt::FastTransformation);
    pixmap.setDevicePixelRatio(ratio);
    m_icon->setPixmap(pixmap);
}

} // namespace MasteryChart
