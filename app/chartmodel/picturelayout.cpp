// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartmodel/picturelayout.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace MasteryChart {

namespace {

// Sizes at 1200 x 675, in pixels.
constexpr QSizeF reference(1200, 675);
constexpr double leastUnit = 0.79; // the smallest type has 11 pixels
constexpr double ruleHeight = 7;
constexpr double margin = 36;
constexpr double iconSide = 72;
constexpr double titlePixels = 34;
constexpr double subtitlePixels = 17;
constexpr double figurePixels = 46;
constexpr double namePixels = 14;
constexpr double valuePixels = 26;
constexpr double gap = 12;
constexpr double tilePadding = 16;
constexpr double leastTile = 168; // wide
constexpr double tileRadius = 12;
constexpr double chartDpi = 110;
constexpr double leastChartShare = 0.45; // of the picture's height
constexpr double smallTitle = 0.8;
constexpr auto signature = "Mastery Chart"; // a name: not translated

constexpr Qt::Alignment leftCentered = Qt::AlignLeft | Qt::AlignVCenter | Qt::AlignAbsolute;
constexpr Qt::Alignment rightCentered = Qt::AlignRight | Qt::AlignVCenter | Qt::AlignAbsolute;

double height(const QFont &font)
{
    return std::ceil(QFontMetricsF(font).height());
}

/// \a text in lines of \a room, at most two; the second is cut where it must be.
QStringList inTwoLines(const QString &text, const QFont &font, double room)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(room);
    layout.endLayout();
    const QString first = text.left(line.textLength()).trimmed();
    const QString rest = text.mid(line.textLength()).trimmed();
    if (rest.isEmpty())
        return {first};
    return {first, QFontMetricsF(font).elidedText(rest, Qt::ElideRight, room)};
}

/// The first of \a texts that fits in \a room, or the last.
QString fitting(const QStringList &texts, const QFont &font, double room)
{
    const auto found = std::ranges::find_if(texts, [&](const QString &text) { return textWidth(text, font) <= room; });
    if (found != texts.end())
        return *found;
    return texts.isEmpty() ? QString() : texts.last();
}

class PictureBuilder
{
public:
    PictureBuilder(const PictureText &text, bool icon, const Theme &theme, const QFont &base, const QSizeF &size)
        : m_text(text)
        , m_hasIcon(icon)
        , m_theme(theme)
        , m_base(base)
        , m_unit(std::max(leastUnit, std::min(size.width() / reference.width(), size.height() / reference.height())))
    {
        m_layout.page = QRectF(QPointF(), size);
        m_layout.rule = QRectF(0, 0, size.width(), std::round(units(ruleHeight)));
        m_layout.radius = units(tileRadius);
        m_layout.chartTypography = {.base = base, .dpi = chartDpi * m_unit};
        const double side = size.width() < 2 * units(margin) * 8 ? units(margin) / 2 : units(margin);
        const double above = size.height() < units(reference.height()) * 0.7 ? units(margin) / 3 : units(margin) * 0.72;
        m_free = m_layout.page.adjusted(side, m_layout.rule.bottom() + above, -side, -above * 0.6);
    }

    PictureLayout build()
    {
        addHeader();
        addFooter();
        addTiles();
        m_layout.chart = m_free;
        return m_layout;
    }

private:
    double units(double pixels) const { return pixels * m_unit; }

    QFont font(double pixels, QFont::Weight weight = QFont::Normal) const
    {
        QFont font = m_base;
        font.setPixelSize(std::max(1, static_cast<int>(std::lround(units(pixels)))));
        font.setWeight(weight);
        return font;
    }

    void addText(const QRectF &rect, const QString &text, const QFont &font, const QColor &color,
                 Qt::Alignment alignment = leftCentered)
    {
        const TextItem item = fittedText(rect, text, font, color, alignment);
        if (!item.text.isEmpty())
            m_layout.texts.append(item);
    }

    void addHeader()
    {
        QRectF header(m_free.topLeft(), QSizeF(m_free.width(), units(iconSide)));
        QRectF left = header;
        if (m_hasIcon) {
            m_layout.icon = QRectF(header.topLeft(), QSizeF(units(iconSide), units(iconSide)));
            left.setLeft(m_layout.icon.right() + units(16));
        }
        left.setRight(header.right() - addFigure(header));
        const double used = addTitle(left);
        m_free.setTop(std::max(header.bottom(), left.top() + used) + units(18));
    }

    /// At the right. Returns what it takes of the width.
    double addFigure(const QRectF &header)
    {
        if (m_text.figure.isEmpty())
            return 0;
        const QFont large = font(figurePixels, QFont::Bold);
        const QFont small = font(subtitlePixels);
        // Beside a title, what the figure means has two fifths of the width at most.
        const double most = header.width() * 0.4;
        const QString meaning = fitting(m_text.figureMeanings, small, most);
        const double needed = std::min(std::max(textWidth(m_text.figure, large), textWidth(meaning, small)), most);
        const double meaningHeight = height(small);
        const QRectF rect(header.right() - needed, header.top(), needed, header.height());
        addText(QRectF(rect.left(), rect.top(), needed, rect.height() - meaningHeight), m_text.figure, large,
                m_theme.figure, rightCentered);
        addText(QRectF(rect.left(), rect.bottom() - meaningHeight, needed, meaningHeight), meaning, small,
                m_theme.mutedText, rightCentered);
        return needed + units(24);
    }

    /// In two lines before it gets smaller, and smaller before it is cut. Returns its height with the subtitle's.
    double addTitle(const QRectF &room)
    {
        QFont large = font(titlePixels, QFont::Bold);
        QStringList lines = inTwoLines(m_text.title, large, room.width());
        if (lines.last().endsWith(u'…')) {
            large = font(titlePixels * smallTitle, QFont::Bold);
            lines = inTwoLines(m_text.title, large, room.width());
        }
        double y = room.top() + (lines.size() == 1 ? units(2) : 0);
        for (const QString &line : lines) {
            addText(QRectF(room.left(), y, room.width(), height(large)), line, large, m_theme.text);
            y += height(large);
        }
        y += units(2);
        const QFont small = font(subtitlePixels);
        QRectF row(room.left(), y, room.width(), height(small));
        if (!m_text.badge.isEmpty())
            row.setLeft(addBadge(row) + units(gap));
        addText(row, fitting(m_text.subtitles, small, row.width()), small, m_theme.mutedText);
        return row.bottom() - room.top();
    }

    /// Returns its right edge.
    double addBadge(const QRectF &row)
    {
        const QFont strong = font(namePixels, QFont::Bold);
        const QRectF pill(row.left(), row.top(), textWidth(m_text.badge, strong) + units(20), row.height());
        m_layout.shapes.append({Shape::Kind::Pill, pill, m_theme.mutedText});
        m_layout.texts.append({pill, m_text.badge, strong, Theme::textOn(m_theme.mutedText), Qt::AlignCenter});
        return pill.right();
    }

    void addFooter()
    {
        const QFont small = font(namePixels);
        const QRectF row(m_free.left(), m_free.bottom() - height(small), m_free.width(), height(small));
        const QString name = QString::fromLatin1(signature);
        const bool both = textWidth(m_text.source, small) + textWidth(name, small) + units(24) <= row.width();
        if (both || m_text.source.isEmpty())
            addText(QRectF(row.right() - textWidth(name, small), row.top(), textWidth(name, small), row.height()), name,
                    small, m_theme.mutedText, rightCentered);
        QRectF left = row;
        if (both)
            left.setRight(row.right() - textWidth(name, small) - units(24));
        addText(left, m_text.source, small, m_theme.mutedText);
        m_free.setBottom(row.top() - units(gap));
    }

    /// Mastery's own figure stands above already.
    QList<Tile> fittingTiles() const
    {
        QList<Tile> tiles = m_text.tiles;
        tiles.removeIf([](const Tile &tile) { return tile.kind == Tile::Kind::Mastered; });
        constexpr std::array leaving{Tile::Kind::OneAndDone,   Tile::Kind::Mean,   Tile::Kind::HalfTheSet,
                                     Tile::Kind::TimeToMaster, Tile::Kind::Median, Tile::Kind::You};
        for (const Tile::Kind kind : leaving) {
            const double needed = static_cast<double>(tiles.size()) * (units(leastTile) + units(gap)) - units(gap);
            if (needed <= m_free.width())
                break;
            tiles.removeIf([&](const Tile &tile) { return tile.kind == kind; });
        }
        return tiles;
    }

    void addTiles()
    {
        const QFont nameFont = font(namePixels);
        const QFont valueFont = font(valuePixels, QFont::Bold);
        const double tileHeight = height(nameFont) * 2 + height(valueFont) + units(18);
        const QList<Tile> tiles = fittingTiles();
        const double left = m_free.height() - tileHeight - units(gap);
        if (tiles.isEmpty() || left < m_layout.page.height() * leastChartShare)
            return;
        const auto number = static_cast<double>(tiles.size());
        const double tileWidth = (m_free.width() - units(gap) * (number - 1)) / number;
        QRectF box(m_free.left(), m_free.bottom() - tileHeight, tileWidth, tileHeight);
        for (const Tile &tile : tiles) {
            addTile(tile, box, nameFont, valueFont);
            box.translate(tileWidth + units(gap), 0);
        }
        m_free.setBottom(box.top() - units(gap));
    }

    /// \a font, as much smaller as \a text needs to be whole in \a width.
    static QFont fittingFont(QFont font, const QString &text, double width)
    {
        const double needed = QFontMetricsF(font).horizontalAdvance(text);
        if (needed > width)
            font.setPixelSize(std::max(1, static_cast<int>(font.pixelSize() * width / needed)));
        return font;
    }

    void addTile(const Tile &tile, const QRectF &box, const QFont &nameFont, const QFont &valueFont)
    {
        const bool isYours = tile.kind == Tile::Kind::You;
        const QColor own = tile.celebrates ? m_theme.figure : m_theme.you;
        m_layout.boxes.append({Shape::Kind::Square, box, m_theme.card, isYours ? own : m_theme.cardBorder});
        QRectF row = box.adjusted(units(tilePadding), units(8), -units(tilePadding), 0);
        const auto add = [&](const QString &text, const QFont &font, const QColor &color) {
            row.setHeight(height(font));
            addText(row, text, font, color);
            row.moveTop(row.bottom());
        };
        add(tile.name, nameFont, m_theme.mutedText);
        add(tile.value, fittingFont(valueFont, tile.value, row.width()), isYours ? own : m_theme.text);
        add(tile.details.value(0), nameFont, m_theme.mutedText);
    }

    const PictureText &m_text;
    const bool m_hasIcon;
    const Theme &m_theme;
    const QFont &m_base;
    const double m_unit; ///< pixels for a pixel of the reference
    PictureLayout m_layout;
    QRectF m_free;
};

} // namespace

PictureLayout makePictureLayout(const PictureText &text, bool icon, const Theme &theme, const QFont &base,
                                const QSizeF &size)
{
    return PictureBuilder(text, icon, theme, base, size).build();
}

} // namespace MasteryChart
