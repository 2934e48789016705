// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/picture.h"

#include "chart/chartscene.h"
#include "chartmodel/charttext.h"
#include "chartmodel/summary.h"

#include <QPainter>

namespace MasteryChart {

namespace {

PictureText textOf(const Picture &picture)
{
    PictureText text{.header = true,
                     .title = pictureTitle(picture.snapshots),
                     .subtitle = pictureSubtitle(picture.snapshots, picture.locale),
                     .icon = picture.icon,
                     .summary = {}};
    if (picture.snapshots.size() == 1)
        text.summary = summaryLines(picture.snapshots.first(), picture.options.modeFilter, picture.locale);
    return text;
}

} // namespace

QSize imageSize(const QSize &size, double scale)
{
    return (QSizeF(size) * scale).toSize();
}

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

std::expected<QImage, ImageError> paint(const Picture &picture)
{
    const QSize pixels = imageSize(picture.size, picture.scale);
    if (pixels.isEmpty())
        return std::unexpected(ImageError::NoImage);
    if (pixels.width() > maxPictureSide || pixels.height() > maxPictureSide)
        return std::unexpected(ImageError::TooLarge);
    if (const auto fits = checkMemory(pixels); !fits)
        return std::unexpected(fits.error());
    QImage image(pixels, QImage::Format_RGB32);
    if (image.isNull())
        return std::unexpected(ImageError::OutOfMemory);
    image.fill(picture.theme.page);
    QPainter painter(&image);
    painter.scale(image.width() / static_cast<double>(picture.size.width()),
                  image.height() / static_cast<double>(picture.size.height()));
    render(picture, painter);
    return image;
}

} // namespace MasteryChart
