// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/picture.h"

#include "chart/columnscene.h"
#include "chart/distributionscene.h"
#include "chart/painting.h"
#include "chartmodel/dropoffchart.h"
#include "chartmodel/picturetext.h"

#include <QPainter>

#include <memory>
#include <vector>

namespace MasteryChart {

namespace {

constexpr double chartGap = 10;     // between two charts, pixels
constexpr double leastForTwo = 250; // high

/// The chart that \a content asks for.
std::unique_ptr<ChartScene> makeScene(const ChartContent &content, const QLocale &locale)
{
    auto scene = std::make_unique<DistributionScene>();
    scene->setModel(makeChartModel(content.snapshots, content.options, locale));
    return scene;
}

std::unique_ptr<ChartScene> columnScene(const ColumnChart &chart)
{
    auto scene = std::make_unique<ColumnScene>();
    scene->setModel(chart);
    return scene;
}

/// The charts that \a content asks for, from top to bottom.
std::vector<std::unique_ptr<ChartScene>> makeScenes(const ChartContent &content, const QLocale &locale)
{
    std::vector<std::unique_ptr<ChartScene>> scenes;
    if (content.options.chartType == ChartType::Achievements) {
        const GameSnapshot &game = content.snapshots.first();
        const ColumnChart dropOff = dropOffChart(game, content.options.modeFilter, locale);
        const ColumnChart unlocks = unlockChart(game, content.options.modeFilter, locale);
        // Where one has nothing to show, the other has the room.
        if (dropOff.columnCount() > 0 || unlocks.columnCount() == 0)
            scenes.push_back(columnScene(dropOff));
        if (unlocks.columnCount() > 0)
            scenes.push_back(columnScene(unlocks));
        return scenes;
    }
    scenes.push_back(makeScene(content, locale));
    return scenes;
}

void renderCharts(const Picture &picture, const PictureLayout &layout, QPainter &painter)
{
    auto scenes = makeScenes(picture.content, picture.locale);
    if (scenes.size() > 1 && layout.chart.height() < leastForTwo)
        scenes.resize(1);
    const auto number = static_cast<double>(scenes.size());
    const double height = (layout.chart.height() - chartGap * (number - 1)) / number;
    QRectF place(layout.chart.topLeft(), QSizeF(layout.chart.width(), height));
    for (const auto &scene : scenes) {
        scene->setTypography(layout.chartTypography);
        scene->setTheme(picture.theme);
        scene->setSize(place.size());
        painter.setRenderHint(QPainter::Antialiasing, scene->wantsAntialiasing());
        painter.setRenderHint(QPainter::TextAntialiasing);
        scene->render(&painter, place, scene->sceneRect(), Qt::IgnoreAspectRatio);
        place.translate(0, height + chartGap);
    }
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

    renderCharts(picture, layout, painter);

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
