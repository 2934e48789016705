// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/iconimage.h"

#include <QBuffer>
#include <QImageReader>

namespace MasteryChart {

namespace {

/// The format that \a bytes begin like; Qt would try all it knows, drawings and their scripts among them.
QByteArray formatOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG"))
        return "png";
    if (bytes.startsWith("\xff\xd8\xff"))
        return "jpeg";
    return bytes.startsWith("GIF8") ? "gif" : QByteArray();
}

} // namespace

QImage iconImage(const QByteArray &bytes)
{
    constexpr int largestSide = 1024;
    const QByteArray format = formatOf(bytes);
    if (format.isEmpty())
        return {};
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    const QSize size = reader.size();
    if (size.isEmpty() || qMax(size.width(), size.height()) > largestSide)
        return {};
    return reader.read();
}

} // namespace MasteryChart
