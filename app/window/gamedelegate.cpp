// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/gamedelegate.h"

#include "session/gameicons.h"
#include "window/appearance.h"
#include "window/gamerow.h"
#include "window/rowpainting.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace MasteryChart {

namespace {

using namespace RowPainting;

constexpr int leastIcon = 32; // pixels
constexpr double rowRadius = 6;
constexpr int accentWidth = 3;
constexpr qreal separation = 1;
// Of the height of a line.
constexpr double barShare = 5;
constexpr double barHeightShare = 0.3;
constexpr double leastTitle = 8;    // a bar does not take this
constexpr double mostOfLine = 0.45; // that badges take, or a note

/// Where the parts of a row are, as it is read from left to right.
struct Places
{
    Places(const QFont &font, const QRect &rect, bool hasHeading)
        : title(font)
        , small(smaller(font))
        , padding(static_cast<int>(std::round(title.height() * paddingShare)))
        , lines(title.height() + small.height())
        , icon(std::max(leastIcon, lines))
        , heading(hasHeading ? small.height() + padding + padding / 2 : 0)
        , own(rect.adjusted(0, heading, 0, 0))
    {
        const int side = 2 * padding;
        iconRect = QRect(own.left() + side, own.top() + (own.height() - icon) / 2, icon, icon);
        const int left = iconRect.right() + 1 + side;
        const int top = own.top() + (own.height() - lines) / 2;
        text = QRect(left, top, std::max(0, own.right() + 1 - side - left), lines);
        headingRect =
            QRect(rect.left() + side, rect.top() + padding, std::max(0, rect.width() - 2 * side), small.height());
    }

    int height() const { return heading + icon + 2 * padding; }

    const QFontMetrics title;
    const QFontMetrics small;
    const int padding;
    const int lines; ///< the height of both
    const int icon;
    const int heading;
    const QRect own; ///< without the heading
    QRect iconRect;
    QRect text;
    QRect headingRect;
};

/// What \a text takes, so that none of it is cut.
int widthOf(const QString &text, const QFont &font)
{
    return static_cast<int>(std::ceil(QFontMetricsF(font).horizontalAdvance(text))) + 1;
}

/// The row in \a value, not copied.
const GameRow &rowOf(const QVariant &value)
{
    static const GameRow none;
    return value.metaType() == QMetaType::fromType<GameRow>() ? *static_cast<const GameRow *>(value.constData()) : none;
}

/// One line of text in \a font that is cut to \a room, with \a marked in bold.
class MarkedLine
{
public:
    MarkedLine(const ShownTitle &title, const QFont &font, int room)
        : m_layout({}, font)
    {
        QTextOption option;
        option.setWrapMode(QTextOption::NoWrap);
        option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
        option.setTextDirection(title.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        m_layout.setTextOption(option);
        setText(title.text, title.marked);
        // Bold letters need more room than those that are measured.
        const QFontMetrics metrics(font);
        for (int left = room; width() > room && left > 0; left -= static_cast<int>(std::ceil(width() - room)))
            setText(metrics.elidedText(title.text, Qt::ElideRight, left), title.marked);
    }

    double width() const { return m_layout.lineCount() == 0 ? 0 : m_layout.lineAt(0).naturalTextWidth(); }

    void draw(QPainter *painter, const QPointF &topLeft) const { m_layout.draw(painter, topLeft); }

private:
    void setText(const QString &text, const QList<TextRange> &marked)
    {
        m_layout.setText(text);
        QTextLayout::FormatRange inBold;
        inBold.format.setFontWeight(QFont::Bold);
        QList<QTextLayout::FormatRange> formats;
        for (const TextRange &range : marked) {
            inBold.start = static_cast<int>(range.start);
            inBold.length = static_cast<int>(std::min(range.length, text.size() - range.start));
            if (inBold.length > 0)
                formats.append(inBold);
        }
        m_layout.setFormats(formats);
        m_layout.beginLayout();
        QTextLine line = m_layout.createLine();
        if (line.isValid())
            line.setLineWidth(QWIDGETSIZE_MAX);
        m_layout.endLayout();
    }

    QTextLayout m_layout;
};

/// How wide the badges behind a title are. The first is always there, more of them while there is room.
struct Badges
{
    Badges(const QStringList &texts, const QFont &font, int side, const QRect &line)
    {
        const int least = 3 * line.height();
        int room = std::max(side + least, static_cast<int>(line.width() * mostOfLine));
        for (const QString &text : texts) {
            const int wanted = widthOf(text, font) + 2 * side;
            const int given = std::min(wanted, room - side);
            if (given < std::min(wanted, least))
                break;
            widths.append(given);
            width += side + given;
            room -= side + given;
        }
    }

    QList<int> widths;
    int width = 0; ///< of all, with the gap before each
};

/// Draws one row; all places are given as they are read from left to right.
class RowPainter
{
public:
    RowPainter(QPainter *painter, const QStyleOptionViewItem &option, const GameRow &row)
        : m_painter(painter)
        , m_option(option)
        , m_row(row)
        , m_places(option.font, option.rect, !row.heading.isEmpty())
        , m_theme(Appearance::chartTheme())
        , m_text(option.palette.color(QPalette::Text))
    {
        painter->setRenderHint(QPainter::Antialiasing);
    }

    void drawHeading() const
    {
        drawText(m_places.headingRect, m_row.heading, bold(smaller(m_option.font)), m_theme.mutedText);
    }

    void drawBackground() const
    {
        const bool isSelected = m_option.state.testFlag(QStyle::State_Selected);
        if (!isSelected && !m_option.state.testFlag(QStyle::State_MouseOver))
            return;
        const QRectF place = mirrored(m_places.own.adjusted(m_places.padding / 2, 0, -m_places.padding / 2, 0));
        QPainterPath path;
        path.addRoundedRect(place.adjusted(0, separation, 0, -separation), rowRadius, rowRadius);
        m_painter->fillPath(path, isSelected ? withAlpha(m_theme.you, selected) : withAlpha(m_text, faint));
        if (!isSelected)
            return;
        const int height = m_places.own.height() / 2;
        fillRounded(mirrored(QRect(m_places.own.left() + m_places.padding / 2, m_places.own.center().y() - height / 2,
                                   accentWidth, height)),
                    m_theme.you);
    }

    void drawIcon(const QImage &icon) const
    {
        const QRectF place = mirrored(m_places.iconRect);
        if (!icon.isNull()) {
            const double ratio = m_painter->device()->devicePixelRatio();
            QImage scaled = icon.scaled((place.size() * ratio).toSize(), Qt::KeepAspectRatio, Qt::SmoothTransformation);
            scaled.setDevicePixelRatio(ratio);
            const QSizeF size = scaled.deviceIndependentSize();
            m_painter->drawImage(place.center() - QPointF(size.width() / 2, size.height() / 2), scaled);
            return;
        }
        QPainterPath tile;
        tile.addRoundedRect(place, rowRadius, rowRadius);
        m_painter->fillPath(tile, withAlpha(m_text, light));
        const QString title = shownTitle(m_row).text;
        const auto *const letter =
            std::ranges::find_if(title, [](QChar character) { return character.isLetterOrNumber(); });
        if (letter == title.end())
            return;
        m_painter->setFont(bold(m_option.font));
        m_painter->setPen(m_text);
        m_painter->drawText(place, Qt::AlignCenter, QString(*letter).toUpper());
    }

    void drawTexts() const
    {
        QRect first = m_places.text;
        first.setHeight(m_places.title.height());
        QRect second = m_places.text;
        second.setTop(first.bottom() + 1);
        const ShownTitle shown = shownTitle(m_row);
        const Badges badges(shown.badges, smaller(m_option.font), m_places.padding, first);
        if (m_row.progress && m_row.achievements > 0) {
            const int width = ofLine(barShare);
            const int left = first.right() + 1 - width;
            const int end = left - 2 * m_places.padding;
            if (end - badges.width - first.left() > ofLine(leastTitle)) {
                const int height = ofLine(barHeightShare);
                drawBar(mirrored(QRect(left, first.center().y() - height / 2, width, height)), *m_row.progress);
                first.setRight(end - 1);
            }
        }
        drawTitle(first, shown, badges);
        drawDetails(second);
    }

private:
    QRect mirrored(const QRect &rect) const { return QStyle::visualRect(m_option.direction, m_option.rect, rect); }
    int ofLine(double share) const { return static_cast<int>(std::round(m_places.title.height() * share)); }
    bool isMirrored() const { return m_option.direction == Qt::RightToLeft; }

    void fillRounded(const QRectF &rect, const QColor &color) const
    {
        const double radius = std::min(rect.width(), rect.height()) / 2;
        QPainterPath path;
        path.addRoundedRect(rect, radius, radius);
        m_painter->fillPath(path, color);
    }

    /// In one line, cut where it does not fit; \a atEnd of its place.
    void drawText(const QRect &rect, const QString &text, const QFont &font, const QColor &color,
                  bool atEnd = false) const
    {
        const bool isRight = atEnd != isMirrored();
        m_painter->setFont(font);
        m_painter->setPen(color);
        m_painter->drawText(
            mirrored(rect),
            static_cast<int>((isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter)
                | Qt::TextSingleLine,
            QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
    }

    void drawTitle(const QRect &line, const ShownTitle &shown, const Badges &badges) const
    {
        const MarkedLine title(shown, m_option.font, line.width() - badges.width);
        const int width = static_cast<int>(std::ceil(title.width()));
        m_painter->setPen(m_text);
        title.draw(m_painter, mirrored(QRect(line.left(), line.top(), width, line.height())).topLeft());

        const int side = m_places.padding;
        const QFont font = smaller(m_option.font);
        QRect pill(line.left() + width, line.top() + (line.height() - m_places.small.height()) / 2, 0,
                   m_places.small.height());
        for (qsizetype badge = 0; badge < badges.widths.size(); ++badge) {
            pill.moveLeft(pill.right() + 1 + side);
            pill.setWidth(badges.widths.at(badge));
            fillRounded(mirrored(pill), withAlpha(m_text, light));
            drawText(pill.adjusted(side, 0, -side, 0), shown.badges.at(badge), font, m_text);
        }
    }

    void drawDetails(QRect line) const
    {
        const QFont font = smaller(m_option.font);
        if (!m_row.note.isEmpty()) {
            const int width = std::min(widthOf(m_row.note, font), static_cast<int>(line.width() * mostOfLine));
            drawText(QRect(line.right() + 1 - width, line.top(), width, line.height()), m_row.note, font,
                     m_theme.mutedText, true);
            line.setRight(line.right() - width - 2 * m_places.padding);
        }
        const QString separator = QStringLiteral(" · ");
        QStringList details = detailsOf(m_row);
        // The user's own number has that of the achievements in it.
        if (details.size() > 2 && widthOf(details.join(separator), font) > line.width())
            details.removeAt(1);
        drawText(line, details.join(separator), font, m_theme.mutedText);
    }

    void drawBar(const QRectF &bar, const Progress &progress) const
    {
        const double radius = bar.height() / 2;
        QPainterPath track;
        track.addRoundedRect(bar, radius, radius);
        m_painter->fillPath(track, withAlpha(m_text, light));
        const auto draw = [&](int from, int count, const QColor &color) {
            if (count <= 0)
                return;
            const double unit = bar.width() / m_row.achievements;
            QRectF part(bar.left() + unit * from, bar.top(), std::max(bar.height(), unit * count), bar.height());
            if (isMirrored())
                part.moveRight(bar.right() - unit * from);
            QPainterPath path;
            path.addRect(part);
            m_painter->fillPath(path.intersected(track), color);
        };
        draw(progress.hardcore, progress.casual, m_theme.casual);
        draw(0, progress.hardcore, m_row.isMastered() ? m_theme.mastered : m_theme.hardcore);
        if (m_row.isMastered()) {
            m_painter->setPen(m_theme.masteryOutline);
            m_painter->setBrush(Qt::NoBrush);
            m_painter->drawPath(track);
        }
    }

    QPainter *m_painter;
    const QStyleOptionViewItem &m_option;
    const GameRow &m_row;
    const Places m_places;
    const Theme m_theme;
    const QColor m_text;
};

} // namespace

GameDelegate::GameDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void GameDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant value = index.data(gameRowRole);
    const GameRow &row = rowOf(value);
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    const RowPainter parts(painter, option, row);
    parts.drawHeading();
    parts.drawBackground();
    parts.drawIcon(m_icons ? m_icons->icon(row.iconPath) : QImage());
    parts.drawTexts();
    painter->restore();
}

QSize GameDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant value = index.data(gameRowRole);
    const Places places(option.font, QRect(), !rowOf(value).heading.isEmpty());
    return {places.icon * 4, places.height()};
}

} // namespace MasteryChart
