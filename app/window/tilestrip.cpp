// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/tilestrip.h"

#include "chartmodel/dropoffchart.h"
#include "window/accessiblerole.h"
#include "window/appearance.h"
#include "window/taborder.h"
#include "window/tilelayout.h"
#include "window/wrappinglabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace MasteryChart {

namespace {

constexpr int leastColumn = 19; // pixels
constexpr int stripGap = 12;
// Columns that a tile takes.
constexpr int plainSpan = 4;
constexpr int masteredSpan = 5;
constexpr int timeSpan = 5;
constexpr int yourSpan = 8;
constexpr int padding = 14;
constexpr double cornerRadius = 8; // the chart's card has it too
// Of the program's own size of type.
constexpr double valueShare = 1.9;
constexpr double masteredShare = 2.4;
constexpr double barHeight = 6;
constexpr int yourLines = 3;
constexpr double outline = 1.5;

/// A tile's details, as they stand below each other; two short ones share a line.
QStringList linesOf(const Tile &tile)
{
    if (tile.kind != Tile::Kind::You || tile.celebrates || tile.details.size() < 2)
        return tile.details;
    return QStringList(tile.details.at(0) + QStringLiteral(" · ") + tile.details.at(1)) + tile.details.sliced(2);
}

/// A card with a tile's words in it.
class Card : public QWidget
{
public:
    explicit Card(const Tile &tile)
        : m_tile(tile)
    {
        setAccessibleRole(this, QAccessible::Grouping);
        setToolTip(tile.meaning);
        setAccessibleName(QStringList({tile.name, tile.value, tile.details.join(QStringLiteral(", ")), tile.other})
                              .join(u' ')
                              .trimmed());
        setAccessibleDescription(tile.meaning);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(padding, padding - 4, padding, padding - 4);
        layout->setSpacing(1);
        addLine(tile.name, 1, false, true);
        addLine(tile.value, tile.kind == Tile::Kind::Mastered ? masteredShare : valueShare, true, false);
        if (tile.kind == Tile::Kind::You)
            layout->addSpacing(static_cast<int>(barHeight) + 6); // painted
        const QStringList lines = linesOf(tile);
        for (const QString &detail : lines)
            addLine(detail, 1, false, true);
        if (tile.kind == Tile::Kind::You) // as high before and after the place is known
            layout->addSpacing(std::max(0, yourLines - static_cast<int>(lines.size()))
                               * (fontMetrics().height() + layout->spacing()));
        addLine(tile.other, 1, false, true);
        layout->addStretch(1);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme theme = Appearance::chartTheme();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(theme.card);
        const bool isYours = m_tile.kind == Tile::Kind::You;
        const QColor own = m_tile.celebrates ? theme.figure : theme.you;
        painter.setPen(QPen(isYours ? own : theme.cardBorder, isYours ? outline : 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), cornerRadius, cornerRadius);
        if (!isYours)
            return;
        const QRectF bar(padding, m_value->geometry().bottom() + 5, width() - 2 * padding, barHeight);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.grid);
        painter.drawRoundedRect(bar, barHeight / 2, barHeight / 2);
        if (m_tile.progress == 0)
            return;
        painter.setBrush(own);
        painter.drawRoundedRect(
            QRectF(bar.topLeft(), QSizeF(std::max(barHeight, bar.width() * m_tile.progress), barHeight)), barHeight / 2,
            barHeight / 2);
    }

    void changeEvent(QEvent *event) override
    {
        QWidget::changeEvent(event);
        if (event->type() == QEvent::PaletteChange)
            setColors();
    }

private:
    void addLine(const QString &text, double share, bool isValue, bool isMuted)
    {
        if (text.isEmpty())
            return;
        auto *label = new WrappingLabel;
        label->setTextInteractionFlags(Qt::NoTextInteraction); // a document for each of twenty is slow
        label->setPlainText(text);
        QFont font = label->font();
        font.setPointSizeF(font.pointSizeF() * share);
        font.setBold(isValue);
        label->setFont(font);
        layout()->addWidget(label);
        (isMuted ? m_muted : m_strong).append(label);
        if (isValue)
            m_value = label;
        setColors();
    }

    void setColors()
    {
        const Theme theme = Appearance::chartTheme();
        const auto color = [](const QList<QWidget *> &labels, const QColor &text) {
            for (QWidget *label : labels) {
                QPalette palette = label->palette();
                palette.setColor(QPalette::WindowText, text);
                palette.setColor(QPalette::Text, text);
                if (palette != label->palette())
                    label->setPalette(palette);
            }
        };
        const bool isYours = m_tile.kind == Tile::Kind::You;
        const bool isGold = m_tile.kind == Tile::Kind::Mastered || m_tile.celebrates;
        color(m_muted, theme.mutedText);
        color(m_strong, isGold ? theme.figure : isYours ? theme.you : theme.text);
    }

    const Tile m_tile;
    QList<QWidget *> m_muted;
    QList<QWidget *> m_strong;
    QWidget *m_value = nullptr;
};

int span(Tile::Kind kind)
{
    switch (kind) {
    case Tile::Kind::Mastered:
        return masteredSpan;
    case Tile::Kind::TimeToMaster:
        return timeSpan;
    case Tile::Kind::You:
        return yourSpan;
    default:
        return plainSpan;
    }
}

} // namespace

TileStrip::TileStrip(QWidget *parent)
    : QWidget(parent)
{
    new TileLayout(leastColumn, stripGap, this);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void TileStrip::setGame(const GameSnapshot &game, ModeFilter modeFilter)
{
    m_tiles = tilesOf(game, modeFilter);
    m_hasPlaces = !game.isSample() && game.set == AchievementSet::Official;
    m_hasProgress = game.progress().has_value();
    m_timelessMode.reset();
    if (game.set == AchievementSet::Official && !game.details.times)
        m_timelessMode = shownMode(game, modeFilter);
    fill();
}

void TileStrip::setUser(const QString &user)
{
    if (user == m_user)
        return;
    m_user = user;
    fill();
}

void TileStrip::setTimesMissing(bool missing)
{
    if (missing == m_areTimesMissing)
        return;
    m_areTimesMissing = missing;
    fill();
}

void TileStrip::setInviting(bool inviting)
{
    if (inviting == m_isInviting)
        return;
    m_isInviting = inviting;
    fill();
}

void TileStrip::fill()
{
    hide(); // each tile that is shown alone would ask the screen where the mouse is
    auto *tiles = static_cast<TileLayout *>(layout());
    while (QLayoutItem *item = tiles->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto addUnknownTime = [&] {
        if (m_timelessMode)
            tiles->addTile(new Card(unknownTime()), timeSpan);
    };
    for (const Tile &tile : m_tiles) {
        if (tile.kind == Tile::Kind::You)
            addUnknownTime(); // the user's own is the last
        tiles->addTile(new Card(tile), span(tile.kind));
    }
    const bool hasYours = std::ranges::find(m_tiles, Tile::Kind::You, &Tile::kind) != m_tiles.end();
    if (!hasYours && !m_tiles.isEmpty()) {
        addUnknownTime();
        if (m_isInviting)
            addInvitation();
        else if (m_hasPlaces && !m_user.isEmpty())
            tiles->addTile(new Card(unknownPlace()), yourSpan);
    }
    setVisible(!m_tiles.isEmpty());
    updateGeometry();
}

void TileStrip::addInvitation()
{
    auto *invitation = new QWidget;
    auto *words = new WrappingLabel;
    words->setPlainText(tr("Sign in to see any game, and your place in it."));
    auto *button = new QPushButton(tr("S&ign In…"));
    button->setObjectName(QStringLiteral("signIn"));
    connect(button, &QPushButton::clicked, this, &TileStrip::signInRequested);
    auto *column = new QVBoxLayout(invitation);
    column->addWidget(words);
    column->addWidget(button);
    static_cast<TileLayout *>(layout())->addTile(invitation, yourSpan);
    setTabOrderAt(this, invitation);
}

Tile TileStrip::unknownPlace() const
{
    Tile tile{.kind = Tile::Kind::You,
              .name = m_user,
              .value = QStringLiteral("–"),
              .details = {},
              .other = {},
              .meaning = {}};
    if (m_hasProgress)
        tile.details.append(tr("no achievement yet"));
    return tile;
}

Tile TileStrip::unknownTime() const
{
    return {.kind = Tile::Kind::TimeToMaster,
            .name = timeToMasterName(*m_timelessMode),
            .value = QStringLiteral("–"),
            .details = {m_areTimesMissing ? tr("not available") : QString()},
            .other = {},
            .meaning = timeToMasterMeaning(*m_timelessMode)
                + (m_areTimesMissing ? u' ' + tr("The times could not be loaded.") : QString())};
}

} // namespace MasteryChart
