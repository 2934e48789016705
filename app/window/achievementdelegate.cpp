// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/achievementdelegate.h"

#include "chartmodel/dropoffchart.h"
#include "session/gameicons.h"
#include "window/achievementrow.h"
#include "window/appearance.h"
#include "window/rowpainting.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace MasteryChart {

namespace {

using namespace RowPainting;

constexpr double cornerRadius = 6;
constexpr int mostIcon = 52; // pixels
// Of the height of a line.
constexpr double figuresShare = 9; // wide
constexpr double figuresFrom = 32; // a row narrower has its figures among the details
constexpr double barHeightShare = 0.28;
constexpr double dimmed = 0.4; // a badge that the user lacks

int widthOf(const QString &text, const QFont &font)
{
    return static_cast<int>(std::ceil(QFontMetricsF(font).horizontalAdvance(text))) + 1;
}

/// The row in \a value, not copied.
const AchievementRow &rowOf(const QVariant &value)
{
    static const AchievementRow none;
    return value.metaType() == QMetaType::fromType<AchievementRow>()
        ? *static_cast<const AchievementRow *>(value.constData())
        : none;
}

/// Where the parts of a row are, as it is read from left to right.
struct Places
{
    Places(const QFont &font, const QRect &rect, bool hasStep)
        : title(bold(font))
        , small(smaller(font))
        , padding(static_cast<int>(std::round(title.height() * paddingShare)))
        , lines(title.height() + 2 * small.height())
        , stepHeight(hasStep ? small.height() + padding : 0)
        , own(rect.adjusted(0, stepHeight, 0, 0))
    {
        const int side = std::min(lines, mostIcon);
        icon = QRect(own.left() + 2 * padding, own.top() + (own.height() - side) / 2, side, side);
        const int left = icon.right() + 1 + 2 * padding;
        text = QRect(left, own.top() + (own.height() - lines) / 2, std::max(0, own.right() + 1 - 2 * padding - left),
                     lines);
        if (rect.width() >= figuresFrom * title.height()) {
            const int width = static_cast<int>(figuresShare * title.height());
            figures = QRect(text.right() + 1 - width, text.top(), width, lines);
            text.setRight(figures.left() - 2 * padding);
        }
        step = QRect(rect.left() + 2 * padding, rect.top(), std::max(0, rect.width() - 4 * padding), stepHeight);
    }

    int height() const { return stepHeight + lines + 2 * padding; }

    const QFontMetrics title;
    const QFontMetrics small;
    const int padding;
    const int lines;
    const int stepHeight;
    const QRect own; ///< without the step
    QRect icon;
    QRect text;
    QRect figures; ///< null where there is no room
    QRect step;
};

class RowPainter
{
public:
    RowPainter(QPainter *painter, const QStyleOptionViewItem &option, const AchievementRow &row)
        : m_painter(painter)
        , m_option(option)
        , m_row(row)
        , m_places(option.font, option.rect, row.lost > 0)
        , m_small(smaller(option.font))
        , m_theme(Appearance::chartTheme())
        , m_text(option.palette.color(QPalette::Text))
    {
        painter->setRenderHint(QPainter::Antialiasing);
    }

    /// The line that the step is, with its words in the middle.
    void drawStep() const
    {
        if (m_row.lost <= 0)
            return;
        const QColor color = calledOutColor(m_theme);
        const QFont font = bold(m_small);
        const QString text = stepText(m_row);
        const int width = widthOf(text, font) + 2 * m_places.padding;
        QRect words(m_places.icon.left(), m_places.step.top(), width, m_places.step.height());
        drawText(words, text, font, m_theme.text);
        m_painter->setPen(QPen(color, 1.5));
        const QRectF line = mirrored(QRect(words.right() + 1, m_places.step.center().y(),
                                           std::max(0, m_places.step.right() - words.right()), 1));
        m_painter->drawLine(QPointF(line.left(), line.top() + 0.5), QPointF(line.right(), line.top() + 0.5));
    }

    void drawBackground() const
    {
        const bool isSelected = m_option.state.testFlag(QStyle::State_Selected);
        if (!isSelected && !m_option.state.testFlag(QStyle::State_MouseOver))
            return;
        QPainterPath path;
        path.addRoundedRect(mirrored(m_places.own.adjusted(m_places.padding / 2, 1, -m_places.padding / 2, -1)),
                            cornerRadius, cornerRadius);
        m_painter->fillPath(path, isSelected ? withAlpha(m_theme.you, selected) : withAlpha(m_text, faint));
    }

    void drawBadge(const QImage &badge) const
    {
        const QRectF place = mirrored(m_places.icon);
        m_painter->setOpacity(m_row.isDimmed ? dimmed : 1);
        if (!badge.isNull()) {
            const double ratio = m_painter->device()->devicePixelRatio();
            QImage scaled =
                badge.scaled((place.size() * ratio).toSize(), Qt::KeepAspectRatio, Qt::SmoothTransformation);
            scaled.setDevicePixelRatio(ratio);
            const QSizeF size = scaled.deviceIndependentSize();
            m_painter->drawImage(place.center() - QPointF(size.width() / 2, size.height() / 2), scaled);
        } else {
            QPainterPath tile;
            tile.addRoundedRect(place, cornerRadius, cornerRadius);
            m_painter->fillPath(tile, withAlpha(m_text, light));
            m_painter->setFont(bold(m_option.font));
            m_painter->setPen(m_text);
            m_painter->drawText(place, Qt::AlignCenter, QLocale().toString(m_row.achievement.points));
        }
        m_painter->setOpacity(1);
    }

    void drawTexts() const
    {
        QRect line = m_places.text;
        line.setHeight(m_places.title.height());
        drawTitle(line);
        line = QRect(line.left(), line.bottom() + 1, line.width(), m_places.small.height());
        drawText(line, m_row.achievement.description, m_small, m_theme.mutedText);
        line.translate(0, line.height());
        drawDetails(line);
    }

    void drawFigures() const
    {
        if (m_places.figures.isNull() || m_row.unlocks.isEmpty())
            return;
        QRect line = m_places.figures;
        line.setHeight(m_places.title.height());
        drawText(line, unlocksText(m_row.unlocks.first(), false), bold(m_option.font), m_text, true);
        const int barHeight = static_cast<int>(std::round(m_places.title.height() * barHeightShare));
        const QRect bar(line.left(), line.bottom() + 1 + (m_places.small.height() - barHeight) / 2, line.width(),
                        barHeight);
        drawBar(bar);
        if (m_row.unlocks.size() < 2)
            return;
        line = QRect(line.left(), m_places.figures.bottom() + 1 - m_places.small.height(), line.width(),
                     m_places.small.height());
        drawText(line, unlocksText(m_row.unlocks.last(), true), m_small, m_theme.mutedText, true);
    }

private:
    QRect mirrored(const QRect &rect) const { return QStyle::visualRect(m_option.direction, m_option.rect, rect); }

    /// In one line, cut where it does not fit; \a atEnd of its place.
    void drawText(const QRect &rect, const QString &text, const QFont &font, const QColor &color,
                  bool atEnd = false) const
    {
        const bool isRight = atEnd != (m_option.direction == Qt::RightToLeft);
        m_painter->setFont(font);
        m_painter->setPen(color);
        m_painter->drawText(
            mirrored(rect),
            static_cast<int>((isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter)
                | Qt::TextSingleLine,
            QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
    }

    void drawTitle(const QRect &line) const
    {
        const QFont font = bold(m_option.font);
        const QString type = typeText(m_row.achievement.type);
        const int typeWidth = type.isEmpty() ? 0 : widthOf(type, m_small) + 2 * m_places.padding;
        const QString title = achievementName(m_row.achievement);
        const int room =
            line.width() - (typeWidth > 0 && typeWidth < line.width() / 2 ? typeWidth + m_places.padding : 0);
        const int width = std::min(room, widthOf(title, font));
        drawText(QRect(line.left(), line.top(), width, line.height()), title, font, m_text);
        if (room == line.width())
            return;
        const QRect pill(line.left() + width + m_places.padding,
                         line.top() + (line.height() - m_places.small.height()) / 2, typeWidth,
                         m_places.small.height());
        QPainterPath path;
        path.addRoundedRect(mirrored(pill), pill.height() / 2., pill.height() / 2.);
        m_painter->fillPath(path, withAlpha(m_text, light));
        drawText(pill.adjusted(m_places.padding, 0, -m_places.padding, 0), type, m_small, m_text);
    }

    /// Figures that have no place of their own come first; that the user has it is in the user's colour.
    void drawDetails(QRect line) const
    {
        QStringList details = detailsOf(m_row);
        const QString yours = m_row.achievement.earned ? details.takeLast() : QString();
        if (m_places.figures.isNull() && !m_row.unlocks.isEmpty())
            details.prepend(unlocksText(m_row.unlocks.first(), false));
        const QString separator = QStringLiteral(" · ");
        const QFont strong = bold(m_small);
        const int yoursWidth = yours.isEmpty() ? 0 : widthOf(yours, strong);
        QString text = details.join(separator);
        if (!yours.isEmpty())
            text += separator;
        while (details.size() > 1 && widthOf(text, m_small) + yoursWidth > line.width()) {
            details.removeLast();
            text = details.join(separator) + (yours.isEmpty() ? QString() : separator);
        }
        const int width = std::min(widthOf(text, m_small), line.width());
        drawText(QRect(line.left(), line.top(), width, line.height()), text, m_small, m_theme.mutedText);
        if (!yours.isEmpty())
            drawText(line.adjusted(width, 0, 0, 0), yours, strong, m_theme.you);
    }

    void drawBar(const QRect &place) const
    {
        const QRectF bar = mirrored(place);
        const double radius = bar.height() / 2;
        QPainterPath track;
        track.addRoundedRect(bar, radius, radius);
        m_painter->fillPath(track, withAlpha(m_text, light));
        const AchievementRow::Unlocks &first = m_row.unlocks.first();
        if (first.share <= 0)
            return;
        QRectF part(bar.topLeft(), QSizeF(std::max(bar.height() / 2, bar.width() * first.share), bar.height()));
        if (m_option.direction == Qt::RightToLeft)
            part.moveRight(bar.right());
        QPainterPath path;
        path.addRect(part);
        m_painter->fillPath(path.intersected(track), m_theme.bar({0, first.mode}));
    }

    QPainter *m_painter;
    const QStyleOptionViewItem &m_option;
    const AchievementRow &m_row;
    const Places m_places;
    const QFont m_small;
    const Theme m_theme;
    const QColor m_text;
};

} // namespace

void AchievementDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant value = index.data(achievementRowRole);
    const AchievementRow &row = rowOf(value);
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    const RowPainter parts(painter, option, row);
    parts.drawStep();
    parts.drawBackground();
    parts.drawBadge(m_icons ? m_icons->icon(row.achievement.badge) : QImage());
    parts.drawTexts();
    parts.drawFigures();
    painter->restore();
}

QSize AchievementDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant value = index.data(achievementRowRole);
    const Places places(option.font, QRect(), rowOf(value).lost > 0);
    return {places.lines * 3, places.height()};
}

} // namespace MasteryChart
