// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/indexedimage.h"

#include <algorithm>
#include <cstring>
#include <ranges>
#include <unordered_map>

namespace MasteryChart {

namespace {

constexpr std::size_t paletteSize = 256;
constexpr std::size_t maxColors = 4096; // an image with more is no chart: counting them all would take too long

const QRgb *rowOf(const QImage &image, int y)
{
    return reinterpret_cast<const QRgb *>(image.constScanLine(y));
}

/// Splits an image into runs; the palette is of all its colours, in the order in which they are met.
class RunCollector
{
public:
    /// False where there are more than maxColors.
    bool collect(const QImage &image)
    {
        m_result.size = image.size();
        m_result.rows.reserve(static_cast<std::size_t>(image.height()));
        const std::size_t bytes = static_cast<std::size_t>(image.width()) * sizeof(QRgb);
        for (int y = 0; y < image.height(); ++y) {
            const QRgb *row = rowOf(image, y);
            if (y > 0 && std::memcmp(row, rowOf(image, y - 1), bytes) == 0) {
                m_result.rows.push_back(m_result.rows.back());
                m_result.rows.back().repeatsRowAbove = true;
            } else if (!addRow(row, image.width())) {
                return false;
            }
            count(m_result.rows.back());
        }
        return true;
    }

    IndexedImage &result() { return m_result; }

    /// How many pixels have the colour at the same position of the palette.
    const std::vector<qint64> &pixels() const { return m_pixels; }

private:
    bool addRow(const QRgb *row, int width)
    {
        const std::size_t first = m_result.runs.size();
        for (const QRgb *pixel = row, *end = row + width; pixel < end;) {
            const QRgb *next = std::find_if(pixel + 1, end, [color = *pixel](QRgb other) { return other != color; });
            const auto [known, isNew] = m_numbers.try_emplace(*pixel, static_cast<std::uint16_t>(m_numbers.size()));
            if (isNew) {
                if (m_result.palette.size() == maxColors)
                    return false;
                m_result.palette.push_back(*pixel);
                m_pixels.push_back(0);
            }
            m_result.runs.push_back({known->second, static_cast<int>(next - pixel)});
            pixel = next;
        }
        m_result.rows.push_back({first, m_result.runs.size() - first, false});
        return true;
    }

    void count(const IndexedImage::Row &row)
    {
        for (std::size_t run = row.firstRun; run < row.firstRun + row.runCount; ++run)
            m_pixels[m_result.runs[run].color] += m_result.runs[run].length;
    }

    IndexedImage m_result;
    std::vector<qint64> m_pixels;
    std::unordered_map<QRgb, std::uint16_t> m_numbers;
};

int distance(QRgb one, QRgb other)
{
    return std::max({std::abs(qRed(one) - qRed(other)), std::abs(qGreen(one) - qGreen(other)),
                     std::abs(qBlue(one) - qBlue(other))});
}

} // namespace

std::optional<IndexedImage> toIndexedImage(const QImage &image)
{
    RunCollector collector;
    if (!collector.collect(image))
        return std::nullopt;
    IndexedImage &result = collector.result();

    std::vector<std::size_t> byFrequency(result.palette.size());
    std::ranges::copy(std::views::iota(std::size_t{0}, byFrequency.size()), byFrequency.begin());
    std::ranges::stable_sort(byFrequency, std::ranges::greater(),
                             [&](std::size_t number) { return collector.pixels()[number]; });

    std::vector<QRgb> palette;
    std::vector<std::uint16_t> entries(result.palette.size());
    for (const std::size_t number : byFrequency) {
        const QRgb color = result.palette[number];
        if (palette.size() < paletteSize) {
            entries[number] = static_cast<std::uint16_t>(palette.size());
            palette.push_back(color);
            continue;
        }
        const auto nearest =
            std::ranges::min_element(palette, {}, [color](QRgb entry) { return distance(color, entry); });
        if (distance(color, *nearest) > shadeTolerance)
            return std::nullopt;
        entries[number] = static_cast<std::uint16_t>(nearest - palette.begin());
    }
    for (IndexedImage::Run &run : result.runs)
        run.color = entries[run.color];
    result.palette = std::move(palette);
    return std::move(result);
}

} // namespace MasteryChart
