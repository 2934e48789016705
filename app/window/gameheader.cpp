// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/gameheader.h"

#include "chart/wording.h"
#include "retroachievements/gameid.h"

#include <QBoxLayout>
#include <QLabel>

namespace {

constexpr int iconSide = 48; // half of the service's 96

} // namespace

GameHeader::GameHeader(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel)
    , m_title(new QLabel)
    , m_subtitle(new QLabel)
{
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

    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addWidget(m_subtitle);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(QMargins());
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
}

void GameHeader::show(const LoadedGame &game)
{
    m_title->setText(titleOf(game));
    m_title->setToolTip(gamePage(game.id).toString());
    m_subtitle->setText(subtitleOf(game));
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
