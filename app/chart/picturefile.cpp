// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/picturefile.h"

#include "chartmodel/picturetext.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace MasteryChart {

namespace {

constexpr int dotsPerInch = 96; // a logical pixel is one
constexpr double pointsPerPixel = 0.75;
const QString software = QStringLiteral("Mastery Chart"); // a name: not translated

QByteArray svgFile(const Picture &picture)
{
    QBuffer file;
    QSvgGenerator generator;
    generator.setOutputDevice(&file);
    generator.setResolution(dotsPerInch);
    generator.setSize(picture.size);
    generator.setViewBox(QRect(QPoint(), picture.size));
    generator.setTitle(QString()); // Qt's own words: "Generated with Qt"
    generator.setDescription(QString());
    QPainter painter(&generator);
    render(picture, painter);
    painter.end();
    // Not the generator's own: not every version of Qt escapes what they say.
    const QString words = QStringLiteral("\n<title>%1</title>\n<desc>%2</desc>")
                              .arg(pictureTitle(picture.content.snapshots).toHtmlEscaped(),
                                   altText(picture.content, picture.locale).toHtmlEscaped());
    QByteArray svg = file.data();
    return svg.insert(svg.indexOf('>', svg.indexOf("<svg")) + 1, words.toUtf8());
}

QByteArray pdfFile(const Picture &picture)
{
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    QPdfWriter writer(&file);
    writer.setPageSize(
        QPageSize(QSizeF(picture.size) * pointsPerPixel, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    writer.setResolution(dotsPerInch);
    writer.setTitle(pictureTitle(picture.content.snapshots));
    writer.setCreator(software);
    QPainter painter(&writer);
    render(picture, painter);
    painter.end();
    return file.data();
}

} // namespace

ImageTexts pictureTexts(const Picture &picture)
{
    const PictureText text = pictureText(picture.content, picture.words, picture.locale);
    return {{QStringLiteral("Title"), pictureTitle(picture.content.snapshots)},
            {QStringLiteral("Description"), altText(picture.content, picture.locale)},
            {QStringLiteral("Software"), software},
            {QStringLiteral("Source"), text.source},
            {QStringLiteral("Creation Time"), QDateTime::currentDateTimeUtc().toString(Qt::RFC2822Date)}};
}

std::expected<QByteArray, ImageError> pictureFile(const Picture &picture, Format format)
{
    if (picture.size.isEmpty())
        return std::unexpected(ImageError::NoImage);
    switch (format) {
    case Format::Svg:
        return svgFile(picture);
    case Format::Pdf:
        return pdfFile(picture);
    case Format::Png:
    case Format::Csv:
    case Format::Json:
    case Format::Jsonl:
        break;
    }
    const auto image = paint(picture);
    if (!image)
        return std::unexpected(image.error());
    return pngFile(*image, pictureTexts(picture));
}

} // namespace MasteryChart
