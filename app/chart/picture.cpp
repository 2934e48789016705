// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/picture.h"

#include "chart/distributionscene.h"
#include "chart/linescene.h"
#include "chart/multiplesscene.h"
#include "chart/painting.h"
#include "chartmodel/comparison.h"
#include "chartmodel/picturetext.h"

#include <QPainter>

#include <memory>

namespace MasteryChart {

namespace {

/// The chart that \a content asks for.
std::unique_ptr<ChartScene> makeScene(const ChartContent &content, const QLocale &locale)
{
    if (isComparison(content) && content.options.chartType == ChartType::Bars) {
        auto scene = std::make_unique<MultiplesScene>();
        scene->setMultiples(makeMultiples(content, locale));
        return scene;
    }
    if (isComparison(content)) {
        auto scene = std::make_unique<LineScene>();
        scene->setChart(comparisonChart(content, locale));
        return scene;
    }
    auto scene = std::make_unique<DistributionScene>();
    scene->setModel(makeChartModel(content.snapshots, content.options, locale));
    return scene;
}

} // namespace

QSize imageSize(const QSize &size, double scale)
{
    return (QSizeF(size) * scale).toSize();
}

void render(const Picture &picture, QPainter &painter)
{
    const PictureLayout layout = makePictureLayout(pictureText(picture.content, picture.words, picture.locale),
                                                   !picture.icon.isNull(), picture.theme, picture.font, picture.size);
    painter.fillRect(layout.page, picture.theme.page);
    painter.fillRect(layout.rule, picture.theme.hardcore);
    if (!picture.icon.isNull())
        paintIcon(picture.icon, layout.icon, painter);

    const auto scene = makeScene(picture.content, picture.locale);
    scene->setTypography(layout.chartTypography);
    scene->setTheme(picture.theme);
    scene->setSize(layout.chart.size());
    painter.setRenderHint(QPainter::Antialiasing, scene->wantsAntialiasing());
    painter.setRenderHint(QPainter::TextAntialiasing);
    scene->render(&painter, layout.chart, scene->sceneRect(), Qt::IgnoreAspectRatio);

    painter.setRenderHint(QPainter::Antialiasing);
    for (const Shape &box : layout.boxes) {
        painter.setBrush(box.fill);
        painter.setPen(QPen(box.outline, 1.5));
        painter.drawRoundedRect(box.rect, layout.radius, layout.radius);
    }
    paintShapes(layout.shapes, painter);
    paintTexts(layout.texts, painter);
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
    QPainter painter(&image);
    painter.scale(image.width() / static_cast<double>(picture.size.width()),
                  image.height() / static_cast<double>(picture.size.height()));
    render(picture, painter);
    return image;
}

} // namespace MasteryChart
