// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/picture.h"

#include "chart/chartscene.h"
#include "chartmodel/charttext.h"
#include "chartmodel/summary.h"

#include <QPainter>

#include <memory>
#include <new>

namespace MasteryChart {

namespace {

/// What fonts, scene and rasterizer take beside the image, in bytes: Qt ends the program where it cannot have them.
constexpr std::size_t paintingMemory = std::size_t{48} << 20;

/// The last coordinate that Qt's rasterizer paints.
constexpr int maxSide = 32767;

bool hasPaintingMemory()
{
    const std::unique_ptr<char[]> memory(new (std::nothrow) char[paintingMemory]);
    return memory != nullptr;
}

PictureText textOf(const Picture &picture)
{
    PictureText text{.header = true,
                     .title = pictureTitle(picture.snapshots),
                     .subtitle = pictureSubtitle(picture.snapshots, picture.locale),
                     .icon = picture.icon,
                     .figures = {}};
    if (picture.snapshots.size() == 1)
        text.figures = summaryLines(picture.snapshots.first(), picture.options.modeFilter, picture.locale);
    return text;
}

} // namespace

void render(const Picture &picture, QPainter &painter)
{
    ChartScene scene;
    scene.setTypography(picture.typography);
    scene.setTheme(picture.theme);
    scene.setText(textOf(picture));
    scene.setModel(makeChartModel(picture.snapshots, picture.options, picture.locale));
    scene.setSize(picture.size);

    const QRectF page(QPointF(), picture.size);
    painter.setRenderHint(QPainter::Antialiasing, scene.wantsAntialiasing());
    painter.setRenderHint(QPainter::TextAntialiasing);
    scene.render(&painter, page, page, Qt::IgnoreAspectRatio);
}

std::expected<QImage, PictureError> paint(const Picture &picture)
{
    const QSize pixels = (QSizeF(picture.size) * picture.scale).toSize();
    if (pixels.width() > maxSide || pixels.height() > maxSide)
        return std::unexpected(PictureError::TooLarge);
    QImage image(pixels, QImage::Format_RGB32);
    if (image.isNull() || !hasPaintingMemory())
        return std::unexpected(PictureError::TooLarge);
    image.fill(picture.theme.page);
    QPainter painter(&image);
    painter.scale(image.width() / static_cast<double>(picture.size.width()),
                  image.height() / static_cast<double>(picture.size.height()));
    render(picture, painter);
    return image;
}

} // namespace MasteryChart
