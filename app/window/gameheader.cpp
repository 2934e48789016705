// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/gameheader.h"

#include "chartmodel/charttext.h"
#include "retroachievements/gameid.h"
#include "session/age.h"

#include <QBoxLayout>
#include <QLabel>
#include <QStyle>

namespace MasteryChart {

namespace {

constexpr int iconSide = 48; // half of the service's 96

} // namespace

GameHeader::GameHeader(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel)
    , m_title(new QLabel)
    , m_age(new QLabel)
    , m_subtitle(new QLabel)
    , m_mark(new QWidget)
    , m_markIcon(new QLabel)
    , m_markText(new QLabel)
{
    m_icon->setObjectName(QStringLiteral("icon"));
    m_icon->hide();
    m_title->setObjectName(QStringLiteral("title"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    font.setBold(true);
    m_title->setFont(font);
    m_subtitle->setObjectName(QStringLiteral("subtitle"));
    m_subtitle->setTextFormat(Qt::PlainText);
    m_subtitle->setWordWrap(true);
    for (QLabel *label : {m_title, m_subtitle})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);

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

void GameHeader::show(const SessionGame &shown, const QDateTime &now)
{
    m_title->setText(titleOf(shown.snapshot));
    m_title->setToolTip(gamePage(shown.snapshot.id).toString());
    m_subtitle->setText(subtitleOf(shown.snapshot));
    m_age->setText(asOf(shown.snapshot.fetchedAt, now));
    m_age->setVisible(shown.snapshot.kept); // beside the title, where it moves nothing when it goes
    setIcon(shown.icon);
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
                           : sentence(*shown.report.detailsError));
    }
    if (shown.report.iconError) {
        marks.append(tr("The icon is missing"));
        reasons.append(sentence(*shown.report.iconError));
    }
    reasons.removeDuplicates();
    m_markText->setText(marks.join(QStringLiteral(" · ")));
    m_markText->setAccessibleDescription(reasons.join(u' '));
    m_mark->setToolTip(reasons.join(u'\n'));
    m_mark->setVisible(!marks.isEmpty());
}

void GameHeader::setIcon(const QImage &icon)
{
    m_icon->setVisible(!icon.isNull());
    if (icon.isNull())
        return;
    // Pixel art: its pixels stay square. A large one is scaled down by the icon's own side.
    const qreal ratio = devicePixelRatioF();
    QPixmap pixmap =
        QPixmap::fromImage(icon).scaled(QSize(iconSide, iconSide) * ratio, Qt::KeepAspectRatio, Qt::FastTransformation);
    pixmap.setDevicePixelRatio(ratio);
    m_icon->setPixmap(pixmap);
}

} // namespace MasteryChart
