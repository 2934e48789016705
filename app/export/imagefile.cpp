// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/imagefile.h"

#include <QCoreApplication>

#include <png.h>
#include <zlib.h>

#include <algorithm>
#include <array>
#include <csetjmp>
#include <cstddef>
#include <cstring>
#include <new>
#include <span>

namespace MasteryChart {

namespace {

struct ImageFileText
{
    Q_DECLARE_TR_FUNCTIONS(ImageFile)
};

constexpr int bytesPerRgb = 3;
// zlib's levels of compression. Lower ones save little time with a palette, as repeated rows are cheap there; pixel by
// pixel the lower one takes half the time and a sixth more bytes.
constexpr int indexedLevel = 6;
constexpr int rgbLevel = 3;

/// Writes one PNG file with libpng.
///
/// libpng reports an error with a jump out of its functions. All memory is therefore owned by this object, and the
/// function that is jumped to has no local objects.
class PngWriter
{
public:
    explicit PngWriter(const ImageTexts &texts)
        : m_png(png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, nullptr, [](png_structp, png_const_charp) {}))
        , m_info(m_png ? png_create_info_struct(m_png) : nullptr)
    {
        for (const auto &[keyword, text] : texts) {
            if (!text.isEmpty())
                m_words.emplace_back(keyword.toLatin1(), text.toUtf8());
        }
        for (auto &[keyword, text] : m_words) {
            png_text chunk{};
            chunk.compression = PNG_ITXT_COMPRESSION_NONE; // UTF-8
            chunk.key = keyword.data();
            chunk.text = text.data();
            m_texts.push_back(chunk);
        }
    }
    ~PngWriter() { png_destroy_write_struct(&m_png, &m_info); }
    Q_DISABLE_COPY_MOVE(PngWriter)

    /// False where there is not enough memory. \a image is what is written, row by row; \a indexed is the same with a
    /// palette, or null.
    bool write(const QImage &image, const IndexedImage *indexed)
    {
        if (!m_info)
            return false;
        m_row.resize(static_cast<std::size_t>(image.width()) * (indexed ? 1 : bytesPerRgb));
        return run(image, indexed);
    }

    QByteArray file;

private:
    bool run(const QImage &image, const IndexedImage *indexed)
    {
        if (setjmp(png_jmpbuf(m_png)) != 0)
            return false;
        png_set_write_fn(m_png, this, &PngWriter::append, nullptr);
        png_set_IHDR(m_png, m_info, static_cast<png_uint_32>(image.width()), static_cast<png_uint_32>(image.height()),
                     8, indexed ? PNG_COLOR_TYPE_PALETTE : PNG_COLOR_TYPE_RGB, PNG_INTERLACE_NONE,
                     PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
        png_set_compression_level(m_png, indexed ? indexedLevel : rgbLevel);
        if (!m_texts.empty())
            png_set_text(m_png, m_info, m_texts.data(), static_cast<int>(m_texts.size()));
        if (indexed)
            writeIndexed(*indexed);
        else
            writeRgb(image);
        png_write_end(m_png, nullptr);
        return true;
    }

    void writeIndexed(const IndexedImage &image)
    {
        std::array<png_color, PNG_MAX_PALETTE_LENGTH> palette{};
        std::ranges::transform(image.palette, palette.begin(), [](QRgb color) {
            return png_color{static_cast<png_byte>(qRed(color)), static_cast<png_byte>(qGreen(color)),
                             static_cast<png_byte>(qBlue(color))};
        });
        png_set_PLTE(m_png, m_info, palette.data(), static_cast<int>(image.palette.size()));
        png_set_compression_strategy(m_png, Z_DEFAULT_STRATEGY);
        // PNG's filter Up turns a repeated row into zeros. Any other row is best left unfiltered, since differences of
        // palette indices mean nothing. Both filters must be allowed for the first row, or libpng keeps no row above.
        png_set_filter(m_png, PNG_FILTER_TYPE_BASE, PNG_FILTER_NONE | PNG_FILTER_UP);
        png_write_info(m_png, m_info);
        for (const IndexedImage::Row &row : image.rows) {
            if (&row != &image.rows.front())
                png_set_filter(m_png, PNG_FILTER_TYPE_BASE, row.repeatsRowAbove ? PNG_FILTER_UP : PNG_FILTER_NONE);
            if (!row.repeatsRowAbove) {
                auto pixel = m_row.begin();
                for (std::size_t run = row.firstRun; run < row.firstRun + row.runCount; ++run)
                    pixel = std::fill_n(pixel, image.runs[run].length, static_cast<png_byte>(image.runs[run].color));
            }
            png_write_row(m_png, m_row.data());
        }
    }

    void writeRgb(const QImage &image)
    {
        // As above: to try all filters on every row takes as long as all the rest, and saves little where pages are
        // plain.
        png_set_filter(m_png, PNG_FILTER_TYPE_BASE, PNG_FILTER_NONE | PNG_FILTER_UP);
        png_write_info(m_png, m_info);
        const auto width = static_cast<std::size_t>(image.width());
        const auto rowBytes = width * sizeof(QRgb);
        for (int y = 0; y < image.height(); ++y) {
            const auto *pixels = reinterpret_cast<const QRgb *>(image.constScanLine(y));
            if (y > 0) {
                const bool repeats = std::memcmp(pixels, image.constScanLine(y - 1), rowBytes) == 0;
                png_set_filter(m_png, PNG_FILTER_TYPE_BASE, repeats ? PNG_FILTER_UP : PNG_FILTER_NONE);
            }
            auto byte = m_row.begin();
            for (const QRgb pixel : std::span(pixels, width)) {
                *byte++ = static_cast<png_byte>(qRed(pixel));
                *byte++ = static_cast<png_byte>(qGreen(pixel));
                *byte++ = static_cast<png_byte>(qBlue(pixel));
            }
            png_write_row(m_png, m_row.data());
        }
    }

    static void append(png_structp png, png_bytep bytes, std::size_t count)
    {
        if (!static_cast<PngWriter *>(png_get_io_ptr(png))->grow(bytes, count))
            png_error(png, "out of memory");
    }

    bool grow(const png_byte *bytes, std::size_t count) noexcept
    {
        try {
            file.append(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(count));
            return true;
        } catch (const std::bad_alloc &) {
            return false;
        }
    }

    png_structp m_png;
    png_infop m_info;
    std::vector<png_byte> m_row; ///< that is written
    std::vector<std::pair<QByteArray, QByteArray>> m_words;
    std::vector<png_text> m_texts; ///< borrow from m_words
};

} // namespace

std::expected<QByteArray, ImageError> pngFile(const QImage &image, const ImageTexts &texts)
try {
    if (image.isNull())
        return std::unexpected(ImageError::NoImage);
    const QImage opaque = image.convertToFormat(QImage::Format_RGB32);
    if (opaque.isNull())
        return std::unexpected(ImageError::OutOfMemory);
    const auto indexed = toIndexedImage(opaque);
    PngWriter writer(texts);
    if (!writer.write(opaque, indexed ? &*indexed : nullptr))
        return std::unexpected(ImageError::OutOfMemory);
    return std::move(writer.file);
} catch (const std::bad_alloc &) {
    return std::unexpected(ImageError::OutOfMemory);
}

std::expected<void, ImageError> checkMemory(const QSize &pixels)
{
    // The image itself, and what fonts, scene and file take in addition.
    constexpr qint64 bytesPerPixel = 5;
    constexpr qint64 spare = qint64{64} << 20;
    // Volatile, or the compiler may leave out what is never used.
    std::byte *volatile const memory = new (std::nothrow)
        std::byte[static_cast<std::size_t>(bytesPerPixel * pixels.width() * pixels.height() + spare)];
    if (!memory)
        return std::unexpected(ImageError::OutOfMemory);
    delete[] memory;
    return {};
}

QString sentence(ImageError error)
{
    switch (error) {
    case ImageError::NoImage:
        return ImageFileText::tr("There is no picture to write.");
    case ImageError::TooLarge:
        return ImageFileText::tr("A picture of this size cannot be painted; choose a smaller one.");
    case ImageError::OutOfMemory:
        return ImageFileText::tr("There is not enough memory for a picture of this size; choose a smaller one.");
    }
    Q_UNREACHABLE();
}

} // namespace MasteryChart
