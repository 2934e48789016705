// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/imagefile.h"

#include <QBuffer>
#include <QImageWriter>

QByteArray pngFile(const QImage &image)
{
    QByteArray file;
    QBuffer buffer(&file);
    QImageWriter writer(&buffer, QByteArrayLiteral("png"));
    return writer.write(image) ? file : QByteArray();
}
