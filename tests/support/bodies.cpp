// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/bodies.h"

#include <QLibraryInfo>
#include <QVersionNumber>
#include <QtEndian>

namespace MasteryChart {

namespace {

/// As gzip checks what it unpacked.
quint32 crc32(const QByteArray &bytes)
{
    constexpr quint32 polynomial = 0xedb88320;
    quint32 crc = ~0U;
    for (const char byte : bytes) {
        crc ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? polynomial : 0);
    }
    return ~crc;
}

QByteArray littleEndian(quint32 number)
{
    QByteArray bytes(sizeof number, Qt::Uninitialized);
    qToLittleEndian(number, bytes.data());
    return bytes;
}

} // namespace

QByteArray deflated(const QByteArray &body)
{
    return qCompress(body, 9).sliced(4); // without the length that Qt puts before it
}

QByteArray gzipped(const QByteArray &body)
{
    const QByteArray head("\x1f\x8b\x08\0\0\0\0\0\0\x03", 10);
    const QByteArray packed = deflated(body).sliced(2).chopped(4); // without what makes it zlib's own
    return head + packed + littleEndian(crc32(body)) + littleEndian(static_cast<quint32>(body.size()));
}

QByteArray gzipBomb(int mebibytes)
{
    return gzipped(QByteArray(1024 * 1024, ' ')).repeated(mebibytes) + gzipped(R"({"1":5})");
}

HttpReply bare(const QByteArray &headers, const QByteArray &body, HttpReply::Then then)
{
    return {"HTTP/1.1 200 OK\r\n" + headers + "\r\n" + body, then};
}

bool isInterimResponseSkipped()
{
    return QLibraryInfo::version() >= QVersionNumber(6, 8);
}

HttpReply chunks(const QByteArray &body, qsizetype size)
{
    QByteArray chunked;
    for (qsizetype from = 0; from < body.size(); from += size) {
        const QByteArray chunk = body.mid(from, size);
        chunked += QByteArray::number(chunk.size(), 16) + "\r\n" + chunk + "\r\n";
    }
    return bare("Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n", chunked, HttpReply::Then::KeepOpen);
}

} // namespace MasteryChart
