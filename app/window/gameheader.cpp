// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/gameheader.h"

#include "chartmodel/charttext.h"
#include "session/age.h"
#include "window/wrappinglabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QStyle>

namespace MasteryChart {

namespace {

constexpr int iconSide = 48; // half of the service's 96

} // namespace

GameHeader::GameHeader(const Service &service, QWidget *parent)
    : QWidget(parent)
    , m_service(service)
    , m_icon(new QLabel)
    , m_title(new WrappingLabel)
    , m_age(new QLabel)
    , m_subtitle(new WrappingLabel)
    , m_mark(new QWidget)
    , m_markIcon(new QLabel)
    , m_markText(new QLabel)
{
    m_icon->setObjectName(QStringLiteral("icon"));
    m_icon->setAccessibleName(tr("Icon of the game"));
    m_icon->hide();
    m_title->setObjectName(QStringLiteral("title"));
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    font.setBold(true);
    m_title->setFont(font);
    m_subtitle->setObjectName(QStringLiteral("subtitle"));

    m_age->setObjectName(QStringLiteral("age"));
    m_age->setTextFormat(Qt::PlainText);
    m_age->setToolTip(tr("These figures were saved when the game was last loaded."));
    m_age->setAccessibleDescription(m_age->toolTip());
    auto *titleRow = new QHBoxLayout;
    titleRow->addWidget(m_title, 1);
    titleRow->addWidget(m_age);

    m_markText->setObjectName(QStringLiteral("mark"));
    m_markText->setTextFormat(Qt::PlainText);
    m_markText->setWordWrap(true);
    m_markIcon->setPixmap(
        style()->standardIcon(QStyle::SP_MessageBoxWarning).pixmap(style()->pixelMetric(QStyle::PM_SmallIconSize)));
    m_markIcon->setAccessibleName(tr("Warning"));
    auto *mark = new QHBoxLayout(m_mark);
    mark->setContentsMargins(QMargins());
    mark->addWidget(m_markIcon, 0, Qt::AlignTop);
    mark->addWidget(m_markText, 1);
    m_mark->hide();

    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addLayout(titleRow);
    texts->addWidget(m_subtitle);
    texts->addWidget(m_mark);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(QMargins());
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
}

void GameHeader::setGame(const SessionGame &shown, const QDateTime &now)
{
    const GameSnapshot &game = shown.snapshot;
    m_title->setPlainText(titleOf(game));
    m_title->setToolTip(game.isSample() ? QString() : m_service.gamePage(game.id).toString());
    m_subtitle->setPlainText(subtitleOf(game));
    m_age->setText(asOf(game.fetchedAt, now));
    m_age->setVisible(game.isKept()); // beside the title, where it moves nothing when it goes
    m_image = shown.icon;
    showIcon();
    showMark(shown);
}

void GameHeader::showMark(const SessionGame &shown)
{
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
    m_mark->setVisible(!marks.isEmpty());
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
    return QWidget::event(event);
}

void GameHeader::showIcon()
{
    m_icon->setVisible(!m_image.isNull());
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
