// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/picture.h"

#include "chart/chartscene.h"
#include "chartmodel/charttext.h"
#include "chartmodel/summary.h"

#include <QPainter>

namespace MasteryChart {

QImage paint(const Picture &picture)
{
    QImage image((QSizeF(picture.size) * picture.scale).toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return image;

    ChartScene scene;
    scene.setTheme(picture.theme);
    scene.setCaptions({true, titleOf(picture.game), captionOf(picture.game), picture.icon,
                       summaryLines(picture.game, picture.options.modeFilter)});
    scene.setModel(makeChartModel(picture.game, picture.options));
    scene.setSize(picture.size);

    image.fill(picture.theme.page);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing, scene.wantsAntialiasing());
    painter.setRenderHint(QPainter::TextAntialiasing);
    scene.render(&painter, QRectF(QPointF(), image.size()), QRectF(QPointF(), picture.size), Qt::IgnoreAspectRatio);
    return image;
}

} // namespace MasteryChart
